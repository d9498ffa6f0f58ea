import type { ReportData } from "@entente/claims";
import {
  authorNames,
  dateText,
  firstStated,
  isObject,
  languageCode,
  plainLine,
  webAddress,
} from "../stated-fields.ts";
import { findArticleData } from "./linked-data.ts";
import type { PageScan, PageTime } from "./scan-page.ts";

/** Names of `<meta>` that state a field, the most exact first. */
const metaNames = {
  title: ["og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"],
  author: [
    "author",
    "article:author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "byl",
  ],
  published: [
    "article:published_time",
    "datepublished",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "date",
  ],
  url: ["og:url"],
  language: ["content-language", "inlanguage", "og:locale", "dc.language", "language"],
} as const satisfies Record<keyof ReportData, readonly string[]>;

/** What a page states about itself, by its linked data, its `<meta>` and its own marks. Nothing is guessed. */
export function pageStatements(scan: PageScan): Partial<ReportData> {
  const article = findArticleData(scan.linkedData) ?? {};
  const metas = (field: keyof ReportData): string[][] =>
    metaNames[field].map((name) => [...(scan.metas.get(name) ?? [])]);
  const firstOf = (field: keyof ReportData, read: (value: unknown) => string | null): string | null =>
    firstStated(...metas(field).flat().map(read));
  return {
    title: firstStated(plainLine(article["headline"]), firstOf("title", plainLine), ownTitle(scan)),
    author: firstStated(names(article["author"]), ...metas("author").map(names), names([...scan.authors])),
    published: firstStated(dateText(article["datePublished"]), firstOf("published", dateText), ownDate(scan)),
    url: firstStated(
      webAddress(scan.canonical),
      firstOf("url", webAddress),
      webAddress(article["url"]),
      webAddress(pageId(article["mainEntityOfPage"])),
      webAddress(scan.savedFrom),
    ),
    language: firstStated(
      languageCode(scan.language),
      languageCode(article["inLanguage"]),
      firstOf("language", languageCode),
    ),
  };
}

/** `<title>` often has the site's name at its end: a heading that is part of it is the title proper. */
function ownTitle(scan: PageScan): string | null {
  const title = plainLine(scan.title);
  const headings = scan.headings.map(plainLine).filter((heading) => heading !== null);
  const within = headings.find((heading) => title?.includes(heading));
  return within ?? title ?? headings[0] ?? null;
}

/** Names of authors; some sites give a profile's address in their place. A leading "By" is no part of a name. */
function names(value: unknown): string | null {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const isAddress = (item: unknown): boolean => webAddress(isObject(item) ? item["name"] : item) !== null;
  return authorNames(list.filter((item) => !isAddress(item)))?.replace(/^by:?\s+/i, "") ?? null;
}

/** The `<time>` marked as publication; else the article's first; else the page's only one. */
function ownDate(scan: PageScan): string | null {
  const dayWhere = (isIt: (time: PageTime) => boolean): string | null =>
    firstStated(...scan.times.filter(isIt).map(({ date }) => dateText(date)));
  const days = new Set(scan.times.map(({ date }) => dateText(date)));
  return firstStated(
    dayWhere((time) => time.isPublication),
    dayWhere((time) => time.isInArticle),
    days.size === 1 ? [...days][0] : null,
  );
}

const pageId = (value: unknown): unknown => (isObject(value) ? value["@id"] : value);
