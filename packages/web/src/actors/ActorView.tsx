import type { ActorPage } from "@entente/server/contract";
import { Link } from "wouter";
import { useActorPage, useNames } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading } from "../app/Waiting.tsx";
import { EvidenceDock } from "../claims/EvidenceDock.tsx";
import { count } from "../wording/counts.ts";
import { ActorIdentity } from "../identity/ActorIdentity.tsx";
import { PrintedNotes } from "./PrintedNotes.tsx";
import { ActorProfile } from "./ActorProfile.tsx";
import { ActorSources } from "./ActorSources.tsx";
import { ActorSpellings } from "./ActorSpellings.tsx";
import { citedIn } from "./cited-in.ts";
import { CiteContext } from "./Cite.tsx";
import { numberFootnotes } from "./footnotes.ts";

/** One actor: names, leaders, relations and dated story, each line cited. */
export function ActorView({ id }: { id: string }) {
  const { data, error } = useActorPage(id);
  if (error)
    return (
      <div className="page">
        <PageTitle title="Actor" />
        <Failure error={error} />
      </div>
    );
  if (!data)
    return (
      <div className="page">
        <PageTitle title="Actor" />
        <Loading what="the actor" />
      </div>
    );
  return <LoadedActor page={data} />;
}

function LoadedActor({ page }: { page: ActorPage }) {
  const { actor } = page;
  const nameOf = useNames();
  const { parameters, change } = useAddress();
  const cited = parameters.get("cited")?.split(",") ?? [];
  const footnotes = numberFootnotes(citedIn(page));
  const open = (claims: readonly string[]): void =>
    change({ cited: claims.join(",") }, { replace: cited.length > 0 });
  return (
    <CiteContext value={{ footnotes, open, chosen: cited.join(" ") }}>
      <div className="page actor-page">
        <PageTitle title={actor.name}>
          <p className="byline">
            <span>{actor.type}</span>
            <span>
              {count(actor.claims, "claim")} in {count(actor.sources.length, "source")}
            </span>
            <Link href={`/?show=actor-${encodeURIComponent(actor.id)}`}>On the picture</Link>
            <Link href={`/claims?actor=${encodeURIComponent(actor.id)}`}>All claims</Link>
            <Link href={`/review?actor=${encodeURIComponent(actor.id)}`}>Review</Link>
            <Link href={`/between?a=${encodeURIComponent(actor.id)}`}>Between it and …</Link>
            <Link href={`/history?actor=${encodeURIComponent(actor.id)}`}>History</Link>
          </p>
        </PageTitle>
        <ActorProfile page={page} nameOf={nameOf} />
        <ActorSpellings actor={actor} />
        <ActorSources page={page} />
        <PrintedNotes footnotes={footnotes} />
        <ActorIdentity actor={actor} />
        {cited.length > 0 && (
          <EvidenceDock
            title={`Note ${footnotes.numberOf(cited) || ""}`}
            about={count(cited.length, "claim")}
            claims={cited}
            nameOf={nameOf}
            onClose={() => change({ cited: null })}
          />
        )}
      </div>
    </CiteContext>
  );
}
