/**
 * Loaded before every test file: a file whose tests are over but which leaves a server, a worker or a timer open is
 * ended after a while and fails, with what it left. Node's own --test-force-exit ends every file at once, and on a
 * busy machine loses results that were not yet handed over: 299 tests were counted as 256, and the run passed.
 */
import { after } from "node:test";

const graceMs = 10_000;

// Node sets this in the processes that run one file, and not in the one that waits for them.
if (process.env["NODE_TEST_CONTEXT"] !== undefined) {
  after(() => {
    const ending = setTimeout(() => {
      const open = process
        .getActiveResourcesInfo()
        .filter((kind) => kind !== "Timeout" && kind !== "PipeWrap");
      console.log(`The tests are over, but this is still open: ${open.join(", ") || "a timer or a pipe"}.`);
      process.exit(1);
    }, graceMs);
    // A file that leaves nothing open ends now.
    ending.unref();
  });
}
