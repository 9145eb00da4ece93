#include "proof/cover.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { MET = UINT32_MAX - 1 };  // without a way yet

void cover_init(Cover *cover, const Items *items) {
  const Story *story = items->story;
  const uint32_t count = items_count(items), ranges = story->ending_count * story->mark_count;
  *cover = (Cover){.items = items, .story = story};
  cover->witness = memory_new(count + 1, sizeof *cover->witness);
  memset(cover->witness, 0xff, (count + 1) * sizeof *cover->witness);
  cover->ranges = memory_new(ranges + 1, sizeof *cover->ranges);
  for (uint32_t i = 0; i < ranges; i++)
    cover->ranges[i] = (CoverRange){INT32_MAX, INT32_MIN, NONE, NONE};
}

void cover_free(Cover *cover) {
  trail_free(&cover->trail);
  free(cover->witness);
  free(cover->ranges);
  free(cover->news);
  free(cover->news_ways);
  *cover = (Cover){0};
}

// Marking ----------------------------------------------------------------------------------------

void cover_mark(Cover *cover, uint32_t item) {
  if (cover->witness[item] != NONE || !cover->items->asked[item]) return;
  cover->witness[item] = MET;
  cover->news = memory_push(cover->news, cover->news_count, &cover->news_cap, sizeof *cover->news);
  cover->news[cover->news_count++] = item;
}

static void mark(Cover *cover, ItemKind kind, uint32_t index) {
  cover_mark(cover, items_number(cover->items, kind, index));
}

static void on_scene(void *to, uint32_t scene) {
  mark(to, ITEM_SCENE, scene);
}

static void on_line(void *to, uint32_t line) {
  Cover *cover = to;
  const uint32_t passage = cover->items->passage_of_line[line];
  const uint32_t item = items_number(cover->items, ITEM_PASSAGE, passage);
  if (cover->witness[item] != NONE) return;
  cover_mark(cover, item);
  mark(cover, ITEM_BEAT, cover->items->beat_of_passage[passage]);
}

RunSink cover_sink(Cover *cover) {
  return (RunSink){.scene = on_scene, .line = on_line, .to = cover};
}

void cover_start(Cover *cover, const State *state) {
  if (!run_over(state)) mark(cover, ITEM_BEAT, (uint32_t)state->beat);
}

static bool closed_by_condition(const Cover *cover, const State *state, uint32_t option) {
  const Option *it = &cover->story->options[option];
  return it->when && !state_holds(cover->story, state, it->when);
}

void cover_offer(Cover *cover, const State *state, const uint32_t *options, uint32_t count) {
  const Range all = cover->story->beats[state->beat].options;
  for (uint32_t i = 0; i < count; i++) mark(cover, ITEM_OPTION, options[i]);
  for (uint32_t i = all.first; count < all.count && i < all.first + all.count; i++)
    if (cover->witness[items_number(cover->items, ITEM_OPTION_SHUT, i)] == NONE &&
        closed_by_condition(cover, state, i))
      mark(cover, ITEM_OPTION_SHUT, i);
}

static uint32_t find_reply(const Story *story, Range replies, KeyKind kind, uint32_t key) {
  for (uint32_t i = replies.first; i < replies.first + replies.count; i++) {
    const Reply *reply = &story->replies[i];
    if (reply->kind == kind && (kind == KEY_OTHER || reply->key == key)) return i;
  }
  return NONE;
}

uint32_t cover_reply(const Story *story, const Option *option, const Exchange *exchange) {
  uint32_t reply = NONE;
  if (exchange->mind != NONE) {
    const Volley *volley = &exchange->volley;
    if (volley->voiced != NONE && !story->landings[volley->landing].weak)
      reply = find_reply(story, option->replies, KEY_CONCERN, volley->voiced);
    if (reply == NONE) reply = find_reply(story, option->replies, KEY_LANDING, volley->landing);
  }
  return reply != NONE ? reply : find_reply(story, option->replies, KEY_OTHER, 0);
}

// Endings ----------------------------------------------------------------------------------------

static void wait_for_way(Cover *cover, uint32_t *way) {
  cover->news_ways =
      memory_push(cover->news_ways, cover->way_count, &cover->way_cap, sizeof *cover->news_ways);
  cover->news_ways[cover->way_count++] = way;
}

static void widen(Cover *cover, CoverRange *range, int32_t value) {
  if (value < range->least) {
    range->least = value;
    wait_for_way(cover, &range->least_way);
  }
  if (value > range->greatest) {
    range->greatest = value;
    wait_for_way(cover, &range->greatest_way);
  }
}

static void mark_ending(Cover *cover, const State *state) {
  const Story *story = cover->story;
  const uint32_t ending = (uint32_t)state->ending - 1;
  Score score;
  mark(cover, ITEM_ENDING, ending);
  score_work_out(story, state, &score);
  for (uint32_t g = 0; g < story->gate_count; g++)
    if (score.gates[g].passed) mark(cover, ITEM_GATE, g * story->ending_count + ending);
  for (uint32_t m = 0; m < story->mark_count && !score.empty; m++)
    widen(cover, &cover->ranges[ending * story->mark_count + m], score.marks[m].value);
}

void cover_step(Cover *cover, const State *before, const State *after, const Exchange *exchange) {
  const Story *story = cover->story;
  const Option *option = &story->options[exchange->option];
  if (exchange->mind != NONE) mark(cover, ITEM_LANDING, exchange->volley.landing);
  const uint32_t reply = option->replies.count ? cover_reply(story, option, exchange) : NONE;
  if (reply != NONE) mark(cover, ITEM_REPLY, reply);
  if (!run_over(after)) mark(cover, ITEM_BEAT, (uint32_t)after->beat);
  if (after->ending && !before->ending) mark_ending(cover, after);
}

bool cover_has_news(const Cover *cover) {
  return cover->news_count > 0 || cover->way_count > 0;
}

void cover_settle(Cover *cover, uint32_t way) {
  for (uint32_t i = 0; i < cover->news_count; i++) cover->witness[cover->news[i]] = way;
  for (uint32_t i = 0; i < cover->way_count; i++) *cover->news_ways[i] = way;
  cover->news_count = cover->way_count = 0;
}
