// The turning points: where the room changed its mind, was led another way, left a road, or came
// near what the other person was thinking.
#include <inttypes.h>
#include <stdio.h>

#include "handout/leaf.h"
#include "page/typeset.h"

// A road shares its first points with the run it left: each is told where it was made.
static bool is_told(const Leaf *leaf, uint32_t run, const TurningPoint *point) {
  return leaf_place(leaf, run, point->choice) == run;
}

bool moments_are_there(const Leaf *leaf) {
  for (uint32_t run = 0; run < leaf->run_count; run++)
    for (uint32_t i = 0; i < leaf->points[run].count; i++)
      if (is_told(leaf, run, &leaf->points[run].items[i])) return true;
  return false;
}

static void add_rounds(Leaf *leaf, const TurningPoint *point) {
  static const char *const names[WORKSHOP_ROUNDS] = {"First round: ", "; second round: "};
  const Decision *decision = point->decision;
  Buf words = {0};
  for (uint32_t i = 0; decision->round_count == WORKSHOP_ROUNDS && i < WORKSHOP_ROUNDS; i++) {
    buf_add(&words, names[i]);
    tally_words(&decision->rounds[i], &words);
  }
  if (words.length) buf_add(&words, ". ");
  votes_outcome(decision, &words);
  html_say(&leaf->html, "p", "outcome", buf_text(&words));
  buf_free(&words);
}

// Which way of several it is on, and where to read on.
static void add_where(Leaf *leaf, uint32_t run, uint32_t choice) {
  Buf title = {0};
  leaf_run_title(leaf, run, &title);
  html_open_class(&leaf->html, "p", "place");
  printed_words(&leaf->html, buf_text(&title));
  html_text(&leaf->html, ", ");
  leaf_link(leaf, run, choice);
  html_close(&leaf->html, "p");
  buf_free(&title);
}

static void add_point(Leaf *leaf, uint32_t run, const TurningPoint *point) {
  char id[48], thinking[160];
  Buf title = {0};
  typeset_sentence(point->because, &title);
  snprintf(id, sizeof id, "point-%" PRIu32 "-%" PRIu32, run + 1, point->choice + 1);
  snprintf(thinking, sizeof thinking, "What %s was thinking", leaf_expert(leaf));
  leaf_open(leaf, id, "h3", buf_text(&title));
  add_where(leaf, run, point->choice);
  add_rounds(leaf, point);
  printed_line(&leaf->html, "you", "You", point->said);
  printed_line(&leaf->html, "speech", leaf_expert(leaf), point->reply);
  printed_line(&leaf->html, "thought", thinking, point->inner);
  html_close(&leaf->html, "section");
  buf_free(&title);
}

void moments_add(Leaf *leaf) {
  if (!moments_are_there(leaf)) return;
  leaf_open(leaf, "moments", "h2", "Turning points");
  for (uint32_t run = 0; run < leaf->run_count; run++)
    for (uint32_t i = 0; i < leaf->points[run].count; i++)
      if (is_told(leaf, run, &leaf->points[run].items[i]))
        add_point(leaf, run, &leaf->points[run].items[i]);
  html_close(&leaf->html, "section");
}
