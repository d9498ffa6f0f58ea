import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { Identities } from "./identities.ts";
import type { ActorBook, NamedSentence } from "../coreference/actor-book.ts";
import { Discourse } from "../coreference/discourse.ts";
import { Referents } from "../coreference/referents.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import { Chunker } from "../statements/chunker.ts";
import { ClauseReader } from "../statements/clauses.ts";
import type { Chunk, NounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import { DateReader, timeSigns, type TimeExpression } from "../time/dates.ts";
import type { Syntax } from "../syntax/syntax.ts";
import type { Sentence } from "../tokens/token.ts";
import type { Watcher } from "../watcher.ts";
import { adjectiveClaims } from "./adjective-claims.ts";
import { againstClaims } from "./against-claims.ts";
import { aimClaims } from "./aim-claims.ts";
import { bodyClaims } from "./body-claims.ts";
import { creedClaims } from "./creed-claims.ts";
import { lateOnes } from "./death-claims.ts";
import { denials } from "./denials.ts";
import { madeBy, type Draft } from "./draft.ts";
import { forecastClaims } from "./forecast-claims.ts";
import { letterNames, nameClaims, namesByVerb, renameChain, takenNames } from "./name-claims.ts";
import { partingClaims } from "./parting-claims.ts";
import { nounClaims } from "./noun-claims.ts";
import { rememberOwner } from "./possessives.ts";
import { roleClaims } from "./role-claims.ts";
import { factsByTree, isWorthParsing, onlyByTree, treeWorth } from "./second-reading.ts";
import { isOfNobodyElse } from "./lead-claims.ts";
import { SentenceFacts } from "./sentence-facts.ts";
import { standingClaims } from "./standing-claims.ts";
import { rivalPairs } from "./rival-pairs.ts";
import { tieClaims } from "./tie-claims.ts";
import { stanceClaims } from "./stance-claims.ts";
import { strivingClaims } from "./striving-claims.ts";
import { isOfPerson, successionClaims } from "./succession-claims.ts";
import { asPeaceDeal } from "./peace-deals.ts";
import { gappedClaims } from "./gapped-claims.ts";
import { sideClaims } from "./side-claims.ts";
import { unionClaims } from "./union-claims.ts";
import { settle } from "./settle.ts";
import { isOfUnknownSpeaker } from "./unknown-speaker.ts";
import { pairForecasts } from "./pair-forecasts.ts";
import { qualify } from "./verb-qualifiers.ts";
import { flowClaims } from "./flow-claims.ts";
import { verbClaims } from "./verb-claims.ts";
import { killingVerbs } from "./verb-kinds.ts";
import { aboutOf } from "./condition-pattern.ts";
import { withoutRepeats } from "./without-repeats.ts";
import { whereabouts } from "./whereabouts.ts";

const wherePrepositions = wordSet(
  "in at near across throughout inside into from around outside within toward towards to on",
);
const joint = wordSet("they them their");
const reflexives = wordSet("itself themselves himself herself");
const namingVerbs = wordSet("call name dub know style nickname");
const speakingVerbs = wordSet("say claim report state allege announce believe argue add assess warn");

/** Makes claims of sentences in the order of the report, remembering whom it spoke of. */
export class SentenceReader {
  readonly #text: string;
  readonly #book: ActorBook;
  readonly #discourse = new Discourse();
  readonly #dates: DateReader;
  readonly #published: string | null;
  readonly #syntax: Syntax | null;
  readonly #watcher: Watcher;
  /** The claims of the sentence before, which this one may deny. */
  #lastSettled: readonly Draft[] = [];
  readonly #slice = (start: number, end: number): string => this.#text.slice(start, end);

  /** @param syntax parses what is worth a second reading; without it there is one. */
  constructor(
    text: string,
    book: ActorBook,
    published: string | null,
    syntax: Syntax | null = null,
    watcher: Watcher = {},
  ) {
    this.#syntax = syntax;
    this.#watcher = watcher;
    this.#text = text;
    this.#book = book;
    this.#published = published;
    this.#dates = new DateReader(published);
  }

  readBlock(sentences: readonly Sentence[]): Draft[] {
    return this.#book.read(sentences, this.#slice).flatMap((named) => this.#read(named));
  }

  #read({ sentence, mentions, given }: NamedSentence): Draft[] {
    this.#discourse.nextSentence();
    const text = this.#slice(sentence.start, sentence.end);
    const { onStage } = this.#watcher;
    onStage?.("time");
    this.#dates.nextSentence();
    const signs = timeSigns(sentence.tokens);
    const dates = signs === 0 ? [] : this.#dates.read(text, signs);
    onStage?.("statements");
    const chunks = new Chunker(sentence, mentions).chunks();
    const statements = new ClauseReader(chunks, (token) => sentence.tokens[token]?.lower ?? "").statements();
    const { actorOf } = this.#book;
    const referents = new Referents(
      { tokens: sentence.tokens, text: this.#slice, actorOf },
      this.#book.actors,
      this.#discourse,
    );
    const facts = new SentenceFacts({
      tokens: sentence.tokens,
      chunks,
      statements,
      mentions,
      referents,
      text: this.#slice,
      actorOf,
    });
    onStage?.("coreference");
    this.#meet(facts, referents, chunks, statements);
    onStage?.("claims");
    const made = [...this.#told(facts), ...this.#named(facts, given)];
    const settled = this.#settled(facts, made, sentence, dates);
    if (this.#syntax && isWorthParsing(facts, settled)) {
      onStage?.("parse");
      const deep = factsByTree(this.#syntax, sentence, mentions, { referents, text: this.#slice, actorOf });
      const second = this.#settled(deep, this.#toldByTree(deep), sentence, dates);
      settled.push(...onlyByTree(settled, second));
    }
    settled.push(...madeBy("stance", denials(facts, this.#lastSettled, settled)));
    this.#lastSettled = settled;
    // One against two others that stand together is no pair of sides.
    const pairs = settled.filter(
      ({ predicate: told, object }) => isFacing(told) && typeof object === "object",
    );
    const isOneOfThree = pairs.length === 2 && pairs[0]?.subject === pairs[1]?.subject;
    for (const { predicate: told, subject, object, polarity, confidence } of settled) {
      if (
        isFacing(told) &&
        !isOneOfThree &&
        typeof object === "object" &&
        object &&
        !(subject.type === "person" && object.type === "person")
      )
        this.#discourse.seeOpposed(subject, object);
      if (/^(leads|founded)$/.test(told) && polarity === "positive" && confidence > 0.55)
        if (subject.type === "person" && typeof object === "object" && object?.type === "organisation")
          this.#discourse.seeLeader(subject, object);
      const fallen = told === "died" ? subject : fellings.has(told) ? object : null;
      if (typeof fallen === "object" && fallen?.type === "person" && polarity === "positive")
        this.#discourse.seeFallen(fallen);
      if (belonging.has(told) && polarity === "positive" && confidence > 0.55)
        if (typeof object === "object" && object?.type === "organisation")
          this.#discourse.seeMember(subject, object);
    }
    // What is kept of a long report must not hold on to its sentences.
    for (const one of settled) one.statement = null;
    return withoutRepeats(settled);
  }

  /** What a reading of a sentence tells, but for names: those are settled once. */
  #told(facts: SentenceFacts): Draft[] {
    const told = [
      ...this.#toldByTree(facts),
      ...madeBy("adjective", adjectiveClaims(facts)),
      ...madeBy("role", roleClaims(facts)),
      ...madeBy("body", [...bodyClaims(facts), ...tieClaims(facts), ...rivalPairs(facts)]),
      ...madeBy("standing", [
        ...standingClaims(facts),
        ...whereabouts(facts),
        ...flowClaims(facts),
        ...creedClaims(facts),
        ...lateOnes(facts),
      ]),
    ];
    return [
      ...told.filter((one) => !isWithin(one, told) && !isOfPerson(one) && !isOfNobodyElse(one, told)),
      ...madeBy("standing", [
        ...partingClaims(facts, told),
        ...successionClaims(facts, told),
        ...unionClaims(facts, told),
        ...againstClaims(facts, told),
      ]),
    ];
  }

  /** What hangs on who does what to whom; a tree shows nothing new of the rest. */
  #toldByTree(facts: SentenceFacts): Draft[] {
    const byVerb = verbClaims(facts).map((one) => asPeaceDeal(facts, qualify(facts, one)));
    return [
      ...madeBy("verb", [...byVerb, ...gappedClaims(facts, byVerb), ...sideClaims(facts)]),
      ...madeBy(
        "noun",
        nounClaims(facts).map((one) => asPeaceDeal(facts, one)),
      ),
      ...madeBy("aim", [...aimClaims(facts), ...strivingClaims(facts)]),
      ...madeBy("stance", stanceClaims(facts)),
    ];
  }

  #named(facts: SentenceFacts, given: NamedSentence["given"]): readonly Draft[] {
    const { actors } = this.#book;
    return madeBy("name", [
      ...nameClaims(facts, given, actors),
      ...namesByVerb(facts, actors, this.#slice),
      ...takenNames(facts, actors, this.#slice),
      ...letterNames(facts),
      ...renameChain(facts, actors),
    ]);
  }

  /** Claims with their modality, attribution and time. */
  #settled(
    facts: SentenceFacts,
    made: Draft[],
    sentence: Sentence,
    dates: readonly TimeExpression[],
  ): Draft[] {
    const { onStage, onSentence } = this.#watcher;
    const pairMade = pairForecasts(facts, () => this.#discourse.lastPair());
    made.push(...madeBy("forecast", [...pairMade, ...forecastClaims(facts, made)]));
    onStage?.("settling");
    const sureWhenMade = new Map(onSentence && made.map((one) => [one, one.confidence]));
    const drafts = settle(facts, made, dates, sentence.start, this.#published, (condition) =>
      aboutOf(facts, condition),
    );
    if (facts.tree) for (const one of drafts) one.confidence *= treeWorth;
    onSentence?.({ sentence, facts, dates, drafts, sureWhenMade });
    return drafts;
  }

  /** Goes through the phrases in order, so that each pronoun means somebody named before it. */
  #meet(
    facts: SentenceFacts,
    referents: Referents,
    chunks: readonly Chunk[],
    statements: readonly Statement[],
  ): void {
    const subjects = new Set<NounPhrase>();
    const mains = new Set<NounPhrase>();
    const dead = new Set<NounPhrase>();
    for (const one of statements) {
      const isFinite = one.verb.form === "finite";
      for (const phrase of one.subject) {
        if (isFinite || one.isSubjectNear) subjects.add(phrase);
        if (isFinite && one.clause === "main") mains.add(phrase);
      }
      if (isDeath(one))
        for (const phrase of one.verb.lemma === "die" || one.verb.isPassive ? one.subject : objectOf(one))
          dead.add(phrase);
    }
    const identities = new Identities(facts, referents);
    const speaking = statements.filter(isSpeaking);
    const subjectOf = new Map<NounPhrase, readonly NounPhrase[]>();
    for (const one of statements)
      for (const argument of one.following)
        for (const phrase of argument.phrases) subjectOf.set(phrase, one.subject);
    facts.eachPhrase((chunk, at) => {
      const doers = subjectOf.get(chunk) ?? nobody;
      // Who does it is met before whom it is done to, even where the subject stands after.
      const except = actorsOf(referents, doers);
      const before = chunks[at - 1];
      const isWhere = before?.kind === "prep" && wherePrepositions.has(before.word);
      identities.before(chunk, at);
      if (chunk.owner) {
        rememberOwner(facts, referents, chunk, doers);
        this.#seeOwner(facts, referents, chunk.owner);
      }
      const tail = facts.memberTail(chunk);
      if (tail?.isPronoun === false && chunk.isPronoun) referents.of(tail);
      if (chunk.isPronoun && reflexives.has(facts.word(chunk.head))) {
        // Of several, each may mean itself or all of them.
        const selves = fromEach(doers, (subject) => referents.of(subject));
        referents.remember(chunk, selves.length > 1 ? [] : selves);
        return;
      }
      if (chunk.isPronoun && isOfUnknownSpeaker(facts, referents, speaking, chunk)) {
        referents.remember(chunk, []);
        return;
      }
      if (chunk.isPronoun && joint.has(facts.word(chunk.head))) this.#seeJoined(statements, referents, at);
      const speakers =
        speaking.length === 0 || chunk.mentions.length > 0 || (chunk.isPronoun && !dead.has(chunk))
          ? []
          : fromEach(speaking, (one) => (one.at < at ? actorsOf(referents, one.subject) : []));
      const found = referents.of(
        chunk,
        chunk.isPronoun || chunk.mentions.length === 0
          ? [...except.filter((actor) => !isArm(referents, doers, actor)), ...speakers]
          : [],
        tail,
        subjects.has(chunk),
      );
      for (const { actor, way } of found)
        this.#discourse.see(actor, chunk.first, {
          isSubject: subjects.has(chunk),
          isWhere: isWhere && (actor.type === "place" || actor.type === "state"),
          isMain: mains.has(chunk),
          isTaken: way === "pronoun" || way === "description",
        });
      this.#seeInside(chunk, found);
    });
    this.#seeTogether(facts, statements, referents);
  }

  /** Names inside a phrase that means somebody else. */
  #seeInside(chunk: NounPhrase, found: ReturnType<Referents["of"]>): void {
    for (const mention of chunk.mentions) {
      const actor = this.#book.actorOf(mention);
      if (actor && !found.some((one) => one.actor === actor))
        this.#discourse.see(actor, mention.first, {
          isWhere: actor.type === "place" || actor.type === "state",
          isInside: true,
        });
    }
  }

  /** "X and Y announced that they would": those joined before the verb are the ones "they" means. */
  #seeJoined(statements: readonly Statement[], referents: Referents, at: number): void {
    const joined = statements.findLast(
      (one) => one.at < at && one.verb.form === "finite" && one.subject.length > 1,
    );
    if (joined) this.#discourse.seeTogether(actorsOf(referents, joined.subject));
  }

  /** Who was named together, for "they" and "both". */
  #seeTogether(facts: SentenceFacts, statements: readonly Statement[], referents: Referents): void {
    for (const one of statements) {
      this.#rememberNaming(facts, one, referents);
      this.#discourse.seeTogether(actorsOf(referents, one.subject));
      for (const argument of one.following)
        if (argument.word === "between") this.#discourse.seeTogether(actorsOf(referents, argument.phrases));
        else if (argument.phrases.length > 1)
          this.#discourse.seeBeside(actorsOf(referents, argument.phrases));
    }
  }

  /** "a coalition called the M", "two factions that style themselves A and B": the phrase means who is so called. */
  #rememberNaming(facts: SentenceFacts, statement: Statement, referents: Referents): void {
    if (!namingVerbs.has(statement.verb.lemma)) return;
    // "The police called it Y": that is not the police.
    const isOwnName = ({ isPronoun, head }: NounPhrase): boolean =>
      isPronoun && reflexives.has(facts.word(head));
    const { form, isPassive } = statement.verb;
    // "the ministry was quick to name Y"
    if (form !== "participle" && !isPassive && !objectOf(statement).some(isOwnName)) return;
    const names = statement.following
      .filter((argument) => argument.word === "" || argument.word === "as")
      .flatMap((argument) => argument.phrases)
      .filter((phrase) => !phrase.isPronoun);
    const found = fromEach(names, (phrase) => referents.of(phrase)).filter(({ way }) => way === "name");
    if (found.length === 0) return;
    for (const phrase of statement.subject)
      if (phrase.mentions.length === 0 && !phrase.isPronoun) referents.remember(phrase, found);
  }

  #seeOwner(facts: SentenceFacts, referents: Referents, owner: NounPhrase): void {
    if (owner.owner) this.#seeOwner(facts, referents, owner.owner);
    for (const { actor, way } of referents.of(owner, [], null))
      this.#discourse.see(actor, owner.first, { isTaken: way === "pronoun" || way === "description" });
  }
}

