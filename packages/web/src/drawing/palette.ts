/** The colours a drawing uses, by their names in styles/tokens.css. */
const tokens = [
  "ground",
  "sunk",
  "ink",
  "ink-2",
  "ink-3",
  "rule",
  "rule-faint",
  "rule-strong",
  "blue",
  "green",
  "brick",
  "red",
  "rust",
  "violet",
  "teal",
  "ochre",
  "ochre-edge",
  "forecast",
  "later",
  "later-stripe",
  "mark",
  "focus",
  "land",
  "coast",
  "tone-1",
  "tone-2",
  "tone-3",
  "tone-4",
  "tone-5",
  "tone-6",
  "tone-1-ink",
  "tone-2-ink",
  "tone-3-ink",
  "tone-4-ink",
  "tone-5-ink",
  "tone-6-ink",
] as const;
export type Token = (typeof tokens)[number];

/** The colours of the page, as `#rrggbb`, and how strong a lane is drawn. */
export interface Palette extends Readonly<Record<Token, string>> {
  readonly bandStrength: number;
  readonly presumedStrength: number;
}

/** A long form of a colour that may be written as `#rgb`. */
const long = (colour: string): string =>
  /^#[0-9a-f]{3}$/i.test(colour) ? `#${colour.slice(1).replace(/./g, "$&$&")}` : colour;

/** Reads the colours that an element is drawn with at present, by the names of its style sheet. */
export function readPalette(styles: Pick<CSSStyleDeclaration, "getPropertyValue">): Palette {
  const value = (name: string): string => styles.getPropertyValue(`--${name}`).trim();
  const colours = Object.fromEntries(tokens.map((token) => [token, long(value(token))])) as Record<
    Token,
    string
  >;
  return {
    ...colours,
    bandStrength: Number(value("band-strength")) || 0.25,
    presumedStrength: Number(value("presumed-strength")) || 0.13,
  };
}

/** The colour of a camp, from 1 to 6. */
export const toneOf = (palette: Palette, tone: number): string => palette[`tone-${tone}` as Token];
export const toneInk = (palette: Palette, tone: number): string => palette[`tone-${tone}-ink` as Token];

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** What a colour `#rrggbb` looks like when it is drawn over another so strongly, from 0 to 1. */
export function laidOver(under: string, over: string, strength: number): string {
  const [below, above] = [channels(under), channels(over)];
  const mixed = below.map((value, at) => Math.round(value + ((above[at] ?? 0) - value) * strength));
  return mixed.some(Number.isNaN)
    ? under
    : `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
