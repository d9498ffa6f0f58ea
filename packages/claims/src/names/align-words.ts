import { compareWords } from "./compare-words.ts";
import { isShortFor, type NameForm, type NameWord } from "./read-name.ts";
import { smallWords } from "./name-words.ts";
import { soundOf } from "./sound.ts";
import { shapeOf, wordLikeness } from "./word-likeness.ts";

/** Words of two names that are taken for one; an acronym stands for several. */
export interface WordPair {
  readonly a: readonly NameWord[];
  readonly b: readonly NameWord[];
  /** How alike, 0 to 1. */
  readonly likeness: number;
  readonly how: "word" | "joined" | "initial" | "acronym";
}

/** Which words of two names go together, and which are left. */
export interface Alignment {
  readonly pairs: readonly WordPair[];
  readonly restA: readonly NameWord[];
  readonly restB: readonly NameWord[];
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
}

/** "KIA" and "GIA": names as short as that are mostly letters, and no letter of them may differ. */
const isOtherShort = (x: NameWord, y: NameWord): boolean =>
  x.text.length < 5 && y.text.length < 5 && x.whole.sound !== y.whole.sound;

function candidatesOf(a: readonly NameWord[], b: readonly NameWord[], unvowelled: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const isAlone = a.length === 1 && b.length === 1;
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const likeness = isAlone && isOtherShort(x, y) ? 0 : compareWords(x, y, unvowelled);
      if (likeness > 0) candidates.push({ i, j, likeness });
    }
  }
  // Of equally alike words those at the nearest places go together, whichever name comes first.
  return candidates.toSorted(
    (p, q) => q.likeness - p.likeness || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i + p.j - q.i - q.j,
  );
}

const without = (words: readonly NameWord[], used: ReadonlySet<NameWord>): NameWord[] =>
  words.filter((word) => !used.has(word));

const isNearlyAsLong = (x: string, y: string): boolean =>
  Math.abs(x.length - y.length) <= Math.max(x.length, y.length) * 0.35;

/** "MacStiofáin" beside "Mac Stíofáin": words of one name that are one word of the other. */
function joinedIn(
  form: NameForm,
  rest: readonly NameWord[],
  whole: NameWord,
): readonly NameWord[] | undefined {
  for (let size = 2; size <= 3; size++) {
    for (let from = 0; from + size <= rest.length; from++) {
      const [opening, closing] = [rest[from], rest[from + size - 1]];
      // Most words begin otherwise, and making sounds of several is dear.
      if (!opening || !closing || opening.whole.sound[0] !== whole.whole.sound[0]) continue;
      if (closing.at - opening.at > size) continue;
      const run = rest.slice(from, from + size);
      const bare = run.map(({ text }) => text).join("");
      const all = form.tokens.slice(opening.at, closing.at + 1).join("");
      if (
        [bare, all].some(
          (text) =>
            isNearlyAsLong(text, whole.text) && wordLikeness(shapeOf(soundOf(text)), whole.whole) > 0.92,
        )
      )
        return run;
    }
  }
  return undefined;
}

/** "IRA" beside "Irish Republican Army": one word of one name that is short for what is left of the other. */
function acronymOf(form: NameForm, rest: readonly NameWord[], letters: string): boolean {
  if (rest.length < 2) return false;
  if (/\d/.test(letters)) return isNumbered(letters, rest);
  const first = rest[0]?.at ?? 0;
  const last = rest.at(-1)?.at ?? 0;
  const matched = form.words.filter(({ at }) => !rest.some((word) => word.at === at)).map(({ at }) => at);
  // The small words before the first may give a letter too: "AQIM", al-Qaeda in the Islamic Maghreb.
  const spanFrom = (start: number): string[] =>
    form.tokens.filter((_, i) => i >= start && i <= last && !matched.includes(i));
  const hasSmallBefore = smallWords.has(form.tokens[first - 1] ?? "");
  return isShortFor(letters, spanFrom(first)) || (hasSmallBefore && isShortFor(letters, spanFrom(first - 1)));
}

/** "M23" and "March 23 Movement": the number, and a letter for one of the other words. */
function isNumbered(text: string, rest: readonly NameWord[]): boolean {
  const [, letters = "", number = ""] = /^([a-z]{1,3})(\d+)$/.exec(text) ?? [];
  const words = rest.filter(({ role }) => role !== "number");
  const hasNumber =
    rest.length - words.length === 1 &&
    rest.some(({ shared, role }) => role === "number" && shared === number);
  return (
    hasNumber &&
    letters.length === 1 &&
    words.length <= 2 &&
    words.some((word) => word.text.startsWith(letters))
  );
}

function takeAcronym(
  b: NameForm,
  restA: readonly NameWord[],
  restB: readonly NameWord[],
): WordPair | undefined {
  for (const word of restA) {
    if (word.kunya === "" && acronymOf(b, restB, word.text))
      return { a: [word], b: restB, likeness: 0.95, how: "acronym" };
  }
  // "SPLM-N": letters in two parts.
  const letters = restA.map(({ text }) => text).join("");
  if (restA.length !== 2 || !acronymOf(b, restB, letters)) return undefined;
  return { a: restA, b: restB, likeness: 0.95, how: "acronym" };
}

const flipped = ({ a, b, likeness, how }: WordPair): WordPair => ({ a: b, b: a, likeness, how });

/** Lays the words of one name on those of another, the most alike first. */
export function alignWords(a: NameForm, b: NameForm): Alignment {
  const pairs: WordPair[] = [];
  const used = new Set<NameWord>();
  for (const { i, j, likeness } of candidatesOf(a.words, b.words, a.unvowelled || b.unvowelled)) {
    const [x, y] = [a.words[i], b.words[j]];
    if (!x || !y || used.has(x) || used.has(y)) continue;
    used.add(x).add(y);
    pairs.push({ a: [x], b: [y], likeness, how: "word" });
  }
  const take = (pair: WordPair | undefined): void => {
    if (!pair) return;
    pairs.push(pair);
    for (const word of [...pair.a, ...pair.b]) used.add(word);
  };
  const rests = (): [NameWord[], NameWord[]] => [without(a.words, used), without(b.words, used)];
  for (const word of without(a.words, used)) take(joined(word, b, without(b.words, used)));
  for (const word of without(b.words, used)) {
    const pair = joined(word, a, without(a.words, used));
    take(pair && flipped(pair));
  }
  takeInitials(...rests(), take);
  take(takeAcronym(b, ...rests()));
  const [leftA, leftB] = rests();
  const back = takeAcronym(a, leftB, leftA);
  take(back && flipped(back));
  const [restA, restB] = rests();
  return { pairs, restA, restB };
}

function joined(word: NameWord, form: NameForm, rest: readonly NameWord[]): WordPair | undefined {
  const run = joinedIn(form, rest, word);
  return run && { a: [word], b: run, likeness: 0.95, how: "joined" };
}

/** "G. Adams" beside "Gerry Adams". */
function takeInitials(
  restA: readonly NameWord[],
  restB: readonly NameWord[],
  take: (pair: WordPair) => void,
): void {
  const taken = new Set<NameWord>();
  for (const x of restA) {
    const y = restB.find((word) => !taken.has(word) && isInitialOf(x, word));
    if (!y) continue;
    taken.add(y);
    take({ a: [x], b: [y], likeness: 0.8, how: "initial" });
  }
}

const isInitialOf = (x: NameWord, y: NameWord): boolean =>
  x.kunya === y.kunya &&
  (x.text.length === 1) !== (y.text.length === 1) &&
  x.role === "name" &&
  y.role === "name" &&
  x.text[0] === y.text[0];
