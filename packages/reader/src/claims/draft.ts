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
  after: null,
  before: null,
  because: null,
  ...given,
});
