import type { ActorProposals, NamedActor } from "@entente/server/contract";
import { useMemo, useState } from "react";
import { Link } from "wouter";
import { useActorProposals, useNameList, useSourceTitles } from "../api/queries.ts";
import { Paged } from "../app/Paged.tsx";
import { PageTitle } from "../app/PageTitle.tsx";
import { useAddress } from "../app/use-address.ts";
import { useKeys } from "../app/use-key.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { shownOf } from "../decisions/decision.ts";
import { useDecisionQueue, useDecisions } from "../decisions/use-decided.ts";
import { besides, nextWaiting } from "../review/queue-order.ts";
import { count } from "../wording/counts.ts";
import { distinguishing, merging, pairKey } from "./identity-decisions.ts";

type Proposal = ActorProposals["proposals"][number];

/** Pairs of actors that may be one, with what speaks for it and against it. A person decides. */
export function IdentityView() {
  const { data, error } = useActorProposals();
  const { data: actors } = useNameList();
  const isThere = data && actors;
  return (
    <div className="page">
      <PageTitle title="Who is who">
        <p className="byline">
          {data && <span>{count(data.proposals.length, "pair")} that may be one</span>}
          <span>nothing is taken for one until you say so</span>
        </p>
      </PageTitle>
      {error && <Failure error={error} />}
      {!isThere && !error && <Loading what="pairs of names" />}
      {isThere && data.proposals.length === 0 && (
        <Nothing>
          No two actors have names that may be one. An actor’s page can take it for another, or apart.
        </Nothing>
      )}
      {isThere && data.proposals.length > 0 && (
        <Proposals proposals={data.proposals} actors={actors.actors} />
      )}
    </div>
  );
}

/** Pairs as they were first shown: one that was decided about stays in its place. */
function useKeptPairs(proposals: readonly Proposal[]): readonly Proposal[] {
  const [kept, setKept] = useState(proposals);
  const known = new Set(kept.map(({ one, other }) => pairKey(one, other)));
  const coming = proposals.filter(({ one, other }) => !known.has(pairKey(one, other)));
  if (coming.length === 0) return kept;
  const now = [...kept, ...coming];
  setKept(now);
  return now;
}

function Proposals({ proposals, actors }: { proposals: readonly Proposal[]; actors: readonly NamedActor[] }) {
  const { parameters, change } = useAddress();
  const queue = useDecisionQueue();
  const { waiting, kept } = useDecisions();
  const [known, setKnown] = useState(
    () => new Map<string, NamedActor>(actors.map((actor) => [actor.id, actor])),
  );
  const [of, setOf] = useState(actors);
  if (of !== actors) {
    // An actor that was taken for another is named here as it was.
    setOf(actors);
    setKnown(new Map([...known, ...actors.map((actor) => [actor.id, actor] as const)]));
  }
  const pairs = useKeptPairs(proposals);
  const byKey = useMemo(() => new Map(pairs.map((pair) => [pairKey(pair.one, pair.other), pair])), [pairs]);
  const order = useMemo(() => [...byKey.keys()], [byKey]);
  const open = new Set(proposals.map(({ one, other }) => pairKey(one, other)));
  const decisions = [...kept, ...waiting];
  const decidedAs = (key: string): string | null => {
    const now = shownOf(decisions, key, "decided");
    if (now !== undefined) return now as string | null;
    return open.has(key) ? null : "decided";
  };
  const asked = parameters.get("pair");
  const at = asked !== null && byKey.has(asked) ? asked : (order[0] ?? null);
  const goTo = (key: string | null): void => {
    if (key !== null) change({ pair: key }, { replace: true });
  };
  const decide = (how: typeof merging, key: string | null): void => {
    const pair = key === null ? undefined : byKey.get(key);
    const [one, other] = [pair && known.get(pair.one), pair && known.get(pair.other)];
    if (!one || !other || key === null || decidedAs(key) !== null) return;
    queue.decide(how(one, other));
    goTo(nextWaiting(order, key, (id) => decidedAs(id) === null));
  };
  useKeys({
    j: () => goTo(besides(order, at, 1)),
    k: () => goTo(besides(order, at, -1)),
    m: () => decide(merging, at),
    t: () => decide(distinguishing, at),
    u: () => queue.undo(),
    U: () => queue.redo(),
  });
  return (
    <>
      <p className="meta identity-keys">
        <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>m</kbd> one actor, <kbd>t</kbd> two actors,{" "}
        <kbd>u</kbd> undo
      </p>
      <Paged rows={pairs} chosen={at === null ? -1 : order.indexOf(at)} page={100}>
        {(shown) => (
          <ol className="identity-list">
            {shown.map((pair) => {
              const key = pairKey(pair.one, pair.other);
              return (
                <Pair
                  key={key}
                  pair={pair}
                  one={known.get(pair.one)}
                  other={known.get(pair.other)}
                  decided={decidedAs(key)}
                  isChosen={key === at}
                  onMerge={() => decide(merging, key)}
                  onDistinguish={() => decide(distinguishing, key)}
                />
              );
            })}
          </ol>
        )}
      </Paged>
    </>
  );
}

const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });
const decidedWords: Readonly<Record<string, string>> = {
  one: "one actor",
  two: "two actors",
  decided: "decided",
};

interface PairProps {
  readonly pair: Proposal;
  readonly one: NamedActor | undefined;
  readonly other: NamedActor | undefined;
  readonly decided: string | null;
  readonly isChosen: boolean;
  readonly onMerge: () => void;
  readonly onDistinguish: () => void;
}

function Pair({ pair, one, other, decided, isChosen, onMerge, onDistinguish }: PairProps) {
  const titleOf = useSourceTitles();
  return (
    <li
      className="identity-pair"
      data-chosen={isChosen}
      ref={(element) => {
        if (isChosen) element?.scrollIntoView({ block: "nearest" });
      }}
    >
      <div className="identity-names">
        <Side actor={one} />
        <span className="phrase">and</span>
        <Side actor={other} />
        <span className="meta">likeness {percent.format(pair.score)}</span>
      </div>
      <ul className="identity-reasons">
        {pair.reasons.map(({ speaks, text }) => (
          <li key={text} data-speaks={speaks} dir="auto">
            {speaks === "for" ? "For: " : "Against: "}
            {text.replaceAll(/\bs\d+\b/g, (id) => `“${titleOf(id)?.title ?? id}”`)}
          </li>
        ))}
      </ul>
      {decided === null ? (
        <div className="review-buttons" role="group" aria-label="Decide">
          <button type="button" className="button" onClick={onMerge}>
            One actor
          </button>
          <button type="button" className="button" onClick={onDistinguish}>
            Two actors
          </button>
        </div>
      ) : (
        <p className="review-mark" data-review="accepted">
          {decidedWords[decided] ?? decided}
        </p>
      )}
    </li>
  );
}

function Side({ actor }: { actor: NamedActor | undefined }) {
  if (!actor) return <span className="meta">an actor that is gone</span>;
  const { spellings } = actor;
  return (
    <span>
      <Link href={`/actors/${encodeURIComponent(actor.id)}`} className="actor-name">
        <bdi>{actor.name}</bdi>
      </Link>{" "}
      <span className="meta">
        {actor.type}, {count(actor.claims, "claim")} in {count(actor.sources, "report")}
        {spellings.length > 0 && (
          <>
            ; also <bdi>{spellings.slice(0, 4).join(", ")}</bdi>
          </>
        )}
      </span>
    </span>
  );
}
