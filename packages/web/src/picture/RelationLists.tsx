import type { Relation } from "@entente/server/contract";
import { useState } from "react";
import { LineText } from "../claims/LineText.tsx";
import { count } from "../wording/counts.ts";
import { periodWords } from "../wording/date-words.ts";
import type { NameOf } from "../wording/line-words.ts";
import { statusWords } from "../wording/status-words.ts";
import { groupRelations, relationGroups } from "./relation-groups.ts";

interface RelationListsProps {
  readonly relations: readonly Relation[];
  readonly nameOf: NameOf;
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
}

/** The relations that hold at the date, in groups. */
export function RelationLists({ relations, nameOf, chosen, onChoose }: RelationListsProps) {
  const groups = groupRelations(relations, nameOf);
  return (
    <div className="relation-groups">
      {relationGroups.map(({ key, title }) => (
        <section key={key} className={`relation-group group-${key}`} aria-label={title}>
          <h3>
            {title} <span className="meta">{groups[key].length}</span>
          </h3>
          {groups[key].length === 0 ? (
            <p className="meta">None at this date.</p>
          ) : (
            <RelationList relations={groups[key]} nameOf={nameOf} chosen={chosen} onChoose={onChoose} />
          )}
        </section>
      ))}
    </div>
  );
}

const firstShown = 14;

/** Relations as lines that open their evidence; a long list begins short. */
export function RelationList({ relations, nameOf, chosen, onChoose }: RelationListsProps) {
  const [isLong, setLong] = useState(false);
  const shown = isLong ? relations : relations.slice(0, firstShown);
  return (
    <>
      <ul className="line-list">
        {shown.map((relation) => {
          const [claim] = relation.claims;
          if (claim === undefined) return null;
          return (
            <li
              key={`${claim} ${relation.predicate}`}
              data-review={relation.review}
              data-status={relation.status}
            >
              <button
                type="button"
                className="line-button"
                aria-pressed={claim === chosen}
                onClick={() => onChoose(claim)}
              >
                <span className="line-words">
                  <LineText line={relation} nameOf={nameOf} />
                </span>
                <span className="line-about">
                  {periodWords(relation)}
                  {relation.status !== "certain" && (
                    <span className={`status-word status-${relation.status}`}>
                      {statusWords[relation.status].word}
                    </span>
                  )}
                  <span className="review-mark" data-review={relation.review}>
                    {relation.review}
                  </span>
                  <span>{count(relation.claims.length, "claim")}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {relations.length > firstShown && (
        <button type="button" className="quiet-button" onClick={() => setLong(!isLong)}>
          {isLong ? "Show fewer" : `Show all ${relations.length}`}
        </button>
      )}
    </>
  );
}
