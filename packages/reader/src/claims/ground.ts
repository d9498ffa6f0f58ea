import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { placeHeads } from "../lexicon/nouns.ts";
import { isNounPhrase, isVerbGroup, type Chunk, type NounPhrase } from "../statements/phrase.ts";
import { described, type Filled } from "./filled.ts";
import { heldWords, landWords, shareWords, townWords } from "./ground-words.ts";
import { listFrom } from "./listed.ts";
import type { Mention } from "../mentions/mention.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { Token } from "../tokens/token.ts";

/** What must be known of a sentence to tell what land its phrases name. */
interface LandFacts {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly actorOf: (mention: Mention) => ReportActor | null;
  word(at: number): string;
  words(first: number, end: number): string;
  chunkOf(phrase: Chunk): number;
  tailOf(phrase: NounPhrase, word?: string): NounPhrase | null;
  lastPlace(at: number): ReportActor | null;
  wordsOf(phrase: NounPhrase): Filled[];
}

/** What a state has many of, so that "a city of Congo" is not Congo. */
const oneOfMany = wordSet(
  "city cities town towns village villages province capital district port island state port provinces districts states",
);

type Land = "place" | "ground";

/**
 * Places, and for land also words like "most oil fields". A city, town or province gives the name after "of", "its last
 * stronghold" the one after the comma; "including Nyala and Zalingei" adds those.
 */
export function groundOf(facts: LandFacts, phrase: NounPhrase, filler: Land): Filled[] {
  const found = landOf(facts, phrase, filler);
  if (phrase.isPronoun) return found;
  const own = found.length > 0 && found.every(({ value }) => typeof value !== "string") ? found : [];
  const meant = own.length > 0 ? own : apposedLand(facts, phrase, filler);
  const last = (meant[0] ?? found[0])?.end ?? phrase.end;
  return [...(meant.length > 0 ? meant : found), ...included(facts, last)];
}

/** "its last stronghold, Baghouz", "an outpost at Hwayka": the name beside a noun for land, or where that is. */
function apposedLand(facts: LandFacts, phrase: NounPhrase, filler: Land): Filled[] {
  const head = facts.word(phrase.head);
  if (!heldWords.test(head) || phrase.head + 1 !== phrase.end) return [];
  const at = facts.chunkOf(phrase);
  const [joint, named, after] = facts.chunks.slice(at + 1, at + 4);
  if (at < 0 || !joint || !isNounPhrase(named)) return [];
  const isBeside =
    joint.kind === "comma" &&
    (!after || /^(comma|stop)$/.test(after.kind)) &&
    (phrase.owner !== null || /^(the|its|their|his|a|an)$/.test(facts.word(phrase.first)));
  const isAt = filler === "ground" && head !== "headquarters" && joint.kind === "prep" && joint.word === "at";
  if (!isBeside && !isAt) return [];
  return landOf(facts, named, "place")
    .filter(({ value }) => typeof value !== "string")
    .map((one) => ({ ...one, first: phrase.first, worth: one.worth * 0.85 }));
}

/** "most of Darfur, including Nyala and Zalingei": what else is named. */
function included(facts: LandFacts, end: number): Filled[] {
  let at = end;
  if (facts.word(at) === ",") at++;
  if (!/^(including|notably|namely)$/.test(facts.word(at))) return [];
  const first = facts.chunks.find(
    (chunk): chunk is NounPhrase => isNounPhrase(chunk) && chunk.first === at + 1,
  );
  if (!first) return [];
  // "including the mining hubs of Chipwi and Pangwa"
  const tail = first.mentions.length === 0 ? facts.tailOf(first) : null;
  return listFrom(facts, tail ?? first)
    .flatMap((one) => landOf(facts, one, "place"))
    .filter(({ value }) => typeof value !== "string");
}

/** "took Goma but lost it": the place that is an object before it in the sentence. */
function landMeant(facts: LandFacts, phrase: NounPhrase): Filled[] {
  const at = facts.chunkOf(phrase);
  const before = facts.chunks.findLast(
    (chunk, i): chunk is NounPhrase => i < at && isNounPhrase(chunk) && isVerbGroup(facts.chunks[i - 1]),
  );
  return before && before.mentions.length > 0
    ? landOf(facts, before, "place")
        .filter(({ value }) => typeof value !== "string")
        .map((one) => ({ ...one, phrase, first: phrase.first, end: phrase.end, worth: 0.75, way: "pronoun" }))
    : [];
}

