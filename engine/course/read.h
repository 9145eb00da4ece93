// The readers: each turns one table an author wrote into part of the Build. Called by the words
// that stand alone in a file. That the table has no other fields than it may was checked before.
#ifndef COURSE_READ_H
#define COURSE_READ_H

#include "course/words.h"

typedef void Reader(Fields *fields, const char *id);

// people.c: who there is
Reader read_course, read_cast, read_expert, read_person, read_place;

// poses.c: how people look, what stage lines do to a figure, how a state shows
Reader read_look, read_gesture, read_mood;
uint32_t read_gesture_of(const Build *build, Text does);  // the first that a stage line names, NONE

// changes.c: what can change
Reader read_variant, read_flag, read_number, read_one_of;
void read_rule(const Fields *fields, const char *id, const char *text);

// effects.c: `set` and `add`, and the states in which a scene may begin
typedef enum EffectsOf {
  EFFECTS_OF_PLAY,
  EFFECTS_OF_ENTRY
} EffectsOf;  // only an entry may touch a person's state
Range read_effects(Fields *fields, EffectsOf of);
void read_enter(Fields *parent, Scene *scene);

// script.c: lines and passages
Range read_script(Fields *fields, int table, bool beats_own);  // the lines of a list, in order
Range read_reply(Fields *fields, int value);                   // one line or a list of lines
void read_link(Fields *fields, LinkKind kind, size_t index,
               const char *field);  // a target, looked up later

// moves.c: what an option is meant to do, and how that can land
void read_moves(Fields *fields, Option *option);
uint64_t read_landings(const Build *build, const Option *option);  // bits: how its moves can land

// option.c: options with their replies
void read_option(Fields *parent, const Tag *tag, uint32_t beat);

// advice.c
Reader read_card;
Range read_advice(const Fields *fields);  // an option's `advice`: ids of cards

// scene.c
Reader read_scene;
Text read_full_id(Fields *fields, Text parent, const char *id,
                  uint32_t value);  // of a beat or option

// table.c: moves, axes, landings, rows
Reader read_move, read_axis, read_model, read_status, read_landing, read_row;
void read_table_done(
    Build *build);  // after the last row: each code has rows, together, the last always fits

// rubric.c: counts, marks, gates, endings
Reader read_count, read_critical, read_mark, read_gate, read_ending;

#endif
