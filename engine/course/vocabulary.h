// Every word of the scene files: what stands after it, in which files it may stand, what becomes of
// its table. scenes/words.lua tells authors the same; a test keeps the two alike.
#ifndef COURSE_VOCABULARY_H
#define COURSE_VOCABULARY_H

#include "course/known.h"
#include "course/read.h"

typedef enum Shape {
  SHAPE_NAME_TABLE,  // option "id" { ... }
  SHAPE_TABLE,       // otherwise { ... }
  SHAPE_NAME,        // flag "id"
  SHAPE_NAME_TEXT,   // rule "id" "condition"
  SHAPE_LINE         // you { "..." }, you "..."
} Shape;

enum { WORD_IN_COMMON = 1, WORD_IN_COURSE = 2, WORD_IN_SCENE = 4 };

typedef struct Word {
  const char *name;
  Shape shape;
  int stages;  // WORD_IN_
  Kind kind;   // what its table is tagged with; KIND_NONE: it is read at once by `reader`
  Reader *reader;
  const Known *known;  // NULL: no table
} Word;

extern const Word vocabulary[];  // ended by a word without a name

#endif
