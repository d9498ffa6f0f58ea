import type { ActorType } from "@entente/claims";
import { isGivenName } from "../lexicon/given-names.ts";
import { isLeaderName } from "../lexicon/leaders.ts";
import { stateOfRuler } from "../lexicon/rulers.ts";
import { testOfForm } from "../tokens/word-form.ts";
import { leaderTitles } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { Token } from "../tokens/token.ts";
import type { Mention } from "./mention.ts";

/** What is said of a name of one word by what it does, has, or has done to it: a type and how strongly (0.5–1.5). */
export interface LoneGuess {
  readonly type: ActorType;
  readonly weight: number;
}

const held = wordSet(
  "take takes took taken taking retake retakes retaken retaking lose loses losing overrun capture capturing recapture seize seizing besiege besieging enter entering reach reaching storm storming liberate shell shelling bombard bombarding",
);
const onPlaces = wordSet(
  "fell raid raids assault assaults attack attacks advance advanced advancing march marched marching offensive grip hold siege pressure descended converged air-strike air-strikes airstrike airstrikes strike strikes bombs barrels rockets shells",
);
const ofPlaces = wordSet(
  "siege fall capture recapture retaking liberation bombardment shelling bombing occupation seizure outskirts suburbs north south east west northeast northwest southeast southwest mayor governor streets residents inhabitants people outside evacuation defenders garrison sack battle control mayor hills plains",
);
const people = wordSet(
  "men followers supporters loyalists deputy predecessor successor rival widow brother son father cousin nephew uncle resignation departure return arrest release house bodyguards lieutenant lieutenants own tribesmen gunmen soldiers troops forces fighters militiamen",
);
const doneToPersons = wordSet(
  "killed assassinated arrested met succeeded ousted deposed detained executed appointed replaced murdered released extradited toppled overthrew poisoned",
);
const doneToBodies = wordSet(
  "joined rejoined banned armed funded defeated crushed disarmed infiltrated outlawed backed",
);
const ofPersons = wordSet(
  "said told died met resigned fled vowed insisted argued admitted denied refused ordered promised added warned claimed wrote retired commanded succeeded married studied appointed named dismissed sacked",
);
const ofBodies = wordSet(
  "attacked captured seized shelled fought controls controlled operates signed claimed agreed ambushed raided merged split withdrew killed kidnapped abducted released declared announced recruited retook overran bombed clashed joined pledged",
);

const bodyNouns = wordSet(
  "group movement militia faction party organisation organization unit outfit name brigade battalion front army force network alliance coalition wing branch",
);
/** Peoples' names and landscapes are plurals with an article, too. */
const landscapes =
  /^(alps|andes|balkans|himalayas|pyrenees|carpathians|visayas|philippines|netherlands|maldives|olympics|nineties|eighties|seventies|sixties|fifties|apurímac)$/;

/** "the Volunteers", not "the Alps" and not "the Assads". */
const isBodyPlural = testOfForm(
  ({ text, lower }) =>
    /^\p{Lu}\p{Ll}{3,}s$/u.test(text) &&
    !landscapes.test(lower) &&
    stateOfRuler(text.slice(0, -1)) === null &&
    !isLeaderName(text.slice(0, -1)),
);

/** "a Christian unit, Babylon,", "their leaders, Diatta and Sané,": what is said before a name tells what it is. */
function kindBefore(tokens: readonly Token[], at: number): LoneGuess | null {
  const noun = tokens[at - 2]?.lower ?? "";
  if (tokens[at - 1]?.text !== ",") return null;
  if (bodyNouns.has(noun)) return { type: "organisation", weight: 1 };
  const isOffice =
    leaderTitles.has(noun) ||
    leaderTitles.has(noun.replace(/s$/, "")) ||
    /^(secretary|spokesman)$/.test(noun);
  return isOffice ? { type: "person", weight: 1 } : null;
}

