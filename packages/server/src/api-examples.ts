/** A request to try, as docs/reference/api.md prints it and a test sends it. */
export interface ApiExample {
  /** Method and path as the API document names them: `GET /api/actors/{id}`. */
  readonly of: string;
  /** The address with everything filled in. */
  readonly path: string;
  readonly body?: unknown;
  /** Files that are sent as a form, each by its name. */
  readonly files?: Readonly<Record<string, string>>;
}

const red = "Red%20Front";
const why = "both reports say so";

/**
 * A request for every address of the API, in an order in which all of them can be answered by a workspace of the two
 * small reports of the server's tests. What stands in braces is an id that an earlier request gave.
 */
export const apiExamples: readonly ApiExample[] = [
  { of: "GET /api/workspace", path: "/api/workspace" },
  { of: "GET /api/picture", path: "/api/picture?asOf=2014-06&review=accepted,proposed" },
  { of: "GET /api/spans", path: "/api/spans?knownAt=2014" },
  { of: "GET /api/names", path: "/api/names?offset=0&limit=2" },
  { of: "GET /api/lanes", path: "/api/lanes?show=all&most=20" },
  { of: "GET /api/places", path: "/api/places?knownAt=2014" },
  { of: "GET /api/sources", path: "/api/sources?offset=0&limit=1" },
  { of: "GET /api/sources/{id}", path: "/api/sources/s1" },
  { of: "GET /api/search", path: "/api/search?text=Aleppo&limit=10" },
  { of: "GET /api/actors", path: "/api/actors?offset=1&limit=2" },
  { of: "GET /api/actors/{id}", path: `/api/actors/${red}?asOf=2014` },
  { of: "GET /api/actors/{id}/lineage", path: `/api/actors/${red}/lineage` },
  { of: "GET /api/actor-proposals", path: "/api/actor-proposals" },
  { of: "GET /api/between", path: `/api/between?one=${red}&other=Blue%20Army` },
  { of: "GET /api/claims", path: `/api/claims?actor=${red}&predicate=attacked&limit=5` },
  { of: "GET /api/claims/{id}", path: "/api/claims/c1" },
  { of: "GET /api/propositions", path: `/api/propositions?actor=${red}&limit=5` },
  { of: "GET /api/propositions/{id}", path: "/api/propositions/p1" },
  { of: "GET /api/conflicts", path: "/api/conflicts?offset=0&limit=5" },
  {
    of: "POST /api/verdicts",
    path: "/api/verdicts",
    body: { conflict: "{conflict}", decision: "both-stand", note: "joint leaders" },
  },
  { of: "GET /api/rules", path: "/api/rules" },
  { of: "GET /api/prospects", path: `/api/prospects?one=${red}&other=Blue%20Army` },
  { of: "GET /api/base-rates", path: "/api/base-rates" },
  {
    of: "POST /api/base-rates",
    path: "/api/base-rates",
    body: {
      name: "Pairs",
      source: "a list of the desk's own, 1990–2000",
      isComplete: true,
      text: "one,other,history,later,cite\nA,B,fought,allied,X 1999\nC,D,fought,,Y 2001\n",
    },
  },
  { of: "GET /api/export", path: "/api/export" },
  { of: "GET /api/export/{format}", path: "/api/export/json" },
  { of: "GET /api/export/{format}/{file}", path: "/api/export/csv/claims.csv" },
  { of: "POST /api/what-if", path: "/api/what-if", body: { suppose: ["died(Omar Haddad) @ 2014-09"] } },
  { of: "POST /api/claims/{id}/review", path: "/api/claims/c1/review", body: { review: "accepted", why } },
  { of: "POST /api/reviews", path: "/api/reviews", body: { claims: ["c1", "c2"], review: "accepted" } },
  {
    of: "POST /api/claims",
    path: "/api/claims",
    body: {
      subject: "Red Front",
      predicate: "located_in",
      object: "Aleppo",
      source: "s2",
      quote: "attacked the Blue Army in Aleppo",
    },
  },
  { of: "PATCH /api/claims/{id}", path: "/api/claims/c1", body: { credibility: 2, why } },
  { of: "POST /api/separations", path: "/api/separations", body: { claims: ["c1"], apart: true } },
  {
    of: "POST /api/actors",
    path: "/api/actors",
    body: { type: "organisation", name: "Crimson Front", mentions: ["CF"] },
  },
  { of: "POST /api/merges", path: "/api/merges", body: { one: "Red Front", other: "Crimson Front", why } },
  { of: "POST /api/actors/{id}/split", path: `/api/actors/${red}/split`, body: { why } },
  {
    of: "POST /api/distinctions",
    path: "/api/distinctions",
    body: { one: "Red Front", other: "Crimson Front" },
  },
  { of: "POST /api/actors/{id}/name", path: "/api/actors/Crimson%20Front/name", body: { name: "CF" } },
  { of: "PATCH /api/sources/{id}", path: "/api/sources/s1", body: { sharing: "full", reliability: "B" } },
  { of: "POST /api/origins", path: "/api/origins", body: { one: "s1", other: "s2", verdict: "apart" } },
  { of: "POST /api/rules/{id}", path: "/api/rules/{rule}", body: { on: false, why } },
  {
    of: "POST /api/rules",
    path: "/api/rules",
    body: {
      rules: [
        {
          name: "feud",
          sentence: "A killing starts a feud.",
          if: [{ predicate: "killed", subject: "?one", object: "?other" }],
          effect: { does: "derives", kind: "feud", subject: "?one", object: "?other", weak: true },
        },
      ],
    },
  },
  { of: "GET /api/forecasts/proposals", path: "/api/forecasts/proposals" },
  { of: "POST /api/forecasts", path: "/api/forecasts", body: {} },
  { of: "GET /api/forecasts", path: "/api/forecasts" },
  { of: "GET /api/forecasts/{id}", path: "/api/forecasts/{forecast}" },
  {
    of: "POST /api/forecasts/{id}",
    path: "/api/forecasts/{forecast}",
    body: { does: "edit", deadline: "2015", min: 20, max: 45 },
  },
  { of: "GET /api/forecasts/scores", path: "/api/forecasts/scores" },
  {
    of: "POST /api/forecasts/import",
    path: "/api/forecasts/import",
    body: {
      format: "csv",
      name: "questions.csv",
      text: "event,deadline,min,max,outcome\nThe two sign a truce,2020-05,55,80,yes\n",
    },
  },
  { of: "GET /api/forecasts/export/{id}", path: "/api/forecasts/export/csv" },
  { of: "POST /api/hypotheses", path: "/api/hypotheses", body: { pair: ["Red Front", "Blue Army"] } },
  { of: "GET /api/hypotheses", path: "/api/hypotheses" },
  { of: "GET /api/hypotheses/{id}", path: "/api/hypotheses/{matrix}" },
  { of: "GET /api/hypotheses/{id}/rows", path: "/api/hypotheses/{matrix}/rows" },
  {
    of: "POST /api/hypotheses/{id}",
    path: "/api/hypotheses/{matrix}",
    body: { changes: [{ does: "add-row", claim: "c1" }] },
  },
  { of: "DELETE /api/hypotheses/{id}", path: "/api/hypotheses/{matrix}" },
  { of: "POST /api/models/ties", path: "/api/models/ties", body: { review: ["accepted", "proposed"] } },
  {
    of: "POST /api/models/run",
    path: "/api/models/run",
    body: { request: { model: "balance", review: ["accepted", "proposed"] }, keep: "Who stands where" },
  },
  { of: "POST /api/models/stop", path: "/api/models/stop", body: { run: "mine" } },
  {
    of: "POST /api/models/balance-over-time",
    path: "/api/models/balance-over-time",
    body: { dates: ["2013", "2014-06"], review: ["accepted", "proposed"] },
  },
  { of: "GET /api/models/runs", path: "/api/models/runs" },
  { of: "GET /api/models/runs/{id}", path: "/api/models/runs/{run}" },
  { of: "POST /api/models/runs/{id}/repeat", path: "/api/models/runs/{run}/repeat" },
  { of: "DELETE /api/models/runs/{id}", path: "/api/models/runs/{run}" },
  { of: "GET /api/history", path: "/api/history?offset=0&limit=3" },
  { of: "POST /api/undo", path: "/api/undo", body: { steps: 1 } },
  { of: "POST /api/redo", path: "/api/redo", body: { steps: 1 } },
  { of: "GET /api/check", path: "/api/check" },
  {
    of: "POST /api/additions",
    path: "/api/additions",
    files: { "league.txt": "The White League fights the Red Front." },
  },
  { of: "GET /api/additions", path: "/api/additions" },
  { of: "DELETE /api/additions/{id}", path: "/api/additions/{addition}" },
  { of: "GET /api/redactions", path: "/api/redactions" },
  {
    of: "POST /api/redactions",
    path: "/api/redactions",
    body: { source: "s1", sure: true, why: "its author asked for it" },
  },
];
