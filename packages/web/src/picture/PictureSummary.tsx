import type { LaneGround, WorkspaceSummary } from "@entente/server/contract";
import type { Skeleton } from "../lanes/skeleton.ts";
import { count } from "../wording/counts.ts";

interface PictureSummaryProps {
  readonly workspace: WorkspaceSummary;
  readonly ground: LaneGround;
  readonly skeleton: Skeleton;
  /** The date in words, for paper: on the screen it stands on the axis. */
  readonly words: string;
}

/** The picture in numbers: how much of the workspace is drawn, and on what it rests. */
export function PictureSummary({ workspace, ground, skeleton, words }: PictureSummaryProps) {
  const lanes = skeleton.camps.flat().length;
  const contested = ground.states.filter(({ status }) => status === "contested").length;
  const { proposed, accepted } = workspace.claims;
  const drawn =
    lanes < ground.could
      ? `${lanes} of ${count(ground.could, "organisation and state", "organisations and states")}`
      : count(lanes, "actor");
  const parts = [
    drawn,
    `${count(proposed + accepted, "claim")} from ${count(workspace.sources, "source")}`,
    contested > 0 ? `${contested} contested` : null,
    ground.leftOut > 0 ? `${count(ground.leftOut, "line")} with fewer claims left out` : null,
    "every line opens its sentences",
  ];
  return (
    <>
      <p className="print-only">On {words}</p>
      <p className="meta">{parts.filter((part) => part !== null).join(" · ")}</p>
    </>
  );
}
