import type { AttributionKind, Modality } from "@entente/claims";
import type { ReportActor } from "../coreference/report-actors.ts";
import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, isVerbGroup, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** A stretch of a sentence that somebody says. Chunk positions. */
export interface Speech {
  readonly speaker: ReportActor | null;
  readonly kind: AttributionKind;
  readonly first: number;
  readonly end: number;
  readonly modality: Modality;
  /** The statement of the verb of saying; null for "according to". */
  readonly verb: Statement | null;
}

const saying = new Set(
  "say claim state report announce allege argue insist warn add declare note assess believe think estimate suggest predict maintain assert contend acknowledge admit confirm reveal explain write tell determine conclude fear hope consider stress emphasise describe indicate testify recall deny reject vow pledge promise agree guarantee swear document find establish verify".split(
    " ",
  ),
);
const needsClause = new Set(
  "report describe consider reject hope vow pledge promise agree guarantee swear declare announce indicate determine reveal document find establish verify".split(
    " ",
  ),
);
const claiming = new Set("accuse blame".split(" "));
/** "Israel regards Hamas as an ally of Fatah": what follows "as" is who holds it to be so. */
const viewing = new Set("regard view see portray depict describe brand label denounce".split(" "));
/** What only who is named is said to do: of "the Panel found that" the report itself is the speaker. */
const finding = new Set("document find establish verify".split(" "));
/** Nouns for what somebody says, before "that". */
const toldNouns = wordSet(
  "report reports allegation allegations claim claims accusation accusations rumour rumours rumor rumors suggestion suggestions information intelligence testimony testimonies assertion assertions speculation suspicion suspicions statement statements charge charges complaint complaints",
);
const toldSign = signOf(toldNouns);
const sourceSign = signOf(wordSet("according"));
const sources = wordSet(
  "source sources official officials analyst analysts expert experts report reports witness witnesses observer observers resident residents activist activists media commentator commentators diplomat diplomats researcher researchers local locals survivor survivors critic critics supporter supporters investigator investigators spokesman spokesperson agency newspaper many some others historian author authors",
);

const someone = wordSet("one some another others several many most");
/** Who a verb is told of without being named. */
const nobodyNamed = wordSet("i we who which that this it");

const kindFor = (speaker: ReportActor | null): AttributionKind => (speaker ? "named" : "unnamed");

/** Who a phrase of a speaker names: a person or body, or nobody that is named. */
function speakerOf(
  facts: SentenceFacts,
  phrases: readonly NounPhrase[],
): { speaker: ReportActor | null; isSpeaker: boolean } {
  for (const phrase of phrases) {
    // "one of them added": some source or other.
    if (someone.has(facts.word(phrase.head)) && facts.tailOf(phrase)?.isPronoun)
      return { speaker: null, isSpeaker: true };
    const source = facts.speakerBefore(phrase) ?? facts.source(phrase);
    if (source) return { speaker: source, isSpeaker: true };
    for (const { value } of facts.filling([phrase], "actor"))
      if (typeof value !== "string") return { speaker: value, isSpeaker: true };
    const inside = fromEach(phrase.mentions, (mention) =>
      mention.end <= phrase.head ? [facts.actorOf(mention)] : [],
    ).find((actor) => actor && actor.type !== "place");
    if (inside) return { speaker: inside, isSpeaker: true };
    if (sources.has(facts.word(phrase.head))) return { speaker: namedInTail(facts, phrase), isSpeaker: true };
    if (nobodyNamed.has(facts.word(phrase.head))) return { speaker: null, isSpeaker: false };
  }
  return { speaker: null, isSpeaker: phrases.length > 0 };
}

/** "a report by the Independent Monitoring Commission": the body in the tail is who says it. */
function namedInTail(facts: SentenceFacts, phrase: NounPhrase): ReportActor | null {
  const tail = facts.tailOf(phrase, "by") ?? facts.tailOf(phrase, "from") ?? facts.tailOf(phrase, "in");
  const owner = facts.owners(phrase)[0]?.actor;
  return (
    owner ??
    (tail
      ? (facts.source(tail) ??
        facts.referents(tail).find(({ actor }) => actor.type !== "place")?.actor ??
        null)
      : null)
  );
}

