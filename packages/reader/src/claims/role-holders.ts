import { kinship } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type Chunk, type Joint, type NounPhrase } from "../statements/phrase.ts";
import { listingWords } from "../statements/small-words.ts";
import { rowFrom } from "./listed.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { isTitleWord } from "../mentions/titles.ts";
import { framesOfRole } from "./role-frames.ts";
import { makingSo, namedRow, roleWord, splinterWord, type Side } from "./role-words.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** "is regarded as", "is described as": what others take somebody for. */
export const isRegarding = /^(regard|see|view|describe|perceive|portray|know|depict|accuse|dismiss)$/;
export const isConsidering = /^(consider|deem|brand|label|dub|call)$/;
const removing = wordSet(
  "oust unseat depose dismiss sack fire remove topple replace resign quit retire overthrow step stand relieve succeed strip suspend supplant reject",
);
/** What a body may be to another in "Hamas's armed wing, the Qassam Brigades,". */
const apposedBodies = wordSet(
  "ally rival enemy foe backer sponsor patron parent affiliate offshoot proxy branch wing arm splinter faction mission army unit militia brigade franchise subsidiary breakaway component force chapter front successor predecessor forerunner precursor heir incarnation ancestor",
);
/** What persons are called beside their offices: "Pierre's son and the founder of X". */
const sidePosts = new Set([
  ...kinship,
  ..."cleric preacher lawyer teacher warlord general colonel veteran scholar priest doctor physician engineer businessman politician student journalist soldier smuggler poet writer tribesman trader farmer banker academic".split(
    " ",
  ),
]);

/** What gives somebody an office. */
const appointing = wordSet(
  "appoint reappoint re-appoint name elect re-elect reelect choose select install instal make proclaim declare designate crown confirm promote swear present announce unveil recognise recognize acknowledge accept have consider regard deem count style hail acclaim anoint",
);

/** By which somebody comes to an office, and his time in it. */
const choices = wordSet(
  "election re-election reelection appointment nomination selection installation confirmation promotion proclamation inauguration coronation tenure stint term reign years time career role position rule removal dismissal ouster replacement resignation departure retirement",
);

/** How sure it is that a passive verb of regarding or of making says what somebody is; 0 where it is none. */
function taken({ verb }: Statement, isAs: boolean, isAttribute: boolean): number {
  if (!verb.isPassive) return 0;
  if (isAs && isRegarding.test(verb.lemma)) return 0.9;
  // "is considered a proxy of"
  if (isAttribute && /^(consider|deem|brand|label|dub|call)$/.test(verb.lemma)) return 0.9;
  return isAs && /^(found|form|establish|create)$/.test(verb.lemma) ? 0.95 : 0;
}

/** Finds who holds a role that a phrase names: by "is" and "as", by appointment, by a name beside a comma. */
export class RoleHolders {
  readonly #facts: SentenceFacts;

  constructor(facts: SentenceFacts) {
    this.#facts = facts;
  }

