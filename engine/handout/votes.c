// A decision: what was offered, with the votes of each round in a table and as bars, and in words
// which way was taken. The first round is an outline and the second is solid, here as on the wall.
#include <inttypes.h>
#include <stdio.h>

#include "handout/leaf.h"
#include "page/ballot.h"
#include "plots/sheet.h"

// Pixels.
enum { WIDTH = 304, SIGN = 20, LETTER = 20, BAR = 12, GAP = 3, BETWEEN = 12, FIGURE = 34 };

static bool counted(const Decision *decision) {
  for (uint32_t i = 0; i < decision->round_count; i++)
    if (tally_total(&decision->rounds[i]) > 0) return true;
  return false;
}

static bool has_second(const Decision *decision) {
  return decision->round_count > 1 && tally_total(&decision->rounds[1]) > 0;
}

static const Tally *last_round(const Decision *decision) {
  return &decision->rounds[has_second(decision) ? 1 : 0];
}

// Which way ---------------------------------------------------------------------------------------

static void add_facilitator(const Decision *decision, Buf *out) {
  const Tally *tally = last_round(decision);
  char taken = tally_letter(decision->chosen);
  uint32_t leading;
  switch (tally_lead(tally, &leading)) {
    case TALLY_EMPTY:
      buf_add_format(out, "The facilitator took %c, without a vote.", taken);
      return;
    case TALLY_TIE:
      buf_add(out, "There was ");
      tally_words(tally, out);
      buf_add_format(out, "; the facilitator took %c.", taken);
      return;
    case TALLY_ONE:
      buf_add(out, "Most of the room was for ");
      tally_words(tally, out);
      buf_add_format(out, "; the facilitator took %c.", taken);
      return;
  }
}

void votes_outcome(const Decision *decision, Buf *out) {
  switch (decision->by) {
    case DECIDED_NOT: buf_add(out, "It was not decided."); return;
    case DECIDED_ONLY: buf_add(out, "There was one way to go on."); return;
    case DECIDED_MAJORITY:
      buf_add(out, "The room was followed: ");
      tally_words(last_round(decision), out);
      buf_add_char(out, '.');
      return;
    case DECIDED_FACILITATOR: add_facilitator(decision, out); return;
  }
}

// The table --------------------------------------------------------------------------------------

static void add_number(Html *html, int32_t number) {
  html_open_class(html, "td", "votes");
  html_format(html, "%" PRId32, number);
  html_close(html, "td");
}

static void add_option(Leaf *leaf, uint32_t run, const Decision *decision, uint32_t place) {
  Html *html = &leaf->html;
  const Option *option = &leaf->story->options[decision->options[place]];
  const char letter[] = {tally_letter(place), '\0'};
  bool spoken = *story_text(leaf->story, option->say) != '\0', taken = place == decision->chosen;
  html_open(html, "tr");
  if (taken) html_attribute(html, "class", "taken");
  leaf_row_name(leaf, letter);
  html_open(html, "td");
  html_attribute(html, "dir", "auto");
  printed_words(html, session_fill(leaf->runs[run].session, spoken ? option->say : option->does));
  if (taken) {
    html_text(html, " ");
    html_say(html, "b", "way", "Taken");
  }
  html_close(html, "td");
  if (counted(decision)) add_number(html, decision->rounds[0].votes[place]);
  if (has_second(decision)) add_number(html, decision->rounds[1].votes[place]);
  html_close(html, "tr");
}

static void add_table(Leaf *leaf, uint32_t run, const Decision *decision) {
  Html *html = &leaf->html;
  bool voted = counted(decision), twice = has_second(decision);
  const char *columns[] = {"Option", "What could be said",
                           !voted  ? NULL
                           : twice ? "First round"
                                   : "Votes",
                           twice ? "Second round" : NULL, NULL};
  html_open_class(html, "table", "offer");
  html_say(html, "caption", NULL, voted ? "What was offered, and the votes" : "What was offered");
  leaf_columns(leaf, columns);
  html_open(html, "tbody");
  for (uint32_t i = 0; i < decision->offered; i++) add_option(leaf, run, decision, i);
  html_close(html, "tbody");
  html_close(html, "table");
}

// The bars ---------------------------------------------------------------------------------------

static int most_votes(const Decision *decision) {
  int32_t most = 1;
  for (uint32_t r = 0; r < decision->round_count; r++)
    for (uint32_t i = 0; i < decision->offered; i++)
      if (decision->rounds[r].votes[i] > most) most = decision->rounds[r].votes[i];
  return most;
}

