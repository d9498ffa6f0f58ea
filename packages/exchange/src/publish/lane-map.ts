import type { Part, Markup } from "./markup.ts";
import { markup } from "./markup.ts";
import { signMarks, type Sign } from "./lines.ts";
import { laneLeft, type Connector, type Lane, type LaneDiagram } from "./lane-layout.ts";
import { actorPath, type SiteIndex } from "./site-index.ts";

const round = (place: number): number => Math.round(place * 10) / 10;

/** A name as far as it fits. */
export const shortened = (name: string, most: number): string => {
  const signs = Array.from(name);
  return signs.length <= most ? name : `${signs.slice(0, most - 1).join("")}…`;
};

/** A sign: a ring for a state, a square for an event, with +, − or · in it. */
export function signShape(sign: Sign, x: number, y: number, isEvent: boolean): Markup {
  const shape = isEvent
    ? markup`<rect x="${round(x - 6)}" y="${round(y - 6)}" width="12" height="12" rx="2"></rect>`
    : markup`<circle cx="${round(x)}" cy="${round(y)}" r="6.5"></circle>`;
  return markup`${shape}<text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle" aria-hidden="true">${signMarks[sign]}</text>`;
}

function drawLane(index: SiteIndex, { actor, y, from, seen, to, isOver, renames }: Lane): Markup {
  const name = index.nameOf(actor);
  return markup`<g class="lane" data-of="${actor}">
<a href="${actorPath(actor)}" class="lane-name" data-lights="${actor}"><text x="${laneLeft - 14}" y="${y + 4}" text-anchor="end"><title>${name}</title>${shortened(name, 26)}</text></a>
<line class="later" x1="${round(seen)}" x2="${round(to)}" y1="${y}" y2="${y}"></line><line x1="${round(from)}" x2="${round(Math.max(seen, from + 3))}" y1="${y}" y2="${y}"></line>
${isOver ? markup`<line class="end" x1="${round(to)}" x2="${round(to)}" y1="${y - 7}" y2="${y + 7}"></line>` : null}${renames.map(
    ({ x, name: later }) =>
      markup`<text class="rename" x="${round(x)}" y="${y - 8}"><title>${later}</title>◂ ${shortened(later, 24)}</text>`,
  )}</g>
`;
}

function drawConnector({ row, x, y1, y2, signY, sign, isEvent, ends }: Connector, words: string): Markup {
  return markup`<a class="sign ${sign}" href="#line-${row}" data-of="${ends.join(" ")}" aria-label="${words}"><title>${words}</title>
<line x1="${round(x)}" x2="${round(x)}" y1="${y1}" y2="${y2}"></line><circle class="foot" cx="${round(x)}" cy="${y1}" r="2.5"></circle><circle class="foot" cx="${round(x)}" cy="${y2}" r="2.5"></circle>${signShape(sign, x, signY, isEvent)}</a>
`;
}

/** The lane diagram as SVG, every sign a link to its line of the table. */
export function drawLanes(index: SiteIndex, diagram: LaneDiagram, wordsOf: (row: number) => string): Part {
  const { width, height, scale, lanes, connectors } = diagram;
  const ticks = scale.ticks.map(
    ({ year, x }) =>
      markup`<line class="tick" x1="${round(x)}" x2="${round(x)}" y1="30" y2="${height}"></line><text class="year" x="${round(x)}" y="22" text-anchor="middle">${year}</text>\n`,
  );
  return markup`<div class="scroller" role="region" aria-label="Map in time" tabindex="0">
<svg class="lanes" data-days="${scale.days.join(" ")}" data-places="${scale.days.map((day) => round(scale.x(day))).join(" ")}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="Lanes of actors along time, with signs between them where a relation began or something happened">
${ticks}${lanes.map((lane) => drawLane(index, lane))}${connectors.map((connector) => drawConnector(connector, wordsOf(connector.row)))}</svg></div>
`;
}
