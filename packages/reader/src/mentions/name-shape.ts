import { isGivenName } from "../lexicon/given-names.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { nameParticles, organisationHeads, placeHeads } from "../lexicon/nouns.ts";
import { isCapitalised, type Token } from "../tokens/token.ts";
import { factOfForm, isOneOf, testOfForm } from "../tokens/word-form.ts";
import { isTiedBySlash } from "./tied-name.ts";
import { isTitleWord, officersRanks } from "./titles.ts";

/** Words after which "of", "for" or "and" may go on with the name of an organisation. */
const chainHeads = new Set(
  "republic kingdom sons lions people soldiers voice lord army study liberation society defence protection support emancipation preaching call union islamic state house board high democratic popular national revolutionary joint framework friends youth sword hammer knights".split(
    " ",
  ),
);

/** Parts that belong to a name only by a hyphen: "ash-Sharif", not "as Caliph". */
const hyphenOnly = new Set("as at an ash ar az ur ad a".split(" "));

/** Plural and common nouns whose possessive belongs into a name: "People's", "Workers'", "Lord's". */
const possessedInNames = new Set(
  "people workers worker lord women soldiers peasants farmers students martyrs patriots men children citizens revolutionaries officers".split(
    " ",
  ),
);

/** Words that make "X and Y" one name when they are X: abstract nouns as parties and movements have them. */
const abstractWord =
  /(ism|ity|ice|tion|sion|ment|ness|dom|ance|ence|peace|unity|reform|truth|change|honou?r|war|jihad|call|light|law|duty|hope|policy|strategy|studies|rights|security|development|research)$/iu;

/** A capital at the head of a word, or after one or two small letters: "eThekwini", "d'Astier". */
const hasCapital = testOfForm(
  ({ text }) => isCapitalised(text) || /^\p{Ll}{1,2}['’]?\p{Lu}\p{Ll}/u.test(text),
);
const isJoined = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
const hyphens = wordSet("- – ‐ ‑");
const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && hyphens.has(token.text);
const isNumberName = testOfForm(({ lower }) => /^\d+(st|nd|rd|th)$/.test(lower));
const isParticle = isOneOf(nameParticles);
/** The words that any of the ways a name begins has; most words have none. */
const mayStartName = testOfForm((form) => {
  const word = { form };
  return hasCapital(word) || isParticle(word) || isNumberName(word) || /^(bin|ibn)$/.test(form.text);
});

/** Whether a name may begin here: a capital, or "al-" and its kin before one, or "55th" before one. */
export function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !mayStartName(token)) return false;
  const next = tokens[at + 1];
  // "Sinn Féin The Workers' Party": the article is no part of a name of several words, however it is written.
  if (token.text === "The") return !next || !hasCapital(next) || nameEnd(tokens, at + 1) === at + 2;
  if (hasCapital(token)) return true;
  if (isParticle(token) && isHyphen(next) && isJoined(token, next)) {
    const after = tokens[at + 2];
    return after !== undefined && hasCapital(after);
  }
  if ((token.text === "bin" || token.text === "ibn") && next !== undefined && isCapitalised(next.text))
    return true;
  return isNumberName(token) && isNumbered(tokens, at + 1);
}

/** What is counted in small letters, too: "the 33rd front". */
const smallUnits = wordSet("front brigade division battalion regiment corps unit");

/** "Battalion 26", "Light Infantry Division 33": a number after what it counts. */
const countedAfter = wordSet(
  "battalion brigade division regiment squadron front unit movement commando commission force katiba detachment",
);
const isCount = (tokens: readonly Token[], end: number): boolean =>
  countedAfter.has(tokens[end - 1]?.lower ?? "") &&
  hasCapital(tokens[end - 1] as Token) &&
  /^\d{1,3}$/.test(tokens[end]?.text ?? "") &&
  !hasCapital(tokens[end + 1] ?? (tokens[end] as Token));

/** "Front", "Infantry Brigade", "Light Infantry Division": what a number before it counts among others of its kind. */
const isNumbered = (tokens: readonly Token[], at: number): boolean => {
  if (smallUnits.has(tokens[at]?.lower ?? "")) return true;
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (!token || !isCapitalised(token.text)) return false;
    if (organisationHeads.has(token.lower)) return true;
  }
  return false;
};

/** Whether the words so far could be the beginning of an organisation's longer name. */
const isChain = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const word = (tokens[i] as Token).lower;
    if (organisationHeads.has(word) || placeHeads.has(word) || chainHeads.has(word)) return true;
  }
  return false;
};

