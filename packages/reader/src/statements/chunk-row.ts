import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, isVerbGroup, type Chunk, type Joint, type NounPhrase } from "./phrase.ts";

/** Chunks that stand between others without changing who does what. */
export const isSkipped = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (chunk.kind === "adv" || chunk.kind === "date" || chunk.kind === "quote");

const isNamed = (phrase: NounPhrase): boolean =>
  phrase.mentions.some(({ isAdjective, end }) => !isAdjective && end > phrase.head);
const shares = wordSet("one two three four five six several some many most part both all another");
/** Nouns, beside attempts, that an infinitive says the content of. */
const isPurposed = wordSet(
  "plan plans decision decisions proposal proposals desire call calls demand demands vow threat threats promise pledge offer intention ambition move quest crusade jihad insurgency",
);

/** The chunks of a sentence, with what can be told of how noun phrases hang together in them. */
export class ChunkRow {
  readonly chunks: readonly Chunk[];
  /** For each closing bracket, where it opened. */
  readonly opened: ReadonlyMap<number, number>;
  readonly #wordAt: (token: number) => string;

  /** @param wordAt the word at a token position, in small letters. */
  constructor(chunks: readonly Chunk[], wordAt: (token: number) => string) {
    this.chunks = chunks;
    this.#wordAt = wordAt;
    const opened = new Map<number, number>();
    const open: number[] = [];
    chunks.forEach((chunk, i) => {
      if (chunk.kind === "open") open.push(i);
      if (chunk.kind === "close") {
        const from = open.pop();
        if (from !== undefined) opened.set(i, from);
      }
    });
    this.opened = opened;
  }

  isOthers(chunk: Chunk | undefined): boolean {
    return isNounPhrase(chunk) && this.#wordAt(chunk.head) === "others";
  }

  #isGovernment(phrase: NounPhrase): boolean {
    return /^(government|regime|president|army|military|leader)$/.test(this.#wordAt(phrase.head));
  }

  /** The chunk to the left that is no adverb, date, quotation mark; "on" before a day goes with the day. */
  left(at: number): number {
    let i = at - 1;
    while (i >= 0 && isSkipped(this.chunks[i])) {
      const before = this.chunks[i - 1];
      const isDayWithWord =
        this.chunks[i]?.kind === "date" &&
        before?.kind === "prep" &&
        /^(on|in|at|during|by|since|until|before|after|from)$/.test(before.word);
      i -= isDayWithWord ? 2 : 1;
    }
    return i;
  }

  /**
   * From the end of a noun phrase with its tail ("the leader of the group in Syria (X)") back to the phrase that is
   * its head, or −1.
   */
  phraseHead(at: number): number {
    let i = at;
    for (let steps = 0; steps < 14 && i >= 0; steps++) {
      const chunk = this.chunks[i];
      if (chunk?.kind === "close") {
        i = (this.opened.get(i) ?? i) - 1;
        continue;
      }
      if (isSkipped(chunk) || (chunk?.kind === "adj" && isNounPhrase(this.chunks[i - 1]))) {
        i--;
        continue;
      }
      const reduced = this.#reducedBefore(i);
      i -= reduced;
      if (reduced > 0) continue;
      if (!isNounPhrase(chunk)) return -1;
      const before = this.chunks[i - 1];
      const isConj = before?.kind === "conj" && before.word !== "but";
      if (
        isConj &&
        isNounPhrase(this.chunks[i - 2]) &&
        this.chunks[i - 3]?.kind === "prep" &&
        this.#beforePrep(i - 3)
      ) {
        // "the SLM of X and the JEM of Y": each has its own tail.
        const whole = this.chunks[i - 4];
        if (i < at && isNamed(chunk) && isNounPhrase(whole) && isNamed(whole)) return i;
        // "the government of X and the FARC": two sides, not a government of both.
        const owner = this.chunks[i - 4];
        if (isNounPhrase(owner) && this.#isGovernment(owner)) return i;
        i = i - 2;
        continue;
      }
      const between = isConj ? this.#betweenList(i) : -1;
      if (between >= 0) {
        i = between - 1;
        continue;
      }
      if (before?.kind !== "prep") return i;
      const owner = this.#beforePrep(i - 1);
      if (!owner) return -1;
      i -= 2;
    }
    return -1;
  }

  /** How many verbs after a noun phrase end here that only narrow it down: "groups based", "men believed to belong"; 0 where none do. */
  #reducedBefore(at: number): number {
    const [verb, held] = [this.chunks[at], this.chunks[at - 1]];
    if (!isVerbGroup(verb)) return 0;
    if (verb.form === "participle" || verb.form === "gerund") return isNounPhrase(held) ? 1 : 0;
    const isHeld = verb.form === "infinitive" && isVerbGroup(held) && held.form === "participle";
    return isHeld && isNounPhrase(this.chunks[at - 2]) ? 2 : 0;
  }

