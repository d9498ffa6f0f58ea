/** A number with at most four digits that count, and a minus as wide as a plus. */
export const figure = (value: number): string => String(Number(value.toPrecision(4))).replace(/^-/, "−");
