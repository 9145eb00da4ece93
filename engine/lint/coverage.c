#include "lint/coverage.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "lint/offered.h"

enum { COLUMNS = 100, INDENT = 6 };

// Called for each beat that plays a card; `story` is the number of the course.
typedef struct Meeting {
  void (*each)(void *to, uint32_t story, const Beat *beat, const char *card);
  void *to;
} Meeting;

typedef struct Cover {  // what a table is made from, and what it goes into
  const Story *const *stories;
  Offered *offered;  // one a course
  Buf *list;
  Json *json;
} Cover;

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
      if (meeting) meeting->each(meeting->to, s, &stories[s]->beats[b], card);
    }
  return met;
}

static const char *card_id(const Story *const *stories, uint32_t card) {
  return story_text(stories[0], stories[0]->cards[card].id);
}

// Variants ---------------------------------------------------------------------------------------

// Is the card met at this beat with that value of the variant?
static bool met_with(const Offered *offered, const Beat *beat, const char *card, uint32_t variant,
                     uint32_t value) {
  for (uint32_t i = 0; i < beat->options.count; i++) {
    uint32_t option = beat->options.first + i;
    if (!names_card(offered->story, &offered->story->options[option], card)) continue;
    if (offered_with(offered, option, variant, value)) return true;
  }
  return false;
}

static const Choices *choices_of(const Story *story, uint32_t variant) {
  return &story->choices[story->variants[variant]];
}

// "root=betrayal or positioning" for each variant that decides whether the card is met here.
static void add_needs(const Offered *offered, const Beat *beat, const char *card, Buf *out) {
  const Story *story = offered->story;
  for (uint32_t v = 0; v < story->variant_count; v++) {
    Buf values = {0};
    uint32_t met = 0;
    for (uint32_t i = 0; i < choices_of(story, v)->count; i++) {
      if (!met_with(offered, beat, card, v, i)) continue;
      buf_add_format(&values, "%s%s", met++ ? " or " : "", choices_of(story, v)->values[i]);
    }
    if (met && met < choices_of(story, v)->count)
      buf_add_format(out, "%s%s=%s", out->length ? ", " : "",
                     story_text(story, choices_of(story, v)->id), buf_text(&values));
    buf_free(&values);
  }
}

static void begin(Cover *cover, const Story *const *stories, uint32_t count) {
  cover->stories = stories;
  cover->offered = memory_new(count, sizeof *cover->offered);
  for (uint32_t i = 0; i < count; i++) offered_work_out(stories[i], &cover->offered[i]);
}

static void end(Cover *cover, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) offered_free(&cover->offered[i]);
  free(cover->offered);
}

// The table --------------------------------------------------------------------------------------

static void add_beat(void *to, uint32_t story, const Beat *beat, const char *card) {
  const Cover *cover = to;
  Buf needs = {0};
  add_needs(&cover->offered[story], beat, card, &needs);
  buf_add_format(cover->list, "%s%s", cover->list->length ? ", " : "",
                 story_text(cover->stories[story], beat->id));
  if (needs.length) buf_add_format(cover->list, " (%s)", buf_text(&needs));
  buf_free(&needs);
}

void coverage_table(const Story *const *stories, uint32_t count, Buf *out) {
  Cover cover = {0};
  begin(&cover, stories, count);
  for (uint32_t i = 0; i < stories[0]->card_count; i++) {
    Buf beats = {0};
    cover.list = &beats;
    meet(stories, count, card_id(stories, i), &(Meeting){add_beat, &cover});
    buf_add_format(out, "%-4s  %s\n", card_id(stories, i),
                   story_text(stories[0], stories[0]->cards[i].text));
    buf_add_format(out, "%*s", INDENT, "");
    buf_add_wrapped(out, beats.length ? buf_text(&beats) : "- in no scene", COLUMNS, INDENT);
    buf_add_char(out, '\n');
    buf_free(&beats);
  }
  end(&cover, count);
}

static void put_beat(void *to, uint32_t story, const Beat *beat, const char *card) {
  const Cover *cover = to;
  Buf full = {0}, needs = {0};
  buf_add_format(&full, "%s.%s", story_text(cover->stories[story], cover->stories[story]->name),
                 story_text(cover->stories[story], beat->id));
  add_needs(&cover->offered[story], beat, card, &needs);
  json_open_object(cover->json);
  json_put_text(cover->json, "beat", buf_text(&full));
  json_put_text(cover->json, "variants", buf_text(&needs));
  json_close_object(cover->json);
  buf_free(&full);
  buf_free(&needs);
}

void coverage_json(const Story *const *stories, uint32_t count, Json *json) {
  Cover cover = {.json = json};
  begin(&cover, stories, count);
  json_open_array(json);
  for (uint32_t i = 0; i < stories[0]->card_count; i++) {
    const Advice *card = &stories[0]->cards[i];
    json_open_object(json);
    json_put_text(json, "id", card_id(stories, i));
    json_put_text(json, "text", story_text(stories[0], card->text));
    json_put_text(json, "source", story_text(stories[0], card->source));
    json_put_array(json, "beats");
    meet(stories, count, card_id(stories, i), &(Meeting){put_beat, &cover});
    json_close_array(json);
    json_close_object(json);
  }
  json_close_array(json);
  end(&cover, count);
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
