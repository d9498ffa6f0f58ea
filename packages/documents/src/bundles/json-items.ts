/** What is read of one value at once; a post of a channel has some thousands of characters. */
const longestItem = 4_000_000;

/** Where the value that begins at `at` ends: after its closing bracket, or before the comma or bracket behind it. */
function endOf(json: string, at: number): number {
  let depth = 0;
  for (let i = at; i < json.length; i++) {
    const sign = json[i];
    if (sign === '"') i = endOfString(json, i);
    else if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (sign === "," && depth === 0) return i;
  }
  throw new SyntaxError("it ends too soon");
}

/** The place of the quotation mark that ends a string. */
function endOfString(json: string, at: number): number {
  for (let i = json.indexOf('"', at + 1); i >= 0; i = json.indexOf('"', i + 1)) {
    let slashes = 0;
    while (json[i - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return i;
  }
  throw new SyntaxError("it ends too soon");
}

const space = /\s*/y;

function skipSpace(json: string, at: number): number {
  space.lastIndex = at;
  return at + (space.exec(json)?.[0].length ?? 0);
}

/**
 * The places of an array's values, or of an object's values with their keys, without parsing them: a parser makes
 * twenty times its size of a hostile file before anybody can stop it. Nothing where another value stands.
 *
 * @throws SyntaxError where the JSON ends too soon or is none.
 */
export function* jsonItems(
  json: string,
  start: number,
): Generator<{ key: string | null; at: number; end: number }> {
  const open = skipSpace(json, start);
  const isObject = json[open] === "{";
  if (!isObject && json[open] !== "[") return;
  let at = skipSpace(json, open + 1);
  while (json[at] !== "]" && json[at] !== "}") {
    let key: string | null = null;
    if (isObject) {
      if (json[at] !== '"') throw new SyntaxError(`a key was expected at character ${at}`);
      const end = endOfString(json, at);
      key = json.slice(at + 1, end);
      at = skipSpace(json, end + 1);
      if (json[at] !== ":") throw new SyntaxError(`a colon was expected at character ${at}`);
      at = skipSpace(json, at + 1);
    }
    const end = endOf(json, at);
    yield { key, at, end };
    at = skipSpace(json, end);
    if (json[at] === ",") at = skipSpace(json, at + 1);
    else if (json[at] !== "]" && json[at] !== "}")
      throw new SyntaxError(`a comma was expected at character ${at}`);
  }
}

/** Parses the value between two places; null where it is too long to be what is looked for. */
export const jsonValue = (json: string, at: number, end: number): unknown =>
  end - at > longestItem ? null : (JSON.parse(json.slice(at, end)) as unknown);
