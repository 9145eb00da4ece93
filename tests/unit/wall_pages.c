// The wall can be read from the back of the room: every beat of the shipped courses and the longest
// that can be typed, at every size and in every theme.
#include <stdio.h>
#include <stdlib.h>

#include "../check_display.h"
#include "page/ballot.h"
#include "page/typeset.h"
#include "wall_bench.h"

enum { LEAST_CONTRAST = 700, MOST_SEEDS = 60 };

// What holds for every page ----------------------------------------------------------------------

// What lies directly under a text: the last filled thing drawn before it that holds its letters.
static Colour ground_of(const Display *display, size_t item) {
  Rect letters = check_letters(&display->items[item]);
  for (size_t i = item; i > 0; i--) {
    const DisplayItem *under = &display->items[i - 1];
    if (under->kind != DISPLAY_BOX && under->kind != DISPLAY_SHAPE &&
        under->kind != DISPLAY_PICTURE)
      continue;
    if (rect_empty(rect_common(under->rect, letters))) continue;
    return under->kind == DISPLAY_PICTURE ? 0 : under->colour;
  }
  return 0;
}

// A text that ends in an ellipsis of its own says so in its widget too.
static bool was_cut(const Display *display, const char *text) {
  static const char ellipsis[] = "…";
  size_t length = strlen(text), tail = sizeof ellipsis - 1;
  bool ends = length >= tail && strcmp(text + length - tail, ellipsis) == 0;
  for (size_t i = 0; ends && i < display->widget_count; i++) {
    Buf name = {0};
    typeset_signs(display_chars(display, display->widgets[i].name), &name);
    if (strstr(buf_text(&name), text)) ends = false;
    buf_free(&name);
  }
  return ends;
}

static void check_text(const Display *display, size_t i, const char *where) {
  const DisplayItem *item = &display->items[i];
  const char *text = display_chars(display, item->text);
  if (item->size * WALL_PART < display->height)
    fail_msg("%s: \"%s\" is %d pixels of %d", where, text, item->size, display->height);
  if (theme_contrast(item->colour, ground_of(display, i)) < LEAST_CONTRAST)
    fail_msg("%s: \"%s\" is too pale", where, text);
  if (was_cut(display, text)) fail_msg("%s: \"%s\" is cut", where, text);
}

static bool is_bar(const DisplayItem *item) {
  if (item->kind != DISPLAY_BOX && item->kind != DISPLAY_FRAME) return false;
  for (uint32_t option = 0; option < BALLOT_COLOURS; option++)
    for (int theme = 0; theme < THEME_COUNT; theme++)
      if (item->colour == ballot_colour(option, theme_get((ThemeName)theme))) return true;
  return false;
}

static void check_bar(const Display *display, const DisplayItem *bar, const char *where) {
  for (size_t i = 0; i < display->item_count; i++)
    if (display->items[i].kind == DISPLAY_TEXT &&
        !check_apart(bar->rect, check_letters(&display->items[i])))
      fail_msg("%s: a bar touches \"%s\"", where, display_chars(display, display->items[i].text));
}

static void check_page(const Display *display, const char *where) {
  char why[512];
  if (!check_display(display, why, sizeof why)) fail_msg("%s: %s", where, why);
  for (size_t i = 0; i < display->item_count; i++)
    if (display->items[i].kind == DISPLAY_TEXT) check_text(display, i, where);
  for (size_t i = 0; i < display->item_count; i++)
    if (is_bar(&display->items[i])) check_bar(display, &display->items[i], where);
}

// Every beat -------------------------------------------------------------------------------------

typedef struct Size {
  int width, height;
  bool whole;  // all options stand on one page
} Size;

static const Size sizes[] = {
    {1280, 720, true}, {1920, 1080, true}, {3840, 2160, true}, {800, 600, false}};

// What somebody else said last in this exchange, "" when nobody did.
static const char *last_said(const Workshop *workshop) {
  uint32_t count;
  const Session *session = workshop_session(workshop);
  const Story *story = workshop_story(workshop);
  const Entry *entries = session_entries(session, &count);
  for (uint32_t i = count; i > 0 && entries[i - 1].exchange == session_choices(session); i--) {
    const Entry *entry = &entries[i - 1];
    if (entry->kind == ENTRY_SCENE) break;
    if (entry->kind == ENTRY_LINE && entry->speaker != NONE && !story->cast[entry->speaker].player)
      return entry->text;
  }
  return "";
}

// Every page of this moment. Where the wall is wide enough the last has all options, and before
// them what they answer.
static void check_moment(Bench *bench, const Workshop *workshop, const Size *size, ThemeName theme,
                         const char *where) {
  Wall wall = {.page = 0};
  uint32_t found = 0, last = 0;
  const Decision *decision = workshop_decision(workshop);
  draw(bench, workshop, &wall, size->width, size->height, theme);
  wall.page = 0;
  do {
    draw(bench, workshop, &wall, size->width, size->height, theme);
    check_page(&bench->display, where);
    last = options_shown(&bench->display);
    found += last;
  } while (wall_turn_page(&wall, 1));
  if (!decision || workshop_step(workshop) != STEP_CONVERSATION) return;
  if (size->whole && bench->pen.typeface == TYPEFACE_SERIF &&
      !shows(&bench->display, last_said(workshop)))
    fail_msg("%s: \"%s\" does not stand with the options at %dx%d", where, last_said(workshop),
             size->width, size->height);
  bool whole = size->whole && bench->pen.typeface != TYPEFACE_DYSLEXIC;
  if (found != decision->offered || (whole && last != decision->offered))
    fail_msg("%s: %u of %u options stand on the last of %u pages at %dx%d", where, (unsigned)last,
             (unsigned)decision->offered, (unsigned)wall.pages, size->width, size->height);
}

