// The codes a line can have: number, name, the word in the scenes, family, tags, and what it is.
#ifndef CODED_CODEBOOK_TEXT_H
#define CODED_CODEBOOK_TEXT_H

#include "base/buf.h"
#include "story/story.h"

void codebook_text_add(const Story *story, Buf *out);
void codebook_text_add_json(const Story *story, Buf *out);

#endif
