/** The article of {@link newsPage} as it should come out. */
export const newsArticle = [
  "The Northern Front, a coalition of seven armed groups, said on Tuesday that its founder, Karim Haddad, had died of wounds he received in the spring offensive.",
  "A deputy takes over",
  "His deputy, known as “the Engineer”, takes command. The Front & its rival, the Eastern Banner, have fought over the river crossings since 2014; neither holds them now.",
  "Talks between the two, held in the port of Samra, ended without a result. An official who asked not to be named said that a truce was “closer than people think”.",
  "The seven groups keep their own commanders.",
  "They share one treasury.",
  "If the deputy fails to win over the southern commanders, the coalition is likely to split before the winter, according to two analysts who follow it.",
].join("\n\n");

/** A page in the form of a news site: menus, a script, a teaser list, a footer and what it states of itself. */
export const newsPage = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Founder of the Northern Front dies | The Harbour Gazette</title>
<link rel="canonical" href="https://gazette.example/world/2021/03/founder-dies">
<meta property="og:title" content="Founder of the Northern Front dies">
<meta property="article:published_time" content="2021-03-09T07:00:00+02:00">
<meta name="author" content="Newsroom">
<script>globalThis.pageScriptRan = true; document.write("<p>Written by a script.</p>");</script>
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Harbour Gazette"},
{"@type":["NewsArticle"],"headline":"Founder of the Northern Front dies, deputy takes over",
"datePublished":"2021-03-09T23:30:00-05:00","dateModified":"2021-03-11",
"author":[{"@type":"Person","name":"Mira Olsen"},{"@type":"Person","name":"Tomás Reyes"}]}]}
</script>
<style>.teaser { color: red }</style>
</head>
<body>
<header><a href="/"><h1>The Harbour Gazette</h1></a>
<nav><ul><li><a href="/world">World</a></li><li><a href="/trade">Trade</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main>
<article>
<h1>Founder of the Northern Front dies</h1>
<p>The Northern Front, a coalition of <b>seven</b> armed groups, said on
Tuesday that its founder, <a href="/people/haddad">Karim Haddad</a>, had died of wounds he received in the spring offensive.</p>
<h2>A deputy takes over</h2>
<p>His deputy, known as &ldquo;the Engineer&#8221;, takes command. The Front &amp; its rival, the Eastern Banner, have fought over the river crossings since 2014; neither holds them now.</p>
<script>globalThis.pageScriptRan = true;</script>
<p>Talks between the two, held in the port of Samra, ended without a result. An official who asked not to be named said that a truce was “closer than people think”.</p>
<ul><li>The seven groups keep their own commanders.</li><li>They share one treasury.</li></ul>
<p onclick="globalThis.pageScriptRan = true">If the deputy fails to win over the southern commanders, the coalition is likely to split before the winter, according to two analysts who follow it.</p>
</article>
<aside><h3>Read also</h3><ul><li><a href="/a">Grain prices fall again</a></li><li><a href="/b">New ferry opens</a></li></ul></aside>
</main>
<footer><p>© The Harbour Gazette. <a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer>
<img src="x" onerror="globalThis.pageScriptRan = true">
</body>
</html>
`;
