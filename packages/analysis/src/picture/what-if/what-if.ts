import {
  claimId,
  EntenteError,
  predicates,
  printSpan,
  sourceId,
  spanOf,
  undated,
  type ActorId,
  type AttributionKind,
  type ClaimId,
  type PredicateName,
  type Qualifiers,
  type SourceId,
} from "@entente/claims";
import { compareIds } from "../compare-ids.ts";
import { drawStates } from "../draw-states.ts";
import type { Ledger } from "../ledger.ts";
import type { Because, DerivedFact, PictureClaim, Reason, Relation } from "../picture.ts";
import { compareDrawn } from "../relations.ts";
import { deriveFacts } from "../rules/derive-facts.ts";
import { clause, sentence } from "../sentences.ts";
import type { OpenPicture } from "../store/open-picture.ts";
import {
  conditionalClaims,
  isDeathTold,
  isSameHappening,
  metBy,
  type Happening,
  type MetBy,
} from "./conditions.ts";

/** What is supposed, with actors by id. */
export type Assumption =
  | {
      readonly kind: "event";
      readonly predicate: PredicateName;
      readonly subject: ActorId;
      readonly object: string | null;
      readonly date: string;
      readonly qualifiers: Qualifiers;
    }
  | { readonly kind: "assume"; readonly claim: PictureClaim }
  | { readonly kind: "without"; readonly claim: PictureClaim };

/** How a state differs. */
export type ChangeKind =
  "begins" | "ends" | "in-question" | "out-of-question" | "status" | "follows" | "no-longer-follows";

/** One line of the difference. */
export interface Change {
  readonly change: ChangeKind;
  readonly sentence: string;
  /** The relation as it is in the scenario, or as it was where it ends; null for a derived fact. */
  readonly relation: Relation | null;
  readonly derived: DerivedFact | null;
  /** Why, down to claims; the supposed ones are called `supposed-1`, `supposed-2` … */
  readonly because: readonly Because[];
}

/** What an author foresaw for a condition that the scenario meets. */
export interface Foreseen {
  readonly claim: ClaimId;
  readonly source: SourceId;
  readonly sentence: string;
  /** The condition in the author's words. */
  readonly condition: string;
  readonly met: MetBy;
  /** Who foresaw it: the author of the source, or whom the author names. */
  readonly attribution: ActorId | null;
  readonly attributionKind: AttributionKind;
}

/** The difference that a supposition makes to the picture at a date. */
export interface WhatIf {
  readonly asOf: string;
  readonly supposed: readonly string[];
  readonly changes: readonly Change[];
  readonly foreseen: readonly Foreseen[];
  /** What stays as it is near the changes: who is pledged to, allied with or part of a body that loses its leader. */
  readonly stays: readonly Relation[];
}

const supposedSource = sourceId("supposed");

/** Only what somebody at the workspace has read of may be supposed of a person's life. */
function refuseUntold(picture: OpenPicture, assumption: Assumption): void {
  if (assumption.kind !== "event") return;
  const { predicate, subject, object } = assumption;
  for (const { id, type, name } of picture.actors.values()) {
    if (type !== "person" || (id !== subject && id !== object)) continue;
    const isDeath = isSameHappening(
      picture,
      { predicate, subject, object },
      { predicate: "died", subject: id, object: null },
    );
    if (isDeath && !isDeathTold(picture, id)) throw new EntenteError("ENT_DEATH_UNTOLD", { name });
  }
}

function supposedClaim(assumption: Extract<Assumption, { kind: "event" }>, number: number): PictureClaim {
  const { predicate, subject, object, date, qualifiers } = assumption;
  return {
    id: claimId(`supposed-${number}`),
    source: supposedSource,
    review: "accepted",
    predicate,
    subject,
    object,
    polarity: "positive",
    modality: "asserted",
    likelihood: null,
    condition: null,
    attribution: null,
    attributionKind: "author",
    qualifiers,
    time: { ...undated, from: date },
  };
}

