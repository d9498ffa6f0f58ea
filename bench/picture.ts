/**
 * `npm run bench:picture [CLAIMS…]`: the questions that a picture answers, at 10,000, 100,000 and 1,000,000 claims
 * (Zipf actors, 30 years), with the same as-of questions as indexed SQL on SQLite beside them. The rounds of both are
 * interleaved and the best of each is taken, so that a busy machine disturbs neither; the answers are compared first.
 * All times are the processor's, of this process: what other programs take of the machine is not in them.
 */
import { getHeapSpaceStatistics } from "node:v8";
import { actorId, spanOf, type Span } from "@entente/claims";
import {
  actorLineage,
  findConflicts,
  holdingAt,
  neighbourhoodAt,
  openPicture,
  scanConflicts,
  whatIf,
  type OpenPicture,
  type PictureClaim,
} from "@entente/analysis";
import { pictureEvidence } from "./picture-claims.ts";
import { pictureInSqlite, type PictureInSqlite } from "./picture-in-sqlite.ts";

const day = "2010-06-15";
const asOf: Span = spanOf(day);
/** Actors from the most to the seldom named. */
const ranks = [1, 3, 11, 36, 101, 151];
const rounds = 5;

/** Milliseconds of processor time. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const ms = (value: number): string => `${value.toPrecision(3)} ms`;
const row = (label: string, ...cells: readonly string[]): void =>
  console.log(label.padEnd(34) + cells.map((cell) => cell.padEnd(20)).join(""));

/** Both answer in turn, each for the same time; the best time of each, and how many times faster the picture is. */
function compare(label: string, ours: () => number, sql: () => number): void {
  const counts = [ours(), sql()];
  if (counts[0] !== counts[1]) throw new Error(`${label}: ${counts[0]} states here, ${counts[1]} in SQLite`);
  // Until all of it has been compiled.
  for (let spent = 0; spent < 50;) spent += Math.max(timed(ours), 0.01);
  // The clock itself takes some microseconds: what is shorter than half a millisecond is asked many times at once.
  const atOnce = Math.max(1, Math.round(0.5 / Math.max(timed(ours), 0.005)));
  const asked = (): void => {
    for (let i = 0; i < atOnce; i++) ours();
  };
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const taken = timed(sql);
    times[1].push(taken);
    for (let spent = 0; spent < taken;) {
      const own = timed(asked);
      times[0].push(own / atOnce);
      spent += Math.max(own, 0.01);
    }
  }
  const [own, other] = [Math.min(...times[0]), Math.min(...times[1])];
  row(label, ms(own), `SQLite ${ms(other)}`, `${(other / own).toFixed(1)} ×`, `${counts[0]} states`);
}

/** All memory in use but for the program's own code, which is compiled while it runs. */
function heldBytes(): number {
  // Twice, since what the first finds is swept while the program goes on.
  globalThis.gc?.();
  globalThis.gc?.();
  const isCode = (space: string): boolean => /code|trusted/.test(space);
  const spaces = getHeapSpaceStatistics().filter(({ space_name }) => !isCode(space_name));
  return spaces.reduce(
    (sum, { space_used_size }) => sum + space_used_size,
    process.memoryUsage().arrayBuffers,
  );
}

function open(count: number): OpenPicture {
  const evidence = pictureEvidence(count);
  let drawn = 0;
  const making = timed(() => {
    for (const claim of pictureEvidence(count).claims) drawn += claim.id.length;
  });
  const before = heldBytes();
  let picture!: OpenPicture;
  const opening = timed(() => {
    picture = openPicture(evidence);
  });
  const perClaim = (heldBytes() - before) / picture.size;
  row(
    "opened",
    `${((opening - making) / 1000).toFixed(2)} s`,
    `${(((opening - making) * 1000) / picture.size).toFixed(1)} µs a claim`,
    `and ${(making / 1000).toFixed(2)} s to make up claims (${drawn} letters)`,
  );
  row(
    "memory a claim",
    `${perClaim.toFixed(0)} bytes`,
    `columns ${(picture.bytes / picture.size).toFixed(0)}`,
  );
  return picture;
}

