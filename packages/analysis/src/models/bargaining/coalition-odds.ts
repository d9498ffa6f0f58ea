/** What every coalition is given besides its votes, so that no contest is empty. */
const leastVotes = 1e-8;

/**
 * How likely each of several options is to prevail (KTAB's conditional probability): between two options, in
 * proportion to the votes for each, a voter giving its weight times the difference in utility; overall, in proportion
 * to the product of an option's odds against every other.
 *
 * @param utilities of option o to voter k: `utilities[k * stride + o]`.
 * @param odds room for `options` results.
 * @param strength room for `options` × `options`.
 */
export function coalitionOdds(
  utilities: Float64Array,
  stride: number,
  options: number,
  weights: Float64Array,
  odds: Float64Array,
  strength: Float64Array,
): void {
  strength.fill(leastVotes, 0, options * options);
  for (let k = 0; k < weights.length; k++) {
    const row = k * stride;
    const weight = weights[k] as number;
    for (let a = 1; a < options; a++) {
      const mine = utilities[row + a] as number;
      for (let b = 0; b < a; b++) {
        const vote = weight * (mine - (utilities[row + b] as number));
        const at = vote > 0 ? a * options + b : b * options + a;
        strength[at] = (strength[at] as number) + Math.abs(vote);
      }
    }
  }
  let all = 0;
  for (let a = 0; a < options; a++) {
    let product = 1;
    for (let b = 0; b < options; b++) {
      if (a === b) continue;
      const mine = strength[a * options + b] as number;
      product *= mine / (mine + (strength[b * options + a] as number));
    }
    odds[a] = product;
    all += product;
  }
  if (all > 1e-280) for (let a = 0; a < options; a++) odds[a] = (odds[a] as number) / all;
  else oddsByLogarithm(options, odds, strength);
}

/** The same where the products are too small to be written. */
function oddsByLogarithm(options: number, odds: Float64Array, strength: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < options; a++) {
    let sum = 0;
    for (let b = 0; b < options; b++) {
      if (a === b) continue;
      const mine = strength[a * options + b] as number;
      sum += Math.log(mine / (mine + (strength[b * options + a] as number)));
    }
    odds[a] = sum;
    most = Math.max(most, sum);
  }
  let all = 0;
  for (let a = 0; a < options; a++) {
    odds[a] = Math.exp((odds[a] as number) - most);
    all += odds[a] as number;
  }
  for (let a = 0; a < options; a++) odds[a] = (odds[a] as number) / all;
}
