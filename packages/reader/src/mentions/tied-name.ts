import { knownNames } from "../lexicon/known-names.ts";
import { organisationHeads } from "../lexicon/nouns.ts";
import { isAllCaps, isCapitalised, type Token } from "../tokens/token.ts";
import { testOfForm } from "../tokens/word-form.ts";

/**
 * Whether a capitalised run that begins with a known body's name goes on to the name of another: "RCD-Goma" and
 * "SPLA-Nasir" by a wing's seat or head, "Sudan Liberation Army-Transitional Council" and "Sudan Liberation Army/Minni
 * Minawi", "Lashkar-e-Jhangvi al-Alami", "Union of Congolese Patriots for Peace".
 */
export const isTiedName = (tokens: readonly Token[], end: number, shapeEnd: number): boolean => {
  const [body, tie, tied] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (!body || !tie || !tied || shapeEnd < end + 2) return false;
  const isJoined = body.end === tie.start && tie.end === tied.start;
  if (tie.text === "/" && isJoined) return isCapitalised(tied.text);
  if (/^(al|ul)$/.test(tie.lower) && /^[-–]$/.test(tied.text)) return true;
  if (tie.lower === "for") return true;
  // "National Liberation Army of Bolivia": a name that several lands have is another's with a land.
  if (tie.lower === "of")
    return (
      !isEmblem(body) &&
      organisationHeads.has(body.lower) &&
      knownNames.longest(tokens, end + 1)?.end === shapeEnd
    );
  if (!/^[-–]$/.test(tie.text) || !isJoined || !isCapitalised(tied.text)) return false;
  if (shapeEnd > end + 2) return organisationHeads.has(tokens[shapeEnd - 1]?.lower ?? "");
  const other = knownNames.get(tied.text);
  return /\p{Lu}.*\p{Lu}/u.test(body.text) && (!other || (other.type === "place" && !other.isAdjective));
};

/** "the Red Dragons of Lebialem": an emblem is one body's, wherever it is from. */
const isEmblem = testOfForm(({ lower }) =>
  /^(dragons|panthers|leopards|cobras|berets|tigers|eagles|hawks|wolves|falcons|scorpions|knights|rangers|volunteers)$/.test(
    lower,
  ),
);

/** "Sudan Liberation Army/Minni Minawi", "SLA/MM": whether a slash ties a wing's name to its body's, and two names are not set side by side. */
export const isTiedBySlash = (tokens: readonly Token[], slash: number, isBody: boolean): boolean => {
  const [body, tie, tied] = [tokens[slash - 1], tokens[slash], tokens[slash + 1]];
  if (!body || !tied || tie?.text !== "/" || body.end !== tie.start || tie.end !== tied.start) return false;
  const isLetters = isAllCaps(body.text) && isAllCaps(tied.text);
  return (isBody || isLetters) && isCapitalised(tied.text) && knownNames.longest(tokens, slash + 1) === null;
};

/** "UN-recognised": a name tied to what is said of another. */
export const isTiedWord = testOfForm(({ text }) =>
  /^\p{Lu}[\p{L}.]*[-–]\p{Ll}+(?:ed|led|held|run|born)$/u.test(text),
);
