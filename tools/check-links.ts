/** Every relative link in every Markdown file leads to a file or folder that is there, and to a heading it has. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow, root } from "./checkout.ts";
import { anchorsOf, linksOf } from "./markdown.ts";

const isElsewhere = (target: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target);

/** Why a link does not lead anywhere, or null where it does. */
export function brokenLink(folder: string, file: string, target: string): string | null {
  if (isElsewhere(target)) return null;
  const [path = "", anchor] = target.split("#");
  const decoded = decodeURIComponent(path.split("?")[0] ?? "");
  const found =
    decoded === "" ? join(folder, file) : join(folder, decoded.startsWith("/") ? "" : dirname(file), decoded);
  if (!existsSync(found)) return "there is no such file";
  if (anchor === undefined || !found.endsWith(".md") || !statSync(found).isFile()) return null;
  const anchors = anchorsOf(readFileSync(found, "utf8"));
  return anchors.has(decodeURIComponent(anchor)) ? null : "the page has no such heading";
}

function main(): number {
  const files = filesBelow(root).filter((file) => file.endsWith(".md") && !/(^|\/)fixtures\//.test(file));
  let count = 0;
  let broken = 0;
  for (const file of files) {
    for (const { target, line } of linksOf(readFileSync(join(root, file), "utf8"))) {
      count += 1;
      const why = brokenLink(root, file, target);
      if (why === null) continue;
      broken += 1;
      console.log(`${file}:${line}: ${target}: ${why}`);
    }
  }
  console.log(`${count} links in ${files.length} pages, ${broken} broken`);
  return broken > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = main();
