import assert from "node:assert/strict";
import { test } from "node:test";
import { EntenteError, isEntenteError } from "./errors.ts";
import { problem, problemSchema } from "./problem.ts";

test("an error carries its code, its facts, its sentence and what caused it", () => {
  const cause = new Error("EACCES");
  const error = new EntenteError("ENT_FILE_MISSING", { file: "a.txt" }, { cause });
  assert.equal(error.name, "EntenteError");
  assert.equal(error.code, "ENT_FILE_MISSING");
  assert.deepEqual(error.details, { file: "a.txt" });
  assert.equal(error.message, "a.txt: there is no such file or folder. Check the path.");
  assert.equal(error.cause, cause);
  assert.ok(error instanceof Error);
});

test("an error is told from others by its family, and within it by its code", () => {
  const error: unknown = new EntenteError("ENT_CLAIM_UNKNOWN", { id: "c9" });
  assert.equal(isEntenteError(error), true);
  assert.equal(isEntenteError(error, "ENT_CLAIM_UNKNOWN"), true);
  assert.equal(isEntenteError(error, "ENT_SOURCE_UNKNOWN"), false);
  assert.equal(isEntenteError(new Error("ENT_CLAIM_UNKNOWN")), false);
  assert.equal(isEntenteError({ code: "ENT_CLAIM_UNKNOWN" }), false);
  assert.equal(isEntenteError(undefined), false);
});

test("a problem says what, where and how bad", () => {
  const made = problem("warning", "ENT_SENTENCE_CUT", { characters: 9 }, { start: 3, end: 12 });
  assert.deepEqual(made, {
    code: "ENT_SENTENCE_CUT",
    severity: "warning",
    message:
      "A stretch of 9 characters has no sentence end. It was read in pieces, so claims that cross a cut may be missed.",
    start: 3,
    end: 12,
  });
  assert.deepEqual(problemSchema.parse(made), made);
});

test("a problem of the whole report has no place, and one at the very start has", () => {
  assert.deepEqual(problem("note", "ENT_LANGUAGE_UNREAD", { language: "ar" }).start, null);
  assert.deepEqual(problem("note", "ENT_LANGUAGE_UNREAD", { language: "ar" }, { start: 0, end: 1 }).start, 0);
});

test("a problem with an unknown code is refused", () => {
  const made = problem("note", "ENT_TEXT_NO_CLAIMS", {});
  assert.deepEqual(problemSchema.safeParse({ ...made, code: "ENT_OTHER" }).error?.issues[0]?.path, ["code"]);
});
