// A sheet to hold in one hand: on paper two columns in small type, A4 or Letter as whoever prints
// has it; on a screen one column to read at leisure, by day and by night. The colours are those of
// the themes (page/theme.c), whose contrast their test holds.
#include "guide/guide_look.h"

static const char colours[] =
    ":root{color-scheme:light dark;--paper:#faf6ee;--panel:#f1eadc;--ink:#211d19;--soft:#655c51;"
    "--accent:#97341f;--rule:#d9cebc}\n"
    "@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#17181b;"
    "--panel:#222428;--ink:#e8e2d6;--soft:#a9a297;--accent:#e9a27b;--rule:#3a3b3f}}\n";

static const char book[] =
    "*{box-sizing:border-box}\n"
    "body{margin:0 auto;max-width:44rem;padding:3rem 1.5rem 4rem;background:var(--paper);"
    "color:var(--ink);font:1.0625rem/1.55 'Iowan Old Style',Charter,'Palatino Linotype',Palatino,"
    "'Book Antiqua','Noto Serif',Georgia,serif;overflow-wrap:break-word}\n"
    "h1,h2,h3{line-height:1.2;font-weight:600}\n"
    "h1{font-size:2.2rem;margin:.2rem 0 1.5rem}\n"
    "h2{font-size:1.5rem;margin:2.6rem 0 .8rem;padding-top:.8rem;border-top:1px solid "
    "var(--rule)}\n"
    "h3{font-size:1.15rem;margin:1.6rem 0 .6rem;font-style:italic}\n"
    "p,ul,ol,pre,blockquote{margin:0 0 .7rem}\n"
    "ul,ol{padding-left:1.2rem}li{margin-bottom:.3rem}\n"
    "a{color:var(--accent);text-underline-offset:.15em}\n"
    "a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}\n"
    "code,pre{font:.85em/1.4 ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace}\n"
    "pre{white-space:pre-wrap;background:var(--panel);padding:.6rem .8rem}pre "
    "code{font-size:1em}\n";

static const char table[] =
    "table{width:100%;border-collapse:collapse;margin:1rem 0 1.5rem;font-size:.95rem;"
    "line-height:1.4}\n"
    "th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-top:1px solid "
    "var(--rule)}\n"
    "thead th{border-top:0;font-weight:600;color:var(--soft)}\n"
    "th:last-child,td:last-child{padding-right:0;width:30%;color:var(--soft)}\n"
    "th:first-child,td:first-child{font-variant-numeric:tabular-nums}\n"
    "tbody td:first-child{font-weight:600}\n";

// No type is below 8.5 points.
static const char print[] =
    "@page{margin:8mm 9mm}\n"
    "@media print{\n"
    ":root{--paper:#ffffff;color-scheme:light}\n"
    "body{max-width:none;padding:0;font-size:8.5pt;line-height:1.19}\n"
    "main{columns:2;column-gap:5.5mm;column-rule:.5pt solid var(--rule)}\n"
    "h1{column-span:all;font-size:14pt;margin:0 0 2mm}\n"
    "h2{font-size:10pt;margin:1.5mm 0 .7mm;padding-top:.9mm}\n"
    "h3{font-size:9pt;margin:1.5mm 0 .8mm}\n"
    "p,ul,ol,pre,blockquote{margin-bottom:.9mm}\n"
    "ul,ol{padding-left:3.4mm}li{margin-bottom:.3mm}\n"
    "table{font-size:8.5pt;line-height:1.18;margin:0 0 1mm}\n"
    "th,td{padding:.4mm 2mm .4mm 0}\n"
    "code,pre{font-size:8.5pt;line-height:1.2;letter-spacing:-.045em}\n"
    "code{line-height:0;white-space:nowrap}pre code{line-height:1.2;white-space:inherit}\n"
    "pre{padding:.7mm 1.2mm;print-color-adjust:exact;-webkit-print-color-adjust:exact}\n"
    "a{color:inherit;text-decoration:none}\n"
    "h1,h2,h3,thead{break-after:avoid}\n"
    "tr,li,pre{break-inside:avoid}\n"
    "p{orphans:2;widows:2}\n"
    "}\n";

void guide_look_add(Buf *out) {
  buf_add(out, colours);
  buf_add(out, book);
  buf_add(out, table);
  buf_add(out, print);
}
