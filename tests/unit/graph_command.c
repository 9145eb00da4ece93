// The picture of a course and its size: what stands in the drill is found in both.
#include "practice.h"

#include "base/buf.h"
#include "graph/graph_dot.h"
#include "graph/graph_json.h"
#include "graph/routes.h"
#include "tools/stats_report.h"

static int load(void **state) {
  *state = practice_load("drill");
  return *state ? 0 : -1;
}

static void has(const Buf *out, const char *text) {
  if (!strstr(buf_text(out), text)) fail_msg("not there: %s\n%s", text, buf_text(out));
}

static void has_not(const Buf *out, const char *text) {
  if (strstr(buf_text(out), text)) fail_msg("there: %s", text);
}

static uint32_t beat(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->beat_count; i++)
    if (strcmp(story_text(story, story->beats[i].id), id) == 0) return i;
  fail_msg("there is no beat %s", id);
  return NONE;
}

static void routes_are_as_written(void **state) {
  const Story *story = *state;
  Routes routes;
  routes_of_option(story, story_find_option(story, "the_talk.goodbye.form"), &routes);
  assert_int_equal(routes.count, 1);
  assert_int_equal(routes.to[0], beat(story, "afterwards.lamp"));
  routes_of_option(story, story_find_option(story, "afterwards.lamp.sit"), &routes);
  assert_int_equal(routes.to[0], GO_END);
  routes_of_option(story, story_find_option(story, "the_talk.first.ask"), &routes);
  assert_int_equal(routes.to[0], beat(story, "the_talk.first"));
  routes_of_beat(story, beat(story, "the_talk.first"), &routes);
  assert_int_equal(routes.count, 1);
  assert_int_equal(routes.to[0], beat(story, "the_talk.second"));
}

static void the_heaviest_family_colours(void **state) {
  const Story *story = *state;
  assert_int_equal(routes_family(story, story_find_option(story, "the_talk.first.ask")),
                   FAMILY_CURIOUS);
  assert_int_equal(routes_family(story, story_find_option(story, "the_talk.first.push")),
                   FAMILY_COERCIVE);
  assert_int_equal(routes_family(story, story_find_option(story, "afterwards.lamp.sit")), -1);
}

static int count_of(const char *text, char c) {
  int count = 0;
  for (; *text; text++) count += *text == c;
  return count;
}

static void the_picture_is_whole(void **state) {
  const Story *story = *state;
  Buf out = {0};
  graph_dot_add(story, NONE, &out);
  has(&out, "digraph \"drill\" {");
  has(&out, "label=\"Thursday, half past four\"");
  has(&out, "<B>first</B>");
  has(&out, ">push<FONT POINT-SIZE=\"8\" COLOR=\"#555555\">  social_pressure everyone</FONT>");
  has(&out, "-> endings [color=\"#d55e00\"");
  has(&out, "-> over1 [color=\"#444444\"");
  has(&out, "How it ends");
  assert_int_equal(count_of(buf_text(&out), '{'), count_of(buf_text(&out), '}'));
  assert_int_equal(count_of(buf_text(&out), '"') % 2, 0);
  buf_free(&out);
}

static void one_scene_names_the_others(void **state) {
  const Story *story = *state;
  Buf out = {0};
  graph_dot_add(story, story_find_scene(story, "afterwards"), &out);
  has(&out, "<B>lamp</B>");
  has_not(&out, "<B>first</B>");
  has_not(&out, "endings");
  buf_free(&out);
}

static void json_has_everything(void **state) {
  const Story *story = *state;
  Buf out = {0};
  graph_json_add(story, NONE, &out);
  has(&out, "\"course\": \"drill\"");
  has(&out, "\"id\": \"the_talk.first.push\"");
  has(&out, "\"code\": \"social_pressure\"");
  has(&out, "\"tag\": \"everyone\"");
  has(&out, "\"end\"");
  has(&out, "\"informed_no\"");
  buf_free(&out);
}

static void the_size_is_counted(void **state) {
  const Story *story = *state;
  Buf out = {0};
  stats_report_add(story, 50, &out);
  has(&out, "scenes                         2\n");
  has(&out, "beats                          7\n");
  has(&out, "options                       20\n");
  has(&out, "  curious                     13\n");
  has(&out, "  coercive                     5\n");
  has(&out, "options without a move         2\n");
  has(&out, "curious, 2 plays\n");
  has(&out, "random, 50 plays\n");
  buf_free(&out);
}

static void lengths_are_in_order(void **state) {
  const Story *story = *state;
  Buf out = {0};
  stats_report_add_json(story, 50, &out);
  has(&out, "\"options_without_move\": 2");
  has(&out, "\"tenths_of_minutes\"");
  buf_free(&out);
}

static int unload(void **state) {
  story_free(*state);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(routes_are_as_written), cmocka_unit_test(the_heaviest_family_colours),
      cmocka_unit_test(the_picture_is_whole),  cmocka_unit_test(one_scene_names_the_others),
      cmocka_unit_test(json_has_everything),   cmocka_unit_test(the_size_is_counted),
      cmocka_unit_test(lengths_are_in_order),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
