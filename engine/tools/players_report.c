#include "tools/players_report.h"

#include <string.h>

#include "base/json.h"
#include "players/tally.h"

enum { NAME_COLUMN = 18, SHARE_COLUMN = 24, NUMBER_COLUMN = 11, ENDING_COLUMN = 17 };

typedef struct Report {
  const Story *story;
  uint32_t gates, marks, endings;  // none in a course without marks
  Tally tallies[PLAYERS_MOST];
  uint32_t count;
} Report;

static const char *words(const Report *report, Text text) {
  return story_text(report->story, text);
}

// In columns -------------------------------------------------------------------------------------

static void pad(Buf *out, size_t from, size_t width) {
  while (out->length - from < width) buf_add_char(out, ' ');
}

static void put(Buf *out, size_t width, const char *text) {
  size_t from = out->length;
  buf_add(out, text);
  pad(out, from, width);
}

static void put_percent(Buf *out, int32_t hundredths) {
  buf_add_format(out, "%d.%d", (int)(hundredths + 5) / 100, (int)(hundredths + 5) / 10 % 10);
}

static void put_share(Buf *out, size_t width, ShareBand share, bool exact) {
  size_t from = out->length;
  put_percent(out, share.value);
  buf_add(out, " %");
  if (!exact) {
    buf_add(out, " (");
    put_percent(out, share.low);
    buf_add(out, " to ");
    put_percent(out, share.high);
    buf_add_char(out, ')');
  }
  pad(out, from, width);
}

static void put_mean(Buf *out, size_t width, int64_t sum, uint32_t of) {  // in tenths
  size_t from = out->length;
  int64_t tenths = of ? (20 * sum + of) / (2 * (int64_t)of) : 0;
  buf_add_format(out, "%d.%d", (int)(tenths / 10), (int)(tenths % 10));
  pad(out, from, width);
}

static void put_mark(Buf *out, size_t width, int32_t mark) {
  size_t from = out->length;
  if (mark >= 0) {
    buf_add_format(out, "%d.%d", (int)mark / 10, (int)mark % 10);
  } else {
    buf_add(out, "-");
  }
  pad(out, from, width);
}

static void end_line(Buf *out) {
  while (out->length && out->text[out->length - 1] == ' ') out->text[--out->length] = '\0';
  buf_add_char(out, '\n');
}

static bool is_shown(const Report *report, uint32_t mark) {
  return report->story->marks[mark].kind != MARK_SKILL &&
         strcmp(words(report, report->story->marks[mark].id), "rho") != 0;
}

// The passes -------------------------------------------------------------------------------------

static void add_head(const Report *report, Buf *out) {
  const Story *story = report->story;
  put(out, NAME_COLUMN, "player");
  for (uint32_t i = 0; i < report->gates; i++)
    put(out, SHARE_COLUMN, words(report, story->gates[i].id));
  for (uint32_t i = 0; i < report->marks; i++)
    if (is_shown(report, i)) put(out, NUMBER_COLUMN, words(report, story->marks[i].id));
  put(out, NUMBER_COLUMN, "volleys");
  put(out, NUMBER_COLUMN, "plays");
  end_line(out);
}

static const char *verdict_words(TallyVerdict verdict) {
  switch (verdict) {
    case TALLY_FREE: return "";
    case TALLY_HOLDS: return "holds";
    case TALLY_FAILS: return "DOES NOT HOLD";
  }
  return "";
}

static void add_passes(const Report *report, const Tally *tally, Buf *out) {
  const Story *story = report->story;
  put(out, NAME_COLUMN, tally->player.name);
  if (tally->absent) {
    buf_add(out, "no ratings\n");
    return;
  }
  for (uint32_t i = 0; i < report->gates; i++)
    put_share(out, SHARE_COLUMN, tally_passed(tally, i), tally->exact);
  for (uint32_t i = 0; i < report->marks; i++)
    if (is_shown(report, i)) put_mark(out, NUMBER_COLUMN, tally_mark(tally, i));
  put_mean(out, NUMBER_COLUMN, tally->volleys, tally->plays);
  size_t from = out->length;
  buf_add_format(out, "%u%s", (unsigned)tally->plays, tally->exact ? ", all" : "");
  pad(out, from, NUMBER_COLUMN);
  buf_add(out, verdict_words(tally_verdict(story, tally)));
  end_line(out);
}

// The endings ------------------------------------------------------------------------------------

static void add_endings_head(const Report *report, Buf *out) {
  put(out, NAME_COLUMN, "player");
  for (uint32_t i = 0; i < report->endings; i++)
    put(out, ENDING_COLUMN, words(report, report->story->endings[i].id));
  put(out, ENDING_COLUMN, "choices");
  end_line(out);
}

