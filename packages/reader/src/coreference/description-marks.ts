import { wordSet } from "../lexicon/word-facts.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Token } from "../tokens/token.ts";
import type { Referent } from "./referent.ts";
import type { ReportActors } from "./report-actors.ts";

/** Descriptions of armed people, which stand for their body. */
export const rebelWords = wordSet(
  "rebels insurgents guerrillas guerillas militants separatists jihadists paramilitaries militiamen fighters attackers gunmen mercenaries islamists terrorists maoists secessionists dissidents mutineers extremists bandits renegades revolutionaries partisans irregulars",
);

/** What a body is called by when its name has the word: "the council" after "the Mujahideen Shura Council". */
export const ownWords = new Set(
  "council union federation league congress corps command committee battalion tribunal".split(" "),
);

/** With these a body is meant whose name has the word: "the Front", "the army". */
export const nameEnds = wordSet("army front party brigade movement alliance coalition force council network");

/** Nouns for what a named body is: "the M23 movement". */
export const bodyNouns = wordSet(
  "group movement militia faction organisation organization party network cartel gang insurgency alliance coalition brigade regime",
);
/** Between a name and what it is: "the M23 rebel movement". */
export const kindWords = wordSet(
  "rebel militant armed guerrilla insurgent terrorist extremist separatist jihadist islamist paramilitary opposition political resistance",
);

/** What a group that was named before may be called besides: "the armed group". */
export const definiteMarks = wordSet(
  "armed rebel militant terrorist terror islamist jihadist insurgent same extremist separatist guerrilla radical paramilitary political opposition said main muslim christian sunni shia shiite nationalist leftist leftwing rightwing marxist communist maoist jihadi salafi islamic criminal outlawed banned clandestine hardline umbrella ethnic loyalist republican splinter breakaway new resistance liberation independence secessionist far-right hutu tutsi kurdish",
);

/** What a group has and a state hardly. */
export const ofGroups = wordSet(
  "leader leaders founder founders commander commanders fighters militants members armed spokesman emir",
);

/** Heads that only count whom "of" ties to them: "members of", "some of". */
export const quantities =
  /^(members?|leaders?|fighters?|forces|troops|soldiers|militants|elements|commanders|supporters|figures|men|hundreds|thousands|dozens|some|many|most|several|part|parts|number|remnants|faction|wing|leadership|headquarters|rest|majority|units?|two|three|four|five|one|both|all|each|any|none|neither|half|units|officials|cells?|fighters)$/;

const ledBodies = wordSet(
  "coalition alliance force forces mission operation operations campaign offensive government",
);

/** Whether a name in a description only marks it: "the Rwandan-backed group", "the Lebanese movement". */
export function isMark(tokens: readonly Token[], mention: Mention, head: string): boolean {
  const isTied = /^[-–]$/.test(tokens[mention.end]?.text ?? "");
  // "the American-led coalition" is told apart by who leads it.
  if (isTied && tokens[mention.end + 1]?.lower === "led" && ledBodies.has(head)) return false;
  return (
    isTied ||
    (mention.isAdjective && /^(group|movement|militia|organisation|organization|faction|party)$/.test(head))
  );
}

/** The words before a description's head, without names that mark it and what is tied to them. */
export function marksLeftOut(tokens: readonly Token[], phrase: NounPhrase): string[] {
  const words: string[] = [];
  for (let i = phrase.first; i < phrase.head; i++) {
    const mark = phrase.mentions.find(({ first, end }) => first <= i && i < end);
    if (mark) i = /^[-–]$/.test(tokens[mark.end]?.text ?? "") ? mark.end + 1 : mark.end - 1;
    else words.push(tokens[i]?.lower ?? "");
  }
  return words;
}

/** "the Tigers" after "the Tamil Tigers": a name's last word with its capital. */
export function shortName(
  tokens: readonly Token[],
  actors: ReportActors,
  phrase: NounPhrase,
): readonly Referent[] | null {
  const token = tokens[phrase.head];
  if (phrase.mentions.length > 0 || phrase.owner || phrase.head !== phrase.first + 1) return null;
  if (tokens[phrase.first]?.lower !== "the" || !token || !/^\p{Lu}\p{Ll}/u.test(token.text)) return null;
  const actor = token.lower === "caliphate" ? null : actors.onlyNamed(token.lower);
  return actor ? [{ actor, way: "description" }] : null;
}
