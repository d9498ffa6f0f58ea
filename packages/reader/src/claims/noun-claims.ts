import { fromEach } from "../from-each.ts";
import { seriesNouns } from "../lexicon/nouns.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { isDeedHead, isDoneJointly, isHelpedBy } from "./deed-heads.ts";
import { draft, type Draft } from "./draft.ts";
import {
  carrying,
  endable,
  ending,
  engaging,
  falling,
  fights,
  isCalledOff,
  lightVerbs,
  ownRoles,
  takingPart,
  untoldTies,
} from "./noun-kinds.ts";
import { framesOfNoun, type NounFrame } from "./noun-frames.ts";
import { eachPair, eachTwo } from "./pair-draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { broughtAbout, mediations, ownWord } from "./brought-about.ts";
import {
  disownedBy,
  fighterIn,
  hurtBy,
  inQuestion,
  helping,
  isNamedAfterDoer,
  isOnlyWanted,
  jointDeed,
  ledBy,
  isReceived,
  predicateOf,
  responsibleFor,
  spokenWith,
  spotOf,
  tellsOfIt,
  toneOf,
  withBeyondAside,
  withinDeed,
} from "./noun-sides.ts";
import { struckIn } from "./struck.ts";
import { tiedBoth } from "./tied-phrases.ts";

class NounReader {
  readonly #facts: SentenceFacts;
  readonly #phrase: NounPhrase;
  readonly #tied: Map<string, NounPhrase[]>;
  readonly #carrier: Statement | null;

  constructor(facts: SentenceFacts, phrase: NounPhrase) {
    this.#facts = facts;
    this.#phrase = phrase;
    this.#tied = tiedBoth(facts, phrase);
    this.#carrier =
      facts.statements.find(({ following }) => {
        for (const { phrases } of following) if (phrases.includes(phrase)) return true;
        return false;
      }) ?? null;
  }

