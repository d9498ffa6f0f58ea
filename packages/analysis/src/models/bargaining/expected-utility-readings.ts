/**
 * What the printed description of the expected-utility model leaves open, as Scholz, Calbert and Smith (2011) lay the
 * model open, each with its name. A variant is one choice of all.
 */
export interface Reading {
  /** Whether distances are shares of the range of the first positions, or of the present ones. */
  readonly range: "initial" | "current";
  /** Whether an actor's security is what others expect of challenging it, or what it expects of challenging them. */
  readonly security: "received" | "given";
  /** What becomes of two who both expect to gain: the one who expects less moves, or nobody does. */
  readonly conflict: "weaker-moves" | "none";
  /** What becomes of one who loses more than the other gains: it gives in, or stays. */
  readonly capitulation: "gives-in" | "none";
  /** Which of its offers an actor takes. */
  readonly pick: "largest-expectation" | "least-movement" | "kind-then-movement" | "kind-then-expectation";
  /**
   * Votes for the one side over the votes of that pair (as printed), or over the votes of all pairs together with each
   * voter's own exponent (as the program behind the published table has it).
   */
  readonly probability: "of-the-pair" | "of-all-pairs";
  /** Whose risk exponent judges the challenge to an actor: the challenger's, or the actor's own. */
  readonly perception: "challenger" | "mover";
  /** Which compromise is taken within its kind: that of least movement, or that with the lowest weighted position. */
  readonly compromise: "least-movement" | "lowest-position";
}

const asCoded: Reading = {
  range: "initial",
  security: "received",
  conflict: "weaker-moves",
  capitulation: "gives-in",
  pick: "kind-then-movement",
  probability: "of-all-pairs",
  perception: "mover",
  compromise: "lowest-position",
};

const paper: Reading = {
  ...asCoded,
  pick: "largest-expectation",
  probability: "of-the-pair",
  perception: "challenger",
  compromise: "least-movement",
};

/** The readings that have a name. `as-coded` reproduces the published rounds, and is the default. */
export const expectedUtilityVariants = {
  "as-coded": asCoded,
  paper,
} as const satisfies Readonly<Record<string, Reading>>;

/** All 64 readings of the printed text that can be defended. */
export const printedReadings: readonly Reading[] = (["initial", "current"] as const).flatMap((range) =>
  (["received", "given"] as const).flatMap((security) =>
    (["weaker-moves", "none"] as const).flatMap((conflict) =>
      (["gives-in", "none"] as const).flatMap((capitulation) =>
        (
          ["largest-expectation", "least-movement", "kind-then-movement", "kind-then-expectation"] as const
        ).map((pick) => ({ ...paper, range, security, conflict, capitulation, pick })),
      ),
    ),
  ),
);
