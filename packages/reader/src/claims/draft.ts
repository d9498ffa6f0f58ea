import type {
  AttributionKind,
  Condition,
  Likelihood,
  Modality,
  Polarity,
  PredicateName,
  Qualifiers,
} from "@entente/claims";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { Statement } from "../statements/statement.ts";

/** Which of the reader's rules made a claim. */
export type RuleStage =
  "verb" | "noun" | "adjective" | "role" | "body" | "standing" | "name" | "aim" | "stance" | "forecast";

/** A row of a frame table, as far as it tells of itself. */
export interface FrameRow {
  readonly sure: number;
  readonly example: string;
  readonly says: string;
}

/** A claim in the making: actors are the report's own objects, offsets UTF-16 into the report. */
export interface Draft {
  readonly predicate: PredicateName;
  subject: ReportActor;
  object: ReportActor | string | null;
  start: number;
  end: number;
  confidence: number;
  qualifiers: Qualifiers;
  /** Where it was done, and into what body a merger went: told as an actor, with its id in the end. */
  where: ReportActor | null;
  into: ReportActor | string | null;
  /** Who did it together with the subject. */
  jointlyWith: readonly ReportActor[];
  /** The statement it stands in, from which modality, time and attribution come; null for titles and names. */
  statement: Statement | null;
  /** Token position to look for dates from. */
  readonly at: number;
  /** Whether a date in the clause may date it: not so for names, titles and belongings told in passing. */
  readonly isDated: boolean;
  /** For a claim of a name: the name it was given beside, to be said where the first turns out to be the printed one. */
  otherName: string | null;
  polarity: Polarity;
  modality: Modality;
  likelihood: Likelihood | null;
  condition:
    | (Omit<Condition, "about"> & {
        about: {
          predicate: PredicateName;
          subject: ReportActor | null;
          object: ReportActor | string | null;
        } | null;
      })
    | null;
  attribution: ReportActor | null;
  attributionKind: AttributionKind;
  from: string | null;
  to: string | null;
  timeText: string | null;
  over: boolean;
  /** The rules that made it, and the row among them where they are rows of a table. */
  stage: RuleStage | null;
  readonly frame: FrameRow | null;
  /** The claims of the same sentence that it came after or before, or that is its reason. */
  after: Draft | null;
  before: Draft | null;
  because: Draft | null;
}

type Given = Pick<
  Draft,
  "predicate" | "subject" | "object" | "start" | "end" | "confidence" | "statement" | "at"
> &
  Partial<Draft>;

/** A draft with everything that wasn't said left plain. */
export const draft = (given: Given): Draft => ({
  qualifiers: {},
  where: null,
  into: null,
  jointlyWith: [],
  isDated: given.statement !== null,
  otherName: null,
  polarity: "positive",
  modality: "asserted",
  likelihood: null,
  condition: null,
  attribution: null,
  attributionKind: "author",
  from: null,
  to: null,
  timeText: null,
  over: false,
  stage: null,
  frame: null,
  after: null,
  before: null,
  because: null,
  ...given,
});

/** Says of drafts which rules made them. */
export function madeBy(stage: RuleStage, drafts: readonly Draft[]): readonly Draft[] {
  for (const one of drafts) one.stage = stage;
  return drafts;
}
