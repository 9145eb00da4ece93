// The words of the sandbox. A word like `option "id" { ... }` is a function that knows its line.
// Nested words only tag their table with what it is; a word that stands alone in a file (scene,
// cast, row, ...) hands its table to the reader of that kind.
#ifndef COURSE_WORDS_H
#define COURSE_WORDS_H

#include "course/fields.h"

typedef enum Kind {
  KIND_NONE,
  KIND_CONCERN,
  KIND_BEAT,
  KIND_OPTION,
  KIND_OTHERWISE,
  KIND_EITHER,
  KIND_LINE,
  KIND_MOVE
} Kind;

typedef struct Tag {  // what a word wrote on its table
  Kind kind;
  Place place;
  const char *id;  // of a concern, beat or option; until the next word of the file
  uint32_t index;  // of a line: the speaker (NONE: narration); of a move: the code
} Tag;

// Declares every word in the sandbox's globals.
void words_declare(Build *build);

// Makes a word of a speaker's or a move's id. False: there is one already.
bool words_add_speaker(Build *build, const char *id, uint32_t speaker);
bool words_add_move(Build *build, const char *id, uint32_t code);

// The tag of the value at `index`; KIND_NONE for any other value. A bare move word counts as a move
// without tags.
Tag words_tag(Build *build, lua_State *lua, int index);

// Complains that an entry of a list, on top of the stack, is not what it should be.
void words_wrong_entry(const Fields *fields, lua_Integer entry, const char *wanted);

// Before a file is run; and after it, when words that wait for their table, or stand outside of
// what they belong to, are complained about.
void words_begin_file(Build *build);
void words_end_file(Build *build);

#endif
