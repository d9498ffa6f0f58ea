import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import { mayAct, type Filled } from "./filled.ts";
import { phrasesIn } from "./frame-sides.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { smallWordSign } from "./sign-words.ts";

const enmity = wordSet("fights rival_of attacked killed criticised captured truce_with designated_as");

/** Verbs whose "against" is of words, votes and law. */
const ofWords = wordSet(
  "warn speak vote rule testify decide advise argue preach protest demonstrate rally file bring complain appeal impose discriminate lodge press find hedge score win lose play level lay issue pass adopt direct guard protect defend insure weigh lean say tell urge recommend caution inveigh rail commit perpetrate offend sin plead bet sanction",
);
const ofLaw = wordSet(
  "evidence case charge charges sanctions sanction allegation allegations complaint complaints crime crimes fatwa vote resolution verdict protest protests demonstration demonstrations warrant warrants embargo accusation accusations claim claims appeal lawsuit suit measures restrictions discrimination threat threats warning bounty ban blockade verdict sentence ruling ransom objections precautions",
);
const making = wordSet("found establish form create set launch organise assemble");
const arming = wordSet(
  "use need arm lend send lead raise give support back help train conscript employ deploy mobilise throw recruit enlist commit incite rally unleash supply provide equip turn",
);
const plotting = wordSet(
  "ally unite work side plot conspire intrigue compete stand run campaign agitate write publish band combine mobilise organise close",
);

/** What is made with others against somebody. */
const leagues = wordSet("cause alliance front coalition pact league union bloc axis entente");

/** What is begun against somebody: an operation goes by a name of its own. */
const strikes = /\b(operations?|offensives?|assaults?|raids?|strikes?|attacks?|incursions?|sweeps?)\b/i;

/** "held the mountains against X", "armed Y against X", "founded Y against X": whoever stands against another, where nothing else tells it. */
export function againstClaims(facts: SentenceFacts, told: readonly Draft[]): readonly Draft[] {
  if (!facts.has(smallWordSign)) return [];
  return fromEach(facts.statements, (statement) => {
    const foes = foesIn(facts, statement, told);
    if (foes.length === 0) return [];
    const { lemma } = statement.verb;
    const doers = facts.filling(phrasesIn(statement, "agent"), "actor");
    const used = facts
      .filling(statement.verb.isPassive ? statement.subject : objectOf(statement), "actor")
      .filter(mayAct);
    const isStrike = objectOf(statement).some(({ first, end }) => strikes.test(facts.words(first, end)));
    const isLeague = objectOf(statement).some(({ head }) => leagues.has(facts.word(head)));
    if (making.has(lemma) && !isStrike)
      return pairs(facts, statement, used.length === 0 && isLeague ? doers : used, foes, "rival_of");
    if (isLeague) return pairs(facts, statement, doers, foes, "rival_of");
    if (arming.has(lemma)) return pairs(facts, statement, [...doers, ...used], foes, "fights");
    const predicate = isStrike ? "attacked" : plotting.has(lemma) ? "rival_of" : "fights";
    return pairs(facts, statement, doers, foes, predicate);
  });
}

function foesIn(facts: SentenceFacts, statement: Statement, told: readonly Draft[]): Filled[] {
  const phrases = afterPreposition(statement, "against");
  const [first] = phrases;
  if (!first || ofWords.has(statement.verb.lemma) || statement.verb.isNegative) return [];
  const before = facts.chunks[facts.chunkOf(first) - 2];
  if (isNounPhrase(before) && ofLaw.has(facts.word(before.head))) return [];
  return facts
    .filling(phrases, "actor")
    .filter(
      ({ value }) =>
        typeof value !== "string" &&
        value.type !== "place" &&
        !told.some(
          ({ predicate, subject, object }) =>
            (object === value || subject === value) && enmity.has(predicate),
        ),
    );
}

const pairs = (
  facts: SentenceFacts,
  statement: Statement,
  doers: readonly Filled[],
  foes: readonly Filled[],
  predicate: "fights" | "rival_of" | "attacked",
): Draft[] =>
  eachPair(doers, foes, (doer, foe) =>
    pairDraft(facts, doer, foe, {
      predicate,
      statement,
      at: statement.verb.verb,
      sure: 0.6,
      first: Math.min(statement.verb.first, ...(statement.verb.first - doer.first < 14 ? [doer.first] : [])),
      end: Math.max(foe.end, statement.verb.end),
    }),
  );
