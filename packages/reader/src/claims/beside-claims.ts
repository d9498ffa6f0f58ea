import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { applyFrame } from "./apply-frame.ts";
import { draft, type Draft } from "./draft.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { VerbFrame } from "./verb-frame.ts";
import { framesOf } from "./verb-frames.ts";

/** "fought alongside the MPLA against UNITA": with whom, beside against whom. */
export function besideOf(facts: SentenceFacts, statement: Statement, told: VerbFrame): Draft[] {
  if (told.predicate !== "fights") return [];
  const isBeside = ["alongside", "beside"].some((word) => afterPreposition(statement, word).length > 0);
  if (!isBeside) return [];
  const frame = framesOf(statement.verb.lemma).find(
    (one) => one.predicate === "allied_with" && one.object.includes("alongside"),
  );
  return frame ? applyFrame(facts, statement, frame) : [];
}

/** "waged a campaign in Ulster against the army": where it is waged, beside against whom. */
export function campaignIn(facts: SentenceFacts, statement: Statement, told: VerbFrame): Draft[] {
  if (told.predicate !== "fights" || !told.withNoun || told.objectIs === "country") return [];
  const frame = framesOf(statement.verb.lemma).find(
    (one) => one.predicate === "located_in" && one.withNoun?.test("campaign"),
  );
  return frame
    ? applyFrame(facts, statement, frame).filter(({ subject }) => subject.type === "organisation")
    : [];
}

/** "captured Kismayo together with X": who does it together stands together. */
export function together(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const [told] = drafts;
  if (told?.predicate === "founded" && !statement.verb.isPassive) return foundedWith(facts, statement, told);
  const isSideOfDoer = told && /^(attacked|killed|controls|fights)$/.test(told.predicate);
  // "X was killed by A together with Y": Y died with X.
  if (!isSideOfDoer || told.polarity === "negative" || statement.verb.isPassive) return [];
  const partners = [
    ...["together with", "along with", "alongside"].flatMap((word) =>
      facts.filling(afterPreposition(statement, word), "actor"),
    ),
    ...jointly(facts, statement),
  ].filter(({ way }) => way !== "population");
  const sides = [...new Set(drafts.map(({ subject }) => subject))];
  return fromEach(sides, (side) =>
    fromEach(partners, ({ value, end, worth }) =>
      typeof value === "string" || value === side || drafts.some(({ object }) => object === value)
        ? []
        : [
            draft({
              ...told,
              predicate: "allied_with",
              frame: null,
              qualifiers: { degree: "joint" },
              subject: side,
              object: value,
              end: facts.endOf(end),
              confidence: 0.65 * worth,
            }),
          ],
    ),
  );
}

/** "A and B together attacked X", "A and B attacked X together": the doers, where it is said that they joined. */
function jointly(facts: SentenceFacts, { subject, verb, following, end }: Statement): readonly Filled[] {
  if (subject.length < 2) return [];
  const isJoint =
    isJointly.has(facts.word(verb.first - 1)) ||
    isJointly.has(facts.word(verb.first)) ||
    isJointly.has(facts.word(verb.end)) ||
    (following[0]?.word === "" && isJointly.has(facts.word(following[0].phrases.at(-1)?.end ?? end)));
  return isJoint ? facts.filling(subject, "actor").slice(1) : [];
}

const isJointly = wordSet("together jointly");

/** "let the LRA operate from its soil", "allowed UNITA to open camps": whose land it is shelters them. */
export function hostedBy(facts: SentenceFacts, statement: Statement): Draft[] {
  const { governor, verb } = statement;
  if (verb.form !== "infinitive" || !governor || !hostedDoing.has(verb.lemma)) return [];
  if (!/^(let|allow|permit)$/.test(governor.verb.lemma) || governor.verb.isPassive) return [];
  const hosts = facts.filling(governor.subject, "actor");
  const guests = facts.filling(objectOf(governor), "organisation");
  return eachPair(hosts, guests, (host, guest) =>
    pairDraft(facts, host, guest, {
      predicate: "supports",
      qualifiers: { kind: "hosts" },
      polarity: governor.verb.isNegative ? "negative" : "positive",
      statement: governor,
      at: governor.verb.verb,
      sure: 0.65,
      first: Math.min(host.first, governor.verb.first),
      end: Math.max(guest.end, verb.end),
    }),
  );
}

const hostedDoing = wordSet(
  "operate train recruit base use cross transit shelter rest regroup open maintain establish set stay live remain pass ship run build move organise hide work fly",
);

/** "founded X together with B": both founded it. */
function foundedWith(facts: SentenceFacts, statement: Statement, told: Draft): Draft[] {
  const alike = told.subject.type === "organisation" ? "organisation" : "person";
  const partners = ["together with", "along with", "with"].flatMap((word) =>
    facts.filling(afterPreposition(statement, word), alike),
  );
  return fromEach(partners, ({ value, end, worth }) =>
    typeof value === "string" || value === told.subject
      ? []
      : [draft({ ...told, subject: value, end: facts.endOf(end), confidence: 0.65 * worth })],
  );
}

