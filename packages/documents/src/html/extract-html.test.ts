import assert from "node:assert/strict";
import { test } from "node:test";
import { newsArticle, newsPage } from "../news-page.testing.ts";
import { extractHtml } from "./extract-html.ts";
import { statedCharset } from "./stated-charset.ts";

const codes = (page: string): string[] => extractHtml("page.html", page).problems.map(({ code }) => code);
const running =
  "<p>The Front said on Tuesday that its founder, Karim Haddad, had died of his wounds, and that a deputy would lead it until the council meets.</p>";

test("the article of a news page comes out without menus, teasers and footers", () => {
  assert.deepEqual(extractHtml("page.html", newsPage), {
    text: newsArticle,
    stated: {
      title: "Founder of the Northern Front dies, deputy takes over",
      author: "Mira Olsen, Tomás Reyes",
      published: "2021-03-09",
      url: "https://gazette.example/world/2021/03/founder-dies",
      language: "en",
    },
    problems: [],
  });
});

test("nothing in a page is run", () => {
  extractHtml("page.html", newsPage);
  extractHtml(
    "page.html",
    `<script>globalThis.pageScriptRan = true</script><body onload="globalThis.pageScriptRan = true">${running.repeat(3)}`,
  );
  assert.equal("pageScriptRan" in globalThis, false);
});

test("a page without head and body is read as one", () => {
  const { text, problems } = extractHtml("page.html", running + running);
  assert.equal(text, visible(running + running));
  assert.deepEqual(problems, []);
});

test("a page of links has no article: all that can be seen is taken, with a warning", () => {
  const links = Array.from(
    { length: 30 },
    (_, at) => `<li><a href="/${at}">A headline about matter number ${at}</a></li>`,
  );
  const page = `<html><body><nav><ul>${links.join("")}</ul></nav><footer>Imprint</footer></body></html>`;
  const { text, problems } = extractHtml("page.html", page);
  assert.equal(problems[0]?.code, "ENT_HTML_NO_ARTICLE");
  assert.equal(problems[0]?.severity, "warning");
  assert.equal(text.split("\n\n").length, 31);
  assert.ok(text.endsWith("Imprint"));
});

test("a page of one short sentence keeps it, with a warning", () => {
  const { text } = extractHtml("page.html", "<html><body><p>The Front met the Banner.</p></body></html>");
  assert.equal(text, "The Front met the Banner.");
  assert.deepEqual(codes("<p>The Front met the Banner.</p>"), ["ENT_HTML_NO_ARTICLE"]);
});

test("a short article is not padded with the page's menu", () => {
  const menu = Array.from({ length: 12 }, (_, at) => `<li><a href="/${at}">Section ${at}</a></li>`).join("");
  const page = `<html><body><div id="menu"><ul>${menu}</ul></div><div class="article-body">${running}${running}</div><div class="footer">All rights reserved.</div></body></html>`;
  assert.equal(extractHtml("page.html", page).text, visible(running + running));
});

test("entities and markup in the article survive the way through the tree", () => {
  const odd = "<p>1 &lt; 2 &amp;amp; “3” &lt;b&gt;four&lt;/b&gt;&nbsp;&#x1D49C; é \u200f.</p>";
  assert.ok(
    extractHtml("page.html", running + odd + running).text.includes(
      "1 < 2 &amp; “3” <b>four</b>\u00a0𝒜 é \u200f.",
    ),
  );
});

test("a page too deep for a tree gives its text and the warning, at once and without overflow", () => {
  const deep = `<html lang="en"><head><title>Deep</title></head><body>${"<div>".repeat(100_000)}deep <b>words</b>${"</div>".repeat(100_000)}<p>after</p></body></html>`;
  const began = performance.now();
  const { text, stated, problems } = extractHtml("bomb.html", deep);
  assert.ok(performance.now() - began < 5000);
  assert.equal(text, "deep words\n\nafter");
  assert.equal(stated.title, "Deep");
  assert.equal(stated.language, "en");
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [["ENT_HTML_TOO_DEEP", "warning"]],
  );
  assert.match(problems[0]?.message ?? "", /bomb\.html: tags are nested 100003 deep/);
});

test("tags of any kind that are opened 100,000 times don't stop the text", () => {
  for (const tag of ["b", "table><tr><td", "ul><li", "noscript", "svg", "button", "p", "a href=x"]) {
    const began = performance.now();
    const { text } = extractHtml("bomb.html", `${`<${tag}>`.repeat(100_000)}deep words`);
    assert.equal(text, "deep words", tag);
    assert.ok(performance.now() - began < 10_000, tag);
  }
});

test("a page that is large but shallow gives all its text in bounded time", () => {
  const began = performance.now();
  const { text, problems } = extractHtml("wide.html", running.repeat(60_000));
  assert.ok(performance.now() - began < 20_000);
  assert.equal(text.length, (visible(running).length + 2) * 60_000 - 2);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["ENT_HTML_NO_ARTICLE"],
  );
});

test("a page's charset is found in its first bytes", () => {
  const charset = (page: string): string | null => statedCharset(new TextEncoder().encode(page));
  assert.equal(charset('<html><meta charset="windows-1256">'), "windows-1256");
  assert.equal(charset("<META http-equiv=Content-Type content='text/html; charset=koi8-r'>"), "koi8-r");
  assert.equal(charset('<?xml version="1.0" encoding="iso-8859-2"?><html>'), "iso-8859-2");
  assert.equal(charset("<p>charset=x</p>"), null);
});

const visible = (html: string): string => html.replaceAll("</p><p>", "\n\n").replace(/<\/?p>/g, "");
