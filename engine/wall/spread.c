#include "wall/spread.h"

// What is laid out, in one hand.
typedef struct Work {
  Pen *pen;
  Flow *text;
  const Options *options;
  int foot;
} Work;

static const int plates[] = {33, 25, 18, 0};
enum { PLATES = 4, WITH_PERSON = 3 };

static Rect plate_box(const Sheet *sheet, int plate) {
  Rect box = {sheet->area.x, sheet->area.y, sheet->pen->display->width * plate / 100, 0};
  box.h = box.w * 3 / 2;
  if (box.h > sheet->area.h) box = (Rect){box.x, box.y, sheet->area.h * 2 / 3, sheet->area.h};
  return box;
}

static Rect column(const Sheet *sheet, int plate) {
  Rect box = sheet->area;
  int wide = plate > 0 ? plate_box(sheet, plate).w + sheet->em * 5 / 4 : 0;
  box.x += wide;
  box.w -= wide;
  return box;
}

static int thin(const Sheet *sheet) {
  return 1 + sheet->pen->display->height / 720;
}

static uint32_t offered(const Work *work) {
  return work->options ? work->options->decision->offered : 0;
}

// A line is drawn in the middle of it, with a third of a line of air above and below at least.
static int between(const Sheet *sheet) {
  int least = sheet->line * 2 / 3 + thin(sheet), fair = sheet->gap + sheet->em / 2;
  return fair > least ? fair : least;
}

static bool fits(const Work *work, size_t first, size_t end, int plate, Ease ease) {
  Sheet sheet = sheet_of(work->pen, ease, work->foot);
  Rect box = column(&sheet, plate);
  int text = flow_height(work->text, &sheet, first, end, box.w);
  int options = work->options ? options_height(work->options, &sheet, 0, offered(work), box.w) : 0;
  return text + (text > 0 && options > 0 ? between(&sheet) : 0) + options <= box.h;
}

// Of more than there is room for the last is kept: it has the options.
static void add_page(Spread *spread, SpreadPage page) {
  if (spread->count < SPREAD_PAGES) spread->count++;
  spread->pages[spread->count - 1] = page;
}

// Where the part of the text begins that no page break follows.
static size_t last_part(const Flow *text) {
  size_t first = text->count;
  while (first > 0 && !text->items[first - 1].breaks) first--;
  return first > 0 ? first - 1 : 0;
}

// The text before the last page.
static void add_reading(const Work *work, Spread *spread, size_t end, bool person) {
  int plate = person ? plates[0] : 0;
  Sheet sheet = sheet_of(work->pen, EASE_WIDE, work->foot);
  size_t left = work->text->count - end;
  for (size_t from = 0; from < end;) {
    Rect box = column(&sheet, plate);
    size_t to = flow_page(work->text, &sheet, from, end, box);
    end = work->text->count - left;  // a paragraph may have been parted
    add_page(spread, (SpreadPage){EASE_WIDE, plate, (uint32_t)from, (uint32_t)to, 0, 0});
    from = to;
  }
}

// A last page: the text from `first` to `end`, and the options.
static bool page_fits(const Work *work, size_t first, size_t end, int plate, Ease ease,
                      SpreadPage *page) {
  *page = (SpreadPage){ease, plate, (uint32_t)first, (uint32_t)end, 0, offered(work)};
  return fits(work, first, end, plate, ease);
}

// The largest letters with which all of it stands beside the expert, the expert as large as fits.
static bool whole_fits(const Work *work, size_t first, bool person, SpreadPage *page) {
  for (int ease = EASE_WIDE; ease <= EASE_CLOSE; ease++) {
    int most = !person ? PLATES : ease == EASE_CLOSE ? WITH_PERSON : WITH_PERSON - 1;
    for (int i = person ? 0 : PLATES - 1; i < most; i++)
      if (page_fits(work, first, work->text->count, plates[i], (Ease)ease, page)) return true;
  }
  return false;
}

