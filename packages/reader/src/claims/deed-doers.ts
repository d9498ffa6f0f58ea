import { wordSet } from "../lexicon/word-facts.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { tiedBoth } from "./tied-phrases.ts";

const deeds =
  /^(bomb|bombs|bombing|bombings|attack|attacks|explosion|blast|strike|strikes|airstrike|airstrikes|raid|raids|ambush|offensive|massacre|shelling|operation|missile|missiles|rocket|rockets|gunfire|ied|mine|landmine|drone|drones|jet|jets|warplane|warplanes|gunship|gunships|helicopter|helicopters|shell|shells|shellfire|bullet|bullets|landmines|mines|grenade|torpedo|assassin|sniper)$/;

const done = new Set(
  "plant launch carry detonate conduct stage set fire perpetrate lay claim blame attribute order mount drop execute send place hide".split(
    " ",
  ),
);

/** "planted by X", "blamed on X", "attributed to X", "fired from X". */
const byWhom = ["by", "on", "to", "from"];

const owning = wordSet("claim admit accept");

/** Whether a phrase names a deed or a weapon: "a drone", "an air strike". */
export const isDeedPhrase = (facts: SentenceFacts, { head }: NounPhrase): boolean =>
  deeds.test(facts.word(head));

/** "was killed on the orders of X", "on X's orders": who gave them. */
function orderedBy(facts: SentenceFacts, statement: Statement): Filled[] {
  if (!statement.verb.isPassive) return [];
  const order = afterPreposition(statement, "on").find((phrase) =>
    /^(orders?|instructions?|command|decision)$/.test(facts.word(phrase.head)),
  );
  if (!order) return [];
  const givers = order.owner ? [order.owner] : (tiedBoth(facts, order).get("of") ?? []);
  return facts.filling(givers, "actor");
}

/** "A bomb planted by X killed", "was killed in a US airstrike": who stands behind the deed that killed. */
export function doersOf(facts: SentenceFacts, statement: Statement): Filled[] {
  const ordered = orderedBy(facts, statement);
  if (ordered.length > 0) return ordered;
  const phrases =
    statement.verb.isPassive || /^(die|lose|perish)$/.test(statement.verb.lemma)
      ? [...afterPreposition(statement, "in"), ...afterPreposition(statement, "by")]
      : statement.subject;
  const doers = doersIn(facts, phrases);
  if (doers.length > 0) return doers;
  const foes = foesIn(facts, phrases);
  return foes.length > 0 ? foes : attackersWhen(facts, statement);
}

const fights = wordSet(
  "clash clashes fighting battle battles shoot-out shootout firefight firefights gunfight gunfights gunbattle skirmish skirmishes encounter encounters confrontation combat engagement",
);

/** "were killed in clashes with the PKK": whom they fought. */
const foesIn = (facts: SentenceFacts, phrases: readonly NounPhrase[]): Filled[] =>
  phrases
    .filter(({ head }) => fights.has(facts.word(head)))
    .flatMap((phrase) => {
      const tied = tiedBoth(facts, phrase);
      return facts.filling(tied.get("with") ?? tied.get("against") ?? [], "actor");
    });

/** "Ten soldiers were killed when X attacked their post": who attacked. */
function attackersWhen(facts: SentenceFacts, statement: Statement): Filled[] {
  if (!statement.verb.isPassive && statement.verb.lemma !== "die") return [];
  const attack = facts.statements.find(
    (other) => isWhen(facts, other) && !other.verb.isNegative && attacking.has(other.verb.lemma),
  );
  if (!attack) return [];
  return facts.filling(attack.verb.isPassive ? afterPreposition(attack, "by") : attack.subject, "actor");
}

/** "when X attacked", "when their post was attacked". */
const isWhen = (facts: SentenceFacts, { opener, subject }: Statement): boolean =>
  opener === "when" || (subject[0] !== undefined && facts.word(subject[0].first - 1) === "when");

const attacking = wordSet(
  "attack raid bomb shell storm ambush strike hit bombard assault overrun fire open target",
);

/** Who stands behind the deeds that some phrases name: whose they are, who carried them out, "by" whom. */
export function doersIn(facts: SentenceFacts, phrases: readonly NounPhrase[]): Filled[] {
  return phrases
    .filter((phrase) => deeds.test(facts.word(phrase.head)))
    .flatMap((phrase) => {
      const planted = facts.statements.find(
        (other) =>
          (other.verb.isPassive || other.verb.form === "participle") &&
          other.subject.includes(phrase) &&
          done.has(other.verb.lemma),
      );
      for (const word of planted ? byWhom : []) {
        const by = facts.filling(afterPreposition(planted as Statement, word), "actor");
        if (by.length > 0) return by;
      }
      // "claimed responsibility for the bombing that killed", "carried out a raid in which"
      const claimed = facts.statements.find(
        (other) =>
          !other.verb.isPassive &&
          ((owning.has(other.verb.lemma) && afterPreposition(other, "for").includes(phrase)) ||
            ((other.verb.lemma === "claim" || done.has(other.verb.lemma)) &&
              objectOf(other).includes(phrase))),
      );
      if (claimed) return facts.filling(claimed.subject, "actor");
      const tied = tiedBoth(facts, phrase);
      const tail = tied.get("by") ?? tied.get("from");
      if (tail) return facts.filling(tail, "actor");
      if (phrase.owner) return facts.filling([phrase.owner], "actor");
      return phrase.mentions
        .filter((mention) => mention.end <= phrase.head)
        .flatMap((mention): Filled[] => {
          const actor = mention.isAdjective ? facts.stateActor(mention) : facts.actorOf(mention);
          return actor && actor.type !== "place"
            ? [{ value: actor, phrase, first: phrase.first, end: phrase.end, worth: 0.9, way: "arm" }]
            : [];
        })
        .slice(0, 1);
    });
}
