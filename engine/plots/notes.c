#include "plots/notes.h"

#include <stdio.h>

#include "page/widgets.h"
#include "plots/signs.h"
#include "plots/strokes.h"
#include "plots/turns.h"

enum { DISC = 16, PAD = 16, BESIDE = 620 };  // layout units

typedef struct Notes {
  Session *session;
  const MindStart *expert;  // NULL: the course has none
  Turns turns;
} Notes;

// Where things are on every card.
typedef struct Cards {
  int name_width;   // of the column with the names
  int x, column;    // of the first step, and how wide each is
  bool beside;      // the steps stand at the right of the name
  bool step_names;  // over the columns; else numbers, explained in the legend
  bool turn_words;  // "turn 4" rather than "4"
} Cards;

static const char shut[] = "stayed shut";

static void read_notes(Session *session, const Debrief *debrief, Notes *out) {
  const Story *story = session_story(session);
  *out = (Notes){.session = session};
  turns_read(session, debrief, &out->turns);
  if (story->mind_count > 0) out->expert = &story->minds[0];
}

static uint32_t concern_count(const Notes *notes) {
  return notes->expert ? notes->expert->concern_count : 0;
}

static const char *concern_name(const Notes *notes, uint32_t concern) {
  return session_fill(notes->session, notes->expert->concerns[concern].name);
}

// Words ------------------------------------------------------------------------------------------

void notes_name(Session *session, Buf *out) {
  const Story *story = session_story(session);
  const char *expert = story->mind_count > 0
                           ? session_fill(session, story->cast[story->minds[0].speaker].label)
                           : "";
  if (*expert)
    buf_add_format(out, "What was there in %s, and what you found", expert);
  else
    buf_add(out, "What was there, and what you found");
}

static void add_reached(const Notes *notes, uint32_t concern, Buf *out) {
  const char *between = "";
  for (int step = STEP_VOICED; step < STEP_COUNT; step++) {
    int turn = notes->turns.reached[concern][step];
    if (turn == TURNS_NEVER) continue;
    buf_add_format(out, "%s%s", between, turns_step_name((Step)step));
    if (turn > 0)
      buf_add_format(out, " at turn %d", turn);
    else
      buf_add(out, " from the start");
    between = ", ";
  }
}

static void add_missing(const Notes *notes, uint32_t concern, Buf *out) {
  const char *between = "not ";
  for (int step = STEP_VOICED; step < STEP_COUNT; step++) {
    if (notes->turns.reached[concern][step] != TURNS_NEVER) continue;
    buf_add_format(out, "%s%s", between, turns_step_name((Step)step));
    between = ", not ";
  }
}

static void add_concern(const Notes *notes, uint32_t concern, Buf *out) {
  Buf reached = {0}, missing = {0};
  add_reached(notes, concern, &reached);
  add_missing(notes, concern, &missing);
  buf_add_format(out, "%s: ", concern_name(notes, concern));
  if (reached.length == 0)
    buf_add(out, "there, and stayed shut");
  else
    buf_add_format(out, "%s%s%s", buf_text(&reached), missing.length > 0 ? "; " : "",
                   buf_text(&missing));
  buf_add_char(out, '.');
  buf_free(&reached);
  buf_free(&missing);
}

static void add_words(const Notes *notes, Buf *out) {
  for (uint32_t i = 0; i < concern_count(notes); i++) {
    if (i > 0) buf_add_char(out, ' ');
    add_concern(notes, i, out);
  }
}

void notes_words(Session *session, const Debrief *debrief, Buf *out) {
  Notes notes;
  read_notes(session, debrief, &notes);
  add_words(&notes, out);
  turns_free(&notes.turns);
}

// Drawing ----------------------------------------------------------------------------------------

static bool steps_fit(const Pen *pen, int column) {
  for (int step = 0; step < STEP_COUNT; step++)
    if (pen_width(pen, STYLE_CAPTION, turns_step_name((Step)step)) > column - pen_units(pen, 6))
      return false;
  return true;
}

