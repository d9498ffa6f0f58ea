import { useCallback, useMemo, useState, type KeyboardEvent } from "react";
import { fitView, type FlatView, type Size } from "../drawing/flat-view.ts";
import type { Pen } from "../drawing/pen.ts";
import { Plane } from "../drawing/Plane.tsx";
import { useFlatView } from "../drawing/use-flat-view.ts";
import { usePalette } from "../drawing/use-palette.ts";
import type { NameOf } from "../wording/line-words.ts";
import { closestView, markNear, seenPlaces, type PlaceMark } from "./place-marks.ts";
import { presenceWords } from "./place-words.ts";
import { paintPlaces } from "./paint-places.ts";
import type { PlacesParts } from "./use-places.ts";

interface PlacesCanvasProps {
  readonly parts: PlacesParts;
  readonly size: Size;
  readonly toneOfActor: (actor: string) => number;
  readonly nameOf: NameOf;
  /** The claim of the chosen line, or null. */
  readonly line: string | null;
  readonly onLine: (claim: string) => void;
}

const limits = { least: 0.6, most: 400 };

/** The map itself: countries, places and signs, to be pointed at, moved about and reached by keys. */
export function PlacesCanvas({ parts, size, toneOfActor, nameOf, line, onLine }: PlacesCanvasProps) {
  const palette = usePalette();
  const [pointed, setPointed] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const { everywhere, region, spots, lands } = parts;
  const whole = useMemo(() => fitView(region, size, closestView), [region, size]);
  const flat = useFlatView({ whole, size, limits });
  const { view } = flat;
  const seen = useMemo(() => seenPlaces(spots, view, size, nameOf), [spots, view, size, nameOf]);
  const marks = useMemo(() => seen.flatMap((place) => place.marks), [seen]);
  const find = (key: string | null): PlaceMark | null => marks.find((mark) => mark.key === key) ?? null;
  const chosen =
    line === null ? null : (marks.find(({ presence }) => presence.line.claims[0] === line)?.key ?? null);
  const lit = pointed ?? reached ?? chosen;
  const paint = useCallback(
    (pen: Pen, part: FlatView) =>
      paintPlaces(pen, {
        palette,
        lands,
        seen: seenPlaces(spots, part, size, nameOf),
        view: part,
        size,
        toneOfActor,
        lit,
      }),
    [palette, lands, spots, nameOf, size, toneOfActor, lit],
  );
  const at = (place: readonly [number, number] | null): PlaceMark | null => place && markNear(seen, ...place);
  const open = (mark: PlaceMark | null): void => {
    const claim = mark?.presence.line.claims[0];
    if (claim !== undefined) onLine(claim);
  };
  const onKey = ({ key }: KeyboardEvent): boolean => {
    if (key === "Enter") {
      open(find(reached));
      return reached !== null;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    if (step === undefined || marks.length === 0) return false;
    const index = marks.findIndex((mark) => mark.key === reached);
    setReached(marks[Math.min(marks.length - 1, Math.max(0, index + step))]?.key ?? null);
    return true;
  };
  const words = (key: string | null): string => {
    const mark = find(key);
    return mark ? presenceWords(mark.presence, nameOf) : "";
  };
  return (
    <Plane
      label="Map of who is where"
      describedBy="places-keys"
      {...{ size, flat, paint, onKey }}
      pointed={words(pointed)}
      reached={words(reached)}
      onPoint={(place) => setPointed(at(place)?.key ?? null)}
      onOpen={(place) => open(at(place))}
      onLeave={() => setReached(null)}
    >
      <button type="button" className="button" onClick={() => flat.move(null)}>
        Region
      </button>
      <button
        type="button"
        className="button"
        onClick={() => flat.move(fitView(everywhere, size, closestView))}
      >
        All
      </button>
    </Plane>
  );
}
