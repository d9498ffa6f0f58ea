/**
 * Folds a name to what two spellings of it share: case, accents, kinds of quotation mark and hyphen, a leading
 * article and doubled spaces are ignored. It is a key for "written the same", not a measure of likeness.
 *
 * @example
 * foldName("Hay’at  Tahrir al-Shām"); // "hay'at tahrir al sham"
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘`´ʿʾʼ]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .replace(/(^|\s)'+|'+(\s|$)/g, " ")
    .trim()
    .replace(/^(the|a|an) /, "")
    .replace(/\s+/g, " ");
}
