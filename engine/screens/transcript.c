#include "screens/transcript.h"

#include "screens/words.h"

int transcript_indent(const Pen *pen) {
  return pen_units(pen, 38);
}

static bool same_voice(const Entry *a, const Entry *b) {
  return a->kind == ENTRY_LINE && b->kind == ENTRY_LINE && a->speaker == b->speaker;
}

static int space_before(const Pen *pen, const Entry *entries, uint32_t index) {
  if (index == 0) return 0;
  const Entry *entry = &entries[index], *last = &entries[index - 1];
  if (entry->kind == ENTRY_SCENE) return pen_units(pen, 56);
  if (last->kind == ENTRY_SCENE) return pen_units(pen, 18);
  return pen_units(pen, same_voice(last, entry) ? 6 : 18);
}

static int draw_scene(Pen *pen, const Entry *entry, uint32_t index, int x, int y, int width) {
  int top = y, accent = pen_units(pen, 44);
  if (index > 0) {
    display_box(pen->display, (Rect){x, y, accent, pen_fine(pen, 2)}, 0, pen->theme->accent);
    y += pen_units(pen, 22);
  }
  y += widgets_heading(pen, STYLE_HEADING, entry->text, x, y, width);
  if (*entry->does) {
    y += pen_units(pen, 2);
    y += pen_text(pen, STYLE_STAGE, pen->theme->soft, entry->does, x, y, width);
  }
  return y - top;
}

// The name, and what the body does in the rest of the line, or under it when that is too long.
static int draw_speaker(Pen *pen, const char *name, const char *does, Colour colour, int x, int y,
                        int width) {
  const Theme *theme = pen->theme;
  int wide = pen_capitals(pen, STYLE_STAGE, colour, name, x, y, width) + pen_units(pen, 12);
  int leading = pen_leading(pen, STYLE_STAGE);
  if (*does == '\0') return leading;
  if (wide + pen_width(pen, STYLE_STAGE, does) > width)
    return leading + pen_text(pen, STYLE_STAGE, theme->soft, does, x, y + leading, width);
  pen_line(pen, STYLE_STAGE, theme->soft, does, x + wide, y, width - wide);
  return leading;
}

static int draw_line(Screens *screens, Pen *pen, const Entry *entries, uint32_t index, int x, int y,
                     int width) {
  const Entry *entry = &entries[index];
  int top = y;
  if (entry->speaker == NONE) {
    y += pen_text(pen, STYLE_STAGE, pen->theme->soft, entry->does, x, y, width);
    return y +
           pen_begun(pen, STYLE_SPEECH, pen->theme->soft, entry->text, pen->words, x, y, width) -
           top;
  }
  if (index > 0 && same_voice(&entries[index - 1], entry))
    y += pen_text(pen, STYLE_STAGE, pen->theme->soft, entry->does, x, y, width);
  else
    y += draw_speaker(pen, words_label(screens, entry->speaker), entry->does, pen->theme->ink, x, y,
                      width);
  return y + pen_begun(pen, STYLE_SPEECH, pen->theme->ink, entry->text, pen->words, x, y, width) -
         top;
}

static int draw_own(Pen *pen, const Entry *entry, int x, int y, int width) {
  int top = y, indent = transcript_indent(pen);
  x += indent;
  width -= indent;
  if (*entry->text == '\0') {
    pen_capitals(pen, STYLE_STAGE, pen->theme->accent, "You", x, y, width);
    y += pen_leading(pen, STYLE_STAGE);
    return y + pen_text(pen, STYLE_STAGE, pen->theme->ink, entry->does, x, y, width) - top;
  }
  y += draw_speaker(pen, "You", entry->does, pen->theme->accent, x, y, width);
  return y + pen_begun(pen, STYLE_SPEECH, pen->theme->ink, entry->text, pen->words, x, y, width) -
         top;
}

static int draw_entry(Screens *screens, Pen *pen, const Entry *entries, uint32_t index, int x,
                      int y, int width) {
  const Entry *entry = &entries[index];
  if (entry->kind == ENTRY_SCENE) return draw_scene(pen, entry, index, x, y, width);
  if (words_own(screens, entry)) return draw_own(pen, entry, x, y, width);
  return draw_line(screens, pen, entries, index, x, y, width);
}

int transcript_entry(Screens *screens, Pen *pen, const Entry *entries, uint32_t index, int x, int y,
                     int width) {
  int space = space_before(pen, entries, index);
  int height = draw_entry(screens, pen, entries, index, x, y + space, width);
  if (entries[index].kind == ENTRY_SCENE || height == 0) return space + height;
  Buf *reads = layout_scratch(pen->layout);
  words_entry(screens, &entries[index], reads);
  pen_widget(pen, ROLE_TEXT, buf_text(reads), NULL, (Rect){x, y + space, width, height}, 0, 0);
  return space + height;
}
