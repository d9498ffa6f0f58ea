import { fromEach } from "../from-each.ts";
import { isNounPhrase, type Chunk } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const ofPlaces = /^(controls|lost|withdrew_from|located_in|attacked)$/;
const isDate = (chunk: Chunk | undefined): boolean => chunk?.kind === "date";

/** "Goma fell to M23 in January, Bukavu in February", "had its bureau in Amman until 1999, in Doha since": the verb is said once. */
export function gappedPlaces(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const told = drafts.filter(
    ({ predicate, object }) =>
      ofPlaces.test(predicate) && typeof object === "object" && /^(place|state)$/.test(object?.type ?? ""),
  );
  const [one] = told;
  if (!one) return [];
  const { chunks } = facts;
  const found: Draft[] = [];
  for (let i = statement.at + 3; i < chunks.length && chunks[i]?.kind !== "vg"; i++) {
    const place = chunks[i];
    if (!isNounPhrase(place) || place.isPronoun) continue;
    const before = chunks[i - 1];
    const isIn = one.predicate === "located_in" && before?.kind === "prep";
    const joint = isIn ? chunks[i - 2] : before;
    if (!joint || !/^(comma|conj|adv|stop)$/.test(joint.kind)) continue;
    const date = chunks[i + 1]?.kind === "prep" ? i + 2 : i + 1;
    const isListed = isIn && /^(conj|adv)$/.test(joint.kind);
    if (!isListed && !isDate(chunks[date])) continue;
    const end = isDate(chunks[date]) ? (chunks[date] as Chunk).end : place.end;
    found.push(
      ...fromEach(facts.filling([place], "place"), ({ value, worth }) =>
        typeof value === "string" || told.some(({ object }) => object === value)
          ? []
          : [
              draft({
                ...one,
                object: value,
                at: place.head,
                frame: null,
                end: facts.endOf(end),
                confidence: one.confidence * 0.95 * worth,
              }),
            ],
      ),
    );
  }
  return found;
}
