import { EntenteError, actorTypes, isPredicateName, predicates } from "@entente/claims";
import { firmnesses } from "./firmness.ts";
import type { Effect, Pattern, Rule, StatePattern, Variable } from "./rule.ts";

type Fields = Readonly<Record<string, unknown>>;
type Refuse = (why: string) => EntenteError;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isVariable = (value: unknown): value is Variable =>
  typeof value === "string" && /^\?[a-z][a-z0-9-]*$/i.test(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

function only(fields: Fields, known: readonly string[], what: string, bad: Refuse): void {
  const other = Object.keys(fields).find((key) => !known.includes(key));
  if (other !== undefined) throw bad(`${what} has no “${other}”; it has ${known.join(", ")}`);
}

function sidesOf({ subject, object }: Fields, bad: Refuse): { subject?: Variable; object?: Variable } {
  for (const side of [subject, object])
    if (side !== undefined && !isVariable(side)) throw bad("a side is a variable such as “?leader”");
  return { ...(isVariable(subject) && { subject }), ...(isVariable(object) && { object }) };
}

function parsePattern(value: unknown, bad: Refuse): Pattern {
  if (!isFields(value) || !isText(value["predicate"])) throw bad("each pattern of “if” names a “predicate”");
  const { predicate, kinds, exceptKinds, past, spares } = value;
  only(value, ["predicate", "subject", "object", "kinds", "exceptKinds", "past", "spares"], "a pattern", bad);
  if (kinds !== undefined && !isTexts(kinds)) throw bad("“kinds” is a list of words");
  if (exceptKinds !== undefined && !isTexts(exceptKinds)) throw bad("“exceptKinds” is a list of words");
  if (past !== undefined && typeof past !== "boolean") throw bad("“past” is true or false");
  if (spares !== undefined && spares !== "into") throw bad("“spares” can only be “into”");
  return {
    predicate,
    ...sidesOf(value, bad),
    ...(kinds && { kinds }),
    ...(exceptKinds && { exceptKinds }),
    ...(past !== undefined && { past }),
    ...(spares && { spares }),
  };
}

function parseState(value: unknown, bound: ReadonlySet<unknown>, bad: Refuse): StatePattern {
  if (!isFields(value) || !isText(value["predicate"])) throw bad("each of “states” names a “predicate”");
  only(value, ["predicate", "subject", "object"], "a state", bad);
  const { predicate } = value;
  if (!isPredicateName(predicate) || predicates[predicate].kind !== "state")
    throw bad(`“${predicate}” is no state of the predicate table`);
  const sides = sidesOf(value, bad);
  if (![sides.subject, sides.object].some((side) => side !== undefined && bound.has(side)))
    throw bad("a state that ends has a side that “if” names");
  return { predicate, ...sides };
}

/** The effect of a rule whose patterns bind some variables. */
function parseEffect(value: unknown, bound: ReadonlySet<unknown>, bad: Refuse): Effect {
  if (!isFields(value)) throw bad("“effect” says what the rule “does”");
  const { does, states, firmness, event, kind, weak } = value;
  const variable = (name: string): Variable => {
    const side = value[name];
    if (!isVariable(side) || !bound.has(side)) throw bad(`“${name}” is a variable that “if” names`);
    return side;
  };
  switch (does) {
    case "ends":
    case "questions": {
      only(value, ["does", "states", ...(does === "ends" ? ["firmness"] : [])], "such an effect", bad);
      if (!Array.isArray(states) || states.length === 0)
        throw bad("“states” lists what ends or is questioned");
      const parsed = states.map((state) => parseState(state, bound, bad));
      if (does === "questions") return { does, states: parsed };
      const known = firmnesses.find((one) => one === firmness);
      if (!known) throw bad(`“firmness” is one of ${firmnesses.join(", ")}`);
      return { does, states: parsed, firmness: known };
    }
    case "counts-as": {
      only(value, ["does", "event", "subject", "object"], "such an effect", bad);
      if (!isEvent(event)) throw bad("“event” is an event of the predicate table");
      const object = value["object"] === undefined ? {} : { object: variable("object") };
      return { does, event, subject: variable("subject"), ...object };
    }
    case "derives": {
      only(value, ["does", "kind", "subject", "object", "weak"], "such an effect", bad);
      if (!isText(kind) || typeof weak !== "boolean")
        throw bad("what it derives has a “kind”, and is “weak” or not");
      return { does, kind, subject: variable("subject"), object: variable("object"), weak };
    }
    case "gathers": {
      only(value, ["does", "kind", "members", "around"], "such an effect", bad);
      if (!isText(kind)) throw bad("what it gathers has a “kind”");
      return { does, kind, members: variable("members"), around: variable("around") };
    }
    default:
      throw bad("“does” is one of ends, questions, counts-as, derives, gathers");
  }
}

const isEvent = (value: unknown): value is Extract<Effect, { does: "counts-as" }>["event"] =>
  typeof value === "string" && isPredicateName(value) && predicates[value].kind === "event";

function parseTypes(value: unknown, bad: Refuse): Rule["types"] {
  if (!isFields(value)) throw bad("“types” says of which types variables are");
  for (const [name, types] of Object.entries(value)) {
    const isKnown = isTexts(types) && types.every((type) => actorTypes.some((known) => known === type));
    if (!isVariable(name) || !isKnown)
      throw bad(`“types” gives for each variable some of ${actorTypes.join(", ")}`);
  }
  // Checked just now, name by name.
  return value as Rule["types"];
}

function parseOne(value: unknown, where: string): Rule {
  const bad: Refuse = (why) => new EntenteError("ENT_INVALID", { where, why });
  if (!isFields(value)) throw bad("a rule is an object");
  only(value, ["name", "sentence", "wording", "if", "types", "effect"], "a rule", bad);
  const { name, sentence, wording, types } = value;
  if (typeof name !== "string" || !/^[a-z][a-z0-9-]*$/.test(name))
    throw bad("“name” is made of small letters, digits and hyphens");
  if (!isText(sentence)) throw bad("“sentence” says in a sentence what the rule does");
  if (wording !== undefined && !isText(wording)) throw bad("“wording” is a text");
  if (!Array.isArray(value["if"]) || value["if"].length === 0)
    throw bad("“if” lists what the rule looks for");
  const [first, ...rest] = value["if"].map((pattern) => parsePattern(pattern, bad)) as [
    Pattern,
    ...Pattern[],
  ];
  const bound = new Set([first, ...rest].flatMap(({ subject, object }) => [subject, object]));
  const effect = parseEffect(value["effect"], bound, bad);
  const isOfEvent = effect.does !== "derives" && effect.does !== "gathers";
  if (isOfEvent && (rest.length > 0 || !isEvent(first.predicate)))
    throw bad("a rule that ends, questions or counts as looks at one event of the predicate table");
  return {
    name,
    sentence,
    ...(wording !== undefined && { wording }),
    if: [first, ...rest],
    ...(types !== undefined && { types: parseTypes(types, bad) }),
    effect,
  } as Rule;
}

/**
 * Reads rules that a workspace adds, from JSON: one rule, or a list of them.
 *
 * @param where what the text is called in a message: its file.
 * @throws EntenteError `ENT_INVALID` that says which of them is wrong, and why.
 * @example
 * const ends = { does: "ends", states: [{ predicate: "supports", object: "?one" }], firmness: "change" };
 * const rule = { name: "alone", sentence: "No body, no support.", if: [{ predicate: "dissolved", subject: "?one" }], effect: ends };
 * parseRules(JSON.stringify(rule), "rules.json")[0]?.name; // "alone"
 */
export function parseRules(text: string, where: string): Rule[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new EntenteError("ENT_INVALID", { where, why: "not JSON" }, { cause });
  }
  return Array.isArray(value)
    ? value.map((one, index) => parseOne(one, `${where}, rule ${index + 1}`))
    : [parseOne(value, where)];
}
