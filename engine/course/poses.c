// How people look: looks, the gestures that stage lines name, the moods in which a state shows.
#include <string.h>

#include "course/known.h"
#include "course/names.h"
#include "course/read.h"

enum { MOST_WORDS = 16 };

// A value is part of a picture's name, and therefore an id.
static Pose read_pose(Fields *fields) {
  static const char *const parts[POSE_PARTS] = {"posture", "head",  "gaze",
                                                "brows",   "mouth", "hands"};
  Pose pose = {{0}};
  for (int i = 0; i < POSE_PARTS; i++) {
    const char *value = fields_string(fields, parts[i]);
    if (value && fields_good_id(fields, value)) pose.part[i] = build_text(fields->build, value);
  }
  return pose;
}

void read_look(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (!fields_new_id(fields, IDS(build, looks), id)) return;
  Look look = {.id = build_text(build, id), .place = fields->place};
  look.reads = fields_need_text(fields, "reads");
  look.pose = read_pose(fields);
  *BUILD_ADD(build, looks) = look;
}

void read_mood(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (!fields_new_id(fields, IDS(build, moods), id)) return;
  Mood mood = {.id = build_text(build, id), .place = fields->place};
  if (!fields_has(fields, "when"))
    fault_at(build, fields->place, NULL, "%s needs when = \"reactance >= 60\", or the like",
             fields->what);
  mood.when = fields_when(fields, "when", true);
  mood.pose = read_pose(fields);
  *BUILD_ADD(build, moods) = mood;
}

static Text read_file_name(Fields *fields, const char *name) {
  const char *value = fields_string(fields, name);
  return value && fields_good_id(fields, value) ? build_text(fields->build, value) : 0;
}

void read_gesture(Fields *fields, const char *id) {
  Build *build = fields->build;
  const char *words[MOST_WORDS];
  if (!fields_new_id(fields, IDS(build, gestures), id)) return;
  Gesture gesture = {.id = build_text(build, id), .place = fields->place};
  const uint32_t count = fields_names(fields, "words", words, MOST_WORDS);
  if (!count)
    fault_at(build, fields->place, NULL, "%s needs words = { \"...\" }: what stage lines call it",
             fields->what);
  gesture.words = (Range){(uint32_t)build->gesture_words_count, count};
  for (uint32_t i = 0; i < count; i++) {
    const Text word = build_text(build, words[i]);
    *BUILD_ADD(build, gesture_words) = word;
  }
  gesture.sound = read_file_name(fields, "sound");
  gesture.caption = fields_text(fields, "caption");
  gesture.pose = read_pose(fields);
  *BUILD_ADD(build, gestures) = gesture;
}

// Stage lines ------------------------------------------------------------------------------------

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

// Whole words only: "pen" is not in "opens".
static bool names_it(const char *does, const char *word) {
  const size_t length = strlen(word);
  for (const char *at = strstr(does, word); at; at = strstr(at + 1, word))
    if ((at == does || !is_letter(at[-1])) && !is_letter(at[length])) return true;
  return false;
}

uint32_t read_gesture_of(const Build *build, Text does) {
  const char *text = build_chars(build, does);
  for (uint32_t g = 0; *text && g < build->gestures_count; g++) {
    const Range words = build->gestures[g].words;
    for (uint32_t i = 0; i < words.count; i++)
      if (names_it(text, build_chars(build, build->gesture_words[words.first + i]))) return g;
  }
  return NONE;
}
