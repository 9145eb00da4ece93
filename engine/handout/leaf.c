#include "handout/leaf.h"

#include <inttypes.h>
#include <stdio.h>

void leaf_typed(Leaf *leaf, const char *tag, const char *text) {
  html_open(&leaf->html, tag);
  html_attribute(&leaf->html, "dir", "auto");
  html_text(&leaf->html, text);
  html_close(&leaf->html, tag);
}

void leaf_open(Leaf *leaf, const char *id, const char *heading, const char *title) {
  printed_open(&leaf->html, id, heading);
  html_attribute(&leaf->html, "dir", "auto");
  printed_words(&leaf->html, title);
  html_close(&leaf->html, heading);
}

static void add_header_cell(Leaf *leaf, const char *scope, const char *text) {
  html_open(&leaf->html, "th");
  html_attribute(&leaf->html, "scope", scope);
  html_attribute(&leaf->html, "dir", "auto");
  html_text(&leaf->html, text);
  html_close(&leaf->html, "th");
}

void leaf_columns(Leaf *leaf, const char *const *columns) {
  html_open(&leaf->html, "thead");
  html_open(&leaf->html, "tr");
  for (; *columns; columns++) add_header_cell(leaf, "col", *columns);
  html_close(&leaf->html, "tr");
  html_close(&leaf->html, "thead");
}

void leaf_row_name(Leaf *leaf, const char *name) {
  add_header_cell(leaf, "row", name);
}

// Runs and decisions -----------------------------------------------------------------------------

const char *leaf_expert(const Leaf *leaf) {
  const Story *story = leaf->story;
  if (story->mind_count == 0) return "";
  return session_fill(leaf->runs[0].session, story->cast[story->minds[0].speaker].label);
}

const char *leaf_team(const Leaf *leaf, uint32_t run) {
  return *leaf->runs[run].team ? leaf->runs[run].team : "the first team";
}

static void add_kind(const Leaf *leaf, uint32_t run, Buf *out) {
  const WorkshopRun *it = &leaf->runs[run];
  const JournalHead *head = session_head(it->session);
  switch (it->kind) {
    case RUN_FIRST:
    case RUN_TEAM: buf_add(out, "The path"); return;
    case RUN_ROAD:
      buf_add_format(out, "Another road from decision %" PRIu32, it->shared + 1);
      return;
    case RUN_SCENE:
      buf_add_format(out, "Begun in the middle, after a %s start",
                     head->pushy ? "pushy" : "sensible");
      return;
    case RUN_VARIANT: buf_add_format(out, "The same beginning, with %s", it->variant); return;
  }
}

void leaf_run_title(const Leaf *leaf, uint32_t run, Buf *out) {
  add_kind(leaf, run, out);
  if (sides_have_teams(leaf)) buf_add_format(out, " of %s", leaf_team(leaf, run));
}

uint32_t leaf_place(const Leaf *leaf, uint32_t run, uint32_t choice) {
  while (choice < leaf->runs[run].shared) run = leaf->runs[run].parent;
  return run;
}

void leaf_link(Leaf *leaf, uint32_t run, uint32_t choice) {
  char place[48];
  snprintf(place, sizeof place, "#decision-%" PRIu32 "-%" PRIu32, leaf_place(leaf, run, choice) + 1,
           choice + 1);
  html_open(&leaf->html, "a");
  html_attribute(&leaf->html, "href", place);
  html_format(&leaf->html, "decision %" PRIu32, choice + 1);
  html_close(&leaf->html, "a");
}

LeafExchange leaf_exchange(const Leaf *leaf, uint32_t run, uint32_t choice) {
  uint32_t count;
  LeafExchange out = {"", ""};
  const Entry *entries = session_entries(leaf->runs[run].session, &count);
  for (uint32_t i = 0; i < count; i++) {
    const Entry *entry = &entries[i];
    if (entry->exchange != choice + 1) continue;
    const char *words = *entry->text ? entry->text : entry->does;
    if (entry->kind == ENTRY_CHOICE) out.said = words;
    if (entry->kind == ENTRY_LINE && entry->speaker != NONE && !*out.reply) out.reply = words;
  }
  return out;
}

const TurningPoint *leaf_point(const Leaf *leaf, uint32_t run, uint32_t choice) {
  const LeafPoints *points = &leaf->points[run];
  for (uint32_t i = 0; i < points->count; i++)
    if (points->items[i].choice == choice) return &points->items[i];
  return NULL;
}

// The transcript ---------------------------------------------------------------------------------

static void add_silence(Html *html, uint32_t hold_ms) {
  uint32_t seconds = (hold_ms + 500) / 1000;
  if (seconds == 0) return;
  html_open_class(html, "p", "stage");
  html_format(html, "Silence, %" PRIu32 " second%s.", seconds, seconds == 1 ? "" : "s");
  html_close(html, "p");
}

void leaf_paragraph(Leaf *leaf, const Entry *entry) {
  const Speaker *speaker = entry->speaker == NONE ? NULL : &leaf->story->cast[entry->speaker];
  bool own = entry->kind == ENTRY_CHOICE || (speaker && speaker->player);
  const char *who = own       ? "You"
                    : speaker ? session_fill(leaf->runs[0].session, speaker->label)
                              : "";
  add_silence(&leaf->html, entry->hold_ms);
  if (*entry->text || *entry->does) printed_paragraph(&leaf->html, entry, who, own);
}
