import type { Mention } from "../mentions/mention.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { Sentence, Token } from "../tokens/token.ts";
import { factOfForm, isOneOf, testOfForm, type WordForm } from "../tokens/word-form.ts";
import { NounPhraseReader } from "./noun-phrase-reader.ts";
import type { Chunk, Joint, NounPhrase } from "./phrase.ts";
import {
  conjunctions,
  dateEnd,
  isEmphasis,
  isQuoteMark,
  prepositions,
  quantifying,
  quantifyingLength,
  relatives,
  subordinators,
} from "./small-words.ts";
import { readVerbGroup } from "./verb-group.ts";

/** What a mark is, or null for a word. */
const markKind = factOfForm((form: WordForm): Joint["kind"] | null => {
  const { text } = form;
  if (/^[([{]$/.test(text)) return "open";
  if (/^[)\]}]$/.test(text)) return "close";
  if (text === ",") return "comma";
  if (/^[.!?;:…]+$/.test(text)) return "stop";
  if (/^[-–‐‑—]$/.test(text)) return "dash";
  return isQuoteMark({ form }) || isEmphasis({ form }) ? "quote" : null;
});

const plainIng = wordSet("bring sing ring cling swing fling spring sting string wring");
const isGerund = testOfForm(({ lower }) => lower.endsWith("ing") && !plainIng.has(lower));
const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["“‘']$/.test(token.text);
const beforeTo = wordSet("according due thanks prior owing next");
const beforeOf = wordSet("because instead out ahead regardless");
const beforeWith = wordSet("along together");
const smallWords = [
  subordinators,
  relatives,
  conjunctions,
  prepositions,
  quantifying,
  beforeTo,
  beforeOf,
  beforeWith,
];
const otherJoints = wordSet("rather in such as even so once that");
/** Whether a word, or words that begin with it, may join phrases whatever its tag; most words don't. */
const mayJoin = isOneOf(otherJoints, ...smallWords);

/** Nouns that a clause tells the content of: "the claim that X left". */
const contents = wordSet(
  "fact facts claim claims report reports news belief hope hopes fear fears view idea argument word sign signs proof warning warnings rumour rumours doubt doubts way day time moment extent point sense risk threat charge charges complaint complaints story line promise pledge vow oath demand demands condition conditions case truth theory concern concerns intelligence order orders rule law feeling thesis grounds basis sort kind degree",
);
const isContent = testOfForm(
  ({ lower }) =>
    contents.has(lower) || /(tion|sion|ment|ness|ance|ence|ity|ism|ship|cy|ions|ments)$/.test(lower),
);
/** Verbs after which "that" opens what is said, whatever stands between. */
const telling = wordSet(
  "tell warn inform assure convince persuade promise remind show notify advise caution say claim report believe think announce know hope fear argue allege suggest add note admit deny confirm insist feel see hear assume suppose find agree declare state decide write demand order request ask recommend predict expect swear vow pledge complain conclude reveal indicate estimate learn discover acknowledge stress emphasise maintain contend assert boast testify understand realise remember provide require ensure make mean be calculate judge accept explain reply answer respond concede",
);

/** For each token the name that begins there: every token is asked for it. */
function byFirstToken(mentions: readonly Mention[], tokens: number): readonly (Mention | undefined)[] {
  const found: (Mention | undefined)[] = [];
  for (let at = 0; at < tokens; at++) found.push(undefined);
  for (const mention of mentions) found[mention.first] = mention;
  return found;
}

/** "Iran and, to a lesser extent, Qatar": what is put in after "and" is no part of the list; it goes with the "and". */
function withoutAsides(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const end = chunk.kind === "conj" && chunks[at + 1]?.kind === "comma" ? asideEnd(chunks, at + 2) : -1;
    kept.push(end < 0 ? chunk : { ...(chunk as Joint), end: (chunks[end] as Chunk).end });
    if (end >= 0) at = end;
  }
  return kept;
}

/** The comma that ends an aside of a few words without a verb, or −1. */
function asideEnd(chunks: readonly Chunk[], first: number): number {
  for (let at = first; at < first + 4; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "comma") return at > first ? at : -1;
    const isTied = chunk?.kind === "np" && chunks[at - 1]?.kind === "prep";
    if (!isTied && !/^(prep|date|adv)$/.test(chunk?.kind ?? "")) return -1;
  }
  return -1;
}

/** Cuts one sentence into phrases, verb groups and what joins them. */
export class Chunker {
  readonly #tokens: readonly Token[];
  readonly #mentionAt: readonly (Mention | undefined)[];
  readonly #phrases: NounPhraseReader;
  readonly #chunks: Chunk[] = [];

  constructor(sentence: Sentence, mentions: readonly Mention[]) {
    this.#tokens = sentence.tokens;
    this.#mentionAt = byFirstToken(mentions, sentence.tokens.length);
    this.#phrases = new NounPhraseReader(sentence.tokens, this.#mentionAt);
  }

