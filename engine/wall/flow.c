#include "wall/flow.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "page/ballot.h"
#include "workshop/tally.h"

enum { HEADING = 125, POINTS = 3 };

void flow_free(Flow *flow) {
  free(flow->items);
  arena_free(&flow->texts);
  *flow = (Flow){0};
}

void flow_add(Flow *flow, Block block) {
  flow->items = memory_push(flow->items, flow->count, &flow->cap, sizeof *flow->items);
  flow->items[flow->count++] = block;
}

// Type -------------------------------------------------------------------------------------------

static Style style_of(const Block *block) {
  return block->kind == BLOCK_HEADING ? STYLE_HEADING
         : block->kind == BLOCK_STAGE ? STYLE_STAGE
                                      : STYLE_SPEECH;
}

static int percent_of(const Sheet *sheet, const Block *block) {
  return block->kind == BLOCK_HEADING && sheet->ease != EASE_LEAST ? HEADING : 100;
}

static Colour colour_of(const Sheet *sheet, const Block *block) {
  const Theme *theme = sheet->pen->theme;
  return block->kind == BLOCK_STAGE ? theme->soft : theme->ink;
}

static bool has_words(const Block *block) {
  return block->kind != BLOCK_SILENCE;
}

// All of it in one paragraph, as it is read aloud too: "Conrad (puts the pen down): Go on."
static void run_in(const Block *block, Buf *out) {
  bool label = *block->label, does = *block->does, text = *block->text;
  buf_add(out, block->label);
  if (does && (label || text))
    buf_add_format(out, text ? "%s(%s)" : "%s%s", label ? " " : "", block->does);
  if (does && !label && !text) buf_add(out, block->does);
  if ((label || does) && text) buf_add(out, label ? ": " : " ");
  buf_add(out, block->text);
}

static int sign_width(const Sheet *sheet, const Block *block) {
  return block->sign == UINT32_MAX ? 0 : sheet->em * 22 / 10;
}

// Who speaks, and what the body does in the rest of the line, or under it when that is too long.
static int name_height(const Sheet *sheet, const Block *block, int width) {
  if (*block->label == '\0') return sheet_height(sheet, STYLE_STAGE, 100, block->does, width);
  Pen strong = sheet_pen(sheet, STYLE_SECTION, 100), stage = sheet_pen(sheet, STYLE_STAGE, 100);
  int wide =
      sign_width(sheet, block) + pen_width(&strong, STYLE_SECTION, block->label) + sheet->em / 2;
  int height =
      sheet_height(sheet, STYLE_SECTION, 100, block->label, width - sign_width(sheet, block));
  bool beside = wide + pen_width(&stage, STYLE_STAGE, block->does) <= width;
  return height + (beside ? 0 : sheet_height(sheet, STYLE_STAGE, 100, block->does, width));
}

static int text_height(const Sheet *sheet, const Block *block, int width) {
  int percent = percent_of(sheet, block);
  if (sheet->ease < EASE_LEAST)
    return name_height(sheet, block, width) +
           sheet_height(sheet, style_of(block), percent, block->text, width);
  Buf all = {0};
  run_in(block, &all);
  int height = sheet_height(sheet, style_of(block), percent, buf_text(&all), width);
  buf_free(&all);
  return height;
}

int flow_block(const Sheet *sheet, const Block *block, int width) {
  if (block->kind == BLOCK_SILENCE) return sheet->line;
  return text_height(sheet, block, width);
}

// As it stands at its place on the page.
static Block placed(const Flow *flow, size_t from, size_t i) {
  Block block = flow->items[i];
  if (i > from && block.goes_on) block.label = "";
  return block;
}

int flow_height(const Flow *flow, const Sheet *sheet, size_t from, size_t to, int width) {
  int height = 0;
  for (size_t i = from; i < to; i++) {
    Block block = placed(flow, from, i);
    height += flow_block(sheet, &block, width) + (i > from ? sheet->gap : 0);
  }
  return height;
}

// Drawing ----------------------------------------------------------------------------------------

static void draw_sign(const Sheet *sheet, uint32_t option, Rect box) {
  Pen pen = sheet_pen(sheet, STYLE_STRONG, 100);
  const char letter[] = {tally_letter(option), '\0'};
  int down = (sheet->line - box.h) / 2;
  ballot_draw(&pen, option, (Rect){box.x, box.y + down, box.w, box.h});
  pen_line(&pen, STYLE_STRONG, pen.theme->ink, letter, box.x + box.w + sheet->em / 4, box.y,
           sheet->em * 2);
}

