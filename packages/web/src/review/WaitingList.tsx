import type { Proposition } from "@entente/server/contract";
import { LineText } from "../claims/LineText.tsx";
import { count } from "../wording/counts.ts";
import type { NameOf } from "../wording/line-words.ts";

interface WaitingListProps {
  readonly queue: ReadonlyMap<string, Proposition>;
  readonly at: string | null;
  readonly waits: (id: string) => boolean;
  readonly onGo: (id: string) => void;
  readonly nameOf: NameOf;
}

/** How many are shown after the one that is looked at. */
const shown = 12;

/** What comes next. */
export function WaitingList({ queue, at, waits, onGo, nameOf }: WaitingListProps) {
  const order = [...queue.keys()];
  const from = at === null ? 0 : order.indexOf(at) + 1;
  const coming = order.slice(from).filter(waits);
  return (
    <section className="waiting-list" aria-label="What comes next">
      <h3>{coming.length === 0 ? "Nothing comes after this" : "Next"}</h3>
      <ol className="line-list">
        {coming.slice(0, shown).map((id) => {
          const one = queue.get(id);
          return (
            one && (
              <li key={id}>
                <button type="button" className="line-button" onClick={() => onGo(id)}>
                  {one.polarity === "negative" && <span className="negative">not: </span>}
                  <LineText line={one} nameOf={nameOf} />{" "}
                  {one.manner !== "said" && <span className="meta">{one.manner}, no fact</span>}{" "}
                  {one.claims.length > 1 && <span className="meta">{count(one.claims.length, "claim")}</span>}
                </button>
              </li>
            )
          );
        })}
      </ol>
      {coming.length > shown && <p className="meta">and {coming.length - shown} more</p>}
    </section>
  );
}
