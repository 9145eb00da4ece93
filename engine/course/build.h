// A course under construction: growing arrays of everything a Story holds, the sentences about what
// is wrong, and what can only be settled when all files were read (targets and conditions).
// `build_finish` packs it into one arena.
#ifndef COURSE_BUILD_H
#define COURSE_BUILD_H

#include <string.h>

#include "course/course.h"
#include "course/vm.h"
#include "story/state.h"
#include "story/story.h"

enum {
  BUILD_ID = 48,  // longest id, in bytes
  BUILD_FULL_ID = 3 * BUILD_ID,
  BUILD_TEXT = 4000,       // longest text
  BUILD_ITEMS = 3000000,   // of all kinds together
  BUILD_CHARS = 64 << 20,  // all texts
  BUILD_RULES = 128
};

// A condition whose names are looked up when all are known. `when` fields hold its number until
// then, 0 is "always".
typedef struct Condition {
  Text text, field;
  Place place;
  uint32_t scene;  // whose beats and options it may name, NONE
  bool of_model;   // sees the person spoken to and the move, not the expert alone
  size_t start;    // once parsed
} Condition;

typedef enum LinkKind { LINK_LINE, LINK_OPTION, LINK_BEAT, LINK_INSTEAD } LinkKind;
typedef struct Link {  // a target given by name
  LinkKind kind;
  uint32_t index, scene;
  Text target;
  Place place;
} Link;

typedef struct Rule {
  Text id, text;
  Place place;
  bool common;  // may be said again by the course
  bool parsing, parsed;
  ExprName meaning;  // once parsed
  size_t start;
} Rule;

typedef struct Fault {
  Place place;
  size_t number;  // in the order found
  char *sentence;
} Fault;

typedef struct Pending {     // a word that was given its name
  const char *word, *needs;  // what it waits for
  char id[BUILD_ID + 1];     // cut when it is too long for a name
  int32_t line;
  bool tagged, done;  // it has its table; that was read, or found in another word's
} Pending;

// A growing array: items, how many, room for how many.
#define BUILD_ARRAY(type, name) \
  type *name;                   \
  size_t name##_count, name##_cap

typedef struct Build {
  Vm vm;
  Text file;   // being read, as shown
  Buf source;  // its text
  enum { STAGE_COMMON, STAGE_COURSE, STAGE_SCENE } stage;
  const char *expected;  // the scene a scene file must hold
  bool expected_seen;
  bool whole;            // every file so far could be run
  size_t faults_before;  // this file
  bool memory_told;      // that too much would have to be remembered
  size_t items;          // added to any array
  Place course_place;
  Story head;  // single values; its arrays are not used until build_finish
  Buf chars;
  ExprCode code;
  BUILD_ARRAY(Scene, scenes);
  BUILD_ARRAY(Beat, beats);
  BUILD_ARRAY(Option, options);
  BUILD_ARRAY(Reply, replies);
  BUILD_ARRAY(Passage, passages);
  BUILD_ARRAY(Line, lines);
  BUILD_ARRAY(Effect, effects);
  BUILD_ARRAY(Level, levels);
  BUILD_ARRAY(Speaker, cast);
  BUILD_ARRAY(Look, looks);
  BUILD_ARRAY(Gesture, gestures);
  BUILD_ARRAY(Text, gesture_words);
  BUILD_ARRAY(Mood, moods);
  BUILD_ARRAY(Named, settings);
  BUILD_ARRAY(Choices, choices);
  BUILD_ARRAY(Variable, variables);
  BUILD_ARRAY(uint32_t, variants);
  BUILD_ARRAY(Text, advice);
  BUILD_ARRAY(Advice, cards);
  BUILD_ARRAY(Landing, landings);
  BUILD_ARRAY(Row, rows);
  BUILD_ARRAY(Mark, marks);
  BUILD_ARRAY(Gate, gates);
  BUILD_ARRAY(GateRow, gate_rows);
  BUILD_ARRAY(Ending, endings);
  BUILD_ARRAY(Condition, conditions);
  BUILD_ARRAY(Link, links);
  BUILD_ARRAY(Rule, rules);
  BUILD_ARRAY(Text, scene_files);
  BUILD_ARRAY(Fault, faults);
  BUILD_ARRAY(Pending, pending);
  struct Names *names;        // beats and options by full id
  uint64_t voicing_landings;  // bit of landing: every row with it voices a concern
  uint8_t critical_classes;
  Text compliance;  // the status after which assent is compliance
  Arena arena;      // for the choices' values, handed on to the story
} Build;

// Makes room and gives the new, zeroed item: Beat *beat = BUILD_ADD(build, beats);
#define BUILD_ADD(build, name)                                                             \
  ((build)->items++,                                                                       \
   (build)->name = memory_push((build)->name, (build)->name##_count, &(build)->name##_cap, \
                               sizeof *(build)->name),                                     \
   memset(&(build)->name[(build)->name##_count], 0, sizeof *(build)->name),                \
   &(build)->name[(build)->name##_count++])

void build_open(Build *build);
void build_close(Build *build);

// Raises a Lua error when reading takes too long, or when what is built grows beyond all measure: a
// short file can name one long list many times.
void build_tick(Build *build);

Text build_text(Build *build, const char *text);
const char *build_chars(const Build *build, Text text);  // until the next build_text
Text build_join(Build *build, Text left, char between, const char *right);  // of ids

// Control characters could move a terminal's cursor, and marks of direction could show other words
// than are written.
bool build_forbids(uint32_t character);

uint32_t build_condition(Build *build, const char *text, const char *field, Place place,
                         uint32_t scene, bool of_model);

// Packs everything. The build holds nothing afterwards.
Story *build_finish(Build *build);

#endif
