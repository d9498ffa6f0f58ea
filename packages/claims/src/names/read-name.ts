import { foldName } from "./fold-name.ts";
import { givenNameOf } from "./given-names.ts";
import { arabicArticles, generationWords, kunyaWords, patronymWords, smallWords } from "./name-words.ts";
import { landOf } from "./place-names.ts";
import { isArabicScript, romaniseArabic } from "./romanise-arabic.ts";
import { isCyrillicScript, romaniseCyrillic } from "./romanise-cyrillic.ts";
import { soundKey, soundOf } from "./sound.ts";
import { wordFacts, type Affix, type WordFacts } from "./word-facts.ts";

/** One telling word of a name: what is known of it, and how it stands there. */
export interface NameWord extends WordFacts {
  /** "abu" or "umm" where that stands before it. */
  readonly kunya: string;
  readonly patronym: boolean;
  readonly article: boolean;
  /** An article follows it: "Zia ul-Haq". */
  readonly beforeArticle: boolean;
  /** Beside the name: a nickname in quotes, a land in brackets. */
  readonly aside: boolean;
  /** Its place among `NameForm.tokens`. */
  readonly at: number;
}

/** One way a name is put: "Partiya Karkerên Kurdistanê (PKK)" has two. */
export interface NameForm {
  readonly words: readonly NameWord[];
  /** Every word as written, small ones too: what an acronym is made from. */
  readonly tokens: readonly string[];
  /** All that is telling, as one string of sounds: a key for whole names. */
  readonly key: string;
  /** From Arabic script, which writes no short vowels. */
  readonly unvowelled: boolean;
}

// Longer names are cut: nobody is called that, and time stays bounded.
const longest = 240;

