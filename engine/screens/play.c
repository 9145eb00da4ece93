#include "screens/play.h"

#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "screens/back.h"
#include "screens/exam.h"
#include "screens/flow.h"
#include "screens/review.h"

void play_close(Screens *screens) {
  review_close(screens);
  back_close(screens);
  if (!exam_sat(screens)) session_free(screens->session);
  save_close(screens->save);
  reading_close(screens->reading);
  screens->reading = NULL;
  screens->figure = (Figure){.height = 0};
  screens->session = NULL;
  screens->save = NULL;
  screens->shelved.looked = false;
  screens->story = NULL;
  screens->in_memory = false;
  buf_clear(&screens->plan.text);
  screens->plan.kept = false;
  screens->plan.letters = (Letters){0};
}

static void say_why(char why[512], const char *sentence) {
  snprintf(why, 512, "%s", sentence);
}

static Shelved *find_shelved(Screens *screens, const char *name) {
  for (int i = 0; i < screens->world.course_count; i++)
    if (strcmp(screens->world.course_names[i], name) == 0) return &screens->shelf[i];
  return NULL;
}

const Story *play_course(Screens *screens, const char *name, char why[512]) {
  Shelved *shelved = find_shelved(screens, name);
  if (!shelved) return screens->world.course(screens->world.of, name, why);
  if (!shelved->looked)
    shelved->story = screens->world.course(screens->world.of, name, shelved->why);
  shelved->looked = true;
  if (!shelved->story) say_why(why, shelved->why);
  return shelved->story;
}

static void begin(Screens *screens, const Story *story, Session *session) {
  play_close(screens);
  screens->story = story;
  screens->session = session;
  const char *folder = exam_sat(screens) ? NULL : screens->world.data_folder;
  screens->reading = reading_open(folder, story_text(story, story->name));
  flow_begin(screens);
  screens_go(screens, SCREEN_DIALOGUE);
}

static bool sign(const Screens *screens, Session *session, char why[512]) {
  Err err;
  char person[PERSON_NAME];
  if (!screens->world.data_folder) return true;
  person_chosen(screens->world.data_folder, person);
  if (person_sign(session, person, &err)) return true;
  say_why(why, err.text);
  return false;
}

bool play_open(Screens *screens, const char *course, uint64_t seed, char why[512]) {
  const Story *story = play_course(screens, course, why);
  if (!story) return false;
  Err err;
  SessionSetup setup = {.seed = seed};
  Session *session = session_new(story, &setup, &err);
  if (!session) {
    say_why(why, err.text);
    return false;
  }
  if (!sign(screens, session, why)) {
    session_free(session);
    return false;
  }
  begin(screens, story, session);
  return true;
}

uint64_t play_seed(const Screens *screens) {
  return hash_mix(hash_int(HASH_START, screens->now_ms));
}

// The file is made with the first choice: looking into a course leaves nothing behind.
static void write_down(Screens *screens) {
  Err err;
  if (screens->save || screens->in_memory || !screens->world.data_folder) return;
  screens->save = save_begin(screens->world.data_folder, screens->session, SAVE_NOW, &err);
  if (screens->save) return;
  screens->in_memory = true;
  screens_notice(screens, err.text);
}

// Said once; the session plays on in memory.
static void tell_trouble(Screens *screens, bool had_trouble) {
  if (!had_trouble && *session_trouble(screens->session))
    screens_notice(screens, session_trouble(screens->session));
}

bool play_choose(Screens *screens, uint32_t option) {
  Err err;
  bool had_trouble = *session_trouble(screens->session) != '\0';
  if (exam_sat(screens)) return exam_choose(screens, option);
  write_down(screens);
  bool chosen = session_choose(screens->session, option, &err);
  if (!chosen) screens_notice(screens, err.text);
  tell_trouble(screens, had_trouble);
  return chosen;
}

void play_rewind(Screens *screens, uint32_t choice) {
  Err err;
  bool had_trouble = *session_trouble(screens->session) != '\0';
  review_close(screens);
  if (!session_rewind(screens->session, choice, &err)) screens_notice(screens, err.text);
  tell_trouble(screens, had_trouble);
  flow_resume(screens);
  screens_go(screens, SCREEN_DIALOGUE);
}

void play_take_road(Screens *screens, const Road *road) {
  Err err;
  bool had_trouble = *session_trouble(screens->session) != '\0';
  review_close(screens);
  if (!roads_take(screens->session, road, &err)) screens_notice(screens, err.text);
  tell_trouble(screens, had_trouble);
  flow_resume(screens);
  screens_go(screens, SCREEN_DIALOGUE);
}

void play_note(Screens *screens, const char *note) {
  Err err;
  bool had_trouble = *session_trouble(screens->session) != '\0';
  if (!session_note(screens->session, note, &err)) screens_notice(screens, err.text);
  tell_trouble(screens, had_trouble);
}

void play_leave(Screens *screens) {
  play_close(screens);
  screens_go(screens, SCREEN_TITLE);
}

void play_finish(Screens *screens) {
  save_finish(screens->session);
  play_leave(screens);
}

const SavedList *play_kept(Screens *screens) {
  Kept *kept = &screens->shelved;
  if (kept->looked) return &kept->list;
  saved_list_free(&kept->list);
  kept->looked = true;
  if (!screens->world.data_folder) return &kept->list;
  char person[PERSON_NAME];
  person_chosen(screens->world.data_folder, person);
  saved_list_of(screens->world.data_folder, person, &kept->list);
  size_t count = 0;
  for (size_t i = 0; i < kept->list.count; i++)
    if (kept->list.items[i].choices > 0) kept->list.items[count++] = kept->list.items[i];
  kept->list.count = count;
  return &kept->list;
}

const SavedItem *play_unfinished(Screens *screens) {
  const SavedList *list = play_kept(screens);
  for (size_t i = 0; i < list->count; i++)
    if (!list->items[i].finished) return &list->items[i];
  return NULL;
}

bool play_go_on(Screens *screens, const char *path, const char *course, char why[512]) {
  Err err = {{0}}, notice = {{0}};
  Save *save = NULL;
  const Story *story = play_course(screens, course, why);
  if (!story) return false;
  Session *session = save_resume(path, story, &save, &notice, &err);
  if (!session) {
    say_why(why, err.text);
    return false;
  }
  begin(screens, story, session);
  screens->save = save;
  screens->in_memory = !save;
  flow_resume(screens);
  review_remember(screens);
  if (*notice.text) screens_notice(screens, notice.text);
  return true;
}

void play_take(Screens *screens, Session *session, Save *save) {
  begin(screens, session_story(session), session);
  screens->save = save;
  if (session_choices(session) == 0) return;
  flow_resume(screens);
  review_remember(screens);
}

void play_sit(Screens *screens, Session *session) {
  begin(screens, session_story(session), session);
  if (session_choices(session) > 0) flow_resume(screens);
}

Session *play_give_back(Screens *screens, Save **save) {
  Session *session = screens->session;
  *save = screens->save;
  screens->session = NULL;
  screens->save = NULL;
  play_close(screens);
  return session;
}
