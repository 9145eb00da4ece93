#include "story/story.h"

#include <stdlib.h>
#include <string.h>

void story_free(Story *story) {
  if (!story) {
    return;
  }
  Arena arena = story->arena;  // the story itself lives in it
  arena_free(&arena);
}

const char *story_text(const Story *story, Text text) {
  return story->chars + text;
}

static bool is(const Story *story, Text text, const char *id) {
  return strcmp(story_text(story, text), id) == 0;
}

uint32_t story_find_scene(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->scene_count; i++) {
    if (is(story, story->scenes[i].id, id)) {
      return i;
    }
  }
  return NONE;
}

uint32_t story_find_option(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->option_count; i++) {
    if (is(story, story->options[i].id, id)) {
      return i;
    }
  }
  return NONE;
}

uint32_t story_find_card(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->card_count; i++) {
    if (is(story, story->cards[i].id, id)) {
      return i;
    }
  }
  return NONE;
}

const char *story_talk_name(Talk talk) {
  switch (talk) {
    case TALK_UNSAID: return "unsaid";
    case TALK_CHANGE: return "change";
    case TALK_NEUTRAL: return "neutral";
    case TALK_SUSTAIN: return "sustain";
    case TALK_DISCORD: return "discord";
  }
  return "";
}

const char *story_family_name(Family family) {
  switch (family) {
    case FAMILY_CURIOUS: return "curious";
    case FAMILY_NEUTRAL: return "neutral";
    case FAMILY_COERCIVE: return "coercive";
    case FAMILY_AVOIDANT: return "avoidant";
  }
  return "";
}