const asserted = (claim: PictureClaim): PictureClaim => ({
  ...claim,
  review: "accepted",
  modality: "asserted",
  polarity: claim.modality === "denied" ? "negative" : claim.polarity,
  condition: null,
});

interface Drawn {
  readonly relations: readonly Relation[];
  readonly spans: readonly Relation[];
  readonly derived: readonly DerivedFact[];
  readonly ledger: Ledger;
}

function draw(
  picture: OpenPicture,
  touched: ReadonlySet<number>,
  nearby: ReadonlySet<number>,
  asOf: string,
): Drawn {
  const span = picture.readDate(asOf).span;
  const ledger = picture.ledgerOf(touched);
  const relationsAt = (at: typeof span | null): Relation[] =>
    drawStates(ledger, at)
      .toSorted(compareDrawn)
      .map(({ relation }) => relation);
  return {
    relations: relationsAt(span),
    spans: relationsAt(null),
    derived: deriveFacts(picture.ledgerOf(nearby), span),
    ledger,
  };
}

/** By what a named actor is tied to a third, and what rules then look at of that third. */
const rings: Partial<Readonly<Record<PredicateName, readonly PredicateName[]>>> = {
  fights: ["fights"],
  part_of: ["part_of", "fights"],
  succeeded: ["leads", "succeeded"],
};

/** What rules may look at around some propositions: all states of the actors that are named, and of their thirds. */
function nearbyOf(picture: OpenPicture, touched: ReadonlySet<number>, named: readonly string[]): Set<number> {
  const { propositions } = picture;
  const nearby = new Set(touched);
  for (const id of named) {
    const symbol = picture.symbols.find(id);
    for (const proposition of symbol < 0 ? [] : propositions.of(symbol)) {
      if (picture.book.isLookedAt(propositions.predicateOf(proposition))) nearby.add(proposition);
      const looked = rings[propositions.predicateOf(proposition)] ?? [];
      const first = propositions.firstOf(proposition);
      const third = first === symbol ? propositions.secondOf(proposition) : first;
      if (looked.length === 0 || !picture.isActorSymbol(third)) continue;
      for (const other of propositions.of(third))
        if (looked.includes(propositions.predicateOf(other))) nearby.add(other);
    }
  }
  return nearby;
}

const keyOf = ({ predicate, subject, object, review, from, claims }: Relation): string =>
  [predicate, ...[subject, object ?? ""].toSorted(), review, from ?? claims[0]].join("|");

const reasonOf = (
  ledger: Ledger,
  picture: OpenPicture,
  { by, why, rules }: Pick<Reason, "by" | "why" | "rules">,
): Because => {
  const row = picture.claims.ids.find(by);
  const stated = row < 0 ? why : clause(picture.claims.read(row), ledger.nameOf);
  let because: Because = { sentence: stated, rule: null, claims: [by], because: [] };
  for (const rule of rules) {
    const { sentence: says = why } = picture.book.rules.find(({ name }) => name === rule) ?? {};
    because = { sentence: says, rule, claims: [by], because: [because] };
  }
  return because;
};

const plain = {
  polarity: "positive",
  modality: "asserted",
  likelihood: null,
  condition: null,
  attribution: null,
  attributionKind: "author",
} as const;