  drafts(): Draft[] {
    const beside = [...this.#joint(), ...this.#withHelp()];
    const isOnlyHelp = beside.length > 0 && mediations.has(this.#facts.word(this.#phrase.head));
    const told = isOnlyHelp ? [] : this.#deed();
    return beside.length > 0 ? [...beside, ...told] : told;
  }

  /** "joint airstrikes with": doing something together is standing together, whatever is done. */
  #joint(): Draft[] {
    if (!isDoneJointly(this.#facts, this.#phrase)) return [];
    return this.#between(jointDeed) ?? this.#sides(jointDeed);
  }

  /** "with the help of X", "under Russian air cover", "thanks to Turkish drones": X supports whoever does it. */
  #withHelp(): Draft[] {
    const facts = this.#facts;
    const joint = facts.chunks[facts.chunkOf(this.#phrase) - 1];
    if (joint?.kind !== "prep" || !isHelpedBy(joint.word, facts.word(this.#phrase.head))) return [];
    // "With the help of X, Y took": at the sentence's head it belongs to the first main verb.
    const carrier =
      this.#carrier ??
      (facts.statements.every((one) => one.at > facts.chunkOf(this.#phrase))
        ? facts.statements.find((one) => one.verb.form === "finite" && one.clause === "main")
        : this.#ownerBefore());
    if (!carrier) return [];
    const of = facts.filling(this.#tied.get("of") ?? this.#tied.get("from") ?? [], "actor");
    const helpers =
      of.length > 0
        ? of
        : this.#phrase.owner
          ? facts.filling([this.#phrase.owner], "actor")
          : this.#named("actor");
    // "which he had set up with the help of X": it is what was set up that X helped.
    const { isPassive, lemma } = carrier.verb;
    const made = /^(found|form|establish|create|set|launch|start|build|train|arm)$/.test(lemma)
      ? facts.filling(isPassive ? carrier.subject : objectOf(carrier), "organisation")
      : [];
    const doers = isPassive ? afterPreposition(carrier, "by") : carrier.subject;
    const brought = broughtAbout(facts, carrier);
    if (brought.length === 0 && mediations.has(facts.word(this.#phrase.head))) return [];
    const helped = made.length > 0 ? made : brought.length > 0 ? brought : facts.filling(doers, "actor");
    return fromEach(helpers, (helper) => fromEach(helped, (one) => this.#draft(helping, helper, one)));
  }

  /** "UNITA, with South African help, held": the statement of whom the phrase between commas stands beside. */
  #ownerBefore(): Statement | undefined {
    const { chunks, statements } = this.#facts;
    const at = this.#facts.chunkOf(this.#phrase);
    const beside = chunks[at - 3];
    if (chunks[at - 2]?.kind !== "comma" || !isNounPhrase(beside)) return undefined;
    return statements.find((one) => one.at > at && one.subject.includes(beside));
  }

  #deed(): Draft[] {
    if (isOnlyWanted(this.#facts, this.#phrase, this.#carrier)) return [];
    for (const frame of framesOfNoun(this.#facts.word(this.#phrase.head))) {
      const found = this.#between(frame) ?? this.#sides(frame);
      if (found.length > 0) return found;
    }
    const untold = inQuestion(this.#facts, this.#phrase, this.#carrier);
    return untold ? this.#ofUntold(untold) : [];
  }

  /** "Talks with Uganda failed": theirs of whom the report is. */
  #ofUntold(untold: Filled): Draft[] {
    return fromEach(framesOfNoun(this.#facts.word(this.#phrase.head)), (frame) =>
      untoldTies.has(frame.predicate)
        ? fromEach(this.#first(frame.object, frame.objectIs, true), (object) =>
            object.way === "name" ? this.#draft(frame, untold, object) : [],
          )
        : [],
    ).slice(0, 1);
  }

  #between(frame: NounFrame): Draft[] | null {
    const listed = frame.listed ? this.#tied.get("of") : undefined;
    if (listed && listed.length > 1) {
      const [one, ...others] = this.#facts.filling(listed, frame.subjectIs);
      return one ? fromEach(others, (other) => this.#draft(frame, one, other)) : null;
    }
    const joined = frame.between ? this.#hyphened() : [];
    if (joined.length === 2) return this.#draft(frame, joined[0] as Filled, joined[1] as Filled);
    const phrases = frame.between ? (this.#tied.get("between") ?? this.#across("between")) : undefined;
    if (!phrases) return null;
    const sides = this.#facts.filling(withBeyondAside(this.#facts, phrases), frame.subjectIs);
    const drafts = eachTwo(sides, (one, other) => this.#draft(frame, one, other));
    return drafts.length > 0 ? drafts : null;
  }

  /** "the Iran-Iraq war", "the US–Saudi alliance": two names tied by a hyphen before the noun. */
  #hyphened(): Filled[] {
    const [one, other] = this.#phrase.mentions;
    if (!one || !other || other.first !== one.end + 1 || other.end > this.#phrase.head) return [];
    if (!/^[-–]$/.test(this.#facts.tokens[one.end]?.text ?? "")) return [];
    const { first, end } = this.#phrase;
    return [one, other].flatMap((mention): Filled[] => {
      const actor = mention.isAdjective ? this.#facts.stateActor(mention) : this.#facts.actorOf(mention);
      return actor && actor.type !== "place"
        ? [{ value: actor, phrase: this.#phrase, first, end, worth: 0.95, way: "name" }]
        : [];
    });
  }

  /** "Talks were held between A and B", "Clashes broke out between": over the verb the noun is subject of. */
  #across(word: string): NounPhrase[] | undefined {
    const statement = this.#facts.statements.find(
      (one) =>
        one.subject.includes(this.#phrase) &&
        (one.isSubjectNear || one.verb.form !== "finite") &&
        carrying.has(one.verb.lemma),
    );
    return statement?.following.find((argument) => argument.word === word)?.phrases.slice();
  }

  /** Whether anything stands where a frame looks for its object: asked first, for of most frames none does. */
  #mayHaveObject({ object, objectIs, between }: NounFrame): boolean {
    if (objectIs === "nothing" || between) return true;
    for (const role of object) if (ownRoles.has(role) || this.#tied.has(role)) return true;
    return false;
  }

  #sides(frame: NounFrame): Draft[] {
    // A name that is asked for may be seen for the first time: those are always gone through in order.
    if (this.#phrase.mentions.length === 0 && !this.#mayHaveObject(frame)) return [];
    const subjects = this.#first(frame.subject, frame.subjectIs);
    if (subjects.length === 0) return [];
    if (frame.objectIs === "nothing")
      return fromEach(subjects, (subject) => this.#draft(frame, subject, null));
    const told = this.#first(frame.object, frame.objectIs, true);
    const isStruck = frame.predicate === "attacked";
    const objects = isStruck ? fromEach(told, (one) => struckIn(this.#facts, one)) : told;
    if (
      objects.length === 0 &&
      frame.between &&
      (subjects.length === 2 || (frame === jointDeed && subjects.length < 6)) &&
      subjects.every(({ value }) => typeof value !== "string")
    )
      return eachTwo(subjects, (one, other) => this.#draft(frame, one, other));
    return eachPair(subjects, objects, (subject, object) => this.#draft(frame, subject, object));
  }

  #first(roles: readonly string[], filler: NounFrame["subjectIs"], isObject = false): Filled[] {
    for (const role of roles) {
      const found = this.#role(role, filler, isObject);
      if (found.length > 0) return found;
    }
    return [];
  }

  #role(role: string, filler: NounFrame["subjectIs"], isObject: boolean): Filled[] {
    const facts = this.#facts;
    const phrase = this.#phrase;
    // "Minawi's Sudan Liberation Movement split": the name is nearer than the owner.
    if (
      role === "owner" &&
      phrase.mentions.some(
        (mention) =>
          !mention.isAdjective && mention.end === phrase.head && mention.first >= (phrase.owner?.end ?? 0),
      )
    )
      return this.#named(filler);
    if (role === "owner") return phrase.owner ? facts.filling([phrase.owner], filler) : [];
    if (role === "name") return this.#named(filler);
    if (role === "verb") return this.#ofVerb(filler);
    if (role === "responsible") return responsibleFor(facts, phrase, filler);
    if (role === "main") return this.#ofMain(filler);
    if (role === "led") return facts.filling(ledBy(facts, phrase), filler);
    if (role === "within") return withinDeed(facts, phrase, this.#carrier, filler);
    if (role === "hurt") return hurtBy(facts, phrase, filler);
    if (role === "spot") return spotOf(this.#facts, this.#phrase);
    if (role === "self") return [ownWord(facts, phrase)];
    const phrases = this.#tied.get(role) ?? [];
    if (isObject && filler === "target" && /^(in|at|into|near|around)$/.test(role))
      return facts.filling(phrases, role === "into" ? "treated" : "place");
    // A rival for "on" and "in" is the time: "on Monday".
    return facts.filling(
      filler === "country" ? phrases.slice(0, 1) : phrases,
      isObject && filler === "target" && !/^(on|against|of)$/.test(role) ? "actor" : filler,
    );
  }

  /** Names before the noun: "ISIS attacks", "Israeli airstrikes", "the Israel–Hamas war". */
  #named(filler: NounFrame["subjectIs"]): Filled[] {
    const { mentions, head, first } = this.#phrase;
    return mentions
      .filter(
        ({ end }) =>
          end <= head &&
          // "the US-led invasion" is theirs, "the Iran–Iraq war" that of both.
          (this.#facts.word(end + 1) === "led" || !/^[-–]$/.test(this.#facts.tokens[end]?.text ?? "")),
      )
      .flatMap((mention): Filled[] => {
        const actor = mention.isAdjective ? this.#facts.stateActor(mention) : this.#facts.actorOf(mention);
        if (
          !actor ||
          (filler === "actor" && actor.type === "place") ||
          (filler === "organisation" && actor.type !== "organisation") ||
          (filler === "person" && actor.type !== "person")
        )
          return [];
        return [
          { value: actor, phrase: this.#phrase, first, end: this.#phrase.end, worth: 0.95, way: "name" },
        ];
      })
      .slice(0, 2);
  }

  #ofVerb(filler: NounFrame["subjectIs"]): Filled[] {
    const statement = this.#carrier;
    if (!statement) return [];
    const { verb } = statement;
    const object = objectOf(statement).some((one) => one === this.#phrase || this.#isSeriesOf(one));
    // "nine guerrillas of X were killed in clashes with Y": who fell there fought there.
    const isFallen =
      falling.has(verb.lemma) &&
      statement.following.some(({ word, phrases }) => word === "in" && phrases.includes(this.#phrase));
    if (isFallen && fights.has(this.#facts.word(this.#phrase.head)))
      return this.#facts
        .filling(verb.isPassive || verb.lemma !== "kill" ? statement.subject : [], "body")
        .filter(({ way }) => way === "arm" || way === "name");
    // "took part in the attack on X", "cooperated with Y in the assault on X": who did attacked.
    const isPart =
      (takingPart.has(verb.lemma) ||
        (verb.lemma === "take" &&
          (this.#facts.word(verb.end) === "part" ||
            objectOf(statement).some((one) => this.#facts.word(one.head) === "part")))) &&
      statement.following.some(({ word, phrases }) => word === "in" && phrases.includes(this.#phrase));
    if (isPart) return this.#facts.filling(statement.subject, filler);
    const isEngaged =
      (engaging.has(verb.lemma) && (verb.isPassive || verb.form === "participle")) || verb.lemma === "engage";
    if (isNamedAfterDoer(this.#facts, this.#phrase)) return [];
    if (!(object && lightVerbs.has(verb.lemma) && !verb.isPassive) && !isEngaged) return [];
    return this.#facts
      .filling(statement.subject, filler)
      .map((filled) => ({ ...filled, worth: filled.worth * 0.95 }));
  }

  /** "After the loss of Raqqa, ISIS went underground": at the sentence's head it is told of the main clause's subject. */
  #ofMain(filler: NounFrame["subjectIs"]): Filled[] {
    const facts = this.#facts;
    const main = facts.statements.find((one) => one.verb.form === "finite");
    const joint = facts.chunks[facts.chunkOf(this.#phrase) - 1];
    if (
      !main ||
      joint?.kind !== "prep" ||
      facts.chunkOf(this.#phrase) > 4 ||
      main.at < facts.chunkOf(this.#phrase)
    )
      return fighterIn(facts, this.#carrier, this.#phrase, filler);
    return facts
      .filling(main.subject, filler)
      .filter(({ phrase }) => phrase.first > this.#phrase.end)
      .map((filled) => ({ ...filled, worth: filled.worth * 0.85 }));
  }

  /** "a wave of attacks": what is counted stands after "of". */
  #isSeriesOf(counted: NounPhrase): boolean {
    return seriesNouns.has(this.#facts.word(counted.head)) && this.#facts.tailOf(counted) === this.#phrase;
  }

  #draft(frame: NounFrame, subject: Filled, object: Filled | null): Draft[] {
    if (typeof subject.value === "string" || subject.value === object?.value) return [];
    // "has the support of Egypt": who has it is supported.
    if (frame.predicate === "supports" && isReceived(this.#carrier, subject.phrase)) return [];
    // "Bush's invasion of Iraq": a war is the state's, whoever rules it.
    const ruled = /^(attacked|fights|withdrew_from)$/.test(frame.predicate)
      ? this.#facts.ruledState(subject.value)
      : null;
    if (frame.predicate === "died" && tellsOfIt(this.#facts, this.#carrier, this.#phrase, subject.value))
      return [];
    const facts = this.#facts;
    const near = [subject, ...(object ? [object] : [])].filter(
      (part) => Math.abs(part.first - this.#phrase.head) < 26,
    );
    const first = Math.min(this.#phrase.first, ...near.map((part) => part.first));
    const end = Math.max(this.#phrase.end, ...near.map((part) => part.end));
    const told =
      frame.predicate === "allied_with"
        ? toneOf(facts, this.#phrase, end)
        : { predicate: predicateOf(facts, this.#phrase, frame.predicate), end, isOver: false };
    if (!told) return [];
    const isEnded = this.#isEnded(frame);
    // An alliance that ended is told as one that was; of a truce, talks or a merger, that there are none.
    const lasts = frame.predicate === "allied_with";
    return [
      draft({
        predicate: told.predicate,
        subject: ruled ?? subject.value,
        object: object?.value ?? null,
        start: facts.startOf(first),
        end: facts.endOf(told.end),
        confidence: frame.sure * subject.worth * (object?.worth ?? 1),
        polarity:
          facts.word(this.#phrase.first) === "no" ||
          (isEnded && !lasts) ||
          (frame.subject.includes("responsible") && disownedBy(facts, this.#phrase) !== null)
            ? "negative"
            : "positive",
        statement: spokenWith(this.#facts, this.#phrase, this.#carrier),
        at: this.#phrase.head,
        qualifiers: frame.qualifiers ?? {},
        over: told.isOver || (isEnded && lasts),
        frame,
      }),
    ];
  }

  /** "The truce between A and B collapsed", "talks were broken off", "ended its truce": it is over. */
  #isEnded({ predicate }: NounFrame): boolean {
    if (!endable.has(predicate)) return false;
    // "A round of talks ended": it was held.
    if (/^(rounds?|meetings?|summit|call)$/.test(this.#facts.word(this.#phrase.head))) return false;
    const carrier = this.#carrier;
    const isObject = carrier !== null && objectOf(carrier).includes(this.#phrase);
    const told = isObject
      ? carrier
      : this.#facts.statements.find((one) => one.subject.includes(this.#phrase));
    return told !== undefined && !told.verb.isNegative && (ending.has(told.verb.lemma) || isCalledOff(told));
  }
}

/** The claims that nouns of doing make, with their owners and what prepositions tie to them. */
export function nounClaims(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((phrase) =>
    !phrase.isPronoun && isDeedHead(facts, phrase) ? new NounReader(facts, phrase).drafts() : [],
  );
}
