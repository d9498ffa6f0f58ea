import type { Statement } from "../statements/statement.ts";
import { wordSet } from "../lexicon/word-facts.ts";

/** Verbs whose subject does what their object names: "launched an offensive", "had links". */
export const lightVerbs = new Set(
  "launch carry conduct wage mount stage begin start enter engage hold have open make sign reach form establish maintain forge build develop provide give offer lend continue resume suffer pursue commit perpetrate execute announce declare strengthen deepen keep create set order commission supervise oversee direct".split(
    " ",
  ),
);

/** Verbs by which something is asked for or turned down. */
export const wanting = new Set(
  "demand call urge request seek propose want oppose reject threaten plan advocate await appeal press favour favor prevent avoid discuss consider suggest foil thwart avert fear expect predict anticipate plot mull contemplate".split(
    " ",
  ),
);
/** Nouns of what may be asked for. */
export const happening = new Set(
  "withdrawal retreat pullout evacuation capture seizure annexation invasion attack attacks strike strikes offensive war death execution assassination killing expulsion removal arrest deployment creation formation establishment merger unification".split(
    " ",
  ),
);

/** Verbs that only say that something goes on. */
export const carrying = wordSet(
  "take hold break erupt begin resume continue occur start open happen intensify escalate emerge develop rage reach sign conclude exist deepen grow increase form forge flare rise persist simmer mount ensue follow arise remain worsen last deteriorate sour improve collapse agree declare announce broker arrange negotiate",
);

/** Verbs that say that talks or a truce came to nothing. */
export const ending = wordSet(
  "collapse fail break end expire lapse unravel founder falter stall terminate suspend cancel abandon abrogate scrap run violate renounce repudiate revoke",
);

/** "was called off", "fell through". */
export const isCalledOff = ({ verb }: Statement): boolean =>
  (verb.lemma === "call" && verb.particle === "off") ||
  (verb.lemma === "fall" && /^(through|apart)$/.test(verb.particle ?? ""));

/** Words that call a tie bad, cut or good. */
export const badTie =
  /\b(tense|strained|hostile|poor|bad|bitter|fraught|soured?|deteriorat\w+|worsen\w*|antagonistic|frosty|uneasy)\b/i;
export const cutTie =
  /\b(cut|cuts|severed?|severing|broke|broken|break|ended?|suspended|collapsed|denie[sd]|deny)\b/i;
export const goodTie = /\b(close|good|friendly|warm|cordial|strong|strategic|special)\b/i;

/** Fights in which people fall. */
export const fights = wordSet(
  "clash clashes fighting battle battles combat firefight skirmish skirmishes gunbattle shootout",
);

/** What may be told of one side alone. */
export const untoldTies = new Set(
  "talks_with truce_with fights allied_with rival_of agreed split_from pledges_allegiance_to".split(" "),
);

/** What may be told to have ended. */
export const endable = wordSet("truce_with talks_with pledges_allegiance_to allied_with merged_with");

/** Roles that no preposition after the noun tells. */
export const ownRoles = wordSet("owner name verb responsible main within hurt spot led self");

/** Verbs of those who fall, take part or are engaged in a deed. */
export const falling = wordSet("kill wound injure die capture fall");
export const takingPart = wordSet("participate join cooperate collaborate assist");
export const engaging = wordSet("engage involve lock commit embroil entangle mire draw drag catch");
