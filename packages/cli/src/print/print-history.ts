import type { HistoryEntry } from "@entente/workbench";
import { columns, printable } from "./layout.ts";

/** How many things an entry names before it says how many more there are. */
const namedThings = 4;

function thingsOf({ things }: HistoryEntry): string {
  const more = things.length - namedThings;
  return `${things.slice(0, namedThings).join(" ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function aboutOf({ about, of }: HistoryEntry): string {
  if (of !== null) return `entry ${of}`;
  return Object.entries(about)
    .map(([field, value]) => `${field} ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ");
}

/** Entries, a line each: number, when, who, what was done, to what, and why. */
export function printHistory(entries: readonly HistoryEntry[], width: number): string[] {
  return columns(
    entries.map((entry) => [
      String(entry.number),
      entry.at.slice(0, 16).replace("T", " "),
      printable(entry.who),
      entry.kind,
      entry.state === "done" || entry.state === null ? "" : "taken back",
      thingsOf(entry),
      printable(
        [aboutOf(entry), entry.why === null ? "" : `because: ${entry.why}`].filter(Boolean).join("; "),
      ),
    ]),
    width,
  );
}
