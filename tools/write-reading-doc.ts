/**
 * Writes docs/reading.md: what each stage of the reader makes of one sentence of the samples. `--check` writes nothing
 * and fails where the file is not what would be written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explainClaim, readReports, type Explanation } from "@entente/workbench";
import { format, resolveConfig } from "prettier";
import { root } from "./checkout.ts";

const file = join(root, "docs/reading.md");
const sample = "samples/levant-2017.txt";
const sentence =
  "The Pentagon said that an American air strike killed him, but the Russian Defence Ministry said that he died in a Russian one.";

async function explainSentence(): Promise<Explanation[]> {
  const path = join(root, sample);
  const at = readFileSync(path, "utf8").indexOf(sentence);
  if (at < 0) throw new Error(`${sample} no longer has the sentence “${sentence}”`);
  const [start, end] = [at, at + sentence.length];
  const explanations: Explanation[] = [];
  for await (const outcome of readReports([path], { threads: 1 })) {
    if (outcome.kind !== "read") throw new Error(`${sample} was not read`);
    // The sample holds no astral characters, so its offsets are the same in code points and UTF-16.
    for (const claim of outcome.reading.claims)
      if (claim.start >= start && claim.end <= end) explanations.push(await explainClaim(path, claim.id));
  }
  return explanations;
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  rows.length === 0
    ? "Nothing here."
    : [head, head.map(() => "---"), ...rows]
        .map((row) => `| ${row.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
        .join("\n");

function tokensPart({ tokens }: Explanation): string {
  const isParsed = tokens.some(({ head }) => head !== undefined);
  const headOf = (head: number | undefined): string =>
    head === undefined ? "" : head < 0 ? "root" : `${head} ${tokens[head]?.text ?? ""}`;
  return table(
    ["", "token", "tag", "lemma", ...(isParsed ? ["hangs on", "as"] : [])],
    tokens.map(({ text, tag, lemma, head, label }, i) => [
      i,
      text,
      tag,
      lemma,
      ...(isParsed ? [headOf(head), label ?? ""] : []),
    ]),
  );
}

const namesPart = ({ mentions }: Explanation): string =>
  table(
    ["words", "type", "known by", "means"],
    mentions.map(({ words, type, isKnown, actor }) => [
      words,
      type ?? "–",
      isKnown ? "the lexicon" : "shape and context",
      actor ?? "–",
    ]),
  );

const statementsPart = ({ statements }: Explanation): string =>
  table(
    ["subject", "verb", "form", "what follows"],
    statements.map(({ subject, verb, form, following }) => [
      subject.join("; ") || "–",
      verb,
      form,
      following
        .map(({ word, phrases }) => [word, phrases.join("; ")].filter(Boolean).join(" "))
        .join(" / ") || "–",
    ]),
  );

function claimPart({ claim, subject, object, rule, referents, cues, confidence }: Explanation): string {
  const frame = rule.example === null ? "" : `, the row tested by “${rule.example}” (\`${rule.says ?? ""}\`)`;
  return [
    `### ${subject} – ${claim.predicate} – ${object ?? "nothing"}`,
    `Quote: “${claim.quote}”. Made by the **${rule.stage}** rules${frame}.`,
    "Who is meant:",
    table(
      ["side", "words", "actor", "told by"],
      referents.map(({ side, words, name, way }) => [side, words, name, way]),
    ),
    cues.length === 0
      ? "It is put forward plainly: no word denies, doubts, predicts or dates it."
      : `Cues: ${cues.map(({ what, words }) => `${what} “${words}”`).join(", ")}.`,
    `So it is *${claim.modality}*, ${claim.polarity}${claim.likelihood === null ? "" : `, ${claim.likelihood}`}${
      claim.time.text === null ? "" : `, from ${claim.time.from ?? "–"} to ${claim.time.to ?? "–"}`
    }${claim.time.over ? ", over" : ""}.`,
    `How sure: ${confidence.map(({ why, factor }) => `${factor.toFixed(2)} (${why})`).join(" × ")} = **${claim.confidence.toFixed(2)}**.`,
  ].join("\n\n");
}

function page(explanations: readonly Explanation[]): string {
  const [first] = explanations;
  if (!first) throw new Error("the sentence gives no claim: choose another");
  return [
    "<!-- Written by tools/write-reading-doc.ts from what the reader makes of the sentence. Do not edit. -->",
    "# How a sentence is read",
    `What each stage makes of one sentence of \`${sample}\`: real output, written by \`npm run docs:reading\`.
\`entente read ${sample} --explain ${first.claim.id}\` shows the same for any claim. The stages are folders of
[the reader](../packages/reader/README.md).`,
    `> ${sentence}`,
    "## Tokens, tags and lemmas",
    `The report is cut into blocks of paragraphs, sentences and tokens that keep their offsets. Each token gets its part of
speech and its lemma; what the tagger is known to mistake in such reports is corrected.`,
    tokensPart(first),
    "## Names",
    `What the lexicon knows, then what is written as a name is. An adjective of a state names nobody by itself.`,
    namesPart(first),
    "## Statements",
    `Who does what to whom: each verb with its auxiliaries, its subject, and what follows it, prepositions with what they
tie.`,
    statementsPart(first),
    "## Claims",
    `Frames are data: a verb, a noun or a title, what must stand in its places, and a sentence that tests the row. They make
claims of the statements and names. Pronouns and descriptions mean somebody named before, as “him” does here. Then the words around the verb settle how each claim is put forward, who says it and when it held.`,
    ...explanations.map(claimPart),
    "## What comes out",
    `The claims as \`entente read --json\` has them. \`start\` and \`end\` count code points from the report's beginning.`,
    `\`\`\`json\n${JSON.stringify(
      explanations.map(({ claim }) => claim),
      null,
      2,
    )}\n\`\`\``,
  ].join("\n\n");
}

const written = async (): Promise<string> =>
  format(page(await explainSentence()), { ...(await resolveConfig(file)), parser: "markdown" });

function existing(): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

const text = await written();
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
  console.log("docs/reading.md written");
} else if (existing() === text) {
  console.log("one sentence, read as the page says");
} else {
  console.log("docs/reading.md is not how its sentence is read. Run: npm run docs:reading");
  process.exitCode = 1;
}
