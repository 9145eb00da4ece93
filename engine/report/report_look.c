// How a report looks. It is set like a book: a measure of about 66 characters, notes in the margin
// where there is room for one and beneath the line where there is none, as on paper. The colours
// are the themes' own, whose contrast their tests hold; pictures are drawn in the light one, and at
// night each of its colours gives way to the dark one's.
#include "report/report_look.h"

#include "page/theme.h"

typedef struct Tint {
  const char *name;
  Colour light, dark;
} Tint;

enum { TINTS = 8 };

static void read_tints(Tint out[TINTS]) {
  const Theme *light = theme_get(THEME_LIGHT), *dark = theme_get(THEME_DARK);
  const Tint tints[TINTS] = {
      {"paper", light->paper, dark->paper}, {"panel", light->panel, dark->panel},
      {"plate", light->plate, dark->plate}, {"ink", light->ink, dark->ink},
      {"soft", light->soft, dark->soft},    {"accent", light->accent, dark->accent},
      {"edge", light->edge, dark->edge},    {"rule", light->rule, dark->rule}};
  for (int i = 0; i < TINTS; i++) out[i] = tints[i];
}

static unsigned rgb(Colour colour) {
  return (unsigned)(colour >> 8);
}

static void add_light(const Tint *tints, Buf *out) {
  buf_add(out, "\n:root{color-scheme:light dark");
  for (int i = 0; i < TINTS; i++)
    buf_add_format(out, ";--%s:#%06x", tints[i].name, rgb(tints[i].light));
  buf_add(out, "}\n");
}

static void add_dark(const Tint *tints, Buf *out) {
  const Theme *light = theme_get(THEME_LIGHT), *dark = theme_get(THEME_DARK);
  buf_add(out, "@media screen and (prefers-color-scheme:dark){\n:root{color-scheme:dark");
  for (int i = 0; i < TINTS; i++)
    buf_add_format(out, ";--%s:#%06x", tints[i].name, rgb(tints[i].dark));
  buf_add(out, "}\n");
  for (int i = 0; i < TINTS; i++)
    buf_add_format(out, "svg [fill=\"#%06x\"]{fill:#%06x}svg [stroke=\"#%06x\"]{stroke:#%06x}\n",
                   rgb(tints[i].light), rgb(tints[i].dark), rgb(tints[i].light),
                   rgb(tints[i].dark));
  buf_add_format(out, "svg [fill=\"#%06x\"]{fill:#%06x}\n}\n", rgb(light->on_accent),
                 rgb(dark->on_accent));
}

static const char book[] =
    "*{box-sizing:border-box}\n"
    "body{margin:0 auto;max-width:64rem;padding:3rem 1.5rem 4rem;background:var(--paper);"
    "color:var(--ink);font:1.0625rem/1.55 'Iowan Old Style',Charter,'Palatino Linotype',Palatino,"
    "'Book Antiqua','Noto Serif',Georgia,serif;overflow-wrap:break-word}\n"
    "header,nav,p,li,footer{max-width:37rem}\n"
    "h1,h2,h3,h4{line-height:1.2;font-weight:600}\n"
    "h1{font-size:2.6rem;margin:.2rem 0}\n"
    "h2{font-size:1.75rem;margin:4rem 0 1rem;padding-top:1rem;border-top:1px solid var(--rule)}\n"
    "h3{font-size:1.2rem;margin:2.5rem 0 .8rem;font-style:italic}\n"
    "p{margin:0 0 .7rem}\n"
    "a{color:var(--accent);text-underline-offset:.15em}\n"
    "a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}\n"
    "code{font:.85em/1.4 ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace}\n"
    ".kicker,h4{font:600 .78rem/1.4 Inter,'Helvetica Neue',Arial,sans-serif;letter-spacing:.07em;"
    "text-transform:uppercase;color:var(--soft)}\n"
    ".byline,.place,.stage,figcaption{color:var(--soft)}\n"
    ".place,.stage{font-style:italic}.you i,.speech i{color:var(--soft)}\n"
    ".trouble{border:1px solid var(--accent);padding:.7rem 1rem}\n"
    "nav ol{padding-left:1.3rem}\n";

