import type { PredicateName } from "@entente/claims";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { NounFrame } from "./noun-frames.ts";
import { badTie, cutTie, fights, goodTie, happening, wanting } from "./noun-kinds.ts";
import { described, type Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** "was responsible for the deaths of", "is behind the attack on". */
export function responsibleFor(
  facts: SentenceFacts,
  phrase: NounPhrase,
  filler: NounFrame["subjectIs"],
): Filled[] {
  const at = facts.chunkOf(phrase);
  const charged = disownedBy(facts, phrase) ?? (facts.has(chargeSign) ? chargedBy(facts, phrase) : null);
  if (charged) return facts.filling(charged, filler);
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = facts.chunks[i];
    const isCue =
      (chunk?.kind === "adj" && answerable.has(chunk.word)) ||
      (chunk?.kind === "prep" && chunk.word === "behind") ||
      (isNounPhrase(chunk) && facts.word(chunk.head) === "responsible");
    if (!isCue) continue;
    const be = facts.statements.findLast((statement) => statement.at < i && statement.verb.lemma === "be");
    return be ? facts.filling(be.subject, filler) : [];
  }
  return [];
}

/** Whom a deed is put down to by those who speak of it, or null. */
function chargedBy(facts: SentenceFacts, phrase: NounPhrase): readonly NounPhrase[] | null {
  const charged = chargedWith(facts, phrase);
  if (charged) return charged;
  const blamed = facts.statements.find(
    ({ verb, following }) =>
      (verb.isPassive || verb.form === "participle") &&
      (blaming.has(verb.lemma) || punishing.has(verb.lemma)) &&
      following.some(
        ({ word, phrases }) =>
          phrases.includes(phrase) && (blaming.has(verb.lemma) || word === "for" || word === "of"),
      ),
  );
  if (blamed) return blamed.subject;
  // "The bombing of Y was blamed on X"
  const laid = facts.statements.find(
    ({ verb, subject }) => verb.isPassive && laying.has(verb.lemma) && subject.includes(phrase),
  );
  if (laid) return afterPreposition(laid, "on");
  // "X blamed the bombing of Y on Z"
  const pinned = facts.statements.find(
    ({ verb, following }) =>
      !verb.isPassive &&
      laying.has(verb.lemma) &&
      following.some(({ word, phrases }) => word === "" && phrases.includes(phrase)),
  );
  if (pinned) return pinned.following.findLast(({ word }) => word === "on")?.phrases ?? [];
  // "The bombing of Y was the work of X"
  const worked = facts.statements.find(
    (one) => one.verb.lemma === "be" && !one.verb.isNegative && one.subject.includes(phrase),
  );
  const [work] = worked ? objectOf(worked) : [];
  if (work && works.has(facts.word(work.head)))
    return [work.owner ?? facts.tailOf(work)].flatMap((one) => one ?? []);
  // "The government blamed X for the bombing of Y"
  const blame = facts.statements.find(
    ({ verb, following }) =>
      verb.lemma === "blame" &&
      !verb.isPassive &&
      following.some(({ word, phrases }) => word === "for" && phrases.includes(phrase)),
  );
  return blame ? objectOf(blame) : null;
}

const shares = wordSet("responsibility involvement part role hand complicity");

/** "denied any part in the murder of X", "denies responsibility for": who says that it was not he, or null. */
export function disownedBy(facts: SentenceFacts, phrase: NounPhrase): readonly NounPhrase[] | null {
  const at = facts.chunkOf(phrase);
  const tie = facts.chunks[at - 1];
  const share = facts.chunks[at - 2];
  if (tie?.kind !== "prep" || !/^(in|for)$/.test(tie.word) || !isNounPhrase(share)) return null;
  if (!shares.has(facts.word(share.head))) return null;
  const denial = facts.statements.find(
    (one) => /^(deny|disclaim|reject)$/.test(one.verb.lemma) && objectOf(one).includes(share),
  );
  return denial && !denial.verb.isPassive ? denial.subject : null;
}

