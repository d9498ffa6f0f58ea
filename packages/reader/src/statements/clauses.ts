import { ChunkRow } from "./chunk-row.ts";
import { clauseOf } from "./clause-kind.ts";
import { standsAlone, takesClause } from "./clause-words.ts";
import { FollowingReader } from "./following-reader.ts";
import {
  isNounPhrase,
  isVerbGroup,
  type Chunk,
  type Joint,
  type NounPhrase,
  type VerbGroup,
} from "./phrase.ts";
import { bareAntecedent, shareObjects } from "./shared-objects.ts";
import type { Argument, Statement } from "./statement.ts";
import { VerbFormSettler } from "./verb-form-settler.ts";
import { SubjectFinder } from "./subject-finder.ts";

/** Deeds that are told of by a passive: "an attack on X was carried out". */
const isDeed: ReadonlySet<string> = new Set(
  "attack attacks raid raids assault assaults offensive ambush bombing bombings strike strikes massacre massacres agreement treaty pact truce ceasefire deal talks ties relations alliance war campaign operation".split(
    " ",
  ),
);

/** Settles, in place, what forms and openers are that may be two things. */
export function settleVerbForms(chunks: Chunk[]): void {
  const settler = new VerbFormSettler(chunks);
  settler.settleForms();
  settler.settleOpeners();
}

/** Finds the clauses of one sentence of chunks. */
export class ClauseReader {
  readonly #row: ChunkRow;
  readonly #followingReader: FollowingReader;
  readonly #subjects: SubjectFinder;
  readonly #statements = new Map<number, Statement>();
  readonly #wordAt: (token: number) => string;

  /** @param wordAt the word at a token position, in small letters. */
  constructor(chunks: readonly Chunk[], wordAt: (token: number) => string) {
    const own = [...chunks];
    settleVerbForms(own);
    this.#row = new ChunkRow(own, wordAt);
    this.#wordAt = wordAt;
    this.#followingReader = new FollowingReader(this.#row);
    this.#subjects = new SubjectFinder(this.#row, this.#statements, wordAt);
  }

