import type { Command } from "commander";
import { EntenteError, givenFields, likelihoods, polarities, undated, type Claim } from "@entente/claims";
import type { NamedEdit } from "@entente/workbench";
import { parseModality, parsePredicate } from "./claim-filter.ts";
import { parseDate } from "./command-context.ts";

/** What a claim is to say, as it is put on the command line. "none" empties a field. */
export interface EditOptions {
  readonly predicate?: string;
  readonly modality?: string;
  readonly subject?: string;
  readonly object?: string;
  readonly swap?: boolean;
  readonly polarity?: string;
  readonly likelihood?: string;
  readonly by?: string;
  readonly from?: string;
  readonly to?: string;
  readonly over?: boolean;
  readonly credibility?: string;
}

const none = "none";

/** Adds the options that say what a claim is to say; `--predicate` and `--modality` come with the filter. */
export const withEditOptions = (command: Command): Command =>
  command
    .option("--subject <actor>", "edit: its subject")
    .option("--object <actor or words>", "edit: its object, or none")
    .option("--swap", "edit: exchange subject and object")
    .option("--polarity <word>", "edit: positive or negative")
    .option("--likelihood <words>", "edit: unlikely, likely, almost certain …, or none")
    .option("--by <actor>", "edit: who says it, or none for the author")
    .option("--from <date>", "edit: since when, or none")
    .option("--to <date>", "edit: until when, or none")
    .option("--over", "edit: said to be over")
    .option("--credibility <number>", "edit: 1 (confirmed) to 6 (cannot be judged), or none");

/** One of a list of words. @throws EntenteError `ENT_USAGE` with the list. */
function oneOf<Word extends string>(command: string, words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text);
  if (word !== undefined) return word;
  throw new EntenteError("ENT_USAGE", { why: `“${text}” is none of: ${words.join(", ")}.`, command });
}

const orNull = <Value>(text: string | undefined, parse: (text: string) => Value): Value | null | undefined =>
  text === undefined ? undefined : text === none ? null : parse(text);

function timeOf({ from, to, over }: EditOptions): Claim["time"] | undefined {
  if (from === undefined && to === undefined && over === undefined) return undefined;
  const date = (text: string | undefined): string | null =>
    orNull(text, (given) => parseDate(given) ?? null) ?? null;
  return { ...undated, from: date(from), to: date(to), over: over ?? false };
}

/** What the options change. @throws EntenteError `ENT_USAGE` where they change nothing or say no such word; `ENT_DATE_BAD` */
export function editOf(command: string, options: EditOptions): NamedEdit {
  const { subject, object, swap, by } = options;
  const credibility = orNull(options.credibility, (text) =>
    Number(oneOf(command, ["1", "2", "3", "4", "5", "6"], text)),
  );
  const edit: NamedEdit = givenFields({
    predicate: parsePredicate(command, options.predicate),
    modality: parseModality(command, options.modality),
    subject,
    object: orNull(object, (text) => text),
    swap,
    polarity: options.polarity === undefined ? undefined : oneOf(command, polarities, options.polarity),
    likelihood: orNull(options.likelihood, (text) => oneOf(command, likelihoods, text)),
    attribution: orNull(by, (text) => text),
    time: timeOf(options),
    credibility,
  });
  if (Object.keys(edit).length > 0) return edit;
  throw new EntenteError("ENT_USAGE", {
    why: "Say what to change: --predicate, --subject, --swap, --from …",
    command,
  });
}
