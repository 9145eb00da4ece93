// Rules over warmth, from blind readings: the kindest option is sometimes the best and often a
// trap; and whether readers see in the lines what was written into them.
#include <stdlib.h>
#include <string.h>

#include "lint/fairness_rules.h"

enum { READINGS = 2, KAPPA = 800 };

typedef struct Kindness {
  uint64_t choices, best, trap;       // the last two in FAIRNESS_UNIT
  uint32_t *kind_best, *kind_honest;  // by option: kindest and best; kindest and no trap
  uint32_t *warmth;                   // twice the median, 0: not read by READINGS people
} Kindness;

// Praise with a hook, a kindness that leaves, a promise nobody can keep.
static bool is_trap(const Story *story, const Option *option) {
  for (uint32_t i = 0; i < option->move_count; i++) {
    const Code *code = &story->codes[option->moves[i].code];
    const char *id = story_text(story, code->id);
    if (code->family == FAMILY_AVOIDANT || strcmp(id, "bait") == 0 || strcmp(id, "breach") == 0)
      return true;
  }
  return false;
}

static uint32_t kindest_of(const Kindness *kindness, const FairnessChoice *choice, uint32_t *ties) {
  uint32_t most = 0;
  *ties = 0;
  for (uint32_t i = 0; i < choice->count; i++) {
    uint32_t warmth = kindness->warmth[choice->options[i]];
    if (warmth == 0) return 0;
    *ties = warmth > most ? 1 : *ties + (warmth == most);
    if (warmth > most) most = warmth;
  }
  return most;
}

// Only a choice of which every option was read can be told.
static void add_choice(const FairnessWork *work, const FairnessChoice *choice, Kindness *kindness) {
  uint32_t ties, most = kindest_of(kindness, choice, &ties);
  if (most == 0) return;
  kindness->choices++;
  for (uint32_t i = 0; i < choice->count; i++) {
    uint32_t option = choice->options[i];
    if (kindness->warmth[option] != most) continue;
    bool best = option == choice->best, trap = is_trap(work->story, &work->story->options[option]);
    kindness->best += best ? FAIRNESS_UNIT / ties : 0;
    kindness->trap += trap ? FAIRNESS_UNIT / ties : 0;
    kindness->kind_best[option] += best;
    kindness->kind_honest[option] += !trap;
  }
}

static void judge_best(const FairnessWork *work, const Kindness *kindness) {
  static const char rule[] = "kindest_best";
  FairnessRow row = {rule,
                     "the kindest is the best",
                     FAIRNESS_PERCENT,
                     fairness_share(kindness->best, kindness->choices * FAIRNESS_UNIT),
                     150,
                     300,
                     0};
  if (fairness_judge(work, row, kindness->choices) == FAIRNESS_BROKEN && row.value > row.high)
    fairness_name(work, rule, kindness->kind_best, FAIRNESS_NAMED,
                  "the best option is the kindest");
}

static void judge_trap(const FairnessWork *work, const Kindness *kindness) {
  static const char rule[] = "kindest_trap";
  FairnessRow row = {rule,
                     "the kindest is bait, escape or false reassurance",
                     FAIRNESS_PERCENT,
                     fairness_share(kindness->trap, kindness->choices * FAIRNESS_UNIT),
                     333,
                     FAIRNESS_MOST,
                     0};
  if (fairness_judge(work, row, kindness->choices) == FAIRNESS_BROKEN)
    fairness_name(work, rule, kindness->kind_honest, FAIRNESS_NAMED,
                  "the kindest option is no trap");
}

static int by_size(const void *a, const void *b) {
  return *(const int32_t *)a - *(const int32_t *)b;
}

// The median over choices of the warmth of the best option, or of the others.
static void tell_median(const FairnessWork *work, const Kindness *kindness, bool best,
                        const char *rule, const char *about) {
  size_t count = 0;
  int32_t *warmth = memory_new(work->states->choices_count * LIMIT_OPTIONS + 1, sizeof *warmth);
  for (size_t i = 0; i < work->states->choices_count; i++) {
    const FairnessChoice *choice = &work->states->choices[i];
    for (uint32_t o = 0; o < choice->count; o++) {
      uint32_t option = choice->options[o];
      if ((option == choice->best) == best && kindness->warmth[option])
        warmth[count++] = (int32_t)kindness->warmth[option];
    }
  }
  qsort(warmth, count, sizeof *warmth, by_size);
  int32_t median = count ? warmth[count / 2] * 50 : 0;  // kept twice, shown in hundredths
  free(warmth);
  fairness_judge(
      work, (FairnessRow){rule, about, FAIRNESS_RATIO, median, FAIRNESS_LEAST, FAIRNESS_MOST, 0},
      count);
}

