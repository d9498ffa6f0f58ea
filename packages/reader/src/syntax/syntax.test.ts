import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createSyntax } from "./syntax.ts";

const bytes = readFileSync(fileURLToPath(import.meta.resolve("@entente/reader/weights")));
const syntax = createSyntax(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));

/** Each word with its label and head, the root's head as "-". */
function arcsOf(sentence: string): string[] {
  const words = sentence.split(" ");
  const { heads, labels } = syntax.analyse(words);
  return words.map((word, at) => {
    const head = heads[at] as number;
    return `${word} ${syntax.labels[labels[at] as number]} ${head < 0 ? "-" : words[head]}`;
  });
}

function tagsOf(sentence: string): string[] {
  const words = sentence.split(" ");
  return [...syntax.analyse(words).tags].map((tag) => syntax.upos[tag] as string);
}

test("The weights we ship are small enough to be kept in the repository.", () => {
  assert.ok(bytes.length <= 12e6, `${bytes.length} bytes`);
});

test("The weights we ship know subject, object and who did it in a passive.", () => {
  assert.deepEqual(arcsOf("The rebels attacked the town ."), [
    "The det rebels",
    "rebels nsubj attacked",
    "attacked root -",
    "the det town",
    "town obj attacked",
    ". punct attacked",
  ]);
  assert.deepEqual(arcsOf("The town was attacked by the rebels ."), [
    "The det town",
    "town nsubj:pass attacked",
    "was aux:pass attacked",
    "attacked root -",
    "by case rebels",
    "the det rebels",
    "rebels obl:agent attacked",
    ". punct attacked",
  ]);
});

test("The weights we ship know what is said, and who says it.", () => {
  const arcs = arcsOf("The spokesman said that the group would not leave the alliance .");
  for (const arc of ["spokesman nsubj said", "leave ccomp said", "group nsubj leave", "alliance obj leave"])
    assert.ok(arcs.includes(arc), arcs.join(", "));
});

test("One form has different tags in different places.", () => {
  assert.equal(tagsOf("They fear the attack .")[3], "NOUN");
  assert.equal(tagsOf("They attack the town .")[1], "VERB");
});

test("A sentence reads the same whatever was read before it.", () => {
  const words = "Both groups left the alliance in May , the ministry said .".split(" ");
  const fresh = createSyntax(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const alone = fresh.analyse(words);
  for (const other of ["May said the groups .", "Groups , in the alliance , left both ."])
    syntax.analyse(other.split(" "));
  assert.deepEqual(syntax.analyse(words), alone);
});
