import { isObject } from "../stated-fields.ts";

/** The types of schema.org that are a report: NewsArticle, Report, BlogPosting and their like. */
const reportType = /(?:Article|Report|Posting)$/;

/**
 * The first description of a report among a page's JSON-LD scripts (schema.org), or null. A script that is no
 * JSON is the site's mistake and is passed over.
 */
export function findArticleData(scripts: readonly string[]): Record<string, unknown> | null {
  for (const script of scripts) {
    const article = candidates(parse(script)).find((item) => isReport(item["@type"]));
    if (article) return article;
  }
  return null;
}

/** The objects at the top, in a list and in an `@graph`. */
function candidates(value: unknown): Record<string, unknown>[] {
  const top: unknown[] = Array.isArray(value) ? value : [value];
  return top.flatMap((item) => {
    if (!isObject(item)) return [];
    const graph: unknown[] = Array.isArray(item["@graph"]) ? item["@graph"] : [];
    return [item, ...graph.filter(isObject)];
  });
}

function isReport(type: unknown): boolean {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === "string" && reportType.test(name));
}

function parse(script: string): unknown {
  // Some sites wrap the script for readers of older days.
  const json = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*$/, "");
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
