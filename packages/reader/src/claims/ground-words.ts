import { wordSet } from "../lexicon/word-facts.ts";

/** "most of", "half of": how much of a land. */
export const shareWords =
  /^(most|much|some|all|half|majority|rest|bulk|portions?|swathes?|third|quarter|remainder)$/;

/** What gives its name after "of": "the city of Goma". */
export const landWords =
  /^(city|cities|town|towns|village|villages|province|capital|district|port|region|areas?|parts?|island|islands|territory|outskirts|suburbs?|state|north|south|east|west|provinces|forests?|jungles?|mountains|hills|border|borders|valley|desert|coast|highlands)$/;

/** What is held or taken though it has no name. */
export const heldWords =
  /^(territor(y|ies)|cit(y|ies)|towns?|villages?|areas?|airports?|stations?|posts?|garrisons?|bridges?|ports?|crossings?|hills?|hilltops?|valleys?|settlements?|forts?|barracks|prisons?|suburbs?|bases?|fields?|oilfields|airstrips?|airfields?|outposts?|footholds?|districts?|provinces?|land|positions?|regions?|parts?|half|third|quarter|strongholds?|swathes?|neighbourhoods?|checkpoints?|borders?|border|capital|mines?|islands?|peninsula|ground|countryside|roads?|headquarters|townships?|municipalit(y|ies)|count(y|ies)|hamlets?|wards?|enclaves?|camps?|countr(y|ies)|wealth|rule|%|percent)$/;

/** What a place named before may be called. */
export const townWords = wordSet(
  "city town village port base camp airport stronghold settlement island province region",
);