static void judge_warmth(const FairnessWork *work) {
  uint32_t options = work->story->option_count;
  Kindness kindness = {.kind_best = memory_new(options + 1, sizeof *kindness.kind_best),
                       .kind_honest = memory_new(options + 1, sizeof *kindness.kind_honest),
                       .warmth = memory_new(options + 1, sizeof *kindness.warmth)};
  for (uint32_t i = 0; i < options; i++)
    if (ratings_count(work->ratings, i) >= READINGS)
      kindness.warmth[i] = (uint32_t)ratings_warmth(work->ratings, i);
  for (size_t i = 0; i < work->states->choices_count; i++)
    add_choice(work, &work->states->choices[i], &kindness);
  judge_best(work, &kindness);
  judge_trap(work, &kindness);
  tell_median(work, &kindness, true, "warmth_best", "median warmth (1 to 9) of the best option");
  tell_median(work, &kindness, false, "warmth_rest", "median warmth of the others");
  free(kindness.kind_best);
  free(kindness.kind_honest);
  free(kindness.warmth);
}

// Readers ----------------------------------------------------------------------------------------

static bool is_to_be_read(const FairnessWork *work, uint32_t option) {
  const Beat *beat = &work->story->beats[work->story->options[option].beat];
  for (uint32_t i = 0; i < beat->options.count && beat->mind == 0; i++)
    if (work->story->options[beat->options.first + i].move_count) return true;
  return false;
}

static void judge_unread(const FairnessWork *work) {
  int32_t unread = 0;
  for (uint32_t i = 0; i < work->story->option_count; i++) {
    if (!is_to_be_read(work, i) || ratings_count(work->ratings, i) >= READINGS) continue;
    unread++;
    if (work->ratings->count)
      findings_add_option(&work->out->findings, work->story, "unread", i,
                          "fewer than two people have read it blind");
  }
  fairness_judge(work,
                 (FairnessRow){"unread", "options with fewer than two blind readings",
                               FAIRNESS_COUNT, unread, FAIRNESS_LEAST, 0, 0},
                 true);
}

static void add_reading(const FairnessWork *work, const Reading *reading, Buf *out) {
  buf_add_format(out, "%s%s %d", out->length ? ", " : "", work->ratings->raters[reading->rater],
                 (int)reading->warmth);
  for (uint32_t i = 0; i < reading->code_count; i++)
    buf_add_format(out, " %s", story_text(work->story, work->story->codes[reading->codes[i]].name));
}

static void tell_parted(const FairnessWork *work, uint32_t option) {
  Buf said = {0};
  for (size_t i = 0; i < work->ratings->count; i++)
    if (work->ratings->readings[i].option == option)
      add_reading(work, &work->ratings->readings[i], &said);
  findings_add(&work->out->findings, "parted", work->story->options[option].id,
               work->story->options[option].place, "its readers part: %s", buf_text(&said));
  buf_free(&said);
}

static void judge_parted(const FairnessWork *work) {
  uint64_t read = 0, parted = 0;
  for (uint32_t i = 0; i < work->story->option_count; i++) {
    if (ratings_count(work->ratings, i) < READINGS) continue;
    read++;
    if (!ratings_parted(work->ratings, i)) continue;
    parted++;
    tell_parted(work, i);
  }
  fairness_judge(work,
                 (FairnessRow){"parted", "options whose readers part (3 in warmth, or family)",
                               FAIRNESS_PERCENT, fairness_share(parted, read), FAIRNESS_LEAST,
                               FAIRNESS_MOST, 0},
                 read);
}

static void judge_agreement(const FairnessWork *work, const char *rule, const char *about,
                            int32_t value, int32_t least) {
  fairness_judge(work, (FairnessRow){rule, about, FAIRNESS_DECIMAL, value, least, FAIRNESS_MOST, 0},
                 value != INT32_MIN);
}

// Readers took it for another family than it was written in.
static void name_misread(const FairnessWork *work, uint32_t option) {
  Buf said = {0};
  for (size_t i = 0; i < work->ratings->count; i++) {
    const Reading *reading = &work->ratings->readings[i];
    if (reading->option == option && reading->family != ratings_written(work->story, option))
      add_reading(work, reading, &said);
  }
  if (said.length)
    findings_add(&work->out->findings, "misread", work->story->options[option].id,
                 work->story->options[option].place,
                 "read as another family than it was written in: %s", buf_text(&said));
  buf_free(&said);
}

void fairness_kindness(const FairnessWork *work) {
  const Ratings *ratings = work->ratings;
  judge_warmth(work);
  judge_unread(work);
  judge_parted(work);
  judge_agreement(work, "kappa_readers", "kappa of families between readers",
                  ratings_kappa(ratings), KAPPA);
  judge_agreement(work, "kappa_written", "kappa of families, readers with what was written",
                  ratings_kappa_written(ratings, work->story), KAPPA);
  judge_agreement(work, "code_readers", "the same first code, between readers",
                  ratings_agreement(ratings), FAIRNESS_LEAST);
  judge_agreement(work, "code_written", "the same first code as written",
                  ratings_agreement_written(ratings, work->story), FAIRNESS_LEAST);
  for (uint32_t i = 0; i < work->story->option_count; i++) name_misread(work, i);
}
