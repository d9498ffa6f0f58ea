import type { RelationStatus } from "@entente/server/contract";

const signs = { contested: "≠", "in-question": "?", reported: "”" } as const;

/** The statuses that are marked on a line: the others are what a line means by itself. */
export const statusSigns = [
  "contested",
  "in-question",
  "reported",
] as const satisfies readonly RelationStatus[];
type MarkedStatus = (typeof statusSigns)[number];

/** Whether a status is marked on a line. */
export const isMarked = (status: RelationStatus): status is MarkedStatus => status in signs;

/** A small disc that says how a line stands. */
export function StatusSign({ status, x, y }: { status: MarkedStatus; x: number; y: number }) {
  return (
    <g className="status-sign" aria-hidden="true">
      <circle cx={x} cy={y} r="7.5" />
      {/* The quotation mark hangs high in its line. */}
      <text x={x} y={y + (status === "reported" ? 7 : 4)} textAnchor="middle">
        {signs[status]}
      </text>
    </g>
  );
}
