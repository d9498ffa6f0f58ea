import assert from "node:assert/strict";
import { test } from "node:test";
import model from "wink-eng-lite-web-model";
import { readSentences } from "../tokens/sentences.ts";
import { WinkTagger } from "../tokens/wink.ts";
import { Chunker } from "./chunker.ts";
import { settleVerbForms } from "./clauses.ts";
import type { NounPhrase } from "./phrase.ts";
import { SentenceTree } from "./sentence-tree.ts";
import { TreeClauses } from "./tree-clauses.ts";
import { TreePhrases } from "./tree-phrases.ts";

const tagger = new WinkTagger(model);

/** What the statements of a sentence say, given its tree as "word TAG head label" with heads counted from 1. */
function told(rows: string): string[] {
  const words = rows.split("|").map((row) => row.trim().split(" ") as [string, string, string, string]);
  const text = words.map(([word]) => word).join(" ");
  const [sentence] = readSentences(tagger, text).sentences;
  assert.ok(sentence);
  assert.equal(sentence.tokens.length, words.length);
  const tokens = sentence.tokens.map((token, i) => ({ ...token, tag: words[i]?.[1] as typeof token.tag }));
  const nodes = words.map(([word, tag, head, label], i) => ({
    first: i,
    end: i + 1,
    word,
    tag,
    xpos: "",
    tagAt: 0,
    head: Number(head) - 1,
    label,
  }));
  const chunks = new Chunker({ ...sentence, tokens }, []).chunks();
  settleVerbForms(chunks);
  const phrases = new TreePhrases(chunks, new SentenceTree(nodes, tokens.length), tokens.length);
  const say = (list: readonly NounPhrase[]): string =>
    list.map((one) => tokens[one.head]?.text ?? "").join("+");
  return new TreeClauses(phrases)
    .statements()
    .map(
      ({ verb, subject, following, clause }) =>
        `${say(subject)} ${verb.lemma} [${following.map((one) => `${one.word}:${say(one.phrases)}`).join(" ")}] ${clause}`,
    );
}

test("a verb has its subject and objects from the tree, across what stands between them", () => {
  assert.deepEqual(
    told(
      "Rebels NOUN 9 nsubj|, PUNCT 1 punct|despite ADP 5 case|heavy ADJ 5 amod|losses NOUN 9 obl|, PUNCT 9 punct|have AUX 9 aux|now ADV 9 advmod|attacked VERB 0 root|villages NOUN 9 obj|near ADP 12 case|rivers NOUN 9 obl",
    ),
    ["Rebels attack [despite:losses :villages near:rivers] main"],
  );
});

test("a relative word beside a noun is the object, and means what stands before it", () => {
  const [, second] = told(
    "Soldiers NOUN 2 nsubj|left VERB 0 root|towns NOUN 2 obj|, PUNCT 7 punct|which PRON 7 obj|rebels NOUN 7 nsubj|control VERB 3 acl:relcl",
  );
  assert.equal(second, "rebels control [:towns] relative");
});

test("phrases joined by “and” share a role, an apposition does not", () => {
  assert.deepEqual(
    told("Militias NOUN 4 nsubj|and CCONJ 3 cc|soldiers NOUN 1 conj|attacked VERB 0 root|towns NOUN 4 obj"),
    ["Militias+soldiers attack [:towns] main"],
  );
  assert.deepEqual(
    told(
      "Militias NOUN 5 nsubj|, PUNCT 3 punct|fighters NOUN 1 conj|, PUNCT 1 punct|attacked VERB 0 root|towns NOUN 5 obj",
    ),
    ["Militias attack [:towns] main"],
  );
});

test("an infinitive has the subject of the verb above it, or its object where that one is made to act", () => {
  assert.equal(
    told("Rebels NOUN 2 nsubj|began VERB 0 root|to PART 4 mark|attack VERB 2 xcomp|towns NOUN 4 obj")[1],
    "Rebels attack [:towns] main",
  );
  assert.equal(
    told(
      "Generals NOUN 2 nsubj|ordered VERB 0 root|soldiers NOUN 2 obj|to PART 5 mark|attack VERB 2 xcomp|towns NOUN 5 obj",
    )[1],
    "soldiers attack [:towns] main",
  );
});

test("a clause that “if” opens is a condition, with all that hangs on it", () => {
  const [first] = told(
    "If SCONJ 3 mark|rebels NOUN 3 nsubj|attack VERB 6 advcl|, PUNCT 3 punct|soldiers NOUN 6 nsubj|leave VERB 0 root",
  );
  assert.equal(first, "rebels attack [] condition");
});

test("what a preposition ties to an object is open to the verb too", () => {
  assert.deepEqual(
    told(
      "Rebels NOUN 2 nsubj|launched VERB 0 root|attacks NOUN 2 obj|on ADP 5 case|towns NOUN 3 nmod|by ADP 7 case|rivers NOUN 5 nmod",
    ),
    ["Rebels launch [:attacks on:towns by:rivers] main"],
  );
});

test("the words of one name hang on its first, and other arcs go from word to word", () => {
  const rest = { tag: "PROPN", xpos: "NNP", tagAt: 0 };
  const tree = new SentenceTree(
    [
      { first: 0, end: 3, word: "Hamas", ...rest, head: 1, label: "nsubj" },
      { first: 3, end: 4, word: "left", ...rest, tag: "VERB", head: -1, label: "root" },
    ],
    4,
  );
  assert.deepEqual(
    [0, 2, 3].map((token) => tree.arc(token)),
    [
      { head: 3, label: "nsubj" },
      { head: 0, label: "flat" },
      { head: -1, label: "root" },
    ],
  );
});
