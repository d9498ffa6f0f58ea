import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import { finder, foundBy, type Finder } from "./finders.ts";
import { leadClaims } from "./lead-claims.ts";
import { profileClaims } from "./profile-claims.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { armedHeads, bodySign, rareSign, smallWordSign, underSign, unitHeads } from "./sign-words.ts";

/** "the Azure group in Goma is", "Al-Qaeda in Yemen has": a body with a place tied to it, as subject, is there. */
function placedClaims(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const phrase = statement.subject[0];
    if (!phrase || statement.verb.form !== "finite" || statement.subject.length !== 1) return [];
    // Most subjects stand right before their verbs.
    if (phrase === facts.chunks[statement.at - 1]) return [];
    const tail = facts.tailOf(phrase, "in");
    if (!tail || facts.chunkOf(tail) !== statement.at - 1) return [];
    const bodies = facts
      .filling([phrase], "organisation")
      .filter(({ way }) => way === "name" || way === "arm");
    return fromEach(bodies, (body) =>
      facts.filling([tail], "place").flatMap((place) =>
        typeof body.value === "string"
          ? []
          : [
              draft({
                predicate: "located_in",
                subject: body.value,
                object: place.value,
                start: facts.startOf(phrase.first),
                end: facts.endOf(tail.end),
                confidence: 0.6 * body.worth,
                statement: null,
                at: phrase.head,
              }),
            ],
      ),
    );
  });
}

const kindHeads = wordSet(
  "group militia movement army faction force network organisation organization party alliance coalition insurgency cartel gang",
);

/** "The RUF was a rebel group in Sierra Leone": what it is, and where. */
function kindThereClaims(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const kind =
      statement.verb.lemma === "be" && !statement.verb.isNegative ? objectOf(statement)[0] : undefined;
    if (!kind || !kindHeads.has(facts.word(kind.head))) return [];
    const tail = facts.tailOf(kind, "in") ?? facts.tailOf(kind);
    if (!tail || !saysWhatKind(facts, kind)) return [];
    // "an illegal organisation in Ireland" tells what the law there says, not where it is.
    if (
      /\b(illegal|banned|proscribed|outlawed|legal|designated|registered)\b/i.test(
        facts.words(kind.first, kind.head),
      )
    )
      return [];
    const row = statement.following.find(({ phrases }) => phrases.includes(tail))?.phrases ?? [tail];
    const places = facts.filling(row, "place");
    return facts.filling(statement.subject, "organisation").flatMap((body) =>
      fromEach(places, (place) =>
        typeof body.value === "string"
          ? []
          : [
              draft({
                predicate: "located_in",
                subject: body.value,
                object: place.value,
                start: facts.startOf(body.first),
                end: facts.endOf(place.end),
                confidence: 0.65 * body.worth,
                statement,
                at: statement.verb.verb,
              }),
            ],
      ),
    );
  });
}

/** "a rebel group", "one of the", "the second-largest party": one of its kind, whichever. */
const saysWhatKind = (facts: SentenceFacts, kind: NounPhrase): boolean =>
  /^(a|an|one)$/.test(facts.word(kind.first)) ||
  (facts.word(kind.first) === "the" &&
    /\b\p{L}+est\b|\b(main|only|leading|dominant|most|principal|foremost)\b/u.test(
      facts.words(kind.first + 1, kind.head).toLowerCase(),
    ));

/** "clashes with PKK militants in northern Iraq": armed people and a place right after them, whatever part they play. */
function armedThereClaims(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk, at) => {
    if (chunk.isPronoun || chunk.mentions.length === 0 || !armedHeads.has(facts.word(chunk.head))) return [];
    const tail = facts.tailOf(chunk, "in");
    if (!tail || facts.chunks[at + 2] !== tail) return [];
    const bodies = facts
      .filling([chunk], "organisation")
      .filter(({ way }) => way === "name" || way === "arm");
    return fromEach(bodies, (body) =>
      facts.filling([tail], "place").flatMap((place) =>
        typeof body.value === "string"
          ? []
          : [
              draft({
                predicate: "located_in",
                subject: body.value,
                object: place.value,
                start: facts.startOf(chunk.first),
                end: facts.endOf(tail.end),
                confidence: 0.55 * body.worth,
                statement: null,
                at: chunk.head,
              }),
            ],
      ),
    );
  });
}

