/**
 * Folds text to what is searched: without case and without marks over and under letters, in any script. Words
 * stay words; offsets do not survive.
 *
 * @example
 * foldText("Hay’at Taḥrīr al-Shām"); // "hay’at tahrir al-sham"
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
