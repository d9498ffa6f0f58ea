import { foldName } from "@entente/claims";
import type { NamedActor } from "@entente/server/contract";

/** An actor that a name was found for. */
export interface FoundActor {
  readonly actor: NamedActor;
  /** The spelling that fits, where it is not the printed name. */
  readonly spelling: string | null;
}

interface Entry {
  readonly actor: NamedActor;
  readonly spellings: readonly {
    readonly text: string;
    readonly folded: string;
    readonly words: readonly string[];
  }[];
}

/** All names and spellings of actors, made ready to be searched at every key. */
export type NameIndex = readonly Entry[];

const indexes = new WeakMap<readonly NamedActor[], NameIndex>();

/** The index of a list of actors, made once: boxes open and close, the list stays. */
export function indexNames(actors: readonly NamedActor[]): NameIndex {
  const index = indexes.get(actors) ?? indexOf(actors);
  indexes.set(actors, index);
  return index;
}

function indexOf(actors: readonly NamedActor[]): NameIndex {
  return actors.map((actor) => {
    return {
      actor,
      spellings: [actor.name, ...actor.spellings].map((text) => {
        const folded = foldName(text);
        return { text, folded, words: folded.split(" ") };
      }),
    };
  });
}

type Spelling = Entry["spellings"][number];

/** How well a spelling fits: 4 the same, 3 begins so, 2 has words that begin so, 1 has it inside, 0 not. */
function fit({ folded, words }: Spelling, wanted: string, wantedWords: readonly string[]): number {
  if (folded === wanted) return 4;
  if (folded.startsWith(wanted)) return 3;
  if (wantedWords.every((word) => words.some((one) => one.startsWith(word)))) return 2;
  return folded.includes(wanted) ? 1 : 0;
}

/**
 * Actors that have a name with the words in it, in any of its spellings and scripts: best fit first, then those most
 * spoken of. Without words: those most spoken of.
 *
 * @param limit how many at most. Default: 8.
 */
export function findNames(index: NameIndex, typed: string, limit = 8): FoundActor[] {
  const wanted = foldName(typed);
  const wantedWords = wanted.split(" ");
  const found = index.flatMap(({ actor, spellings }) => {
    let best: { spelling: Spelling; fit: number } | null = null;
    for (const spelling of spellings) {
      const how = wanted === "" ? 1 : fit(spelling, wanted, wantedWords);
      if (how > (best?.fit ?? 0)) best = { spelling, fit: how };
    }
    if (best === null) return [];
    const spelling = best.spelling.text === actor.name ? null : best.spelling.text;
    return [{ actor, spelling, fit: best.fit }];
  });
  return found
    .toSorted(
      (a, b) => b.fit - a.fit || b.actor.claims - a.actor.claims || (a.actor.name < b.actor.name ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ actor, spelling }) => ({ actor, spelling }));
}
