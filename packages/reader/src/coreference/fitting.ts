import { factOfWord } from "../lexicon/word-facts.ts";
import { stateOfAdjective } from "../lexicon/known-names.ts";
import type { ReportActor } from "./report-actors.ts";

/** What kind of actor a phrase may mean. */
export type Wanted = "person" | "body" | "group" | "several" | "any";

/** "the army", "the royal gendarmerie": an army without its state's name. */
const plainArmy =
  /^((the|national|royal|federal|new|old|regular|armed|imperial|colonial|transitional) )*(army|military|armed forces|police|gendarmerie|generals)$/i;

const namesStateArmy = factOfWord((surface) => {
  if (plainArmy.test(surface)) return true;
  const [adjective = "", ...rest] = surface.split(" ");
  return (
    /^((arab|national|armed|defen[cs]e|security|peace ?keeping|keeping|peace|air|people's|special|royal|federal) )*(army|forces?|military|police|navy|guards?|gendarmerie)$/i.test(
      rest.join(" "),
    ) && stateOfAdjective(adjective) !== null
  );
});

/** "the Congolese army" is no group that "the group" or "the rebels" could mean. */
export const isStateArmy = (actor: ReportActor): boolean => {
  for (const surface of actor.surfaces.keys()) if (namesStateArmy(surface)) return true;
  return false;
};

/** Whether an actor has a name whose words a test holds of. */
export const isCalled = (actor: ReportActor, isIt: (words: readonly string[]) => boolean): boolean => {
  for (const surface of actor.surfaces.keys()) if (isIt(smallWords(surface))) return true;
  return false;
};

const smallWords = factOfWord((surface): readonly string[] => surface.toLowerCase().split(/[\s-]+/));

const offices = new Set(
  "reuters afp ap xinhua jazeera bbc cnn efe dpa tass sadc ecomog amisom atmis monusco minusma samidrc unmik cis csto gcc au oau nations un u.n. eu nato ecowas igad osce panel amnesty mission union experts committee ministry commission agency council institute institution newspaper press department office bureau court tribunal parliament assembly bank university observatory times post guardian news watch tiempo espectador país mundo semana monde figaro herald tribune gazette journal telegraph daily radio tv television sputnik interfax haaretz spiegel".split(
    " ",
  ),
);

/** "the Press Committee": no body that "the rebels" could mean. */
export const isOffice = (actor: ReportActor): boolean =>
  isCalled(actor, (words) => words.some((word) => offices.has(word)));

const bystanders = new Set([
  ...[...offices].filter((word) => !/^(union|council|committee)$/.test(word)),
  ..."chamber commons senate congress élysée kremlin pentagon".split(" "),
]);

/** "the BBC", "the Trial Chamber", "Tehran University": who tells and judges, and is hardly whom "it" goes on about. */
export const isBystander = (actor: ReportActor): boolean =>
  isCalled(actor, (words) => words.some((word) => bystanders.has(word)));

/** "the Houthis": one word, told of as many. */
const isPluralName = factOfWord((surface) => /\p{Ll}[^s]s$/u.test(surface) && !/\s/.test(surface));

export const isPlural = (actor: ReportActor): boolean => {
  for (const surface of actor.surfaces.keys()) if (isPluralName(surface)) return true;
  return false;
};

export const fits = (actor: ReportActor, wanted: Wanted): boolean => {
  if (wanted === "person") return actor.type === "person";
  if (wanted === "body") return actor.type === "organisation" || actor.type === "state";
  if (wanted === "group") return actor.type === "organisation" && !isStateArmy(actor);
  // "the French … they": a state, too, where nobody else is told of as many.
  if (wanted === "several") return /^(population|organisation|state)$/.test(actor.type);
  return true;
};

/** Whether "the two movements" could mean an actor: no state, and no army of one. */
export const isGroup = (actor: ReportActor): boolean => fits(actor, "group");

/** Whether "the rebels" could mean an actor. */
export const mayBeRebels = (actor: ReportActor): boolean => isGroup(actor) && !isOffice(actor);
