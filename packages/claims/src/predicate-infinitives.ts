import type { PredicateName } from "./predicates.ts";

/**
 * Each predicate as a verb after "will", "would" or "did not": what its phrase becomes there.
 *
 * @example
 * `${name} will ${infinitives.lost} Raqqa`; // "ISIS will lose Raqqa"
 */
export const infinitives: Readonly<Record<PredicateName, string>> = {
  names: "be called",
  leads: "lead",
  member_of: "belong to",
  speaks_for: "speak for",
  founded: "found",
  succeeded: "succeed",
  removed_from: "be removed from",
  part_of: "be part of",
  pledges_allegiance_to: "pledge allegiance to",
  recognises: "recognise",
  allied_with: "be allied with",
  rival_of: "be a rival of",
  fights: "fight",
  truce_with: "have a truce with",
  talks_with: "talk with",
  agreed: "make an agreement with",
  supports: "support",
  treats: "treat",
  influenced_by: "be influenced by",
  attacked: "attack",
  killed: "kill",
  captured: "capture",
  criticised: "criticise",
  designated_as: "be designated as",
  died: "die",
  dissolved: "dissolve",
  split_from: "split from",
  merged_with: "merge with",
  controls: "control",
  located_in: "be present in",
  lost: "lose",
  withdrew_from: "withdraw from",
  seeks: "seek",
  other_forecast: "come to",
};

/**
 * A verb phrase that lacks its object.
 *
 * @example
 * withoutObject("talks with"); // "talks"
 */
export const withoutObject = (phrase: string): string =>
  phrase.replace(/ (?:with|from|to|for|of|in|by|as)$/, "");