  statements(): Statement[] {
    this.#row.chunks.forEach((chunk, at) => {
      if (isVerbGroup(chunk)) this.#statements.set(at, this.#read(chunk, at));
    });
    this.#giveLateSubjects();
    this.#giveRaisedObjects();
    this.#giveFarObjects();
    shareObjects(this.#row.chunks, this.#statements);
    return [...this.#statements.values()];
  }

  #read(verb: VerbGroup, at: number): Statement {
    const found = this.#subjects.find(verb, at);
    const { following, end } = this.#followingReader.read(at);
    this.#addAntecedent(verb, found.start, following);
    if (verb.isPassive && found.phrases.length === 1) following.unshift(...this.#tiedToDeed(found.start));
    const { kind, opener } = clauseOf(this.#row, this.#statements, at, found.start);
    return {
      verb,
      at,
      subject: found.phrases,
      isSubjectNear: found.isNear,
      following,
      governor: found.governor,
      clause: kind,
      opener,
      end,
    };
  }

  /** "The attack on Beni was carried out by X": what the deed is tied to goes with the verb too. */
  #tiedToDeed(at: number): Argument[] {
    const deed = this.#row.chunks[at];
    if (!isNounPhrase(deed) || !isDeed.has(this.#wordAt(deed.head))) return [];
    const tied: Argument[] = [];
    for (let i = at + 1; this.#row.chunks[i]?.kind === "prep"; i += 2) {
      const phrase = this.#row.chunks[i + 1];
      if (!isNounPhrase(phrase)) break;
      tied.push({ word: (this.#row.chunks[i] as Joint).word, phrases: [phrase], first: i, end: i + 2 });
    }
    return tied;
  }

  /** "a group that Zarqawi led", "which the United States supports": what the clause relates to is the object. */
  #addAntecedent(verb: VerbGroup, start: number, following: Argument[]): void {
    const bare = bareAntecedent(this.#row, verb, start, this.#wordAt);
    if (bare && following.every(({ word }) => word !== ""))
      following.unshift({ word: "", phrases: [bare], first: start, end: start });
    const rel = this.#row.chunks[start - 1];
    const tie = this.#row.chunks[start - 2];
    if (rel?.kind === "rel" && tie?.kind === "prep" && /^(which|whom)$/.test(rel.word)) {
      // "the coalition to which M23 belongs": what the clause relates to is tied by the preposition before it.
      const { phrases } = this.#row.antecedent(start - 1);
      if (phrases.length > 0) following.unshift({ word: tie.word, phrases, first: start, end: start });
      return;
    }
    if (
      verb.form !== "finite" ||
      verb.isPassive ||
      verb.lemma === "be" ||
      (standsAlone.has(verb.lemma) && following.length > 0) ||
      rel?.kind !== "rel" ||
      !/^(that|which|whom|who)$/.test(rel.word)
    )
      return;
    if (following.some((argument) => argument.word === "")) return;
    const { phrases } = this.#row.antecedent(start - 1);
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
      const isFronted = /^(stop|dash|conj|that)$/.test(this.#row.chunks[statement.at - 1]?.kind ?? "");
      const main =
        opens || isFronted
          ? all.slice(i + 1).find((later) => later.verb.form === "finite" && later.subject.length > 0)
          : undefined;
      const isAhead = opens || (main?.subject[0]?.first ?? 0) > statement.verb.verb;
      if (main && isAhead) statement.subject = main.subject;
    }
  }

  /** "which the UAE is believed to be arming": the object of the verb below is what the clause relates to. */
  #giveRaisedObjects(): void {
    for (const statement of this.#statements.values()) {
      const { governor, verb } = statement;
      if (verb.form !== "infinitive" || verb.isPassive || !governor || governor.verb.form !== "finite")
        continue;
      if (standsAlone.has(verb.lemma) || statement.following.some(({ word }) => word === "")) continue;
      const rel = this.#subjects.relativeBefore(this.#row.left(governor.at));
      if (rel < 0 || governor.subject.length === 0) continue;
      const { phrases, start } = this.#row.antecedent(rel);
      if (phrases.length === 0 || phrases.some((phrase) => governor.subject.includes(phrase))) continue;
      const object: Argument = { word: "", phrases, first: start, end: start };
      this.#statements.set(statement.at, { ...statement, following: [object, ...statement.following] });
    }
  }

  /** "which Israel says Iran armed", "whom Sharon had armed and Hobeika guarded": what the clause relates to is the object of the second verb. */
  #giveFarObjects(): void {
    if (!this.#row.chunks.some(({ kind }) => kind === "rel")) return;
    for (const [at, statement] of this.#statements) {
      const { verb, following, subject } = statement;
      if (verb.form !== "finite" || verb.isPassive || verb.lemma === "be" || following.length > 0) continue;
      const start = subject[0] && !standsAlone.has(verb.lemma) ? this.#row.chunks.indexOf(subject[0]) : 0;
      const phrases = start > 3 ? this.#relatedOver(start) : [];
      if (phrases.length === 0) continue;
      const object: Argument = { word: "", phrases, first: start, end: start };
      this.#statements.set(at, { ...statement, following: [object] });
    }
  }

  /** What a relative clause relates to whose verb stands before a subject, or before the "and" before it. */
  #relatedOver(start: number): readonly NounPhrase[] {
    const { chunks } = this.#row;
    const isJoined = chunks[start - 1]?.kind === "conj";
    const told = start - (isJoined ? 2 : 1);
    const verb = chunks[told];
    if (!isVerbGroup(verb) || verb.form !== "finite" || isJoined === takesClause.has(verb.lemma)) return [];
    const rel = chunks[told - 2];
    return rel?.kind === "rel" && /^(which|whom|that)$/.test(rel.word) && isNounPhrase(chunks[told - 1])
      ? this.#row.antecedent(told - 2).phrases
      : [];
  }
}
