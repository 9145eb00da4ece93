#include "wall/board.h"

#include "wall/bars.h"

enum { HEADING = 120, LARGE = 160, COLUMNS = 2 };

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

static bool all_fit(const Sheet *sheet, const char *const *headings, const Flow *flows, int count) {
  for (int i = 0; i < count; i++)
    if (!fits(sheet, headings[i], &flows[i], box_of(sheet, i, count))) return false;
  return true;
}

// The widest sheet on which all of it stands on one page, with letters of up to `most` percent;
// else the page is set close.
static Sheet sheet_for(const Board *board, const char *const *headings, const Flow *flows,
                       int count, int most) {
  Sheet wide = sheet_of(board->pen, EASE_WIDE, board->foot), sheet = wide;
  for (int percent = most; percent >= 100; percent -= 10) {
    sheet = sheet_grown(wide, percent);
    if (all_fit(&sheet, headings, flows, count)) return sheet;
  }
  for (int ease = EASE_FAIR; ease <= EASE_CLOSE; ease++) {
    sheet = sheet_of(board->pen, (Ease)ease, board->foot);
    if (all_fit(&sheet, headings, flows, count)) break;
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

static void add_text(Board *board, const char *heading, Flow *flow, int most) {
  Sheet sheet = sheet_for(board, &heading, flow, 1, most);
  uint32_t page = board->page - board->count;
  uint32_t count = set_column(&sheet, heading, flow, sheet.area, page);
  draw_heading(&sheet, heading, sheet.area, page < count);
  board->count += count;
  flow_free(flow);
}

void board_text(Board *board, const char *heading, Flow *flow) {
  add_text(board, heading, flow, 100);
}

void board_large(Board *board, const char *heading, Flow *flow) {
  add_text(board, heading, flow, LARGE);
}

void board_pair(Board *board, const char *const headings[2], Flow flows[2]) {
  Sheet sheet = sheet_for(board, headings, flows, COLUMNS, 100);
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

// Options ----------------------------------------------------------------------------------------

// The heading, and under it the line with the key of the bars at its right.
static int draw_head(const Board *board, const Sheet *sheet, const char *heading, const char *under,
                     const Options *options, bool draw) {
  Rect box = sheet->area;
  int down = draw_heading(sheet, heading, box, draw), right = box.x + box.w;
  int key = bars_key(sheet, options->decision, right, box.y + down, draw);
  int wide = box.w - (key > 0 ? key + sheet->em : 0);
  if (draw)
    sheet_text(sheet, STYLE_STAGE, 100, board->pen->theme->soft, under,
               (Rect){box.x, box.y + down, wide, 0});
  return down + sheet_height(sheet, STYLE_STAGE, 100, under, wide) + sheet->gap;
}

static Sheet sheet_for_options(const Board *board, const char *heading, const char *under,
                               const Options *options) {
  Sheet sheet = sheet_of(board->pen, EASE_WIDE, board->foot);
  for (int ease = EASE_WIDE; ease < EASE_COUNT; ease++) {
    sheet = sheet_of(board->pen, (Ease)ease, board->foot);
    int head = draw_head(board, &sheet, heading, under, options, false);
    int high = options_height(options, &sheet, 0, options->decision->offered, sheet.area.w);
    if (head + high <= sheet.area.h) break;
  }
  return sheet;
}

void board_options(Board *board, const char *heading, const char *under, const Options *options) {
  Sheet sheet = sheet_for_options(board, heading, under, options);
  Rect box = below(sheet.area, draw_head(board, &sheet, heading, under, options, false));
  for (uint32_t from = 0; from < options->decision->offered; board->count++) {
    uint32_t to = options_page(options, &sheet, from, box);
    if (board->count == board->page) {
      int spare = box.h - options_height(options, &sheet, from, to, box.w);
      draw_head(board, &sheet, heading, under, options, true);
      options_draw(options, &sheet, from, to, spare, box);
    }
    from = to;
  }
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
  static const char *const headings[COLUMNS] = {"+  What helped", "Δ  What we would do otherwise"};
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
    turns.count = turning_find_all(workshop, workshop_run(workshop), turns.points);
  set_pages(&board, workshop, &turns);
  wall->pages = board.count;
  if (wall->page >= wall->pages) wall->page = wall->pages - 1;
  board.page = wall->page;
  set_pages(&board, workshop, &turns);
}
