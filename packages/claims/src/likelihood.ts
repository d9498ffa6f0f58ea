/**
 * Words of likelihood, after the US Intelligence Community Directive 203 (Analytic Standards, 2015), § D.6.e.2.a:
 * seven bands, each with two sets of words that must not be mixed. Percentages are of the affirmative event.
 * This is a table of probability, and nothing else: how far a source is believed is in credibility.ts.
 */
export interface LikelihoodBand {
  /** The word this program prints. */
  readonly term: Likelihood;
  /** The directive's two columns, and plain variants of them. */
  readonly words: readonly string[];
  /** Probability in percent. */
  readonly min: number;
  readonly max: number;
}

/** The words of likelihood that this program prints, the least likely first. */
export const likelihoods = [
  "almost no chance",
  "very unlikely",
  "unlikely",
  "roughly even chance",
  "likely",
  "very likely",
  "almost certain",
] as const;
export type Likelihood = (typeof likelihoods)[number];

/** The seven bands of likelihood, the least likely first. */
export const likelihoodBands: readonly LikelihoodBand[] = [
  { term: "almost no chance", words: ["almost no chance", "remote", "remotely likely"], min: 1, max: 5 },
  {
    term: "very unlikely",
    words: ["very unlikely", "highly unlikely", "highly improbable"],
    min: 5,
    max: 20,
  },
  { term: "unlikely", words: ["unlikely", "improbable", "improbably"], min: 20, max: 45 },
  {
    term: "roughly even chance",
    words: ["roughly even chance", "roughly even odds", "even chance"],
    min: 45,
    max: 55,
  },
  { term: "likely", words: ["likely", "probable", "probably"], min: 55, max: 80 },
  { term: "very likely", words: ["very likely", "highly likely", "highly probable"], min: 80, max: 95 },
  {
    term: "almost certain",
    words: ["almost certain", "almost certainly", "nearly certain"],
    min: 95,
    max: 99,
  },
];

const byWord = new Map(likelihoodBands.flatMap((band) => band.words.map((word) => [word, band] as const)));

/**
 * The band a word of likelihood names, or null for any other word ("may" and "could" name none).
 *
 * @example
 * likelihoodOf("Highly unlikely")?.max; // 20
 */
export function likelihoodOf(words: string): LikelihoodBand | null {
  return byWord.get(words.trim().toLowerCase().replace(/\s+/g, " ")) ?? null;
}

/**
 * How likely the opposite is: the band of the other end.
 *
 * @example
 * oppositeLikelihood("likely"); // "unlikely"
 */
export const oppositeLikelihood = (likelihood: Likelihood): Likelihood =>
  likelihoods.at(-1 - likelihoods.indexOf(likelihood)) as Likelihood;

/**
 * A likelihood as it is of the affirmative event: "will probably not merge" and "will probably leave the talks" make a merger
 * and the talks unlikely.
 *
 * @param said the likelihood in the words of a claim.
 * @param isDenied whether the claim says that the event will not be.
 * @example
 * affirmativeLikelihood("likely", true); // "unlikely"
 * affirmativeLikelihood("unlikely", true); // "unlikely": "a merger is unlikely"
 */
export function affirmativeLikelihood(said: Likelihood, isDenied: boolean): Likelihood {
  const middle = likelihoods.indexOf("roughly even chance");
  const rank = likelihoods.indexOf(said);
  return rank !== middle && rank < middle !== isDenied ? oppositeLikelihood(said) : said;
}
