import { lazy, type ComponentType, type ReactNode } from "react";
import { mapAhead } from "../picture/picture-choices.ts";

/** An address pattern, and what stands there. */
export interface ViewRoute {
  readonly path: string;
  readonly show: (parameters: Readonly<Record<string, string | undefined>>) => ReactNode;
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

/** A view is loaded when it is first opened, so that the first page stays small. */
const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));

const PictureView = later(async () => (await import("../picture/PictureView.tsx")).PictureView);
const GraphView = later(async () => (await import("../graph/GraphView.tsx")).GraphView);
const PlacesView = later(async () => (await import("../places/PlacesView.tsx")).PlacesView);
const ActorsView = later(async () => (await import("../actors/ActorsView.tsx")).ActorsView);
const ActorView = later(async () => (await import("../actors/ActorView.tsx")).ActorView);
const SourcesView = later(async () => (await import("../sources/SourcesView.tsx")).SourcesView);
const SourceView = later(async () => (await import("../sources/SourceView.tsx")).SourceView);
const ReviewView = later(async () => (await import("../review/ReviewView.tsx")).ReviewView);
const ConflictsView = later(async () => (await import("../conflicts/ConflictsView.tsx")).ConflictsView);
const HistoryView = later(async () => (await import("../history/HistoryView.tsx")).HistoryView);
const BetweenView = later(async () => (await import("../between/BetweenView.tsx")).BetweenView);
const IdentityView = later(async () => (await import("../identity/IdentityView.tsx")).IdentityView);
const WhatIfView = later(async () => (await import("../whatif/WhatIfView.tsx")).WhatIfView);
const SearchView = later(async () => (await import("../search/SearchView.tsx")).SearchView);
const ClaimsView = later(async () => (await import("../claims/ClaimsView.tsx")).ClaimsView);
const ForecastsView = later(async () => (await import("../forecasts/ForecastsView.tsx")).ForecastsView);
const ForecastView = later(async () => (await import("../forecasts/ForecastView.tsx")).ForecastView);
const HypothesesView = later(async () => (await import("../hypotheses/HypothesesView.tsx")).HypothesesView);
const MatrixView = later(async () => (await import("../hypotheses/MatrixView.tsx")).MatrixView);
const ProspectsView = later(async () => (await import("../prospects/ProspectsView.tsx")).ProspectsView);
const BalanceView = later(async () => (await import("../models/PictureModelView.tsx")).BalanceView);
const AlignmentView = later(async () => (await import("../models/PictureModelView.tsx")).AlignmentView);
const BargainingView = later(async () => (await import("../models/BargainingView.tsx")).BargainingView);
const RunsView = later(async () => (await import("../models/RunsView.tsx")).RunsView);
const KeptRunView = later(async () => (await import("../models/RunsView.tsx")).KeptRunView);

/** A view with one address. */
const single = (name: string, href: string, Shown: ComponentType): View => ({
  name,
  href,
  routes: [{ path: href, show: () => <Shown /> }],
});

/** A list and, below it, one of its entries. */
const listed = (
  name: string,
  href: string,
  List: ComponentType,
  Entry: ComponentType<{ id: string }>,
): View => ({
  name,
  href,
  routes: [
    { path: href, show: () => <List /> },
    { path: `${href}/:id`, show: ({ id = "" }) => <Entry key={id} id={id} /> },
  ],
});

/** Views that are reached by a key or a link, and stand in no group. */
export const otherViews: readonly View[] = [single("Search", "/search", SearchView)];

/** All views, in the order of the header. */
export const viewGroups: readonly ViewGroup[] = [
  {
    name: "Picture",
    views: [
      { name: "Map", href: "/", routes: [{ path: "/", show: () => <PictureView />, ahead: mapAhead }] },
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
