import { useState, type ReactNode } from "react";
import { numeral } from "../wording/counts.ts";
import { rowsShown } from "./paging.ts";

interface PagedProps<Row> {
  readonly rows: readonly Row[];
  /** The place of the row that is looked at, which is always shown. Default: none. */
  readonly chosen?: number;
  /** How many are shown at first, and added at a time. Default: 200. */
  readonly page?: number;
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** The beginning of a long list, and a button for more of it. */
export function Paged<Row>({ rows, chosen = -1, page = 200, children }: PagedProps<Row>) {
  const [pages, setPages] = useState(1);
  const shown = rowsShown({ total: rows.length, pages, chosen, page });
  return (
    <>
      {children(rows.slice(0, shown))}
      {shown < rows.length && (
        <p className="more">
          <button type="button" className="button" onClick={() => setPages(Math.floor(shown / page) + 1)}>
            Show more
          </button>{" "}
          <span className="meta" role="status">
            {numeral(shown)} of {numeral(rows.length)} are shown
          </span>
        </p>
      )}
    </>
  );
}
