import { foldName, predicates, type Actor, type PredicateName } from "@entente/claims";
import type { PictureClaim } from "../picture.ts";
import type { OpenPicture } from "../store/open-picture.ts";

/** Something that happens or holds, as a pattern. */
export interface Happening {
  readonly predicate: PredicateName;
  readonly subject: string | null;
  readonly object: string | null;
}

/** How a condition was found to be met: by its pattern, or only by what its words name. */
export type MetBy = "pattern" | "words";

/** What an event is besides itself by the rules: who was killed has died. */
function sensesOf(picture: OpenPicture, happening: Happening): Happening[] {
  const { subject, object } = happening;
  const pick = { subject, object };
  return picture.book.sensesOf(happening.predicate).flatMap((sense) => {
    const types = sense.needs.every(({ side, types: needed }) => {
      const type = picture.actors.get(pick[side] ?? "")?.type;
      return type !== undefined && needed.includes(type);
    });
    if (!types) return [];
    return [
      {
        predicate: sense.event,
        subject: sense.subject && pick[sense.subject],
        object: sense.object && pick[sense.object],
      },
    ];
  });
}

const isOpenOrSame = (wanted: string | null, given: string | null): boolean =>
  wanted === null || given === null || wanted === given;

function matches(wanted: Happening, given: Happening): boolean {
  if (wanted.predicate !== given.predicate) return false;
  const isSame = isOpenOrSame(wanted.subject, given.subject) && isOpenOrSame(wanted.object, given.object);
  const isTurned = isOpenOrSame(wanted.subject, given.object) && isOpenOrSame(wanted.object, given.subject);
  return isSame || (predicates[wanted.predicate].symmetric && isTurned);
}

/** Whether one is the other, as far as either says, or both count as the same event. */
const isSameHappening = (picture: OpenPicture, wanted: Happening, given: Happening): boolean =>
  sensesOf(picture, wanted).some((a) => sensesOf(picture, given).some((b) => matches(a, b)));

/** Words by which conditions speak of an event, for those whose pattern nobody could have. */
const words: Partial<Readonly<Record<PredicateName, RegExp>>> = {
  died: /\b(killed|dies|die|died|dead|death|assassinated|eliminated)\b/i,
  merged_with: /\b(merge|merges|merged|merger|unite|unites|united|join forces|joined forces)\b/i,
  split_from: /\b(split|splits|break away|breaks away|secede|secedes)\b/i,
  dissolved: /\b(dissolve|dissolves|dissolved|disband|disbands)\b/i,
};

/** "As long as he lives" is a condition that the event breaks. */
const reversed = /\b(as long as|so long as|unless|until|while|without|not)\b/i;

const isNamed = (text: string, actor: Actor | undefined): boolean => {
  const folded = ` ${foldName(text)} `;
  const names = actor ? [actor.name, ...actor.mentions] : [];
  const last = names.map((name) => foldName(name).split(" ").at(-1) ?? "");
  return [...names.map(foldName), ...last].some((name) => name.length > 3 && folded.includes(` ${name} `));
};

function isMetByWords(picture: OpenPicture, text: string, given: Happening): boolean {
  if (reversed.test(text)) return false;
  return sensesOf(picture, given).some(({ predicate, subject, object }) => {
    const sides = [subject, object].filter((side) => side !== null);
    const named = sides.filter((side) => isNamed(text, picture.actors.get(side)));
    return words[predicate]?.test(text) === true && named.length > 0 && named.length === sides.length;
  });
}

/** Whether a condition is met by something that happens, and by what it is known. */
export function metBy(picture: OpenPicture, { condition }: PictureClaim, given: Happening): MetBy | null {
  if (!condition) return null;
  if (condition.about) return isSameHappening(picture, condition.about, given) ? "pattern" : null;
  return isMetByWords(picture, condition.words, given) ? "words" : null;
}

/** The conditional claims of a picture. A pass over one column. */
export function* conditionalClaims({ claims }: OpenPicture): Generator<PictureClaim> {
  for (let row = 0; row < claims.rows; row++)
    if (claims.isHeld(row) && claims.isConditional(row)) yield claims.read(row);
}

/** Whether a claim in the picture reports, foresees, supposes or denies a death, or has it for a condition. */
export function isDeathTold(picture: OpenPicture, person: string): boolean {
  const death: Happening = { predicate: "died", subject: person, object: null };
  const symbol = picture.symbols.find(person);
  if (symbol < 0) return false;
  for (const proposition of picture.propositions.of(symbol)) {
    for (const { claim } of picture.claimsOf(proposition)) {
      if (isSameHappening(picture, claim, death) && claim.polarity === "positive") return true;
    }
  }
  for (const claim of conditionalClaims(picture)) if (metBy(picture, claim, death) !== null) return true;
  return false;
}

/** Whether a claim in the picture tells the death of someone who is no actor, in these words. */
export function isKillingTold(picture: OpenPicture, name: string): boolean {
  const { symbols, propositions, book } = picture;
  const symbol = symbols.find(picture.sideOf(name));
  if (symbol < 0) return false;
  return [...propositions.of(symbol)].some(
    (proposition) =>
      book
        .sensesOf(propositions.predicateOf(proposition))
        .some(({ event, subject }) => event === "died" && subject === "object") &&
      picture.claimsOf(proposition).some(({ claim }) => claim.polarity === "positive"),
  );
}
