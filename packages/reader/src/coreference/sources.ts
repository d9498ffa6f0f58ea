import { wordSet } from "../lexicon/word-facts.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { SentenceContext } from "./referent.ts";
import type { ReportActor, ReportActors } from "./report-actors.ts";

/** Nouns for those a report cites without their names. */
const sourceHeads = wordSet(
  "source sources official officials expert experts diplomat diplomats officer officers analyst analysts observer observers resident residents witness witnesses activist activists lawmaker lawmakers monitor monitors investigator investigators researcher researchers commentator commentators journalist journalists adviser advisers negotiator negotiators mediator mediators representatives spokesmen defector defectors survivors elders supporters followers aide aides panel documents records intelligence media press newspaper newspapers",
);
/** Words before them that tell which ones are meant. */
const tellingWords = wordSet(
  "military security government intelligence defence defense police army diplomatic medical hospital opposition rebel local tribal western european african arab regional senior judicial court church union party state ministry humanitarian aid pro-government anti-government former independent international foreign official",
);

/**
 * The people a report cites by what they are: "U.N. experts", "two LNA officers", "military sources". Null for a phrase
 * that is a name, and where nothing tells which are meant ("analysts", "a source").
 *
 * @example "French officials announced that …" // French officials, not France
 */
export function sourceNamed(
  phrase: NounPhrase,
  head: string,
  { tokens, text }: SentenceContext,
  actors: ReportActors,
): ReportActor | null {
  if (!sourceHeads.has(head) || phrase.owner || phrase.mentions.some(({ end }) => end > phrase.head))
    return null;
  let { first } = phrase;
  while (first < phrase.head && /^(DET|NUM|PUNCT)$/.test(tokens[first]?.tag ?? "")) first++;
  if (first === phrase.head) return null;
  const isTold =
    phrase.mentions.length > 0 ||
    tokens.slice(first, phrase.head).some(({ lower }) => tellingWords.has(lower));
  const start = tokens[first]?.start ?? 0;
  const surface = text(start, tokens[phrase.head]?.end ?? start).replace(/\s+/g, " ");
  if (!isTold || surface.length > 60) return null;
  return actors.noteSource(surface, start);
}
