import {
  OffsetMap,
  problem,
  type Actor,
  type Claim,
  type Problem,
  type Reading,
  type Report,
} from "@entente/claims";
import { ActorBook } from "./coreference/actor-book.ts";
import { finishClaims } from "./claims/finish.ts";
import type { Draft } from "./claims/draft.ts";
import { SentenceReader } from "./claims/sentence-reader.ts";
import { cutBlocks } from "./tokens/blocks.ts";
import { readSentences } from "./tokens/sentences.ts";
import { WinkTagger, type WinkModel } from "./tokens/wink.ts";

/** Called after each block; may throw to stop reading. */
export type OnBlock = (done: number, of: number) => void;

/** Reads reports into proposed claims. Holds the language model; keeps nothing of a report. */
export interface Reader {
  /**
   * Reads one report. The same report always gives the same reading.
   *
   * @throws whatever `onBlock` throws, and nothing else.
   */
  read(report: Report, options?: { onBlock?: OnBlock }): Reading;
}

/** A stretch without sentence end that is worth telling about. */
const longCut = 2_000;

/**
 * Makes a reader.
 *
 * @param parts.model the language model for wink-nlp, passed in so that this package loads nothing by itself.
 * @example
 * const reader = createReader({ model });
 * reader.read(report).claims[0]?.quote; // "M23 leader Bertrand Bisimwa"
 */
export function createReader(parts: { model: WinkModel }): Reader {
  const tagger = new WinkTagger(parts.model);
  return { read: (report, options) => readReport(tagger, report, options?.onBlock) };
}

function readReport(tagger: WinkTagger, report: Report, onBlock?: OnBlock): Reading {
  const offsets = new OffsetMap(report.text);
  const problems: Problem[] = [...report.problems];
  if (report.language !== null && !/^en\b/i.test(report.language)) {
    problems.push(problem("warning", "ENT_LANGUAGE_UNREAD", { language: report.language }));
    return reading(report, offsets, [], [], problems);
  }
  const book = new ActorBook();
  const sentences = new SentenceReader(report.text, book, report.published);
  const drafts: Draft[] = [];
  const blocks = cutBlocks(report.text);
  let paragraph = 0;
  blocks.forEach((block, i) => {
    const run = readSentences(tagger, report.text.slice(block.start, block.end), block.start, paragraph);
    paragraph = (run.sentences.at(-1)?.paragraph ?? paragraph) + 1;
    for (const cut of run.cuts) {
      if (cut.end - cut.start < longCut) continue;
      const span = { start: offsets.toCodePoints(cut.start), end: offsets.toCodePoints(cut.end) };
      problems.push(problem("note", "ENT_SENTENCE_CUT", { characters: span.end - span.start }, span));
    }
    drafts.push(...sentences.readBlock(run.sentences));
    onBlock?.(i + 1, blocks.length);
  });
  const { actors, claims } = finishClaims(report.text, offsets, book.actors, drafts);
  if (claims.length === 0) problems.push(problem("note", "ENT_TEXT_NO_CLAIMS", {}));
  return reading(report, offsets, actors, claims, problems);
}

const reading = (
  report: Report,
  offsets: OffsetMap,
  actors: Actor[],
  claims: Claim[],
  problems: Problem[],
): Reading => ({
  source: {
    name: report.name,
    title: report.title,
    author: report.author,
    published: report.published,
    url: report.url,
    language: report.language,
    sha256: report.sha256,
    characters: offsets.codePoints,
    ...(report.saved ? { saved: report.saved } : {}),
    ...(report.archiveUrl ? { archiveUrl: report.archiveUrl } : {}),
    ...(report.pages ? { pages: [...report.pages] } : {}),
  },
  actors,
  claims,
  problems,
});
