#include "tools/plot_files.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "page/widgets.h"
#include "plots/notes.h"
#include "plots/plane.h"
#include "plots/sheet.h"
#include "plots/trend.h"
#include "saves/attempts.h"

enum { WIDTH = 960, MARGIN = 48 };  // pixels

typedef struct Sheet {
  Session *session;
  Debrief debrief;
  Attempts attempts;
  PlaneAttempt *earlier;
} Sheet;

typedef struct PlotFile {
  const char *file;
  void (*name)(const Sheet *sheet, Buf *out);
  void (*words)(const Sheet *sheet, Buf *out);
  int (*draw)(const Sheet *sheet, Pen *pen, int x, int y, int width);
} PlotFile;

static PlaneAttempts earlier(const Sheet *sheet) {
  return (PlaneAttempts){.items = sheet->earlier, .count = sheet->attempts.count};
}

// What each of them is -------------------------------------------------------------------------

static void name_trend(const Sheet *sheet, Buf *out) {
  trend_name(sheet->session, out);
}

static void say_trend(const Sheet *sheet, Buf *out) {
  trend_words(sheet->session, &sheet->debrief, out);
}

static int draw_trend(const Sheet *sheet, Pen *pen, int x, int y, int width) {
  return trend_draw(pen, sheet->session, &sheet->debrief, x, y, width);
}

static void name_plane(const Sheet *sheet, Buf *out) {
  plane_name(sheet->session, out);
}

static void say_plane(const Sheet *sheet, Buf *out) {
  plane_words(sheet->session, &sheet->debrief, earlier(sheet), out);
}

static int draw_plane(const Sheet *sheet, Pen *pen, int x, int y, int width) {
  return plane_draw(pen, sheet->session, &sheet->debrief, earlier(sheet), x, y, width);
}

static void name_notes(const Sheet *sheet, Buf *out) {
  notes_name(sheet->session, out);
}

static void say_notes(const Sheet *sheet, Buf *out) {
  notes_words(sheet->session, &sheet->debrief, out);
}

static int draw_notes(const Sheet *sheet, Pen *pen, int x, int y, int width) {
  Buf name = {0};
  int top = y;
  notes_name(sheet->session, &name);
  y += widgets_heading(pen, STYLE_SECTION, buf_text(&name), x, y, width) + pen_units(pen, 10);
  buf_free(&name);
  return y + notes_draw(pen, sheet->session, &sheet->debrief, x, y, width) - top;
}

static const PlotFile plot_files[] = {
    {"trend.svg", name_trend, say_trend, draw_trend},
    {"plane.svg", name_plane, say_plane, draw_plane},
    {"notebook.svg", name_notes, say_notes, draw_notes},
};
enum { PLOT_FILES = sizeof plot_files / sizeof *plot_files };

// Drawing ----------------------------------------------------------------------------------------

static void add_running_head(const Sheet *sheet, Buf *out) {
  const Story *story = session_story(sheet->session);
  buf_add(out, session_fill(sheet->session, story->title));
  buf_add_format(out, " · %s", session_head(sheet->session)->player);
}

typedef struct Drawing {
  const Sheet *sheet;
  const PlotFile *plot;
} Drawing;

static int draw_sheet(const void *of, Pen *pen, int across) {
  const Drawing *drawing = of;
  Buf head = {0};
  int width = across - 2 * MARGIN, y = MARGIN - 12;
  add_running_head(drawing->sheet, &head);
  y += pen_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&head), MARGIN, y, width) + 6;
  buf_free(&head);
  return y + drawing->plot->draw(drawing->sheet, pen, MARGIN, y, width) + MARGIN;
}

static void print_sheet(const Sheet *sheet, const PlotFile *plot, Buf *out) {
  Buf name = {0}, words = {0};
  Drawing drawing = {sheet, plot};
  plot->name(sheet, &name);
  plot->words(sheet, &words);
  sheet_print((SheetDrawing){draw_sheet, &drawing}, WIDTH,
              (SvgWords){buf_text(&name), buf_text(&words)}, out);
  buf_free(&name);
  buf_free(&words);
}

static bool write_sheet(const Sheet *sheet, const PlotFile *plot, const char *folder, Err *err) {
  Buf svg = {0}, path = {0};
  buf_add_format(&path, "%s/%s", folder, plot->file);
  print_sheet(sheet, plot, &svg);
  bool done = file_write(buf_text(&path), buf_text(&svg), svg.length, err);
  buf_free(&svg);
  buf_free(&path);
  return done;
}

// Earlier attempts -------------------------------------------------------------------------------

// "data/journals/a.journal" lies in the data folder "data". False: it lies in none.
static bool data_folder(const char *journal, char out[SAVE_PATH]) {
  static const char journals[] = "journals";
  const char *file = strrchr(journal, '/');
  if (!file || (size_t)(file - journal) >= SAVE_PATH) return false;
  const char *name = file;
  while (name > journal && name[-1] != '/') name--;
  if ((size_t)(file - name) != sizeof journals - 1 || memcmp(name, journals, sizeof journals - 1))
    return false;
  size_t length = (size_t)(name - journal);
  memcpy(out, journal, length);
  out[length] = '\0';
  if (length == 0) memcpy(out, ".", 2);
  return true;
}

static void read_attempts(Sheet *sheet, const char *journal) {
  char folder[SAVE_PATH];
  bool kept = data_folder(journal, folder);
  attempts_read(kept ? folder : NULL, session_story(sheet->session), journal, &sheet->attempts);
  sheet->earlier = memory_new((size_t)sheet->attempts.count + 1, sizeof *sheet->earlier);
  for (int i = 0; i < sheet->attempts.count; i++) {
    const Attempt *attempt = &sheet->attempts.items[i];
    sheet->earlier[i] =
        (PlaneAttempt){attempt->day, attempt->curiosity, attempt->coercion, attempt->gates};
  }
}

bool plot_files_write(Session *session, const char *journal, const char *folder, Err *err) {
  Sheet sheet = {.session = session};
  bool done = file_make_folders(folder, err);
  debrief_make(session, &sheet.debrief);
  read_attempts(&sheet, journal);
  for (int i = 0; i < PLOT_FILES && done; i++)
    done = write_sheet(&sheet, &plot_files[i], folder, err);
  debrief_free(&sheet.debrief);
  attempts_free(&sheet.attempts);
  free(sheet.earlier);
  return done;
}
