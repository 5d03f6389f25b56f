/** The report's own sheet: paper, ink, two hues of one lightness, as in the app. */
export const STYLE = `
:root{color-scheme:light dark;--one:oklch(.58 .105 205);--two:oklch(.58 .105 55);--one-text:oklch(.5 .1 205);--two-text:oklch(.5 .1 55);--paper:oklch(.982 .008 85);--ink:oklch(.27 .02 60);--quiet:oklch(.53 .02 70);--hairline:oklch(.9 .012 80);--raised:oklch(.965 .011 85)}
@media (prefers-color-scheme:dark){:root{--one:oklch(.76 .1 205);--two:oklch(.76 .1 55);--one-text:oklch(.78 .1 205);--two-text:oklch(.78 .1 55);--paper:oklch(.19 .012 260);--ink:oklch(.92 .012 85);--quiet:oklch(.7 .015 80);--hairline:oklch(.31 .012 260);--raised:oklch(.23 .013 260)}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 Literata,"Iowan Old Style",Charter,Georgia,"Noto Serif",serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:56rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
p,ul{max-width:62ch;margin:.6rem 0}
h1,h2,h3{font-weight:420;line-height:1.2;text-wrap:balance;margin:0 0 .5rem}
h1{font-size:2.1rem}h2{font-size:1.6rem;margin-top:2.6rem}h3{font-size:1.2rem}
.quiet{color:var(--quiet)}.small{font-size:.9375rem}
.name{font-weight:600}.name.one{color:var(--one-text)}.name.two{color:var(--two-text)}
.asked{margin:2.5rem 0;padding:1.5rem 1.75rem;background:var(--raised);border-radius:.5rem}.asked h2{margin-top:0}
summary{cursor:pointer;min-height:24px;padding:.3rem 0}
.findings>summary{display:inline-block;padding:.55rem 1.2rem;border:1px solid var(--ink);border-radius:2rem}
summary:focus-visible{outline:3px solid var(--one);outline-offset:3px}
figure{margin:2rem 0}svg{width:100%;height:auto;display:block}
.thread{fill:none;stroke-width:1.1;opacity:.4}.thread.one{stroke:var(--one)}.thread.two{stroke:var(--two);stroke-dasharray:6 2}
.axis{stroke:var(--hairline)}text{fill:var(--quiet);font-size:14px}.end{text-anchor:end}.label{font-weight:600;font-size:15px}.fill-one{fill:var(--one-text)}.fill-two{fill:var(--two-text)}
.known{fill:var(--quiet);opacity:.45}.timer{fill:var(--paper);stroke:var(--quiet);stroke-dasharray:3 3}.calls{stroke:var(--ink);stroke-width:1}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.75rem}.pair p{border-top:2px solid;padding-top:.7rem;margin:0}.pair .one{border-color:var(--one)}.pair .two{border-color:var(--two);border-top-style:dashed}
@media (max-width:40rem){.pair{grid-template-columns:1fr}h1{font-size:1.7rem}h2{font-size:1.35rem}main{padding:1.5rem 1rem 3rem}.asked{padding:1rem}}
.sure{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center}.dots{width:150px;flex:none}.dots .full{fill:var(--ink)}.dots .open{fill:none;stroke:var(--ink)}
.kinds{list-style:none;padding:0}.kinds li{display:grid;grid-template-columns:minmax(6.5rem,12rem) 1fr;gap:.2rem 1rem;padding:.4rem 0;border-top:1px solid var(--hairline)}.courses{letter-spacing:.15em;overflow-wrap:anywhere}
.places{max-width:16rem}.guide{stroke:var(--quiet);stroke-dasharray:2 4}.middle{text-anchor:middle}
.moment{border-inline-start:2px solid var(--hairline);padding-inline-start:1rem;margin:1rem 0}.moment p{margin:.15rem 0}
@media print{body{font-size:11pt}.findings>summary,.asked details{display:none}details{display:block}}
`;
