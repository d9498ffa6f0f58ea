/**
 * What examples take for granted: three groups over three years, and the small things a program has at hand. Every
 * example runs in a folder of its own with a few reports in it.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  openPicture,
  proposeEntry,
  relationSpans,
  type Evidence,
  type Issue,
  type LaneEvidence,
  type LedgerForecast,
  type Matrix,
  type ProspectsInput,
  type RowFacts,
  type SignedGraph,
} from "@entente/analysis";
import {
  actorId,
  claimId,
  sourceId,
  undated,
  type Actor,
  type ClaimRecord,
  type Source,
} from "@entente/claims";
import { reportFromText } from "@entente/documents";
import type { WorkspaceContent } from "@entente/exchange";
import type { WinkModel } from "@entente/reader";
import { root } from "../checkout.ts";

/** As the reader's own package has it. */
export const model = createRequire(join(root, "packages/reader/package.json"))(
  "wink-eng-lite-web-model",
) as WinkModel;

export const source: Source = {
  id: sourceId("s1"),
  name: "briefing.txt",
  title: "A briefing",
  author: "R. Byrne",
  published: "2017-10-12",
  url: null,
  language: "en",
  sha256: "0".repeat(64),
  characters: 900,
  captured: "2017-10-13T08:00:00.000Z",
  reliability: "B",
  sharing: "quotes",
  problems: [],
};

let number = 0;
function said(
  predicate: ClaimRecord["predicate"],
  subject: string,
  object: string | null,
  more: Partial<ClaimRecord> = {},
): ClaimRecord {
  number++;
  const quote = `the words of claim ${number}`;
  return {
    id: claimId(`c${number}`),
    source: source.id,
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
    time: undated,
    quote,
    start: 40 * number,
    end: 40 * number + quote.length,
    confidence: 0.8,
    review: "accepted",
    origin: "reader",
    credibility: 2,
    prefix: "",
    suffix: "",
    ...more,
  };
}
const from = (date: string): Partial<ClaimRecord> => ({ time: { ...undated, from: date } });

const claims: readonly ClaimRecord[] = [
  said("leads", "a7", "a1", { time: { ...undated, from: "2010", to: "2019-10-27" } }),
  said("leads", "a8", "a1", { time: { ...undated, from: "2014", to: "2016" } }),
  said("fights", "a1", "a2", from("2014-01")),
  said("fights", "a1", "a4", from("2014-06")),
  said("fights", "a2", "a4", from("2013")),
  said("names", "a3", "Fateh al-Sham", { qualifiers: { kind: "later" }, ...from("2016-07-28") }),
  said("merged_with", "a3", "a2", from("2016-07-28")),
  said("died", "a7", null, { modality: "hedged", ...from("2017-06") }),
  said("merged_with", "a1", "a2", {
    modality: "predicted",
    polarity: "negative",
    likelihood: "unlikely",
    quote: "a merger is unlikely",
  }),
];
const actors: readonly Actor[] = (
  [
    ["a1", "organisation", "ISIS"],
    ["a2", "organisation", "al-Qaeda"],
    ["a3", "organisation", "al-Nusra"],
    ["a4", "state", "Iraq"],
    ["a7", "person", "Baghdadi"],
    ["a8", "person", "Adnani"],
  ] as const
).map(([id, type, name]) => ({ id: actorId(id), type, name, mentions: [name] }));

export const evidence: Evidence & { readonly claims: readonly ClaimRecord[] } = {
  actors,
  claims,
  sources: [source],
};
export const picture = openPicture(evidence);
export const [isis, alQaeda, subject] = [actorId("a1"), actorId("a2"), actorId("a7")];
export const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
export const name = "ISIS";
export const claim = claims.at(-1) as ClaimRecord;
export const fights = claims[2] as ClaimRecord;
export const voices = { speaking: new Map([["a1", new Set(["s1"])]]), sources: [source] };

export const draft = proposeEntry(claim, source, nameOf);
export const entry: LedgerForecast = {
  ...draft,
  id: "f1",
  deadline: "2018-10-12",
  missing: [],
  fixed: { at: "2017-10-13T08:00:00.000Z", by: "R. Byrne" },
};
export const entries: readonly LedgerForecast[] = [entry];
export const matrix: Matrix = {
  title: "Will they unite?",
  pair: [isis, alQaeda],
  hypotheses: [
    { id: "h1", text: "ISIS and al-Qaeda unite into one body", kind: "unite" },
    { id: "h2", text: "ISIS and al-Qaeda stay rivals", kind: "rivals" },
  ],
  rows: [{ id: "r1", claim: fights.id, text: null, start: null }],
  cells: [{ row: "r1", hypothesis: "h1", analyst: "R. Byrne", mark: "very-inconsistent", why: null }],
  assumptions: "",
  outcome: null,
};
export const facts: ReadonlyMap<string, RowFacts> = new Map([
  [
    "r1",
    { review: "accepted", credibility: 1, reliability: "A", origins: 2, isContested: false, known: "2017" },
  ],
]);
export const input: ProspectsInput = {
  picture,
  pair: [isis, alQaeda],
  asOf: "2015",
  claims: new Map(claims.map((one) => [one.id, one])),
  sources: new Map([[source.id, source]]),
  ledger: entries,
  matrix: null,
  rowFacts: new Map(),
  sets: [],
};

export const graph: SignedGraph = {
  names: ["A", "B", "C", "D"],
  ties: [
    { a: 0, b: 2, weight: -2 },
    { a: 2, b: 3, weight: -2 },
  ],
};
export const issue: Issue = {
  dimensions: 1,
  stakeholders: [
    { name: "A", capability: 1, position: [4], salience: [0.8] },
    { name: "B", capability: 0.6, position: [10], salience: [0.5] },
  ],
};
export const text = "source,target,sign\nA,B,-1\n";
export const deadlinePassed = (): boolean => false;
export const content: WorkspaceContent = { sources: [source], actors, claims };
export const clock = { now: (): Date => new Date() };
export const { signal }: { readonly signal: AbortSignal } = new AbortController();
async function* asLines(): AsyncGenerator<string> {
  yield JSON.stringify({ name: "a", text: "The Red Front attacked the Blue Army.", published: "2014-05-03" });
}
export const lines: AsyncIterable<string> = asLines();
export const report = reportFromText(
  "congo.txt",
  "M23 leader Bertrand Bisimwa said the group would lay down its arms.",
  {
    published: "2022-11-20",
  },
);
export const lanes: LaneEvidence = { actors, states: relationSpans(evidence), events: [], forecasts: [] };
