import type { WorkspaceActor } from "@entente/server/contract";
import { useSourceTitles } from "../api/queries.ts";
import { Link } from "wouter";

/** Every way the reports write the actor's name, with the reports that do. */
export function ActorSpellings({ actor }: { actor: WorkspaceActor }) {
  const sourceOf = useSourceTitles();
  return (
    <section className="actor-section" aria-labelledby="spellings">
      <h2 id="spellings">As the reports write it</h2>
      <ul className="spelling-list">
        {actor.names.map(({ text, sources }) => (
          <li key={text}>
            <bdi className="actor-name">{text}</bdi>{" "}
            <span className="meta">
              {sources.map((id, index) => (
                <span key={id}>
                  {index > 0 && ", "}
                  <Link href={`/sources/${encodeURIComponent(id)}`}>
                    <bdi>{sourceOf(id)?.title ?? id}</bdi>
                  </Link>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
