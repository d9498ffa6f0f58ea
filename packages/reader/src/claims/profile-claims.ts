import { wordSet } from "../lexicon/word-facts.ts";
import { draft, type Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const beginnings = wordSet("formed founded established created");

/** What the entries of a profile tell of the body it is of: "Formed: 1996", "Riaz Basra (1996 to 2002): He headed". */
export function profileClaims(facts: SentenceFacts): readonly Draft[] {
  if (facts.word(1) === ":" && beginnings.has(facts.word(0))) return formed(facts);
  const [first] = facts.mentions;
  return first?.first === 0 && facts.word(first.end) === "(" ? headed(facts, first.end) : [];
}

function formed(facts: SentenceFacts): readonly Draft[] {
  const body = facts.mainBody();
  if (!body || facts.tokens.length < 3) return [];
  return [
    draft({
      predicate: "founded",
      subject: body,
      object: null,
      start: facts.startOf(0),
      end: facts.endOf(facts.tokens.length),
      confidence: 0.7,
      statement: null,
      at: 0,
      isDated: true,
    }),
  ];
}

const year = /^\d{4}$/;

/** "NAME (1996 to 2002):", in a list of a body's leaders. */
function headed(facts: SentenceFacts, open: number): readonly Draft[] {
  let close = open + 1;
  let hasYear = false;
  for (; close < open + 8 && facts.word(close) !== ")"; close++) hasYear ||= year.test(facts.word(close));
  if (!hasYear || facts.word(close) !== ")" || facts.word(close + 1) !== ":") return [];
  const man = facts.mentions[0] && facts.actorOf(facts.mentions[0]);
  const body = facts.mainBody();
  if (man?.type !== "person" || !body) return [];
  return [
    draft({
      predicate: "leads",
      subject: man,
      object: body,
      start: facts.startOf(0),
      end: facts.endOf(close + 1),
      confidence: 0.65,
      statement: null,
      at: 0,
      isDated: true,
    }),
  ];
}
