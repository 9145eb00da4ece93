// Which writing system a character belongs to, for text that Latin, Greek and Cyrillic fonts do
// not hold: those runs need a font of their own, and a direction and script said aloud before they
// are shaped.
#ifndef STAGE_SCRIPTS_H
#define STAGE_SCRIPTS_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Script {
  char tag[5];  // ISO 15924
  bool right_to_left;
  const char *serif, *sans;  // files of the package fonts-noto-core
  uint32_t first, last;      // characters
} Script;

// NULL: the fonts of the page are expected to hold this character.
const Script *scripts_find(uint32_t character);

// Spaces, digits and punctuation go with whatever stands before them; joiners and direction marks
// have no picture at all.
bool scripts_neutral(uint32_t character);
bool scripts_invisible(uint32_t character);

#endif
