/** Written with a full stop that belongs to them, and followed by a name or number: no sentence ends at them. */
const beforeNames = new Set(
  "mr mrs ms dr prof gen col lt sgt maj capt cmdr adm gov sen rep rev hon pres st mt ft brig cpl pvt fr sr no nos vs v approx ca cf e.g i.e fig vol pp pt art sec op messrs abbr".split(
    " ",
  ),
);

/** Written with a full stop, and as well the last word of a sentence as not. */
const anywhere = new Set(
  "jr inc corp ltd co bros etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c ph.d b.c a.d dept univ assn est ave blvd rd govt intl natl orig mil".split(
    " ",
  ),
);

/** How a full stop behind a word is meant: the sentence's, the word's, or perhaps both. */
export type StopKind = "sentence" | "word" | "either";

/**
 * Tells what a full stop behind a word is.
 *
 * @param word the word without the full stop.
 */
export function stopBehind(word: string): StopKind {
  const lower = word.toLowerCase();
  if (beforeNames.has(lower)) return "word";
  if (anywhere.has(lower)) return "either";
  if (/^\p{Lu}$/u.test(word)) return "word";
  return /^(?:\p{L}\.){1,5}\p{L}$/u.test(word) ? "either" : "sentence";
}
