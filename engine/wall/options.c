#include "wall/options.h"

#include "page/ballot.h"
#include "wall/bars.h"

// In hundredths of a letter's height, by ease: the bars of an option, and from them to the next.
static const int bars[EASE_COUNT] = {56, 52, 46, 40}, between[EASE_COUNT] = {44, 32, 24, 14};
enum {
  MOST_SPARE = 60,  // of it, for a row
  SIGN = 80,
  AFTER_SIGN = 28,
  AFTER_LETTER = 12,
  TAKEN = 18,
  TAKEN_OUT = 45
};

Options options_of(const Workshop *workshop, const Decision *decision) {
  const Story *story = workshop_story(workshop);
  Options options = {.decision = decision, .taken = NONE};
  for (uint32_t i = 0; i < decision->offered; i++) {
    const Option *option = &story->options[decision->options[i]];
    options.done[i] = *story_text(story, option->say) == '\0';
    options.texts[i] =
        session_fill(workshop_session(workshop), options.done[i] ? option->does : option->say);
  }
  return options;
}

static int part(const Sheet *sheet, int hundredths) {
  return sheet->em * hundredths / 100;
}

// Sign and letter, and room for a quotation mark that hangs out of the text.
static int indent(const Sheet *sheet) {
  Pen strong = sheet_pen(sheet, STYLE_STRONG, 100), speech = sheet_pen(sheet, STYLE_SPEECH, 100);
  return part(sheet, SIGN + AFTER_SIGN + AFTER_LETTER) + pen_width(&strong, STYLE_STRONG, "D") +
         pen_width(&speech, STYLE_SPEECH, "“");
}

static int text_width(const Sheet *sheet, int width) {
  return width - indent(sheet) - bars_numbers(sheet) - part(sheet, 40);
}

static Style style_of(const Options *options, uint32_t i) {
  return options->done[i] ? STYLE_STAGE : STYLE_SPEECH;
}

static int row_height(const Options *options, const Sheet *sheet, uint32_t i, int width) {
  return sheet_height(sheet, style_of(options, i), 100, options->texts[i],
                      text_width(sheet, width)) +
         part(sheet, bars[sheet->ease]);
}

int options_height(const Options *options, const Sheet *sheet, uint32_t from, uint32_t to,
                   int width) {
  int height = 0;
  for (uint32_t i = from; i < to; i++)
    height +=
        row_height(options, sheet, i, width) + (i > from ? part(sheet, between[sheet->ease]) : 0);
  return height;
}

static void add_widget(const Options *options, const Sheet *sheet, uint32_t i, Rect row) {
  Buf name = {0}, value = {0};
  buf_add_format(&name, "%c: %s", tally_letter(i), options->texts[i]);
  bars_words(options->decision, i, &value);
  pen_widget(sheet->pen, ROLE_OPTION, buf_text(&name), buf_text(&value), row, 0,
             i == options->taken ? WIDGET_SELECTED : 0);
  buf_free(&name);
  buf_free(&value);
}

// A thick line in the margin.
static void draw_taken(const Sheet *sheet, Rect row) {
  Rect line = {row.x - part(sheet, TAKEN_OUT), row.y, part(sheet, TAKEN), row.h};
  display_box(sheet->pen->display, line, 0, sheet->pen->theme->accent);
}

static void draw_row(const Options *options, const Sheet *sheet, uint32_t i, int more, Rect row) {
  Style style = style_of(options, i);
  Pen pen = sheet_pen(sheet, style, 100), strong = sheet_pen(sheet, STYLE_STRONG, 100);
  const char letter[] = {tally_letter(i), '\0'};
  int size = part(sheet, SIGN), lie = part(sheet, bars[sheet->ease]) + more * 2 / 3;
  int numbers = bars_numbers(sheet), x = row.x + indent(sheet), right = row.x + row.w;
  ballot_draw(&strong, i, (Rect){row.x, row.y + (sheet->line - size) / 2, size, size});
  pen_line(&strong, STYLE_STRONG, strong.theme->ink, letter, row.x + part(sheet, SIGN + AFTER_SIGN),
           row.y, sheet->em);
  pen_text(&pen, style, pen.theme->ink, options->texts[i], x, row.y, text_width(sheet, row.w));
  if (i == options->taken) draw_taken(sheet, row);
  bars_lie(sheet, options->decision, i,
           (Rect){x, row.y + row.h - lie * 3 / 4, text_width(sheet, row.w), lie * 3 / 4},
           (Rect){right - numbers, row.y, numbers, sheet->line});
  add_widget(options, sheet, i, row);
}

void options_draw(const Options *options, const Sheet *sheet, uint32_t from, uint32_t to, int spare,
                  Rect box) {
  int more = spare / (int)(to - from), most = part(sheet, MOST_SPARE);
  if (more > most) more = most;
  for (uint32_t i = from; i < to; i++) {
    box.h = row_height(options, sheet, i, box.w) + more * 2 / 3;
    draw_row(options, sheet, i, more, box);
    box.y += box.h + part(sheet, between[sheet->ease]) + more / 3;
  }
}

uint32_t options_page(const Options *options, const Sheet *sheet, uint32_t from, Rect box) {
  uint32_t end = from + 1;
  while (end < options->decision->offered &&
         options_height(options, sheet, from, end + 1, box.w) <= box.h)
    end++;
  return end;
}
