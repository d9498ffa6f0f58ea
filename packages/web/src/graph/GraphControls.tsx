import type { LaneGround } from "@entente/server/contract";
import { Filters } from "../app/Filters.tsx";
import { SearchBox } from "../app/SearchBox.tsx";
import { ReviewBox } from "../app/ReviewBox.tsx";
import { SelectBox } from "../app/SelectBox.tsx";
import { useAddress } from "../app/use-address.ts";
import { AskedDate } from "../picture/AskedDate.tsx";
import { lineFilters } from "../picture/line-filters.ts";
import type { NameOf } from "../wording/line-words.ts";

interface GraphControlsProps {
  /** The date that is shown. */
  readonly asOf: string;
  readonly groups: LaneGround["groups"];
  readonly nameOf: NameOf;
}

/** What the graph shows: which date, who, which lines, by which claims. */
export function GraphControls({ asOf, groups, nameOf }: GraphControlsProps) {
  const { parameters, change } = useAddress();
  return (
    <Filters className="graph-controls">
      <AskedDate asOf={asOf} />
      <SelectBox
        label="Show"
        value={parameters.get("show") ?? "all"}
        options={[
          { value: "all", text: "Everyone" },
          ...groups.map(({ actors, size }) => ({
            value: `group-${actors[0] ?? ""}`,
            text: `${actors.map((id) => nameOf(id) ?? id).join(", ")} and those linked (${size})`,
          })),
        ]}
        onChange={(show) => change({ show, node: null, at: null })}
      />
      <SelectBox
        label="Lines"
        value={parameters.get("kinds") ?? ""}
        all="all"
        options={lineFilters}
        onChange={(kinds) => change({ kinds })}
      />
      <ReviewBox value={parameters.get("review") ?? ""} onChange={(review) => change({ review })} />
      <SearchBox
        label="Find an actor"
        value={parameters.get("q") ?? ""}
        onChange={(q) => change({ q }, { replace: true })}
      />
    </Filters>
  );
}
