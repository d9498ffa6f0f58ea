/**
 * Scores readings against hand-made gold, by the rules of the evaluation that `README.md` names: an actor counts where
 * it shares a name with a gold actor that no other has taken; a claim where predicate, polarity, subject and object
 * agree, the sides either way round where the predicate is symmetric. An aim or a forecast agrees by its quote. Saying
 * a true thing twice is no error. Predicates that the gold doesn't use are left out.
 */
import type { Reading } from "@entente/claims";

/** What people wrote down of one text. */
export interface Gold {
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly mentions: readonly string[];
  }[];
  readonly claims: readonly GoldClaim[];
}

interface GoldClaim {
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | null;
  readonly polarity?: string;
  readonly quote: string;
  readonly dup_of?: unknown;
}

/** How many were right, how many were said, how many there are. */
export interface Tally {
  readonly right: number;
  readonly said: number;
  readonly gold: number;
}

const symmetric = new Set(["allied_with", "rival_of", "fights", "merged_with", "talks_with", "truce_with"]);
const scored = new Set([
  ...symmetric,
  ..."supports part_of pledges_allegiance_to member_of attacked killed leads founded speaks_for succeeded controls located_in lost withdrew_from died names split_from influenced_by seeks other_forecast".split(
    " ",
  ),
]);
const byQuote = new Set(["seeks", "other_forecast"]);

const plain = (words: string | null): string =>
  (words ?? "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .trim()
    .replace(/^(the|a|an) /, "")
    .replace(/\s+/g, " ");

const tellingWords = (words: string): Set<string> =>
  new Set(
    plain(words)
      .split(" ")
      .filter((word) => word.length > 2),
  );

/** Whether two literals share at least half of their words. */
function areAlike(one: string, other: string): boolean {
  if (plain(one) === plain(other) && plain(one) !== "") return true;
  const [a, b] = [tellingWords(one), tellingWords(other)];
  return a.size > 0 && b.size > 0 && (2 * a.intersection(b).size) / (a.size + b.size) >= 0.5;
}

/** The largest share of the shorter quote that two quotes have in common, wherever they stand. */
function overlap(text: string, one: string, other: string): number {
  let best = 0;
  if (one === "" || other === "") return best;
  for (let a = text.indexOf(one); a >= 0; a = text.indexOf(one, a + 1))
    for (let b = text.indexOf(other); b >= 0; b = text.indexOf(other, b + 1)) {
      const common = Math.min(a + one.length, b + other.length) - Math.max(a, b);
      best = Math.max(best, common / Math.min(one.length, other.length));
    }
  return best;
}

const namesOf = ({ name, mentions }: { name: string; mentions: readonly string[] }): Set<string> =>
  new Set([name, ...mentions].map(plain).filter((one) => one !== ""));

/**
 * Scores one reading.
 *
 * @param text the report's text, where quotes are looked for.
 */
export function scoreReading(text: string, gold: Gold, reading: Reading): { actors: Tally; claims: Tally } {
  const goldNames = new Map(gold.actors.map((actor) => [actor.id, namesOf(actor)]));
  const standsFor = new Map<string, string>();
  for (const actor of reading.actors) {
    let most = 0;
    for (const [id, names] of goldNames) {
      const shared = namesOf(actor).intersection(names).size;
      if (shared > most) [most] = [shared, standsFor.set(actor.id, id)];
    }
  }
  const isSame = (said: string | null, told: string | null): boolean => {
    if (said === null || told === null) return said === told;
    const names = goldNames.get(told);
    if (names) return standsFor.get(said) === told || names.has(plain(said));
    return areAlike(reading.actors.find(({ id }) => id === said)?.name ?? said, told);
  };
  const agree = (said: Reading["claims"][number], told: GoldClaim): boolean => {
    if (said.predicate !== told.predicate || said.polarity !== (told.polarity ?? "positive")) return false;
    if (byQuote.has(told.predicate))
      return isSame(said.subject, told.subject) && overlap(text, said.quote, told.quote) >= 0.5;
    const isStraight = isSame(said.subject, told.subject) && isSame(said.object, told.object);
    const isTurned = isSame(said.subject, told.object) && isSame(said.object, told.subject);
    return isStraight || (symmetric.has(told.predicate) && isTurned);
  };
  const told = gold.claims.filter((claim) => claim.dup_of === undefined);
  const said = reading.claims.filter(({ predicate }) => scored.has(predicate));
  const taken = new Set<GoldClaim>();
  let repeated = 0;
  for (const one of said) {
    const [best] = told
      .filter((claim) => !taken.has(claim) && agree(one, claim))
      .toSorted((a, b) => overlap(text, one.quote, b.quote) - overlap(text, one.quote, a.quote));
    if (best) taken.add(best);
    else if (gold.claims.some((claim) => agree(one, claim))) repeated++;
  }
  return {
    actors: {
      right: new Set(standsFor.values()).size,
      said: reading.actors.length,
      gold: gold.actors.length,
    },
    claims: { right: taken.size, said: said.length - repeated, gold: told.length },
  };
}
