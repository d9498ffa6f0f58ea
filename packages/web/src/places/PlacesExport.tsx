import type { CitedLine } from "../drawing/citations.ts";
import { citeLines } from "../drawing/cite-lines.ts";
import { fitView, type FlatView, type Size } from "../drawing/flat-view.ts";
import type { Palette } from "../drawing/palette.ts";
import { SaveButtons } from "../drawing/SaveButtons.tsx";
import type { Sheet } from "../drawing/sheet.ts";
import type { NameOf } from "../wording/line-words.ts";
import { paintPlaces } from "./paint-places.ts";
import { closestView, presenceKey, seenPlaces } from "./place-marks.ts";
import { presenceWords } from "./place-words.ts";
import { placeSigns } from "./place-signs.ts";
import type { PlacesParts } from "./use-places.ts";

interface PlacesExportProps {
  readonly parts: PlacesParts;
  readonly size: Size;
  /** The part that is shown; null for all. */
  readonly view: FlatView | null;
  readonly toneOfActor: (actor: string) => number;
  readonly nameOf: NameOf;
  readonly workspace: string;
  /** The date in words. */
  readonly words: string;
}

/** Saves the map of places as it is shown, with the sources of its signs. */
export function PlacesExport(props: PlacesExportProps) {
  return <SaveButtons prepare={(palette) => placesSheet(props, palette)} />;
}

async function placesSheet(props: PlacesExportProps, palette: Palette): Promise<Sheet> {
  const { parts, size, toneOfActor, nameOf, workspace, words } = props;
  const view = props.view ?? fitView(parts.region, size, closestView);
  const lines: CitedLine[] = parts.presences.map((presence) => ({
    key: presenceKey(presence),
    words: presenceWords(presence, nameOf),
    claims: presence.line.claims.slice(0, 2),
  }));
  const citations = await citeLines(lines);
  const seen = seenPlaces(parts.spots, view, size, nameOf);
  return {
    title: `Who was where on ${words}`,
    about: [
      `As known today · workspace ${workspace} · organisations and states, no persons; what happened is shown for a year`,
      "Shapes: Natural Earth. Places: GeoNames (CC BY 4.0). Numbers at signs are those of the sources below.",
    ],
    ...size,
    paint: (pen) =>
      pen.within({ x: 0, y: 0, ...size }, () =>
        paintPlaces(pen, {
          palette,
          lands: parts.lands,
          seen,
          view,
          size,
          toneOfActor,
          lit: null,
          numbers: citations.numbers,
        }),
      ),
    legend: placeSigns(parts.actors, nameOf).flatMap(({ signs }) => signs),
    citations,
  };
}
