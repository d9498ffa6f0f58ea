import { isNounPhrase } from "../statements/phrase.ts";
import { afterPreposition } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const env = (globalThis as any).process.env.RULES ?? "";

/** What follows from what was told: who fights in a place is there. */
export function impliedClaims(facts: SentenceFacts, made: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  if (env.includes("w"))
    for (const one of made) {
      const { statement } = one;
      if (!statement || one.subject.type !== "organisation" || !/^(attacked|killed|fights|controls|captured)$/.test(one.predicate)) continue;
      for (const word of ["in", "across", "near", "throughout", "around"])
        for (const place of facts.filling(afterPreposition(statement, word), "place"))
          if (typeof place.value !== "string" && place.value !== one.object)
            drafts.push(draft({ predicate: "located_in", subject: one.subject, object: place.value, start: Math.min(one.start, facts.startOf(place.first)), end: Math.max(one.end, facts.endOf(place.end)), confidence: 0.45, statement, at: one.at }));
    }
  if (env.includes("a"))
    for (const chunk of facts.chunks) {
      if (!isNounPhrase(chunk) || chunk.isPronoun || chunk.mentions.length === 0) continue;
      const tail = facts.tailOf(chunk, "in");
      if (!tail) continue;
      for (const body of facts.filling([chunk], "organisation"))
        for (const place of facts.filling([tail], "place"))
          if (typeof body.value !== "string" && (body.way === "name" || body.way === "arm"))
            drafts.push(draft({ predicate: "located_in", subject: body.value, object: place.value, start: facts.startOf(chunk.first), end: facts.endOf(tail.end), confidence: 0.45, statement: null, at: chunk.head }));
    }
  if (env.includes("v"))
    for (const statement of facts.statements) {
      if (statement.verb.isNegative || statement.verb.lemma === "be" || statement.verb.isPassive) continue;
      for (const body of facts.filling(statement.subject, "organisation"))
        for (const word of ["in", "across", "throughout", "around"])
          for (const place of facts.filling(afterPreposition(statement, word), "place"))
            if (typeof body.value !== "string")
              drafts.push(draft({ predicate: "located_in", subject: body.value, object: place.value, start: facts.startOf(Math.min(body.first, statement.verb.first)), end: facts.endOf(place.end), confidence: 0.45, statement, at: statement.verb.verb }));
    }
  if (env.includes("p"))
    for (const statement of facts.statements) {
      if (statement.verb.form !== "infinitive" || !statement.governor || statement.governor.verb.isPassive) continue;
      if (!/^(launch|begin|start|initiate|attack|send|deploy|form|create|found|establish|join|ally|unite|use|fight|plan|prepare|move|call|train|recruit|raise|mobilise|mobilize|operate|work|act|advance|withdraw|withdrew|intervene|travel|meet|hold|sign|break|take|return|announce|kidnap|kill|target|carry|wage|campaign|conduct|invade|seize|impose|resume|push|gather|cross|enter|arm|back|support|exploit|leave)$/.test(statement.governor.verb.lemma)) continue;
      const end = facts.chunks[statement.end - 1]?.end ?? statement.verb.end;
      const words = facts.words(statement.verb.verb, end);
      if (words.split(" ").length < 2) continue;
      for (const actor of facts.filling(statement.governor.subject, "actor"))
        if (typeof actor.value !== "string")
          drafts.push(draft({ predicate: "seeks", subject: actor.value, object: words, start: facts.startOf(statement.verb.first), end: facts.endOf(end), confidence: 0.45, statement: statement.governor, at: statement.governor.verb.verb, isDated: false }));
    }
  return drafts;
}