/** What stands after "and" in the names of states: "the Army of Bosnia and Herzegovina". */
const secondLands = wordSet("herzegovina tobago montenegro príncipe principe barbuda nevis");

const joiningWords = wordSet("in and for of");

/** Where a name goes on after a small word: the token after that word, or null. */
function pastSmallWord(tokens: readonly Token[], first: number, at: number): number | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next) return null;
  if (isParticle(token) && !joiningWords.has(token.lower)) {
    if (isHyphen(next) && isJoined(token, next))
      return tokens[at + 2] && hasCapital(tokens[at + 2] as Token) ? at + 2 : null;
    if (hyphenOnly.has(token.lower)) return null;
    return hasCapital(next) ? at + 1 : pastDouble(tokens, at);
  }
  if (token.lower === "of" || token.lower === "for") {
    const last = (tokens[at - 1] as Token).lower;
    const isPeople =
      at - 1 === first &&
      /^(members|fighters|leaders|supporters|commanders|rebels|militants|insurgents|troops|officers|remnants|elements|units)$/.test(
        last,
      );
    if (isPeople || isWholeName(tokens, at + 1)) return null;
    // "left the Brotherhood for Khomeini"
    if (token.lower === "for" && at === first + 1 && /^(brotherhood|resistance)$/.test(last)) return null;
    if (!isChain(tokens, first, at) && !isEmblem(tokens, first, at)) return null;
    const from = /^(the|a)$/.test(next.lower) ? at + 2 : at + 1;
    return startsName(tokens, from) ? from : null;
  }
  // "the Front for Change and Concord in Chad (FACT)": the letters say that the land belongs to the name.
  if (token.lower === "in" && hasCapital(next) && isChain(tokens, first, at)) {
    const open = [at + 2, at + 3].find((i) => tokens[i]?.text === "(") ?? -1;
    const letters = tokens[open + 1];
    if (open < 0 || !letters || !isNameLike(letters) || letters.text.length < 3)
      return isCauseIn(tokens, at) ? at + 1 : null;
    // "(MUJAO)": letters of the name in another language begin as it does.
    const isSpelt = letters.text.endsWith(next.text[0] ?? " ") || letters.text[0] === tokens[first]?.text[0];
    const isInName = isSpelt && (open === at + 2 || hasCapital(tokens[at + 2] as Token));
    return isInName || isCauseIn(tokens, at) ? at + 1 : null;
  }
  if (token.lower === "and" || token.text === "&") {
    const before = tokens[at - 1] as Token;
    if (!hasCapital(next)) return null;
    if (token.text === "&") return at + 1;
    if (hasOfOrFor(tokens, first, at) && (abstractWord.test(next.lower) || secondLands.has(next.lower)))
      return at + 1;
    if (
      isChain(tokens, first, at) &&
      !organisationHeads.has(before.lower) &&
      !placeHeads.has(before.lower) &&
      hasHeadAhead(tokens, at + 1)
    )
      return at + 1;
    return abstractWord.test(before.lower) && at - 1 >= first && !isNameLike(next) ? at + 1 : null;
  }
  return null;
}

/** "the Movement for Peace in Casamance": a cause and where it is fought for are one name. */
const isCauseIn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.lower === "for" &&
  organisationHeads.has(tokens[at - 3]?.lower ?? "") &&
  abstractWord.test(tokens[at - 1]?.lower ?? "");

/** "the Sword of Islam Brigade": what a body calls itself before its kind. */
const isEmblem = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first + 1 &&
  tokens[first - 1]?.lower === "the" &&
  tokens[at + 1]?.lower !== "the" &&
  !isTitleWord(tokens[first]?.lower ?? "") &&
  hasHeadAhead(tokens, at + 1);

/** "the Tigers of Camille Chamoun": whose a body is by given name and surname is another, "Army of Mohammed" a name. */
const isWholeName = (tokens: readonly Token[], at: number): boolean => {
  const [given, surname] = [tokens[at], tokens[at + 1]];
  if (!given || !surname || !hasCapital(surname)) return false;
  const isRanked = hasCapital(given) && officersRanks.has(given.lower);
  if (!isRanked && !isGivenName(given.text)) return false;
  return !organisationHeads.has(surname.lower) && !placeHeads.has(surname.lower);
};

/** "de la Cruz", "wa al-Jihad": two small words before a capital. */
const pastDouble = (tokens: readonly Token[], at: number): number | null => {
  const next = tokens[at + 1] as Token;
  if (!isParticle(next)) return null;
  return startsName(tokens, at + 1)
    ? at + 1
    : tokens[at + 2] && hasCapital(tokens[at + 2] as Token)
      ? at + 2
      : null;
};

