/**
 * Folds a name to what two spellings of it share: case, accents, kinds of quotation mark and hyphen, leading
 * articles and doubled spaces are ignored. It is a key for "written the same", not a measure of likeness.
 *
 * @example
 * foldName("Hay’at  Tahrir al-Shām"); // "hay'at tahrir al sham"
 */
export function foldName(name: string): string {
  // NFKD makes a space and an accent of "´", and an apostrophe out of letters such as "ŉ": hence before and after.
  return name
    .replaceAll("´", "'")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘‛`′ʻʿʾʼ]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .replace(/(?<=^|\s)'+|'+(?=\s|$)/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:(?:the|a|an) )+/, "");
}
