// A whole workshop of a course, printed as its file: both rounds, majorities, a tie, the
// facilitator taking another way, a road that is left, a second team, plus and delta. Always the
// same.
//
//   make_workshop COURSE plain|hostile|short
//
// hostile: whatever can be typed by somebody is an attack on the document. short: nobody ever
// voted, and it was left in the middle.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "course/course.h"
#include "workshop/workshop.h"

typedef struct Words {
  const char *team, *plus[3], *delta[2], *sentence[2];
} Words;

static const Words plain = {
    "The window side",
    {"We asked what it is for before we offered anything.", "The silence. Nobody filled it.",
     "Going back was worth more than getting it right."},
    {"We told him what everybody else does. Again.",
     "Half of us had decided after the first line."},
    {"If he says he has no time, then I ask what the hour would cost him.",
     "If I notice that I am explaining, then I stop and ask what he has understood so far."}};
static const Words hostile = {
    "</td><script>alert(1)</script>",
    {"<img src=x onerror=alert(1)>", "=HYPERLINK(\"//example.org\",\"x\")",
     "\xE2\x80\xAE\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \"quoted\" & 'quoted' ]]> --> &lt;"},
    {"</li></ul></main>", "\xF0\x9F\x98\x80 \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \x01 a\nb\rc"},
    {"</style><style>@import url(//example.org)</style>", "${jndi:x} {{7*7}} \\\" '"}};

static Workshop *workshop;

static void stop(const char *why) {
  fprintf(stderr, "make_workshop: %s\n", why);
  exit(1);
}

static void act(WorkshopEvent event) {
  Err err;
  event.at_ms = workshop_elapsed_ms(workshop) + 20000;
  if (!workshop_do(workshop, &event, &err)) stop(err.text);
}

static void simply(EventKind kind) {
  act((WorkshopEvent){.kind = kind});
}

static void say(EventKind kind, const char *text) {
  act((WorkshopEvent){.kind = kind, .text = text});
}

static void vote(uint32_t option, int32_t votes) {
  act((WorkshopEvent){.kind = EVENT_VOTES, .option = option, .number = votes});
}

// The option at this place is taken by the facilitator.
static void choose(uint32_t place) {
  const Story *story = workshop_story(workshop);
  const Decision *decision = workshop_decision(workshop);
  say(EVENT_CHOOSE, story_text(story, story->options[decision->options[place]].id));
}

static void count_round(uint32_t leading, uint32_t offered) {
  for (uint32_t i = 0; i < offered; i++) vote(i, i == leading ? 9 : (int32_t)(4 - i % 4));
  simply(EVENT_CLOSE);
}

// Every third decision the room changes its mind, every fifth is a tie, every seventh is taken
// otherwise.
static void decide(uint32_t number) {
  uint32_t offered = workshop_decision(workshop)->offered, leading = number * 7 % offered;
  if (offered == 1) {
    simply(EVENT_FOLLOW);
  } else if (number % 5 == 4) {
    vote(0, 7);
    vote(offered - 1, 7);
    simply(EVENT_CLOSE);
    choose(offered - 1);
  } else if (number % 3 == 2) {
    count_round(leading, offered);
    simply(EVENT_AGAIN);
    count_round((leading + 1) % offered, offered);
    simply(EVENT_FOLLOW);
  } else {
    count_round(leading, offered);
    if (number % 7 == 6) {
      choose((leading + 1) % offered);
    } else {
      simply(EVENT_FOLLOW);
    }
  }
}

static void go_on(uint32_t most) {
  for (uint32_t i = 0; i < most && workshop_phase(workshop) != PHASE_ENDED; i++)
    decide(session_choices(workshop_session(workshop)));
}

static void play(const Words *words) {
  go_on(1000);
  act((WorkshopEvent){.kind = EVENT_BACK, .number = 2});
  choose(0);
  go_on(4);
  say(EVENT_TEAM, words->team);
  choose(1);
  go_on(6);
  act((WorkshopEvent){.kind = EVENT_STEP, .step = STEP_REACTIONS});
  for (int i = 0; i < 3; i++) say(EVENT_PLUS, words->plus[i]);
  for (int i = 0; i < 2; i++) say(EVENT_DELTA, words->delta[i]);
  act((WorkshopEvent){.kind = EVENT_STEP, .step = STEP_SENTENCES});
  for (int i = 0; i < 2; i++) say(EVENT_SENTENCE, words->sentence[i]);
  simply(EVENT_END);
}

static void play_short(void) {
  for (int i = 0; i < 3; i++) choose(0);
}

static Story *load(const char *course) {
  char path[1024];
  CourseFaults faults = {0};
  snprintf(path, sizeof path, "%s/%s", UNPERSUADED_SOURCE, course);
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common", path, &faults);
  if (!story) stop(faults.count > 0 ? faults.sentences[0] : "no course");
  course_faults_free(&faults);
  return story;
}

int main(int count, char **words) {
  Err err;
  Buf out = {0};
  if (count != 3) stop("COURSE and plain, hostile or short are missing");
  Story *story = load(words[1]);
  WorkshopSetup setup = {
      .session = {.seed = 1}, .room = 24, .agenda = 45, .utc_seconds = INT64_C(1795324800)};
  workshop = workshop_new(story, &setup, &err);
  if (!workshop) stop(err.text);
  if (strcmp(words[2], "short") == 0) {
    play_short();
  } else {
    play(strcmp(words[2], "hostile") == 0 ? &hostile : &plain);
  }
  workshop_write(workshop, &out);
  fwrite(buf_text(&out), 1, out.length, stdout);
  buf_free(&out);
  workshop_free(workshop);
  story_free(story);
  return 0;
}