function measureAsOf(picture: OpenPicture, sql: PictureInSqlite): void {
  for (const rank of ranks) {
    const actor = `a${rank}`;
    compare(
      `two hops as of a day, actor ${rank}`,
      () => neighbourhoodAt(picture, actorId(actor), asOf).episodes.length,
      () => sql.neighbourhood(actor, asOf),
    );
  }
  compare(
    "whole picture as of a day",
    () => holdingAt(picture, asOf).episodes.length,
    () => sql.whole(asOf),
  );
}

/** Claims spread over all, each decided the other way and back again: the first time, and the best of three. */
function measureUpdates(picture: OpenPicture, count: number): void {
  const claims: PictureClaim[] = [];
  const step = Math.max(1, Math.floor(count / 500));
  let index = 0;
  for (const claim of pictureEvidence(count).claims) if (index++ % step === 0) claims.push(claim);
  const times = claims.map((claim) => {
    const decided = claim.review === "accepted" ? ("proposed" as const) : ("accepted" as const);
    return Array.from({ length: 3 }, () => {
      const taken = timed(() => picture.apply({ put: [{ ...claim, review: decided }] }));
      picture.apply({ put: [claim] });
      return taken;
    });
  });
  printUpdates(
    "one claim decided, first time",
    times.map(([first = NaN]) => first),
  );
  printUpdates(
    "one claim decided, best of three",
    times.map((taken) => Math.min(...taken)),
  );
}

function printUpdates(label: string, times: readonly number[]): void {
  const within = times.filter((time) => time <= 5).length / times.length;
  row(
    label,
    `median ${ms(median(times))}`,
    `95 % ${ms(quantile(times, 0.95))}`,
    `99 % ${ms(quantile(times, 0.99))}`,
    `≤ 5 ms: ${(100 * within).toFixed(1)} % of ${times.length}`,
  );
}

/** The best of three: on a machine that does other things too, the least disturbed. */
function repeat(work: () => unknown): number {
  return Math.min(...Array.from({ length: 3 }, () => timed(work)));
}

function measureRest(picture: OpenPicture): void {
  const found = scanConflicts(picture);
  const total = found.clashes.length + found.denied.length + found.contradictions.length;
  row("conflicts of all, found", ms(repeat(() => scanConflicts(picture))), `${total} conflicts`);
  if (picture.size <= 100_000) row("conflicts of all, in words", ms(repeat(() => findConflicts(picture))));
  for (const rank of [1, 11, 101]) {
    const lineage = actorLineage(picture, actorId(`a${rank}`));
    row(
      `lineage, actor ${rank}`,
      ms(repeat(() => actorLineage(picture, actorId(`a${rank}`)))),
      `${lineage.events.length} steps`,
    );
  }
  for (const [one, other] of [
    [11, 13],
    [101, 151],
    [1001, 1002],
  ] as const) {
    if (!picture.actors.has(`a${other}`)) continue;
    const merger = {
      kind: "event",
      predicate: "merged_with",
      subject: actorId(`a${one}`),
      object: `a${other}`,
      date: day,
      qualifiers: {},
    } as const;
    row(
      `what if ${one} and ${other} merged`,
      ms(repeat(() => whatIf(picture, [merger], day))),
      `${whatIf(picture, [merger], day).changes.length} changes`,
    );
  }
}

// What is known of the program's own code when it has run is no claim's either.
openPicture(pictureEvidence(5000)).apply({ put: [...pictureEvidence(1).claims] });

const given = process.argv.slice(2).map(Number);
for (const count of given.length > 0 ? given : [10_000, 100_000, 1_000_000]) {
  console.log(`\n${count.toLocaleString("en")} claims`);
  const picture = open(count);
  const sql = pictureInSqlite(picture);
  row(
    "held",
    `${picture.episodes.size} states`,
    `${picture.propositions.length} propositions`,
    `${picture.actors.size} actors`,
  );
  measureAsOf(picture, sql);
  measureUpdates(picture, count);
  measureRest(picture);
}
