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
import type { Statement } from "../statements/statement.ts";
import type { Sentence } from "../tokens/token.ts";
import type { Draft } from "./draft.ts";
import { framesOfNoun } from "./noun-frames.ts";
import { SentenceFacts } from "./sentence-facts.ts";
import { framesOf } from "./verb-frames.ts";

/** A longer sentence (in tokens) is a list or a table: its tree would say little and cost much. */
const longestParsed = 80;

/**
 * What a claim of the second reading is worth beside one of the first: on the annotated reports about half of what
 * only the tree shows is right.
 */
export const treeWorth = 0.75;

const G = (globalThis as any).process.env.GATE ?? "ABC";
/** Whether the first reading named two actors and left a verb that often tells what is between them without a side. */
export function isWorthParsing(facts: SentenceFacts, made: readonly Draft[]): boolean {
  if (facts.tokens.length > longestParsed || facts.isQuestion) return false;
  const actors = new Set(facts.mentions.map((mention) => facts.actorOf(mention)));
  actors.delete(null);
  if (actors.size < (G.includes("1") ? 1 : 2)) return false;
  const used = new Set(made.map((one) => one.at));
  return facts.statements.some((one) => !used.has(one.verb.verb) && mayTell(facts, one) && lacksSide(facts, one)) || (G.includes("N") && facts.chunks.some(
      (chunk) =>
        isNounPhrase(chunk) &&
        !chunk.isPronoun &&
        !used.has(chunk.head) &&
        framesOfNoun(facts.word(chunk.head)).length > 0,
    ));
}

/** Whether a verb has a frame whose particle and noun are there. */
const mayTell = (facts: SentenceFacts, { verb }: Statement): boolean =>
  (verb.lemma !== "be" && verb.lemma !== "have" || G.includes("b")) &&
  framesOf(verb.lemma).some(
    ({ particle, withNoun, asFoe, split }) =>
      (particle ?? null) === verb.particle && !asFoe && !split &&
      (withNoun === undefined ||
        facts.chunks.some((chunk) => isNounPhrase(chunk) && withNoun.test(facts.word(chunk.head)))),
  );

function lacksSide(facts: SentenceFacts, { verb, subject, following }: Statement): boolean {
  const A = (): boolean => !verb.isPassive && facts.filling(subject, "actor").length === 0 && following.some((x) => facts.filling(x.phrases, "target").some((q) => typeof q.value !== "string"));
  const B = (): boolean => !verb.isPassive && facts.filling(subject, "actor").length > 0 && following.length === 0;
  const C = (): boolean => subject.length === 0;
  const D = (): boolean => verb.isPassive && subject.length > 0 && facts.filling(following.filter((x) => x.word === "by").flatMap((x) => [...x.phrases]), "actor").length === 0;
  return (G.includes("A") && A()) || (G.includes("B") && B()) || (G.includes("C") && C()) || (G.includes("D") && D()) || G.includes("*");
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
