import type { ReactNode } from "react";
import { count } from "../wording/counts.ts";
import type { Shown } from "./use-shown.ts";

interface LongTableProps {
  /** What stands above each column. */
  readonly heads: readonly string[];
  readonly shown: Pick<Shown<unknown>, "next" | "showMore">;
  /** The rows that are shown. */
  readonly children: ReactNode;
}

/** A table that begins with its first rows, and shows more of them when it is asked to. */
export function LongTable({ heads, shown, children }: LongTableProps) {
  return (
    <>
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {shown.next > 0 && (
        <button type="button" className="button" onClick={shown.showMore}>
          Show {count(shown.next, "more line", "more lines")}
        </button>
      )}
    </>
  );
}
