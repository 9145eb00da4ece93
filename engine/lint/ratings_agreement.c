// What readings come to: median warmth, and how far readers agree.
#include <stdlib.h>

#include "base/kappa.h"
#include "lint/ratings.h"

uint32_t ratings_count(const Ratings *ratings, uint32_t option) {
  uint32_t count = 0;
  for (size_t i = 0; i < ratings->count; i++) count += ratings->readings[i].option == option;
  return count;
}

static int by_size(const void *a, const void *b) {
  return *(const int32_t *)a - *(const int32_t *)b;
}

int32_t ratings_warmth(const Ratings *ratings, uint32_t option) {
  int32_t warmth[RATINGS_RATERS];
  size_t count = 0;
  for (size_t i = 0; i < ratings->count && count < RATINGS_RATERS; i++)
    if (ratings->readings[i].option == option) warmth[count++] = ratings->readings[i].warmth;
  if (count == 0) return 0;
  qsort(warmth, count, sizeof *warmth, by_size);
  return warmth[(count - 1) / 2] + warmth[count / 2];
}

// Families ---------------------------------------------------------------------------------------

// A push undoes what stands beside it, leaving the talk comes next; a plain fact beside curiosity
// counts for nothing.
uint32_t ratings_family(const Story *story, const uint8_t *codes, uint32_t count) {
  static const uint32_t weight[] = {
      [FAMILY_CURIOUS] = 1, [FAMILY_NEUTRAL] = 0, [FAMILY_COERCIVE] = 3, [FAMILY_AVOIDANT] = 2};
  if (count == 0) return RATINGS_NO_MOVE;
  Family heaviest = FAMILY_NEUTRAL;
  for (uint32_t i = 0; i < count; i++) {
    Family family = story->codes[codes[i]].family;
    if (weight[family] > weight[heaviest]) heaviest = family;
  }
  return heaviest;
}

static uint32_t written_codes(const Story *story, uint32_t option, uint8_t out[LIMIT_SPOKEN]) {
  const Option *it = &story->options[option];
  for (uint32_t i = 0; i < it->move_count; i++) out[i] = it->moves[i].code;
  return it->move_count;
}

uint32_t ratings_written(const Story *story, uint32_t option) {
  uint8_t codes[LIMIT_SPOKEN];
  return ratings_family(story, codes, written_codes(story, option, codes));
}

static int32_t apart(int32_t a, int32_t b) {
  return a > b ? a - b : b - a;
}

static bool part(const Reading *a, const Reading *b) {
  return a->family != b->family || apart(a->warmth, b->warmth) >= RATINGS_GAP;
}

bool ratings_parted(const Ratings *ratings, uint32_t option) {
  for (size_t a = 0; a < ratings->count; a++) {
    if (ratings->readings[a].option != option) continue;
    for (size_t b = a + 1; b < ratings->count; b++)
      if (ratings->readings[b].option == option &&
          part(&ratings->readings[a], &ratings->readings[b]))
        return true;
  }
  return false;
}

// Agreement --------------------------------------------------------------------------------------

typedef struct Table {  // of two who coded the same options
  Kappa families;
  int64_t same_code;
} Table;

static uint32_t first_code(const uint8_t *codes, uint32_t count) {
  return count ? codes[0] : NONE;
}

static void add(Table *table, const Reading *a, uint32_t family, uint32_t code) {
  kappa_add(&table->families, a->family, family);
  table->same_code += first_code(a->codes, a->code_count) == code;
}

static const Reading *find(const Ratings *ratings, uint32_t option, uint32_t rater) {
  for (size_t i = 0; i < ratings->count; i++)
    if (ratings->readings[i].option == option && ratings->readings[i].rater == rater)
      return &ratings->readings[i];
  return NULL;
}

static Table of_pair(const Ratings *ratings, uint32_t one, uint32_t other) {
  Table table = {0};
  for (size_t i = 0; i < ratings->count; i++) {
    const Reading *a = &ratings->readings[i];
    const Reading *b = a->rater == one ? find(ratings, a->option, other) : NULL;
    if (b) add(&table, a, b->family, first_code(b->codes, b->code_count));
  }
  return table;
}

static Table of_written(const Ratings *ratings, const Story *story, uint32_t rater) {
  Table table = {0};
  uint8_t codes[LIMIT_SPOKEN];
  for (size_t i = 0; i < ratings->count; i++) {
    const Reading *a = &ratings->readings[i];
    if (a->rater != rater) continue;
    uint32_t count = written_codes(story, a->option, codes);
    add(&table, a, ratings_family(story, codes, count), first_code(codes, count));
  }
  return table;
}

// Both saw one and the same family everywhere: they agree.
static int64_t kappa_of(const Table *table) {
  int32_t kappa;
  return kappa_value(&table->families, &kappa) ? kappa : 1000;
}

static int64_t same_code_of(const Table *table) {
  return table->same_code * 1000 / table->families.count;
}

typedef int64_t Measure(const Table *);

static int32_t over_pairs(const Ratings *ratings, Measure *measure) {
  int64_t sum = 0, both = 0;
  for (uint32_t a = 0; a < ratings->rater_count; a++)
    for (uint32_t b = a + 1; b < ratings->rater_count; b++) {
      Table table = of_pair(ratings, a, b);
      if (table.families.count == 0) continue;
      sum += measure(&table) * table.families.count;
      both += table.families.count;
    }
  return both ? (int32_t)(sum / both) : INT32_MIN;
}

static int32_t over_written(const Ratings *ratings, const Story *story, Measure *measure) {
  int64_t sum = 0, read = 0;
  for (uint32_t r = 0; r < ratings->rater_count; r++) {
    Table table = of_written(ratings, story, r);
    if (table.families.count == 0) continue;
    sum += measure(&table) * table.families.count;
    read += table.families.count;
  }
  return read ? (int32_t)(sum / read) : INT32_MIN;
}

int32_t ratings_kappa(const Ratings *ratings) {
  return over_pairs(ratings, kappa_of);
}

int32_t ratings_kappa_written(const Ratings *ratings, const Story *story) {
  return over_written(ratings, story, kappa_of);
}

int32_t ratings_agreement(const Ratings *ratings) {
  return over_pairs(ratings, same_code_of);
}

int32_t ratings_agreement_written(const Ratings *ratings, const Story *story) {
  return over_written(ratings, story, same_code_of);
}
