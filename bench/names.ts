/**
 * `node bench/names.ts`: how many labelled pairs of names are told right, beside the usual string measures, each at
 * the threshold that suits it best on the very pairs; and how many pairs a second.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { actorTypes, editDistance, foldName, matchNames, readCsv, type ActorType } from "@entente/claims";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly type: ActorType | undefined;
  readonly isSame: boolean;
}

type Measure = (a: string, b: string) => number;

const root = fileURLToPath(new URL("..", import.meta.url));
const fixtures = join(root, "packages/claims/src/names/fixtures");
const sets: readonly (readonly [string, string])[] = [
  ["../shared/evaluation/names/pairs.csv", join(root, "../shared/evaluation/names/pairs.csv")],
  ["our own pairs", join(fixtures, "pairs.csv")],
  ["our pairs written after the rules", join(fixtures, "blind-pairs.csv")],
];

const loadPairs = (path: string): Pair[] =>
  readCsv(readFileSync(path, "utf8"), path).rows.map(([a = "", b = "", kind = "", same = ""]) => ({
    a,
    b,
    type: actorTypes.find((type) => type === kind),
    isSame: same === "1",
  }));

const levenshteinRatio: Measure = (a, b) => 1 - editDistance(a, b) / Math.max(a.length, b.length, 1);

/** Jaro 1989: letters both have within half the longer word, less those out of order. */
const jaro: Measure = (a, b) => {
  const reach = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0);
  const taken = new Set<number>();
  const inA: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (taken.has(j) || a[i] !== b[j]) continue;
      taken.add(j);
      inA.push(a[i] ?? "");
      break;
    }
  }
  if (inA.length === 0) return 0;
  const inB = [...taken].toSorted((x, y) => x - y).map((j) => b[j]);
  const moved = inA.filter((letter, k) => letter !== inB[k]).length / 2;
  return (inA.length / a.length + inA.length / b.length + (inA.length - moved) / inA.length) / 3;
};

const sorted = (text: string): string[] => text.split(" ").toSorted();
const tokenSort: Measure = (a, b) => levenshteinRatio(sorted(a).join(" "), sorted(b).join(" "));

/** The best of the shared words, and those with what is left of either. */
const tokenSet: Measure = (a, b) => {
  const [x, y] = [new Set(sorted(a)), new Set(sorted(b))];
  const both = [...x].filter((word) => y.has(word)).join(" ");
  const [withA, withB] = [x, y].map((words) =>
    `${both} ${[...words].filter((word) => !both.split(" ").includes(word)).join(" ")}`.trim(),
  );
  const pairs = [
    [both, withA],
    [both, withB],
    [withA, withB],
  ] as const;
  return Math.max(...pairs.map(([p = "", q = ""]) => (p === "" || q === "" ? 0 : levenshteinRatio(p, q))));
};

const rightAt = (scores: readonly number[], pairs: readonly Pair[], threshold: number): number =>
  scores.filter((score, i) => score >= threshold === pairs[i]?.isSame).length / pairs.length;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function report(what: string, pairs: readonly Pair[]): void {
  console.log(`${what}: ${pairs.length} pairs`);
  const line = (name: string, scores: readonly number[], threshold: number): void =>
    console.log(
      `  ${name.padEnd(34)}${percent(rightAt(scores, pairs, threshold))}  at ${threshold.toFixed(2)}`,
    );
  line(
    "matchNames, by the names alone",
    pairs.map(({ a, b }) => matchNames(a, b).score),
    0.5,
  );
  line(
    "matchNames, told what bears them",
    pairs.map(({ a, b, type }) => matchNames(a, b, type ? { type } : {}).score),
    0.5,
  );
  for (const [name, measure] of [
    ["Jaro", jaro],
    ["Levenshtein ratio", levenshteinRatio],
    ["token sort", tokenSort],
    ["token set", tokenSet],
  ] as const) {
    const scores = pairs.map(({ a, b }) => measure(foldName(a), foldName(b)));
    const best = [...new Set(scores)].reduce(
      (kept, at) => (rightAt(scores, pairs, at) > rightAt(scores, pairs, kept) ? at : kept),
      1,
    );
    line(name, scores, best);
  }
}

/** Pairs a second. `isCrossed`: each name with each; otherwise names never seen before, which must be read first. */
function speed(pairs: readonly Pair[], isCrossed: boolean): number {
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const crossed = isCrossed ? names.flatMap((a) => names.map((b) => [a, b] as const)) : [];
  const fresh = isCrossed
    ? []
    : Array.from({ length: 20 }, (_, i) =>
        pairs.map(({ a, b }) => [`${a} ${i}`, `${b} ${i}`] as const),
      ).flat();
  const all = [...crossed, ...fresh];
  const start = performance.now();
  for (const [a, b] of all) matchNames(a, b);
  return Math.round((all.length / (performance.now() - start)) * 1000);
}

for (const [what, path] of sets) {
  if (existsSync(path)) report(what, loadPairs(path));
  else console.log(`${what}: skipped: reference data not here`);
}
const own = loadPairs(join(fixtures, "pairs.csv"));
speed(own, true);
console.log(
  `pairs a second: ${speed(own, true)} each name with each, ${speed(own, false)} with names never seen before`,
);
