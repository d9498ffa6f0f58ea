import { isNounPhrase, isVerbGroup, type Chunk, type NounPhrase, type VerbGroup } from "./phrase.ts";
import type { Argument, ClauseKind, Statement } from "./statement.ts";

/** How far a verb looks for its subject, in chunks: keeps a list of 20,000 words linear. */
const reach = 48;

/** Verbs whose object does what the infinitive says: "asked him to return". */
const objectControl = new Set("ask force push urge order allow help enable persuade convince encourage invite compel lead cause want instruct tell warn call require expect recruit train pay".split(" "));

/** Verbs that need no object, and so share none: "left and founded". */
const standsAlone = new Set("leave resign die flee return go come retreat withdraw refuse split break escape surrender continue meet advance collapse rise fall arrive disappear begin start end".split(" "));

/** Verbs after which a clause may follow without "that". */
const takesClause = new Set("say claim report believe think announce know hope fear argue allege suggest add warn note admit deny confirm insist feel see hear be assume suppose show mean find".split(" "));

const isSkipped = (chunk: Chunk | undefined): boolean => chunk !== undefined && (chunk.kind === "adv" || chunk.kind === "date" || chunk.kind === "quote");

/** Finds the clauses of one sentence of chunks. */
export class ClauseReader {
  readonly #chunks: Chunk[];
  readonly #statements = new Map<number, Statement>();
  /** For each closing bracket, where it opened. */
  readonly #opened = new Map<number, number>();

  /** "A and B both died": a word that only takes up the names before it. */
  readonly #isEcho: (phrase: NounPhrase) => boolean;

  readonly #isGovernment: (phrase: NounPhrase) => boolean;

  constructor(chunks: readonly Chunk[], wordAt: (token: number) => string) {
    this.#isEcho = (phrase) => /^(both|all|each|himself|itself|themselves)$/.test(wordAt(phrase.head));
    this.#isGovernment = (phrase) => /^(government|regime|president|army|military|leader)$/.test(wordAt(phrase.head));
    this.#chunks = [...chunks];
    const open: number[] = [];
    chunks.forEach((chunk, i) => {
      if (chunk.kind === "open") open.push(i);
      if (chunk.kind === "close") {
        const from = open.pop();
        if (from !== undefined) this.#opened.set(i, from);
      }
    });
  }