const aliasWords =
  /[\s,;(]+(?:(?:also |better |formerly |previously )?known as|a\.?k\.?a\.?|alias|nom de guerre|nicknamed|(?:also |formerly )called)[\s,:]+/i;
const bracketed = /\(([^()]*)\)|\[([^[\]]*)\]/;
const nickname = /(?<=\s)["“”„«'‘]([^"“”„«»'‘’]+)["”“»'’](?=\s)/;

const inLatin = (text: string): string => {
  const latin = isArabicScript(text) ? romaniseArabic(text) : text;
  return isCyrillicScript(latin) ? romaniseCyrillic(latin) : latin;
};

/** What stands beside the name itself, taken out of it. */
interface Parts {
  readonly main: string;
  readonly aside: string;
  readonly others: readonly string[];
}

// Most names have nothing of the kind, and looking is dear.
const mayHaveParts = /[([,;"“”„«»‘’']|known|a\.?k\.?a|alias|guerre|called|nicknamed/i;

function partsOf(text: string): Parts {
  if (!mayHaveParts.test(text)) return { main: text, aside: "", others: [] };
  const [first = "", ...others] = text.split(aliasWords);
  let main = first.replace(/\)\s*$/, (end) => (first.includes("(") ? end : ""));
  let aside = "";
  const inBrackets = bracketed.exec(main);
  const content = inBrackets?.[1] ?? inBrackets?.[2];
  if (inBrackets && content !== undefined) {
    const rest = main.replace(bracketed, " ");
    const words = foldName(content).split(" ").filter(Boolean);
    if (words.every((word) => landOf(soundOf(word)) !== undefined)) {
      main = rest;
      aside = content;
    } else if (words.length === 1 && isShortFor(words[0] ?? "", foldName(rest).split(" "))) {
      main = rest;
      others.push(content);
    } else main = `${rest} ${content}`;
  }
  const quoted = nickname.exec(main);
  if (quoted?.[1] !== undefined) {
    main = main.replace(nickname, " ");
    aside = `${aside} ${quoted[1]}`;
  }
  return { main: givenFirst(main), aside, others: others.filter((other) => foldName(other) !== "") };
}

/** "Nasrallah, Hassan" the way it's said. */
function givenFirst(text: string): string {
  const parts = text.split(",");
  const [surname, given] = parts;
  const isSwapped =
    parts.length === 2 && surname?.trim() && given?.trim() && !generationWords.has(foldName(given));
  return isSwapped ? `${given} ${surname}` : text;
}

/** Whether the letters are the first ones of the words in order; small words may be passed over. */
export function isShortFor(letters: string, tokens: readonly string[]): boolean {
  if (letters.length < 2 || letters.length > 10 || tokens.length > 14) return false;
  // "RENAMO", "CODECO": longer ones may take a syllable of a word.
  const mostLetters = letters.length < 5 ? 1 : 3;
  const fits = (letter: number, token: number): boolean => {
    const word = tokens[token];
    if (word === undefined) return letter === letters.length;
    for (let size = 1; size <= mostLetters && word[size - 1] === letters[letter + size - 1]; size++) {
      if (fits(letter + size, token + 1)) return true;
    }
    // "PIRA", the Provisional IRA: what is short itself may stand in it whole.
    if (
      word.length > 1 &&
      word.length < 5 &&
      letter > 0 &&
      letters.startsWith(word, letter) &&
      fits(letter + word.length, token + 1)
    )
      return true;
    return smallWords.has(word) && fits(letter, token + 1);
  };
  return tokens.filter((token) => !smallWords.has(token)).length > 1 && fits(0, 0);
}

const dinWords = new Set(["din", "deen", "dine", "eddin", "eddine", "uddin", "addin", "ddin"]);
const abdWords = new Set(["abd", "abdul", "abdel", "abdal", "abdoul", "abdol", "abdu", "abdur", "abder"]);
const allahWords = new Set(["allah", "ullah", "ollah"]);

/** What is told of a word before it is looked up. */
interface Draft {
  text: string;
  affix: Affix;
  stem: string;
  kunya: string;
  patronym: boolean;
  article: boolean;
  beforeArticle: boolean;
  at: number;
}

/** Joins what makes one word: Abd and what follows, -din and Allah and what precedes, Abu and the child. */
function draftsOf(tokens: readonly string[]): Draft[] {
  const drafts: Draft[] = [];
  let kunya = "";
  let isAbd = false;
  let patronym = false;
  let article = false;
  for (const [at, token] of tokens.entries()) {
    const hasNext = at + 1 < tokens.length;
    const last = drafts.at(-1);
    const child = kunyaWords.get(token);
    if (hasNext && child !== undefined) kunya = child;
    else if (hasNext && abdWords.has(token)) isAbd = true;
    else if (hasNext && patronymWords.has(token) && (last !== undefined || token !== "b")) patronym = true;
    else if (smallWords.has(token) && tokens.length > 1) article = arabicArticles.has(token);
    else if (dinWords.has(token) && last?.affix === "" && !isAbd) {
      last.affix = "din";
      last.stem = last.text;
      last.text += token;
    } else if (allahWords.has(token) && last?.affix === "" && !isAbd) {
      last.affix = "allah";
      last.stem = last.text;
      last.text += token;
    } else if (token === "shah" && hasNext && last && givenNameOf(soundOf(last.text)) !== undefined) {
      last.affix = "shah";
      last.stem = last.text;
      last.text += token;
    } else {
      if (last) last.beforeArticle = article;
      const isAbdullah = isAbd && allahWords.has(token);
      drafts.push({
        text: isAbdullah ? "abdullah" : isAbd ? `abd${token}` : token,
        affix: isAbd && !isAbdullah ? "abd" : "",
        stem: token,
        kunya,
        patronym,
        article,
        beforeArticle: false,
        at,
      });
      kunya = "";
      isAbd = patronym = article = false;
    }
  }
  return drafts;
}

function wordOf(draft: Draft, aside: boolean): NameWord {
  const { kunya, patronym, article, beforeArticle, at } = draft;
  return {
    ...wordFacts(draft.text, draft.affix, draft.stem),
    kunya,
    patronym,
    article,
    beforeArticle,
    at,
    aside,
  };
}

// "Abubakar", "Belmokhtar": written as one, they are still Abu Bakr and bin Mukhtar.
function splitTokens(folded: string): string[] {
  const tokens = folded.replaceAll("'", "").split(" ").filter(Boolean).slice(0, 24);
  return tokens.flatMap((token, i) => {
    const abu = /^(abu|abou|abo)(?=[a-z]{4})/.exec(token)?.[0];
    if (abu !== undefined && i + 1 <= tokens.length && token.length > 6)
      return [abu, token.slice(abu.length)];
    const bel = /^bel(?=[a-z]{4})/.exec(token)?.[0];
    if (bel !== undefined && givenNameOf(soundOf(token.slice(3))) !== undefined)
      return ["ben", token.slice(3)];
    return [token];
  });
}

/** Letters with points between them, and a letter with its number, are one word: "P.K.K.", "M-19". */
function joinLetters(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  let run = "";
  for (const token of [...tokens, ""]) {
    const isLetter = token.length === 1 && /[a-z]/.test(token);
    if (isLetter) run += token;
    else if (token !== "" && run === "" && joined.at(-1) === "self")
      joined[joined.length - 1] = `self${token}`;
    else {
      if (run.length === 1 && /^\d+$/.test(token)) {
        joined.push(run + token);
        run = "";
        continue;
      }
      const isAcronym = run.length > 2 || (run.length === 2 && tokens.length === 2);
      if (run !== "") joined.push(...(isAcronym ? [run] : Array.from(run)));
      run = "";
      if (token !== "") joined.push(token);
    }
  }
  return joined;
}

function formOf(folded: string, aside: string, unvowelled: boolean): NameForm {
  const tokens = joinLetters(splitTokens(folded));
  const words = draftsOf(tokens).map((draft) => wordOf(draft, false));
  const beside =
    aside === "" ? [] : draftsOf(splitTokens(foldName(aside))).map((draft) => wordOf(draft, true));
  return { words: [...words, ...beside], tokens, key: wholeKey(words), unvowelled };
}

const wholeKey = (words: readonly NameWord[]): string =>
  soundKey(words.map(({ whole }) => whole.sound).join(""));

/** A name as it is compared. */
export interface ReadName {
  /** As `foldName` gives it. */
  readonly folded: string;
  /** The ways it is put, the name itself first. Empty where it has no letter or digit. */
  readonly forms: readonly NameForm[];
}

function readAnew(name: string): ReadName {
  const folded = foldName(name);
  const text = name.slice(0, longest).normalize("NFC");
  const unvowelled = isArabicScript(text);
  const { main, aside, others } = partsOf(inLatin(text));
  const forms = [formOf(main === name ? folded : foldName(main), aside, unvowelled)];
  for (const other of others) forms.push(formOf(foldName(other), "", unvowelled));
  return { folded, forms: forms.filter(({ words }) => words.length > 0) };
}

// Reading costs more than comparing, and names are compared each with many. Bounded, and never changes an answer.
const mostKept = 5000;
const kept = new Map<string, ReadName>();

/** Takes a name apart for comparing. */
export function readName(name: string): ReadName {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const read = readAnew(name);
  if (name.length <= longest) kept.set(name, read);
  return read;
}
