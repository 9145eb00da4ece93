// How hard the course reads, and how much he says after what.
//
// Reading level is LIX (Björnsson): words in a sentence, plus the percentage of words with more
// than six letters. It counts no syllables, so it is the same everywhere. Below 30 is easy, up to
// 40 is fiction, above it the factual prose that asks for more than a B2 reader has at a glance.
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "lint/fairness_rules.h"

enum { LIX_MOST = 40, LONG_WORD = 6, FEW = 3 };

// LIX --------------------------------------------------------------------------------------------

typedef struct Lix {
  uint32_t words, sentences, longer;
} Lix;

static bool ends_sentence(uint32_t c) {
  return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026;
}

static bool is_letter(uint32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         (c >= 0xC0 && c < 0x2000);
}

static void end_word(Lix *lix, uint32_t *letters, bool *open) {
  if (*letters) *open = true;
  lix->words += *letters > 0;
  lix->longer += *letters > LONG_WORD;
  *letters = 0;
}

// A text ends a sentence, with or without a stop.
static void add_text(Lix *lix, const char *text) {
  uint32_t letters = 0;
  bool open = false;
  for (uint32_t c; (c = utf8_next(&text));) {
    if (is_letter(c)) {
      letters++;
      continue;
    }
    if (c != '\'' && c != 0x2019) end_word(lix, &letters, &open);
    if (ends_sentence(c) && open) {
      lix->sentences++;
      open = false;
    }
  }
  end_word(lix, &letters, &open);
  lix->sentences += open;
}

static int32_t lix_of(const Lix *lix) {
  if (!lix->sentences || !lix->words) return 0;
  return (int32_t)(lix->words / lix->sentences + lix->longer * 100 / lix->words);
}

static void add_passages(const Story *story, Range passages, Lix *lix) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++)
    for (uint32_t l = 0; l < story->passages[p].lines.count; l++)
      add_text(lix, story_text(story, story->lines[story->passages[p].lines.first + l].text));
}

static void add_option(const Story *story, const Option *option, Lix *lix) {
  add_text(lix, story_text(story, option->say));
  add_text(lix, story_text(story, option->does));
  for (uint32_t r = 0; r < option->replies.count; r++)
    add_passages(story, story->replies[option->replies.first + r].passages, lix);
}

static Lix of_scene(const Story *story, const Scene *scene) {
  Lix lix = {0};
  for (uint32_t b = scene->beats.first; b < scene->beats.first + scene->beats.count; b++) {
    const Beat *beat = &story->beats[b];
    add_passages(story, beat->passages, &lix);
    add_passages(story, beat->otherwise, &lix);
    for (uint32_t o = 0; o < beat->options.count; o++)
      add_option(story, &story->options[beat->options.first + o], &lix);
  }
  return lix;
}

static void judge_level(const FairnessWork *work) {
  int32_t hardest = 0;
  for (uint32_t i = 0; i < work->story->scene_count; i++) {
    const Scene *scene = &work->story->scenes[i];
    Lix lix = of_scene(work->story, scene);
    int32_t level = lix_of(&lix);
    if (level > hardest) hardest = level;
    if (level > LIX_MOST)
      findings_add(
          &work->out->findings, "reading_level", scene->id, scene->place,
          "the scene reads at LIX %d: %u words in %u sentences, %u of more than six letters",
          (int)level, (unsigned)lix.words, (unsigned)lix.sentences, (unsigned)lix.longer);
  }
  fairness_judge(work,
                 (FairnessRow){"reading_level", "reading level (LIX) of the hardest scene",
                               FAIRNESS_COUNT, hardest, FAIRNESS_LEAST, LIX_MOST, 0},
                 true);
}

// His replies ------------------------------------------------------------------------------------

typedef enum Answered { OPEN_QUESTION, REFLECTION, CLOSED_QUESTION, OTHER } Answered;

