import { predicates } from "@entente/claims";
import type { ActorPage, Profile, Relation } from "@entente/server/contract";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { eventDateWords, periodWords } from "../wording/date-words.ts";
import { conditionWords, forecastMeta, forecastWords } from "../wording/forecast-words.ts";
import type { NameOf } from "../wording/line-words.ts";
import { statusWords } from "../wording/status-words.ts";
import { Cite } from "./Cite.tsx";

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="actor-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** How firmly a line stands and whether somebody has looked at it, where that isn't the plain case. */
function Marks({ line }: { line: Pick<Relation, "status" | "review"> }) {
  return (
    <>
      {line.status !== "certain" && (
        <span className={`status-word status-${line.status}`}>{statusWords[line.status].word}</span>
      )}
      {line.review === "accepted" && (
        <span className="review-mark" data-review="accepted">
          accepted
        </span>
      )}
    </>
  );
}

function ActorLink({ id, nameOf }: { id: string; nameOf: NameOf }) {
  const name = nameOf(id);
  return name === null ? (
    <bdi className="literal">{id}</bdi>
  ) : (
    <Link href={`/actors/${encodeURIComponent(id)}`} className="actor-name">
      <bdi>{name}</bdi>
    </Link>
  );
}

/** What is known of an actor, in sections. Sections with nothing in them are left out. */
export function ActorProfile({ page, nameOf }: { page: ActorPage; nameOf: NameOf }) {
  const { profile, timeline } = page;
  return (
    <>
      {profile.names.length > 0 && <Names profile={profile} />}
      {profile.leaders.length > 0 && (
        <Section id="leaders" title="Leaders">
          <ul className="profile-list">
            {profile.leaders.map((relation) => (
              <li key={relation.claims.join()}>
                <ActorLink id={relation.subject} nameOf={nameOf} />
                {relation.qualifiers.role !== undefined && (
                  <span className="meta">{relation.qualifiers.role}</span>
                )}
                <span className="meta">{periodWords(relation)}</span>
                <Marks line={relation} />
                <Cite claims={relation.claims} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {profile.relations.length > 0 && <Relations profile={profile} nameOf={nameOf} />}
      {profile.facts.length > 0 && <Facts profile={profile} nameOf={nameOf} />}
      {timeline.length > 0 && <Story timeline={timeline} />}
      {profile.forecasts.length + profile.denials.length > 0 && (
        <SaidOnly profile={profile} nameOf={nameOf} />
      )}
    </>
  );
}

function Names({ profile }: { profile: Profile }) {
  return (
    <Section id="names" title="Names">
      <ul className="profile-list">
        {profile.names.map((name) => (
          <li key={name.claims.join()}>
            <bdi className="actor-name">{name.name ?? "a new name, not given"}</bdi>
            <span className="meta">
              {[
                name.kind,
                name.since !== null || name.until !== null
                  ? periodWords({ from: name.since, to: name.until, lastSeen: null })
                  : null,
              ]
                .filter((part) => part !== null)
                .join(", ")}
            </span>
            <Marks line={name} />
            <Cite claims={name.claims} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Relations({ profile, nameOf }: { profile: Profile; nameOf: NameOf }) {
  const { id } = profile.actor;
  return (
    <Section id="relations" title="Relations">
      <dl className="profile-groups">
        {profile.relations.map(({ predicate, side, phrase, relations }) => (
          <div key={`${predicate} ${side}`}>
            <dt>{phrase}</dt>
            {relations.map((relation) => (
              <dd key={relation.claims.join()}>
                <ActorLink
                  id={relation.subject === id ? (relation.object ?? "") : relation.subject}
                  nameOf={nameOf}
                />
                <span className="meta">{periodWords(relation)}</span>
                <Marks line={relation} />
                <Cite claims={relation.claims} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Facts({ profile, nameOf }: { profile: Profile; nameOf: NameOf }) {
  return (
    <Section id="also" title="Also said">
      <ul className="profile-list">
        {profile.facts.map((fact) => (
          <li key={`${fact.predicate} ${fact.claims.join()}`}>
            <FactText fact={fact} nameOf={nameOf} />
            <span className="meta">{periodWords(fact)}</span>
            <Marks line={fact} />
            <Cite claims={fact.claims} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FactText({ fact, nameOf }: { fact: Relation; nameOf: NameOf }) {
  return (
    <span>
      <span className="phrase">{predicates[fact.predicate].phrase}</span>
      {fact.object !== null && (
        <>
          {" "}
          <bdi className="literal">{nameOf(fact.object) ?? fact.object}</bdi>
        </>
      )}
    </span>
  );
}

function Story({ timeline }: { timeline: ActorPage["timeline"] }) {
  return (
    <Section id="story" title="Story">
      <ol className="story">
        {timeline.map((entry) => (
          <li
            key={`${entry.when ?? ""} ${entry.sentence} ${entry.claims.join()}`}
            data-modality={entry.modality}
          >
            <span className="story-date">
              {entry.when === null ? "no date" : eventDateWords(entry.when)}
              {entry.whenKind === "published" && <span className="story-published">as published</span>}
            </span>
            <span className="story-words">
              <span dir="auto">{entry.sentence}</span>
              <Cite claims={entry.claims} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function SaidOnly({ profile, nameOf }: { profile: Profile; nameOf: NameOf }) {
  return (
    <section className="forecast-section" aria-labelledby="forecasts">
      <h2 id="forecasts">Said, and no fact</h2>
      <ul className="profile-list">
        {[...profile.forecasts, ...profile.denials].map((forecast) => {
          const condition = conditionWords(forecast);
          return (
            <li key={`${forecast.predicate} ${forecast.claims.join()}`}>
              <span>
                {condition !== null && `${condition}, `}
                <bdi className="actor-name">{nameOf(forecast.subject) ?? forecast.subject}</bdi>{" "}
                {forecastWords(forecast, nameOf)}
              </span>
              <span className="meta">{forecastMeta(forecast, nameOf)}</span>
              <Cite claims={forecast.claims} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
