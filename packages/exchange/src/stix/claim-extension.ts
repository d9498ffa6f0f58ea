import type { ClaimRecord } from "@entente/claims";
import type { ClaimDates } from "../claim-dates.ts";
import type { EvidenceIndex } from "../evidence.ts";
import { stixId } from "./stix-id.ts";
import type { StixSource } from "./stix-sources.ts";

/** Who made the bundle, and the definition of what it says beyond STIX. */
export const producerId = stixId("identity", "entente");
export const extensionId = stixId("extension-definition", "claim 1.0.0");

/** When the extension was written: the definition never changes, so its time is fixed. */
const defined = "2026-11-22T00:00:00.000Z";

/** The producer, and the extension that carries a claim's evidence. docs/exchange.md says what each property means. */
export const producerObjects: readonly object[] = [
  {
    type: "identity",
    spec_version: "2.1",
    id: producerId,
    created: defined,
    modified: defined,
    name: "Entente",
    identity_class: "system",
  },
  {
    type: "extension-definition",
    spec_version: "2.1",
    id: extensionId,
    created_by_ref: producerId,
    created: defined,
    modified: defined,
    name: "Entente claim",
    description:
      "A cited claim: its predicate, how it is put forward, when it held with the precision that was stated, and the words it rests on with their place in the report (Unicode code points).",
    schema:
      "Properties: claim, predicate, subject, object, polarity, modality, likelihood, attribution, attribution_kind, condition, valid_from, valid_until, over, dates_basis, dates_widened, qualifiers, quote, start, end, source_ref, source_sha256, reliability, credibility, reading_confidence, review, origin.",
    version: "1.0.0",
    extension_types: ["property-extension"],
  },
];

/** What STIX has no property for, of one claim; `undefined` is left out when it is written. */
export function claimExtension(
  claim: ClaimRecord,
  { source, id }: StixSource,
  dates: ClaimDates,
  index: EvidenceIndex,
): Readonly<Record<string, object>> {
  const { time, qualifiers } = claim;
  return {
    [extensionId]: {
      extension_type: "property-extension",
      claim: claim.id,
      predicate: claim.predicate,
      subject: index.nameOf(claim.subject) ?? undefined,
      object: index.nameOf(claim.object) ?? undefined,
      polarity: claim.polarity,
      modality: claim.modality,
      likelihood: claim.likelihood ?? undefined,
      condition: claim.condition?.words,
      attribution: index.nameOf(claim.attribution) ?? undefined,
      attribution_kind: claim.attributionKind,
      // The standard wants names of three letters or more.
      valid_from: time.from ?? undefined,
      valid_until: time.to ?? undefined,
      over: time.over ? true : undefined,
      dates_basis: dates.basis,
      dates_widened: dates.isWidened ? true : undefined,
      qualifiers: Object.keys(qualifiers).length > 0 ? qualifiers : undefined,
      quote: claim.quote,
      start: claim.start,
      end: claim.end,
      source_ref: id,
      source_sha256: source?.sha256,
      reliability: source?.reliability ?? undefined,
      credibility: claim.credibility ?? undefined,
      reading_confidence: claim.confidence,
      review: claim.review,
      origin: claim.origin,
    },
  };
}
