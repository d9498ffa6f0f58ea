import { foldName, matchNames, type ActorId, type ActorType, type NameMatch } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import { listActors, type WorkspaceActor } from "../reading/list-actors.ts";
import { actorIdOf, rowOf } from "../row-ids.ts";

/** Something that speaks for or against two actors' being one. */
export interface SameReason {
  readonly speaks: "for" | "against";
  readonly text: string;
}

/** Two actors that may be one, for a person to decide. */
export interface ActorProposal {
  readonly one: ActorId;
  readonly other: ActorId;
  /** 0 to 1: how alike their names are, raised by what else they share. */
  readonly score: number;
  readonly reasons: readonly SameReason[];
}

/** Names of one actor that are compared: the printed one and those most sources use. */
const namesCompared = 6;
/** A word in more actors' names than this tells too little to compare them for it. */
const widestWord = 30;
const shortestWord = 3;
/** Likeness of names from which on a pair is proposed for its names alone, and with something else in common. */
const alike = 0.5;
const somewhatAlike = 0.3;

interface Shared {
  readonly text: string;
  readonly boost: number;
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** "the government", "the group" describe many; a name has a capital, or is of a script without them. */
const isName = (text: string): boolean => /\p{Lu}|\p{Lo}/u.test(text);

/** Words and initials by which names are found that may be one. */
function handles(actor: WorkspaceActor): Set<string> {
  const found = new Set<string>();
  for (const { text } of actor.names) {
    if (!isName(text)) continue;
    const words = foldName(text).split(" ").filter(Boolean);
    for (const word of words) if (word.length >= shortestWord) found.add(`${actor.type} ${word}`);
    const initials = words.map((word) => word[0]).join("");
    if (initials.length >= shortestWord) found.add(`${actor.type} ${initials}`);
  }
  return found;
}

function pairsByName(actors: readonly WorkspaceActor[]): Set<string> {
  const bearers = new Map<string, number[]>();
  for (const [at, actor] of actors.entries()) {
    for (const handle of handles(actor)) bearers.set(handle, [...(bearers.get(handle) ?? []), at]);
  }
  const pairs = new Set<string>();
  for (const of of bearers.values()) {
    if (of.length > widestWord) continue;
    for (const [i, a] of of.entries()) for (const b of of.slice(i + 1)) pairs.add(pairKey(a, b));
  }
  return pairs;
}

interface LeadRow {
  readonly leader: number;
  readonly body: number;
}

interface DateRow {
  readonly predicate: string;
  readonly time_from: string;
  readonly actor: number;
}

const present = "FROM claims AS c JOIN reviews AS r ON r.claim = c.id AND r.state <> 'rejected'";

/** What pairs of actors share beside names, by the numbers of the two. */
async function sharedFacts(sql: Sql, nameOf: (actor: number) => string): Promise<Map<string, Shared[]>> {
  const shared = new Map<string, Shared[]>();
  const note = (a: number, b: number, fact: Shared): void => {
    const key = pairKey(a, b);
    const facts = shared.get(key) ?? [];
    if (a !== b && !facts.some(({ text }) => text === fact.text)) shared.set(key, [...facts, fact]);
  };
  const leads = await sql.all<LeadRow>(
    `SELECT DISTINCT s.actor AS leader, o.actor AS body ${present}
      JOIN appearances AS s ON s.id = c.subject JOIN appearances AS o ON o.id = c.object
      WHERE c.predicate IN ('leads', 'founded') AND c.polarity = 'positive' ORDER BY s.actor, o.actor`,
  );
  for (const [leader, led] of Map.groupBy(leads, (row) => row.leader)) {
    for (const [i, a] of led.entries()) {
      for (const b of led.slice(i + 1))
        note(a.body, b.body, { text: `${nameOf(leader)} leads or founded both`, boost: 0.25 });
    }
  }
  const dates = await sql.all<DateRow>(
    `SELECT DISTINCT c.predicate, c.time_from, s.actor ${present} JOIN appearances AS s ON s.id = c.subject
      WHERE c.predicate IN ('founded', 'dissolved', 'died', 'split_from', 'merged_with')
        AND c.time_from IS NOT NULL AND c.polarity = 'positive' ORDER BY s.actor`,
  );
  for (const sameDay of Map.groupBy(dates, (row) => `${row.predicate} ${row.time_from}`).values()) {
    if (sameDay.length > widestWord) continue;
    for (const [i, a] of sameDay.entries()) {
      const text = `of both it is said: ${a.predicate.replaceAll("_", " ")}, ${a.time_from}`;
      for (const b of sameDay.slice(i + 1)) note(a.actor, b.actor, { text, boost: 0.15 });
    }
  }
  return shared;
}

function bestMatch(a: WorkspaceActor, b: WorkspaceActor): { match: NameMatch; names: [string, string] } {
  const names = (actor: WorkspaceActor): string[] =>
    [...new Set([actor.name, ...actor.names.map(({ text }) => text).filter(isName)])].slice(0, namesCompared);
  const type: ActorType = a.type;
  let best: { match: NameMatch; names: [string, string] } | null = null;
  for (const x of names(a)) {
    for (const y of names(b)) {
      const match = matchNames(x, y, { type });
      if (!best || match.score > best.match.score) best = { match, names: [x, y] };
    }
  }
  return best ?? { match: { score: 0, reasons: [] }, names: [a.name, b.name] };
}

function propose(a: WorkspaceActor, b: WorkspaceActor, shared: readonly Shared[]): ActorProposal | null {
  const { match, names } = bestMatch(a, b);
  const limit = shared.length > 0 ? somewhatAlike : alike;
  if (match.score < limit) return null;
  const others = new Set(b.sources);
  const together = a.sources.filter((source) => others.has(source));
  const boost = shared.reduce((sum, fact) => sum + fact.boost, 0);
  const score = Math.min(0.99, match.score + boost) * (together.length > 0 ? 0.5 : 1);
  if (score < alike && together.length > 0 && shared.length === 0 && match.score < 0.9) return null;
  return {
    one: a.id,
    other: b.id,
    score: Math.round(score * 1000) / 1000,
    reasons: [
      { speaks: "for", text: `“${names[0]}” and “${names[1]}” may be one name (${match.score})` },
      ...match.reasons.map(({ speaks, text }) => ({ speaks, text })),
      ...shared.map(({ text }) => ({ speaks: "for", text }) as const),
      ...(together.length > 0
        ? [{ speaks: "against", text: `${together.join(", ")} speaks of them as two` } as const]
        : []),
    ],
  };
}

/** Pairs that a person has said are two, by the numbers of their actors. */
async function saidToBeTwo(sql: Sql): Promise<Set<string>> {
  const rows = await sql.all<{ one: number; other: number }>(
    `SELECT a.actor AS one, b.actor AS other FROM distinctions AS d
      JOIN appearances AS a ON a.id = d.one JOIN appearances AS b ON b.id = d.other`,
  );
  return new Set(rows.map(({ one, other }) => pairKey(one, other)));
}

/**
 * Pairs of actors that may be one: by their names, whom they share as leaders, and dates. The likeliest first.
 *
 * @param people everybody, where they are at hand: to read them takes as long as the rest. Default: they are read.
 */
export async function proposeSame(sql: Sql, people?: readonly WorkspaceActor[]): Promise<ActorProposal[]> {
  const actors = people ?? (await listActors(sql));
  const numberOf = ({ id }: WorkspaceActor): number => rowOf("a", id);
  const byNumber = new Map(actors.map((actor) => [numberOf(actor), actor]));
  const at = new Map(actors.map((actor, i) => [numberOf(actor), i]));
  const two = await saidToBeTwo(sql);
  const shared = await sharedFacts(sql, (actor) => byNumber.get(actor)?.name ?? actorIdOf(actor));
  const pairs = pairsByName(actors);
  for (const key of shared.keys()) {
    const [a = 0, b = 0] = key.split(" ").map((number) => at.get(Number(number)) ?? -1);
    if (a >= 0 && b >= 0) pairs.add(pairKey(a, b));
  }
  const proposals = [...pairs].flatMap((key) => {
    const [a, b] = key.split(" ").map((i) => actors[Number(i)]);
    if (!a || !b || a.type !== b.type) return [];
    const numbers = pairKey(numberOf(a), numberOf(b));
    return two.has(numbers) ? [] : (propose(a, b, shared.get(numbers) ?? []) ?? []);
  });
  return proposals.toSorted((a, b) => b.score - a.score || rowOf("a", a.one) - rowOf("a", b.one));
}
