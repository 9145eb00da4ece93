// A course's options for people who rate them blind: beat by beat, each option under a number in a
// shuffled order, with what is said just before and without its move. The key, a file of its own,
// tells which number is which option.
//
// Rated is every option of a beat in which something can land: the warmest of them may well be one
// without a move.
#ifndef LINT_READINGS_H
#define LINT_READINGS_H

#include "base/buf.h"
#include "story/story.h"

bool readings_wants(const Story *story, uint32_t option);

// `sheet` gets number,scene,before,text,warmth,code with the last two left empty; `key` gets
// number,option.
void readings_write(const Story *story, Buf *sheet, Buf *key);

#endif
