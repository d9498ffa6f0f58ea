import type { BargainingResult, MonteCarlo, Place } from "@entente/analysis";
import { columns, countOf, printable } from "./layout.ts";
import { figure, turningLine } from "./print-figures.ts";

const shownInputs = 10;

const at = (place: Place | undefined): string =>
  place === undefined
    ? ""
    : typeof place === "number"
      ? figure(place)
      : `(${place.map((x) => figure(x)).join(", ")})`;

/** Where bargaining ends, beside where opinion lay before, and how sure that is. */
export function printBargaining(result: BargainingResult, width: number): string[] {
  const { model, variant, scale, rounds, settlement, baselines, settled, turnsOn } = result;
  const ended = settled ? "nobody moves on" : "actors were still moving";
  return [
    ...turningLine(turnsOn, "the outcome"),
    `Settlement ${at(settlement)} after ${countOf(rounds.length - 1, "round")} (${ended}); ${model}, ${variant}, scale ${scale.join("–")}.`,
    `Before any bargaining: weighted mean ${at(baselines.mean)}, weighted median ${at(baselines.median)}, Condorcet ${at(baselines.condorcet)}.`,
    ...readingsLine(result),
    "",
    ...roundLines(result, width),
    "",
    "Who ends together, with their share of capability × salience",
    ...columns(
      result.coalitions.map(({ position, actors, weight }) => [
        `  ${at(position)}`,
        `${(100 * weight).toFixed(1)} %`,
        actors.map((name) => printable(name)).join(", "),
      ]),
      width,
    ),
    ...sensitivityLines(result, width),
    ...drawLines(result.monteCarlo, width),
  ];
}

function readingsLine({ readings }: BargainingResult): string[] {
  if (readings === null) return [];
  const { count, least, quartiles, most } = readings;
  return [
    `The ${count} defensible readings of the printed model end from ${figure(least)} to ${figure(most)} (quartiles ${quartiles.map((x) => figure(x)).join(", ")}): that spread is the model's own, not the inputs'.`,
  ];
}

/** First, middle and last rounds, as many as the width has room for. */
function roundLines({ rounds }: BargainingResult, width: number): string[] {
  const names = Object.keys(rounds[0]?.positions ?? {});
  const longest = Math.max(...names.map((name) => name.length), 10);
  const sample = rounds.map(({ settlement }) => at(settlement).length);
  const room = Math.max(2, Math.floor((width - longest - 2) / (Math.max(8, ...sample) + 2)));
  const shown = rounds.filter(
    (_, i) =>
      rounds.length <= room || i === rounds.length - 1 || i % Math.ceil(rounds.length / (room - 1)) === 0,
  );
  return columns(
    [
      ["round", ...shown.map(({ round }) => String(round))],
      ...names.map((name) => [printable(name), ...shown.map(({ positions }) => at(positions[name]))]),
      ["settlement", ...shown.map(({ settlement }) => at(settlement))],
    ],
    width,
  );
}

function sensitivityLines({ sensitivity }: BargainingResult, width: number): string[] {
  if (sensitivity === null)
    return ["", "Which inputs turn the outcome was not tried: too many actors (--sensitivity)."];
  const { turning, tried, inputs } = sensitivity;
  const most = `${100 * Math.max(...tried)} %`;
  if (turning.length === 0)
    return ["", `No change of one of the ${inputs} inputs by up to ${most} turns the outcome.`];
  const rows = turning
    .slice(0, shownInputs)
    .map(({ input, actor, change, settlement }) => [
      `  ${input} of ${printable(actor)}`,
      `${change > 0 ? "+" : "−"}${figure(Math.abs(change) * 100)} %`,
      `→ ${settlement.map((x) => figure(x)).join(", ")}`,
    ]);
  const more = turning.length > shownInputs ? [`  … and ${turning.length - shownInputs} more`] : [];
  return ["", "Inputs whose change alone turns the outcome", ...columns(rows, width), ...more];
}

function drawLines(monteCarlo: MonteCarlo | null, width: number): string[] {
  if (monteCarlo === null) return [];
  const { draws, seed, spread, settlement, baselines } = monteCarlo;
  const row = (what: string, { p5, p25, p50, p75, p95 }: MonteCarlo["settlement"][number]): string[] => [
    `  ${what}`,
    ...[p5, p25, p50, p75, p95].map((x) => figure(x)),
  ];
  const rows = settlement.flatMap((model, k) => {
    const scale = settlement.length > 1 ? ` (scale ${k + 1})` : "";
    const mean = baselines.mean[k];
    const median = baselines.median[k];
    return [
      row(`model${scale}`, model),
      ...(mean ? [row(`weighted mean${scale}`, mean)] : []),
      ...(median ? [row(`weighted median${scale}`, median)] : []),
    ];
  });
  return [
    "",
    `${draws} draws, seed ${seed}: capability ± ${100 * spread.capability} %, salience ± ${100 * spread.salience} %, positions ± ${100 * spread.position} % of the scale`,
    ...columns([["", "5 %", "25 %", "50 %", "75 %", "95 %"], ...rows], width),
  ];
}
