import {
  actorId,
  actorTypes,
  attributionKinds,
  claimId,
  likelihoods,
  modalities,
  polarities,
  predicateNames,
  problem,
  readingSchema,
  type Actor,
  type Claim,
  type Qualifiers,
  type Reading,
} from "@entente/claims";
import { sourceOf } from "./reading.testing.ts";
import { fc } from "./seed.testing.ts";

const nullable = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value);
const words = fc.constantFrom("half of it", "the north", "Ω", "أطراف", "😀 a", "A1");
const date = fc.constantFrom("2011", "2011-05", "2011-05-03", "2014~", "../2011", "2012/2014", "2016/..");

const anyText = fc
  .array(
    fc.constantFrom("word", " ", "\n\n", ". ", "😀", "é", "e\u0301", "سلام", "مُ", "\u200f", "\r\n", "”", "𝔸"),
    {
      minLength: 2,
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(""));

const anyActor = (own: string): fc.Arbitrary<Omit<Actor, "id">> =>
  fc.record({
    type: fc.constantFrom(...actorTypes),
    name: fc.constantFrom("North Front", "Ali Omar", "US", "Ümit", "جبهة").map((name) => `${name} ${own}`),
    mentions: fc.array(
      fc.constantFrom("the Front", "Omar", "US", "“Ümit”").map((name) => `${name} ${own}`),
      { maxLength: 3 },
    ),
  });

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

function anyQualifiers(
  actor: fc.Arbitrary<Actor["id"]>,
  claim: fc.Arbitrary<Claim["id"]>,
): fc.Arbitrary<Qualifiers> {
  const actorOrWords = fc.oneof(actor, words);
  const all = fc.record({
    role: optional(words),
    degree: optional(fc.constantFrom("contact" as const, "formal" as const)),
    where: optional(actorOrWords),
    via: optional(actorOrWords),
    into: optional(actorOrWords),
    jointlyWith: optional(fc.array(actor, { maxLength: 2 })),
    because: optional(claim),
    quantity: optional(
      fc.record({
        min: nullable(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0))),
        max: fc.constant(null),
        unit: words,
      }),
    ),
    oneWay: optional(fc.boolean()),
  });
  // A qualifier that isn't there has no key: the schema knows no undefined.
  return all.map((given) =>
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
}

function anyClaim(
  text: string,
  actors: readonly Actor["id"][],
  claims: readonly Claim["id"][],
): fc.Arbitrary<Omit<Claim, "id">> {
  const points = [...text];
  const actor = fc.constantFrom(...actors);
  const claim = fc.constantFrom(...claims);
  const actorOrWords = fc.oneof(actor, words);
  const about = fc.record({
    predicate: fc.constantFrom(...predicateNames),
    subject: nullable(actorOrWords),
    object: nullable(actorOrWords),
  });
  return fc
    .record({
      predicate: fc.constantFrom(...predicateNames),
      subject: actor,
      object: nullable(actorOrWords),
      polarity: fc.constantFrom(...polarities),
      modality: fc.constantFrom(...modalities),
      likelihood: nullable(fc.constantFrom(...likelihoods)),
      condition: nullable(fc.record({ words, about: nullable(about) })),
      attributionKind: fc.constantFrom(...attributionKinds),
      speaker: actor,
      qualifiers: anyQualifiers(actor, claim),
      time: fc.record({
        from: nullable(date),
        to: nullable(date),
        text: nullable(words),
        over: fc.boolean(),
        after: nullable(claim),
        before: nullable(claim),
      }),
      span: fc.tuple(fc.nat(points.length - 1), fc.nat(points.length - 1)),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ span, speaker, ...fields }) => {
      const [start, end] = [Math.min(...span), Math.max(...span) + 1];
      const attribution = fields.attributionKind === "named" ? speaker : null;
      return { ...fields, attribution, quote: points.slice(start, end).join(""), start, end };
    });
}

/**
 * Any valid reading with its text, in any script.
 *
 * @param own is put into every name and into the text, so that two readings share neither.
 */
export function anyReading(own: string): fc.Arbitrary<{ reading: Reading; text: string }> {
  return (
    fc
      .tuple(anyText, fc.array(anyActor(own), { maxLength: 5 }), fc.nat(8))
      .chain(([body, givenActors, wanted]) => {
        const text = `${body}${own}`;
        const actors = givenActors.map((actor, i) => ({ ...actor, id: actorId(`a${i + 1}`) }));
        const ids = actors.map(({ id }) => id);
        const claimIds = Array.from({ length: actors.length === 0 ? 0 : wanted }, (_, i) =>
          claimId(`c${i + 1}`),
        );
        const claims = fc.tuple(
          ...claimIds.map((id) => anyClaim(text, ids, claimIds).map((claim) => ({ ...claim, id }))),
        );
        return fc.record({
          text: fc.constant(text),
          reading: fc.record({
            source: fc.record({
              name: fc.constant(`${own}.txt`),
              title: nullable(words),
              author: nullable(words),
              published: nullable(date),
              language: nullable(fc.constantFrom("en", "ar")),
              url: nullable(fc.constant("a place")),
              sha256: fc.constant(sourceOf(text, own, null).sha256),
              characters: fc.constant([...text].length),
            }),
            actors: fc.constant(actors),
            claims,
            problems: fc.constantFrom([], [problem("warning", "ENT_LANGUAGE_UNREAD", { language: "ar" })]),
          }),
        });
      })
      // Parsed, because the generator's own objects have no prototype.
      .map((made) => ({ text: made.text, reading: readingSchema.parse(made.reading) }))
  );
}
