import { useSources } from "../api/queries.ts";
import { Filters } from "../app/Filters.tsx";
import { ReviewBox } from "../app/ReviewBox.tsx";
import { SelectBox, type Choice } from "../app/SelectBox.tsx";
import type { SearchChange } from "../app/search-change.ts";
import type { LaneGround } from "@entente/server/contract";
import type { NameOf } from "../wording/line-words.ts";
import { DateBox } from "./DateBox.tsx";
import { lineFilters } from "./line-filters.ts";

interface PictureControlsProps {
  readonly date: string;
  readonly dateError: string | null;
  readonly focus: string;
  readonly groups: LaneGround["groups"];
  readonly nameOf: NameOf;
  readonly isKnownThen: boolean;
  readonly review: string;
  readonly lanes: number;
  readonly kinds: string;
  readonly swell: string;
  readonly onChange: (change: SearchChange) => void;
}

const laneCounts = ["6", "10", "14", "20", "50", "100", "200"] as const;

const widths: readonly Choice[] = [
  { value: "lines", text: "lines a year" },
  { value: "none", text: "nothing" },
];

/** What the picture shows: which date, who, as known when, by which claims. */
export function PictureControls(props: PictureControlsProps) {
  const { date, dateError, focus, groups, isKnownThen, review, lanes, kinds, swell, nameOf, onChange } =
    props;
  const { data: sources } = useSources();
  const choices: Choice[] = [
    { value: "all", text: "Everyone" },
    ...groups.map(({ actors: ids, size }) => ({
      value: `group-${ids[0] ?? ""}`,
      text: `${ids.map((id) => nameOf(id) ?? id).join(", ")}${size > ids.length ? ` and ${size - ids.length} more` : ""}`,
    })),
    ...(sources?.sources ?? []).map(({ id, title, name }) => ({
      value: `source-${id}`,
      text: `In “${title ?? name}”`,
    })),
    ...(focus.startsWith("actor-")
      ? [{ value: focus, text: `Around ${nameOf(focus.slice(6)) ?? focus.slice(6)}` }]
      : []),
  ];
  return (
    <Filters className="picture-controls">
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
        label="Lines"
        value={kinds}
        all="all"
        options={lineFilters}
        onChange={(value) => onChange({ kinds: value })}
      />
      <SelectBox
        label="Width"
        value={swell}
        all="what it is said to hold"
        options={widths}
        onChange={(value) => onChange({ swell: value })}
      />
      <ReviewBox value={review} onChange={(value) => onChange({ review: value })} />
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
    </Filters>
  );
}