function ofVerb(facts: SentenceFacts, statement: Statement): Speech | null {
  const { verb } = statement;
  const isClaiming = claiming.has(verb.lemma);
  if (viewing.has(verb.lemma)) {
    const view = ofView(facts, statement);
    if (view) return view;
  }
  if (!saying.has(verb.lemma) && !isClaiming) return null;
  if (verb.isPassive && facts.word(statement.subject[0]?.head ?? -1) === "it")
    return ofPassive(facts, statement);
  if (verb.isPassive || verb.form === "infinitive" || verb.form === "participle" || verb.isNegative)
    return null;
  // "at the time of writing"
  if (verb.form === "gerund" && facts.word(verb.first - 1) === "of") return null;
  const { speaker, isSpeaker } =
    // "Many think": nobody in particular.
    statement.subject.length === 0 && someone.has(facts.word(verb.first - 1))
      ? { speaker: null, isSpeaker: true }
      : speakerOf(facts, statement.subject);
  if (!isSpeaker || (finding.has(verb.lemma) && !speaker)) return null;
  const modality: Modality = verb.lemma === "deny" || verb.lemma === "reject" ? "denied" : "reported";
  let next = statement.at + 1;
  for (;;) {
    const chunk = facts.chunks[next];
    // "said on Friday it had": the day stands between.
    const isDay = chunk?.kind === "prep" && facts.chunks[next + 1]?.kind === "date";
    if (!isDay && !/^(quote|adv|date|comma)$/.test(chunk?.kind ?? "")) break;
    next++;
  }
  if (isClaiming) return clauseOf(facts, statement, next, { speaker, modality });
  // "said in March 2017 that": time and place may come between.
  const farthest = Math.min(statement.at + 9, facts.chunks.length);
  for (let i = statement.at + 1; i < farthest; i++) {
    const chunk = facts.chunks[i];
    if (chunk?.kind === "that") next = i;
    if (isVerbGroup(chunk) || chunk?.kind === "that" || chunk?.kind === "stop") break;
  }
  const after = facts.chunks[next];
  const opensClause =
    after?.kind === "that" ||
    (after?.kind === "stop" && after.word === ":") ||
    (isVerbGroup(after) && /^(claim|deny|admit)$/.test(verb.lemma)) ||
    isClauseStart(facts, next);
  if (opensClause) return clauseOf(facts, statement, next, { speaker, modality });
  if (isInserted(facts, statement, next))
    return { speaker, kind: kindFor(speaker), first: 0, end: facts.chunks.length, modality, verb: statement };
  // "…, the army said." at the end: all before it.
  const subjectAt = Math.min(
    ...statement.subject.map((phrase) => facts.chunkOf(phrase)).filter((at) => at >= 0),
  );
  const isLast =
    !after || (after.kind === "stop" && next >= facts.chunks.length - 2) || endsWithin(facts, statement);
  const isInverted = !needsClause.has(verb.lemma) || isLast;
  if (
    isLast &&
    isInverted &&
    !isAside(statement) &&
    !(modality === "denied" && (statement.clause === "relative" || objectOf(statement).length > 0)) &&
    subjectAt > 2 &&
    /^(comma|quote)$/.test(facts.chunks[subjectAt - 1]?.kind ?? "")
  )
    return { speaker, kind: kindFor(speaker), first: 0, end: subjectAt, modality, verb: statement };
  return null;
}

/** What is said from a chunk on to the end of the clause that a verb of saying opens. */
const clauseOf = (
  facts: SentenceFacts,
  verb: Statement,
  first: number,
  { speaker, modality }: Pick<Speech, "speaker" | "modality">,
): Speech => ({ speaker, kind: kindFor(speaker), first, end: clauseEnd(facts, verb, first), modality, verb });

/** "Israel regards Hamas as an ally of Fatah", in an active voice; null where the verb says anything else. */
function ofView(facts: SentenceFacts, statement: Statement): Speech | null {
  const { verb, at } = statement;
  if (verb.isPassive || verb.isNegative || verb.form === "infinitive" || verb.form === "participle")
    return null;
  let as = at + 1;
  while (/^(np|conj|prep)$/.test(facts.chunks[as]?.kind ?? "") && !isAs(facts, as)) as++;
  if (as === at + 1 || !isAs(facts, as)) return null;
  const { speaker, isSpeaker } = speakerOf(facts, statement.subject);
  return isSpeaker ? clauseOf(facts, statement, as, { speaker, modality: "reported" }) : null;
}

