import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import { isNounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import { comersIn, officeSign, offices, tellsOffice } from "./office-takers.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { rareSign, unseatingVerbs } from "./sign-words.ts";

/** Verbs by which somebody comes to an office. */
const taking = wordSet(
  "become take assume appoint name elect re-elect choose select install proclaim declare designate pass fall go inherit succeed make nominate emerge",
);
const leading = wordSet("lead head chair command run rule govern direct");

/** Who came after whom, and that he before him held the office: told by a death beside an office, or by a succession beside one. */
export const successionClaims = (facts: SentenceFacts, told: readonly Draft[]): Draft[] => [
  ...(told.some(isOfHeads) ? passedOn(facts, told) : []),
  ...(facts.has(officeSign) ? [...bareTakeovers(facts, told), ...officesGiven(facts, told)] : []),
  ...(facts.has(rareSign) ? officesLost(facts) : []),
];

const isOfHeads = ({ predicate }: Draft): boolean => predicate === "leads" || predicate === "succeeded";

/** What follows from what is told of heads and of who came after them. */
function passedOn(facts: SentenceFacts, told: readonly Draft[]): Draft[] {
  const held = told.filter(isOffice);
  const came = heirs(facts, held);
  return [
    ...ofHim(facts, told),
    ...came,
    ...afterDeath(facts, told, held),
    ...inTurn(facts, held),
    ...officesPassed(facts, [...told, ...came]),
  ];
}

const isOffice = (one: Draft): boolean =>
  one.predicate === "leads" &&
  one.polarity === "positive" &&
  one.subject.type === "person" &&
  typeof one.object === "object";

/** Who is told dead in the sentence, and the token that tells it. */
function deadIn(told: readonly Draft[]): { who: ReportActor; at: number }[] {
  return fromEach(told, ({ predicate, subject, object, polarity, at }) => {
    const who = predicate === "died" ? subject : predicate === "killed" ? object : null;
    return who && typeof who === "object" && who.type === "person" && polarity === "positive"
      ? [{ who, at }]
      : [];
  });
}

const departures = wordSet(
  "departure arrest ouster resignation retirement capture fall overthrow removal dismissal detention conviction exit deposition abdication",
);
const ends = wordSet(
  "death killing assassination murder execution demise departure arrest ouster resignation retirement capture fall overthrow removal dismissal detention conviction exit deposition abdication",
);
const sinceWords = wordSet("after since following on upon");

/** "since A's departure", "after the arrest of A": who went, and the token that tells it. */
function goneIn(facts: SentenceFacts): { who: ReportActor; at: number }[] {
  return facts.fromPhrases((phrase, place) => {
    const joint = facts.chunks[place - 1];
    if (!departures.has(facts.word(phrase.head)) || joint?.kind !== "prep" || !sinceWords.has(joint.word))
      return [];
    const whose = phrase.owner ?? facts.tailOf(phrase);
    return facts
      .filling(whose ? [whose] : [], "person")
      .flatMap(({ value }) => (typeof value === "string" ? [] : [{ who: value, at: phrase.head }]));
  });
}

const isAfterSince = (facts: SentenceFacts, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(since|after|following)$/.test(facts.word(i))) return true;
  return false;
};

/** "After the death of A, B became emir of X", "B has led X since A's death": B came after A. */
function afterDeath(facts: SentenceFacts, told: readonly Draft[], held: readonly Draft[]): Draft[] {
  const dead = held.length > 0 ? [...deadIn(told), ...goneIn(facts)] : [];
  if (dead.length === 0) return [];
  return fromEach(held, (one) => {
    const { statement } = one;
    if (statement && !(taking.has(statement.verb.lemma) || leading.has(statement.verb.lemma))) return [];
    return fromEach(dead, ({ who, at }) => {
      const body = facts.bodyOf(who);
      const isAfter = ends.has(facts.word(at));
      // "emir of X since A's death"
      const isSince =
        statement !== null || (at > one.at && at < one.at + 12 && isAfterSince(facts, one.at, at));
      if (
        who === one.subject ||
        !isSince ||
        (body && body !== one.object) ||
        (!(statement && taking.has(statement.verb.lemma)) && !isAfter)
      )
        return [];
      const span = {
        start: Math.min(one.start, facts.startOf(at)),
        end: Math.max(one.end, facts.endOf(at + 1)),
      };
      return [
        draft({
          ...one,
          ...span,
          predicate: "succeeded",
          object: who,
          frame: null,
          qualifiers: {},
          confidence: 0.65 * one.confidence,
        }),
        ...(body ? [] : [formerHead(one, who, one.object as ReportActor)]),
      ];
    });
  });
}

