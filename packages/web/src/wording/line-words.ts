import { predicates, type PredicateName } from "@entente/claims";

/** Anything that says something of a subject and perhaps an object. */
export interface Line {
  readonly predicate: PredicateName;
  readonly subject: string;
  readonly object: string | null;
}

/** Gives an actor's name by its id, and null for what is no actor's id. */
export type NameOf = (id: string) => string | null;

/** One part of a line's wording; `actor` is set where the part is an actor's name. */
export interface LinePart {
  readonly text: string;
  readonly actor: string | null;
  readonly isPhrase: boolean;
}

const namePart = (id: string, nameOf: NameOf): LinePart => {
  const name = nameOf(id);
  return { text: name ?? id, actor: name === null ? null : id, isPhrase: false };
};

/** How a predicate reads where nothing follows it. */
const alone: Partial<Readonly<Record<PredicateName, string>>> = {
  names: "changes its name",
  founded: "was founded",
  truce_with: "has a truce",
  designated_as: "is designated",
  merged_with: "merged",
};

/** A line in words, in parts, so that names can be linked: subject, phrase, object. */
export function lineParts(line: Line, nameOf: NameOf): LinePart[] {
  const words =
    (line.object === null ? alone[line.predicate] : undefined) ?? predicates[line.predicate].phrase;
  const phrase: LinePart = { text: words, actor: null, isPhrase: true };
  const subject = namePart(line.subject, nameOf);
  return line.object === null ? [subject, phrase] : [subject, phrase, namePart(line.object, nameOf)];
}

/**
 * A line in words.
 *
 * @example
 * lineWords({ predicate: "leads", subject: "a1", object: "a2" }, nameOf); // "Baghdadi leads ISIS"
 */
export function lineWords(line: Line, nameOf: NameOf): string {
  return lineParts(line, nameOf)
    .map(({ text }) => text)
    .join(" ");
}
