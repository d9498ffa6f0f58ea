import { problem, type Problem, type ReportData } from "@entente/claims";
import { parseDocument } from "yaml";
import { isObject, readFields, type FieldNames } from "../stated-fields.ts";

/** The names that static site generators and note-taking programs give the fields. */
const names: FieldNames = {
  title: ["title"],
  author: ["author", "authors"],
  published: ["date", "published"],
  url: ["url", "canonical_url"],
  language: ["language", "lang"],
};

/** What the head of a Markdown file states, and what was wrong there. */
export interface FrontMatter {
  readonly stated: Partial<ReportData>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the YAML at the head of a Markdown file. What is wrong there is a problem `ENT_META_BAD`; fields that are
 * right count all the same. Null where the lines are no front matter but words between two rules.
 */
export function readFrontMatter(file: string, yaml: string): FrontMatter | null {
  const value = parseYaml(yaml);
  if (value instanceof Error) {
    return {
      stated: {},
      problems: [bad(file, `the front matter is not YAML (${firstLine(value.message)})`)],
    };
  }
  if (value === null) return { stated: {}, problems: [] };
  if (!isObject(value)) return null;
  const { stated, wrong } = readFields(value, names);
  return {
    stated,
    problems: wrong.length === 0 ? [] : [bad(file, `in the front matter ${wrong.join("; ")}`)],
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

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";
