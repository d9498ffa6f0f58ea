import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { PageScan } from "./scan-page.ts";
import { visibleText } from "./visible-text.ts";

/** Running text outside links that makes an article; less is a menu, a teaser or a notice. In UTF-16 units. */
const shortestArticle = 140;

/**
 * Finding the article takes longer the more tags and texts a page has and the deeper they stand, and faster than
 * in step; so does taking a title apart. A page at these limits takes some ten seconds at worst, and the largest
 * pages of an encyclopedia stay below them.
 */
const limits = { elements: 30_000, texts: 100_000, depthInAll: 600_000, title: 2_000 };

/** What is used of the elements that the DOM library gives; its own types need the browser's. */
interface Element {
  readonly innerHTML: string;
  readonly textContent: string | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/**
 * The text of the article in a page, without menus, footers and teasers; null where no article is found or the
 * page is too large to look for one. Nothing in the page is run and nothing is fetched.
 */
export function findArticle(html: string, scan: PageScan): string | null {
  if (isTooLarge(scan)) return null;
  try {
    const article = readArticle(scan.hasBody ? html : `<!doctype html><html><body>${html}</body></html>`);
    return article === null ? null : visibleText(article) || null;
  } catch {
    // Neither library promises to take every broken page; all of the page's text can be had without them.
    return null;
  }
}

const isTooLarge = (scan: PageScan): boolean =>
  scan.elements > limits.elements ||
  scan.texts > limits.texts ||
  scan.depthInAll > limits.depthInAll ||
  (scan.title ?? "").length > limits.title;

function readArticle(html: string): string | null {
  const { document } = parseHTML(html);
  const found = new Readability<string>(document, {
    // The page's own statements are read by the scan, so that they count where no article is found too.
    disableJSONLD: true,
    charThreshold: shortestArticle,
    serializer: (node) => (isArticle(node as Element) ? (node as Element).innerHTML : ""),
  }).parse();
  return found?.content || null;
}

function isArticle(element: Element): boolean {
  let inLinks = 0;
  for (const link of element.querySelectorAll("a")) inLinks += visibleLength(link);
  return visibleLength(element) - inLinks >= Math.max(shortestArticle, inLinks);
}

const visibleLength = (element: Element): number =>
  (element.textContent ?? "").replace(/\s+/g, " ").trim().length;
