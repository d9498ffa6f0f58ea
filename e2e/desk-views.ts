import { predicates } from "@entente/claims";
import type { Desk } from "./desk.ts";
import type { View } from "./picture-view.ts";

const phone = { width: 390, height: 844 };

/** The pair of whom the samples say most, of those who stand together or against each other. */
async function tellingPair({ workbench }: Desk): Promise<string> {
  const pairs = new Set<string>();
  for (const { subject, object, predicate } of (await workbench.claims({ limit: 1000 })).claims) {
    if (object !== null && /^a\d+$/.test(object) && predicates[predicate].stance !== null)
      pairs.add([subject, object].toSorted().join("&b="));
  }
  let best = { pair: "", lines: 0 };
  for (const pair of pairs) {
    const [one = "", other = ""] = pair.split("&b=");
    const { relations, events, shared, inTheWay, forecasts } = await workbench.between(one, other);
    const lines = [relations, events, shared, inTheWay.relations, inTheWay.said, forecasts].flat().length;
    if (lines > best.lines) best = { pair, lines };
  }
  return best.pair;
}

/** Some decisions, so that there is a history to look at. */
async function decideSome({ workbench }: Desk): Promise<void> {
  const [first, second] = (await workbench.claims({ predicate: "leads", limit: 2 })).claims;
  if (first) await workbench.review(first.id, "accepted", { why: "two other reports say so" });
  if (second) await workbench.review(second.id, "rejected");
  const [proposal] = await workbench.actorProposals();
  if (proposal)
    await workbench.mergeActors(proposal.one, proposal.other, { why: "one party, written in two ways" });
  await workbench.undo({ steps: 1 });
}

/** The pictures of the views in which an analyst reads, decides and looks up. */
export async function deskViews(desk: Desk): Promise<View[]> {
  const levant = (await desk.workbench.sources()).find(({ name }) => name.startsWith("levant"));
  return [
    { name: "review", path: "/review", ready: ".claim-card" },
    { name: "review-dark", path: "/review", ready: ".claim-card", colorScheme: "dark" },
    { name: "review-phone", path: "/review", ready: ".claim-card", viewport: phone },
    {
      name: "review-actor",
      path: `/sources/${levant?.id ?? ""}`,
      ready: ".claimed",
      keys: { press: ["n", "n", "s", "i", "s", "l"], ready: ".type-ahead-list li" },
    },
    {
      name: "review-keys",
      path: "/review",
      ready: ".claim-card",
      keys: { press: ["?"], ready: ".key-list" },
    },
    { name: "conflicts", path: "/conflicts", ready: ".conflict-side blockquote" },
    { name: "between", path: `/between?a=${await tellingPair(desk)}`, ready: ".story" },
    { name: "who-is-who", path: "/who", ready: ".identity-pair" },
    {
      name: "search",
      path: "/",
      ready: ".lane-map canvas",
      keys: { press: ["/", "t", "r", "u", "c", "e"], ready: '.hit-kind:text("Sentence")' },
    },
    {
      name: "what-if",
      path: "/what-if?suppose=merged_with(ISIS,%20al-Qaeda)%20%40%202018",
      ready: ".what-if-changes li",
    },
    { name: "history", path: "/history", ready: ".history-piece", before: () => decideSome(desk) },
  ];
}
