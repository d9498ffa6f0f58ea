import assert from "node:assert/strict";
import { test } from "node:test";
import { read, said } from "../testing/read.testing.ts";

/** Who has no name of its own: what the words call him by, and a claim of him. */
const cases: readonly (readonly [what: string, text: string, wanted: string])[] = [
  ["a state's army", "The Armenian army attacked Shusha.", "Armenian army | attacked | Shusha"],
  ["a state by its army", "ISIS fights Chad's army.", "ISIS | fights | Chad"],
  [
    "a ministry in small letters",
    "The Russian ministry of defence attacked Hamas.",
    "Russian ministry of defence | attacked | Hamas",
  ],
  [
    "a general's brigades",
    "General Aoun's brigades attacked Beirut.",
    "General Aoun's brigades | attacked | Beirut",
  ],
  [
    "men by whose they are",
    "Iran supports the forces of Tariq Saleh.",
    "Iran | supports | forces of Tariq Saleh",
  ],
  [
    "a ruler's government",
    "Hamas rose against President Joseph Momoh's government.",
    "Hamas | fights | President Joseph Momoh's government",
  ],
  [
    "a part of a body",
    "Hamas's political bureau supports Fatah.",
    "Hamas's political bureau | supports | Fatah",
  ],
  [
    "what part of which body it is",
    "Hamas's political bureau supports Fatah.",
    "Hamas's political bureau | part_of | Hamas",
  ],
  ["a faction by its leader", "The Haftar camp met Hamas in Geneva.", "Haftar | leads | Haftar camp"],
  [
    "people by where they are of",
    "The warlords of Ituri attacked Bunia.",
    "warlords of Ituri | attacked | Bunia",
  ],
  [
    "people by the lands they are in",
    "ISIS supports extremists in Jordan and Germany.",
    "ISIS | supports | extremists in Jordan and Germany",
  ],
  ["a people by its name", "The Kachin attacked Yangon.", "Kachin | attacked | Yangon"],
  ["fighters by their people", "Karen insurgents attacked Yangon.", "Karen insurgents | attacked | Yangon"],
  ["a junta", "The junta fights the Arakan Army.", "junta | fights | Arakan Army"],
];

for (const [what, text, wanted] of cases) {
  test(`${what} is somebody: “${text}”`, () => {
    const got = said(text);
    assert.ok(got.includes(wanted), got.join("; ") || "nothing");
  });
}

test("a part is told from its body only by a word of its own", () => {
  assert.ok(!read("Renamo's new wing attacked Beira.").actors.some(({ name }) => name.includes("wing")));
});

test("“the police” are no body without a name where a state is spoken of; an army is, where it could be several states'", () => {
  const { actors } = read("Chad and Niger met. The police attacked Fatah. The army attacked Hamas.");
  assert.ok(!actors.some(({ name }) => name === "police"));
  assert.ok(actors.some(({ name }) => name === "army"));
});

test("a state's advisers are not its military", () => {
  assert.ok(
    !read("Russian military advisers trained Hamas.").actors.some(({ name }) => /military/.test(name)),
  );
});

test("“the group” in an entry is the body that the entry is about, whoever was named on the way", () => {
  const told = said(
    "Ansar Dine is a militia in Mali. Ansar Dine was founded by Iyad ag Ghaly. Ansar Dine fought beside al-Qaeda. The movement attacked Gao.",
  );
  assert.ok(told.includes("Ansar Dine | attacked | Gao"), told.join("; "));
});
