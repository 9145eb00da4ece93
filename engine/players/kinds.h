// What can be told of an option without knowing what it is good for: its length, its kind of move,
// the words in it; and what it would be received as now.
#ifndef PLAYERS_KINDS_H
#define PLAYERS_KINDS_H

#include "story/run.h"

// Words of what is said, or of what is done when nothing is said.
uint32_t kinds_words(const Story *story, uint32_t option);

bool kinds_asks(const Story *story, uint32_t option);  // a question, open, closed or leading
bool kinds_reflects(const Story *story, uint32_t option);
bool kinds_avoids(const Story *story, uint32_t option);  // leaves the talk in the name of kindness
bool kinds_persuades(const Story *story, uint32_t option);
bool kinds_says_freedom(const Story *story,
                        uint32_t option);  // "it's your call", by its words alone

// What the last move that asks, reflects or tells does: he answers what was said last.
typedef enum KindsSpeech {
  KINDS_OTHER,
  KINDS_OPEN_QUESTION,
  KINDS_CLOSED_QUESTION,  // leading ones too
  KINDS_REFLECTION,
  KINDS_TELLING  // facts, advice, arguments, pressure
} KindsSpeech;
KindsSpeech kinds_speech(const Story *story, uint32_t option);

// How heavy a push it would be for the expert now, and how far trust would stand above pressure
// after it.
typedef struct KindsWeight {
  int32_t severity, ease;
} KindsWeight;
KindsWeight kinds_weigh(const Story *story, const State *state, uint32_t option);

#endif
