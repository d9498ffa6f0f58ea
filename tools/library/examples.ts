import { libraryParts } from "./parts.ts";
import { libraryExports, type LibraryExport } from "./read-exports.ts";

/** An example of a doc comment. */
export interface LibraryExample {
  /** `claims/likelihoodOf`. */
  readonly of: string;
  readonly part: string;
  readonly code: string;
}

const isExample = /^@example\b[^\n]*\n?([\s\S]*?)(?=^@\w|$(?![\s\S]))/m;

/** The code of a doc comment's example; null where it has none. */
export const exampleIn = (comment: string | null): string | null =>
  (comment === null ? undefined : isExample.exec(comment)?.[1])?.trim() ?? null;

/** All examples of what can be imported, each under the first part that has it. */
export function libraryExamples(): readonly LibraryExample[] {
  const seen = new Set<string>();
  return libraryParts.flatMap(({ part }) =>
    libraryExports(part).flatMap(({ name, comment }) => {
      const code = exampleIn(comment);
      if (code === null || seen.has(code)) return [];
      seen.add(code);
      return [{ of: `${part}/${name}`, part, code }];
    }),
  );
}

const words = (code: string): ReadonlySet<string> => new Set(code.match(/[A-Za-z_$][\w$]*/g) ?? []);

/** What an example must import: names of its own part first, and no name that it declares itself. */
export function importsFor(
  { part, code }: LibraryExample,
  nameOfPart: (part: string) => string,
): readonly string[] {
  const wanted = words(code);
  const taken = new Set(
    [...code.matchAll(/\b(?:const|let)\s+(\{[^}]*\}|\w+)/g)].flatMap(([, one = ""]) => [...words(one)]),
  );
  const parts = [part, ...libraryParts.map((one) => one.part).filter((one) => one !== part)];
  return parts.flatMap((from) => {
    const exports = libraryExports(from).filter(({ name }) => wanted.has(name) && !taken.has(name));
    for (const { name } of exports) taken.add(name);
    const named = exports.map((one: LibraryExport) => (one.isType ? `type ${one.name}` : one.name));
    return named.length === 0 ? [] : [`import { ${named.join(", ")} } from "${nameOfPart(from)}";`];
  });
}

/** A statement whose value a comment says, at its end or on the lines below. */
const told = /^(?!\s|(?:const|let|for|if|await|throw|return)\b|[}/])(.+); *(?:\n?\/\/ *)(.+)$/gm;

/** The example with `check(value, "what the comment says")` for each statement whose value a comment says. */
export const withChecks = (code: string): string =>
  code.replace(told, (_, value: string, said: string) => `check(${value}, ${JSON.stringify(said)});`);
