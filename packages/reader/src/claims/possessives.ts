import { wordSet } from "../lexicon/word-facts.ts";
import type { Referents } from "../coreference/referents.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Says whom "his", "her", "its" or "their" means where the verb beside it tells. */
export function rememberOwner(
  facts: SentenceFacts,
  referents: Referents,
  phrase: NounPhrase,
  subject: readonly NounPhrase[],
): void {
  const { owner } = phrase;
  if (!owner?.isPronoun) return;
  const pronoun = facts.word(owner.head);
  if (pronoun === "whose") return bindToAntecedent(facts, referents, phrase, owner);
  if (!/^(his|her|its|their)$/.test(pronoun)) return;
  const before = facts.chunks[facts.chunkOf(phrase) - 1];
  const apart = notHis(facts, phrase, subject);
  if (apart.length > 0) {
    const others = apart.flatMap((one) => referents.of(one).map(({ actor }) => actor));
    if (others.length > 0) referents.of(owner, others);
    return;
  }
  const partner =
    before?.kind === "conj" && subject.length > 0 ? facts.chunks[facts.chunkOf(phrase) - 2] : undefined;
  // "attacked Rwanda and its ally M23": what is joined to a name is that one's.
  if (isNounPhrase(partner) && bindTo(referents, owner, partner, pronoun)) return;
  const blamed = before?.kind === "prep" ? blamedFor(facts.statements, phrase, before.word) : [];
  if (blamed.length > 0) rememberBlamed(referents, owner, blamed, pronoun);
  else if (subject.length === 1 && !subject.includes(phrase))
    bindTo(referents, owner, subject[0] as NounPhrase, pronoun);
  // "Niger and Chad withdrew their troops"
  else if (pronoun === "their" && subject.length > 1 && !subject.includes(phrase)) {
    const all = subject.flatMap((one) => (one.isPronoun ? [] : referents.of(one)));
    if (all.length > 1)
      referents.remember(
        owner,
        all.map(({ actor }) => ({ actor, way: "pronoun" as const })),
      );
  }
}

const seats = wordSet("place shoes mantle stead post successor footsteps");
/** What a person may be to another, or a body to another: "B, his mentor,", "B, its armed wing,". */
const relations = wordSet(
  "heir successor predecessor deputy disciple pupil second-in-command mentor comrade friend ally rival enemy foe patron protector lieutenant aide adviser advisor spokesman confidant associate colleague teacher brother half-brother brother-in-law cousin nephew uncle father father-in-law son son-in-law grandson grandfather widow wife sister kinsman bodyguard wing arm branch forerunner offshoot parent affiliate mouthpiece sponsor backer opponent adversary nemesis subordinate vice-president vice-chairman counterpart answer creation creature precursor antecedent army militia force faction newspaper organ youth",
);
const being = wordSet("be become remain");

/** "B took his place", "B, his heir,": whose it is, is somebody else than who has it now. */
function notHis(
  facts: SentenceFacts,
  phrase: NounPhrase,
  subject: readonly NounPhrase[],
): readonly NounPhrase[] {
  const head = facts.word(phrase.head);
  if (seats.has(head)) {
    const taker = facts.statements.find(
      ({ verb, following }) =>
        /^(take|step|fill|assume|inherit|follow|become|elect|name|appoint|choose|install|rule|lead|come|put|send)$/.test(
          verb.lemma,
        ) && following.some(({ phrases }) => phrases.includes(phrase)),
    );
    // "The council chose B as his successor": nobody is his own.
    const chosen = taker && !taker.verb.isPassive ? objectOf(taker).filter((one) => one !== phrase) : [];
    if (taker) return [...subject, ...chosen];
  }
  if (!relations.has(head) || phrase.mentions.length > 0) return [];
  // "B was his mentor", "B is regarded as its armed wing": nobody is that to himself.
  const isSaid = facts.statements.some(
    ({ verb, following }) =>
      (being.has(verb.lemma) || verb.isPassive) &&
      following.some(
        ({ word, phrases }) => word === (verb.isPassive ? "as" : "") && phrases.includes(phrase),
      ),
  );
  if (isSaid) return subject;
  const at = facts.chunkOf(phrase);
  const before = facts.chunks[at - 2];
  return facts.chunks[at - 1]?.kind === "comma" && isNounPhrase(before) && before.mentions.length > 0
    ? [before]
    : [];
}

