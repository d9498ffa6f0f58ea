/** What is asked of an actor: what it is, how often and where first it is named. */
interface Counted {
  readonly type: string;
  readonly mergedInto: unknown;
  readonly count: number;
  readonly first: number;
}

const isBody = ({ type, mergedInto, count }: Counted): boolean =>
  type === "organisation" && mergedInto === null && count > 0;

/** The body that is named half as often again as any other, three times at least, or null. */
export function mainBodyOf<Actor extends Counted>(actors: readonly Actor[]): Actor | null {
  let [most, next]: (Actor | null)[] = [null, null];
  for (const actor of actors) {
    if (!isBody(actor)) continue;
    if (actor.count > (most?.count ?? 0)) [most, next] = [actor, most];
    else if (actor.count > (next?.count ?? 0)) next = actor;
  }
  return most && most.count >= 3 && most.count >= 1.5 * (next?.count ?? 0) ? most : null;
}

/** The body that an entry is about: its main body, or the one named most where it is also the first. */
export function topicOf<Actor extends Counted>(actors: readonly Actor[]): Actor | null {
  const main = mainBodyOf(actors);
  if (main) return main;
  const { most, first } = mostAndFirst(actors);
  return most === first && most && most.count >= 3 ? most : null;
}

/** The main body, or the one named first where none is named more often: what an entry is of, however often it says "it". */
export function openerOf<Actor extends Counted>(actors: readonly Actor[]): Actor | null {
  const main = mainBodyOf(actors);
  if (main) return main;
  const { most, first } = mostAndFirst(actors);
  return most && first && most.count === first.count ? first : null;
}

/** The body named most, three times at least, or null: what "it" goes on with where the report is about none. */
export function mostNamedOf<Actor extends Counted>(actors: readonly Actor[]): Actor | null {
  const { most } = mostAndFirst(actors);
  return most && most.count >= 3 ? most : null;
}

/** The person named most, twice at least: whom "he" goes on with rather than with somebody named on the way. */
export function heroOf<Actor extends Counted>(actors: readonly Actor[]): Actor | null {
  let most: Actor | null = null;
  for (const actor of actors)
    if (actor.type === "person" && actor.mergedInto === null && actor.count > (most?.count ?? 1))
      most = actor;
  return most;
}

function mostAndFirst<Actor extends Counted>(actors: readonly Actor[]): MostAndFirst<Actor> {
  const found: MostAndFirst<Actor> = { most: null, first: null };
  for (const actor of actors) {
    if (!isBody(actor)) continue;
    if (actor.count > (found.most?.count ?? 0)) found.most = actor;
    if (actor.first < (found.first?.first ?? Infinity)) found.first = actor;
  }
  return found;
}

interface MostAndFirst<Actor> {
  most: Actor | null;
  first: Actor | null;
}
