/**
 * Measures the weights on treebanks, given the treebanks' words, and how fast they read, beside wink-nlp in the same run:
 *
 *   npm run bench:parser -- [--weights FILE] [--treebanks DIR] [--card FILE]
 *
 * With --card, the model card is written to FILE.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { createSyntax, type Syntax } from "../src/syntax/syntax.ts";
import { tokenise } from "../src/syntax/tokens/tokenise.ts";
import { readTreebank, type TreebankSentence } from "./conllu.ts";
import { scoreSyntax, type SyntaxScore } from "./evaluate.ts";
import { modelCard } from "./model-card.ts";
import { scoreTokens } from "./score-tokens.ts";

/** What nothing was trained on; settings were chosen on the dev sets. Of PUD the first 500 sentences are news. */
const tests: readonly (readonly [name: string, file: string, sentences: number])[] = [
  ["EWT dev", "en_ewt-dev", Infinity],
  ["GUM dev", "en_gum-dev", Infinity],
  ["EWT test", "en_ewt-test", Infinity],
  ["GUM test", "en_gum-test", Infinity],
  ["PUD news", "en_pud-test", 500],
  ["PUD", "en_pud-test", Infinity],
];
const rounds = 5;
const root = join(import.meta.dirname, "../../..");

function main(): void {
  const { values } = parseArgs({
    options: {
      weights: { type: "string", default: join(import.meta.dirname, "../weights/english.bin") },
      treebanks: { type: "string", default: join(root, "../shared/treebanks") },
      card: { type: "string" },
    },
  });
  const folder = values.treebanks;
  if (!existsSync(folder)) {
    print(`skipped: reference data not here (${folder})`);
    return;
  }
  const { syntax, ...sizes } = load(values.weights);
  print(`${sizes.bytes} bytes; loaded in ${Math.round(sizes.loadMs)} ms of processor time`);
  const sets = tests.map(
    ([name, file, count]) => [name, readTreebank(join(folder, `${file}.conllu.gz`)).slice(0, count)] as const,
  );
  print("                                                    with punctuation      without");
  print("set        words   UPOS   XPOS  lemma    UAS    LAS   full    UAS    LAS");
  const scores = sets.map(([name, sentences]) => [name, scoreSyntax(syntax, sentences)] as const);
  for (const [name, score] of scores) print(scoreLine(name, score));
  for (const [name, sentences] of sets) {
    const score = scoreTokens(sentences);
    print(
      `${name.padEnd(9)} tokens F1 ${score.tokens.toFixed(2)}  sentences F1 ${score.sentences.toFixed(2)}`,
    );
  }
  const speeds = measureSpeeds(syntax, readTreebank(join(folder, "en_pud-test.conllu.gz")));
  for (const [name, speed] of Object.entries(speeds))
    print(
      `${name.padEnd(32)} ${Math.round(speed).toLocaleString("en").padStart(10)} words/s of processor time`,
    );
  if (values.card === undefined) return;
  writeFileSync(values.card, modelCard({ ...sizes, wordsPerSecond: speeds["tags and trees"] ?? 0, scores }));
}

interface Loaded {
  readonly syntax: Syntax;
  readonly bytes: number;
  /** Processor time. */
  readonly loadMs: number;
}

/** Reads and takes in a weights file. */
function load(file: string): Loaded {
  const before = process.cpuUsage();
  const bytes = readFileSync(file);
  const syntax = createSyntax(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const { user, system } = process.cpuUsage(before);
  const loadMs = (user + system) / 1000;
  return { syntax, bytes: bytes.length, loadMs };
}

/** Words a second of processor time (other programs on the machine then matter less), warm, the best of rounds in which all take turns. */
function measureSpeeds(syntax: Syntax, sentences: readonly TreebankSentence[]): Record<string, number> {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const texts = sentences.map((sentence) => sentence.text);
  const work: Record<string, () => void> = {
    tokenise: () => texts.forEach((text) => tokenise(text)),
    "tags and trees": () => sentences.forEach((sentence) => syntax.analyse(sentence.words)),
    "wink-nlp: tokenise and tag": () =>
      texts.forEach((text) =>
        nlp
          .readDoc(text)
          .tokens()
          .out(nlp.its.pos as never),
      ),
  };
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(work)) {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      best[name] = Math.max(best[name] ?? 0, (words * 1e6) / (user + system));
    }
  }
  return best;
}

function scoreLine(name: string, score: SyntaxScore): string {
  const { upos, xpos, lemmas, uas, las, lasFull, uasWords, lasWords } = score;
  const figures = [upos, xpos, lemmas, uas, las, lasFull, uasWords, lasWords];
  return `${name.padEnd(9)} ${String(score.words).padStart(6)}  ${figures.map((figure) => figure.toFixed(2)).join("  ")}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
