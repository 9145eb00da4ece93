#include "wall/board.h"

enum { HEADING = 120, COLUMNS = 2 };

static int draw_heading(const Sheet *sheet, const char *heading, Rect box, bool draw) {
  if (*heading == '\0') return 0;
  Pen pen = sheet_pen(sheet, STYLE_HEADING, HEADING);
  int height = pen_height(&pen, STYLE_HEADING, heading, box.w);
  if (draw) widgets_heading(&pen, STYLE_HEADING, heading, box.x, box.y, box.w);
  return height + sheet->gap;
}

static Rect below(Rect box, int height) {
  return (Rect){box.x, box.y + height, box.w, box.h - height};
}

static Rect column(const Sheet *sheet, int i) {
  int apart = sheet->em * 3 / 2, wide = (sheet->area.w - apart) / COLUMNS;
  return (Rect){sheet->area.x + i * (wide + apart), sheet->area.y, wide, sheet->area.h};
}

static bool fits(const Sheet *sheet, const char *heading, const Flow *flow, Rect box) {
  int height = draw_heading(sheet, heading, box, false);
  return height + flow_height(flow, sheet, 0, flow->count, box.w) <= box.h;
}

static Rect box_of(const Sheet *sheet, int i, int count) {
  return count == 1 ? sheet->area : column(sheet, i);
}

// The widest sheet on which all of it stands on one page; else the page is set close.
static Sheet sheet_for(const Board *board, const char *const *headings, const Flow *flows,
                       int count) {
  Sheet sheet = sheet_of(board->pen, EASE_WIDE, board->foot);
  for (int ease = EASE_WIDE; ease <= EASE_CLOSE; ease++) {
    bool all = true;
    sheet = sheet_of(board->pen, (Ease)ease, board->foot);
    for (int i = 0; i < count; i++)
      all = all && fits(&sheet, headings[i], &flows[i], box_of(&sheet, i, count));
    if (all) break;
  }
  return sheet;
}

// One column: how many pages it takes, the one of them drawn that is `page` from here.
static uint32_t set_column(const Sheet *sheet, const char *heading, Flow *flow, Rect box,
                           uint32_t page) {
  uint32_t count = 0;
  Rect text = below(box, draw_heading(sheet, heading, box, false));
  for (size_t from = 0; from < flow->count || count == 0; count++) {
    size_t to = from < flow->count ? flow_page(flow, sheet, from, flow->count, text) : from;
    if (count == page) flow_draw(flow, sheet, from, to, text);
    from = to;
    if (flow->count == 0) return 1;
  }
  return count;
}

void board_text(Board *board, const char *heading, Flow *flow) {
  Sheet sheet = sheet_for(board, &heading, flow, 1);
  uint32_t page = board->page - board->count;
  uint32_t count = set_column(&sheet, heading, flow, sheet.area, page);
  draw_heading(&sheet, heading, sheet.area, page < count);
  board->count += count;
  flow_free(flow);
}

void board_pair(Board *board, const char *const headings[2], Flow flows[2]) {
  Sheet sheet = sheet_for(board, headings, flows, COLUMNS);
  uint32_t page = board->page - board->count, count = 0;
  for (int i = 0; i < COLUMNS; i++) {
    uint32_t own = set_column(&sheet, headings[i], &flows[i], column(&sheet, i), page);
    if (own > count) count = own;
  }
  for (int i = 0; i < COLUMNS; i++) {
    draw_heading(&sheet, headings[i], column(&sheet, i), page < count);
    flow_free(&flows[i]);
  }
  if (page < count) {
    Rect right = column(&sheet, 1);
    int thin = 1 + board->pen->display->height / 720;
    display_box(board->pen->display, (Rect){right.x - sheet.em * 3 / 4, right.y, thin, right.h}, 0,
                board->pen->theme->rule);
  }
  board->count += count;
}

// What was typed ---------------------------------------------------------------------------------

static Flow said_of(const Workshop *workshop, EventKind kind) {
  uint32_t count;
  Flow flow = {0};
  const WorkshopSaid *said = workshop_said(workshop, &count);
  for (uint32_t i = 0; i < count; i++)
    if (said[i].kind == kind)
      flow_add(
          &flow,
          (Block){
              .kind = BLOCK_SPEECH, .label = "", .does = "", .text = said[i].text, .sign = NONE});
  return flow;
}

static void reactions(Board *board, const Workshop *workshop) {
  static const char *const headings[COLUMNS] = {"+  This helped", "Δ  Next time differently"};
  Flow flows[COLUMNS] = {said_of(workshop, EVENT_PLUS), said_of(workshop, EVENT_DELTA)};
  board_pair(board, headings, flows);
}

static void sentences(Board *board, const Workshop *workshop) {
  Flow flow = said_of(workshop, EVENT_SENTENCE);
  board_text(board, "If … , then I …", &flow);
}

static void set_pages(Board *board, const Workshop *workshop, const Turns *turns) {
  board->count = 0;
  switch (workshop_step(workshop)) {
    case STEP_REACTIONS: reactions(board, workshop); return;
    case STEP_TURNING_POINTS: turns_pages(board, workshop, turns); return;
    case STEP_SENTENCES: sentences(board, workshop); return;
    case STEP_CONVERSATION:
    case STEP_COUNT: return;
  }
}

void board_draw(Pen *pen, const Workshop *workshop, Wall *wall, int foot) {
  Turns turns = {.count = 0};
  Board board = {.pen = pen, .foot = foot, .page = NONE};
  if (workshop_step(workshop) == STEP_TURNING_POINTS)
    turns.count = turning_find(workshop, workshop_run(workshop), turns.points);
  set_pages(&board, workshop, &turns);
  wall->pages = board.count;
  if (wall->page >= wall->pages) wall->page = wall->pages - 1;
  board.page = wall->page;
  set_pages(&board, workshop, &turns);
}
