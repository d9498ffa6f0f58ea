import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { afterPreposition, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import { phrasesIn } from "./frame-sides.ts";
import type { Filled } from "./filled.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** What a deed says besides: who drives somebody out, carries him off or kills people in a town has attacked. */
export const assaultsBeside = (
  facts: SentenceFacts,
  statement: Statement,
  drafts: readonly Draft[],
): readonly Draft[] => {
  const driven = drivenOut(facts, statement, drafts);
  if (drafts.length === 0) return driven;
  return [
    ...driven,
    ...carriedOff(statement, drafts),
    ...slainAt(facts, statement, drafts),
    ...harassed(statement, drafts),
    ...denounced(facts, statement, drafts),
  ];
};

const expelling = wordSet(
  "drive expel oust push dislodge eject force chase flush clear rout kick throw hound evict",
);
const expellingAlone = wordSet("expel oust dislodge eject");

/** "Hamas expelled Fatah from Gaza", "was driven out of Mogadishu by X": who drives out has attacked. */
function drivenOut(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const { verb } = statement;
  if (!expelling.has(verb.lemma) || verb.isNegative) return [];
  const isToldLost =
    drafts.some(({ predicate }) => predicate === "lost") ||
    (drafts.length === 0 &&
      (afterPreposition(statement, "from").length > 0 || afterPreposition(statement, "out of").length > 0));
  if (
    !isToldLost &&
    (!expellingAlone.has(verb.lemma) || drafts.some(({ predicate }) => predicate !== "treats"))
  )
    return [];
  const doers = facts.filling(phrasesIn(statement, "agent"), "actor");
  const driven = facts
    .filling(phrasesIn(statement, "patient"), "actor")
    .filter(({ value }) => typeof value !== "string" && (isToldLost || value.type === "organisation"));
  return eachPair(doers, driven, (doer, one) =>
    pairDraft(facts, doer, one, {
      predicate: "attacked",
      statement,
      at: verb.verb,
      sure: 0.7,
      ...spanOf(verb, [doer, one]),
    }),
  );
}

const abducting = wordSet("abduct kidnap snatch");

/** "kidnapped three engineers": taking people off is an attack on them. */
const carriedOff = (statement: Statement, drafts: readonly Draft[]): Draft[] =>
  abducting.has(statement.verb.lemma)
    ? drafts
        .filter(({ predicate }) => predicate === "captured")
        .map((one) => draft({ ...one, predicate: "attacked", frame: null }))
    : [];

/** "killed nine policemen at Maungdaw": where people are killed in numbers was attacked. */
function slainAt(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const killed = drafts.filter(
    ({ predicate, object, polarity }) =>
      (predicate === "killed" || (predicate === "captured" && abducting.has(statement.verb.lemma))) &&
      typeof object === "string" &&
      polarity === "positive" &&
      many.test(object),
  );
  if (killed.length === 0) return [];
  const places = facts
    .filling(
      [
        ...afterPreposition(statement, "at"),
        ...afterPreposition(statement, "in"),
        ...(killed[0]?.predicate === "captured" ? afterPreposition(statement, "from") : []),
      ],
      "place",
    )
    .filter(({ value }) => typeof value !== "string" && value.type === "place")
    .slice(0, 1);
  return fromEach(killed, (one) =>
    places.map(({ value, end, worth }) =>
      draft({
        ...one,
        predicate: "attacked",
        object: value,
        end: Math.max(one.end, facts.endOf(end)),
        confidence: 0.6 * worth,
        frame: null,
      }),
    ),
  );
}

const many = /(^|\s)(\d[\d,]*|people|\p{L}*(?:men|children)|\p{L}+(?<!s)s)(\s|$)/u;

/** From the first to the last word of a deed and of those of its sides that stand near it. */
function spanOf(verb: Statement["verb"], sides: readonly Filled[]): { first: number; end: number } {
  const near = sides.filter(({ first }) => Math.abs(first - verb.first) < 14);
  return {
    first: Math.min(verb.first, ...near.map(({ first }) => first)),
    end: Math.max(verb.end, ...near.map(({ end }) => end)),
  };
}

const harassing = wordSet("persecute terrorise terrorize harass massacre torture");
const banning = wordSet("ban outlaw proscribe");
const expellingPeople = wordSet("deport expel");

/** "persecuted the Acholi": so to treat people is to attack them; "outlawed the party" to stand against it. */
function harassed({ verb }: Statement, drafts: readonly Draft[]): Draft[] {
  const predicate = harassing.has(verb.lemma)
    ? "attacked"
    : banning.has(verb.lemma) || expellingPeople.has(verb.lemma)
      ? "rival_of"
      : null;
  if (predicate === null) return [];
  // A body that is expelled is attacked: told above.
  const isOfPeople = expellingPeople.has(verb.lemma);
  return drafts
    .filter(
      ({ predicate: told, object }) =>
        told === "treats" &&
        object !== null &&
        typeof object === "object" &&
        (!isOfPeople || object.type === "person"),
    )
    .map((one) =>
      draft({ ...one, predicate, qualifiers: {}, frame: null, confidence: 0.9 * one.confidence }),
    );
}

const denouncing = wordSet(
  "denounce revile vilify disown decry excommunicate rebuke reproach scold castigate upbraid lambast",
);
const betrayal = wordSet(
  "treason betrayal treachery apostasy heresy despotism tyranny cowardice deviation dictatorship betray desert abandon",
);

/** "Ansaru denounced Shekau", "accused Castro of deserting the cause": who speaks so of another stands against him. */
function denounced(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const { verb } = statement;
  const isCharge = verb.lemma === "accuse" && chargesBetrayal(facts, statement);
  if (!isCharge && !denouncing.has(verb.lemma)) return [];
  return drafts
    .filter(
      ({ predicate, object }) =>
        predicate === "criticised" &&
        typeof object === "object" &&
        object !== null &&
        object.type !== "place",
    )
    .filter(({ object }) =>
      facts.filling(phrasesIn(statement, "patient"), "actor").some(({ value }) => value === object),
    )
    .map((one) => draft({ ...one, predicate: "rival_of", frame: null, confidence: 0.8 * one.confidence }));
}

/** "of treason", "of deserting the cause". */
const chargesBetrayal = (facts: SentenceFacts, { verb, end }: Statement): boolean => {
  for (let at = verb.end; at < Math.min(end + 4, facts.tokens.length); at++)
    if (
      facts.word(at) === "of" &&
      (betrayal.has(facts.word(at + 1)) || betrayal.has(facts.tokens[at + 1]?.lemma ?? ""))
    )
      return true;
  return false;
};
