import { fromEach } from "../from-each.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { Referent } from "../coreference/referent.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { isHyphen } from "../statements/small-words.ts";
import { draft, type Draft } from "./draft.ts";
import { finder, foundBy, type Finder } from "./finders.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import { tiedParticiples } from "./role-frames.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { parleys } from "./tie-frames.ts";
import { smallWordSign, tieSign } from "./sign-words.ts";

/** Bodies tied to others within a phrase or by "and": "Iran-backed militias", "the RSF and allied Arab militias". */
export const tieClaims = (facts: SentenceFacts): Draft[] => foundBy(facts, finders);

/** "the RSF and allied Arab militias": who is joined with a body as its ally. */
function alliedClaims(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk, at) => {
    const first = /^(its|the|their|other)$/.test(facts.word(chunk.first)) ? chunk.first + 1 : chunk.first;
    if (facts.word(first) !== "allied") return [];
    const [other, joint] = [facts.chunks[at - 2], facts.chunks[at - 1]];
    if (joint?.kind !== "conj" || joint.word !== "and") return [];
    if (!isNounPhrase(other) || chunk.mentions.length === 0) return [];
    const bodies = facts.filling([other], "body");
    return eachPair(facts.filling([chunk], "actor"), bodies, (ally, body) =>
      pairDraft(facts, body, ally, {
        predicate: "allied_with",
        statement: null,
        at: chunk.head,
        sure: 0.7,
        first: other.first,
        end: chunk.end,
      }),
    );
  });
}

/** "Iran-backed A and B militias": the noun after the second name is of both. */
function alsoTied(facts: SentenceFacts, chunk: NounPhrase): readonly Referent[] {
  const at = facts.chunkOf(chunk);
  const [joint, next] = [facts.chunks[at + 1], facts.chunks[at + 2]];
  if (joint?.kind !== "conj" || joint.word !== "and" || !isNounPhrase(next)) return [];
  const isPlural =
    /^(rebels|militias|groups|fighters|factions|forces|movements|militants|insurgents|brigades)$/.test(
      facts.word(next.head),
    );
  return isPlural &&
    next.mentions.some(({ isAdjective }) => !isAdjective) &&
    chunk.mentions.at(-1)?.end === chunk.end
    ? facts.referents(next)
    : [];
}

/** "an al-Qaeda-allied group, Ansar Dine," and "Ansar Dine, an al-Qaeda-allied group": the name beside the comma. */
function apposedTo(facts: SentenceFacts, chunk: NounPhrase): NounPhrase[] {
  if (
    !/^(group|militia|movement|faction|organisation|organization|party|coalition|alliance|outfit|force|army|network|insurgency)$/.test(
      facts.word(chunk.head),
    )
  )
    return [];
  const at = facts.chunkOf(chunk);
  const isNamed = (i: number): boolean => {
    const phrase = facts.chunks[i];
    return isNounPhrase(phrase) && phrase.mentions.length === 1 && phrase.mentions[0]?.end === phrase.end;
  };
  const isComma = (i: number): boolean => facts.chunks[i]?.kind === "comma";
  const found =
    isComma(at + 1) && isNamed(at + 2) ? at + 2 : isComma(at - 1) && isNamed(at - 2) ? at - 2 : -1;
  return found < 0 ? [] : [facts.chunks[found] as NounPhrase];
}

/** "Iranian-backed militias", "the HTS-led offensive", "Limerick-based group": a name tied to a participle by a hyphen. */
function tiedClaims(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk) =>
    fromEach(chunk.mentions, (mention) => {
      const isJoined = isHyphen(facts.tokens[mention.end]);
      const tied = isJoined ? mention.end + 1 : mention.end;
      const tie = tiedParticiples.get(facts.word(tied));
      // "Rwandan backed rebels", "an FDLR allied group": some leave the hyphen out.
      if (
        !tie ||
        tied >= chunk.end - (isJoined ? 0 : 1) ||
        (!isJoined && !/^(backed|allied|aligned|supported)$/.test(facts.word(tied)))
      )
        return [];
      const named = mention.isAdjective ? facts.plainState(mention) : facts.actorOf(mention);
      // "Tehran-backed": a seat of government that backs or leads is the state.
      const one =
        named && tie.predicate !== "located_in" && tie.predicate !== "controls" ? facts.seatOf(named) : named;
      const own = facts.referents(chunk).filter(({ actor }) => actor !== one);
      const meant =
        own.length > 0 ? own : apposedTo(facts, chunk).flatMap((phrase) => facts.referents(phrase));
      const others = [...meant, ...alsoTied(facts, chunk)].filter(
        ({ actor }, i, all) => actor !== one && all.findIndex((other) => other.actor === actor) === i,
      );
      // "a UN-brokered ceasefire": what somebody brings about is told in words.
      const brought =
        one && others.length === 0 && tie.predicate === "supports" && parleys.test(facts.word(chunk.head))
          ? facts.word(chunk.head)
          : null;
      const land = tie.predicate === "controls" ? facts.filling([chunk], "place") : [];
      if (!one) return [];
      const targets: readonly (ReportActor | string)[] = brought
        ? [brought]
        : land.length > 0
          ? fromEach(land, ({ value }) => (typeof value === "string" ? [] : [value]))
          : others.map(({ actor }) => actor);
      return fromEach(targets, (other) => {
        const [subject, object] = tie.isInverse ? [other, one] : [one, other];
        if (typeof subject === "string") return [];
        const kind = typeof object === "string" ? "words" : object.type;
        if (
          subject.type === "place" ||
          (tie.predicate === "controls" && kind !== "place" && kind !== "state") ||
          (tie.predicate === "located_in" && kind !== "place" && kind !== "state")
        )
          return [];
        return [
          draft({
            predicate: tie.predicate,
            subject,
            object,
            start: facts.startOf(chunk.first),
            end: facts.endOf(chunk.end),
            confidence: 0.8,
            statement: null,
            at: mention.first,
            qualifiers: tie.qualifiers ?? {},
          }),
        ];
      });
    }),
  );
}

const finders: readonly Finder[] = [finder(tiedClaims, tieSign), finder(alliedClaims, smallWordSign)];
