import { LongTable } from "../app/LongTable.tsx";
import { useShown } from "../app/use-shown.ts";
import { LineButton } from "../claims/LineButton.tsx";
import type { NameOf } from "../wording/line-words.ts";
import { presenceKey } from "./place-marks.ts";
import { bondMeanings, placeNames, sinceWords } from "./place-words.ts";
import type { PlacesParts } from "./use-places.ts";

interface PlacesTableProps {
  readonly parts: PlacesParts;
  readonly words: string;
  readonly nameOf: NameOf;
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
}

/** Everyone at every place on the date, also where no map knows the place. */
export function PlacesTable({ parts, words, nameOf, chosen, onChoose }: PlacesTableProps) {
  const { presences, lines } = parts;
  const names = placeNames(lines);
  const known = new Set(lines.places.flatMap(({ key, at }) => (at ? [key] : [])));
  const rows = presences.toSorted((a, b) => (names(a.place) < names(b.place) ? -1 : 1));
  const shown = useShown(rows);
  return (
    <section className="list-section" aria-labelledby="places-lines">
      <h2 id="places-lines">
        Who was where on {words} <span className="meta">{presences.length}</span>
      </h2>
      <LongTable heads={["Place", "What is said", "Sign", "Since", "Status"]} shown={shown}>
        {shown.rows.map((presence) => {
          const claim = presence.line.claims[0] ?? "";
          return (
            <tr key={presenceKey(presence)} data-chosen={claim === chosen}>
              <td>
                <bdi>{names(presence.place)}</bdi>
                {!known.has(presence.place) && <span className="meta"> · not on the map</span>}
              </td>
              <td>
                <LineButton line={presence.line} nameOf={nameOf} onChoose={() => onChoose(claim)} />
              </td>
              <td>{bondMeanings.find(({ bond }) => bond === presence.bond)?.meaning}</td>
              <td>{sinceWords(presence)}</td>
              <td>{presence.line.status}</td>
            </tr>
          );
        })}
      </LongTable>
    </section>
  );
}
