// The state decides: a curious line lands differently in different states, and a sentence that is
// best in one place is wrong in another.
#include <stdlib.h>
#include <string.h>

#include "lint/fairness_rules.h"

static bool is_curious(const Story *story, const Option *option) {
  for (uint32_t i = 0; i < option->move_count; i++)
    if (story->codes[option->moves[i].code].family != FAMILY_CURIOUS) return false;
  return option->move_count > 0;
}

static void judge_varied(const FairnessWork *work) {
  static const char rule[] = "state_decides";
  uint32_t *alike = memory_new(work->story->option_count + 1, sizeof *alike);
  uint64_t lines = 0, varied = 0;
  for (uint32_t i = 0; i < work->story->option_count; i++) {
    const FairnessOption *option = &work->states->options[i];
    if (!option->reached || !is_curious(work->story, &work->story->options[i])) continue;
    bool two = option->landings & (option->landings - 1);
    lines++;
    varied += two;
    alike[i] = two ? 0 : option->reached;
  }
  FairnessRow row = {rule,
                     "curious lines that land in two ways or more",
                     FAIRNESS_PERCENT,
                     fairness_share(varied, lines),
                     600,
                     FAIRNESS_MOST,
                     0};
  if (fairness_judge(work, row, lines) == FAIRNESS_BROKEN)
    fairness_name(work, rule, alike, FAIRNESS_ALL,
                  "it lands in the same way in every state reached");
  free(alike);
}

// Sentences --------------------------------------------------------------------------------------

static const char *words_of(const Story *story, uint32_t option) {
  const Option *it = &story->options[option];
  return story_text(story, it->say ? it->say : it->does);
}

// The same words earlier in the course: they are counted there.
static bool said_before(const Story *story, uint32_t option) {
  for (uint32_t i = 0; i < option; i++)
    if (strcmp(words_of(story, i), words_of(story, option)) == 0) return true;
  return false;
}

typedef struct Ways {  // of one sentence, wherever it is said
  bool best, wrong;
  uint32_t at;  // an option with it that is best
} Ways;

static Ways ways_of(const FairnessWork *work, uint32_t option) {
  Ways ways = {.at = option};
  for (uint32_t i = option; i < work->story->option_count; i++) {
    if (strcmp(words_of(work->story, i), words_of(work->story, option)) != 0) continue;
    if (work->states->options[i].best) ways.at = i;
    ways.best |= work->states->options[i].best > 0;
    ways.wrong |= work->states->options[i].wrong > 0;
  }
  return ways;
}

static void judge_both_ways(const FairnessWork *work) {
  static const char rule[] = "both_ways";
  uint32_t *one_way = memory_new(work->story->option_count + 1, sizeof *one_way);
  int32_t sentences = 0;
  for (uint32_t i = 0; i < work->story->option_count; i++) {
    if (said_before(work->story, i)) continue;
    Ways ways = ways_of(work, i);
    sentences += ways.best && ways.wrong;
    if (ways.best && !ways.wrong) one_way[ways.at] = work->states->options[ways.at].best;
  }
  FairnessRow row = {rule,
                     "sentences best in one place and wrong in another",
                     FAIRNESS_COUNT,
                     sentences,
                     5,
                     FAIRNESS_MOST,
                     0};
  if (fairness_judge(work, row, work->states->choices_count) == FAIRNESS_BROKEN)
    fairness_name(work, rule, one_way, FAIRNESS_NAMED, "it is the best and never wrong");
  free(one_way);
}

void fairness_landings(const FairnessWork *work) {
  judge_varied(work);
  judge_both_ways(work);
}