  /** Who stands beside a role, and the statement that says it of them. */
  of(phrase: NounPhrase, at: number): { sides: Side[]; statement: Statement | null; isOver?: boolean } {
    const facts = this.#facts;
    const side = (one: NounPhrase, worth: number): Side[] =>
      facts
        .referents(one)
        .filter(({ way }) => way !== "arm")
        .map(({ actor, way }) => ({
          actor,
          first: one.first,
          end: one.end,
          worth: way === "name" ? worth : worth * 0.8,
        }));
    const own = this.#withIt(at) ?? this.#chosen(at);
    if (own) return { sides: side(own, 0.95), statement: null };
    // A copula or "as" between them.
    const one = facts.chunks[at - 2];
    const isOneOf = isNounPhrase(one) && facts.word(one.first) === "one" && facts.tailOf(one) === phrase;
    for (const statement of facts.statements) {
      const isAttribute =
        objectOf(statement).includes(isOneOf ? one : phrase) ||
        (statement.verb.lemma === "be" && afterPreposition(statement, "among").includes(phrase));
      const isAs = statement.following.some(
        // "had X for prime minister"
        ({ word, phrases }) =>
          (word === "as" || (word === "for" && statement.verb.lemma === "have")) && phrases.includes(phrase),
      );
      if (this.#isFronted(statement, at))
        return { sides: objectOf(statement).flatMap((who) => side(who, 0.95)), statement };
      if (isAttribute && /^(be|become|remain)$/.test(statement.verb.lemma))
        return { sides: statement.subject.flatMap((who) => side(who, 1)), statement };
      const regarded = taken(statement, isAs, isAttribute);
      if (regarded > 0) return { sides: statement.subject.flatMap((who) => side(who, regarded)), statement };
      if (
        isAs &&
        (/^(serve|act|work|function|operate|remain|emerge|begin|start|originate|arise|succeed|replace|continue|return|rule|govern|double)$/.test(
          statement.verb.lemma,
        ) ||
          (statement.verb.lemma === "take" && statement.verb.particle === "over") ||
          (statement.verb.lemma === "stay" && statement.verb.particle === "on")) &&
        !statement.verb.isPassive
      )
        return { sides: statement.subject.flatMap((who) => side(who, 1)), statement };
      if (isAs || isAttribute || objectOf(statement, 1).includes(phrase)) {
        const sides = this.#appointed(statement, phrase, side);
        if (sides) return { sides, statement };
      }
      // "set up Y as its armed wing", "used Y as its front"
      if (isAs && !statement.verb.isPassive && makingSo.has(statement.verb.lemma)) {
        const sides = objectOf(statement).flatMap((made) => side(made, 0.95));
        if (sides.length > 0) return { sides, statement };
      }
      // "ousted X as leader of Y": he was it.
      if (isAs && removing.has(statement.verb.lemma)) {
        const object = statement.verb.isPassive ? [] : objectOf(statement);
        const who = object.length > 0 ? object : statement.subject;
        return { sides: who.flatMap((named) => side(named, 0.9)), statement, isOver: true };
      }
      // "Y's first head was X"
      if (statement.subject.includes(phrase) && statement.verb.lemma === "be") {
        const sides = objectOf(statement)
          .filter(({ mentions }) => mentions.length > 0)
          .flatMap((named) => side(named, 1));
        if (sides.length > 0) return { sides, statement };
      }
    }
    const listed = this.#listed(phrase, at);
    if (listed.length > 0) return { sides: listed.flatMap((named) => side(named, 0.9)), statement: null };
    return { sides: this.#apposed(at, side), statement: null };
  }

  /** "with X as its leader", "with a professor, X, as its leader": who is had as what a phrase names. */
  #withIt(at: number): NounPhrase | null {
    const { chunks } = this.#facts;
    const isWith = (chunk: Chunk | undefined): boolean => chunk?.kind === "prep" && chunk.word === "with";
    const joint = chunks[at - 1];
    if (joint?.kind !== "prep" || joint.word !== "as") return null;
    const isApposed = chunks[at - 2]?.kind === "comma" && chunks[at - 4]?.kind === "comma";
    const who = isApposed ? chunks[at - 3] : chunks[at - 2];
    return isWith(chunks[isApposed ? at - 6 : at - 3]) && isNounPhrase(who) ? who : null;
  }

  /** "the election of X as leader of Y", "X's years as leader of Y": whose choice or time as that is told. */
  #chosen(at: number): NounPhrase | null {
    const { chunks } = this.#facts;
    const joint = chunks[at - 1];
    if (joint?.kind !== "prep" || joint.word !== "as") return null;
    const [of, who] = [chunks[at - 3], chunks[at - 2]];
    if (!isNounPhrase(who)) return null;
    if (who.owner && choices.has(this.#facts.word(who.head))) return who.owner;
    const choice = of?.kind === "prep" && of.word === "of" ? chunks[at - 4] : undefined;
    return isNounPhrase(choice) && choices.has(this.#facts.word(choice.head)) ? who : null;
  }

  /** "was appointed its chief", "elected X chairman", "X, named commander of Y,": whom an office is given, or null. */
  #appointed(
    statement: Statement,
    phrase: NounPhrase,
    side: (one: NounPhrase, worth: number) => Side[],
  ): Side[] | null {
    if (!appointing.has(statement.verb.lemma)) return null;
    const who = statement.verb.isPassive
      ? statement.subject
      : objectOf(statement).filter((named) => named !== phrase);
    // "re-elected Brahim Ghali chairman": the holder stands in the phrase, before the office.
    const inside = phrase.mentions.find(({ end, isAdjective }) => end <= phrase.head && !isAdjective);
    const holder = who.length === 0 && inside ? this.#facts.actorOf(inside) : null;
    if (inside && holder?.type === "person")
      return [{ actor: holder, first: inside.first, end: inside.end, worth: 0.95 }];
    // "X, appointed commander of Y in 2013,", "Elected leader of Y, X": the participle goes with a name beside it.
    const beside = statement.subject.length === 0 ? this.#besideParticiple(statement) : null;
    if (beside) return side(beside, 0.9);
    return who.length > 0 ? who.flatMap((named) => side(named, 0.95)) : null;
  }

  /** "Among X's allies were A and B" */
  #isFronted({ verb, subject, at: verbAt }: Statement, at: number): boolean {
    const opener = this.#facts.chunks[at - 1];
    // "Among the founders of X was A"
    const isBeside = verbAt === at + 1 || (verbAt === at + 3 && this.#facts.chunks[at + 1]?.kind === "prep");
    return (
      verb.lemma === "be" &&
      subject.length === 0 &&
      isBeside &&
      opener?.kind === "prep" &&
      opener.word === "among"
    );
  }

  /** The name before the comma before a participle, or, of one that opens the sentence, the subject after it. */
  #besideParticiple({ at, following }: Statement): NounPhrase | null {
    const { chunks, statements } = this.#facts;
    const before = chunks[at - 2];
    if (chunks[at - 1]?.kind === "comma" && isNounPhrase(before) && before.mentions.length > 0) return before;
    const main = at === 0 ? statements.find((one) => one.at > (following.at(-1)?.end ?? 0) - 1) : undefined;
    return main?.subject[0] ?? null;
  }

  /** "the members of X include A and B", "X's leaders, such as A", "officials of X, among them A": who is named of many. */
  #listed(phrase: NounPhrase, at: number): readonly NounPhrase[] {
    const facts = this.#facts;
    if (!facts.word(phrase.head).endsWith("s")) return [];
    const told = facts.statements.find(
      (one) =>
        /^(include|comprise)$/.test(one.verb.lemma) && one.subject.includes(phrase) && !one.verb.isPassive,
    );
    if (told) return objectOf(told).filter(({ mentions }) => mentions.length > 0);
    let i = at + 1;
    while (
      facts.chunks[i]?.kind === "prep" &&
      !listingWords.has((facts.chunks[i] as Joint).word) &&
      i < at + 4
    )
      i += 2;
    if (facts.chunks[i]?.kind === "comma") i++;
    const joint = facts.chunks[i];
    if (joint?.kind !== "prep") return [];
    const next = facts.chunks[i + 1];
    const isAmong = joint.word === "among" && isNounPhrase(next) && facts.word(next.head) === "them";
    const first = isAmong ? facts.chunks[i + 2] : listingWords.has(joint.word) ? next : undefined;
    if (!isNounPhrase(first) || first.mentions.length === 0) return [];
    return rowFrom(facts, first);
  }

