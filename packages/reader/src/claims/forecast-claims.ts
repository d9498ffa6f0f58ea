import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import { conditionIn } from "./conditions.ts";
import { mannerOf, mayLieAhead } from "./manner.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const thin = wordSet("be have do say see take need include mean become make come go get give allow");

/** "the pledges to him will lapse": what becomes of something of theirs is told of its owner, in whole words. */
function ofOwned(facts: SentenceFacts, statement: Statement): Draft[] {
  const [phrase] = statement.subject;
  if (!phrase || phrase.isPronoun || statement.subject.length !== 1 || !statement.isSubjectNear) return [];
  const tail = facts.tailOf(phrase, "to") ?? facts.tailOf(phrase, "for");
  const owners = tail
    ? facts.filling([tail], "actor")
    : phrase.owner
      ? facts.filling([phrase.owner], "actor")
      : [];
  const last = facts.chunks[statement.end - 1];
  const end = Math.max(statement.verb.end, last?.end ?? 0);
  let first = phrase.first;
  while (first < phrase.head && /^(the|a|an)$/.test(facts.word(first))) first++;
  return fromEach(owners, (owner) =>
    typeof owner.value === "string"
      ? []
      : [
          draft({
            predicate: "other_forecast",
            subject: owner.value,
            object: facts.words(first, end).replace(/[,;:\s]+$/, ""),
            start: facts.startOf(phrase.first),
            end: facts.endOf(end),
            confidence: 0.55 * owner.worth,
            statement,
            at: statement.verb.verb,
          }),
        ],
  );
}

/**
 * What is predicted of an actor and fits no other predicate: kept as words. Only where the verb says something and
 * no other claim was made of it.
 */
export function forecastClaims(facts: SentenceFacts, made: readonly Draft[]): Draft[] {
  if (facts.isQuestion) return [];
  return eventForecasts(facts, made).concat(
    fromEach(facts.statements, (statement) => {
      const { form, modal } = statement.verb;
      if (form === "gerund" || statement.clause === "relative" || !mayLieAhead(facts, statement)) return [];
      // "has nothing to do with", "had to leave": what one has to do is no forecast.
      if (form === "infinitive" && statement.governor?.verb.lemma === "have") return [];
      // "is to chair the talks": arranged, not foreseen.
      if (form === "infinitive" && isArranged(facts, statement)) return [];
      if (made.some((one) => one.statement === statement || one.statement?.governor === statement)) return [];
      const manner = mannerOf(facts, statement);
      // A purpose is no forecast: "will send troops to end the war".
      if (manner?.modality !== "predicted" || (form === "infinitive" && manner.worth < 0.8)) return [];
      if ((modal === "would" || modal === "could") && conditionIn(facts) === null) return [];
      if (
        facts.statements.some(
          (other) =>
            other.governor === statement &&
            other.verb.form === "infinitive" &&
            (mannerOf(facts, other)?.modality ?? "predicted") === "predicted",
        )
      )
        return [];
      const named = facts.filling(statement.subject, "actor").filter(({ way }) => way !== "population");
      const owned = named.length > 0 ? [] : ofOwned(facts, statement);
      if (owned.length > 0) return owned;
      const tails = statement.subject.flatMap((phrase) => facts.tailOf(phrase) ?? []);
      const subjects =
        named.length > 0
          ? named
          : facts.filling(tails, "body").map((filled) => ({ ...filled, worth: filled.worth * 0.85 }));
      const last = facts.chunks[statement.end - 1];
      const end = Math.max(statement.verb.end, last?.end ?? 0);
      const rest = end - statement.verb.end;
      if (thin.has(statement.verb.lemma) && rest < 2) return [];
      // "will wait": too little to be worth keeping, but for what hangs on a condition.
      if (rest < 1 && conditionIn(facts) === null) return [];
      const words = facts.words(statement.verb.verb, end).replace(/[,;:\s]+$/, "");
      return fromEach(subjects, (subject) => {
        if (typeof subject.value === "string") return [];
        const actor: ReportActor = subject.value;
        const first =
          statement.verb.first - subject.first < 10
            ? Math.min(subject.first, statement.verb.first)
            : statement.verb.first;
        return [
          draft({
            predicate: "other_forecast",
            subject: actor,
            object: words,
            start: facts.startOf(first),
            end: facts.endOf(end),
            confidence: 0.6 * subject.worth,
            statement,
            at: statement.verb.verb,
          }),
        ];
      });
    }),
  );
}

const isArranged = ({ chunks }: SentenceFacts, { at, governor }: Statement): boolean =>
  governor?.verb.lemma === "be" && chunks[at - 1] === governor.verb;

const events = wordSet(
  "collapse defeat fall split fragmentation disintegration rout dissolution resurgence revival comeback decline demise survival intervention victory breakup implosion mutiny coup takeover expansion escalation",
);

/** "A collapse of the Council does not appear imminent": what is foreseen of a body by a noun. */
function eventForecasts(facts: SentenceFacts, made: readonly Draft[]): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    const [event] = statement.subject;
    if (!event || !foreseeing.has(verb.lemma) || !events.has(facts.word(event.head))) return [];
    const after = facts.words(verb.first, Math.min(verb.end + 3, facts.tokens.length)).toLowerCase();
    if (!foreseen.test(after) || made.some((one) => one.at >= event.first && one.at < event.end)) return [];
    const tail = facts.tailOf(event);
    const whose = tail ?? event.owner;
    const first = /^(a|an|the)$/.test(facts.word(event.first)) ? event.first + 1 : event.first;
    return facts.filling(whose ? [whose] : [], "body").flatMap((body) =>
      typeof body.value === "string"
        ? []
        : [
            draft({
              predicate: "other_forecast",
              subject: body.value,
              object: facts.words(first, tail?.end ?? event.end),
              start: facts.startOf(event.first),
              end: facts.endOf(Math.min(verb.end + 1, facts.tokens.length)),
              confidence: 0.6 * body.worth,
              statement,
              at: event.head,
            }),
          ],
    );
  });
}

const foreseeing = wordSet("be appear seem look remain expect predict anticipate fear forecast");
const foreseen =
  /\b(unlikely|likely|probable|improbable|possible|impossible|expected|predicted|anticipated|feared|forecast|imminent|inevitable|near|close|unavoidable|certain|out of the question)\b/;