const nobody: readonly NounPhrase[] = [];

const actorsOf = (referents: Referents, phrases: readonly NounPhrase[]): ReportActor[] =>
  fromEach(phrases, (phrase) => referents.of(phrase).map(({ actor }) => actor));

/** "said that he had died": he is not who says it. */
const isDeath = ({ verb }: Statement): boolean => verb.lemma === "die" || killingVerbs.has(verb.lemma);

/** Verbs of saying: "the IMC said the organisation …" is not about the IMC. */
const isSpeaking = ({ verb }: Statement): boolean => speakingVerbs.has(verb.lemma);

/** "X and its armed wing, Y, resumed fighting": not with each other. */
const isWithin = (one: Draft, told: readonly Draft[]): boolean =>
  one.predicate === "fights" &&
  told.some(
    ({ predicate: kin, subject, object, statement }) =>
      kin === "part_of" &&
      statement === null &&
      ((subject === one.subject && object === one.object) ||
        (subject === one.object && object === one.subject)),
  );

const belonging = wordSet("leads member_of part_of");
const fellings = wordSet("killed captured removed_from");
const facing = wordSet("fights rival_of talks_with truce_with split_from allied_with");
const isFacing = (told: Draft["predicate"]): boolean => facing.has(told);

/** Whether a phrase meant an actor only through its members: "members of it left the group". */
const isArm = (referents: Referents, phrases: readonly NounPhrase[], actor: ReportActor): boolean =>
  phrases.some((phrase) => referents.of(phrase).some((one) => one.actor === actor && one.way === "arm"));
