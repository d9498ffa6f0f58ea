import { wordSet } from "../lexicon/word-facts.ts";
import { stateOfAdjective } from "../lexicon/known-names.ts";
import {
  fighterHeads,
  groupDescriptions,
  isCalling,
  kinship,
  leaderTitles,
  memberTitles,
  nameTitles,
  organisationHeads,
  placeHeads,
  speakerTitles,
} from "../lexicon/nouns.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Token } from "../tokens/token.ts";
import { isOneOf, testOfForm } from "../tokens/word-form.ts";
import type { NounPhrase } from "./phrase.ts";
import {
  dateEnd,
  isEmphasis,
  isHyphen,
  isPlainWord,
  isQuoteMark,
  possessives,
  pronouns,
  relatives,
} from "./small-words.ts";
import { isParticipleForm } from "./verb-forms.ts";

/** Nouns that can stand right before the name of what they say: "the group X", "spokesman X", "the city X". */
const introducing: ReadonlySet<string> = new Set([
  ...nameTitles,
  ...leaderTitles,
  ...speakerTitles,
  ...memberTitles,
  ...groupDescriptions,
  ...organisationHeads,
  ...placeHeads,
  ...kinship,
  ...fighterHeads,
  ..."capital founder co-founder ally allies rival rivals enemy foe opponent adversary nemesis competitor partner patron backer sponsor supporter proxy benefactor protector student pupil disciple follower mentor protégé successor predecessor heir expert brothers fighter terrorist suspect newspaper organizer ringleader affiliate branch wing arm offshoot splinter superpower neighbour neighbor militias royalist communist islamist separatist rebel leftist monarchist loyalist jihadist nationalist insurgent militant coalition core client surrogate accomplice associate confidant confidante stronghold bastion ruling governing outgoing incoming".split(
    " ",
  ),
]);

/** "200 mostly Masalit civilians" */
const mostly = wordSet("mostly mainly largely predominantly ethnically");
const isMostly = ({ lower }: Token): boolean => mostly.has(lower);

const isNominal = ({ tag }: Token): boolean => tag === "NOUN" || tag === "PROPN" || tag === "X";
const isBeforeNoun = ({ tag }: Token): boolean => tag === "DET" || tag === "ADJ" || tag === "NUM";
const isPossessive = (token: Token): boolean =>
  (token.tag === "PRON" || token.tag === "DET") && isPossessiveWord(token);

const isYear = testOfForm(({ lower }) => /^(1[5-9]|20)\d\d$/.test(lower));
const isOfState = testOfForm(({ text }) => stateOfAdjective(text) !== null);
const articles = wordSet("the a an");
const ownerMarks = wordSet("'s ' s'");
const quantities = wordSet("both all some many most few each");
const mayModify = testOfForm(({ lower }) => /(ing|ed|en)$/.test(lower));
const isPronounWord = isOneOf(pronouns);
const isPossessiveWord = isOneOf(possessives);
const counting = wordSet("several many numerous various more fewer");
const wholes = wordSet("all both half such many most");
const wholeFollowers = wordSet("the these those its their his her a an");
const closedPronouns = wordSet("it he she they him them himself itself themselves there who i we you us me");
const pronounsBeforeNames = wordSet("it they he she him them there this who");

/** A phrase while it is being read. */
interface Draft {
  at: number;
  readonly first: number;
  head: number;
  owner: NounPhrase | null;
  openQuotes: number;
  readonly mentions: Mention[];
}

/** Reads noun phrases from tokens and the names among them. */
export class NounPhraseReader {
  readonly #tokens: readonly Token[];
  readonly #mentionAt: readonly (Mention | undefined)[];

  constructor(tokens: readonly Token[], mentionAt: readonly (Mention | undefined)[]) {
    this.#tokens = tokens;
    this.#mentionAt = mentionAt;
  }

