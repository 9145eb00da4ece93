#include "wall/wall.h"

#include "base/hash.h"
#include "wall/bars.h"
#include "wall/board.h"
#include "wall/cover.h"
#include "wall/exchange.h"
#include "wall/foot.h"
#include "wall/spread.h"

enum { PLATE_PERCENT = 190 };

// Without light, in every theme: white paper would look like something broken.
static const Colour blank_colour = 0x0b0b0bff;

// The conversation --------------------------------------------------------------------------------

static FigureMoment moment_of(const Workshop *workshop, const Wall *wall, uint32_t shown) {
  uint32_t count;
  const Session *session = workshop_session(workshop);
  const Entry *entries = session_entries(session, &count);
  FigureMoment moment = {.session = session,
                         .shown = shown,
                         .addressed = NONE,
                         .motion = wall->motion,
                         .now_ms = wall->now_ms};
  moment.landing = shown > 0 && entries[shown - 1].kind == ENTRY_CHOICE;
  if (!session_over(session))
    moment.addressed = session_story(session)->beats[session_state(session)->beat].speaker;
  return moment;
}

static void draw_figure(Pen *pen, const Workshop *workshop, Wall *wall, uint32_t shown,
                        Rect plate) {
  const Story *story = workshop_story(workshop);
  FigureMoment moment = moment_of(workshop, wall, shown);
  uint32_t person = figure_person(&moment);
  if (plate.w == 0) return;
  const char *name = person == NONE ? "The place" : story_text(story, story->cast[person].name);
  pen_widget(pen, ROLE_PICTURE, name, figure_reads(&moment), plate, 0, 0);
  figure_draw(&wall->figure, &moment, pen, plate);
}

static void add_ending(const Workshop *workshop, Flow *text, uint32_t shown) {
  const Block block = {.label = "", .does = "", .sign = NONE, .shown = shown};
  Block heading = block, question = block;
  heading.kind = BLOCK_HEADING;
  heading.text = "The conversation is over.";
  heading.breaks = true;
  question.kind = BLOCK_STAGE;
  question.text = exchange_question(workshop);
  flow_add(text, heading);
  if (*question.text) flow_add(text, question);
}

static uint32_t shown_with(const Flow *text, const SpreadPage *page, uint32_t all) {
  return page->text_to > page->text_from ? text->items[page->text_to - 1].shown : all;
}

static void draw_spread(Pen *pen, const Workshop *workshop, Wall *wall, const Flow *text,
                        const Options *options, const SpreadPage *page, int foot) {
  uint32_t count;
  Rect plate;
  session_entries(workshop_session(workshop), &count);
  spread_draw(pen, text, options, page, foot, &plate);
  draw_figure(pen, workshop, wall, shown_with(text, page, count), plate);
}

// The cover goes before the first exchange. True: the options of it are in view.
static bool draw_conversation(Pen *pen, const Workshop *workshop, Wall *wall, int foot) {
  uint32_t count;
  Flow text = {0};
  Options options;
  const Decision *decision = workshop_decision(workshop);
  session_entries(workshop_session(workshop), &count);
  FigureMoment moment = moment_of(workshop, wall, count);
  exchange_blocks(workshop, &text);
  if (decision)
    options = options_of(workshop, decision);
  else
    add_ending(workshop, &text, count);
  Spread spread =
      spread_make(pen, &text, decision ? &options : NULL, figure_person(&moment) != NONE, foot);
  uint32_t covers = cover_is_due(workshop);
  wall->pages = covers + spread.count;
  if (wall->page >= wall->pages) wall->page = wall->pages - 1;
  const SpreadPage *page = wall->page < covers ? NULL : &spread.pages[wall->page - covers];
  if (page)
    draw_spread(pen, workshop, wall, &text, decision ? &options : NULL, page, foot);
  else
    cover_draw(pen, workshop, foot);
  flow_free(&text);
  return page && page->options_to > page->options_from;
}

// A quiet page ------------------------------------------------------------------------------------

static void draw_quiet(Pen *pen, const char *label, const char *text) {
  Sheet sheet = sheet_of(pen, EASE_WIDE, 0);
  int in = sheet.area.w / 9, down = sheet.area.h / 5;
  Rect box = {sheet.area.x + in, sheet.area.y + down, sheet.area.w - 2 * in,
              sheet.area.h - down - sheet.line};
  int height = sheet_text(&sheet, STYLE_LABEL, 100, pen->theme->soft, label, box);
  height += sheet.gap * 2;
  box.y += height;
  box.h -= height;
  sheet_largest(&sheet, STYLE_SPEECH, PLATE_PERCENT, pen->theme->ink, text, box);
}

