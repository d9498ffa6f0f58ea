import { predicates } from "@entente/claims";
import type { Explanation } from "@entente/workbench";
import { columns, printable, shorten } from "./layout.ts";
import { printTime } from "./print-claims.ts";

/** What each stage of the reader that makes claims is about. */
const stageText: Readonly<Record<Explanation["rule"]["stage"], string>> = {
  verb: "a verb with what goes with it",
  noun: "a noun of doing",
  adjective: "“is” with an adjective or a set phrase",
  role: "a noun for what someone is to somebody",
  body: "what bodies are said to have or to be",
  standing: "where somebody stands",
  name: "a second name",
  aim: "a verb or noun of wanting",
  stance: "a verb of demanding, promising, threatening or refusing",
  forecast: "what is expected",
};

const wayText: Readonly<Record<Explanation["referents"][number]["way"], string>> = {
  name: "by name",
  apposition: "named beside it",
  arm: "by what acts for it",
  pronoun: "by a pronoun",
  description: "by a description",
  population: "by a word for people",
};

/** How a claim came about, stage by stage, for a person: every table indented under its heading. */
export function printExplanation(explanation: Explanation, width: number): string[] {
  const { claim, sentence, rule } = explanation;
  const object = explanation.object === null ? "" : ` ${printable(explanation.object)}`;
  const said = `${printable(explanation.subject)} ${predicates[claim.predicate].phrase}${object}`;
  const table = (heading: string, rows: readonly (readonly string[])[]): string[] =>
    rows.length === 0 ? [] : ["", heading, ...columns(rows, width - 2).map((line) => `  ${line}`)];
  return [
    `${claim.id}  ${claim.polarity === "negative" ? "not: " : ""}${said}`,
    `     ${[stanceOf(explanation), printTime(claim.time)].filter(Boolean).join(" · ")}`,
    "",
    `Sentence, characters ${sentence.start}–${sentence.end}`,
    ...wrap(printable(sentence.text), width - 2).map((line) => `  ${line}`),
    ...table("Tokens", tokenRows(explanation)),
    ...table(
      "Names",
      explanation.mentions.map(({ words, type, actor, isKnown }) => [
        quoted(words),
        type ?? "unknown",
        isKnown ? "in the lexicon" : "by its shape",
        actor === null ? "nobody" : printable(actor),
      ]),
    ),
    ...table(
      "Statements",
      explanation.statements.map(({ verb, form, subject, following }) => [
        subject.map(printable).join(" + ") || "(nobody)",
        `${printable(verb)} (${form})`,
        following
          .map(({ word, phrases }) => [word, phrases.map(printable).join(" + ")].filter(Boolean).join(" "))
          .join(" | "),
      ]),
    ),
    ...table("Rule", [
      ["made by", stageText[rule.stage]],
      ...(rule.example === null ? [] : [["its example", printable(rule.example)]]),
      ...(rule.says === null ? [] : [["which says", printable(rule.says)]]),
    ]),
    ...table(
      "Who is meant",
      explanation.referents.map(({ side, words, name, way }) => [
        side,
        quoted(words),
        printable(name),
        wayText[way],
      ]),
    ),
    ...table(
      "How it is put forward",
      explanation.cues.map(({ what, words }) => [what, quoted(words)]),
    ),
    ...table("How sure", [
      ...explanation.confidence.map(({ why, factor }) => [`× ${factor.toFixed(2)}`, why]),
      [`= ${claim.confidence.toFixed(2)}`, "that the report says so, not that it is true"],
    ]),
    ...table("Quote", [[quoted(claim.quote)]]),
  ];
}

function stanceOf({ claim, referents }: Explanation): string {
  const speaker = referents.find(({ side }) => side === "attribution")?.name;
  const likelihood = claim.likelihood === null ? "" : ` (${claim.likelihood})`;
  const by =
    claim.attributionKind === "unnamed"
      ? " by an unnamed source"
      : speaker
        ? ` by ${printable(speaker)}`
        : "";
  return `${claim.modality}${likelihood}${by}`;
}

const quoted = (text: string): string => `“${printable(text)}”`;

/** A line a token; where the sentence was parsed, with its arc. */
const tokenRows = ({ tokens }: Explanation): string[][] =>
  tokens.map(({ text, tag, lemma, head, label }, i) => [
    String(i),
    shorten(printable(text), 30),
    tag,
    shorten(printable(lemma), 30),
    ...(head === undefined ? [] : [label ?? "", head < 0 ? "root" : `← ${head} ${tokens[head]?.text ?? ""}`]),
  ]);

/** Words on lines of a width. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
