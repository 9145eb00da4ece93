// What exploring costs, beside a plain loop written by hand for the very same story. Numbers to
// look at, not a test.
//
//   explore_bench                     generated stories of 100, 1,000 and 10,000 scenes: random
//   play, then everything explore_bench COMMON COURSE       the same for a course, without the loop
//   by hand
//
// A generated scene has two beats and a purse of 0 to 15 coins that all scenes share:
//   door   take (a coin more), give (from 2 coins on: a coin less), in
//   room   stay (a coin more, and back to the door), on
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "base/hash.h"
#include "base/memory.h"
#include "course/course.h"
#include "proof/search.h"
#include "story/token.h"

enum { OPTIONS = 5, COINS = 15, ALWAYS = 0, RICH = 1, LONGEST = 1000000 };
static const uint64_t choices_wanted = 20000000;

static double cpu_seconds(void) {
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
         (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

static uint64_t next(uint64_t *chance) {
  *chance ^= *chance << 13;
  *chance ^= *chance >> 7;
  *chance ^= *chance << 17;
  return *chance;
}

// The story ---------------------------------------------------------------------------------------

static void make_option(Story *story, uint32_t index, uint32_t beat, uint32_t when, int32_t coins,
                        uint32_t go) {
  story->options[index] = (Option){
      .beat = beat, .when = when, .memory = NONE, .again = true, .go = go, .instead = NONE};
  if (!coins) return;
  story->effects[index] =
      (Effect){.slot = STATE_SLOT(variable), .add = true, .value = coins, .high = COINS};
  story->options[index].effects = (Range){index, 1};
}

static void make_scene(Story *story, uint32_t scene) {
  const uint32_t door = 2 * scene, room = door + 1, first = OPTIONS * scene;
  const uint32_t on = scene + 1 < story->scene_count ? GO_NEXT : GO_END;
  const Beat beat = {
      .scene = scene, .speaker = NONE, .mind = NONE, .memory = NONE, .in_order = true, .go = NONE};
  story->scenes[scene].beats = (Range){door, 2};
  story->beats[door] = story->beats[room] = beat;
  story->beats[door].options = (Range){first, 3};
  story->beats[room].options = (Range){first + 3, 2};
  make_option(story, first, door, ALWAYS, 1, door);
  make_option(story, first + 1, door, RICH, -1, door);
  make_option(story, first + 2, door, ALWAYS, 0, room);
  make_option(story, first + 3, room, ALWAYS, 1, door);
  make_option(story, first + 4, room, ALWAYS, 0, on);
}

static Story *generate(uint32_t scenes) {
  static ExprOp code[] = {{.code = OP_END},
                          {.code = OP_WHOLE, .source = EXPR_STATE, .slot = STATE_SLOT(variable)},
                          {.code = OP_NUMBER, .value = 2},
                          {.code = OP_GREATER_EQUAL},
                          {.code = OP_END}};
  Story *story = memory_new(1, sizeof *story);
  story->chars = memory_new(1, 1);
  story->code = code;
  story->variables = memory_new(1, sizeof *story->variables);
  story->variables[0] = (Variable){.kind = EXPR_INT, .high = COINS};
  story->variable_count = 1;
  story->scenes = memory_new(scenes, sizeof *story->scenes);
  story->beats = memory_new(2 * scenes, sizeof *story->beats);
  story->options = memory_new(OPTIONS * scenes, sizeof *story->options);
  story->effects = memory_new(OPTIONS * scenes, sizeof *story->effects);
  story->scene_count = scenes;
  story->beat_count = 2 * scenes;
  story->option_count = story->effect_count = OPTIONS * scenes;
  for (uint32_t s = 0; s < scenes; s++) make_scene(story, s);
  return story;
}

static void forget(Story *story) {
  free(story->chars);
  free(story->variables);
  free(story->scenes);
  free(story->beats);
  free(story->options);
  free(story->effects);
  free(story);
}

// By hand -----------------------------------------------------------------------------------------

typedef struct Purse {
  uint32_t beat;  // 2 x scene, + 1 in the room; 2 x scenes: over
  int32_t coins;
} Purse;

static uint32_t purse_options(const Purse *purse, uint32_t out[3]) {
  uint32_t count = 0;
  if (purse->beat & 1) {
    out[count++] = 3;
    out[count++] = 4;
    return count;
  }
  out[count++] = 0;
  if (purse->coins >= 2) out[count++] = 1;
  out[count++] = 2;
  return count;
}

static void purse_choose(Purse *purse, uint32_t option) {
  switch (option) {
    case 0: purse->coins += purse->coins < COINS; break;
    case 1: purse->coins--; break;
    case 2: purse->beat++; break;
    case 3:
      purse->coins += purse->coins < COINS;
      purse->beat--;
      break;
    default: purse->beat++; break;
  }
}

static double play_by_hand(uint32_t scenes) {
  uint64_t chance = 1, choices = 0, sum = 0;
  const double start = cpu_seconds();
  while (choices < choices_wanted) {
    Purse purse = {0, 0};
    for (; purse.beat < 2 * scenes; choices++) {
      uint32_t options[3], count = purse_options(&purse, options);
      purse_choose(&purse, options[(next(&chance) >> 32) * count >> 32]);
    }
    sum += (uint64_t)purse.coins;
  }
  const double spent = cpu_seconds() - start;
  return sum == 1 ? 0 : (double)choices / spent;  // the sum is used, or the loop would be left out
}

static double explore_by_hand(uint32_t scenes, uint64_t *states) {
  const uint32_t all = 2 * scenes * (COINS + 1);
  const double start = cpu_seconds();
  bool *seen = memory_new(all, sizeof *seen);
  uint32_t *queue = memory_new(all, sizeof *queue), count = 1, done = 0;
  queue[0] = 0;
  seen[0] = true;
  for (; done < count; done++) {
    const Purse from = {queue[done] / (COINS + 1), (int32_t)(queue[done] % (COINS + 1))};
    uint32_t options[3], open = purse_options(&from, options);
    for (uint32_t i = 0; i < open; i++) {
      Purse purse = from;
      purse_choose(&purse, options[i]);
      const uint32_t number = purse.beat * (COINS + 1) + (uint32_t)purse.coins;
      if (purse.beat == 2 * scenes || seen[number]) continue;
      seen[number] = true;
      queue[count++] = number;
    }
  }
  free(seen);
  free(queue);
  *states = count;
  return (double)count / (cpu_seconds() - start);
}

// By the engine -----------------------------------------------------------------------------------

static double play_by_engine(const Story *story) {
  uint64_t chance = 1, choices = 0, seed = 0;
  const double start = cpu_seconds();
  while (choices < choices_wanted / 4) {
    State state;
    Exchange exchange;
    state_init(story, &state, seed++, NULL);
    run_start(story, &state, NONE, false, NULL);
    for (uint64_t end = choices + LONGEST; !run_over(&state) && choices < end; choices++) {
      uint32_t options[LIMIT_OPTIONS], count = run_options(story, &state, options);
      run_choose(story, &state, options[(next(&chance) >> 32) * count >> 32], &exchange, NULL);
    }
  }
  return (double)choices / (cpu_seconds() - start);
}

static double explore_by_engine(const Story *story, uint64_t most, uint64_t *states, double *bytes,
                                bool *whole) {
  static Slots slots;
  Live live;
  Pack pack;
  Items items;
  Cover cover;
  Search search;
  const double start = cpu_seconds();
  slots_init(&slots, story, false);
  live_init(&live, story, &slots);
  pack_init(&pack, story, &slots, live.waiting);
  items_init(&items, story);
  cover_init(&cover, &items);
  const SearchSetup setup = {
      .pack = &pack, .states = most, .bytes = UINT64_C(3) << 30, .edges = true, .counting = true};
  search_run(&search, &setup, &cover);
  const double spent = cpu_seconds() - start;
  const double rate = (double)search.done / spent;
  *states = search.keys.count;
  *bytes = (double)search_bytes(&search) / (double)search.keys.count;
  *whole = search.whole;
  search_free(&search);
  cover_free(&cover);
  items_free(&items);
  pack_free(&pack);
  live_free(&live);
  return rate;
}

static void bench_generated(uint32_t scenes) {
  uint64_t states, states_by_hand;
  double bytes;
  bool whole;
  Story *story = generate(scenes);
  const double hand = play_by_hand(scenes), engine = play_by_engine(story);
  printf("  %6u scenes: random play %6.1f million choices a second, by hand %6.1f, %.1f to 1\n",
         (unsigned)scenes, engine / 1e6, hand / 1e6, hand / engine);
  const double all_hand = explore_by_hand(scenes, &states_by_hand);
  const double all = explore_by_engine(story, UINT32_MAX / 2, &states, &bytes, &whole);
  printf(
      "  %6s         everything  %6.2f million states a second of %llu (%.0f bytes each), by hand "
      "%6.1f, %.1f to 1%s\n",
      "", all / 1e6, (unsigned long long)states, bytes, all_hand / 1e6, all_hand / all,
      states == states_by_hand && whole ? "" : "  NOT THE SAME STATES");
  forget(story);
}

static int bench_course(const char *common, const char *folder) {
  CourseFaults faults = {0};
  uint64_t states;
  double bytes;
  bool whole;
  Story *story = course_load(common, folder, &faults);
  if (!story) {
    fprintf(stderr, "%s\n", faults.sentences[0]);
    return 1;
  }
  const double played = play_by_engine(story);
  const double all = explore_by_engine(story, 2000000, &states, &bytes, &whole);
  printf(
      "  %-16s random play %5.1f million choices a second; everything %5.2f million states a "
      "second, %.0f bytes each%s\n",
      story_text(story, story->name), played / 1e6, all / 1e6, bytes,
      whole ? "" : " (the first two million)");
  story_free(story);
  course_faults_free(&faults);
  return 0;
}

int main(int argc, char **argv) {
  if (argc == 3) return bench_course(argv[1], argv[2]);
  for (uint32_t scenes = 100; scenes <= 10000; scenes *= 10) bench_generated(scenes);
  return 0;
}
