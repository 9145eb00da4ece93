// Which fields the table after each word may have. scenes/words.lua tells authors the same; a test
// keeps the two alike.
#ifndef COURSE_KNOWN_H
#define COURSE_KNOWN_H

#include "course/fields.h"

typedef struct Known {
  const char *of;             // the word, or the field whose table it is
  const char *const *fields;  // ended by NULL
  bool list;                  // besides them it has a list
  bool axes;                  // and the axes of the model
} Known;

extern const Known known_course, known_cast, known_mind, known_concern, known_list, known_number,
    known_scene, known_enter, known_beat, known_option, known_otherwise, known_alternative,
    known_line, known_look, known_gesture, known_mood, known_card, known_move, known_axis,
    known_model, known_gains, known_landing, known_row, known_count, known_critical, known_mark,
    known_share, known_gate, known_gate_row, known_ending;

extern const Known *const known_all[];  // ended by NULL

// Complains about every field that is not known, and about a list where there is none or with
// holes.
void known_check(const Known *known, const Fields *fields);

#endif
