import type { Token } from "../tokens/token.ts";
import { isOneOf } from "../tokens/word-form.ts";
import type { VerbGroup } from "./phrase.ts";
import { baseVerb, isOnlyParticiple, isParticipleForm, isPastForm } from "./verb-forms.ts";

const modals = new Set("will would shall should can could may might must 'll wo ca".split(" "));
const beForms = new Set("be is are was were been being am 's 're 'm".split(" "));
const haveForms = new Set("have has had having 've 'd".split(" "));
const doForms = new Set("do does did".split(" "));
const particles = new Set("up out down off away back over together apart in on through".split(" "));

/** Verbs with the particles that change what they mean. Others take a preposition. */
const particlesByVerb: Readonly<Record<string, readonly string[]>> = {
  carry: ["out", "on", "off"],
  pull: ["out", "back"],
  break: ["away", "up", "off", "apart"],
  take: ["over", "up", "out", "on"],
  set: ["up", "off"],
  split: ["off", "up"],
  walk: ["out", "away"],
  drive: ["out", "back"],
  push: ["out", "back"],
  call: ["off"],
  hand: ["over"],
  lay: ["down"],
  give: ["up"],
  team: ["up"],
  link: ["up"],
  fall: ["out", "apart", "back", "through"],
  go: ["on", "back", "over"],
  come: ["back", "over", "apart"],
  cross: ["over"],
  join: ["in", "together"],
  band: ["together"],
  blow: ["up"],
  gun: ["down"],
  step: ["down"],
  win: ["over"],
  turn: ["back", "up"],
  shut: ["down"],
  wipe: ["out"],
  pick: ["up", "off"],
  start: ["out"],
  grow: ["up"],
  rise: ["up"],
  move: ["back", "out"],
  sign: ["up"],
  make: ["up"],
  build: ["up"],
  round: ["up"],
  bring: ["together", "down"],
  put: ["together", "down"],
  cobble: ["together"],
  scrape: ["together"],
  piece: ["together"],
  gather: ["together"],
  work: ["together", "out"],
  fight: ["back", "off"],
  beat: ["up", "back", "off"],
  ward: ["off"],
  fend: ["off"],
  stave: ["off"],
  shoot: ["down", "up"],
  chase: ["out"],
  force: ["out", "back"],
  finish: ["off"],
  rough: ["up"],
  lash: ["out"],
  hit: ["out", "back"],
  pass: ["away"],
  sit: ["down"],
  throw: ["out", "in", "together"],
  kick: ["out"],
  hold: ["out", "off"],
  dig: ["in"],
  hole: ["up"],
  show: ["up"],
  bail: ["out"],
  rule: ["out"],
  prop: ["up"],
  shore: ["up"],
  strike: ["back", "down"],
  send: ["back"],
  merge: ["together"],
  patch: ["up", "together"],
  flare: ["up"],
  spin: ["off"],
  peel: ["off", "away"],
  drift: ["apart", "away"],
  mop: ["up"],
  hunt: ["down"],
  cast: ["out"],
  stand: ["down"],
  stir: ["up"],
  close: ["down", "in"],
  cut: ["off", "down"],
  mow: ["down"],
  slip: ["away"],
  melt: ["away"],
  tear: ["up"],
  open: ["up"],
  draw: ["back", "down"],
  march: ["back"],
  swallow: ["up"],
  spring: ["up"],
  date: ["back"],
  trace: ["back"],
};
const particleVerbs = new Map(Object.entries(particlesByVerb));

/** Verbs without an object: "died in an attack by X" has X do nothing to them by that verb. */
const neverPassive = new Set(
  "die arrive come go emerge occur happen remain exist fall rise flee clash".split(" "),
);

const pastAuxiliaries = new Set("was were had did".split(" "));
const negations = new Set("not n't never neither hardly scarcely".split(" "));

const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "VERB" || token.tag === "AUX");

interface Chain {
  readonly auxiliaries: string[];
  readonly adverbs: string[];
  verb: number;
  isInfinitive: boolean;
  isNegative: boolean;
}