  /** "the cleric X", "the Cairo-educated preacher X": a name with what may stand before it. */
  #isOnlyName(phrase: NounPhrase): boolean {
    const { tokens } = this.#facts;
    const last = phrase.mentions.at(-1);
    if (!last || last.end < phrase.end - 1) return false;
    const isSaid = phrase.mentions
      .slice(0, -1)
      .every(({ end, isAdjective }) => isAdjective || /^[-–]$/.test(tokens[end]?.text ?? ""));
    return (
      isSaid &&
      tokens
        .slice(phrase.first, last.first)
        .every(
          ({ lower, tag }) =>
            lower === "the" ||
            /^(ADJ|VERB|PUNCT|PROPN)$/.test(tag) ||
            isTitleWord(lower.replace(/\.$/, "")) ||
            sidePosts.has(lower),
        )
    );
  }

  /** "Hamas's wing", "the wing of Hamas", "the Hamas wing". */
  #isOfSomebody(phrase: NounPhrase): boolean {
    return (
      phrase.owner !== null ||
      this.#facts.tailOf(phrase) !== null ||
      phrase.mentions.some(({ end, isAdjective }) => end <= phrase.head && !isAdjective)
    );
  }

  #isWhose(at: number): boolean {
    return this.#facts.word((this.#facts.chunks[at] as NounPhrase).first) === "whose";
  }

  /** "X, leader of Y," and "the leader of Y, X," and "X (leader of Y)". */
  #apposed(at: number, side: (one: NounPhrase, worth: number) => Side[]): Side[] {
    const { chunks } = this.#facts;
    const joint = chunks[at - 1];
    const twin = chunks[at - 2];
    // "X, then a member of Y", "X, itself an offshoot of Y"
    const isReflexive =
      isNounPhrase(joint) && joint.isPronoun && this.#facts.word(joint.head).endsWith("self");
    if ((joint?.kind === "adv" || isReflexive) && twin?.kind === "comma") return this.#apposed(at - 1, side);
    // "Zambia, until 1976 SWAPO's host", "Uganda, until then his protector"
    if (
      twin?.kind === "prep" &&
      (joint?.kind === "adv" || joint?.kind === "date") &&
      chunks[at - 3]?.kind === "comma"
    )
      return this.#apposed(at - 2, side);
    // "X, one of Y's commanders": the comma stands before "one".
    if (joint?.kind === "prep" && joint.word === "of" && twin && isOneOfThem(this.#facts, twin))
      return this.#apposed(at - 2, side);
    if (
      joint?.kind === "conj" &&
      isNounPhrase(twin) &&
      (framesOfRole(roleWord(this.#facts, twin.head)).length > 0 ||
        sidePosts.has(this.#facts.word(twin.head)))
    )
      return this.#apposed(at - 2, side);
    // "the Houthis, whose leader, X,": before the comma stands whose leader it is.
    const isOfWhom = (chunks[at] as NounPhrase).owner?.isPronoun === true;
    if (joint && /^(comma|open|dash)$/.test(joint.kind) && !(isOfWhom && this.#isWhose(at))) {
      let i = at - 2;
      if (chunks[i]?.kind === "close") while (i > 0 && chunks[i]?.kind !== "open") i--;
      if (chunks[i]?.kind === "open") i--;
      const before = chunks[i];
      if (isNounPhrase(before) && before.mentions.length > 0 && chunks[i - 1]?.kind !== "conj") {
        const found = side(before, 0.95);
        if (found.length > 0) return found;
      } else if (
        isNounPhrase(before) &&
        before.mentions.length > 0 &&
        this.#facts.word((chunks[at] as NounPhrase).head).endsWith("s")
      ) {
        const other = chunks[i - 2];
        return [...(isNounPhrase(other) ? side(other, 0.9) : []), ...side(before, 0.9)];
      }
    }
    // "the leader of Y, X," – forward over the tail to a comma and a name.
    let i = at + 1;
    while (chunks[i]?.kind === "prep" && (isNounPhrase(chunks[i + 1]) || chunks[i + 1]?.kind === "date"))
      i += 2;
    if (chunks[i]?.kind === "date") i++;
    // "the founder and first chairman of Y, X,": past the office joined to it.
    if (i === at + 1 && this.#isOffice(chunks[i + 1]) && chunks[i]?.kind === "conj") {
      i += 2;
      while (chunks[i]?.kind === "prep" && isNounPhrase(chunks[i + 1])) i += 2;
    }
    if (chunks[i]?.kind === "open") while (i < chunks.length && chunks[i]?.kind !== "close") i++;
    if (chunks[i]?.kind === "close") i++;
    if (chunks[i]?.kind === "rel")
      while (i < chunks.length && i < at + 24 && chunks[i]?.kind !== "comma" && chunks[i]?.kind !== "stop")
        i++;
    const isComma = chunks[i]?.kind === "comma";
    const several =
      isComma && this.#facts.word((chunks[at] as NounPhrase).head).endsWith("s")
        ? namedRow(this.#facts, i + 1)
        : [];
    if (several.length > 1) return several.flatMap((one) => side(one, 0.85));
    const after = chunks[isComma ? i + 1 : i];
    const closes = chunks[(isComma ? i + 1 : i) + 1];
    const isWhole = isNounPhrase(after) && after.owner === null && this.#isOnlyName(after);
    // "the leader of the CNDP, X and troops loyal to him": one holds the office.
    const isJoined = closes?.kind === "conj" && this.#facts.word(chunks[at]?.first ?? -1) === "the";
    // "through its armed wing the Qassam Brigades": after whose it is no comma is needed.
    const isTight =
      i === at + 1 && isOfWhom && isNounPhrase(after) && this.#facts.word(after.first) === "the";
    if (
      (isComma || isTight) &&
      isWhole &&
      closes &&
      (isJoined || /^(comma|stop|vg|close|open)$/.test(closes.kind))
    )
      return side(after, 0.9).filter((one) => this.#mayBeApposed(one, chunks[at] as NounPhrase));
    return [];
  }

  /** A noun for an office and nobody's name: "first chairman". */
  #isOffice(chunk: Chunk | undefined): boolean {
    return (
      isNounPhrase(chunk) &&
      chunk.mentions.length === 0 &&
      framesOfRole(roleWord(this.#facts, chunk.head)).length > 0
    );
  }

  /** A person holds an office; a body or a state stands beside a noun for what it is to somebody. */
  #mayBeApposed({ actor }: Side, noun: NounPhrase): boolean {
    if (actor.type === "person") return true;
    const tells = isTie(this.#facts, noun);
    if (actor.type !== "organisation" && !(actor.type === "state" && tells)) return false;
    return (
      this.#isOfSomebody(noun) &&
      (tells || apposedBodies.has(this.#facts.word(noun.head)) || splinterWord(this.#facts, noun) !== "")
    );
  }
}

/** "one of", "the largest of". */
const isOneOfThem = (facts: SentenceFacts, { first, end }: { first: number; end: number }): boolean =>
  facts.word(first) === "one" || /^(first|last|\p{L}+est)$/u.test(facts.word(end - 1));

const ties = wordSet(
  "ally rival enemy foe backer sponsor patron proxy supporter paymaster financier protector benefactor partner adversary",
);

/** Words for how bodies and states stand to one another. */
const isTie = (facts: SentenceFacts, phrase: NounPhrase): boolean => ties.has(facts.word(phrase.head));
