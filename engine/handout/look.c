// How a workshop's document looks: as a report does, with votes in tables and bars, two columns
// where something stands beside something else, and a page of lines to write on.
#include "handout/leaf.h"
#include "page/ballot.h"
#include "report/report_look.h"

static const char pieces[] =
    "header dl.facts{margin:1.5rem 0}dl.facts dd{grid-column:2}header dl.facts "
    "dd{font-weight:600}\n"
    ".decision{margin:2.2rem 0;padding-top:1rem;border-top:1px solid var(--rule)}\n"
    ".decision:target{background:var(--panel)}\n"
    ".vote{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2.5rem;align-items:start}\n"
    "@media screen and (min-width:60rem){.vote:has(figure){grid-template-columns:minmax(0,1fr) "
    "19rem}}\n"
    "table.offer{margin:.4rem 0 .8rem}\n"
    ".offer caption,.sides caption{font-size:.8125rem;font-weight:400;color:var(--soft)}\n"
    ".offer tbody th{width:3.2rem;font-weight:700;font-size:1.05rem}\n"
    ".offer thead th:nth-child(n+3),.offer .votes{width:5rem;text-align:right;white-space:nowrap}\n"
    ".taken td{font-weight:600}.taken{background:var(--panel)}\n"
    ".way{font:600 .7rem/1.4 Inter,'Helvetica Neue',Arial,sans-serif;letter-spacing:.07em;"
    "text-transform:uppercase;color:var(--accent);white-space:nowrap}\n"
    "figure.bars{margin:1.6rem 0 1rem;max-width:19rem}\n"
    ".outcome{font:.875rem/1.5 Inter,'Helvetica Neue',Arial,sans-serif;color:var(--soft)}\n"
    ".decision>.you{margin-top:1rem;font-size:1.0625em}\n"
    ".thought{font-style:italic;margin:1rem 0 0;padding:.7rem 1rem;background:var(--panel)}\n"
    ".thought b{display:block;font:600 .7rem/1.6 Inter,'Helvetica Neue',Arial,sans-serif;"
    "letter-spacing:.07em;text-transform:uppercase;color:var(--soft)}\n"
    ".sides{table-layout:fixed;font:1rem/1.5 inherit}\n"
    ".sides thead th:first-child{width:5.5rem}\n"
    ".sides td{padding-right:1.5rem}.sides td p{margin:0 0 .4rem}\n"
    ".columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:0 3rem}\n"
    ".columns h3{margin-top:1rem}\n"
    ".said{padding-left:1.2rem}.said li{margin:0 0 .6rem;white-space:pre-line}\n"
    ".sentences{list-style:none;padding:0;font-size:1.15rem}\n"
    ".sentences li{padding-inline-start:1.2rem;border-inline-start:3px solid var(--edge)}\n"
    ".questions{padding-left:1.4rem;max-width:none}.questions li{max-width:none;margin:0 0 1rem}\n"
    ".rules div{height:2.1rem;border-bottom:1px solid var(--edge)}\n"
    ".blank{margin:1rem 0 0}\n";

// The bars stand beside their table, so that two or three decisions go on a page.
static const char print[] =
    "@media print{\n"
    "body{max-width:none}\n"
    "header dl.facts{margin:6mm 0;font-size:9.5pt}\n"
    ".decision{margin:5mm 0;padding-top:2.5mm;font-size:10pt}\n"
    ".vote{display:grid;grid-template-columns:minmax(0,1fr);gap:0 7mm;break-inside:avoid}\n"
    ".vote:has(figure){grid-template-columns:minmax(0,1fr) 55mm}\n"
    ".thought,.speech,.said li,.point{break-inside:avoid}\n"
    ".outcome{font-size:8.5pt;break-before:avoid}\n"
    ".decision>.you{break-before:avoid;break-after:avoid;margin-top:2mm}\n"
    ".offer th,.offer td{padding:1mm 3mm 1mm 0}\n"
    "table.offer,.sides{font-size:9pt;margin:0 0 2mm}\n"
    ".offer caption,.sides caption{font-size:8pt;padding:0}\n"
    ".offer tbody th{width:11mm}\n"
    ".offer thead th:nth-child(n+3),.offer .votes{width:14mm;white-space:normal}\n"
    "figure.bars{margin:1mm 0 0}figure.bars svg{max-width:55mm}\n"
    "figure.bars figcaption{font-size:8pt;margin-top:1mm}\n"
    ".way{font-size:6.5pt}.thought b{font-size:6.5pt}\n"
    ".taken,.thought{background:none}\n"
    ".thought{border:1pt solid var(--rule);padding:2mm 3mm;margin:2.5mm 0 0}\n"
    ".sides td{padding-right:5mm}.sides thead th:first-child{width:20mm}\n"
    ".columns{display:grid;grid-template-columns:1fr 1fr;gap:0 10mm}\n"
    ".sentences{font-size:12pt}\n"
    "h2{margin:8mm 0 3mm}footer h2{font-size:12.5pt;margin:4mm 0 2mm}footer dl{margin:0}\n"
    "#reflection{break-before:page}#reflection h2{border:0;margin:0 0 3mm;"
    "padding:0}\n"
    "#reflection h3{margin:6mm 0 0}\n"
    ".questions li{break-inside:avoid;margin:0 0 3mm}\n"
    ".rules div{height:8mm}\n"
    "}\n";

static unsigned rgb(Colour colour) {
  return (unsigned)(colour >> 8);
}

// At night the signs of the options are those of the wall at night.
static void add_signs(Buf *out) {
  const Theme *light = theme_get(THEME_LIGHT), *dark = theme_get(THEME_DARK);
  buf_add(out, "@media screen and (prefers-color-scheme:dark){\n");
  for (uint32_t i = 0; i < BALLOT_COLOURS; i++)
    buf_add_format(out, "svg [fill=\"#%06x\"]{fill:#%06x}\n", rgb(ballot_colour(i, light)),
                   rgb(ballot_colour(i, dark)));
  buf_add(out, "}\n");
}

void look_add(Buf *out) {
  report_look_add(out);
  buf_add(out, pieces);
  add_signs(out);
  buf_add(out, print);
}
