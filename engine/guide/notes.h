// The notes of a guide: the items of the lists under its last heading. Only this room uses it.
#ifndef GUIDE_NOTES_H
#define GUIDE_NOTES_H

#include "guide/guide.h"
#include "guide/markdown.h"

void notes_read(MarkdownNode *document, Guide *guide);

#endif
