// Side by side: a road and the one it left, from where they part; and teams that began at the same
// place with the same seed. Rows are decisions, columns are runs. Nothing is added up, and nobody
// comes first.
#include <inttypes.h>
#include <stdio.h>

#include "handout/leaf.h"
#include "page/typeset.h"

enum { ABREAST = 3 };  // teams beside one another on a page

static bool is_team(const WorkshopRun *run) {
  return run->kind == RUN_FIRST || run->kind == RUN_TEAM;
}

static uint32_t choices_of(const Leaf *leaf, uint32_t run) {
  return session_choices(leaf->runs[run].session);
}

static bool is_road(const Leaf *leaf, uint32_t run) {
  return leaf->runs[run].kind == RUN_ROAD && choices_of(leaf, run) > leaf->runs[run].shared;
}

bool sides_have_roads(const Leaf *leaf) {
  for (uint32_t i = 0; i < leaf->run_count; i++)
    if (is_road(leaf, i)) return true;
  return false;
}

bool sides_have_teams(const Leaf *leaf) {
  for (uint32_t i = 0; i < leaf->run_count; i++)
    if (leaf->runs[i].kind == RUN_TEAM) return true;
  return false;
}

// Cells ------------------------------------------------------------------------------------------

static void add_way(Leaf *leaf, uint32_t run, uint32_t choice) {
  Buf outcome = {0};
  const Decision *decision = workshop_decision_at(leaf->workshop, run, choice);
  if (!decision || decision->by == DECIDED_ONLY || decision->by == DECIDED_NOT) return;
  votes_outcome(decision, &outcome);
  html_say(&leaf->html, "p", "outcome", buf_text(&outcome));
  buf_free(&outcome);
}

static void add_cell(Leaf *leaf, uint32_t run, uint32_t choice) {
  html_open(&leaf->html, "td");
  if (choice < choices_of(leaf, run)) {
    LeafExchange exchange = leaf_exchange(leaf, run, choice);
    printed_line(&leaf->html, "you", "You", exchange.said);
    printed_line(&leaf->html, "speech", leaf_expert(leaf), exchange.reply);
    add_way(leaf, run, choice);
  } else {
    html_text(&leaf->html, session_over(leaf->runs[run].session) && choice == choices_of(leaf, run)
                               ? "It was over."
                               : "");
  }
  html_close(&leaf->html, "td");
}

static void add_rows(Leaf *leaf, const uint32_t *runs, uint32_t count, uint32_t first) {
  uint32_t end = 0;
  char name[32];
  for (uint32_t i = 0; i < count; i++)
    if (choices_of(leaf, runs[i]) > end) end = choices_of(leaf, runs[i]);
  html_open(&leaf->html, "tbody");
  for (uint32_t choice = first; choice < end; choice++) {
    html_open(&leaf->html, "tr");
    snprintf(name, sizeof name, "%" PRIu32, choice + 1);
    leaf_row_name(leaf, name);
    for (uint32_t i = 0; i < count; i++) add_cell(leaf, runs[i], choice);
    html_close(&leaf->html, "tr");
  }
  html_close(&leaf->html, "tbody");
}

// Two roads --------------------------------------------------------------------------------------

// What was said last before they part.
static const Entry *last_before(const Leaf *leaf, uint32_t run, uint32_t choice) {
  uint32_t count;
  const Entry *entries = session_entries(leaf->runs[run].session, &count), *last = NULL;
  for (uint32_t i = 0; i < count && entries[i].exchange <= choice; i++)
    if (entries[i].kind == ENTRY_LINE && *entries[i].text) last = &entries[i];
  return last;
}

static void add_road(Leaf *leaf, uint32_t road) {
  static const char *const columns[] = {"Decision", "The road that was left", "The road after it",
                                        NULL};
  char id[32], title[64];
  const WorkshopRun *run = &leaf->runs[road];
  const uint32_t both[] = {run->parent, road};
  const Entry *last = last_before(leaf, road, run->shared);
  snprintf(id, sizeof id, "road-%" PRIu32, road + 1);
  snprintf(title, sizeof title, "They part at decision %" PRIu32, run->shared + 1);
  leaf_open(leaf, id, "h3", title);
  if (last) leaf_paragraph(leaf, last);
  html_open_class(&leaf->html, "table", "sides two");
  html_say(&leaf->html, "caption", NULL, "Both roads");
  leaf_columns(leaf, columns);
  add_rows(leaf, both, 2, run->shared);
  html_close(&leaf->html, "table");
  html_close(&leaf->html, "section");
}

void sides_add_roads(Leaf *leaf) {
  if (!sides_have_roads(leaf)) return;
  leaf_open(leaf, "roads", "h2", "Two roads");
  html_say(&leaf->html, "p", NULL,
           "The room went back and said something else. The other person is the same in both: the "
           "same concerns, the same day, the same words up to here.");
  for (uint32_t i = 0; i < leaf->run_count; i++)
    if (is_road(leaf, i)) add_road(leaf, i);
  html_close(&leaf->html, "section");
}

// Teams ------------------------------------------------------------------------------------------

static void add_team_table(Leaf *leaf, const uint32_t *runs, uint32_t count) {
  const char *columns[ABREAST + 2] = {"Decision"};
  Buf names[ABREAST] = {{0}};
  for (uint32_t i = 0; i < count; i++) {
    typeset_sentence(leaf_team(leaf, runs[i]), &names[i]);
    columns[i + 1] = buf_text(&names[i]);
  }
  html_open_class(&leaf->html, "table", count == 2 ? "sides two" : "sides");
  html_say(&leaf->html, "caption", NULL, "What each team said");
  leaf_columns(leaf, columns);
  add_rows(leaf, runs, count, 0);
  html_close(&leaf->html, "table");
  for (uint32_t i = 0; i < ABREAST; i++) buf_free(&names[i]);
}

void sides_add_teams(Leaf *leaf) {
  uint32_t runs[ABREAST], count = 0;
  if (!sides_have_teams(leaf)) return;
  leaf_open(leaf, "teams", "h2", "The teams");
  html_say(&leaf->html, "p", NULL,
           "Each team met the same person on the same day, and heard nothing of the other. What "
           "they were told differs because of what they said.");
  for (uint32_t i = 0; i < leaf->run_count; i++) {
    if (!is_team(&leaf->runs[i])) continue;
    runs[count++] = i;
    if (count < ABREAST) continue;
    add_team_table(leaf, runs, count);
    count = 0;
  }
  if (count > 0) add_team_table(leaf, runs, count);
  html_close(&leaf->html, "section");
}
