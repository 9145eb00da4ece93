// The wall can be read from the back of the room: every beat of the shipped courses at every size,
// in every theme; and what it shows and does not show. Its pages are in tests/golden/wall_*.txt;
// `unit_wall --renew` writes them anew (tests/golden/renew.sh).
#include "wall/wall.h"

#include <stdio.h>

#include "../check_display.h"
#include "../table_metrics.h"
#include "base/file.h"
#include "page/typeset.h"
#include "pen_bench.h"
#include "wall_states.h"

// Built a second time with the fonts as they are.
#ifdef WALL_FONTS
#include "stage/fonts.h"
static Fonts *fonts;
#endif

enum { LEAST_CONTRAST = 700, MOST_SEEDS = 60 };

static Pen *pen_for(Bench *bench, int width, int height, ThemeName theme) {
  display_clear(&bench->display, width, height);
  layout_tidy(bench->pen.layout);
  bench->pen.theme = theme_get(theme);
  bench->pen.view = (Rect){0, 0, width, height};
  return &bench->pen;
}

static Bench *bench_for_wall(void) {
  Bench *bench = bench_new();
#ifdef WALL_FONTS
  Err err;
  if (!fonts && !fonts_open(&fonts, NULL, &err)) fail_msg("%s", err.text);
  bench->pen.metrics = fonts_metrics(fonts);
#endif
  return bench;
}

static void draw(Bench *bench, const Workshop *workshop, Wall *wall, int width, int height,
                 ThemeName theme) {
  wall_draw(pen_for(bench, width, height, theme), workshop, wall);
}

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

static void check_page(const Display *display, const char *where) {
  char why[512];
  if (!check_display(display, why, sizeof why)) fail_msg("%s: %s", where, why);
  for (size_t i = 0; i < display->item_count; i++)
    if (display->items[i].kind == DISPLAY_TEXT) check_text(display, i, where);
}

static bool shows(const Display *display, const char *text) {
  for (size_t i = 0; i < display->widget_count; i++) {
    const Widget *widget = &display->widgets[i];
    if (strstr(display_chars(display, widget->name), text)) return true;
    if (strstr(display_chars(display, widget->value), text)) return true;
  }
  return false;
}

