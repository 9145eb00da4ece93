#include "tools/stats_report.h"

#include "base/json.h"
#include "base/utf8.h"
#include "players/bout.h"
#include "players/lengths.h"

// Silent reading of English, adults: the mean of 190 studies (Brysbaert 2019). Who reads it as a
// second language, or thinks before choosing, takes longer.
enum { WORDS_A_MINUTE = 238, FAMILIES = FAMILY_AVOIDANT + 1, PLAYERS = 2, NAME_COLUMN = 24 };

typedef struct Size {
  uint32_t words, words_of_options, words_of_thoughts, words_of_narration;
  uint32_t moves[FAMILIES], without_move;
} Size;

static uint32_t words_of(const Story *story, Text text) {
  return (uint32_t)utf8_words(story_text(story, text));
}

static void measure_lines(const Story *story, Size *size) {
  for (uint32_t i = 0; i < story->line_count; i++) {
    uint32_t words = lengths_line_words(story, i);
    size->words += words;
    if (story->lines[i].speaker == NONE) size->words_of_narration += words;
    size->words_of_thoughts += words_of(story, story->lines[i].inner);
  }
}

static void measure_options(const Story *story, Size *size) {
  for (uint32_t i = 0; i < story->option_count; i++) {
    const Option *option = &story->options[i];
    size->words_of_options += words_of(story, option->say) + words_of(story, option->does);
    size->without_move += option->move_count == 0;
    for (uint32_t m = 0; m < option->move_count; m++)
      size->moves[story->codes[option->moves[m].code].family]++;
  }
  size->words += size->words_of_options + size->words_of_thoughts;
}

static Size measure(const Story *story) {
  Size size = {.words = 0};
  measure_lines(story, &size);
  measure_options(story, &size);
  return size;
}

static uint32_t words_of_speaker(const Story *story, uint32_t speaker) {
  uint32_t words = 0;
  for (uint32_t i = 0; i < story->line_count; i++)
    if (story->lines[i].speaker == speaker) words += lengths_line_words(story, i);
  return words;
}

// Plays ------------------------------------------------------------------------------------------

typedef struct Measured {
  Player player;
  Lengths lengths;
} Measured;

// The curious player's plays differ by variants alone.
static void measure_plays(const Story *story, uint32_t plays, Measured out[PLAYERS]) {
  out[0].player = (Player){.name = "curious", .rule = PLAYERS_CURIOUS};
  out[1].player = (Player){.name = "random", .rule = PLAYERS_RANDOM};
  uint32_t all = bout_combinations(story);
  lengths_of(story, &out[0].player, all < plays ? all : plays, &out[0].lengths);
  lengths_of(story, &out[1].player, plays, &out[1].lengths);
}

typedef struct Spread {
  const char *name;
  uint32_t of[5];  // least, a quarter, the middle, three quarters, most
} Spread;

enum { SPREADS = LENGTHS_KINDS + 1 };

