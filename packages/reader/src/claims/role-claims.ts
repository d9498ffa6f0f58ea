import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { Mention } from "../mentions/mention.ts";
import { isNounPhrase, isVerbGroup, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import { isCapitalised, type Token } from "../tokens/token.ts";
import { framesOfRole, type RoleFrame } from "./role-frames.ts";
import { isConsidering, isRegarding, RoleHolders } from "./role-holders.ts";
import {
  beforeBracket,
  joinedHolders,
  marksBefore,
  mayTellRole,
  roleEnd,
  roleWord,
  type Side,
  holdsPart,
  isOneOfMany,
  isPartOfOffice,
  deputies,
  fitsSide,
  havingHead,
  isHeldThere,
  splintered,
  pastMarks,
  rankMarks,
  ofState,
  splinterWord,
  ofMainBody,
  appointer,
  councils,
  isNamedUnit,
  landOf,
  ofCouncil,
  ofLand,
  tellsTie,
  userOf,
} from "./role-words.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { calledWing, wingOwners } from "./wing-sides.ts";

const armyRanks =
  /^(general|colonel|major|captain|lieutenant|brigadier|admiral|sergeant|gen|col|maj|capt|lt|brig|sheikh|mullah)$/;

/** Those who back a body from abroad: a state they are in backs it. */
const isSponsor = /^(sponsor|patron|backer|paymaster|financier|handler)s$/;

/** Reads offices, belongings and kinds of tie from titles, appositions and "is". */
class RoleReader {
  readonly #facts: SentenceFacts;

  constructor(facts: SentenceFacts) {
    this.#facts = facts;
  }

  drafts(): Draft[] {
    return fromEach(this.#facts.chunks, (chunk, at) =>
      isNounPhrase(chunk) && !chunk.isPronoun ? [...this.#inPhrase(chunk), ...this.#beside(chunk, at)] : [],
    );
  }

  /** "Houthi spokesman Yahya Saree", "his deputy X": office and holder in one phrase. */
  #inPhrase(phrase: NounPhrase): Draft[] {
    const last = phrase.mentions.at(-1);
    if (!last || last.isAdjective || last.end < phrase.end - 1) return [];
    const holder = this.#facts.actorOf(last);
    if (!holder) return [];
    const roleAt = this.#roleBefore(phrase, last);
    if (roleAt < 0) return [];
    // "the FARC dissident group X": the group is what parted, no man of it.
    const isSplinter = splintered.has(this.#facts.word(roleAt + 1)) && isDissident(this.#facts.word(roleAt));
    const role = isSplinter ? "splinter" : roleWord(this.#facts, roleAt);
    const ofWhat = this.#bodiesOf(phrase, roleAt, role, holder);
    const side: Side = { actor: holder, first: last.first, end: last.end, worth: 1 };
    const sides = role.endsWith("s") ? [side, ...joinedHolders(this.#facts, phrase)] : [side];
    return fromEach(sides, (one) =>
      framesOfRole(holdsPart(this.#facts, phrase, roleAt) ? "officer" : role)
        .flatMap((frame) => this.#pair(frame, one, ofWhat, phrase.first, role, null))
        .slice(0, Math.max(1, ofWhat.length)),
    );
  }

  /** What stands before the role noun; of a head of state without it, the state that the report is about. */
  #bodiesOf(phrase: NounPhrase, roleAt: number, role: string, holder: ReportActor): Side[] {
    const facts = this.#facts;
    const before = this.#bodiesBefore(phrase, roleAt);
    if (before.length > 0) return before;
    const bracketed = beforeBracket(this.#facts, phrase);
    if (bracketed.length > 0) return bracketed;
    const isGovernment = facts.word(roleAt - 1) === "government" && roleAt - 1 >= phrase.first;
    const isRuler =
      /^(president|vice-president|prime-minister|premier|chancellor)$/.test(role) &&
      roleAt === phrase.first + Number(role === "prime-minister");
    const tail = isRuler ? facts.tailOf(phrase) : null;
    // "President Mohamud of Somalia"
    if (tail)
      return facts
        .filling([tail], "state")
        .flatMap(({ value, first, end }) =>
          typeof value === "string" ? [] : [{ actor: value, first, end, worth: 1 }],
        );
    const isFormal = isCapitalised(facts.tokens[roleAt]?.text ?? "");
    // "Interior Minister X": of the state that the report is about.
    const isMinister = role === "minister" && roleAt <= phrase.first + 3;
    if (!isGovernment && !isMinister && (!isRuler || !isFormal)) return [];
    const state =
      facts.ruledState(holder) ??
      (isGovernment ? facts.lastState(roleAt) : null) ??
      facts.reportedState(roleAt);
    return state ? [{ actor: state, first: phrase.first, end: phrase.end, worth: 0.8 }] : [];
  }

  /** Token position of the role noun before a holder's name: the last title, or a noun right before the name. */
  #roleBefore(phrase: NounPhrase, holder: Mention): number {
    for (let i = holder.first - 1; i >= phrase.first && i > holder.first - 5; i--) {
      if (/^["“”‘’]$/.test(this.#facts.tokens[i]?.text ?? "")) continue;
      const word = this.#facts.word(i);
      if (framesOfRole(roleWord(this.#facts, i)).length > 0) return this.#beforeRank(phrase, i);
      if (!/^(group|al|-|and|of)$/.test(word)) break;
      if (word === "group" && framesOfRole(this.#facts.word(i - 1)).length > 0) return i - 1;
    }
    return -1;
  }

  /** "RSF commander General X", "spokesman Colonel X": before a rank the office. */
  #beforeRank(phrase: NounPhrase, at: number): number {
    const ahead = at - 1 >= phrase.first ? framesOfRole(roleWord(this.#facts, at - 1))[0] : undefined;
    const isRank = armyRanks.test(this.#facts.word(at));
    return isRank && ahead && /^(leads|speaks_for)$/.test(ahead.predicate) ? at - 1 : at;
  }

  /** What stands before the role noun: a body's name, a state's adjective, an owner. */
  #bodiesBefore(phrase: NounPhrase, roleAt: number): Side[] {
    const facts = this.#facts;
    const sides: Side[] = [];
    for (const mention of phrase.mentions) {
      // "al-Qaeda's Syrian affiliate": whose it is, not where.
      if (mention.isAdjective && phrase.owner && mention.first >= phrase.owner.end) continue;
      const after = facts.tokens[mention.end]?.text;
      if (mention.end > roleAt || after === "-" || after === "–") continue;
      const actor = mention.isAdjective ? facts.plainState(mention) : facts.actorOf(mention);
      // "Kirkuk governor X": of offices that lands have.
      if (actor && (actor.type !== "place" || ofLand.has(facts.word(roleAt))))
        sides.push({ actor, first: mention.first, end: mention.end, worth: 1 });
    }
    if (sides.length === 0 && phrase.owner && ofLand.has(facts.word(roleAt)))
      sides.push(...landOf(facts, phrase.owner));
    if (sides.length === 0)
      for (const { actor, way } of facts.owners(phrase))
        sides.push({
          actor: deputies.has(facts.word(roleAt)) ? (facts.ledBy(actor) ?? actor) : actor,
          first: phrase.first,
          end: roleAt,
          worth: way === "name" ? 1 : 0.8,
        });
    return sides.slice(-1);
  }

  /** "X, leader of Y", "X is a member of Y", "served as chairman of Y", "Y's first head was X". */
  #beside(phrase: NounPhrase, at: number): Draft[] {
    if (!mayTellRole(this.#facts.tokens[phrase.head] as Token)) return [];
    const role = roleWord(this.#facts, phrase.head);
    const frames = isOneOfMany(this.#facts, phrase, role, at)
      ? framesOfRole("officer")
      : framesOfRole((splintered.has(role) && splinterWord(this.#facts, phrase)) || role);
    if (frames.length === 0) return [];
    // "the top man of the LRA" is more than one of its men.
    if (role === "man" && /^(top|strong|number|first)$/.test(this.#facts.word(phrase.head - 1))) return [];
    // "the army, the Gorgor brigade": a unit's name, not whose it is.
    if (isNamedUnit(this.#facts, phrase)) return [];
    const told = this.#ofWhat(phrase, at);
    const found = new RoleHolders(this.#facts).of(phrase, at);
    const others = told.filter(({ actor }) => !found.sides.some((holder) => holder.actor === actor));
    const given = others.length > 0 ? others : wingOwners(this.#facts, phrase, role);
    const ofWhat =
      given.length > 0
        ? given
        : (appointer(this.#facts, found.statement, role) ??
          userOf(this.#facts, found.statement, role) ??
          havingHead(this.#facts, phrase, at, role) ??
          ofMainBody(this.#facts, phrase, role));
    if (ofWhat.length === 0) return [];
    const called = found.sides.length > 0 ? [] : calledWing(this.#facts, phrase, at, role);
    const holders =
      found.sides.length > 0
        ? found
        : { ...found, sides: called.length > 0 ? called : this.#seatedIn(phrase) };
    for (const frame of frames) {
      const drafts = fromEach(holders.sides, (holder) =>
        this.#pair(frame, holder, ofWhat, phrase.first, role, holders.statement).map((one) =>
          holders.isOver ? { ...one, over: true } : one,
        ),
      );
      if (drafts.length > 0) return drafts;
    }
    return [];
  }

  /** "its Iranian backers", "its patrons in Tehran": the state they are of, or whose seat it is. */
  #seatedIn(phrase: NounPhrase): Side[] {
    const noun = this.#facts.word(phrase.head);
    if (!phrase.owner || !tellsTie(noun)) return [];
    const after = phrase.owner.end;
    const adjective = phrase.mentions.findLast(({ isAdjective, first }) => isAdjective && first >= after);
    const isOfFriends = /^(supports|allied_with)$/.test(framesOfRole(noun)[0]?.predicate ?? "");
    const named = adjective && isOfFriends ? this.#facts.plainState(adjective) : null;
    if (named) return [{ actor: named, first: phrase.first, end: phrase.end, worth: 0.95 }];
    const tail = this.#facts.tailOf(phrase, "in");
    if (!tail) return [];
    // "his rivals in Fatah", "M23's sponsors in Rwanda": who they are is where they are.
    const isFriend = framesOfRole(noun)[0]?.predicate === "allied_with";
    const within = isFriend
      ? []
      : this.#facts.filling([tail], isSponsor.test(noun) ? "body" : "organisation");
    const bodies = within.flatMap(({ value, first, end, worth }): Side[] =>
      typeof value === "string" || value.type === "place" ? [] : [{ actor: value, first, end, worth }],
    );
    if (bodies.length > 0) return bodies;
    return this.#facts.filling([tail], "place").flatMap(({ value, first, end }): Side[] => {
      const state = typeof value === "string" ? null : this.#facts.seatOf(value);
      return state?.type === "state" && state !== value ? [{ actor: state, first, end, worth: 0.95 }] : [];
    });
  }

  #ofWhat(phrase: NounPhrase, at: number): Side[] {
    const facts = this.#facts;
    // "the American envoy for Syria" speaks for America.
    const before = this.#bodiesBefore(phrase, phrase.head);
    const isEnvoy = /^(envoy|ambassador|emissary)$/.test(facts.word(phrase.head));
    if (before.length > 0 && !facts.tailOf(phrase) && (phrase.owner === null || isEnvoy)) return before;
    const inside = facts.tailOf(phrase, "in");
    const isWhere = inside ? facts.filling([inside], "place").length > 0 : false;
    if (isWhere && before.length === 0 && inside && isHeldThere(facts, phrase)) return landOf(facts, inside);
    const tail =
      facts.tailOf(phrase) ??
      facts.tailOf(phrase, "for") ??
      (isWhere || (phrase.owner && tellsTie(facts.word(phrase.head))) ? null : inside) ??
      facts.tailOf(phrase, "with") ??
      facts.tailOf(phrase, "within") ??
      facts.tailOf(phrase, "to") ??
      (leaving.has(facts.word(phrase.head)) ? facts.tailOf(phrase, "from") : null);
    // "chief of staff of the IRA": the staff is part of the office.
    if (tail && isPartOfOffice(facts, tail)) {
      const whole = facts.tailOf(tail) ?? facts.tailOf(tail, "for") ?? tail.owner;
      return whole
        ? facts.referents(whole).map(({ actor }) => ({ actor, first: whole.first, end: whole.end, worth: 1 }))
        : this.#bodiesBefore(phrase, phrase.head);
    }
    // "a Taliban veteran of Helmand": where he is from is no body.
    if (tail && before.length > 0 && phrase.owner === null && !ofLand.has(facts.word(phrase.head)))
      if (facts.filling([tail], "actor").length === 0) return before;
    if (tail) {
      const sides = [tail, ...this.#joinedAfter(tail)].flatMap((one) =>
        facts.referents(one).map(({ actor, way }): Side => ({
          actor,
          first: one.first,
          end: one.end,
          worth: way === "name" || way === "arm" ? 1 : 0.85,
        })),
      );
      if (sides.length > 0) return sides;
      const land = ofLand.has(facts.word(phrase.head)) ? landOf(facts, tail) : [];
      if (land.length > 0) return land;
      const whole = ofCouncil(facts, tail);
      if (whole.length > 0) return whole;
      // "a member of the FARC secretariat"
      const inner =
        councils.has(facts.word(tail.head)) || facts.word(tail.head) === "general"
          ? tail.mentions.filter((mention) => mention.end === tail.head && !mention.isAdjective)
          : [];
      const bodies = inner.flatMap((mention) => facts.actorOf(mention) ?? []);
      if (bodies.length > 0)
        return bodies.map((actor) => ({ actor, first: tail.first, end: tail.end, worth: 0.9 }));
      const owners = facts.owners(tail);
      if (
        owners.length > 0 &&
        !/^(wing|branch|office|unit|cell|section|division|department|arm|brigade)$/.test(
          facts.word(tail.head),
        ) &&
        (/^(leads|speaks_for)$/.test(framesOfRole(facts.word(phrase.head))[0]?.predicate ?? "") ||
          councils.has(facts.word(tail.head)))
      )
        return owners.map(({ actor }) => ({ actor, first: tail.first, end: tail.end, worth: 0.7 }));
    }
    // "Polisario's only patron of weight": what follows "of" is nobody, so whose patron it is counts.
    if (tail && phrase.owner && facts.filling([tail], "actor").length === 0) {
      const owned = this.#bodiesBefore(phrase, phrase.head);
      if (owned.length > 0) return owned;
    }
    // "of which the NPA is the armed wing", "of which X was elected chair"
    const said = facts.statements.find(
      (one) =>
        one.clause === "relative" && (objectOf(one).includes(phrase) || objectOf(one, 1).includes(phrase)),
    );
    const whole = said ? afterPreposition(said, "of").filter((one) => one.end <= said.verb.first) : [];
    if (whole.length > 0)
      return whole.flatMap((one) =>
        facts.referents(one).map(({ actor }) => ({ actor, first: one.first, end: one.end, worth: 0.9 })),
      );
    // "the founder and leader of Y"
    const joined = facts.chunks[at + 1]?.kind === "conj" ? facts.chunks[at + 2] : undefined;
    if (
      isNounPhrase(joined) &&
      framesOfRole(roleWord(this.#facts, joined.head)).length > 0 &&
      phrase.mentions.length === 0
    )
      return this.#ofWhat(joined, at + 2);
    const own = this.#bodiesBefore(phrase, phrase.head);
    return own.length > 0 || tail ? own : this.#ofTwin(phrase, at);
  }

  /** "X's founder and first chairman": what the office joined before it is of. */
  #ofTwin(phrase: NounPhrase, at: number): Side[] {
    const [twin, joint] = this.#facts.chunks.slice(Math.max(0, at - 2), at);
    const isTwin =
      joint?.kind === "conj" &&
      isNounPhrase(twin) &&
      phrase.mentions.length === 0 &&
      /^(ADJ|NOUN|PROPN)$/.test(this.#facts.tokens[phrase.first]?.tag ?? "") &&
      framesOfRole(roleWord(this.#facts, twin.head)).length > 0;
    return isTwin ? this.#bodiesBefore(twin, twin.head) : [];
  }

  #joinedAfter(phrase: NounPhrase): NounPhrase[] {
    const at = this.#facts.chunkOf(phrase);
    const joint = this.#facts.chunks[at + 1];
    const next = this.#facts.chunks[at + 2];
    return joint?.kind === "conj" &&
      joint.word === "and" &&
      isNounPhrase(next) &&
      next.mentions.length > 0 &&
      !isVerbGroup(this.#facts.chunks[at + 3])
      ? [next]
      : [];
  }

  #pair(
    frame: RoleFrame,
    holder: Side,
    ofWhat: readonly Side[],
    roleFirst: number,
    role: string,
    statement: Statement | null,
  ): Draft[] {
    const facts = this.#facts;
    if (!fitsSide(holder.actor, frame.holderIs)) return [];
    return fromEach(ofWhat, (target) => {
      const isForeign =
        target.actor.type === "state" && frame.predicate === "member_of" && !ofState.test(role);
      // "his lieutenant X": of whom that is said, only a name tells well enough.
      const isVague = frame.predicate === "member_of" && frame.ofWhat === "person" && target.worth < 1;
      if (isForeign || isVague || target.actor === holder.actor || !fitsSide(target.actor, frame.ofWhat))
        return [];
      const first = Math.min(holder.first, target.first, roleFirst);
      const end = Math.max(holder.end, target.end, roleEnd(facts, roleFirst, holder, target));
      const ranks = [...marksBefore(this.#facts, roleFirst, role).matchAll(rankMarks)]
        .map(([word]) => word)
        .filter((word) => word !== "current");
      const isOver = pastMarks.test(marksBefore(this.#facts, roleFirst, role));
      const [subject, object] = frame.isInverse ? [target.actor, holder.actor] : [holder.actor, target.actor];
      return [
        draft({
          predicate: frame.predicate,
          subject,
          object,
          start: facts.startOf(first),
          end: facts.endOf(end),
          confidence: frame.sure * holder.worth * target.worth,
          frame,
          statement,
          at: roleFirst,
          isDated: statement !== null,
          over: isOver,
          modality: statement && isHeldToBe(statement) ? "reported" : "asserted",
          qualifiers:
            frame.predicate === "leads" || frame.predicate === "member_of" || frame.predicate === "speaks_for"
              ? { role: [...ranks, role].join(" ") }
              : (frame.qualifiers ?? {}),
        }),
      ];
    });
  }
}

const isDissident = (word: string): boolean => /^(dissident|breakaway|renegade)$/.test(word);

/** "a deserter from FRELIMO", "a breakaway from the PFLP". */
const leaving = wordSet(
  "defector deserter renegade dissident splinter offshoot breakaway spin-off group faction",
);

/** "is described as", "widely seen as". */
const isHeldToBe = ({ verb: { lemma, isPassive, form } }: Statement): boolean =>
  (isPassive || form === "participle") && (isRegarding.test(lemma) || isConsidering.test(lemma));

/** Offices, belongings and kinds of tie that nouns for them tell. */
export const roleClaims = (facts: SentenceFacts): Draft[] => new RoleReader(facts).drafts();
