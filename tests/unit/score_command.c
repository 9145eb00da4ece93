// Marks of coded conversations. What was played and written down as a coded conversation gets the
// marks it got in play; what a file does not say stays unknown; what cannot be read is named with
// line and column.
#include "practice.h"

#include "coded/moves_report.h"
#include "coded/moves_score.h"
#include "players/bout.h"

typedef struct Courses {
  Story *common, *course;
} Courses;

static int load(void **state) {
  static Courses courses;
  CourseFaults faults = {0};
  courses.common = course_load_common(UNPERSUADED_SOURCE "/scenes/common", &faults);
  courses.course = course_load(UNPERSUADED_SOURCE "/scenes/common",
                               UNPERSUADED_SOURCE "/scenes/resident_expert", &faults);
  for (size_t i = 0; i < faults.count; i++) print_error("%s\n", faults.sentences[i]);
  course_faults_free(&faults);
  *state = &courses;
  return courses.common && courses.course ? 0 : -1;
}

static int unload(void **state) {
  Courses *courses = *state;
  story_free(courses->common);
  story_free(courses->course);
  return 0;
}

// A play written down -----------------------------------------------------------------------------

typedef struct Scribe {
  const Story *story;
  State before, after;
  bool begun;
  int turn;
  Buf file;
} Scribe;

static void write_concerns(Scribe *scribe, uint32_t bits) {
  const MindStart *start = &scribe->story->minds[0];
  const char *between = ":";
  for (uint32_t c = 0; c < start->concern_count; c++) {
    if (!(bits >> c & 1)) continue;
    buf_add_format(&scribe->file, "%s%s", between,
                   story_text(scribe->story, start->concerns[c].id));
    between = "+";
  }
}

static void write_move(Scribe *scribe, const Move *move) {
  const Story *story = scribe->story;
  buf_add(&scribe->file, story_text(story, story->codes[move->code].name));
  write_concerns(scribe, move->concerns);
  if (move->tag != TAG_NONE)
    buf_add_format(&scribe->file, ":%s", story_text(story, story->tags[move->tag]));
}

// The concerns a landing opened or honoured.
static uint32_t opened(const Scribe *scribe, const Exchange *exchange, const Landed *landed) {
  const Row *row = &scribe->story->rows[landed->row];
  uint32_t bits = 0;
  if (landed->voided) return 0;
  if (row->actions & (ROW_VOICES | ROW_VOICES_DEEPER) && exchange->volley.voiced != NONE)
    bits |= 1u << exchange->volley.voiced;
  for (uint32_t c = 0; c < scribe->story->minds[0].concern_count && row->actions & ROW_HONOURS_SAFE;
       c++)
    if (scribe->story->minds[0].concerns[c].safe_zone && scribe->before.mind[0].level[c] >= 2)
      bits |= 1u << c;
  return bits;
}

static void write_landing(Scribe *scribe, const Exchange *exchange, uint32_t move) {
  const Story *story = scribe->story;
  const Landed *landed = &exchange->volley.moves[move];
  buf_add(&scribe->file, story_text(story, story->landings[story->rows[landed->row].landing].id));
  write_concerns(scribe, opened(scribe, exchange, landed));
}

static void write_exchange(Scribe *scribe, const Exchange *exchange) {
  const Option *option = &scribe->story->options[exchange->option];
  buf_add_format(&scribe->file, "play,%d,Alex,", ++scribe->turn);
  for (uint32_t i = 0; i < option->move_count; i++) {
    buf_add(&scribe->file, i ? " " : "");
    write_move(scribe, &option->moves[i]);
  }
  buf_add_char(&scribe->file, ',');
  for (uint32_t i = 0; i < option->move_count; i++) {
    buf_add(&scribe->file, i ? " " : "");
    write_landing(scribe, exchange, i);
  }
  buf_add_format(&scribe->file, ",,\nplay,%d,Conrad,,,%s,\"he said \"\"so\"\",\nand went\"\n",
                 ++scribe->turn, story_talk_name(exchange->talk));
}

