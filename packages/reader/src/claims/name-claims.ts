import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { factOfForm } from "../tokens/word-form.ts";
import { isSmallLetter } from "../tokens/token.ts";
import { isAcronymOf } from "../mentions/name-keys.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { ReportActor, ReportActors } from "../coreference/report-actors.ts";
import { foldPhrase } from "../lexicon/name-index.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NameGiven, NameKind } from "../mentions/name-given.ts";
import { nameAt } from "../mentions/names-given.ts";
import { draft, type Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { namingVerbs, rareSign, verbSign } from "./sign-words.ts";

/** Turns names given into claims, and makes them names of the actor. */
export function nameClaims(facts: SentenceFacts, given: readonly NameGiven[], actors: ReportActors): Draft[] {
  return fromEach(given, ({ of, name, kind, isApposed }) => {
    const actor = facts.actorOf(of);
    if (!actor) return [];
    const other = name.mention ? facts.actorOf(name.mention) : null;
    const mayMerge = isApposed || name.mention?.known == null;
    const isOne = kind === "former" || kind === "later" || kind === "translation" || isApposed;
    if (
      other &&
      other !== actor &&
      mayMerge &&
      isOne &&
      (other.type === actor.type || kind === "translation")
    )
      actors.merge(actor, other);
    else actors.alias(actor, name.text, facts.startOf(name.first));
    if (foldPhrase(name.text) === foldPhrase(of.text)) return [];
    return [
      {
        ...nameDraft(facts, actor, name, kind, of.first),
        ...(kind === "later" && !isApposed ? renamedAt(facts, of, name.first) : {}),
        otherName: kind === "alias" || kind === "abbreviation" ? of.text : null,
      },
    ];
  });
}

/** The verb of a change of name between the old name and the new, whose date is the new name's. */
function renamedAt(
  facts: SentenceFacts,
  of: Mention,
  to: number,
): { statement: Statement; at: number; isDated: boolean } | null {
  const statement = facts.statements.findLast(
    ({ verb }) =>
      verb.first >= of.end &&
      verb.end <= to &&
      verb.form === "finite" &&
      /^(rename|rebrand|change|morph|evolve|transform|metamorphose)$/.test(verb.lemma),
  );
  return statement ? { statement, at: statement.verb.verb, isDated: true } : null;
}

const nameDraft = (
  facts: SentenceFacts,
  actor: ReportActor,
  name: NameGiven["name"],
  kind: NameKind,
  from: number,
): Draft => {
  actor.named.add(name.text);
  return draft({
    predicate: "names",
    subject: actor,
    object: name.text.replace(/\s+/g, " "),
    start: facts.startOf(Math.min(from, name.first)),
    end: facts.endOf(closesBracket(facts, name.end)),
    confidence: kind === "abbreviation" ? 0.92 : 0.8,
    statement: null,
    at: name.first,
    qualifiers: { kind },
    over: kind === "former",
  });
};

const closesBracket = (facts: SentenceFacts, end: number): number =>
  facts.tokens[end]?.text === ")" ? end + 1 : end;

export function namesByVerb(
  facts: SentenceFacts,
  actors: ReportActors,
  text: (start: number, end: number) => string,
): readonly Draft[] {
  if (!facts.has(verbSign)) return [];
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    if (verb.lemma === "become") return becameName(facts, statement, actors);
    if (!namingVerbs.has(verb.lemma) || verb.form === "participle") return [];
    const whom =
      verb.lemma === "refer"
        ? afterPreposition(statement, "to")
        : verb.isPassive
          ? statement.subject
          : objectOf(statement);
    const actor = facts.soleReferent(whom.slice(0, 1), verb.isPassive);
    if (!actor || !whom[0]?.isPronoun) return [];
    const name = nameAt(facts.tokens, whom[0].end, facts.mentions, text);
    if (
      !name ||
      (name.mention?.known && name.mention.type !== actor.type) ||
      (verb.lemma === "describe" && name.mention !== null)
    )
      return [];
    if (verb.lemma === "describe") return [];
    const other = name.mention ? facts.actorOf(name.mention) : null;
    if (other && other !== actor && name.mention?.known === null) actors.merge(actor, other);
    else actors.alias(actor, name.text, facts.startOf(name.first));
    const kind = /^re(name|brand)$/.test(verb.lemma) ? "later" : "alias";
    return [
      {
        ...nameDraft(facts, actor, name, kind, verb.first),
        statement,
        over: verb.adverbs.some((word) => /^(initially|originally|formerly|previously|once)$/.test(word)),
      },
    ];
  });
}

/** "it became the X Front": a body that becomes a named body has that name now. */
function becameName(facts: SentenceFacts, statement: Statement, actors: ReportActors): Draft[] {
  const [object] = objectOf(statement);
  const mention = object?.mentions.at(-1);
  const actor = facts.soleReferent(statement.subject, true);
  if (
    !object ||
    !mention ||
    mention.isAdjective ||
    mention.end < object.end ||
    mention.type !== "organisation" ||
    actor?.type !== "organisation" ||
    statement.verb.isNegative ||
    statement.verb.modal !== null
  )
    return [];
  const other = facts.actorOf(mention);
  if (other && other !== actor && mention.known === null) actors.merge(actor, other);
  return [
    {
      ...nameDraft(
        facts,
        actor,
        { first: mention.first, end: mention.end, text: mention.text, mention },
        "later",
        statement.verb.first,
      ),
      statement,
      at: statement.verb.verb,
      isDated: true,
    },
  ];
}

