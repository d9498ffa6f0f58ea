import { useMemo, useState } from "react";
import { LongTable } from "../app/LongTable.tsx";
import { useShown } from "../app/use-shown.ts";
import type { LaneLayout } from "../lanes/lane-layout.ts";
import { markKind, marksOf } from "../lanes/marks.ts";
import type { NameOf } from "../wording/line-words.ts";

interface MapTableProps {
  readonly layout: LaneLayout;
  readonly nameOf: NameOf;
  readonly onChoose: (claim: string) => void;
  readonly onActor: (actor: string) => void;
}

/** Everything on the map as a table, for whoever reads it better than a drawing. It is made when it is opened. */
export function MapTable(props: MapTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="map-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The map as a table</summary>
      {isOpen && <MarkTable {...props} />}
    </details>
  );
}

function MarkTable({ layout, nameOf, onChoose, onActor }: MapTableProps) {
  const marks = useMemo(() => marksOf(layout, nameOf), [layout, nameOf]);
  const shown = useShown(marks);
  return (
    <LongTable heads={["Sign", "What it says"]} shown={shown}>
      {shown.rows.map(({ key, claim, label, lanes }) => (
        <tr key={key} data-kind={markKind(key)}>
          <td>{markKind(key)}</td>
          <td>
            <button
              type="button"
              className="line-button"
              onClick={() => (claim === null ? onActor(lanes[0] ?? "") : onChoose(claim))}
            >
              {label}
            </button>
          </td>
        </tr>
      ))}
    </LongTable>
  );
}
