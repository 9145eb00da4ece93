#include "handout/workshop_report.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "handout/day.h"
#include "handout/leaf.h"
#include "report/document.h"

enum { MINUTE_MS = 60000 };

// What it was ------------------------------------------------------------------------------------

static void print_room(const WorkshopSetup *setup, char out[64]) {
  static const char *const one[UNIT_COUNT] = {"person", "pair", "table"};
  const char *unit = setup->room == 1 ? one[setup->unit] : event_unit_word(setup->unit);
  snprintf(out, 64, setup->unit == UNIT_PEOPLE ? "%" PRId32 " %s" : "%" PRId32 " %s, a vote each",
           setup->room, unit);
}

static void print_minutes(const Leaf *leaf, const WorkshopSetup *setup, char out[64]) {
  int64_t minutes = (workshop_elapsed_ms(leaf->workshop) + MINUTE_MS / 2) / MINUTE_MS;
  int length = snprintf(out, 64, "%" PRId64 " minute%s", minutes, minutes == 1 ? "" : "s");
  if (setup->agenda > 0)
    snprintf(out + length, (size_t)(64 - length), ", by the agenda of %" PRId32, setup->agenda);
}

static uint32_t decisions_of(const Leaf *leaf) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < leaf->run_count; i++)
    count += session_choices(leaf->runs[i].session) - leaf->runs[i].shared;
  return count;
}

static void print_decisions(const Leaf *leaf, char out[64]) {
  uint32_t count = decisions_of(leaf);
  int length = snprintf(out, 64, "%" PRIu32 " decision%s", count, count == 1 ? "" : "s");
  if (leaf->run_count > 1)
    snprintf(out + length, (size_t)(64 - length), ", on %" PRIu32 " roads", leaf->run_count);
}

static void add_what_it_was(Leaf *leaf) {
  const WorkshopSetup setup = workshop_setup(leaf->workshop);
  char day[DAY_TEXT], text[64];
  html_open_class(&leaf->html, "dl", "facts");
  day_print(setup.utc_seconds, day);
  if (*day) printed_fact(&leaf->html, "Day", day);
  print_room(&setup, text);
  printed_fact(&leaf->html, "Room", text);
  print_minutes(leaf, &setup, text);
  printed_fact(&leaf->html, "Time", text);
  print_decisions(leaf, text);
  printed_fact(&leaf->html, "Path", text);
  for (uint32_t i = 0; sides_have_teams(leaf) && i < leaf->run_count; i++)
    if (leaf->runs[i].kind == RUN_FIRST || leaf->runs[i].kind == RUN_TEAM)
      printed_fact(&leaf->html, leaf->runs[i].kind == RUN_FIRST ? "Teams" : "", leaf_team(leaf, i));
  html_close(&leaf->html, "dl");
}

// The head of the file ---------------------------------------------------------------------------

static const char *filled(const Leaf *leaf, Text text) {
  return session_fill(leaf->runs[0].session, text);
}

static void add_head(Leaf *leaf) {
  Html *html = &leaf->html;
  Buf look = {0};
  html_open(html, "title");
  printed_words(html, filled(leaf, leaf->story->title));
  html_text(html, " – workshop");
  html_close(html, "title");
  document_for_screens(html);
  look_add(&look);
  document_open_body(html, &look);
  buf_free(&look);
}

static void add_title(Leaf *leaf) {
  html_open(&leaf->html, "header");
  html_say(&leaf->html, "p", "kicker", "A workshop, to take home");
  printed_say(&leaf->html, "h1", NULL, filled(leaf, leaf->story->title));
  printed_say(&leaf->html, "p", NULL, filled(leaf, leaf->story->about));
  add_what_it_was(leaf);
  printed_trouble(&leaf->html, leaf->facts->trouble);
  html_close(&leaf->html, "header");
}

// Contents ---------------------------------------------------------------------------------------

static void add_runs(Leaf *leaf) {
  Buf title = {0};
  for (uint32_t i = 0; i < leaf->run_count; i++) {
    char id[32];
    snprintf(id, sizeof id, "#run-%" PRIu32, i + 1);
    buf_clear(&title);
    leaf_run_title(leaf, i, &title);
    printed_content(&leaf->html, id, buf_text(&title));
  }
  buf_free(&title);
}

static void add_contents(Leaf *leaf) {
  Html *html = &leaf->html;
  html_open(html, "nav");
  html_attribute(html, "aria-label", "Contents");
  html_open(html, "ol");
  add_runs(leaf);
  if (sides_have_roads(leaf)) printed_content(html, "#roads", "Two roads");
  if (sides_have_teams(leaf)) printed_content(html, "#teams", "The teams");
  if (moments_are_there(leaf)) printed_content(html, "#moments", "Turning points");
  if (reactions_have(leaf, EVENT_PLUS) || reactions_have(leaf, EVENT_DELTA))
    printed_content(html, "#reactions", "Plus and delta");
  if (reactions_have(leaf, EVENT_SENTENCE)) printed_content(html, "#sentences", "If, then");
  printed_content(html, "#limits", "What this does not say");
  printed_content(html, "#reflection", "For you alone");
  html_close(html, "ol");
  html_close(html, "nav");
}

// What it was made from --------------------------------------------------------------------------

static void add_number(Html *html, const char *name, const char *format, uint64_t number) {
  char text[32];
  if (*format == 'x') {
    snprintf(text, sizeof text, "%016" PRIx64, number);
  } else {
    snprintf(text, sizeof text, "%" PRIu64, number);
  }
  printed_fact(html, name, text);
}

// What was drawn about the expert is not told: a second group may meet the same one.
static void add_facts(Leaf *leaf) {
  const JournalHead *head = session_head(leaf->runs[0].session);
  Html *html = &leaf->html;
  html_open(html, "footer");
  html_say(html, "h2", NULL, "What this was made from");
  html_open_class(html, "dl", "facts");
  printed_fact(html, "Course", head->course);
  if (head->from[0]) printed_fact(html, "Begun at", head->from);
  add_number(html, "Seed", "u", head->seed);
  add_number(html, "Rules of the course", "x", leaf->story->rules);
  add_number(html, "Words of the course", "x", leaf->story->words);
  printed_fact(html, "Program", "Unpersuaded " UNPERSUADED_VERSION);
  html_close(html, "dl");
  html_close(html, "footer");
}

// The whole --------------------------------------------------------------------------------------

// The sheet comes last: it has a page of its own, and what follows it would begin another.
static void add_body(Leaf *leaf) {
  add_title(leaf);
  add_contents(leaf);
  html_open(&leaf->html, "main");
  path_add(leaf);
  sides_add_roads(leaf);
  sides_add_teams(leaf);
  moments_add(leaf);
  reactions_add(leaf);
  limits_add(leaf);
  add_facts(leaf);
  reflection_add(leaf);
  html_close(&leaf->html, "main");
}

void workshop_report_add(const Workshop *workshop, const WorkshopFacts *facts, Buf *out) {
  Leaf leaf = {.html = document_begin(out),
               .workshop = workshop,
               .facts = facts,
               .story = workshop_story(workshop)};
  leaf.runs = workshop_runs(workshop, &leaf.run_count);
  leaf.points = memory_new(leaf.run_count, sizeof *leaf.points);
  for (uint32_t i = 0; i < leaf.run_count; i++)
    leaf.points[i].count = turning_find(workshop, i, leaf.points[i].items);
  add_head(&leaf);
  add_body(&leaf);
  document_end(&leaf.html);
  free(leaf.points);
}
