import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type Chunk } from "../statements/phrase.ts";
import { objectOf } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import { listFrom } from "./listed.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const besideWords = wordSet("in at near around round across throughout");

const stateForces = wordSet("army police navy forces troops government service camp authorities");

/** "ISWAP around Lake Chad and JAS in the Sambisa forest", "Emirati officers at Rumah": a place right after a name. */
export function presenceBeside(facts: SentenceFacts): Draft[] {
  return fromEach(facts.chunks, (chunk, i) => {
    if (!isNounPhrase(chunk) || chunk.isPronoun) return [];
    const tie = facts.chunks[i + 1];
    const where = facts.chunks[i + 2];
    if (tie?.kind !== "prep" || !besideWords.has(tie.word) || !isNounPhrase(where)) return [];
    const known = facts
      .filling(listFrom(facts, where), "place")
      .filter(({ value }) => typeof value !== "string");
    if (known.length === 0) return [];
    // "the Libyan army at N'Djamena": where a state's own forces stand for a while.
    if (stateForces.has(facts.word(chunk.head)) && facts.tokens[chunk.head]?.text === facts.word(chunk.head))
      return [];
    const before = facts.chunks[i - 1];
    // "the branch of al-Qaeda in Mali": the branch is there.
    if (before?.kind === "prep" && before.word === "of" && isKind(facts, facts.chunks[i - 2])) return [];
    if (facts.statements.some((statement) => objectOf(statement).includes(chunk))) return [];
    const own = facts
      .filling([chunk], "organisation")
      .filter(({ way }) => way === "name" || way === "arm" || way === "apposition");
    return eachPair(own, known, (subject, place) =>
      pairDraft(facts, subject, place, {
        predicate: "located_in",
        statement: null,
        at: chunk.head,
        sure: 0.55,
        first: chunk.first,
        end: place.end,
      }),
    );
  });
}

const bodyKinds = wordSet(
  "group groups organisation organization movement militia faction party network outfit insurgency front army alliance coalition guerrillas rebels insurgents militants paramilitaries cartel separatists jihadists brigade force gang branch affiliate wing cell offshoot arm chapter franchise threat umbrella presence actor unit battalion clan gangs militias",
);
const isBanned = /\b(illegal|banned|outlawed|proscribed|designated|listed|terrorist)\b/;
const kindTies = wordSet("in across throughout along around from at near");

const isKind = (facts: SentenceFacts, chunk: Chunk | undefined): boolean =>
  isNounPhrase(chunk) && bodyKinds.has(facts.word(chunk.head));

/** "JNIM is al-Qaeda's branch in the Sahel", "the ADF, a rebel group in Ituri,": a kind of body and where it is one. */
export function kindThere(facts: SentenceFacts): Draft[] {
  return fromEach(facts.chunks, (kind, i) => {
    if (!isNounPhrase(kind) || !bodyKinds.has(facts.word(kind.head)) || kind.head + 1 !== kind.end) return [];
    // "an illegal organisation in Ireland" needn't be there.
    if (isBanned.test(facts.words(kind.first, kind.head).toLowerCase())) return [];
    const near = pastTail(facts, i);
    const tie = facts.chunks[near];
    const where = facts.chunks[near + 1];
    if (tie?.kind !== "prep" || !kindTies.has(tie.word) || !isNounPhrase(where)) return [];
    const being = facts.statements.find(
      ({ verb, following }) =>
        beingVerbs.has(verb.lemma) &&
        !verb.isNegative &&
        following[0]?.word === "" &&
        following[0].phrases.includes(kind),
    );
    const before = facts.chunks[i - 1]?.kind === "comma" ? facts.chunks[i - 2] : undefined;
    const named = being
      ? being.subject
      : isNounPhrase(before) && !/^(the|its|their)$/.test(facts.word(kind.first))
        ? [before]
        : [];
    const own = facts
      .filling(named, "organisation")
      .filter(({ way }) => way !== "population" && (being || way === "name"));
    const known = facts
      .filling(listFrom(facts, where), "place")
      .filter(({ value }) => typeof value !== "string");
    return eachPair(own, known, (subject, place) =>
      pairDraft(facts, subject, place, {
        predicate: "located_in",
        statement: being ?? null,
        at: being?.verb.verb ?? kind.head,
        sure: 0.6,
        first: Math.min(subject.first, kind.first),
        end: place.end,
      }),
    );
  });
}

/** Where what ties a place may stand: after "of al-Qaeda", "active", "based". */
function pastTail({ chunks }: SentenceFacts, kind: number): number {
  let at = kind + 1;
  const tie = chunks[at];
  if (tie?.kind === "prep" && tie.word === "of" && isNounPhrase(chunks[at + 1])) at += 2;
  if (chunks[at]?.kind === "adj") at++;
  if (chunks[at]?.kind === "adv") at++;
  return at;
}

const beingVerbs = wordSet("be become remain");