/** "There are dozens of Hamas members in Doha": a body's people are somewhere. */
function thereClaims(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    if (
      statement.verb.lemma !== "be" ||
      !/\bthere\b/.test(
        facts.words(Math.max(0, statement.verb.first - 2), statement.verb.first).toLowerCase(),
      )
    )
      return [];
    const bodies = facts.filling(objectOf(statement), "organisation");
    const places = facts.filling(afterPreposition(statement, "in"), "place");
    return fromEach(bodies, (body) =>
      fromEach(places, (place) =>
        typeof body.value === "string"
          ? []
          : [
              draft({
                predicate: "located_in",
                subject: body.value,
                object: place.value,
                start: facts.startOf(statement.verb.first),
                end: facts.endOf(place.end),
                confidence: 0.65 * body.worth,
                statement,
                at: statement.verb.verb,
              }),
            ],
      ),
    );
  });
}

/** "broke away under the leadership of X": X leads whoever does it. */
function ledClaims(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const under = afterPreposition(statement, "under")[0];
    if (!under || !/^(leadership|command|rule|leader)$/.test(facts.word(under.head))) return [];
    const tail = facts.tailOf(under);
    const holders = tail
      ? facts.filling([tail], "person")
      : under.owner
        ? facts.filling([under.owner], "person")
        : [];
    // "formed the Real IRA under the leadership of X": what was formed is what X leads.
    const made = /^(form|found|establish|create|launch)$/.test(statement.verb.lemma)
      ? facts.filling(objectOf(statement), "organisation")
      : [];
    const bodies = made.length > 0 ? made : facts.filling(statement.subject, "body");
    return fromEach(holders, (holder) =>
      fromEach(bodies, (body) => {
        if (typeof holder.value === "string" || typeof body.value === "string") return [];
        const first =
          statement.verb.first - body.first < 20
            ? Math.min(body.first, statement.verb.first)
            : statement.verb.first;
        return [
          draft({
            predicate: "leads",
            subject: holder.value,
            object: body.value,
            start: facts.startOf(first),
            end: facts.endOf(holder.end),
            confidence: 0.75 * holder.worth * body.worth,
            statement,
            at: under.head,
          }),
        ];
      }),
    );
  });
}

/** "Sadr's Mahdi Army", "Sadr, whose Mahdi Army", "Hamas and its Qassam Brigades": who has a body that is named. */
function ownersOf(facts: SentenceFacts, chunk: NounPhrase, owner: NounPhrase): Filled[] {
  const last = chunk.mentions.at(-1);
  const isBeside =
    last &&
    facts.tokens
      .slice(owner.end, last.first)
      .every(
        ({ tag, lower }, i) =>
          tag === "ADJ" ||
          lower === "'s" ||
          lower === "'" ||
          chunk.mentions.some(
            ({ first, end, isAdjective }) => isAdjective && first <= owner.end + i && owner.end + i < end,
          ),
      );
  // "absorbed into X as its 9th Brigade": that is how X calls it.
  const before = facts.chunks[facts.chunkOf(chunk) - 1];
  if (before?.kind === "prep" && before.word === "as") return [];
  if (!last || last.end < chunk.end - 1 || !isBeside) return [];
  if (!owner.isPronoun)
    return facts
      .filling([owner], isStateOrgan(facts, chunk) ? "actor" : "member")
      .filter(({ way }) => way === "name");
  return /^(his|her|its|whose)$/.test(facts.word(owner.head))
    ? facts
        .filling([owner], facts.word(owner.head) === "its" ? "organisation" : "member")
        .filter(({ value }) => typeof value !== "string")
    : [];
}

const stateOrgans = wordSet(
  "intelligence guard guards corps navy ministry agency police directorate service services department council staff command bureau",
);

const stateServices =
  /\b(defen[cs]e forces?|intelligence|security (service|council|agency)|state committee|national security|secret service|national guard|republican guard|armed forces)\b/i;

/** "Iran's Revolutionary Guards", "Uganda's UPDF": a name as those of a state's own bodies are. */
const isStateOrgan = (facts: SentenceFacts, chunk: NounPhrase): boolean => {
  const name = chunk.mentions.at(-1);
  return (
    stateOrgans.has(facts.word(chunk.end - 1)) ||
    (name?.end === chunk.end && stateServices.test(name.known?.name ?? name.text))
  );
};