/** Walks over "to", auxiliaries, "not" and adverbs to the main verb. */
function readChain(
  tokens: readonly Token[],
  first: number,
  names: readonly unknown[],
): { chain: Chain; end: number } | null {
  const chain: Chain = { auxiliaries: [], adverbs: [], verb: -1, isInfinitive: false, isNegative: false };
  let i = first;
  for (; i < tokens.length && i < first + 14; i++) {
    const token = tokens[i] as Token;
    if (names[i]) break;
    if (
      token.lower === "to" &&
      chain.verb < 0 &&
      chain.auxiliaries.length === 0 &&
      isVerbalAhead(tokens, i + 1)
    )
      chain.isInfinitive = true;
    else if (chain.isInfinitive && chain.verb < 0 && /^["“‘']$/.test(token.text)) continue;
    else if (token.lower === "not" && /^(only|just|merely|simply|solely)$/.test(tokens[i + 1]?.lower ?? ""))
      i++;
    else if (negations.has(token.lower)) chain.isNegative = true;
    else if (
      token.tag === "AUX" ||
      modals.has(token.lower) ||
      beForms.has(token.lower) ||
      (haveForms.has(token.lower) && isPerfectAhead(tokens, i + 1))
    ) {
      if (chain.verb >= 0) break;
      chain.auxiliaries.push(token.lower);
      if (token.lower === "cannot") chain.isNegative = true;
    } else if (token.tag === "VERB" || isHiddenParticiple(tokens, i, chain)) {
      if (chain.verb >= 0) break;
      chain.verb = i;
      i++;
      break;
    } else if (chain.verb < 0 && insertedUntil(tokens, i, chain, names) > i) {
      i = insertedUntil(tokens, i, chain, names) - 1;
    } else if (token.lower === "no" && /^(longer|more)$/.test(tokens[i + 1]?.lower ?? "")) {
      chain.isNegative = true;
      chain.adverbs.push("no longer");
      i++;
    } else if (
      (token.tag === "ADV" || (chain.auxiliaries.length > 0 && isFloating(token))) &&
      (isVerbalAhead(tokens, i + 1) || isHiddenParticiple(tokens, i + 1, chain))
    )
      chain.adverbs.push(token.lower);
    else break;
  }
  if (chain.verb < 0 && chain.auxiliaries.length === 0) return null;
  return { chain, end: i };
}

/** "have both left", "was himself killed": words that take up the subject between an auxiliary and its verb. */
const isFloating = isOneOf(new Set("both all each himself herself itself themselves".split(" ")));

const insertedNouns = new Set(
  "time turn fact effect practice part principle theory public private years months weeks days decades".split(
    " ",
  ),
);
const longestInsertion = 7;

/**
 * Past an insertion between an auxiliary and its verb: "were in time armed", "does not, in our judgement, intend", "was,
 * however, killed". Where it began when there is none.
 */
function insertedUntil(
  tokens: readonly Token[],
  first: number,
  chain: Chain,
  names: readonly unknown[],
): number {
  const opener = tokens[first] as Token;
  const isMarked = opener.text === ",";
  if (chain.auxiliaries.length === 0 || !(isMarked || /^(in|for|at|by|since)$/.test(opener.lower)))
    return first;
  const inside = tokens[isMarked ? first + 1 : first];
  if (!inside || !/^(ADP|ADV|SCONJ)$/.test(inside.tag) || inside.lower === "according") return first;
  for (let i = first + 1; i < tokens.length && i <= first + longestInsertion; i++) {
    const token = tokens[i] as Token;
    if (names[i] || isVerbal(token)) return first;
    const isEnd = isMarked
      ? token.text === ","
      : insertedNouns.has(token.lower) || /^(1[5-9]|20)\d\d$/.test(token.text);
    if (!isEnd) {
      if (token.tag === "PUNCT") return first;
      continue;
    }
    const next = tokens[i + 1];
    const isHeld = next?.tag === "VERB" && !next.lower.endsWith("ing") && !names[i + 1];
    return isHeld && (isMarked || isParticipleForm(next.lower)) ? i + 1 : first;
  }
  return first;
}

/** "to have attacked": the tagger takes this "have" for a full verb. */
const isPerfectAhead = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (isVerbal(token)) return isParticipleForm(token.lower);
    if (token.tag !== "ADV") return false;
  }
  return false;
};

