import { actorTypes, foldName } from "@entente/claims";
import type { NamedActor } from "@entente/server/contract";
import { Link } from "wouter";
import { useNameList } from "../api/queries.ts";
import { Paged } from "../app/Paged.tsx";
import { PageTitle } from "../app/PageTitle.tsx";
import { SearchBox } from "../app/SearchBox.tsx";
import { SelectBox } from "../app/SelectBox.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { count, numeral } from "../wording/counts.ts";
import { findActors } from "./find-actors.ts";

/** Everyone that claims are about. */
export function ActorsView() {
  const { parameters, change } = useAddress();
  const { data, error } = useNameList();
  const text = parameters.get("text") ?? "";
  const type = parameters.get("type") ?? "";
  const found = data ? findActors(data.actors, { text, type }) : [];
  return (
    <div className="page">
      <PageTitle title="Actors">
        {data && (
          <p className="meta" aria-live="polite">
            {count(found.length, "actor")}
          </p>
        )}
      </PageTitle>
      <search className="filters" aria-label="Narrow the actors">
        <SearchBox
          label="Name, in any spelling"
          value={text}
          onChange={(value) => change({ text: value }, { replace: true })}
        />
        <SelectBox
          label="Kind"
          value={type}
          all="any"
          options={actorTypes.map((value) => ({ value, text: value }))}
          onChange={(value) => change({ type: value }, { replace: true })}
        />
      </search>
      {error && <Failure error={error} />}
      {!data && !error && <Loading what="the actors" />}
      {data && found.length === 0 && (
        <Nothing>
          {text === "" && type === "" ? "No claim names anybody yet." : "Nobody here has a name like that."}
        </Nothing>
      )}
      {found.length > 0 && (
        <Paged key={`${text} ${type}`} rows={found}>
          {(actors) => <ActorTable actors={actors} />}
        </Paged>
      )}
    </div>
  );
}

function ActorTable({ actors }: { actors: readonly NamedActor[] }) {
  return (
    <div className="table-frame">
      <table className="table actors-table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Also written</th>
            <th scope="col" className="number">
              Claims
            </th>
            <th scope="col" className="number">
              Sources
            </th>
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => (
            <tr key={actor.id}>
              <th scope="row">
                <Link href={`/actors/${encodeURIComponent(actor.id)}`} dir="auto">
                  {actor.name}
                </Link>
              </th>
              <td data-label="Kind">{actor.type}</td>
              <td data-label="Also written" className="spellings">
                <bdi>
                  {actor.spellings
                    .filter((name) => foldName(name) !== foldName(actor.name))
                    .slice(0, 5)
                    .join(", ") || "–"}
                </bdi>
              </td>
              <td data-label="Claims" className="number">
                {numeral(actor.claims)}
              </td>
              <td data-label="Sources" className="number">
                {numeral(actor.sources)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
