import { signMeanings, type Sign } from "@entente/analysis";
import type { DrawnSign, SignGroup } from "../drawing/drawn-sign.ts";
import { toneOf, type Palette } from "../drawing/palette.ts";
import { box, circle, line, roundBox, type Pen } from "../drawing/pen.ts";
import type { Tail } from "./connectors.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { paintFate } from "./paint-fate.ts";
import { paintSign } from "./paint-signs.ts";
import { paintTail } from "./paint-tail.ts";
import { paintStatus, statusSigns } from "./status-signs.ts";

const statusMeanings = {
  contested: "sources disagree",
  "in-question": "in question",
  reported: "only reported",
} as const;

const middle = 9;

/** Signs stand upright between lanes; a legend has room for a short one. */
const signEntry = (sign: Sign, meaning: string): DrawnSign => ({
  text: meaning,
  width: 14,
  paint: (pen, palette) =>
    pen.moved(sign === "born" ? 12 : 7, 0, () =>
      paintSign(pen, { sign, x: 0, fromY: 1, toY: 17 }, { palette, isAccepted: false }),
    ),
});

const renamed: DrawnSign = {
  text: "renamed",
  width: 12,
  paint: (pen, palette) => {
    const stroke = toneOf(palette, 1);
    pen.shape(line(6, 6, 6, 17), { stroke, width: 1.4 });
    pen.shape(circle(6, 5, 2.6), { fill: palette.ground, stroke, width: 1.4 });
  },
};

const death: DrawnSign = {
  text: "a leader’s death",
  width: 12,
  paint: (pen, palette) =>
    pen.shape(
      (trace) => {
        line(2, 5, 10, 13)(trace);
        line(10, 5, 2, 13)(trace);
      },
      { stroke: palette.ink, width: 1.7 },
    ),
};

const accepted: DrawnSign = {
  text: "thick: accepted by a reviewer",
  width: 26,
  paint: (pen, palette) => pen.shape(line(1, middle, 25, middle), { stroke: palette["ink-2"], width: 2.8 }),
};

const proposed: DrawnSign = {
  text: "thin: proposed, not reviewed yet",
  width: 26,
  paint: (pen, palette) => pen.shape(line(1, middle, 25, middle), { stroke: palette["ink-2"], width: 1.2 }),
};

const ends: Readonly<Record<Tail["end"], string>> = {
  "goes on": "whole until last seen, then presumed",
  stated: "bar: its end is stated",
  inferred: "ring: its end is inferred",
};

const tailEntries = (["goes on", "stated", "inferred"] as const).map((end) => ({
  end,
  entry: {
    text: ends[end],
    width: 34,
    paint: (pen: Pen, palette: Palette): void => {
      const look = { colour: palette["ink-2"], ground: palette.ground, strength: 1 };
      paintTail(pen, { y: middle, x1: 1, x2: end === "stated" ? 30 : 15, x3: 30, end }, look);
    },
  },
}));

const lastSeen: DrawnSign = {
  text: "paler: not heard of since, presumed there",
  width: 30,
  paint: (pen, palette) => {
    const colour = toneOf(palette, 1);
    pen.shape(box(0, 4, 15, 11), { fill: colour, opacity: palette.bandStrength });
    pen.shape(box(15, 4, 15, 11), { fill: colour, opacity: palette.presumedStrength });
  },
};

const unstated: DrawnSign = {
  text: "fading: beginning or end not told",
  width: 34,
  paint: (pen, palette) => {
    const colour = toneOf(palette, 1);
    pen.fade({ x: 0, y: 4, width: 10, height: 11 }, colour, 0, palette.bandStrength);
    pen.shape(box(10, 4, 10, 11), { fill: colour, opacity: palette.bandStrength });
    pen.fade({ x: 20, y: 4, width: 14, height: 11 }, colour, palette.presumedStrength, 0);
  },
};

const rough: DrawnSign = {
  text: "date uncertain",
  width: 26,
  paint: (pen, palette) =>
    pen.shape(line(1, middle, 25, middle), { stroke: palette["ink-2"], width: 5, opacity: 0.25 }),
};

