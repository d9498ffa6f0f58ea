import assert from "node:assert/strict";
import { test } from "node:test";
import model from "wink-eng-lite-web-model";
import { MentionFinder } from "../mentions/find-mentions.ts";
import { WordHabits } from "../mentions/word-habits.ts";
import { readSentences } from "../tokens/sentences.ts";
import { WinkTagger } from "../tokens/wink.ts";
import { Chunker } from "./chunker.ts";
import { ClauseReader } from "./clauses.ts";
import type { NounPhrase } from "./phrase.ts";

const tagger = new WinkTagger(model);

/** "subject > verb > preposition object" for each verb. */
function read(text: string): string[] {
  const [sentence] = readSentences(tagger, text).sentences;
  if (!sentence) return [];
  const finder = new MentionFinder(new WordHabits(), () => false);
  const chunks = new Chunker(
    sentence,
    finder.find(sentence, (a, b) => text.slice(a, b)),
  ).chunks();
  const say = (phrase: NounPhrase): string =>
    text.slice(sentence.tokens[phrase.first]?.start, sentence.tokens[phrase.end - 1]?.end);
  return new ClauseReader(chunks, (at) => sentence.tokens[at]?.lower ?? "")
    .statements()
    .map(({ subject, verb, following }) => {
      const rest = following
        .map(({ word, phrases }) => `${word} ${phrases.map(say).join(" + ")}`.trim())
        .join("; ");
      return `${subject.map(say).join(" + ")} > ${verb.lemma}${verb.particle ? ` ${verb.particle}` : ""}${verb.isPassive ? " (passive)" : ""} > ${rest}`;
    });
}

const cases: readonly [string, readonly string[]][] = [
  ["Hamas and Fatah met Israel in Cairo.", ["Hamas + Fatah > meet > Israel; in Cairo"]],
  ["Aleppo was captured by the rebels.", ["Aleppo > capture (passive) > by the rebels"]],
  ["Groups based in Idlib attacked Hama.", ["Groups > base (passive) > in Idlib", "Groups > attack > Hama"]],
  ["Hassan Ali, spokesman for the army, said that Hamas left.", ["Hassan Ali > say > ", "Hamas > leave > "]],
  ["ISIS is expected to lose Raqqa.", ["ISIS > expect (passive) > ", "ISIS > lose > Raqqa"]],
  ["Baghdadi asked him to return.", ["Baghdadi > ask > him", "him > return > "]],
  [
    "The army carried out attacks and withdrew from Homs.",
    ["The army > carry out > attacks", "The army > withdraw > from Homs"],
  ],
  [
    "Hezbollah, which fought Israel, left Syria.",
    ["Hezbollah > fight > Israel", "Hezbollah > leave > Syria"],
  ],
  ["India trained and armed the LTTE.", ["India > train > the LTTE", "India > arm > the LTTE"]],
  [
    "The Houthis who attacked Aden killed Omar.",
    ["The Houthis > attack > Aden", "The Houthis > kill > Omar"],
  ],
  [
    "Hamas is among the groups backed by Iran.",
    ["Hamas > be > among the groups", "Hamas > back (passive) > by Iran"],
  ],
  ["The SNM attacked Burao on 27 May and Hargeisa in June.", ["The SNM > attack > Burao + Hargeisa"]],
  ["Iran and, to a lesser extent, Qatar supported Hamas.", ["Iran + Qatar > support > Hamas"]],
  ["Israel struck, in May 2012, Hamas.", ["Israel > strike > Hamas"]],
  [
    "Driven from Goma, the M23 attacked Sake.",
    ["the M23 > drive (passive) > from Goma", "the M23 > attack > Sake"],
  ],
  ["Carlos Marighella, deputy, poet and author, left Brazil.", ["Carlos Marighella > leave > Brazil"]],
  ["Hezbollah, officials said, attacked Israel.", ["officials > say > ", "Hezbollah > attack > Israel"]],
  ["The army fought Hamas and rebels of Fatah left.", ["The army > fight > Hamas", "rebels > leave > "]],
];

for (const [text, expected] of cases) {
  test(`who does what in “${text}”`, () => assert.deepEqual(read(text), expected));
}
