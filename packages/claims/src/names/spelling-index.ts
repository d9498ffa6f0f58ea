import { soundKey, soundOf } from "./sound.ts";

/** Finds what a word is a spelling of by how it sounds. */
export interface SpellingIndex<T> {
  /** @param sound as `soundOf` gives it. */
  find(sound: string): T | undefined;
}

/**
 * An index of words by sound: the very sound first, then e and i, o and u taken alike, unless that could be two of
 * the things listed ("djamel" is Jamal, though e is often i).
 */
export function createSpellingIndex<T>(entries: Iterable<readonly [string, T]>): SpellingIndex<T> {
  const exact = new Map<string, T>();
  const coarse = new Map<string, T | undefined>();
  for (const [word, meaning] of entries) {
    const sound = soundOf(word);
    const key = soundKey(sound);
    exact.set(sound, meaning);
    coarse.set(key, coarse.has(key) && coarse.get(key) !== meaning ? undefined : meaning);
  }
  return { find: (sound) => exact.get(sound) ?? coarse.get(soundKey(sound)) };
}
