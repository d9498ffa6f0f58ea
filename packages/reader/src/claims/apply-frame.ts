import { predicate } from "@entente/claims";
import { wordSet } from "../lexicon/word-facts.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import { foeIn, hasNeeded, hasNoun, phrasesIn, sidesOf } from "./frame-sides.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { VerbFrame } from "./verb-frame.ts";
import { mutualVerbs } from "./verb-kinds.ts";

/** Token span from the first to the last of what a claim needs. A subject far off is left out of the quote. */
export function quoteSpan(
  facts: SentenceFacts,
  statement: Statement,
  parts: readonly Filled[],
  nounEnd: number,
): { start: number; end: number } {
  const { verb } = statement;
  let { first } = verb;
  let end = Math.max(verb.end, nounEnd);
  for (const part of parts) {
    if (part.first >= verb.first - 14 || part.phrase.isPronoun) first = Math.min(first, part.first);
    end = Math.max(end, part.end);
  }
  return { start: facts.startOf(Math.max(0, first)), end: facts.endOf(end) };
}

/** The claims of a frame, or none where a word it needs isn't there. */
export function applyFrame(facts: SentenceFacts, statement: Statement, frame: VerbFrame): Draft[] {
  if (frame.needs && !hasNeeded(facts, statement, frame.needs)) return [];
  if (frame.withNoun && !hasNoun(facts, statement, frame)) return [];
  if (frame.predicate === "allied_with" && frame.withNoun && isOfNamedBody(statement)) return [];
  const sides = sidesOf(facts, statement, frame);
  if (!sides) return pairClaims(facts, statement, frame);
  // "A and B signed a peace agreement": with each other.
  if (frame.objectIs === "nothing" && sides.subjects.length > 1) {
    const pairs = pairClaims(facts, statement, frame);
    if (pairs.length > 0) return pairs;
  }
  const drafts: Draft[] = [];
  const joined = isJoining(statement, frame, sides.subjects, sides.objects);
  const isNone = frame.withNoun !== undefined && hasNone(facts, statement);
  for (const [i, subject] of sides.subjects.entries()) {
    if (typeof subject.value === "string") continue;
    for (const object of joined ? sides.subjects.slice(i + 1) : sides.objects) {
      if (object && object.value === subject.value) continue;
      const parts = object ? [subject, object] : [subject];
      const nounEnd =
        frame.withNoun && !object
          ? (statement.following[0]?.phrases.at(-1)?.end ?? 0)
          : frame.asFoe
            ? (foeIn(facts, statement)?.end ?? 0)
            : 0;
      drafts.push(
        draft({
          predicate: frame.predicate,
          subject: subject.value,
          object: object?.value ?? null,
          ...quoteSpan(facts, statement, parts, nounEnd),
          confidence:
            frame.sure *
            subject.worth *
            (object?.worth ?? 1) *
            (statement.isSubjectNear || frame.subject !== "agent" ? 1 : 0.92),
          statement,
          at: statement.verb.verb,
          polarity: isNone || frame.isNegative ? "negative" : "positive",
          modality: frame.isPromise ? "predicted" : "asserted",
          qualifiers: frame.qualifiers ?? {},
          ...(frame.predicate === "designated_as" || frame.isView ? designatedBy(facts, statement) : {}),
          frame,
        }),
      );
    }
  }
  return drafts;
}

/** "has no ties with": of something after the verb there is none. */
const hasNone = (facts: SentenceFacts, { following }: Statement): boolean => {
  for (const { phrases } of following)
    for (const { first } of phrases) if (facts.word(first) === "no") return true;
  return false;
};

/** "formed the Northern Alliance": a body by that name, not an alliance with somebody. */
const isOfNamedBody = ({ verb, subject, following }: Statement): boolean =>
  (verb.isPassive ? subject : (following.find(({ word }) => word === "")?.phrases ?? [])).some(
    ({ mentions, head }) =>
      mentions.some(
        ({ type, isAdjective, first, end }) =>
          type === "organisation" && !isAdjective && first < head && end > head,
      ),
  );

/** "A, B and C merged", "dissolved themselves to create D": they merge with one another; into D, each with it. */
const isJoining = (
  statement: Statement,
  frame: VerbFrame,
  subjects: readonly Filled[],
  objects: readonly (Filled | null)[],
): boolean =>
  frame.predicate === "merged_with" &&
  new Set(subjects.map(({ value }) => value)).size > 1 &&
  statement.following.every(({ word }) => word !== "with") &&
  !objects.some((one) => one && isBodyAfterInto(statement, one));

const isBodyAfterInto = (statement: Statement, { value, way, phrase }: Filled): boolean =>
  typeof value !== "string" && way === "name" && afterPreposition(statement, "into").includes(phrase);

/** A designation or view is somebody's: who lists, sanctions or calls so is who says it. */
function designatedBy(
  facts: SentenceFacts,
  statement: Statement,
): Partial<Pick<Draft, "attribution" | "attributionKind">> {
  const [by] = facts.filling(phrasesIn(statement, "agent"), "actor");
  return by && typeof by.value !== "string" ? { attribution: by.value, attributionKind: "named" } : {};
}

