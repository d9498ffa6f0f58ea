/**
 * `npm run bench:calibration`: whether the reader's confidence tells how often it is right. The six annotated reports are
 * read and scored by ../shared/evaluation/score.mjs; of the claims in each band of confidence the share that the gold
 * agrees with is printed beside the mean confidence. Right and wrong are the scorer's own (its list of spurious claims);
 * a true thing said twice is right. Predicates that the gold doesn't know are left out, as the scorer does.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reading } from "@entente/claims";

const root = fileURLToPath(new URL("..", import.meta.url));
const evaluation = join(root, "../shared/evaluation");
const gold = join(evaluation, "dev");

/** Predicates that the gold annotations don't know, by ../shared/DESIGN.md § 2. */
const unknown = /^(recognises|treats|removed_from|captured|criticised|agreed|designated_as|dissolved)$/;

interface Judged {
  readonly predicate: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The claims of a reading, each with whether the scorer found it in the gold. */
function judge(name: string, reading: Reading, spurious: ReadonlySet<string>): Judged[] {
  const nameOf = (id: string | null): string =>
    id === null ? "null" : (reading.actors.find((actor) => actor.id === id)?.name ?? id);
  const pairs = reading.claims
    .filter((claim) => !unknown.test(claim.predicate))
    .map((claim) => {
      const says = `${claim.polarity === "negative" ? "NOT " : ""}${nameOf(claim.subject)} — ${claim.predicate} → ${nameOf(claim.object)}`;
      return {
        claim,
        says,
        isRight: !spurious.has(`spurious ${name}: ${says} [${claim.modality}] “${claim.quote}”`),
      };
    });
  const right = new Set(pairs.filter(({ isRight }) => isRight).map(({ says }) => says));
  return pairs.map(({ claim, says }) => ({
    predicate: claim.predicate,
    confidence: claim.confidence,
    isRight: right.has(says),
  }));
}

function printBy(title: string, judged: readonly Judged[], keyOf: (one: Judged) => string): void {
  const groups = Map.groupBy(judged, keyOf);
  console.log(`\n${title.padEnd(24)} claims  right  share  confidence`);
  for (const [key, ones] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const right = ones.filter(({ isRight }) => isRight).length;
    const mean = ones.reduce((sum, { confidence }) => sum + confidence, 0) / ones.length;
    console.log(
      `${key.padEnd(24)}${String(ones.length).padStart(7)}${String(right).padStart(7)}${((100 * right) / ones.length).toFixed(0).padStart(6)} %${mean.toFixed(2).padStart(11)}`,
    );
  }
}

const band = (confidence: number): string => {
  const from = Math.floor(Math.min(confidence, 0.99) * 10 + 1e-9) / 10;
  return `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`;
};

if (existsSync(gold)) {
  const out = mkdtempSync(join(tmpdir(), "entente-calibration-"));
  const run = (...args: string[]): string =>
    spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 }).stdout;
  run(join(root, "packages/cli/bin/entente.js"), "read", gold, "--out", out);
  const scored = run(join(evaluation, "score.mjs"), gold, out, "--errors", "100000");
  const spurious = new Set(scored.split("\n").filter((line) => line.startsWith("spurious ")));
  const judged = readdirSync(out)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) =>
      judge(
        file.replace(/\.json$/, ""),
        JSON.parse(readFileSync(join(out, file), "utf8")) as Reading,
        spurious,
      ),
    );
  rmSync(out, { recursive: true });
  printBy("confidence", judged, ({ confidence }) => band(confidence));
  printBy("predicate", judged, ({ predicate }) => predicate);
  const sure = judged.filter(({ confidence }) => confidence >= 0.8);
  const right = sure.filter(({ isRight }) => isRight).length;
  console.log(
    `\nof the claims given 0.8 or more, ${right} of ${sure.length} are right (${((100 * right) / sure.length).toFixed(0)} %)`,
  );
} else console.log("skipped: reference data not here (../shared/evaluation)");
