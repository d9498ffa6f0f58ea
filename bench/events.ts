/**
 * `npm run bench:events`: the reader on PLOVER's gold standard records, 322 sentences that people coded with an event
 * type and the codes of who did it to whom.
 *
 * What counts. Of each sentence the gold's distinct (type, source, target) are compared with those of the claims read,
 * each claim turned into a type by the predicate table (`ploverTypeOf`) and into actors by three-letter codes. "Type
 * with actors": all three agree. "Type alone": the distinct types of a sentence are compared, whoever did it. A gold
 * "---" (nobody named) agrees with a side that has no actor or none with a code. Symmetric predicates are told both
 * ways, as the gold does, unless they are denied: a refusal has one doer. Claims that are no events (offices, names,
 * memberships) are left out. Nothing else is given credit.
 *
 * PETRARCH2's figures are those of ../shared/evaluation/README.md, counted there on the same sentences.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ploverTypeOf, predicate, type Actor, type Claim, type Reading } from "@entente/claims";
import { createReader, stateInWords } from "@entente/reader";
import { loadParserWeights } from "@entente/workbench";
import model from "wink-eng-lite-web-model";
import { codeByName } from "./actor-codes.ts";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly { readonly source: string; readonly target: string; readonly code: string }[];
}

const nobody = "---";
const file = fileURLToPath(new URL("../../shared/evaluation/events/plover-gold.jsonl", import.meta.url));
const petrarch2 = { type: 36.0, actors: 26.1, said: 167 };

/** The three letters of an actor: its own, those of a state in its name, or those of the body it leads or speaks for. */
function codeOf(reading: Reading, id: string): string {
  const actor = reading.actors.find((one) => one.id === id);
  if (!actor) return codeOfName(id);
  return codeOfActor(actor) ?? codeOfOffice(reading, id) ?? nobody;
}

const codeOfActor = ({ name, mentions }: Actor): string | null =>
  [name, ...mentions].map(codeOfName).find((code) => code !== nobody) ?? null;

function codeOfName(name: string): string {
  const state = stateInWords(name.replace(/ government$/, ""));
  return codeByName.get(name) ?? (state === null ? undefined : codeByName.get(state)) ?? nobody;
}

function codeOfOffice(reading: Reading, id: string): string | null {
  const held = reading.claims.find(
    (claim) =>
      claim.subject === id && /^(leads|speaks_for|member_of|part_of)$/.test(claim.predicate) && claim.object,
  );
  const body = reading.actors.find((one) => one.id === held?.object);
  return body ? codeOfActor(body) : null;
}

/** Whom a claim is aimed at: its object, or whoever is named in its words besides the subject. */
function targetOf(reading: Reading, claim: Claim): string {
  if (claim.object === null) return nobody;
  const code = reading.actors.some((one) => one.id === claim.object)
    ? codeOf(reading, claim.object)
    : codeInWords(reading, claim);
  if (code !== nobody || reading.actors.some((one) => one.id === claim.object)) return code;
  const where = claim.qualifiers.where;
  return where === undefined ? nobody : codeOf(reading, where);
}

/** Whom the words of an object name first, besides the subject. */
function codeInWords(reading: Reading, claim: Claim): string {
  const words = claim.object ?? "";
  const [first] = reading.actors
    .filter(({ id }) => id !== claim.subject)
    .flatMap((actor) => {
      const places = actor.mentions.map((name) => words.indexOf(name)).filter((at) => at >= 0);
      const code = codeOf(reading, actor.id);
      return places.length > 0 && code !== nobody ? [{ at: Math.min(...places), code }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  return first?.code ?? codeOfName(words);
}

/** The events of a reading as `type source target`. */
function eventsOf(reading: Reading): Set<string> {
  const events = new Set<string>();
  for (const claim of reading.claims) {
    const type = ploverTypeOf(claim);
    if (type === null) continue;
    // A designation is told of who is designated; who did it is whom it is attributed to.
    const isInverse = claim.predicate === "designated_as";
    const doer = isInverse ? claim.attribution : claim.subject;
    const source = doer === null ? nobody : codeOf(reading, doer);
    const target = isInverse ? codeOf(reading, claim.subject) : targetOf(reading, claim);
    events.add(`${type} ${source} ${target}`);
    const isMutual = predicate(claim.predicate).symmetric && claim.polarity === "positive";
    if (isMutual && target !== nobody) events.add(`${type} ${target} ${source}`);
  }
  return events;
}

const typesOf = (events: Iterable<string>): Set<string> =>
  new Set([...events].map((event) => event.split(" ")[0] as string));

interface Count {
  right: number;
  said: number;
  gold: number;
}

const add = (count: Count, said: ReadonlySet<string>, gold: ReadonlySet<string>): void => {
  count.right += [...gold].filter((one) => said.has(one)).length;
  count.said += said.size;
  count.gold += gold.size;
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? "  –  " : ((100 * part) / whole).toFixed(1).padStart(5);

function say(title: string, { right, said, gold }: Count, peer: number): void {
  const f1 = (200 * right) / (said + gold);
  console.log(
    `${title.padEnd(18)} P ${percent(right, said)}  R ${percent(right, gold)}  F1 ${f1.toFixed(1)}   PETRARCH2 ${peer.toFixed(1)}`,
  );
}

async function measure(rows: readonly Row[], isVerbose: boolean): Promise<void> {
  const reader = createReader({ model, weights: await loadParserWeights() });
  const types: Count = { right: 0, said: 0, gold: 0 };
  const actors: Count = { right: 0, said: 0, gold: 0 };
  const classes = new Map<string, Count>();
  const classOf = (type: string): Count => {
    const found = classes.get(type) ?? { right: 0, said: 0, gold: 0 };
    classes.set(type, found);
    return found;
  };
  let spoken = 0;
  for (const { id, text, gold } of rows) {
    const reading = reader.read({
      name: id,
      text,
      title: null,
      author: null,
      published: null,
      url: null,
      language: "en",
      sha256: "",
      problems: [],
    });
    const said = eventsOf(reading);
    const coded = new Set(
      gold.map(({ code, source, target }) => `${code} ${source.slice(0, 3)} ${target.slice(0, 3)}`),
    );
    if (said.size > 0) spoken++;
    add(actors, said, coded);
    add(types, typesOf(said), typesOf(coded));
    for (const type of typesOf(coded)) {
      classOf(type).gold++;
      if (typesOf(said).has(type)) classOf(type).right++;
    }
    for (const type of typesOf(said)) classOf(type).said++;
    if (isVerbose && ![...coded].every((one) => said.has(one)))
      console.log(
        `${id.slice(12)} | ${text}\n    gold ${[...coded].join(", ")}\n    said ${[...said].join(", ")}`,
      );
  }
  console.log(`${rows.length} sentences; says something on ${spoken} (PETRARCH2: ${petrarch2.said})`);
  say("type alone", types, petrarch2.type);
  say("type with actors", actors, petrarch2.actors);
  console.log("\nclass       right  said  gold  found");
  for (const [type, { right, said, gold }] of [...classes].toSorted((a, b) => b[1].gold - a[1].gold))
    console.log(
      `${type.padEnd(12)}${String(right).padStart(5)}${String(said).padStart(6)}${String(gold).padStart(6)} ${percent(right, gold)} %`,
    );
}

if (existsSync(file)) {
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  await measure(rows, process.argv.includes("--verbose"));
} else console.log("skipped: reference data not here (../shared/evaluation)");
