import assert from "node:assert/strict";
import { test } from "node:test";
import { isEntenteError, type ProblemCode } from "@entente/claims";
import { extractPdf, pageRanges } from "./extract-pdf.ts";
import { column, writePdf, type TestPage, type TestPdf } from "./pdf-file.testing.ts";

const left = [
  "The Red Front said on Monday that its leader",
  "had left the city for the hills, where the Blue",
  "Army holds the road. It denied that talks were",
  "under way with the govern-",
  "ment in the capital.",
];
const right = [
  "A spokesman for the Blue Army said that the two",
  "groups had met twice in May and agreed on a long-",
  "term truce. The Red Front did not comment on",
  "the claim, which could not be checked.",
];
const leftText =
  "The Red Front said on Monday that its leader had left the city for the hills, where the Blue Army holds the road. It denied that talks were under way with the government in the capital.";
const rightText =
  "A spokesman for the Blue Army said that the two groups had met twice in May and agreed on a long-term truce. The Red Front did not comment on the claim, which could not be checked.";

const extract = async (pdf: TestPdf): ReturnType<typeof extractPdf> => extractPdf("a.pdf", writePdf(pdf));
const textOf = async (...pages: TestPage[]): Promise<string> => (await extract({ pages })).text;
const refused = async (bytes: Uint8Array, code: ProblemCode): Promise<void> => {
  await assert.rejects(extractPdf("a.pdf", bytes), (error) => isEntenteError(error, code));
};

test("two columns are read one after the other, though the file has their lines in turn; words are put together", async () => {
  const lines = left.flatMap((text, i) => [
    { text, x: 50, y: 700 - 12 * i },
    ...(right[i] === undefined ? [] : [{ text: right[i], x: 320, y: 700 - 12 * i }]),
  ]);
  const title = { text: "A truce in the making", x: 50, y: 740, size: 18 };
  const { text, stated } = await extract({ pages: [{ texts: [title, ...lines] }] });
  assert.equal(text, `A truce in the making\n\n${leftText}\n\n${rightText}`);
  assert.equal(stated.title, "A truce in the making");
});

test("columns whose lines stand at different heights are told apart too, and three of them", async () => {
  assert.equal(
    await textOf({ texts: [...column(right, 320, 703), ...column(left, 50, 700)] }),
    `${leftText}\n\n${rightText}`,
  );
  const third = [
    "In the third column the",
    "story of the Green League",
    "ends with a truce that",
    "nobody has signed yet.",
  ];
  const narrow = (lines: readonly string[]): string[] => lines.map((line) => line.slice(0, 26).trim());
  const text = await textOf({
    texts: [...column(narrow(left), 30, 700), ...column(narrow(right), 210, 700), ...column(third, 390, 700)],
  });
  assert.deepEqual(
    text.split("\n\n").map((paragraph) => paragraph.slice(0, 17)),
    ["The Red Front sai", "A spokesman for t", "In the third colu"],
  );
});

test("in narrow columns a line may be set so wide that its words stand apart like cells", async () => {
  const [from, to] = [
    [50, 210],
    [240, 400],
  ] as const;
  const wide = (
    words: readonly string[],
    [start, end]: readonly [number, number],
    y: number,
  ): TestPage["texts"] => {
    const letters = words.join("").length * 5;
    const gap = (end - start - letters) / (words.length - 1);
    return words.map((text, i) => ({ text, x: start + words.slice(0, i).join("").length * 5 + i * gap, y }));
  };
  const lines: readonly (readonly string[])[] = [
    ["The", "Northern", "Front", "met"],
    ["a delegation of the Blue Army in"],
    ["the hills on Monday and agreed t"],
    ["unconditional", "negotiations"],
    ["with the Interim Administration."],
  ];
  const texts = [from, to].flatMap((side) =>
    lines.flatMap((words, i) =>
      words.length === 1
        ? [{ text: words[0] ?? "", x: side[0], y: 700 - 12 * i }]
        : (wide(words, side, 700 - 12 * i) ?? []),
    ),
  );
  const once =
    "The Northern Front met a delegation of the Blue Army in the hills on Monday and agreed t unconditional negotiations with the Interim Administration.";
  assert.equal(await textOf({ texts }), `${once}\n\n${once}`);
});

test("the room that the mark of a note takes is no gap between cells", async () => {
  const texts = [
    { text: "It left the city.", x: 50, y: 700 },
    { text: "12", x: 135, y: 704, size: 8.3 },
    { text: "The Front stayed in the hills.", x: 152, y: 700 },
  ];
  assert.equal(await textOf({ texts }), "It left the city. The Front stayed in the hills.");
});

