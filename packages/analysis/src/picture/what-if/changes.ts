import type { Because, Reason, Relation } from "../picture.ts";
import type { Ledger } from "../ledger.ts";
import { clause, unhedged } from "../sentences.ts";
import type { OpenPicture } from "../store/open-picture.ts";
import type { Following } from "./follow-changes.ts";
import type { Change, ChangeKind } from "./scenario.ts";

/** What is drawn of the states that a scenario touches, before or after. */
export interface Drawn {
  readonly relations: readonly Relation[];
  readonly spans: readonly Relation[];
  readonly following: Following;
  readonly ledger: Ledger;
}

/** What makes two relations the same, before and after. */
export const keyOf = ({ predicate, subject, object, review, from, claims }: Relation): string =>
  [predicate, ...[subject, object ?? ""].toSorted(), review, from ?? claims[0]].join("|");

/** Why, as a chain down to the claim. */
export const reasonOf = (
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

/** Lines for the states that differ. Reasons are read while the picture they belong to is open. */
export function stateChanges(
  before: Drawn,
  after: Drawn,
  endingOf: (relation: Relation) => readonly Because[],
  questionOf: (relation: Relation) => readonly Because[],
): Change[] {
  const was = new Map(before.relations.map((relation) => [keyOf(relation), relation]));
  const is = new Map(after.relations.map((relation) => [keyOf(relation), relation]));
  const line = (change: ChangeKind, relation: Relation, because: readonly Because[]): Change => ({
    change,
    sentence: clause({ ...relation, ...unhedged }, after.ledger.nameOf),
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
    sentence: clause({ ...relation, ...unhedged }, ledger.nameOf),
    rule: null,
    claims: relation.claims,
    because: [],
  },
];