/** Bonds that had been there where they are said to have ended. */
const wereAllied = wordSet("alliance coalition partnership pact");
const owningUp = wordSet("claim admit acknowledge own confess accept assume plead");
const ascribing = wordSet("attribute ascribe impute");
const charging = wordSet("accuse charge suspect convict");
const blaming = wordSet("blame accuse suspect");
/** "was convicted of the raid on", "hanged for the attack on": who paid for it did it. */
const punishing = wordSet("convict charge indict jail imprison sentence hang execute");
const laying = wordSet("blame pin");
const works = wordSet("work handiwork doing");
const answerable = wordSet("responsible notorious infamous known guilty");
const chargeSign = signOf(owningUp, ascribing, charging, blaming, punishing, laying, works);

/** Who claimed a deed, or whom it is put down to: "claimed the bombing of", "accused X of the raid on", "was attributed to X". */
function chargedWith(facts: SentenceFacts, phrase: NounPhrase): readonly NounPhrase[] | null {
  const tie = facts.chunks[facts.chunkOf(phrase) - 1];
  const whole = facts.chunks[facts.chunkOf(phrase) - 2];
  // "Responsibility for the bombing of X was claimed by Y"
  const told =
    tie?.kind === "prep" &&
    tie.word === "for" &&
    isNounPhrase(whole) &&
    facts.word(whole.head) === "responsibility"
      ? whole
      : phrase;
  for (const one of facts.statements) {
    const { lemma, isPassive, isNegative } = one.verb;
    if (isNegative) continue;
    if (owningUp.has(lemma)) {
      if (isPassive && one.subject.includes(told)) return afterPreposition(one, "by");
      if (!isPassive && (objectOf(one).includes(told) || afterPreposition(one, "to").includes(told)))
        return one.subject;
    } else if (ascribing.has(lemma)) {
      const deed = isPassive
        ? one.subject
        : one.following.flatMap(({ word, phrases }) => (word === "" ? phrases : []));
      if (deed.includes(told)) return afterPreposition(one, "to");
    } else if (charging.has(lemma) && !isPassive)
      if (afterPreposition(one, "of").includes(told) || afterPreposition(one, "with").includes(told))
        return objectOf(one);
  }
  return null;
}

const afterFight = wordSet("after following in during amid");
const fighting = wordSet(
  "seize capture take retake recapture lose kill withdraw retreat enter overrun flee advance occupy suffer expel drive regain secure",
);

/** "seized Nyabibwe after clashes with Y", "lost forty men in fighting with Y": who does it has fought. */
export function fighterIn(
  facts: SentenceFacts,
  carrier: Statement | null,
  phrase: NounPhrase,
  filler: NounFrame["subjectIs"],
): Filled[] {
  if (!carrier || carrier.verb.isPassive || !fighting.has(carrier.verb.lemma)) return [];
  if (!fights.has(facts.word(phrase.head))) return [];
  const isAfter = carrier.following.some(
    ({ word, phrases }) => afterFight.has(word) && phrases.includes(phrase),
  );
  return isAfter
    ? facts.filling(carrier.subject, filler).map((one) => ({ ...one, worth: one.worth * 0.9 }))
    : [];
}

/** "took Ras al-Ayn in an offensive against X", "In a raid on X, Y killed": who does it there carries out the deed. */
export function withinDeed(
  facts: SentenceFacts,
  phrase: NounPhrase,
  carrier: Statement | null,
  filler: NounFrame["subjectIs"],
): Filled[] {
  const at = facts.chunkOf(phrase);
  const joint = facts.chunks[at - 1];
  if (joint?.kind !== "prep" || !/^(in|during|through|with)$/.test(joint.word)) return [];
  const doing =
    carrier ??
    (at < 3
      ? facts.statements.find((one) => one.at > at && one.verb.form === "finite" && one.clause === "main")
      : undefined);
  if (!doing || doing.verb.isPassive || doing.verb.isNegative || !fighting.has(doing.verb.lemma)) return [];
  if (suffering.has(doing.verb.lemma)) return [];
  return facts.filling(doing.subject, filler).map((one) => ({ ...one, worth: one.worth * 0.85 }));
}

const carriedOut = wordSet(
  "carry lead launch mount stage conduct command order organise perpetrate plan direct claim",
);

/** "The raid on Y, led by X,", "the bombing in Y, carried out by X": who stands after a participle that follows the deed. */
export function ledBy(facts: SentenceFacts, phrase: NounPhrase): readonly NounPhrase[] {
  const at = facts.chunkOf(phrase);
  for (const one of facts.statements) {
    if (one.at > at + 6) break;
    // "The Bali bombings were carried out by X"
    if (one.verb.isPassive && carriedOut.has(one.verb.lemma) && one.subject.includes(phrase))
      return afterPreposition(one, "by");
    if (one.at > at && one.verb.form === "participle" && carriedOut.has(one.verb.lemma))
      return afterPreposition(one, "by");
  }
  return [];
}

