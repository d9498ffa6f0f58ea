import { selfGoverning } from "../lexicon/places.ts";
import type { Referent } from "../coreference/referent.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { Filler } from "./verb-frame.ts";

/** Whether an actor, meant in some way, can fill a role. */
export const fits = (actor: ReportActor, filler: Filler, way: Referent["way"]): boolean => {
  switch (filler) {
    case "person":
      return actor.type === "person" && way !== "arm";
    case "member":
      return actor.type === "person" || actor.type === "organisation";
    case "people":
      return (actor.type === "person" || actor.type === "population") && way !== "arm";
    case "state":
      return actor.type === "state";
    case "organisation":
      return actor.type === "organisation";
    case "body":
      return actor.type === "organisation" || actor.type === "state";
    case "ledBody":
      return /^(organisation|state|population)$/.test(actor.type) && way !== "arm";
    case "actor":
      return actor.type !== "place" || governsItself(actor);
    default:
      return true;
  }
};

/** "Puntland is waging a war": a land that has a government acts as one. */
const governsItself = ({ surfaces }: ReportActor): boolean => {
  for (const surface of surfaces.keys()) if (selfGoverning.has(surface)) return true;
  return false;
};

/** What each way from words to an actor is worth beside a plain name. */
export const worthOf: Readonly<Record<Referent["way"] | "words", number>> = {
  name: 1,
  apposition: 0.95,
  arm: 0.95,
  pronoun: 0.8,
  description: 0.78,
  population: 0.85,
  words: 0.85,
};