  chunks(): Chunk[] {
    for (let at = 0; at < this.#tokens.length;) {
      const chunk = this.#next(at);
      this.#chunks.push(chunk);
      at = Math.max(chunk.end, at + 1);
    }
    return withoutAsides(this.#chunks);
  }

  #next(at: number): Chunk {
    const token = this.#tokens[at] as Token;
    const mention = this.#mentionAt[at];
    const date = mention && mention.type !== "other" ? null : this.#date(at);
    if (date) return date;
    if (!mention) {
      const joint = this.#joint(token, at);
      if (joint) return joint;
      if (this.#startsVerb(at)) {
        const verb = readVerbGroup(this.#tokens, at, this.#mentionAt);
        if (verb) return verb;
      }
    }
    return (
      this.#phrases.read(at) ?? {
        kind: token.tag === "ADJ" ? "adj" : token.tag === "ADV" ? "adv" : "other",
        first: at,
        end: at + 1,
        word: token.lower,
      }
    );
  }

  #joint(token: Token, at: number): Joint | null {
    const mark = markKind(token);
    // "Dagalo, 48, said", "Dagalo, 48, the commander": how old he is stands between commas, and tells nothing more.
    if (mark === "comma" && this.#isAge(at))
      return this.#jointAt(/^(VERB|AUX)$/.test(this.#tokens[at + 3]?.tag ?? "") ? "adv" : "comma", at, 3);
    if (mark) return this.#jointAt(mark, at, 1);
    if (mayJoin(token)) return this.#smallWord(token, at);
    return token.tag === "ADP" ? this.#jointAt("prep", at, 1) : null;
  }

  #isAge(at: number): boolean {
    return (
      this.#tokens[at + 2]?.text === "," &&
      /^[1-9]\d$/.test(this.#tokens[at + 1]?.text ?? "") &&
      this.#tokens[at - 1]?.tag === "PROPN" &&
      this.#chunks.at(-1)?.kind === "np"
    );
  }

