import { creedWords, populationHeads } from "../lexicon/nouns.ts";
import { factOfWord, wordSet } from "../lexicon/word-facts.ts";
import type { Mention } from "../mentions/mention.ts";
import { nameEnd, startsName } from "../mentions/name-shape.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Token } from "../tokens/token.ts";
import { testOfForm } from "../tokens/word-form.ts";
import type { Referent, SentenceContext } from "./referent.ts";
import type { ReportActor, ReportActors } from "./report-actors.ts";

/** Armed people, who make a population only with a word that tells which. */
const armedHeads = wordSet(
  "rebels insurgents militants separatists militias paramilitaries jihadists protesters militiamen gunmen guerrillas guerillas hackers bombers groups factions forces fighters dissidents defectors deserters",
);
/** People by what they are, who make a population where a word or a place tells which: "Hawadle elders", "warlords of Ituri". */
const toldHeads = wordSet(
  "volunteers sheikhs elders chiefs chieftains warlords commanders officers preachers clerics priests squads brothers donors businessmen traders worshippers governments nobles veterans combatants ex-combatants recruits mercenaries ranchers landlords lawmakers politicians activists exiles congregations tribes clans militias generals leaders soldiers troops units brigades herdsmen smugglers bandits pirates paratroopers irregulars levies cadres princes barons emirs tribesmen associations intellectuals scholars hardliners nationals guardsmen auxiliaries hunters policemen instructors engineers regulars gendarmes tourists contractors collaborators pilgrims technicians",
);
/** Whether a noun may name a population: a plural word for people. */
export const mayBePopulation = testOfForm(
  ({ lower }) =>
    /s$|men$|people|women|children/.test(lower) &&
    (populationHeads.has(lower) || armedHeads.has(lower) || toldHeads.has(lower)),
);
const bareEnough = wordSet("rebels insurgents separatists protesters civilians guerrillas guerillas");
const tellingWords = wordSet(
  "foreign tribal traditional bedouin former opposition rebel government pro-government loyalist separatist islamist jihadist revolutionary allied sunni shia shiite kurdish dissident republican nationalist communist leftist marxist maoist islamic muslim christian jewish tamil tuareg arab ethnic right-wing left-wing",
);
const looseWords = wordSet(
  "allied many several some other most all few various local own such more only new certain",
);

/** "Shia Muslims", "drug dealers", "the rebels": people without a body of their own, or nobody. */
export function populationOf(
  phrase: NounPhrase,
  head: string,
  { tokens, text }: SentenceContext,
  actors: ReportActors,
): readonly Referent[] {
  const people = peopleOf(phrase, head, { tokens, text });
  if (people) return [{ actor: noted(people, actors, tokens), way: "population" }];
  const noun = tokens[phrase.head];
  if (phrase.owner || !noun || !mayBePopulation(noun)) return [];
  const first = pastLoose(phrase, tokens);
  const isBare = first === phrase.head;
  const end = isBare && bareEnough.has(head) ? phrase.end : tailEnd(tokens, phrase.end);
  if (isBare && end === phrase.end && !bareEnough.has(head) && !populationHeads.has(head)) return [];
  if (mustBeTold(head) && end === phrase.end && !isTold(phrase, head, tokens)) return [];
  const start = tokens[first]?.start ?? 0;
  const surface = text(start, tokens[end - 1]?.end ?? start).replace(/\s+/g, " ");
  if (surface.length > 60) return [];
  const actor = actors.note(populationMention(first, end, surface), "population", start);
  // "the foreign fighters of Derna" are "foreign fighters", too.
  if (!isBare && end > phrase.end)
    actors.noteAdjective(actor, text(start, tokens[phrase.head]?.end ?? start));
  return [{ actor, way: "population" }];
}

/** Where a phrase begins without articles, numbers and words that tell nobody apart. */
function pastLoose(phrase: NounPhrase, tokens: readonly Token[]): number {
  let { first } = phrase;
  while (
    first < phrase.head &&
    (/^(DET|NUM|PUNCT)$/.test(tokens[first]?.tag ?? "") || looseWords.has(tokens[first]?.lower ?? ""))
  )
    first++;
  return first;
}

/** Nouns that many go by: they are a population only where something tells which. */
const mustBeTold = factOfWord(
  (head) =>
    /^(groups|factions|forces|fighters|militants|jihadists)$/.test(head) ||
    (toldHeads.has(head) && !populationHeads.has(head)),
);

