import { basename, dirname } from "node:path/posix";
import { EntenteError, isEntenteError, type ProblemCode, type ProblemDetails } from "@entente/claims";
import { extractMail } from "../mail/extract-mail.ts";
import { inside, splitPlace, type Place } from "../place.ts";
import { bundleKindOf, isReportName, readableKinds } from "../readable-kinds.ts";
import { deepestBundle } from "./bundle.ts";
import type { BundleShelf } from "./bundle-shelf.ts";

/** The reports in a bundle, and what in it gave none; plain data, for it comes from another thread. */
export interface BundleList {
  readonly files: readonly string[];
  readonly failures: readonly {
    readonly file: string;
    readonly code: ProblemCode;
    readonly details: ProblemDetails<ProblemCode>;
  }[];
}

/**
 * Lists the reports in a bundle and in the bundles within it, by names such as `reports.zip!/may/a.pdf`. What is not
 * read in a folder isn't read in a bundle: names that begin with a dot, `node_modules`, and what macOS adds to zips.
 *
 * @throws EntenteError where the bundle itself can't be opened, or holds no report.
 */
export async function listBundle(shelf: BundleShelf, file: string): Promise<BundleList> {
  const list = { files: [] as string[], failures: [] as BundleList["failures"][number][] };
  await listInto(list, shelf, splitPlace(file));
  if (list.files.length === 0 && list.failures.length === 0) {
    throw new EntenteError("ENT_BUNDLE_EMPTY", { file, known: readableKinds });
  }
  return list;
}

interface Lists {
  readonly files: string[];
  readonly failures: BundleList["failures"][number][];
}

async function listInto(list: Lists, shelf: BundleShelf, place: Place): Promise<void> {
  const name = [place.file, ...place.entries].join(inside);
  const isMail = bundleKindOf(name) === ".eml";
  const { entries } = await shelf.bundleAt(place);
  const paths = entries
    .filter(({ path, content }) => content.kind === "text" || isListed(path))
    .map(({ path }) => path);
  if (isMail && !(paths.length > 0 && (await isBlankMail(shelf, place, name)))) list.files.push(name);
  for (const path of paths) {
    const file = `${name}${inside}${path}`;
    if (!bundleKindOf(path)) {
      list.files.push(file);
      continue;
    }
    try {
      if (place.entries.length + 1 >= deepestBundle && bundleKindOf(path) !== ".eml") {
        const why = `bundles are nested more than ${deepestBundle} deep`;
        throw new EntenteError("ENT_ENTRY_REFUSED", { file, why });
      }
      // A mail this deep is still read, without what is attached to it.
      if (place.entries.length + 1 > deepestBundle) list.files.push(file);
      else await listInto(list, shelf, { ...place, entries: [...place.entries, path] });
    } catch (error) {
      if (!isEntenteError(error)) throw error;
      list.failures.push({ file, code: error.code, details: error.details });
    }
  }
}

function isListed(path: string): boolean {
  const isLeftOut = (part: string): boolean =>
    (part.startsWith(".") && part !== "..") || part === "node_modules" || part === "__MACOSX";
  return (
    isReportName(path) &&
    !dirname(path)
      .split("/")
      .some((part) => part !== "." && isLeftOut(part)) &&
    !isLeftOut(basename(path))
  );
}

/** Of a mail that only carries attachments there is nothing to read but these. */
async function isBlankMail(shelf: BundleShelf, place: Place, name: string): Promise<boolean> {
  const { text } = await extractMail(name, await shelf.bytesAt(place));
  return !/\S/.test(text);
}
