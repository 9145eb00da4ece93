// Length carries no information: the longest option is the best neither often nor never.
#include <stdlib.h>
#include <string.h>

#include "lint/fairness_rules.h"

enum { SCENES_MOST = 500, HUNDREDTHS = 100 };

typedef struct Lengths {
  uint64_t choices, longest, shortest;  // best among them, in FAIRNESS_UNIT
} Lengths;

typedef struct Pairs {  // of length and being best, over all options of all choices
  int64_t n, x, y, xx, yy, xy;
} Pairs;

typedef struct Counts {
  Lengths all, *scenes;
  Pairs pairs;
  uint32_t *long_best, *short_best, *ratio;  // by option
} Counts;

// Length -----------------------------------------------------------------------------------------

typedef struct Ends {
  uint32_t longest, shortest, longest_ties, shortest_ties;
} Ends;

static Ends ends_of(const uint32_t *lengths, uint32_t count) {
  Ends ends = {.shortest = UINT32_MAX};
  for (uint32_t i = 0; i < count; i++) {
    if (lengths[i] > ends.longest) ends.longest = lengths[i];
    if (lengths[i] < ends.shortest) ends.shortest = lengths[i];
  }
  for (uint32_t i = 0; i < count; i++) {
    ends.longest_ties += lengths[i] == ends.longest;
    ends.shortest_ties += lengths[i] == ends.shortest;
  }
  return ends;
}

static void add_ends(Counts *counts, Lengths *scene, const Ends *ends, uint32_t best,
                     uint32_t length) {
  uint64_t longest = length == ends->longest ? FAIRNESS_UNIT / ends->longest_ties : 0;
  uint64_t shortest = length == ends->shortest ? FAIRNESS_UNIT / ends->shortest_ties : 0;
  Lengths *const both[] = {&counts->all, scene};
  for (int i = 0; i < 2; i++) {
    both[i]->choices++;
    both[i]->longest += longest;
    both[i]->shortest += shortest;
  }
  counts->long_best[best] += longest > 0;
  counts->short_best[best] += shortest > 0;
}

static void add_pair(Pairs *pairs, int64_t x, int64_t y) {
  pairs->n++;
  pairs->x += x;
  pairs->y += y;
  pairs->xx += x * x;
  pairs->yy += y * y;
  pairs->xy += x * y;
}

// Longest to shortest among what is said; a silence and other acts have no length to compare.
static void compare_spoken(const FairnessWork *work, const FairnessChoice *choice,
                           const uint32_t *lengths, Counts *counts) {
  uint32_t longest = NONE, shortest = NONE;
  for (uint32_t i = 0; i < choice->count; i++) {
    if (!work->story->options[choice->options[i]].say || lengths[i] == 0) continue;
    if (longest == NONE || lengths[i] > lengths[longest]) longest = i;
    if (shortest == NONE || lengths[i] < lengths[shortest]) shortest = i;
  }
  if (longest == NONE) return;
  uint32_t ratio = lengths[longest] * HUNDREDTHS / lengths[shortest];
  uint32_t *kept = &counts->ratio[choice->options[longest]];
  if (ratio > *kept) *kept = ratio;
}

static void add_choice(const FairnessWork *work, const FairnessChoice *choice, Counts *counts) {
  uint32_t lengths[LIMIT_OPTIONS], best = 0;
  for (uint32_t i = 0; i < choice->count; i++) {
    lengths[i] = fairness_length(work->story, choice->options[i]);
    add_pair(&counts->pairs, lengths[i], choice->options[i] == choice->best);
    if (choice->options[i] == choice->best) best = i;
  }
  Ends ends = ends_of(lengths, choice->count);
  Lengths *scene = &counts->scenes[work->story->beats[choice->beat].scene];
  add_ends(counts, scene, &ends, choice->best, lengths[best]);
  compare_spoken(work, choice, lengths, counts);
}

