/** A word without its prefixes must still be a word. */
const shortestStem = 3;
const arabicPrefixes = /^(?:وال|بال|فال|كال|لل|ال)/u;

/** An Arabic word without the article and what is written as one with it: “and”, “with”, “to”. Others as they are. */
export function arabicStem(word: string): string {
  if (!/^[\u0600-\u06ff]/u.test(word)) return word;
  const stem = word.replace(arabicPrefixes, "");
  if (stem !== word && stem.length >= shortestStem) return stem;
  // “And” is one letter, which many words begin with by themselves: what is left must be long enough to tell.
  return word.startsWith("و") && word.length > shortestStem + 1 ? word.slice(1) : word;
}

/** The article before a sun letter takes its sound: an-Nusra, ash-Sham. */
const assimilated = /^w?[aeu]([nrstdz]|sh|th|dh)$/;

/** Whether a folded word before a hyphen is the Arabic article of the word after it. @param following its first letter. */
export function isLatinArticle(word: string, following: string): boolean {
  if (!/^\p{L}/u.test(following)) return false;
  if (/^(?:w?[aeu]l|wa|al)$/.test(word)) return true;
  const sound = assimilated.exec(word)?.[1];
  return sound !== undefined && sound[0] === following;
}

/** Whether what stands before an apostrophe is a word of its own, as in French and Italian. */
export const isElision = (word: string): boolean => /^(?:l|d|qu|dell|all|nell|sull)$/.test(word);
