import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { HistoryEntry, Steps } from "@entente/server/contract";
import { useState } from "react";
import { Link } from "wouter";
import { useClaimsById, useHistory, useNames, useSources, useSourceTitles } from "../api/queries.ts";
import { send, type RequestError } from "../api/request.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { SelectBox } from "../app/SelectBox.tsx";
import { useAddress } from "../app/use-address.ts";
import { useKeys } from "../app/use-key.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { ActorBox } from "../review/ActorBox.tsx";
import { count } from "../wording/counts.ts";
import { lineWords } from "../wording/line-words.ts";
import {
  historyWords,
  namedThings,
  piecesOfWork,
  stepsBackTo,
  thingAddress,
  type PieceOfWork,
} from "./history-words.ts";
import { momentWords } from "./moment-words.ts";

/** How many entries are asked for at a time. */
const page = 100;

/** Who changed what, when and why; and the way back. */
export function HistoryView() {
  const { parameters, change } = useAddress();
  const actor = parameters.get("actor") ?? "";
  const source = parameters.get("source") ?? "";
  const limit = Math.max(page, Number(parameters.get("limit") ?? page) || page);
  const { data, error } = useHistory({
    ...(actor === "" ? {} : { actor }),
    ...(source === "" ? {} : { source }),
    limit,
  });
  const wordsOf = useThingWords(data?.history ?? []);
  const steps = useSteps();
  const isWhole = actor === "" && source === "";
  useKeys({ u: () => steps.go("undo", { steps: 1 }), U: () => steps.go("redo", { steps: 1 }) });
  return (
    <div className="page">
      <PageTitle title="History">
        <p className="byline">
          <span>who changed what, when and why; nothing is ever lost from it</span>
        </p>
      </PageTitle>
      <HistoryFilters actor={actor} source={source} />
      <StepButtons said={steps.said} onGo={steps.go} />
      {steps.error && <Failure error={steps.error} />}
      {error && <Failure error={error} />}
      {!data && !error && <Loading what="the history" />}
      {data?.history.length === 0 && <Nothing>Nothing was done about this.</Nothing>}
      {data && (
        <ol className="history-list">
          {piecesOfWork(data.history).map((piece) => (
            <Piece
              key={piece.batch}
              piece={piece}
              wordsOf={wordsOf}
              stepsBack={
                isWhole
                  ? stepsBackTo(data.history, Math.min(...piece.entries.map(({ number }) => number)))
                  : 0
              }
              onBack={(wanted) => steps.go("undo", { steps: wanted })}
            />
          ))}
        </ol>
      )}
      {data && data.history.length >= limit && (
        <button
          type="button"
          className="button"
          onClick={() => change({ limit: String(limit + page) }, { replace: true })}
        >
          Earlier
        </button>
      )}
    </div>
  );
}

/** The boxes that narrow the history. */
function HistoryFilters({ actor, source }: { actor: string; source: string }) {
  const { change } = useAddress();
  const nameOf = useNames();
  const { data: sources } = useSources();
  return (
    <div className="filters history-filters">
      <ActorBox
        key={actor}
        label="About an actor"
        closes
        initial={actor === "" ? "" : (nameOf(actor) ?? actor)}
        nobody="anyone"
        onChoose={(choice) =>
          change({ actor: choice.kind === "actor" ? choice.id : null, limit: null }, { replace: true })
        }
      />
      <SelectBox
        label="About a report"
        value={source}
        all="any"
        options={(sources?.sources ?? []).map(({ id, title, name }) => ({
          value: id,
          text: title ?? name,
        }))}
        onChange={(value) => change({ source: value, limit: null }, { replace: true })}
      />
    </div>
  );
}

type HowMuch = { readonly steps?: number; readonly group?: boolean };

interface StepButtonsProps {
  /** What was taken back or made again last. */
  readonly said: string;
  readonly onGo: (how: "undo" | "redo", howMuch: HowMuch) => void;
}

function StepButtons({ said, onGo }: StepButtonsProps) {
  return (
    <div className="history-steps" role="group" aria-label="Take back">
      <button type="button" className="button" onClick={() => onGo("undo", { steps: 1 })}>
        Take back the last step
      </button>
      <button type="button" className="button" onClick={() => onGo("undo", { group: true })}>
        Take back the last piece of work
      </button>
      <button type="button" className="button" onClick={() => onGo("redo", { steps: 1 })}>
        Make again
      </button>
      <span role="status" className="meta">
        {said}
      </span>
    </div>
  );
}

