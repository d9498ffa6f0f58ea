import {
  attributionKinds,
  likelihoods,
  modalities,
  polarities,
  predicateNames,
  tryParseEdtf,
  type Claim,
} from "@entente/claims";

const names = new Set<unknown>(predicateNames);
const sides = new Set<unknown>(polarities);
const manners = new Set<unknown>(modalities);
const chances = new Set<unknown>(likelihoods);
const kinds = new Set<unknown>(attributionKinds);
const wordQualifiers = new Set(["role", "office", "kind", "where", "via", "into"]);

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Dates that have the form of one: most of them stand in many claims. */
const dates = new Set<unknown>();
function isDateOrNull(value: unknown): boolean {
  if (value === null || dates.has(value)) return true;
  if (typeof value !== "string" || tryParseEdtf(value) === null) return false;
  if (dates.size < 10_000) dates.add(value);
  return true;
}

function hasPlainQualifiers({ qualifiers }: Claim): boolean {
  if (typeof qualifiers !== "object" || Array.isArray(qualifiers)) return false;
  for (const [name, value] of Object.entries(qualifiers))
    if (!wordQualifiers.has(name) || typeof value !== "string") return false;
  return true;
}

function hasPlainTime({ time }: Claim): boolean {
  return (
    typeof time === "object" &&
    isDateOrNull(time.from) &&
    isDateOrNull(time.to) &&
    (time.text === null || typeof time.text === "string") &&
    typeof time.over === "boolean" &&
    isTextOrNull(time.after) &&
    isTextOrNull(time.before)
  );
}

/**
 * Whether a claim plainly has the form of one. Where this says yes, the claims' schema does too, at a tenth of its cost;
 * a no says nothing: the claim may have a rarer part, such as a condition, that is left to the schema.
 */
export function isPlainClaim(claim: Claim | null): boolean {
  return (
    typeof claim === "object" &&
    claim !== null &&
    isText(claim.id) &&
    names.has(claim.predicate) &&
    isText(claim.subject) &&
    isTextOrNull(claim.object) &&
    sides.has(claim.polarity) &&
    manners.has(claim.modality) &&
    (claim.likelihood === null || chances.has(claim.likelihood)) &&
    claim.condition === null &&
    isTextOrNull(claim.attribution) &&
    kinds.has(claim.attributionKind) &&
    (claim.attribution !== null) === (claim.attributionKind === "named") &&
    claim.qualifiers !== null &&
    hasPlainQualifiers(claim) &&
    claim.time !== null &&
    hasPlainTime(claim) &&
    isText(claim.quote) &&
    isCount(claim.start) &&
    isCount(claim.end) &&
    claim.end > claim.start &&
    typeof claim.confidence === "number" &&
    claim.confidence >= 0 &&
    claim.confidence <= 1
  );
}