test("a table is read row by row, each cell a paragraph", async () => {
  const cells = ["Aleppo", "Homs", "Hama", "Idlib"].flatMap((place, i) => [
    { text: place, x: 50, y: 700 - 14 * i },
    { text: String(100 + i), x: 250, y: 700 - 14 * i },
  ]);
  assert.match(
    await textOf({ texts: cells }),
    /^Aleppo\n\n100\n\nHoms\n\n101\n\nHama\n\n102\n\nIdlib\n\n103$/,
  );
});

test("a table below two columns is no part of them, though its cells leave the same gap free", async () => {
  const cells = ["Group", "Red Front", "Blue Army"].flatMap((group, i) => [
    { text: group, x: 50, y: 600 - 20 * i },
    { text: ["Leader", "Omar Haddad", "Sami Nasser"][i] ?? "", x: 320, y: 600 - 20 * i },
  ]);
  assert.equal(
    await textOf({ texts: [...column(left, 50, 700), ...column(right, 320, 700), ...cells] }),
    `${leftText}\n\n${rightText}\n\nGroup\n\nLeader\n\nRed Front\n\nOmar Haddad\n\nBlue Army\n\nSami Nasser`,
  );
});

test("a table of contents is left out, and the number of a heading stays with it", async () => {
  const contents = ["1. Rivals ........... 3", "2. Allies . . . . . . . . iv"].map((text, i) => ({
    text,
    x: 50,
    y: 760 - 12 * i,
  }));
  const heading = [
    { text: "2.1", x: 50, y: 720 },
    { text: "Rivals", x: 90, y: 720 },
  ];
  assert.equal(
    await textOf({ texts: [...contents, ...heading, ...column(left, 50, 690)] }),
    `2.1 Rivals\n\n${leftText}`,
  );
});

test("a page that is turned reads like any other", async () => {
  const turned = left.map((text, i) => ({ text, x: 100 + 12 * i, y: 50, angle: 90 }));
  assert.equal(await textOf({ rotate: 90, texts: turned }), leftText);
  const head = left.map((text, i) => ({ text, x: 500, y: 100 + 12 * i, angle: 180 }));
  assert.equal(await textOf({ rotate: 180, texts: head }), leftText);
});

test("a watermark across the page is left out", async () => {
  const mark = { text: "CONFIDENTIAL DRAFT", x: 100, y: 200, size: 60, angle: 45 };
  assert.equal(await textOf({ texts: [mark, ...column(left, 50, 700)] }), leftText);
});

test("paragraphs are told by a gap, an indent or a short last line", async () => {
  const gap = [...column(left, 50, 700), ...column(right, 50, 620)];
  const indented = [
    ...column(left, 50, 700),
    ...column(right, 50, 640).map((line, i) => (i === 0 ? { ...line, x: 65 } : line)),
  ];
  const short = [...column(left, 50, 700), ...column(right, 50, 640)];
  for (const texts of [gap, indented, short])
    assert.equal(await textOf({ texts }), `${leftText}\n\n${rightText}`);
});

test("running heads, feet and page numbers go; a sentence goes on over the page, past a note; pages are kept", async () => {
  const running = (page: number): TestPage["texts"] => [
    { text: "Conflict Monitor 2017", x: 50, y: 770, size: 8 },
    { text: `Page ${page} of 3`, x: 280, y: 30, size: 8 },
  ];
  const { text, pages } = await extract({
    pages: [
      {
        texts: [
          ...(running(1) ?? []),
          ...column(left.slice(0, 4), 50, 700),
          { text: "1 See the report of May 2016.", x: 50, y: 80, size: 8 },
        ],
      },
      { texts: [...(running(2) ?? []), ...column(["ment in the capital."], 50, 700)] },
      { texts: [...(running(3) ?? []), ...column(right, 50, 700)] },
    ],
  });
  assert.equal(text, `${leftText}\n\n1 See the report of May 2016.\n\n${rightText}`);
  assert.deepEqual(
    pages?.map(({ start, number }) => [number, text.slice(start, start + 10)]),
    [
      [1, "The Red Fr"],
      [2, "ment in th"],
      [1, "1 See the "],
      [3, "A spokesma"],
    ],
  );
});

test("the raised mark of a note doesn't spoil the word it stands at", async () => {
  const texts = [
    { text: "The Red Front", x: 50, y: 700 },
    { text: "12", x: 116, y: 704, size: 6 },
    { text: "said that 10", x: 126, y: 700 },
    { text: "2", x: 187, y: 704, size: 6 },
    { text: "men had left.", x: 195, y: 700 },
  ];
  assert.equal(await textOf({ texts }), "The Red Front said that 10 men had left.");
});