/** "B succeeded A as emir of X": A was its emir. Of a body A was told to lead before, B is now the head. */
function officesPassed(facts: SentenceFacts, told: readonly Draft[]): Draft[] {
  return fromEach(told, (one) => {
    if (one.predicate === "succeeded" && one.statement) bindToFallen(facts, told, one, one.statement);
    const { object: former } = one;
    if (one.predicate !== "succeeded" || one.polarity === "negative") return [];
    if (typeof former !== "object" || former?.type !== "person" || one.subject.type !== "person") return [];
    const held = told.filter((other) => isOffice(other) && other.subject === one.subject);
    const beside = held.find(({ statement }) => statement !== null && statement === one.statement);
    if (beside) return facts.bodyOf(former) ? [] : [formerHead(one, former, beside.object as ReportActor)];
    // "A was replaced as emir of X by B", "A ceded the command of X to B", "X replaced A with B": B is it now, and A was.
    const left = told.find(
      (other) => isOffice(other) && other.subject === former && other.statement === one.statement,
    );
    if (left)
      return [
        draft({
          ...one,
          predicate: "leads",
          object: left.object,
          frame: null,
          confidence: 0.9 * one.confidence,
        }),
      ];
    const passed = held.length === 0 ? officeOf(facts, one.statement) : null;
    if (passed)
      return [
        draft({ ...one, predicate: "leads", object: passed, frame: null, confidence: 0.9 * one.confidence }),
        ...(facts.bodyOf(former) ? [] : [formerHead(one, former, passed)]),
      ];
    const body = held.length === 0 ? facts.ledBy(former) : null;
    return body
      ? [draft({ ...one, predicate: "leads", object: body, frame: null, confidence: 0.9 * one.confidence })]
      : [];
  });
}

const later = wordSet("then later thereafter afterwards subsequently next");

/** "A and then B led X", "was led by A and later by B": each in his turn, B after A. */
function inTurn(facts: SentenceFacts, held: readonly Draft[]): Draft[] {
  return facts.fromPhrases((former, at) => {
    const { chunks } = facts;
    let i = at + 1;
    if (chunks[i]?.kind === "comma") i++;
    if (chunks[i]?.kind === "conj") i++;
    const joint = chunks[i];
    if (i === at + 1 || joint?.kind !== "adv" || !later.has(joint.word)) return [];
    if (chunks[i + 1]?.kind === "prep") i++;
    const next = chunks[i + 1];
    if (!isNounPhrase(next)) return [];
    const [one] = facts.filling([former], "person").filter(({ way }) => way === "name");
    const [two] = facts.filling([next], "person").filter(({ way }) => way === "name");
    const told = held.find(({ subject }) => subject === one?.value || subject === two?.value);
    if (!one || !two || !told) return [];
    const span = { statement: told.statement, at: two.first, first: one.first, end: two.end };
    const body = { ...two, value: told.object as ReportActor };
    const other = told.subject === one.value ? two : one;
    const isTold = held.some(({ subject, object }) => subject === other.value && object === told.object);
    return [
      ...pairDraft(facts, two, one, { predicate: "succeeded", sure: 0.65, ...span }),
      ...(isTold ? [] : pairDraft(facts, other, body, { predicate: "leads", sure: 0.65, ...span })),
    ];
  });
}

/** "ceded the command of X", "X replaced A with B": the body whose office passes from one to another. */
function officeOf(facts: SentenceFacts, statement: Statement | null): ReportActor | null {
  if (!statement) return null;
  const phrases = statement.following.flatMap((argument) => argument.phrases);
  const office = phrases.find(({ head }) => offices.has(facts.word(head)));
  const tail = office ? (facts.tailOf(office) ?? office.owner) : null;
  const isByBody = /^replace$/.test(statement.verb.lemma) && !statement.verb.isPassive;
  const [body] = facts.filling(tail ? [tail] : isByBody ? statement.subject : [], "ledBody");
  return body && typeof body.value !== "string" ? body.value : null;
}

const receiving = wordSet("inherit take receive assume accept get pass go shift move devolve transfer");

/** "B inherited X from A", "B took over X from A", "B followed A at the head of X": B came after A. */
function heirs(facts: SentenceFacts, held: readonly Draft[]): Draft[] {
  return fromEach(held, (one) => {
    const { statement } = one;
    const lemma = statement?.verb.lemma;
    if (!statement || !lemma || (lemma !== "follow" && !receiving.has(lemma))) return [];
    const former = lemma !== "follow" ? afterPreposition(statement, "from") : objectOf(statement);
    const others = facts.filling(former, "person").filter(({ value }) => value !== one.subject);
    return others.map(({ value, worth, end }) =>
      draft({
        ...one,
        predicate: "succeeded",
        object: value,
        end: Math.max(one.end, facts.endOf(end)),
        frame: null,
        qualifiers: {},
        confidence: worth * one.confidence,
      }),
    );
  });
}

/** "his leadership passed to B": no claim that B leads him. */
export const isOfPerson = ({ predicate, object }: Draft): boolean =>
  predicate === "leads" && typeof object === "object" && object?.type === "person";

/** "After his death the leadership passed to B": whose leadership it was, B came after; what he led, B leads. */
function ofHim(facts: SentenceFacts, told: readonly Draft[]): Draft[] {
  return fromEach(told, (one) => {
    const { object: former } = one;
    if (!isOfPerson(one) || typeof former !== "object" || !former) return [];
    const body = facts.ledBy(former);
    const after = draft({ ...one, predicate: "succeeded", frame: null });
    return body ? [after, draft({ ...one, object: body, frame: null })] : [after];
  });
}

