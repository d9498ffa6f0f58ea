import type { Because, DerivedFact, PictureEvent, Relation } from "@entente/server/contract";
import { count } from "../wording/counts.ts";
import { dateWords, datesInWords } from "../wording/date-words.ts";

/** One step of the way from what is shown to the sentences it rests on. */
export interface Step {
  readonly sentence: string;
  /** Names of the rules that make it of what stands below it; none where claims say it. */
  readonly rules: readonly string[];
  readonly claims: readonly string[];
  readonly because: readonly Step[];
}

const step = (sentence: string, claims: readonly string[], rules: readonly string[] = []): Step => ({
  sentence,
  rules,
  claims,
  because: [],
});

const oppositeStep = (against: readonly string[]): Step =>
  step(`${count(against.length, "claim")} ${against.length === 1 ? "says" : "say"} the opposite.`, against);

/** A chain of reasons as the server gives it. */
export const stepsOfBecause = (because: readonly Because[]): Step[] =>
  because.map((one) => ({
    sentence: one.sentence,
    rules: one.rule === null ? [] : [one.rule],
    claims: one.because.length > 0 ? [] : one.claims,
    because: stepsOfBecause(one.because),
  }));

/** Why something follows that no claim states. */
export const stepsOfDerived = (fact: Pick<DerivedFact, "sentence" | "rule" | "because">): Step[] => [
  { sentence: fact.sentence, rules: [fact.rule], claims: [], because: stepsOfBecause(fact.because) },
];

function voices({ saidBy }: Pick<Relation, "saidBy">): string {
  const sources = new Set(saidBy.map(({ source }) => source)).size;
  const isCited = saidBy.some(({ kind }) => kind !== "author");
  return `${count(sources, "report")}${isCited ? ", in part citing others" : ""}`;
}

/**
 * Why a state is drawn as it is: who says it, until when it was seen, and by which rules it ended, is in question or
 * is suspended.
 */
export function stepsOfRelation(line: Relation): Step[] {
  const { claims, status, lastSeen, ended, question, suspended, against } = line;
  const steps = [step(`Said by ${count(claims.length, "claim")} in ${voices(line)}.`, claims)];
  if (status === "presumed" && lastSeen !== null)
    steps.push(step(`Last seen ${dateWords(lastSeen)}; nothing since then says that it ended.`, []));
  if (status === "reported")
    steps.push(step("Nobody states it outright: it is only reported or hedged.", []));
  if (ended)
    steps.push(
      step(
        `${ended.inferred ? "That it ended is inferred" : "It ended"}: ${datesInWords(ended.why)}`,
        ended.by === null ? [] : [ended.by],
        ended.rules,
      ),
    );
  if (question)
    steps.push(step(`It is in question: ${datesInWords(question.why)}`, [question.by], question.rules));
  if (suspended)
    steps.push(step(`It is suspended: ${datesInWords(suspended.why)}`, [suspended.by], suspended.rules));
  if (against.length > 0) steps.push(oppositeStep(against));
  return steps;
}

/** Why an event is drawn as it is. */
export function stepsOfEvent({ claims, against, status, when }: PictureEvent): Step[] {
  const steps = [step(`Said by ${count(claims.length, "claim")}.`, claims)];
  if (when?.startsWith("../"))
    steps.push(step(`Only known to have happened by ${dateWords(when.slice(3))}, when it was reported.`, []));
  if (status === "reported")
    steps.push(step("Nobody states it outright: it is only reported or hedged.", []));
  if (against.length > 0) steps.push(oppositeStep(against));
  return steps;
}