const suffering = wordSet("lose withdraw retreat flee suffer");

const hurting = wordSet("cost deprive weaken hurt rob deny cripple damage leave strip hit");

/** "the loss of Mosul cost ISIS its tax base": who feels it has lost it. */
export function hurtBy(facts: SentenceFacts, phrase: NounPhrase, filler: NounFrame["subjectIs"]): Filled[] {
  const hurt = facts.statements.find(
    ({ verb, subject }) => subject.includes(phrase) && !verb.isPassive && hurting.has(verb.lemma),
  );
  return hurt ? facts.filling(objectOf(hurt), filler) : [];
}

/** "between M23, backed by Rwanda, and the Wazalendo": the second side, past what is said of the first. */
export function withBeyondAside(facts: SentenceFacts, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const { chunks } = facts;
  const [first] = phrases;
  const start = first && phrases.length === 1 ? facts.chunkOf(first) + 1 : 0;
  if (start === 0 || chunks[start]?.kind !== "comma") return phrases;
  for (let at = start + 1; at < chunks.length && at < start + 20; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "stop") return phrases;
    if (chunk?.kind !== "conj" || chunk.word !== "and" || chunks[at - 1]?.kind !== "comma") continue;
    const second = chunks[at + 1];
    return isNounPhrase(second) ? [...phrases, second] : phrases;
  }
  return phrases;
}

/**
 * "Relations between A and B" say nothing until they are called close or tense; "ties" and "links" speak for
 * themselves, unless they are called bad or were cut. `end`: past the word that decides, for the quote.
 */
export function toneOf(
  facts: SentenceFacts,
  phrase: NounPhrase,
  end: number,
): {
  readonly predicate: "allied_with" | "rival_of";
  readonly end: number;
  readonly isOver?: boolean;
} | null {
  const said = (pattern: RegExp): number | null => {
    if (pattern.test(facts.words(phrase.first, phrase.head))) return end;
    const at = facts.tokens.slice(end, end + 7).findIndex((token) => pattern.test(token.lower));
    return at < 0 ? null : end + at + 1;
  };
  const bad = said(badTie);
  if (bad !== null) return { predicate: "rival_of", end: bad };
  const cut = said(cutTie);
  if (cut !== null)
    return wereAllied.has(facts.word(phrase.head)) && !facts.word(cut - 1).startsWith("den")
      ? { predicate: "allied_with", end: cut, isOver: true }
      : null;
  const isNeutral = facts.word(phrase.head).startsWith("relation");
  const good = isNeutral ? said(goodTie) : end;
  return good === null ? null : { predicate: "allied_with", end: good };
}

/** Whether a deed is named after who did it: "an Israeli raid" is Israel's; "the Omagh bombing" is called by where it was. */
export const isNamedAfterDoer = (facts: SentenceFacts, { mentions, head }: NounPhrase): boolean =>
  mentions.some(
    (mention) => mention.end <= head && (mention.isAdjective || facts.actorOf(mention)?.type !== "place"),
  );

/** "the Beni massacre", "the Madrid train bombings": deeds are called by where they were done. */
export function spotOf(facts: SentenceFacts, phrase: NounPhrase): Filled[] {
  const { mentions, head, first, end } = phrase;
  return mentions
    .filter((mention) => mention.end <= head && !mention.isAdjective)
    .flatMap((mention): Filled[] => {
      const place = facts.actorOf(mention);
      return place && /^(place|state)$/.test(place.type)
        ? [{ value: place, phrase, first, end, worth: 0.9, way: "name" }]
        : [];
    })
    .slice(0, 1);
}

const isOfPower = wordSet(
  "power leadership succession factional political internal doctrinal ideological legal diplomatic verbal propaganda electoral",
);

const isPower = wordSet("power influence leadership supremacy primacy succession");

