import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isVerbGroup } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const causing = wordSet("have see get");

/** The end of what an infinitive or gerund says: its own arguments, up to the next clause. */
export const endOfPhrase = (facts: SentenceFacts, statement: Statement): number => {
  const last = facts.chunks[Math.max(statement.at, statement.end - 1)];
  // "to have Shiites declared apostates": who is to be, and as what.
  const done = causing.has(statement.verb.lemma)
    ? facts.statements.find((other) => other.at === statement.at + 2 && other.verb.isAmbiguous)
    : undefined;
  let i = done ? done.end : statement.end;
  // Joined infinitives and what they govern go with it: "to raise an army to take the capital".
  while (isVerbGroup(facts.chunks[i]) && (facts.chunks[i] as { form: string }).form === "infinitive") {
    const next = facts.statements.find((other) => other.at === i);
    if (!next || next.end <= i) break;
    i = next.end;
  }
  return i > statement.end
    ? (facts.chunks[i - 1]?.end ?? statement.verb.end)
    : (last?.end ?? statement.verb.end);
};

/** What is told in one word as well as in many. */
const oneWord =
  /^(independence|autonomy|secession|revenge|vengeance|federalism|recognition|statehood|partition|peace|power|weapons|arms|ammunition|money|elections|reinforcements|sharia|democracy|unification|reunification|disarmament|amnesty|talks|negotiations|reforms|self-determination|self-rule|socialism|revolution|liberation)$/i;

/** A claim whose object is the words of what somebody wants, promises, threatens or turns down. */
export function aimDraft(
  facts: SentenceFacts,
  owner: Statement | null,
  subjects: ReturnType<SentenceFacts["filling"]>,
  first: number,
  end: number,
  from: number,
  sure: number,
  {
    end: farthest = 0,
    ...more
  }: Partial<Pick<Draft, "polarity" | "qualifiers" | "at" | "frame">> & {
    readonly predicate?: "seeks" | "agreed" | "supports";
    /** Past the last token of the quote, where more belongs to it than what is sought. */
    readonly end?: number;
  } = {},
): Draft[] {
  const isNot = facts.word(first - 1) === "not" && more.polarity !== "negative";
  const words =
    (isNot ? "not " : "") +
    facts
      .words(first, end)
      .replace(/^(not )?to /, "")
      .replace(/[,;:\s]+$/, "")
      .replace(/(\s+(under|with|of|to|in|on|for|from|by|at))+$/, "");
  if ((!words.includes(" ") && more.polarity !== "negative" && !oneWord.test(words)) || words.length > 200)
    return [];
  return fromEach(subjects, (subject) => {
    if (typeof subject.value === "string") return [];
    const near = from - subject.first < 14 ? Math.min(subject.first, from) : from;
    return [
      draft({
        predicate: "seeks" as const,
        subject: subject.value,
        object: words,
        start: facts.startOf(near),
        end: facts.endOf(Math.max(end, farthest)),
        confidence: sure * subject.worth,
        statement: owner,
        at: from,
        isDated: false,
        ...more,
      }),
    ];
  });
}
