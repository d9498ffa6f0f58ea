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

/** The encoding that a page states in its first bytes, or null. */
export function statedCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const match =
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(start);
  return match?.[1] ?? null;
}