// The last that somebody said: what the room answers.
static size_t last_said(const Flow *text, size_t first) {
  for (size_t i = text->count; i > first; i--)
    if (text->items[i - 1].kind == BLOCK_SPEECH && !text->items[i - 1].own) return i - 1;
  return first;
}

// The text from `from` on, and from before it as much as fits.
static bool end_fits(const Work *work, size_t first, size_t from, int plate, Ease ease,
                     SpreadPage *page) {
  size_t end = work->text->count;
  if (!page_fits(work, from, end, plate, ease, page)) return false;
  while (from > first && fits(work, from - 1, end, plate, ease)) from--;
  page->text_from = (uint32_t)from;
  return true;
}

// What was read before is said once more, in its bare words.
static bool again_fits(const Work *work, size_t said, SpreadPage *page) {
  Block block = work->text->items[said];
  if (*block.text) block.does = "";
  flow_add(work->text, block);
  size_t end = work->text->count;
  if (page_fits(work, end - 1, end, 0, EASE_LEAST, page)) return true;
  work->text->count--;
  return false;
}

// Less and less of the expert, then closer lines, until the options stand with the last that was
// said; else that alone is said again before them, or nothing. `*read`: where the text ends that
// has to be read before.
static bool find_last(const Work *work, size_t first, bool person, SpreadPage *page, size_t *read) {
  size_t said = last_said(work->text, first), end = *read = work->text->count;
  bool found = whole_fits(work, first, person, page) ||
               (whole_fits(work, said, person, page) &&
                end_fits(work, first, said, page->plate, page->ease, page));
  for (int ease = EASE_WIDE; ease < EASE_COUNT && !found; ease++)
    found = end_fits(work, first, said, 0, (Ease)ease, page);
  if (found) {
    *read = page->text_from;
    return true;
  }
  return (said < end && again_fits(work, said, page)) ||
         page_fits(work, end, end, 0, EASE_LEAST, page);
}

static void add_options(const Work *work, Spread *spread) {
  Sheet sheet = sheet_of(work->pen, EASE_LEAST, work->foot);
  uint32_t end = (uint32_t)work->text->count;
  for (uint32_t from = 0; from < offered(work);) {
    uint32_t to = options_page(work->options, &sheet, from, sheet.area);
    add_page(spread, (SpreadPage){EASE_LEAST, 0, end, end, from, to});
    from = to;
  }
}

Spread spread_make(Pen *pen, Flow *text, const Options *options, bool person, int foot) {
  Work work = {pen, text, options, foot};
  Spread spread = {.count = 0};
  SpreadPage last;
  size_t read = text->count;
  bool found = options && find_last(&work, last_part(text), person, &last, &read);
  size_t before = text->count;
  add_reading(&work, &spread, read, person);
  if (options && !found) add_options(&work, &spread);
  if (!found) return spread;
  last.text_from += (uint32_t)(text->count - before);  // paragraphs may have been parted
  last.text_to = (uint32_t)text->count;
  add_page(&spread, last);
  return spread;
}

void spread_draw(Pen *pen, const Flow *text, const Options *options, const SpreadPage *page,
                 int foot, Rect *plate) {
  Sheet sheet = sheet_of(pen, page->ease, foot);
  Rect box = column(&sheet, page->plate);
  *plate = page->plate > 0 ? plate_box(&sheet, page->plate) : (Rect){0};
  int height = flow_height(text, &sheet, page->text_from, page->text_to, box.w);
  flow_draw(text, &sheet, page->text_from, page->text_to, box);
  if (height > 0) height += between(&sheet);
  box.y += height;
  if (page->options_to > page->options_from) {
    if (height > 0)
      display_box(pen->display,
                  (Rect){box.x, box.y - (between(&sheet) + thin(&sheet)) / 2, box.w, thin(&sheet)},
                  0, pen->theme->rule);
    int options_high = options_height(options, &sheet, page->options_from, page->options_to, box.w);
    options_draw(options, &sheet, page->options_from, page->options_to,
                 sheet.area.y + sheet.area.h - box.y - options_high, box);
  }
}
