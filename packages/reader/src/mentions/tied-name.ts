import { knownNames } from "../lexicon/known-names.ts";
import { isAllCaps, isCapitalised, type Token } from "../tokens/token.ts";

/** "RCD-Goma", "SPLA-Nasir": a wing called by its body's letters and the name of its seat or head. */
export const isTiedName = (tokens: readonly Token[], end: number, shapeEnd: number): boolean => {
  const [body, hyphen, tied] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (!body || !hyphen || !tied || shapeEnd !== end + 2 || !/^[-–]$/.test(hyphen.text)) return false;
  if (body.end !== hyphen.start || hyphen.end !== tied.start || !isAllCaps(body.text)) return false;
  const other = knownNames.get(tied.text);
  return isCapitalised(tied.text) && (!other || (other.type === "place" && !other.isAdjective));
};
