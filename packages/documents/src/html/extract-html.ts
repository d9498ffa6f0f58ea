import { problem } from "@entente/claims";
import type { Extract } from "../extract.ts";
import { findArticle } from "./find-article.ts";
import { pageStatements } from "./page-statements.ts";
import { deepestNesting, scanPage } from "./scan-page.ts";
import { visibleText } from "./visible-text.ts";

/** The article in a page, or all its visible text with a warning that says why. */
export function extractHtml(file: string, html: string): Extract {
  const scan = scanPage(html);
  const stated = pageStatements(scan);
  if (scan.depth > deepestNesting) {
    const warning = problem("warning", "ENT_HTML_TOO_DEEP", { file, depth: countDepth(html) });
    return { text: visibleText(html), stated, problems: [warning] };
  }
  const article = findArticle(html, scan);
  if (article !== null) return { text: article, stated, problems: [] };
  return { text: visibleText(html), stated, problems: [problem("warning", "ENT_HTML_NO_ARTICLE", { file })] };
}

/** Roughly how deep tags are nested: those open at once, without the finer rules of which end which. */
function countDepth(html: string): number {
  let open = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(/<\/?[a-z][^\s/>]*/gi)) {
    open = tag[1] === "/" ? Math.max(0, open - 1) : open + 1;
    if (open > deepest) deepest = open;
  }
  return deepest;
}