static void take_down(void *to, const Exchange *exchange, const State *after) {
  Scribe *scribe = to;
  scribe->before = scribe->after;
  if (exchange->mind == 0) write_exchange(scribe, exchange);
  scribe->after = *after;
}

static void assert_same(const Story *story, const State *played, const MovesScore *coded) {
  const Mind *theirs = &played->mind[0], *ours = &coded->state.mind[0];
  Score score;
  score_work_out(story, played, &score);
  assert_true(coded->concerns_known);
  assert_memory_equal(played->count, coded->state.count, sizeof played->count);
  assert_int_equal(theirs->volleys, ours->volleys);
  assert_int_equal(theirs->voiced, ours->voiced);
  assert_int_equal(theirs->answered, ours->answered);
  assert_int_equal(theirs->understood, ours->understood);
  assert_int_equal(theirs->purposes, ours->purposes);
  assert_int_equal(theirs->honoured, ours->honoured);
  assert_int_equal(theirs->flags, ours->flags);
  assert_int_equal(played->critical_moments, coded->state.critical_moments);
  assert_int_equal(played->critical_sum, coded->state.critical_sum);
  assert_int_equal(score.empty, coded->score.empty);
  for (uint32_t i = 0; i < story->mark_count; i++) {
    assert_true(coded->mark_known[i]);
    assert_int_equal(score.marks[i].value, coded->score.marks[i].value);
  }
}

static void compare_play(const Courses *courses, const Player *player, uint32_t number) {
  Scribe scribe = {.story = courses->course};
  BoutSink sink = {.exchange = take_down, .to = &scribe};
  Bout bout;
  MovesFile file = {0};
  MovesScore score;
  buf_add(&scribe.file, "session,turn,speaker,moves,landed,talk,note\n");
  bout_play(courses->course, player, NULL, number, &sink, &bout);
  if (!moves_file_read(&file, courses->common, "play", buf_text(&scribe.file)))
    fail_msg("%s", buf_text(&file.faults));
  assert_int_equal(file.session_count, 1);
  moves_score_work_out(&file, courses->common, 0, &score);
  if (file.names_concerns) assert_same(courses->common, &bout.last, &score);
  moves_file_free(&file);
  buf_free(&scribe.file);
}

static void what_was_played_gets_the_same_marks(void **state) {
  static const Player players[] = {{.name = "random", .rule = PLAYERS_RANDOM},
                                   {.name = "curious", .rule = PLAYERS_CURIOUS},
                                   {.name = "skill=60", .rule = PLAYERS_SKILL, .skill = 60},
                                   {.name = "coercive", .rule = PLAYERS_COERCIVE}};
  for (size_t p = 0; p < sizeof players / sizeof *players; p++)
    for (uint32_t i = 0; i < 60; i++) compare_play(*state, &players[p], i);
}

// What is not said --------------------------------------------------------------------------------

#define HEADER "session,turn,speaker,moves,landed,talk,note\n"

static MovesScore score_of(void **state, const char *text) {
  const Courses *courses = *state;
  MovesFile file = {0};
  MovesScore score;
  if (!moves_file_read(&file, courses->common, "file", text))
    fail_msg("%s", buf_text(&file.faults));
  moves_score_work_out(&file, courses->common, 0, &score);
  moves_file_free(&file);
  return score;
}

static uint32_t mark(void **state, const char *id) {
  const Story *story = ((const Courses *)*state)->common;
  for (uint32_t i = 0; i < story->mark_count; i++)
    if (strcmp(story_text(story, story->marks[i].id), id) == 0) return i;
  fail_msg("no mark is called %s", id);
  return 0;
}