/** Lines for the states that differ. Reasons are read while the picture they belong to is open. */
function stateChanges(
  before: Drawn,
  after: Drawn,
  endingOf: (relation: Relation) => readonly Because[],
  questionOf: (relation: Relation) => readonly Because[],
): Change[] {
  const was = new Map(before.relations.map((relation) => [keyOf(relation), relation]));
  const is = new Map(after.relations.map((relation) => [keyOf(relation), relation]));
  const line = (change: ChangeKind, relation: Relation, because: readonly Because[]): Change => ({
    change,
    sentence: clause({ ...relation, ...plain }, after.ledger.nameOf),
    relation,
    derived: null,
    because,
  });
  const ended = [...was]
    .filter(([key]) => !is.has(key))
    .map(([, relation]) => line("ends", relation, endingOf(relation)));
  const other = [...is].flatMap(([key, relation]) => {
    const old = was.get(key);
    if (!old) return [line("begins", relation, statedBy(relation, after.ledger))];
    if (old.status === relation.status) return [];
    if (relation.status === "in-question") return [line("in-question", relation, questionOf(relation))];
    if (old.status === "in-question") return [line("out-of-question", relation, [])];
    return [line("status", relation, [])];
  });
  return [...ended, ...other];
}

const statedBy = (relation: Relation, ledger: Ledger): Because[] => [
  {
    sentence: clause({ ...relation, ...plain }, ledger.nameOf),
    rule: null,
    claims: relation.claims,
    because: [],
  },
];

function derivedChanges(before: Drawn, after: Drawn): Change[] {
  const keys = (facts: readonly DerivedFact[]): Map<string, DerivedFact> =>
    new Map(
      facts.map((fact) => [[fact.kind, fact.subject, fact.object, fact.members.join()].join("|"), fact]),
    );
  const [was, is] = [keys(before.derived), keys(after.derived)];
  const line = (change: ChangeKind, derived: DerivedFact): Change => ({
    change,
    sentence: derived.sentence,
    relation: null,
    derived,
    because: [derived],
  });
  return [
    ...[...was].filter(([key]) => !is.has(key)).map(([, fact]) => line("no-longer-follows", fact)),
    ...[...is].filter(([key]) => !was.has(key)).map(([, fact]) => line("follows", fact)),
  ];
}

function foreseenOf(picture: OpenPicture, happenings: readonly Happening[], ledger: Ledger): Foreseen[] {
  const found: Foreseen[] = [];
  for (const claim of conditionalClaims(picture)) {
    const met = happenings.map((happening) => metBy(picture, claim, happening)).find((how) => how !== null);
    if (!met || !claim.condition) continue;
    found.push({
      claim: claim.id,
      source: claim.source,
      sentence: sentence(claim, ledger.nameOf),
      condition: claim.condition.words,
      met,
      attribution: claim.attribution,
      attributionKind: claim.attributionKind,
    });
  }
  return found.toSorted((a, b) => compareIds(a.claim, b.claim));
}

/** What binds others to the bodies that lose a leader: it stays what it is, and is worth saying. */
function staying(picture: OpenPicture, changes: readonly Change[], asOf: string): Relation[] {
  const { propositions, symbols } = picture;
  const bodies = new Set(
    changes.flatMap(({ change, relation }) =>
      change === "ends" && relation?.predicate === "leads" ? [relation.object ?? ""] : [],
    ),
  );
  const bound = [...bodies].flatMap((id) => {
    const symbol = symbols.find(id);
    return [...propositions.of(symbol)].filter(
      (proposition) =>
        predicates[propositions.predicateOf(proposition)].stance === "together" &&
        propositions.secondOf(proposition) === symbol,
    );
  });
  const changed = new Set(changes.flatMap(({ relation }) => (relation ? [keyOf(relation)] : [])));
  return drawStates(picture.ledgerOf(bound), picture.readDate(asOf).span)
    .toSorted(compareDrawn)
    .map(({ relation }) => relation)
    .filter((relation) => !changed.has(keyOf(relation)));
}

/**
 * The date at which a scenario is looked at unless another is asked for: the last day of what is supposed, when all of
 * it has happened; the fallback where nothing has a date.
 */
export function scenarioDate(assumptions: readonly Assumption[], fallback: string): string {
  const ends = assumptions.flatMap((one) => (one.kind === "event" ? [spanOf(one.date).end - 1] : []));
  const last = Math.max(...ends);
  return Number.isFinite(last) ? (printSpan({ start: last, end: last + 1 }) ?? fallback) : fallback;
}