static void draw_name(const Sheet *sheet, const Block *block, Rect box) {
  const Theme *theme = sheet->pen->theme;
  Pen strong = sheet_pen(sheet, STYLE_SECTION, 100), stage = sheet_pen(sheet, STYLE_STAGE, 100);
  int sign = sign_width(sheet, block), size = sheet->em * 4 / 5;
  if (*block->label == '\0') {
    pen_text(&stage, STYLE_STAGE, theme->soft, block->does, box.x, box.y, box.w);
    return;
  }
  if (sign > 0) draw_sign(sheet, block->sign, (Rect){box.x, box.y, size, size});
  int height = pen_text(&strong, STYLE_SECTION, block->own ? theme->accent : theme->ink,
                        block->label, box.x + sign, box.y, box.w - sign);
  int wide = sign + pen_width(&strong, STYLE_SECTION, block->label) + sheet->em / 2;
  if (wide + pen_width(&stage, STYLE_STAGE, block->does) <= box.w)
    pen_line(&stage, STYLE_STAGE, theme->soft, block->does, box.x + wide, box.y, box.w - wide);
  else
    pen_text(&stage, STYLE_STAGE, theme->soft, block->does, box.x, box.y + height, box.w);
}

static void draw_words(const Sheet *sheet, const Block *block, Rect box) {
  Buf all = {0};
  Style style = style_of(block);
  Pen pen = sheet_pen(sheet, style, percent_of(sheet, block));
  Colour colour = colour_of(sheet, block);
  run_in(block, &all);
  pen_widget(&pen, block->kind == BLOCK_HEADING ? ROLE_HEADING : ROLE_TEXT, buf_text(&all), NULL,
             box, 0, 0);
  if (sheet->ease == EASE_LEAST) {
    pen_text(&pen, style, colour, buf_text(&all), box.x, box.y, box.w);
  } else {
    int down = name_height(sheet, block, box.w);
    draw_name(sheet, block, box);
    pen_text(&pen, style, colour, block->text, box.x, box.y + down, box.w);
  }
  buf_free(&all);
}

// A held silence: the page is quiet until it is turned.
static void draw_silence(const Sheet *sheet, Rect box) {
  int size = sheet->em / 3;
  for (int i = 0; i < POINTS; i++)
    display_box(sheet->pen->display,
                (Rect){box.x + i * sheet->em, box.y + (box.h - size) / 2, size, size}, size / 2,
                sheet->pen->theme->accent);
  pen_widget(sheet->pen, ROLE_TEXT, "A silence", NULL, box, 0, 0);
}

void flow_draw(const Flow *flow, const Sheet *sheet, size_t from, size_t to, Rect box) {
  for (size_t i = from; i < to; i++) {
    Block block = placed(flow, from, i);
    box.h = flow_block(sheet, &block, box.w);
    if (has_words(&block))
      draw_words(sheet, &block, box);
    else
      draw_silence(sheet, box);
    box.y += box.h + sheet->gap;
  }
}

// Pages ------------------------------------------------------------------------------------------

// The longest beginning of the text with which the block is no higher than `box`: up to a space, or
// within a word that is longer than all of that.
static size_t fitting(const Sheet *sheet, Block block, const char *text, char *room, Rect box) {
  size_t low = 0, high = strlen(text);
  block.text = room;
  while (low < high) {
    size_t middle = (low + high + 1) / 2;
    memcpy(room, text, middle);
    room[middle] = '\0';
    if (flow_block(sheet, &block, box.w) <= box.h)
      low = middle;
    else
      high = middle - 1;
  }
  size_t word = low;
  while (word > 0 && text[word] && text[word] != ' ') word--;
  return word > 0 ? word : utf8_cut(text, low);
}

// Two blocks of one.
static void part(Flow *flow, const Sheet *sheet, size_t at, Rect box) {
  Block whole = flow->items[at], rest = whole;
  size_t length = strlen(whole.text);
  char *first = arena_copy(&flow->texts, whole.text, length);
  size_t cut = fitting(sheet, whole, whole.text, first, box);
  if (cut == 0 || cut == length) return;
  memcpy(first, whole.text, cut);
  first[cut] = '\0';
  size_t next = cut + (whole.text[cut] == ' ');
  rest.text = arena_copy(&flow->texts, whole.text + next, length - next);
  rest.does = "";
  rest.goes_on = true;
  rest.sign = UINT32_MAX;
  flow_add(flow, rest);
  memmove(&flow->items[at + 2], &flow->items[at + 1], (flow->count - at - 2) * sizeof rest);
  flow->items[at].text = first;
  flow->items[at + 1] = rest;
}

size_t flow_page(Flow *flow, const Sheet *sheet, size_t from, size_t to, Rect box) {
  if (flow_block(sheet, &flow->items[from], box.w) > box.h && has_words(&flow->items[from]))
    part(flow, sheet, from, box);
  size_t end = from + 1;
  while (end < to && !flow->items[end].breaks &&
         flow_height(flow, sheet, from, end + 1, box.w) <= box.h)
    end++;
  return end;
}
