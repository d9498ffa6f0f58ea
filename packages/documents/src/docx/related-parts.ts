import { dirname, join } from "node:path/posix";
import { Parser } from "htmlparser2";
import { localName } from "./xml-texts.ts";

/**
 * The parts that a part of an Office file points to, by the last word of the relation's type: `footnotes`. Word calls its
 * parts by the usual names, other programs as they like (Word in the browser writes `word/document2.xml`).
 *
 * @param xml the list of the part's relations.
 * @param part the part's path; empty for the file itself.
 * @example
 * relatedParts('<Relationships><Relationship Type="http://x/footnotes" Target="notes.xml"/></Relationships>',
 *   "word/document.xml"); // Map { "footnotes" => "word/notes.xml" }
 */
export function relatedParts(xml: string, part: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const onopentag = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const { Type: type, Target: target, TargetMode: mode } = attributes;
    if (localName(name) !== "Relationship" || type === undefined || target === undefined) return;
    if (mode === "External") return;
    const path = target.startsWith("/") ? target.slice(1) : join(dirname(part || "x"), target);
    parts.set(type.slice(type.lastIndexOf("/") + 1), path);
  };
  new Parser({ onopentag }, { xmlMode: true, decodeEntities: true }).end(xml);
  return parts;
}

/** Where a part's relations are listed. Example: `relationsOf("word/document.xml")` is `"word/_rels/document.xml.rels"`. */
export const relationsOf = (part: string): string => {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
};
