import { nameWords, soundKey } from "../mentions/name-keys.ts";

/** Somebody with all that he is called. */
interface Called {
  readonly surfaces: ReadonlyMap<string, number>;
}

/** "al-Masri": one name with its article. */
export const isSingleWithParticle = (words: readonly string[]): boolean =>
  words.length === 2 && /^(al|el)$/.test(words[0] as string);

/** Whether the words of a name are the last of a longer name somebody has. */
export const isTailOf = (words: readonly string[], actor: Called): boolean =>
  words.length > 1 &&
  [...actor.surfaces.keys()].some((surface) => {
    const longer = nameWords(surface);
    const from = longer.length - words.length;
    return from > 0 && words.every((word, i) => longer[from + i] === word);
  });

/** How well a word tells a person: the last name counts more than one in the middle, and both more than the first. */
export const rankOfWord = (actor: Called, word: string): number =>
  Math.max(
    ...[...actor.surfaces.keys()].map((surface) => {
      const words = nameWords(surface);
      const at = words.findLastIndex((w) => soundKey(w) === soundKey(word));
      return at === words.length - 1 ? 2 : at > 0 ? 1.5 : 1;
    }),
  );

/** Whether a person has a word like this in the name: by letters, or by sound where it is long enough to tell. */
export const hasWord = (actor: Called, word: string): boolean =>
  [...actor.surfaces.keys()].some((surface) =>
    nameWords(surface).some(
      (other) =>
        other === word ||
        (word.length > 4 &&
          other[0] === word[0] &&
          soundKey(other) === soundKey(word) &&
          Math.abs(other.length - word.length) <= 2),
    ),
  );
