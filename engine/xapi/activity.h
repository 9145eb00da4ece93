// What statements are about: the course, its scenes, and its beats, each a question with options.
// Their ids are SENDER_IRI "/activity/<course>", "/activity/<course>/<scene>" and so on: the same
// for everybody, so that a record store can put the answers of many beside one another.
//
// The definition of a beat holds the options in the order they were shown. Which are shown, and in
// what order, differs from person to person, and a record store may keep only one definition of an
// activity; so the statement has their ids in its own extension "offered" as well. No pattern of
// correct responses: an option is right or wrong only in the state it meets.
//
// No text here holds the player's name: where somebody is addressed, it is the name that the
// course gives who has none.
#ifndef XAPI_ACTIVITY_H
#define XAPI_ACTIVITY_H

#include "xapi/statement.h"

typedef struct ActivityQuestion {
  uint32_t beat;
  uint32_t line;            // index of lines: the last one said before; NONE: nothing was
  const uint32_t *options;  // as shown
  uint32_t option_count;
} ActivityQuestion;

// The statement's object.
void activity_course(Statement *statement);
void activity_question(Statement *statement, const ActivityQuestion *question);

// The activities of its context: the scene as parent, the course as grouping.
void activity_surroundings(Statement *statement, uint32_t scene);

#endif
