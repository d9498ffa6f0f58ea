import type { ActorId, Claim, OffsetMap, Reading } from "@entente/claims";
import type { Draft } from "../claims/draft.ts";
import { settledActor, type ReportActor } from "../coreference/report-actors.ts";
import type { Explanation, Words } from "./explanation.ts";
import type { Trace } from "./trace-sentence.ts";

/** What an explanation is written from: the report's text, and the claim beside the draft it was. */
export interface Explained {
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly reading: Reading;
  readonly claim: Claim;
  readonly draft: Draft;
  readonly trace: Trace;
  readonly ids: ReadonlyMap<ReportActor, ActorId>;
}

/** Writes down how a claim came about, with the names and offsets its reading has. */
export function explainClaim({ text, offsets, reading, claim, draft, trace, ids }: Explained): Explanation {
  const names = new Map<string, string>(reading.actors.map(({ id, name }) => [id, name]));
  const idOf = (actor: ReportActor): ActorId | undefined => ids.get(settledActor(actor));
  const wordsAt = ({ start, end }: { start: number; end: number }): Words => ({
    words: text.slice(start, end).replace(/\s+/g, " "),
    start: offsets.toCodePoints(start),
    end: offsets.toCodePoints(end),
  });
  const total = trace.confidence.reduce((product, { factor }) => product * factor, 1);
  const rest = claim.confidence / total;
  return {
    claim,
    subject: names.get(claim.subject) ?? claim.subject,
    object: claim.object === null ? null : (names.get(claim.object) ?? claim.object),
    sentence: {
      text: text.slice(trace.start, trace.end),
      start: offsets.toCodePoints(trace.start),
      end: offsets.toCodePoints(trace.end),
    },
    tokens: trace.tokens,
    mentions: trace.mentions.map(({ type, actor, isKnown, ...span }) => ({
      ...wordsAt(span),
      type,
      actor: names.get((actor && idOf(actor)) ?? "") ?? null,
      isKnown,
    })),
    statements: trace.statements,
    rule: {
      stage: draft.stage ?? "verb",
      example: draft.frame?.example ?? null,
      says: draft.frame?.says ?? null,
    },
    referents: trace.referents.flatMap(({ side, way, actor, ...span }) => {
      const id = idOf(actor);
      return id ? [{ side, actor: id, name: names.get(id) ?? id, way, ...wordsAt(span) }] : [];
    }),
    cues: trace.cues.map(({ what, ...span }) => ({ what, ...wordsAt(span) })),
    confidence:
      Math.abs(rest - 1) > 0.02
        ? [...trace.confidence, { why: "what the rest of the report says", factor: rest }]
        : trace.confidence,
  };
}
