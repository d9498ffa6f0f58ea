import assert from "node:assert/strict";
import { test } from "node:test";
import model from "wink-eng-lite-web-model";
import { readSentences } from "../tokens/sentences.ts";
import { WinkTagger } from "../tokens/wink.ts";
import { MentionFinder } from "./find-mentions.ts";
import { namesGiven } from "./names-given.ts";
import { WordHabits } from "./word-habits.ts";

const tagger = new WinkTagger(model);

function find(text: string): string[] {
  const { sentences } = readSentences(tagger, text);
  const habits = new WordHabits();
  habits.learn(sentences);
  const finder = new MentionFinder(habits, () => false);
  return sentences.flatMap((sentence) =>
    finder
      .find(sentence, (a, b) => text.slice(a, b))
      .filter(({ type, isAdjective }) => type !== null && type !== "other" && !isAdjective)
      .map(({ text: name, type }) => `${type} ${name}`),
  );
}

const cases: readonly [string, readonly string[]][] = [
  ["Home Minister Amit Shah met Dutchwoman Tanja Nijmeijer.", ["person Amit Shah", "person Tanja Nijmeijer"]],
  [
    "Guerrillas killed Msgr Juan Ortega of the Andean Bishops Conference in Arauca Department.",
    ["person Juan Ortega", "organisation Andean Bishops Conference", "place Arauca Department"],
  ],
  [
    "The Justice Department spoke of the 8th Infantry Division.",
    ["organisation Justice Department", "organisation 8th Infantry Division"],
  ],
  [
    "The commander of the Azure Front, Abu Khalid al-Masri, met Osama bin Laden.",
    ["organisation Azure Front", "person Abu Khalid al-Masri", "person Osama bin Laden"],
  ],
  [
    "Lt. Gen. Prosper Avril and Defence Minister Pierre Joxe spoke.",
    ["person Prosper Avril", "person Pierre Joxe"],
  ],
  [
    "The Movement for the Liberation of Ruritania fought in Ituri.",
    ["organisation Movement for the Liberation of Ruritania", "place Ituri"],
  ],
  ["The Justice and Reform Party left.", ["organisation Justice and Reform Party"]],
  ["They live in northern Syria and West Belfast.", ["place northern Syria", "place West Belfast"]],
  ["Fighters of the Zebra group took the town of Kalemba.", ["organisation Zebra", "place Kalemba"]],
  ["Supporters came. However, many left.", []],
  ["The Good Friday Agreement was signed in April.", []],
  ["THE ARMY AND THE REBELS MET HAMAS TODAY AGAIN.", ["organisation HAMAS"]],
  [
    "The Xyz National Army entered Rif Dimashq Governorate.",
    ["organisation Xyz National Army", "place Rif Dimashq Governorate"],
  ],
  ["Mullah Omar died.", ["person Mullah Omar"]],
  ["They left the Movement for Peace in Casamance.", ["organisation Movement for Peace in Casamance"]],
  ["They feared the Sword of Islam Brigade.", ["organisation Sword of Islam Brigade"]],
  [
    "They joined the National Liberation Army of Bolivia.",
    ["organisation National Liberation Army of Bolivia"],
  ],
  ["The Tigers of Camille Chamoun fell.", ["organisation Tigers", "person Camille Chamoun"]],
  ["Amal shelled the camp, Amal Clooney said.", ["organisation Amal", "person Amal Clooney"]],
  ['He met Sun Yat-sen and Ernesto "Che" Guevara.', ["person Sun Yat-sen", 'person Ernesto "Che" Guevara']],
  ["They left the Secret Army of Colonel Jules Bastin.", ["organisation Secret Army", "person Jules Bastin"]],
  ["They met the 28th Division of the ABC.", ["organisation 28th Division", "organisation ABC"]],
  ["They feared Battalion 26 at Katha.", ["organisation Battalion 26", "place Katha"]],
  ["He slipped away to Zorado.", ["place Zorado"]],
  ["The peshmerga held.", ["organisation peshmerga"]],
  ["They met 3R and Savimbi.", ["organisation 3R", "person Savimbi"]],
];

for (const [text, expected] of cases) {
  test(`names in “${text}”`, () => assert.deepEqual(find(text), expected));
}

test("letters in brackets, “also known as” and “formerly” give second names", () => {
  const text =
    "The Azure Freedom Front (AFF), formerly the Blue League, fights. Ahmed Godane, also known as Mukhtar Abu Zubair, died.";
  const { sentences } = readSentences(tagger, text);
  const habits = new WordHabits();
  const finder = new MentionFinder(habits, () => false);
  const slice = (a: number, b: number): string => text.slice(a, b);
  const given = sentences.flatMap((sentence) =>
    namesGiven(sentence.tokens, finder.find(sentence, slice), slice),
  );
  assert.deepEqual(
    given.map(({ of, name, kind }) => `${of.text} = ${name.text} (${kind})`),
    [
      "Azure Freedom Front = AFF (abbreviation)",
      "Azure Freedom Front = Blue League (former)",
      "Ahmed Godane = Mukhtar Abu Zubair (alias)",
    ],
  );
});
