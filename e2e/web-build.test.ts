import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { webFolder } from "./desk.ts";

const assets = (ending: string): string[] =>
  readdirSync(join(webFolder, "assets"))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(webFolder, "assets", name), "utf8"));

test("the built page has no inline script or style, and nothing from outside", () => {
  const page = readFileSync(join(webFolder, "index.html"), "utf8");
  assert.doesNotMatch(page, /<style|<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
  for (const sheet of assets(".css")) assert.doesNotMatch(sheet, /@import|@font-face|url\(/);
});

test("the built app carries no schema library: it checks nothing, and that library probes for eval", () => {
  const scripts = assets(".js");
  assert.ok(scripts.length > 0);
  for (const script of scripts) {
    assert.ok(!script.includes("_zod"));
    assert.doesNotMatch(script, /new Function\(|\beval\(/);
  }
});