static void concerns_are_not_guessed(void **state) {
  MovesScore none = score_of(state, HEADER "s,1,A,reflect_concern,,,\ns,2,A,autonomy,,,\n");
  assert_false(none.concerns_known);
  assert_true(none.mark_known[mark(state, "K")]);
  assert_true(none.mark_known[mark(state, "freedom_and_candour")]);
  assert_false(none.mark_known[mark(state, "curiosity")]);
  assert_false(none.mark_known[mark(state, "landing")]);
  MovesScore some = score_of(state, HEADER "s,1,A,reflect_concern:pace,,,\n");
  assert_true(some.concerns_known);
  assert_true(some.mark_known[mark(state, "curiosity")]);
  MovesScore vague =
      score_of(state, HEADER "s,1,A,reflect_concern:pace,,,\ns,2,A,reflect_concern,,,\n");
  assert_false(vague.concerns_known);
}

static void what_he_felt_is_never_known(void **state) {
  const Story *story = ((const Courses *)*state)->common;
  MovesScore score = score_of(state, HEADER "s,1,A,reflect_concern:pace,,,\n");
  for (uint32_t i = 0; i < story->gates[0].rows.count; i++) {
    const char *id = story_text(story, story->gate_rows[story->gates[0].rows.first + i].id);
    bool felt = strcmp(id, "trust") == 0 || strcmp(id, "reactance") == 0;
    assert_int_equal(score.row_known[0][i], !felt);
  }
}

static void beside_a_push_nothing_counts(void **state) {
  MovesScore score =
      score_of(state, HEADER "s,1,A,ask_open power:threat,,,\ns,2,A,Reflect NEUTRAL:info,,,\n");
  const Story *story = ((const Courses *)*state)->common;
  Practice counts = {.story = story, .state = score.state};
  assert_int_equal(*practice_count(&counts, "V"), 2);
  assert_int_equal(*practice_count(&counts, "con"), 1);
  assert_int_equal(*practice_count(&counts, "inc"), 1);
  assert_int_equal(*practice_count(&counts, "sev"), 4);
  assert_int_equal(*practice_count(&counts, "open"), 0);
  assert_int_equal(*practice_count(&counts, "refl"), 1);
}

static void only_the_next_turn_answers_a_no(void **state) {
  MovesScore score = score_of(state, HEADER
                              "s,1,B,,,sustain,\ns,2,A,persuade:advice,,,\ns,3,A,reflect,,,\n"
                              "s,4,B,,,discord,\ns,5,A,silence,,,\ns,6,B,,,,\ns,7,A,reflect,,,\n");
  assert_true(score.talk_known);
  assert_int_equal(score.state.critical_moments, 2);
  assert_int_equal(score.state.critical_sum, 0);  // -1 and +1
  assert_false(score_of(state, HEADER "s,1,A,reflect,,,\n").talk_known);
}

// Rows that cannot be read ------------------------------------------------------------------------

static void refused(void **state, const char *text, const char *why) {
  const Courses *courses = *state;
  MovesFile file = {0};
  assert_false(moves_file_read(&file, courses->common, "file", text));
  assert_string_equal(buf_text(&file.faults), why);
  moves_file_free(&file);
}

