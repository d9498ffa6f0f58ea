import { predicate, type ClaimRecord, type Source } from "@entente/claims";
import { claimDates, daysOf, type ClaimDates } from "../claim-dates.ts";
import { EvidenceIndex, type Evidence } from "../evidence.ts";
import { relationOf } from "../relations.ts";
import { claimExtension, producerId, producerObjects } from "./claim-extension.ts";
import { readActorFacts, stixActor, stixActorIds, stixProposition, type ActorFacts } from "./stix-actors.ts";
import { stixId } from "./stix-id.ts";
import { createSourceReader, reference, timeOf, type StixSource } from "./stix-sources.ts";

/** What the objects of one bundle share. */
interface Bundle {
  readonly evidence: Evidence;
  readonly index: EvidenceIndex;
  readonly facts: ActorFacts;
  readonly actorIds: ReadonlyMap<string, string>;
  readonly readSource: (id: string) => StixSource;
}

const forecasts: readonly ClaimRecord["modality"][] = ["predicted", "conditional", "counterfactual"];

/** The objects of a claim as JSON, and their identifiers. */
interface Written {
  readonly objects: readonly string[];
  readonly ids: readonly string[];
  readonly relationship: string | null;
}

/** An object whose first properties are those its report's objects share; `undefined` is left out. */
const objectText = (type: string, id: string, shared: string, more: object): string =>
  `{"type":"${type}","id":"${id}",${shared},${JSON.stringify(more).slice(1)}`;

/** A claim as a relationship where it is one, and as a note with its words for whoever knows no extensions. */
function writeClaim(claim: ClaimRecord, { evidence, index, actorIds, readSource }: Bundle): Written {
  const from = readSource(claim.source);
  const dates = claimDates(claim, from.source);
  const key = `${evidence.name} ${claim.id}`;
  const shared = from.shared(claim.credibility);
  const relation = relationOf(claim, index);
  const { codes, phrase } = predicate(claim.predicate);
  const ends = [actorIds.get(claim.subject), claim.object === null ? undefined : actorIds.get(claim.object)];
  const refs = [...new Set(ends.filter((id) => id !== undefined))];
  const extensions = claimExtension(claim, from, dates, index);
  const relationship =
    relation && codes.stix !== null && refs.length === 2 ? stixId("relationship", key) : null;
  const id = stixId("note", key);
  const note = objectText("note", id, shared, {
    abstract: sentenceOf(claim, index),
    content: `“${claim.quote}” (${citation(claim, from)})`,
    authors: from.authors,
    // The standard has no types of notes; a label says that it is a forecast.
    labels: forecasts.includes(claim.modality) ? ["forecast"] : undefined,
    object_refs: relationship === null ? refs : [relationship],
    extensions: relationship === null ? extensions : undefined,
  });
  if (relation === null || relationship === null)
    return refs.length > 0 ? { objects: [note], ids: [id], relationship } : nothing;
  const line = objectText("relationship", relationship, shared, {
    relationship_type: codes.stix,
    description: `${relation.subject.name} ${phrase} ${relation.object.name}: “${claim.quote}”`,
    source_ref: refs[0],
    target_ref: refs[1],
    ...stixTimes(dates),
    extensions,
  });
  return { objects: [line, note], ids: [relationship, id], relationship };
}

const nothing: Written = { objects: [], ids: [], relationship: null };

/** The days as times; a stop must be later than its start, so it is the end of its day. */
function stixTimes({ basis, first, last }: ClaimDates): Record<string, string> {
  if (basis !== "stated") return {};
  const isPrintable = (day: string | null): day is string => day !== null && /^\d{4}-/.test(day);
  return {
    ...(isPrintable(first) ? { start_time: `${first}T00:00:00.000Z` } : {}),
    ...(isPrintable(last) ? { stop_time: `${last}T23:59:59.999Z` } : {}),
  };
}

const sentenceOf = (claim: ClaimRecord, index: EvidenceIndex): string => {
  const { phrase } = predicate(claim.predicate);
  const words = [index.nameOf(claim.subject), phrase, index.nameOf(claim.object)].filter(Boolean).join(" ");
  const likelihood = claim.likelihood === null ? "" : `, ${claim.likelihood}`;
  return `${words} (${claim.polarity === "negative" ? "not so; " : ""}${claim.modality}${likelihood})`;
};

