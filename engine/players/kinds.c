#include "players/kinds.h"

#include <string.h>

#include "base/utf8.h"

uint32_t kinds_words(const Story *story, uint32_t option) {
  const Option *it = &story->options[option];
  return (uint32_t)utf8_words(story_text(story, it->say ? it->say : it->does));
}

// Moves ------------------------------------------------------------------------------------------

static const Code *code_of(const Story *story, const Move *move) {
  return &story->codes[move->code];
}

static bool is_question(const Story *story, const Move *move) {
  uint64_t questions = code_of(story, move)->questions;
  return questions == TAG_ALWAYS || (move->tag != TAG_NONE && questions >> move->tag & 1);
}

static bool is_reflection(const Story *story, const Move *move) {
  return code_of(story, move)->reflection;
}

static bool is_avoidance(const Story *story, const Move *move) {
  return code_of(story, move)->family == FAMILY_AVOIDANT;
}

static bool is_persuasion(const Story *story, const Move *move) {
  return strcmp(story_text(story, code_of(story, move)->id), "persuade") == 0;
}

static bool has(const Story *story, uint32_t option, bool (*trait)(const Story *, const Move *)) {
  const Option *it = &story->options[option];
  for (uint32_t i = 0; i < it->move_count; i++)
    if (trait(story, &it->moves[i])) return true;
  return false;
}

bool kinds_asks(const Story *story, uint32_t option) {
  return has(story, option, is_question);
}

bool kinds_reflects(const Story *story, uint32_t option) {
  return has(story, option, is_reflection);
}

bool kinds_avoids(const Story *story, uint32_t option) {
  return has(story, option, is_avoidance);
}

bool kinds_persuades(const Story *story, uint32_t option) {
  return has(story, option, is_persuasion);
}

static KindsSpeech speech_of(const Story *story, const Move *move) {
  Family family = code_of(story, move)->family;
  if (is_reflection(story, move)) return KINDS_REFLECTION;
  if (is_question(story, move))
    return family == FAMILY_CURIOUS ? KINDS_OPEN_QUESTION : KINDS_CLOSED_QUESTION;
  return family == FAMILY_COERCIVE || family == FAMILY_NEUTRAL ? KINDS_TELLING : KINDS_OTHER;
}

KindsSpeech kinds_speech(const Story *story, uint32_t option) {
  const Option *it = &story->options[option];
  KindsSpeech speech = KINDS_OTHER;
  for (uint32_t i = 0; i < it->move_count; i++) {
    KindsSpeech here = speech_of(story, &it->moves[i]);
    if (here != KINDS_OTHER) speech = here;
  }
  return speech;
}

// Words ------------------------------------------------------------------------------------------

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool begins(const char *text, const char *phrase) {
  for (; *phrase; text++, phrase++)
    if (lower(*text) != *phrase) return false;
  return true;
}

static bool mentions(const char *text, const char *phrase) {
  for (; *text; text++)
    if (begins(text, phrase)) return true;
  return false;
}

bool kinds_says_freedom(const Story *story, uint32_t option) {
  static const char *const phrases[] = {
      "your call",    "your choice", "your decision", "your own terms", "your terms",
      "up to you",    "you decide",  "you choose",    "you can say no", "free to",
      "feel free to", "if you like", "if you want",   "may i",          "without a reason"};
  const char *text = story_text(story, story->options[option].say);
  for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
    if (mentions(text, phrases[i])) return true;
  return false;
}

// What it would do -------------------------------------------------------------------------------

KindsWeight kinds_weigh(const Story *story, const State *state, uint32_t option) {
  State after = *state;
  Exchange exchange;
  run_choose(story, &after, option, &exchange, NULL);
  const int32_t *axis = after.mind[0].axis;
  return (KindsWeight){.severity = exchange.mind == 0 ? exchange.volley.severity : 0,
                       .ease = axis[0] - axis[1]};
}
