#include "wall/cover.h"

#include "wall/sheet.h"

enum { TITLE = 150, LARGEST = 140, NAMES_MOST = 40, PEOPLE = 12 };

typedef struct Cover {
  const char *title, *about;
  Buf you, begins;
  struct {
    const char *name, *role;
  } people[PEOPLE];
  uint32_t count;
} Cover;

bool cover_is_due(const Workshop *workshop) {
  uint32_t count;
  const WorkshopRun *run = &workshop_runs(workshop, &count)[workshop_run(workshop)];
  return run->kind != RUN_ROAD && session_choices(run->session) == 0 && !session_over(run->session);
}

// Who ---------------------------------------------------------------------------------------------

// The expert is the first who has a state; then come those who are spoken to in this scene.
static int rank_of(const Story *story, uint32_t person, uint32_t scene) {
  const Range beats = story->scenes[scene].beats;
  if (story->cast[person].mind == 0) return 0;
  for (uint32_t i = 0; i < beats.count; i++)
    if (story->beats[beats.first + i].speaker == person) return 1;
  return 2;
}

static void add_people(const Session *session, Cover *cover) {
  const Story *story = session_story(session);
  uint32_t scene = (uint32_t)session_state(session)->scene;
  for (int rank = 0; rank <= 2; rank++)
    for (uint32_t i = 0; i < story->cast_count && cover->count < PEOPLE; i++) {
      const Speaker *who = &story->cast[i];
      if (who->player || rank_of(story, i, scene) != rank) continue;
      cover->people[cover->count].name = story_text(story, who->name);
      cover->people[cover->count++].role = story_text(story, who->role);
    }
}

static void add_you(const Session *session, Buf *out) {
  const Story *story = session_story(session);
  const char *role = "";
  for (uint32_t i = 0; i < story->cast_count; i++)
    if (story->cast[i].player) role = story_text(story, story->cast[i].role);
  buf_add_format(out, "You are %s, %s%sall of you together.", session_head(session)->player, role,
                 *role ? "; " : "");
}

static Cover cover_of(const Workshop *workshop) {
  Session *session = workshop_session(workshop);
  const Story *story = workshop_story(workshop);
  Cover cover = {.title = story_text(story, story->title),
                 .about = story_text(story, story->about)};
  add_you(session, &cover.you);
  buf_add_format(&cover.begins, "We begin: %s",
                 story_text(story, story->scenes[(uint32_t)session_state(session)->scene].title));
  add_people(session, &cover);
  return cover;
}

static void free_cover(Cover *cover) {
  buf_free(&cover->you);
  buf_free(&cover->begins);
}

// The page ----------------------------------------------------------------------------------------

// Moves `box` beneath what was set in it.
static void set_line(const Sheet *sheet, Style style, int percent, Colour colour, const char *text,
                     Rect *box, bool draw) {
  int height = draw ? sheet_text(sheet, style, percent, colour, text, *box)
                    : sheet_height(sheet, style, percent, text, box->w);
  box->y += height + sheet->gap;
  box->h -= height + sheet->gap;
}

static int names_width(const Sheet *sheet, const Cover *cover) {
  int most = 0, limit = sheet->area.w * NAMES_MOST / 100;
  Pen pen = sheet_pen(sheet, STYLE_SECTION, 100);
  for (uint32_t i = 0; i < cover->count; i++) {
    int wide = pen_width(&pen, STYLE_SECTION, cover->people[i].name);
    if (wide > most) most = wide;
  }
  return most < limit ? most : limit;
}

// A name, and what that person is beside it.
static void set_person(const Sheet *sheet, const char *name, const char *role, int names, Rect *box,
                       bool draw) {
  const Theme *theme = sheet->pen->theme;
  Pen strong = sheet_pen(sheet, STYLE_SECTION, 100), speech = sheet_pen(sheet, STYLE_SPEECH, 100);
  int in = names + sheet->em, left = sheet_height(sheet, STYLE_SECTION, 100, name, names),
      right = sheet_height(sheet, STYLE_SPEECH, 100, role, box->w - in);
  int height = left > right ? left : right;
  if (draw) {
    pen_widget(sheet->pen, ROLE_TEXT, name, role, (Rect){box->x, box->y, box->w, height}, 0, 0);
    pen_text(&strong, STYLE_SECTION, theme->ink, name, box->x, box->y, names);
    if (*role) pen_text(&speech, STYLE_SPEECH, theme->ink, role, box->x + in, box->y, box->w - in);
  }
  box->y += height + sheet->gap / 2;
  box->h -= height + sheet->gap / 2;
}

// What is left of the height: below 0 it does not fit.
static int set_all(const Sheet *sheet, const Cover *cover, bool draw) {
  const Theme *theme = sheet->pen->theme;
  Rect box = sheet->area;
  int names = names_width(sheet, cover);
  set_line(sheet, STYLE_HEADING, TITLE, theme->ink, cover->title, &box, draw);
  set_line(sheet, STYLE_STAGE, 100, theme->soft, cover->about, &box, draw);
  set_line(sheet, STYLE_SPEECH, 100, theme->ink, buf_text(&cover->you), &box, draw);
  if (draw)
    display_box(sheet->pen->display,
                (Rect){box.x, box.y, box.w, 1 + sheet->pen->display->height / 720}, 0, theme->rule);
  box.y += sheet->gap;
  box.h -= sheet->gap;
  for (uint32_t i = 0; i < cover->count; i++)
    set_person(sheet, cover->people[i].name, cover->people[i].role, names, &box, draw);
  box.y += sheet->gap / 2;
  set_line(sheet, STYLE_LABEL, 100, theme->soft, buf_text(&cover->begins), &box, draw);
  return box.h - sheet->gap / 2 + sheet->gap;
}

// The largest letters with which everybody stands on it; else there are fewer people.
static Sheet sheet_for(Pen *pen, Cover *cover, int foot) {
  Sheet wide = sheet_of(pen, EASE_WIDE, foot), sheet = wide;
  for (int percent = LARGEST; percent >= 100; percent -= 10) {
    sheet = sheet_grown(wide, percent);
    if (set_all(&sheet, cover, false) >= 0) return sheet;
  }
  for (int ease = EASE_FAIR; ease < EASE_COUNT; ease++) {
    sheet = sheet_of(pen, (Ease)ease, foot);
    if (set_all(&sheet, cover, false) >= 0) return sheet;
  }
  while (cover->count > 0 && set_all(&sheet, cover, false) < 0) cover->count--;
  return sheet;
}

void cover_draw(Pen *pen, const Workshop *workshop, int foot) {
  Cover cover = cover_of(workshop);
  Sheet sheet = sheet_for(pen, &cover, foot);
  set_all(&sheet, &cover, true);
  free_cover(&cover);
}