/** Whether a word of the phrase tells which people: a state's adjective, an unknown name, a creed. */
function isTold(phrase: NounPhrase, head: string, tokens: readonly Token[]): boolean {
  const before = tokens[phrase.head - 1]?.lower ?? "";
  return (
    tellingWords.has(before) ||
    creedWords.has(before) ||
    phrase.mentions.some(
      ({ isAdjective, type, end }) =>
        isAdjective || (end === phrase.head && (type === null || /^(place|population)$/.test(type))),
    ) ||
    (/^(dissidents|defectors|deserters)$/.test(head) && phrase.mentions.length > 0)
  );
}

/** "the tribes of Marib", "extremists in Jordan and Germany": the end with the names that tell where people are of, else as it was. */
function tailEnd(tokens: readonly Token[], end: number): number {
  const word = tokens[end]?.lower ?? "";
  if (!/^(of|in|from)$/.test(word)) return end;
  const from = word === "of" && tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
  if (!startsName(tokens, from)) return end;
  const first = nameEnd(tokens, from);
  // "exiles of the Doe government", "militias of the Uganda-sponsored kind": the name only begins what they are of.
  if (/^[-–]$/.test(tokens[first]?.text ?? "")) return end;
  if (tokens[first]?.tag === "NOUN" && from > end + 1) return first + 1;
  if (word === "of" || tokens[first]?.lower !== "and" || !startsName(tokens, first + 1)) return first;
  const second = nameEnd(tokens, first + 1);
  return /^(VERB|AUX)$/.test(tokens[second]?.tag ?? "") ? first : second;
}

const populationMention = (first: number, end: number, text: string): Mention => ({
  first,
  end,
  text,
  type: "population",
  weight: 1,
  known: null,
  isAdjective: false,
  titles: [],
  isQuoted: false,
});

const peopleHeads = wordSet(
  "people peoples civilians villagers farmers herders refugees community communities tribe tribesmen youths",
);
/** Whether a noun may stand for a people after its name. */
export const isPeopleNoun = (head: string): boolean => peopleHeads.has(head);

/** "14 Nande people", "mostly Tembo civilians": a people by its name, without the number. */
function peopleOf(
  phrase: NounPhrase,
  head: string,
  { tokens, text }: Pick<SentenceContext, "tokens" | "text">,
): Mention | null {
  const last = phrase.mentions.at(-1);
  if (
    !last ||
    last.isAdjective ||
    last.known ||
    last.end !== phrase.head ||
    !peopleHeads.has(head) ||
    !/^\p{Lu}\p{Ll}+$/u.test(last.text)
  )
    return null;
  const [from, to] = [tokens[last.first], tokens[phrase.head]];
  return from && to ? populationMention(last.first, phrase.head + 1, text(from.start, to.end)) : null;
}

/** The people, called by the phrase and by its name alone. */
function noted(mention: Mention, actors: ReportActors, tokens: SentenceContext["tokens"]): ReportActor {
  const start = tokens[mention.first]?.start ?? 0;
  const [name = ""] = mention.text.split(/\s/);
  const known = actors.find({ ...mention, text: name });
  const actor = known?.type === "population" ? known : actors.note(mention, "population", start);
  actors.addName(actor, mention.text, start);
  actors.addName(actor, name, start);
  return actor;
}

const isPlainName = testOfForm(({ text }) => /^\p{Lu}['’]?\p{Ll}{3,}$/u.test(text));
const isPlainPlural = testOfForm(({ text }) => /^\p{Lu}\p{Ll}{2,}[^aius\W]s$/u.test(text));

/** "the Tarabin", "160 Fulani", "Mehsuds": who is named with an article or a number, or as many, and nothing tells what they are, is a people. */
export function unknownPeople(
  phrase: NounPhrase,
  name: Mention,
  { tokens }: SentenceContext,
  actors: ReportActors,
): readonly Referent[] {
  const [before, token] = [tokens[name.first - 1], tokens[name.first]];
  if (name.type !== null || name.end !== name.first + 1 || !token || !isPlainName(token)) return [];
  if (phrase.end !== name.end) return [];
  const isSet = !phrase.owner && (before?.lower === "the" || before?.tag === "NUM");
  if (!isSet && !(isPlainPlural(token) && name.first > 0)) return [];
  // "Nandes" after "Nande people".
  const one = isPlainPlural(token) ? actors.find({ ...name, text: name.text.slice(0, -1) }) : null;
  const actor =
    one?.type === "population"
      ? actors.noteAs(one, name.text, token.start)
      : actors.note({ ...name, type: "population" }, "population", token.start);
  return [{ actor, way: "population" }];
}
