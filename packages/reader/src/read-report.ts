import { EntenteError, OffsetMap, problem, type Problem, type Reading, type Report } from "@entente/claims";
import { ActorBook } from "./coreference/actor-book.ts";
import { finishClaims, type Finished } from "./claims/finish.ts";
import type { Draft } from "./claims/draft.ts";
import { SentenceReader } from "./claims/sentence-reader.ts";
import { createSyntax, type Syntax } from "./syntax/syntax.ts";
import { explainClaim } from "./explain/explain-claim.ts";
import type { Explanation } from "./explain/explanation.ts";
import { traceSentence, type Trace } from "./explain/trace-sentence.ts";
import { cutBlocks } from "./tokens/blocks.ts";
import { unreadRuns } from "./tokens/unread-scripts.ts";
import { readSentences } from "./tokens/sentences.ts";
import { WinkTagger, type WinkModel } from "./tokens/wink.ts";
import type { OnStage, Watcher } from "./watcher.ts";

/** Called after each block; may throw to stop reading. */
export type OnBlock = (done: number, of: number) => void;

/** Reads reports into proposed claims. Holds the language model; keeps nothing of a report. */
export interface Reader {
  /**
   * Reads one report. The same report always gives the same reading.
   *
   * @param options.onBlock called after each block; reading is stopped by throwing in it.
   * @param options.onStage called whenever the reader turns to a stage, many times a sentence.
   * @throws whatever these throw, and nothing else.
   */
  read(report: Report, options?: { onBlock?: OnBlock; onStage?: OnStage }): Reading;
  /**
   * Tells how a claim of a report came about: reads it again and looks on at the claim's sentence.
   *
   * @param claimId the claim's id in the report's reading.
   * @throws EntenteError `ENT_CLAIM_NOT_READ` where the reading has no such claim.
   */
  explain(report: Report, claimId: string): Explanation;
}

/** A stretch without sentence end that is worth telling about. */
const longCut = 2_000;

/**
 * Makes a reader.
 *
 * @param parts.model the language model for wink-nlp, passed in so that this package loads nothing by itself.
 * @param parts.weights the parser's weights (`weights/english.bin`). With them a sentence that names
 * somebody and has a word left that often tells a claim is parsed and read a second time: more is found, several times
 * slower. Throws where they are something else.
 * @example
 * const reader = createReader({ model });
 * reader.read(report).claims[0]?.quote; // "M23 leader Bertrand Bisimwa"
 */
export function createReader(parts: { model: WinkModel; weights?: ArrayBuffer }): Reader {
  const tagger = new WinkTagger(parts.model);
  const syntax = parts.weights ? createSyntax(parts.weights) : null;
  const tools: Tools = { tagger, syntax };
  return {
    read: (report, { onBlock, onStage } = {}) => readReport(tools, report, onBlock, { onStage }).reading,
    explain: (report, id) => explainReport(tools, report, id),
  };
}

/** What reads the words: the parser only where its weights are given. */
interface Tools {
  readonly tagger: WinkTagger;
  readonly syntax: Syntax | null;
}

function explainReport(tools: Tools, report: Report, id: string): Explanation {
  const { text, name: file } = report;
  const offsets = new OffsetMap(text);
  const { claims } = readReport(tools, report).reading;
  const wanted = claims.find((claim) => claim.id === id);
  if (!wanted) throw new EntenteError("ENT_CLAIM_NOT_READ", { id, file, claims: claims.length });
  const [start, end] = [offsets.toUtf16(wanted.start), offsets.toUtf16(wanted.end)];
  // Only the sentences the claim stands in are taken down: those of a long report are many.
  const traces = new Map<Draft, Trace>();
  const onSentence: Watcher["onSentence"] = (seen) => {
    if (seen.sentence.end <= start || seen.sentence.start >= end) return;
    for (const [one, trace] of traceSentence(seen)) traces.set(one, trace);
  };
  const { reading, drafts, ids } = readReport(tools, report, undefined, { onSentence });
  const at = reading.claims.findIndex((claim) => claim.id === id);
  const [claim, draft] = [reading.claims[at], drafts[at]];
  const trace = draft && traces.get(draft);
  if (!claim || !trace) throw new EntenteError("ENT_INTERNAL", { why: `${id} was read but not seen` });
  return explainClaim({ text, offsets, reading, claim, draft, trace, ids });
}

/** A reading, and what it was written from. */
type Read = Pick<Finished, "drafts" | "ids"> & { readonly reading: Reading };

function readReport(tools: Tools, report: Report, onBlock?: OnBlock, watcher: Watcher = {}): Read {
  const { onStage } = watcher;
  onStage?.("writing");
  const offsets = new OffsetMap(report.text);
  const problems: Problem[] = [...report.problems];
  if (report.language !== null && !/^en\b/i.test(report.language)) {
    problems.push(problem("warning", "ENT_LANGUAGE_UNREAD", { language: report.language }));
    const nothing: Finished = { actors: [], claims: [], drafts: [], ids: new Map() };
    return reading(report, offsets, nothing, problems);
  }
  for (const { start, end, script } of unreadRuns(report.text)) {
    const span = { start: offsets.toCodePoints(start), end: offsets.toCodePoints(end) };
    problems.push(problem("note", "ENT_SCRIPT_UNREAD", { script, characters: span.end - span.start }, span));
  }
  const book = new ActorBook(watcher);
  const sentences = new SentenceReader(report.text, book, report.published, tools.syntax, watcher);
  const drafts: Draft[] = [];
  const blocks = cutBlocks(report.text);
  let paragraph = 0;
  blocks.forEach((block, i) => {
    onStage?.("tokens");
    const run = readSentences(
      tools.tagger,
      report.text.slice(block.start, block.end),
      block.start,
      paragraph,
    );
    paragraph = (run.sentences.at(-1)?.paragraph ?? paragraph) + 1;
    for (const cut of run.cuts) {
      if (cut.end - cut.start < longCut) continue;
      const span = { start: offsets.toCodePoints(cut.start), end: offsets.toCodePoints(cut.end) };
      problems.push(problem("note", "ENT_SENTENCE_CUT", { characters: span.end - span.start }, span));
    }
    drafts.push(...sentences.readBlock(run.sentences));
    onBlock?.(i + 1, blocks.length);
  });
  onStage?.("writing");
  const finished = finishClaims(report.text, offsets, book.actors, drafts);
  if (finished.claims.length === 0) problems.push(problem("note", "ENT_TEXT_NO_CLAIMS", {}));
  return reading(report, offsets, finished, problems);
}

const reading = (
  report: Report,
  offsets: OffsetMap,
  { actors, claims, drafts, ids }: Finished,
  problems: Problem[],
): Read => ({
  reading: { source: sourceOf(report, offsets), actors, claims, problems },
  drafts,
  ids,
});

const sourceOf = (report: Report, offsets: OffsetMap): Reading["source"] => ({
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
});
