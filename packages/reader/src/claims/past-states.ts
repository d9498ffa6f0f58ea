import { predicate } from "@entente/claims";
import { wordSet } from "../lexicon/word-facts.ts";
import type { TimeExpression } from "../time/dates.ts";
import type { Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/**
 * Verbs that say how things stood, not what began: told in the plain past, it is over. "Took", "joined" and
 * "founded" are left out: what they brought about may last.
 */
export const standing: ReadonlySet<string> = new Set(
  (
    "fight battle combat support back fund finance aid assist sponsor subsidise bankroll arm train supply host shelter harbour " +
    "lead head command chair rule govern run direct belong be control hold administer oppose resist compete vie feud contend " +
    "cooperate collaborate work operate remain hide reside have maintain wage pursue follow espouse advocate profess seek want aim " +
    "persecute oppress tax protect base station headquarter locate affiliate align ally link associate stay live serve consider regard " +
    "comprise include consist aspire hope intend campaign be"
  ).split(" "),
);

/** Said to hold on, though told in the past: "had long fought and still fought". */
const lasting = wordSet("still already now since");

/** Words of time that say when something began, not when it was: what began may last. */
const opensSpan = /^(since|from|starting|beginning|after|as of)\b/i;

/** A state told in the plain past, of no time or of a time that is past ("in 2014"), but not since a time: "The AUC fought the FARC", "once controlled half of Syria". */
export function isPastState(one: Draft): boolean {
  const { statement } = one;
  if (!statement || one.to !== null || one.attributionKind !== "author") return false;
  const { verb } = statement;
  return (
    verb.isPast &&
    verb.form === "finite" &&
    verb.modal === null &&
    standing.has(verb.lemma) &&
    predicate(one.predicate).kind === "state" &&
    one.predicate !== "names" &&
    one.predicate !== "influenced_by" &&
    (one.modality === "asserted" || one.modality === "hedged") &&
    !(one.from !== null && opensSpan.test(one.timeText ?? "")) &&
    !verb.adverbs.some((word) => lasting.has(word))
  );
}

const toldInPassing = wordSet("leads speaks_for member_of supports allied_with rival_of controls");

/** Days of a year: a longer lapse than this, and an office told in passing says nothing of today. */
const year = 365;

/**
 * An office or tie told beside a name ("the government of President Uribe") in a sentence about something dated more
 * than a year before publication.
 */
export function isOfOldEvent(
  facts: SentenceFacts,
  one: Draft,
  dates: readonly TimeExpression[],
  offset: number,
  published: string | null,
): boolean {
  if (
    dates.length === 0 ||
    published === null ||
    one.isDated ||
    one.from !== null ||
    one.to !== null ||
    !toldInPassing.has(one.predicate)
  )
    return false;
  return dates.some((time) => {
    const day = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(time.from ?? "")?.[0];
    const last = time.to ?? day;
    if (!day || last === undefined || /^(since|from|starting|beginning)/i.test(time.text)) return false;
    if (!isLongBefore(last, published)) return false;
    const at = facts.tokens.findIndex((token) => token.end - offset > time.start);
    const chunk = facts.chunks.findIndex((part) => at >= part.first && at < part.end);
    if (chunk < 0 || facts.chunks[chunk]?.kind === "np") return false;
    const verb =
      facts.statements.findLast((statement) => statement.at < chunk) ??
      facts.statements.find((statement) => statement.at > chunk && statement.verb.form === "finite");
    return (
      verb !== undefined &&
      verb.clause !== "relative" &&
      verb.verb.form === "finite" &&
      verb.verb.modal === null &&
      verb.verb.isPast
    );
  });
}

const isLongBefore = (date: string, published: string): boolean => {
  const [a, b] = [date, published].map((text) => Date.parse(text.length === 4 ? `${text}-12-31` : text));
  return a !== undefined && b !== undefined && (b - a) / 86_400_000 > year;
};
