// Breaks paragraphs into lines, ragged right as a careful compositor would: over the whole
// paragraph at once, so that no line is much shorter than its neighbours and the last one is not a
// lone word if that can be helped. Quotation marks hang out of the left edge. A word wider than the
// column is cut between characters; nothing is hyphenated.
//
// Widths come from a Metrics and are asked for once: broken paragraphs are kept until
// layout_forget, which whoever changes the fonts calls. Direction and shaping are the stage's.
#ifndef PAGE_LAYOUT_H
#define PAGE_LAYOUT_H

#include <stdint.h>

#include "base/buf.h"
#include "page/display.h"

typedef struct Layout Layout;

typedef struct LayoutLine {
  uint32_t start, length;  // bytes of the text
  int hang;                // pixels it starts left of the edge
} LayoutLine;

typedef struct Paragraph {  // lent until the next layout_tidy or layout_forget
  const LayoutLine *lines;
  int count;         // 0 for a text without a word
  const char *text;  // with a printer's signs; the lines are parts of it
} Paragraph;

Layout *layout_new(void);
void layout_free(Layout *layout);
void layout_forget(Layout *layout);
void layout_tidy(Layout *layout);  // once a frame, before drawing: forgets when much is kept

// `text` as it was typed (typeset.h).
Paragraph layout_break(Layout *layout, const Metrics *metrics, Font font, int size,
                       const char *text, int width);

// An empty buffer, for one text at a time: a page that is drawn again takes no memory.
Buf *layout_scratch(Layout *layout);

// The width of a column that holds about this many characters of running English a line.
int layout_measure(const Metrics *metrics, Font font, int size, int characters);

#endif
