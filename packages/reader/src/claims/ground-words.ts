import { wordSet } from "../lexicon/word-facts.ts";

/** "most of", "half of": how much of a land. */
export const shareWords =
  /^(most|much|some|all|half|whole|majority|rest|bulk|portions?|swathes?|swaths?|percent|share|stretch(es)?|chunks?|slice|third|quarter|remainder)$/;

/** What gives its name after "of": "the city of Goma". */
export const landWords =
  /^(city|cities|town|towns|village|villages|province|capital|districts?|ports?|regions?|areas?|parts?|island|islands|territory|territories|outskirts|suburbs?|states?|north|south|east|west|provinces|forests?|jungles?|mountains|hills|border|borders|valleys?|deserts?|coast|highlands|count(y|ies)|governorates?|departments?|townships?|municipalit(y|ies)|quarters?|neighbourhoods?|sectors?|corners?|swathes?|swaths?|slopes|foothills|heights|lowlands|savannah|bush|swamps|oasis|peninsula|camps?|enclave|hinterland|countryside|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|shores|islets|marshes|wilds|gorges?|plains?|plateau|heart|centre|periphery|strongholds?|bastion|fortress|citadel|junction|oases)$/;

/** What is held or taken though it has no name. */
export const heldWords =
  /^(territor(y|ies)|cit(y|ies)|towns?|villages?|areas?|airports?|stations?|posts?|garrisons?|bridges?|ports?|crossings?|hills?|hilltops?|valleys?|settlements?|forts?|barracks|prisons?|suburbs?|bases?|fields?|oilfields|airstrips?|airfields?|outposts?|footholds?|districts?|provinces?|land|positions?|regions?|parts?|half|third|quarter|strongholds?|swathes?|swaths?|neighbourhoods?|checkpoints?|borders?|border|capital|mines?|zones?|sectors?|pockets?|stretch(es)?|corners?|islands?|peninsula|ground|countryside|roads?|headquarters|townships?|municipalit(y|ies)|count(y|ies)|hamlets?|wards?|enclaves?|camps?|countr(y|ies)|wealth|rule|%|percent)$/;

/** What a place named before may be called. */
export const townWords = wordSet(
  "city town village port base camp airport stronghold settlement island province region",
);
