import type { Draft } from "../claims/draft.ts";
import { treeWorth } from "../claims/second-reading.ts";
import { worthOf } from "../claims/filler-fit.ts";
import type { SentenceFacts } from "../claims/sentence-facts.ts";
import type { Way } from "../coreference/referent.ts";
import { settledActor, type ReportActor } from "../coreference/report-actors.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import type { SentenceSeen } from "../watcher.ts";
import { cuesOf, type CueFound } from "./cues.ts";
import type { ConfidenceStep, ExplainedReferent, ExplainedStatement, ExplainedToken } from "./explanation.ts";

/** How words came to mean an actor; UTF-16 offsets. */
export interface ReferentFound {
  readonly side: ExplainedReferent["side"];
  readonly actor: ReportActor;
  readonly way: Way;
  readonly start: number;
  readonly end: number;
}

export interface MentionFound {
  readonly type: ReportActor["type"] | "other" | null;
  readonly actor: ReportActor | null;
  readonly isKnown: boolean;
  readonly start: number;
  readonly end: number;
}

/** How one draft of a sentence came about: what is left to explain it by when the sentence is let go. */
export interface Trace {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly ExplainedToken[];
  readonly mentions: readonly MentionFound[];
  readonly statements: readonly ExplainedStatement[];
  readonly referents: readonly ReferentFound[];
  readonly cues: readonly CueFound[];
  readonly confidence: readonly ConfidenceStep[];
}

/** Takes down how the claims of a sentence came about. */
export function traceSentence(seen: SentenceSeen): Map<Draft, Trace> {
  const { sentence, facts } = seen;
  const shared = {
    start: sentence.start,
    end: sentence.end,
    tokens: facts.tokens.map(({ text, tag, lemma }, i) => ({ text, tag, lemma, ...facts.tree?.tree.arc(i) })),
    mentions: facts.mentions.map((mention) => ({
      type: mention.type,
      actor: facts.actorOf(mention),
      isKnown: mention.known !== null,
      start: facts.startOf(mention.first),
      end: facts.endOf(mention.end),
    })),
    statements: facts.statements.map((statement) => sayStatement(facts, statement)),
  };
  return new Map(
    seen.drafts.map((one) => {
      const cues = cuesOf(seen, one);
      const referents = referentsOf(facts, one, cues);
      const made = seen.sureWhenMade.get(one) ?? one.confidence;
      const confidence = stepsOf(one, referents, made, facts.tree ? treeWorth : 1);
      return [one, { ...shared, referents, cues, confidence }];
    }),
  );
}

function sayStatement(facts: SentenceFacts, { verb, subject, following }: Statement): ExplainedStatement {
  const say = (phrase: NounPhrase): string => facts.words(phrase.first, phrase.end);
  const marks = [verb.form, verb.isPassive && "passive", verb.isNegative && "negative", verb.modal];
  return {
    verb: facts.words(verb.first, verb.end),
    lemma: verb.particle === null ? verb.lemma : `${verb.lemma} ${verb.particle}`,
    form: marks.filter(Boolean).join(", "),
    subject: subject.map(say),
    following: following.map(({ word, phrases }) => ({ word, phrases: phrases.map(say) })),
  };
}

function withOwners(phrase: NounPhrase): NounPhrase[] {
  return phrase.owner ? [phrase, ...withOwners(phrase.owner)] : [phrase];
}

/**
 * Each actor of a claim with the words that mean it: those in the quote before others, the plainest of them
 * first, then the nearest to it. A speaker's are those nearest to the verb of saying.
 */
function referentsOf(facts: SentenceFacts, one: Draft, cues: readonly CueFound[]): ReferentFound[] {
  const phrases = facts.chunks.filter(isNounPhrase).flatMap(withOwners);
  const told = phrases.flatMap((phrase) =>
    facts.referents(phrase).map(({ actor, way }) => ({ actor, way, first: phrase.first, end: phrase.end })),
  );
  // A name inside a phrase that means its actor ("SNA fighters") is no other way to it.
  const named = facts.mentions.flatMap((mention) => {
    // "an American air strike": the adjective means the state that acts.
    const actor = mention.isAdjective ? facts.stateActor(mention) : facts.actorOf(mention);
    const way: Way = mention.isAdjective ? "arm" : "name";
    const isInside = told.some(
      (phrase) => phrase.actor === actor && phrase.first <= mention.first && phrase.end >= mention.end,
    );
    return actor && !isInside ? [{ actor, way, first: mention.first, end: mention.end }] : [];
  });
  const meant = [...told, ...named].map(({ actor, way, first, end }) => ({
    actor: settledActor(actor),
    way,
    start: facts.startOf(first),
    end: facts.endOf(end),
  }));
  const said = cues.find(({ what }) => what === "attribution");
  const away = (found: { start: number; end: number }, side: ReferentFound["side"]): number =>
    side === "attribution" && said
      ? Math.abs(said.start - found.end)
      : Math.max(0, one.start - found.start, found.end - one.end);
  const sides: readonly (readonly [ReferentFound["side"], unknown])[] = [
    ["subject", one.subject],
    ["object", one.object],
    ["attribution", one.attribution],
    ["where", one.where],
    ...one.jointlyWith.map((actor) => ["jointlyWith", actor] as const),
  ];
  return sides.flatMap(([side, value]): ReferentFound[] => {
    const actor = isActor(value) ? settledActor(value) : null;
    const [best] = meant
      .filter((found) => found.actor === actor)
      .toSorted((a, b) => away(a, side) - away(b, side) || worthOf[b.way] - worthOf[a.way]);
    return best ? [{ side, ...best }] : [];
  });
}

const isActor = (value: unknown): value is ReportActor => typeof value === "object" && value !== null;

/** How sure the claim is, step by step; what no step accounts for is how its parts stand together. */
function stepsOf(
  one: Draft,
  referents: readonly ReferentFound[],
  made: number,
  tree: number,
): ConfidenceStep[] {
  const steps: ConfidenceStep[] = [];
  const step = (why: string, factor: number): void => {
    if (Math.abs(factor - 1) > 0.004) steps.push({ why, factor });
  };
  if (!one.frame) step("the rule, where it applies, with how its actors are told", made);
  else {
    step("the frame, where it applies", one.frame.sure);
    let told = one.frame.sure;
    for (const side of ["subject", "object"] as const) {
      const way =
        typeof one[side] === "string" ? "words" : referents.find((found) => found.side === side)?.way;
      if (way === undefined) continue;
      told *= worthOf[way];
      step(`the ${side} is told by ${wayText[way]}`, worthOf[way]);
    }
    step("how its parts stand together", made / told);
  }
  step("how it is put forward", one.confidence / made / tree);
  step("only the sentence's tree tells it", tree);
  return steps;
}

/** How a way from words to an actor is said. */
const wayText: Readonly<Record<Way | "words", string>> = {
  name: "its name",
  apposition: "what stands beside its name",
  arm: "what acts for it",
  pronoun: "a pronoun",
  description: "a description",
  population: "a word for people",
  words: "words that name no actor",
};
