import {
  openPicture,
  type Evidence,
  type EvidenceOptions,
  type OpenPicture,
  type PictureChange,
  type RuleChoice,
  type Verdict,
} from "@entente/analysis";
import type { ClaimRecord, Source } from "@entente/claims";
import type { WorkspaceActor } from "@entente/workspace";

/** How many ways of looking at one workspace are kept open: by all claims, by accepted ones, as known on a date. */
const kept = 3;

const keyOf = ({ knownAt, review, rules }: EvidenceOptions): string =>
  JSON.stringify([knownAt, review, rules]);

/** What a workspace holds as analysis wants it, with the words of its claims and what was decided about the picture. */
export interface Facts extends Evidence {
  readonly claims: readonly ClaimRecord[];
  readonly sources: readonly Source[];
  /** The actors, with the reports they appear in. */
  readonly people: readonly WorkspaceActor[];
  readonly rules: RuleChoice;
  readonly verdicts: readonly Verdict[];
  /** The same object as long as every claim stays where it comes from, whatever is decided about it. */
  readonly wording: object;
}

/** The open pictures of evidence, the latest asked for last. Evidence is known by its identity. */
export class OpenPictures {
  readonly #open = new WeakMap<Evidence, Map<string, OpenPicture>>();

  /** The picture of some evidence, opened if it is not open yet. */
  of(evidence: Evidence, options: EvidenceOptions = {}): OpenPicture {
    const own = this.#open.get(evidence) ?? new Map<string, OpenPicture>();
    this.#open.set(evidence, own);
    const key = keyOf(options);
    const picture = own.get(key) ?? openPicture(evidence, options);
    own.delete(key);
    own.set(key, picture);
    const [oldest] = own.keys();
    if (own.size > kept && oldest !== undefined) own.delete(oldest);
    return picture;
  }

  /**
   * Evidence has become other evidence: the pictures of what it was become pictures of what it is.
   *
   * @param change what changed; null where they are opened anew.
   */
  moveOn(before: Evidence, after: Evidence, change: PictureChange | null): void {
    const own = this.#open.get(before);
    this.#open.delete(before);
    if (!own || !change) return;
    for (const picture of own.values()) picture.apply(change);
    this.#open.set(after, own);
  }
}
