import { stateArms } from "../lexicon/nouns.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Token } from "../tokens/token.ts";
import { calledByArm } from "./governments.ts";
import type { Referent, SentenceContext } from "./referent.ts";
import type { ReportActor, ReportActors } from "./report-actors.ts";

/**
 * The states that act by what a phrase names, or null: "Russian warships", "the Israeli side", "the Rwandan and Ugandan
 * armies".
 *
 * @param stateOf the state an adjective belongs to, or its government.
 */
export function stateArm(
  phrase: NounPhrase,
  context: SentenceContext,
  actors: ReportActors,
  stateOf: (mention: Mention) => ReportActor | null,
): readonly Referent[] | null {
  const { tokens } = context;
  if (phrase.mentions.length === 0 || !stateArms.has(tokens[phrase.head]?.lower ?? "")) return null;
  if (areJoinedStates(phrase, tokens)) {
    const several = phrase.mentions.map(stateOf).filter((actor) => actor !== null);
    if (several.length > 1) return several.map((actor) => ({ actor, way: "arm" as const }));
  }
  for (const mention of phrase.mentions) {
    if (!mention.isAdjective || !mention.known) continue;
    // "Turkish-backed forces": a name tied by a hyphen says who backs.
    const isTied = /^[-–]$/.test(tokens[mention.end]?.text ?? "");
    const actor = isTied ? null : stateOf(mention);
    if (actor) return [{ actor: calledByArm(actor, mention, phrase, context, actors), way: "arm" }];
  }
  return null;
}

/** "Ethiopian and Eritrean forces": states whose adjectives are joined. */
const areJoinedStates = ({ mentions, head }: NounPhrase, tokens: readonly Token[]): boolean =>
  mentions.some(({ end }) => tokens[end]?.lower === "and" && end < head) &&
  mentions.every(({ isAdjective, known }) => isAdjective && known?.type === "state");
