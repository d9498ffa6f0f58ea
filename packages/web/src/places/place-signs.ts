import type { DrawnSign, SignGroup } from "../drawing/drawn-sign.ts";
import { toneOf } from "../drawing/palette.ts";
import { circle } from "../drawing/pen.ts";
import type { NameOf } from "../wording/line-words.ts";
import { paintBond, unsureStrength } from "./paint-places.ts";
import { bondMeanings } from "./place-words.ts";

/** How many actors have a colour of their own. */
export const colours = 6;

/** What somebody has to do with a place. */
const bondSigns: readonly DrawnSign[] = bondMeanings.map(({ bond, meaning }) => ({
  text: meaning,
  width: 16,
  paint: (pen, palette) => paintBond(pen, bond, 8, 9, { colour: palette["ink-2"], ground: palette.ground }),
}));

/** How a sign is drawn of which nobody is sure. */
const unsure: DrawnSign = {
  text: "fainter: only reported, contested or in question",
  width: 16,
  paint: (pen, palette) =>
    pen.faint(unsureStrength, () =>
      paintBond(pen, "holds", 8, 9, { colour: palette["ink-2"], ground: palette.ground }),
    ),
};

/** Whose the coloured signs are. */
const actorSigns = (actors: readonly string[], nameOf: NameOf): DrawnSign[] =>
  actors.slice(0, colours).map((actor, index) => ({
    text: nameOf(actor) ?? actor,
    width: 14,
    paint: (pen, palette) => pen.shape(circle(7, 9, 6), { fill: toneOf(palette, index + 1) }),
  }));

/** What the signs and colours of the map mean. */
export const placeSigns = (actors: readonly string[], nameOf: NameOf): SignGroup[] => [
  { head: "Signs", signs: [...bondSigns, unsure] },
  { head: "Colours", signs: actorSigns(actors, nameOf) },
];
