import { wordSet } from "../lexicon/word-facts.ts";
import { knownNames, type KnownName } from "../lexicon/known-names.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { stateBodyAt } from "../lexicon/state-bodies.ts";
import {
  fighterHeads,
  governmentHeads,
  leaderTitles,
  organisationHeads,
  placeHeads,
  populationHeads,
  speakerTitles,
} from "../lexicon/nouns.ts";
import { isAllCaps, isCapitalised, type Sentence, type Token } from "../tokens/token.ts";
import { testOfForm } from "../tokens/word-form.ts";
import { classifyName } from "./classify-name.ts";
import type { Mention } from "./mention.ts";
import { nameEnd, startsName } from "./name-shape.ts";
import { openingNouns, openingWords, smallTags } from "./opening-words.ts";
import { settleListedPlaces } from "./listed-places.ts";
import { settleJoinedNames } from "./lone-names.ts";
import { settleOwnedNames } from "./owned-names.ts";
import {
  asBody,
  isDirection,
  isFightersOwn,
  isGeneric,
  isParticleStart,
  isPlainRun,
  matchesExactly,
  ownedKinds,
  pastDirection,
} from "./name-tests.ts";
import { speltNames } from "./spelt-names.ts";
import { pastCreeds, pastTitles } from "./past-titles.ts";
import { isTiedName, isTiedWord } from "./tied-name.ts";
import { honours, isTitleWord, officersRanks, titlesBefore } from "./titles.ts";
import { isShouted, type WordHabits } from "./word-habits.ts";

const openQuotes = wordSet("\" “ ‘ « „ '");
const closeQuotes = wordSet("\" ” ’ » “ '");

const isWord = testOfForm(({ text }) => /^[\p{L}\d]/u.test(text));

/** Units, which are parts of a body that has a name of its own. */
const unitHeads = wordSet(
  "division brigade battalion regiment company corps unit column detachment wing squad squadron bloc section",
);

/** Bodies whose names reports write in small letters, too. */
const writtenSmall = new Set([
  "Anti-balaka",
  "Peshmerga",
  "Janjaweed",
  "Contras",
  "Basij",
  "Interahamwe",
  "Basmachi",
]);

interface Span {
  first: number;
  end: number;
}

/** Finds the names in a sentence: what the lexicon knows, then what is written as names are. */
export class MentionFinder {
  readonly #habits: WordHabits;
  /** Names the report itself has defined or used, by folded phrase. */
  readonly #isNamed: (name: string) => boolean;

  constructor(habits: WordHabits, isNamed: (name: string) => boolean) {
    this.#habits = habits;
    this.#isNamed = isNamed;
  }

