import type { ReportData } from "@entente/claims";
import type { Explanation } from "@entente/reader";
import { ReadingThread } from "./reading-thread.ts";

/**
 * Reads a file and tells how one of its claims came about.
 *
 * @param claim the claim's id as `readReports` gives it for the same file and the same `given`.
 * @throws EntenteError `ENT_CLAIM_NOT_READ`, or what is wrong with the file.
 * @throws the signal's reason where it was stopped.
 * @example
 * const { rule, cues } = await explainClaim("briefing.txt", "c1");
 */
export async function explainClaim(
  file: string,
  claim: string,
  { given = {}, signal }: { given?: Partial<ReportData>; signal?: AbortSignal } = {},
): Promise<Explanation> {
  const thread = new ReadingThread({ known: new Set() });
  try {
    const outcome = await thread.read({ file, given, explain: claim }, () => undefined, signal);
    if (outcome.kind === "refused") throw outcome.error;
    if (outcome.kind !== "explained") throw new Error(`${outcome.kind} instead of an explanation`);
    return outcome.explanation;
  } finally {
    await thread.close();
  }
}