/** "sided with A against B", "backed A against B": who stands with A fights B. */
export function againstThird(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const [told] = drafts;
  if (!told || !/^(allied_with|supports)$/.test(told.predicate) || told.polarity === "negative") return [];
  const foes = facts.filling(afterPreposition(statement, "against"), "actor");
  const sides = new Set(drafts.map(({ subject }) => subject));
  return [...sides].flatMap((side) =>
    fromEach(foes, ({ value, end, worth }) =>
      typeof value === "string" || value === side || drafts.some(({ object }) => object === value)
        ? []
        : [
            draft({
              ...told,
              predicate: "fights",
              frame: null,
              qualifiers: {},
              subject: side,
              object: value,
              end: facts.endOf(end),
              confidence: 0.65 * worth,
            }),
          ],
    ),
  );
}

/** "lost Raqqa to the SDF": who it was lost to holds it. */
export function passedTo(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  if (!yieldingVerbs.has(statement.verb.lemma)) return [];
  const lost = drafts.filter(
    (one) => one.predicate === "lost" && one.polarity === "positive" && typeof one.object === "object",
  );
  if (lost.length === 0) return [];
  return facts.filling(afterPreposition(statement, "to"), "actor").flatMap((taker) =>
    lost.flatMap((one) =>
      typeof taker.value === "string" || taker.value.type === "place" || taker.value === one.subject
        ? []
        : [
            draft({
              ...one,
              predicate: "controls",
              frame: null,
              subject: taker.value,
              end: facts.endOf(taker.end),
              confidence: 0.7 * taker.worth,
            }),
          ],
    ),
  );
}

const yieldingVerbs = wordSet("lose cede surrender yield hand abandon relinquish give");

const takingVerbs = wordSet(
  "take retake recapture capture seize wrest recover regain win liberate clear reclaim snatch reconquer",
);

/** "The army recovered Raqqa from ISIS": whoever took it, ISIS has lost it. */
export function lostBy(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (!takingVerbs.has(verb.lemma) || verb.form === "infinitive") return [];
  const losers = facts
    .filling(afterPreposition(statement, "from"), "body")
    .filter(({ value }) => typeof value !== "string" && value.type === "organisation");
  if (losers.length === 0) return [];
  const land = facts
    .filling(verb.isPassive ? statement.subject : objectOf(statement), "place")
    .filter(({ value }) => typeof value !== "string");
  return fromEach(losers, (loser) =>
    land.flatMap((place) =>
      typeof loser.value === "string"
        ? []
        : [
            draft({
              predicate: "lost",
              subject: loser.value,
              object: place.value,
              start: facts.startOf(Math.min(verb.first, place.first)),
              end: facts.endOf(Math.max(verb.end, place.end, loser.end)),
              confidence: 0.7 * loser.worth * place.worth,
              statement,
              at: verb.verb,
            }),
          ],
    ),
  );
}

/** "took Raqqa from ISIS", "was taken from ISIS": who had it has lost it. */
export function takenFrom(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const taken = drafts.filter((one) => one.predicate === "controls" && one.object !== null);
  if (taken.length === 0) return [];
  const from = facts.filling(afterPreposition(statement, "from"), "body");
  return [...from, ...holdersIn(facts, statement)].flatMap((loser) =>
    typeof loser.value === "string" || loser.value.type !== "organisation"
      ? []
      : taken.map((one) =>
          draft({
            ...one,
            predicate: "lost",
            frame: null,
            subject: loser.value as Draft["subject"],
            end: facts.endOf(Math.max(loser.end, 1)),
            confidence: 0.75 * loser.worth,
          }),
        ),
  );
}

/** "captured the LTTE's capital, Kilinochchi", "took two police outposts at Done Paik": whose it was. */
function holdersIn(facts: SentenceFacts, { verb, subject, following }: Statement): Filled[] {
  if (!takingVerbs.has(verb.lemma)) return [];
  const taken = verb.isPassive ? subject : (following.find(({ word }) => word === "")?.phrases ?? []);
  return fromEach(taken, (phrase) => {
    if (phrase.isPronoun || !seats.has(facts.word(phrase.head))) return [];
    if (phrase.owner && !phrase.owner.isPronoun) return facts.filling([phrase.owner], "organisation");
    return fromEach(phrase.mentions, (mention): Filled[] => {
      const body = mention.end <= phrase.head && !mention.isAdjective ? facts.actorOf(mention) : null;
      return body
        ? [{ value: body, phrase, first: phrase.first, end: phrase.end, worth: 0.9, way: "name" }]
        : [];
    });
  });
}

