import { useMemo } from "react";
import { useActors, useSources } from "../api/queries.ts";
import { SelectBox, type Choice } from "../app/SelectBox.tsx";
import type { SearchChange } from "../app/search-change.ts";
import type { LinkedGroup } from "../lanes/linked-groups.ts";
import { DateBox } from "./DateBox.tsx";

interface PictureControlsProps {
  readonly date: string;
  readonly dateError: string | null;
  readonly focus: string;
  readonly groups: readonly LinkedGroup[];
  readonly isKnownThen: boolean;
  readonly review: string;
  readonly lanes: number;
  readonly onChange: (change: SearchChange) => void;
}

const laneCounts = ["6", "10", "14", "20"] as const;

/** What the picture shows: which date, who, as known when, by which claims. */
export function PictureControls(props: PictureControlsProps) {
  const { date, dateError, focus, groups, isKnownThen, review, lanes, onChange } = props;
  const { data: actors } = useActors();
  const { data: sources } = useSources();
  const names = useMemo(
    () => new Map<string, string>(actors?.actors.map(({ id, name }) => [id, name])),
    [actors],
  );
  const choices: Choice[] = [
    { value: "all", text: "Everyone" },
    ...groups.map(({ actors: ids }) => ({
      value: `group-${ids[0] ?? ""}`,
      text: `${ids
        .slice(0, 2)
        .map((id) => names.get(id) ?? id)
        .join(", ")}${ids.length > 2 ? ` and ${ids.length - 2} more` : ""}`,
    })),
    ...(sources?.sources ?? []).map(({ id, title, name }) => ({
      value: `source-${id}`,
      text: `In “${title ?? name}”`,
    })),
    ...(focus.startsWith("actor-")
      ? [{ value: focus, text: `Around ${names.get(focus.slice(6)) ?? focus.slice(6)}` }]
      : []),
  ];
  return (
    <div className="filters picture-controls" role="group" aria-label="What is shown">
      <DateBox value={date} error={dateError} onChange={(asOf) => onChange({ asOf })} />
      <SelectBox
        label="Show"
        value={focus}
        options={choices}
        onChange={(show) => onChange({ show, line: null })}
      />
      <SelectBox
        label="Lanes"
        value={String(lanes)}
        options={laneCounts.map((value) => ({ value, text: `at most ${value}` }))}
        onChange={(most) => onChange({ lanes: most })}
      />
      <SelectBox
        label="Claims"
        value={review}
        all="accepted and proposed"
        options={[{ value: "accepted", text: "accepted only" }]}
        onChange={(value) => onChange({ review: value })}
      />
      <fieldset className="field known-switch">
        <legend>As known</legend>
        <label>
          <input
            type="radio"
            name="known"
            checked={isKnownThen}
            onChange={() => onChange({ known: "then" })}
          />{" "}
          then
        </label>
        <label>
          <input
            type="radio"
            name="known"
            checked={!isKnownThen}
            onChange={() => onChange({ known: null })}
          />{" "}
          today
        </label>
      </fieldset>
    </div>
  );
}