static void add_endings(const Report *report, const Tally *tally, Buf *out) {
  if (tally->absent) return;
  put(out, NAME_COLUMN, tally->player.name);
  for (uint32_t i = 0; i < report->endings; i++)
    put_share(out, ENDING_COLUMN, tally_ended(tally, i), true);
  put_mean(out, ENDING_COLUMN, tally->choices, tally->plays);
  if (tally->unended) buf_add_format(out, "%u not over", (unsigned)tally->unended);
  end_line(out);
}

static void add_text(const Report *report, Buf *out) {
  const Story *story = report->story;
  buf_add_format(
      out,
      "%s, %u combinations of variants. Shares with their 95 %% interval; marks are means in "
      "per cent.\n\n",
      words(report, story->name), (unsigned)bout_combinations(story));
  add_head(report, out);
  for (uint32_t i = 0; i < report->count; i++) add_passes(report, &report->tallies[i], out);
  if (!story->marked) return;
  buf_add_char(out, '\n');
  add_endings_head(report, out);
  for (uint32_t i = 0; i < report->count; i++) add_endings(report, &report->tallies[i], out);
}

// As JSON ----------------------------------------------------------------------------------------

static void json_share(Json *json, const char *key, ShareBand share) {
  json_put_object(json, key);
  json_put_int(json, "value", share.value);
  json_put_int(json, "low", share.low);
  json_put_int(json, "high", share.high);
  json_close_object(json);
}

static void json_marks(const Report *report, const Tally *tally, Json *json) {
  const Story *story = report->story;
  json_put_object(json, "marks");
  for (uint32_t i = 0; i < report->marks; i++)
    json_put_known_int(json, words(report, story->marks[i].id), tally->marked > 0,
                       tally_mark(tally, i));
  json_close_object(json);
}

static void json_shares(const Report *report, const Tally *tally, Json *json) {
  const Story *story = report->story;
  json_put_object(json, "passed");
  for (uint32_t i = 0; i < report->gates; i++)
    json_share(json, words(report, story->gates[i].id), tally_passed(tally, i));
  json_close_object(json);
  json_put_object(json, "endings");
  for (uint32_t i = 0; i < report->endings; i++)
    json_share(json, words(report, story->endings[i].id), tally_ended(tally, i));
  json_close_object(json);
}

static void json_verdict(TallyVerdict verdict, Json *json) {
  json_put_known_bool(json, "holds", verdict != TALLY_FREE, verdict == TALLY_HOLDS);
}

static void json_tally(const Report *report, const Tally *tally, Json *json) {
  json_open_object(json);
  json_put_text(json, "player", tally->player.name);
  json_put_bool(json, "ratings_missing", tally->absent);
  if (!tally->absent) {
    json_put_int(json, "plays", tally->plays);
    json_put_bool(json, "exact", tally->exact);
    json_put_int(json, "not_over", tally->unended);
    json_put_int(json, "volleys", tally->volleys);
    json_put_int(json, "choices", tally->choices);
    json_shares(report, tally, json);
    json_marks(report, tally, json);
    json_verdict(tally_verdict(report->story, tally), json);
  }
  json_close_object(json);
}

static void add_json(const Report *report, Buf *out) {
  Json json = json_begin(out);
  json_open_object(&json);
  json_put_text(&json, "course", words(report, report->story->name));
  json_put_int(&json, "combinations", bout_combinations(report->story));
  json_put_array(&json, "players");
  for (uint32_t i = 0; i < report->count; i++) json_tally(report, &report->tallies[i], &json);
  json_close_array(&json);
  json_close_object(&json);
  json_end(&json);
}

static Report report_of(const Story *story) {
  if (!story->marked) return (Report){.story = story};
  return (Report){.story = story,
                  .gates = story->gate_count,
                  .marks = story->mark_count,
                  .endings = story->ending_count};
}

bool players_report_add(const Story *story, const PlayersAsked *asked, Buf *out, bool *holds,
                        Err *err) {
  Player players[PLAYERS_MOST];
  Report report = report_of(story);
  if (!players_read(asked->names, players, &report.count, err)) return false;
  *holds = true;
  for (uint32_t i = 0; i < report.count; i++) {
    Tally *tally = &report.tallies[i];
    tally_plays(story, &players[i], asked->warmth, asked->plays, tally);
    *holds &= tally_verdict(story, tally) != TALLY_FAILS;
  }
  if (asked->json) {
    add_json(&report, out);
  } else {
    add_text(&report, out);
  }
  return true;
}