  find(sentence: Sentence, text: (start: number, end: number) => string): Mention[] {
    const { tokens } = sentence;
    const isLoud = isShouted(tokens);
    const mentions: Mention[] = [];
    const spelt = speltNames(tokens);
    for (let i = 0; i < tokens.length;) {
      // "the UN-recognised Government": the name goes on after what is tied to another name.
      if (isTiedWord(tokens[i] as Token)) {
        i++;
        continue;
      }
      const whole = spelt.get(i);
      const found =
        whole === undefined || this.#known(tokens, i, isLoud)?.end === whole
          ? this.#at(tokens, i, isLoud, text)
          : [asBody(this.#make(tokens, { first: i, end: whole }, null, [], text))];
      if (found.length === 0) i++;
      else {
        for (const mention of found) mentions.push(mention);
        i = Math.max(i + 1, (found.at(-1) as Mention).end);
      }
    }
    settleListedPlaces(tokens, mentions);
    settleJoinedNames(tokens, mentions);
    settleOwnedNames(tokens, mentions);
    return mentions;
  }

  #at(
    tokens: readonly Token[],
    at: number,
    isLoud: boolean,
    text: (start: number, end: number) => string,
  ): Mention[] {
    const region = this.#region(tokens, at, isLoud, text);
    if (region) return [region];
    const known = this.#known(tokens, at, isLoud);
    if (!known && (isLoud || !startsName(tokens, at))) return [];
    const shapeEnd = isLoud ? at : startsName(tokens, at) ? nameEnd(tokens, at) : at + 1;
    if (
      known &&
      ownedKinds.test(known.value.name) &&
      shapeEnd > known.end &&
      isPlainRun(tokens, known.end, shapeEnd)
    )
      return [
        {
          ...this.#make(tokens, { first: at, end: shapeEnd }, null, [], text),
          type: "organisation",
          weight: 3,
        },
      ];
    if (known?.value.type === "organisation" && isTiedName(tokens, known.end, shapeEnd))
      return [
        {
          ...this.#make(tokens, { first: at, end: shapeEnd }, null, [], text),
          type: "organisation",
          weight: 3,
        },
      ];
    if (known && !this.#isPartOfLonger(tokens, at, known, shapeEnd))
      return [this.#make(tokens, { first: at, end: known.end }, known.value, [], text)];
    if (isLoud) return [];
    return this.#shaped(tokens, { first: at, end: shapeEnd }, text);
  }

  /** "northern Syria", "West Dublin": a part of a known place is a place of its own. */
  #region(
    tokens: readonly Token[],
    at: number,
    isLoud: boolean,
    text: (start: number, end: number) => string,
  ): Mention | null {
    if (!isDirection(tokens[at] as Token)) return null;
    const whole = this.#known(tokens, at, isLoud);
    const known = whole ?? this.#known(tokens, pastDirection(tokens, at), isLoud);
    if (!known || known.value.isAdjective || !/^(place|state)$/.test(known.value.type)) return null;
    const value = whole ? known.value : null;
    if (
      nameEnd(tokens, known.end - 1) > known.end &&
      this.#isPartOfLonger(tokens, at, known, nameEnd(tokens, known.end - 1))
    )
      return null;
    const mention = this.#make(tokens, { first: at, end: known.end }, value, [], text);
    if (!whole) mention.type = "place";
    return mention;
  }

  #known(tokens: readonly Token[], at: number, isLoud: boolean): { value: KnownName; end: number } | null {
    const token = tokens[at];
    const found = token ? knownNames.longest(tokens, at) : null;
    if (!token || !found || !isWord(token)) return null;
    const { value, end } = found;
    if (value.exact !== null && (isLoud || !matchesExactly(tokens, at, end, value.exact))) return null;
    const isWritten = value.exact !== null || tokens.slice(at, end).some((part) => isCapitalised(part.text));
    if (!isWritten && !writtenSmall.has(value.name)) return null;
    return stateBodyAt(tokens, value, end) ?? found;
  }

  /** "Syrian Arab Red Crescent", "Iran Human Rights Group": a known name that begins a longer one. */
  #isPartOfLonger(
    tokens: readonly Token[],
    at: number,
    known: { value: KnownName; end: number },
    shapeEnd: number,
  ): boolean {
    if (shapeEnd <= known.end) return false;
    const last = (tokens[shapeEnd - 1] as Token).lower;
    // "the Salvadoran Government" is a state's government, whatever its letters.
    if (known.value.isAdjective && shapeEnd === known.end + 1 && governmentHeads.has(last)) return false;
    if (/^(governorates|provinces|districts|states|regions|counties)$/.test(last)) return false;
    const isHeaded =
      organisationHeads.has(last) || placeHeads.has(last) || isAllCaps((tokens[shapeEnd - 1] as Token).text);
    // "Amal Clooney" is nobody of Amal.
    if (known.value.type === "organisation")
      return (
        known.end - at === 1 &&
        isGivenName((tokens[at] as Token).text) &&
        isPlainRun(tokens, known.end, shapeEnd)
      );
    if (
      known.end - at === 1 &&
      isGivenName((tokens[at] as Token).text) &&
      isCapitalised(tokens[known.end]?.text ?? "") &&
      !known.value.isAdjective
    )
      return true;
    if (populationHeads.has(last) && shapeEnd - known.end === 1) return true;
    // "the Ulster Young Militants": the names of places have no article.
    if (known.value.type === "place" && this.#isArticled(tokens, at, known.end, shapeEnd)) return true;
    for (let i = known.end; i < shapeEnd; i++) {
      const word = (tokens[i] as Token).lower;
      if (organisationHeads.has(word) && !isTitleWord(word)) return true;
    }
    return isHeaded && (tokens[known.end] === undefined || knownNames.longest(tokens, known.end) === null);
  }

  #isArticled(tokens: readonly Token[], at: number, end: number, shapeEnd: number): boolean {
    const isPlural = fighterHeads.has((tokens[shapeEnd - 1] as Token).lower);
    return isPlural && tokens[at - 1]?.lower === "the" && isPlainRun(tokens, end, shapeEnd);
  }

