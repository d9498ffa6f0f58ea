import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { findWorkspace, requireWorkspace, workspaceNamedAfter } from "./workspace-file.ts";

describe("the workspace a command means", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "entente-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is the one that is named, seen from the folder the command runs in", () => {
    assert.equal(findWorkspace(folder, "levant.entente"), join(folder, "levant.entente"));
  });

  it("is the database that is named, which need not be a file", () => {
    const address = "postgres://desk@host/reports?workspace=levant";
    assert.equal(requireWorkspace(folder, address), address);
  });

  it("is the only one in the folder", () => {
    writeFileSync(join(folder, "samples.entente"), "");
    assert.equal(requireWorkspace(folder, undefined), join(folder, "samples.entente"));
  });

  it("has to be named where there are two", () => {
    writeFileSync(join(folder, "a.entente"), "");
    writeFileSync(join(folder, "b.entente"), "");
    assert.throws(() => findWorkspace(folder, undefined), { code: "ENT_WORKSPACE_MANY" });
  });

  it("is missed with a sentence that says how to make one", () => {
    assert.throws(() => requireWorkspace(folder, undefined), {
      code: "ENT_WORKSPACE_MISSING",
      message: /entente add/,
    });
  });

  it("is missed by its own name where one was named", () => {
    writeFileSync(join(folder, "other.entente"), "");
    assert.throws(() => requireWorkspace(folder, "levant.entente"), {
      code: "ENT_FILE_MISSING",
      message: /levant\.entente/,
    });
  });

  it("is called after the first path it is made of", () => {
    assert.equal(workspaceNamedAfter("/x", ["reports/levant.txt"]), "/x/levant.entente");
    assert.equal(workspaceNamedAfter("/x", ["../reports/"]), "/x/reports.entente");
    assert.equal(workspaceNamedAfter("/x/desk", ["."]), "/x/desk/desk.entente");
  });
});
