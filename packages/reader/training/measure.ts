/**
 * Measures weights on treebanks: accuracy given the treebanks' words, time to load, words a second.
 *
 *   node training/measure.ts --weights FILE --treebanks DIR [--beam 4] [--card FILE]
 *
 * With --card, the model card is written to FILE.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { createSyntax, type Syntax } from "../src/syntax/syntax.ts";
import { readTreebank, type TreebankSentence } from "./conllu.ts";
import { scoreSyntax, type SyntaxScore } from "./evaluate.ts";
import { modelCard } from "./model-card.ts";
import { scoreTokens } from "./score-tokens.ts";

const tests: readonly (readonly [name: string, file: string, sentences: number])[] = [
  ["EWT dev", "en_ewt-dev", Infinity],
  ["GUM dev", "en_gum-dev", Infinity],
  ["EWT test", "en_ewt-test", Infinity],
  ["GUM test", "en_gum-test", Infinity],
  ["PUD news", "en_pud-test", 500],
  ["PUD", "en_pud-test", Infinity],
];

function main(): void {
  const { values } = parseArgs({
    options: {
      weights: { type: "string" },
      treebanks: { type: "string" },
      beam: { type: "string", default: "4" },
      card: { type: "string" },
    },
  });
  if (values.weights === undefined || values.treebanks === undefined)
    throw new Error("Give --weights and --treebanks.");
  const folder = values.treebanks;
  const before = performance.now();
  const packed = readFileSync(values.weights);
  const bytes = gunzipSync(packed);
  const unpacked = performance.now();
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const syntax = createSyntax(buffer, { beam: Number(values.beam) });
  const loaded = performance.now();
  print(
    `${packed.length} bytes packed, ${bytes.length} unpacked; loaded in ${Math.round(loaded - before)} ms (unpacking ${Math.round(unpacked - before)} ms)`,
  );
  print("set        words   UPOS   XPOS  lemma    UAS    LAS  full  no punct");
  const scores: [string, SyntaxScore][] = [];
  for (const [name, file, count] of tests) {
    const sentences = readTreebank(join(folder, `${file}.conllu.gz`)).slice(0, count);
    const score = scoreSyntax(syntax, sentences);
    scores.push([name, score]);
    const figures = [
      score.upos,
      score.xpos,
      score.lemmas,
      score.uas,
      score.las,
      score.lasFull,
      score.lasWords,
    ];
    print(
      `${name.padEnd(9)} ${String(score.words).padStart(6)}  ${figures.map((figure) => figure.toFixed(2)).join("  ")}`,
    );
  }
  const wordsPerSecond = speed(syntax, readTreebank(join(folder, "en_pud-test.conllu.gz")));
  print(`${Math.round(wordsPerSecond)} words a second, best of five`);
  for (const [name, file, count] of tests) {
    const score = scoreTokens(readTreebank(join(folder, `${file}.conllu.gz`)).slice(0, count));
    print(`${name.padEnd(9)} tokens ${score.tokens.toFixed(2)}  sentences ${score.sentences.toFixed(2)}`);
  }
  if (values.card !== undefined) {
    const sizes = { packedBytes: packed.length, unpackedBytes: bytes.length, loadMs: loaded - before };
    writeFileSync(values.card, modelCard({ ...sizes, wordsPerSecond, beam: Number(values.beam), scores }));
  }
}

/** Words a second, tags and trees, best of five runs over the sentences. */
function speed(syntax: Syntax, sentences: readonly TreebankSentence[]): number {
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    let words = 0;
    for (const sentence of sentences) words += syntax.analyse(sentence.words).length;
    best = Math.max(best, (words * 1000) / (performance.now() - start));
  }
  return best;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