/** Names things of the history: claims by what they say, as far as they are still there. */
function useThingWords(history: readonly HistoryEntry[]): (thing: string) => string {
  const nameOf = useNames();
  const titleOf = useSourceTitles();
  const claims = [...new Set(history.flatMap((entry) => namedThings(entry).slice(0, mostThings)))].filter(
    (thing) => /^c\d+$/.test(thing),
  );
  const { data } = useClaimsById(claims.slice(0, 150));
  const lines = new Map<string, string>(data?.claims.map((claim) => [claim.id, lineWords(claim, nameOf)]));
  return (thing) => lines.get(thing) ?? nameOf(thing) ?? titleOf(thing)?.title ?? thing;
}

/** Takes back and makes again, and says what that was. */
function useSteps() {
  const client = useQueryClient();
  const [said, say] = useState("");
  const { mutate, error } = useMutation<Steps, RequestError, { how: "undo" | "redo"; howMuch: HowMuch }>({
    mutationFn: ({ how, howMuch }) => send<Steps>("POST", `/api/${how}`, howMuch, crypto.randomUUID()),
    onSuccess: async ({ steps }, { how }) => {
      const done = how === "undo" ? "Taken back" : "Made again";
      const [first] = steps;
      say(
        !first
          ? "There is nothing left to take."
          : steps.length === 1
            ? `${done}: ${historyWords(first)}.`
            : `${done}: ${count(steps.length, "step")}.`,
      );
      await client.invalidateQueries({ queryKey: ["api"] });
    },
  });
  return {
    said,
    error,
    go: (how: "undo" | "redo", howMuch: HowMuch) => mutate({ how, howMuch }),
  };
}

interface PieceProps {
  readonly piece: PieceOfWork;
  /** How many steps lead back to before it; 0 where that isn't known. */
  readonly stepsBack: number;
  /** What a thing is called: a claim by what it says, an actor by its name, a report by its title. */
  readonly wordsOf: (thing: string) => string;
  readonly onBack: (steps: number) => void;
}

function Piece({ piece, stepsBack, wordsOf, onBack }: PieceProps) {
  const isInForce = piece.entries.some(({ state }) => state === "done");
  return (
    <li className="history-piece">
      <ul>
        {piece.entries.map((entry) => (
          <Entry key={entry.number} entry={entry} wordsOf={wordsOf} />
        ))}
      </ul>
      {isInForce && stepsBack > 0 && (
        <button
          type="button"
          className="quiet-button"
          aria-label={`Take back to before entry ${piece.batch}`}
          onClick={() => onBack(stepsBack)}
        >
          Take back{stepsBack > 1 && ` (${count(stepsBack, "step")})`}
        </button>
      )}
    </li>
  );
}

/** How many things an entry names. */
const mostThings = 3;

function Entry({ entry, wordsOf }: { entry: HistoryEntry; wordsOf: (thing: string) => string }) {
  const isBack = entry.state === "undone" || entry.state === "lost";
  const things = namedThings(entry);
  return (
    <li className="history-entry" data-back={isBack}>
      <span className="meta history-when">
        <span className="number">{entry.number}</span>
        <time dateTime={entry.at}>{momentWords(entry.at)}</time>
      </span>
      <span>
        <span className="history-words" dir="auto">
          {historyWords(entry)}
        </span>
        {isBack && <span className="meta"> (taken back)</span>}
        {things.length > 0 && (
          <span className="meta history-things">
            {things.slice(0, mostThings).map((thing) => (
              <Link key={thing} href={thingAddress(thing) ?? "/"}>
                <bdi>{wordsOf(thing)}</bdi>
              </Link>
            ))}
            {things.length > mostThings && <span>and {things.length - mostThings} more</span>}
          </span>
        )}
        {entry.why !== null && (
          <span className="history-why" dir="auto">
            {" "}
            because: {entry.why}
          </span>
        )}
      </span>
      <bdi className="meta history-who">{entry.who}</bdi>
    </li>
  );
}
