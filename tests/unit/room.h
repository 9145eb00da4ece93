// A workshop of the drill (drill.h), moved by letters: what a facilitator does, in a line.
#ifndef UNIT_ROOM_H
#define UNIT_ROOM_H

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "drill.h"
#include "workshop/workshop.h"

static inline Workshop *room_new(const Story *story, int32_t room) {
  Err err;
  WorkshopSetup setup = {
      .session = {.seed = 3}, .room = room, .agenda = 20, .utc_seconds = INT64_C(1795324800)};
  Workshop *workshop = workshop_new(story, &setup, &err);
  if (!workshop) fail_msg("%s", err.text);
  return workshop;
}

static inline void room_do(Workshop *workshop, WorkshopEvent event) {
  Err err;
  if (event.at_ms == 0) event.at_ms = workshop_elapsed_ms(workshop) + 1000;
  if (!workshop_do(workshop, &event, &err)) fail_msg("event %d: %s", (int)event.kind, err.text);
}

static inline void room_refuses(Workshop *workshop, WorkshopEvent event, const char *sentence) {
  Err err;
  Buf before = {0}, after = {0};
  workshop_write(workshop, &before);
  if (workshop_do(workshop, &event, &err)) fail_msg("it should be refused: %s", sentence);
  assert_string_equal(err.text, sentence);
  workshop_write(workshop, &after);
  assert_string_equal(buf_text(&before), buf_text(&after));
  buf_free(&before);
  buf_free(&after);
}

static inline void room_votes(Workshop *workshop, char letter, int32_t votes) {
  room_do(workshop, (WorkshopEvent){
                        .kind = EVENT_VOTES, .option = (uint32_t)(letter - 'A'), .number = votes});
}

static inline void room_simply(Workshop *workshop, EventKind kind) {
  room_do(workshop, (WorkshopEvent){.kind = kind});
}

// The letter of the option of this word, "ask", where we are.
static inline char room_letter(const Workshop *workshop, const char *word) {
  const Story *story = workshop_story(workshop);
  const Decision *decision = workshop_decision(workshop);
  assert_non_null(decision);
  for (uint32_t i = 0; i < decision->offered; i++) {
    const char *id = story_text(story, story->options[decision->options[i]].id);
    if (strcmp(strrchr(id, '.') + 1, word) == 0) return tally_letter(i);
  }
  fail_msg("%s is not offered", word);
  return 0;
}

// One round of these votes for the word, closed and followed.
static inline void room_follows(Workshop *workshop, const char *word, int32_t votes) {
  room_votes(workshop, room_letter(workshop, word), votes);
  room_simply(workshop, EVENT_CLOSE);
  room_simply(workshop, EVENT_FOLLOW);
}

static inline const char *room_id(const Workshop *workshop, const char *word) {
  const Story *story = workshop_story(workshop);
  const Decision *decision = workshop_decision(workshop);
  return story_text(story, story->options[decision->options[room_letter(workshop, word) - 'A']].id);
}

static inline void room_chooses(Workshop *workshop, const char *word) {
  room_do(workshop, (WorkshopEvent){.kind = EVENT_CHOOSE, .text = room_id(workshop, word)});
}

#endif
