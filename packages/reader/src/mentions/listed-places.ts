import type { Token } from "../tokens/token.ts";
import type { Mention } from "./mention.ts";

/** "in Teorama, El Tarra and Hacarí": in a list of places a name that nothing else tells is a place. */
export function settleListedPlaces(tokens: readonly Token[], mentions: readonly Mention[]): void {
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (!before || mention.known || mention.weight >= 1 || before.type !== "place") return;
    const joint = tokens
      .slice(before.end, mention.first)
      .map((token) => token.lower)
      .join(" ");
    const isLast = /^(, )?(and|or|&)$/.test(joint);
    const next = mentions[i + 1];
    const isInside =
      joint === "," && next !== undefined && /^(,|and|or)$/.test(tokens[mention.end]?.lower ?? "");
    const opens = tokens[before.first - 1]?.lower ?? "";
    if ((!isLast && !isInside) || /^(VERB|AUX)$/.test(tokens[mention.end]?.tag ?? "")) return;
    if (isLast && !/^(in|at|near|of|from|to|around|between|,|and|across|the)$/.test(opens)) return;
    mention.type = "place";
    mention.weight = 1;
  });
}
