import type { WorkspaceSummary } from "@entente/server/contract";
import type { Skeleton } from "../lanes/skeleton.ts";
import { laneFinder, type LaneEvidence } from "../lanes/tie.ts";
import { count } from "../wording/counts.ts";

interface PictureSummaryProps {
  readonly workspace: WorkspaceSummary;
  readonly evidence: LaneEvidence;
  readonly skeleton: Skeleton;
}

/** The picture in numbers: how much of the workspace is drawn, and on what it rests. */
export function PictureSummary({ workspace, evidence, skeleton }: PictureSummaryProps) {
  const lanes = skeleton.camps.flat().length;
  const laneOf = laneFinder(evidence);
  const could = evidence.actors.filter(({ id, type }) => type !== "person" && laneOf(id) !== null).length;
  const contested = evidence.states.filter(({ status }) => status === "contested").length;
  const { proposed, accepted } = workspace.claims;
  const drawn =
    lanes < could
      ? `${lanes} of ${count(could, "organisation and state", "organisations and states")}`
      : count(lanes, "actor");
  const parts = [
    drawn,
    `${count(proposed + accepted, "claim")} from ${count(workspace.sources, "source")}`,
    contested > 0 ? `${contested} contested` : null,
    "every line opens its sentences",
  ];
  return <p className="meta">{parts.filter((part) => part !== null).join(" · ")}</p>;
}
