import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { detectLanguage } from "./detect-language.ts";
import { newsArticle } from "./news-page.testing.ts";

const isDetectorLoaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes("tinyld"));

// First of all: once loaded, it stays.
test("plain English is told without the detector, which takes longer to load than a report to read", () => {
  assert.equal(detectLanguage(newsArticle), "en");
  assert.equal(isDetectorLoaded(), false);
  assert.equal(detectLanguage("Los grupos armados firmaron un acuerdo de paz en La Habana."), "es");
  assert.equal(isDetectorLoaded(), true);
});

test("a paragraph is enough to tell a language", () => {
  const paragraphs: [string, string][] = [
    ["en", newsArticle],
    [
      "es",
      "Los grupos armados firmaron un acuerdo de paz con el gobierno en La Habana. Sus jefes pidieron perdón.",
    ],
    [
      "fr",
      "Le groupe armé a annoncé mardi la mort de son chef. Les combats ont repris près de la ville dans la nuit.",
    ],
    [
      "de",
      "Die Gruppe gab den Tod ihres Anführers bei einem Luftangriff bekannt. Ein Nachfolger wurde nicht genannt.",
    ],
    [
      "pt",
      "O grupo armado anunciou na terça-feira a morte do seu líder. Não há ainda um sucessor, disse o porta-voz.",
    ],
    [
      "tr",
      "Silahlı grup salı günü liderinin bir hava saldırısında öldüğünü duyurdu. Yerine kimin geçeceği açıklanmadı.",
    ],
    ["ru", "Группировка объявила о гибели своего лидера в результате авиаудара."],
    ["ar", "أعلنت الجماعة المسلحة مقتل زعيمها في غارة جوية على مشارف المدينة"],
    ["he", "הארגון הודיע על מות מנהיגו בתקיפה אווירית סמוך לעיר"],
    ["fa", "این گروه از کشته شدن رهبر خود در حمله هوایی خبر داد"],
  ];
  for (const [language, text] of paragraphs) assert.equal(detectLanguage(text), language);
});

test("what is too short, or no words, has no language", () => {
  for (const text of ["", "   ", "12 34 56", "ISIS", "Abu Bakr al-Baghdadi", "x".repeat(500), "الشام"]) {
    assert.equal(detectLanguage(text), null, text);
  }
});

test("English full of foreign names is not taken for another language", () => {
  const text =
    "In June 2011 Karim Haddad al-Samrawi, a member of the Wadi brigade of Jaysh al-Sharq, was shot by gunmen from Liwa al-Shamal in Bab al-Hawa.";
  assert.ok(["en", null].includes(detectLanguage(text)));
});

test("a long text is told by samples from all of it, in no time", () => {
  const text = `${"=".repeat(100_000)}${newsArticle.repeat(20_000)}`;
  const began = performance.now();
  assert.equal(detectLanguage(text), "en");
  assert.ok(performance.now() - began < 3000);
});

test("the development texts are English", (t) => {
  const folder = join(import.meta.dirname, "../../../../shared/evaluation/dev");
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  } catch {
    return t.skip("reference data not here");
  }
  assert.ok(names.length > 0);
  for (const name of names)
    assert.equal(detectLanguage(readFileSync(join(folder, name), "utf8")), "en", name);
});