static int64_t root(int64_t square) {
  int64_t low = 0, high = INT64_C(3037000499);
  while (low < high) {
    int64_t middle = (low + high + 1) / 2;
    if (middle <= square / middle) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

// In thousandths; 0 when one of them never varies.
static int32_t correlation(const Pairs *pairs) {
  int64_t spread_x = pairs->n * pairs->xx - pairs->x * pairs->x;
  int64_t spread_y = pairs->n * pairs->yy - pairs->y * pairs->y;
  int64_t together = pairs->n * pairs->xy - pairs->x * pairs->y;
  int64_t per = root(spread_x) * root(spread_y);
  return per ? (int32_t)(together * 1000 / per) : 0;
}

static void judge_longest(const FairnessWork *work, const Counts *counts) {
  static const char rule[] = "longest_best";
  FairnessRow row = {rule,
                     "the longest is the best",
                     FAIRNESS_PERCENT,
                     fairness_share(counts->all.longest, counts->all.choices * FAIRNESS_UNIT),
                     150,
                     350,
                     0};
  if (fairness_judge(work, row, counts->all.choices) != FAIRNESS_BROKEN) return;
  if (row.value > row.high) {
    fairness_name(work, rule, counts->long_best, FAIRNESS_NAMED, "the best option is the longest");
  } else {
    fairness_name(work, rule, counts->short_best, FAIRNESS_NAMED,
                  "the best option is the shortest");
  }
}

static void judge_scenes(const FairnessWork *work, const Counts *counts) {
  int32_t most = 0;
  for (uint32_t i = 0; i < work->story->scene_count; i++) {
    const Lengths *scene = &counts->scenes[i];
    int32_t share = fairness_share(scene->longest, scene->choices * FAIRNESS_UNIT);
    if (share > most) most = share;
    if (share > SCENES_MOST)
      findings_add(&work->out->findings, "longest_best_scene", work->story->scenes[i].id,
                   work->story->scenes[i].place,
                   "the longest option is the best in %d.%d %% of the scene's choices",
                   (int)share / 10, (int)share % 10);
  }
  fairness_judge(
      work,
      (FairnessRow){"longest_best_scene", "the same in the scene where it is most often so",
                    FAIRNESS_PERCENT, most, FAIRNESS_LEAST, SCENES_MOST, 0},
      counts->all.choices);
}

static void judge_correlation(const FairnessWork *work, const Counts *counts) {
  static const char rule[] = "length_correlation";
  FairnessRow row = {rule,
                     "correlation of length in words with being best",
                     FAIRNESS_DECIMAL,
                     correlation(&counts->pairs),
                     -99,
                     99,
                     0};
  if (fairness_judge(work, row, counts->all.choices) != FAIRNESS_BROKEN) return;
  if (row.value > 0) {
    fairness_name(work, rule, counts->long_best, FAIRNESS_NAMED, "the best option is the longest");
  } else {
    fairness_name(work, rule, counts->short_best, FAIRNESS_NAMED,
                  "the best option is the shortest");
  }
}

static void judge_ratio(const FairnessWork *work, const Counts *counts) {
  FairnessRow row = {"length_ratio",
                     "longest to shortest, where it is widest",
                     FAIRNESS_RATIO,
                     0,
                     FAIRNESS_LEAST,
                     160,
                     0};
  for (uint32_t i = 0; i < work->story->option_count; i++) {
    int32_t ratio = (int32_t)counts->ratio[i];
    if (ratio > row.value) row.value = ratio;
    if (ratio > row.high)
      findings_add(&work->out->findings, row.rule, work->story->options[i].id,
                   work->story->options[i].place,
                   "with %u words it is %d.%02d times as long as the shortest beside it",
                   (unsigned)fairness_length(work->story, i), (int)ratio / 100, (int)ratio % 100);
  }
  fairness_judge(work, row, counts->all.choices);
}

static void judge_shortest(const FairnessWork *work, const Counts *counts) {
  static const char rule[] = "shortest_best";
  FairnessRow row = {rule,
                     "the shortest is the best",
                     FAIRNESS_PERCENT,
                     fairness_share(counts->all.shortest, counts->all.choices * FAIRNESS_UNIT),
                     125,
                     FAIRNESS_MOST,
                     0};
  if (fairness_judge(work, row, counts->all.choices) == FAIRNESS_BROKEN)
    fairness_name(work, rule, counts->long_best, FAIRNESS_NAMED, "the best option is the longest");
}

void fairness_lengths(const FairnessWork *work) {
  uint32_t options = work->story->option_count;
  Counts counts = {.scenes = memory_new(work->story->scene_count + 1, sizeof *counts.scenes),
                   .long_best = memory_new(options + 1, sizeof *counts.long_best),
                   .short_best = memory_new(options + 1, sizeof *counts.short_best),
                   .ratio = memory_new(options + 1, sizeof *counts.ratio)};
  for (size_t i = 0; i < work->states->choices_count; i++)
    add_choice(work, &work->states->choices[i], &counts);
  judge_longest(work, &counts);
  judge_scenes(work, &counts);
  judge_correlation(work, &counts);
  judge_ratio(work, &counts);
  judge_shortest(work, &counts);
  free(counts.scenes);
  free(counts.long_best);
  free(counts.short_best);
  free(counts.ratio);
}
