import { wordSet } from "../lexicon/word-facts.ts";
import { landWords } from "./ground-words.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const ownedThings = wordSet(
  "position positions base bases camp camps outpost outposts post posts headquarters office offices convoy convoys column columns stronghold strongholds hideout hideouts residence compound house home car motorcade rear flank bunkers barracks depot depots band patrol patrols checkpoint checkpoints station garrison",
);

/** "the offices of X", "X's rear": what is struck is X's; "the base at Y": Y. Anything else is what it is. */
export function struckIn(facts: SentenceFacts, one: Filled): Filled[] {
  if (typeof one.value === "string" && landWords.test(facts.word(one.phrase.head))) {
    const land = facts.filling([one.phrase], "place");
    return land.length > 0 ? land : [one];
  }
  if (typeof one.value !== "string" || !ownedThings.has(facts.word(one.phrase.head))) return [one];
  const whose = one.phrase.owner ?? facts.tailOf(one.phrase);
  const owners = whose ? [...facts.filling([whose], "member"), ...facts.filling([whose], "state")] : [];
  if (owners.length > 0) return owners.map((owner) => ({ ...owner, worth: 0.95 * owner.worth }));
  const place = facts.tailOf(one.phrase, "at") ?? facts.tailOf(one.phrase, "in");
  const places = place ? facts.filling([place], "place") : [];
  return places.length > 0 ? places : [one];
}
