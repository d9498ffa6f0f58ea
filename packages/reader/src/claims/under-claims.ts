import { fromEach } from "../from-each.ts";
import { fighterHeads, groupDescriptions } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type Joint, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, type Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import { besideBody } from "./lead-claims.ts";
import { pairDraft } from "./pair-draft.ts";
import { councils } from "./role-words.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** What is done under somebody who need not lead whom it is done to. */
const underVerbs = wordSet("arrest bring live suffer study");
const commands = wordSet(
  "leadership command chairmanship presidency stewardship direction guidance orders authority",
);
/** Parts of a body that act for the whole of it. */
const columns = wordSet(
  "column columns unit units men remnants contingent detachment detachments elements veterans",
);

const isUnder = (chunk: { kind: string } | undefined): boolean =>
  chunk?.kind === "prep" && (chunk as Joint).word === "under";

/** "under X and then Y", "under the command of X", "under his successor, X,": who is over others. */
function chiefsAt(facts: SentenceFacts, at: number): NounPhrase[] {
  const { chunks } = facts;
  const over = chunks[at];
  if (!isNounPhrase(over)) return [];
  const next = chunks[at + 2];
  const isApposed = over.mentions.length === 0 && chunks[at + 1]?.kind === "comma" && isNounPhrase(next);
  const chief = commands.has(facts.word(over.head))
    ? (facts.tailOf(over) ?? over.owner)
    : isApposed
      ? next
      : over;
  if (!chief || chief.isPronoun) return [];
  const joint = facts.chunkOf(chief) + 1;
  if (chunks[joint]?.kind !== "conj") return [chief];
  const other = chunks[joint + 1]?.kind === "adv" ? chunks[joint + 2] : chunks[joint + 1];
  return isNounPhrase(other) && other.mentions.at(-1)?.end === other.end ? [chief, other] : [chief];
}

/** Where the phrase ends that "under" stands by: past letters in a bracket, a comma, "then" and "which". */
function phraseBefore({ chunks }: SentenceFacts, under: number): number {
  let at = under - 1;
  if (chunks[at]?.kind === "adv") at--;
  // "M23, since 2022 under X"
  const since = chunks[at]?.kind === "date" ? chunks[at - 1] : undefined;
  if (since?.kind === "prep" && since.word === "since") at -= 2;
  if (chunks[at]?.kind === "rel") at--;
  if (chunks[at]?.kind === "comma") at--;
  if (chunks[at]?.kind === "close") while (at > 0 && chunks[at--]?.kind !== "open");
  return at;
}

/** From "the militia of the Imghad", "the 28th Division in Srebrenica" the nouns that "of" and "in" tie, the last first. */
function tiedBefore({ chunks }: SentenceFacts, last: number): NounPhrase[] {
  const tied: NounPhrase[] = [];
  for (let at = last; at >= 0 && at > last - 6; at -= 2) {
    const phrase = chunks[at];
    if (!isNounPhrase(phrase)) break;
    tied.push(phrase);
    const joint = chunks[at - 1];
    if (joint?.kind !== "prep" || !/^(of|in|at|from|near)$/.test(joint.word)) break;
  }
  return tied;
}

const isNamed = ({ way }: Filled): boolean => way === "name" || way === "population";

