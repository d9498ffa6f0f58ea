/**
 * A small probe set of our own: sentences in several languages and spellings, and what a person would type to find
 * each. Every probe must find its sentence, and none of those it must not.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorkspace } from "../open-workspace.testing.ts";
import { noon, readingOf } from "../reading.testing.ts";

const sentences = {
  joulani: "Abu Muhammad al-Joulani spoke in Idlib on Friday.",
  arabic: "قال أبو محمد الجولاني إن المُفاوضات لم تبدأ بعد.",
  tatweel: "أعلنت حركة حمـــاس أنها ستشارك في الحوار.",
  qaeda: "ينفي تنظيم القاعدة والحكومة ما نُشر أمس.",
  persian: "دولت ایران می‌خواهد با همسایگان گفتگو کند.",
  ukrainian: "Командир Захарченко прибув до Луганська вранці.",
  polish: "Oddziały wycofały się z Łodzi pod osłoną nocy.",
  german: "Die Straße nach Köln wurde gestern gesperrt.",
  french: "L’armée a évacué l’École nationale de Gao.",
  turkish: "Işık köprüsü İzmir’de trafiğe kapatıldı.",
  norse: "Talks were held on the island of Sjælland near Øresund.",
  baath: "The Ba‘ath Party kept its offices in Dayr al-Zawr.",
  gaddafi: "Muammar Qadhafi left Sirte before dawn.",
  digits: "وقعت الهدنة في عام ٢٠١٤ قرب الحدود.",
} as const;
type Name = keyof typeof sentences;

const probes: readonly (readonly [words: string, ...finds: Name[]])[] = [
  ["Golani", "joulani", "arabic"],
  ["Julani Idlib", "joulani"],
  ["الجولاني", "joulani", "arabic"],
  ["جولانی", "joulani", "arabic"],
  ["مفاوضات", "arabic"],
  ["حماس", "tatweel"],
  ["Hamas", "tatweel"],
  ["قاعدة", "qaeda"],
  ["القاعده", "qaeda"],
  ["حكومة", "qaeda"],
  ["إيران", "persian"],
  ["ميخواهد", "persian"],
  ["Zakharchenko", "ukrainian"],
  ["Lodzi", "polish"],
  ["ŁODZI nocy", "polish"],
  ["strasse koln", "german"],
  ["armée", "french"],
  ["ecole gao", "french"],
  ["izmir", "turkish"],
  ["isik", "turkish"],
  ["oresund", "norse"],
  ["sjaelland", "norse"],
  ["Baath", "baath"],
  ["ba'ath zawr", "baath"],
  ["Gaddafi", "gaddafi"],
  ["2014", "digits"],
  ["peace"],
  ["Gulag"],
];

test("every probe finds its sentences in any spelling and script, and no others", async (t) => {
  const workspace = await openWorkspace(":memory:", { clock: noon });
  const ids = new Map<string, Name>();
  for (const [name, sentence] of Object.entries(sentences)) {
    const { reading, text } = readingOf({
      name,
      text: `Nothing else is said.\n\nBefore it. ${sentence} After it.`,
    });
    ids.set((await workspace.add(reading, text)).source.id, name as Name);
  }
  const failed: string[] = [];
  for (const [words, ...finds] of probes) {
    const hits = await workspace.search(words);
    const found = hits.flatMap(({ source }) => ids.get(source) ?? []).toSorted();
    if (found.join() !== finds.toSorted().join()) failed.push(`${words}: ${found.join() || "nothing"}`);
    for (const hit of hits) {
      const text = [...(await workspace.text(hit.source))];
      assert.equal(text.slice(hit.start, hit.end).join(""), hit.text);
      assert.equal(hit.text, sentences[ids.get(hit.source) ?? "joulani"], `“${words}” opens at its sentence`);
      assert.ok(hit.words.length > 0);
    }
  }
  t.diagnostic(`${probes.length - failed.length} of ${probes.length} probes`);
  assert.deepEqual(failed, []);
});

test("nothing that is typed is an operator, and without a word nothing is found", async () => {
  const workspace = await openWorkspace(":memory:", { clock: noon });
  const { reading, text } = readingOf({ text: "Peace and talk near the bridge." });
  await workspace.add(reading, text);
  assert.equal((await workspace.search('PEACE AND talk"')).length, 1);
  for (const words of ['NEAR(a, "b") OR c*', " …* ", "", "-peace NOT talk"])
    assert.deepEqual(await workspace.search(words), []);
});
