import {
  assetHeads,
  fighterHeads,
  governmentHeads,
  groupDescriptions,
  nameTitles,
  pairDescriptions,
  stateArms,
} from "../lexicon/nouns.ts";
import { testOfForm } from "../tokens/word-form.ts";
import { bodyNouns, ownWords, quantities, rebelWords } from "./description-marks.ts";
import { isOwnNoun } from "./own-bodies.ts";
import { sizeOf } from "./pairs.ts";
import { isPlainBodyNoun } from "./plain-bodies.ts";
import { isPeopleNoun, mayBePopulation } from "./populations.ts";

/**
 * Whether a noun may mean an actor without naming it: "the group", "its fighters", "the government", "villagers", or
 * any noun with a capital ("the Tigers"). Most nouns of a report mean things, and whom they mean need not be asked.
 */
export const mayMeanActor = testOfForm(
  (form) =>
    heads.some((words) => words.has(form.lower)) ||
    governmentHeads.has(form.lower.replace(/s$/, "")) ||
    quantities.test(form.lower) ||
    sizeOf(form.lower) > 1 ||
    isOwnNoun(form.lower) ||
    isPlainBodyNoun(form.lower) ||
    isPeopleNoun(form.lower) ||
    mayBePopulation({ form }) ||
    /^\p{Lu}\p{Ll}/u.test(form.text),
);

const heads = [
  assetHeads,
  bodyNouns,
  fighterHeads,
  governmentHeads,
  groupDescriptions,
  nameTitles,
  ownWords,
  pairDescriptions,
  rebelWords,
  stateArms,
];