  statements(): Statement[] {
    this.#settleForms();
    this.#settleOpeners();
    this.#chunks.forEach((chunk, at) => {
      if (isVerbGroup(chunk)) this.#statements.set(at, this.#read(chunk, at));
    });
    this.#giveLateSubjects();
    this.#shareObjects();
    return [...this.#statements.values()];
  }

  /** Decides which of the forms that may be past or participle are participles. */
  #settleForms(): void {
    this.#chunks.forEach((chunk, at) => {
      if (!isVerbGroup(chunk) || !chunk.isAmbiguous) return;
      const next = this.#chunks[chunk.end === undefined ? at + 1 : at + 1];
      const before = this.#chunks[at - 1];
      const byFollows = this.#isByAhead(at);
      const isLoose = before === undefined || before.kind === "comma" || before.kind === "open" || before.kind === "dash";
      const isAfterNoun = isNounPhrase(before) || before?.kind === "close";
      if (this.#followsPassive(at)) {
        chunk.isPassive = !isNounPhrase(next);
        return;
      }
      const isNaming = /^(call|name|dub|know|style|nickname)$/.test(chunk.lemma) && isAfterNoun && isNounPhrase(next) && next.mentions.length > 0;
      if ((isNaming && (this.#hasFiniteLater(at) || this.#isObjectBefore(at))) || (isAfterNoun && !isNounPhrase(next) && this.#isObjectBefore(at))) return this.#makeParticiple(chunk);
      const joinsParticiple = before?.kind === "conj" && isVerbGroup(this.#chunks[at - 2]) === false && byFollows;
      if ((byFollows && (isAfterNoun || isLoose || joinsParticiple)) || (isLoose && next?.kind === "prep" && before !== undefined && before.kind !== "comma")) this.#makeParticiple(chunk);
      else if (isAfterNoun && next !== undefined && next.kind !== "np" && this.#hasFiniteAhead(at)) this.#makeParticiple(chunk);
      else if (before === undefined && next?.kind === "prep") this.#makeParticiple(chunk);
    });
  }

  /** "after", "since", "as" and their kin open a clause where a finite verb follows, and a phrase where none does. */
  #settleOpeners(): void {
    this.#chunks.forEach((chunk, at) => {
      if (chunk.kind !== "prep" || !/^(after|before|since|until|till|as|than|like)$/.test(chunk.word)) return;
      for (let i = at + 1; i < this.#chunks.length && i < at + 10; i++) {
        const next = this.#chunks[i] as Chunk;
        if (isVerbGroup(next)) {
          if (next.form === "finite" && i > at + 1) this.#chunks[at] = { ...chunk, kind: "sub" };
          return;
        }
        if (/^(comma|stop|rel|sub|that|open)$/.test(next.kind)) return;
      }
    });
  }

  /** "by" right after, or after a date or place: "founded in 1994 by". */
  #isByAhead(at: number): boolean {
    for (let i = at + 1; i < at + 6; i += 2) {
      const joint = this.#chunks[i];
      if (joint?.kind !== "prep") return false;
      if (joint.word === "by") return true;
    }
    return false;
  }

  /** "is surrounded and attacked": a participle joined to a passive is passive too. */
  #followsPassive(at: number): boolean {
    const joint = this.#chunks[at - 1];
    const before = this.#chunks[at - 2];
    return joint?.kind === "conj" && isVerbGroup(before) && before.isPassive && before.form === "finite";
  }

  #hasFiniteLater(at: number): boolean {
    for (let i = at + 2; i < this.#chunks.length && i < at + 16; i++) {
      const chunk = this.#chunks[i];
      if (chunk?.kind === "stop") return false;
      if (isVerbGroup(chunk) && chunk.form === "finite") return true;
    }
    return false;
  }

  /** "bombed depots believed to hold arms": the noun before is the object of an earlier verb, so this is a participle. */
  #isObjectBefore(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - 7; i--) {
      const chunk = this.#chunks[i];
      if (isVerbGroup(chunk)) return chunk.form === "finite" && !chunk.isPassive && !takesClause.has(chunk.lemma) && isNounPhrase(this.#chunks[i + 1]);
      if (!isNounPhrase(chunk) && !(chunk?.kind === "prep" && chunk.word === "of")) return false;
    }
    return false;
  }

  #makeParticiple(verb: VerbGroup): void {
    verb.form = "participle";
    verb.isPassive = true;
  }

  /** "groups based in the north prepared": another finite verb follows before the clause ends, with nothing to join it. */
  #hasFiniteAhead(at: number): boolean {
    for (let i = at + 1; i < this.#chunks.length && i < at + 12; i++) {
      const chunk = this.#chunks[i] as Chunk;
      if (/^(comma|conj|stop|rel|sub|that|dash|close|open)$/.test(chunk.kind)) return false;
      if (isVerbGroup(chunk)) return chunk.form === "finite" && isNounPhrase(this.#chunks[i - 1]) ;
    }
    return false;
  }

  #read(verb: VerbGroup, at: number): Statement {
    const found = this.#subject(verb, at);
    const { following, end } = this.#following(at);
    this.#addAntecedent(verb, found.start, following);
    const { kind, opener } = this.#clause(at, found.start);
    return { verb, at, subject: found.phrases, isSubjectNear: found.isNear, following, governor: found.governor, clause: kind, opener, end };
  }

  /** "a group that Zarqawi led", "which the United States supports": what the clause relates to is the object. */
  #addAntecedent(verb: VerbGroup, start: number, following: Argument[]): void {
    const rel = this.#chunks[start - 1];
    if (verb.form !== "finite" || verb.isPassive || verb.lemma === "be" || rel?.kind !== "rel" || !/^(that|which|whom|who)$/.test(rel.word)) return;
    if (following.some((argument) => argument.word === "")) return;
    const { phrases } = this.#antecedent(start - 1);
    if (phrases.length > 0) following.unshift({ word: "", phrases, first: start, end: start });
  }

  /** Participles and infinitives before the main verb get its subject once it is known: "Failing to hold it, they left". */
  #giveLateSubjects(): void {
    const all = [...this.#statements.values()];
    for (const [i, statement] of all.entries()) {
      if (statement.subject.length > 0 || statement.verb.form === "finite") continue;
      if (statement.governor && statement.governor.subject.length > 0) {
        statement.subject = statement.governor.subject;
        continue;
      }
      const opens = all.slice(0, i).every((earlier) => earlier.verb.form !== "finite");
      const main = opens ? all.slice(i + 1).find((later) => later.verb.form === "finite" && later.subject.length > 0) : undefined;
      if (main) statement.subject = main.subject;
    }
  }

  /** "trained and armed the LTTE": verbs joined by "and" share what follows the last. */
  #shareObjects(): void {
    for (const statement of this.#statements.values()) {
      const joint = this.#chunks[statement.at + 1];
      const next = this.#statements.get(statement.at + 2);
      if (standsAlone.has(statement.verb.lemma)) continue;
      if (statement.following.length > 0 || joint?.kind !== "conj" || !next || next.verb.isPassive !== statement.verb.isPassive) continue;
      this.#statements.set(statement.at, { ...statement, following: next.following, end: next.end });
    }
  }

  // --- subjects ---

  #subject(verb: VerbGroup, at: number): { phrases: readonly NounPhrase[]; isNear: boolean; governor: Statement | null; start: number } {
    const none = { phrases: [], isNear: false, governor: null, start: at };
    const i = this.#left(at);
    const before = this.#chunks[i];
    if (verb.form === "infinitive") return this.#infinitiveSubject(at) ?? none;
    if (verb.form === "gerund") return this.#gerundSubject(at) ?? none;
    if (verb.form === "participle") return this.#participleSubject(at) ?? none;
    if (before === undefined) return none;
    if (before.kind === "rel") return { ...none, ...this.#antecedent(i) };
    if (before.kind === "conj") return this.#shared(at, i) ?? none;
    if (before.kind === "comma" || before.kind === "dash") return this.#acrossComma(at, i) ?? this.#shared(at, i) ?? none;
    const isEcho = isNounPhrase(before) && before.isPronoun && this.#isEcho(before) && isNounPhrase(this.#chunks[i - 1]);
    if (before.kind === "np" || before.kind === "close") {
      const head = isEcho ? this.#phraseHead(i - 1) : this.#phraseHead(i);
      if (head >= 0) return { phrases: this.#joinedLeft(head), isNear: true, governor: null, start: this.#joinedStart(head) };
    }
    // "which he said was sponsored by": over the verb of saying to what the clause relates to.
    if (isVerbGroup(before)) {
      const rel = this.#relativeBefore(i);
      return rel >= 0 ? { ...none, ...this.#antecedent(rel) } : none;
    }
    return this.#shared(at, at) ?? none;
  }

  /** The chunk to the left that is no adverb, date, quotation mark. */
  #left(at: number): number {
    let i = at - 1;
    while (i >= 0 && isSkipped(this.#chunks[i])) i--;
    return i;
  }

  /**
   * From the end of a noun phrase with its tail ("the leader of the group in Syria (X)") back to the phrase that is
   * its head, or −1.
   */
  #phraseHead(at: number): number {
    let i = at;
    for (let steps = 0; steps < 14 && i >= 0; steps++) {
      const chunk = this.#chunks[i];
      if (chunk?.kind === "close") {
        i = (this.#opened.get(i) ?? i) - 1;
        continue;
      }
      if (isSkipped(chunk)) {
        i--;
        continue;
      }
      if (isVerbGroup(chunk) && (chunk.form === "participle" || chunk.form === "gerund") && isNounPhrase(this.#chunks[i - 1])) {
        i--;
        continue;
      }
      if (!isNounPhrase(chunk)) return -1;
      const before = this.#chunks[i - 1];
      const isConj = before?.kind === "conj" && before.word !== "but";
      if (isConj && isNounPhrase(this.#chunks[i - 2]) && this.#chunks[i - 3]?.kind === "prep" && this.#beforePrep(i - 3)) {
        // "the government of X and the FARC": two sides, not a government of both.
        const owner = this.#chunks[i - 4];
        if (isNounPhrase(owner) && this.#isGovernment(owner)) return i;
        i = i - 2;
        continue;
      }
      if (before?.kind !== "prep") return i;
      const owner = this.#beforePrep(i - 1);
      if (!owner) return -1;
      i -= 2;
    }
    return -1;
  }

  /** Whether a preposition at a chunk follows a noun phrase it can belong to. */
  #beforePrep(at: number): boolean {
    const before = this.#chunks[at - 1];
    return isNounPhrase(before) || before?.kind === "close" || (isVerbGroup(before) && (before.form === "participle" || before.form === "gerund") && isNounPhrase(this.#chunks[at - 2]));
  }

  /** "A, B and C": the phrases joined to one on its left, and it, in order. */
  #joinedLeft(head: number): NounPhrase[] {
    return this.#joinedRow(head).map((at) => this.#chunks[at] as NounPhrase);
  }

  #joinedStart(head: number): number {
    return this.#joinedRow(head)[0] ?? head;
  }

  /** Two "and"s in a row of phrases are two rows: "… and Asia and its presence will". */
  #joinedRow(head: number): number[] {
    const row = [head];
    let ands = 0;
    for (let steps = 0; steps < 12; steps++) {
      const from = row[0] as number;
      const onward = this.#previousJoined(from, row.length > 1);
      if (onward < 0) break;
      if (this.#chunks[from - 1]?.kind === "conj") ands++;
      if (ands > 1) return [head];
      row.unshift(onward);
    }
    return row;
  }

  /** The phrase joined to this one by "and" or by a comma in a list, or −1. */
  #previousJoined(at: number, inList: boolean): number {
    let i = at - 1;
    const joint = this.#chunks[i];
    if (joint?.kind === "conj" && /^(and|or|nor|&|as well as)$/.test(joint.word)) {
      i--;
      if (this.#chunks[i]?.kind === "comma") i--;
    } else if (inList && joint?.kind === "comma") i--;
    else return -1;
    if (this.#chunks[i]?.kind === "close") i = (this.#opened.get(i) ?? 0) - 1;
    if (!isNounPhrase(this.#chunks[i])) return -1;
    const head = this.#phraseHead(i);
    const from = head >= 0 ? head : i;
    // After a verb, what stands before "and" is that verb's object, and a new clause begins here.
    let left = from - 1;
    while (left >= 0 && /^(adv|quote)$/.test((this.#chunks[left] as Chunk).kind)) left--;
    const before = this.#chunks[left];
    return isVerbGroup(before) || before?.kind === "prep" ? -1 : from;
  }

  #antecedent(rel: number): { phrases: readonly NounPhrase[]; isNear: boolean; start: number } {
    let i = rel - 1;
    while (i >= 0 && /^(comma|quote|dash|open|prep)$/.test((this.#chunks[i] as Chunk).kind)) i--;
    if (this.#chunks[i]?.kind === "close") i = (this.#opened.get(i) ?? 0) - 1;
    const chunk = this.#chunks[i];
    if (!isNounPhrase(chunk)) return { phrases: [], isNear: false, start: rel };
    // "a group of Ugandan origin that operates": the group does, not the origin.
    const endsWithName = chunk.mentions.some((mention) => !mention.isAdjective && mention.end > chunk.head);
    const head = endsWithName ? -1 : this.#phraseHead(i);
    if (head >= 0 && head !== i && i - head <= 4) return { phrases: [this.#chunks[head] as NounPhrase], isNear: true, start: head };
    return { phrases: [chunk], isNear: rel - i <= 3, start: i };
  }

  /** "X, leader of Y, VERB" and "X, who did Z, VERB": over the inserted part to its owner. */
  #acrossComma(at: number, comma: number): { phrases: readonly NounPhrase[]; isNear: boolean; governor: null; start: number } | null {
    for (let i = comma - 1; i >= 0 && i > comma - reach; i--) {
      const chunk = this.#chunks[i] as Chunk;
      if (chunk.kind === "close") {
        i = this.#opened.get(i) ?? i;
        continue;
      }
      if (chunk.kind === "stop") return null;
      if (chunk.kind !== "comma" && chunk.kind !== "dash") continue;
      const inside = this.#chunks.slice(i + 1, comma);
      const opener = inside[0];
      const isInserted =
        opener?.kind === "rel" || opener?.kind === "prep" || opener?.kind === "adv" || (opener !== undefined && isVerbGroup(opener) && opener.form !== "finite") ||
        (opener?.kind === "conj" && false) || (isNounPhrase(opener) && !inside.some((c) => isVerbGroup(c) && c.form === "finite"));
      const head = this.#phraseHead(i - 1);
      if (!isInserted || head < 0 || !isNounPhrase(this.#chunks[i - 1]) && this.#chunks[i - 1]?.kind !== "close") continue;
      // "a former member of X, Y, was": the name is the one that is spoken of.
      if (inside.length === 1 && isNounPhrase(opener) && opener.mentions.length > 0 && (this.#chunks[head] as NounPhrase).mentions.length === 0) return { phrases: [opener], isNear: true, governor: null, start: i + 1 };
      const isVerbObject = isVerbGroup(this.#chunks[this.#left(head)]);
      if (isVerbObject && opener?.kind !== "rel") return null;
      return { phrases: this.#joinedLeft(head), isNear: at - i < 8, governor: null, start: head };
    }
    return null;
  }

  #relativeBefore(at: number): number {
    for (let i = at - 1; i >= 0 && i > at - 5; i--) if (this.#chunks[i]?.kind === "rel") return i;
    return -1;
  }

  /** Verbs joined by "and" or a comma share their subject. */
  #shared(at: number, from: number): { phrases: readonly NounPhrase[]; isNear: boolean; governor: Statement | null; start: number } | null {
    for (let i = from - 1; i >= 0 && i > from - reach; i--) {
      const chunk = this.#chunks[i] as Chunk;
      if (chunk.kind === "close") {
        i = this.#opened.get(i) ?? i;
        continue;
      }
      if (chunk.kind === "open") return null;
      if (!isVerbGroup(chunk)) continue;
      const statement = this.#statements.get(i);
      if (!statement || chunk.form === "participle") continue;
      if (statement.clause === "relative" && this.#hasComma(i, at) && this.#hasCommaBefore(statement)) continue;
      if (chunk.form === "gerund" || (chunk.form === "infinitive" && this.#chunks[at]?.kind === "vg" && (this.#chunks[at] as VerbGroup).form === "finite" && !this.#isBare(at))) continue;
      return { phrases: statement.subject, isNear: false, governor: null, start: i };
    }
    return null;
  }

  /** A bare verb after "to X and …" goes on with the infinitive. */
  #isBare(at: number): boolean {
    const verb = this.#chunks[at] as VerbGroup;
    return !verb.isPast && verb.modal === null && !verb.isPerfect;
  }

  #hasComma(from: number, to: number): boolean {
    return this.#chunks.slice(from, to).some((chunk) => chunk.kind === "comma");
  }

  #hasCommaBefore(statement: Statement): boolean {
    const before = this.#chunks[this.#left(statement.at) - 1];
    return before?.kind === "comma";
  }

  #infinitiveSubject(at: number): { phrases: readonly NounPhrase[]; isNear: boolean; governor: Statement | null; start: number } | null {
    for (let i = at - 1; i >= 0 && i > at - 24; i--) {
      const chunk = this.#chunks[i] as Chunk;
      if (chunk.kind === "close") i = this.#opened.get(i) ?? i;
      if (chunk.kind === "stop" || chunk.kind === "open") return null;
      if (!isVerbGroup(chunk)) continue;
      const governor = this.#statements.get(i);
      if (!governor) return null;
      const object = governor.following.find((argument) => argument.word === "")?.phrases ?? [];
      const controls = objectControl.has(chunk.lemma) && object.length > 0 && !chunk.isPassive;
      return { phrases: controls ? object : governor.subject, isNear: false, governor, start: i };
    }
    return null;
  }

  #gerundSubject(at: number): { phrases: readonly NounPhrase[]; isNear: boolean; governor: Statement | null; start: number } | null {
    const before = this.#chunks[this.#left(at)];
    // "forces fighting ISIS": what stands right before it does it, unless it is itself an object that has passed by.
    if (isNounPhrase(before) && !before.isPronoun && this.#left(at) === at - 1) return { phrases: [before], isNear: true, governor: null, start: at - 1 };
    for (let i = at - 1; i >= 0 && i > at - 30; i--) {
      const chunk = this.#chunks[i] as Chunk;
      if (chunk.kind === "close") i = this.#opened.get(i) ?? i;
      if (chunk.kind === "stop" || chunk.kind === "open") return null;
      if (!isVerbGroup(chunk) || chunk.form === "participle") continue;
      const governor = this.#statements.get(i);
      if (!governor) return null;
      const isPrepObject = objectControl.has(chunk.lemma) || /^(accuse|blame|criticise|condemn|reproach|stop|prevent|keep|thank|see|find)$/.test(chunk.lemma);
      const object = governor.following.find((argument) => argument.word === "")?.phrases ?? [];
      const controlled = isPrepObject && object.length > 0 && this.#chunks[this.#left(at)]?.kind === "prep";
      const passive = governor.verb.isPassive && /^by$/.test((this.#chunks[this.#left(at)] as { word?: string })?.word ?? "");
      return { phrases: controlled ? object : passive ? [] : governor.subject, isNear: false, governor, start: i };
    }
    return null;
  }

  #participleSubject(at: number): { phrases: readonly NounPhrase[]; isNear: boolean; governor: Statement | null; start: number } | null {
    let i = at - 1;
    let joined = false;
    while (i >= 0 && /^(comma|quote|adv|date|conj)$/.test((this.#chunks[i] as Chunk).kind)) {
      joined ||= (this.#chunks[i] as Chunk).kind === "conj";
      i--;
    }
    if (this.#chunks[i]?.kind === "close") i = (this.#opened.get(i) ?? 0) - 1;
    const before = this.#chunks[i];
    if (joined) {
      for (let k = i; k >= 0 && k > i - 14; k--) {
        const chunk = this.#chunks[k];
        if (isVerbGroup(chunk) && chunk.form === "participle") return { phrases: this.#statements.get(k)?.subject ?? [], isNear: false, governor: null, start: k };
      }
    }
    if (!isNounPhrase(before)) return null;
    const of = this.#chunks[i - 1];
    // "members of a faction led by X": the nearest noun is what is led.
    void of;
    return { phrases: [before], isNear: at - i <= 2, governor: null, start: i };
  }

  // --- what follows ---

  #following(at: number): { following: Argument[]; end: number } {
    const following: Argument[] = [];
    let i = at + 1;
    let word = "";
    let first = i;
    for (let steps = 0; i < this.#chunks.length && steps < reach; steps++) {
      const chunk = this.#chunks[i] as Chunk;
      if (isSkipped(chunk)) i++;
      else if (chunk.kind === "open") {
        const close = this.#closeOf(i);
        if (close < 0) break;
        i = close + 1;
      } else if (chunk.kind === "prep") {
        word = chunk.word;
        first = i;
        i++;
        if (isVerbGroup(this.#chunks[i])) break;
      } else if (isNounPhrase(chunk)) {
        const { phrases, end } = this.#joinedRight(i);
        if (word === "" && this.#isSubjectAhead(end)) break;
        if (word !== "" && phrases.length === 1 && this.#isSubjectAhead(end) && /^(after|before|since|until|as|than)$/.test(word)) break;
        following.push({ word, phrases, first: word === "" ? i : first, end });
        word = "";
        i = end;
        first = i;
      } else if (chunk.kind === "comma" && this.#goesOnAfterComma(i, following)) i++;
      else if (chunk.kind === "conj" && this.#chunks[i + 1]?.kind === "prep" && following.length > 0) i++;
      else if (chunk.kind === "adj") i++;
      else break;
    }
    return { following, end: i };
  }

  #closeOf(open: number): number {
    for (const [close, from] of this.#opened) if (from === open) return close;
    return -1;
  }

  /** After a comma a further preposition still belongs to the verb: "killed, in Idlib, by". */
  #goesOnAfterComma(at: number, following: readonly Argument[]): boolean {
    const next = this.#chunks[at + 1];
    if (following.length < 4 && next?.kind === "adv" && (this.#chunks[at + 2] as { word?: string } | undefined)?.word === "by") return true;
    return following.length < 4 && next?.kind === "prep" && /^(in|against|along with|together with|by|from|with)$/.test(next.word) && !isVerbGroup(this.#chunks[at + 2]);
  }

  /** Whether a finite verb follows right after a phrase, whose subject it then is. */
  #isSubjectAhead(end: number): boolean {
    let i = end;
    while (isSkipped(this.#chunks[i])) i++;
    const chunk = this.#chunks[i];
    return isVerbGroup(chunk) && chunk.form === "finite";
  }

  /** Past "of …", "from …", "in …" that belong to a phrase. */
  #pastTails(at: number): number {
    let i = at;
    for (let steps = 0; steps < 2; steps++) {
      const joint = this.#chunks[i];
      if (joint?.kind === "prep" && /^(of|from|in)$/.test(joint.word) && isNounPhrase(this.#chunks[i + 1])) i += 2;
    }
    return i;
  }

  #joinedRight(at: number): { phrases: NounPhrase[]; end: number } {
    const phrases = [this.#chunks[at] as NounPhrase];
    let end = at + 1;
    for (let steps = 0; steps < 14; steps++) {
      let i = end;
      // Tail of the phrase: "of …" and a bracket go with it when a list goes on after them.
      if (this.#chunks[i]?.kind === "open") {
        const close = this.#closeOf(i);
        if (close > 0 && close - i < 12) i = close + 1;
      }
      while ((this.#chunks[i] as { word?: string } | undefined)?.word === "of" && isNounPhrase(this.#chunks[i + 1])) i += 2;
      const joint = this.#chunks[i];
      if (joint?.kind === "comma" && this.#isListAhead(i)) i++;
      else if (!(joint?.kind === "conj" && /^(and|or|&|as well as|nor)$/.test(joint.word))) break;
      else i++;
      if (this.#chunks[i]?.kind === "conj") i++;
      const next = this.#chunks[i];
      if (!isNounPhrase(next) || this.#isSubjectAhead(this.#pastTails(i + 1))) break;
      phrases.push(next);
      end = i + 1;
    }
    return { phrases, end };
  }

  /** Whether a comma goes on a list: phrases and commas up to an "and", with no verb between. */
  #isListAhead(comma: number): boolean {
    for (let i = comma + 1; i < this.#chunks.length && i < comma + 24; i++) {
      const chunk = this.#chunks[i] as Chunk;
      if (chunk.kind === "conj") return /^(and|or|&|as well as)$/.test(chunk.word) && isNounPhrase(this.#chunks[i + 1]) && !this.#isSubjectAhead(i + 2);
      if (chunk.kind === "open") {
        const close = this.#closeOf(i);
        if (close < 0) return false;
        i = close;
        continue;
      }
      if (!isNounPhrase(chunk) && chunk.kind !== "comma" && !(chunk.kind === "prep" && chunk.word === "of") && chunk.kind !== "quote") return false;
    }
    return false;
  }

  // --- clauses ---

  /** What opens the clause a verb stands in: looks left from its subject. */
  #clause(at: number, start: number): { kind: ClauseKind; opener: string | null } {
    const rel = this.#chunks[this.#left(at)];
    if (rel?.kind === "rel") return { kind: "relative", opener: rel.word };
    const verb = this.#chunks[at] as VerbGroup;
    const governor = verb.form === "finite" ? null : (this.#statements.get(start) ?? null);
    if (governor && verb.form !== "participle") return { kind: governor.clause, opener: governor.opener };
    for (let i = Math.min(start, at) - 1; i >= 0 && i > at - reach; i--) {
      const chunk = this.#chunks[i] as Chunk;
      if (chunk.kind === "close") {
        i = this.#opened.get(i) ?? i;
        continue;
      }
      if (chunk.kind === "sub") return { kind: isConditional(chunk.word) ? "condition" : "subordinate", opener: chunk.word };
      if (chunk.kind === "that") return { kind: "complement", opener: "that" };
      if (chunk.kind === "prep" && /^(after|before|since|until|as)$/.test(chunk.word) && i >= start - 2) return { kind: "subordinate", opener: chunk.word };
      if (chunk.kind === "rel") return { kind: "relative", opener: chunk.word };
      if (chunk.kind === "stop" || chunk.kind === "open") break;
      if (chunk.kind === "comma" && isVerbGroup(this.#nearestVerb(i))) break;
      if (isVerbGroup(chunk) && chunk.form === "finite") {
        const earlier = this.#statements.get(i);
        // Joined verbs stand in one clause.
        if (earlier && this.#chunks[this.#left(at)]?.kind === "conj") return { kind: earlier.clause, opener: earlier.opener };
        break;
      }
    }
    return { kind: "main", opener: null };
  }

  #nearestVerb(from: number): Chunk | undefined {
    for (let i = from - 1; i >= 0 && i > from - reach; i--) {
      const chunk = this.#chunks[i];
      if (isVerbGroup(chunk)) return chunk;
      if (chunk?.kind === "sub") return undefined;
    }
    return undefined;
  }
}

export const isConditional = (word: string): boolean => /^(if|unless|even if|as long as|as soon as|once|provided|lest)$/.test(word);
