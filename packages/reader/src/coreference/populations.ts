import { populationHeads } from "../lexicon/nouns.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Referent, SentenceContext } from "./referent.ts";
import type { ReportActors } from "./report-actors.ts";

/** Armed people, who make a population only with a word that tells which. */
const armedHeads =
  /^(rebels|insurgents|militants|separatists|militias|paramilitaries|jihadists|protesters|militiamen|gunmen|guerrillas|guerillas|hackers|bombers|groups|factions|forces|fighters|dissidents|defectors|deserters)$/;
const bareEnough = /^(rebels|insurgents|separatists|protesters|civilians)$/;
const tellingWords =
  /^(opposition|rebel|government|pro-government|loyalist|separatist|islamist|jihadist|revolutionary|allied|sunni|shia|shiite|kurdish|dissident|republican|nationalist|communist|leftist|marxist|maoist|islamic|muslim|christian|jewish|tamil|tuareg|arab|ethnic|right-wing|left-wing)$/;
const looseWords =
  /^(allied|many|several|some|other|most|all|few|various|local|own|such|more|only|new|certain)$/;

/** "Shia Muslims", "drug dealers", "the rebels": people without a body of their own, or nobody. */
export function populationOf(
  phrase: NounPhrase,
  head: string,
  { tokens, text }: SentenceContext,
  actors: ReportActors,
): readonly Referent[] {
  const isPlural = /s$|men$|people|women|children/.test(head);
  if (!isPlural || phrase.owner || (!populationHeads.has(head) && !armedHeads.test(head))) return [];
  const word = (at: number): string => tokens[at]?.lower ?? "";
  let { first } = phrase;
  while (
    first < phrase.head &&
    (/^(DET|NUM|PUNCT)$/.test(tokens[first]?.tag ?? "") || looseWords.test(word(first)))
  )
    first++;
  if (first === phrase.head && !bareEnough.test(head) && !populationHeads.has(head)) return [];
  const isTold =
    phrase.mentions.some(({ isAdjective }) => isAdjective) ||
    (/^(dissidents|defectors|deserters)$/.test(head) && phrase.mentions.length > 0) ||
    tellingWords.test(word(phrase.head - 1));
  if (/^(groups|factions|forces|fighters|militants|militias|jihadists)$/.test(head) && !isTold) return [];
  const start = tokens[first]?.start ?? 0;
  const surface = text(start, tokens[phrase.end - 1]?.end ?? start).replace(/\s+/g, " ");
  if (surface.length > 60) return [];
  const mention: Mention = {
    first,
    end: phrase.end,
    text: surface,
    type: "population",
    weight: 1,
    known: null,
    isAdjective: false,
    titles: [],
    isQuoted: false,
  };
  return [{ actor: actors.note(mention, "population", start), way: "population" }];
}
