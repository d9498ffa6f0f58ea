import { actorPages, actorsPage } from "./actor-pages.ts";
import { dataFiles } from "./data-files.ts";
import { forecastPage } from "./forecast-page.ts";
import { graphPage } from "./graph-page.ts";
import { indexPage } from "./index-page.ts";
import { mapPage } from "./map-page.ts";
import { matrixPage } from "./matrix-page.ts";
import { pairPages } from "./pair-pages.ts";
import { siteScript } from "./site-script.ts";
import { siteStyle } from "./site-style.ts";
import { SiteIndex } from "./site-index.ts";
import type { Site, SiteFile } from "./site.ts";
import { sourcePages, sourcesPage } from "./source-pages.ts";

/**
 * A site of plain files: pages that link to each other relatively, one style sheet, one script that nothing to be read
 * depends on, and the data. Opens from disk or from any web server.
 * Each file comes as its path in the site's folder and its content.
 */
export async function* publishSite(site: Site): AsyncGenerator<SiteFile> {
  const index = new SiteIndex(site);
  yield indexPage(index);
  yield mapPage(index);
  yield graphPage(index);
  yield actorsPage(index);
  yield* actorPages(index);
  yield* pairPages(index);
  yield forecastPage(index);
  yield matrixPage(index);
  yield sourcesPage(index);
  yield* sourcePages(index);
  yield* dataFiles(site);
  yield { path: "site.css", content: siteStyle };
  yield { path: "site.js", content: siteScript };
}