const hasOfOrFor = (tokens: readonly Token[], first: number, end: number): boolean =>
  isChain(tokens, first, end) && tokens.slice(first, end).some((token) => /^(of|for)$/.test(token.lower));

const isNameLike = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase();

/** "Justice and Equality Movement": the capitalised words ahead end with the head of an organisation. */
const hasHeadAhead = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < tokens.length && i < from + 5; i++) {
    const token = tokens[i] as Token;
    if (!hasCapital(token)) return false;
    if (organisationHeads.has(token.lower)) return true;
  }
  return false;
};

const ownerMarks = wordSet("'s ' s");

/** Where the token after a possessive ending goes on with the name ("Lord's Resistance Army"), else null. */
function pastPossessive(tokens: readonly Token[], at: number): number | null {
  const owner = tokens[at - 1] as Token;
  if (!ownerMarks.has((tokens[at] as Token).lower) || !isJoined(owner, tokens[at])) return null;
  return possessedInNames.has(owner.lower) && hasHeadAhead(tokens, at + 1) ? at + 1 : null;
}

/**
 * The end of the longest capitalised name that begins at a token: capitals, joined parts, particles ("bin", "al-",
 * "de la"), initials, "of" and "for" after an organisation's head, possessives inside names.
 */
export function nameEnd(tokens: readonly Token[], first: number): number {
  let end = first + 1;
  if (!hasCapital(tokens[first] as Token)) {
    // "al-Qaeda": particle, hyphen, name. "55th Brigade": number, head.
    end = isHyphen(tokens[first + 1]) ? first + 3 : first + 2;
  }
  for (let steps = 0; steps < 24; steps++) {
    const token = tokens[end];
    if (!token) break;
    if (hasCapital(token)) {
      end++;
      continue;
    }
    const next = tokens[end + 1];
    if (
      isHyphen(token) &&
      isJoined(tokens[end - 1], token) &&
      isJoined(token, next) &&
      next &&
      (hasCapital(next) || isJoinedName(tokens, end + 1))
    ) {
      end += 2;
      continue;
    }
    if (isSyllable(tokens, first, end) || isNickname(tokens, end)) {
      end += isHyphen(token) ? 2 : 4;
      continue;
    }
    if (isTiedBySlash(tokens, end, isChain(tokens, first, end))) {
      end += 2;
      continue;
    }
    const onward = pastPossessive(tokens, end) ?? pastSmallWord(tokens, first, end);
    if (onward === null) break;
    end = onward + (hasCapital(tokens[onward] as Token) ? 1 : 3);
  }
  return Math.min(isCount(tokens, end) ? end + 1 : end, tokens.length);
}

const syllable = factOfForm(({ text }) =>
  /^(?:[bcdfghjklmnpqrstwxyz]{0,2}h?['’]?(?:y?[aeiouü]{1,2}|y)(?:ng?|k|l|m|h|t|p|r)?){1,2}$/u.test(text),
);
/** What ties a nation or a body to what is said of it is no part of a name: "Soviet-era". */
const saidOf = wordSet(
  "led run born era like wide held run made in on up to by out the of and de la el al old man men",
);

/** "Sun Yat-sen", "Kim Il-sung": the small half of a second name in two. */
const isSyllable = (tokens: readonly Token[], first: number, at: number): boolean => {
  const [half, hyphen, rest] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    at - first >= 2 &&
    isHyphen(hyphen) &&
    isJoined(half, hyphen) &&
    isJoined(hyphen, rest) &&
    rest !== undefined &&
    syllable(rest) &&
    !saidOf.has(rest.lower) &&
    /^\p{Lu}['’\p{Ll}]{0,5}$/u.test(half?.text ?? "")
  );
};

const isOpenQuote = testOfForm(({ text }) => /^["“‘']$/.test(text));

/** `Ernesto "Che" Guevara`: a nickname in quotation marks between given name and surname. */
const isNickname = (tokens: readonly Token[], at: number): boolean => {
  if (!isOpenQuote(tokens[at] as Token)) return false;
  const [given, name, close, surname] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return (
    /^["”’']$/.test(close?.text ?? "") &&
    given !== undefined &&
    isGivenName(given.text) &&
    name !== undefined &&
    hasCapital(name) &&
    surname !== undefined &&
    hasCapital(surname)
  );
};

/** "Lashkar-e-Taiba": a small particle between hyphens inside a name. */
const isJoinedName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}{1,3}$/u.test((tokens[at] as Token).text) &&
  isHyphen(tokens[at + 1]) &&
  isJoined(tokens[at], tokens[at + 1]);
