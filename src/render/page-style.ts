/*
 * The style of index.html, inline, so that the page is one file. Contrast of text is at least 4.5:1 in both schemes
 * (WCAG 2.2, 1.4.3); nothing is said by colour alone. No script, no font or picture from elsewhere.
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --page:#fff; --text:#1c2128; --soft:#57606a; --line:#d0d7de; --panel:#f6f8fa; --link:#0550ae;
  --good:#116329; --good-bg:#dafbe1; --caution:#7a4a00; --caution-bg:#fff4d1; --bad:#a40e26; --bad-bg:#ffebe9; --unclear:#5a3e9e; --unclear-bg:#f3eeff; --none:#57606a; --none-bg:#eef1f4; }
@media (prefers-color-scheme: dark) { :root { --page:#0d1117; --text:#e6edf3; --soft:#9da7b3; --line:#30363d; --panel:#161b22; --link:#79b8ff;
  --good:#7ee2a0; --good-bg:#0f2d1b; --caution:#f2cc60; --caution-bg:#332701; --bad:#ffa198; --bad-bg:#3c1015; --unclear:#d2b8ff; --unclear-bg:#271a45; --none:#9da7b3; --none-bg:#1f252c; } }
* { box-sizing: border-box; }
body { margin:0; background:var(--page); color:var(--text); font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif; }
main, header > div, footer > div { max-width:64rem; margin:0 auto; padding:0 1.25rem; }
header { border-bottom:1px solid var(--line); border-top:.4rem solid var(--tone); background:var(--tone-bg); padding:1.5rem 0 1.25rem; }
h1 { font-size:1.7rem; line-height:1.25; margin:0 0 .5rem; overflow-wrap:anywhere; }
h1 .verdict { color:var(--tone); }
h2 { font-size:1.2rem; margin:2.2rem 0 .7rem; }
h3 { font-size:1rem; margin:1.3rem 0 .4rem; }
p { margin:.4rem 0; }
a { color:var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline:3px solid var(--link); outline-offset:2px; }
code { font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace; background:var(--none-bg); padding:.1em .3em; border-radius:4px; overflow-wrap:anywhere; }
pre { background:var(--panel); border:1px solid var(--line); border-radius:6px; padding:.8rem; overflow-x:auto; }
pre code { background:none; padding:0; overflow-wrap:normal; }
dl.facts { display:flex; flex-wrap:wrap; gap:.5rem 1.6rem; margin:.9rem 0 0; }
dl.facts div { min-width:0; } dl.facts dt { font-size:.78rem; color:var(--soft); } dl.facts dd { margin:0; overflow-wrap:anywhere; }
.next { margin:.8rem 0 0; font-size:1.02rem; }
.good { --tone:var(--good); --tone-bg:var(--good-bg); } .caution { --tone:var(--caution); --tone-bg:var(--caution-bg); } .bad { --tone:var(--bad); --tone-bg:var(--bad-bg); }
.unclear { --tone:var(--unclear); --tone-bg:var(--unclear-bg); } .none { --tone:var(--none); --tone-bg:var(--none-bg); }
.tag { display:inline-block; color:var(--tone); background:var(--tone-bg); border-radius:1em; padding:.05rem .6rem; font-size:.85rem; font-weight:600; white-space:nowrap; }
ul.items { list-style:none; padding:0; margin:0; }
ul.items > li { border:1px solid var(--line); border-left:.3rem solid var(--tone); border-radius:6px; padding:.6rem .9rem; margin:.6rem 0; overflow-wrap:anywhere; }
ul.items .name { font-weight:600; } .do { color:var(--text); margin-top:.3rem; } .do b { color:var(--tone); }
.notice:first-child { margin-top:1.2rem; }
.notice { border-left:.3rem solid var(--caution); background:var(--caution-bg); padding:.4rem .8rem; margin:.5rem 0; overflow-wrap:anywhere; }
.scroll { overflow-x:auto; }
table { border-collapse:collapse; width:100%; font-size:.92rem; }
th, td { text-align:left; vertical-align:top; padding:.4rem .6rem; border-bottom:1px solid var(--line); overflow-wrap:anywhere; }
thead th { color:var(--soft); font-weight:600; white-space:nowrap; }
th[scope=row] { font-weight:600; min-width:9rem; max-width:22rem; }
td:last-child { min-width:12rem; }
details { border:1px solid var(--line); border-radius:6px; margin:.7rem 0; }
details + details { margin-top:-.45rem; }
summary { cursor:pointer; padding:.6rem .9rem; font-weight:600; } details[open] > summary { border-bottom:1px solid var(--line); }
details > div { padding:.3rem .9rem .8rem; }
.soft { color:var(--soft); } .small { font-size:.88rem; }
ol, ul { padding-left:1.4rem; } li { overflow-wrap:anywhere; }
footer { border-top:1px solid var(--line); margin-top:2.5rem; padding:1.2rem 0 2rem; color:var(--soft); font-size:.9rem; }
@media (max-width:40rem) {
  h1 { font-size:1.35rem; }
  table.stack thead { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); }
  table.stack tr { display:block; border-bottom:1px solid var(--line); padding:.5rem 0; }
  table.stack td, table.stack th[scope=row] { display:block; min-width:0; max-width:none; border:0; padding:.1rem 0; white-space:normal; }
  table.stack td[data-label]::before { content:attr(data-label) ": "; color:var(--soft); font-size:.85rem; }
}
@media print { body { font-size:11pt; } details { break-inside:avoid; border:0; } header { background:none; } a { color:inherit; } }
`.trim();