  /** The noun phrase that begins at a token, with whose it is, or null. */
  read(at: number): NounPhrase | null {
    let phrase = this.#simplePhrase(at, null);
    if (!phrase) return null;
    // "HTS's military wing": what owns goes before what is owned, any number of times.
    for (let steps = 0; steps < 6; steps++) {
      const mark = this.#tokens[phrase.end];
      if (!mark || !ownerMarks.has(mark.lower) || mark.tag === "AUX" || mark.tag === "VERB") break;
      if (mark.lower === "'" && !this.#tokens[phrase.end - 1]?.lower.endsWith("s")) break;
      const owned = this.#simplePhrase(phrase.end + 1, phrase);
      if (!owned) break;
      phrase = owned;
    }
    return phrase;
  }

  /** A participle that stands before a noun as an adjective does: "the captured soldiers". */
  isModifier(at: number): boolean {
    const token = this.#tokens[at];
    const next = this.#tokens[at + 1];
    const before = this.#tokens[at - 1];
    if (!token || !next || !before || !mayModify(token)) return false;
    // "The two attacked Goma": so many of those told of before, and no noun for them follows.
    const named = before.tag === "NUM" ? this.#mentionAt[at + 1] : undefined;
    if (named && !named.isAdjective && this.#tokens[named.end]?.tag !== "NOUN") return false;
    const isOpened =
      !quantities.has(before.lower) &&
      !this.#isBareYear(at - 1) &&
      (isBeforeNoun(before) ||
        possessives.has(before.lower) ||
        before.lower === "'s" ||
        (isHyphen(before) && before.end === token.start));
    const isParticiple = isParticipleForm(token.lower) && next.lower === "by";
    return isOpened && /^(NOUN|PROPN|ADJ)$/.test(next.tag) && !isParticiple;
  }

  /** "which in 2019 attacked Kobani": a year by itself opens no phrase, as that of "the 2019 failed coup" does. */
  #isBareYear(at: number): boolean {
    const before = this.#tokens[at - 1];
    return (
      isYear(this.#tokens[at] as Token) &&
      before !== undefined &&
      before.tag !== "DET" &&
      before.tag !== "ADJ" &&
      !ownerMarks.has(before.lower)
    );
  }

  #simplePhrase(at: number, owner: NounPhrase | null): NounPhrase | null {
    const draft: Draft = { at, first: at, head: -1, owner, openQuotes: 0, mentions: [] };
    while (draft.at < this.#tokens.length && draft.at < at + 40) {
      if (this.#isPronoun(draft)) {
        draft.head = draft.at;
        draft.at++;
        return this.#phrase(draft, true);
      }
      if (!this.#step(draft)) break;
    }
    this.#trim(draft);
    return draft.head < 0 ? null : this.#phrase(draft, false);
  }

  /** Takes the next token into the phrase, or says that the phrase ends before it. */
  #step(draft: Draft): boolean {
    const token = this.#tokens[draft.at] as Token;
    const mention = this.#mentionAt[draft.at];
    if (draft.at > draft.first && (!mention || mention.type === "other")) {
      const end = dateEnd(this.#tokens, draft.at);
      // "the March 2020 ceasefire": a date before the noun belongs to it, after the noun it ends the phrase.
      if (end !== null) {
        if (draft.head >= 0 || !this.#continues(end) || this.#isTimeBeforeName(token, end)) return false;
        draft.at = end;
        return true;
      }
    }
    if (mention) return this.#takeMention(draft, mention);
    if (!isPlainWord(token)) {
      if (isEmphasis(token)) return this.#take(draft);
      if (isQuoteMark(token)) return this.#takeQuote(draft);
      if (this.#isJoiningHyphen(draft)) return this.#takeHyphen(draft);
    }
    if (isPossessive(token)) return this.#takePossessive(draft);
    if (isBeforeNoun(token) || token.text === "%" || (token.tag === "SYM" && draft.at > draft.first))
      return this.#takeModifier(draft, token);
    if (isNominal(token)) {
      draft.head = draft.at;
      return this.#take(draft);
    }
    if (token.tag === "VERB") return this.isModifier(draft.at) && this.#take(draft);
    if (token.tag === "ADV") return this.#isInnerAdverb(draft, token) && this.#take(draft);
    const joins =
      (token.lower === "and" || token.lower === "or") &&
      ((draft.head < 0 && draft.at > draft.first && this.#joinsModifiers(draft.at)) ||
        this.#joinsStates(draft.at));
    return joins && this.#take(draft);
  }

  /** "In the 1980s Libya armed the IRA": a name that no noun follows does something, and is of no decade. */
  #isTimeBeforeName({ lower }: Token, end: number): boolean {
    const named = this.#mentionAt[end];
    if (!named || named.isAdjective || !/^\d{2,4}s$/.test(lower)) return false;
    return this.#tokens[named.end]?.tag !== "NOUN";
  }

  #take(draft: Draft): boolean {
    draft.at++;
    return true;
  }

  /** Two names in a row are a title's owner and its holder, or a description and a name. */
  #takeMention(draft: Draft, mention: Mention): boolean {
    if (
      draft.head >= 0 &&
      !mention.isAdjective &&
      draft.mentions.length === 0 &&
      !this.#introduces(draft.head, mention)
    )
      return false;
    if (this.#isPlaceBefore(draft, mention)) return false;
    // "after the bombing campaign Serbian forces withdrew": an adjective after a noun begins another phrase.
    if (
      draft.head >= 0 &&
      mention.isAdjective &&
      this.#tokens[draft.head]?.tag === "NOUN" &&
      draft.head === draft.at - 1 &&
      draft.head > draft.first &&
      this.#tokens[draft.head - 1]?.tag !== "DET" &&
      draft.mentions.length === 0
    )
      return false;
    draft.mentions.push(mention);
    draft.head = mention.end - 1;
    draft.at = mention.end;
    return true;
  }

  /** "In Somalia Abdulqadir Mumin left": the place goes with its preposition. */
  #isPlaceBefore({ first, at, mentions }: Draft, { isAdjective, type }: Mention): boolean {
    const [place] = mentions;
    return (
      place !== undefined &&
      mentions.length === 1 &&
      place.first === first &&
      place.end === at &&
      !place.isAdjective &&
      /^(state|place)$/.test(place.type ?? "") &&
      !isAdjective &&
      /^(person|organisation)$/.test(type ?? "") &&
      /^(in|at|near|from)$/.test(this.#tokens[first - 1]?.lower ?? "")
    );
  }

  #takeQuote(draft: Draft): boolean {
    const { at } = draft;
    const token = this.#tokens[at] as Token;
    const isAfterBlank = at === draft.first || (this.#tokens[at - 1] as Token).end < token.start;
    const opens = this.#tokens[at + 1]?.start === token.end && isAfterBlank;
    if (opens && this.#continues(at + 1)) draft.openQuotes++;
    else if (!opens && draft.openQuotes > 0 && at > draft.first) draft.openQuotes--;
    else return false;
    return this.#take(draft);
  }

  #isJoiningHyphen({ at, first }: Draft): boolean {
    const token = this.#tokens[at] as Token;
    const isTied = this.#tokens[at - 1]?.end === token.start && this.#tokens[at + 1]?.start === token.end;
    return isHyphen(token) && at > first && isTied;
  }

  /** What follows a hyphen is part of the same word, whatever its tag. */
  #takeHyphen(draft: Draft): boolean {
    draft.at++;
    const next = this.#tokens[draft.at];
    if (next && !this.#mentionAt[draft.at]) {
      if (/^(NOUN|PROPN|NUM)$/.test(next.tag) || next.lower === "chief") draft.head = draft.at;
      draft.at++;
    }
    return true;
  }

  #takePossessive(draft: Draft): boolean {
    const { at } = draft;
    if (at !== draft.first && draft.head >= 0) return false;
    draft.owner = {
      kind: "np",
      first: at,
      end: at + 1,
      head: at,
      mentions: [],
      owner: null,
      isPronoun: true,
    };
    return this.#take(draft);
  }

  #takeModifier(draft: Draft, token: Token): boolean {
    const isNumber = token.tag === "NUM" || token.text === "%";
    if (token.tag === "DET" && (draft.head >= 0 || relatives.has(token.lower))) return false;
    // "the number two of the party": the numeral tells which number.
    if (token.tag === "NUM" && draft.head >= 0) {
      if (draft.head !== draft.at - 1 || this.#tokens[draft.head]?.lower !== "number") return false;
      draft.head = draft.at;
      return this.#take(draft);
    }
    // "sent the IRA several shipments": how many there are begins a phrase of its own.
    if (draft.mentions.length > 0 && draft.head >= 0 && counting.has(token.lower)) return false;
    if (token.tag === "ADJ" && draft.head >= 0 && !this.#continues(draft.at + 1)) return false;
    if (isNumber && !this.#continues(draft.at + 1)) draft.head = draft.at;
    return this.#take(draft);
  }

  #isInnerAdverb({ at, first, head }: Draft, token: Token): boolean {
    const next = this.#tokens[at + 1]?.tag ?? "";
    if (head >= 0) return false;
    if (/^(ADJ|NUM|ADV)$/.test(next) && this.#continues(at + 2)) return true;
    const isNamed = this.#mentionAt[at + 1] !== undefined || next === "PROPN";
    if (isMostly(token) && isNamed && this.#continues(at + 2)) return true;
    // "its first chief": tagged as an adverb, but between a determiner and an adjective.
    return at > first && next === "ADJ" && /^(first|then|once|now|long|most|more)$/.test(token.lower);
  }

  #isPronoun({ at, first, head }: Draft): boolean {
    const token = this.#tokens[at] as Token;
    return (
      head < 0 &&
      isPronounWord(token) &&
      (at === first || !relatives.has(token.lower)) &&
      !this.#mentionAt[at] &&
      !isPossessive(token) &&
      /^(PRON|DET|NUM|ADJ|SCONJ)$/.test(token.tag) &&
      !this.#continues(at + 1, token)
    );
  }

  #trim(draft: Draft): void {
    // "its chief", "the wounded": an adjective that no noun follows is the head.
    if (
      draft.head < 0 &&
      draft.at > draft.first &&
      this.#tokens[draft.at - 1]?.tag === "ADJ" &&
      (draft.owner !== null || articles.has(this.#tokens[draft.first]?.lower ?? ""))
    )
      draft.head = draft.at - 1;
    if (draft.head < 0) return;
    while (draft.at > draft.head + 1 && !isQuoteMark(this.#tokens[draft.at - 1] as Token)) draft.at--;
  }

  #introduces(at: number, named: Mention): boolean {
    const { lower, tag } = this.#tokens[at] as Token;
    return tag === "PROPN" || introducing.has(lower) || (named.type === "person" && isCalling(lower));
  }

  /** "Iraqi and Syrian governments": adjectives of states that share a noun. */
  #joinsStates(at: number): boolean {
    const before = this.#tokens[at - 1];
    const next = this.#tokens[at + 1];
    const after = this.#tokens[at + 2];
    if (!before || !next || !after || !/^(NOUN|ADJ|PROPN)$/.test(after.tag)) return false;
    return isOfState(before) && isOfState(next);
  }

  #joinsModifiers(at: number): boolean {
    return (
      this.#tokens[at - 1]?.tag === "ADJ" && this.#tokens[at + 1]?.tag === "ADJ" && this.#continues(at + 2)
    );
  }

  /** Whether a noun phrase may go on at a token; `after` is the pronoun-like word before it. */
  #continues(at: number, after?: Token): boolean {
    if (this.#mentionAt[at]) return after === undefined || !pronounsBeforeNames.has(after.lower);
    const token = this.#tokens[at];
    if (!token) return false;
    if (after) {
      if (wholes.has(after.lower) && wholeFollowers.has(token.lower)) return true;
      if (closedPronouns.has(after.lower)) return false;
    }
    if (isHyphen(token) && this.#tokens[at - 1]?.end === token.start) return true;
    if (isNominal(token)) return true;
    if (token.tag === "ADJ" || token.tag === "NUM" || token.text === "%" || isEmphasis(token))
      return this.#continues(at + 1);
    if (token.tag === "VERB") return this.isModifier(at) && this.#continues(at + 1);
    if (/^["“‘]$/.test(token.text))
      return this.#tokens[at + 1]?.start === token.end && this.#continues(at + 1);
    return (
      token.tag === "ADV" &&
      (this.#tokens[at + 1]?.tag === "ADJ" || (isMostly(token) && this.#mentionAt[at + 1] !== undefined)) &&
      this.#continues(at + 2)
    );
  }

  #phrase({ at, first, head, mentions, owner }: Draft, isPronoun: boolean): NounPhrase {
    return {
      kind: "np",
      first: owner ? Math.min(owner.first, first) : first,
      end: at,
      head,
      mentions,
      owner,
      isPronoun,
    };
  }
}
