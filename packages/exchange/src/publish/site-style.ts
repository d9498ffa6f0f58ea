/** The style sheet of a published site. Light or dark as the reader's system asks. */
export const siteStyle = `:root {
  color-scheme: light dark;
  --ground: #fcfcfa; --raised: #fff; --sunk: #f3f3ef; --ink: #1f2430; --soft: #4d5566; --rule: #dfe3ea;
  --link: #2f5f9a; --together: #26704a; --against: #b3261e; --other: #5d6577; --lane: #8ea3c2; --mark: #fdf1c4;
  --good: #e6f1ea; --bad: #fbeae8;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --serif: Charter, "Iowan Old Style", Georgia, "Noto Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15181d; --raised: #1c2027; --sunk: #1b1f26; --ink: #e7e9ed; --soft: #b4bcc9; --rule: #303641;
    --link: #8fb4e3; --together: #86c49b; --against: #f28b82; --other: #aab2c0; --lane: #506583; --mark: #4b4119;
    --good: #1b2c23; --bad: #3a1f1e;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 16px/1.55 var(--sans); color: var(--ink); background: var(--ground); text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 76rem; padding: 0 1.25rem 3rem; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:focus-visible, .scroller:focus-visible, input:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.4rem 0.8rem; background: var(--raised); }
header { border-bottom: 1px solid var(--rule); padding: 1.1rem 0 0.5rem; margin-bottom: 1.6rem; }
.site { margin: 0 0 0.35rem; font-weight: 650; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; list-style: none; margin: 0; padding: 0; }
nav a { display: inline-block; padding: 0.25rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { color: var(--ink); font-weight: 650; border-bottom: 2px solid currentcolor; }
h1 { font-size: 1.8rem; line-height: 1.2; letter-spacing: -0.012em; margin: 0 0 0.5rem; text-wrap: balance; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 2.2rem 0 0.5rem; }
p, .lines, .notes, .quotes { max-width: 48rem; }
.lead { color: var(--soft); margin-top: 0; }
.lead::first-letter { text-transform: uppercase; }
ul.lines { list-style: none; padding: 0; margin: 0; }
.lines li { padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }
.when { color: var(--soft); font-variant-numeric: tabular-nums; }
.remarks, .place { color: var(--soft); font-size: 0.9rem; }
.remarks { font-style: italic; }
.cite { font-size: 0.72rem; line-height: 1; }
.cite a { padding: 0.15rem 0.2rem; text-decoration: none; font-variant-numeric: tabular-nums; }
.cite a:hover { text-decoration: underline; }
q { font-family: var(--serif); quotes: "“" "”"; }
.notes li, .quotes li { padding: 0.35rem 0.25rem; }
.notes .source { display: block; font-size: 0.9rem; width: fit-content; }
:target { background: var(--mark); scroll-margin-top: 1rem; }
.days { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.9rem; margin: 0.6rem 0; }
.days input[type="range"] { flex: 1 1 14rem; max-width: 40rem; accent-color: var(--link); }
.days input, .days button { font: inherit; color: var(--ink); }
.days input[type="date"], .days button { background: var(--raised); border: 1px solid var(--soft); border-radius: 4px; padding: 0.2rem 0.5rem; }
.days output { color: var(--soft); font-variant-numeric: tabular-nums; }
tr.off { display: none; }
svg .off { opacity: 0.14; }
svg .day { stroke: var(--link); stroke-width: 1.5; stroke-dasharray: 4 3; }
.scroller { position: relative; overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.7rem 0.4rem 0; border-bottom: 1px solid var(--rule); }
thead th { color: var(--soft); font-size: 0.85rem; font-weight: 600; }
td.sign { width: 1.8rem; text-align: center; font-weight: 700; font-size: 1.05rem; line-height: 1.4; }
td.sign.together { color: var(--together); }
td.sign.against { color: var(--against); }
td.sign.other { color: var(--other); }
.date { white-space: nowrap; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
.matrix { min-width: 56rem; }
.matrix th, .matrix td { padding: 0.45rem 0.6rem; }
.matrix thead th { vertical-align: bottom; max-width: 10rem; }
.matrix tbody th { font-weight: 400; min-width: 16rem; max-width: 24rem; }
.mark { text-align: center; font-weight: 650; border-left: 1px solid var(--rule); }
.m1, .m2 { background: var(--bad); color: var(--against); }
.m4, .m5 { background: var(--good); color: var(--together); }
.counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 0.6rem; list-style: none; padding: 0; margin: 1.5rem 0; }
.counts a { display: block; padding: 0.7rem 0.9rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--raised); color: var(--soft); text-decoration: none; height: 100%; }
.counts a:hover { border-color: var(--link); }
.counts b { display: block; font-size: 1.5rem; line-height: 1.2; color: var(--ink); font-variant-numeric: tabular-nums; }
.text { font-family: var(--serif); font-size: 1.05rem; white-space: pre-wrap; max-width: 44rem; }
mark { background: var(--mark); color: inherit; }
code { font-size: 0.85em; overflow-wrap: anywhere; }
footer { margin-top: 3.5rem; padding-top: 0.6rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.85rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.filter { display: block; margin: 0 0 0.6rem; font-size: 0.9rem; color: var(--soft); }
.filter input { font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--soft); border-radius: 4px; padding: 0.2rem 0.5rem; }
[hidden] { display: none !important; }
svg { display: block; font: 13px var(--sans); }
svg.lanes { min-width: 56rem; width: 100%; height: auto; }
svg.graph { max-width: none; margin: 0 auto; }
svg text { fill: var(--ink); }
svg .tick { stroke: var(--rule); }
svg .year { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.lane line { stroke: var(--lane); stroke-width: 5; stroke-linecap: round; }
.lane line.later { stroke-width: 1.5; stroke-dasharray: 1 5; }
.lane line.end { stroke-width: 3; }
svg .rename { font-size: 11px; font-style: italic; fill: var(--soft); paint-order: stroke; stroke: var(--ground); stroke-width: 3px; }
.lane-name text { fill: var(--link); }
.lane-name:hover text, .node:hover text { text-decoration: underline; }
a.sign { color: var(--other); }
a.sign.together { color: var(--together); }
a.sign.against { color: var(--against); }
a.sign line { stroke: currentcolor; stroke-width: 1.5; }
a.sign.other line { stroke-dasharray: 2 3; }
a.sign.against line { stroke-dasharray: 6 3; }
a.sign circle, a.sign rect { fill: var(--ground); stroke: currentcolor; stroke-width: 1.5; }
a.sign .foot { fill: currentcolor; }
a.sign text { fill: currentcolor; font-weight: 700; font-size: 12px; }
a.sign:hover line, a.sign:focus-visible line { stroke-width: 3; }
.node circle, .node rect { fill: var(--lane); stroke: var(--ink); stroke-width: 1.2; }
.node text { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
.dim { opacity: 0.15; }
@media (max-width: 40rem) {
  html { font-size: 15px; }
  h1 { font-size: 1.45rem; }
  nav ul { gap: 0.1rem 0.9rem; }
}
@media print { nav, .skip, .filter { display: none; } a { color: inherit; } }
`;
