import type { LaneTie } from "@entente/analysis";
import { printSpan, type Span } from "@entente/claims";
import type { Forecast } from "@entente/server/contract";
import { count } from "../wording/counts.ts";
import { periodWords } from "../wording/date-words.ts";
import { forecastWords } from "../wording/forecast-words.ts";
import { lineWords, type Line, type NameOf } from "../wording/line-words.ts";
import type { Lane } from "./lane-model.ts";
import type { LaneLayout } from "./lane-layout.ts";

/** Something in the diagram that can be chosen: what it's called, and which lanes it belongs to. */
export interface Mark {
  readonly key: string;
  /** The claim that names its line in the address; null for an actor. */
  readonly claim: string | null;
  /** Worked out when it is asked for: of thousands of marks one is pointed at. */
  readonly label: string;
  readonly lanes: readonly string[];
}

/** The keys of marks, by what they are of. */
export const laneKey = (actor: string): string => `lane ${actor}`;
export const threadKey = (claim: string): string => `thread ${claim}`;
export const lineKey = (tie: Pick<LaneTie, "key" | "predicate">): string =>
  `line ${tie.key} ${tie.predicate}`;
export const forecastKey = (claim: string): string => `forecast ${claim}`;

const kinds = { lane: "actor", thread: "leader", line: "line", forecast: "forecast" } as const;

/** What kind of mark a key is of, in a word. */
export function markKind(key: string): (typeof kinds)[keyof typeof kinds] {
  const [kind = ""] = key.split(" ", 1);
  return kind in kinds ? kinds[kind as keyof typeof kinds] : "line";
}

const oneDay = (day: number): Span => ({ start: day, end: day + 1 });

const dates = ({ time, isEvent }: LaneTie): string => {
  const from = time.isOpenBefore ? null : printSpan(time.begin);
  if (isEvent) return periodWords({ from, to: from, lastSeen: null });
  const to = time.ended === null ? null : printSpan(oneDay(time.ended));
  return periodWords({ from, to, lastSeen: printSpan(oneDay(time.surelyUntil - 1)) });
};

/** The names an actor went by, in time, and the one it is printed by where that isn't among them. */
function laneLabel({ name, names }: Lane): string {
  const written = [...new Set(names.map(({ text }) => text))];
  return (written.includes(name) ? written : [...written, name]).join(", ");
}

const labelled = (known: Omit<Mark, "label">, label: () => string): Mark => ({
  ...known,
  get label() {
    return label();
  },
});

/** The marks of a diagram in the order in which keys go through them: lanes with their leaders, lines by date, forecasts. */
export function marksOf(layout: LaneLayout, nameOf: NameOf): Mark[] {
  const lanes = layout.lanes
    .filter(({ band }) => band !== null)
    .flatMap((lane) => [
      labelled({ key: laneKey(lane.id), claim: null, lanes: [lane.id] }, () => laneLabel(lane)),
      ...lane.threads.map(({ key, name, status, review }) =>
        labelled(
          { key: threadKey(key), claim: key, lanes: [lane.id] },
          () => `${name} leads ${lane.name}, ${status}, ${review}`,
        ),
      ),
    ]);
  const lines = layout.connectors
    .filter(({ isInView, tails }) => isInView || tails.length > 0)
    .toSorted((a, b) => a.x - b.x)
    .map(({ tie }) =>
      labelled(
        { key: lineKey(tie), claim: tie.key, lanes: [tie.fromLane, tie.toLane] },
        () =>
          `${tie.label}: ${lineWords(tie, nameOf)}, ${dates(tie)}, ${tie.status}, ${tie.review}, ${count(tie.claims.length, "claim")}`,
      ),
    );
  const forecasts = layout.forecasts.map(({ key, forecast, title, meta }) =>
    labelled(
      { key: forecastKey(key), claim: key, lanes: [forecast.subject] },
      // What is written in the box may be cut, so the whole follows it.
      () =>
        `${title.join(" ")} ${meta}. Forecast: ${nameOf(forecast.subject) ?? forecast.subject} ${forecastWords(forecast, nameOf)}`,
    ),
  );
  const boxed = new Set(layout.forecasts.map(({ key }) => key));
  const fates = layout.fates
    .filter(({ key }) => !boxed.has(key))
    .map(({ key, lane, label }) =>
      labelled({ key: forecastKey(key), claim: key, lanes: [lane] }, () => label),
    );
  return [...lanes, ...lines, ...forecasts, ...fates];
}

/** The mark that a key moves to from another, or null where it moves nowhere. */
export function markAfterKey(key: string, marks: readonly Mark[], current: string | null): Mark | null {
  const at = marks.findIndex((mark) => mark.key === current);
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return marks[Math.min(at + 1, marks.length - 1)] ?? null;
    case "ArrowLeft":
    case "ArrowUp":
      return marks[Math.max(at - 1, 0)] ?? null;
    case "Home":
      return marks[0] ?? null;
    case "End":
      return marks.at(-1) ?? null;
    default:
      return null;
  }
}

const isLane = ({ key }: Mark): boolean => key.startsWith(laneKey(""));

/** Whether a mark stays in the light while another is pointed at: a line lights its two lanes, a lane its lines. */
export function isLit(pointed: Mark, mark: Mark): boolean {
  if (mark.key === pointed.key) return true;
  return (isLane(pointed) || isLane(mark)) && mark.lanes.some((lane) => pointed.lanes.includes(lane));
}

/** A mark that claims speak for. */
export interface CitedMark {
  readonly key: string;
  readonly line: Line & { readonly claims: readonly string[] };
  /** Where it is a forecast. */
  readonly forecast: Forecast | null;
}

/** The marks that claims speak for, with what they say: lines, leaders and forecasts. */
export function citedMarks(layout: LaneLayout): CitedMark[] {
  const lines = layout.connectors.map(({ tie }) => ({ key: lineKey(tie), line: tie, forecast: null }));
  const leaders = layout.lanes.flatMap(({ id, threads }) =>
    threads.map(({ key, person }) => ({
      key: threadKey(key),
      line: { predicate: "leads" as const, subject: person, object: id, claims: [key] },
      forecast: null,
    })),
  );
  const forecasts = layout.forecasts.map(({ key, forecast }) => ({
    key: forecastKey(key),
    line: forecast,
    forecast,
  }));
  return [...lines, ...leaders, ...forecasts];
}
