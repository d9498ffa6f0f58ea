import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { isHyphen } from "../statements/small-words.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** Creeds by the adjective of who holds them. */
const creeds = new Map(
  Object.entries({
    islamist: "Islamism",
    jihadist: "jihadism",
    salafi: "Salafism",
    salafist: "Salafism",
    wahhabi: "Wahhabism",
    wahhabist: "Wahhabism",
    deobandi: "Deobandi Islam",
    sufi: "Sufism",
    takfiri: "Takfirism",
    khomeinist: "Khomeinism",
    maoist: "Maoism",
    marxist: "Marxism",
    leninist: "Leninism",
    trotskyist: "Trotskyism",
    trotskyite: "Trotskyism",
    stalinist: "Stalinism",
    guevarist: "Guevarism",
    communist: "communism",
    socialist: "socialism",
    anarchist: "anarchism",
    fascist: "fascism",
    baathist: "Baathism",
    "ba'athist": "Baathism",
    "neo-nazi": "neo-Nazism",
    fundamentalist: "fundamentalism",
    nationalist: "nationalism",
    ultranationalist: "ultranationalism",
    separatist: "separatism",
    republican: "republicanism",
    nasserist: "Nasserism",
    hoxhaist: "Hoxhaism",
    castroist: "Castroism",
    bolivarian: "Bolivarianism",
    zionist: "Zionism",
    qutbist: "Qutbism",
    barelvi: "Barelvi Islam",
  }),
);
/** Two adjectives tied by a hyphen make one creed. */
const tied = new Map(
  Object.entries({
    "salafi jihadist": "Salafi-jihadism",
    "salafi jihadi": "Salafi-jihadism",
    "salafist jihadist": "Salafi-jihadism",
    "marxist leninist": "Marxism-Leninism",
    "neo nazi": "neo-Nazism",
  }),
);
const kinds = wordSet(
  "group groups organisation organisations organization organizations movement movements party parties militia militias insurgency faction factions network army outfit force front coalition guerrilla guerrillas sect brigade cell alliance wing rebels",
);

/**
 * "Ansar Dine was a Salafi-jihadist organisation", "Ahlu Sunna, the Sufi movement", "the Maoist group Sendero Luminoso":
 * the creed of a body.
 */
export const creedClaims = (facts: SentenceFacts): readonly Draft[] =>
  facts.has(creedSign) ? [...creedsOfNouns(facts), ...creedsSaid(facts)] : [];

const creedSign = signOf(
  new Set(creeds.keys()),
  new Set([...tied.keys()].flatMap((both) => both.split(" "))),
);

const beings = wordSet("be become remain turn");
const selfCalling = wordSet("describe call declare consider proclaim style regard define");

/** "The PKK is Marxist", "was officially Maoist". */
function creedsSaid(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const isSelf = selfCalling.has(statement.verb.lemma);
    if (!(beings.has(statement.verb.lemma) || isSelf) || statement.verb.isNegative) return [];
    let at = statement.verb.end;
    // "describes itself as Marxist"
    if (isSelf && /^(itself|themselves|himself)$/.test(facts.word(at)))
      at += facts.word(at + 1) === "as" ? 2 : 1;
    else if (isSelf) return [];
    if (facts.tokens[at]?.tag === "ADV") at++;
    const creed = creeds.get(facts.word(at));
    const next = facts.tokens[at + 1];
    if (!creed || !next || !/^(PUNCT|CCONJ|ADP)$/.test(next.tag)) return [];
    const both = isHyphen(next) ? tied.get(`${facts.word(at)} ${facts.word(at + 2)}`) : creed;
    if (!both) return [];
    const bodies = facts.filling(statement.subject, "organisation");
    const end = { ...(statement.subject[0] as NounPhrase), end: at + 1 };
    return creedOf(facts, bodies, { name: both, kind: at }, end, statement);
  });
}

/** "the Maoist Shining Path": the adjective right before a body's name. */
function creedBeforeName(facts: SentenceFacts, chunk: NounPhrase): Draft[] {
  const last = chunk.mentions.at(-1);
  if (!last || last.isAdjective || last.end !== chunk.end || last.first <= chunk.first) return [];
  const creed = creeds.get(facts.word(last.first - 1));
  if (!creed || isHyphen(facts.tokens[last.first - 2])) return [];
  const bodies = facts.filling([chunk], "organisation").filter(({ way }) => way === "name");
  return creedOf(facts, bodies, { name: creed, kind: chunk.head }, chunk, null);
}

