import type { ClaimRecord } from "@entente/claims";
import { ClaimCard } from "../claims/ClaimCard.tsx";
import { LineText } from "../claims/LineText.tsx";
import { count } from "../wording/counts.ts";
import type { NameOf } from "../wording/line-words.ts";
import { neighbour, type Marked } from "./text-segments.ts";

interface SourceMarginProps {
  readonly claims: readonly ClaimRecord[];
  readonly places: readonly Marked[];
  readonly chosen: string | null;
  readonly onChoose: (claim: string | null) => void;
  readonly nameOf: NameOf;
}

/** Beside the text: the chosen claim's record, or the list of all claims in the order of the text. */
export function SourceMargin({ claims, places, chosen, onChoose, nameOf }: SourceMarginProps) {
  const claim = claims.find(({ id }) => id === chosen);
  const previous = neighbour(places, chosen, -1);
  const next = neighbour(places, chosen, 1);
  if (!claim)
    return (
      <ClaimIndex
        claims={claims}
        places={places}
        onChoose={onChoose}
        nameOf={nameOf}
        isUnknown={chosen !== null}
      />
    );
  return (
    <aside className="margin" aria-label="Chosen claim">
      <div className="margin-bar">
        <button
          type="button"
          className="quiet-button"
          disabled={previous === null}
          onClick={() => onChoose(previous)}
        >
          Previous <kbd>k</kbd>
        </button>
        <button
          type="button"
          className="quiet-button"
          disabled={next === null}
          onClick={() => onChoose(next)}
        >
          Next <kbd>j</kbd>
        </button>
        <button type="button" className="quiet-button margin-close" onClick={() => onChoose(null)}>
          All claims
        </button>
      </div>
      <ClaimCard claim={claim} nameOf={nameOf}>
        <Overlapping claim={claim} claims={claims} onChoose={onChoose} nameOf={nameOf} />
      </ClaimCard>
    </aside>
  );
}

interface OverlappingProps {
  readonly claim: ClaimRecord;
  readonly claims: readonly ClaimRecord[];
  readonly onChoose: (claim: string) => void;
  readonly nameOf: NameOf;
}

/** Other claims that stand in the same words. */
function Overlapping({ claim, claims, onChoose, nameOf }: OverlappingProps) {
  const others = claims.filter(
    ({ id, start, end }) => id !== claim.id && start < claim.end && end > claim.start,
  );
  if (others.length === 0) return null;
  return (
    <section className="overlapping">
      <h3>In the same words</h3>
      <ul className="line-list">
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" className="line-button" onClick={() => onChoose(other.id)}>
              <LineText line={other} nameOf={nameOf} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ClaimIndexProps {
  readonly claims: readonly ClaimRecord[];
  readonly places: readonly Marked[];
  readonly onChoose: (claim: string) => void;
  readonly nameOf: NameOf;
  readonly isUnknown: boolean;
}

function ClaimIndex({ claims, places, onChoose, nameOf, isUnknown }: ClaimIndexProps) {
  const byId = new Map(claims.map((claim) => [claim.id as string, claim]));
  const inOrder = places.flatMap(({ id }) => byId.get(id) ?? []);
  return (
    <aside className="margin" aria-label="Claims of the report">
      <h2 className="margin-title">{count(claims.length, "claim")}</h2>
      {isUnknown && (
        <p className="notice notice-bad">The claim in the address does not stand in this report.</p>
      )}
      <p className="meta">
        Choose an underlined passage, or a line here. In the text, j and k go to the next and the previous
        claim.
      </p>
      <ul className="line-list">
        {inOrder.map((claim) => (
          <li key={claim.id} data-review={claim.review}>
            <button type="button" className="line-button" onClick={() => onChoose(claim.id)}>
              <LineText line={claim} nameOf={nameOf} />
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
