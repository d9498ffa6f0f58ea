import type { Profile, Relation, TimelineEntry } from "@entente/analysis";
import { cite, section } from "./cite.ts";
import { columns, printable, shorten } from "./layout.ts";
import { statement, type ClaimOf, type NameOf } from "./print-claims.ts";
import { printForecast, printStanding } from "./print-picture.ts";

/** An actor's names, leaders, relations, events and forecasts, each with a sentence behind it. */
export function printProfile(profile: Profile, nameOf: NameOf, claimOf: ClaimOf, width: number): string[] {
  const { actor } = profile;
  const relation = (drawn: Relation): string[] => [
    `  ${statement({ ...drawn, polarity: "positive" }, nameOf)}  (${printStanding(drawn)})`,
    ...cite(drawn.claims, claimOf, 6, width),
  ];
  const names = profile.names.flatMap(({ name, kind, since, until, review, claims }) => {
    const dates = [since ? `since ${since}` : "", until ? `until ${until}` : ""].filter(Boolean).join(" ");
    const about = [kind ?? "", dates, review].filter(Boolean).join(" · ");
    return [
      `  ${printable(name ?? "a new name, not given")}  (${about})`,
      ...cite(claims, claimOf, 6, width),
    ];
  });
  const events = profile.events.flatMap((event) => [
    `  ${event.when ?? "undated"}  ${statement({ ...event, polarity: "positive" }, nameOf)}  (${event.status} · ${event.review})`,
    ...cite(event.claims, claimOf, 6, width),
  ]);
  const unproven = [...profile.forecasts, ...profile.denials];
  return [
    `${printable(actor.name)}  (${actor.type}, ${actor.id})`,
    ...section("Names", names),
    ...section("Led by", profile.leaders.flatMap(relation)),
    ...profile.relations.flatMap(({ phrase, relations }) =>
      section(`${actor.name} ${phrase}`, relations.flatMap(relation)),
    ),
    ...section("Also", profile.facts.flatMap(relation)),
    ...section("Events", events),
    ...section(
      "Expected, supposed or denied: never facts",
      unproven.flatMap((forecast) => printForecast(forecast, nameOf, claimOf, width)),
    ),
  ];
}

/** The dated story of an actor, a line and its words an entry. */
export function printTimeline(entries: readonly TimelineEntry[], claimOf: ClaimOf, width: number): string[] {
  const heads = columns(
    entries.map(({ when, whenKind, sentence, review }) => {
      const date = when === null ? "undated" : whenKind === "published" ? `(${when})` : when;
      return [date, shorten(printable(sentence), Math.max(40, width - 34)), review];
    }),
    width,
  );
  const indent = Math.max(12, ...entries.map(({ when }) => (when ?? "undated").length + 4));
  return entries.flatMap(({ claims }, i) => [heads[i] ?? "", ...cite(claims, claimOf, indent, width)]);
}
