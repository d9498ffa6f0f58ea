import type { ActorId, ClaimId, SourceId } from "@entente/claims";
import type { Dated } from "../dated.ts";
import { firstDrawnDay } from "../dated.ts";
import { drawStates } from "../draw-states.ts";
import { isActor, type Ledger } from "../ledger.ts";
import { drawEvents } from "../picture-events.ts";
import type { DrawnReview, PictureEvent, Relation } from "../picture.ts";
import { clause, unhedged } from "../sentences.ts";
import { compareIds } from "../compare-ids.ts";

/** What can happen to a body as a body. */
export type LineageKind =
  "rename" | "split" | "merger" | "umbrella" | "founding" | "dissolution" | "succession";

/** One step of a lineage, as the claims that agree on it code it. */
export interface LineageEvent {
  readonly kind: LineageKind;
  /** EDTF, `../D` where it is only known to have happened by D; null where nobody says. */
  readonly when: string | null;
  readonly sentence: string;
  /** The bodies it is about; all are actors. */
  readonly actors: readonly ActorId[];
  /** The body or name it leads to, as a name. */
  readonly into: string | null;
  readonly status: PictureEvent["status"] | Relation["status"];
  readonly review: DrawnReview;
  readonly claims: readonly ClaimId[];
  readonly sources: readonly SourceId[];
}

/** A step of a lineage with its days, and who comes of whom. */
export interface LineageStep {
  readonly event: LineageEvent;
  readonly span: Dated["span"];
  readonly ancestors: readonly string[];
  readonly descendants: readonly string[];
}

/** Finds the sources of claims. */
function sourcesReader(ledger: Ledger): (claims: readonly ClaimId[]) => SourceId[] {
  const byClaim = new Map(ledger.evidence.claims.map(({ claim }) => [claim.id, claim.source]));
  return (claims) =>
    [...new Set(claims.map((id) => byClaim.get(id)).filter((id) => id !== undefined))].toSorted(compareIds);
}

type Found = Pick<LineageStep, "ancestors" | "descendants"> & {
  readonly kind: LineageKind;
  readonly into: string | null;
};

function ofEvent(
  ledger: Ledger,
  { predicate, subject, object, qualifiers }: PictureEvent,
  named: (name: string) => readonly string[],
): Found | null {
  const other = object === null ? [] : isActor(ledger, object) ? [object as string] : [];
  switch (predicate) {
    case "split_from":
      return { kind: "split", into: ledger.nameOf(subject), ancestors: other, descendants: [subject] };
    case "merged_with": {
      const { into, kind } = qualifiers;
      const body = into === undefined ? [] : isActor(ledger, into) ? [into as string] : named(into);
      const parts = [subject as string, ...other].filter((part) => !body.includes(part));
      const name = into === undefined ? null : ledger.nameOf(into);
      if (kind === "umbrella") return { kind: "umbrella", into: name, ancestors: [], descendants: [] };
      return { kind: "merger", into: name, ancestors: parts, descendants: body.length > 0 ? body : parts };
    }
    case "founded": {
      const body = other.length > 0 ? other : [subject as string];
      return { kind: "founding", into: ledger.nameOf(body[0] ?? subject), ancestors: [], descendants: body };
    }
    case "dissolved":
      return { kind: "dissolution", into: null, ancestors: [subject], descendants: [] };
    case "succeeded":
      return { kind: "succession", into: ledger.nameOf(subject), ancestors: other, descendants: [subject] };
    default:
      return null;
  }
}

function ofState(
  ledger: Ledger,
  { predicate, subject, object, qualifiers }: Relation,
  named: (name: string) => readonly string[],
): Found | null {
  const { kind } = qualifiers;
  if (object === null) return null;
  if (predicate === "names" && (kind === "later" || kind === "former")) {
    const same = named(object).filter((id) => id !== subject);
    return kind === "later"
      ? { kind: "rename", into: object, ancestors: same.length > 0 ? [subject] : [], descendants: same }
      : {
          kind: "rename",
          into: ledger.nameOf(subject),
          ancestors: same,
          descendants: same.length > 0 ? [subject] : [],
        };
  }
  if (predicate === "part_of" && kind === "umbrella")
    return { kind: "umbrella", into: ledger.nameOf(object), ancestors: [], descendants: [] };
  return null;
}

function stepOf(
  ledger: Ledger,
  drawn: PictureEvent | Relation,
  found: Found,
  sources: readonly SourceId[],
  when: Pick<LineageStep, "span"> & { readonly text: string | null },
): LineageStep {
  const { subject, object, claims, status, review } = drawn;
  const sides = object !== null && isActor(ledger, object) ? [subject, object] : [subject];
  const actors = [...new Set<string>([...sides, ...found.ancestors, ...found.descendants])] as ActorId[];
  const { kind, into } = found;
  const event: LineageEvent = {
    kind,
    when: when.text,
    sentence: clause({ ...drawn, ...unhedged }, ledger.nameOf),
    actors: actors.toSorted(compareIds),
    into,
    status,
    review,
    claims,
    sources,
  };
  return { event, span: when.span, ancestors: found.ancestors, descendants: found.descendants };
}

/** Earliest first. */
export const compareSteps = (a: LineageStep, b: LineageStep): number =>
  firstDrawnDay(a.span) - firstDrawnDay(b.span) ||
  compareIds(a.event.claims[0] ?? "", b.event.claims[0] ?? "");

/**
 * The steps of lineage that a ledger knows.
 *
 * @param named finds the ids of actors by any of their names.
 */
export function lineageSteps(ledger: Ledger, named: (name: string) => readonly string[]): LineageStep[] {
  const sourcesOf = sourcesReader(ledger);
  const events = drawEvents(ledger, null).flatMap(({ event, cluster }) => {
    const found = ofEvent(ledger, event, named);
    return found
      ? [
          stepOf(ledger, event, found, sourcesOf(event.claims), {
            text: event.when,
            span: cluster.time.when.span,
          }),
        ]
      : [];
  });
  const states = drawStates(ledger, null).flatMap(({ relation, episode }) => {
    const found = ofState(ledger, relation, named);
    const first = episode.first ?? { start: -Infinity, end: Infinity };
    return found
      ? [stepOf(ledger, relation, found, sourcesOf(relation.claims), { text: relation.from, span: first })]
      : [];
  });
  return [...events, ...states];
}
