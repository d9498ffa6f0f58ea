/** Past participles that don't end in -ed, and whether they are also the past tense ("held") or not ("taken"). */
const both = new Set(
  "held led fought met won lost made had said told left kept taught brought thought bought caught sought built sent lent spent meant felt found bound wound ground stood understood sat shot struck hung put set cut hit split let shut quit cost hurt spread cast broadcast fed bled fled bred read paid laid heard sold dealt dug clung swung stuck stung become come overcome run swept slept crept dwelt bent withheld upheld withstood misled overheard rebuilt resold shed burst beset strung spun foretold slid sped".split(
    " ",
  ),
);
const participleOnly = new Set(
  "been taken given known seen shown begun driven written risen fallen broken spoken chosen sworn torn worn born borne drawn withdrawn grown thrown overthrown flown blown eaten beaten forgotten hidden forbidden ridden stolen frozen woken undertaken mistaken gone done proven overrun retaken undergone slain outnumbered sunk sung rung shaken forsaken foreseen overseen redrawn sown bitten arisen forgiven outgrown rewritten partaken".split(
    " ",
  ),
);
const pastOnly = new Set(
  "was were took gave knew saw began drove wrote rose fell broke spoke chose swore tore wore drew withdrew grew threw overthrew flew blew ate forgot hid forbade rode stole froze woke undertook went did came became ran overran retook slew underwent sank sang rang swam shook forsook foresaw oversaw bore bit arose forgave".split(
    " ",
  ),
);

/** Words in "-en" that are no participles. */
const plainEn = new Set("keen open green even sudden golden wooden often ten seven between".split(" "));

export const isParticipleForm = (lower: string): boolean =>
  lower.endsWith("ed") ||
  (lower.endsWith("en") && !plainEn.has(lower)) ||
  both.has(lower) ||
  participleOnly.has(lower);
export const isPastForm = (lower: string): boolean =>
  lower.endsWith("ed") || both.has(lower) || pastOnly.has(lower);
export const isOnlyParticiple = (lower: string): boolean => participleOnly.has(lower);

const irregularLemmas: Readonly<Record<string, string>> = {
  led: "lead",
  fought: "fight",
  met: "meet",
  won: "win",
  lost: "lose",
  made: "make",
  left: "leave",
  held: "hold",
  brought: "bring",
  sought: "seek",
  built: "build",
  sent: "send",
  found: "find",
  stood: "stand",
  shot: "shoot",
  struck: "strike",
  took: "take",
  taken: "take",
  gave: "give",
  given: "give",
  known: "know",
  fell: "fall",
  fallen: "fall",
  broke: "break",
  broken: "break",
  withdrew: "withdraw",
  withdrawn: "withdraw",
  overthrew: "overthrow",
  overthrown: "overthrow",
  fled: "flee",
  became: "become",
  said: "say",
  told: "tell",
  began: "begin",
  begun: "begin",
  overran: "overrun",
  overrun: "overrun",
  swore: "swear",
  sworn: "swear",
  split: "split",
  slain: "slay",
  retook: "retake",
  retaken: "retake",
  put: "put",
  fed: "feed",
  bore: "bear",
  lent: "lend",
  lives: "live",
  // Base forms that end as a past or a participle does.
  succeed: "succeed",
  proceed: "proceed",
  exceed: "exceed",
  bleed: "bleed",
  breed: "breed",
  embed: "embed",
  shred: "shred",
  spring: "spring",
  string: "string",
};

/** British spellings and irregular forms as the frames name them. */
const spellings: Readonly<Record<string, string>> = {
  thru: "through",
  found: "found",
  assasinate: "assassinate",
  defend: "defend",
  harbor: "harbour",
  // What the tagger makes of "quelled", "blockaded", "shaped" and their like.
  controll: "control",
  patroll: "patrol",
  expell: "expel",
  rebell: "rebel",
  quelle: "quell",
  compelle: "compel",
  prolonge: "prolong",
  melte: "melt",
  blockad: "blockade",
  tortur: "torture",
  rap: "rape",
  mistreate: "mistreat",
  stag: "stage",
  shap: "shape",
  guid: "guide",
  proscrib: "proscribe",
  annexe: "annex",
  forfeite: "forfeit",
  sighte: "sight",
  dislik: "dislike",
  sid: "side",
  evok: "evoke",
  ador: "adore",
  consum: "consume",
  edite: "edit",
  limite: "limit",
  resupplie: "resupply",
  admonishe: "admonish",
  masse: "mass",
  joine: "join",
  reconcil: "reconcile",
  martialle: "marshal",
  enroll: "enrol",
  mold: "mould",
  honor: "honour",
  favor: "favour",
  succor: "succour",
};

/** The -ise and -our forms that frames name, for the -ize and -or forms a tagger gives. */
const british = (lemma: string): string =>
  lemma.length > 5 && lemma.endsWith("ize") && lemma !== "capsize" ? `${lemma.slice(0, -3)}ise` : lemma;

const irregularLemma = new Map(Object.entries(irregularLemmas));
const spelling = new Map(Object.entries(spellings));

/** The verb's base form: the tagger's, made sure of for irregular and participial forms. */
export function baseVerb(lower: string, lemma: string): string {
  const irregular = irregularLemma.get(lower);
  // "waged" is no form of "wag", whose last letter would be doubled.
  if (lower.endsWith("ed") && lower === `${lemma}ed` && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma))
    return `${lemma}e`;
  if (lower.startsWith("wag") && /^wag(es|ed|ing)?$/.test(lower)) return "wage";
  if (lemma === lower && lower.endsWith("s") && lower.length > 4 && /[^su]s$/.test(lower))
    return lower.slice(0, -1);
  // A noun that was taken for the verb it is: "is bombing".
  if (lemma === lower && lower.length > 5 && lower.endsWith("ing") && irregular === undefined)
    return lower === "hiding" ? "hide" : stripEd(`${lower.slice(0, -3)}ed`);
  const base =
    irregular ?? (lemma === lower && /[^e]ed$/.test(lower) && lower.length > 4 ? stripEd(lower) : lemma);
  return spelling.get(base) ?? british(base);
}

function stripEd(lower: string): string {
  const stem = lower.slice(0, -2);
  if (/ie?$/.test(stem)) return `${stem.replace(/i$/, "")}y`;
  if (/([bdgklmnprt])\1$/.test(stem) && !/(ss|ll)$/.test(stem)) return stem.slice(0, -1);
  return /([sczvug]|[^aeiou]t|at|it|ut|ir|in|ar|[^aeiou]l|uc)$/.test(stem) &&
    !/(nt|ct|pt|ft|st|rt|x|ss|ll|ing|ack|ain|ish|isit)$/.test(stem)
    ? `${stem}e`
    : stem;
}