/** What land a phrase names by itself. */
function landOf(facts: LandFacts, phrase: NounPhrase, filler: Land): Filled[] {
  const head = facts.word(phrase.head);
  if (phrase.isPronoun && head === "it") return filler === "ground" ? landMeant(facts, phrase) : [];
  const tail =
    facts.tailOf(phrase) ??
    (filler === "place" && landWords.test(head)
      ? (facts.tailOf(phrase, "around") ?? facts.tailOf(phrase, "near") ?? facts.tailOf(phrase, "between"))
      : null);
  const isShare =
    shareWords.test(head) || (facts.tokens[phrase.head]?.tag === "NUM" && phrase.head + 1 === phrase.end);
  if (tail && isShare && filler === "ground") {
    const inner = groundOf(facts, tail, "ground");
    return inner.map((filled) =>
      typeof filled.value === "string"
        ? { ...filled, first: phrase.first, value: facts.words(phrase.first, filled.end) }
        : { ...filled, first: phrase.first, worth: filled.worth * 0.85 },
    );
  }
  const isOwn = phrase.mentions.some(
    ({ type, end, isAdjective }) => !isAdjective && end >= phrase.head && /^(place|state)$/.test(type ?? ""),
  );
  if (tail && !isOwn && landWords.test(head)) {
    const listed = head.endsWith("s") ? listFrom(facts, tail) : [tail];
    const inner =
      (listed.length > 1 ? null : apposedCity(facts, head, tail)) ??
      fromEach(listed, (one) => groundOf(facts, one, "place"));
    if (inner.length > 0)
      return /^(parts?|areas?|territory|outskirts)$/.test(head) && filler === "ground"
        ? inner.map((filled) => ({ ...filled, first: phrase.first, worth: filled.worth * 0.85 }))
        : inner.map((filled) => ({ ...filled, first: phrase.first }));
  }
  const last = phrase.mentions.at(-1);
  const isNamed =
    last &&
    !last.isAdjective &&
    (last.end - 1 >= phrase.head || (last.end === phrase.head && placeHeads.has(head)));
  const actor = isNamed ? facts.actorOf(last) : null;
  if (actor && (actor.type === "place" || actor.type === "state"))
    return [{ value: actor, phrase, first: phrase.first, end: phrase.end, worth: 1, way: "name" }];
  // A name that nothing else tells of: what is held or lived in is a place.
  if (
    last?.type === null &&
    !last.isAdjective &&
    (last.end - 1 >= phrase.head || (last.end === phrase.head && townWords.has(head)))
  )
    return [{ value: last.text, phrase, first: phrase.first, end: phrase.end, worth: 0.75, way: "words" }];
  const isPlain =
    !tail && phrase.head === phrase.first + 1 && /^(the|this|that)$/.test(facts.word(phrase.first));
  // "withdrew from the town": the one named last.
  const town = isPlain && townWords.has(head) ? facts.lastPlace(phrase.first) : null;
  if (town) return [described(town, phrase)];
  if (filler === "place" || phrase.isPronoun) return [];
  // "the territory" is one named before; which, the words don't say.
  if (isPlain && !/(s|territory|wealth|land|ground|rule|countryside|coast|border)$/.test(head)) return [];
  return heldWords.test(head) ? facts.wordsOf(phrase) : [];
}

/** "the largest city of Congo, Goma": the place that is meant is named after the comma. */
function apposedCity(facts: LandFacts, head: string, tail: NounPhrase): Filled[] | null {
  const whole = tail.mentions.at(-1);
  if (whole?.type !== "state" || !oneOfMany.has(head)) return null;
  const at = facts.chunkOf(tail);
  const named = facts.chunks[at + 2];
  return facts.chunks[at + 1]?.kind === "comma" && isNounPhrase(named) ? groundOf(facts, named, "place") : [];
}