/** A capital and small letters, at least three: neither letters of a body nor an initial, nor what bodies' names are made of. */
const isPlainName = testOfForm(
  ({ text }) =>
    !/^(National|State|States|Power|Liberty|Democracy|Republic|Few|Freedom|Union|United|Islamic|Jihad|Camps)$/.test(
      text,
    ) && /^\p{Lu}['’]?\p{Ll}{2,}(?:[-–]\p{Lu}\p{Ll}+)?$/u.test(text),
);

/** Before "from", "to" and "of", what is said of bodies and persons rather than of places. */
const ofOthers = wordSet(
  "split splinter splintered broke broken defected seceded apart learned heard came expelled differ different member members leader leaders head chief commander founder wing faction loyal allegiance pledge pledged close opposed ties link links linked belonged belongs listened talk talked spoke according thanks due contrary son daughter brother wife widow death killing murder assassination arrest favour name names form kind sort use part spirit god house party army forces front men followers supporters rule regime government teachings works thought disciple ideas",
);

/** "slipped away to Adado", "turned out of Waras": a name that something goes to, from or is of, most often a place. */
const isPlaceLike = (name: Token, word: string, further: string): boolean =>
  /^(from|to|of|into|over)$/.test(word) &&
  !ofOthers.has(further) &&
  !(word === "from" && /^(away|off)$/.test(further)) &&
  isPlainName(name) &&
  !isAbstract(name) &&
  !isGivenName(name.text);

const isAbstract = testOfForm(({ lower }) =>
  /(?:sion|tion|ism|ity|ment|ness|ance|ence|article|chapter|section|ist|ists)$/.test(lower),
);

/** The type of a name of one word that nothing else tells, or null. */
export function guessLoneName(tokens: readonly Token[], at: number): LoneGuess | null {
  const [name, before, further, after] = [tokens[at], tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  const word = before?.lower ?? "";
  const isAfterArticle = before?.tag === "DET";
  const kind = kindBefore(tokens, at);
  if (kind) return kind;
  if (word === "the" && name && isBodyPlural(name)) return { type: "organisation", weight: 0.6 };
  if (held.has(word)) return { type: "place", weight: 1 };
  if (/^(on|upon|onto)$/.test(word) && onPlaces.has(further?.lower ?? ""))
    return { type: "place", weight: 1.5 };
  if (word === "of" && ofPlaces.has(further?.lower ?? "")) return { type: "place", weight: 1.5 };
  if (word === "for" && /^(battle|fight)$/.test(further?.lower ?? "")) return { type: "place", weight: 1.5 };
  if (doneToPersons.has(word)) return { type: "person", weight: 0.7 };
  if (doneToBodies.has(word)) return { type: "organisation", weight: 0.7 };
  // "Witnesses said": a plural that begins a sentence is most often an ordinary word.
  if (at === 0 && name && /(s|men|people)$/.test(name.lower)) return null;
  if (isAfterArticle || before?.tag === "ADJ") return null;
  if (name && after?.tag !== "NUM" && isPlaceLike(name, word, further?.lower ?? ""))
    return { type: "place", weight: 0.5 };
  if (after?.lower === "'s" && people.has(tokens[at + 2]?.lower ?? "")) return { type: "person", weight: 1 };
  if (name && isGivenName(name.text)) return { type: "person", weight: 0.5 };
  // "Sandino's rifle shots": what has something and is told by nothing else is most often a person.
  if (after?.lower === "'s" && before?.tag !== "PROPN" && name && isPlainName(name))
    return { type: "person", weight: 0.5 };
  if (/^[,;]$/.test(word) && after?.text === "," && name && isPlainName(name))
    return { type: "person", weight: 0.5 };
  if (!after || !/^(VERB|AUX)$/.test(after.tag)) return null;
  if (ofPersons.has(after.lower)) return { type: "person", weight: 0.6 };
  return ofBodies.has(after.lower) ? { type: "organisation", weight: 0.6 } : null;
}

/** "Isak and Muivah", "Diatta and Sané": a name of one word that nothing else tells is what it is joined to. */
export function settleJoinedNames(tokens: readonly Token[], mentions: readonly Mention[]): void {
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (!next || !/^(and|or)$/.test(tokens[mention.end]?.lower ?? "") || next.first !== mention.end + 1)
      return;
    settleBy(mention, next);
    settleBy(next, mention);
  });
}

const settleBy = (mention: Mention, other: Mention): void => {
  if (mention.type !== null || other.isAdjective || mention.end - mention.first > 1) return;
  if (other.type === null || !/^(person|organisation)$/.test(other.type)) return;
  mention.type = other.type;
  mention.weight = 0.5;
};
