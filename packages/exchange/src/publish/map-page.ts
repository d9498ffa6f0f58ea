import { predicate } from "@entente/claims";
import { layOutLanes, type MapLine } from "./lane-layout.ts";
import { drawLanes } from "./lane-map.ts";
import { eventLine, eventTime, signMarks, signOf, stateLine, stateTime, type LineWriter } from "./lines.ts";
import { markup } from "./markup.ts";
import { page } from "./page-frame.ts";
import { PageNotes } from "./page-notes.ts";
import type { SiteEvent, SiteFile, SiteState } from "./site.ts";
import type { SiteIndex } from "./site-index.ts";
import { drawnDay, lastDay } from "./timeline-scale.ts";

const isEvent = (line: SiteState | SiteEvent): line is SiteEvent => "when" in line;

/** The day a line is drawn at: when it was, or began; else when it was first known. */
function dayOf(index: SiteIndex, line: SiteState | SiteEvent): number | null {
  if (isEvent(line)) return drawnDay(line.when);
  const claim = index.claim(line.claims[0] ?? null);
  const known = claim && index.evidence.source(claim.source)?.published;
  return drawnDay(line.from) ?? drawnDay(line.lastSeen) ?? drawnDay(line.to) ?? drawnDay(known ?? null);
}

/** The lines of the map in the order of time: those without a date last. */
function linesOf(index: SiteIndex): { line: SiteState | SiteEvent; day: number | null }[] {
  const isBetween = ({ object }: SiteState | SiteEvent): boolean => index.evidence.actor(object) !== null;
  return [...index.site.states, ...index.site.events]
    .filter(isBetween)
    .map((line) => ({ line, day: dayOf(index, line) }))
    .toSorted((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0);
}

/** The map in time: lanes, and every line of them in a table with its quotes. */
export function mapPage(index: SiteIndex): SiteFile {
  const writer: LineWriter = { index, notes: new PageNotes(index, ""), root: "" };
  const lines = linesOf(index);
  const drawn = lines.flatMap(({ line, day }, row): MapLine[] => (day === null ? [] : [{ row, line, day }]));
  const diagram = layOutLanes(index, drawn, index.site.asOf);
  const words = (row: number): string => {
    const line = lines[row]?.line;
    if (!line) return "";
    const when = isEvent(line) ? eventTime(line.when) : stateTime(line);
    return `${index.nameOf(line.subject)} ${predicate(line.predicate).phrase} ${index.nameOf(line.object)}, ${when}`;
  };
  const rows = lines.map(
    ({ line, day }, row) =>
      markup`<tr id="line-${row}" data-from="${day ?? ""}" data-to="${isEvent(line) ? "" : (lastDay(line.to) ?? "")}"><td class="sign ${signOf(line.predicate)}"><span aria-hidden="true">${signMarks[signOf(line.predicate)]}</span></td><td>${isEvent(line) ? eventLine(writer, line) : stateLine(writer, line)}</td></tr>\n`,
  );
  const more =
    diagram.leftOut === 0 ? "" : ` ${diagram.leftOut} more with fewer lines are in the table only.`;
  const body = markup`<p class="lead">Each lane is an organisation or a state. A ring stands where a relation began or was first seen, a square where something happened: + with, − against, · neither. Signs that would lie on each other stand a little beside their date. A lane is solid from its first line to its last. Every sign leads to its line, and every line to its quotes. Persons have no lane.${more}</p>
${diagram.lanes.length === 0 ? markup`<p>There is no dated relation between two organisations or states.</p>` : drawLanes(index, diagram, words)}
<h2 id="lines">All lines</h2>
<div class="scroller" role="region" aria-labelledby="lines" tabindex="0"><table class="list" data-filter="All lines"><thead><tr><th scope="col"><span class="unseen">With or against</span></th><th scope="col">Relation or event</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
${writer.notes.section()}`;
  return page(index.site, { path: "map.html", title: "Map in time", body });
}
