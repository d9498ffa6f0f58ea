import { problem, type Problem, type ReportFacts } from "@entente/claims";
import { parseDocument } from "yaml";
import { isObject, readFields, type FieldNames } from "../stated-fields.ts";

/** The names that static site generators and note-taking programs give the fields. */
const names: FieldNames = {
  title: ["title"],
  author: ["author", "authors"],
  published: ["date", "published"],
  url: ["url", "canonical_url"],
  language: ["language", "lang"],
  saved: ["saved", "captured", "archived"],
  archiveUrl: ["archiveUrl", "archive_url"],
};

/** What the head of a Markdown file states, what was wrong there, and the rest of the file. */
export interface FrontMatter {
  readonly stated: Partial<ReportFacts>;
  readonly problems: readonly Problem[];
  readonly body: string;
}

/** Lines of YAML between two lines of three hyphens, at the very beginning. */
const head = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;

/**
 * Takes the YAML off the head of a Markdown file, if there is any, and reads it. What is wrong there is a problem
 * `ENT_META_BAD`; fields that are right count all the same. Words between two rules are no front matter, and stay
 * in the body.
 */
export function takeFrontMatter(file: string, markdown: string): FrontMatter {
  const found = head.exec(markdown);
  if (!found) return { stated: {}, problems: [], body: markdown };
  const body = markdown.slice(found[0].length);
  const value = parseYaml(found[1] ?? "");
  if (value === null) return { stated: {}, problems: [], body };
  if (value instanceof Error) {
    const why = `the front matter is not YAML (${value.message.split("\n", 1)[0] ?? ""})`;
    return { stated: {}, problems: [bad(file, why)], body };
  }
  if (!isObject(value)) return { stated: {}, problems: [], body: markdown };
  const { stated, wrong } = readFields(value, names);
  return {
    stated,
    problems: wrong.length === 0 ? [] : [bad(file, `in the front matter ${wrong.join("; ")}`)],
    body,
  };
}

/** Null for nothing, an Error for what is no YAML or what would unfold beyond bounds. */
function parseYaml(yaml: string): unknown {
  try {
    const document = parseDocument(yaml, { prettyErrors: false });
    return document.errors[0] ?? (document.toJS({ maxAliasCount: 100 }) as unknown);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const bad = (file: string, why: string): Problem => problem("warning", "ENT_META_BAD", { file, why });
