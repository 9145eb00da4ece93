// A course under construction: growing arrays of everything a Story holds, the sentences about what is wrong, and what can only be
// settled when all files were read (targets and conditions). `build_finish` packs it into one arena.
#ifndef COURSE_BUILD_H
#define COURSE_BUILD_H

#include "course/course.h"
#include "course/vm.h"
#include "story/state.h"
#include "story/story.h"

enum { BUILD_ID = 48, BUILD_TEXT = 4000 };  // longest id, longest text, in bytes

// A condition whose names are looked up when all are known. `when` fields hold its number until then, 0 is "always".
typedef struct Condition {
  Text text, field;
  Place place;
  uint32_t scene;   // whose beats and options it may name, NONE
  bool of_model;    // sees the person spoken to and the move, not the expert alone
  size_t start;     // once parsed
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
  bool common;            // may be said again by the course
  bool parsing, parsed;
  ExprName meaning;       // once parsed
  size_t start;
} Rule;

// A growing array: items, how many, room for how many.
#define BUILD_ARRAY(type, name) \
  type *name;                   \
  size_t name##_count, name##_cap

typedef struct Build {
  Vm vm;
  CourseFaults *faults;
  const char *folder;  // of the files being read, as given, for sentences
  Text file;           // being read, as shown
  enum { STAGE_COMMON, STAGE_COURSE, STAGE_SCENE } stage;
  const char *expected;  // the scene a scene file must hold
  bool expected_seen;
  bool whole;            // every file so far could be run
  Story head;          // single values; its arrays are not used until build_finish
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
  BUILD_ARRAY(Named, settings);
  BUILD_ARRAY(Choices, choices);
  BUILD_ARRAY(Variable, variables);
  BUILD_ARRAY(uint32_t, variants);
  BUILD_ARRAY(Text, advice);
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
  struct Names *names;     // beats and options by full id
  size_t joinable;         // passages there were when the last was a plain one: it may take more lines
  uint8_t critical_classes;
  Text compliance;         // the status after which assent is compliance
  Arena arena;             // for the choices' values, handed on to the story
} Build;

// Makes room and gives the new, zeroed item: Beat *beat = BUILD_ADD(build, beats);
#define BUILD_ADD(build, name)                                                                              \
  ((build)->name = memory_push((build)->name, (build)->name##_count, &(build)->name##_cap,                  \
                               sizeof *(build)->name),                                                      \
   memset(&(build)->name[(build)->name##_count], 0, sizeof *(build)->name), &(build)->name[(build)->name##_count++])

void build_open(Build *build, CourseFaults *faults);
void build_close(Build *build);

Text build_text(Build *build, const char *text);
const char *build_chars(const Build *build, Text text);  // until the next build_text
Text build_format(Build *build, const char *format, ...) __attribute__((format(printf, 2, 3)));

// Adds a sentence "file:line: ...". With `field` the line is the one on which the field stands, as far as can be told.
void build_fault(Build *build, Place place, const char *field, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
// The same with a finished sentence.
void build_fault_plain(Build *build, const char *sentence);

uint32_t build_condition(Build *build, const char *text, const char *field, Place place, uint32_t scene,
                         bool of_model);

// Packs everything. The build holds nothing afterwards.
Story *build_finish(Build *build);

#endif
