#include "workshop/event.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

// What stands after the word on a line.
typedef enum Shape {
  SHAPE_NOTHING,
  SHAPE_TEXT,
  SHAPE_NUMBER,
  SHAPE_ROOM,   // number, unit
  SHAPE_VOTES,  // letter, number
  SHAPE_SCENE,  // id, and "pushy" or nothing
  SHAPE_STEP
} Shape;

typedef struct Word {
  const char *word;
  Shape shape;
} Word;

static const Word words[EVENT_COUNT] = {
    [EVENT_ROOM] = {"room", SHAPE_ROOM},         [EVENT_VOTES] = {"votes", SHAPE_VOTES},
    [EVENT_CLOSE] = {"close", SHAPE_NOTHING},    [EVENT_AGAIN] = {"again", SHAPE_NOTHING},
    [EVENT_FOLLOW] = {"follow", SHAPE_TEXT},     [EVENT_CHOOSE] = {"choose", SHAPE_TEXT},
    [EVENT_BACK] = {"back", SHAPE_NUMBER},       [EVENT_SCENE] = {"scene", SHAPE_SCENE},
    [EVENT_TEAM] = {"team", SHAPE_TEXT},         [EVENT_VARIANT] = {"variant", SHAPE_TEXT},
    [EVENT_RETURN] = {"return", SHAPE_NUMBER},   [EVENT_PAUSE] = {"pause", SHAPE_NOTHING},
    [EVENT_GO_ON] = {"go_on", SHAPE_NOTHING},    [EVENT_SHOW] = {"show", SHAPE_NOTHING},
    [EVENT_HIDE] = {"hide", SHAPE_NOTHING},      [EVENT_STEP] = {"step", SHAPE_STEP},
    [EVENT_PLUS] = {"plus", SHAPE_TEXT},         [EVENT_DELTA] = {"delta", SHAPE_TEXT},
    [EVENT_SENTENCE] = {"sentence", SHAPE_TEXT}, [EVENT_AGENDA] = {"agenda", SHAPE_NUMBER},
    [EVENT_END] = {"end", SHAPE_NOTHING},        [EVENT_UNDO] = {"undo", SHAPE_NOTHING}};

static const char *const units[UNIT_COUNT] = {"people", "pairs", "tables"};
static const char *const steps[STEP_COUNT] = {"conversation", "reactions", "turning_points",
                                              "sentences"};

const char *event_unit_word(WorkshopUnit unit) {
  return units[unit];
}

// Its place among `count` words; `count` when it is none of them.
static size_t find(const char *word, const char *const *known, size_t count) {
  size_t i = 0;
  while (i < count && strcmp(known[i], word) != 0) i++;
  return i;
}

bool event_find_unit(const char *word, WorkshopUnit *out) {
  size_t i = find(word, units, UNIT_COUNT);
  if (i < UNIT_COUNT) *out = (WorkshopUnit)i;
  return i < UNIT_COUNT;
}

// Writing ----------------------------------------------------------------------------------------

void event_write(const WorkshopEvent *event, Buf *out) {
  const Word *word = &words[event->kind];
  buf_add_format(out, "%" PRId64 " %s", event->at_ms, word->word);
  switch (word->shape) {
    case SHAPE_NOTHING: break;
    case SHAPE_TEXT:
      buf_add_char(out, ' ');
      buf_add_plain(out, event->text, EVENT_TEXT);
      break;
    case SHAPE_NUMBER: buf_add_format(out, " %" PRId32, event->number); break;
    case SHAPE_ROOM:
      buf_add_format(out, " %" PRId32 " %s", event->number, units[event->unit]);
      break;
    case SHAPE_VOTES:
      buf_add_format(out, " %c %" PRId32, (char)('A' + event->option), event->number);
      break;
    case SHAPE_SCENE:
      buf_add_format(out, " %s%s", event->text, event->number ? " pushy" : "");
      break;
    case SHAPE_STEP: buf_add_format(out, " %s", steps[event->step]); break;
  }
  buf_add_char(out, '\n');
}

// Reading ----------------------------------------------------------------------------------------

// Digits as we write them, up to a space or the end; NULL when there are none, or too many.
static char *take_number(char *text, int64_t most, int64_t *out) {
  if (text[0] == '0' && text[1] >= '0' && text[1] <= '9') return NULL;
  char *at = text;
  for (*out = 0; *at >= '0' && *at <= '9'; at++) {
    if (*out > (most - (*at - '0')) / 10) return NULL;
    *out = *out * 10 + (*at - '0');
  }
  return at == text ? NULL : at;
}

// A number, and then nothing more.
static bool read_number(char *text, WorkshopEvent *out) {
  int64_t number;
  char *end = take_number(text, INT32_MAX, &number);
  if (!end || *end) return false;
  out->number = (int32_t)number;
  return true;
}

static bool read_room(char *text, WorkshopEvent *out) {
  char *space = strchr(text, ' ');
  if (!space || !event_find_unit(space + 1, &out->unit)) return false;
  *space = '\0';
  return read_number(text, out);
}

static bool read_votes(char *text, WorkshopEvent *out) {
  if (text[0] < 'A' || text[0] >= 'A' + LIMIT_OPTIONS || text[1] != ' ') return false;
  out->option = (uint32_t)(text[0] - 'A');
  return read_number(text + 2, out);
}

static bool read_scene(char *text, WorkshopEvent *out) {
  char *space = strchr(text, ' ');
  out->text = text;
  out->number = space != NULL;
  if (!space) return *text != '\0';
  *space = '\0';
  return strcmp(space + 1, "pushy") == 0;
}

static bool read_text(char *text, WorkshopEvent *out) {
  out->text = text;
  return *text && strlen(text) <= EVENT_TEXT;
}

static bool read_step(const char *text, WorkshopEvent *out) {
  size_t step = find(text, steps, STEP_COUNT);
  out->step = (WorkshopStep)step;
  return step < STEP_COUNT;
}

static bool read_shape(Shape shape, char *text, WorkshopEvent *out) {
  switch (shape) {
    case SHAPE_NOTHING: return *text == '\0';
    case SHAPE_TEXT: return read_text(text, out);
    case SHAPE_NUMBER: return read_number(text, out);
    case SHAPE_ROOM: return read_room(text, out);
    case SHAPE_VOTES: return read_votes(text, out);
    case SHAPE_SCENE: return read_scene(text, out);
    case SHAPE_STEP: return read_step(text, out);
  }
  return false;
}

static bool find_word(const char *word, WorkshopEvent *out) {
  for (int i = 0; i < EVENT_COUNT; i++) {
    out->kind = (EventKind)i;
    if (strcmp(words[i].word, word) == 0) return true;
  }
  return false;
}

bool event_read(char *line, WorkshopEvent *out, Err *err) {
  *out = (WorkshopEvent){0};
  char *word = take_number(line, INT64_MAX, &out->at_ms);
  if (!word || *word != ' ') return err_set(err, "a time in milliseconds must begin the line");
  size_t length = strcspn(++word, " ");
  char *rest = word + length + (word[length] == ' ');
  word[length] = '\0';
  if (!find_word(word, out)) return err_set(err, "nobody knows what \"%.40s\" is", word);
  if (read_shape(words[out->kind].shape, rest, out)) return true;
  return err_set(err, "what stands after \"%s\" cannot be read", word);
}
