import { performance } from "node:perf_hooks";
import type { Report } from "@entente/claims";
import type { Reader } from "@entente/reader";

/** Most that reading may slow down when the text is twice as long. */
const most = 2.3;
/** Each text is read this often at either length; the best time counts. */
const tries = 3;

/** Words of our own in a fixed order that doesn't repeat soon: without it, a cache would look like linear time. */
function shuffled(words: readonly string[], count: number): string[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return words[state % words.length] ?? "";
  });
}

const prose =
  "the army attacked Hamas near Goma and its leader Omar Haddad said that rebels of M23 will lose control over half the oil fields in Syria after 2014 if talks with Iran fail while ISIS was denied support by the Syrian government".split(
    " ",
  );
const given = "Omar Ali Karim Sami Yusuf Daoud Nabil Tariq Hassan Khalil Faris Rami".split(" ");
const family = "Haddad Saleh Nasser Aziz Khoury Mansour Barakat Halabi Shami Masri".split(" ");
const syllables = Array.from(
  { length: 40 },
  (_, i) => `${"bdfgklmnrst"[i % 11] ?? ""}${"aeiou"[i % 5] ?? ""}`,
);
const arabic = "الجيش الحركة الهدنة المدينة القتال الشمال بغداد دمشق".split(" ");

/** Names of persons, two words each, few of them alike. */
const names = (words: number): string[] => {
  const families = shuffled(family, words / 2);
  return shuffled(given, words / 2).map(
    (name, i) => `${name} ${families[i] ?? ""}${syllables[i % 31] ?? ""}${syllables[i % 37] ?? ""}`,
  );
};

/** Hard texts of a length in words. */
const texts: Readonly<Record<string, (words: number) => string>> = {
  "one sentence": (count) => `${shuffled(prose, count).join(" ")}.`,
  "one table": (count) =>
    shuffled(prose, count)
      .map((word, i) => (i % 6 === 5 ? `| ${word} |\n` : `| ${word} `))
      .join(""),
  "a list of names": (count) => names(count).join(", "),
  "a list of names, a line each": (count) => names(count).join("\n"),
  "second names": (count) =>
    names(count / 4)
      .map(
        (name, i) =>
          `The ${name} Front (${name.slice(-3).toUpperCase()}${i}), also known as the ${i} Brigade, left.`,
      )
      .join(" "),
  "all capitals": (count) =>
    shuffled(prose, count)
      .map((word, i) => `${word.toUpperCase()}${i % 17 === 16 ? "." : ""}`)
      .join(" "),
  "no punctuation": (count) => shuffled(prose, count).join(" "),
  "Arabic and Latin mixed": (count) =>
    shuffled([...prose, ...arabic], count)
      .map((word, i) => `${word}${i % 21 === 20 ? "." : ""}`)
      .join(" "),
  "one word": (count) => "x".repeat(count * 6),
  "brackets within brackets": (count) =>
    shuffled(prose, count / 2)
      .map((word) => `(${word} `)
      .join(""),
};

/** Prints how much longer each hard text takes when it is twice as long, and what of it is too much. */
export function measureGrowth(reportOf: (text: string) => Report, reader: Reader): void {
  const words = 20_000;
  console.log(
    `\nHow time grows from ${words.toLocaleString("en")} words to twice as many, at most ${most} ×\n`,
  );
  // Warm the reader, so that the short text doesn't pay for what the long one profits from.
  for (const make of Object.values(texts)) reader.read(reportOf(make(words / 2)));
  let isLinear = true;
  for (const [what, make] of Object.entries(texts)) {
    const [short, long] = [reportOf(make(words)), reportOf(make(2 * words))];
    const times = { short: Infinity, long: Infinity };
    for (let i = 0; i < tries; i++) {
      times.short = Math.min(times.short, millisecondsOf(reader, short));
      times.long = Math.min(times.long, millisecondsOf(reader, long));
    }
    const growth = times.long / times.short;
    if (growth > most) isLinear = false;
    console.log(
      `${what.padEnd(30)}${times.short.toFixed(0).padStart(6)} → ${times.long.toFixed(0).padStart(6)} ms  ` +
        `${growth.toFixed(2)} ×${growth > most ? "  TOO MUCH" : ""}`,
    );
  }
  if (!isLinear) process.exitCode = 1;
}

function millisecondsOf(reader: Reader, report: Report): number {
  const start = performance.now();
  reader.read(report);
  return performance.now() - start;
}