/** "fought alongside each other", "side by side": on the same side. */
const isBesideOther = (facts: SentenceFacts, { verb }: Statement): boolean =>
  /^(alongside each other|alongside one another|side by side|shoulder to shoulder|together)\b/.test(
    facts.words(verb.end, Math.min(verb.end + 3, facts.tokens.length)).toLowerCase(),
  );

/** Verbs that two do against each other, or each for himself, where nothing says that they do it side by side. */
const standing = wordSet("fight stand march serve operate train campaign");

const disputing = wordSet("dispute contest");
const sharing = wordSet("coordinate align pool share unite merge");

const mutualDeeds = wordSet("fights attacked killed rival_of supports");

/** "turned their guns on each other", "shelled one another": in the place of whom it is done to. */
const isDoneToEachOther = (facts: SentenceFacts, statement: Statement, frame: VerbFrame): boolean =>
  mutualDeeds.has(frame.predicate) &&
  frame.subject === "agent" &&
  !statement.verb.isPassive &&
  frame.object.some((role) =>
    phrasesIn(statement, role).some(
      ({ first }) => eachOther.get(facts.word(first)) === facts.word(first + 1),
    ),
  );

const eachOther = new Map([
  ["each", "other"],
  ["one", "another"],
]);

/** Each of those before the verb does it to each other one. Who attack each other are at war. */
function eachToOther(facts: SentenceFacts, statement: Statement, frame: VerbFrame): Draft[] {
  const sides = facts.filling(phrasesIn(statement, "agent"), frame.subjectIs);
  // Bodies that kill each other's men are at war; persons may each be killed.
  const isWar =
    frame.predicate === "attacked" ||
    (frame.predicate === "killed" &&
      sides.every(({ value }) => typeof value === "string" || value.type !== "person"));
  const told = isWar ? "fights" : frame.predicate;
  const isOneWay = !predicate(told).symmetric;
  return sides.flatMap((one, i) =>
    sides.flatMap((other, j) =>
      typeof one.value === "string" || one.value === other.value || i === j || (!isOneWay && j < i)
        ? []
        : [
            draft({
              predicate: told,
              subject: one.value,
              object: other.value,
              ...quoteSpan(facts, statement, [one, other], 0),
              confidence: frame.sure * one.worth * other.worth,
              polarity: frame.isNegative ? "negative" : "positive",
              frame,
              statement,
              at: statement.verb.verb,
            }),
          ],
    ),
  );
}

/** "A and B clashed", "both groups joined forces": the sides of a mutual verb both stand before it. */
function pairClaims(facts: SentenceFacts, statement: Statement, frame: VerbFrame): Draft[] {
  if (isDoneToEachOther(facts, statement, frame)) return eachToOther(facts, statement, frame);
  const isMutual =
    frame.subject === "agent" &&
    mutualVerbs.has(statement.verb.lemma) &&
    predicate(frame.predicate).symmetric &&
    !frame.asFoe &&
    frame.objectIs !== "words" &&
    // "A ceasefire was signed by A and B": of a passive only where what they did is named.
    (!statement.verb.isPassive || frame.withNoun !== undefined) &&
    // "A and B fought" has them against each other, which "A fought alongside B" has not.
    !(
      standing.has(statement.verb.lemma) &&
      frame.predicate === "allied_with" &&
      !isBesideOther(facts, statement)
    );
  if (!isMutual || hasNone(facts, statement)) return [];
  if (
    statement.verb.lemma === "fight" &&
    !(frame.predicate === "allied_with" && isBesideOther(facts, statement)) &&
    statement.following.some((argument) =>
      /^(alongside|beside|together with|with|against)$/.test(argument.word),
    )
  )
    return [];
  const isEachOther = objectOf(statement).some(
    (phrase) =>
      /^(each other|one another)$/.test(
        facts
          .words(phrase.first, phrase.end + 1)
          .toLowerCase()
          .trim(),
      ) || /\b(each other|one another)$/.test(facts.words(phrase.first, phrase.end).toLowerCase()),
  );
  // "are coordinating their response": what they do together is theirs.
  const isTheirs =
    sharing.has(statement.verb.lemma) &&
    objectOf(statement).every(({ owner }) => owner !== null && facts.word(owner.head) === "their");
  // "Jalisco and Sinaloa dispute the border road": the land that both want.
  const isDisputed =
    frame.predicate === "rival_of" &&
    disputing.has(statement.verb.lemma) &&
    facts.filling(objectOf(statement), "ground").length > 0;
  if (!frame.withNoun && objectOf(statement).length > 0 && !isEachOther && !isTheirs && !isDisputed)
    return [];
  const sides = facts.filling(phrasesIn(statement, "agent"), frame.subjectIs);
  const drafts: Draft[] = [];
  for (const [i, one] of sides.entries()) {
    for (const other of sides.slice(i + 1)) {
      if (one.value === other.value || typeof one.value === "string" || typeof other.value === "string")
        continue;
      const nounEnd = frame.withNoun ? (statement.following[0]?.phrases.at(-1)?.end ?? 0) : 0;
      drafts.push(
        draft({
          predicate: frame.predicate,
          subject: one.value,
          object: other.value,
          ...quoteSpan(facts, statement, [one, other], nounEnd),
          confidence: frame.sure * one.worth * other.worth,
          polarity: frame.isNegative ? "negative" : "positive",
          frame,
          statement,
          at: statement.verb.verb,
        }),
      );
    }
  }
  return drafts;
}
