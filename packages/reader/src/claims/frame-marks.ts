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

/** What must stand around a verb for one of its frames to fit: most are ruled out by that alone. */
export interface FrameMarks {
  readonly frame: VerbFrame;
  /** All of these must be filled. */
  readonly every: Roles;
  /** One of these: who does it. */
  readonly subjects: Roles;
  /** One of these: whom it is done to. */
  readonly objects: Roles;
}

const together = (roles: readonly Role[]): Roles => roles.reduce((all, role) => all | bitOf(role), 0);

/** What a frame asks for where its verb is the one given. */
export function marksOf(frame: VerbFrame, lemma: string): FrameMarks {
  const { subject, object, objectIs, withNoun, needs } = frame;
  // "An attack killed X" has the doer in its subject's words, "A and B clashed" the object before the verb.
  const isOfDeed = frame.predicate === "killed" || hittingVerbs.has(lemma);
  const isMutual = subject === "agent" && mutualVerbs.has(lemma) && predicate(frame.predicate).symmetric;
  const isWithout = objectIs === "nothing" || frame.asFoe === true || frame.withSecond !== undefined;
  return {
    frame,
    every: (withNoun ? patient : 0) | together(Object.keys(needs ?? {})),
    subjects: isOfDeed ? any : together(subject.split(" ")),
    objects: isMutual || isWithout ? any : together(object),
  };
}

/** Whether a frame may fit a verb around which some roles are filled. */
export const mayFit = ({ every, subjects, objects }: FrameMarks, roles: Roles): boolean =>
  (roles & every) === every && (roles & subjects) !== 0 && (roles & objects) !== 0;
