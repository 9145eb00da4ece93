#include "wall/foot.h"

#include <inttypes.h>
#include <stdio.h>

#include "page/typeset.h"
#include "wall/bars.h"
#include "wall/sheet.h"

enum { PAGE_MARK = 48 };

static void add_votes(const Workshop *workshop, const Decision *decision, Buf *out) {
  static const char *const units[UNIT_COUNT] = {"", " pairs", " tables"};
  const Tally *tally = &decision->rounds[decision->round_count - 1];
  Buf words = {0};
  if (decision->round_count == 2) buf_add(&words, "second round: ");
  if (decision->closed)
    tally_words(tally, &words);
  else
    buf_add_format(&words, "%" PRId32 " of %" PRId32 "%s have voted", tally_total(tally),
                   tally->room, units[workshop_setup(workshop).unit]);
  typeset_sentence(buf_text(&words), out);
  buf_free(&words);
}

// The votes are told where the options can be seen.
static void add_status(const Workshop *workshop, bool options, Buf *out) {
  uint32_t count;
  const Decision *decision = workshop_decision(workshop);
  const WorkshopRun *run = &workshop_runs(workshop, &count)[workshop_run(workshop)];
  bool talks = workshop_step(workshop) == STEP_CONVERSATION && !workshop_paused(workshop);
  bool votes = options && talks && decision && decision->offered > 1;
  buf_add(out, run->team);
  if (*run->team && votes) buf_add(out, " · ");
  if (votes) add_votes(workshop, decision, out);
}

Foot foot_of(Pen *pen, const Workshop *workshop) {
  Foot foot = {.height = 0};
  Sheet sheet = sheet_of(pen, EASE_LEAST, 0);
  Pen label = sheet_pen(&sheet, STYLE_LABEL, 100);
  add_status(workshop, true, &foot.status);
  int key = bars_key(&sheet, workshop_decision(workshop), 0, 0, false);
  int mark = pen_width(&label, STYLE_LABEL, "00 of 00");
  foot.right = sheet.em + (key > mark ? key : mark);
  int text =
      sheet_height(&sheet, STYLE_LABEL, 100, buf_text(&foot.status), sheet.area.w - foot.right);
  foot.height = (text > 0 ? text : sheet.line) + sheet.gap / 2;
  return foot;
}

static void draw_mark(Pen *pen, const Sheet *sheet, const Wall *wall, int right, int y) {
  char mark[PAGE_MARK];
  Pen label = sheet_pen(sheet, STYLE_LABEL, 100);
  snprintf(mark, sizeof mark, "%u of %u", (unsigned)wall->page + 1, (unsigned)wall->pages);
  int wide = pen_width(&label, STYLE_LABEL, mark);
  pen_line(&label, STYLE_LABEL, pen->theme->soft, mark, right - wide, y, wide);
  pen_widget(pen, ROLE_TEXT, "Page", mark, (Rect){right - wide, y, wide, sheet->line}, 0, 0);
}

// One line that ends at `right`, cut where it would come over `left`.
static void draw_said(Pen *pen, const Sheet *sheet, const char *said, int left, int right, int y) {
  Pen label = sheet_pen(sheet, STYLE_LABEL, 100);
  int wide = pen_width(&label, STYLE_LABEL, said);
  if (wide > right - left) wide = right - left;
  if (wide <= 0) return;
  pen_line(&label, STYLE_LABEL, pen->theme->soft, said, right - wide, y, wide);
  pen_widget(pen, ROLE_TEXT, said, NULL, (Rect){right - wide, y, wide, sheet->line}, 0, 0);
}

// What is said to who leads stands beside the rest of the foot, or in the place of its right side
// where that leaves too little. True: it took that place. `left` and `aside` are what the rest takes
// at both sides.
static bool takes_foot(Pen *pen, const Sheet *sheet, const char *said, int left, int aside, int y) {
  Pen label = sheet_pen(sheet, STYLE_LABEL, 100);
  int most = sheet->area.w - aside;
  if (!said || *said == '\0') return false;
  bool beside = left + pen_width(&label, STYLE_LABEL, said) <= most;
  int right = sheet->area.x + (beside ? most : sheet->area.w);
  draw_said(pen, sheet, said, sheet->area.x + left, right, y);
  return !beside;
}

// What the status leaves to the rest of its line begins after a space.
static int status_width(const Sheet *sheet, const Foot *foot, bool all) {
  Pen label = sheet_pen(sheet, STYLE_LABEL, 100);
  int wide = pen_width(&label, STYLE_LABEL, buf_text(&foot->status));
  int most = sheet->area.w - foot->right;
  if (all) return most;
  if (wide == 0) return 0;
  return wide + sheet->em < most ? wide + sheet->em : most;
}

// The status at the left; at the right which page it is, or which bars are which.
static void draw_line(Pen *pen, const Workshop *workshop, const Wall *wall, const Foot *foot) {
  Sheet sheet = sheet_of(pen, EASE_LEAST, foot->height);
  int y = sheet.area.y + sheet.area.h + sheet.gap / 2, right = sheet.area.x + sheet.area.w;
  int left = status_width(&sheet, foot, !wall->said || *wall->said == '\0');
  sheet_text(&sheet, STYLE_LABEL, 100, pen->theme->ink, buf_text(&foot->status),
             (Rect){sheet.area.x, y, left, 0});
  bool last = wall->page + 1 == wall->pages;
  bool talks = workshop_step(workshop) == STEP_CONVERSATION && !workshop_paused(workshop);
  bool mark = wall->pages > 1 && !(last && talks);
  const Decision *decision = talks ? workshop_decision(workshop) : NULL;
  bool key = !mark && bars_key(&sheet, decision, right, y, false) > 0;
  if (takes_foot(pen, &sheet, wall->said, left, mark || key ? foot->right : 0, y)) return;
  if (mark)
    draw_mark(pen, &sheet, wall, right, y);
  else if (key)
    bars_key(&sheet, decision, right, y, true);
}

void foot_draw(Pen *pen, const Workshop *workshop, const Wall *wall, bool options, Foot *foot) {
  buf_clear(&foot->status);
  add_status(workshop, options, &foot->status);
  draw_line(pen, workshop, wall, foot);
  buf_free(&foot->status);
}

void foot_draw_quiet(Pen *pen, const Wall *wall) {
  Sheet sheet = sheet_of(pen, EASE_LEAST, 0);
  takes_foot(pen, &sheet, wall->said, 0, 0, sheet.area.y + sheet.area.h - sheet.line);
}
