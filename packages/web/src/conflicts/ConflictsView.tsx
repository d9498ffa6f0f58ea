import type { Conflict } from "@entente/server/contract";
import { useMemo, useState } from "react";
import { useConflicts } from "../api/queries.ts";
import { Paged } from "../app/Paged.tsx";
import { PageTitle } from "../app/PageTitle.tsx";
import { useAddress } from "../app/use-address.ts";
import { useKeys } from "../app/use-key.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { shownOf } from "../decisions/decision.ts";
import { useDecisionQueue, useDecisions } from "../decisions/use-decided.ts";
import { besides, keptOrder } from "../review/queue-order.ts";
import { count } from "../wording/counts.ts";
import { datesInWords } from "../wording/date-words.ts";
import { ConflictPanel } from "./ConflictPanel.tsx";
import { deciding, inOrder, verdictKeys, verdictOf, verdictWords, type VerdictDecision } from "./verdicts.ts";

/** Where reports contradict each other: the two sides beside each other, and a verdict with one key. */
export function ConflictsView() {
  const { data, error } = useConflicts();
  return (
    <div className="page page-wide">
      <PageTitle title="Conflicts">
        <p className="byline">
          <span>{data ? count(data.conflicts.length, "contradiction") : "…"}</span>
          <span>a change over time is none</span>
        </p>
      </PageTitle>
      {error && <Failure error={error} />}
      {!data && !error && <Loading what="the conflicts" />}
      {data?.conflicts.length === 0 && (
        <Nothing>No two claims of this workspace contradict each other.</Nothing>
      )}
      {data && data.conflicts.length > 0 && <Conflicts conflicts={data.conflicts} />}
    </div>
  );
}

/** The order in which conflicts were first shown: a verdict doesn't move what is looked at. */
function useKeptOrder(conflicts: readonly Conflict[]): readonly string[] {
  const fresh = useMemo(() => inOrder(conflicts).map(({ id }) => id), [conflicts]);
  const [order, setOrder] = useState<readonly string[]>(fresh);
  const now = keptOrder(order, fresh);
  if (now !== order) setOrder(now);
  return now;
}

function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { parameters, change } = useAddress();
  const queue = useDecisionQueue();
  const { waiting, kept } = useDecisions();
  const byId = useMemo(() => new Map(conflicts.map((one) => [one.id, one])), [conflicts]);
  const order = useKeptOrder(conflicts).filter((id) => byId.has(id));
  const asked = parameters.get("at");
  const at = asked !== null && byId.has(asked) ? asked : (order[0] ?? null);
  const conflict = at === null ? undefined : byId.get(at);
  const [said, say] = useState("");
  const decisionOf = (one: Conflict): VerdictDecision =>
    (shownOf([...kept, ...waiting], one.id, "verdict") as VerdictDecision | undefined) ?? verdictOf(one);
  const goTo = (id: string | null): void => {
    if (id !== null) change({ at: id }, { replace: asked !== null });
  };
  const decide = (decision: VerdictDecision, note = ""): void => {
    if (!conflict) return;
    queue.decide(deciding(conflict, decision, note));
    say(verdictWords(decision));
  };
  const goBack = (how: "undo" | "redo"): void => {
    const decision = how === "undo" ? queue.undo() : queue.redo();
    say(
      decision
        ? `${how === "undo" ? "Taken back" : "Made again"}: ${decision.words}`
        : "Nothing to take back",
    );
  };
  useKeys({
    j: () => goTo(besides(order, at, 1)),
    k: () => goTo(besides(order, at, -1)),
    u: () => goBack("undo"),
    U: () => goBack("redo"),
    ...Object.fromEntries(verdictKeys.map(({ key, decision }) => [key, () => decide(decision)])),
  });
  return (
    <div className="conflict-columns">
      <nav aria-label="Contradictions" className="conflict-list">
        <Paged rows={order} chosen={at === null ? -1 : order.indexOf(at)} page={100}>
          {(ids) => (
            <ol className="line-list">
              {ids.map((id) => {
                const one = byId.get(id);
                return (
                  one && (
                    <li key={id}>
                      <ConflictLine
                        conflict={one}
                        decision={decisionOf(one)}
                        isChosen={id === at}
                        onGo={() => goTo(id)}
                      />
                    </li>
                  )
                );
              })}
            </ol>
          )}
        </Paged>
      </nav>
      {conflict && (
        <ConflictPanel
          key={conflict.id}
          conflict={conflict}
          decision={decisionOf(conflict)}
          onDecide={decide}
          onUndo={() => goBack("undo")}
        />
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

interface ConflictLineProps {
  readonly conflict: Conflict;
  readonly decision: VerdictDecision;
  readonly isChosen: boolean;
  readonly onGo: () => void;
}

/** One contradiction of the list. */
function ConflictLine({ conflict, decision, isChosen, onGo }: ConflictLineProps) {
  const [one, other] = conflict.sides;
  return (
    <button type="button" className="line-button" aria-pressed={isChosen} onClick={onGo} dir="auto">
      {datesInWords(one.sentence)} <span className="phrase">or</span> {datesInWords(other.sentence)}
      <span className="line-about">
        {kindWords[conflict.kind]}
        <span>{decision === "open" ? conflict.sureness : verdictWords(decision).toLowerCase()}</span>
      </span>
    </button>
  );
}

const kindWords: Readonly<Record<Conflict["kind"], string>> = {
  "together-and-against": "together and against each other",
  "two-leaders": "two leaders",
  "sole-control": "one place, two in control",
  "after-death": "after a death",
  denied: "asserted and denied",
  "different-dates": "two dates",
};