/** "X was killed by Y. His brother succeeded him": him who fell, in this sentence or else in one before. */
function bindToFallen(facts: SentenceFacts, told: readonly Draft[], one: Draft, statement: Statement): void {
  const [whom] = statement.verb.isPassive ? statement.subject : objectOf(statement);
  if (!whom?.isPronoun) return;
  const here = deadIn(told).findLast(({ at }) => at < statement.verb.verb)?.who;
  const fallen = here ?? facts.fallen();
  if (fallen && fallen !== one.subject) one.object = fallen;
}

const formerHead = (one: Draft, who: ReportActor, body: ReportActor): Draft =>
  draft({
    ...one,
    predicate: "leads",
    subject: who,
    object: body,
    frame: null,
    qualifiers: {},
    // He held it before whatever the sentence says came after: neither its date nor its manner are his.
    statement: null,
    over: one.statement?.verb.modal == null,
    isDated: false,
    confidence: 0.7 * one.confidence,
  });

/** "His deputy B took over", "the leadership passed to B" after it was told that A, head of X, fell. */
function bareTakeovers(facts: SentenceFacts, told: readonly Draft[]): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const comers = comersIn(facts, statement);
    if (comers.length === 0 || statement.verb.isNegative) return [];
    const dead = deadIn(told);
    const here = (dead.findLast(({ at }) => at < statement.verb.verb) ?? dead[0])?.who;
    const fallen = here ?? facts.fallen();
    const led = fallen && facts.ledBy(fallen);
    const body = led ?? (tellsOffice(statement) ? facts.groupInQuestion(statement.verb.first) : null);
    if (!body && !here) return [];
    return fromEach(comers, ({ value, first, end, worth }) => {
      if (typeof value === "string" || value === fallen) return [];
      const span = {
        start: facts.startOf(Math.min(first, statement.verb.first)),
        end: facts.endOf(Math.max(end, statement.verb.end)),
      };
      const given = { subject: value, ...span, statement, at: statement.verb.verb };
      const leads = body
        ? [draft({ ...given, predicate: "leads", object: body, confidence: 0.65 * worth })]
        : [];
      return fallen && (led || here)
        ? [draft({ ...given, predicate: "succeeded", object: fallen, confidence: 0.7 * worth }), ...leads]
        : leads;
    });
  });
}

const givingUp = wordSet(
  "cede hand pass yield relinquish surrender resign renounce abandon give transfer lose leave vacate quit entrust retire withdraw",
);

/** "ceded the command of X to B": who gives an office away held it, and whom he gives it to came after him. */
function officesGiven(facts: SentenceFacts, told: readonly Draft[]): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    if (verb.isPassive || verb.isNegative || !givingUp.has(verb.lemma)) return [];
    const office = [...objectOf(statement), ...afterPreposition(statement, "from")].find(({ head }) =>
      offices.has(facts.word(head)),
    );
    const whose = office ? (facts.tailOf(office) ?? office.owner) : null;
    if (!office || !whose) return [];
    const bodies = facts.filling([whose], "ledBody");
    const men = facts.filling(statement.subject, "person");
    const span = { statement, at: office.head, sure: 0.7 };
    const held = eachPair(men, bodies, (man, body) =>
      pairDraft(facts, man, body, {
        ...span,
        predicate: "leads",
        first: Math.min(man.first, verb.first),
        end: Math.max(office.end, body.end),
      }),
    );
    const takers = facts.filling(afterPreposition(statement, "to"), "person");
    const isTold = told.some(
      (one) => one.predicate === "succeeded" && takers.some(({ value }) => value === one.subject),
    );
    const came = isTold
      ? []
      : eachPair(takers, men, (taker, man) =>
          pairDraft(facts, taker, man, {
            ...span,
            predicate: "succeeded",
            first: Math.min(man.first, verb.first),
            end: Math.max(office.end, taker.end),
          }),
        );
    return [...held.map((one) => ({ ...one, over: true })), ...(held.length > 0 ? came : [])];
  });
}

/** "was removed from the leadership of X", "stripped him of the presidency of X": he held it. */
function officesLost(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    if (!unseatingVerbs.has(verb.lemma)) return [];
    const office = ["from", "of"]
      .flatMap((word) => afterPreposition(statement, word))
      .find(({ head }) => offices.has(facts.word(head)));
    const whose = office ? (facts.tailOf(office) ?? office.owner) : null;
    if (!office || !whose) return [];
    const bodies = facts.filling([whose], "ledBody");
    const lands = bodies.length > 0 ? bodies : facts.filling([whose], "place");
    const men = facts.filling(verb.isPassive ? statement.subject : objectOf(statement), "person");
    return eachPair(men, lands, (man, body) =>
      pairDraft(facts, man, body, {
        predicate: "leads",
        statement,
        at: office.head,
        sure: 0.7,
        first: Math.min(man.first, verb.first),
        end: Math.max(office.end, body.end),
      }),
    ).map((one) => ({ ...one, over: true }));
  });
}