static void rows_are_refused_where_they_are_wrong(void **state) {
  refused(state, "", "file:1:1: the file is empty\n");
  refused(state, "session,turn,speaker,moves,landet\n",
          "file:1:28: there is no column \"landet\"; the nearest is landed\n");
  refused(
      state, "session,turn,speaker\n",
      "file:1:1: the header needs the column moves: session,turn,speaker,moves,landed,talk,note\n");
  refused(state, "turn,turn\n", "file:1:6: this column stands twice\n");
  refused(state, HEADER "s,1,A\n", "file:2:1: this row has not as many fields as the header\n");
  refused(state, HEADER ",1,A,reflect,,,\n", "file:2:1: session: the session has no name\n");
  refused(state, HEADER "s,x,A,reflect,,,\n", "file:2:3: turn: a turn is a whole number\n");
  refused(state, HEADER "s,2,A,,,,\ns,2,B,,,,\n",
          "file:3:3: turn: the turns of a session go up from row to row\n");
  refused(state, HEADER "s,1,,reflect,,,\n", "file:2:5: speaker: it is not said who speaks\n");
  refused(state, HEADER "s,1,A,reflect,,,\ns,2,B,affirm,,,\n",
          "file:3:5: speaker: \"B\" has moves, and above it was \"A\"; a row of marks is one "
          "person's\n");
  refused(state, HEADER "s,1,A,,,yes,\n",
          "file:2:9: talk: talk is change, neutral, sustain or discord\n");
  refused(state, HEADER "s,1,A,reflect,,change,\n",
          "file:2:16: talk: a turn with moves has no talk: it is the other side's\n");
  refused(state, HEADER "s,1,A,\"refl\"\"ct\",,,\ns,2,\"A,,,,\n",
          "file:2:7: moves: there is no code \"refl\"ct\"; the nearest is reflect\n"
          "file:3:5: this quotation does not end\n");
}

static void codes_are_refused_where_they_are_wrong(void **state) {
  refused(state, HEADER "s,1,A,affirm ask_opne,,,\n",
          "file:2:14: moves: there is no code \"ask_opne\"; the nearest is ask_open\n");
  refused(state, HEADER "s,1,A,permission,,,\n",
          "file:2:7: moves: permission needs a tag: leave, view, agenda\n");
  refused(state, HEADER "s,1,A,permission:veiw,,,\n",
          "file:2:7: moves: permission has no tag \"veiw\", only leave, view, agenda\n");
  refused(state, HEADER "s,1,A,autonomy:x,,,\n", "file:2:7: moves: autonomy has no tags\n");
  refused(state, HEADER "s,1,A,ask_protects:pace+,,,\n",
          "file:2:7: moves: a concern's name is missing\n");
  refused(state, HEADER "s,1,A,affirm silence,- warm,,\n",
          "file:2:24: landed: silence does not land as \"warm\", only as cold, kept, empty\n");
  refused(state, HEADER "s,1,A,affirm silence,seen,,\n",
          "file:2:22: landed: 2 moves need as many landings, with - where one landed as coded\n");
  refused(state, HEADER "s,1,A,,seen,,\n",
          "file:2:8: landed: 0 moves need as many landings, with - where one landed as coded\n");
  refused(state, HEADER "s,1,A,affirm,seen:pace,,\n",
          "file:2:14: landed: the landing \"seen\" opens no concern\n");
}

// Printing ----------------------------------------------------------------------------------------

static void names_are_quoted(void **state) {
  const Courses *courses = *state;
  MovesFile file = {0};
  Buf out = {0};
  assert_true(moves_file_read(&file, courses->common, "file",
                              "\xEF\xBB\xBF"
                              "moves,speaker,turn,session\r\nreflect,A,1,\"a,\"\"b\"\"\"\r\n"));
  moves_report_add_csv(&file, courses->common, &out);
  const char *row = strchr(buf_text(&out), '\n') + 1;
  assert_memory_equal(row, "\"a,\"\"b\"\"\",1,1,0,", 16);
  assert_string_equal(row + strlen(row) - 2, ",\n");
  int columns = 0, fields = 0;
  for (const char *c = buf_text(&out); c < row; c++) columns += *c == ',';
  for (const char *c = row; *c; c++) fields += *c == ',';
  assert_int_equal(fields, columns + 1);  // one is in the name
  moves_file_free(&file);
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_was_played_gets_the_same_marks),
      cmocka_unit_test(concerns_are_not_guessed),
      cmocka_unit_test(what_he_felt_is_never_known),
      cmocka_unit_test(beside_a_push_nothing_counts),
      cmocka_unit_test(only_the_next_turn_answers_a_no),
      cmocka_unit_test(rows_are_refused_where_they_are_wrong),
      cmocka_unit_test(codes_are_refused_where_they_are_wrong),
      cmocka_unit_test(names_are_quoted),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
