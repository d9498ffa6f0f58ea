import type { RunRecord } from "@entente/analysis";
import { useMemo } from "react";
import { useWorkspace } from "../api/queries.ts";
import { citeLines } from "../drawing/cite-lines.ts";
import type { Palette } from "../drawing/palette.ts";
import { SaveButtons } from "../drawing/SaveButtons.tsx";
import type { Sheet } from "../drawing/sheet.ts";
import { SignList } from "../drawing/SignList.tsx";
import { Sketch } from "../drawing/Sketch.tsx";
import { usePalette } from "../drawing/use-palette.ts";
import { useWidth } from "../picture/use-width.ts";
import { layOutCamps, type CampLayout, type CampTie } from "./camp-layout.ts";
import { campLegend, paintCamps } from "./paint-camps.ts";

interface CampFigureProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly sides: Readonly<Record<string, number>>;
  readonly ties: readonly CampTie[];
  readonly record: RunRecord;
}

/** The camps as columns with the ties between and within them; a table below says the same. */
export function CampFigure({ title, names, sides, ties, record }: CampFigureProps) {
  const [frame, width] = useWidth<HTMLElement>();
  const palette = usePalette();
  const { data: workspace } = useWorkspace();
  const camps = useMemo(() => names.map((name) => sides[name] ?? 0), [names, sides]);
  const layout = useMemo(
    () => layOutCamps(names, camps, ties, Math.max(300, Math.min(width ?? 900, 1100))),
    [names, camps, ties, width],
  );
  return (
    <figure className="model-figure" ref={frame} aria-label={title}>
      <Sketch
        width={layout.width}
        height={layout.height}
        paint={(pen) => paintCamps(pen, layout, ties, palette)}
      />
      <figcaption className="figure-legend">
        <SignList head="Ties" signs={campLegend} />
        <SaveButtons
          prepare={(colours) =>
            campSheet({ title, layout, ties, record, workspace: workspace?.name ?? "" }, colours)
          }
        />
      </figcaption>
    </figure>
  );
}

interface SheetParts {
  readonly title: string;
  readonly layout: CampLayout;
  readonly ties: readonly CampTie[];
  readonly record: RunRecord;
  readonly workspace: string;
}

async function campSheet(
  { title, layout, ties, record, workspace }: SheetParts,
  palette: Palette,
): Promise<Sheet> {
  const lines = record.sources.flatMap(({ cell, claims }) =>
    claims === "analyst" ? [] : [{ key: cell, words: cell, claims: claims.slice(0, 3) }],
  );
  const { basis } = record;
  return {
    title,
    about: [
      basis === null
        ? `Workspace ${workspace}`
        : `As of ${basis.asOf} · ${basis.review.join(" and ")} relations · workspace ${workspace}`,
      "A model says what follows from its inputs, not what will happen.",
    ],
    width: layout.width,
    height: layout.height,
    paint: (pen) => paintCamps(pen, layout, ties, palette),
    legend: campLegend,
    citations: await citeLines(lines),
  };
}
