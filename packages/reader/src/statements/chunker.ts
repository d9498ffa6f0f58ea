import type { Mention } from "../mentions/mention.ts";
import type { Sentence, Token } from "../tokens/token.ts";
import { fighterHeads, groupDescriptions, kinship, leaderTitles, memberTitles, nameTitles, organisationHeads, placeHeads, speakerTitles } from "../lexicon/nouns.ts";
import { stateOfAdjective } from "../lexicon/known-names.ts";
import type { Chunk, Joint, NounPhrase } from "./phrase.ts";
import { isParticipleForm } from "./verb-forms.ts";
import { readVerbGroup } from "./verb-group.ts";

const subordinators = new Set("if unless because although though whereas while when whenever whether once lest provided".split(" "));
const relatives = new Set("who which whom whose where whereby".split(" "));
const conjunctions = new Set("and or but nor yet &".split(" "));
const quoteMarks = /^["“”„«»‘’'`]+$/;
const months = /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
const prepositions = new Set(
  "of in on at by for from to with against between among into onto over under within without through across towards toward around near after before since until till during despite about as than like via amid alongside including inside outside behind beyond upon per throughout following versus unlike besides except along".split(
    " ",
  ),
);
const pronouns = new Set("he she it they him her them himself herself itself themselves i we you us me who these those this that both one others another many some several most few all each everyone someone nobody there".split(" "));
const possessives = new Set("its their his her our my your whose".split(" "));

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-–‐‑]$/.test(token.text);

/** "over 60", "at least two", "as many as ten": words before a number that are no preposition. */
function isQuantifying(tokens: readonly Token[], at: number): boolean {
  const word = (k: number): string => tokens[at + k]?.lower ?? "";
  const isNumber = (k: number): boolean => tokens[at + k]?.tag === "NUM" && !/^(1[5-9]|20)\d\d$/.test(word(k));
  if (/^(over|around|about|nearly|almost|approximately)$/.test(word(0))) return isNumber(1);
  if (word(0) === "at" && /^(least|most)$/.test(word(1))) return isNumber(2);
  if (/^(more|fewer|less)$/.test(word(0)) && word(1) === "than") return isNumber(2);
  if (word(0) === "up" && word(1) === "to") return isNumber(2);
  return word(0) === "as" && /^(many|much)$/.test(word(1)) && word(2) === "as" && isNumber(3);
}

const introducing = (word: string): boolean =>
  nameTitles.has(word) || leaderTitles.has(word) || speakerTitles.has(word) || memberTitles.has(word) || groupDescriptions.has(word) || organisationHeads.has(word) || placeHeads.has(word) || kinship.has(word) || fighterHeads.has(word) || /^(capital|founder|ally|rival|enemy|competitor|student|pupil|successor|predecessor|expert|brothers|fighter|terrorist|suspect|newspaper|organizer|ringleader|affiliate|branch|offshoot|splinter|superpower|neighbour|neighbor|militias|coalition|core)$/.test(word);

/** Cuts one sentence into phrases, verb groups and what joins them. */
export class Chunker {
  readonly #tokens: readonly Token[];
  readonly #mentionAt = new Map<number, Mention>();
  readonly #chunks: Chunk[] = [];

  constructor(sentence: Sentence, mentions: readonly Mention[]) {
    this.#tokens = sentence.tokens;
    for (const mention of mentions) this.#mentionAt.set(mention.first, mention);
  }

  chunks(): Chunk[] {
    for (let at = 0; at < this.#tokens.length;) {
      const chunk = this.#next(at);
      this.#chunks.push(chunk);
      at = Math.max(chunk.end, at + 1);
    }
    return this.#chunks;
  }

  #next(at: number): Chunk {
    const token = this.#tokens[at] as Token;
    const mention = this.#mentionAt.get(at);
    const date = mention && mention.type !== "other" ? null : this.#date(at);
    if (date) return date;
    if (!mention) {
      const joint = this.#joint(token, at);
      if (joint) return joint;
      if (this.#startsVerb(at)) {
        const verb = readVerbGroup(this.#tokens, at, (i) => this.#mentionAt.has(i));
        if (verb) return verb;
      }
    }
    return this.#nounPhrase(at) ?? { kind: token.tag === "ADJ" ? "adj" : token.tag === "ADV" ? "adv" : "other", first: at, end: at + 1, word: token.lower };
  }

