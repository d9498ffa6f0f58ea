import { knownNames, stateOfAdjective, stateOfSeat } from "../lexicon/known-names.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Token } from "../tokens/token.ts";

/** Words before a name after which it is spoken of as one that acts or is dealt with. */
const dealtWith = wordSet(
  "by with against accused accuses accusing accuse urged urges urging urge blamed blames blaming blame pressed pressing pressured asked asking warned warns warning criticised criticized criticises criticizes persuaded told backed backs backing back supported supports supporting support condemned condemns condemning denounced denounces thanked pushed forced allowed prompted led enraged angered infuriated alarmed irked worried reassured consulted lobbied defied",
);
/** What ties a government before "to", "from", "of", "for". */
const ties: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "to",
    wordSet(
      "ties links linked link tied loyal loyalty close closer closest allegiance allied aligned opposed hostile answer answers answered answerable beholden friendly sympathetic subordinate indebted concession concessions message appeal appeals threat challenge rival alternative accountable opposition resistance",
    ),
  ],
  [
    "from",
    wordSet(
      "support backing aid help arms weapons money funding funds independence independent autonomy pressure recognition orders instructions guarantees assurances response denial reaction supplies training distance breakaway subsidies concessions",
    ),
  ],
  [
    "of",
    wordSet(
      "ally allies support backing help aid consent approval knowledge behest request hands government governments regime rulers influence orbit enemy enemies critic critics opponent opponents behalf proxy proxies puppet puppets tool client rival rivals policy policies blessing authority",
    ),
  ],
  ["for", wordSet("support backing proxy proxies cover sympathy blow setback victory embarrassment")],
]);
/** What between two cities is a way. */
const ways = wordSet(
  "road roads route routes highway flight flights train trains travelled traveled travel corridor halfway line lies shuttled",
);
const ofCities = wordSet(
  "suburb suburbs outskirts airport streets street districts district centre center residents population inhabitants university mosque mosques old eastern western southern northern hospital hospitals port hotel hotels market prison stadium gates countryside fall capture mayor green red",
);
const tiedBy = wordSet(
  "backed aligned allied led supported brokered sponsored controlled appointed imposed armed funded friendly trained mediated installed run linked equipped",
);
/** What happens to a city rather than what its government does. */
const befallsCities = wordSet(
  "fell falls burned burnt suffered saw sees witnessed erupted lies lay stood stands hosted hosts remains remained",
);
const beForms = wordSet("is was are were been being be");
const ofGovernments = wordSet(
  "accused willing unwilling ready prepared determined urged blamed keen reluctant wary opposed committed behind concerned worried angry eager adamant unhappy able unable obliged responsible involved",
);
const marks = /^[,;:.("“‘—–]$/;
const opening = wordSet(
  "and but that which while as because although though if when whether since so where after before until than yet or",
);

/** The end of a name that begins here and may stand beside a seat: "Riyadh", "the United States". */
const nameEndAt = (tokens: readonly Token[], at: number): number => knownNames.longest(tokens, at)?.end ?? at;

/**
 * Whether a seat of government stands for the state that it is of: as a doer ("Ankara said"), an owner ("Moscow's
 * support"), one who is dealt with ("backed by Tehran", "between Riyadh and Tehran"). As where something is, it is a
 * place.
 */
export function actsAsState(
  tokens: readonly Token[],
  mention: Mention,
  mentions: readonly Mention[],
): boolean {
  let { first, end } = mention;
  let isJoined = false;
  // Through what it is joined to: "Riyadh and Tehran", "Moscow, Ankara and Tehran".
  for (
    let before = joinedBefore(tokens, mentions, first);
    before;
    before = joinedBefore(tokens, mentions, first)
  )
    [first, isJoined] = [before.first, true];
  while (/^(and|,)$/.test(tokens[end]?.lower ?? "") && nameEndAt(tokens, end + 1) > end + 1)
    [end, isJoined] = [nameEndAt(tokens, end + 1), true];
  return isDealtWith(tokens, first, isJoined) ?? isDoer(tokens, first, end, mention);
}

const joinedBefore = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
): Mention | null =>
  /^(and|,)$/.test(tokens[first - 1]?.lower ?? "")
    ? (mentions.find(
        ({ end, known, isAdjective, text }) =>
          end === first - 1 && !isAdjective && (known?.type === "state" || stateOfSeat(text) !== null),
      ) ?? null)
    : null;

/** What the word before says; null where it leaves it open. */
function isDealtWith(tokens: readonly Token[], first: number, isJoined: boolean): boolean | null {
  const word = tokens[first - 1]?.lower ?? "";
  const further = tokens[first - 2]?.lower ?? "";
  if (word === "between") return isJoined && !ways.has(further);
  const tied = ties.get(word);
  if (tied) return tied.has(further);
  return dealtWith.has(word) ? true : tokens[first - 1]?.tag === "ADP" ? false : null;
}

/** What stands after it says: what is its, what is tied to it, its verb. */
function isDoer(tokens: readonly Token[], first: number, end: number, mention: Mention): boolean {
  const [before, next, after] = [tokens[first - 1], tokens[end], tokens[end + 1]];
  if (!next) return false;
  if (mention.end === end && next.lower === "'s") return !ofCities.has(after?.lower ?? "");
  if (mention.end === end && /^[-–]$/.test(next.text)) return tiedBy.has(after?.lower ?? "");
  if (before && !marks.test(before.text) && !opening.has(before.lower)) return false;
  if (!/^(VERB|AUX)$/.test(next.tag) || befallsCities.has(next.lower)) return false;
  const be = [next, after].find((token) => token && beForms.has(token.lower));
  return !be || isOfGovernment(tokens, tokens.indexOf(be) + 1);
}

/** What a government is said to be: "ready", "accused", "supporting". */
function isOfGovernment(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(ADV|PART)$/.test(tokens[at]?.tag ?? "") || beForms.has(tokens[at]?.lower ?? "")) at++;
  const told = tokens[at];
  return (
    told !== undefined &&
    (ofGovernments.has(told.lower) || (told.tag === "VERB" && told.lower.endsWith("ing")))
  );
}

/** Nations whose name is a people's wherever it lives. */
const peoples = wordSet(
  "palestinians serbs croats turkmens tajiks uzbeks albanians azeris armenians kurds somalis afghans bosnians basothos timorese sahrawis turks swazis",
);

/** "the Soviets", "the Israelis": the state that a nation with an article stands for, or null. */
export function stateOfPeople(tokens: readonly Token[], { first, end, text, known }: Mention): string | null {
  const isNation =
    known === null && end === first + 1 && /^\p{Lu}\p{Ll}+s$/u.test(text) && !peoples.has(text.toLowerCase());
  return isNation && tokens[first - 1]?.lower === "the" ? stateOfAdjective(text) : null;
}