/**
 * What would be different, line by line, each with its reasons: the supposed is laid over the picture and taken off
 * again, so that the picture is afterwards what it was. Nothing here looks for the event that would change most.
 *
 * @param asOf the date at which the two pictures are compared (EDTF); {@link scenarioDate} gives one.
 * @throws EntenteError `ENT_DEATH_UNTOLD` where a person's death is supposed that no claim reports or supposes,
 *   `ENT_ACTOR_UNKNOWN`, `ENT_DATE_BAD`.
 * @example
 * whatIf(picture, [{ kind: "event", predicate: "died", subject, object: null, date: "2019-10-27", qualifiers: {} }], "2019-10-27");
 */
export function whatIf(picture: OpenPicture, assumptions: readonly Assumption[], asOf: string): WhatIf {
  for (const assumption of assumptions) {
    if (assumption.kind === "event" && !picture.actors.has(assumption.subject))
      throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: assumption.subject, nearest: [] });
    refuseUntold(picture, assumption);
  }
  const put = assumptions.flatMap((assumption, index) =>
    assumption.kind === "event"
      ? [supposedClaim(assumption, index + 1)]
      : assumption.kind === "assume"
        ? [asserted(assumption.claim)]
        : [],
  );
  const remove = assumptions.flatMap((one) => (one.kind === "without" ? [one.claim.id] : []));
  const named = [
    ...put,
    ...assumptions.flatMap((one) => (one.kind === "without" ? [one.claim] : [])),
  ].flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object]));
  const source = {
    id: supposedSource,
    name: "supposed",
    title: null,
    published: asOf,
    captured: "9999-12-31",
  };
  const { touched, undo } = picture.apply({ sources: [source], put, remove });
  const states = new Set(touched);
  const nearby = nearbyOf(picture, states, named);
  let after: Drawn;
  let reasons: ReasonsNow;
  try {
    after = draw(picture, states, nearby, asOf);
    reasons = reasonsNow(picture, after);
  } finally {
    picture.apply(undo);
  }
  const before = draw(picture, states, nearby, asOf);
  const changes = [
    ...stateChanges(before, after, reasons.ending, reasons.question),
    ...derivedChanges(before, after),
  ];
  return {
    asOf,
    supposed: assumptions.map((assumption, index) => saidOf(assumption, index, after.ledger)),
    changes,
    foreseen: foreseenOf(picture, put, before.ledger),
    stays: staying(picture, changes, asOf),
  };
}

interface ReasonsNow {
  readonly ending: (relation: Relation) => readonly Because[];
  readonly question: (relation: Relation) => readonly Because[];
}

/** Reads the reasons of the scenario while it lies over the picture: they cite what is only supposed. */
function reasonsNow(picture: OpenPicture, after: Drawn): ReasonsNow {
  const endings = new Map<string, readonly Because[]>();
  const questions = new Map<string, readonly Because[]>();
  for (const relation of [...after.spans, ...after.relations]) {
    const { ended, question } = relation;
    if (ended?.by)
      endings.set(keyOf(relation), [reasonOf(after.ledger, picture, { ...ended, by: ended.by })]);
    if (question) questions.set(keyOf(relation), [reasonOf(after.ledger, picture, question)]);
  }
  return {
    ending: (relation) => endings.get(keyOf(relation)) ?? [],
    question: (relation) => questions.get(keyOf(relation)) ?? [],
  };
}

function saidOf(assumption: Assumption, index: number, ledger: Ledger): string {
  if (assumption.kind === "event") {
    const words = clause(supposedClaim(assumption, index + 1), ledger.nameOf);
    return `${words} (${assumption.date})`;
  }
  const words = sentence(assumption.claim, ledger.nameOf);
  return assumption.kind === "assume"
    ? `${assumption.claim.id} is so: ${words}`
    : `without ${assumption.claim.id}: ${words}`;
}