const seats = wordSet(
  "stronghold strongholds bastion capital headquarters base bases camp camps outpost outposts post posts position positions garrison barracks fortress heartland hideout",
);

/** "was formed by dissident commanders of X": what was formed parts from X, and is not of its making. */
export function foundedByDissidents(facts: SentenceFacts, statement: Statement, drafts: Draft[]): Draft[] {
  if (drafts[0]?.predicate !== "founded") return drafts;
  const left = formedByLeavers(facts, statement);
  if (left.length > 0) return drafts[0].object !== null ? left : [...drafts, ...left];
  return drafts.map((one) => {
    const isMadeOf = typeof one.object === "object" && one.object !== null;
    const { first } = isMadeOf && one.statement ? makerOf(facts, one) : { first: -1 };
    const maker = first < 0 ? "" : facts.words(first, Math.min(first + 4, facts.tokens.length)).toLowerCase();
    const isRemnant = maker.includes("remnant");
    // "founded by the renegade general X": he founded it, whatever he left.
    if (one.subject.type === "person") return one;
    return isRemnant || dissidents.some((word) => maker.includes(word))
      ? draft({
          ...one,
          predicate: isRemnant ? "succeeded" : "split_from",
          subject: one.object as Draft["subject"],
          object: one.subject,
          frame: null,
        })
      : one;
  });
}

const leavers = wordSet(
  "dissidents defectors veterans renegades deserters mutineers secessionists splitters breakaways turncoats",
);
const makingVerbs = wordSet("found establish form create set launch organise");

const leavingVerbs = wordSet("leave quit abandon desert break split defect secede");

/** "was set up by men who had left X": what they left. */
function leftBy(facts: SentenceFacts, makers: readonly NounPhrase[]): NounPhrase | null {
  const [men] = makers;
  if (!men || men.mentions.length > 0 || men.isPronoun) return null;
  const leaving = facts.statements.find(
    (one) => one.clause === "relative" && leavingVerbs.has(one.verb.lemma) && one.subject.includes(men),
  );
  return leaving ? (objectOf(leaving)[0] ?? afterPreposition(leaving, "from")[0] ?? null) : null;
}

/** "Dissidents from X formed Y", "Y was formed by defectors from X": Y parts from X, whoever they were. */
export function formedByLeavers(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (!makingVerbs.has(verb.lemma)) return [];
  const makers = verb.isPassive ? afterPreposition(statement, "by") : statement.subject;
  const [maker] = makers.filter((phrase) => leavers.has(facts.word(phrase.head)));
  const left = maker ? (facts.tailOf(maker, "from") ?? facts.tailOf(maker)) : leftBy(facts, makers);
  const parents = left ? facts.filling([left], "organisation") : maker ? bodiesInside(facts, maker) : [];
  const made = facts.filling(verb.isPassive ? statement.subject : objectOf(statement), "organisation");
  return made.flatMap((one) =>
    fromEach(parents, ({ value, first, end, worth }) =>
      typeof value === "string" || typeof one.value === "string" || value === one.value
        ? []
        : [
            draft({
              predicate: "split_from",
              subject: one.value,
              object: value,
              start: facts.startOf(Math.min(one.first, maker?.first ?? first, first)),
              end: facts.endOf(Math.max(one.end, end)),
              confidence: 0.75 * worth * one.worth,
              statement,
              at: verb.verb,
            }),
          ],
    ),
  );
}

/** "LURD defectors": the body named before those who left it. */
const bodiesInside = (facts: SentenceFacts, phrase: NounPhrase): Filled[] =>
  phrase.mentions.flatMap((mention): Filled[] => {
    const isBefore = mention.end <= phrase.head && !mention.isAdjective;
    const actor = isBefore ? facts.actorOf(mention) : null;
    return actor?.type === "organisation"
      ? [{ value: actor, phrase, first: phrase.first, end: phrase.end, worth: 0.95, way: "arm" }]
      : [];
  });

const dissidents = [
  "dissident",
  "former ",
  "breakaway",
  "disaffected",
  "renegade",
  "disgruntled",
  "defector",
  "ex-",
  "splinter",
];

const makerOf = (facts: SentenceFacts, one: Draft): { first: number } => {
  const statement = one.statement as Statement;
  const makers = statement.verb.isPassive ? afterPreposition(statement, "by") : statement.subject;
  return (
    facts.filling(makers, "actor").find(({ value, way }) => value === one.subject && way === "arm")
      ?.phrase ?? { first: -1 }
  );
};

/** The founding that stands beside a split. */
export const bornOf = (facts: SentenceFacts, statement: Statement): Draft[] => {
  const frame = framesOf(statement.verb.isPassive ? statement.verb.lemma : "").find(
    (one) => one.predicate === "founded" && one.objectIs === "nothing" && one.subject === "patient",
  );
  return frame ? applyFrame(facts, statement, frame) : [];
};
