/**
 * The two Admiralty scales (NATO AJP-2.1): how reliable a source is (A–F) and how credible one piece of
 * information is (1–6). They are rated independently and never combined into one number. Neither is a
 * likelihood: see likelihood.ts.
 */
export const reliabilities = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof reliabilities)[number];

/** What each letter of reliability means, in the words of the NATO Admiralty code. */
export const reliabilityMeanings: Readonly<Record<Reliability, string>> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};

/** Credibility of what is said, by the NATO Admiralty code: 1 is confirmed by others, 6 cannot be judged. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof credibilities)[number];

/** What each number of credibility means, in the words of the NATO Admiralty code. */
export const credibilityMeanings: Readonly<Record<Credibility, string>> = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
};