/** What a noun of doing says by the words before it: a peace accord is a truce, a power struggle no war. */
export function predicateOf(
  facts: SentenceFacts,
  phrase: NounPhrase,
  predicate: PredicateName,
): PredicateName {
  const before = facts.word(phrase.head - 1);
  if (
    predicate === "agreed" &&
    /^(peace|ceasefire|cease-fire|truce|armistice|reconciliation|disengagement|non-aggression|demobilisation)$/.test(
      before,
    )
  )
    return "truce_with";
  if (predicate !== "fights") return predicate;
  if (isOfPower.has(before)) return "rival_of";
  if (facts.word(phrase.head + 1) === "for" && isPower.has(facts.word(phrase.head + 2))) return "rival_of";
  // "the cessation of hostilities between"
  const isHalted =
    /^(hostilities|fighting)$/.test(facts.word(phrase.head)) &&
    facts.word(phrase.first - 1) === "of" &&
    /^(cessation|halt|suspension|end|pause)$/.test(facts.word(phrase.first - 2));
  return isHalted ? "truce_with" : predicate;
}

/** "confirmed his death": the dead is not the one who speaks; but who "led it until his death" is he who died. */
export const tellsOfIt = (
  facts: SentenceFacts,
  carrier: Statement | null,
  phrase: NounPhrase,
  dead: Filled["value"],
): boolean =>
  carrier !== null &&
  !carrier.following.some(
    ({ word, phrases }) => /^(until|till|before|upon)$/.test(word) && phrases.includes(phrase),
  ) &&
  facts.filling(carrier.subject, "person").some(({ value }) => value === dead);

/** Whom a bare noun is told of that says of nobody whose it is, as the subject of its clause: the body the report is about. */
export function inQuestion(
  facts: SentenceFacts,
  phrase: NounPhrase,
  carrier: Statement | null,
): Filled | null {
  if (phrase.owner !== null || phrase.mentions.length > 0 || (carrier && !carrier.verb.isPassive))
    return null;
  const body = facts.mainBody();
  return body && described(body, phrase);
}

/** "demanded the withdrawal of", "called for talks between": what is asked for isn't told to be so. */
export const isOnlyWanted = (facts: SentenceFacts, phrase: NounPhrase, carrier: Statement | null): boolean =>
  carrier !== null && (isGivenUp(phrase, carrier) || isAskedFor(facts, phrase, carrier));

const givingUp = wordSet("surrender hand turn yield relinquish");

/** "handed its weapons to the UN": who lays them down helps nobody. */
const isGivenUp = ({ owner }: NounPhrase, { verb }: Statement): boolean =>
  owner?.isPronoun === true && givingUp.has(verb.lemma);

const isAskedFor = (facts: SentenceFacts, phrase: NounPhrase, carrier: Statement): boolean =>
  wanting.has(carrier.verb.lemma) &&
  happening.has(facts.word(phrase.head)) &&
  carrier.following.some(({ word, phrases }) => /^(|for)$/.test(word) && phrases.includes(phrase));

/** The statement whose manner of speech a noun shares: the one it is subject or object of, else the one before it. */
export function spokenWith(
  facts: SentenceFacts,
  phrase: NounPhrase,
  carrier: Statement | null,
): Statement | null {
  const subjectOf = facts.statements.filter(({ subject }) => subject.includes(phrase));
  // "more likely than a merger, and a truce is expected": the subject of what follows goes with that.
  return (
    subjectOf.find(({ verb }) => verb.form === "finite") ??
    carrier ??
    subjectOf[0] ??
    facts.statements.findLast((one) => one.at < facts.chunkOf(phrase)) ??
    null
  );
}

/** "joint airstrikes with", whatever is done together. */
export const jointDeed: NounFrame = {
  predicate: "allied_with",
  nouns: [],
  subject: ["owner", "name", "verb"],
  subjectIs: "actor",
  object: ["with"],
  objectIs: "actor",
  between: true,
  listed: true,
  qualifiers: { degree: "joint" },
  sure: 0.7,
  example: "",
  says: "",
};

/** "with the help of X", whatever is done with it. */
export const helping: NounFrame = {
  predicate: "supports",
  nouns: [],
  subject: [],
  subjectIs: "actor",
  object: [],
  objectIs: "actor",
  sure: 0.65,
  example: "",
  says: "",
};

const receiving = wordSet(
  "have receive enjoy win gain get secure obtain retain lose need seek attract accept want",
);

/** Whether a verb says that its subject has what it names: "has the support of Egypt". */
export const isReceived = (carrier: Statement | null, phrase: NounPhrase): boolean =>
  carrier !== null && receiving.has(carrier.verb.lemma) && carrier.subject.includes(phrase);
