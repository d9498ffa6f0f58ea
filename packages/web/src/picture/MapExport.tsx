import type { CitedLine } from "../drawing/citations.ts";
import { citeLines } from "../drawing/cite-lines.ts";
import type { Palette } from "../drawing/palette.ts";
import { SaveButtons } from "../drawing/SaveButtons.tsx";
import type { Sheet } from "../drawing/sheet.ts";
import type { LaneGround } from "@entente/server/contract";
import type { LaneLayout } from "../lanes/lane-layout.ts";
import { legendOf } from "../lanes/legend-entries.ts";
import { citedMarks } from "../lanes/marks.ts";
import { paintMap } from "../lanes/paint-map.ts";
import { forecastWords } from "../wording/forecast-words.ts";
import { lineWords, type NameOf } from "../wording/line-words.ts";
import type { PictureChoices } from "./picture-choices.ts";

export interface MapExportProps {
  readonly layout: LaneLayout;
  readonly ground: LaneGround;
  readonly choices: PictureChoices;
  readonly workspace: string;
  /** The date in words. */
  readonly words: string;
  readonly nameOf: NameOf;
}

/** What of each line's claims is cited: the first ones say it most firmly. */
const quotesPerLine = 3;

/** Saves the map as it is shown, with the sources of everything on it. */
export function MapExport(props: MapExportProps) {
  return <SaveButtons prepare={(palette) => mapSheet(props, palette)} />;
}

async function mapSheet(props: MapExportProps, palette: Palette): Promise<Sheet> {
  const { layout, ground, choices, workspace, words, nameOf } = props;
  const lines: CitedLine[] = citedMarks(layout).map(({ key, line, forecast }) => ({
    key,
    words: forecast
      ? `Forecast: ${nameOf(forecast.subject) ?? forecast.subject} ${forecastWords(forecast, nameOf)}`
      : lineWords(line, nameOf),
    claims: line.claims.slice(0, quotesPerLine),
  }));
  const citations = await citeLines(lines);
  return {
    title: `Who stood with whom on ${words}`,
    about: [
      `As known ${choices.isKnownThen ? "then" : "today"} · ${choices.review === "accepted" ? "accepted claims only" : "claims accepted and proposed"} · workspace ${workspace}`,
      `${layout.lanes.length} of ${ground.could} organisations and states in view. Numbers in brackets are those of the sources below.`,
    ],
    width: layout.width,
    height: layout.height,
    paint: (pen) => paintMap(pen, layout, { palette, isLit: null, chosen: null, numbers: citations.numbers }),
    legend: legendOf(layout).flatMap(({ signs }) => signs),
    citations,
  };
}
