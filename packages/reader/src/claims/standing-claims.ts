import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import { listFrom } from "./listed.ts";
import type { Filled, SentenceFacts } from "./sentence-facts.ts";

/** How bodies stand to lands and to one another, told by set phrases that no single verb or noun carries. */
export const standingClaims = (facts: SentenceFacts): Draft[] => [
  ...heldClaims(facts),
  ...mutualClaims(facts),
  ...unionClaims(facts),
  ...seatClaims(facts),
  ...underClaims(facts),
  ...manOf(facts),
];

function pairDraft(
  facts: SentenceFacts,
  subject: Filled,
  object: Filled,
  given: Pick<Draft, "predicate" | "statement" | "at"> & { sure: number; first?: number; end?: number },
): Draft[] {
  if (typeof subject.value === "string" || subject.value === object.value) return [];
  const first = Math.min(subject.first, object.first, given.first ?? Infinity);
  const end = Math.max(subject.end, object.end, given.end ?? 0);
  return [
    draft({
      predicate: given.predicate,
      subject: subject.value,
      object: object.value,
      start: facts.startOf(first),
      end: facts.endOf(end),
      confidence: given.sure * subject.worth * object.worth,
      statement: given.statement,
      at: given.at,
    }),
  ];
}

const isCopula = ({ verb }: Statement): boolean => /^(be|remain|come|fall|stay)$/.test(verb.lemma);

/** "Nyala is under the control of the RSF", "Goma is in M23's hands": the land is held. */
function heldClaims(facts: SentenceFacts): Draft[] {
  return facts.statements.flatMap((statement) => {
    if (!isCopula(statement)) return [];
    const held = ["under", "in", "into"]
      .flatMap((word) => afterPreposition(statement, word))
      .find((phrase) => /^(control|rule|occupation|hands)$/.test(facts.word(phrase.head)));
    if (!held || facts.word(held.first) === "full") return [];
    const tail = facts.tailOf(held);
    const named = held.mentions.filter((mention) => mention.end <= held.head);
    const holders = tail
      ? facts.filling([tail], "body")
      : held.owner
        ? facts.filling([held.owner], "body")
        : named.flatMap((mention): Filled[] => {
            const actor = mention.isAdjective ? facts.stateActor(mention) : facts.actorOf(mention);
            return actor && actor.type !== "place"
              ? [{ value: actor, phrase: held, first: held.first, end: held.end, worth: 0.95, way: "name" }]
              : [];
          });
    return holders.flatMap((holder) =>
      facts.filling(statement.subject, "ground").flatMap((land) =>
        pairDraft(facts, holder, land, {
          predicate: "controls",
          statement,
          at: statement.verb.verb,
          sure: 0.75,
        }),
      ),
    );
  });
}

/** "A and B are rivals", "A and B are allies". */
function mutualClaims(facts: SentenceFacts): Draft[] {
  return facts.statements.flatMap((statement) => {
    if (!/^(be|become|remain)$/.test(statement.verb.lemma)) return [];
    const [kind] = objectOf(statement);
    if (!kind || facts.tailOf(kind) || facts.tailOf(kind, "with") || kind.owner) return [];
    const head = facts.word(kind.head);
    const isFoe = /^(rivals|enemies|foes|adversaries)$/.test(head);
    if (!isFoe && !/^(allies|partners)$/.test(head)) return [];
    const sides = facts.filling(statement.subject, "actor").filter(({ way }) => way !== "population");
    return sides.flatMap((one, i) =>
      sides.slice(i + 1).flatMap((other) =>
        pairDraft(facts, one, other, {
          predicate: isFoe ? "rival_of" : "allied_with",
          statement,
          at: statement.verb.verb,
          sure: 0.75,
          end: kind.end,
        }),
      ),
    );
  });
}

/** "JNIM is a coalition of Ansar Dine and Katiba Macina", "the AFC, an alliance of M23 and others": its parts. */
function unionClaims(facts: SentenceFacts): Draft[] {
  return facts.chunks.flatMap((chunk, at) => {
    if (
      !isNounPhrase(chunk) ||
      !/^(coalition|alliance|umbrella|federation|merger|union)$/.test(facts.word(chunk.head)) ||
      !/^(a|an)$/.test(facts.word(chunk.first))
    )
      return [];
    const tail = facts.tailOf(chunk);
    if (!tail) return [];
    const parts = facts.filling(listFrom(facts, tail), "organisation").filter(({ way }) => way === "name");
    const copula = facts.statements.find(
      (one) => /^(be|become)$/.test(one.verb.lemma) && objectOf(one).includes(chunk),
    );
    const before = facts.chunks[at - 1]?.kind === "comma" ? facts.chunks[at - 2] : undefined;
    const whole = copula
      ? facts.filling(copula.subject, "organisation")
      : isNounPhrase(before) && before.mentions.length > 0
        ? facts.filling([before], "organisation").filter(({ way }) => way === "name")
        : [];
    if (whole.length !== 1) return [];
    return parts.flatMap((part) =>
      pairDraft(facts, part, whole[0] as Filled, {
        predicate: "part_of",
        statement: copula ?? null,
        at: chunk.head,
        sure: 0.75,
        first: chunk.first,
      }),
    );
  });
}

