import type { Alignment } from "./align-words.ts";
import type { NameForm, NameWord } from "./read-name.ts";
import { reasonsOfPairs, reasonsOfRest } from "./reasons.ts";
import { meanLikeness, scoreOfLikeness, type NameMatch } from "./verdict.ts";

// Words for a body that say nothing of its kind: "the Abu Sayyaf group" and "the Abu Sayyaf organisation".
const plainHeads: ReadonlySet<string> = new Set(["group", "organisation", "network", "faction"]);

const isTitleOnly = ({ title, role }: NameWord): boolean => title && role === "name";

/** Whether a word left in one name makes it another body's. */
const isTelling = (word: NameWord): boolean =>
  !word.aside && word.role !== "loose" && word.role !== "epithet" && !isTitleOnly(word);

const isPlain = (words: readonly NameWord[]): boolean =>
  words.every(({ shared }) => shared !== undefined && plainHeads.has(shared));

/** Whether what two names share is enough to know a body by: a name of its own, or two words that tell bodies apart. */
function isKnownBy({ pairs }: Alignment): boolean {
  const words = pairs.flatMap(({ a, how }) => (how === "acronym" ? [...a, ...a] : a));
  return (
    words.some(({ role, land }) => (role === "name" && land === undefined) || role === "core") ||
    words.filter(isTelling).length > 1
  );
}

/** Weighs two names of organisations, states, places or populations whose words are laid on each other. */
export function matchBodies(a: NameForm, b: NameForm, alignment: Alignment): NameMatch {
  const { pairs } = alignment;
  const tellingA = alignment.restA.filter(isTelling);
  const tellingB = alignment.restB.filter(isTelling);
  const reasons = reasonsOfPairs(pairs);
  // Single letters are initials of a person; a body's stand for its words together.
  const hasInitial = pairs.some(({ how }) => how === "initial");
  const share = pairs.length / Math.max(a.words.length, b.words.length);
  const apart = (score: number, x: readonly NameWord[], y: readonly NameWord[]): NameMatch => ({
    score,
    reasons: [...reasons, ...reasonsOfRest(x, y, true)],
  });
  if (tellingA.length > 0 && tellingB.length > 0) return apart(0.3 * share, tellingA, tellingB);
  const asides = [alignment.restA, alignment.restB].map((words) => words.filter(({ aside }) => aside));
  if (asides.every((words) => words.length > 0)) return apart(0.35, asides[0] ?? [], asides[1] ?? []);
  if (pairs.length === 0 || hasInitial) return apart(0, alignment.restA, alignment.restB);
  if (tellingA.length + tellingB.length > 0) return apart(0.25 + 0.15 * share, tellingA, tellingB);
  const likeness = scoreOfLikeness(meanLikeness(pairs));
  const { restA, restB } = alignment;
  if (restA.length + restB.length === 0) return { score: likeness, reasons };
  const hasTwoHeads = restA.some(({ aside }) => !aside) && restB.some(({ aside }) => !aside);
  if (hasTwoHeads && !(isPlain(restA) && isPlain(restB))) return apart(0.35, restA, restB);
  if (!isKnownBy(alignment)) return apart(0.4, restA, restB);
  return {
    score: Math.max(0.55, likeness - 0.12),
    reasons: [...reasons, ...reasonsOfRest(restA, restB, false)],
  };
}
