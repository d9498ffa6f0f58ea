import { isSamePersonName, nameWords, personKey, soundKey } from "../mentions/name-keys.ts";

/** Somebody with all that he is called. */
interface Called {
  readonly surfaces: ReadonlyMap<string, number>;
}

/** Where in a report somebody is named, and how often. */
interface Named extends Called {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/**
 * How many persons may share a surname, or the beginning of a name, and still be looked through: a report that names
 * more is a list, and reading it must not take the square of its length.
 */
export const mostNamesakes = 64;

/** "al-Masri": one name with its article. */
export const isSingleWithParticle = (words: readonly string[]): boolean =>
  words.length === 2 && /^(al|el)$/.test(words[0] as string);

/** How well a word tells a person: the last name counts more than one in the middle, and both more than the first. */
const rankOfWord = (actor: Called, word: string): number =>
  Math.max(
    ...[...actor.surfaces.keys()].map((surface) => {
      const words = nameWords(surface);
      const at = words.findLastIndex((w) => soundKey(w) === soundKey(word));
      return at === words.length - 1 ? 2 : at > 0 ? 1.5 : 1;
    }),
  );

/** Whether a person has a word like this in the name: by letters, or by sound where it is long enough to tell. */
const hasWord = (actor: Called, word: string): boolean =>
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

/** The persons of a report, found by their names and by any word of them that may stand alone. */
export class PersonNames<Person extends Named> {
  readonly #bySurname = new Map<string, Set<Person>>();
  readonly #byKey = new Map<string, Set<Person>>();

  add(person: Person, surface: string): void {
    const push = (map: Map<string, Set<Person>>, key: string): void => {
      const namesakes = map.get(key) ?? new Set();
      if (namesakes.size < mostNamesakes) map.set(key, namesakes.add(person));
    };
    const words = nameWords(surface);
    if (words.length < 2) return;
    push(this.#byKey, personKey(words));
    // "al-Masri al-Qahiri": the name in the middle is what the report may use later.
    for (const word of words.slice(1)) if (word.length > 2) push(this.#bySurname, soundKey(word));
    push(this.#bySurname, soundKey(words[0] as string));
  }

  /** Whom one word of a name means: of several, the one the report names most, then the one it named last. */
  bySurname(words: readonly string[], at = Infinity): Person | null {
    const word = words.at(-1) as string;
    if (word.length < 3) return null;
    const candidates = [...(this.#bySurname.get(soundKey(word)) ?? [])].filter((one) => hasWord(one, word));
    return (
      candidates.toSorted(
        (a, b) =>
          Number(b.first <= at) - Number(a.first <= at) ||
          rankOfWord(b, word) - rankOfWord(a, word) ||
          b.count - a.count ||
          b.last - a.last,
      )[0] ?? null
    );
  }

  /** Whom a name of several words means, however it is spelt. */
  byName(name: string): Person | null {
    const words = nameWords(name);
    const candidates = [...(this.#byKey.get(personKey(words)) ?? [])];
    const same = candidates.find((one) =>
      [...one.surfaces.keys()].some((surface) => isSamePersonName(surface, name)),
    );
    if (same) return same;
    // "Bin Laden" after "Osama bin Laden": a particle and the name it belongs to.
    return /^(bin|ben|ibn|ibin|al|el|ó|o|mac|de|van|von)$/i.test(words[0] ?? "") && words.length === 2
      ? this.bySurname(words)
      : null;
  }
}