  /** Cuts a capitalised run into titles and names. */
  #shaped(tokens: readonly Token[], span: Span, text: (start: number, end: number) => string): Mention[] {
    let { first } = span;
    const { end } = span;
    // "Secretary of State Warren Christopher": the office is no part of the name.
    const isOffice =
      (tokens[first] as Token).lower === "state" &&
      tokens[first - 1]?.lower === "of" &&
      isTitleWord(tokens[first - 2]?.lower ?? "");
    if (isOffice)
      return end > first + 1
        ? [this.#make(tokens, { first: first + 1, end }, null, [(tokens[first - 2] as Token).lower], text)]
        : [];
    // "B. Signatories of": the letter counts the heading.
    const isLetter = first === 0 && end - first >= 2 && /^\p{Lu}\.$/u.test((tokens[first] as Token).text);
    if (isLetter && tokens.at(-1)?.text !== ".") return this.#at(tokens, first + 1, false, text);
    if (this.#beginsSentence(tokens, first)) {
      const begin = this.#pastOpening(tokens, first, end);
      if (begin >= end) return [];
      if (begin > first) {
        // What follows the opening word may be a known name, so it is looked at afresh.
        return this.#at(tokens, begin, false, text);
      }
      first = begin;
    }
    const titled = pastTitles(tokens, first, end);
    const isBody = tokens.slice(titled, end).some((token) => organisationHeads.has(token.lower));
    const isPeople = populationHeads.has((tokens[end - 1] as Token).lower);
    if (!isBody && !isPeople) first = pastCreeds(tokens, first, end);
    if (first >= end) return [];
    const afterTitles = isBody ? first : pastTitles(tokens, first, end);
    const titles = tokens
      .slice(first, afterTitles)
      .map((token) => token.lower.replace(/\.$/, ""))
      .filter((word) => /\p{L}/u.test(word));
    first = afterTitles;
    if (first >= end) return [];
    // "Mullah Omar": a single name goes with the honour it is known by.
    if (
      end - first === 1 &&
      honours.has((tokens[first - 1]?.lower ?? "").replace(/\.$/, "")) &&
      titles.length > 0 &&
      !this.#known(tokens, first, false)
    )
      first--;
    const known = titles.length > 0 ? this.#known(tokens, first, false) : null;
    // "President Santander López": after a title, a place's name with a capital after it is a person's.
    if (known && !(known.value.type === "place" && known.end < end))
      return this.#at(tokens, first, false, text);
    const isAlone = end - first === 1 && titles.length === 0;
    if (isAlone && isGeneric((tokens[first] as Token).lower) && !isFightersOwn(tokens, first)) return [];
    const whole = this.#beforeKnown(tokens, first, end);
    if (whole > first) return this.#cut(tokens, first, whole, titles, text);
    const inner = this.#innerCut(tokens, first, end);
    if (inner > first) return this.#cut(tokens, first, inner, titles, text);
    return [this.#make(tokens, { first, end }, null, titles, text)];
  }

  /** "33rd Front of the Estado Mayor Central": a body of a body that is known is told apart from it. */
  #beforeKnown(tokens: readonly Token[], first: number, end: number): number {
    const of = tokens.findIndex((token, i) => i > first && i < end && token.lower === "of");
    if (of < 0 || !organisationHeads.has((tokens[of - 1] as Token).lower)) return first;
    const from = tokens[of + 1]?.lower === "the" ? of + 2 : of + 1;
    // "the Army of Fatah": a kind alone is nobody's name.
    if (of === first + 1 && from === of + 1) return first;
    const isUnit = from === of + 2 && unitHeads.has((tokens[of - 1] as Token).lower);
    const last = tokens[end - 1] as Token;
    // "the 28th Division of the ABiH": a unit is of a body, known or not.
    if (isUnit && (organisationHeads.has(last.lower) || /\p{Lu}.*\p{Lu}/u.test(last.text))) return of;
    const known = this.#known(tokens, from, false);
    return known?.end === end && known.value.type === "organisation" ? of : first;
  }

