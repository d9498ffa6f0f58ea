import { createHash } from "node:crypto";
import {
  claimId,
  undated,
  type Actor,
  type ActorId,
  type Claim,
  type PredicateName,
  type Reading,
} from "@entente/claims";

/** What one sentence of a made-up report tells. */
export interface Told {
  readonly predicate: PredicateName;
  readonly subject: ActorId;
  readonly object: ActorId;
  /** The sentence. */
  readonly quote: string;
  readonly time: Partial<Claim["time"]>;
  /** Default: asserted. */
  readonly modality?: Claim["modality"];
}

/** A report that is made up. */
export interface MadeUp {
  readonly number: number;
  readonly actors: readonly Actor[];
  readonly told: readonly Told[];
  readonly published: string;
  /** Default: none. */
  readonly title?: string;
}

/** Sentences of one paragraph. */
const paragraph = 5;

/** A report as the reader might have read it: a claim for each sentence. Sentences hold no character beyond the BMP. */
export function writeReport({ number, actors, told, published, title }: MadeUp): {
  reading: Reading;
  text: string;
} {
  const claims: Claim[] = [];
  let text = "";
  for (const [i, { predicate, subject, object, quote, time, modality = "asserted" }] of told.entries()) {
    const start = text.length;
    text += `${quote}${i % paragraph === paragraph - 1 ? "\n\n" : " "}`;
    claims.push({
      id: claimId(`c${i + 1}`),
      predicate,
      subject,
      object,
      polarity: "positive",
      modality,
      likelihood: null,
      condition: null,
      attribution: null,
      attributionKind: "author",
      qualifiers: {},
      time: { ...undated, ...time },
      quote,
      start,
      end: start + quote.length,
      confidence: 0.8,
    });
  }
  const source: Reading["source"] = {
    name: `report-${number}.txt`,
    title: title ?? null,
    author: null,
    published,
    language: "en",
    url: null,
    sha256: createHash("sha256").update(text).digest("hex"),
    characters: text.length,
  };
  return { reading: { source, actors: [...actors], claims, problems: [] }, text };
}
