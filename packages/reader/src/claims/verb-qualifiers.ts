import type { Qualifiers } from "@entente/claims";
import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { amountIn } from "./amounts.ts";
import type { Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const deeds = wordSet("attacked killed captured talks_with fights");
const shared = wordSet("attacked killed captured controls founded fights");
const counted = wordSet("killed captured controls lost dissolved attacked");
const leaving = wordSet("lost withdrew_from");
const jointWords = ["together with", "along with", "alongside"];

const isActor = (value: ReportActor | string): value is ReportActor => typeof value !== "string";

/** What the words around a verb plainly say beyond who did what to whom: where, how much, how far, with whom. */
export function qualify(facts: SentenceFacts, one: Draft): Draft {
  const { statement } = one;
  if (!statement || one.at !== statement.verb.verb) return one;
  const quantity = quantityOf(facts, statement, one);
  const phase = phaseOf(facts, statement, one);
  if (one.predicate === "supports" && one.qualifiers.kind === undefined) {
    const kind = supportKind(facts, statement);
    if (kind) one.qualifiers = { ...one.qualifiers, kind };
  }
  if (quantity) one.qualifiers = { ...one.qualifiers, quantity };
  if (phase) one.qualifiers = { ...one.qualifiers, phase };
  one.where ??= whereOf(facts, statement, one);
  one.into ??= one.predicate === "merged_with" ? intoOf(facts, statement, one) : null;
  if (shared.has(one.predicate) && one.jointlyWith.length === 0)
    one.jointlyWith = fromEach(jointWords, (word) =>
      fromEach(facts.filling(afterPreposition(statement, word), "actor"), ({ value }) =>
        isActor(value) && value !== one.subject && value !== one.object ? [value] : [],
      ),
    );
  return one;
}

const kindsOfSupport: readonly (readonly [string, RegExp])[] = [
  ["arms", /^(weapons?|arms|ammunition|equipment|missiles|rockets|drones|tanks|aircraft|munitions|rifles)$/],
  ["funds", /^(funds?|funding|money|dollars?|euros|loans?|credits?|grants?|financing|subsid(y|ies))$/],
  ["trains", /^(training|advisers|instructors)$/],
  ["hosts", /^(sanctuary|shelter|refuge|haven|asylum|bases?)$/],
  ["backs", /^(backing|support|endorsement)$/],
];

/** What is given tells the kind of support: "gave them weapons" arms. */
function supportKind(facts: SentenceFacts, statement: Statement): string | null {
  for (const { word, phrases } of statement.following)
    if (word === "" || word === "with")
      for (const phrase of phrases) {
        const kind = kindsOfSupport.find(([, nouns]) => nouns.test(facts.word(phrase.head)));
        if (kind) return kind[0];
      }
  return null;
}

function whereOf(facts: SentenceFacts, statement: Statement, one: Draft): ReportActor | null {
  if (!deeds.has(one.predicate)) return null;
  for (const word of ["in", "near", "at"]) {
    const [place] = facts.filling(afterPreposition(statement, word), "place");
    if (place && isActor(place.value) && place.value !== one.object && place.value !== one.subject)
      return place.value;
  }
  return null;
}

function intoOf(facts: SentenceFacts, statement: Statement, one: Draft): ReportActor | string | null {
  const into = facts.filling(afterPreposition(statement, "into"), "organisation")[0]?.value;
  return into === undefined || into === one.object || into === one.subject ? null : into;
}

function quantityOf(facts: SentenceFacts, statement: Statement, one: Draft): Qualifiers["quantity"] | null {
  if (!counted.has(one.predicate)) return null;
  const phrases = statement.verb.isPassive ? statement.subject : objectOf(statement);
  const [phrase] = one.predicate === "dissolved" ? statement.subject : phrases;
  if (!phrase || phrase.isPronoun) return null;
  const first = facts.chunks[facts.chunkOf(phrase) - 1];
  const from =
    first?.kind === "adv" &&
    /^(over|around|about|nearly|almost|at least|more than|up to|as many as|approximately)$/.test(first.word)
      ? first.first
      : phrase.first;
  return amountIn(facts.words(from, facts.tailOf(phrase)?.end ?? phrase.end));
}

/** "is losing", "has lost", "began to withdraw". */
function phaseOf(
  facts: SentenceFacts,
  { verb, governor }: Statement,
  one: Draft,
): Qualifiers["phase"] | null {
  if (!leaving.has(one.predicate) || verb.isNegative || verb.modal !== null) return null;
  if (verb.form === "infinitive" || verb.form === "gerund")
    return /^(begin|start)$/.test(governor?.verb.lemma ?? "") ? "begun" : null;
  if (verb.form !== "finite") return null;
  const isProgressive = facts.word(verb.verb).endsWith("ing");
  if (isProgressive) return verb.isPast ? null : "ongoing";
  return verb.isPerfect || verb.isPast ? "done" : null;
}
