import assert from "node:assert/strict";
import { test } from "node:test";
import { factOfForm, formOf, isOneOf } from "./word-form.ts";

test("the same text has one form, and its small letters have plain apostrophes", () => {
  assert.equal(formOf("Qatar’s"), formOf("Qatar’s"));
  assert.notEqual(formOf("Goma"), formOf("goma"));
  assert.equal(formOf("Qatar’s").lower, "qatar's");
});

test("a fact is worked out once for each form, also where it is false or null, and for forms older than the fact", () => {
  const older = { form: formOf("Bukavu") };
  const asked: string[] = [];
  const isLong = factOfForm(({ text }) => {
    asked.push(text);
    return text.length > 6;
  });
  const firstVowel = factOfForm(({ lower }) => /[aeiou]/.exec(lower)?.[0] ?? null);
  for (let times = 0; times < 3; times++) {
    assert.equal(isLong(older), false);
    assert.equal(isLong({ form: formOf("Kinshasa") }), true);
    assert.equal(firstVowel(older), "u");
    assert.equal(firstVowel({ form: formOf("M23") }), null);
  }
  assert.deepEqual(asked, ["Bukavu", "Kinshasa"]);
});

test("a word is one of some sets whatever its capitals", () => {
  const isSmall = isOneOf(new Set(["of"]), new Set(["the"]));
  assert.deepEqual(
    ["The", "of", "Goma"].map((text) => isSmall({ form: formOf(text) })),
    [true, true, false],
  );
});

test("forms are forgotten before they fill the memory, and made anew", () => {
  const before = formOf("forgotten");
  for (let i = 0; i < 60_000; i++) formOf(`form ${i}`);
  assert.notEqual(formOf("forgotten"), before);
  assert.equal(formOf("forgotten").lower, "forgotten");
});
