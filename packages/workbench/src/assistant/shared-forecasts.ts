import { proposeEntry, type LedgerForecast } from "@entente/analysis";
import { lookUp, viewForecast, type ForecastView } from "../judgement/forecast-view.ts";
import type { Facts } from "../picture/open-pictures.ts";
import type { SharedFacts } from "./shared-facts.ts";

/** Names and titles that only private sources have, as a test for words that an entry was written in. */
function hiddenWords(facts: Facts, shared: SharedFacts): string[] {
  const known = new Set(
    shared.actors.flatMap(({ name, names, mentions }) => [
      name,
      ...mentions,
      ...names.map(({ text }) => text),
    ]),
  );
  const ids = new Set<string>(shared.sources.map(({ id }) => id));
  const names = facts.people.flatMap((actor) => [
    actor.name,
    ...actor.mentions,
    ...actor.names.map(({ text }) => text),
  ]);
  const titles = facts.sources
    .filter(({ id }) => !ids.has(id))
    .flatMap(({ title, name, author }) => [title, name, author].filter((one) => one !== null));
  return [...new Set([...names.filter((name) => !known.has(name)), ...titles])];
}

const withoutNotes = <Settled extends { readonly claims: readonly string[]; readonly note: string | null }>(
  settled: Settled | null,
  isShown: (claim: string) => boolean,
): Settled | null => settled && { ...settled, note: null, claims: settled.claims.filter(isShown) };

/**
 * The ledger without what rests on private sources and without analysts' notes. Where an entry's terms use words that only
 * private sources have, they are put again in the words of the sources that are shared; an entry of no claim is left out.
 */
export function sharedForecasts(
  forecasts: readonly ForecastView[],
  shared: SharedFacts,
  all: Facts,
): readonly ForecastView[] {
  const found = lookUp(shared);
  const hidden = hiddenWords(all, shared);
  return forecasts.flatMap((forecast) => {
    const { claim: claimOf, source: sourceOf, event, resolver, author, topic, due } = forecast;
    const claim = claimOf === null ? null : found.claims.get(claimOf);
    if (claim === undefined || (sourceOf !== null && !found.sources.has(sourceOf))) return [];
    const words = [event, resolver ?? "", author, topic].join("\n");
    const isTold = hidden.some((one) => words.includes(one));
    const source = claim && found.sources.get(claim.source);
    if (isTold && !(claim && source)) return [];
    const plain = claim && source ? proposeEntry(claim, source, found.nameOf) : null;
    const entry: LedgerForecast = {
      ...forecast,
      ...(isTold && plain
        ? { event: plain.event, resolver: plain.resolver, author: plain.author, topic: plain.topic }
        : {}),
      condition: claim?.condition ?? null,
      conditionVerdict: withoutNotes(forecast.conditionVerdict, (id) => found.claims.has(id)),
      resolution: withoutNotes(forecast.resolution, (id) => found.claims.has(id)),
    };
    return [{ ...forecast, ...viewForecast(entry, found, due) }];
  });
}
