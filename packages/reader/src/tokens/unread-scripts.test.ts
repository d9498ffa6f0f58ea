import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { unreadRuns } from "./unread-scripts.ts";

const arabic = "أعلنت الحكومة وقف إطلاق النار في المدينة";

test("a sentence in Arabic among English is one run, from its first letter to its last", () => {
  const text = `The army said: “${arabic}”. It left.`;
  const [run, ...more] = unreadRuns(text);
  assert.equal(more.length, 0);
  assert.equal(run?.script, "Arabic");
  assert.equal(text.slice(run?.start, run?.end), arabic);
});

test("a name in its own script beside the English is no run", () => {
  assert.deepEqual(unreadRuns("Hezbollah (حزب الله) and Правый сектор left."), []);
});

test("runs of two scripts with Latin between them are two, each with its name", () => {
  const text = "Правительство объявило о перемирии. Then: 停火协议已经生效双方同意撤军并交换战俘今天开始。";
  assert.deepEqual(
    unreadRuns(text).map(({ script }) => script),
    ["Cyrillic", "Chinese"],
  );
});

test("accents, emoji, controls and lone surrogates are no foreign script", () => {
  assert.deepEqual(
    unreadRuns(`Öcalan, Erdoğan, Nguyễn ${"😀".repeat(40)} \u0000\u200f\ud800 ${"ﬁ".repeat(30)}`),
    [],
  );
});

test("runs never overlap, begin and end with a letter and lie in the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat(5), (text, times) => {
      const mixed = `${text}${arabic.repeat(times)}${text}`;
      let last = 0;
      for (const { start, end } of unreadRuns(mixed)) {
        assert.ok(start >= last && end > start && end <= mixed.length);
        assert.match(mixed.slice(start, end), /^\p{L}[^]*\p{L}$/u);
        last = end;
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});
