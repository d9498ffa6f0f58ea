import type { ClassTableColumns } from "../src/syntax/weights/class-table.ts";
import { largestMoveCode, type MoveTableColumns } from "../src/syntax/weights/move-table.ts";
import { checkOf, codeOf, firstSlot, shortCheckOf } from "../src/syntax/weights/table-hash.ts";
import type { LearnedRow, LearnedWeights } from "./learner.ts";

/** How learned weights become small ones. */
export interface Packing {
  /** Weights are multiplied by this before they are rounded. */
  readonly scale: number;
  /** Features whose weights are all smaller than this (before scaling) are left out. */
  readonly leastRow: number;
  /** Single weights of other features that are smaller than this are left out (where features hold only some weights). */
  readonly least: number;
}

/** Packs a three-class learner. */
export function packMoves(learned: LearnedWeights, packing: Packing): MoveTableColumns {
  const rows: { key: number; codes: readonly [number, number, number] }[] = [];
  for (const row of learned.rows(0)) {
    const weights = [0, 0, 0];
    row.classes.forEach((c, at) => (weights[c] = row.weights[at] as number));
    const [first = 0, second = 0, third = 0] = weights;
    if (Math.max(first, second, third) - Math.min(first, second, third) < packing.leastRow) continue;
    const codeFor = (weight: number): number => codeOf(weight * packing.scale, largestMoveCode);
    const codes = [codeFor(first), codeFor(second), codeFor(third)] as const;
    if (codes.some((code) => code !== 0)) rows.push({ key: row.key, codes });
  }
  const size = tableSize(rows.length);
  const columns = { checks: new Uint16Array(size), codes: new Int8Array(size * 3) };
  for (const row of rows) {
    const slot = claimSlot(columns.checks, row.key, shortCheckOf(row.key));
    row.codes.forEach((code, c) => (columns.codes[size * c + slot] = code));
  }
  return columns;
}

/** Packs a learner of many classes. */
export function packClasses(learner: LearnedWeights, packing: Packing): ClassTableColumns {
  const rows: LearnedRow[] = [];
  let entries = 0;
  for (const row of learner.rows(packing.least)) {
    if (row.weights.every((weight) => Math.abs(weight) < packing.leastRow)) continue;
    const kept = row.classes
      .map((c, at) => ({ c, code: codeOf((row.weights[at] as number) * packing.scale) }))
      .filter((entry) => entry.code !== 0);
    if (kept.length === 0) continue;
    rows.push({
      key: row.key,
      classes: kept.map((entry) => entry.c),
      weights: kept.map((entry) => entry.code),
    });
    entries += kept.length;
  }
  const size = tableSize(rows.length);
  const checks = new Uint16Array(size);
  const counts = new Uint8Array(size);
  const rowAt = new Int32Array(size).fill(-1);
  rows.forEach((row, at) => {
    const slot = claimSlot(checks, row.key, checkOf(row.key));
    counts[slot] = row.classes.length;
    rowAt[slot] = at;
  });
  const classOf = new Uint8Array(entries);
  const codes = new Int8Array(entries);
  let next = 0;
  for (const at of rowAt) {
    if (at < 0) continue;
    const row = rows[at] as LearnedRow;
    classOf.set(row.classes, next);
    codes.set(row.weights, next);
    next += row.classes.length;
  }
  return { classes: learner.classes, checks, counts, classOf, codes };
}

/** A power of two that leaves a third of the slots free: searches for features that are not there stay short. */
function tableSize(rows: number): number {
  let size = 16;
  while (size * 0.65 < rows) size *= 2;
  return size;
}

/** Takes the slot for a feature. Two features with one check in one run of slots share a slot: rare, and the later one wins. */
function claimSlot(checks: Uint16Array, key: number, check: number): number {
  let slot = firstSlot(key, checks.length - 1);
  while (checks[slot] !== 0 && checks[slot] !== check) slot = (slot + 1) & (checks.length - 1);
  checks[slot] = check;
  return slot;
}
