import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { callingVerbs, denyingVerbs, verbSign } from "./sign-words.ts";

/** What a denial is of, said without saying it again: "that charge", "any role". */
const charges = wordSet(
  "charge charges accusation accusations allegation allegations claim claims suggestion suggestions assertion assertions report reports rumour rumours rumor rumors",
);
const shares = wordSet(
  "role involvement responsibility part contact contacts link links ties connection connections complicity",
);
const pointing = wordSet("this that it these them such");
const falseWords =
  /\b(absurd|baseless|false|untrue|lies?|nonsense|fabrications?|fabricated|propaganda|slander|ridiculous|unfounded|groundless|scaremongering|fiction|invention|fake|malicious|disinformation)\b/i;
/** What nobody takes back by denying a charge: what their titles, names and words were. */
const untouched = wordSet(
  "names leads member_of speaks_for criticised founded other_forecast designated_as died succeeded",
);

/**
 * "Turkey denies this", "Ankara calls the charge absurd", "the RSF denied any role": what was said of somebody before
 * and is turned down by him, told again as his denial.
 *
 * @param earlier the claims of the sentence before this one.
 * @param own those of this sentence.
 */
export function denials(
  facts: SentenceFacts,
  earlier: readonly Draft[],
  own: readonly Draft[],
): readonly Draft[] {
  if (!facts.has(verbSign) || facts.isQuestion) return [];
  return fromEach(facts.statements, (statement) => {
    const end = deniedEnd(facts, statement);
    if (end === 0) return [];
    // What is denied in the same breath need not have been put in another's mouth: "X arms Y, which Z denies", "though
    // Z denies this".
    const isInPassing =
      statement.clause === "relative" ||
      hasChargeBefore(facts, statement) ||
      objectOf(statement).some((phrase) => pointsBack(facts, phrase));
    const before = own.filter(
      (one) =>
        one.end <= facts.startOf(statement.verb.first) && (isCharge(one) || (isInPassing && isDeed(one))),
    );
    const deniers = deniersOf(facts, statement, before.length > 0 ? before : earlier);
    return fromEach(deniers, ({ value: denier, first, worth }) => {
      const here = before.filter((one) => concerns(one, denier, own));
      const charged =
        here.length > 0 ? here : earlier.filter((one) => isCharge(one) && concerns(one, denier, own));
      const start =
        statement.verb.first - first < 14 ? Math.min(first, statement.verb.first) : statement.verb.first;
      return charged.map((one) =>
        draft({
          predicate: one.predicate,
          subject: one.subject,
          object: one.object,
          qualifiers: one.qualifiers,
          start: facts.startOf(start),
          end: facts.endOf(end),
          confidence: one.confidence * worth * 0.9,
          statement,
          at: statement.verb.verb,
          polarity: "negative",
          modality: "denied",
          attribution: denier,
          attributionKind: "named",
        }),
      );
    });
  });
}

interface Denier {
  readonly value: ReportActor;
  /** Token position. */
  readonly first: number;
  readonly worth: number;
}

/** Who denies; for "both deny this" the two of whom it was said last. */
function deniersOf(facts: SentenceFacts, { subject }: Statement, told: readonly Draft[]): Denier[] {
  const named = fromEach(facts.filling(subject, "actor"), ({ value, first, worth }) =>
    typeof value === "string" ? [] : [{ value, first, worth }],
  );
  const [phrase] = subject;
  if (named.length > 0 || !phrase || facts.word(phrase.head) !== "both") return named;
  const last = told.findLast((one) => isCharge(one) && typeof one.object === "object" && one.object !== null);
  return [last?.subject, last?.object].flatMap((actor) =>
    actor && typeof actor === "object" ? [{ value: actor, first: phrase.first, worth: 0.9 }] : [],
  );
}