  /** Where a known name or a title begins inside a run: "Tabara Commander John Doe", "Belfast Continuity IRA". */
  #innerCut(tokens: readonly Token[], first: number, end: number): number {
    let past = first;
    for (let i = first + 1; i < end; i++) {
      const token = tokens[i] as Token;
      if (!isCapitalised(token.text) || i < past) continue;
      past = Math.max(past, this.#known(tokens, i, false)?.end ?? 0);
      const word = token.lower;
      const isRank = officersRanks.has(word) && !organisationHeads.has(tokens[i + 1]?.lower ?? "");
      if (
        isRank &&
        i + 2 < end &&
        !isTitleWord((tokens[i - 1] as Token).lower) &&
        knownNames.longest(tokens, first)
      )
        return i;
      if (
        (leaderTitles.has(word) || speakerTitles.has(word)) &&
        i + 1 < end &&
        isCapitalised((tokens[i + 1] as Token).text)
      )
        return i;
      const known = this.#known(tokens, i, false);
      const before = (tokens[i - 1] as Token).lower;
      const isPlaceBefore = this.#known(tokens, first, false)?.end === i;
      if (
        known &&
        known.value.type === "organisation" &&
        known.end - i >= 2 &&
        isPlaceBefore &&
        !/^(of|for|and|the)$/.test(before)
      )
        return i;
    }
    return first;
  }

  #cut(
    tokens: readonly Token[],
    first: number,
    at: number,
    titles: readonly string[],
    text: (start: number, end: number) => string,
  ): Mention[] {
    return [this.#make(tokens, { first, end: at }, null, titles, text), ...this.#at(tokens, at, false, text)];
  }

  #beginsSentence(tokens: readonly Token[], at: number): boolean {
    const before = tokens[at - 1];
    return (
      before === undefined || openQuotes.has(before.text) || /^([:.!?…;•>|]|[-–—]+|[*_#]+)$/.test(before.text)
    );
  }

  /** Passes over capitalised words that only begin the sentence. */
  #pastOpening(tokens: readonly Token[], first: number, end: number): number {
    const token = tokens[first] as Token;
    const isQuoted = openQuotes.has(tokens[first - 1]?.text ?? "");
    const isParticle = isParticleStart(tokens, first);
    if (isParticle || isAllCaps(token.text)) return first;
    const isPlain =
      (fighterHeads.has(token.lower) || openingNouns.has(token.lower)) &&
      !isCapitalised(tokens[first + 1]?.text ?? "");
    if ((openingWords.has(token.lower) || isPlain) && !this.#habits.isCapital(token.lower)) return first + 1;
    if (end - first > 1 && isGivenName(token.text)) return first;
    if (smallTags.has(token.tag) && !(token.tag === "VERB" && this.#habits.isCapital(token.lower)))
      return first + 1;
    const known = this.#isNamed(token.text);
    if (end - first === 1) {
      if (isQuoted && closeQuotes.has(tokens[end]?.text ?? "")) return first;
      const isName = known || (this.#habits.isCapital(token.lower) && !this.#habits.isSmall(token.lower));
      return isName || (token.tag === "PROPN" && !this.#habits.isSmall(token.lower)) ? first : end;
    }
    return token.tag === "PROPN" ||
      !this.#habits.isSmall(token.lower) ||
      organisationHeads.has((tokens[end - 1] as Token).lower)
      ? first
      : first + 1;
  }

  #make(
    tokens: readonly Token[],
    span: Span,
    known: KnownName | null,
    titles: readonly string[],
    text: (start: number, end: number) => string,
  ): Mention {
    const { first, end } = span;
    const surface = text((tokens[first] as Token).start, (tokens[end - 1] as Token).end);
    const isQuoted =
      openQuotes.has(tokens[first - 1]?.text ?? "") && closeQuotes.has(tokens[end]?.text ?? "");
    const allTitles = titles.length > 0 ? titles : titlesBefore(tokens, first);
    const { type, weight } = known
      ? { type: known.type, weight: 10 }
      : classifyName(tokens, first, end, allTitles);
    return {
      first,
      end,
      text: surface,
      type,
      weight,
      known,
      isAdjective: known?.isAdjective ?? false,
      titles: allTitles,
      isQuoted,
    };
  }
}