static uint32_t options_shown(const Display *display) {
  uint32_t count = 0;
  for (size_t i = 0; i < display->widget_count; i++)
    count += display->widgets[i].role == ROLE_OPTION;
  return count;
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

// What is shown ----------------------------------------------------------------------------------

typedef struct Room {
  Story *story;
  Workshop *workshop;
  Bench *bench;
  Wall wall;
} Room;

static int set_up(void **state) {
  Room *room = calloc(1, sizeof *room);
  room->story = drill_course();
  room->workshop = room_new(room->story, 24);
  room->bench = bench_for_wall();
  *state = room;
  return 0;
}

static int tear_down(void **state) {
  Room *room = *state;
  workshop_free(room->workshop);
  bench_free(room->bench);
  story_free(room->story);
  free(room);
  return 0;
}

static const Display *look(Room *room) {
  draw(room->bench, room->workshop, &room->wall, 1280, 720, THEME_LIGHT);
  return &room->bench->display;
}

static const Display *look_at_last(Room *room) {
  look(room);
  while (wall_turn_page(&room->wall, 1)) {
  }
  return look(room);
}

static void nobody_sees_who_leads_while_people_vote(void **state) {
  Room *room = *state;
  Buf before = {0}, after = {0};
  room_votes(room->workshop, 'A', 9);
  room_votes(room->workshop, 'B', 5);
  look_at_last(room);
  assert_true(shows(&room->bench->display, "14 of 24 have voted"));
  display_print(&room->bench->display, &before);
  room_votes(room->workshop, 'A', 5);
  room_votes(room->workshop, 'B', 9);
  display_print(look(room), &after);
  assert_string_equal(buf_text(&before), buf_text(&after));  // who has which is not to be told
  buf_free(&before);
  buf_free(&after);
}

static void both_rounds_are_shown_once_closed(void **state) {
  Room *room = *state;
  room_votes(room->workshop, 'A', 14);
  room_votes(room->workshop, 'B', 10);
  room_simply(room->workshop, EVENT_CLOSE);
  assert_true(shows(look_at_last(room), "A, with 14 of 24"));
  assert_false(shows(look(room), "first round"));
  room_simply(room->workshop, EVENT_AGAIN);
  assert_true(shows(look(room), "Second round: 0 of 24 have voted"));
  assert_false(shows(look(room), "14"));  // nor the first while the second is open
  room_votes(room->workshop, 'A', 4);
  room_votes(room->workshop, 'B', 20);
  room_simply(room->workshop, EVENT_CLOSE);
  assert_true(shows(look(room), "Second round: B, with 20 of 24"));
  assert_true(shows(look(room), "first round 14, second round 4"));
}

static void tables_have_votes_of_their_own(void **state) {
  Room *room = *state;
  room_do(room->workshop, (WorkshopEvent){.kind = EVENT_ROOM, .number = 6, .unit = UNIT_TABLES});
  room_votes(room->workshop, 'C', 4);
  assert_true(shows(look_at_last(room), "4 of 6 tables have voted"));
}

static void another_way_is_told(void **state) {
  Room *room = *state;
  room_votes(room->workshop, room_letter(room->workshop, "push"), 9);
  room_simply(room->workshop, EVENT_CLOSE);
  room_chooses(room->workshop, "ask");
  assert_true(shows(look(room), "The facilitator took another way."));
  assert_true(shows(look(room), "You: What would it change for you, down here?"));
  room_follows(room->workshop, "give_back", 9);
  assert_false(shows(look(room), "The facilitator"));
}

static void a_silence_ends_a_page(void **state) {
  Room *room = *state;
  room_chooses(room->workshop, "wait");
  assert_true(shows(look(room), "A silence"));
  assert_false(shows(look(room), "Vera: Yes?"));
  assert_true(wall_reads_on(&room->wall));
  assert_true(wall_turn_page(&room->wall, 1));
  assert_true(shows(look(room), "Vera: Yes?"));
  assert_false(wall_turn_page(&room->wall, 1));
  assert_int_equal(options_shown(look(room)), 3);
  assert_true(wall_turn_page(&room->wall, -1));
  assert_false(wall_turn_page(&room->wall, -1));
}

static void the_newest_of_the_board_is_in_view(void **state) {
  Room *room = *state;
  go_to_step(room->workshop, STEP_REACTIONS);
  look(room);
  for (int i = 1; i <= 30; i++) {
    char text[80];
    snprintf(text, sizeof text, "Number %d of what somebody said about it.", i);
    say(room->workshop, i % 2 ? EVENT_PLUS : EVENT_DELTA, text);
  }
  assert_true(shows(look(room), "Number 30 "));
  assert_true(room->wall.pages > 1);
  room->wall.page = 0;
  assert_true(shows(look(room), "Number 1 "));
}

// The longest that can be typed, in one word and in many, on the smallest wall.
static void what_is_typed_always_fits(void **state) {
  Room *room = *state;
  char words[EVENT_TEXT + 1], word[EVENT_TEXT + 1], where[32];
  for (int i = 0; i < EVENT_TEXT; i++) words[i] = i % 9 == 8 ? ' ' : 'm';
  memset(word, 'W', EVENT_TEXT);
  words[EVENT_TEXT] = word[EVENT_TEXT] = '\0';
  say(room->workshop, EVENT_PLUS, words);
  say(room->workshop, EVENT_DELTA, word);
  say(room->workshop, EVENT_SENTENCE, words);
  for (int step = STEP_REACTIONS; step < STEP_COUNT; step++) {
    go_to_step(room->workshop, (WorkshopStep)step);
    snprintf(where, sizeof where, "step %d", step);
    check_sizes(room->bench, room->workshop, where);
  }
}

static void a_blank_wall_says_nothing(void **state) {
  Room *room = *state;
  room->wall.blank = true;
  assert_int_equal(look(room)->widget_count, 0);
  assert_int_equal(look(room)->item_count, 1);
  assert_true(wall_deadline(&room->wall) < 0);
}

static void only_the_expert_moves(void **state) {
  Room *room = *state;
  assert_true(wall_deadline(&room->wall) < 0);
  room->wall.now_ms = 5000;
  room->wall.motion = true;
  look_at_last(room);
  room_chooses(room->workshop, "push");
  look(room);
  assert_in_range(wall_deadline(&room->wall), 5001, 5200);  // one look fades into the next
  room->wall.motion = false;
  assert_true(wall_deadline(&room->wall) < 0);
}

// Goldens ----------------------------------------------------------------------------------------

static bool keep_golden(const char *state, bool renew) {
  char path[512];
  Err err = {{0}};
  Buf now = {0}, kept = {0};
  Story *story = drill_course();
  Room room = {story, room_new(story, 24), bench_new(), {.page = 0}};
  wall_state_of(room.workshop, state);
  look(&room);
  room.wall.page = 0;
  do display_print(look(&room), &now);
  while (wall_turn_page(&room.wall, 1));
  snprintf(path, sizeof path, "%s/tests/golden/wall_%s.txt", UNPERSUADED_SOURCE, state);
  bool good = renew ? file_write(path, buf_text(&now), now.length, &err)
                    : file_read(path, 16 << 20, &kept, &err) &&
                          strcmp(buf_text(&now), buf_text(&kept)) == 0;
  buf_free(&now);
  buf_free(&kept);
  workshop_free(room.workshop);
  bench_free(room.bench);
  story_free(story);
  return good;
}

static void every_state_looks_as_it_did(void **state) {
  (void)state;
  for (int i = 0; i < WALL_STATES; i++)
    if (!keep_golden(wall_states[i], false))
      fail_msg("wall_%s.txt is different; if it is better: tests/golden/renew.sh", wall_states[i]);
}

static int renew(void) {
  for (int i = 0; i < WALL_STATES; i++)
    if (!keep_golden(wall_states[i], true)) return 1;
  return 0;
}

int main(int count, char **words) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      TEST(nobody_sees_who_leads_while_people_vote),
      TEST(both_rounds_are_shown_once_closed),
      TEST(tables_have_votes_of_their_own),
      TEST(another_way_is_told),
      TEST(a_silence_ends_a_page),
      TEST(the_newest_of_the_board_is_in_view),
      TEST(what_is_typed_always_fits),
      TEST(a_blank_wall_says_nothing),
      TEST(only_the_expert_moves),
      cmocka_unit_test(every_state_looks_as_it_did),
      cmocka_unit_test(every_beat_can_be_read_from_the_back),
  };
  if (count == 2 && strcmp(words[1], "--renew") == 0) return renew();
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
#ifdef WALL_FONTS
  fonts_close(&fonts);
#endif
  return failed;
}
