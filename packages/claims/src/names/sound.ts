/**
 * A word as it sounds, roughly, whatever convention spelt it: one letter a sound, capitals for what English writes
 * with two letters (S sh, C ch, J j and zh, X kh); c is one before e and i, which may be s or, in Turkish, j. Ayn, hamza and doubled letters are gone.
 */
const digraphs: ReadonlyMap<string, string> = new Map([
  ["tsch", "C"],
  ["shch", "S"],
  ["sch", "S"],
  ["tch", "C"],
  ["dzh", "J"],
  ["sh", "S"],
  ["ch", "C"],
  ["zh", "J"],
  ["dj", "J"],
  ["kh", "X"],
  ["gh", "g"],
  ["dh", "d"],
  ["th", "t"],
  ["ph", "f"],
  ["ck", "k"],
  ["qu", "k"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["ie", "i"],
  ["rh", "r"],
  ["tz", "z"],
]);
const digraphStarts = new Set([...digraphs.keys()].map((key) => key.slice(0, 2)));
const single: Readonly<Record<string, string>> = { q: "k", x: "X", y: "i", j: "J", ı: "i" };

const isVowelLetter = (letter: string | undefined): boolean =>
  letter !== undefined && "aeiouy".includes(letter);
/** Whether a sound is a vowel. */
export const isVowel = (sound: string): boolean => sound !== "" && "aeiou".includes(sound);

function soundAt(word: string, i: number): readonly [string, number] {
  if (digraphStarts.has(word.slice(i, i + 2))) {
    for (let size = 4; size > 1; size--) {
      const sound = digraphs.get(word.slice(i, i + size));
      // "ie" and "ou" before another vowel are two syllables or a glide: "Daniela".
      const isGlide = size === 2 && word[i] === "i" && i > 0 && isVowelLetter(word[i + 2]);
      if (sound !== undefined && i + size <= word.length && !isGlide) return [sound, size];
    }
  }
  const letter = word[i] ?? "";
  const next = word[i + 1];
  if (letter === "c") return [next === "e" || next === "i" ? "c" : "k", 1];
  // "Dayr az-Zawr": a w that closes a syllable is a vowel.
  if (letter === "w" && next !== "w" && isVowelLetter(word[i - 1]) && !isVowelLetter(next)) return ["u", 1];
  return [single[letter] ?? letter, 1];
}

/**
 * The sounds of one folded word.
 *
 * @param word lower case, without accents, as `foldName` gives it.
 * @example
 * soundOf("joulani") === soundOf("julani"); // true
 */
export function soundOf(word: string): string {
  let sounds = "";
  for (let i = 0; i < word.length;) {
    const [sound, size] = soundAt(word, i);
    if (sound !== "'" && sound !== sounds.at(-1)) sounds += sound;
    i += size;
  }
  if (sounds.endsWith("iJ")) sounds = sounds.slice(0, -1);
  // A closing h after a vowel is a way to write ta marbuta or a long vowel: "Haniyeh", "Jemaah".
  return sounds.length > 2 && sounds.endsWith("h") && isVowel(sounds.at(-2) ?? "")
    ? sounds.slice(0, -1)
    : sounds;
}

/** A coarser key, for looking words up: e and i alike, o and u alike. */
export function soundKey(sound: string): string {
  let key = "";
  for (const letter of sound) {
    const coarse = letter === "e" ? "i" : letter === "o" ? "u" : letter;
    if (coarse !== key.at(-1)) key += coarse;
  }
  return key;
}
