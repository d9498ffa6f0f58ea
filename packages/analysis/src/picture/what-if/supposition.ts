import { EntenteError, isPredicateName, predicates, tryParseEdtf, type PredicateName } from "@entente/claims";

/** One thing supposed, with names as they were typed. */
export type Supposition =
  | {
      readonly kind: "event";
      readonly predicate: PredicateName;
      readonly subject: string;
      readonly object: string | null;
      /** EDTF. */
      readonly date: string;
      readonly qualifiers: { readonly into?: string; readonly kind?: string };
    }
  /** The claim counts as accepted and asserted. */
  | { readonly kind: "assume"; readonly claim: string }
  /** The claim is taken back. */
  | { readonly kind: "without"; readonly claim: string };

const forms =
  "Write it as “died(NAME) @ 2019-10-27”, “merged_with(NAME, NAME; into=NAME) @ 2018”, a claim’s id to assume it, or “not” and the id to take it back";

const bad = (text: string, why: string): EntenteError =>
  new EntenteError("ENT_USAGE", { why: `“${text}”: ${why} ${forms}.`, command: "what-if" });

/** Splits at commas and semicolons outside of double quotes. */
const split = (text: string, mark: string): string[] => {
  const parts = text.match(new RegExp(`(?:"[^"]*"|[^"${mark}])+`, "g")) ?? [];
  return parts.map((part) =>
    part
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim(),
  );
};

function qualifiersOf(text: string, parts: readonly string[]): { into?: string; kind?: string } {
  const found: { into?: string; kind?: string } = {};
  for (const part of parts) {
    const [, key, value] = /^(into|kind)\s*=\s*(.+)$/.exec(part) ?? [];
    if (value === undefined) throw bad(text, `“${part}” is no qualifier.`);
    if (key === "into") found.into = value;
    else found.kind = value;
  }
  return found;
}

/**
 * Reads what is typed after `what-if`.
 *
 * @throws EntenteError `ENT_USAGE` where it has no known form, `ENT_DATE_BAD`.
 * @example
 * parseSupposition("died(Baghdadi) @ 2019-10-27"); // { kind: "event", predicate: "died", subject: "Baghdadi", … }
 */
export function parseSupposition(text: string): Supposition {
  const [, not, id] = /^\s*(not\s+)?([a-z]+[0-9]+)\s*$/i.exec(text) ?? [];
  if (id !== undefined) return { kind: not === undefined ? "assume" : "without", claim: id };
  const [, name, inside, date] = /^\s*([a-z_]+)\s*\((.*)\)\s*@\s*(\S+)\s*$/s.exec(text) ?? [];
  if (name === undefined || inside === undefined || date === undefined)
    throw bad(text, "this is no event with a date.");
  if (!isPredicateName(name) || predicates[name].kind === "forecast")
    throw bad(text, `there is no predicate “${name}”.`);
  if (!tryParseEdtf(date)) throw new EntenteError("ENT_DATE_BAD", { text: date });
  const [sides = "", ...rest] = split(inside, ";");
  const [subject, object, ...more] = split(sides, ",");
  if (!subject || more.length > 0) throw bad(text, "it needs one name, or two with a comma between.");
  const qualifiers = qualifiersOf(text, rest);
  return { kind: "event", predicate: name, subject, object: object ?? null, date, qualifiers };
}
