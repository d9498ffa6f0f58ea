import type { Alignment } from "./align-words.ts";
import type { NameForm, NameWord } from "./read-name.ts";
import { reasonsOfPairs, reasonsOfRest, speaksAgainst, type NameReason } from "./reasons.ts";
import { meanLikeness, scoreOfLikeness, type NameMatch } from "./verdict.ts";

/** A title or a nickname tells nobody apart; a name that is also a title ("Amir") does where nothing else is left. */
const isTelling = (word: NameWord): boolean => !word.title && !word.aside && word.generation === undefined;

/**
 * Whether what a name has more than the other makes it another person's: a son is called by his name and his
 * father's. What comes first of an Arabic name is the person's own, unless it is the Prophet's, put before many.
 */
function isChildOf(longer: NameForm, rest: readonly NameWord[]): boolean {
  const [own, next] = longer.words.filter(isTelling);
  if (!own || !next || !rest.includes(own) || rest.includes(next)) return false;
  if (own.kunya !== "" || next.kunya !== "" || own.given === "muhammad" || own.text.length === 1)
    return false;
  return next.patronym || (own.given !== undefined && next.given !== undefined);
}

function generationReason(a: NameForm, b: NameForm): NameReason | undefined {
  const [x, y] = [a, b].map(
    ({ words }) => words.find(({ generation }) => generation !== undefined)?.generation,
  );
  return x === y ? undefined : speaksAgainst(`“${x ?? y ?? ""}” tells father from son`);
}

/** "Ali Hassan" and "Hassan Ali" are two men: each name can be a given one, so its place tells. */
function isTurnedRound({ pairs }: Alignment): boolean {
  const [first, second] = pairs.filter(({ a, b }) => a[0]?.given !== undefined && b[0]?.given !== undefined);
  if (pairs.length !== 2 || !first || !second) return false;
  const before = (first.a[0]?.at ?? 0) - (second.a[0]?.at ?? 0);
  return before * ((first.b[0]?.at ?? 0) - (second.b[0]?.at ?? 0)) < 0;
}

/** Weighs two names of persons whose words are laid on each other. */
export function matchPersons(a: NameForm, b: NameForm, alignment: Alignment): NameMatch {
  const { pairs } = alignment;
  const restA = alignment.restA.filter(isTelling);
  const restB = alignment.restB.filter(isTelling);
  const reasons = reasonsOfPairs(pairs);
  const telling = pairs.filter(({ a: words }) => words.some(isTelling));
  const apart = (score: number, ...more: NameReason[]): NameMatch => ({
    score,
    reasons: [...reasons, ...more],
  });

  if (restA.length > 0 && restB.length > 0) {
    return apart(
      (0.3 * pairs.length) / Math.max(a.words.length, b.words.length),
      ...reasonsOfRest(restA, restB, true),
    );
  }
  if (pairs.length === 0) return apart(0, ...reasonsOfRest(restA, restB, true));
  const generation = generationReason(a, b);
  if (generation) return apart(0.35, generation);
  if (isTurnedRound(alignment)) return apart(0.4, speaksAgainst("the same names the other way round"));
  const rest = restA.length > 0 ? restA : restB;
  const likeness = scoreOfLikeness(meanLikeness(pairs));
  if (rest.length === 0) return { score: likeness, reasons };
  const longer = restA.length > 0 ? a : b;
  if (isChildOf(longer, rest))
    return apart(
      0.35,
      speaksAgainst(
        `“${longer.words.find(isTelling)?.text ?? ""}” comes first in one only: perhaps the child of the other`,
      ),
    );
  if (telling.length < 2 && !(pairs.length > 1 && likeness > 0.9))
    return apart(
      0.42,
      ...reasonsOfRest(restA, restB, true),
      speaksAgainst("one word of a name is not enough"),
    );
  return {
    score: Math.max(0.55, likeness - 0.1 - 0.05 * rest.length),
    reasons: [...reasons, ...reasonsOfRest(restA, restB, false)],
  };
}