const isAs = ({ chunks }: SentenceFacts, at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.kind === "prep" && chunk.word === "as";
};

/** "The rebels, the army said, had attacked": all of the sentence. */
function isInserted(facts: SentenceFacts, statement: Statement, next: number): boolean {
  const subject = statement.subject[0];
  const at = subject ? facts.chunkOf(subject) : -1;
  return (
    at > 1 &&
    statement.clause === "main" &&
    !needsClause.has(statement.verb.lemma) &&
    facts.chunks[at - 1]?.kind === "comma" &&
    facts.chunks[next - 1]?.kind === "comma" &&
    facts.chunks.slice(at, statement.at).every(({ kind }) => /^(np|adv)$/.test(kind)) &&
    facts.statements.some(
      (one) => one.at >= next && one.subject.every((phrase) => facts.chunkOf(phrase) < at),
    )
  );
}

/** "It was reported by the BBC that": by whom it is said. */
function ofPassive(facts: SentenceFacts, statement: Statement): Speech | null {
  const { speaker } = speakerOf(facts, afterPreposition(statement, "by"));
  const that = facts.chunks.findIndex(({ kind }, at) => at > statement.at && kind === "that");
  if (!speaker || that < 0) return null;
  return clauseOf(facts, statement, that, { speaker, modality: "reported" });
}

/** "received reports that", "Turkey's claim that", "an allegation by X that": what a noun of saying tells. */
function ofNouns(facts: SentenceFacts): Speech[] {
  return facts.chunks.flatMap((chunk, at): Speech[] => {
    const noun = facts.chunks[at - 1];
    // "the claim that Iran": a clause of what is claimed, not "the claim that was made".
    const opens = chunk.kind === "that" || (chunk.kind === "rel" && isNounPhrase(facts.chunks[at + 1]));
    const told = opens && isNounPhrase(noun) ? toldNoun(facts, noun, at - 1) : undefined;
    const carrier = told && facts.statements.findLast((one) => one.at < at);
    if (!told) return [];
    // "dismissed the suggestion that", "described as baseless the claim that": the speaker says that it isn't so.
    if (carrier && isDenying(facts, carrier, told))
      return [clauseOf(facts, carrier, at, { speaker: denierOf(facts, carrier), modality: "denied" })];
    const speaker =
      facts.owners(told)[0]?.actor ??
      namedInTail(facts, told) ??
      (carrier && making.has(carrier.verb.lemma) ? speakerOf(facts, carrier.subject).speaker : null);
    return [
      {
        speaker,
        kind: kindFor(speaker),
        first: at,
        end: carrier ? clauseEnd(facts, carrier, at) : facts.chunks.length,
        modality: "reported",
        verb: null,
      },
    ];
  });
}

const making = new Set("make repeat renew level voice raise issue".split(" "));
const denying = new Set(
  "deny reject dismiss refute rebut deride ridicule disprove dispute repudiate discount".split(" "),
);
const calling = new Set("describe call brand label denounce".split(" "));
const falsehood =
  /\b(?:absurd|baseless|false|untrue|nonsense|propaganda|slander|ridiculous|unfounded|groundless|fiction|fake)\b/;

const denierOf = (facts: SentenceFacts, statement: Statement): ReportActor | null =>
  speakerOf(facts, statement.verb.isPassive ? afterPreposition(statement, "by") : statement.subject).speaker;

/** Whether a verb says of what a noun tells that it isn't so. */
const isDenying = (facts: SentenceFacts, { verb }: Statement, told: NounPhrase): boolean =>
  !verb.isNegative &&
  (denying.has(verb.lemma) ||
    (calling.has(verb.lemma) && falsehood.test(facts.words(verb.first, told.head).toLowerCase())));

/** The noun of saying right before "that", or before the phrase that tells whose it is. */
function toldNoun(facts: SentenceFacts, last: NounPhrase, at: number): NounPhrase | undefined {
  if (toldNouns.has(facts.word(last.head))) return last;
  const [before, joint] = [facts.chunks[at - 2], facts.chunks[at - 1]];
  const isTail = joint?.kind === "prep" && /^(by|from)$/.test(joint.word);
  return isTail && isNounPhrase(before) && toldNouns.has(facts.word(before.head)) ? before : undefined;
}

/** "when its founder pledged allegiance to X", "while Y declared victory": what came before is nobody's words. */
const isAside = (statement: Statement): boolean =>
  (statement.clause === "subordinate" && statement.opener !== "as") ||
  (/^(vow|pledge|declare)$/.test(statement.verb.lemma) && objectOf(statement).length > 0);

