import type { ActorPage } from "@entente/server/contract";
import { Link } from "wouter";
import { useActorPage, useNames } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { Failure, Loading } from "../app/Waiting.tsx";
import { count } from "../wording/counts.ts";
import { ActorIdentity } from "../identity/ActorIdentity.tsx";
import { ActorProfile } from "./ActorProfile.tsx";
import { ActorSources } from "./ActorSources.tsx";
import { ActorSpellings } from "./ActorSpellings.tsx";
import { CitedPage } from "./CitedPage.tsx";
import { citedIn } from "./cited-in.ts";

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
  return (
    <div className="page actor-page">
      <CitedPage cited={citedIn(page)} nameOf={nameOf}>
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
        <ActorIdentity actor={actor} />
      </CitedPage>
    </div>
  );
}