/** The bodies before "under", and whether their head is told or only that of some of their men. */
function bodiesBefore(facts: SentenceFacts, under: number): { bodies: Filled[]; isPart: boolean } {
  const tied = tiedBefore(facts, phraseBefore(facts, under));
  const [near, far] = [tied[0], tied.at(-1)];
  const none = { bodies: [], isPart: false };
  if (!near || !far) return none;
  const led = (phrase: NounPhrase): Filled[] =>
    // "a faction under X broke away and called itself Y": a phrase without a name may be remembered to mean one.
    phrase.mentions.length > 0 || groupDescriptions.has(facts.word(phrase.head))
      ? facts.filling([phrase], "ledBody").filter(isNamed)
      : [];
  // "GATIA, the militia of the Imghad under X"
  const isOther = far !== near && !far.mentions.some(({ isAdjective }) => !isAdjective);
  const apposed =
    isOther || far.mentions.length === 0 ? facts.filling(besideBody(facts, far), "organisation") : [];
  if (apposed.length > 0 && groupDescriptions.has(facts.word(far.head)))
    return { bodies: apposed.filter(isNamed).slice(0, 1), isPart: false };
  // "ULFA's central committee under X"
  if (councils.has(facts.word(near.head)) && near.owner)
    return { bodies: facts.filling([near.owner], "organisation"), isPart: false };
  // "in East Timor under X": a land is no body.
  const before = facts.chunks[facts.chunkOf(near) - 1];
  const isLand = before?.kind === "prep" && near.mentions.at(-1)?.known?.type === "state";
  const bodies = isLand ? [] : led(near);
  if (bodies.length > 0) {
    const head = facts.word(far.head);
    return { bodies, isPart: far !== near && (fighterHeads.has(head) || columns.has(head)) };
  }
  // "the 28th Division in Srebrenica under X"
  const further = tied.slice(1).find(({ mentions }) => mentions.some(({ isAdjective }) => !isAdjective));
  return further ? { bodies: facts.filling([further], "organisation").filter(isNamed), isPart: false } : none;
}

/** "a faction of X under Y": Y leads the faction. */
const isItself = (facts: SentenceFacts, { way, phrase }: Filled): boolean =>
  way !== "arm" || !/^an?$/.test(facts.word(phrase.first));

/** Who is named as over some bodies leads them, or of their men only some. */
function leads(
  facts: SentenceFacts,
  bodies: readonly Filled[],
  chiefs: readonly NounPhrase[],
  { statement, isPart }: { statement: Statement | null; isPart: boolean },
): Draft[] {
  if (bodies.length === 0) return [];
  const heads = facts.filling(chiefs, "person").filter(({ way }) => way === "name");
  return fromEach(heads, (head) =>
    fromEach(bodies, (body) =>
      pairDraft(facts, head, body, {
        predicate: isPart ? "member_of" : "leads",
        statement,
        at: head.first,
        sure: isPart ? 0.6 : 0.7,
        first: Math.min(head.first, body.first),
        end: Math.max(head.end, body.end),
      }),
    ),
  );
}

/**
 * "the RSF under Mohamed Hamdan Dagalo", "split from the MNLF under Hashim Salamat", "Under Shekau, Boko Haram grew": who
 * stands over a body leads it.
 */
export function underClaims(facts: SentenceFacts): Draft[] {
  const { chunks } = facts;
  const beside = fromEach(chunks, (chunk, at) => {
    if (!isUnder(chunk) || at === 0) return [];
    const { bodies, isPart } = bodiesBefore(facts, at);
    return leads(facts, bodies, chiefsAt(facts, at + 1), { statement: null, isPart });
  });
  const isOpening = isUnder(chunks[0]);
  const main = isOpening ? facts.statements.find((one) => one.verb.form === "finite") : undefined;
  const opening = main
    ? leads(
        facts,
        facts.filling(main.subject, "ledBody").filter((one) => isItself(facts, one)),
        chiefsAt(facts, 1),
        { statement: main, isPart: false },
      )
    : [];
  const after = fromEach(facts.statements, (one) => {
    const under = afterPreposition(one, "under")[0];
    if (!under || underVerbs.has(one.verb.lemma) || isOfDoer(facts, under)) return [];
    const bodies = facts.filling(one.subject, "organisation").filter((body) => isItself(facts, body));
    return leads(facts, bodies, chiefsOf(facts, under), { statement: one, isPart: false });
  });
  return [...beside, ...opening, ...after];
}

/** "was armed by the State Security under X": who is over those who do it. */
function isOfDoer(facts: SentenceFacts, under: NounPhrase): boolean {
  const at = facts.chunkOf(under);
  const [by] = at < 3 ? [] : facts.chunks.slice(at - 3, at - 2);
  return by?.kind === "prep" && by.word === "by";
}

/** Those over others by a phrase of either reading. */
function chiefsOf(facts: SentenceFacts, under: NounPhrase): NounPhrase[] {
  const at = facts.chunkOf(under);
  if (at >= 0) return chiefsAt(facts, at);
  return commands.has(facts.word(under.head)) ? (under.owner ? [under.owner] : []) : [under];
}
