import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { helps, helpSign } from "./sign-words.ts";

const flowing = wordSet("come draw derive flow arrive originate stem provide supply receive obtain");

/**
 * "Support for UNITA was drawn from the Ovimbundu", "Its weapons come from Iran": where a body's help comes from is who
 * supports it.
 */
export function flowClaims(facts: SentenceFacts): readonly Draft[] {
  if (!facts.has(helpSign)) return [];
  return fromEach(facts.statements, (statement) => {
    const [first] = statement.subject;
    if (first && enabling.has(statement.verb.lemma)) return enabledBy(facts, statement, first);
    const what = statement.subject.find(({ head }) => helps.has(facts.word(head)));
    if (!what || !flowing.has(statement.verb.lemma)) return [];
    const from = afterPreposition(statement, "from");
    const givers = from.length > 0 ? from : statement.verb.isPassive ? afterPreposition(statement, "by") : [];
    if (givers.length === 0) return [];
    const receivers = receiversOf(facts, what);
    const helped = facts.filling(receivers, "actor");
    // "The weapons came from Iran": to whom the report is about.
    const unsaid = receivers.length === 0 && facts.tailOf(what) === null ? facts.mainBody() : null;
    const side = { first: what.first, end: what.end, way: "description" as const };
    if (unsaid) helped.push({ value: unsaid, phrase: what, worth: 0.85, ...side });
    return fromEach(facts.filling(givers, "actor"), (giver) =>
      fromEach(helped, (one) => supportOf(facts, statement, what, giver, one)),
    );
  });
}

const enabling = wordSet(
  "allow enable help let keep save rescue sustain permit bolster strengthen embolden prop turn shore assist",
);

/** "Emirati support has allowed the RSF to take it", "Iranian weapons helped the Houthis": whose help it was. */
function enabledBy(facts: SentenceFacts, statement: Statement, what: NounPhrase): Draft[] {
  if (statement.verb.isPassive || !helps.has(facts.word(what.head))) return [];
  const givers = facts.filling([what], "theirs");
  const helped = facts.filling(objectOf(statement), "actor");
  return fromEach(givers, (giver) =>
    fromEach(helped, (one) => supportOf(facts, statement, what, giver, one)),
  );
}

function supportOf(
  facts: SentenceFacts,
  statement: Statement,
  what: NounPhrase,
  giver: Filled,
  helped: Filled,
): Draft[] {
  if (typeof giver.value === "string" || typeof helped.value === "string" || giver.value === helped.value)
    return [];
  return [
    draft({
      predicate: "supports",
      subject: giver.value,
      object: helped.value,
      start: facts.startOf(what.first),
      end: facts.endOf(
        Math.max(giver.end, statement.verb.end, helped.phrase.first > statement.verb.verb ? helped.end : 0),
      ),
      confidence: 0.65 * giver.worth * helped.worth,
      statement,
      at: statement.verb.verb,
    }),
  ];
}

/** Whom the help is for: "for" and "to" tie it, or it is theirs. */
function receiversOf(facts: SentenceFacts, what: NounPhrase): NounPhrase[] {
  const tail = facts.tailOf(what, "for") ?? facts.tailOf(what, "to");
  return [tail ?? what.owner].flatMap((phrase) => phrase ?? []);
}
