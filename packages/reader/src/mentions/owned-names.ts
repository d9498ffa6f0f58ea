import { isGivenName } from "../lexicon/given-names.ts";
import type { Token } from "../tokens/token.ts";
import type { Mention } from "./mention.ts";

/** "Saturnino Paredes's Bandera Roja": what a person has that is written as a name of several words, and that nothing else tells, is a body. */
export function settleOwnedNames(tokens: readonly Token[], mentions: readonly Mention[]): void {
  mentions.forEach((owner, i) => {
    const mention = mentions[i + 1];
    if (!mention || owner.type !== "person" || mention.first !== owner.end + 1) return;
    if (
      mention.known ||
      mention.end - mention.first < 2 ||
      mention.weight > 0.5 ||
      mention.type === "organisation"
    )
      return;
    const isOwner = /^['’]s?$/.test(tokens[owner.end]?.lower ?? "");
    const isSurePerson = owner.end - owner.first > 1 || owner.known !== null || owner.weight >= 1;
    // "Dudakovic's Bosnian Fifth Corps": an adjective is no name.
    const isWhole = !/^(NOUN|PROPN|ADJ)$/.test(tokens[mention.end]?.tag ?? "");
    if (!isOwner || !isSurePerson || !isWhole || isGivenName(tokens[mention.first]?.text ?? "")) return;
    mention.type = "organisation";
    mention.weight = 1;
  });
}
