#include "lint/coverage.h"

#include <string.h>

enum { COLUMNS = 100, INDENT = 6 };

typedef struct Meeting {  // called for each beat that plays a card
  void (*each)(void *to, const Story *story, const Beat *beat);
  void *to;
} Meeting;

static bool names_card(const Story *story, const Option *option, const char *card) {
  for (uint32_t i = 0; i < option->advice.count; i++)
    if (!strcmp(story_text(story, story->advice_texts[option->advice.first + i]), card))
      return true;
  return false;
}

static bool plays(const Story *story, const Beat *beat, const char *card) {
  for (uint32_t i = 0; i < beat->options.count; i++)
    if (names_card(story, &story->options[beat->options.first + i], card)) return true;
  return false;
}

static uint32_t meet(const Story *const *stories, uint32_t count, const char *card,
                     const Meeting *meeting) {
  uint32_t met = 0;
  for (uint32_t s = 0; s < count; s++)
    for (uint32_t b = 0; b < stories[s]->beat_count; b++) {
      if (!plays(stories[s], &stories[s]->beats[b], card)) continue;
      met++;
      if (meeting) meeting->each(meeting->to, stories[s], &stories[s]->beats[b]);
    }
  return met;
}

static const char *card_id(const Story *const *stories, uint32_t card) {
  return story_text(stories[0], stories[0]->cards[card].id);
}

// The table --------------------------------------------------------------------------------------

static void add_beat(void *to, const Story *story, const Beat *beat) {
  Buf *list = to;
  buf_add_format(list, "%s%s", list->length ? ", " : "", story_text(story, beat->id));
}

void coverage_table(const Story *const *stories, uint32_t count, Buf *out) {
  for (uint32_t i = 0; i < stories[0]->card_count; i++) {
    Buf beats = {0}, text = {0};
    Meeting meeting = {add_beat, &beats};
    meet(stories, count, card_id(stories, i), &meeting);
    buf_add_format(&text, "%-4s  %s\n", card_id(stories, i),
                   story_text(stories[0], stories[0]->cards[i].text));
    buf_add(out, buf_text(&text));
    buf_add_format(out, "%*s", INDENT, "");
    buf_add_wrapped(out, beats.length ? buf_text(&beats) : "- in no scene", COLUMNS, INDENT);
    buf_add_char(out, '\n');
    buf_free(&beats);
    buf_free(&text);
  }
}

static void put_beat(void *to, const Story *story, const Beat *beat) {
  Buf full = {0};
  buf_add_format(&full, "%s.%s", story_text(story, story->name), story_text(story, beat->id));
  json_text(to, buf_text(&full));
  buf_free(&full);
}

static void put(Json *json, const char *key, const char *value) {
  json_key(json, key);
  json_text(json, value);
}

void coverage_json(const Story *const *stories, uint32_t count, Json *json) {
  Meeting meeting = {put_beat, json};
  json_open_array(json);
  for (uint32_t i = 0; i < stories[0]->card_count; i++) {
    const Advice *card = &stories[0]->cards[i];
    json_open_object(json);
    put(json, "id", card_id(stories, i));
    put(json, "text", story_text(stories[0], card->text));
    put(json, "source", story_text(stories[0], card->source));
    json_key(json, "beats");
    json_open_array(json);
    meet(stories, count, card_id(stories, i), &meeting);
    json_close_array(json);
    json_close_object(json);
  }
  json_close_array(json);
}

uint32_t coverage_unplayed(const Story *const *stories, uint32_t count, Findings *out) {
  uint32_t unplayed = 0;
  for (uint32_t i = 0; i < stories[0]->card_count; i++) {
    const Advice *card = &stories[0]->cards[i];
    if (meet(stories, count, card_id(stories, i), NULL)) continue;
    findings_add(out, "unplayed_advice", 0, card->place, "advice \"%s\" is played in no scene: %s",
                 card_id(stories, i), story_text(stories[0], card->text));
    unplayed++;
  }
  return unplayed;
}
