import type { SourceListItem } from "@entente/server/contract";
import { Link } from "wouter";
import { useSources } from "../api/queries.ts";
import { ChooseReports } from "../adding/ChooseReports.tsx";
import { Paged } from "../app/Paged.tsx";
import { PageTitle } from "../app/PageTitle.tsx";
import { SearchBox } from "../app/SearchBox.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { count, numeral } from "../wording/counts.ts";
import { FoundPassages } from "./FoundPassages.tsx";
import { dateWords } from "../wording/date-words.ts";

/** Every report, with what was found in it. */
export function SourcesView() {
  const { parameters, change } = useAddress();
  const text = parameters.get("text") ?? "";
  const { data, error } = useSources(text);
  return (
    <div className="page">
      <PageTitle title="Sources">
        {data && <p className="meta">{count(data.sources.length, "report")}</p>}
        <span className="title-button">
          <ChooseReports />
        </span>
      </PageTitle>
      <SearchBox
        label="Reports with the words"
        value={text}
        onChange={(value) => change({ text: value }, { replace: true })}
      />
      {error && <Failure error={error} />}
      {!data && !error && <Loading what="the reports" />}
      {data?.sources.length === 0 &&
        (text === "" ? (
          <Nothing>
            There is no report yet. Drop files anywhere on this page, or add a folder in the terminal:{" "}
            <code>entente add FOLDER</code>.
          </Nothing>
        ) : (
          <Nothing>No report has a passage with these words.</Nothing>
        ))}
      {text !== "" && <FoundPassages text={text} />}
      {data && data.sources.length > 0 && (
        <Paged key={text} rows={data.sources}>
          {(sources) => <SourceTable sources={sources} />}
        </Paged>
      )}
    </div>
  );
}

function SourceTable({ sources }: { sources: readonly SourceListItem[] }) {
  return (
    <div className="table-frame">
      <table className="table sources-table">
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Author</th>
            <th scope="col">Published</th>
            <th scope="col" className="number">
              Claims
            </th>
            <th scope="col" className="number">
              To review
            </th>
            <th scope="col" className="number">
              Problems
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <Link href={`/sources/${encodeURIComponent(source.id)}`} className="source-title" dir="auto">
                  {source.title ?? source.name}
                </Link>
              </th>
              <td data-label="Author">
                <bdi>{source.author ?? "–"}</bdi>
              </td>
              <td data-label="Published">
                {source.published === null ? "no date" : dateWords(source.published)}
              </td>
              <td data-label="Claims" className="number">
                {numeral(source.claims)}
              </td>
              <td data-label="To review" className="number">
                {numeral(source.waiting)}
              </td>
              <td data-label="Problems" className="number">
                {source.problems.length > 0 ? (
                  <strong className="warning">{source.problems.length}</strong>
                ) : (
                  "–"
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
