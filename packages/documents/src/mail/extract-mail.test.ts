import assert from "node:assert/strict";
import { test } from "node:test";
import { isEntenteError } from "@entente/claims";
import { extractMail } from "./extract-mail.ts";
import { unwrapMail } from "./unwrap-mail.ts";

const mail = (headers: readonly string[], body: string | Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      ["From: A. Author <a@paper.example>", "Date: Thu, 12 Oct 2017 23:30:00 -0500", ...headers, "", ""].join(
        "\r\n",
      ),
    ),
    Buffer.from(body),
  ]);
const textOf = async (headers: readonly string[], body: string | Uint8Array): Promise<string> =>
  (await extractMail("a.eml", mail(headers, body))).text;
const plain = (charset: string, encoding = "8bit"): string[] => [
  `Content-Type: text/plain; charset=${charset}`,
  `Content-Transfer-Encoding: ${encoding}`,
];

test("subject, sender, day in the sender's zone, language and archived address come from the headers", async () => {
  const { stated } = await extractMail(
    "a.eml",
    mail(
      [
        "Subject: =?utf-8?B?2YfYr9mG2Kk=?= in the north",
        "Content-Language: en-GB",
        "Archived-At: <https://lists.example/1>",
        ...plain("utf-8"),
      ],
      "Text.",
    ),
  );
  assert.deepEqual(stated, {
    title: "هدنة in the north",
    author: "A. Author",
    published: "2017-10-12",
    url: "https://lists.example/1",
    language: "en",
  });
});

test("quoted-printable, base64, utf-8, koi8-r and windows-1256 come out as the letters they are", async () => {
  assert.equal(
    await textOf(plain("utf-8", "quoted-printable"), "The Front=E2=80=99s line =\r\nheld."),
    "The Front’s line held.",
  );
  assert.equal(
    await textOf(plain("utf-8", "base64"), Buffer.from("أعلنت الجبهة الهدنة.").toString("base64")),
    "أعلنت الجبهة الهدنة.",
  );
  assert.equal(await textOf(plain("koi8-r"), Uint8Array.of(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4)), "Привет");
  assert.equal(await textOf(plain("windows-1256"), Uint8Array.of(0xc7, 0xe1, 0xd4, 0xc7, 0xe3)), "الشام");
});

test("of two forms of one text the page is taken, in paragraphs and without what is hidden", async () => {
  const body = [
    "--b",
    ...plain("utf-8"),
    "",
    "See the page.",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>The Front\nmet its rival.</p><div style='display:none'>preview</div><p>It left.</p>",
    "--b--",
  ].join("\r\n");
  assert.equal(
    await textOf(["Content-Type: multipart/alternative; boundary=b"], body),
    "The Front met its rival.\n\nIt left.",
  );
});

test("what is quoted is left out with a note; a forwarded mail is kept", async () => {
  const body =
    "It is not so.\n\nOn 3 May 2016, B. wrote:\n> The Front attacked\n> the city.\n\nThe Front left.\n-- \nA. Author\n";
  const answer = await extractMail("a.eml", mail(["Subject: Re: The city", ...plain("utf-8")], body));
  assert.equal(answer.text, "It is not so.\n\nThe Front left.");
  assert.deepEqual(
    answer.problems.map(({ code }) => code),
    ["ENT_MAIL_QUOTES"],
  );
  assert.match(answer.problems[0]?.message ?? "", /2 quoted lines/);
  assert.match(await textOf(["Subject: Fwd: The city", ...plain("utf-8")], body), /The Front attacked/);
  const page =
    '<p>No.</p><div class="gmail_quote"><p>On 3 May B. wrote:</p><blockquote>The Front attacked.</blockquote></div>';
  const answerPage = await extractMail("a.eml", mail(["Subject: Re: x", "Content-Type: text/html"], page));
  assert.equal(answerPage.text, "No.");
  assert.equal(answerPage.problems.length, 1);
});

test("the mail that Outlook puts below an answer is left out with a note, in a page too", async () => {
  const head = "From: B. <b@paper.example>\nSent: 3 May 2016 10:00\nTo: A.\nSubject: The city\n\n";
  const body = `It is not so.\n\n________________________________\n${head}The Front attacked.\n\n-----Original Message-----\nFrom: C.\n`;
  const answer = await extractMail("a.eml", mail(["Subject: RE: The city", ...plain("utf-8")], body));
  assert.equal(answer.text, "It is not so.");
  assert.match(answer.problems[0]?.message ?? "", /6 quoted lines/);
  const page =
    "<p>No.</p><div style='border-top:solid'><p><b>From:</b> B.<br><b>Sent:</b> 3 May 2016<br><b>Subject:</b> The city</p></div><p>The Front attacked.</p>";
  assert.equal(await textOf(["Subject: AW: The city", "Content-Type: text/html"], page), "No.");
  // Neither an answer, nor an earlier mail that is all there is, nor a line that only begins like a head.
  assert.match(await textOf(["Subject: The city", ...plain("utf-8")], body), /The Front attacked/);
  assert.match(await textOf(["Subject: Re: x", ...plain("utf-8")], `${head}The Front attacked.`), /attacked/);
  assert.match(
    await textOf(["Subject: Re: x", ...plain("utf-8")], "No.\n\nFrom: the north it came.\n\nThe Front left."),
    /The Front left/,
  );
});

test("lines that a mail program broke are joined, those that a writer broke are kept", () => {
  const broken =
    "The Red Front said on Monday that its leader had left the city for the\nhills, where the Blue Army holds the road.\nIt denied that.\n\nPoints:\n- one\n- two\n";
  assert.equal(
    unwrapMail(broken, { isFlowed: false, keepsQuotes: false }).text,
    "The Red Front said on Monday that its leader had left the city for the hills, where the Blue Army holds the road.\nIt denied that.\n\nPoints:\n- one\n- two",
  );
  assert.equal(
    unwrapMail("Soft \nbreak.\nHard.", { isFlowed: true, keepsQuotes: false }).text,
    "Soft break.\nHard.",
  );
});

test("what is no mail is refused, and a mail cut short gives what is there", async () => {
  for (const bytes of ["", "nothing like it", "{}"]) {
    await assert.rejects(extractMail("a.eml", Buffer.from(bytes)), (error) =>
      isEntenteError(error, "ENT_FILE_BROKEN"),
    );
  }
  const cut = ["--b", ...plain("utf-8"), "", "The Front met its ri"].join("\r\n");
  assert.equal(await textOf(["Content-Type: multipart/mixed; boundary=b"], cut), "The Front met its ri");
});
