import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const partingOnes = wordSet(
  "leave quit abandon break split splinter defect desert secede walk resign separate fracture fragment divide part",
);

/** "was formed when A left X", "came into being after X split": who left made it, and it parts from X. */
export function bornWhen(facts: SentenceFacts, statement: Statement, [told]: readonly Draft[]): Draft[] {
  if (told?.predicate !== "founded" || told.object !== null) return [];
  const parting = facts.statements.find(
    (one) =>
      one.at > statement.at &&
      /^(when|after|as)$/.test(one.opener ?? "") &&
      !one.verb.isPassive &&
      !one.verb.isNegative &&
      partingOnes.has(one.verb.lemma),
  );
  if (!parting) return [];
  const { subject: body } = told;
  const makers = facts.filling(parting.subject, "person").filter(({ way }) => way === "name");
  const left = ["from", "of", "with"].flatMap((word) => afterPreposition(parting, word));
  const from = facts.filling(left.length > 0 ? left : objectOf(parting), "organisation");
  const parents = from.length > 0 ? from : facts.filling(parting.subject, "organisation");
  const span = (end: number): Pick<Draft, "start" | "end"> => ({ start: told.start, end: facts.endOf(end) });
  const end = Math.max(parting.verb.end, parents[0]?.end ?? 0);
  return [
    ...fromEach(makers, ({ value, worth }) =>
      typeof value === "string"
        ? []
        : [
            draft({
              ...told,
              ...span(end),
              subject: value,
              object: body,
              frame: null,
              confidence: 0.65 * worth,
            }),
          ],
    ),
    ...fromEach(parents.slice(0, 1), ({ value, worth }) =>
      typeof value === "string" || value === body
        ? []
        : [
            draft({
              ...told,
              ...span(end),
              predicate: "split_from",
              object: value,
              frame: null,
              confidence: 0.65 * worth,
            }),
          ],
    ),
  ];
}