static bool asks(const Code *code, const Move *move) {
  return code->questions == TAG_ALWAYS ||
         (move->tag != TAG_NONE && code->questions >> move->tag & 1);
}

// He answers what was said last.
static Answered answered(const Story *story, uint32_t index) {
  const Option *option = &story->options[index];
  if (option->move_count == 0) return OTHER;
  const Move *move = &option->moves[option->move_count - 1];
  const Code *code = &story->codes[move->code];
  if (code->reflection) return REFLECTION;
  if (!asks(code, move)) return OTHER;
  return code->family == FAMILY_CURIOUS ? OPEN_QUESTION : CLOSED_QUESTION;
}

typedef struct Words {  // of the replies to one kind
  uint32_t *each;
  size_t count, few;
  uint32_t *shorter, *longer;  // by option: replies below and above the band
} Words;

static int by_size(const void *a, const void *b) {
  uint32_t one = *(const uint32_t *)a, other = *(const uint32_t *)b;
  return (one > other) - (one < other);
}

static Words gather(const FairnessWork *work, Answered kind, int32_t low, int32_t high) {
  uint32_t options = work->story->option_count;
  Words words = {.each = memory_new(work->states->replies_count + 1, sizeof *words.each),
                 .shorter = memory_new(options + 1, sizeof *words.shorter),
                 .longer = memory_new(options + 1, sizeof *words.longer)};
  for (size_t i = 0; i < work->states->replies_count; i++) {
    const FairnessReply *reply = &work->states->replies[i];
    if (answered(work->story, reply->option) != kind) continue;
    words.each[words.count++] = reply->words;
    words.few += reply->words <= FEW;
    words.shorter[reply->option] += (int32_t)reply->words < low;
    words.longer[reply->option] += (int32_t)reply->words > high;
  }
  qsort(words.each, words.count, sizeof *words.each, by_size);
  return words;
}

static void forget(Words *words) {
  free(words->each);
  free(words->shorter);
  free(words->longer);
}

static void judge_words(const FairnessWork *work, const Words *words, FairnessRow row) {
  row.value = words->count ? (int32_t)words->each[words->count / 2] : 0;
  if (fairness_judge(work, row, words->count > 0) != FAIRNESS_BROKEN) return;
  bool less = row.value < row.low;
  fairness_name(work, row.rule, less ? words->shorter : words->longer, FAIRNESS_NAMED,
                less ? "the reply is shorter than such replies are"
                     : "the reply is longer than such replies are");
}

static void judge_replies(const FairnessWork *work) {
  static const struct {
    Answered kind;
    FairnessRow row;
  } rules[] = {{OPEN_QUESTION,
                {"words_open", "median words of the reply to an open question", FAIRNESS_COUNT, 0,
                 11, 23, 0}},
               {REFLECTION,
                {"words_reflection", "median words of the reply to a reflection", FAIRNESS_COUNT, 0,
                 0, 6, 0}},
               {CLOSED_QUESTION,
                {"words_closed", "median words of the reply to a closed question", FAIRNESS_COUNT,
                 0, 3, 11, 0}}};
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
    Words words = gather(work, rules[i].kind, rules[i].row.low, rules[i].row.high);
    judge_words(work, &words, rules[i].row);
    forget(&words);
  }
}

static void judge_few(const FairnessWork *work) {
  static const char rule[] = "few_words";
  Words words = gather(work, REFLECTION, 0, FEW);
  FairnessRow row = {rule,
                     "replies to a reflection of three words or fewer",
                     FAIRNESS_PERCENT,
                     fairness_share(words.few, words.count),
                     500,
                     FAIRNESS_MOST,
                     0};
  if (fairness_judge(work, row, words.count) == FAIRNESS_BROKEN)
    fairness_name(work, rule, words.longer, FAIRNESS_NAMED,
                  "he answers a reflection with more than three words");
  forget(&words);
}

void fairness_reading(const FairnessWork *work) {
  judge_level(work);
  judge_replies(work);
  judge_few(work);
}