/**
 * "Russia went on with its invasion": what a verb's subject has is the subject's, not a body's named before. Returns
 * whether it can be.
 */
function bindTo(referents: Referents, owner: NounPhrase, holder: NounPhrase, pronoun: string): boolean {
  const named = holder.isPronoun ? [] : referents.of(holder);
  const [one] = named;
  if (named.length !== 1 || !one || !/^(name|arm)$/.test(one.way)) return false;
  const isFit =
    pronoun === "its"
      ? one.actor.type === "organisation" || one.actor.type === "state"
      : pronoun !== "their" && one.actor.type === "person" && one.way === "name";
  if (isFit) referents.remember(owner, [{ actor: one.actor, way: "pronoun" }]);
  return isFit;
}

/** "the URNG, whose leader", "M23, most of whose fighters": whose it is stands right before. */
function bindToAntecedent(
  facts: SentenceFacts,
  referents: Referents,
  phrase: NounPhrase,
  owner: NounPhrase,
): void {
  let i = facts.chunkOf(phrase) - 1;
  if (facts.chunks[i]?.kind === "prep" && isNounPhrase(facts.chunks[i - 1])) i -= 2;
  if (facts.chunks[i]?.kind === "conj") i = relativeBefore(facts, i) - 1;
  if (facts.chunks[i]?.kind === "comma") i--;
  if (facts.chunks[i]?.kind === "close") while (i > 0 && facts.chunks[i + 1]?.kind !== "open") i--;
  const before = facts.chunks[i];
  if (!isNounPhrase(before)) return;
  const found = referents.of(before);
  referents.remember(
    owner,
    found.map(({ actor, way }) => ({ actor, way: way === "name" ? "arm" : way })),
  );
}

/** "X, who did this and whose leader": where the clause begins that the second is joined to, or the joint itself. */
function relativeBefore(facts: SentenceFacts, joint: number): number {
  for (let i = joint - 1; i > 0 && i > joint - 24; i--) {
    const chunk = facts.chunks[i];
    if (chunk?.kind === "stop") break;
    if (chunk?.kind === "rel") return i;
  }
  return joint;
}

/** Verbs of blame, praise, thanks and punishment: what follows "for" is what their object did. */
const judging =
  /^(criticise|condemn|blame|accuse|reproach|praise|thank|punish|sanction|arrest|commend|rebuke|denounce|convict|jail|imprison|fine|execute|hail|applaud|censure|chastise|berate|scold|mock|forgive|pardon|reward|indict|charge|prosecute|try|sentence|detain|kill|attack|ban|expel|suspect|suspend|congratulate|slam|lambast|lambaste|fault|hate|admire|honour|dismiss|fire|designate|list|blacklist)$/;

/** Whom a verb of blame judges "for" what a phrase says: "criticised X for his attacks". */
function blamedFor(
  statements: readonly Statement[],
  phrase: NounPhrase,
  preposition: string,
): readonly NounPhrase[] {
  if (!/^(for|of|over|because of)$/.test(preposition)) return [];
  const judge = statements.find(
    (one) =>
      judging.test(one.verb.lemma) &&
      one.following.some((argument) => argument.word === preposition && argument.phrases.includes(phrase)),
  );
  return judge ? (judge.verb.isPassive ? judge.subject : objectOf(judge)) : [];
}

function rememberBlamed(
  referents: Referents,
  owner: NounPhrase,
  blamed: readonly NounPhrase[],
  pronoun: string,
): void {
  const found = blamed
    .flatMap((phrase) => referents.of(phrase))
    .filter(({ actor }) => !/^(his|her)$/.test(pronoun) || actor.type === "person")
    .filter(({ actor }) => pronoun !== "its" || actor.type !== "person")
    .map(({ actor }) => ({ actor, way: "pronoun" as const }));
  // Whom the report has no name for did it: then nobody else did.
  referents.remember(owner, found);
}