const citation = (claim: ClaimRecord, { title }: StixSource): string =>
  `${title}, characters ${claim.start}–${claim.end}`;

/** A report with everything that rests on it. STIX wants a time of publication: a partial date's first day. */
function report(source: Source, refs: readonly string[]): string {
  const time = timeOf(source.captured);
  const day = daysOf(source.published).first;
  return JSON.stringify({
    type: "report",
    spec_version: "2.1",
    id: stixId("report", source.sha256),
    created_by_ref: producerId,
    created: time,
    modified: time,
    name: source.title ?? source.name,
    published: day !== null && /^\d{4}-/.test(day) ? `${day}T00:00:00.000Z` : time,
    description:
      source.published === null
        ? "The date of publication isn't known; the day it was captured stands for it."
        : `Published ${source.published}.`,
    external_references: [reference(source)],
    object_refs: refs,
  });
}

/** The relationships that another source denies, as opinions; a note with the words stands beside each. */
function opinion(
  claim: ClaimRecord,
  relationships: readonly string[],
  { evidence, readSource }: Bundle,
): string {
  const from = readSource(claim.source);
  return JSON.stringify({
    type: "opinion",
    spec_version: "2.1",
    id: stixId("opinion", `${evidence.name} ${claim.id}`),
    created_by_ref: producerId,
    created: from.time,
    modified: from.time,
    opinion: "disagree",
    explanation: `“${claim.quote}” (${citation(claim, from)})`,
    authors: from.authors,
    object_refs: relationships,
  });
}

/** All objects as JSON, those of one claim together. */
async function* objectsOf(evidence: Evidence): AsyncGenerator<readonly string[]> {
  const index = new EvidenceIndex(evidence);
  const facts = await readActorFacts(evidence, index);
  const actorIds = stixActorIds(evidence, facts);
  const bundle: Bundle = {
    evidence,
    index,
    facts,
    actorIds,
    readSource: createSourceReader(index, producerId),
  };
  yield producerObjects.map((object) => JSON.stringify(object));
  const first = evidence.sources.map(({ captured }) => captured).toSorted()[0];
  const time = timeOf(first ?? "1970-01-01T00:00:00Z");
  for (const actor of evidence.actors) yield [JSON.stringify(stixActor(actor, facts, evidence, time))];
  const disputed = new Map<string, string[]>();
  const denials: ClaimRecord[] = [];
  let standing: { readonly source: Source; readonly refs: string[] } | null = null;
  for await (const claim of evidence.claims()) {
    if (claim.source !== standing?.source.id) {
      if (standing && standing.refs.length > 0) yield [report(standing.source, standing.refs)];
      const source = index.source(claim.source);
      standing = source && { source, refs: [] };
    }
    const { objects, ids, relationship } = writeClaim(claim, bundle);
    if (claim.polarity === "negative") denials.push(claim);
    else if (relationship !== null && facts.denied.size > 0) {
      const proposition = stixProposition(claim);
      if (facts.denied.has(proposition))
        disputed.set(proposition, [...(disputed.get(proposition) ?? []), relationship]);
    }
    standing?.refs.push(...ids);
    yield objects;
  }
  if (standing && standing.refs.length > 0) yield [report(standing.source, standing.refs)];
  for (const claim of denials) {
    const relationships = disputed.get(stixProposition(claim));
    if (relationships) yield [opinion(claim, relationships, bundle)];
  }
}

/**
 * A STIX 2.1 bundle. A claim that something holds between two becomes a relationship of the nearest common type, with our
 * extension and a note that has its words; everything else (forecasts, denials, what has no second actor) a note. A
 * denial of what another source says is an opinion on that relationship.
 */
export async function* exportStix(evidence: Evidence): AsyncGenerator<string> {
  yield `{"type":"bundle","id":"${stixId("bundle", evidence.name)}","objects":[`;
  let separator = "\n";
  for await (const objects of objectsOf(evidence)) {
    let piece = "";
    for (const object of objects) {
      piece += separator + object;
      separator = ",\n";
    }
    yield piece;
  }
  yield "\n]}\n";
}
