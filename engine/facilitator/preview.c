#include "facilitator/preview.h"

#include <string.h>

#include "page/typeset.h"
#include "screens/words.h"
#include "story/run.h"

enum { ABOUT_MOST = 64 };  // bytes

static void list_moves(const Story *story, const Option *option, Buf *out) {
  for (uint32_t i = 0; i < option->move_count; i++) {
    const Move *move = &option->moves[i];
    if (i > 0) buf_add(out, " + ");
    words_plain(story_text(story, story->codes[move->code].id), out);
    if (move->tag == TAG_NONE) continue;
    buf_add(out, ", ");
    words_plain(story_text(story, story->tags[move->tag]), out);
  }
  if (option->move_count > 0) buf_add(out, ". ");
}

// "Ask open, concern": the words of the scenes, not those of the record.
static void add_moves(const Story *story, const Option *option, Buf *out) {
  Buf all = {0};
  list_moves(story, option, &all);
  if (all.length > 0) typeset_sentence(buf_text(&all), out);
  buf_free(&all);
}

// "A push. He answered.": the author's sentence about it, or its name where there is none that fits
// a line.
static void add_landing(const Workshop *workshop, const Exchange *exchange, Buf *out) {
  const Story *story = workshop_story(workshop);
  if (exchange->mind == NONE) return;
  const Landing *landing = &story->landings[exchange->volley.landing];
  const char *about = session_fill(workshop_session(workshop), landing->about);
  if (exchange->volley.severity > 0) buf_add(out, "A push. ");
  if (*about != '\0' && strlen(about) <= ABOUT_MOST) {
    buf_add_format(out, "%s ", about);
    return;
  }
  buf_add(out, "Lands as ");
  words_plain(story_text(story, landing->id), out);
  buf_add(out, ". ");
}

// A place in this scene by the name its author gave it, another scene by its title.
static void add_place(const Story *story, const State *before, const State *after, Buf *out) {
  if (run_over(after)) {
    buf_add(out, "Leads to the end.");
  } else if (after->scene != before->scene) {
    buf_add_format(out, "Leads on to %s.", story_text(story, story->scenes[after->scene].title));
  } else if (after->beat == before->beat) {
    buf_add(out, "Stays here.");
  } else {
    const char *id = story_text(story, story->beats[after->beat].id), *dot = strrchr(id, '.');
    buf_add(out, "Leads on to \"");
    words_plain(dot ? dot + 1 : id, out);
    buf_add(out, "\".");
  }
}

bool preview_words(const Workshop *workshop, uint32_t option, Buf *out) {
  const Story *story = workshop_story(workshop);
  const State *now = session_state(workshop_session(workshop));
  State after = *now;
  Exchange exchange;
  run_choose(story, &after, option, &exchange, NULL);
  add_moves(story, &story->options[option], out);
  add_landing(workshop, &exchange, out);
  add_place(story, now, &after, out);
  return exchange.mind != NONE && exchange.volley.severity > 0;
}
