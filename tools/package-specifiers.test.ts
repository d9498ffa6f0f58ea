import assert from "node:assert/strict";
import { test } from "node:test";
import { specifiersReplaced } from "./package-specifiers.ts";

const at = {
  file: "packages/workbench/src/reading/thread.ts",
  files: new Set([
    "packages/workbench/src/reading/worker.ts",
    "packages/workbench/src/progress.ts",
    "packages/claims/src/index.ts",
    "packages/reader/weights/english.bin",
  ]),
  doors: new Map([
    ["@entente/claims", "packages/claims/src/index.ts"],
    ["@entente/reader/weights", "packages/reader/weights/english.bin"],
  ]),
};

test("modules are imported by the names they have when published, wherever they are named", () => {
  const code = `import { a } from "../progress.ts";
export * from "@entente/claims";
const b = await import("./worker.ts");
new Worker(new URL("./worker.ts", import.meta.url));
import.meta.resolve("@entente/reader/weights");
import { z } from "zod";
const said = "./worker.ts";`;
  assert.equal(
    specifiersReplaced(code, at),
    `import { a } from "../progress.js";
export * from "../../../claims/src/index.js";
const b = await import("./worker.js");
new Worker(new URL("./worker.js", import.meta.url));
import.meta.resolve("../../../reader/weights/english.bin");
import { z } from "zod";
const said = "./worker.ts";`,
  );
});

test("examples in comments keep the names a reader would write", () => {
  const code = ' * import { a } from "@entente/claims";\n// import { a } from "./worker.ts";';
  assert.equal(specifiersReplaced(code, at), code);
});

test("what doesn't go along with the package can't be imported by what does", () => {
  for (const name of ["./worker.testing.ts", "@entente/claims/testing"])
    assert.throws(() => specifiersReplaced(`import "${name}";`, at), /is not part of the package/);
});
