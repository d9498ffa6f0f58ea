/**
 * Scores the passages and paragraphs of `reading-set/`: each is a report of its own. Of every three lines of a file two
 * are open, for whoever works on the reader to look at, and the third is kept closed.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createReader } from "@entente/reader";
import { loadParserWeights } from "@entente/workbench";
import model from "wink-eng-lite-web-model";
import { scoreReading, type Gold, type Tally } from "./score-reading.ts";

interface Passage extends Gold {
  readonly text: string;
}

const reader = createReader({ model, weights: await loadParserWeights() });

const nobody: Tally = { right: 0, said: 0, gold: 0 };

const plus = (one: Tally, other: Tally): Tally => ({
  right: one.right + other.right,
  said: one.said + other.said,
  gold: one.gold + other.gold,
});

function scoreOne(passage: Passage): Tally {
  const reading = reader.read({
    name: "passage.txt",
    text: passage.text,
    sha256: createHash("sha256").update(passage.text).digest("hex"),
    title: null,
    author: null,
    published: "2023-06-15",
    url: null,
    language: "en",
    problems: [],
  });
  return scoreReading(passage.text, passage, reading).claims;
}

/** The claims of all passages of a folder, those open and those kept closed. */
export function scorePassages(folder: string): { readonly open: Tally; readonly closed: Tally } {
  let [open, closed] = [nobody, nobody];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
    const lines = readFileSync(join(folder, file), "utf8").trim().split("\n");
    lines.forEach((line, at) => {
      const tally = scoreOne(JSON.parse(line) as Passage);
      if (at % 3 === 2) closed = plus(closed, tally);
      else open = plus(open, tally);
    });
  }
  return { open, closed };
}