test("a hyphen stays in names, and in words that the report writes with it", async () => {
  const lines = ["A self-styled emir of the city joined al-", "Nusra and met a self-", "styled judge."];
  assert.equal(
    await textOf({ texts: column(lines, 50, 700) }),
    "A self-styled emir of the city joined al-Nusra and met a self-styled judge.",
  );
});

test("Arabic comes out in the order in which it is read", async () => {
  const lines = [
    "أعلنت الجبهة الحمراء الهدنة في المدينة يوم الاثنين",
    "بعد أسابيع من القتال بين الطرفين في شمال البلاد.",
  ];
  const texts = lines.map((text, i) => ({
    text,
    x: 550 - 5 * text.length,
    y: 700 - 12 * i,
    isRightToLeft: true,
  }));
  assert.equal(await textOf({ texts }), lines.join(" "));
});

test("letters stand for themselves whatever form they are drawn in, and brackets open before they close", async () => {
  const drawn = { text: "اﻟﺠﻴﺶ )ﺑ( اﻷزرق", x: 300, y: 700, isRightToLeft: true };
  assert.equal(await textOf({ texts: [drawn] }), "الجيش (ب) الأزرق");
  assert.equal(
    await textOf({ texts: [{ text: "The ﬁrst (oﬃcial) report", x: 50, y: 700 }] }),
    "The first (official) report",
  );
});

test("pages without text are named; blank ones are nothing to name; a file of scans is refused", async () => {
  const { problems, pages } = await extract({
    pages: [
      { texts: column(left, 50, 700) },
      { hasPicture: true },
      { hasPicture: true },
      {},
      { isGarbled: true, texts: column(left, 50, 700) },
    ],
  });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["ENT_PDF_PAGE_NO_TEXT", "ENT_PDF_GARBLED"],
  );
  assert.match(problems[0]?.message ?? "", /page 2–3:/);
  assert.match(problems[1]?.message ?? "", /page 5 /);
  assert.deepEqual(pages, [{ start: 0, number: 1 }]);
  await refused(writePdf({ pages: [{ hasPicture: true }] }), "ENT_PDF_NO_TEXT");
});

test("a locked file, a file cut short and a file of another kind are told apart", async () => {
  const whole = writePdf({ pages: [{ texts: column(left, 50, 700) }] });
  await refused(writePdf({ pages: [{ texts: column(left, 50, 700) }], isLocked: true }), "ENT_FILE_LOCKED");
  await refused(whole.subarray(0, 400), "ENT_FILE_BROKEN");
  await refused(Buffer.from("PK not a PDF"), "ENT_FILE_BROKEN");
  await refused(new Uint8Array(), "ENT_FILE_BROKEN");
});

test("a file whose tables are broken, but whose pages are there, is read", async () => {
  const whole = Buffer.from(writePdf({ pages: [{ texts: column(left, 50, 700) }] })).toString("latin1");
  const broken = Buffer.from(whole.replace(/startxref\n\d+/, "startxref\n99"), "latin1");
  assert.equal((await extractPdf("a.pdf", broken)).text, leftText);
});

test("title, author, date, language come from the file, its XMP before its older data", async () => {
  const page = { texts: column(left, 50, 700) };
  const plain = await extract({
    pages: [page],
    info: { Title: "A truce – صلح", Author: "A. Author", CreationDate: "D:20171012233000-05'00'" },
    language: "en-GB",
  });
  assert.deepEqual(plain.stated, {
    title: "A truce – صلح",
    author: "A. Author",
    published: "2017-10-12",
    url: null,
    language: "en",
  });
  assert.deepEqual(
    plain.problems.map(({ code, severity }) => [code, severity]),
    [["ENT_DATE_OF_FILE", "note"]],
  );
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">The proper title</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>A. One</rdf:li><rdf:li>B. Two</rdf:li></rdf:Seq></dc:creator>
<prism:publicationDate>2016-05-03</prism:publicationDate>
</rdf:Description></rdf:RDF></x:xmpmeta>`;
  const rich = await extract({ pages: [page], xmp, info: { Title: "Microsoft Word - draft.doc" } });
  assert.equal(rich.stated.title, "The proper title");
  assert.equal(rich.stated.author, "A. One, B. Two");
  assert.equal(rich.stated.published, "2016-05-03");
  assert.deepEqual(rich.problems, []);
  assert.equal(
    (await extract({ pages: [page], info: { Title: "Microsoft Word - draft.doc" } })).stated.title,
    null,
  );
});

test("pages are named in ranges", () => {
  assert.equal(pageRanges([3, 4, 5, 9]), "3–5, 9");
});
