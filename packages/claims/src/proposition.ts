import type { Claim } from "./claim.ts";
import { predicates } from "./predicates.ts";

/**
 * What several claims say alike, as a key: same subject, predicate, object and polarity, with the two sides of
 * a symmetric predicate in a fixed order. Times are compared by whoever groups claims, not here.
 *
 * @example
 * propositionKey({ predicate: "fights", subject: "a2", object: "a1", polarity: "positive" }); // "fights|a1|a2|positive"
 */
export function propositionKey(claim: {
  predicate: Claim["predicate"];
  subject: string;
  object: string | null;
  polarity: Claim["polarity"];
}): string {
  const { symmetric } = predicates[claim.predicate];
  const sides = [claim.subject, claim.object ?? ""];
  if (symmetric && claim.object !== null) sides.sort();
  return [claim.predicate, ...sides, claim.polarity].join("|");
}
