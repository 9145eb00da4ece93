// Give-away vocabulary: can a reader who knows only the words of other scenes tell the best option
// from the rest? A multinomial naive Bayes over words, add one, trained on all scenes but the one
// it judges. An option counts as best when it is so in half of the reference states that offer it,
// or more. The figure is the area under the curve: .500 is guessing.
#include <stdlib.h>
#include <string.h>

#include "lint/fairness_rules.h"

enum {
  TELLING = 3,
  WORD = 48,
  TOP = 3
};  // options a telling word must stand in; longest word; words named

typedef struct Bag {  // one option as words
  uint32_t option, scene;
  bool best;
  uint32_t *words;  // indices of the vocabulary
  size_t words_count, words_cap;
  int64_t score;
} Bag;

typedef struct Library {
  Arena arena;
  const char **vocabulary;  // sorted, each once
  size_t vocabulary_count, vocabulary_cap;
  Bag *bags;
  uint32_t bag_count;
} Library;

// Words ------------------------------------------------------------------------------------------

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || (unsigned char)c >= 0x80;
}

// The next word from `*at` in small letters; false at the end.
static bool next_word(const char **at, char word[WORD]) {
  size_t length = 0;
  while (**at && !is_letter(**at)) ++*at;
  for (; is_letter(**at); ++*at)
    if (length + 1 < WORD)
      word[length++] = (char)(**at >= 'A' && **at <= 'Z' ? **at - 'A' + 'a' : **at);
  word[length] = '\0';
  return length > 0;
}

static void collect(Library *library, const char *text) {
  char word[WORD];
  while (next_word(&text, word)) {
    library->vocabulary = memory_push(library->vocabulary, library->vocabulary_count,
                                      &library->vocabulary_cap, sizeof *library->vocabulary);
    library->vocabulary[library->vocabulary_count++] =
        arena_copy(&library->arena, word, strlen(word));
  }
}

static int by_spelling(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void sort_vocabulary(Library *library) {
  size_t kept = 0;
  if (library->vocabulary_count == 0) return;
  qsort(library->vocabulary, library->vocabulary_count, sizeof *library->vocabulary, by_spelling);
  for (size_t i = 1; i < library->vocabulary_count; i++)
    if (strcmp(library->vocabulary[i], library->vocabulary[kept]) != 0)
      library->vocabulary[++kept] = library->vocabulary[i];
  library->vocabulary_count = kept + 1;
}

static void fill(const Library *library, Bag *bag, const char *text) {
  char word[WORD];
  const char *key = word;
  while (next_word(&text, word)) {
    const char **found = bsearch(&key, library->vocabulary, library->vocabulary_count,
                                 sizeof *library->vocabulary, by_spelling);
    bag->words = memory_push(bag->words, bag->words_count, &bag->words_cap, sizeof *bag->words);
    bag->words[bag->words_count++] = (uint32_t)(found - library->vocabulary);
  }
}

static void open_library(const FairnessWork *work, Library *library) {
  const Story *story = work->story;
  library->bags = memory_new(story->option_count + 1, sizeof *library->bags);
  for (uint32_t i = 0; i < story->option_count; i++) {
    const FairnessOption *seen = &work->states->options[i];
    if (!seen->offered) continue;
    library->bags[library->bag_count++] = (Bag){.option = i,
                                                .scene = story->beats[story->options[i].beat].scene,
                                                .best = seen->best * 2 >= seen->offered};
    collect(library, story_text(story, story->options[i].say));
    collect(library, story_text(story, story->options[i].does));
  }
  sort_vocabulary(library);
  for (uint32_t i = 0; i < library->bag_count; i++) {
    const Option *option = &story->options[library->bags[i].option];
    fill(library, &library->bags[i], story_text(story, option->say));
    fill(library, &library->bags[i], story_text(story, option->does));
  }
}

static void close_library(Library *library) {
  for (uint32_t i = 0; i < library->bag_count; i++) free(library->bags[i].words);
  free(library->bags);
  free(library->vocabulary);
  arena_free(&library->arena);
}

// Bayes ------------------------------------------------------------------------------------------

typedef struct Trained {
  uint32_t *count[2];  // of each word, in the rest and in the best
  uint32_t all[2];
} Trained;

static Trained train(const Library *library, uint32_t without) {
  Trained trained = {{memory_new(library->vocabulary_count + 1, sizeof(uint32_t)),
                      memory_new(library->vocabulary_count + 1, sizeof(uint32_t))},
                     {0}};
  for (uint32_t i = 0; i < library->bag_count; i++) {
    const Bag *bag = &library->bags[i];
    if (bag->scene == without) continue;
    for (size_t w = 0; w < bag->words_count; w++) trained.count[bag->best][bag->words[w]]++;
    trained.all[bag->best] += (uint32_t)bag->words_count;
  }
  return trained;
}

static void forget(Trained *trained) {
  free(trained->count[0]);
  free(trained->count[1]);
}

// Binary logarithm in 65536ths, the same on every machine.
static int64_t logarithm(uint32_t x) {
  int64_t out = 0;
  while (x >> out > 1) out++;
  uint64_t fraction = (uint64_t)x << (31 - out);  // 2^31 stands for 1
  for (int i = 0; i < 16; i++) {
    fraction = fraction * fraction >> 31;
    out = out * 2 + (int64_t)(fraction >> 32);
    fraction >>= fraction >> 32;
  }
  return out;
}

// How much more a word speaks for the best.
static int64_t speaks(const Library *library, const Trained *trained, uint32_t word) {
  uint32_t size = (uint32_t)library->vocabulary_count;
  return logarithm(trained->count[1][word] + 1) - logarithm(trained->all[1] + size) -
         logarithm(trained->count[0][word] + 1) + logarithm(trained->all[0] + size);
}

static void judge_scene(Library *library, uint32_t scene) {
  Trained trained = train(library, scene);
  for (uint32_t i = 0; i < library->bag_count; i++) {
    Bag *bag = &library->bags[i];
    for (size_t w = 0; bag->scene == scene && w < bag->words_count; w++)
      bag->score += speaks(library, &trained, bag->words[w]);
  }
  forget(&trained);
}

// The share of pairs of a best and another option in which the best scores higher; a tie is half.
static int32_t area(const Library *library, bool *known) {
  uint64_t won = 0, pairs = 0;
  for (uint32_t a = 0; a < library->bag_count; a++)
    for (uint32_t b = 0; b < library->bag_count; b++) {
      const Bag *best = &library->bags[a], *rest = &library->bags[b];
      if (!best->best || rest->best) continue;
      pairs++;
      won += (best->score > rest->score) * 2u + (best->score == rest->score);
    }
  *known = pairs > 0;
  return fairness_share(won, pairs * 2);
}

// Telling ----------------------------------------------------------------------------------------

static bool has_word(const Bag *bag, uint32_t word) {
  for (size_t w = 0; w < bag->words_count; w++)
    if (bag->words[w] == word) return true;
  return false;
}

static uint32_t stands_in(const Library *library, uint32_t word) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < library->bag_count; i++) count += has_word(&library->bags[i], word);
  return count;
}