static Cards measure(const Pen *pen, int x, int width) {
  Cards cards = {.beside = width >= pen_units(pen, BESIDE)};
  int pad = pen_units(pen, PAD), inner = width - 2 * pad;
  cards.name_width = cards.beside ? inner * 7 / 20 - pad : inner;
  cards.x = cards.beside ? x + pad + inner * 7 / 20 : x + pad;
  cards.column = (x + width - pad - cards.x) / STEP_COUNT;
  if (cards.column < 1) cards.column = 1;
  cards.step_names = steps_fit(pen, cards.column);
  cards.turn_words = pen_width(pen, STYLE_CAPTION, "turn 00") <= cards.column - pen_units(pen, 6);
  return cards;
}

static void draw_middle(Pen *pen, Colour colour, const char *text, int middle, int y) {
  int width = pen_width(pen, STYLE_CAPTION, text);
  pen_line(pen, STYLE_CAPTION, colour, text, middle - width / 2, y, width);
}

static int middle_of(const Cards *cards, int step) {
  return cards->x + cards->column * step + cards->column / 2;
}

static int draw_step_names(Pen *pen, const Cards *cards, int y) {
  for (int step = 0; step < STEP_COUNT; step++) {
    char number[16];
    snprintf(number, sizeof number, "%d", step + 1);
    const char *text = cards->step_names ? turns_step_name((Step)step) : number;
    draw_middle(pen, pen->theme->soft, text, middle_of(cards, step), y);
  }
  return pen_leading(pen, STYLE_CAPTION) + pen_units(pen, 6);
}

static void draw_disc(Pen *pen, bool reached, Point at) {
  int size = pen_units(pen, DISC);
  Rect rect = {at.x - size / 2, at.y - size / 2, size, size};
  if (reached) {
    display_box(pen->display, rect, size / 2, pen->theme->accent);
  } else {
    display_box(pen->display, rect, size / 2, pen->theme->paper);
    display_frame(pen->display, rect, size / 2, pen_fine(pen, 2), pen->theme->edge);
  }
}

static void draw_turn(Pen *pen, const Cards *cards, int turn, int step, int y) {
  char text[32];
  if (step == STEP_THERE || turn == TURNS_NEVER) return;
  snprintf(text, sizeof text, cards->turn_words ? "turn %d" : "%d", turn);
  draw_middle(pen, pen->theme->soft,
              turn > 0            ? text
              : cards->turn_words ? "before"
                                  : "0",
              middle_of(cards, step), y);
}

// A line from step to step, strong as far as both were reached, then the discs.
static void draw_way(Pen *pen, const Cards *cards, const int reached[STEP_COUNT], int y) {
  for (int step = 1; step < STEP_COUNT; step++) {
    bool both = reached[step - 1] != TURNS_NEVER && reached[step] != TURNS_NEVER;
    Point ends[] = {{middle_of(cards, step - 1), y}, {middle_of(cards, step), y}};
    strokes_draw(pen, both ? STROKE_SOLID : STROKE_DOTTED,
                 both ? pen->theme->accent : pen->theme->edge, ends, 2);
  }
  for (int step = 0; step < STEP_COUNT; step++)
    draw_disc(pen, reached[step] != TURNS_NEVER, (Point){middle_of(cards, step), y});
}

static int steps_height(const Pen *pen) {
  return pen_units(pen, DISC) + pen_units(pen, 4) + pen_leading(pen, STYLE_CAPTION);
}

// "stayed shut" under what could have been said and was not, when it fits two columns.
static void draw_shut(Pen *pen, const Cards *cards, int y) {
  int width = pen_width(pen, STYLE_CAPTION, shut), left = middle_of(cards, 1) - width / 2;
  int least = cards->x;
  if (left < least) left = least;
  if (width <= 3 * cards->column)
    pen_line(pen, STYLE_CAPTION, pen->theme->soft, shut, left, y, width);
}

