import { predicateNames, predicates, type PredicateName } from "@entente/claims";
import { compareIds } from "../compare-ids.ts";
import type { OpenPicture } from "../store/open-picture.ts";

/** Two episodes that certainly hold on the same day and can't, by number. */
export interface Clash {
  readonly kind: "together-and-against" | "two-leaders" | "sole-control";
  readonly first: number;
  readonly second: number;
}

/** The episodes of a proposition that stand on assertions and certainly hold on some day, earliest first. */
function firmEpisodes({ propositions, episodes }: OpenPicture, proposition: number, into: number[]): void {
  if (proposition < 0) return;
  for (let episode = propositions.episodeOf(proposition); episode >= 0; episode = episodes.nextOf(episode)) {
    const isFirm = episodes.certainFromOf(episode) <= episodes.certainToOf(episode);
    if (isFirm && episodes.isAsserted(episode)) into.push(episode);
  }
}

/**
 * Whether two states, either of which may have ended the other, certainly overlap. If nobody knows which began first, a
 * change from one to the other is possible, unless both are told of one and the same day.
 */
function isClash({ episodes }: OpenPicture, a: number, b: number): boolean {
  const [fromA, fromB] = [episodes.certainFromOf(a), episodes.certainFromOf(b)];
  if (Math.max(fromA, fromB) > Math.min(episodes.certainToOf(a), episodes.certainToOf(b))) return false;
  const [startA, startB] = [episodes.startOf(a), episodes.startOf(b)];
  const isOrderKnown = fromA < startB || fromB < startA;
  return isOrderKnown || (startA === fromA && startB === fromB && startA === startB);
}

/** For each episode of the one list the first of the other that clashes with it. Both are sorted; about linear. */
function* pairsOf(
  picture: OpenPicture,
  one: readonly number[],
  other: readonly number[],
): Generator<[number, number]> {
  const { episodes } = picture;
  let from = 0;
  for (const a of one) {
    while (from < other.length && episodes.certainToOf(other[from] as number) < episodes.certainFromOf(a))
      from += 1;
    for (let at = from; at < other.length; at++) {
      const b = other[at] as number;
      if (episodes.certainFromOf(b) > episodes.certainToOf(a)) break;
      if (!isClash(picture, a, b)) continue;
      yield [a, b];
      break;
    }
  }
}

/** By the first certain day; the rest only makes the order the same whatever came first. */
function sortByBeginning(picture: OpenPicture, list: readonly number[]): number[] {
  if (list.length < 2) return [...list];
  const { episodes, propositions, symbols } = picture;
  const sideOf = (episode: number): string =>
    symbols.at(propositions.firstOf(episodes.propositionOf(episode)));
  const predicateOf = (episode: number): number =>
    predicateNames.indexOf(propositions.predicateOf(episodes.propositionOf(episode)));
  return list.toSorted(
    (a, b) =>
      episodes.certainFromOf(a) - episodes.certainFromOf(b) ||
      episodes.certainToOf(a) - episodes.certainToOf(b) ||
      predicateOf(a) - predicateOf(b) ||
      compareIds(sideOf(a), sideOf(b)) ||
      episodes.rankOf(a) - episodes.rankOf(b),
  );
}

function* stanceClashes(picture: OpenPicture): Generator<Clash> {
  const { propositions } = picture;
  const firmOf = (proposition: number, into: number[]): void => {
    if (propositions.rankOf(proposition) === 0) firmEpisodes(picture, proposition, into);
  };
  for (const about of propositions.firstAboutEach()) {
    // Most two are only ever spoken of in one way.
    if (propositions.nextAbout(about) < 0) continue;
    const friendly: number[] = [];
    const hostile: number[] = [];
    for (let one = about; one >= 0; one = propositions.nextAbout(one)) {
      const { stance } = predicates[propositions.predicateOf(one)];
      if (stance === "together") firmOf(one, friendly);
      else if (stance === "against") hostile.push(one);
    }
    if (friendly.length === 0 || hostile.length === 0) continue;
    const sorted = sortByBeginning(picture, friendly);
    for (const proposition of hostile) {
      const own: number[] = [];
      firmOf(proposition, own);
      for (const [a, b] of pairsOf(picture, sorted, sortByBeginning(picture, own)))
        yield { kind: "together-and-against", first: a, second: b };
    }
  }
}

/** Of the firm episodes of one predicate, those by the object, where only one subject at a time can stand. */
function bySecondSide(picture: OpenPicture, predicate: PredicateName): Map<number, number[]> {
  const { propositions, episodes } = picture;
  const lists = new Map<number, number[]>();
  for (let proposition = 0; proposition < propositions.length; proposition++) {
    if (propositions.rankOf(proposition) !== 0 || propositions.predicateOf(proposition) !== predicate)
      continue;
    const found: number[] = [];
    firmEpisodes(picture, proposition, found);
    const whole = found.filter((episode) => !episodes.isPartial(episode));
    if (whole.length === 0) continue;
    const list = lists.get(propositions.secondOf(proposition));
    if (list) list.push(...whole);
    else lists.set(propositions.secondOf(proposition), whole);
  }
  return lists;
}

/** Whether the one's last day is the other's first: both hold on the day on which an office changes hands. */
const isHandover = ({ episodes }: OpenPicture, former: number, next: number): boolean =>
  episodes.certainFromOf(former) < episodes.certainToOf(former) &&
  episodes.certainToOf(former) === episodes.certainFromOf(next) &&
  episodes.certainFromOf(next) < episodes.certainToOf(next);

function* soleHolders(picture: OpenPicture, predicate: PredicateName, kind: Clash["kind"]): Generator<Clash> {
  const { episodes, propositions } = picture;
  const subjectOf = (episode: number): number => propositions.firstOf(episodes.propositionOf(episode));
  for (const list of bySecondSide(picture, predicate).values()) {
    let holder = -1;
    for (const episode of sortByBeginning(picture, list)) {
      const isOther = holder >= 0 && subjectOf(holder) !== subjectOf(episode);
      const doMeet = isOther && episodes.certainFromOf(episode) <= episodes.certainToOf(holder);
      if (doMeet && !isHandover(picture, holder, episode)) yield { kind, first: holder, second: episode };
      if (holder < 0 || episodes.certainToOf(episode) > episodes.certainToOf(holder)) holder = episode;
    }
  }
}

/**
 * The states that clash with each other, found on the columns alone: about linear in the states. Of several that clash
 * with the same one each is found once.
 */
export function* findClashes(picture: OpenPicture): Generator<Clash> {
  yield* stanceClashes(picture);
  yield* soleHolders(picture, "leads", "two-leaders");
  yield* soleHolders(picture, "controls", "sole-control");
}
