// A workshop for the steps: a course, a room, an agenda of twenty minutes, and the facilitator's
// page as the guest of the screens.
#ifndef TESTS_GATHERING_H
#define TESTS_GATHERING_H

#include "facilitator/facilitator.h"
#include "world.h"

typedef struct Gathering {
  Guide guide;
  Workshop *workshop;
  Facilitator *facilitator;
} Gathering;

static Agenda gathering_agenda(void) {
  return (Agenda){
      .minutes = 20,
      .row_count = 4,
      .rows = {
          {.minutes = 2, .what = "Read the card aloud.", .cut = ""},
          {.minutes = 8,
           .what = "Play Thursday. Stop when she winds the clock, wherever you are.",
           .cut = "One round each, without voting again."},
          {.minutes = 7,
           .what = "Debrief. What did she do with her hands?",
           .cut = "",
           .debrief = true},
          {.minutes = 3, .what = "One if-then sentence each.", .cut = "Three of them aloud."}}};
}

// After the screens, which it is a guest of.
static void gathering_end(Gathering *gathering) {
  facilitator_free(gathering->facilitator);
  workshop_free(gathering->workshop);
  *gathering = (Gathering){0};
}

static void gathering_open(Gathering *gathering, Screens *screens) {
  gathering->guide =
      (Guide){.agenda_count = 1,
              .agendas = {gathering_agenda()},
              .notes = {"She is simply difficult. Ask for the sentence in which she was."},
              .note_count = 1};
  gathering->facilitator = facilitator_new(gathering->workshop, &gathering->guide, "drill.workshop",
                                           workshop_elapsed_ms(gathering->workshop));
  facilitator_open(gathering->facilitator, screens);
}

static bool gathering_begin(Gathering *gathering, World *world, Screens *screens,
                            const char *course, int room, Err *err) {
  WorkshopSetup setup = {.session = {.seed = 3}, .room = room, .agenda = 20};
  const Story *story = world_course(world, course, err->text);
  if (!story) return false;
  gathering->workshop = workshop_new(story, &setup, err);
  if (!gathering->workshop) return false;
  gathering_open(gathering, screens);
  return true;
}

// The program is ended and the workshop gone on with, from what was written down.
static bool gathering_resume(Gathering *gathering, Screens *screens, Err *err) {
  Err parted;
  Buf file = {0};
  const Story *story = workshop_story(gathering->workshop);
  workshop_write(gathering->workshop, &file);
  gathering_end(gathering);
  gathering->workshop =
      workshop_read(story, "a.workshop", buf_text(&file), file.length, &parted, err);
  buf_free(&file);
  if (!gathering->workshop) return false;
  if (parted.text[0] != '\0') return err_set(err, "%s", parted.text);
  gathering_open(gathering, screens);
  return true;
}

#endif
