import assert from "node:assert/strict";
import { test } from "node:test";
import { learnLemmas } from "../../../training/lemma-training.ts";
import type { TreebankSentence } from "../../../training/conllu.ts";
import { applyLemmaRule, Lemmatiser } from "./lemmatiser.ts";

/** Tags of these tests: 0 verbs in the past, 1 names, 2 nouns in the plural. */
const upos = ["VERB", "PROPN", "NOUN"];

function learnedFrom(rows: readonly (readonly [word: string, lemma: string, tag: number])[]): Lemmatiser {
  const sentence: TreebankSentence = {
    id: "",
    text: "",
    startsDocument: false,
    startsParagraph: false,
    words: rows.map(([word]) => word),
    lemmas: rows.map(([, lemma]) => lemma),
    upos: rows.map(([, , tag]) => upos[tag] as string),
    xpos: rows.map(() => "X"),
    heads: rows.map(() => 0),
    labels: rows.map(() => "dep"),
  };
  return new Lemmatiser(learnLemmas([sentence], () => Uint8Array.from(rows, ([, , tag]) => tag)));
}

const lemmatiser = learnedFrom([
  ["attacked", "attack", 0],
  ["joined", "join", 0],
  ["carried", "carry", 0],
  ["married", "marry", 0],
  ["went", "go", 0],
  ["Syria", "Syria", 1],
  ["groups", "group", 2],
  ["towns", "town", 2],
  ["men", "man", 2],
]);

test("A word never seen gets the lemma its ending asks for.", () => {
  assert.equal(lemmatiser.lemma("killed", "VERB", 0), "kill");
  assert.equal(lemmatiser.lemma("buried", "VERB", 0), "bury");
  assert.equal(lemmatiser.lemma("Leaders", "NOUN", 2), "leader");
});

test("A form that breaks the rules has a rule of its own.", () => {
  assert.equal(lemmatiser.lemma("Went", "VERB", 0), "go");
  assert.equal(lemmatiser.lemma("men", "NOUN", 2), "man");
});

test("Names keep their capitals, other words lose them.", () => {
  assert.equal(lemmatiser.lemma("Homs", "PROPN", 1), "Homs");
  assert.equal(lemmatiser.lemma("ATTACKED", "VERB", 0), "attack");
});

test("A rule takes letters off and adds others, or replaces the whole.", () => {
  assert.equal(applyLemmaRule("carried", "3y"), "carry");
  assert.equal(applyLemmaRule("was", "=be"), "be");
  assert.equal(applyLemmaRule("s", "1"), "s");
});
