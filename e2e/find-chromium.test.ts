import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, test } from "node:test";
import { chromiumHere } from "./find-chromium.ts";

const before = process.env["CHROMIUM_PATH"];
afterEach(() => {
  if (before === undefined) delete process.env["CHROMIUM_PATH"];
  else process.env["CHROMIUM_PATH"] = before;
});

test("the Chromium that CHROMIUM_PATH names is taken before any other", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-chromium-"));
  const program = join(folder, "chromium");
  writeFileSync(program, "#!/bin/sh\n");
  chmodSync(program, 0o755);
  process.env["CHROMIUM_PATH"] = program;
  assert.equal(chromiumHere(), program);
  rmSync(folder, { recursive: true });
});

test("a CHROMIUM_PATH that is no program is an error that says so, not another browser", () => {
  process.env["CHROMIUM_PATH"] = join(tmpdir(), "no-such-browser");
  assert.throws(() => chromiumHere(), /CHROMIUM_PATH is “.*no-such-browser”, which is no program/);
});
