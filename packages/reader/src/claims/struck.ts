import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase } from "../statements/phrase.ts";
import { landWords } from "./ground-words.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { tiedBoth } from "./tied-phrases.ts";

/** What fighters have: whoever strikes it strikes them. */
const ownedThings = wordSet(
  "position positions base bases camp camps outpost outposts post posts headquarters office offices convoy convoys column columns stronghold strongholds hideout hideouts residence compound compounds house home car motorcade rear flank bunker bunkers barracks depot depots band patrol patrols checkpoint checkpoints station stations garrison garrisons target targets facility facilities site sites cantonments cantonment unit units vehicle vehicles truck trucks tanks warehouse warehouses trenches lines tunnels infrastructure assets fortifications enclave pocket den lair encampment encampments safe-house safe-houses workshop workshops airbase airfield roadblock roadblocks ship ships vessel vessels warship warships boats headquarter installation installations launchers arsenal arsenals pipeline pipelines",
);

/** Buildings and places of everybody: what is struck is where they stand. */
const sites = wordSet(
  "village villages town towns hamlet hamlets settlement settlements clinic clinics hospital hospitals school schools church churches mosque mosques market markets marketplace hotel hotels prison prisons jail airport airports port ports harbour factory factories plant plants refinery refineries oilfield oilfields mine mines bridge bridges railway railways bus buses train trains restaurant restaurants café cafe nightclub theatre cinema university universities college academy courthouse court parliament building buildings houses homes silos terminal terminals shrine shrines temple temples synagogue synagogues cemetery monument park square stadium farm farms plantation plantations dam dams mall bank banks shop shops kindergarten monastery convent mission hall club bar beach resort museum neighbourhood neighbourhoods neighborhood neighborhoods district districts area areas region locations location parade wedding funeral procession rally gathering crossing crossings gathering",
);

/** "the offices of X", "X's rear": what is struck is X's; "the base at Y", "clinics in Y and Z": Y, Z. Anything else is what it is. */
export function struckIn(facts: SentenceFacts, one: Filled): Filled[] {
  if (typeof one.value !== "string") return [one];
  const head = facts.word(one.phrase.head);
  if (landWords.test(head)) {
    const land = facts.filling([one.phrase], "place");
    if (land.length > 0) return land;
  }
  const isOwned = ownedThings.has(head);
  if (!isOwned && !sites.has(head)) return [one];
  const whose = isOwned ? ownersOf(facts, one) : [];
  if (whose.length > 0) return whose.map((owner) => ({ ...owner, worth: 0.95 * owner.worth }));
  const named = facts.filling([one.phrase], "place");
  if (named.length > 0) return named;
  const tied = tiedBoth(facts, one.phrase);
  for (const word of ["at", "in", "near", "outside", "around", "along"]) {
    const places = facts.filling(tied.get(word) ?? [], "place");
    if (places.length > 0) return places;
  }
  return [one];
}

const possessives = wordSet("its their his");

/** "X stormed its offices": nobody strikes his own. They are of the body named before in the sentence, or of whom the report is about. */
export function struckOfOther(
  facts: SentenceFacts,
  one: Filled,
  doer: Filled["value"] | undefined,
  struck: Filled[],
): Filled[] {
  const { owner, first } = one.phrase;
  const isOwn = struck.length === 1 && struck[0]?.value === doer;
  if (!isOwn || !owner || !possessives.has(facts.word(owner.head)) || typeof doer !== "object") return struck;
  let other = facts.mainBody();
  for (const chunk of facts.chunks) {
    if (chunk.first >= first) break;
    if (isNounPhrase(chunk))
      for (const mention of chunk.mentions) {
        const actor = mention.isAdjective ? null : facts.actorOf(mention);
        if (actor?.type === "organisation" && actor !== doer) other = actor;
      }
  }
  return other && other !== doer
    ? [{ ...one, value: other, end: one.phrase.end, worth: 0.75, way: "pronoun" }]
    : struck;
}

/** Whose a thing is: "the offices of X", "X's offices", "X positions". */
function ownersOf(facts: SentenceFacts, { phrase }: Filled): Filled[] {
  const whose = phrase.owner ?? facts.tailOf(phrase);
  const owners = whose
    ? ["member" as const, "state" as const, "person" as const]
        .map((filler) => facts.filling([whose], filler))
        .find((found) => found.length > 0)
    : undefined;
  if (owners) return owners;
  return phrase.mentions
    .filter(({ end, isAdjective }) => end === phrase.head && !isAdjective)
    .flatMap((mention): Filled[] => {
      const actor = facts.actorOf(mention);
      return actor?.type === "organisation"
        ? [{ value: actor, phrase, first: phrase.first, end: phrase.end, worth: 0.95, way: "name" }]
        : [];
    });
}
