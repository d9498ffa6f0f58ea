import type { Discourse } from "./discourse.ts";
import { isGroup } from "./fitting.ts";
import type { Referent } from "./referent.ts";

/** "both groups", "the two sides", "the two men". */
export function pairOf(
  discourse: Discourse,
  words: readonly string[],
  head: string,
): readonly Referent[] | null {
  if (
    words.some((word) => /^(other|another|new)$/.test(word)) ||
    !/^(both|the|these|those)$/.test(words[0] ?? "")
  )
    return null;
  if (/^(men|leaders)$/.test(head))
    return discourse.twoPersons().map((actor) => ({ actor, way: "description" as const }));
  const areGroups = /^(groups|factions|movements|organisations|organizations|militias)$/.test(head);
  const opposed =
    /^(sides|parties|groups|rivals|factions|movements|organisations|organizations|armies|countries|states|governments|militias)$/.test(
      head,
    )
      ? discourse.opposed().filter((actor) => !areGroups || isGroup(actor))
      : [];
  const isStates = /^(countries|states|governments)$/.test(head);
  if (opposed.length === 2 && (!isStates || opposed.every(({ type }) => type === "state")))
    return opposed.map((actor) => ({ actor, way: "description" as const }));
  return discourse
    .pair(2, areGroups || head === "parties", areGroups ? "group" : "body")
    .map((actor) => ({ actor, way: "description" as const }));
}

const sizes = "zero one two three four five six".split(" ");

/** How many a small number's word means; -1 for any other word. */
export const sizeOf = (word: string): number => sizes.indexOf(word);

/** What opens a phrase for so many together: "the three groups". */
export const isJoint = /^(the|all|these)$/;

/** "The two", "both", "all three": so many told of side by side just before, else the two sides or those named last. */
export function manyOf(discourse: Discourse, size: number, head: string): readonly Referent[] {
  const together = discourse.lastBeside(size);
  if (together.length > 0) return together.map((actor) => ({ actor, way: "description" as const }));
  const near = discourse.justSo(size);
  if (near.length > 0) return near.map((actor) => ({ actor, way: "description" as const }));
  return size === 2 ? (pairOf(discourse, ["the", "two"], head) ?? []) : [];
}
