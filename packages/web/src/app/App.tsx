import { useLayoutEffect } from "react";
import { Link, Route, Switch, useLocation } from "wouter";
import { ActorView } from "../actors/ActorView.tsx";
import { ActorsView } from "../actors/ActorsView.tsx";
import { ClaimsView } from "../claims/ClaimsView.tsx";
import { PictureView } from "../picture/PictureView.tsx";
import { SourceView } from "../sources/SourceView.tsx";
import { SourcesView } from "../sources/SourcesView.tsx";
import { Header } from "./Header.tsx";
import { PageTitle } from "./PageTitle.tsx";

/** The page: header, and the view its address names. */
export function App() {
  useScrollToTop();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page’s content
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Switch>
          <Route path="/" component={PictureView} />
          <Route path="/sources" component={SourcesView} />
          <Route path="/sources/:id">{({ id }) => <SourceView key={id} id={id} />}</Route>
          <Route path="/claims" component={ClaimsView} />
          <Route path="/actors" component={ActorsView} />
          <Route path="/actors/:id">{({ id }) => <ActorView key={id} id={id} />}</Route>
          <Route>
            <div className="page">
              <PageTitle title="No such page" />
              <p>
                There is nothing at this address. <Link href="/">Go to the picture.</Link>
              </p>
            </div>
          </Route>
        </Switch>
      </main>
    </>
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
