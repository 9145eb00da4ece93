// The readers: each turns one table an author wrote into part of the Build. Called by the words that stand alone in a file.
#ifndef COURSE_READ_H
#define COURSE_READ_H

#include "course/words.h"

typedef void Reader(Fields *fields, const char *id);

// people.c: who there is and what can change
Reader read_course, read_cast, read_expert, read_person, read_variant, read_number, read_one_of, read_place, read_look;
Reader read_flag;
void read_rule(Build *build, Place place, const char *id, const char *text);

// effects.c: `set` and `add`, and the states a scene may begin in
typedef enum EffectsOf { EFFECTS_OF_PLAY, EFFECTS_OF_ENTRY } EffectsOf;  // only an entry may touch a person's state
Range read_effects(Fields *fields, EffectsOf of);
// The texts that are keys of the table at `table`, in byte order; how many.
uint32_t read_sorted_keys(Fields *fields, int table, const char *keys[], uint32_t most);
void read_enter(Fields *fields, Scene *scene);

// script.c: lines, passages, options' moves
Range read_script(Fields *fields, int table, bool beats_own);  // the lines of a list, in order
Range read_reply(Fields *fields, int value);                   // one line or a list of lines
void read_link(Fields *fields, LinkKind kind, size_t index, const char *field);  // a target, looked up later
void read_moves(Fields *fields, Option *option, uint32_t mind);

// scene.c
Reader read_scene;

// table.c: moves, axes, landings, rows
Reader read_move, read_axis, read_model, read_status, read_landing, read_row;
void read_table_done(Build *build);  // after the last row: each code has rows, together, the last always fits

// rubric.c: counts, marks, gates, endings
Reader read_count, read_critical, read_mark, read_gate, read_ending;

#endif