// The words of one option that speak most for what it is, into `out`.
static void add_telling(const Library *library, const Trained *trained, const Bag *bag, Buf *out) {
  for (uint32_t named = 0, below = UINT32_MAX; named < TOP; named++) {
    uint32_t found = NONE;
    int64_t most = 0;
    for (size_t w = 0; w < bag->words_count; w++) {
      int64_t value = speaks(library, trained, bag->words[w]);
      bool said = named && strstr(buf_text(out), library->vocabulary[bag->words[w]]) != NULL;
      if (said || value <= most || stands_in(library, bag->words[w]) < TELLING) continue;
      most = value;
      found = bag->words[w];
    }
    if (found == NONE || found == below) return;
    buf_add_format(out, "%s\"%s\"", named ? ", " : "", library->vocabulary[found]);
    below = found;
  }
}

static const Bag *next_giving_away(const Library *library, int64_t below) {
  const Bag *found = NULL;
  for (uint32_t i = 0; i < library->bag_count; i++) {
    const Bag *bag = &library->bags[i];
    if (bag->best && bag->score > 0 && bag->score < below && (!found || bag->score > found->score))
      found = bag;
  }
  return found;
}

static void name_options(const FairnessWork *work, const Library *library) {
  Trained trained = train(library, NONE);
  int64_t below = INT64_MAX;
  for (int named = 0; named < FAIRNESS_NAMED; named++) {
    const Bag *bag = next_giving_away(library, below);
    if (!bag) break;
    Buf words = {0}, sentence = {0};
    add_telling(library, &trained, bag, &words);
    buf_add_format(&sentence, "its words give it away%s%s", words.length ? ": " : "",
                   buf_text(&words));
    findings_add_option(&work->out->findings, work->story, "vocabulary", bag->option,
                        buf_text(&sentence));
    buf_free(&words);
    buf_free(&sentence);
    below = bag->score;
  }
  forget(&trained);
}

static bool several_scenes(const Library *library) {
  for (uint32_t i = 1; i < library->bag_count; i++)
    if (library->bags[i].scene != library->bags[0].scene) return true;
  return false;
}

void fairness_words(const FairnessWork *work) {
  Library library = {0};
  bool known = false;
  open_library(work, &library);
  for (uint32_t s = 0; s < work->story->scene_count; s++) judge_scene(&library, s);
  FairnessRow row = {"vocabulary",
                     "best told from the rest by words alone (area)",
                     FAIRNESS_DECIMAL,
                     area(&library, &known),
                     FAIRNESS_LEAST,
                     650,
                     0};
  if (fairness_judge(work, row, known && several_scenes(&library)) == FAIRNESS_BROKEN)
    name_options(work, &library);
  close_library(&library);
}
