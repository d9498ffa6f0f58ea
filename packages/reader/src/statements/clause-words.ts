import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, isVerbGroup, type Chunk } from "./phrase.ts";

/** Verbs after which a clause may follow without "that". */
export const takesClause: ReadonlySet<string> = new Set(
  "say claim report believe think announce know hope fear argue allege suggest add warn note admit deny confirm insist feel see hear be assume suppose show mean find".split(
    " ",
  ),
);

/** Verbs whose object does what the infinitive says: "asked him to return". */
export const objectControl: ReadonlySet<string> = new Set(
  "ask force push urge order allow help let make enable persuade convince encourage invite compel lead cause want instruct tell warn call require expect recruit train pay bring believe consider suspect deem oblige authorise permit choose appoint elect name pick select nominate designate".split(
    " ",
  ),
);

/** Verbs that need no object, and so share none: "left and founded". */
export const standsAlone = new Set(
  "leave resign die flee return go come retreat withdraw refuse split break escape surrender continue meet advance collapse rise fall arrive disappear begin start end defect mutiny rebel spread operate emerge expand".split(
    " ",
  ),
);

/** A name, its letters in a bracket, and what "of" ties to it: "Qasem Soleimani of the Quds Force". */
export const isNamedWhole = (inside: readonly Chunk[], close: number): boolean => {
  let end = Math.max(close + 1, 1);
  while (inside[end]?.kind === "prep" && isNounPhrase(inside[end + 1])) end += 2;
  return inside.length === end;
};

const saying = new Set(
  "say claim report believe think emerge appear seem add note insist allege find suspect maintain charge assert hold".split(
    " ",
  ),
);

/** "it emerged", "officials say": who tells it, between commas. */
export const isAside = (inside: readonly Chunk[]): boolean => {
  const [who, told] = inside;
  return inside.length === 2 && isNounPhrase(who) && isVerbGroup(told) && saying.has(told.lemma);
};

/** Verbs with a gerund after a preposition that is told of their object: "accused it of shelling". */
export const blaming: ReadonlySet<string> = new Set(
  "accuse blame criticise condemn reproach stop prevent keep thank see find praise punish sanction arrest denounce rebuke commend convict jail imprison suspect charge fault congratulate hail expel ban blacklist execute indict prosecute sentence detain".split(
    " ",
  ),
);

/** What is done to those who fight for a place, not to the place. */
export const isHelped: ReadonlySet<string> = new Set(
  "support back aid assist help reinforce accompany arm equip join guide encourage".split(" "),
);

/** What is done to talks and deeds, and to no place. */
export const isBrought = wordSet(
  "sponsor broker mediate arrange facilitate host convene organise chair oversee claim attribute blame carry conduct stage launch sign conclude negotiate perpetrate plan order orchestrate",
);

/** Bodies that may be said to be of others: "a coalition of factions led by X". */
export const isBodyOfBodies: ReadonlySet<string> = new Set(
  "alliance coalition union front bloc league federation confederation umbrella network group movement militia party organisation organization army force band council".split(
    " ",
  ),
);

/** Parts of bodies that are bodies themselves. */
export const isPart: ReadonlySet<string> = new Set(
  "offshoot faction wing branch splinter arm affiliate group dissidents breakaway".split(" "),
);

/** "X, together with Y, attacked": Y did it too. */
export const besides: ReadonlySet<string> = new Set([
  "together with",
  "along with",
  "alongside",
  "as well as",
]);
/** "A and B both died": words that only take up the names before them. */
export const isEchoWord = wordSet("both all each himself itself themselves");
export const isSelf = wordSet("himself herself itself themselves");
export const isHeaded: ReadonlySet<string> = new Set(
  "lead head chair command found form create establish launch back fund support arm".split(" "),
);

/** "X, deputy, poet and author, left": a bare noun after a name and a comma only goes on with what X is. */
export function isListOfTitles(chunks: readonly Chunk[], head: number): boolean {
  const title = chunks[head];
  const named = chunks[head - 2];
  return (
    isNounPhrase(title) &&
    title.mentions.length === 0 &&
    title.first === title.head &&
    !title.isPronoun &&
    chunks[head - 1]?.kind === "comma" &&
    isNounPhrase(named) &&
    named.mentions.at(-1)?.end === named.end
  );
}
