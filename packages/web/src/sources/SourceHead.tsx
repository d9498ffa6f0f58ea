import type { ClaimRecord, Source } from "@entente/claims";
import { PageTitle } from "../app/PageTitle.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { count } from "../wording/counts.ts";
import { dateWords } from "../wording/date-words.ts";

const severityWords = { error: "Error", warning: "Warning", note: "Note" } as const;

/** Whether an address may be followed: a report's own words decide it, so nothing but the web's schemes. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** What a report is, and what was wrong with it. */
export function SourceHead({ source, claims }: { source: Source; claims: readonly ClaimRecord[] }) {
  const waiting = claims.filter(({ review }) => review === "proposed").length;
  return (
    <>
      <PageTitle title={source.title ?? source.name}>
        <p className="byline">
          {source.author !== null && <bdi>{source.author}</bdi>}
          <span>{source.published === null ? "no date" : dateWords(source.published)}</span>
          <span>
            {count(claims.length, "claim")}
            {waiting > 0 && `, ${waiting} to review`}
          </span>
          {source.url !== null &&
            (isWebAddress(source.url) ? (
              <a href={source.url} rel="noreferrer noopener" target="_blank">
                Original
              </a>
            ) : (
              <span>{source.url}</span>
            ))}
          {source.archiveUrl != null && isWebAddress(source.archiveUrl) && (
            <a href={source.archiveUrl} rel="noreferrer noopener" target="_blank">
              Archived copy
            </a>
          )}
          {source.saved != null && <span>saved {dateWords(source.saved)}</span>}
          <span className="meta">
            <bdi>{source.name}</bdi>
          </span>
        </p>
        <SourceMarks source={source} />
      </PageTitle>
      {source.problems.length > 0 && (
        <section className="problems" aria-label="Problems with this report">
          <ul>
            {source.problems.map((problem, index) => (
              <li key={index} className={`problem problem-${problem.severity}`}>
                <strong>{severityWords[problem.severity]}.</strong> {problem.message}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