static void draw_bar(Pen *pen, int32_t votes, int most, bool second, int x, int y, int width) {
  char figure[16];
  Rect bar = {x, y, votes * width / most, BAR};
  if (second || votes == 0) {
    display_box(pen->display, (Rect){x, y, votes ? bar.w : 2, BAR}, 0, pen->theme->ink);
  } else {
    display_box(pen->display, bar, 0, pen->theme->plate);
    display_frame(pen->display, bar, 0, 2, pen->theme->ink);
  }
  snprintf(figure, sizeof figure, "%" PRId32, votes);
  int top = y + (BAR - pen_leading(pen, STYLE_LABEL)) / 2;
  pen_line(pen, STYLE_LABEL, pen->theme->ink, figure, x + bar.w + 8, top, FIGURE);
}

static void draw_sign(Pen *pen, uint32_t option, int y) {
  const char letter[] = {tally_letter(option), '\0'};
  int top = y + (SIGN - pen_leading(pen, STYLE_STRONG)) / 2;
  ballot_draw(pen, option, (Rect){0, y, SIGN, SIGN});
  pen_line(pen, STYLE_STRONG, pen->theme->ink, letter, SIGN + 6, top, LETTER);
}

static int draw_bars(const void *of, Pen *pen, int width) {
  const Decision *decision = of;
  int rounds = has_second(decision) ? 2 : 1, tall = rounds * BAR + (rounds - 1) * GAP;
  int row = tall > SIGN ? tall : SIGN + 8, most = most_votes(decision),
      left = LETTER + SIGN + BETWEEN;
  for (uint32_t i = 0; i < decision->offered; i++) {
    int y = (int)i * (row + BETWEEN) + 1;
    draw_sign(pen, i, y + (row - SIGN) / 2);
    for (int r = 0; r < rounds; r++)
      draw_bar(pen, decision->rounds[r].votes[i], most, r == 1, left,
               y + (row - tall) / 2 + r * (BAR + GAP), width - left - FIGURE);
  }
  return (int)decision->offered * (row + BETWEEN) - BETWEEN + 2;
}

static void add_round_words(const Decision *decision, uint32_t round, Buf *out) {
  const Tally *tally = &decision->rounds[round];
  buf_add_format(out, "%s round:", round ? " Second" : "First");
  for (uint32_t i = 0; i < tally->offered; i++)
    buf_add_format(out, "%s %c %" PRId32, i ? "," : "", tally_letter(i), tally->votes[i]);
  buf_add_format(out, "; %" PRId32 " of %" PRId32 " have voted.", tally_total(tally), tally->room);
}

static void add_bars(Leaf *leaf, uint32_t run, uint32_t choice, const Decision *decision) {
  Buf name = {0}, words = {0}, svg = {0};
  buf_add_format(&name, "Votes at decision %" PRIu32, choice + 1);
  if (leaf->run_count > 1) buf_add_format(&name, " of run %" PRIu32, run + 1);
  for (uint32_t i = 0; i < (has_second(decision) ? 2u : 1u); i++)
    add_round_words(decision, i, &words);
  sheet_print((SheetDrawing){draw_bars, decision}, WIDTH,
              (SvgWords){buf_text(&name), buf_text(&words)}, &svg);
  html_open_class(&leaf->html, "figure", "bars");
  html_markup(&leaf->html, buf_text(&svg));
  if (has_second(decision))
    html_say(&leaf->html, "figcaption", NULL, "Outlined: the first round. Solid: the second.");
  html_close(&leaf->html, "figure");
  buf_free(&name);
  buf_free(&words);
  buf_free(&svg);
}

void votes_add(Leaf *leaf, uint32_t run, uint32_t choice) {
  const Decision *decision = workshop_decision_at(leaf->workshop, run, choice);
  Buf outcome = {0};
  if (!decision) return;
  if (decision->by != DECIDED_ONLY) {
    html_open_class(&leaf->html, "div", "vote");
    add_table(leaf, run, decision);
    if (counted(decision)) add_bars(leaf, run, choice, decision);
    html_close(&leaf->html, "div");
  }
  votes_outcome(decision, &outcome);
  html_say(&leaf->html, "p", "outcome", buf_text(&outcome));
  buf_free(&outcome);
}
