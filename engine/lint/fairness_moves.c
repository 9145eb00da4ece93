// No move is the answer too often or too long, and the heaviest pushes are rare.
#include <stdlib.h>

#include "lint/fairness_rules.h"

enum { RUNNING = 3 };

static bool has_code(const Option *option, uint32_t code) {
  for (uint32_t i = 0; i < option->move_count; i++)
    if (option->moves[i].code == code) return true;
  return false;
}

static const char *code_name(const Story *story, uint32_t code) {
  return story_text(story, story->codes[code].name);
}

static void name_best_with(const FairnessWork *work, const char *rule, uint32_t code) {
  uint32_t *weight = memory_new(work->story->option_count + 1, sizeof *weight);
  for (uint32_t i = 0; i < work->story->option_count; i++)
    if (has_code(&work->story->options[i], code)) weight[i] = work->states->options[i].best;
  fairness_name(work, rule, weight, FAIRNESS_NAMED, code_name(work->story, code));
  free(weight);
}

static void judge_frequency(const FairnessWork *work) {
  static const char rule[] = "move_share";
  uint64_t best[LIMIT_CODES] = {0};
  uint32_t most = 0;
  for (size_t i = 0; i < work->states->choices_count; i++)
    for (uint32_t c = 0; c < work->story->code_count_of_model; c++)
      best[c] += has_code(&work->story->options[work->states->choices[i].best], c);
  for (uint32_t c = 1; c < work->story->code_count_of_model; c++)
    if (best[c] > best[most]) most = c;
  FairnessRow row = {rule,
                     "the move that is best most often",
                     FAIRNESS_PERCENT,
                     fairness_share(best[most], work->states->choices_count),
                     FAIRNESS_LEAST,
                     300,
                     0};
  if (fairness_judge(work, row, work->states->choices_count) == FAIRNESS_BROKEN)
    name_best_with(work, rule, most);
}

// How often each code was best in a row, up to this choice.
static uint32_t run_on(const FairnessWork *work, const FairnessChoice *choice, bool fresh,
                       uint32_t runs[LIMIT_CODES]) {
  uint32_t longest = 0;
  for (uint32_t c = 0; c < work->story->code_count_of_model; c++) {
    bool best = has_code(&work->story->options[choice->best], c);
    runs[c] = !best ? 0 : fresh ? 1 : runs[c] + 1;
    if (runs[c] > longest) longest = runs[c];
  }
  return longest;
}

static void judge_running(const FairnessWork *work) {
  static const char rule[] = "move_running";
  uint32_t *weight = memory_new(work->story->option_count + 1, sizeof *weight);
  uint32_t runs[LIMIT_CODES] = {0}, play = NONE, places = 0;
  for (size_t i = 0; i < work->states->choices_count; i++) {
    const FairnessChoice *choice = &work->states->choices[i];
    if (run_on(work, choice, choice->play != play, runs) >= RUNNING) weight[choice->best]++;
    play = choice->play;
  }
  for (uint32_t i = 0; i < work->story->option_count; i++) places += weight[i] > 0;
  FairnessRow row = {rule,
                     "options whose move is best for the third time running",
                     FAIRNESS_COUNT,
                     (int32_t)places,
                     FAIRNESS_LEAST,
                     0,
                     0};
  if (fairness_judge(work, row, work->states->choices_count) == FAIRNESS_BROKEN)
    fairness_name(work, rule, weight, FAIRNESS_ALL, "its move was the best twice before");
  free(weight);
}

// The heaviest pushes ----------------------------------------------------------------------------

static uint32_t *count_grave(const FairnessWork *work, uint64_t *grave) {
  uint32_t *weight = memory_new(work->story->option_count + 1, sizeof *weight);
  *grave = 0;
  for (size_t i = 0; i < work->states->choices_count; i++) {
    const FairnessChoice *choice = &work->states->choices[i];
    *grave += choice->grave != NONE;
    if (choice->grave != NONE) weight[choice->grave]++;
  }
  return weight;
}

static void judge_grave(const FairnessWork *work) {
  static const char rule[] = "grave_choices";
  uint64_t grave;
  uint32_t *weight = count_grave(work, &grave);
  FairnessRow row = {rule,
                     "choices with a push of the heaviest kind",
                     FAIRNESS_PERCENT,
                     fairness_share(grave, work->states->choices_count),
                     FAIRNESS_LEAST,
                     166,
                     0};
  if (fairness_judge(work, row, work->states->choices_count) == FAIRNESS_BROKEN)
    fairness_name(work, rule, weight, FAIRNESS_ALL, "a push of the heaviest kind is offered");
  free(weight);
}

void fairness_moves(const FairnessWork *work) {
  judge_frequency(work);
  judge_running(work);
  judge_grave(work);
}