/** "Its stronghold is Laiza". */
function seatClaims(facts: SentenceFacts): Draft[] {
  return facts.statements.flatMap((statement) => {
    const [seat] = statement.subject;
    if (
      !/^(be|lie|remain|stand)$/.test(statement.verb.lemma) ||
      !seat?.owner ||
      !/^(strongholds?|bases?|headquarters|heartland|bastions?|camps?|hideouts?|powerbase|sanctuar(y|ies)|havens?)$/.test(
        facts.word(seat.head),
      )
    )
      return [];
    const places = facts.filling(
      [
        ...objectOf(statement),
        ...["in", "on", "at", "around"].flatMap((word) => afterPreposition(statement, word)),
      ],
      "place",
    );
    return facts.filling([seat.owner], "organisation").flatMap((body) =>
      places.flatMap((place) =>
        pairDraft(facts, body, place, {
          predicate: "located_in",
          statement,
          at: statement.verb.verb,
          sure: 0.75,
        }),
      ),
    );
  });
}

/** "Qasem Soleimani of the Quds Force": whose man somebody is. */
function manOf(facts: SentenceFacts): Draft[] {
  return facts.chunks.flatMap((chunk) => {
    if (!isNounPhrase(chunk) || chunk.isPronoun || chunk.mentions.at(-1)?.end !== chunk.end) return [];
    const tail = facts.tailOf(chunk);
    if (!tail || tail.mentions.at(-1)?.end !== tail.end) return [];
    const bodies = facts.filling([tail], "organisation").filter(({ way }) => way === "name");
    return facts
      .filling([chunk], "person")
      .filter(({ way }) => way === "name")
      .flatMap((man) =>
        bodies.flatMap((body) =>
          pairDraft(facts, man, body, {
            predicate: "member_of",
            statement: null,
            at: chunk.head,
            sure: 0.65,
          }),
        ),
      );
  });
}

/** "the RSF under X", "the RSF (RSF), under the command of X": who stands over a body, past its letters and a comma. */
function underOf(facts: SentenceFacts, chunk: NounPhrase): NounPhrase | null {
  const { chunks } = facts;
  let at = facts.chunkOf(chunk) + 1;
  if (chunks[at]?.kind === "open") while (at < chunks.length && chunks[at++]?.kind !== "close");
  if (chunks[at]?.kind === "comma") at++;
  const joint = chunks[at];
  const over = chunks[at + 1];
  if (joint?.kind !== "prep" || joint.word !== "under" || !isNounPhrase(over)) return null;
  return /^(leadership|command|chairmanship|presidency)$/.test(facts.word(over.head)) ? facts.tailOf(over) : over;
}

/**
 * "the RSF under Mohamed Hamdan Dagalo", "split from the MNLF under Hashim Salamat", "Under Shekau, Boko Haram grew": who
 * stands over a body leads it.
 */
function underClaims(facts: SentenceFacts): Draft[] {
  const leads = (
    body: readonly Filled[],
    over: readonly NounPhrase[],
    statement: Statement | null,
  ): Draft[] =>
    facts
      .filling(over, "person")
      .filter(({ way }) => way === "name")
      .flatMap((head) =>
        body.flatMap((one) =>
          pairDraft(facts, head, one, { predicate: "leads", statement, at: head.first, sure: 0.7 }),
        ),
      );
  const named = (phrases: readonly NounPhrase[]): Filled[] =>
    facts.filling(phrases, "organisation").filter(({ way }) => way === "name" || way === "arm");
  const beside = facts.chunks.flatMap((chunk) => {
    const tail = isNounPhrase(chunk) && chunk.mentions.length > 0 ? underOf(facts, chunk) : null;
    if (!isNounPhrase(chunk) || !tail || tail.isPronoun) return [];
    // "in East Timor under X": a land is no body.
    const before = facts.chunks[facts.chunkOf(chunk) - 1];
    if (before?.kind === "prep" && chunk.mentions.at(-1)?.known?.type === "state") return [];
    const body = facts.filling([chunk], "ledBody").filter(({ way }) => way === "name");
    return leads(body, [tail], null);
  });
  const [opener, head, comma] = facts.chunks;
  const isOpening = opener?.kind === "prep" && opener.word === "under" && comma?.kind === "comma";
  const main = isOpening ? facts.statements.find((one) => one.verb.form === "finite") : undefined;
  const opening = main && isNounPhrase(head) ? leads(named(main.subject), [head], main) : [];
  const after = facts.statements.flatMap((one) =>
    /^(place|put|arrest|bring|come|live|grow|suffer|train|study)$/.test(one.verb.lemma)
      ? []
      : leads(named(one.subject), afterPreposition(one, "under"), one),
  );
  return [...beside, ...opening, ...after];
}
