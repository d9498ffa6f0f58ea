import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "./visible-text.ts";

test("blocks become paragraphs, white space is folded, entities are decoded", () => {
  assert.equal(
    visibleText(
      "<h1>A  truce?</h1><p>Alpha&nbsp;&amp;\n Beta&#8217;s &lt;men&gt;</p><ul><li>one<li>two</ul>last",
    ),
    "A truce?\n\nAlpha\u00a0& Beta’s <men>\n\none\n\ntwo\n\nlast",
  );
});

test("words are neither glued nor parted by inline marks", () => {
  assert.equal(
    visibleText("<p>the <b>Nor</b>thern<i> Front</i> , <a href=x>its</a>\nrival</p>"),
    "the Northern Front , its rival",
  );
});

test("a line break is one, two of them end a paragraph, empty paragraphs are nothing", () => {
  assert.equal(visibleText("a <br> b<br/><br>c<p>&nbsp;</p><p> </p><br><br>d<br>"), "a\nb\n\nc\n\nd");
});

test("cells are paragraphs: a row is no sentence", () => {
  assert.equal(visibleText("<table><tr><th>Leader</th><td>Haddad</td></tr></table>"), "Leader\n\nHaddad");
});

test("preformatted text keeps its lines", () => {
  assert.equal(visibleText("a<pre>\n  b\r\n   c\n</pre>d  e"), "a\n\n  b\n   c\n\nd e");
});

test("scripts, styles, controls and what is hidden are left out", () => {
  const page =
    "<head><title>T</title><style>p{}</style></head>a<script>if (1 < 2) { '<p>x</p>' }</script>" +
    "<noscript>n</noscript><svg><title>s</title><text>s</text></svg><select><option>o</select><button>Share</button>" +
    '<div hidden>h<div>h</div></div><span aria-hidden="true">i</span><div style="color:red; DISPLAY : none">j</div>' +
    "<template><p>t</p></template><textarea>x</textarea><!-- c --><svg/>b";
  assert.equal(visibleText(page), "a\n\nb");
});

test("a hidden paragraph whose end is left out hides nothing else", () => {
  assert.equal(visibleText("<p hidden>one<p>two"), "one\n\ntwo");
});

test("a control that is never closed hides nothing", () => {
  assert.equal(visibleText("<p>one</p><button>two<p>three</p>"), "one\n\ntwo\n\nthree");
});

test("markup made of entities stays text", () => {
  assert.equal(visibleText("&lt;script&gt;alert(1)&lt;/script&gt;"), "<script>alert(1)</script>");
});

test("entities that name no character become the replacement character", () => {
  assert.equal(visibleText("a&#xD800;b&#x110000;c&#0;d"), "a\ufffdb\ufffdc\ufffdd");
});
