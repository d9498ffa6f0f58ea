import type { Token } from "../tokens/token.ts";
import { adjectiveOf, knownNames, type KnownName } from "./known-names.ts";
import { NameIndex } from "./name-index.ts";
import { wordSet } from "./word-facts.ts";

/** What every state has of its own, as reports name it after the state's adjective or name: the first, then others. */
const rows = `
army,military,armed forces
police
navy
air force
gendarmerie
coastguard,coast guard
military intelligence
intelligence service,intelligence services,secret service
defence ministry,defense ministry,ministry of defence,ministry of defense,defence department,defense department
interior ministry,ministry of the interior,ministry of interior
foreign ministry,ministry of foreign affairs
`;

/** Formal names of armies that reports mostly call by their state. */
const armies: ReadonlyMap<string, string> = new Map([
  ["Syria", "Syrian Arab Army"],
  ["Sudan", "Sudanese Armed Forces"],
  ["Mali", "Malian Armed Forces"],
  ["Lebanon", "Lebanese Armed Forces"],
  ["Central African Republic", "Central African Armed Forces"],
  ["Israel", "Israel Defense Forces"],
  ["United Kingdom", "British Army"],
]);

const bodies = new NameIndex<string>();
for (const row of rows.trim().split("\n")) {
  const [body = "", ...others] = row.split(",");
  for (const called of [body, ...others]) bodies.add(called, body);
}

const known = new Map<string, KnownName>();

/** The entry of a state's body, made when it is first met. */
function bodyOf(state: string, body: string): KnownName {
  const name = (body === "army" ? armies.get(state) : null) ?? `${adjectiveOf(state)} ${body}`;
  const found = known.get(name) ?? knownNames.get(name);
  if (found) return found;
  const made: KnownName = {
    key: `organisation:${name}`,
    name,
    type: "organisation",
    isAdjective: false,
    exact: null,
  };
  known.set(name, made);
  return made;
}

/** Bodies that act as their state where it is named as their owner. */
const isStateActing = wordSet("army military navy");

/** What goes on with a body's name, and no longer names the body: "Russian military advisers". */
const describes = wordSet("military police air navy");

/**
 * The body of a state that goes on after the state's adjective or its name with "'s": "Peruvian police", "Pakistan's
 * army", "Russian ministry of defence".
 *
 * @param state the adjective or name.
 * @param at the token after it.
 */
export function stateBodyAt(
  tokens: readonly Token[],
  state: KnownName,
  at: number,
): { value: KnownName; end: number } | null {
  if (state.type !== "state") return null;
  const isOwner = tokens[at]?.lower === "'s";
  if (!state.isAdjective && !isOwner) return null;
  const body = isOwner ? at + 1 : at;
  const found = tokens[body] ? bodies.longest(tokens, body) : null;
  // "Guatemala's army" is spoken of as Guatemala; a service or the police as a body of its own.
  if (!found || (isOwner && isStateActing.has(found.value))) return null;
  const isDescribing = found.end === body + 1 && describes.has(tokens[body]?.lower ?? "");
  return isDescribing && tokens[found.end]?.tag === "NOUN"
    ? null
    : { value: bodyOf(state.name, found.value), end: found.end };
}
