import { printSpan } from "@entente/claims";
import { useMemo } from "react";
import { Link } from "wouter";
import { LongTable } from "../app/LongTable.tsx";
import { useShown } from "../app/use-shown.ts";
import { LineButton } from "../claims/LineButton.tsx";
import { lineKey } from "../lanes/marks.ts";
import { dateWords } from "../wording/date-words.ts";
import type { NameOf } from "../wording/line-words.ts";
import type { Edge, Stance } from "./graph-facts.ts";
import type { GraphParts } from "./use-graph.ts";

interface GraphTableProps {
  readonly parts: GraphParts;
  /** The chosen actor, or null for all. */
  readonly node: string | null;
  readonly nameOf: NameOf;
  readonly words: string;
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
  readonly onClear: () => void;
}

/** Everything the graph shows at its date, as a table: the lines of all, or of the chosen actor. */
export function GraphTable({ parts, node, nameOf, words, chosen, onChoose, onClear }: GraphTableProps) {
  const place = node === null ? -1 : parts.facts.nodes.indexOf(node);
  const all = parts.moment.edges;
  const edges = useMemo(
    () => all.filter(({ a, b }) => place < 0 || a === place || b === place).toSorted(byStance),
    [all, place],
  );
  const shown = useShown(edges);
  return (
    <section className="list-section" aria-labelledby="graph-lines">
      <h2 id="graph-lines">
        {place < 0 ? `Lines on ${words}` : `Lines of ${nameOf(node ?? "") ?? ""} on ${words}`}{" "}
        <span className="meta">{edges.length}</span>
      </h2>
      {node !== null && place >= 0 && (
        <p className="graph-chosen">
          <Link href={`/actors/${encodeURIComponent(node)}`}>Everything about {nameOf(node)}</Link>{" "}
          <button type="button" className="quiet-button" onClick={onClear}>
            Show the lines of all
          </button>
        </p>
      )}
      <LongTable heads={["Line", "How they stand", "Since", "Status", "Claims"]} shown={shown}>
        {shown.rows.map(({ tie, stance }) => (
          <tr key={lineKey(tie)} data-chosen={tie.key === chosen}>
            <td>
              <LineButton line={tie} nameOf={nameOf} onChoose={() => onChoose(tie.key)} />
            </td>
            <td>{stance}</td>
            <td>{tie.time.isOpenBefore ? "not told" : dateWords(printSpan(tie.time.begin) ?? "")}</td>
            <td>{tie.status}</td>
            <td>{tie.claims.length}</td>
          </tr>
        ))}
      </LongTable>
    </section>
  );
}

const order: readonly Stance[] = ["with", "against", "neither"];
const byStance = (one: Edge, other: Edge): number =>
  order.indexOf(one.stance) - order.indexOf(other.stance) || other.tie.claims.length - one.tie.claims.length;
