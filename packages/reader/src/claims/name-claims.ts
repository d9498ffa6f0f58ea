import type { ReportActor, ReportActors } from "../coreference/report-actors.ts";
import { foldPhrase } from "../lexicon/name-index.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NameGiven, NameKind } from "../mentions/names-given.ts";
import { draft, type Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Turns names given into claims, and makes them names of the actor. */
export function nameClaims(facts: SentenceFacts, given: readonly NameGiven[], actors: ReportActors): Draft[] {
  return given.flatMap(({ of, name, kind }) => {
    const actor = facts.actorOf(of);
    if (!actor || !actors.alias(actor, name.text, facts.startOf(name.first))) return [];
    if (foldPhrase(name.text) === foldPhrase(of.text)) return [];
    return [nameDraft(facts, actor, name, kind, of.first)];
  });
}

const nameDraft = (facts: SentenceFacts, actor: ReportActor, name: NameGiven["name"], kind: NameKind, from: number): Draft =>
  draft({
    predicate: "names",
    subject: actor,
    object: name.text.replace(/\s+/g, " "),
    start: facts.startOf(Math.min(from, name.first)),
    end: facts.endOf(closesBracket(facts, name.end)),
    confidence: kind === "abbreviation" ? 0.92 : 0.8,
    statement: null,
    at: name.first,
    qualifiers: { kind },
    over: kind === "former",
  });

const closesBracket = (facts: SentenceFacts, end: number): number => (facts.tokens[end]?.text === ")" ? end + 1 : end);

/**
 * A line of names an actor has had: "change its name once more (from A to B to C)". Whoever in the report is already
 * called one of them is the one meant.
 */
export function renameChain(facts: SentenceFacts, actors: ReportActors): Draft[] {
  const said = facts.tokens.map((token) => token.lower).join(" ");
  if (!/\bnames?\b|\brenam|\brebrand/.test(said)) return [];
  for (let i = 0; i + 3 < facts.tokens.length; i++) {
    if (facts.word(i) !== "from") continue;
    const line: Mention[] = [];
    for (let at = i + 1; ;) {
      const mention = facts.mentions.find((one) => one.first === at || (one.first === at + 1 && facts.word(at) === "the"));
      if (!mention || mention.isAdjective || mention.type === "place" || mention.type === "state") break;
      line.push(mention);
      if (facts.word(mention.end) !== "to") break;
      at = mention.end + 1;
    }
    if (line.length < 2) continue;
    const owner = facts.actorOf(line[0] as Mention);
    if (!owner) return [];
    return line.map((mention, k) => {
      actors.addName(owner, mention.text, facts.startOf(mention.first));
      return nameDraft(facts, owner, { first: mention.first, end: mention.end, text: mention.text, mention }, k < line.length - 1 ? "former" : "later", i);
    });
  }
  return [];
}
