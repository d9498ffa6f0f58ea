import { actorId, type ActorId } from "@entente/claims";
import type { JudgementDesk } from "./judgement-desk.ts";

type Pair = readonly [ActorId, ActorId];

/** Into whom a person merged an actor that isn't there any more; null where nobody did. */
async function mergedInto(desk: JudgementDesk, id: ActorId): Promise<ActorId | null> {
  const entries = await desk.workspace.history({ actor: id });
  const merge = entries.find(
    ({ kind, state, about }) => kind === "actors.merged" && state === "done" && about["other"] === id,
  );
  const kept = merge?.about["kept"];
  return typeof kept === "string" ? actorId(kept) : null;
}

/** Who an actor is now: itself as long as it is there, else whom it was merged into, and so on. */
async function actorNow(desk: JudgementDesk, present: ReadonlySet<ActorId>, id: ActorId): Promise<ActorId> {
  const seen = new Set<ActorId>();
  for (let at = id; !seen.has(at);) {
    if (present.has(at)) return at;
    seen.add(at);
    at = (await mergedInto(desk, at)) ?? id;
  }
  return id;
}

/** What is kept about a pair, with the pair as the two are now; what is kept is not changed by it. */
export async function withPairNow<Kept extends { readonly pair: Pair | null }>(
  desk: JudgementDesk,
  kept: Kept,
): Promise<Kept> {
  if (kept.pair === null) return kept;
  const present = new Set((await desk.facts()).actors.map((actor) => actor.id));
  const [one, other] = kept.pair;
  return { ...kept, pair: [await actorNow(desk, present, one), await actorNow(desk, present, other)] };
}