  /** What a small word, or several together, join: "because", "in order", "as well as". */
  #smallWord(token: Token, at: number): Joint | null {
    const make = (kind: Joint["kind"], length = 1): Joint => this.#jointAt(kind, at, length);
    const { lower } = token;
    const next = this.#tokens[at + 1];
    if (lower === "in" && next?.lower === "order" && this.#tokens[at + 2]?.lower === "to")
      return make("adv", 2);
    // "between 3,000 and 4,000 troops"
    const isRange =
      lower === "between" &&
      next?.tag === "NUM" &&
      this.#tokens[at + 2]?.lower === "and" &&
      this.#tokens[at + 3]?.tag === "NUM" &&
      !/^(1[5-9]|20)\d\d$/.test(next.text);
    if (isRange) return make("adv", 3);
    const beforeNumber = quantifyingLength(this.#tokens, at);
    if (beforeNumber > 0) return make("adv", beforeNumber);
    if (next?.lower === "to" && beforeTo.has(lower)) return make("prep", 2);
    if (next?.lower === "of" && beforeOf.has(lower)) return make("prep", 2);
    if (next?.lower === "with" && beforeWith.has(lower)) return make("prep", 2);
    if (lower === "such" && next?.lower === "as") return make("prep", 2);
    if (lower === "as" && /^(long|soon)$/.test(next?.lower ?? "") && this.#tokens[at + 2]?.lower === "as")
      return make("sub", 3);
    if (lower === "so" && next?.lower === "long" && this.#tokens[at + 2]?.lower === "as")
      return make("sub", 3);
    if (lower === "rather" && next?.lower === "than") return make("prep", 2);
    if (lower === "as" && next?.lower === "well" && this.#tokens[at + 2]?.lower === "as")
      return make("conj", 3);
    if (lower === "even" && /^(if|though)$/.test(next?.lower ?? "")) return make("sub", 2);
    if (lower === "so" && next?.lower === "that") return make("sub", 2);
    if (lower === "once" && !this.#opensClause(at)) return make("adv");
    if (lower === "provided" && next?.lower !== "that") return null;
    if (subordinators.has(lower)) return make("sub");
    if (relatives.has(lower) && lower !== "whose") return make("rel");
    if (lower === "that") return this.#that(at, make);
    if (conjunctions.has(lower)) return make("conj");
    if (lower === "to" && isQuote(next) && this.#tokens[at + 2]?.tag === "VERB") return null;
    // "resorted to kidnapping": no infinitive ends so.
    if (lower === "to" && next?.tag === "VERB" && isGerund(next)) return make("prep");
    if (lower === "to" && token.tag === "PART") return null;
    if (prepositions.has(lower) && token.tag !== "NOUN" && token.tag !== "PROPN" && token.tag !== "ADJ")
      return make("prep");
    if (token.tag === "ADP") return make("prep");
    return null;
  }

  #opensClause(at: number): boolean {
    const before = this.#chunks.at(-1);
    const next = this.#tokens[at + 1];
    return (
      (before === undefined || /^(comma|conj|stop|quote|open)$/.test(before.kind)) &&
      next !== undefined &&
      !/^(VERB|AUX|PUNCT)$/.test(next.tag) &&
      this.#hasVerbAhead(at + 1)
    );
  }

  /** Whether a verb stands before the next mark: "once the army leaves", but not "once allies, they fought". */
  #hasVerbAhead(at: number): boolean {
    for (let i = at; i < this.#tokens.length && i < at + 16; i++) {
      const { tag, text } = this.#tokens[i] as Token;
      if (tag === "VERB" || tag === "AUX") return true;
      if (/^[,;:.()]$/.test(text)) return false;
    }
    return false;
  }

  /** "that" joins a clause to a verb, relates to a noun, or points. */
  #that(at: number, make: (kind: Joint["kind"]) => Joint): Joint | null {
    const before = this.#chunks.at(-1);
    const next = this.#tokens[at + 1];
    const nextIsVerb =
      next !== undefined &&
      (next.tag === "VERB" ||
        next.tag === "AUX" ||
        (next.tag === "ADV" && /^(VERB|AUX)$/.test(this.#tokens[at + 2]?.tag ?? "")));
    if (nextIsVerb) return make("rel");
    if (before?.kind === "np" && ((this.#tokens[at] as Token).tag === "PRON" || this.#isDoer(before)))
      return make("rel");
    // "said this month that": the time stands between.
    const isAfterTime =
      before?.kind === "date" &&
      this.#chunks.slice(-3, -1).some(({ kind }) => kind === "vg") &&
      !/^(NOUN|ADJ|PUNCT)$/.test(next?.tag ?? "PUNCT");
    if (isAfterTime) return make("that");
    if (before?.kind === "vg" || before?.kind === "adj" || (this.#tokens[at] as Token).tag === "SCONJ")
      return make("that");
    if (before?.kind === "comma" && (this.#tokens[at] as Token).tag !== "DET") return make("that");
    if (before?.kind === "np" && next?.tag !== "NOUN") return make("that");
    // "it is argued, by some, that bin Laden never led": no name has an article.
    const named = this.#mentionAt[at + 1];
    if (named && !named.isAdjective && named.type !== "other") return make("that");
    return null;
  }

  /** "the army that X led": what can do something is told of, unless it is told something: "warned the army that". */
  #isDoer(phrase: NounPhrase): boolean {
    let at = this.#chunks.length - 2;
    while (at >= 0 && /^(np|prep|date|adv)$/.test((this.#chunks[at] as Chunk).kind)) at--;
    const verb = this.#chunks[at];
    const isTold = verb?.kind === "vg" && telling.has(verb.lemma);
    const named = phrase.mentions.at(-1);
    if (named !== undefined && named.end > phrase.head) return !isTold && named.type !== "person";
    return !isTold && !isContent(this.#tokens[phrase.head] as Token);
  }

  #date(at: number): Joint | null {
    const end = dateEnd(this.#tokens, at);
    return end === null ? null : this.#jointAt("date", at, end - at);
  }

  #jointAt(kind: Joint["kind"], at: number, length: number): Joint {
    let word = (this.#tokens[at] as Token).lower;
    for (let i = at + 1; i < at + length && i < this.#tokens.length; i++)
      word += ` ${(this.#tokens[i] as Token).lower}`;
    return { kind, first: at, end: at + length, word };
  }

  #startsVerb(at: number): boolean {
    const token = this.#tokens[at] as Token;
    const next = this.#tokens[at + 1];
    if (token.tag === "VERB" && this.#phrases.isModifier(at)) return false;
    if (token.tag === "VERB" || token.tag === "AUX") return true;
    // "promised to “domesticate” them"
    if (token.lower === "to" && isQuote(next) && this.#tokens[at + 2]?.tag === "VERB")
      return !this.#mentionAt[at + 2];
    if (token.lower === "to" && next && /^(VERB|AUX|ADV)$/.test(next.tag) && !this.#mentionAt[at + 1])
      return next.tag !== "ADV" || this.#tokens[at + 2]?.tag === "VERB";
    if (
      token.tag === "ADV" &&
      next &&
      (next.tag === "VERB" || next.tag === "AUX") &&
      !this.#phrases.isModifier(at + 1)
    )
      return true;
    // "no longer controls"
    if (token.lower === "no" && next?.lower === "longer")
      return /^(VERB|AUX)$/.test(this.#tokens[at + 2]?.tag ?? "");
    return token.lower === "not" && next?.tag === "VERB";
  }
}
