/**
 * `npm run bench:read`: how fast reports are read, beside wink-nlp's own tokenise-and-tag over the same text in the
 * same run. Both are warm and on one thread; the times of the rounds are interleaved so that a busy machine slows both.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import type { Report } from "@entente/claims";
import { createReader } from "@entente/reader";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const copies = 50;
const rounds = 5;
const folder = fileURLToPath(new URL("../../shared/evaluation/dev", import.meta.url));

const report = (name: string, text: string): Report => ({
  name,
  text,
  sha256: createHash("sha256").update(text).digest("hex"),
  title: null,
  author: null,
  published: "2019-08-14",
  url: null,
  language: "en",
  problems: [],
});

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

function measure(texts: readonly (readonly [string, string])[]): void {
  const whole = texts.map(([name, text]) => report(name, `${text}\n\n`.repeat(copies)));
  const words = whole.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const load = performance.now();
  const reader = createReader({ model });
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const loadMs = performance.now() - load;
  const tag = (text: string): void => {
    // wink-nlp is quadratic on very long texts in one call, so it is given the same copies one at a time.
    for (const part of text.split("\n\n"))
      nlp
        .readDoc(part)
        .tokens()
        .out(nlp.its.pos as never);
  };
  const ours: number[] = [];
  const peers: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const own = timed(() => whole.map((one) => reader.read(one)));
    const peer = timed(() => whole.forEach(({ text }) => tag(text)));
    if (round >= 0) {
      ours.push(own);
      peers.push(peer);
    }
  }
  const [own, peer] = [median(ours), median(peers)];
  const rate = (ms: number): string => Math.round((words / ms) * 1000).toLocaleString("en");
  console.log(
    `${texts.length} reports × ${copies}, ${words.toLocaleString("en")} words, median of ${rounds} rounds`,
  );
  console.log(`reader                    ${rate(own)} words/s`);
  console.log(`wink-nlp tokens and tags  ${rate(peer)} words/s`);
  console.log(`reader's time ÷ wink-nlp's ${(own / peer).toFixed(2)}`);
  console.log(
    `loading both ${Math.round(loadMs)} ms, memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
}

if (existsSync(folder)) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  measure(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
} else {
  console.log("skipped: reference data not here (../shared/evaluation)");
}