/** "the Azure Front (AF) of X": what "of" ties past the letters in a bracket. */
function pastLetters(facts: SentenceFacts, at: number): NounPhrase | null {
  if (facts.chunks[at + 1]?.kind !== "open") return null;
  // "(or PLO)"
  const from = facts.chunks[at + 2]?.kind === "conj" ? at + 3 : at + 2;
  const [letters, close, joint, tail] = facts.chunks.slice(from, from + 4);
  const isBracketed = isNounPhrase(letters) && close?.kind === "close";
  return isBracketed && joint?.kind === "prep" && joint.word === "of" && isNounPhrase(tail) ? tail : null;
}

/**
 * "the 3rd Brigade of the Azure Front", "the Mahdi Army of Muqtada al-Sadr", "Muqtada al-Sadr's Mahdi Army": a body of a
 * body is part of it, a body of a person is led by that person; "Assad's government" likewise.
 */
function ownedClaims(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk, at) => {
    if (chunk.isPronoun) return [];
    const tail = facts.tailOf(chunk) ?? pastLetters(facts, at);
    if (facts.isAllMet && !tail && !chunk.owner) return [];
    const [body] = facts.filling([chunk], "body").filter(({ way }) => way === "name");
    if (!body || typeof body.value === "string") return [];
    const fromTail = tail
      ? facts.filling([tail], "actor").filter(({ way, value }) => way === "name" && typeof value !== "string")
      : [];
    const fromOwner = chunk.owner ? ownersOf(facts, chunk, chunk.owner) : [];
    return [...fromTail, ...fromOwner].flatMap((other) => {
      const one = body.value as ReportActor;
      const two = other.value as ReportActor;
      if (
        one === two ||
        (one.type !== "organisation" && two.type !== "person") ||
        (two.type === "state" && !(fromOwner.includes(other) && isStateOrgan(facts, chunk))) ||
        two.type === "population" ||
        two.type === "place"
      )
        return [];
      const isOwner = fromOwner.includes(other);
      if (
        two.type === "organisation" &&
        (one.type !== "organisation" || !(isOwner || tail?.end === other.end))
      )
        return [];
      const [subject, object] = two.type === "person" ? [two, one] : [one, two];
      const span = {
        start: facts.startOf(Math.min(chunk.first, other.first)),
        end: facts.endOf(Math.max(chunk.end, other.end)),
      };
      return [
        draft({
          predicate: two.type === "person" ? "leads" : "part_of",
          subject,
          object,
          ...span,
          confidence: isOwner ? 0.7 * other.worth : 0.6,
          statement: null,
          at: chunk.head,
        }),
      ];
    });
  });
}

const isNumber = /^(\d|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$)/;

/** "the SAF 15th Infantry Division", "the Bosnian Fifth Corps": whose it is stands right before the name of a unit. */
function unitClaims(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk) => {
    if (chunk.mentions.length < 2) return [];
    const [whole, unit] = chunk.mentions.slice(-2);
    if (!whole || !unit || unit.isAdjective || unit.first !== whole.end) return [];
    const isUnit = unitHeads.has(facts.word(unit.end - 1)) && isNumber.test(facts.word(unit.first));
    if (!isUnit) return [];
    const [one, two] = [
      facts.actorOf(unit),
      whole.isAdjective ? facts.stateActor(whole) : facts.actorOf(whole),
    ];
    if (one?.type !== "organisation" || one === two) return [];
    if (!two || two.type !== (whole.isAdjective ? "state" : "organisation")) return [];
    return [
      draft({
        predicate: "part_of",
        subject: one,
        object: two,
        start: facts.startOf(whole.first),
        end: facts.endOf(unit.end),
        confidence: 0.7,
        statement: null,
        at: unit.first,
      }),
    ];
  });
}

const finders: readonly Finder[] = [
  finder(ledClaims, underSign),
  finder(ownedClaims),
  finder(leadClaims),
  finder(profileClaims),
  finder(unitClaims, rareSign),
  finder(placedClaims),
  finder(kindThereClaims),
  finder(armedThereClaims, bodySign),
  finder(thereClaims, smallWordSign),
];

/** What stands beside a body's name: its place, its owner, who leads it. */
export const bodyClaims = (facts: SentenceFacts): Draft[] => foundBy(facts, finders);
