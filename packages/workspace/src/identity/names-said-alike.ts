import type { Appearance } from "./appearance.ts";

/** How much a person's decision weighs beside reports: more than there can be of them. */
const decisionWeight = 1e9;

/** How many reports use two names for one actor, and how many for two actors of theirs. */
interface Evidence {
  readonly names: readonly [string, string];
  together: number;
  apart: number;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function bySource(appearances: readonly Appearance[]): Map<number, Appearance[]> {
  const reports = new Map<number, Appearance[]>();
  for (const appearance of appearances) {
    for (const source of appearance.sources) {
      const ofReport = reports.get(source);
      if (ofReport) ofReport.push(appearance);
      else reports.set(source, [appearance]);
    }
  }
  return reports;
}

/**
 * Counts, for every pair of names, the reports that use them for one actor and those that use them for two.
 * Decisions, which count as reports with negative numbers, outweigh all others.
 */
function weighPairs(appearances: readonly Appearance[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const [source, ofReport] of bySource(appearances)) {
    const weight = source < 0 ? decisionWeight : 1;
    const seen = new Set<string>();
    const count = (a: string, b: string, how: "together" | "apart"): void => {
      const key = pairKey(a, b);
      if (a === b || seen.has(key + how)) return;
      seen.add(key + how);
      const pair = evidence.get(key) ?? { names: a < b ? [a, b] : [b, a], together: 0, apart: 0 };
      pair[how] += weight;
      evidence.set(key, pair);
    };
    for (const [i, one] of ofReport.entries()) {
      for (const a of one.names) for (const b of one.names) count(a, b, "together");
      for (const other of ofReport.slice(i + 1)) {
        for (const a of one.names) for (const b of other.names) count(a, b, "apart");
      }
    }
  }
  return evidence;
}

const isKeptApart = (pair: Evidence): boolean => pair.apart > 0 && pair.apart >= pair.together;

const byStrength = (a: Evidence, b: Evidence): number =>
  b.together - b.apart - (a.together - a.apart) ||
  b.together - a.together ||
  (pairKey(...a.names) < pairKey(...b.names) ? -1 : 1);

/**
 * Sorts names into those that mean one actor, where reports disagree about it. Two names go together when more
 * reports use them for one actor than for two; the clearest cases are joined first, and nothing is joined
 * that would put two names together which at least as many reports keep apart. The result depends on the
 * reports alone, not on their order.
 *
 * @returns for each name, the names it goes with (itself among them); names of one group share one array.
 */
export function namesSaidAlike(appearances: readonly Appearance[]): Map<string, readonly string[]> {
  const evidence = weighPairs(appearances);
  const groups = new Map<string, readonly string[]>();
  for (const { names } of appearances) for (const name of names) groups.set(name, [name]);
  const links = [...evidence.values()]
    .filter((pair) => pair.together > 0 && !isKeptApart(pair))
    .toSorted(byStrength);
  for (const link of links) {
    const [one, other] = [groups.get(link.names[0]) ?? [], groups.get(link.names[1]) ?? []];
    if (one === other) continue;
    const clash = one.some((a) =>
      other.some((b) => {
        const pair = evidence.get(pairKey(a, b));
        return pair !== undefined && isKeptApart(pair);
      }),
    );
    if (clash) continue;
    const joined = [...one, ...other];
    for (const name of joined) groups.set(name, joined);
  }
  return groups;
}
