import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReportData } from "@entente/claims";
import { pageStatements } from "./page-statements.ts";
import { scanPage } from "./scan-page.ts";

const stated = (page: string): Partial<ReportData> => pageStatements(scanPage(page));
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test("a page that says nothing of itself states nothing", () => {
  assert.deepEqual(stated("<p>By John, 2017</p>"), {
    title: null,
    author: null,
    published: null,
    url: null,
    language: null,
  });
});

test("linked data wins over meta, and meta over the page's own marks", () => {
  const meta =
    '<meta property="og:title" content="Meta"><meta name="author" content="Meta Author"><meta name="date" content="2018-02-03">';
  const own = '<title>Own</title><a rel="author">Own Author</a><time datetime="2016-01-01">1 Jan</time>';
  const data = linked({
    "@type": "NewsArticle",
    headline: "Data",
    author: { name: "Data Author" },
    datePublished: "2019",
  });
  const pick = ({ title, author, published }: Partial<ReportData>): unknown[] => [title, author, published];
  assert.deepEqual(pick(stated(own + meta + data)), ["Data", "Data Author", "2019"]);
  assert.deepEqual(pick(stated(own + meta)), ["Meta", "Meta Author", "2018-02-03"]);
  assert.deepEqual(pick(stated(own)), ["Own", "Own Author", "2016-01-01"]);
});

test("linked data that is broken, wrapped, of another type or far from JSON is no obstacle", () => {
  const broken = '<script type="application/ld+json">{"@type":"NewsArticle",</script>';
  const other = linked([{ "@type": "Organization", headline: "No" }, null, 3]);
  const wrapped = `<script type="application/ld+json"><!--\n${JSON.stringify({ "@type": "BlogPosting", headline: "Yes" })}\n--></script>`;
  assert.equal(stated(broken + other + wrapped).title, "Yes");
  assert.equal(
    stated(linked({ "@type": "NewsArticle", headline: { a: 1 }, author: 7.5, datePublished: ["x"] })).title,
    null,
  );
});

test("the site's name is left off a title when the heading shows where the title ends", () => {
  assert.equal(
    stated("<title>A truce? | The Gazette</title><h1>The Harbour</h1><h1>A <i>truce?</i></h1>").title,
    "A truce?",
  );
  assert.equal(stated("<title>A truce? | The Gazette</title>").title, "A truce? | The Gazette");
  assert.equal(stated("<h1>A truce?</h1>").title, "A truce?");
});

test("an author is a name, not a profile's address, and not the word By", () => {
  const page =
    '<meta property="article:author" content="https://social.example/mira"><span itemprop="author">By  Mira Olsen</span>';
  assert.equal(stated(page).author, "Mira Olsen");
  assert.equal(
    stated('<meta name="citation_author" content="Olsen, M."><meta name="author" content="">').author,
    "Olsen, M.",
  );
});

test("a time counts as publication when it is marked so, stands in the article, or is the page's only one", () => {
  const two = '<time datetime="2010-01-01">a</time><time datetime="2011-01-01">b</time>';
  assert.equal(stated(two).published, null);
  assert.equal(
    stated(`${two}<article><time datetime="2012-05-06T10:00">c</time></article>`).published,
    "2012-05-06",
  );
  assert.equal(
    stated(`${two}<time itemprop="dateCreated datePublished" datetime="2013">d</time>`).published,
    "2013",
  );
  assert.equal(
    stated('<time datetime="2010-01-01">a</time><time datetime="2010-01-01T05:00">b</time>').published,
    "2010-01-01",
  );
  assert.equal(stated('<time datetime="14:30">a</time>').published, null);
});

test("only addresses that can be followed safely are taken, and a saved page knows where it came from", () => {
  assert.equal(
    stated(
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://a.example/b">',
    ).url,
    "https://a.example/b",
  );
  assert.equal(stated('<link rel="shortlink canonical" href="/b">').url, null);
  assert.equal(stated("<!-- saved from url=(0021)https://a.example/c -->").url, "https://a.example/c");
  assert.equal(
    stated(linked({ "@type": "Article", mainEntityOfPage: { "@id": "https://a.example/d" } })).url,
    "https://a.example/d",
  );
});

test("the language comes from the page's own tag before its meta", () => {
  assert.equal(stated('<html lang="ar-SY"><meta http-equiv="Content-Language" content="en">').language, "ar");
  assert.equal(stated('<meta property="og:locale" content="fr_FR">').language, "fr");
  assert.equal(stated('<html lang="">').language, null);
});

test("markup in a title is text", () => {
  assert.equal(
    stated("<title>&lt;script&gt;alert(1)&lt;/script&gt; <b>x</b></title>").title,
    "<script>alert(1)</script> <b>x</b>",
  );
});
