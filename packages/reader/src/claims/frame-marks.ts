import { predicate } from "@entente/claims";
import type { Statement } from "../statements/statement.ts";
import type { Role, VerbFrame } from "./verb-frame.ts";
import { hittingVerbs, mutualVerbs } from "./verb-kinds.ts";

/** Bits: the roles of a verb that something stands in. Rare prepositions share the last one. */
export type Roles = number;

const bitOfRole = new Map<Role, Roles>();
const always: Roles = 1;
const any: Roles = -1;
const last = 30;

function bitOf(role: Role): Roles {
  const known = bitOfRole.get(role);
  if (known !== undefined) return known;
  const bit = 1 << Math.min(bitOfRole.size + 1, last);
  bitOfRole.set(role, bit);
  return bit;
}
const [agent, patient, patient2] = [bitOf("agent"), bitOf("patient"), bitOf("patient2")];

/** The roles of a verb that phrases stand in, as far as frames ask for them. */
export function rolesFilled({ verb, subject, following }: Statement): Roles {
  let roles = always;
  if (subject.length > 0) roles |= verb.isPassive ? patient : agent;
  for (const { word } of following)
    if (word === "") roles |= verb.isPassive ? patient2 : (roles & patient) === 0 ? patient : patient2;
    else roles |= (bitOfRole.get(word) ?? 0) | (word === "by" && verb.isPassive ? agent : 0);
  return roles;
}

const together = (roles: readonly Role[]): Roles => roles.reduce((all, role) => all | bitOf(role), 0);

/** "An attack killed X", "a bomb exploded in X": whether the doer may stand in the words of its subject. */
export const mayBeOfDeed = (frame: VerbFrame, lemma: string): boolean =>
  frame.predicate === "killed" ||
  hittingVerbs.has(lemma) ||
  (frame.predicate === "attacked" && frame.subjectNoun !== undefined);

/**
 * What a frame asks for where its verb is the one given: roles that must all be filled, and those of which one must be,
 * of who does it and of whom it is done to.
 */
function asked(frame: VerbFrame, lemma: string): readonly [every: Roles, subjects: Roles, objects: Roles] {
  const { subject, object, objectIs, withNoun, needs } = frame;
  // "A and B clashed" has the object before the verb.
  const isOfDeed = mayBeOfDeed(frame, lemma);
  const isMutual = subject === "agent" && mutualVerbs.has(lemma) && predicate(frame.predicate).symmetric;
  const isWithout = objectIs === "nothing" || frame.asFoe === true || frame.withSecond !== undefined;
  return [
    (withNoun ? patient : 0) | together(Object.keys(needs ?? {})),
    isOfDeed ? any : together(subject.split(" ")),
    isMutual || isWithout ? any : together(object),
  ];
}

/** The frames of one verb in their order, with what each asks for side by side: most are ruled out by that alone. */
export class MarkedFrames {
  readonly frames: readonly VerbFrame[];
  readonly #asked: Int32Array;

  constructor(frames: readonly VerbFrame[], lemma: string) {
    this.frames = frames;
    this.#asked = Int32Array.from(frames.flatMap((frame) => asked(frame, lemma)));
  }

  /** The place of the first frame, from one on, that may fit where some roles are filled; −1 for none. */
  next(roles: Roles, from: number): number {
    const all = this.#asked;
    for (let at = 3 * from; at < all.length; at += 3) {
      const every = all[at] as Roles;
      if (
        (roles & every) === every &&
        (roles & (all[at + 1] as Roles)) !== 0 &&
        (roles & (all[at + 2] as Roles)) !== 0
      )
        return at / 3;
    }
    return -1;
  }
}
