import { doOverlap, foldName } from "@entente/claims";
import type { LineageEvent, LineageKind, LineageStep } from "./lineage-events.ts";

/** One turn that sources code in different ways: renamed, says one; a new body, says another. */
export interface RivalCoding {
  /** The name that the turn led to, or that of the body it happened to. */
  readonly about: string;
  readonly events: readonly LineageEvent[];
}

/** Of these kinds only one can be right of one turn. */
const turns: ReadonlySet<LineageKind> = new Set(["rename", "split", "merger", "umbrella", "founding"]);

const leadTo = (a: LineageStep, b: LineageStep): boolean =>
  a.event.into !== null && b.event.into !== null && foldName(a.event.into) === foldName(b.event.into);

/** Whether two steps may be codings of one turn: of different kinds, by different sources, at what may be the same time. */
function areRivals(a: LineageStep, b: LineageStep): boolean {
  if (a.event.kind === b.event.kind || !turns.has(a.event.kind) || !turns.has(b.event.kind)) return false;
  if (a.event.sources.join() === b.event.sources.join()) return false;
  return leadTo(a, b) && doOverlap(a.span, b.span);
}

/** Puts the rival codings of one turn side by side. */
export function rivalCodings(steps: readonly LineageStep[]): RivalCoding[] {
  const left = new Set(steps);
  const codings: RivalCoding[] = [];
  for (const step of steps) {
    if (!left.has(step)) continue;
    const rivals = steps.filter((other) => left.has(other) && areRivals(step, other));
    if (rivals.length === 0) continue;
    const alike = steps.filter(
      (other) =>
        left.has(other) &&
        (other === step || rivals.includes(other) || rivals.some((rival) => areRivals(rival, other))),
    );
    for (const one of alike) left.delete(one);
    codings.push({ about: step.event.into ?? "", events: alike.map(({ event }) => event) });
  }
  return codings;
}