const isVerbalAhead = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (isVerbal(token)) return true;
    if (i === at && /^["“‘']$/.test(token.text)) continue;
    if (token.tag !== "ADV" && !/^(not|n't|never)$/.test(token.lower)) return false;
  }
  return false;
};

/** The tagger takes some participles after "be" and "have" for adjectives: "had been pronounced by". */
function isHiddenParticiple(tokens: readonly Token[], at: number, chain: Chain): boolean {
  const token = tokens[at];
  if (!token || token.tag !== "ADJ" || chain.auxiliaries.length === 0 || !isParticipleForm(token.lower))
    return false;
  const last = chain.auxiliaries.at(-1) as string;
  const next = tokens[at + 1];
  return (
    haveForms.has(last) ||
    (beForms.has(last) && (next === undefined || /^(ADP|PUNCT|PART|CCONJ|ADV)$/.test(next.tag)))
  );
}

/**
 * Reads the verb group that begins at a token, or null where there is none.
 *
 * @param names by token, what is there where a name begins: no verb goes past it.
 */
export function readVerbGroup(
  tokens: readonly Token[],
  first: number,
  names: readonly unknown[],
): VerbGroup | null {
  const read = readChain(tokens, first, names);
  if (!read) return null;
  const { chain } = read;
  let { end } = read;
  const { auxiliaries } = chain;
  const isCopula = chain.verb < 0;
  if (isCopula) chain.verb = lastAuxiliary(tokens, first, end);
  const token = tokens[chain.verb] as Token;
  let lemma = isCopula ? auxiliaryLemma(token.lower) : baseVerb(token.lower, token.lemma);
  if (isCopula) auxiliaries.pop();
  // "to found", "would found": a base form, not the past of "find".
  const isHelped = tokens[first - 1]?.lower.startsWith("help") === true;
  if (token.lower === "found" && (isHelped || chain.isInfinitive || modals.has(auxiliaries.at(-1) ?? "")))
    lemma = "found";
  let particle: string | null = null;
  const after = tokens[end];
  if (
    !isCopula &&
    after &&
    particles.has(after.lower) &&
    !names[end] &&
    particleVerbs.get(lemma)?.includes(after.lower)
  ) {
    particle = after.lower;
    end++;
  }
  if (lemma === "shoot" && tokens[end]?.lower === "dead") {
    lemma = "kill";
    end++;
  }
  const lastAuxiliaryWord = auxiliaries.at(-1);
  const isBe = lastAuxiliaryWord !== undefined && beForms.has(lastAuxiliaryWord);
  const isGerund = token.lower.endsWith("ing") && !isBe;
  const isBare = auxiliaries.length === 0;
  return {
    kind: "vg",
    first,
    end,
    verb: chain.verb,
    lemma,
    particle,
    form: chain.isInfinitive
      ? "infinitive"
      : isBare && isGerund
        ? "gerund"
        : auxiliaries[0] === "being" || auxiliaries[0] === "having"
          ? "gerund"
          : isBare && isOnlyParticiple(token.lower)
            ? "participle"
            : "finite",
    isPassive:
      (isBe && !isCopula && isParticipleForm(token.lower) && !token.lower.endsWith("ing")) ||
      (isBare && isOnlyParticiple(token.lower)),
    isAmbiguous:
      isBare &&
      !neverPassive.has(lemma) &&
      !chain.isInfinitive &&
      !isCopula &&
      isParticipleForm(token.lower) &&
      isPastForm(token.lower),
    isNegative: chain.isNegative,
    modal: modalOf(auxiliaries),
    isPerfect: auxiliaries.some((word) => haveForms.has(word)),
    isPast:
      auxiliaries.some((word) => pastAuxiliaries.has(word)) ||
      (isBare && isPastForm(token.lower)) ||
      (token.lower !== "did" && pastAuxiliaries.has(token.lower)),
    adverbs: chain.adverbs,
  };
}

const lastAuxiliary = (tokens: readonly Token[], first: number, end: number): number => {
  for (let i = end - 1; i >= first; i--)
    if ((tokens[i] as Token).tag === "AUX" || beForms.has((tokens[i] as Token).lower)) return i;
  return first;
};

const auxiliaryLemma = (lower: string): string =>
  beForms.has(lower) ? "be" : haveForms.has(lower) ? "have" : doForms.has(lower) ? "do" : lower;

function modalOf(auxiliaries: readonly string[]): string | null {
  const found = auxiliaries.find((word) => modals.has(word) || word === "cannot");
  if (found === undefined) return null;
  return { wo: "will", "'ll": "will", ca: "can", cannot: "can", shall: "will" }[found] ?? found;
}
