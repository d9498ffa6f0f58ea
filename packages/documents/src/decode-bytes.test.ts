import assert from "node:assert/strict";
import { test } from "node:test";
import { isEntenteError } from "@entente/claims";
import { decodeBytes } from "./decode-bytes.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test("UTF-8 is read as it stands, line ends included", () => {
  const decoded = decodeBytes("a.txt", utf8("Šumadija\r\nالشام\n𝒜 e\u0301"));
  assert.deepEqual(decoded, { text: "Šumadija\r\nالشام\n𝒜 e\u0301", problems: [] });
});

test("a byte order mark is no part of the text, in UTF-8 and both kinds of UTF-16", () => {
  const little = Buffer.from("\ufeffFront ‚𝒜’", "utf16le");
  const big = Buffer.from(little).swap16();
  for (const bytes of [utf8("\ufeffFront ‚𝒜’"), little, big]) {
    assert.deepEqual(decodeBytes("a.txt", bytes), { text: "Front ‚𝒜’", problems: [] });
  }
});

test("UTF-16 without a mark is read with a warning, and numbers that look like it are not", () => {
  const little = Buffer.from("The Front’s “line” in Šumadija\r\nالشام", "utf16le");
  const big = Buffer.from(little).swap16();
  for (const [bytes, name] of [
    [little, /UTF-16LE/],
    [big, /UTF-16BE/],
  ] as const) {
    const { text, problems } = decodeBytes("a.txt", bytes);
    assert.equal(text, "The Front’s “line” in Šumadija\r\nالشام");
    assert.match(problems[0]?.message ?? "", name);
  }
  const numbers = Buffer.from(Uint16Array.from({ length: 200 }, (_, i) => i + 1).buffer);
  for (const bytes of [
    numbers,
    Buffer.from("a\0b\0\0\0", "latin1"),
    Buffer.from("The Front\0 met", "latin1"),
  ])
    assert.throws(
      () => decodeBytes("a.txt", bytes),
      (error) => isEntenteError(error, "ENT_FILE_BINARY"),
    );
});

test("a second byte order mark within the text is kept", () => {
  assert.equal(decodeBytes("a.txt", utf8("\ufeffa\ufeffb")).text, "a\ufeffb");
});

test("Windows-1252 is read with a warning that says so", () => {
  const { text, problems } = decodeBytes(
    "old.txt",
    Uint8Array.of(0x93, 0x46, 0x65, 0x72, 0x72, 0xe9, 0x94, 0x20, 0x96, 0x80),
  );
  assert.equal(text, "“Ferré” –€");
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [["ENT_ENCODING_GUESSED", "warning"]],
  );
  assert.match(problems[0]?.message ?? "", /old\.txt.*Windows-1252/);
});

test("an encoding that the file states is used without a warning", () => {
  const arabic = Uint8Array.of(0xc7, 0xe1, 0xd4, 0xc7, 0xe3);
  assert.deepEqual(decodeBytes("a.html", arabic, "windows-1256"), { text: "الشام", problems: [] });
});

test("UTF-8 wins over a stated encoding when every byte fits it", () => {
  assert.equal(decodeBytes("a.html", utf8("Ferré"), "iso-8859-1").text, "Ferré");
});

test("a stated encoding that nobody knows is passed over", () => {
  assert.equal(decodeBytes("a.html", Uint8Array.of(0xe9), "x-klingon").text, "é");
});

test("a stated encoding that doesn't fit gives a warning with the number of places", () => {
  const { text, problems } = decodeBytes("a.html", Uint8Array.of(0xc4, 0xe3, 0xff, 0x41), "gb18030");
  assert.ok(text.startsWith("你"));
  assert.match(problems[0]?.message ?? "", /damaged gb18030 \(1 place unreadable\)/);
});

test("UTF-8 cut in the middle of a letter stays UTF-8, with a warning", () => {
  const whole = utf8("“Hay’at” says – “no” é");
  const { text, problems } = decodeBytes("cut.txt", whole.subarray(0, whole.length - 1));
  assert.equal(text, "“Hay’at” says – “no” \ufffd");
  assert.match(problems[0]?.message ?? "", /damaged UTF-8 \(1 place unreadable\)/);
});

test("a zero byte makes a file binary and its place is named", () => {
  const attempt = (bytes: Uint8Array) => (): unknown => decodeBytes("a.txt", bytes);
  assert.throws(attempt(Uint8Array.of(0x41, 0x42, 0, 0x43)), (error) => {
    assert.ok(isEntenteError(error, "ENT_FILE_BINARY"));
    assert.deepEqual(error.details, { file: "a.txt", offset: 2 });
    return true;
  });
  // UTF-16 without its mark is told from other binary data only where there is enough of it.
  assert.throws(attempt(Buffer.from("Front", "utf16le")), { code: "ENT_FILE_BINARY" });
  assert.throws(attempt(Buffer.from("\ufeffa\0b", "utf16le")), {
    details: { file: "a.txt", offset: 4 },
  });
});
