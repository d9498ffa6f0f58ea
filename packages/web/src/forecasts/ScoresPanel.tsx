import type { Scores } from "@entente/server/contract";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { count } from "../wording/counts.ts";
import { CalibrationCurve } from "./CalibrationCurve.tsx";
import { useScores } from "./ledger-queries.ts";

type Group = Scores["overall"];

const two = (value: number): string => value.toFixed(2);
/** A topic is a predicate. */
const inWords = (topic: Group): Group => ({ ...topic, group: topic.group.replaceAll("_", " ") });
const percent = (value: number): string => `${Math.round(value * 100)} %`;

/** How the resolved forecasts came out. */
export function ScoresPanel() {
  const { data, error } = useScores(true);
  if (error) return <Failure error={error} />;
  if (!data) return <Loading what="the scores" />;
  const { overall, counts, note } = data;
  return (
    <>
      <p className="notice">{note}</p>
      <p className="meta">
        {count(counts.scored, "forecast")} scored; not scored: {counts.draft} drafts, {counts.open} open,{" "}
        {counts.waiting} waiting, {counts.ambiguous} ambiguous, {counts.annulled} annulled,{" "}
        {counts.unverifiable} that fit any outcome.
      </p>
      {overall.figures ? (
        <Overall group={overall} />
      ) : (
        <Nothing>Scores are shown from five resolved forecasts on.</Nothing>
      )}
      <Groups by="Author" groups={data.byAuthor} />
      <Groups by="Source" groups={data.bySource} />
      <Groups by="Topic" groups={data.byTopic.map(inWords)} />
      <Groups by="Horizon" groups={data.byHorizon} />
    </>
  );
}

function Overall({ group: { figures, resolved, isPublishable } }: { group: Group }) {
  if (figures === null) return null;
  const { brier, log, split, baseRate, baseRateBrier, skill } = figures;
  return (
    <section className="overall" aria-labelledby="overall-title">
      <h2 id="overall-title">All {count(resolved, "forecast")}</h2>
      <div className="overall-columns">
        <dl className="record">
          <dt>Brier score</dt>
          <dd>
            {two(brier.middle)} at the middle of the ranges, {two(brier.best)} at best, {two(brier.worst)} at
            worst
          </dd>
          <dt>Log score</dt>
          <dd>{two(log.middle)}</dd>
          <dt>Base rate</dt>
          <dd>
            {percent(baseRate)} came true; always saying so scores {two(baseRateBrier)}
          </dd>
          <dt>Skill over it</dt>
          <dd>{skill === null ? "–" : two(skill)}</dd>
          <dt>Reliability</dt>
          <dd>{split.reliability.toFixed(3)} (0 is best)</dd>
          <dt>Resolution</dt>
          <dd>{split.resolution.toFixed(3)} (more is better)</dd>
          <dt>Uncertainty</dt>
          <dd>{split.uncertainty.toFixed(3)}</dd>
          <dt>Publishing</dt>
          <dd>{isPublishable ? "enough forecasts" : "not under twenty resolved forecasts"}</dd>
        </dl>
        <CalibrationCurve bins={figures.calibration} />
      </div>
    </section>
  );
}

function Groups({ by, groups }: { by: string; groups: readonly Group[] }) {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 className="group-title">By {by.toLowerCase()}</h2>
      <div className="table-frame">
        <table className="table scores-table">
          <thead>
            <tr>
              <th scope="col">{by}</th>
              <th scope="col" className="number">
                Resolved
              </th>
              <th scope="col" className="number">
                Came true
              </th>
              <th scope="col" className="number">
                Brier
              </th>
              <th scope="col" className="number">
                Best – worst
              </th>
              <th scope="col" className="number">
                Log
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ group, resolved, happened, figures }) => (
              <tr key={group}>
                <th scope="row" dir="auto">
                  {group}
                </th>
                <td className="number">{resolved}</td>
                <td className="number">{happened}</td>
                <td className="number">{figures ? two(figures.brier.middle) : "too few"}</td>
                <td className="number">
                  {figures ? `${two(figures.brier.best)} – ${two(figures.brier.worst)}` : ""}
                </td>
                <td className="number">{figures ? two(figures.log.middle) : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
