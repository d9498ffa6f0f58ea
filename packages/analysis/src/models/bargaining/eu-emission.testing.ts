/**
 * The emission case of Bueno de Mesquita (1994), as printed in Scholz, Calbert and Smith (2011), table 1: positions
 * are years of delay. Table 2 there gives weighted medians and means of eight rounds to one decimal.
 */
import type { Issue } from "./issue.ts";

const rows: readonly (readonly [string, number, number, number])[] = [
  ["Netherlands", 0.08, 4, 80],
  ["Belgium", 0.08, 7, 40],
  ["Luxembourg", 0.03, 4, 20],
  ["Germany", 0.16, 4, 80],
  ["France", 0.16, 10, 60],
  ["Italy", 0.16, 10, 60],
  ["UK", 0.16, 10, 90],
  ["Ireland", 0.05, 7, 10],
  ["Denmark", 0.05, 4, 100],
  ["Greece", 0.08, 7, 70],
];

export const euEmission: Issue = {
  dimensions: 1,
  stakeholders: rows.map(([name, capability, position, salience]) => ({
    name,
    capability,
    position: [position],
    salience: [salience / 100],
  })),
};

/** Table 2. Its second median (9.9) is the one entry that no program has been seen to give. */
export const publishedRounds = {
  median: [8.4, 9.9, 9.9, 9.9, 9.9, 7.4, 8.8, 9.6],
  mean: [7.4, 7.5, 7.6, 7.3, 7.3, 7.4, 7.5, 7.6],
} as const;