const swell: DrawnSign = {
  text: "wider: the measure",
  width: 26,
  paint: (pen, palette) =>
    pen.shape(
      (trace) => {
        trace.moveTo(1, 15);
        trace.lineTo(7, 4);
        trace.lineTo(19, 4);
        trace.lineTo(25, 15);
        trace.closePath();
      },
      { fill: toneOf(palette, 1), opacity: 0.4 },
    ),
};

const foreseen: DrawnSign = {
  text: "forecast, never a fact",
  width: 26,
  paint: (pen, palette) =>
    pen.shape(roundBox(1, 2, 23, 14, 3), {
      fill: palette.forecast,
      stroke: palette["ochre-edge"],
      width: 1.3,
      dash: [4, 3],
    }),
};

const fates = {
  "came true": "forecast that came true",
  "did not come true": "forecast that did not",
  undecided: "forecast without a clear outcome",
} as const;

const fateEntries = (["came true", "did not come true", "undecided"] as const).map((sign) => ({
  sign,
  entry: {
    text: fates[sign],
    width: 18,
    paint: (pen: Pen, palette: Palette): void => paintFate(pen, { x: 9, y: middle }, sign, palette),
  },
}));

const signEntries = signMeanings.map(({ sign, meaning }) => ({ sign, entry: signEntry(sign, meaning) }));

const statusEntries = statusSigns.map((status) => ({
  status,
  entry: {
    text: statusMeanings[status],
    width: 18,
    paint: (pen: Pen, palette: Palette): void =>
      paintStatus(pen, { x: 9, y: middle }, status, { ground: palette.ground, colour: palette["ink-2"] }),
  },
}));

/** The signs that a map holds, by what they are about. */
export function legendOf(layout: LaneLayout): SignGroup[] {
  const { connectors, lanes, fates: resolved, margin } = layout;
  const drawn = new Set(connectors.map(({ tie }) => tie.sign));
  const statuses = new Set(connectors.map(({ tie }) => tie.status));
  const reviews = new Set(connectors.map(({ tie }) => tie.review));
  const tails = new Set(connectors.flatMap((one) => one.tails.map(({ end }) => end)));
  const outcomes = new Set(resolved.map(({ sign }) => sign));
  const bands = lanes.flatMap(({ band }) => band ?? []);
  const has = (isDrawn: boolean, entry: DrawnSign): DrawnSign[] => (isDrawn ? [entry] : []);
  const names = lanes.flatMap((lane) => lane.names);
  const threads = lanes.flatMap((lane) => lane.threads);
  return [
    { head: "Lines", signs: signEntries.flatMap(({ sign, entry }) => has(drawn.has(sign), entry)) },
    {
      head: "How long",
      signs: [
        ...tailEntries.flatMap(({ end, entry }) => has(tails.has(end), entry)),
        ...has(
          connectors.some((one) => one.rough !== null),
          rough,
        ),
      ],
    },
    {
      head: "How firm",
      signs: [
        ...has(reviews.has("accepted"), accepted),
        ...has(reviews.has("proposed"), proposed),
        ...statusEntries.flatMap(({ status, entry }) => has(statuses.has(status), entry)),
      ],
    },
    {
      head: "Lanes",
      signs: [
        ...has(
          names.some(({ flagX }) => flagX !== null),
          renamed,
        ),
        ...has(
          threads.some(({ diedX }) => diedX !== null),
          death,
        ),
        ...has(
          bands.some((band) => band.x3 > band.x2 + 1),
          lastSeen,
        ),
        ...has(
          bands.some((band) => !band.isBeginStated || !(band.hasEnded || band.isCut)),
          unstated,
        ),
        ...has(
          lanes.some(({ swells }) => swells.length > 0),
          swell,
        ),
      ],
    },
    {
      head: "Forecasts",
      signs: [
        ...has(margin !== null, foreseen),
        ...fateEntries.flatMap(({ sign, entry }) => has(outcomes.has(sign), entry)),
      ],
    },
  ];
}
