/**
 * Builds the weights from the treebanks:
 *
 *   node training/train.ts --treebanks DIR --vectors FILE --wordnet DIR --out FILE [--classes FILE]
 *
 * DIR holds the CoNLL-U files named below. With --classes, the word classes are read from that file if it exists, else
 * built and kept there: they take a third of the time and change only with the treebanks. The same input gives the
 * same bytes. Writes FILE (the weights, packed with gzip).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readWeights, writeWeights } from "../src/syntax/weights/weights-file.ts";
import { classKinds } from "../src/syntax/words/word-atoms.ts";
import type { WordClassColumns } from "../src/syntax/words/word-classes.ts";
import { buildWeights, usualTraining } from "./build-weights.ts";
import { buildWordClasses, usualGrouping, type WordSources } from "./build-word-classes.ts";
import { runInThreads } from "./parser-threads.ts";
import { readTreebank, type TreebankSentence } from "./conllu.ts";

/** What may be trained on: see the treebanks' licences in the model card. */
const trainingFiles = ["en_ewt-train.conllu.gz", "en_gum-train-free.conllu.gz"];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      treebanks: { type: "string" },
      vectors: { type: "string" },
      wordnet: { type: "string" },
      out: { type: "string" },
      classes: { type: "string" },
    },
  });
  const { treebanks, vectors, wordnet, out } = values;
  if (treebanks === undefined || vectors === undefined || wordnet === undefined || out === undefined) {
    throw new Error("Give --treebanks, --vectors, --wordnet and --out.");
  }
  const sentences = trainingFiles.flatMap((file) => readTreebank(join(treebanks, file)));
  const classes = wordClasses(sentences, { vectors, wordnet, limit: 100_000 }, values.classes);
  const weights = await buildWeights(sentences, classes, usualTraining, report, runInThreads);
  const packed = gzipSync(new Uint8Array(weights), { level: 9 });
  writeFileSync(out, packed);
  report(`${out}: ${packed.length} bytes packed, ${weights.byteLength} unpacked`);
}

function wordClasses(
  sentences: readonly TreebankSentence[],
  sources: WordSources,
  kept: string | undefined,
): WordClassColumns {
  if (kept !== undefined && existsSync(kept)) return readClasses(kept);
  const built = buildWordClasses(sentences, sources, usualGrouping, report);
  if (kept !== undefined) {
    const columns = Object.fromEntries(built.columns.map((column, kind) => [String(kind), column]));
    writeFileSync(kept, new Uint8Array(writeWeights({ keys: built.keys, ...columns }, {})));
  }
  return built;
}

function readClasses(file: string): WordClassColumns {
  const bytes = readFileSync(file);
  const read = readWeights(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return {
    keys: read.column("keys", "i32"),
    columns: Array.from({ length: classKinds }, (_, kind) => read.column(String(kind), "u16")),
  };
}

function report(line: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
}

await main();
