import type { ReportActor } from "./report-actors.ts";

const isBody = ({ type, mergedInto, count }: ReportActor): boolean =>
  type === "organisation" && mergedInto === null && count > 0;

/** The body that is named half as often again as any other, three times at least, or null. */
export function mainBodyOf(actors: readonly ReportActor[]): ReportActor | null {
  let [most, next]: (ReportActor | null)[] = [null, null];
  for (const actor of actors) {
    if (!isBody(actor)) continue;
    if (actor.count > (most?.count ?? 0)) [most, next] = [actor, most];
    else if (actor.count > (next?.count ?? 0)) next = actor;
  }
  return most && most.count >= 3 && most.count >= 1.5 * (next?.count ?? 0) ? most : null;
}

/** The body that an entry is about: its main body, or the one named most where it is also the first. */
export function topicOf(actors: readonly ReportActor[]): ReportActor | null {
  const main = mainBodyOf(actors);
  if (main) return main;
  let [most, first]: (ReportActor | null)[] = [null, null];
  for (const actor of actors) {
    if (!isBody(actor)) continue;
    if (actor.count > (most?.count ?? 0)) most = actor;
    if (actor.first < (first?.first ?? Infinity)) first = actor;
  }
  return most === first && most && most.count >= 3 ? most : null;
}
