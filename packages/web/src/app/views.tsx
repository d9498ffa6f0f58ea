import type { ReactNode } from "react";
import { mapAhead } from "../picture/picture-choices.ts";
import { laterView, type LaterView } from "./later-view.tsx";

/** An address pattern, and what stands there. */
export interface ViewRoute {
  readonly path: string;
  readonly show: (parameters: Readonly<Record<string, string | undefined>>) => ReactNode;
  /** Fetches its code ahead of time. */
  readonly load: () => Promise<unknown>;
  /** The answers it shows first, which are asked for while its code is on its way. Default: none. */
  readonly ahead?: (parameters: URLSearchParams) => readonly string[];
}

/** One view of the workspace: where its link leads, and the addresses it answers. */
export interface View {
  readonly name: string;
  readonly href: string;
  readonly routes: readonly ViewRoute[];
}

/** Views that belong together: the header names the group and, once one of its views is open, each of them. */
export interface ViewGroup {
  readonly name: string;
  readonly views: readonly View[];
}

const PictureView = laterView(async () => (await import("../picture/PictureView.tsx")).PictureView);
const GraphView = laterView(async () => (await import("../graph/GraphView.tsx")).GraphView);
const PlacesView = laterView(async () => (await import("../places/PlacesView.tsx")).PlacesView);
const ActorsView = laterView(async () => (await import("../actors/ActorsView.tsx")).ActorsView);
const ActorView = laterView(async () => (await import("../actors/ActorView.tsx")).ActorView);
const SourcesView = laterView(async () => (await import("../sources/SourcesView.tsx")).SourcesView);
const SourceView = laterView(async () => (await import("../sources/SourceView.tsx")).SourceView);
const ReviewView = laterView(async () => (await import("../review/ReviewView.tsx")).ReviewView);
const ConflictsView = laterView(async () => (await import("../conflicts/ConflictsView.tsx")).ConflictsView);
const HistoryView = laterView(async () => (await import("../history/HistoryView.tsx")).HistoryView);
const BetweenView = laterView(async () => (await import("../between/BetweenView.tsx")).BetweenView);
const IdentityView = laterView(async () => (await import("../identity/IdentityView.tsx")).IdentityView);
const WhatIfView = laterView(async () => (await import("../whatif/WhatIfView.tsx")).WhatIfView);
const SearchView = laterView(async () => (await import("../search/SearchView.tsx")).SearchView);
const ClaimsView = laterView(async () => (await import("../claims/ClaimsView.tsx")).ClaimsView);
const ForecastsView = laterView(async () => (await import("../forecasts/ForecastsView.tsx")).ForecastsView);
const ForecastView = laterView(async () => (await import("../forecasts/ForecastView.tsx")).ForecastView);
const HypothesesView = laterView(
  async () => (await import("../hypotheses/HypothesesView.tsx")).HypothesesView,
);
const MatrixView = laterView(async () => (await import("../hypotheses/MatrixView.tsx")).MatrixView);
const ProspectsView = laterView(async () => (await import("../prospects/ProspectsView.tsx")).ProspectsView);
const BalanceView = laterView(async () => (await import("../models/PictureModelView.tsx")).BalanceView);
const AlignmentView = laterView(async () => (await import("../models/PictureModelView.tsx")).AlignmentView);
const BargainingView = laterView(async () => (await import("../models/BargainingView.tsx")).BargainingView);
const RunsView = laterView(async () => (await import("../models/RunsView.tsx")).RunsView);
const KeptRunView = laterView(async () => (await import("../models/RunsView.tsx")).KeptRunView);

/** A view with one address. */
const single = (name: string, href: string, Shown: LaterView<object>, ahead?: ViewRoute["ahead"]): View => ({
  name,
  href,
  routes: [{ path: href, show: () => <Shown />, load: Shown.load, ...(ahead ? { ahead } : {}) }],
});

/** A list and, below it, one of its entries. */
const listed = (
  name: string,
  href: string,
  List: LaterView<object>,
  Entry: LaterView<{ id: string }>,
): View => ({
  name,
  href,
  routes: [
    { path: href, show: () => <List />, load: List.load },
    { path: `${href}/:id`, show: ({ id = "" }) => <Entry key={id} id={id} />, load: Entry.load },
  ],
});

/** Views that are reached by a key or a link, and stand in no group. */
export const otherViews: readonly View[] = [single("Search", "/search", SearchView)];

/** All views, in the order of the header. */
export const viewGroups: readonly ViewGroup[] = [
  {
    name: "Picture",
    views: [
      single("Map", "/", PictureView, mapAhead),
      single("Graph", "/graph", GraphView),
      single("Places", "/places", PlacesView),
      single("What if", "/what-if", WhatIfView),
    ],
  },
  {
    name: "Actors",
    views: [
      listed("Actors", "/actors", ActorsView, ActorView),
      single("Between two", "/between", BetweenView),
      single("Who is who", "/who", IdentityView),
    ],
  },
  { name: "Sources", views: [listed("Sources", "/sources", SourcesView, SourceView)] },
  {
    name: "Review",
    views: [
      single("Queue", "/review", ReviewView),
      single("Claims", "/claims", ClaimsView),
      single("Conflicts", "/conflicts", ConflictsView),
      single("History", "/history", HistoryView),
    ],
  },
  {
    name: "Judgement",
    views: [
      listed("Forecasts", "/forecasts", ForecastsView, ForecastView),
      listed("Hypotheses", "/hypotheses", HypothesesView, MatrixView),
      single("Prospects", "/prospects", ProspectsView),
    ],
  },
  {
    name: "Models",
    views: [
      single("Balance", "/models/balance", BalanceView),
      single("Alignment", "/models/alignment", AlignmentView),
      single("Bargaining", "/models/bargaining", BargainingView),
      listed("Kept runs", "/models/runs", RunsView, KeptRunView),
    ],
  },
];

/** Every address pattern with its view. */
export const viewRoutes: readonly ViewRoute[] = [
  ...viewGroups.flatMap(({ views }) => views),
  ...otherViews,
].flatMap((view) => view.routes);
