import type { Command } from "commander";
import {
  actorTypes,
  csvLine,
  EntenteError,
  givenFields,
  matchNames,
  readCsv,
  type ActorType,
  type CsvTable,
  type NameMatch,
} from "@entente/claims";
import { show, type CommandContext } from "../command-context.ts";
import { printable } from "../print/layout.ts";
import { readTextFile } from "../read-text-file.ts";
import type { Terminal } from "../terminal.ts";

interface NamesOptions {
  readonly json?: boolean;
  readonly pairs?: string;
  readonly type?: string;
}

/** `entente names A B`: are these two spellings one name? */
export function addNamesCommand(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command("names")
    .description("say whether two spellings are one name, and why")
    .argument("[names...]", "two names, each in quotes")
    .option("--pairs <file>", "a CSV file of name_a,name_b,… to be given a column “score”; 0.5 divides")
    .option(
      "--type <type>",
      `what bears the names (default: judged by their words): ${actorTypes.join(", ")}`,
    )
    .option("--json", "print JSON for programs")
    .addHelpText(
      "after",
      `
Examples:
  entente names "Abu Muhammad al-Julani" "Abou Mohammed al-Golani"
  entente names "Sudan Liberation Army" "Sudan People's Liberation Army" --json
  entente names --pairs pairs.csv > scored.csv`,
    )
    .action(async (names: string[], options: NamesOptions) => {
      const type = parseType(options.type);
      if (options.pairs === undefined) await compareTwo(terminal, names, type, options.json);
      else if (names.length > 0) throw usage("Give two names or a file of pairs, not both.");
      else comparePairs(terminal, options.pairs, type, options.json);
      finish(0);
    });
}

const usage = (why: string): EntenteError => new EntenteError("ENT_USAGE", { why, command: "names" });

function parseType(word: string | undefined): ActorType | undefined {
  if (word === undefined) return undefined;
  const type = actorTypes.find((known) => known === word);
  if (type === undefined) throw usage(`“${word}” is no type of actor: ${actorTypes.join(", ")}.`);
  return type;
}

async function compareTwo(
  terminal: Terminal,
  names: readonly string[],
  type: ActorType | undefined,
  json: boolean | undefined,
): Promise<void> {
  const [a, b] = names;
  if (a === undefined || b === undefined || names.length > 2) {
    throw usage(`Give two names, each in quotes where it has spaces; ${names.length} came.`);
  }
  const match = matchNames(a, b, givenFields({ type }));
  await show(terminal, json, match, () => linesOf(match));
}

function linesOf({ score, reasons }: NameMatch): string[] {
  const verdict = score >= 0.5 ? "one name" : "two names";
  return [
    `${score.toFixed(2)}  ${verdict}`,
    ...reasons.map(({ speaks, text }) => `${speaks.padEnd(7)}  ${printable(text)}`),
  ];
}

function comparePairs(
  terminal: Terminal,
  file: string,
  given: ActorType | undefined,
  json: boolean | undefined,
): void {
  const { columns, rows } = readCsv(readTextFile(terminal.cwd, file), file);
  const scores = scoresOf({ columns, rows }, file, given);
  const kept = columns.map((column, i) => ({ column, i })).filter(({ column }) => column !== "score");
  if (json) {
    const objects = rows.map((row, r) =>
      Object.fromEntries([...kept.map(({ column, i }) => [column, row[i] ?? ""]), ["score", scores[r]]]),
    );
    terminal.stdout.write(`${JSON.stringify(objects)}\n`);
    return;
  }
  const lines = rows.map((row, r) => csvLine([...kept.map(({ i }) => row[i] ?? ""), String(scores[r])]));
  terminal.stdout.write(
    `${[csvLine([...kept.map(({ column }) => column), "score"]), ...lines].join("\n")}\n`,
  );
}

function scoresOf({ columns, rows }: CsvTable, file: string, given: ActorType | undefined): number[] {
  const [a, b] = ["name_a", "name_b"].map((column) => columns.indexOf(column));
  if (a === undefined || b === undefined || a < 0 || b < 0) {
    throw new EntenteError("ENT_INVALID", {
      where: `${file}, line 1`,
      why: "the header needs the columns name_a and name_b",
    });
  }
  const kind = columns.findIndex((column) => column === "type" || column === "kind");
  return rows.map((row) => {
    const type = given ?? actorTypes.find((known) => known === row[kind]);
    return matchNames(row[a] ?? "", row[b] ?? "", givenFields({ type })).score;
  });
}
