import type { PredicateName } from "@entente/claims";
import { signOf } from "./signs.ts";
import type { Filler } from "./verb-frame.ts";

/** How "is" with an adjective or a set phrase says a claim: "is active in", "is opposed to", "is at war with". */
export interface AdjectiveFrame {
  readonly predicate: PredicateName;
  /** The words after "is", and the preposition that ties the object. */
  readonly words: ReadonlySet<string>;
  readonly tie: readonly string[];
  readonly objectIs: Filler;
  /** Whether "A and B are at war" says it of the two. */
  readonly isMutual?: boolean;
  readonly sure: number;
  readonly example: string;
  readonly says: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(", "));

// prettier-ignore
export const adjectiveFrames: readonly AdjectiveFrame[] = [
  { predicate: "located_in", words: set("active, present, resident, domiciled, operational, strong, prevalent, dominant, rampant, entrenched, stationed, concentrated, ubiquitous"), tie: ["in", "across", "throughout", "along", "around", "on", "near", "at", "inside", "within"], objectIs: "place", sure: 0.75, example: "The FDLR is active in Walikale.", says: "FDLR | located_in | Walikale" },
  { predicate: "rival_of", words: set("opposed, hostile, antagonistic, inimical"), tie: ["to", "towards"], objectIs: "theirs", sure: 0.75, example: "Fatah is hostile to Hamas.", says: "Fatah | rival_of | Hamas" },
  { predicate: "fights", words: set("at war, in conflict"), tie: ["with", "against"], objectIs: "actor", isMutual: true, sure: 0.8, example: "ISGS and JNIM have been at war since 2020.", says: "ISGS | fights | JNIM" },
  { predicate: "rival_of", words: set("at odds, in competition, at loggerheads"), tie: ["with"], objectIs: "actor", isMutual: true, sure: 0.75, example: "Hamas is at odds with Fatah.", says: "Hamas | rival_of | Fatah" },
  { predicate: "controls", words: set("in control, in charge"), tie: ["of"], objectIs: "ground", sure: 0.8, example: "The Houthis are in control of Sanaa.", says: "Houthis | controls | Sanaa" },
  { predicate: "allied_with", words: set("allied, linked, close, closer, loyal, aligned, friendly, sympathetic, connected, beholden"), tie: ["with", "to"], objectIs: "actor", sure: 0.7, example: "The Badr Organization is close to Iran.", says: "Badr Organization | allied_with | Iran" },
  { predicate: "part_of", words: set("subordinate, answerable, accountable, subject"), tie: ["to"], objectIs: "organisation", sure: 0.7, example: "The NPA is subordinate to the CPP.", says: "NPA | part_of | CPP" },
  { predicate: "criticised", words: set("critical, contemptuous, scornful, disdainful"), tie: ["of"], objectIs: "actor", sure: 0.7, example: "Hamas was critical of the Palestinian Authority.", says: "Hamas | criticised | Palestinian Authority" },
  { predicate: "allied_with", words: set("in alliance, in league, in cahoots, in coalition"), tie: ["with"], objectIs: "actor", isMutual: true, sure: 0.75, example: "The LRA is in league with the Janjaweed.", says: "LRA | allied_with | Janjaweed" },
  { predicate: "talks_with", words: set("in talks, in negotiations, in contact, in dialogue"), tie: ["with"], objectIs: "actor", isMutual: true, sure: 0.7, example: "The Taliban are in talks with China.", says: "Taliban | talks_with | China" },
  { predicate: "supports", words: set("supportive, protective"), tie: ["of"], objectIs: "actor", sure: 0.7, example: "Iran is supportive of the Houthis.", says: "Iran | supports | Houthis" },
  { predicate: "controls", words: set("in possession"), tie: ["of"], objectIs: "place", sure: 0.75, example: "The RSF is in possession of Nyala.", says: "RSF | controls | Nyala" },
  { predicate: "rival_of", words: set("wary, suspicious, distrustful, afraid, fearful"), tie: ["of"], objectIs: "actor", sure: 0.55, example: "Hezbollah is suspicious of the Lebanese Forces.", says: "Hezbollah | rival_of | Lebanese Forces" },
];

const byWords = new Map<string, AdjectiveFrame[]>();
for (const frame of adjectiveFrames)
  for (const words of frame.words) byWords.set(words, [...(byWords.get(words) ?? []), frame]);

/** The frames of the words after "is", in small letters. */
export const framesOfAdjective = (words: string): readonly AdjectiveFrame[] => byWords.get(words) ?? [];

/** The last words of all: "war" of "at war". */
export const adjectiveSign = signOf(
  new Set([...byWords.keys()].map((words) => words.slice(words.indexOf(" ") + 1))),
);
