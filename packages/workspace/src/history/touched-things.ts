import type { Change } from "./change.ts";

/** The things a change is about: `s1`, `a1`, `c1`, or a record's kind and id. A report's claims are found by it. */
export function touchedThings(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap(thingsOf))];
}

function thingsOf(change: Change): string[] {
  switch (change.of) {
    case "source":
      return [`s${change.id}`];
    case "appearances":
      return change.actors.map((actor) => `a${actor}`);
    case "claims":
      return change.count === 1 ? [`c${change.first}`] : [];
    case "review":
      return change.before.flatMap(([, , claims]) => claims.map((claim) => `c${claim}`));
    case "version":
      return [`c${change.claim}`];
    case "place":
      return change.moves.flatMap(([, before, after]) => [`a${before[0]}`, `a${after[0]}`]);
    case "pins":
      return change.pins.flatMap(([, before, after]) =>
        [before, after].flatMap((pin) => (pin ? [`a${pin[1]}`] : [])),
      );
    case "distinct":
      return [];
    case "name":
      return [`a${change.actor}`];
    case "separate":
      return change.claims.map(([claim]) => `c${claim}`);
    case "origin":
      return [`s${change.one}`, `s${change.other}`];
    case "record":
      return [recordThing(change.kind, change.id)];
  }
}

/** A record, as the history names it. Example: `recordThing("forecast", "f3")` is `"forecast/f3"`. */
export const recordThing = (kind: string, id: string): string => `${kind}/${id}`;
