import { isAcronymOf } from "./name-keys.ts";
import type { Mention } from "./mention.ts";
import type { NameGiven } from "./name-given.ts";
import type { Token } from "../tokens/token.ts";

/** The mark that closes a quotation, by the mark that opens it. */
export const closes: Readonly<Record<string, string>> = { '"': '"', "“": "”", "‘": "’", "«": "»", "„": "“" };

/** Languages that a name may be said to be in. */
export const languages =
  /^(arabic|spanish|french|kurdish|english|basque|irish|turkish|persian|pashto|urdu|russian|portuguese|tamil|sinhala|burmese|filipino|tagalog|hebrew|somali|swahili|german|italian|indonesian|malay|nepali|bengali|hindi|dari|ukrainian|serbian|croatian|bosnian|albanian|amharic|tigrinya|hausa|catalan|romanized|romanised|transliterated)$/;

/** "Robin Jackson, the Jackal,": a person's name, and an unknown word with an article and a capital. */
export function byNickname(
  tokens: readonly Token[],
  at: number,
  of: Mention,
  mentions: readonly Mention[],
): NameGiven | null {
  if (of.type !== "person" || tokens[at]?.text !== "," || tokens[at + 1]?.lower !== "the") return null;
  const mention = mentions.find(({ first }) => first === at + 2);
  if (!mention || mention.type !== null || mention.isAdjective || mention.known) return null;
  if (!/^[,;)]$/.test(tokens[mention.end]?.text ?? "")) return null;
  const name = { first: mention.first, end: mention.end, text: mention.text, mention };
  return { of, name, kind: "alias", isApposed: true };
}

/** "Tadeusz Komorowski, "Bór",", "Dan Na Ambassagou ("hunters who trust in God")": a few quoted words between marks. */
export function quotedBeside(
  tokens: readonly Token[],
  at: number,
  of: Mention,
  text: (a: number, b: number) => string,
): NameGiven | null {
  const mark = tokens[at]?.text;
  const isBracket = mark === "(";
  const close = closes[tokens[at + 1]?.text ?? ""];
  if (
    (of.type !== "person" && of.type !== "organisation") ||
    (!/^[,–—]$/.test(mark ?? "") && !isBracket) ||
    !close
  )
    return null;
  let end = at + 2;
  while (end < at + 9 && tokens[end] && tokens[end]?.text !== close) end++;
  const [first, last] = [tokens[at + 2], tokens[end - 1]?.text === "," ? tokens[end - 2] : tokens[end - 1]];
  const next = tokens[end + 1]?.text ?? "";
  const isClosed = isBracket ? next === ")" : tokens[end - 1]?.text === "," || /^[,;:)—–]$/.test(next);
  if (!first || !last || tokens[end]?.text !== close || last === tokens[at + 1] || !isClosed) return null;
  // 'said X, "Never",': words of his own.
  if (!isBracket && /^(VERB|AUX)$/.test(tokens[of.first - 1]?.tag ?? "")) return null;
  const isName = /^\p{Lu}/u.test(first.text) || (/^(the|el|la|al)$/.test(first.lower) && end - at > 3);
  if (!isName && !(isBracket && of.type === "organisation")) return null;
  const nameEnd = tokens[end - 1]?.text === "," ? end - 1 : end;
  const name = { first: at + 2, end: nameEnd, text: text(first.start, last.end), mention: null };
  const kind = of.type === "organisation" ? "translation" : "alias";
  return { of, name, kind, isApposed: true };
}

/** "Sendero Luminoso, the Shining Path,": the lexicon knows both for one; "SLORC – the State Law and …": its letters tell. */
export function namedTwice(
  tokens: readonly Token[],
  at: number,
  of: Mention,
  mentions: readonly Mention[],
): NameGiven | null {
  if (of.type !== "organisation" || !/^[,–—]$/.test(tokens[at]?.text ?? "")) return null;
  const first = tokens[at + 1]?.lower === "the" ? at + 2 : tokens[at + 1]?.lower === "or" ? at + 2 : at + 1;
  const mention = mentions.find(
    (one) => one.first === first && one.type === "organisation" && !one.isAdjective,
  );
  const isWhole =
    mention !== undefined &&
    (/^[,–—.;)]$/.test(tokens[mention.end]?.text ?? "") ||
      (tokens[mention.end]?.lower === "in" && languages.test(tokens[mention.end + 1]?.lower ?? "")));
  if (!mention || mention.text === of.text || !isWhole) return null;
  const isSpelt =
    isAcronymOf(mention.text, of.text) ||
    isAcronymOf(of.text, mention.text) ||
    ((!of.known || !mention.known) && isLettered(tokens, of, mention));
  if (!isSpelt && (of.known === null || of.known.key !== mention.known?.key)) return null;
  const name = { first: mention.first, end: mention.end, text: mention.text, mention };
  return { of, name, kind: isSpelt ? "abbreviation" : "alias", isApposed: true };
}

/** "the National Liberation Army, the ELN, attacked": letters between commas after a long name, in no list. */
function isLettered(tokens: readonly Token[], of: Mention, letters: Mention): boolean {
  if (isLetters(of.text) && letters.end - letters.first > 3) return !isListedAfter(tokens, letters.end);
  if (of.end - of.first < 3 || !isLetters(letters.text) || isLetters(of.text)) return false;
  return !isListedAfter(tokens, letters.end);
}

const isLetters = (name: string): boolean => /^\p{Lu}{2,6}(?:-\p{Lu}+)?$/u.test(name);

function isListedAfter(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at]?.text === "." ||
    /^(and|or|the)$/.test(after?.lower ?? "") ||
    /^\p{Lu}/u.test(after?.text ?? "")
  );
}
