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
import { afterPreposition, type Statement } from "../statements/statement.ts";
import type { Sentence } from "../tokens/token.ts";
import type { Draft } from "./draft.ts";
import { SentenceFacts } from "./sentence-facts.ts";
import { framesOf } from "./verb-frames.ts";

/**
 * Of a longer sentence (in tokens) the tree costs much and is wrong as often as right: on the annotated sets more is read
 * rightly without it.
 */
const longestParsed = 36;

/**
 * What a claim of the second reading is worth beside one of the first: on the annotated reports about half of what
 * only the tree shows is right.
 */
export const treeWorth = 0.75;

/**
 * Whether a second reading may pay: the sentence names two actors of whom just one is in no claim yet, and the first
 * reading found no doer for a verb that often tells a claim. Of what trees add on the annotated reports, sentences like
 * these give most for each word parsed: with those that have two or three left over three times as many words would be
 * parsed, for a third of a point of F1.
 */
export function isWorthParsing(facts: SentenceFacts, made: readonly Draft[]): boolean {
  if (facts.mentions.length < 2 || facts.tokens.length > longestParsed || facts.isQuestion) return false;
  const actors = new Set(facts.mentions.map((mention) => facts.actorOf(mention)));
  actors.delete(null);
  if (actors.size < 2) return false;
  const used = new Set<number>();
  for (const one of made) {
    used.add(one.at);
    if (one.predicate === "names") continue;
    actors.delete(one.subject);
    if (typeof one.object === "object") actors.delete(one.object);
  }
  if (actors.size !== 1) return false;
  return facts.statements.some(
    (one) => !used.has(one.verb.verb) && lacksDoer(facts, one) && mayTell(facts, one),
  );
}

/** Whether no subject was found, or of a passive nobody it was done by. */
function lacksDoer(facts: SentenceFacts, statement: Statement): boolean {
  if (statement.subject.length === 0) return true;
  return statement.verb.isPassive && facts.filling(afterPreposition(statement, "by"), "actor").length === 0;
}

/** Whether a verb has a frame whose particle and noun are there. "Be" and "have" say too little by themselves. */
const mayTell = (facts: SentenceFacts, { verb }: Statement): boolean =>
  verb.lemma !== "be" &&
  verb.lemma !== "have" &&
  framesOf(verb.lemma).some(
    ({ particle, withNoun, asFoe, split }) =>
      (particle ?? null) === verb.particle &&
      !asFoe &&
      !split &&
      (withNoun === undefined ||
        facts.chunks.some((chunk) => isNounPhrase(chunk) && withNoun.test(facts.word(chunk.head)))),
  );

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