  #joint(token: Token, at: number): Joint | null {
    const make = (kind: Joint["kind"], length = 1): Joint => ({ kind, first: at, end: at + length, word: this.#tokens.slice(at, at + length).map((t) => t.lower).join(" ") });
    const { lower, text } = token;
    if (/^[([{]$/.test(text)) return make("open");
    if (/^[)\]}]$/.test(text)) return make("close");
    if (text === ",") return make("comma");
    if (/^[.!?;:…]+$/.test(text)) return make("stop");
    if (/^[–—]$/.test(text) || isHyphen(token)) return make("dash");
    if (quoteMarks.test(text) || /^[*_]+$/.test(text)) return make("quote");
    const next = this.#tokens[at + 1];
    if (lower === "in" && next?.lower === "order" && this.#tokens[at + 2]?.lower === "to") return make("adv", 2);
    if (isQuantifying(this.#tokens, at)) return make("adv", /^(at|more|fewer|less|up)$/.test(lower) ? 2 : lower === "as" ? 3 : 1);
    if (/^(according|due|thanks|prior|owing|next)$/.test(lower) && next?.lower === "to") return make("prep", 2);
    if (/^(because|instead|out|ahead|regardless)$/.test(lower) && next?.lower === "of") return make("prep", 2);
    if (/^(along|together)$/.test(lower) && next?.lower === "with") return make("prep", 2);
    if (lower === "such" && next?.lower === "as") return make("prep", 2);
    if (lower === "as" && /^(long|soon)$/.test(next?.lower ?? "") && this.#tokens[at + 2]?.lower === "as") return make("sub", 3);
    if (lower === "as" && next?.lower === "well" && this.#tokens[at + 2]?.lower === "as") return make("conj", 3);
    if (lower === "even" && /^(if|though)$/.test(next?.lower ?? "")) return make("sub", 2);
    if (lower === "so" && next?.lower === "that") return make("sub", 2);
    if (lower === "once" && !this.#opensClause(at)) return make("adv");
    if (lower === "provided" && next?.lower !== "that") return null;
    if (subordinators.has(lower)) return make("sub");
    if (relatives.has(lower) && lower !== "whose") return make("rel");
    if (lower === "that") return this.#that(at, make);
    if (conjunctions.has(lower)) return make("conj");
    if (lower === "to" && token.tag === "PART") return null;
    if (prepositions.has(lower) && token.tag !== "NOUN" && token.tag !== "PROPN" && token.tag !== "ADJ") return make("prep");
    if (token.tag === "ADP") return make("prep");
    return null;
  }

  #opensClause(at: number): boolean {
    const before = this.#chunks.at(-1);
    const next = this.#tokens[at + 1];
    return (before === undefined || /^(comma|conj|stop|quote|open)$/.test(before.kind)) && next !== undefined && !/^(VERB|AUX|PUNCT)$/.test(next.tag);
  }

  /** "that" joins a clause to a verb, relates to a noun, or points. */
  #that(at: number, make: (kind: Joint["kind"]) => Joint): Joint | null {
    const before = this.#chunks.at(-1);
    const next = this.#tokens[at + 1];
    const nextIsVerb = next !== undefined && (next.tag === "VERB" || next.tag === "AUX" || (next.tag === "ADV" && /^(VERB|AUX)$/.test(this.#tokens[at + 2]?.tag ?? "")));
    if (nextIsVerb) return make("rel");
    if (before?.kind === "np" && (this.#tokens[at] as Token).tag === "PRON") return make("rel");
    if (before?.kind === "vg" || before?.kind === "adj" || (this.#tokens[at] as Token).tag === "SCONJ") return make("that");
    if (before?.kind === "comma" && (this.#tokens[at] as Token).tag !== "DET") return make("that");
    if (before?.kind === "np" && next?.tag !== "NOUN") return make("that");
    return null;
  }

  /** "27 November 2024", "May 2011", "2014", "the 80s": one chunk, so that a year is no part of a name after it. */
  #date(at: number): Joint | null {
    let i = at;
    const lower = (k: number): string => this.#tokens[k]?.lower ?? "";
    if (/^\d{1,2}(st|nd|rd|th)?$/.test(lower(i)) && (months.test(lower(i + 1)) || (lower(i + 1) === "of" && months.test(lower(i + 2))))) i += lower(i + 1) === "of" ? 2 : 1;
    if (months.test(lower(i)) && (this.#tokens[i] as Token | undefined)?.text[0] === (this.#tokens[i] as Token).text[0]?.toUpperCase()) {
      if (lower(i) === "may" && (this.#tokens[i] as Token).tag === "AUX" && i === at) return null;
      i++;
      if (/^\d{1,2}(st|nd|rd|th)?$/.test(lower(i))) i++;
      if (lower(i) === "," && /^(1[5-9]|20)\d\d$/.test(lower(i + 1))) i += 2;
      else if (/^(1[5-9]|20)\d\d$/.test(lower(i))) i++;
    } else if (i === at && /^(1[5-9]|20)\d\ds?$/.test(lower(i)) && !/^(NOUN)$/.test(this.#tokens[i + 1]?.tag ?? "") && !isHyphen(this.#tokens[i + 1])) i++;
    else if (i === at && /^(yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lower(i))) i++;
    else return null;
    return { kind: "date", first: at, end: i, word: this.#tokens.slice(at, i).map((t) => t.lower).join(" ") };
  }

  #startsVerb(at: number): boolean {
    const token = this.#tokens[at] as Token;
    const next = this.#tokens[at + 1];
    if (token.tag === "VERB" && this.#isModifier(at)) return false;
    if (token.tag === "VERB" || token.tag === "AUX") return true;
    if (token.lower === "to" && next && /^(VERB|AUX|ADV)$/.test(next.tag) && !this.#mentionAt.has(at + 1)) return next.tag !== "ADV" || this.#tokens[at + 2]?.tag === "VERB";
    if (token.tag === "ADV" && next && (next.tag === "VERB" || next.tag === "AUX") && !this.#isModifier(at + 1)) return true;
    return token.lower === "not" && next?.tag === "VERB";
  }

  /** A participle that stands before a noun as an adjective does: "the captured soldiers". */
  #isModifier(at: number): boolean {
    const token = this.#tokens[at] as Token;
    const next = this.#tokens[at + 1];
    if (!next || !/(ing|ed|en)$/.test(token.lower)) return false;
    const before = this.#tokens[at - 1];
    const isOpened = before !== undefined && !/^(both|all|some|many|most|few|each)$/.test(before.lower) && (/^(DET|ADJ|NUM)$/.test(before.tag) || possessives.has(before.lower) || before.lower === "'s" || (isHyphen(before) && before.end === token.start));
    return isOpened && /^(NOUN|PROPN|ADJ)$/.test(next.tag) && !(isParticipleForm(token.lower) && next.lower === "by");
  }

  #nounPhrase(at: number): NounPhrase | null {
    let phrase = this.#simplePhrase(at, null);
    if (!phrase) return null;
    // "HTS's military wing": what owns goes before what is owned, any number of times.
    for (let steps = 0; steps < 6; steps++) {
      const mark = this.#tokens[phrase.end];
      if (!mark || !/^('s|'|s')$/.test(mark.lower) || mark.tag === "AUX" || mark.tag === "VERB") break;
      if (mark.lower === "'" && !/s$/.test(this.#tokens[phrase.end - 1]?.lower ?? "")) break;
      const owned = this.#simplePhrase(phrase.end + 1, phrase);
      if (!owned) break;
      phrase = owned;
    }
    return phrase;
  }

  #simplePhrase(at: number, owner: NounPhrase | null): NounPhrase | null {
    const tokens = this.#tokens;
    const mentions: Mention[] = [];
    let i = at;
    let head = -1;
    let own = owner;
    let openQuotes = 0;
    for (; i < tokens.length && i < at + 40;) {
      const token = tokens[i] as Token;
      const mention = this.#mentionAt.get(i);
      if (i > at && (!mention || mention.type === "other")) {
        const date = this.#date(i);
        // "the March 2020 ceasefire": a date before the noun belongs to it, after the noun it ends the phrase.
        if (date && head >= 0) break;
        if (date && this.#continues(date.end)) {
          i = date.end;
          continue;
        }
        if (date) break;
      }
      if (mention && head >= 0 && !mention.isAdjective && mentions.length === 0 && !this.#introduces(head)) break;
      if (mention) {
        // Two names in a row are a title's owner and its holder, or a description and a name.
        mentions.push(mention);
        head = mention.end - 1;
        i = mention.end;
        continue;
      }
      // Marks of emphasis in plain-text formats.
      if (/^[*_]+$/.test(token.text)) {
        i++;
        continue;
      }
      if (quoteMarks.test(token.text) && token.lower !== "'s") {
        const opens = tokens[i + 1]?.start === token.end && (i === at || (tokens[i - 1] as Token).end < token.start);
        if (opens && this.#continues(i + 1)) {
          openQuotes++;
          i++;
          continue;
        }
        if (!opens && openQuotes > 0 && i > at) {
          openQuotes--;
          i++;
          continue;
        }
        break;
      }
      if (isHyphen(token) && i > at && (tokens[i - 1] as Token).end === token.start && tokens[i + 1]?.start === token.end) {
        i++;
        // What follows a hyphen is part of the same word, whatever its tag.
        if (i < tokens.length && !this.#mentionAt.has(i)) {
          if (/^(NOUN|PROPN|NUM)$/.test((tokens[i] as Token).tag)) head = i;
          i++;
        }
        continue;
      }
      if (possessives.has(token.lower) && (token.tag === "PRON" || token.tag === "DET")) {
        if (i !== at && head >= 0) break;
        own = { kind: "np", first: i, end: i + 1, head: i, mentions: [], owner: null, isPronoun: true };
        i++;
        continue;
      }
      if (head < 0 && pronouns.has(token.lower) && /^(PRON|DET|NUM|ADJ|SCONJ)$/.test(token.tag) && !this.#continues(i + 1, token)) {
        head = i;
        i++;
        return this.#phrase(at, i, head, mentions, own, true);
      }
      if (/^(DET|ADJ|NUM)$/.test(token.tag) || token.text === "%" || (token.tag === "SYM" && i > at)) {
        if (token.tag === "DET" && head >= 0) break;
        if (token.tag === "NUM" || token.text === "%") {
          if (head >= 0 && token.tag === "NUM") break;
          if (!this.#continues(i + 1)) head = i;
        }
        if (token.tag === "ADJ" && head >= 0 && !this.#continues(i + 1)) break;
        if (token.tag === "DET" && relatives.has(token.lower)) break;
        i++;
        continue;
      }
      if (token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "X" || (token.tag === "VERB" && this.#isModifier(i))) {
        if (token.tag !== "VERB") head = i;
        i++;
        continue;
      }
      if (token.tag === "ADV" && /^(ADJ|NUM|ADV)$/.test(tokens[i + 1]?.tag ?? "") && head < 0 && this.#continues(i + 2)) {
        i++;
        continue;
      }
      // "its first chief": tagged as an adverb, but between a determiner and an adjective.
      if (token.tag === "ADV" && head < 0 && i > at && tokens[i + 1]?.tag === "ADJ" && /^(first|then|once|now|long|most|more)$/.test(token.lower)) {
        i++;
        continue;
      }
      if (/^(and|or)$/.test(token.lower) && head < 0 && i > at && this.#joinsModifiers(i)) {
        i++;
        continue;
      }
      if (/^(and|or)$/.test(token.lower) && this.#joinsStates(i)) {
        i++;
        continue;
      }
      break;
    }
    // "its chief", "the wounded": an adjective that no noun follows is the head.
    if (head < 0 && i > at && (this.#tokens[i - 1] as Token).tag === "ADJ" && (own !== null || /^(the|a|an)$/.test((this.#tokens[at] as Token).lower))) head = i - 1;
    while (i > at && head >= 0 && i > head + 1 && !quoteMarks.test((tokens[i - 1] as Token).text)) i--;
    return head < 0 ? null : this.#phrase(at, i, head, mentions, own, false);
  }

  /** Whether a noun can stand right before the name of what it is: "the group X", "spokesman X", "the city X". */
  #introduces(at: number): boolean {
    const { lower, tag } = this.#tokens[at] as Token;
    return tag === "PROPN" || introducing(lower);
  }

  /** "Iraqi and Syrian governments": adjectives of states that share a noun. */
  #joinsStates(at: number): boolean {
    const before = this.#tokens[at - 1];
    const next = this.#tokens[at + 1];
    const after = this.#tokens[at + 2];
    if (!before || !next || !after) return false;
    return stateOfAdjective(before.text) !== null && stateOfAdjective(next.text) !== null && (after.tag === "NOUN" || after.tag === "ADJ" || after.tag === "PROPN");
  }

  #joinsModifiers(at: number): boolean {
    const before = this.#tokens[at - 1] as Token;
    const next = this.#tokens[at + 1];
    return before.tag === "ADJ" && next?.tag === "ADJ" && this.#continues(at + 2);
  }

  /** Whether a noun phrase may go on at a token. */
  #continues(at: number, after?: Token): boolean {
    if (this.#mentionAt.has(at)) return after === undefined || !/^(it|they|he|she|there|this|who)$/.test(after.lower) || false;
    const token = this.#tokens[at];
    if (!token) return false;
    if (after && /^(all|both|half|such|many|most)$/.test(after.lower) && /^(the|these|those|its|their|his|her|a|an)$/.test(token.lower)) return true;
    if (after && /^(it|he|she|they|him|them|himself|itself|themselves|there|who|i|we|you|us|me)$/.test(after.lower)) return false;
    if (isHyphen(token) && this.#tokens[at - 1]?.end === token.start) return true;
    if (/^(NOUN|PROPN|X)$/.test(token.tag)) return true;
    if (token.tag === "ADJ" || token.tag === "NUM" || token.text === "%") return this.#continues(at + 1);
    if (token.tag === "VERB") return this.#isModifier(at) && this.#continues(at + 1);
    if (/^[*_]+$/.test(token.text)) return this.#continues(at + 1);
    if (/^["“‘]$/.test(token.text)) return this.#tokens[at + 1]?.start === token.end && this.#continues(at + 1);
    return token.tag === "ADV" && this.#tokens[at + 1]?.tag === "ADJ" && this.#continues(at + 2);
  }

  #phrase(first: number, end: number, head: number, mentions: readonly Mention[], owner: NounPhrase | null, isPronoun: boolean): NounPhrase {
    return { kind: "np", first: owner ? Math.min(owner.first, first) : first, end, head, mentions, owner, isPronoun };
  }
}