const beginnings = wordSet("found form establish create begin start emerge launch set");

/** "The PKK was founded as a Marxist party": the statement that says what a body began as. */
const bornAs = (facts: SentenceFacts, chunk: NounPhrase): Statement | undefined =>
  facts.statements.find(
    (one) =>
      beginnings.has(one.verb.lemma) &&
      (one.verb.isPassive || /^(begin|start|emerge)$/.test(one.verb.lemma)) &&
      afterPreposition(one, "as").includes(chunk),
  );

function creedsOfNouns(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk, at) => {
    if (chunk.isPronoun || chunk.head === chunk.first) return [];
    const found = creedIn(facts, chunk);
    if (!found) return creedBeforeName(facts, chunk);
    const last = chunk.mentions.at(-1);
    // "the Maoist group Sendero Luminoso": kind and name in one phrase.
    if (last && !last.isAdjective && last.end === chunk.end && last.first > found.kind)
      return creedOf(facts, facts.filling([chunk], "organisation"), found, chunk, null);
    if (!kinds.has(facts.word(chunk.head))) return [];
    const copula =
      facts.statements.find(
        (one) =>
          /^(be|become|remain)$/.test(one.verb.lemma) &&
          !one.verb.isNegative &&
          objectOf(one).some((kind) => kind === chunk || isOneOf(facts, kind, chunk)),
      ) ?? bornAs(facts, chunk);
    if (copula) return creedOf(facts, facts.filling(copula.subject, "organisation"), found, chunk, copula);
    // "A Marxist movement, the ELN attacked"
    if (at === 0 && facts.chunks[1]?.kind === "comma" && isNounPhrase(facts.chunks[2])) {
      const after = facts.filling([facts.chunks[2]], "organisation").filter(({ way }) => way === "name");
      return creedOf(facts, after, found, chunk, null);
    }
    // "the PKK, originally a Marxist party,"
    const mark = facts.chunks[at - 1]?.kind === "adv" ? at - 2 : at - 1;
    const before = facts.chunks[mark]?.kind === "comma" ? facts.chunks[mark - 1] : undefined;
    if (!isNounPhrase(before) || before.mentions.at(-1)?.end !== before.end) return [];
    const named = facts.filling([before], "organisation").filter(({ way }) => way === "name");
    return creedOf(facts, named, found, chunk, null);
  });
}

/** "one of the Maoist groups", "the oldest of the separatist organisations". */
const isOneOf = (facts: SentenceFacts, one: NounPhrase, many: NounPhrase): boolean =>
  /^(one|first|last|\p{L}+est|most)$/u.test(facts.word(one.head)) && facts.tailOf(one) === many;

interface Creed {
  readonly name: string;
  /** Token position of the noun that says what kind of body holds it. */
  readonly kind: number;
}

function creedIn(facts: SentenceFacts, { first, head, mentions }: NounPhrase): Creed | null {
  const [name] = mentions;
  for (let at = first; at < head; at++) {
    const creed = creeds.get(facts.word(at));
    const isTied = isHyphen(facts.tokens[at + 1]);
    const both = isTied ? tied.get(`${facts.word(at)} ${facts.word(at + 2)}`) : undefined;
    if (!creed && !both) continue;
    for (let kind = at + 1; kind <= head; kind++) {
      if (!kinds.has(facts.word(kind))) continue;
      // "the Communist Party of Peru": a word of its name.
      if (name && !name.isAdjective && at >= name.first && kind < name.end) return null;
      return { name: both ?? creed ?? "", kind };
    }
    return null;
  }
  return null;
}

const creedOf = (
  facts: SentenceFacts,
  bodies: readonly Filled[],
  { name }: Creed,
  phrase: NounPhrase,
  statement: Statement | null,
): Draft[] =>
  fromEach(bodies, (body) =>
    typeof body.value === "string"
      ? []
      : [
          draft({
            predicate: "influenced_by",
            subject: body.value,
            object: name,
            start: facts.startOf(Math.min(body.first, phrase.first)),
            end: facts.endOf(phrase.end),
            confidence: 0.6 * body.worth,
            statement,
            at: statement ? statement.verb.verb : phrase.head,
          }),
        ],
  );