/** Past the last token of a denial of what was said before; 0 where the statement is none. */
function deniedEnd(facts: SentenceFacts, statement: Statement): number {
  const { verb } = statement;
  if (!denyingVerbs.has(verb.lemma) && !callingVerbs.has(verb.lemma)) return 0;
  if (verb.isPassive || verb.isNegative || verb.form === "infinitive") return 0;
  // The tagger takes "that" of "rejected that charge" for what opens a clause.
  const [opener, after] = [facts.chunks[statement.at + 1], facts.chunks[statement.at + 2]];
  if (
    opener?.kind === "that" &&
    isNounPhrase(after) &&
    after.head === after.first &&
    charges.has(facts.word(after.head))
  )
    return after.end;
  if (hasChargeBefore(facts, statement)) return denyingVerbs.has(verb.lemma) ? verb.end : 0;
  const [object] = objectOf(statement);
  if (!object) return 0;
  // "which Kigali denies"
  const isOfAll = statement.opener === "which" && /^(deny|dispute)$/.test(verb.lemma);
  if (statement.clause === "relative" && (isOfAll || charges.has(facts.word(object.head)))) return verb.end;
  const isPointing = pointsBack(facts, object);
  if (callingVerbs.has(verb.lemma) && isPointing) {
    const last = Math.min(object.end + 5, facts.tokens.length);
    const match = falseWords.exec(facts.words(object.end, last));
    if (match) return endOfMatch(facts, object.end, last);
  }
  if (!denyingVerbs.has(verb.lemma)) return 0;
  const isShare =
    shares.has(facts.word(object.head)) &&
    verb.lemma === "deny" &&
    (object.first === object.head || /^(any|all|a|having|its|his|their)$/.test(facts.word(object.first))) &&
    object.mentions.length === 0;
  return isPointing || isShare ? object.end : 0;
}

/** "…, a charge that Kigali denies", "…, an allegation Kigali rejects": what was just said, called a charge. */
function hasChargeBefore(facts: SentenceFacts, { subject }: Statement): boolean {
  const [denier] = subject;
  if (!denier) return false;
  const before = facts.chunkOf(denier) - 1;
  const at = facts.chunks[before]?.kind === "rel" ? before - 1 : before;
  const charge = facts.chunks[at];
  return (
    isNounPhrase(charge) && facts.chunks[at - 1]?.kind === "comma" && charges.has(facts.word(charge.head))
  );
}

/** "this", "the charge", "those allegations": what says nothing of its own. */
function pointsBack(facts: SentenceFacts, { first, head, end, mentions }: NounPhrase): boolean {
  if (mentions.length > 0) return false;
  if (end - first === 1 && pointing.has(facts.word(first))) return true;
  return (
    charges.has(facts.word(head)) &&
    /^(the|this|that|these|those|such|all|any|both|its|their|his)$/.test(facts.word(first))
  );
}

function endOfMatch(facts: SentenceFacts, first: number, last: number): number {
  for (let at = first; at < last; at++) if (falseWords.test(facts.word(at))) return at + 1;
  return last;
}

/** What somebody said, believed or suspected of another: what can be denied. */
const isCharge = (one: Draft): boolean =>
  one.polarity === "positive" &&
  (one.modality === "reported" || one.modality === "hedged") &&
  !untouched.has(one.predicate);

const isDeed = (one: Draft): boolean =>
  one.polarity === "positive" && one.modality === "asserted" && !untouched.has(one.predicate);

/** Whether a charge is about who denies it, or about the body he speaks for. */
function concerns(charge: Draft, denier: ReportActor, own: readonly Draft[]): boolean {
  if (charge.attribution === denier) return false;
  const isOf = (actor: ReportActor): boolean => charge.subject === actor || charge.object === actor;
  return (
    isOf(denier) ||
    own.some(
      ({ predicate, subject, object }) =>
        /^(speaks_for|leads|member_of)$/.test(predicate) &&
        subject === denier &&
        typeof object === "object" &&
        object !== null &&
        isOf(object),
    )
  );
}
