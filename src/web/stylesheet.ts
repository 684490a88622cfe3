// The one stylesheet of every page, and the mark beside the name. Served under their hash, cached for good.
import { createHash } from "node:crypto";

const CSS = `
:root{color-scheme:light dark;--ink:#1b2430;--quiet:#566272;--line:#d7dde4;--ground:#f6f7f9;--card:#fff;--accent:#0b5c8f;--on-accent:#fff;--danger:#a5231c;--soft:#e8f1f7;--warn:#fdf3dc;--warn-ink:#5c4300;--code:#eef1f4}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaef;--quiet:#a4b0bd;--line:#36424f;--ground:#12181f;--card:#1a222b;--accent:#7cc4f0;--on-accent:#08202f;--danger:#ff9d94;--soft:#1d3140;--warn:#3a3016;--warn-ink:#f4dfa5;--code:#10161c}}
*{box-sizing:border-box}
html{font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);background:var(--ground);overflow-wrap:anywhere}
a{color:var(--accent)}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible,pre:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999px;top:0;background:var(--card);padding:.6rem 1rem}
.skip:focus{left:0;z-index:2}
header.top{border-bottom:1px solid var(--line);background:var(--card)}
header.top>div,main{max-width:46rem;margin:0 auto;padding:0 1.1rem}
header.top>div{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem 1.2rem;padding-top:.7rem;padding-bottom:.7rem}
header.top .name{display:flex;align-items:center;gap:.55rem;font-weight:650;color:inherit;text-decoration:none;margin-right:auto}
header.top img{width:1.7rem;height:1.7rem;display:block}
header.top nav{display:flex;gap:1.1rem}
header.top nav a{text-decoration:none;padding:.35rem 0}
header.top nav a[aria-current]{text-decoration:underline;text-underline-offset:.35em}
main{padding-top:1.6rem;padding-bottom:3rem}
main.narrow{max-width:33rem}
h1{font-size:1.65rem;line-height:1.2;margin:0 0 .6rem;letter-spacing:-.01em}
h2{font-size:1.15rem;line-height:1.3;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.4rem 0 .35rem}
p,ul,ol,dl,pre,table{margin:0 0 .9rem}
ul,ol{padding-left:1.3rem}
li{margin:.2rem 0}
.lead{font-size:1.06rem;color:var(--quiet)}
.quiet{color:var(--quiet)}
.small{font-size:.9rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.2rem;margin:0 0 1rem}
.card>:last-child{margin-bottom:0}
.card h2{margin-top:0}
.card h3,details h3{margin-top:1.1rem}
details h3:first-child{margin-top:.3rem}
.note{background:var(--warn);color:var(--warn-ink);border-radius:10px;padding:.75rem 1rem;margin:0 0 1rem}
.good{background:var(--soft);border-radius:10px;padding:.75rem 1rem;margin:0 0 1rem}
.note>:last-child,.good>:last-child{margin-bottom:0}
.fault{border-left:4px solid var(--danger);background:var(--card);padding:.7rem 1rem;margin:0 0 1rem}
code,pre,kbd,.address{font:.92em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--code);padding:.1em .35em;border-radius:5px}
pre{background:var(--code);border:1px solid var(--line);padding:.75rem .9rem;border-radius:9px;white-space:pre-wrap}
pre code{background:none;padding:0}
.address{display:block;width:100%;padding:.7rem .85rem;border:1px solid var(--line);border-radius:9px;background:var(--code);color:var(--ink);user-select:all;-webkit-user-select:all}
details{border:1px solid var(--line);border-radius:10px;background:var(--card);margin:0 0 .6rem}
details>summary{padding:.75rem 1rem;cursor:pointer;font-weight:600}
details>summary .quiet{font-weight:400}
details>div{padding:0 1rem .4rem}
fieldset details{margin:0 0 .5rem}
summary .words{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;font-weight:400;font-size:.9rem;color:var(--quiet)}
details[open]>summary .words{display:none}
fieldset{border:1px solid var(--line);border-radius:12px;background:var(--card);margin:0 0 1.1rem;padding:.4rem 1.1rem .9rem}
legend{font-weight:650;padding:0 .4rem;margin-left:-.4rem}
fieldset.plain{border:0;padding:0;background:none;margin:0 0 .7rem}
fieldset.plain legend{font-weight:600;font-size:.95rem;margin-left:0;padding:0}
label.pick{display:flex;gap:.75rem;align-items:flex-start;padding:.5rem 0;cursor:pointer}
label.pick input{flex:none;width:1.2rem;height:1.2rem;margin:.2rem 0 0;accent-color:var(--accent)}
label.pick b{display:block;font-weight:600}
label.pick.off{cursor:default;color:var(--quiet)}
label.field{display:block;font-weight:600;margin:0 0 1rem}
label.field input{display:block;width:100%;margin-top:.3rem;font:inherit;font-weight:400;padding:.65rem .75rem;border:1px solid var(--quiet);border-radius:9px;background:var(--card);color:var(--ink)}
.actions{display:flex;flex-wrap:wrap;gap:.7rem;margin:1.2rem 0 1.4rem}
button,.button{font:inherit;font-weight:600;padding:.7rem 1.25rem;border-radius:9px;border:1px solid var(--accent);background:var(--accent);color:var(--on-accent);cursor:pointer;text-decoration:none;display:inline-block}
button.plain{background:none;color:var(--ink);border-color:var(--quiet)}
button.danger{background:none;color:var(--danger);border-color:var(--danger)}
button.small{font-size:.9rem;padding:.45rem .8rem}
.who{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:0}
.who dt{color:var(--quiet)}
.who dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
/* Words stay whole: a table that is too wide for a phone scrolls. */
th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:break-word}
th{font-weight:600;color:var(--quiet)}
.scroll{overflow-x:auto}
.note td code{white-space:nowrap}
.row{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;justify-content:space-between;margin:0 0 .9rem}
.row h1,.row h2{margin:0}
.row form{margin:0}
ul.bare{list-style:none;padding:0}
ul.bare li{border-bottom:1px solid var(--line);padding:.35rem 0;margin:0}
.card details{margin-top:.9rem}
.card form{margin-top:.9rem}
.card li form{margin:0}
.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.pick span span{display:block}
.tag{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:.05rem .6rem;font-size:.85rem;color:var(--quiet)}
article img{max-width:100%}
@media(max-width:34rem){.who.asks{grid-template-columns:1fr;gap:0}.who.asks dd{margin-bottom:.5rem}.actions button{flex:1 1 100%}h1{font-size:1.4rem}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{header.top nav,.actions{display:none}}
`.trim();

const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b5c8f"/><circle cx="16" cy="16" r="9.5" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="1.5"/><path d="M16 4.5 19 16 16 27.5 13 16Z" fill="#fff"/><path d="M4.5 16 16 13 27.5 16 16 19Z" fill="#fff" fill-opacity=".55"/></svg>`;

export type Asset = {
  /** Below the site's base: `/assets/portolan.<hash>.css`. */
  readonly path: string;
  readonly type: string;
  readonly body: string;
};

function asset(name: string, type: string, body: string): Asset {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  const [stem, extension] = name.split(".");
  return { path: `/assets/${stem}.${hash}.${extension}`, type, body };
}

export const STYLESHEET: Asset = asset("portolan.css", "text/css; charset=utf-8", CSS);
export const FAVICON: Asset = asset("mark.svg", "image/svg+xml", MARK);
export const ASSETS: readonly Asset[] = [STYLESHEET, FAVICON];
