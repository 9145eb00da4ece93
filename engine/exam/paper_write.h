// Writes the members that tickets, results and keys have in common; reading them is paper.h.
#ifndef EXAM_PAPER_WRITE_H
#define EXAM_PAPER_WRITE_H

#include <stddef.h>
#include <stdint.h>

#include "base/json.h"

enum { PAPER_WRITE_BYTES = 128 };  // the most that stand in one member

void paper_write_begin(Json *json, const char *kind);  // opens the object
void paper_write_bytes(Json *json, const char *key, const uint8_t *bytes, size_t length);  // in hex

#endif
