// One other way: a moment of the player's own path, what else could have been said there, and the
// way back to it.
#include "screens/pages.h"
#include "screens/review.h"
#include "screens/transcript.h"
#include "screens/words.h"

// What was on the table at that moment: the last line before the choice.
static int draw_before(Screens *screens, Pen *pen, uint32_t choice, int x, int y, int width) {
  uint32_t count, at = NONE;
  const Entry *entries = session_entries(screens->session, &count);
  for (uint32_t i = 0; i < count && entries[i].exchange <= choice; i++)
    if (entries[i].kind == ENTRY_LINE && entries[i].speaker != NONE) at = i;
  if (at == NONE) return 0;
  return transcript_entry(screens, pen, &entries[at], 0, x, y, width) + pen_units(pen, 18);
}

static int draw_line(Pen *pen, const char *label, Colour colour, Style style, const char *text,
                     int x, int y, int width) {
  pen_capitals(pen, STYLE_CAPTION, colour, label, x, y, width);
  int name = pen_leading(pen, STYLE_CAPTION);
  return name + widgets_labelled(pen, style, pen->theme->ink, label, text, x, y + name, width) +
         pen_units(pen, 18);
}

static Style style_of(const Screens *screens, uint32_t option) {
  return words_option_is_said(screens, option) ? STYLE_SPEECH : STYLE_STAGE;
}

static int draw_other_way(Screens *screens, Pen *pen, const DebriefInstead *instead, int x, int y,
                          int width) {
  int top = y, indent = transcript_indent(pen);
  uint32_t chosen = session_exchange(screens->session, instead->choice)->option;
  y += draw_before(screens, pen, instead->choice, x, y, width);
  y += draw_line(pen, "You chose", pen->theme->soft, style_of(screens, chosen),
                 words_option(screens, chosen), x + indent, y, width - indent);
  y += draw_line(pen, "You could also have", pen->theme->accent, style_of(screens, instead->option),
                 words_option(screens, instead->option), x + indent, y, width - indent);
  if (*instead->why) {
    y += widgets_text(pen, STYLE_LABEL, pen->theme->ink, instead->why, x, y, width);
    y += pen_units(pen, 18);
  }
  Button button = {.name = "Go back to this moment", .action = ACTION_FORK};
  y += widgets_buttons(pen, &button, 1, x, y, width) + pen_units(pen, 14);
  return y +
         widgets_text(
             pen, STYLE_CAPTION, pen->theme->soft,
             "You play on from there, with the same person. What you have said so far stays in the "
             "journal; this page is made anew at the end.",
             x, y, width) -
         top;
}

int instead_page(Screens *screens, Pen *pen, int x, int y, int width) {
  const DebriefInstead *instead = &review_debrief(screens)->instead;
  int top = y;
  y += widgets_heading(pen, STYLE_HEADING, "One other way", x, y, width) + pen_units(pen, 14);
  if (instead->choice != NONE) return y + draw_other_way(screens, pen, instead, x, y, width) - top;
  return y +
         widgets_text(
             pen, STYLE_SPEECH, pen->theme->ink,
             "At no moment was there something clearly better to say. Another time it may go "
             "another way: people have reasons of their own for what they tell you.",
             x, y, width) -
         top;
}
