import { basename } from "node:path";
import type { ModelProgress } from "@entente/analysis";
import type { Progress } from "@entente/workbench";
import type { Terminal } from "./terminal.ts";
import { shorten } from "./print/layout.ts";

/** Shows how far reading has got: one line that is rewritten on a terminal, one line a file elsewhere. */
export interface ProgressLine {
  update(progress: Progress): void;
  clear(): void;
}

const bar = (share: number): string => {
  const done = Math.round(share * 20);
  return `${"█".repeat(done)}${"░".repeat(20 - done)}`;
};

/** Makes the line for a terminal's stderr. */
export function progressLine(terminal: Terminal): ProgressLine {
  const { stderr, columns } = terminal;
  const live = stderr.isTTY === true;
  let last = "";
  return {
    update({ file, index, of, stage, share, overall }) {
      const head = `${index}/${of} ${stage} ${basename(file)}`;
      const text = live ? `${bar(overall)} ${head}` : head;
      if (text === last) return;
      last = text;
      if (live) stderr.write(`\r\u001b[K${shorten(text, columns - 1)}`);
      else if (stage === "reading" && share === 0) stderr.write(`${head}\n`);
    },
    clear() {
      if (live) stderr.write("\r\u001b[K");
    },
  };
}

/** The same for a model's run: on a terminal only, since its stages are short. */
export function modelProgressLine({ stderr, columns }: Terminal): {
  update(progress: ModelProgress): void;
  clear(): void;
} {
  const live = stderr.isTTY === true;
  return {
    update({ stage, share }) {
      if (live) stderr.write(`\r\u001b[K${shorten(`${bar(share)} ${stage}`, columns - 1)}`);
    },
    clear() {
      if (live) stderr.write("\r\u001b[K");
    },
  };
}
