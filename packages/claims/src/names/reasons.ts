import type { WordPair } from "./align-words.ts";
import type { NameWord } from "./read-name.ts";

/** One thing that speaks for or against two spellings being one name. */
export interface NameReason {
  readonly speaks: "for" | "against";
  /** For a person to read: "same sound: julani, golani". */
  readonly text: string;
}

const speaksFor = (text: string): NameReason => ({ speaks: "for", text });
const speaksAgainst = (text: string): NameReason => ({ speaks: "against", text });

const shown = ({ kunya, text }: NameWord): string => (kunya === "" ? text : `${kunya} ${text}`);
const listed = (words: readonly NameWord[]): string => words.map((word) => `“${shown(word)}”`).join(", ");
const phrase = (words: readonly NameWord[]): string => `“${words.map(shown).join(" ")}”`;

function pairReason({ a, b, how }: WordPair): NameReason | undefined {
  const [x, y] = [a[0], b[0]];
  if (!x || !y) return undefined;
  if (how === "acronym") {
    const [letters, words] = a.length === 1 ? [a, b] : [b, a];
    return speaksFor(`${phrase(letters)} is short for ${phrase(words)}`);
  }
  if (how === "joined")
    return speaksFor(`the same, written as one word or as several: ${phrase(a)}, ${phrase(b)}`);
  if (how === "initial") return speaksFor(`the same initial: ${phrase(a)}, ${phrase(b)}`);
  if (x.text === y.text) return undefined;
  if (x.given !== undefined && x.given === y.given)
    return speaksFor(`the same given name: ${phrase(a)}, ${phrase(b)}`);
  if (x.shared !== undefined && x.shared === y.shared)
    return speaksFor(`the same meaning: ${phrase(a)}, ${phrase(b)}`);
  if (x.land !== undefined && x.land === y.land)
    return speaksFor(`the same land: ${phrase(a)}, ${phrase(b)}`);
  if (x.whole.sound === y.whole.sound)
    return speaksFor(`the same after romanisation: ${phrase(a)}, ${phrase(b)}`);
  return speaksFor(`almost the same sound: ${phrase(a)}, ${phrase(b)}`);
}

/** What the words that go together say; words written the same in one line. */
export function reasonsOfPairs(pairs: readonly WordPair[]): NameReason[] {
  const equal = pairs
    .filter(({ a, b, how }) => how === "word" && a[0]?.text === b[0]?.text)
    .flatMap(({ a }) => a);
  const first = equal.length > 0 ? [speaksFor(`both have ${listed(equal)}`)] : [];
  return [...first, ...pairs.map(pairReason).filter((reason) => reason !== undefined)];
}

/** What the words that are left say. */
export function reasonsOfRest(
  restA: readonly NameWord[],
  restB: readonly NameWord[],
  isApart: boolean,
): NameReason[] {
  const say = isApart ? speaksAgainst : speaksFor;
  if (restA.length > 0 && restB.length > 0)
    return [speaksAgainst(`different: ${phrase(restA)}, ${phrase(restB)}`)];
  const rest = restA.length > 0 ? restA : restB;
  if (rest.length === 0) return [];
  const ending = isApart ? "that the other lacks" : "that may be left out";
  return [say(`one has ${listed(rest)} ${ending}`)];
}

export { speaksAgainst, speaksFor };