static bool draw_if_quiet(Pen *pen, const Workshop *workshop) {
  const char *question = exchange_question(workshop);
  if (workshop_over(workshop)) {
    draw_quiet(pen, "The workshop is over.", "Thank you.");
    return true;
  }
  if (!workshop_paused(workshop)) return false;
  draw_quiet(pen, "To talk about",
             *question ? question : "What have you seen that you would not have seen alone?");
  return true;
}

// Pages ------------------------------------------------------------------------------------------

static uint64_t shown_now(const Workshop *workshop) {
  uint64_t hash = hash_int(HASH_START, workshop_run(workshop));
  hash = hash_int(hash, session_choices(workshop_session(workshop)));
  return hash_mix(hash_int(hash, workshop_step(workshop)));
}

static uint64_t round_now(const Workshop *workshop) {
  uint32_t said;
  const Decision *decision = workshop_decision(workshop);
  workshop_said(workshop, &said);
  uint64_t hash = hash_int(HASH_START, said);
  if (decision) hash = hash_int(hash, (int64_t)decision->round_count * 2 + decision->closed);
  return hash_mix(hash);
}

// Whether the room was at the options already: after going on with a workshop, or undoing.
static bool was_voted_on(const Workshop *workshop) {
  const Decision *decision = workshop_decision(workshop);
  return decision &&
         (decision->round_count > 1 || decision->closed || tally_total(&decision->rounds[0]) > 0);
}

// Another exchange begins at its first page. A round that begins or ends shows the options, and
// what was just typed on the board is there to be read: both are on the last page.
static void follow(const Workshop *workshop, Wall *wall) {
  uint64_t shown = shown_now(workshop), round = round_now(workshop);
  WorkshopStep step = workshop_step(workshop);
  bool talks = step == STEP_CONVERSATION;
  bool board = step == STEP_REACTIONS || step == STEP_SENTENCES;
  if (shown != wall->shown)
    wall->page = board || (talks && was_voted_on(workshop)) ? NONE : 0;
  else if (round != wall->round)
    wall->page = NONE;
  wall->shown = shown;
  wall->round = round;
}

bool wall_turn_page(Wall *wall, int by) {
  if (by < 0 ? !wall_reads_back(wall) : !wall_reads_on(wall)) return false;
  wall->page += by < 0 ? UINT32_MAX : 1;
  return true;
}

bool wall_reads_on(const Wall *wall) {
  return !wall->quiet && wall->page + 1 < wall->pages;
}

bool wall_reads_back(const Wall *wall) {
  return !wall->quiet && wall->page > 0;
}

int64_t wall_deadline(const Wall *wall) {
  return figure_deadline(&wall->figure, wall->motion, wall->now_ms);
}

static void draw_page(Pen *pen, const Workshop *workshop, Wall *wall) {
  Foot foot = foot_of(pen, workshop);
  bool options = false;
  if (workshop_step(workshop) == STEP_CONVERSATION)
    options = draw_conversation(pen, workshop, wall, foot.height);
  else
    board_draw(pen, workshop, wall, foot.height);
  foot_draw(pen, workshop, wall, options, &foot);
}

static void draw_paper(Pen *pen, const Wall *wall) {
  Rect all = {0, 0, pen->display->width, pen->display->height};
  display_box(pen->display, all, 0, wall->blank ? blank_colour : pen->theme->paper);
  if (wall->blank) pen_widget(pen, ROLE_TEXT, "The wall is blank.", NULL, all, 0, 0);
}

void wall_draw(Pen *given, const Workshop *workshop, Wall *wall) {
  Theme theme = theme_far(given->theme);
  Pen pen = *given;
  pen.theme = &theme;
  pen.words = INT32_MAX;
  wall->figure.height = 0;
  follow(workshop, wall);
  draw_paper(&pen, wall);
  if (wall->blank) return;
  wall->quiet = draw_if_quiet(&pen, workshop);
  if (wall->quiet)
    foot_draw_quiet(&pen, wall);
  else
    draw_page(&pen, workshop, wall);
}
