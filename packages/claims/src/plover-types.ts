/**
 * Which PLOVER event type a claim is: the type in its predicate's row, sharpened by how the claim is put forward. An
 * event database counts a threat, a promise and a refusal as events of their own; here they are claims with a modality,
 * a polarity or a kind. The rules are tried in order, the first that fits decides; a claim none fits has the type of its
 * predicate's row (PLOVER manual; CAMEO codebook 1.1b3 for the roots the types stand for).
 */
import type { Claim } from "./claim.ts";
import { predicate, type PredicateName } from "./predicates.ts";

/** What of a claim decides its type. */
export type PloverClaim = Pick<Claim, "predicate" | "polarity" | "modality" | "qualifiers">;

interface PloverRule {
  readonly predicates: readonly PredicateName[];
  readonly polarity?: Claim["polarity"];
  /** Whether it is only foretold, announced or made to depend on something. */
  readonly isAhead?: boolean;
  readonly kinds?: readonly string[];
  /** null: such a claim is no event. */
  readonly type: string | null;
}

const harm: readonly PredicateName[] = ["attacked", "killed", "captured", "fights", "criticised"];
const good: readonly PredicateName[] = [
  "supports",
  "talks_with",
  "agreed",
  "truce_with",
  "withdrew_from",
  "allied_with",
  "recognises",
  "merged_with",
];

const rules: readonly PloverRule[] = [
  { predicates: ["seeks"], kinds: ["demand"], type: "REQUEST" },
  { predicates: ["seeks"], kinds: ["protest"], type: "PROTEST" },
  { predicates: ["seeks"], kinds: ["threat"], type: "THREATEN" },
  { predicates: ["seeks"], kinds: ["promise"], type: "AGREE" },
  { predicates: ["supports", "allied_with"], kinds: ["suspended"], polarity: "negative", type: "SANCTION" },
  { predicates: ["supports"], kinds: ["suspended"], isAhead: true, type: "THREATEN" },
  { predicates: good, polarity: "negative", type: "REJECT" },
  { predicates: good, isAhead: true, type: "AGREE" },
  { predicates: ["treats"], kinds: ["restricts", "expels"], polarity: "negative", type: "CONCEDE" },
  { predicates: ["treats"], kinds: ["releases", "lifts"], type: "CONCEDE" },
  { predicates: ["treats"], kinds: ["restricts", "expels"], isAhead: true, type: "THREATEN" },
  { predicates: ["treats"], kinds: ["restricts", "expels"], type: "COERCE" },
  { predicates: harm, polarity: "negative", type: null },
  { predicates: harm, isAhead: true, type: "THREATEN" },
  { predicates: ["designated_as"], isAhead: true, type: "THREATEN" },
  { predicates: ["criticised"], kinds: ["protest"], type: "PROTEST" },
  { predicates: ["supports", "recognises"], kinds: ["backs"], type: "SUPPORT" },
  { predicates: ["located_in"], kinds: ["deployed"], type: "MOBILIZE" },
  { predicates: ["removed_from"], kinds: ["resigned"], type: "RETREAT" },
  { predicates: ["truce_with"], kinds: ["joint"], type: "AGREE" },
];

const ahead: readonly Claim["modality"][] = ["predicted", "conditional", "counterfactual"];

const fits = (rule: PloverRule, claim: PloverClaim): boolean =>
  rule.predicates.includes(claim.predicate) &&
  (rule.polarity === undefined || rule.polarity === claim.polarity) &&
  (rule.isAhead === undefined || rule.isAhead === ahead.includes(claim.modality)) &&
  (rule.kinds === undefined || rule.kinds.includes(claim.qualifiers.kind ?? ""));

/**
 * The PLOVER type of the event a claim tells of, or null where it tells of none.
 *
 * @example
 * ploverTypeOf({ predicate: "attacked", polarity: "positive", modality: "predicted", qualifiers: {} }); // "THREATEN"
 */
export function ploverTypeOf(claim: PloverClaim): string | null {
  const rule = rules.find((one) => fits(one, claim));
  return rule ? rule.type : predicate(claim.predicate).codes.plover;
}