const takingVerbs = wordSet(
  "take adopt use announce operate form found fight act appear assume choose come go return",
);
const isNaming = (word: string): boolean => word === "name" || word === "title";

/** "took the name X", "under the name of X": the name an actor goes by. */
export function takenNames(
  facts: SentenceFacts,
  actors: ReportActors,
  text: (start: number, end: number) => string,
): readonly Draft[] {
  if (!facts.has(rareSign)) return [];
  return fromEach(facts.statements, (statement) => {
    if (!takingVerbs.has(statement.verb.lemma)) return [];
    const at = statement.following
      .flatMap((argument) => argument.phrases)
      .find((phrase) => isNaming(facts.word(phrase.head)) || /^names?$/.test(facts.word(phrase.first + 1)));
    if (!at) return [];
    const nameAtToken = facts.tokens.findIndex((token, i) => i >= at.first && isNaming(token.lower));
    const name =
      nameAtToken < 0
        ? null
        : nameAt(
            facts.tokens,
            facts.word(nameAtToken + 1) === "of" ? nameAtToken + 2 : nameAtToken + 1,
            facts.mentions,
            text,
          );
    const actor = facts.soleReferent(statement.subject, true);
    if (
      !name ||
      !actor ||
      actor.type !== "organisation" ||
      (name.mention?.known && name.mention.type !== actor.type)
    )
      return [];
    const other = name.mention ? facts.actorOf(name.mention) : null;
    if (other && other !== actor && name.mention?.known === null) actors.merge(actor, other);
    else if (!other) actors.alias(actor, name.text, facts.startOf(name.first));
    return [
      {
        ...nameDraft(
          facts,
          actor,
          name,
          /^(take|adopt|assume|choose)$/.test(statement.verb.lemma) ? "later" : "alias",
          statement.verb.first,
        ),
        statement,
        at: statement.verb.verb,
        isDated: true,
      },
    ];
  });
}

const letters = /^[\p{Lu}\d]{3,8}$/u;

/** "the CUR" after "Concerned Union for Ruritania": the first use of letters made from a name gives them. */
export function letterNames(facts: SentenceFacts): Draft[] {
  return fromEach(facts.mentions, (mention) => {
    if (isSmallLetter(mention.text.charCodeAt(1)) || !letters.test(mention.text)) return [];
    const actor = facts.actorOf(mention);
    if (!actor || actor.named.has(mention.text)) return [];
    const isFirst =
      !mention.known &&
      actor.surfaces.size > 1 &&
      [...actor.surfaces.keys()].some((surface) => isAcronymOf(mention.text, surface));
    if (!isFirst && !isBracketed(facts, mention, actor)) return [];
    actor.named.add(mention.text);
    return [
      nameDraft(
        facts,
        actor,
        { first: mention.first, end: mention.end, text: mention.text, mention },
        "abbreviation",
        mention.first,
      ),
    ];
  });
}

/** "the national armed forces (FACA)": letters in a bracket after what says what the body is. */
function isBracketed(facts: SentenceFacts, { first, end }: Mention, actor: ReportActor): boolean {
  if (actor.type !== "organisation" || facts.word(first - 1) !== "(" || facts.word(end) !== ")") return false;
  const before = facts.phraseEnding(first - 1);
  return (
    before !== null &&
    before.head > before.first &&
    bodyWords.has(facts.word(before.head)) &&
    before.mentions.every((one) => one.end < before.end || one.isAdjective)
  );
}

const bodyWords = wordSet(
  "army forces force mission group groups movement front party council committee union organisation organization alliance coalition brigade command service police agency network militia militias units guard",
);

const isOfNaming = factOfForm(({ lower }) => /\bnames?\b|\brenam|\brebrand/.test(lower));

/**
 * A line of names an actor has had: "has changed names, from A to B to C". Whoever in the report is already
 * called one of them is the one meant.
 */
export function renameChain(facts: SentenceFacts, actors: ReportActors): Draft[] {
  if (!facts.has(rareSign) || !facts.tokens.some(isOfNaming)) return [];
  for (let i = 0; i + 3 < facts.tokens.length; i++) {
    if (facts.word(i) !== "from") continue;
    const line: Mention[] = [];
    for (let at = i + 1; ;) {
      const mention = facts.mentions.find(
        (one) => one.first === at || (one.first === at + 1 && facts.word(at) === "the"),
      );
      if (!mention || mention.isAdjective || mention.type === "place" || mention.type === "state") break;
      line.push(mention);
      if (facts.word(mention.end) !== "to") break;
      at = mention.end + 1;
    }
    if (line.length < 2) continue;
    const owner = facts.actorOf(line[0] as Mention);
    if (!owner) return [];
    return line.map((mention, k) => {
      const other = facts.actorOf(mention);
      if (other) actors.merge(owner, other);
      return nameDraft(
        facts,
        owner,
        { first: mention.first, end: mention.end, text: mention.text, mention },
        k < line.length - 1 ? "former" : "later",
        i,
      );
    });
  }
  return [];
}
