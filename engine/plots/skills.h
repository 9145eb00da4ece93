// The skills of a rubric over several attempts at a course: a line each, in two panels, so that no
// panel holds more than can be told apart.
#ifndef PLOTS_SKILLS_H
#define PLOTS_SKILLS_H

#include "page/pen.h"
#include "story/score.h"

// `marks` has SCORE_MARKS figures an attempt, per mille, by place in the rubric, the oldest attempt
// first; lent. With its heading and its legend; returns the height. One attempt alone is written
// and not drawn.
int skills_draw(Pen *pen, const Story *story, const int32_t *marks, int count, int x, int y,
                int width);

// The same in words: "Asking: 31, 40, 55; ..."
void skills_words(const Story *story, const int32_t *marks, int count, Buf *out);

#endif
