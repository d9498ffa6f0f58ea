import { fromEach } from "../from-each.ts";
import { afterPreposition, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** What a claim tells besides of a place or body that its verb ties: a claim of its own, a little less sure. */
const besides = (
  facts: SentenceFacts,
  one: Draft,
  { value, end }: Filled,
  told: Pick<Draft, "predicate" | "confidence"> & Partial<Pick<Draft, "subject">>,
): Draft =>
  draft({
    ...one,
    frame: null,
    qualifiers: {},
    object: value,
    end: Math.max(one.end, facts.endOf(end)),
    ...told,
  });

/** The places after any of some prepositions. */
const placesAfter = (facts: SentenceFacts, statement: Statement, ties: readonly string[]): Filled[] =>
  facts
    .filling(
      ties.flatMap((word) => afterPreposition(statement, word)),
      "place",
    )
    .filter(({ value }) => typeof value !== "string");

/** "left X for Y": whoever leaves a body for another is in that one. */
export function joinedAfter(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const left = drafts.filter(
    ({ predicate, polarity }) => predicate === "split_from" && polarity === "positive",
  );
  const [one] = left;
  if (!one || statement.verb.isNegative) return [];
  const predicate = one.subject.type === "person" ? "member_of" : "part_of";
  const bodies = facts
    .filling(afterPreposition(statement, "for"), "organisation")
    .filter(({ way }) => way === "name");
  return fromEach(bodies, (body) =>
    typeof body.value === "string" || left.some(({ object }) => object === body.value)
      ? []
      : [besides(facts, one, body, { predicate, confidence: 0.85 * body.worth * one.confidence })],
  );
}

/** "withdrew from Goma to Rutshuru", "left Sudan for Afghanistan": who withdraws from a place to another is there. */
export function wentTo(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  if (drafts[0]?.predicate !== "withdrew_from") return [];
  const gone = drafts.filter(
    ({ predicate, polarity }) => predicate === "withdrew_from" && polarity === "positive",
  );
  if (gone.length === 0) return [];
  const goers = [...new Map(gone.map((one) => [one.subject, one])).values()];
  return fromEach(placesAfter(facts, statement, ["to", "into", "for"]), (place) =>
    goers.map((one) =>
      besides(facts, one, place, {
        predicate: "located_in",
        confidence: 0.85 * place.worth * one.confidence,
      }),
    ),
  );
}

/** "Qatar hosts Hamas", "gave Hamas an office in Doha": who is hosted where. */
export function guestsThere(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  if (drafts[0]?.predicate !== "supports") return [];
  return fromEach(drafts, (one) => {
    if (one.predicate !== "supports" || one.polarity === "negative" || one.qualifiers.kind !== "hosts")
      return [];
    const guest = one.object;
    if (typeof guest !== "object" || guest?.type !== "organisation") return [];
    return placesAfter(facts, statement, ["in", "at", "on", "near", "around"]).map((place) =>
      besides(facts, one, place, {
        predicate: "located_in",
        subject: guest,
        confidence: 0.9 * one.confidence,
      }),
    );
  });
}
