#include "handout/vote_cards.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "page/ballot.h"
#include "plots/sheet.h"
#include "report/document.h"

// Of a picture, before the page gives it its size.
enum { LETTER = 760, SHAPE = 1000, GAP = 160, WIDE_STACKED = 1040, WIDE = 2000 };

typedef struct Paper {
  const char *word, *page;  // page: as CSS calls it
  int wide, tall;           // tenths of a millimetre
} Paper;

static const Paper papers[PAPER_COUNT] = {
    [PAPER_A4] = {"a4", "A4", 2100, 2970}, [PAPER_LETTER] = {"letter", "Letter", 2159, 2794}};

const char *vote_cards_paper_word(VotePaper paper) {
  return papers[paper].word;
}

bool vote_cards_find_paper(const char *word, VotePaper *out) {
  for (int i = 0; i < PAPER_COUNT; i++) {
    if (strcmp(papers[i].word, word) != 0) continue;
    *out = (VotePaper)i;
    return true;
  }
  return false;
}

// The look ---------------------------------------------------------------------------------------

// A printer leaves some millimetres white at the edges: nothing but the cuts goes there.
static const char look[] =
    "*{box-sizing:border-box;margin:0;padding:0}\n"
    "body{background:#fff;color:#211d19;font:600 11pt/1.3 Inter,'Helvetica Neue',Arial,sans-serif}"
    "\n"
    ".page{display:grid;position:relative;break-after:page;overflow:hidden}\n"
    ".page:last-child{break-after:auto}\n"
    ".card{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:5mm}\n"
    ".card svg{display:block}.card svg>rect:first-of-type{fill:none}\n"
    ".card p{color:#655c51;font-size:14pt}\n"
    ".large .card+.card{border-top:.3mm dashed #85796a}\n"
    ".small .card:nth-child(2n){border-left:.3mm dashed #85796a}\n"
    ".small .card:nth-child(n+3){border-top:.3mm dashed #85796a}\n"
    "h1{position:absolute;left:-200cm}\n"
    "@media screen{body{background:#efe7d8;padding:1rem}.page{background:#fff;margin:0 auto 1rem}}"
    "\n";

// As large as a card bears: letters are 65 mm high on half a page, and 40 mm or more on a
// quarter.
static void add_look(const VoteCards *cards, Buf *out) {
  const Paper *paper = &papers[cards->paper];
  buf_add(out, "\n");
  buf_add(out, look);
  buf_add_format(out, "@page{size:%s portrait;margin:0}\n", paper->page);
  buf_add_format(out,
                 ".page{width:%d.%dmm;height:%d.%dmm;grid-template:repeat(2,1fr)/repeat(%d,1fr)}\n",
                 paper->wide / 10, paper->wide % 10, (paper->tall - 1) / 10, (paper->tall - 1) % 10,
                 cards->small ? 2 : 1);
  buf_add_format(out, ".card svg{width:%dmm;height:auto}\n",
                 !cards->small   ? 172
                 : cards->tables ? 55
                                 : 60);
}

// Cards ------------------------------------------------------------------------------------------

typedef struct Sign {
  uint32_t option;
  bool stacked;  // the letter beneath its shape, and not beside it
} Sign;

// A capital is about 73 hundredths of the size it is set in.
static int draw_sign(const void *of, Pen *pen, int width) {
  const Sign *sign = of;
  const char letter = (char)('A' + sign->option);
  int left = sign->stacked ? 0 : width / 2, size = LETTER * 100 / 73;
  int wide = pen->metrics->width(pen->metrics->of, FONT_SANS_BOLD, size, &letter, 1);
  Point baseline = {left + (width - left - wide) / 2,
                    sign->stacked ? SHAPE + GAP + LETTER : (SHAPE + LETTER) / 2};
  ballot_draw(pen, sign->option, (Rect){sign->stacked ? (width - SHAPE) / 2 : 0, 0, SHAPE, SHAPE});
  display_text(pen->display, pen->metrics, FONT_SANS_BOLD, size, baseline, 0x000000FF, &letter, 1);
  return sign->stacked ? baseline.y + GAP / 4 : SHAPE;
}

// Each picture of a page has a name of its own.
static void add_card(Html *html, const VoteCards *cards, uint32_t option, int number) {
  char name[64];
  Buf svg = {0};
  Sign sign = {option, cards->small};
  snprintf(name, sizeof name, "Card %c, %s, number %d", (char)('A' + option), ballot_shape(option),
           number);
  sheet_print((SheetDrawing){draw_sign, &sign}, cards->small ? WIDE_STACKED : WIDE,
              (SvgWords){name, NULL}, &svg);
  html_open_class(html, "div", "card");
  html_markup(html, buf_text(&svg));
  if (cards->tables) html_say(html, "p", NULL, "Table ________");
  html_close(html, "div");
  buf_free(&svg);
}

static void add_page(Html *html, const VoteCards *cards, uint32_t option) {
  html_open_class(html, "div", cards->small ? "page small" : "page large");
  for (int i = 0; i < (cards->small ? 4 : 2); i++) add_card(html, cards, option, i + 1);
  html_close(html, "div");
}

void vote_cards_add(const VoteCards *cards, Buf *out) {
  uint32_t letters = cards->letters ? cards->letters : VOTE_CARDS_LETTERS;
  Html html = document_begin(out);
  Buf style = {0};
  html_say(&html, "title", NULL, "Vote cards");
  add_look(cards, &style);
  document_open_body(&html, &style);
  buf_free(&style);
  html_open(&html, "main");
  html_say(&html, "h1", NULL, "Vote cards");
  for (uint32_t i = 0; i < letters && i < BALLOT_SIGNS; i++) add_page(&html, cards, i);
  html_close(&html, "main");
  document_end(&html);
}
