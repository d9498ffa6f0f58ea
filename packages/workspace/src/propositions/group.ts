import { predicates, type PredicateName, type Stance } from "@entente/claims";
import { manners, type Manner } from "./proposition.ts";
import { weigh, type Weighed } from "./weigh.ts";

/** A group of claims that say the same, times aside. */
export interface Group {
  readonly id: number;
  readonly key: string;
  readonly predicate: PredicateName;
  readonly subject: number;
  readonly object: number | null;
  readonly proposed: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Whether another group says the opposite of it. */
  readonly contested: 0 | 1;
  /** The order of review that is kept; see rank-groups.ts. */
  readonly rank: number;
}

export const mannerOf = ({ key }: Group): Manner => manners.find((one) => key.includes(`|${one}`)) ?? "said";
export const isNegative = ({ key }: Group): boolean => key.includes("|negative|");
const isHeld = (group: Group): boolean => group.proposed + group.accepted > 0;

/** What a group is weighed by. @param mentions how many appearances are taken for an actor. */
export function weighed(group: Group, origins: number, mentions: (actor: number) => number): Weighed {
  const { subject, object, predicate } = group;
  const others = (actor: number): number => Math.max(0, mentions(actor) - 1);
  return {
    predicate,
    manner: mannerOf(group),
    isNegative: isNegative(group),
    mentions: others(subject) + (object === null || object === subject ? 0 : others(object)),
    origins,
    isContested: group.contested === 1,
    isAccepted: group.accepted > 0,
  };
}

/**
 * The one of a group's two sides that came later, and so is mostly the one less is said of. What is kept in the order of
 * it lies together for nearly all groups of an actor, so that taking it for another writes few pages.
 */
export const laterSide = ({ subject, object }: Pick<Group, "subject" | "object">): number =>
  Math.max(subject, object ?? subject);

/** A weight's smallest difference that a rank looks at. */
const finest = 2 ** -10;
/** Less than {@link finest} for each of so many actors: together they fit into a double exactly. */
const mostActors = 2 ** 26;

/**
 * A group's place in the order of review, before its origins are counted: its weight in 1,024ths, and among equals the
 * later of its sides.
 */
export function rankOf(group: Group, mentions: (actor: number) => number): number {
  const { total } = weigh(weighed(group, group.proposed + group.accepted, mentions));
  return (Math.round(total / finest) + (laterSide(group) % mostActors) / mostActors) * finest;
}

const pairOf = ({ subject, object }: Group): string =>
  object === null || subject < object ? `${subject} ${object}` : `${object} ${subject}`;

/** The stance of one actor to another that a group puts on the picture, or null. */
function stanceOf(group: Group): Stance | null {
  const { stance } = predicates[group.predicate];
  return group.object === null || isNegative(group) || mannerOf(group) !== "said" ? null : stance;
}

/** The groups that another of these says the opposite of. @param groups with all others of the same two actors. */
export function findContested(groups: readonly Group[]): Set<number> {
  const held = groups.filter(isHeld);
  const keys = new Set(held.map(({ key }) => key));
  const areOneSided = !held.some(isNegative);
  const stances = new Map<string, Set<Stance>>();
  for (const group of held) {
    const stance = stanceOf(group);
    if (stance === null) continue;
    const pair = pairOf(group);
    const known = stances.get(pair);
    if (known) known.add(stance);
    else stances.set(pair, new Set([stance]));
  }
  const isContested = (group: Group): boolean => {
    if (predicates[group.predicate].stance !== null && (stances.get(pairOf(group))?.size ?? 0) > 1)
      return true;
    if (areOneSided && !isNegative(group)) return false;
    return oppositeKeys(group).some((key) => keys.has(key));
  };
  return new Set(groups.filter(isContested).map(({ id }) => id));
}

/** A key with the other polarity. */
export const turned = (key: string): string =>
  key.includes("|positive|")
    ? key.replace("|positive|", "|negative|")
    : key.replace("|negative|", "|positive|");

/** The keys of groups that say the opposite of one. */
export function oppositeKeys({ key }: Pick<Group, "key">): string[] {
  const opposite = turned(key);
  const base = opposite.slice(0, opposite.lastIndexOf("|"));
  return ["said", "denied"].map((manner) => `${base}|${manner}`);
}