  /** "talks between A, B and C": where "between" stands, or −1. */
  #betweenList(last: number): number {
    let i = last - 2;
    while (this.chunks[i - 1]?.kind === "comma" && isNounPhrase(this.chunks[i - 2])) i -= 2;
    const joint = this.chunks[i - 1];
    return joint?.kind === "prep" && joint.word === "between" && this.#beforePrep(i - 1) ? i - 1 : -1;
  }

  /** Whether a preposition at a chunk follows a noun phrase it can belong to. */
  #beforePrep(at: number): boolean {
    let last = at - 1;
    // "villagers tired of both sides"
    while (/^(adv|date|adj)$/.test(this.chunks[last]?.kind ?? "")) last--;
    const before = this.chunks[last];
    return isNounPhrase(before) || before?.kind === "close" || this.#reducedBefore(last) > 0;
  }

  /** "A, B and C": the phrases joined to one on its left, and it, in order. */
  joinedLeft(head: number): NounPhrase[] {
    return this.#joinedRow(head).map((at) => this.chunks[at] as NounPhrase);
  }

  joinedStart(head: number): number {
    return this.#joinedRow(head)[0] ?? head;
  }

  /** Two "and"s in a row of phrases are two rows: "… and Goma and its army will". */
  #joinedRow(head: number): number[] {
    const row = [head];
    let ands = 0;
    for (let steps = 0; steps < 12; steps++) {
      const from = row[0] as number;
      const onward = this.#previousJoined(from, row.length > 1);
      if (onward < 0) break;
      if (this.chunks[from - 1]?.kind === "conj") ands++;
      if (ands > 1) return [head];
      row.unshift(onward);
    }
    return row;
  }

  /** The phrase joined to this one by "and" or by a comma in a list, or −1. */
  #previousJoined(at: number, inList: boolean): number {
    let i = at - 1;
    // "A and then B"
    if (this.chunks[i]?.kind === "adv" && this.chunks[i - 1]?.kind === "conj") i--;
    const joint = this.chunks[i];
    if (joint?.kind === "conj" && /^(and|or|nor|&|as well as)$/.test(joint.word)) {
      i--;
      if (this.chunks[i]?.kind === "comma") i--;
    } else if (inList && joint?.kind === "comma") i--;
    else return -1;
    if (this.chunks[i]?.kind === "close") i = (this.opened.get(i) ?? 0) - 1;
    if (!isNounPhrase(this.chunks[i])) return -1;
    const head = this.phraseHead(i);
    const from = head >= 0 ? head : i;
    // After a verb, what stands before "and" is that verb's object, and a new clause begins here.
    let left = from - 1;
    while (left >= 0 && /^(adv|quote)$/.test((this.chunks[left] as Chunk).kind)) left--;
    const before = this.chunks[left];
    // "Since then A and B": the preposition is not theirs.
    const isTied = before?.kind === "prep" && left === from - 1;
    // "called themselves X, and Y led": a second object.
    const isSecond = isNounPhrase(before) && isVerbGroup(this.chunks[left - 1]);
    return isVerbGroup(before) || isTied || isSecond ? -1 : from;
  }

  /** What a relative clause is told of, from the word that opens it. */
  antecedent(rel: number): { phrases: readonly NounPhrase[]; isNear: boolean; start: number } {
    const first = this.#joinedRelative(rel);
    if (first >= 0) return this.antecedent(first);
    let i = rel - 1;
    while (i >= 0 && /^(comma|quote|dash|open|prep)$/.test((this.chunks[i] as Chunk).kind)) i--;
    // "M23, most of whom had fled": what is counted stands before the comma.
    const counted = this.chunks[i];
    if (isNounPhrase(counted) && this.#isCount(counted, rel - 1) && this.chunks[i - 1]?.kind === "comma") {
      i -= 2;
      // "X and Y, both of which": all that are joined.
      const joined = /^(both|all)$/.test(this.#wordAt(counted.head)) ? this.#joinedRow(i) : [];
      if (joined.length > 1)
        return {
          phrases: joined.map((at) => this.chunks[at] as NounPhrase),
          isNear: true,
          start: joined[0] as number,
        };
    }
    if (this.chunks[i]?.kind === "close") i = (this.opened.get(i) ?? 0) - 1;
    const chunk = this.chunks[i];
    if (!isNounPhrase(chunk)) return { phrases: [], isNear: false, start: rel };
    const described = this.describedBy(i);
    if (described) return { ...described, isNear: true };
    // "X of the Afro-Shirazi Party, who": the person.
    const member = this.chunks[i - 2];
    const isMember =
      (this.chunks[rel] as { word?: string }).word === "who" &&
      chunk.mentions.at(-1)?.type === "organisation" &&
      isNounPhrase(member) &&
      member.mentions.at(-1)?.type === "person" &&
      (this.chunks[i - 1] as { word?: string }).word === "of";
    if (isMember) return { phrases: [member], isNear: true, start: i - 2 };
    // "the EDES of Napoleon Zervas, which": not the person.
    const whole = this.chunks[i - 2];
    const tie = this.chunks[i - 1];
    const isBodyOfPerson =
      (this.chunks[rel] as { word?: string }).word === "which" &&
      chunk.mentions.at(-1)?.type === "person" &&
      tie?.kind === "prep" &&
      tie.word === "of" &&
      isNounPhrase(whole) &&
      isNamed(whole);
    if (isBodyOfPerson) return { phrases: [whole], isNear: true, start: i - 2 };
    // "a group of Ugandan origin that operates": the group does, not the origin.
    const endsWithName = chunk.mentions.some((mention) => !mention.isAdjective && mention.end > chunk.head);
    const isWhere =
      endsWithName &&
      /^(place|state)$/.test(chunk.mentions.at(-1)?.type ?? "") &&
      /^(in|at|near|outside|on)$/.test((this.chunks[i - 1] as { word?: string } | undefined)?.word ?? "") &&
      isNounPhrase(this.chunks[i - 2]);
    if (isWhere) return { phrases: [this.chunks[i - 2] as NounPhrase], isNear: true, start: i - 2 };
    const joined = endsWithName && this.#isToldOfAll(i, rel) ? this.#joinedRow(i) : [];
    if (joined.length > 1)
      return {
        phrases: joined.map((at) => this.chunks[at] as NounPhrase),
        isNear: true,
        start: joined[0] as number,
      };
    const head = endsWithName ? -1 : this.phraseHead(i);
    if (head >= 0 && head !== i && i - head <= 4 && !this.#isAnswer(head))
      return { phrases: [this.chunks[head] as NounPhrase], isNear: true, start: head };
    return { phrases: [chunk], isNear: rel - i <= 3, start: i };
  }

  /** "responsibility for the rockets that fell on X": the rockets did. */
  #isAnswer(at: number): boolean {
    return /^(responsibility|credit|blame)$/.test(this.#wordAt((this.chunks[at] as NounPhrase).head));
  }

  /** "X and Y, who joined Z, fled": a comma, names that open a clause, and no verb that is told of one alone. */
  #isToldOfAll(at: number, rel: number): boolean {
    if (
      this.chunks[rel - 1]?.kind !== "comma" ||
      !/^(who|which|whom)$/.test((this.chunks[rel] as Joint).word)
    )
      return false;
    const row = this.#joinedRow(at);
    const before = this.chunks[(row[0] as number) - 1];
    const verb = this.chunks[rel + 1];
    const isOfOne = isVerbGroup(verb) && /^(is|was|has|[a-z]+[^s]s)$/.test(this.#wordAt(verb.first));
    return (
      !isOfOne &&
      (before === undefined || /^(stop|sub|comma)$/.test(before.kind)) &&
      row.every((one) => {
        const phrase = this.chunks[one];
        return isNounPhrase(phrase) && isNamed(phrase);
      })
    );
  }

  /** "X, who did this and who did that": where the clause opens that this one is joined to, or −1. */
  #joinedRelative(rel: number): number {
    const joint = this.chunks[rel - 1];
    if (joint?.kind !== "conj" || !/^(and|but|or)$/.test(joint.word)) return -1;
    for (let i = rel - 2; i >= 0 && i > rel - 48; i--) {
      const chunk = this.chunks[i] as Chunk;
      if (chunk.kind === "stop") return -1;
      if (chunk.kind === "rel" && /^(who|which|that|whom)$/.test(chunk.word)) return i;
    }
    return -1;
  }

  /**
   * "X, a former minister, who rebelled", "X is a company run by Y", "X is among the groups that Y arms", "X and Y, two of
   * the groups": who is named before the phrase that says what they are, and at which chunk.
   */
  describedBy(at: number): { phrases: readonly NounPhrase[]; start: number } | null {
    const phrase = this.chunks[at];
    if (!isNounPhrase(phrase) || isNamed(phrase)) return null;
    const from = this.#startOfShare(at);
    const joint = this.chunks[from - 1];
    const isBe =
      isVerbGroup(joint) &&
      joint.lemma === "be" &&
      !joint.isNegative &&
      /^(finite|infinitive)$/.test(joint.form);
    const isOpened = from < at || /^(an?|the)$/.test(this.#wordAt(phrase.first));
    if (!isOpened || !(isBe || this.chunks[from]?.kind === "prep" || joint?.kind === "comma")) return null;
    const isFirst = joint === undefined || /^(comma|stop)$/.test(joint.kind);
    if (this.chunks[from]?.kind === "prep" && isFirst) return this.#namedLater(at);
    let last = from - 2;
    if (this.chunks[last]?.kind === "close") last = (this.opened.get(last) ?? 0) - 1;
    const named = this.chunks[last];
    if (!isNounPhrase(named) || named.mentions.at(-1)?.end !== named.end) return null;
    const isOne =
      from === at || /^(one|another)$/.test(this.#wordAt((this.chunks[from] as NounPhrase).head ?? -1));
    return isOne ? { phrases: [named], start: last } : { phrases: this.joinedLeft(last), start: last };
  }

  /** "Among the groups backed by X were Y and Z": who is named after the verb. */
  #namedLater(at: number): { phrases: readonly NounPhrase[]; start: number } | null {
    for (let i = at + 1; i < this.chunks.length && i < at + 14; i++) {
      const be = this.chunks[i];
      if (be?.kind === "comma" || be?.kind === "stop") return null;
      const named = this.chunks[i + 1];
      if (!isVerbGroup(be) || be.lemma !== "be" || be.form !== "finite" || !isNounPhrase(named)) continue;
      const second = this.chunks[i + 2]?.kind === "conj" ? this.chunks[i + 3] : undefined;
      return isNamed(named) ? { phrases: isNounPhrase(second) ? [named, second] : [named], start: at } : null;
    }
    return null;
  }

  /** Where "one of the groups", "three of the militias", "among the commanders" begin; the chunk itself where they don't. */
  #startOfShare(at: number): number {
    const joint = this.chunks[at - 1];
    const share = this.chunks[at - 2];
    if (joint?.kind !== "prep") return at;
    if (joint.word === "among") return at - 1;
    const isShare = joint.word === "of" && isNounPhrase(share) && shares.has(this.#wordAt(share.head));
    return isShare ? at - 2 : at;
  }

  /** "X's campaign to overthrow Y began": whether an infinitive with an object of its own only tells what a noun is for. */
  isNounInfinitive(at: number): boolean {
    const verb = this.chunks[at];
    const noun = this.chunks[at - 1];
    return (
      isVerbGroup(verb) &&
      verb.form === "infinitive" &&
      !verb.isPassive &&
      isNounPhrase(noun) &&
      !noun.isPronoun &&
      (this.isAttempt(noun) || isPurposed.has(this.#wordAt(noun.head))) &&
      !isVerbGroup(this.chunks[at - 2])
    );
  }

  /** A noun that an infinitive says the deed of: "its campaign to drive them out". */
  isAttempt(phrase: NounPhrase): boolean {
    return /^(attempts?|efforts?|bid|campaigns?|operations?|offensives?|drive|struggle|war|fight|mission|push)$/.test(
      this.#wordAt(phrase.head),
    );
  }

  #isCount(phrase: NounPhrase, joint: number): boolean {
    const before = this.chunks[joint];
    return (
      before?.kind === "prep" &&
      before.word === "of" &&
      /^(most|many|some|all|both|several|few|none|half|majority|dozens|hundreds|thousands|two|three|four|five)$/.test(
        this.#wordAt(phrase.head),
      )
    );
  }

  /** ", comprising": a gerund right after a comma. */
  isGerundAfterComma(at: number): boolean {
    const verb = this.chunks[at];
    return isVerbGroup(verb) && verb.form === "gerund" && this.chunks[at - 1]?.kind === "comma";
  }

  /** "whose leader is X", "most of whom fled": what begins here is told of the phrase before the comma. */
  isRelative(at: number): boolean {
    const chunk = this.chunks[at];
    if (!isNounPhrase(chunk)) return false;
    if (this.#wordAt(chunk.first) === "whose") return true;
    const told = this.chunks[at + 2];
    return (
      this.#isCount(chunk, at + 1) &&
      (told?.kind === "rel" || (isNounPhrase(told) && this.#wordAt(told.first) === "whose"))
    );
  }

  closeOf(open: number): number {
    for (const [close, from] of this.opened) if (from === open) return close;
    return -1;
  }
}
