/** One tag of the joint set: the universal part of speech and the finer English one. */
export interface JointTag {
  readonly upos: string;
  readonly xpos: string;
}

/** Hash that stands for a tag in features. */
export function tagAtom(tag: number): number {
  return Math.imul(tag + 1, 0x27d4eb2f);
}
