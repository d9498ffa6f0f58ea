import { fromEach } from "../from-each.ts";
import { afterPreposition, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** "withdrew from Goma to Rutshuru", "left Sudan for Afghanistan": where it went. */
export function joinedAfter(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const left = drafts.filter(
    ({ predicate, polarity }) => predicate === "split_from" && polarity === "positive",
  );
  const [one] = left;
  if (!one || statement.verb.isNegative) return [];
  const bodies = facts
    .filling(afterPreposition(statement, "for"), "organisation")
    .filter(({ way }) => way === "name");
  return fromEach(bodies, ({ value, end, worth }) =>
    typeof value === "string" || left.some(({ object }) => object === value)
      ? []
      : [
          draft({
            ...one,
            predicate: one.subject.type === "person" ? "member_of" : "part_of",
            frame: null,
            qualifiers: {},
            object: value,
            end: Math.max(one.end, facts.endOf(end)),
            confidence: 0.85 * worth * one.confidence,
          }),
        ],
  );
}

/** Who withdraws from a place to another is there. */
export function wentTo(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  if (drafts[0]?.predicate !== "withdrew_from") return [];
  const gone = drafts.filter(
    ({ predicate, polarity }) => predicate === "withdrew_from" && polarity === "positive",
  );
  if (gone.length === 0) return [];
  const where = facts
    .filling(
      ["to", "into", "for"].flatMap((word) => afterPreposition(statement, word)),
      "place",
    )
    .filter(({ value }) => typeof value !== "string");
  const goers = [...new Map(gone.map((one) => [one.subject, one])).values()];
  return fromEach(where, ({ value, end, worth }) =>
    goers.map((one) =>
      draft({
        ...one,
        predicate: "located_in",
        frame: null,
        qualifiers: {},
        object: value,
        end: Math.max(one.end, facts.endOf(end)),
        confidence: 0.85 * worth * one.confidence,
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
    const named = facts
      .filling(
        roomTies.flatMap((word) => afterPreposition(statement, word)),
        "place",
      )
      .filter(({ value }) => typeof value !== "string");
    return named.map(({ value, end }) =>
      draft({
        ...one,
        predicate: "located_in",
        frame: null,
        qualifiers: {},
        subject: guest,
        object: value,
        end: Math.max(one.end, facts.endOf(end)),
        confidence: 0.9 * one.confidence,
      }),
    );
  });
}

const roomTies = ["in", "at", "on", "near", "around"];
