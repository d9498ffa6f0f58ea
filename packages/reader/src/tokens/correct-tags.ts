import type { Tag, Token } from "./token.ts";

/**
 * Corrects what the tagger is known to mistake in reports of conflicts, by the words beside it. Each rule is of
 * English, none of a text.
 */
const determiners = /^(the|a|an|its|their|his|her|our|this|that|these|those|'s)$/;
const attributive = new Set(
  "allied armed growing escalating warring opposing rising existing remaining neighbouring neighboring competing leading ruling specialized specialised organized organised so-called alleged suspected disputed occupied self-styled increasing ongoing governing combined wanted retired exiled imprisoned detained wounded displaced besieged disaffected masked unidentified rebelling breakaway continued renewed joint".split(
    " ",
  ),
);
const doing = /^(backing|funding|training|bombing|killing|shelling|fighting|smuggling|meeting|beheading|uprising|understanding|shooting)$/;
const nounish = /^(NOUN|PROPN|ADJ)$/;

function correctTag(token: Token, before: Token | undefined, beforeThat: Token | undefined, next: Token | undefined): Tag {
  const { tag, lower } = token;
  const isBase = lower === token.lemma;
  if (tag === "VERB" && before) {
    // "its launch", "the rebel capture of Aleppo", "the insurgents' push"
    if (isBase && (determiners.test(before.lower) || (before.text === "'" && /s$/.test(beforeThat?.lower ?? "")))) return "NOUN";
    if (isBase && before.tag === "NOUN" && beforeThat?.tag === "DET" && /^(of|on|from|by|against)$/.test(next?.lower ?? "")) return "NOUN";
    if (isBase && before.tag === "ADJ" && beforeThat?.tag === "DET" && !nounish.test(next?.tag ?? "")) return "NOUN";
  }
  if (/^(part|half|much)$/.test(lower) && next?.lower === "of") return "NOUN";
  // "to be arming the": after "be" and before an object.
  if (tag === "NOUN" && /ing$/.test(lower) && before?.tag === "AUX" && /^(be|is|are|was|were|been)$/.test(before.lower) && next && /^(DET|PROPN)$/.test(next.tag)) return "VERB";
  if (tag === "ADJ" && /ed$/.test(lower) && before && /^(both|who|they|he|she|it|which)$/.test(before.lower) && next && /^(NOUN|DET|PROPN)$/.test(next.tag)) return "VERB";
  // "has ties": no verb form of that kind follows "has".
  if (tag === "VERB" && before?.tag === "AUX" && /[^s]s$/.test(lower) && !/^(is|was|does|has)$/.test(lower) && lower !== token.lemma) return "NOUN";
  // "trained and armed the": joined to a verb, and an object follows.
  if (tag === "ADJ" && /ed$/.test(lower) && before?.tag === "CCONJ" && beforeThat?.tag === "VERB" && next && /^(DET|PROPN)$/.test(next.tag)) return "VERB";
  if (tag === "VERB" && doing.test(lower) && next && /^(for|of|against|from|to)$/.test(next.lower) && before && /^(VERB|DET|ADJ|NOUN|CCONJ|PROPN|PART)$/.test(before.tag)) return "NOUN";
  if (tag === "VERB" && attributive.has(lower) && next && nounish.test(next.tag) && before?.tag !== "AUX") return "ADJ";
  // "launched an offensive against": an adjective that no noun follows is the noun.
  if (tag === "ADJ" && before && /^(DET|ADJ)$/.test(before.tag) && /^(offensive|split|counteroffensive|military|ally|affiliate|militant|insurgent|loyal|radical|extremist|Islamist)$/i.test(lower) && next && /^(ADP|PUNCT|AUX|VERB|SCONJ|CCONJ|ADV)$/.test(next.tag)) return "NOUN";
  // "The army targets civilians": a plural noun before "the" or a plural, after a noun, is a verb. Only verbs of deeds.
  if (tag === "NOUN" && /^(targets|attacks|backs|controls|supports|leads|claims|threatens|denies|condemns|arms|funds|hosts)$/.test(lower) && before && /^(PROPN)$/.test(before.tag) && next && /^(DET|PROPN)$/.test(next.tag)) return "VERB";
  if (lower === "including" || lower === "regarding" || lower === "concerning" || lower === "following" && next?.tag === "DET") return "ADP";
  return tag;
}

/**
 * A sentence has a verb. Where the tagger found none, a noun after a name that could be a verb is it: "The front
 * espouses an ideology", "Katiba Macina spread into Burkina Faso".
 */
function missedVerb(tokens: readonly Token[]): number {
  const isFinite = ({ tag, lower }: Token, i: number): boolean => tag === "AUX" || (tag === "VERB" && !/ing$/.test(lower) && !(/(ed|en)$|^(led|held|known|made)$/.test(lower) && tokens[i + 1]?.tag === "ADP"));
  if (tokens.at(-1)?.text !== "." || tokens.some(isFinite)) return -1;
  return tokens.findIndex((token, i) => {
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (token.tag !== "NOUN" || !before || !next || /^\p{Lu}/u.test(token.text)) return false;
    const couldBe = /[^s]s$/.test(token.lower) || /^(spread|split|cut|hit|set|put)$/.test(token.lower);
    const follows = /^(PROPN|NOUN)$/.test(before.tag) ? /^(DET|PROPN|ADP|PRON|ADJ)$/ : before.text === "," || before.text === ")" ? /^(DET|PROPN)$/ : null;
    return couldBe && follows?.test(next.tag) === true;
  });
}

/** The same tokens with better tags. */
export function correctTags(tokens: readonly Token[]): Token[] {
  const verb = missedVerb(tokens);
  return tokens.map((token, i) => {
    const tag = i === verb ? "VERB" : correctTag(token, tokens[i - 1], tokens[i - 2], tokens[i + 1]);
    return tag === token.tag ? token : { ...token, tag };
  });
}
