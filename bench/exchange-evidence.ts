/** Evidence made up for measuring exports: claims come one after the other and none is held. */
import {
  actorId,
  claimId,
  sourceId,
  undated,
  type Actor,
  type ClaimRecord,
  type PredicateName,
  type Source,
} from "@entente/claims";
import type { Evidence } from "@entente/exchange";
import { numbersFrom, organisationName } from "../e2e/made-up/names.ts";

const claimsPerSource = 50;
const actorCount = 5000;

const predicates: readonly PredicateName[] = [
  "fights",
  "allied_with",
  "supports",
  "rival_of",
  "attacked",
  "talks_with",
];
const days = 365 * 20;
const pad = (value: number): string => String(value).padStart(2, "0");

/** A day of the twenty years from 2000, by the number of its source: reports come in the order of their dates. */
function dayOf(source: number, sources: number): string {
  const date = new Date(Date.UTC(2000, 0, 1 + Math.floor((source / sources) * days)));
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

const actors: readonly Actor[] = Array.from({ length: actorCount }, (_, i) => ({
  id: actorId(`a${i + 1}`),
  type: i % 20 === 0 ? "place" : "organisation",
  name: organisationName(i),
  mentions: [organisationName(i), `${organisationName(i)} Command`],
}));

const sourceOf = (number: number, sources: number): Source => ({
  id: sourceId(`s${number + 1}`),
  name: `report-${number + 1}.txt`,
  title: `Report ${number + 1} of the desk`,
  author: "A. Author",
  published: dayOf(number, sources),
  url: `https://example.org/reports/${number + 1}`,
  language: "en",
  sha256: (number + 1).toString(16).padStart(64, "0"),
  characters: 20_000,
  captured: "2026-01-01T00:00:00.000Z",
  reliability: "B",
  sharing: "quotes",
  problems: [],
});

function claimAt(number: number, sources: readonly Source[]): ClaimRecord {
  const random = numbersFrom(number);
  const source = sources[Math.floor(number / claimsPerSource)];
  const subject = number % actorCount;
  const predicate = predicates[Math.floor(random() * predicates.length)] ?? "fights";
  const object = Math.floor(random() * actorCount);
  const quote = `${organisationName(subject)} ${predicate.replaceAll("_", " ")} ${organisationName(object)}`;
  const start = (number % claimsPerSource) * 400;
  return {
    id: claimId(`c${number + 1}`),
    predicate: object % 20 === 0 ? "controls" : predicate,
    subject: actorId(`a${subject + 1}`),
    object: `a${object + 1}`,
    polarity: "positive",
    modality: random() < 0.8 ? "asserted" : "predicted",
    likelihood: null,
    condition: null,
    attribution: null,
    attributionKind: "author",
    qualifiers: {},
    time: { ...undated, from: random() < 0.5 ? (source?.published ?? null) : null },
    quote,
    start,
    end: start + [...quote].length,
    confidence: 0.8,
    source: source?.id ?? sourceId("s1"),
    review: "accepted",
    origin: "reader",
    credibility: 2,
    prefix: "",
    suffix: "",
  };
}

/** Evidence with so many claims: by source, or with this actor as subject (its twin as object is left out). */
export function exchangeEvidence(claims: number): Evidence {
  const sourceCount = Math.ceil(claims / claimsPerSource);
  const sources = Array.from({ length: sourceCount }, (_, i) => sourceOf(i, sourceCount));
  return {
    name: "bench",
    note: null,
    sources,
    actors,
    *claims(actor) {
      const first = actor === undefined ? 0 : Number(actor.slice(1)) - 1;
      const step = actor === undefined ? 1 : actorCount;
      for (let i = first; i < claims; i += step) yield claimAt(i, sources);
    },
    references: new Map(),
    locate: () => null,
  };
}
