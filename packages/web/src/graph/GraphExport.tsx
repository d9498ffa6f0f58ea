import type { CitedLine } from "../drawing/citations.ts";
import { citeLines } from "../drawing/cite-lines.ts";
import type { FlatView, Size } from "../drawing/flat-view.ts";
import type { Palette } from "../drawing/palette.ts";
import { SaveButtons } from "../drawing/SaveButtons.tsx";
import type { Sheet } from "../drawing/sheet.ts";
import { lineKey } from "../lanes/marks.ts";
import { lineWords, type NameOf } from "../wording/line-words.ts";
import { wholeGraph } from "./graph-picture.ts";
import { campSigns, lineSigns } from "./graph-signs.ts";
import { paintGraph } from "./paint-graph.ts";
import type { GraphParts } from "./use-graph.ts";

interface GraphExportProps {
  readonly parts: GraphParts;
  readonly places: Float32Array;
  readonly size: Size;
  /** The part that is shown; null for all. */
  readonly view: FlatView | null;
  readonly nameOf: NameOf;
  readonly workspace: string;
  /** The date in words. */
  readonly words: string;
}

/** Saves the graph as it is shown, with the sources of its lines. */
export function GraphExport(props: GraphExportProps) {
  return <SaveButtons prepare={(palette) => graphSheet(props, palette)} />;
}

async function graphSheet(props: GraphExportProps, palette: Palette): Promise<Sheet> {
  const { parts, places, size, nameOf, workspace, words } = props;
  const { moment, facts } = parts;
  const view = props.view ?? wholeGraph(places, size);
  const lines: CitedLine[] = moment.edges.map(({ tie }) => ({
    key: lineKey(tie),
    words: lineWords(tie, nameOf),
    claims: tie.claims.slice(0, 2),
  }));
  const citations = await citeLines(lines);
  return {
    title: `Who stood with and against whom on ${words}`,
    about: [
      `As known today · workspace ${workspace} · ${moment.edges.length} lines; what happened is shown for a year`,
      "Camps are worked out from the lines; nobody claims them. Numbers in brackets are those of the sources below.",
    ],
    ...size,
    paint: (pen) =>
      pen.within({ x: 0, y: 0, ...size }, () =>
        paintGraph(pen, {
          palette,
          moment,
          places,
          view,
          size,
          nameOf: (index) => nameOf(facts.nodes[index] ?? "") ?? "",
          lit: null,
          chosen: null,
          numbers: citations.numbers,
        }),
      ),
    legend: [...lineSigns, ...campSigns(moment, facts.nodes, nameOf)],
    citations,
  };
}