static void draw_steps(const Notes *notes, Pen *pen, const Cards *cards, uint32_t concern, int y) {
  const int *reached = notes->turns.reached[concern];
  int disc = pen_units(pen, DISC), below = y + disc + pen_units(pen, 4);
  bool found = false;
  draw_way(pen, cards, reached, y + disc / 2);
  for (int step = 0; step < STEP_COUNT; step++) {
    draw_turn(pen, cards, reached[step], step, below);
    found |= step > STEP_THERE && reached[step] != TURNS_NEVER;
  }
  if (!found) draw_shut(pen, cards, below);
}

static int card_height(const Notes *notes, Pen *pen, const Cards *cards, uint32_t concern) {
  int name = pen_height(pen, STYLE_SPEECH, concern_name(notes, concern), cards->name_width);
  int steps = steps_height(pen), pad = pen_units(pen, PAD);
  if (!cards->beside) return name + pen_units(pen, 8) + steps + 2 * pad;
  return (name > steps ? name : steps) + 2 * pad;
}

static int draw_card(const Notes *notes, Pen *pen, const Cards *cards, uint32_t concern, int x,
                     int y, int width) {
  int height = card_height(notes, pen, cards, concern), pad = pen_units(pen, PAD);
  const char *name = concern_name(notes, concern);
  int name_height = pen_height(pen, STYLE_SPEECH, name, cards->name_width);
  int radius = pen_units(pen, 4), steps = steps_height(pen);
  display_box(pen->display, (Rect){x, y, width, height}, radius, pen->theme->panel);
  display_frame(pen->display, (Rect){x, y, width, height}, radius, pen_fine(pen, 1),
                pen->theme->rule);
  int name_y = cards->beside ? y + (height - name_height) / 2 : y + pad;
  pen_text(pen, STYLE_SPEECH, pen->theme->ink, name, x + pad, name_y, cards->name_width);
  draw_steps(notes, pen, cards, concern,
             cards->beside ? y + (height - steps) / 2 : y + height - pad - steps);
  return height;
}

static int draw_keys(Pen *pen, const Cards *cards, int x, int y, int width) {
  Buf text = {0};
  for (int step = 0; step < STEP_COUNT && !cards->step_names; step++)
    buf_add_format(&text, "%d %s%s", step + 1, turns_step_name((Step)step),
                   step + 1 < STEP_COUNT ? ", " : ". ");
  buf_add(&text, cards->turn_words ? "A disc for what was reached, and after which of your turns; "
                                   : "A disc for what was reached, and the number of your turn; ");
  buf_add(&text, "a ring for what was not.");
  int height = widgets_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&text), x, y, width);
  buf_free(&text);
  return height;
}

static int draw_cards(const Notes *notes, Pen *pen, int x, int y, int width) {
  Cards cards = measure(pen, x, width);
  int top = y;
  Buf name = {0}, words = {0};
  y += draw_step_names(pen, &cards, y);
  for (uint32_t i = 0; i < concern_count(notes); i++)
    y += draw_card(notes, pen, &cards, i, x, y, width) + pen_units(pen, 10);
  notes_name(notes->session, &name);
  add_words(notes, &words);
  pen_widget(pen, ROLE_PLOT, buf_text(&name), buf_text(&words), (Rect){x, top, width, y - top}, 0,
             0);
  buf_free(&name);
  buf_free(&words);
  return y + draw_keys(pen, &cards, x, y, width) - top;
}

int notes_draw(Pen *pen, Session *session, const Debrief *debrief, int x, int y, int width) {
  Notes notes;
  read_notes(session, debrief, &notes);
  int height = concern_count(&notes) > 0 ? draw_cards(&notes, pen, x, y, width) : 0;
  turns_free(&notes.turns);
  return height;
}
