import assert from "node:assert/strict";
import { dayNumber } from "@entente/claims";

/** What comments may use to say a value. */
const known = { dayNumber };

function evaluated(text: string): { readonly value: unknown } | null {
  try {
    const names = Object.keys(known);
    // The comments are our own; this is how their literals are read.
    // oxlint-disable-next-line no-implied-eval
    return { value: new Function(...names, `return (${text})`)(...Object.values(known)) as unknown };
  } catch {
    return null;
  }
}

/** In what a comment says, `…` outside of strings leaves something out. */
const leftOut = "\u0000left out";
const withMarks = (text: string): string =>
  text.replace(/("[^"]*")|(-?[\d.]+)…|,?\s*…(?=\s*[}\]])|…/g, (whole, string?: string, digits?: string) => {
    if (string !== undefined) return string;
    if (digits !== undefined) return `{ digits: "${digits}" }`;
    return whole === "…" ? JSON.stringify(leftOut) : "";
  });

/** The value at the head of a comment, of which as much is taken as can be understood; null where it is prose. */
function valueIn(said: string): { readonly value: unknown } | null {
  const ends = [said.length, ...[...said.matchAll(/[:,(]\s|\s\(/g)].map(({ index }) => index).toReversed()];
  for (const end of ends) {
    const found = evaluated(withMarks(said.slice(0, end)));
    if (found !== null) return found;
  }
  return null;
}

function agrees(value: unknown, said: unknown, isPart: boolean): boolean {
  if (said === leftOut) return true;
  if (typeof said === "string" && typeof value === "string" && said.includes("…"))
    return said.split("…").every((piece) => value.includes(piece));
  if (typeof value === "number" && typeof said === "object" && said !== null && "digits" in said)
    return String(value).startsWith(String(said.digits));
  if (typeof said !== "object" || said === null || typeof value !== "object" || value === null)
    return Object.is(value, said) || (typeof said === "number" && Math.abs(Number(value) - said) < 0.005);
  const [has, wants] = [value as Record<string, unknown>, said as Record<string, unknown>];
  return (
    (isPart || Object.keys(has).length === Object.keys(wants).length) &&
    Object.keys(wants).every((key) => agrees(has[key], wants[key], isPart))
  );
}

/**
 * Holds a value against what an example's comment says of it: `…` leaves something out, prose is not checked.
 *
 * @returns whether there was anything to check.
 */
export function checkSaid(value: unknown, said: string): boolean {
  const expected = valueIn(said);
  if (expected === null) return false;
  assert.ok(
    agrees(value, expected.value, said.includes("…")),
    `${JSON.stringify(value)} where the example says ${said}`,
  );
  return true;
}