/** "…, he told reporters in Doha.": nothing comes after what goes with the verb. */
const endsWithin = (facts: SentenceFacts, { end, at }: Statement): boolean =>
  end > at + 1 &&
  end >= facts.chunks.length - 2 &&
  facts.chunks[end]?.kind === "stop" &&
  facts.statements.every((other) => other.at <= at);

/** A phrase with a finite verb right after it: a clause without "that". */
function isClauseStart(facts: SentenceFacts, at: number): boolean {
  const chunk = facts.chunks[at];
  if (!isNounPhrase(chunk)) return false;
  return facts.statements.some(
    (statement) =>
      statement.at > at &&
      statement.at < at + 9 &&
      statement.verb.form === "finite" &&
      statement.subject.includes(chunk),
  );
}

/** Speech lasts to the end of the sentence, or to a verb that shares the speaker ("said that … and blamed"). */
function clauseEnd(facts: SentenceFacts, statement: Statement, from: number): number {
  for (let i = from; i < facts.chunks.length; i++) {
    const chunk = facts.chunks[i];
    if (chunk?.kind === "stop" && chunk.word === ";") return i;
    const isJoint = chunk?.kind === "conj" && isVerbGroup(facts.chunks[i + 1]);
    const joined = isJoint ? facts.statements.find((one) => one.at === i + 1) : undefined;
    // "accused X of tribalism and left": what somebody is accused of is no finite verb.
    if (joined?.verb.form === "finite" && claiming.has(statement.verb.lemma)) return i;
    if (
      joined &&
      (saying.has(joined.verb.lemma) || claiming.has(joined.verb.lemma)) &&
      joined.verb.isPast === statement.verb.isPast
    )
      return i;
  }
  return facts.chunks.length;
}

/** "According to X, …" and "X reports: …". */
function accordingTo(facts: SentenceFacts): Speech | null {
  const at = facts.chunks.findIndex((chunk) => chunk.kind === "prep" && chunk.word === "according to");
  if (at < 0) return null;
  const phrase = facts.chunks[at + 1];
  if (!isNounPhrase(phrase)) return null;
  const inside =
    phrase.mentions
      .map((mention) => facts.actorOf(mention))
      .find((actor) => actor && actor.type !== "place") ?? null;
  const found =
    facts.source(phrase) ??
    facts.referents(phrase).find(({ actor }) => actor.type !== "place")?.actor ??
    inside ??
    namedInTail(facts, phrase);
  return {
    speaker: found,
    kind: kindFor(found),
    first: 0,
    end: facts.chunks.length,
    modality: "reported",
    verb: null,
  };
}

/** "In Israel's view, X supports Y". */
function inViewOf(facts: SentenceFacts): Speech | null {
  const [tie, view] = facts.chunks;
  if (tie?.kind !== "prep" || tie.word !== "in" || !isNounPhrase(view)) return null;
  if (!view.owner || !views.has(facts.word(view.head))) return null;
  const speaker = facts.owners(view)[0]?.actor ?? null;
  return speaker
    ? { speaker, kind: "named", first: 0, end: facts.chunks.length, modality: "reported", verb: null }
    : null;
}

const views = wordSet(
  "view views opinion eyes account telling words estimation assessment judgement judgment",
);

/** All stretches of a sentence that are said by somebody other than its author. */
export function speechesIn(facts: SentenceFacts): Speech[] {
  const speeches: Speech[] = [];
  for (const statement of facts.statements) {
    const told = ofVerb(facts, statement);
    if (told) speeches.push(told);
  }
  const source = facts.has(sourceSign) ? accordingTo(facts) : inViewOf(facts);
  if (source) speeches.push(source);
  if (facts.has(toldSign) && facts.chunks.some((chunk) => "word" in chunk && chunk.word === "that"))
    speeches.push(...ofNouns(facts));
  return speeches;
}

/** The innermost speech that holds a chunk. */
export function speechAt(speeches: readonly Speech[], chunk: number): Speech | null {
  let inner: Speech | null = null;
  for (const one of speeches) {
    const isIn = chunk >= one.first && chunk < one.end;
    if (isIn && (!inner || one.end - one.first < inner.end - inner.first)) inner = one;
  }
  return inner;
}
