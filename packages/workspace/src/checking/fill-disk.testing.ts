/** Adds reports until the file can't be written, and says what came of it: `node fill-disk.testing.ts FILE`. */
import { openWorkspace } from "../open-workspace.ts";
import { noon, readingOf } from "../reading.testing.ts";
import { numberedReport } from "../workspace.testing.ts";

if (import.meta.main) {
  const workspace = await openWorkspace(process.argv[2] ?? "", { clock: noon, mustExist: true });
  let added = 0;
  for (let code: unknown = null; code === null && added < 10_000;) {
    const { reading, text } = readingOf(numberedReport(`more-${added}`, 200));
    try {
      await workspace.add(reading, text);
      added++;
    } catch (error) {
      code = (error as { code?: unknown }).code ?? String(error);
      console.log(JSON.stringify({ code, added }));
    }
  }
}