static uint32_t tenths_of_minutes(uint32_t words) {
  return (words * 10 + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE;
}

static void spreads_of(const Lengths *lengths, Spread out[SPREADS]) {
  static const char *const names[SPREADS] = {"choices", "volleys", "words read", "minutes"};
  for (uint32_t i = 0; i < SPREADS; i++) {
    uint32_t k = i < LENGTHS_KINDS ? i : LENGTHS_WORDS;
    out[i] = (Spread){names[i],
                      {lengths->least[k], lengths->lower[k], lengths->middle[k], lengths->upper[k],
                       lengths->most[k]}};
  }
  for (int i = 0; i < 5; i++)
    out[LENGTHS_KINDS].of[i] = tenths_of_minutes(out[LENGTHS_KINDS].of[i]);
}

// As text ----------------------------------------------------------------------------------------

static void add_number(Buf *out, const char *name, uint32_t value) {
  buf_add_format(out, "%-*s%8u\n", NAME_COLUMN, name, (unsigned)value);
}

static void add_size(const Story *story, const Size *size, Buf *out) {
  add_number(out, "scenes", story->scene_count);
  add_number(out, "beats", story->beat_count);
  add_number(out, "options", story->option_count);
  add_number(out, "replies", story->reply_count);
  add_number(out, "lines", story->line_count);
  add_number(out, "words", size->words);
  add_number(out, "  of options", size->words_of_options);
  add_number(out, "  of narration", size->words_of_narration);
  add_number(out, "  of thoughts", size->words_of_thoughts);
  for (uint32_t i = 0; i < story->cast_count; i++) {
    uint32_t words = words_of_speaker(story, i);
    if (!words) continue;
    buf_add_format(out, "  of %-*s%8u\n", NAME_COLUMN - 5, story_text(story, story->cast[i].id),
                   (unsigned)words);
  }
}

static void add_moves(const Size *size, Buf *out) {
  buf_add(out, "moves\n");
  for (int i = 0; i < FAMILIES; i++)
    buf_add_format(out, "  %-*s%8u\n", NAME_COLUMN - 2, story_family_name((Family)i),
                   (unsigned)size->moves[i]);
  add_number(out, "options without a move", size->without_move);
}

static void add_spread(Buf *out, const Spread *spread, bool tenths) {
  buf_add_format(out, "  %-*s", NAME_COLUMN - 2, spread->name);
  for (int i = 0; i < 5; i++) {
    if (tenths) {
      buf_add_format(out, "%7u.%u", (unsigned)spread->of[i] / 10, (unsigned)spread->of[i] % 10);
    } else {
      buf_add_format(out, "%9u", (unsigned)spread->of[i]);
    }
  }
  buf_add_char(out, '\n');
}

static void add_plays(const Measured *measured, Buf *out) {
  Spread spreads[SPREADS];
  spreads_of(&measured->lengths, spreads);
  buf_add_format(out, "\n%s, %u plays\n%-*s%9s%9s%9s%9s%9s\n", measured->player.name,
                 (unsigned)measured->lengths.plays, NAME_COLUMN, "", "least", "quarter", "middle",
                 "3/4", "most");
  for (int i = 0; i < SPREADS; i++) add_spread(out, &spreads[i], i == LENGTHS_KINDS);
}

void stats_report_add(const Story *story, uint32_t plays, Buf *out) {
  Size size = measure(story);
  Measured measured[PLAYERS];
  buf_add_format(out, "%s\n", story_text(story, story->name));
  add_size(story, &size, out);
  add_moves(&size, out);
  measure_plays(story, plays, measured);
  for (int i = 0; i < PLAYERS; i++) add_plays(&measured[i], out);
}

// As JSON ----------------------------------------------------------------------------------------

static void put_words(Json *json, const Story *story, const Size *size) {
  json_put_object(json, "words");
  json_put_int(json, "all", size->words);
  json_put_int(json, "options", size->words_of_options);
  json_put_int(json, "narration", size->words_of_narration);
  json_put_int(json, "thoughts", size->words_of_thoughts);
  json_put_object(json, "speakers");
  for (uint32_t i = 0; i < story->cast_count; i++)
    json_put_int(json, story_text(story, story->cast[i].id), words_of_speaker(story, i));
  json_close_object(json);
  json_close_object(json);
}

static void put_moves(Json *json, const Size *size) {
  json_put_object(json, "moves");
  for (int i = 0; i < FAMILIES; i++)
    json_put_int(json, story_family_name((Family)i), size->moves[i]);
  json_close_object(json);
  json_put_int(json, "options_without_move", size->without_move);
}

static void put_plays(Json *json, const Measured *measured) {
  static const char *const keys[SPREADS] = {"choices", "volleys", "words_read",
                                            "tenths_of_minutes"};
  Spread spreads[SPREADS];
  spreads_of(&measured->lengths, spreads);
  json_put_object(json, measured->player.name);
  json_put_int(json, "plays", measured->lengths.plays);
  for (int i = 0; i < SPREADS; i++) {
    json_put_array(json, keys[i]);
    for (int q = 0; q < 5; q++) json_int(json, spreads[i].of[q]);
    json_close_array(json);
  }
  json_close_object(json);
}

void stats_report_add_json(const Story *story, uint32_t plays, Buf *out) {
  Size size = measure(story);
  Measured measured[PLAYERS];
  Json json = json_begin(out);
  json_open_object(&json);
  json_put_text(&json, "course", story_text(story, story->name));
  json_put_int(&json, "scenes", story->scene_count);
  json_put_int(&json, "beats", story->beat_count);
  json_put_int(&json, "options", story->option_count);
  json_put_int(&json, "replies", story->reply_count);
  json_put_int(&json, "lines", story->line_count);
  put_words(&json, story, &size);
  put_moves(&json, &size);
  measure_plays(story, plays, measured);
  json_put_object(&json, "plays");
  for (int i = 0; i < PLAYERS; i++) put_plays(&json, &measured[i]);
  json_close_object(&json);
  json_close_object(&json);
  json_end(&json);
}
