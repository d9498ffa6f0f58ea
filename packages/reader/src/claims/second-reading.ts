import type { Referents } from "../coreference/referents.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { Mention } from "../mentions/mention.ts";
import { Chunker } from "../statements/chunker.ts";
import { isNounPhrase } from "../statements/phrase.ts";
import { parseSentence, retagged } from "../statements/sentence-tree.ts";
import { settleVerbForms } from "../statements/clauses.ts";
import { TreeClauses } from "../statements/tree-clauses.ts";
import { TreePhrases } from "../statements/tree-phrases.ts";
import type { Syntax } from "../syntax/syntax.ts";
import type { Sentence } from "../tokens/token.ts";
import type { Draft } from "./draft.ts";
import { framesOfNoun } from "./noun-frames.ts";
import { SentenceFacts } from "./sentence-facts.ts";
import { framesOf } from "./verb-frames.ts";

/** A longer sentence (in tokens) is a list or a table: its tree would say little and cost much. */
const longestParsed = 120;

/**
 * What a claim of the second reading is worth beside one of the first: on the annotated reports about half of what
 * only the tree shows is right.
 */
export const treeWorth = 0.75;

/** Whether the first reading named somebody and left a word that often tells a claim without one. */
export function isWorthParsing(facts: SentenceFacts, made: readonly Draft[]): boolean {
  if (facts.tokens.length > longestParsed || facts.isQuestion) return false;
  if (!facts.mentions.some((mention) => facts.actorOf(mention) !== null)) return false;
  const used = new Set(made.map((one) => one.at));
  return (
    facts.statements.some(({ verb }) => !used.has(verb.verb) && framesOf(verb.lemma).length > 0) ||
    facts.chunks.some(
      (chunk) =>
        isNounPhrase(chunk) &&
        !chunk.isPronoun &&
        !used.has(chunk.head) &&
        framesOfNoun(facts.word(chunk.head)).length > 0,
    )
  );
}

/** The facts of a sentence as its tree tells them. Who is meant by its phrases stays as the first reading found. */
export function factsByTree(
  syntax: Syntax,
  sentence: Sentence,
  mentions: readonly Mention[],
  parts: {
    referents: Referents;
    text: (start: number, end: number) => string;
    actorOf: (mention: Mention) => ReportActor | null;
  },
): SentenceFacts {
  const tree = parseSentence(syntax, sentence.tokens, mentions);
  const tokens = retagged(syntax, sentence.tokens, tree);
  const chunks = new Chunker({ ...sentence, tokens }, mentions).chunks();
  settleVerbForms(chunks);
  const phrases = new TreePhrases(chunks, tree, tokens.length);
  const statements = new TreeClauses(phrases).statements();
  return new SentenceFacts({ tokens, chunks, statements, mentions, ...parts, tree: phrases });
}

/** Of the claims of the second reading those whose word told none in the first. */
export function onlyByTree(first: readonly Draft[], second: readonly Draft[]): Draft[] {
  const used = new Set(first.map((one) => one.at));
  return second.filter((one) => !used.has(one.at));
}