static const char record[] =
    "h4{margin:0 0 .35rem}\n"
    ".turn{margin:1.6rem 0;padding-top:1rem;border-top:1px solid var(--rule)}\n"
    ".turn:target,.other:target{background:var(--panel)}\n"
    ".you b,.speech b{font-variant-caps:all-small-caps;letter-spacing:.04em;font-weight:600}\n"
    ".you b::after,.speech b::after,.inner b::after{content:\":\"}\n"
    ".you{padding-left:1.2rem;border-left:3px solid var(--edge)}\n"
    ".push .you{border-left-color:var(--accent)}\n"
    ".note{font:.8125rem/1.5 Inter,'Helvetica Neue',Arial,sans-serif}\n"
    ".note p{margin:0 0 .35rem}\n"
    ".note .why{color:var(--soft);margin-bottom:.7rem}\n"
    ".note .inner{font-family:inherit;margin:.6rem 0}\n"
    ".changes{list-style:none;margin:.5rem 0;padding:0;font-variant-numeric:tabular-nums}\n"
    ".changes li{display:inline-block;width:49%}\n"
    ".moment{margin:0 0 2.5rem}\n"
    ".moment .inner{font-style:italic}.moment .inner b{font-style:normal}\n"
    "@media (min-width:60rem){.turn{display:grid;grid-template-columns:minmax(0,37rem) "
    "minmax(0,21rem);column-gap:3rem}}\n"
    "@media (max-width:59.99rem){.note{margin:.8rem 0 0;padding-left:1.2rem}}\n";

static const char tables[] =
    "table{width:100%;border-collapse:collapse;margin:1.5rem 0 2rem;font:.875rem/1.45 Inter,"
    "'Helvetica Neue',Arial,sans-serif;font-variant-numeric:tabular-nums}\n"
    "caption{text-align:left;font-size:1rem;padding:.4rem 0;font-weight:600}\n"
    "caption b{font-weight:700}\n"
    "th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-top:1px solid "
    "var(--rule)}\n"
    "thead th{color:var(--soft);font-weight:600;border-top:0}\n"
    "tbody th{font-weight:500;width:30%}\n"
    "td p{margin:0}td ul{margin:.3rem 0 0;padding-left:1.1rem;color:var(--soft)}\n"
    ".figure{white-space:nowrap;font-weight:600;width:6rem}\n"
    ".axes .figure{font-size:1.6rem;line-height:1.1}\n"
    ".answers tbody th{width:8rem}\n"
    ".gate td:nth-child(2){width:22%}.gate td:nth-child(3){width:6.5rem;white-space:nowrap}\n"
    ".unmet{color:var(--accent);font-weight:600}\n"
    "dl.key,dl.facts{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);"
    "gap:.35rem 1.2rem;max-width:48rem;font:.875rem/1.5 Inter,'Helvetica Neue',Arial,sans-serif}\n"
    "dl.key dt{font-weight:600}dl.facts dt{color:var(--soft)}\n"
    "dd{margin:0}\n"
    "figure{margin:2rem 0}\n"
    "figure svg{display:block;max-width:100%;height:auto}\n"
    "figcaption{max-width:47.5rem;margin-top:.6rem;font:.8125rem/1.5 Inter,'Helvetica Neue',Arial,"
    "sans-serif}\n"
    "@media (max-width:40rem){table{font-size:.75rem}th,td{padding-right:.45rem}"
    ".gate td:nth-child(3){width:auto;white-space:normal}.figure{width:auto}}\n";

// Paper of any size: A4 and Letter are left to whoever prints.
static const char print[] =
    "@page{margin:18mm 18mm 20mm;@bottom-center{content:counter(page);font:9pt serif}}\n"
    "@media print{\n"
    ":root{--paper:#ffffff;color-scheme:light}\n"
    "body{max-width:152mm;padding:0;font-size:10.5pt;line-height:1.4}\n"
    "p{margin-bottom:1.6mm}\n"
    "header,p,li,footer{max-width:132mm}\n"
    "td p,td li{max-width:none}\n"
    "nav{display:none}\n"
    "a{color:inherit;text-decoration:none}\n"
    "h1{font-size:24pt}h2{font-size:17pt;margin:12mm 0 4mm}h3{font-size:12.5pt;margin:7mm 0 3mm}\n"
    "h1,h2,h3,h4,caption,thead{break-after:avoid}\n"
    ".turn{display:block;break-inside:avoid;margin:5mm 0;padding-top:3mm}\n"
    ".note{font-size:8.5pt;margin:2mm 0 0 6mm;max-width:132mm;padding-left:4mm;border-left:1pt "
    "solid var(--rule)}\n"
    ".note .changes li{width:auto;margin-right:5mm}\n"
    ".moment,figure,tr,dt,dd,.you{break-inside:avoid}\n"
    "p{orphans:3;widows:3}\n"
    "table,dl.key,dl.facts,figcaption{font-size:8.5pt}\n"
    "figure svg{max-width:150mm}\n"
    "svg>rect:first-of-type{fill:none}\n"
    "}\n";

void report_look_add(Buf *out) {
  Tint tints[TINTS];
  read_tints(tints);
  add_light(tints, out);
  buf_add(out, book);
  buf_add(out, record);
  buf_add(out, tables);
  add_dark(tints, out);
  buf_add(out, print);
}
