// The record: the whole conversation in its scenes, and beside each turn what it was, how it
// arrived and what it did. What was said to others stands in its place, without notes.
#include <inttypes.h>
#include <stdio.h>

#include "report/report_words.h"

typedef struct Walk {  // what is open while the entries are walked
  Paper *paper;
  const DebriefLine *turn;  // NULL: no turn is open
  bool scene, numbered;     // a scene is open; turns get their numbers and notes
  uint32_t scenes;
} Walk;

// Paragraphs -------------------------------------------------------------------------------------

static void add_silence(Html *html, uint32_t hold_ms) {
  uint32_t tenths = hold_ms / 100;
  if (tenths == 0) return;
  html_open_class(html, "p", "stage");
  if (tenths % 10 == 0) {
    html_format(html, "Silence, %" PRIu32 " second%s.", tenths / 10, tenths == 10 ? "" : "s");
  } else {
    html_format(html, "Silence, %" PRIu32 ".%" PRIu32 " seconds.", tenths / 10, tenths % 10);
  }
  html_close(html, "p");
}

static void add_entry(Paper *paper, const Entry *entry) {
  const Speaker *speaker = entry->speaker == NONE ? NULL : &paper->story->cast[entry->speaker];
  bool own = entry->kind == ENTRY_CHOICE || (speaker && speaker->player);
  add_silence(&paper->html, entry->hold_ms);
  if (!*entry->text && !*entry->does) return;
  const char *who = own ? "You" : speaker ? report_words_fill(paper, speaker->label) : "";
  printed_paragraph(&paper->html, entry, who, own);
}

// Scenes and turns -------------------------------------------------------------------------------

static void close_turn(Walk *walk) {
  if (!walk->turn) return;
  html_close(&walk->paper->html, "div");
  if (walk->paper->story->marked) report_margin_add(walk->paper, walk->turn);
  html_close(&walk->paper->html, "article");
  walk->turn = NULL;
}

static void close_scene(Walk *walk) {
  close_turn(walk);
  if (walk->scene) html_close(&walk->paper->html, "section");
  walk->scene = false;
}

static void open_scene(Walk *walk, const char *title, const char *place) {
  char id[32];
  close_scene(walk);
  snprintf(id, sizeof id, "%s-%" PRIu32, walk->numbered ? "scene" : "after", ++walk->scenes);
  report_words_open(walk->paper, id, "h3", title);
  if (*place) printed_say(&walk->paper->html, "p", "place", place);
  walk->scene = true;
}

static void open_turn(Walk *walk, const DebriefLine *line) {
  Html *html = &walk->paper->html;
  char id[32], heading[48];
  snprintf(id, sizeof id, "turn-%" PRIu32, line->exchange->number);
  snprintf(heading, sizeof heading, "%s-heading", id);
  html_open_class(html, "article", line->exchange->volley.severity > 0 ? "turn push" : "turn");
  html_attribute(html, "id", id);
  html_attribute(html, "aria-labelledby", heading);
  html_open_class(html, "div", "said");
  html_open(html, "h4");
  html_attribute(html, "id", heading);
  html_format(html, "Turn %" PRIu32, line->exchange->number);
  html_close(html, "h4");
  walk->turn = line;
}

// A line that is no turn can be referred to all the same.
static void add_other_choice(Walk *walk, const Entry *entry) {
  char id[32];
  snprintf(id, sizeof id, "line-%" PRIu32, entry->exchange);
  html_open_class(&walk->paper->html, "div", "other");
  html_attribute(&walk->paper->html, "id", id);
  add_entry(walk->paper, entry);
  html_close(&walk->paper->html, "div");
}

static void add_choice(Walk *walk, const Entry *entry) {
  const Debrief *debrief = walk->paper->debrief;
  uint32_t choice = entry->exchange - 1;
  close_turn(walk);
  if (!walk->numbered || choice >= debrief->line_count) {
    add_entry(walk->paper, entry);
  } else if (debrief_counts(debrief->lines[choice].exchange)) {
    open_turn(walk, &debrief->lines[choice]);
    add_entry(walk->paper, entry);
  } else {
    add_other_choice(walk, entry);
  }
}

static void add_any(Walk *walk, const Entry *entry) {
  if (entry->kind == ENTRY_SCENE) {
    open_scene(walk, entry->text, entry->does);
    return;
  }
  if (!walk->scene) open_scene(walk, "The beginning", "");
  if (entry->kind == ENTRY_CHOICE) {
    add_choice(walk, entry);
  } else {
    add_entry(walk->paper, entry);
  }
}

static void add_entries(Paper *paper, uint32_t first, uint32_t end, bool numbered) {
  uint32_t count;
  const Entry *entries = session_entries(paper->session, &count);
  Walk walk = {.paper = paper, .numbered = numbered};
  for (uint32_t i = first; i < end && i < count; i++) add_any(&walk, &entries[i]);
  close_scene(&walk);
}

void report_record_add_entries(Paper *paper, uint32_t first, uint32_t end) {
  add_entries(paper, first, end, false);
}

// What the notes are made of ---------------------------------------------------------------------

static void add_meanings(Paper *paper) {
  const Story *story = paper->story;
  const uint32_t moves = debrief_moves(story, paper->debrief);
  if (!moves) return;
  report_words_open(paper, "moves", "h3", "What the moves mean");
  html_open_class(&paper->html, "dl", "key");
  for (uint32_t i = 0; i < story->code_count_of_model; i++) {
    if (!(moves >> i & 1)) continue;
    printed_say(&paper->html, "dt", NULL, report_words_fill(paper, story->codes[i].name));
    printed_say(&paper->html, "dd", NULL, report_words_fill(paper, story->codes[i].about));
  }
  html_close(&paper->html, "dl");
  html_close(&paper->html, "section");
}

static void add_sources(Paper *paper) {
  Text sources[LIMIT_CARDS];
  const uint32_t count = debrief_sources(paper->story, paper->debrief, sources);
  if (count == 0) return;
  report_words_open(paper, "sources", "h3", "Where the advice comes from");
  html_open(&paper->html, "ul");
  for (uint32_t i = 0; i < count; i++)
    printed_say(&paper->html, "li", NULL, report_words_fill(paper, sources[i]));
  html_close(&paper->html, "ul");
  html_close(&paper->html, "section");
}

void report_record_add(Paper *paper) {
  report_words_open(paper, "record", "h2", "The record");
  if (paper->story->marked)
    printed_say(&paper->html, "p", NULL,
                "Every line, as it was said. A turn is a line to the person this is about, in "
                "a move that "
                "counts; its note says what the line was written as, how it was received by "
                "somebody in that state, by which row of the model, and what that did.");
  add_entries(paper, 0, session_epilogue(paper->session), true);
  if (paper->story->marked) {
    add_meanings(paper);
    add_sources(paper);
  }
  html_close(&paper->html, "section");
}
