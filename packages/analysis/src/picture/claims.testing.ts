import {
  actorId,
  claimId,
  sourceId,
  undated,
  type ActorId,
  type ActorType,
  type ClaimRecord,
  type ClaimTime,
  type PredicateName,
} from "@entente/claims";
import type { Evidence } from "./picture.ts";

/** What a test says about a claim beyond subject, predicate and object. */
export type ClaimFields = Partial<Omit<ClaimRecord, "time">> & {
  /**
   * The publication date of the source it stands in; one source for each date, a second of the same day as `2017-10-12 b`.
   * Default `2017-10-12`.
   */
  readonly published?: string;
} & Partial<Pick<ClaimTime, "from" | "to" | "text" | "over" | "after" | "before">>;

/** A claim as a row: `["Ali", "leads", "Group", { from: "2012" }]`. */
export type Row = readonly [
  subject: string,
  predicate: PredicateName,
  object: string | null,
  fields?: ClaimFields,
];

/** What the names of a test stand for, where they aren't organisations. */
export type Cast = Readonly<Record<string, ActorType | "literal">>;

function record([subject, predicate, object, fields = {}]: Row, index: number): ClaimRecord {
  const { published = "2017-10-12", from, to, text, over, after, before, ...rest } = fields;
  const time = { from, to, text, over, after, before };
  const given = Object.fromEntries(Object.entries(time).filter(([, value]) => value !== undefined));
  return {
    id: claimId(`c${index + 1}`),
    predicate,
    subject: actorId(subject),
    object,
    polarity: "positive",
    modality: "asserted",
    likelihood: null,
    condition: null,
    attribution: null,
    attributionKind: "author",
    qualifiers: {},
    quote: "words",
    start: 0,
    end: 5,
    confidence: 1,
    source: sourceId(published),
    review: "proposed",
    origin: "analyst",
    credibility: null,
    prefix: "",
    suffix: "",
    ...rest,
    time: { ...undated, ...given },
  };
}

/**
 * Evidence from rows: the names are the actors' ids (organisations unless the cast says otherwise), claims are
 * called c1, c2 … in order, and each publication date is a source.
 */
export function evidenceOf(rows: readonly Row[], cast: Cast = {}): Evidence {
  const claims = rows.map(record);
  const ids = new Set<string>(
    claims.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object])),
  );
  const actors = [...ids].flatMap((id) => {
    const type = cast[id] ?? "organisation";
    return type === "literal" ? [] : [{ id: actorId(id), type, name: id, mentions: [id] }];
  });
  const dates = [...new Set(claims.map(({ source }) => source))];
  const sources = dates.map((id) => ({
    id,
    name: `${id}.txt`,
    title: null,
    published: id.replace(/ .*/, ""),
    captured: "2025-01-01T00:00:00Z",
  }));
  return { actors, claims, sources };
}

/** A relation in short: `"Ali leads Group"`. */
export const short = ({
  subject,
  predicate,
  object,
}: {
  subject: ActorId;
  predicate: string;
  object: string | null;
}): string => `${subject} ${predicate} ${object ?? "-"}`;