// Both rounds closed, with the largest numbers a room of this size has.
static void vote_twice(Workshop *workshop) {
  uint32_t last = workshop_decision(workshop)->offered - 1;
  for (int round = 0; round < 2; round++) {
    if (round > 0) room_simply(workshop, EVENT_AGAIN);
    room_votes(workshop, 'A', 14);
    room_votes(workshop, tally_letter(last), 10);
    room_simply(workshop, EVENT_CLOSE);
  }
}

static void check_sizes(Bench *bench, const Workshop *workshop, const char *where) {
  for (int typeface = 0; typeface < TYPEFACE_COUNT; typeface++) {
    bench->pen.typeface = (Typeface)typeface;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
      check_moment(bench, workshop, &sizes[i], (ThemeName)((i + (size_t)typeface) % THEME_COUNT),
                   where);
  }
}

static void check_decision(Bench *bench, Workshop *workshop, const char *beat) {
  check_sizes(bench, workshop, beat);
  if (workshop_decision(workshop)->offered < 2) return;
  vote_twice(workshop);
  check_sizes(bench, workshop, beat);
}

// Walks where it was least, from every scene, until every beat was seen or nothing new comes.
typedef struct Walk {
  const Story *story;
  Bench *bench;
  uint32_t *seen;   // options of the beat when it was looked at, 0 never
  uint32_t *taken;  // how often each option was
  uint32_t beats;
} Walk;

static void look_at(Walk *walk, Workshop *workshop) {
  uint32_t beat = session_state(workshop_session(workshop))->beat;
  uint32_t offered = workshop_decision(workshop)->offered;
  if (walk->seen[beat] >= offered) return;
  if (walk->seen[beat] == 0) walk->beats++;
  walk->seen[beat] = offered;
  check_decision(walk->bench, workshop, story_text(walk->story, walk->story->beats[beat].id));
}

static uint32_t least_taken(const Walk *walk, const Decision *decision) {
  uint32_t best = 0;
  for (uint32_t i = 1; i < decision->offered; i++)
    if (walk->taken[decision->options[i]] < walk->taken[decision->options[best]]) best = i;
  walk->taken[decision->options[best]]++;
  return best;
}

static void go_through(Walk *walk, const char *from, bool pushy, uint64_t seed) {
  Err err;
  WorkshopSetup setup = {.session = {.seed = seed, .from = from, .pushy = pushy}, .room = 24};
  Workshop *workshop = workshop_new(walk->story, &setup, &err);
  if (!workshop) fail_msg("%s", err.text);
  while (workshop_phase(workshop) != PHASE_ENDED) {
    look_at(walk, workshop);
    take(workshop, tally_letter(least_taken(walk, workshop_decision(workshop))));
  }
  check_moment(walk->bench, workshop, &sizes[0], THEME_DARK, "the end");
  workshop_free(workshop);
}

static void walk_course(const char *name, uint32_t least) {
  char folder[512];
  CourseFaults faults = {0};
  snprintf(folder, sizeof folder, "%s/scenes/%s", UNPERSUADED_SOURCE, name);
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common", folder, &faults);
  assert_non_null(story);
  Walk walk = {story, bench_for_wall(), calloc(story->beat_count, sizeof(uint32_t)),
               calloc(story->option_count, sizeof(uint32_t)), 0};
  for (uint64_t seed = 1; seed <= MOST_SEEDS; seed++)
    for (uint32_t scene = 0; scene < story->scene_count; scene++)
      go_through(&walk, story_text(story, story->scenes[scene].id), seed % 2 == 0, seed);
  if (walk.beats < least) fail_msg("%s: only %u beats were seen", name, (unsigned)walk.beats);
  bench_free(walk.bench);
  free(walk.seen);
  free(walk.taken);
  story_free(story);
  course_faults_free(&faults);
}

static void every_beat_can_be_read_from_the_back(void **state) {
  (void)state;
  walk_course("four_minutes", 7);
  walk_course("resident_expert", 118);  // one more is hardly ever reached
  walk_course("top_of_the_board", 73);
}

// What is typed ----------------------------------------------------------------------------------

// The longest that can be typed, in one word and in many, on the smallest wall.
static void what_is_typed_always_fits(void **state) {
  (void)state;
  Story *story = drill_course();
  Workshop *workshop = room_new(story, 24);
  Bench *bench = bench_for_wall();
  char words[EVENT_TEXT + 1], word[EVENT_TEXT + 1], where[32];
  for (int i = 0; i < EVENT_TEXT; i++) words[i] = i % 9 == 8 ? ' ' : 'm';
  memset(word, 'W', EVENT_TEXT);
  words[EVENT_TEXT] = word[EVENT_TEXT] = '\0';
  say(workshop, EVENT_PLUS, words);
  say(workshop, EVENT_DELTA, word);
  say(workshop, EVENT_SENTENCE, words);
  for (int step = STEP_REACTIONS; step < STEP_COUNT; step++) {
    go_to_step(workshop, (WorkshopStep)step);
    snprintf(where, sizeof where, "step %d", step);
    check_sizes(bench, workshop, where);
  }
  workshop_free(workshop);
  bench_free(bench);
  story_free(story);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_typed_always_fits),
      cmocka_unit_test(every_beat_can_be_read_from_the_back),
  };
  return cmocka_run_group_tests(tests, NULL, close_letters);
}
