import { nameTitles } from "../lexicon/nouns.ts";
import { testOfForm } from "../tokens/word-form.ts";
import { isAcronymOf, isForeignAcronymOf } from "./name-keys.ts";
import type { Token } from "../tokens/token.ts";
import type { Mention } from "./mention.ts";
import type { NameGiven, NameKind } from "./name-given.ts";
import { byNickname, closes, languages, namedTwice, quotedBeside } from "./names-beside.ts";

const openQuote = /^["“‘«„]$/;
const closeQuote = /^["”’»“]$/;
const small =
  /^(the|a|an|also|usually|commonly|better|formally|officially|formerly|previously|originally|initially|known|referred|to|as|called|or|then|now|later|in|its|their|arabic|acronym|by|abbreviated|short|for|itself|,|"|“|simply|popularly|locally|sometimes|self-styled|group|movement|hereafter)$/;

/** The name that begins at a token: a mention there, or words in quotation marks. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  text: (a: number, b: number) => string,
): NameGiven["name"] | null {
  let i = at;
  while (i < tokens.length && i < at + 8) {
    const mention = mentions.find((one) => one.first === i);
    if (mention && mention.type !== "other" && !mention.isAdjective)
      return { first: mention.first, end: mention.end, text: mention.text, mention };
    const token = tokens[i] as Token;
    if (openQuote.test(token.text)) {
      const quoted = quotedAt(tokens, i, text);
      const whole =
        quoted &&
        (mentions.find((one) => one.first === quoted.first && one.end === quoted.end && !one.isAdjective) ??
          null);
      if (quoted) return { ...quoted, mention: whole };
    }
    if (!small.test(token.lower) && !openQuote.test(token.text) && !nameTitles.has(token.lower)) return null;
    i++;
  }
  return null;
}

function quotedAt(
  tokens: readonly Token[],
  open: number,
  text: (a: number, b: number) => string,
): NameGiven["name"] | null {
  for (let k = open + 1; k < tokens.length && k < open + 9; k++) {
    if ((tokens[k] as Token).text !== closes[(tokens[open] as Token).text]) continue;
    const first = tokens[open + 1] as Token;
    return k > open + 1 && /^\p{Lu}|^al\b/u.test(first.text)
      ? { first: open + 1, end: k, text: text(first.start, (tokens[k - 1] as Token).end), mention: null }
      : null;
  }
  return null;
}

/** Where names are given in a sentence: brackets, "also known as", "formerly", changes of name. */
export function namesGiven(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  text: (a: number, b: number) => string,
): NameGiven[] {
  const given: NameGiven[] = [];
  for (const mention of mentions) {
    if (mention.isAdjective || mention.type === "other") continue;
    let end =
      closeQuote.test(tokens[mention.end]?.text ?? "") && mention.isQuoted ? mention.end + 1 : mention.end;
    while (/^[*_]+$/.test(tokens[end]?.text ?? "")) end++;
    const bracket = bracketName(tokens, end, mention, mentions, text);
    if (bracket) given.push(bracket);
    given.push(...furtherNames(tokens, end, mention, mentions, text, bracket));
    const after = afterMention(tokens, bracket ? pastBracket(tokens, end) : end, mention, mentions, text);
    if (after) given.push(after);
    const twin =
      bracket || after
        ? null
        : (namedTwice(tokens, end, mention, mentions) ??
          quotedBeside(tokens, end, mention, text) ??
          byNickname(tokens, end, mention, mentions));
    if (twin) given.push(twin);
  }
  return given;
}

const pastBracket = (tokens: readonly Token[], open: number): number => {
  let i = open;
  while (i < tokens.length && i < open + 20 && tokens[i]?.text !== ")") i++;
  return i + 1;
};

/** "Hay'at Tahrir al-Sham (HTS)", "AFF (the Azure Freedom Front)": the bracket holds one name and nothing else. */
function bracketName(
  tokens: readonly Token[],
  open: number,
  of: Mention,
  mentions: readonly Mention[],
  text: (a: number, b: number) => string,
): NameGiven | null {
  if (tokens[open]?.text === "[") return translatedName(tokens, open, of, mentions, text);
  if (tokens[open]?.text !== "(") return null;
  let close = open + 1;
  while (close < tokens.length && tokens[close]?.text !== ")" && close < open + 16) close++;
  if (tokens[close]?.text !== ")") return null;
  const name = nameAt(tokens, open + 1, mentions, text);
  const first = tokens[open + 1] as Token;
  const last = tokens[close - 1] as Token;
  const words = tokens.slice(open + 1, close).map((token) => token.lower);
  const isWhole =
    name !== null &&
    (name.end === close ||
      (name.end === close - 1 && closeQuote.test(last.text)) ||
      tokens[name.end]?.text === "," ||
      tokens[name.end]?.text === ";" ||
      tokens[name.end]?.lower === "or");
  if (name && isWhole && isSameKind(of, name))
    return { of, name, kind: kindOf(words, of, name.text), isApposed: true };
  // "Concerned Group (CGRP)" where the letters were not taken for a name; foreign words in brackets.
  const whole = text(first.start, last.end).replace(/^["“]|["”]$/g, "");
  if (
    !name &&
    close - open <= 4 &&
    (isAcronymOf(whole, of.text) || (/^\p{Lu}[\p{L}\d-]{1,9}$/u.test(whole) && whole === whole.toUpperCase()))
  )
    return {
      of,
      name: { first: open + 1, end: close, text: whole, mention: null },
      kind: "abbreviation",
      isApposed: true,
    };
  return null;
}

/** "(Arabic: X, YPG)", "(Groupe islamique armé, GIA)": letters, and a name in another language, further on in a bracket. */
function furtherNames(
  tokens: readonly Token[],
  open: number,
  of: Mention,
  mentions: readonly Mention[],
  text: (a: number, b: number) => string,
  first: NameGiven | null,
): NameGiven[] {
  if (tokens[open]?.text !== "(" || of.type !== "organisation") return [];
  let close = open + 1;
  while (close < tokens.length && tokens[close]?.text !== ")" && close < open + 40) close++;
  if (tokens[close]?.text !== ")") return [];
  const given: NameGiven[] = [];
  const add = (from: number, end: number, kind: NameKind): void => {
    const [a, b] = [tokens[from], tokens[end - 1]];
    if (!a || !b || end <= from || first?.name.first === from) return;
    const mention = mentions.find((one) => one.first === from && one.end === end) ?? null;
    if (mention?.known && of.known && mention.known.key !== of.known.key) return;
    given.push({
      of,
      name: { first: from, end, text: text(a.start, b.end), mention },
      kind,
      isApposed: true,
    });
  };
  for (let i = open + 1; i < close; i++) {
    const { text: word, lower } = tokens[i] as Token;
    const before = tokens[i - 1]?.text ?? "";
    const next = tokens[i + 1];
    if (
      /^[(,;:]$|^or$/.test(before) &&
      /^[,;)]$|^or$/.test(next?.text ?? "") &&
      /^[\p{Lu}\d]{2,8}$/u.test(word)
    )
      add(i, i + 1, "abbreviation");
    else if (languages.test(lower) && next?.text === ":" && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? "")) {
      let end = i + 2;
      while (end < close && !/^[,;:]$/.test(tokens[end]?.text ?? "")) end++;
      if (end - i < 12) add(i + 2, end, "translation");
    }
  }
  return given;
}

/** "the Democratic Commission [Comisión Democrática]": translators give the first name in square brackets. */
function translatedName(
  tokens: readonly Token[],
  open: number,
  of: Mention,
  mentions: readonly Mention[],
  text: (a: number, b: number) => string,
): NameGiven | null {
  const close = tokens.findIndex(({ text: mark }, i) => i > open && i < open + 12 && mark === "]");
  const [first, last] = [tokens[open + 1], tokens[close - 1]];
  if (of.type !== "organisation" || close < 0 || !first || !last || !/^\p{Lu}/u.test(first.text)) return null;
  if (close - open < 3 && first.text !== first.text.toUpperCase()) return null;
  const mention = mentions.find((one) => one.first === open + 1 && one.end === close) ?? null;
  const name = { first: open + 1, end: close, text: text(first.start, last.end), mention };
  const kind = close - open < 3 ? "abbreviation" : "translation";
  return { of, name, kind, isApposed: true };
}

/** Two names can be of one thing where they are of one kind, and not two entries of the lexicon. */
function isSameKind(of: Mention, name: NameGiven["name"]): boolean {
  const other = name.mention;
  if (!other) return of.type === "organisation";
  // Letters that the lexicon gives to another body are this one's where the report spells them so.
  if (of.known && other.known && of.known.key !== other.known.key)
    return (
      of.type === "organisation" &&
      other.known.exact !== null &&
      (isAcronymOf(other.text, of.text) || isForeignAcronymOf(other.text, of.text))
    );
  if (of.type === "place" || of.type === "state" || other.type === "place" || other.type === "state")
    return of.known !== null && of.known.key === other.known?.key;
  return (
    of.type === null || other.type === null || of.type === other.type || isAcronymOf(other.text, of.text)
  );
}

function kindOf(words: readonly string[], of: Mention, name: string): NameKind {
  if (words.some((word) => /^(formerly|previously|originally|initially|then)$/.test(word))) return "former";
  if (isAcronymOf(name, of.text) || isAcronymOf(of.text, name) || /^[\p{Lu}\d-]{2,8}$/u.test(name))
    return "abbreviation";
  return "alias";
}

/** A word that each of the ways of naming below has. */
const mayName = testOfForm(({ lower }) =>
  /^(code|codenamed|full|properly|stands|stood|standing|nickname|sobriquet|moniker|acronym|initials|arabic|spanish|french|kurdish|english|basque|irish|turkish|persian|pashto|urdu|russian|portuguese|tamil|italian|german|hebrew|somali|swahili|indonesian|tagalog|burmese|hausa|otherwise|formally|officially|familiarly|named|dub|rechristened|retitled|abbreviated|abbr\.?|transliterated|translated|rendered|spelt|spelled|written|short|goes|went|operating|trading|fighting|born|né|née|founded|formed|established|created|means|meaning|literally|alias|aka|a\.k\.a\.?|nom|nickname|pseudonym|codename|code|whose|name|former|erstwhile|known|referred|called|nicknamed|dubbed|formerly|previously|originally|now|later|or|styles?|styling|styled|calls?|calling|renamed|rebranded|rebrands?|renames?|changed|changes|change|morphed|evolved|transformed|metamorphosed)$/.test(
    lower,
  ),
);

/** "Mohammed Bello adopted the nom de guerre Shekau", "going by the name of": how persons take names. */
// prettier-ignore
const takesName =
  /^ ?(?:, )?(?:who |he |she )?(?:had |has |have |later |then |also |subsequently )*(?:adopted|adopts|used|uses|took|takes|assumed|assumes|adopting|using|taking|assuming|going|bears|bore|acquired|earned|writes|wrote|writing) (?:by |under )?(?:his |her |the |a )?(?:new |popular )?(?:name|nom de guerre|alias|pseudonym|nickname|code ?name|sobriquet|moniker|pen name) (?:of )?/;

/** The ways a second name is given right after the first, in the order they are tried. */
// prettier-ignore
const waysOfNaming: readonly RegExp[] = [
  /^ ?(?:,|\() ?(?:who (?:is|was|goes|went) )?(?:also |better |widely |commonly )*(?:known )?(?:by |under |with )?(?:(?:his|her|its|their|the) )?(?:alias|aka|a\.k\.a\.?|nom de guerre|nickname|pseudonym|code ?name|war name|real name|full name|arabic name|acronym)(?: (?:is|was|of|as|name))* ?,? /,
  /^ ?(?:alias|aka|a\.k\.a\.?|nicknamed|dubbed) /,
  /^ ?(?:,|\() ?(?:also |usually |often |sometimes |or )*(?:abbreviated|abbr\.?|transliterated|translated|rendered|spelt|spelled|written|short for|born|née?) (?:also |simply )*(?:as |to |in english as )?/,
  /^ ?(?:, )?(?:who |which )?(?:also |sometimes |usually |then |now )*(?:goes|went) by (?:the )?(?:name |names |nom de guerre |alias |initials |acronym )?(?:of )?/,
  /^ ?, (?:operating|trading|fighting) (?:as|under the name(?: of)?) /,
  /^ ?, (?:a|an|the) (?:[a-z-]+ ){1,3}?(?:known|called|dubbed|nicknamed) (?:locally |also |simply |popularly )?(?:as )?/,
  /^ ?(?:, )?(?:which |that )?(?:was |were |had been )(?:originally |first |initially )?(?:founded|formed|established|created) (?:in \d{4} |in [a-z]+ \d{4} )?as (?:the )?/,
  /^ ?(?:,|\() ?(?:(?:which |whose name )(?:literally |roughly )*means |literally |roughly |meaning )(?:means |literally |roughly )*/,
  /^ ?,? ?(?:code ?- ?named|codenamed) /,
  /^ ?, (?:in full|properly|otherwise|more properly|more formally|formally|officially|familiarly)(?: known as| called)? ,? ?/,
  /^ ?, (?:whom|which|that) (?:[a-z-]+ ){1,5}?(?:calls?|called|nicknamed|dubbed|dub|nickname|named) (?:the )?/,
  /^ ?, whose (?:[a-z-]+ ){0,2}?(?:name|nom de guerre|alias|acronym|initials|pseudonym|abbreviation|nickname|code ?name) (?:is|was|are|were) /,
  /^ ?'s (?:[a-z-]+ ){0,2}?(?:name|nom de guerre|alias|acronym|pseudonym|nickname|code ?name) (?:is|was) /,
  takesName,
  /^ ?(?:, )?(?:which |that )?(?:stands|stood|standing|is short|was short) for (?:the )?/,
  /^ ?\( ?in (?:arabic|spanish|french|kurdish|english|basque|irish|turkish|persian|pashto|urdu|russian|portuguese|tamil|italian|german|hebrew|somali|swahili|indonesian|tagalog|burmese|hausa) ?[,:]? ?/,
  /^ ?(?:,|\()? ?(?:which (?:is|was) |who (?:is|was) |is |was |were |are )?(?:at first |first |also |usually |commonly |better |best |formerly |previously |originally |initially |now |later |then |once |still |today |variously |sometimes |locally |popularly |widely |generally |simply )*(?:known|referred to|called|nicknamed|dubbed) (?:also )?(?:(?:in|until|before|since|from|after) [a-z0-9]+ (?=as ))?(?:to (?:[a-z]+ ){1,3}?(?=as ))?(?:as |by (?:its|the|their|his|her) (?:[a-z]+ )?(?:acronym|name|initials|abbreviation|nickname|letters) (?:of |as )?|simply |locally as )?/,
  /^ ?, (?:the )?(?:former|erstwhile) /,
  /^ ?, (?:formerly|previously|originally|now|later|or) (?:known as |called )?/,
  /^ ?(?:, )?(?:[a-z]+ ){0,6}?(?:styles?|styling|styled|calls?|calling|called|renamed|rebranded|rebrands?|renames?) (?:itself|themselves|himself) (?:also )?(?:as |to )?/,
  /^ ?(?:[a-z,]+ ){0,6}?(?:changed|changes|change) (?:its|their|his) (?:names?|titles?) (?:from .{2,40}? )?to /,
  /^ ?(?:[a-z,]+ ){0,3}?(?:was |were |be |been )?(?:rebranded|renamed|rechristened|retitled) (?:itself |themselves )?(?:as |to )?/,
  /^ ?(?:[a-z]+ ){0,4}?(?:that |which )?(?:morphed|evolved|transformed|metamorphosed) into /,
];

function wayOfNaming(said: string): RegExpExecArray | null {
  for (const way of waysOfNaming) {
    const match = way.exec(said);
    if (match) return match;
  }
  return null;
}

/** "X, also known as Y", "X, formerly Y", "X styles itself as Y", "X changed its name to Y", "X morphed into Y". */
function afterMention(
  tokens: readonly Token[],
  at: number,
  of: Mention,
  mentions: readonly Mention[],
  text: (a: number, b: number) => string,
): NameGiven | null {
  const window = tokens.slice(at, at + 14);
  if (!window.some(mayName)) return null;
  const said = ` ${window.map((token) => token.lower).join(" ")} `;
  const match = wayOfNaming(said);
  if (!match) return null;
  // "Ansar, the former Blue Front," is a name; "Ansar, the former Blue Front faction" is not.
  const isFormerly = /^ ?, (?:the )?(?:former|erstwhile) $/.test(match[0]);
  const skipped = match[0].trim() === "" ? 0 : match[0].trim().split(" ").length;
  // "called in X", "called for": no name follows.
  if (match[0].endsWith("called ") && tokens[at + skipped]?.tag === "ADP") return null;
  const name = nameAt(tokens, at + skipped, mentions, text);
  if (!name || name.mention === of || tokens[name.end]?.lower === "'s") return null;
  if (!isSameKindAfter(of, name) && !isGuessed(of, name, match[0])) return null;
  // "Mokom, formerly Minister for Disarmament": an office is no name.
  const isOffice = tokens
    .slice(at, name.first)
    .some(({ lower }) => /^(minister|secretary|ministers)$/.test(lower));
  if (of.type === "person" && isOffice) return null;
  if (isFormerly && !/^[,)]$/.test(tokens[name.end]?.text ?? "")) return null;
  const words = match[0];
  // "The group took the name X" is told with its time elsewhere.
  if (of.type !== "person" && takesName.test(words)) return null;
  // "Boko Haram, which means …": only what is quoted is what it means.
  const isMeaning = /\b(means|meaning|literally|translated)\b/.test(words);
  if (isMeaning && (name.mention !== null || !openQuote.test(tokens[name.first - 1]?.text ?? "")))
    return null;
  if (/^ ?(?:,|\() ?(?:which |whose name |roughly )$/.test(words)) return null;
  if (
    /\bas (?:the )?$/.test(words) &&
    /founded|formed|established|created/.test(words) &&
    name.mention?.type !== "organisation"
  )
    return null;
  const kind: NameKind = isMeaning
    ? "translation"
    : /\b(then|once|founded|formed|established|created|former|formerly|previously|originally|initially|erstwhile)\b/.test(
          words,
        )
      ? "former"
      : /renam|rebrand|change|morphed|evolved|transform|metamorph|\blater\b|\bnow\b/.test(words)
        ? "later"
        : "alias";
  const isApposed =
    /^ ?[,(]/.test(match[0]) &&
    !/styl|calls|calling|renam|rebrand|change|morph|evolv|transform/.test(match[0]);
  // "the political wing of X was renamed Y": what was renamed is the wing.
  const before = tokens[of.first - 1]?.tag === "DET" ? tokens[of.first - 2] : tokens[of.first - 1];
  if (!isApposed && (before?.tag === "ADP" || before?.lower === "'s")) return null;
  // "the military wing of X, known as Y": so is that of any name.
  if (before?.lower === "of" && isWing(tokens[tokens.indexOf(before) - 1]?.lower ?? "")) return null;
  return { of, name, kind, isApposed };
}

const isWing = (word: string): boolean => /^(wing|arm|branch|faction|chapter|offshoot|affiliate)$/.test(word);

/** "X, called Feliciano": of what kind one or two unknown words are, was but a guess. */
const isGuessed = (of: Mention, { mention }: NameGiven["name"], way: string): boolean =>
  of.type === "person" &&
  mention !== null &&
  !mention.known &&
  mention.end <= mention.first + 2 &&
  !/\b(former|formerly|now|later|previously|originally|erstwhile)\b/.test(way);

const isSameKindAfter = (of: Mention, name: NameGiven["name"]): boolean => {
  const other = name.mention;
  if (!other) return of.type !== "place" && of.type !== "state";
  if (of.type === "place" || of.type === "state") return other.type === of.type;
  return other.type === null || of.type === null || other.type === of.type;
};
