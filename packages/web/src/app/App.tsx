import { Suspense, useLayoutEffect } from "react";
import { Link, Route, Switch, useLocation } from "wouter";
import { AddReports } from "../adding/AddReports.tsx";
import { DecisionNotice } from "../decisions/DecisionNotice.tsx";
import { Header } from "./Header.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { viewRoutes } from "./views.tsx";
import { Loading } from "./Waiting.tsx";

/** The page: header, and the view its address names. */
export function App() {
  useScrollToTop();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page’s content
      </a>
      <Header />
      <DecisionNotice />
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Opening />}>
          <Switch>
            {viewRoutes.map(({ path, show }) => (
              <Route key={path} path={path}>
                {(parameters) => show(parameters)}
              </Route>
            ))}
            <Route>
              <NoSuchPage />
            </Route>
          </Switch>
        </Suspense>
      </main>
      <AddReports />
    </>
  );
}

function Opening() {
  return (
    <div className="page">
      <Loading what="the view" />
    </div>
  );
}

function NoSuchPage() {
  return (
    <div className="page">
      <PageTitle title="No such page" />
      <p>
        There is nothing at this address. <Link href="/">Go to the picture.</Link>
      </p>
    </div>
  );
}

/** A new view begins at its top; going back is left to the browser. */
function useScrollToTop(): void {
  const [path] = useLocation();
  // Before the view's own effects, which may scroll to what was chosen.
  useLayoutEffect(() => {
    if (path !== "") window.scrollTo(0, 0);
  }, [path]);
}
