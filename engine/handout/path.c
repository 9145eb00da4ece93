// The path: every run with its scenes, and each decision with what was offered, what the room made
// of it and what came back. A road begins where it left another; what they share is not told twice.
#include <inttypes.h>
#include <stdio.h>

#include "handout/leaf.h"

typedef struct Walk {  // what is open while the entries of a run are walked
  Leaf *leaf;
  uint32_t run;
  uint32_t choice;  // of the decision that is open; NONE
  uint32_t scenes;
  bool scene;
} Walk;

// What he was thinking, where the room should talk about it.
static void add_thought(Walk *walk) {
  const TurningPoint *point = leaf_point(walk->leaf, walk->run, walk->choice);
  if (!point || !*point->inner) return;
  Html *html = &walk->leaf->html;
  html_open_class(html, "p", "thought");
  html_open(html, "b");
  html_format(html, "What %s was thinking", leaf_expert(walk->leaf));
  html_close(html, "b");
  html_text(html, " ");
  printed_words(html, point->inner);
  html_close(html, "p");
}

static void close_decision(Walk *walk) {
  if (walk->choice == NONE) return;
  add_thought(walk);
  html_close(&walk->leaf->html, "article");
  walk->choice = NONE;
}

static void close_scene(Walk *walk) {
  close_decision(walk);
  if (walk->scene) html_close(&walk->leaf->html, "section");
  walk->scene = false;
}

static void open_scene(Walk *walk, const char *title, const char *place) {
  char id[48];
  close_scene(walk);
  snprintf(id, sizeof id, "scene-%" PRIu32 "-%" PRIu32, walk->run + 1, ++walk->scenes);
  leaf_open(walk->leaf, id, "h3", title);
  if (*place) printed_say(&walk->leaf->html, "p", "place", place);
  walk->scene = true;
}

static void open_decision(Walk *walk, uint32_t choice) {
  Html *html = &walk->leaf->html;
  char id[48], heading[64];
  close_decision(walk);
  snprintf(id, sizeof id, "decision-%" PRIu32 "-%" PRIu32, walk->run + 1, choice + 1);
  snprintf(heading, sizeof heading, "%s-heading", id);
  html_open_class(html, "article", "decision");
  html_attribute(html, "id", id);
  html_attribute(html, "aria-labelledby", heading);
  html_open(html, "h4");
  html_attribute(html, "id", heading);
  html_format(html, "Decision %" PRIu32, choice + 1);
  html_close(html, "h4");
  walk->choice = choice;
}

static void add_entry(Walk *walk, const Entry *entry) {
  if (entry->kind == ENTRY_SCENE) {
    open_scene(walk, entry->text, entry->does);
    return;
  }
  if (!walk->scene) open_scene(walk, "The beginning", "");
  if (entry->kind == ENTRY_CHOICE) {
    open_decision(walk, entry->exchange - 1);
    votes_add(walk->leaf, walk->run, walk->choice);
  }
  leaf_paragraph(walk->leaf, entry);
}

// A road begins within a scene, with what was said last before it.
static void add_crossing(Walk *walk) {
  Leaf *leaf = walk->leaf;
  const WorkshopRun *run = &leaf->runs[walk->run];
  if (run->kind != RUN_ROAD) return;
  const State *before = session_before(run->session, run->shared);
  open_scene(walk, session_fill(run->session, leaf->story->scenes[before->scene].title), "");
  html_open_class(&leaf->html, "p", "place");
  html_text(&leaf->html, "The room went back to ");
  leaf_link(leaf, run->parent, run->shared);
  html_text(&leaf->html, " and said something else.");
  html_close(&leaf->html, "p");
}

static void add_open_end(Walk *walk) {
  const WorkshopRun *run = &walk->leaf->runs[walk->run];
  close_scene(walk);
  if (session_over(run->session)) return;
  html_open_class(&walk->leaf->html, "p", "place");
  html_format(&walk->leaf->html, "It was left here, before decision %" PRIu32 ".",
              session_choices(run->session) + 1);
  html_close(&walk->leaf->html, "p");
}

static void add_run(Leaf *leaf, uint32_t index) {
  char id[32];
  uint32_t count;
  Buf title = {0};
  const WorkshopRun *run = &leaf->runs[index];
  const Entry *entries = session_entries(run->session, &count);
  Walk walk = {.leaf = leaf, .run = index, .choice = NONE};
  snprintf(id, sizeof id, "run-%" PRIu32, index + 1);
  leaf_run_title(leaf, index, &title);
  leaf_open(leaf, id, "h2", buf_text(&title));
  bool road = run->kind == RUN_ROAD && session_choices(run->session) > run->shared;
  if (road) add_crossing(&walk);
  for (uint32_t i = 0; i < count; i++)
    if (run->kind != RUN_ROAD || entries[i].exchange > run->shared) add_entry(&walk, &entries[i]);
  add_open_end(&walk);
  html_close(&leaf->html, "section");
  buf_free(&title);
}

void path_add(Leaf *leaf) {
  for (uint32_t i = 0; i < leaf->run_count; i++) add_run(leaf, i);
}
