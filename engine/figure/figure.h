// The person one talks to, drawn in the room at its hour. Her body says how she takes it: a
// gesture, a look, what shows of her state, and in the moment before she answers, how your line
// landed. Changes cross-fade; at rest she breathes and now and then blinks.
//
// It is told what of a conversation can be seen, and draws that; what stands beside or beneath her
// is left to whoever asks.
#ifndef FIGURE_FIGURE_H
#define FIGURE_FIGURE_H

#include "page/pen.h"
#include "story/session.h"

enum { FIGURE_PICTURE = 256, FIGURE_PLACE = 64 };

// What is seen of a conversation.
typedef struct FigureMoment {
  const Session *session;
  uint32_t shown;      // entries of the transcript that can be read
  uint32_t addressed;  // whom the next line is said to, index of the cast; NONE
  bool landing;        // a line was said and is not answered yet: how it landed shows
  bool motion;
  int64_t now_ms;
} FigureMoment;

// Kept by the caller from frame to frame: what was seen last, and what that came from. Zero is
// nobody yet.
typedef struct Figure {
  char now[FIGURE_PICTURE], before[FIGURE_PICTURE];
  char place[FIGURE_PLACE];  // without its hour, "" for none
  int64_t changed_ms;
  int height;  // of the plate as last drawn, 0 when there was none
} Figure;

uint32_t figure_person(const FigureMoment *moment);  // index of the cast; NONE: nobody has come in

// Her look as a screen reader says it, "" when she has none.
const char *figure_reads(const FigureMoment *moment);

// Draws her into `plate`, which is two wide and three high; the place alone while nobody has come
// in, nothing into an empty one. True when she is there.
bool figure_draw(Figure *figure, const FigureMoment *moment, Pen *pen, Rect plate);

// At rest, where one first talks to her: for a page that only shows her.
void figure_portrait(Pen *pen, const Story *story, uint32_t speaker, Rect plate);

// When she moves next by herself; -1 never.
int64_t figure_deadline(const Figure *figure, bool motion, int64_t now_ms);

#endif
