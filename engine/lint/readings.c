#include "lint/readings.h"

#include <stdio.h>
#include <string.h>

#include "base/csv.h"
#include "base/hash.h"

enum { SAMPLES = 3, NUMBER = 16 };  // replies shown before a beat that says nothing itself

static bool has_moves(const Story *story, const Beat *beat) {
  for (uint32_t i = 0; i < beat->options.count; i++)
    if (story->options[beat->options.first + i].move_count) return true;
  return false;
}

bool readings_wants(const Story *story, uint32_t option) {
  return has_moves(story, &story->beats[story->options[option].beat]);
}

// Texts with the player's name in them -----------------------------------------------------------

static void add_filled(const Story *story, Buf *out, Text text) {
  static const char name[] = "{player}";
  const char *at = story_text(story, text);
  for (const char *found; (found = strstr(at, name)); at = found + sizeof name - 1) {
    buf_add_bytes(out, at, (size_t)(found - at));
    buf_add(out, story_text(story, story->player));
  }
  buf_add(out, at);
}

static void add_act(const Story *story, Buf *out, Text does, Text says) {
  if (does) {
    buf_add_char(out, '(');
    add_filled(story, out, does);
    buf_add(out, says ? ") " : ")");
  }
  add_filled(story, out, says);
}

// What is said before ----------------------------------------------------------------------------

// The lines of a script, those of `speaker` or (NONE) all; alternatives are parted by a stroke.
static void add_lines(const Story *story, Buf *out, Range passages, uint32_t speaker) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++) {
    const Passage *passage = &story->passages[p];
    bool alternative = p > passages.first && passage[-1].skip > 0;
    for (uint32_t l = 0; l < passage->lines.count; l++) {
      const Line *line = &story->lines[passage->lines.first + l];
      if (speaker != NONE && line->speaker != speaker) continue;
      if (out->length) buf_add(out, alternative && l == 0 ? " / " : " ");
      add_act(story, out, line->does, line->text);
    }
  }
}

// The reply to an option that a person sees when it went as it was meant to.
static const Reply *usual_reply(const Story *story, const Option *option) {
  const Reply *usual = &story->replies[option->replies.first];
  for (uint32_t i = 1; i < option->replies.count; i++) {
    const Reply *reply = &story->replies[option->replies.first + i];
    bool weak = usual->kind == KEY_LANDING && story->landings[usual->key].weak;
    if (usual->kind == KEY_OTHER || (weak && reply->kind != KEY_OTHER)) usual = reply;
    if (usual->kind == KEY_CONCERN) break;
  }
  return usual;
}

// What the replies that lead to a silent beat end with: the person reads the choice after one of
// them.
static void add_replies_to(const Story *story, Buf *out, uint32_t beat) {
  uint32_t samples = 0;
  for (uint32_t i = 0; i < story->option_count && samples < SAMPLES; i++) {
    const Option *option = &story->options[i];
    if (option->go != beat || option->replies.count == 0) continue;
    Buf lines = {0};
    add_lines(story, &lines, usual_reply(story, option)->passages, story->beats[beat].speaker);
    if (lines.length) {
      buf_add(out, samples++ ? " / " : "");
      buf_add(out, buf_text(&lines));
    }
    buf_free(&lines);
  }
}

static void add_before(const Story *story, Buf *out, uint32_t index) {
  const Beat *beat = &story->beats[index];
  add_lines(story, out, beat->passages, beat->speaker);
  if (out->length == 0) add_replies_to(story, out, index);
  if (out->length == 0) add_lines(story, out, beat->passages, NONE);
}

// The sheet --------------------------------------------------------------------------------------

static void add_option(const Story *story, uint32_t index, uint32_t number, const char *before,
                       Buf *sheet, Buf *key) {
  const Option *option = &story->options[index];
  const Scene *scene = &story->scenes[story->beats[option->beat].scene];
  char digits[NUMBER];
  Buf text = {0};
  snprintf(digits, sizeof digits, "%u", (unsigned)number);
  add_act(story, &text, option->does, option->say);
  csv_write(sheet,
            (const char *const[]){digits, story_text(story, scene->title), before, buf_text(&text),
                                  "", ""},
            6);
  csv_write(key, (const char *const[]){digits, story_text(story, option->id)}, 2);
  buf_free(&text);
}

static uint32_t add_beat(const Story *story, uint32_t index, uint32_t number, Buf *sheet,
                         Buf *key) {
  const Beat *beat = &story->beats[index];
  uint32_t order[LIMIT_OPTIONS];
  Buf before = {0};
  add_before(story, &before, index);
  hash_shuffle(HASH_START, story_text(story, beat->id), order, beat->options.count);
  for (uint32_t i = 0; i < beat->options.count; i++)
    add_option(story, beat->options.first + order[i], ++number, buf_text(&before), sheet, key);
  buf_free(&before);
  return number;
}

void readings_write(const Story *story, Buf *sheet, Buf *key) {
  uint32_t number = 0;
  buf_add(sheet, "number,scene,before,text,warmth,code\n");
  buf_add(key, "number,option\n");
  for (uint32_t b = 0; b < story->beat_count; b++)
    if (has_moves(story, &story->beats[b])) number = add_beat(story, b, number, sheet, key);
}
