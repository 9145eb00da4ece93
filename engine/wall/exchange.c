#include "wall/exchange.h"

#include <string.h>

static bool is_own(const Story *story, const Entry *entry) {
  return entry->kind == ENTRY_CHOICE || (entry->kind == ENTRY_LINE && entry->speaker != NONE &&
                                         story->cast[entry->speaker].player);
}

static bool same_voice(const Entry *a, const Entry *b) {
  return a->kind == ENTRY_LINE && b->kind == ENTRY_LINE && a->speaker == b->speaker;
}

Block exchange_block(const Story *story, const Entry *entry) {
  Block block = {.kind = BLOCK_SPEECH,
                 .label = "",
                 .does = entry->does,
                 .text = entry->text,
                 .sign = NONE,
                 .own = is_own(story, entry)};
  if (entry->kind == ENTRY_SCENE) {
    block =
        (Block){.kind = BLOCK_HEADING, .label = "", .does = "", .text = entry->text, .sign = NONE};
  } else if (block.own) {
    block.label = "You";
  } else if (entry->speaker == NONE) {
    block.kind = BLOCK_STAGE;
  } else {
    block.label = story_text(story, story->cast[entry->speaker].label);
  }
  return block;
}

// How the chosen line was decided, where it was not by the room: "" else.
static const char *decided(const Decision *decision) {
  uint32_t leader;
  if (!decision || decision->by != DECIDED_FACILITATOR || !decision->closed) return "";
  switch (tally_lead(&decision->rounds[decision->round_count - 1], &leader)) {
    case TALLY_ONE: return "The facilitator took another way.";
    case TALLY_TIE: return "It was a tie. The facilitator took one of them.";
    case TALLY_EMPTY: return "";
  }
  return "";
}

static void add_note(Flow *out, const char *text, uint32_t shown) {
  if (*text)
    flow_add(out, (Block){.kind = BLOCK_STAGE,
                          .label = "",
                          .does = "",
                          .text = text,
                          .sign = NONE,
                          .shown = shown});
}

// The line the room chose, with its sign.
static void add_choice(const Workshop *workshop, const Entry *entry, uint32_t shown, Flow *out) {
  const Decision *decision =
      workshop_decision_at(workshop, workshop_run(workshop), entry->exchange - 1);
  Block block = exchange_block(workshop_story(workshop), entry);
  if (decision && decision->offered > 1) block.sign = decision->chosen;
  block.shown = shown;
  add_note(out, decided(decision), shown);
  flow_add(out, block);
}

// What was done without a word stands where words would.
static void add_entry(const Workshop *workshop, const Entry *entries, uint32_t i, Flow *out) {
  const Story *story = workshop_story(workshop);
  Block block = exchange_block(story, &entries[i]);
  block.goes_on = i > 0 && same_voice(&entries[i - 1], &entries[i]);
  block.shown = i + 1;
  block.breaks = entries[i].kind == ENTRY_SCENE && out->count > 0;
  if (entries[i].hold_ms > 0 && out->count > 0) {
    flow_add(
        out,
        (Block){
            .kind = BLOCK_SILENCE, .label = "", .does = "", .text = "", .sign = NONE, .shown = i});
    block.breaks = true;
  }
  flow_add(out, block);
  if (entries[i].kind == ENTRY_SCENE) add_note(out, entries[i].does, i + 1);
}

// On a road that was only just begun, before all the rest.
static void add_road(const Workshop *workshop, Flow *out) {
  uint32_t count;
  const WorkshopRun *run = &workshop_runs(workshop, &count)[workshop_run(workshop)];
  if (run->kind != RUN_ROAD || session_choices(run->session) > run->shared) return;
  add_note(out, "Another road, from here.", out->count > 0 ? out->items[0].shown : 0);
  Block note = out->items[out->count - 1];
  memmove(&out->items[1], &out->items[0], (out->count - 1) * sizeof note);
  out->items[0] = note;
}

void exchange_blocks(const Workshop *workshop, Flow *out) {
  uint32_t count;
  const Session *session = workshop_session(workshop);
  const Entry *entries = session_entries(session, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (entries[i].exchange != session_choices(session)) continue;
    if (entries[i].kind == ENTRY_CHOICE)
      add_choice(workshop, &entries[i], i + 1, out);
    else
      add_entry(workshop, entries, i, out);
  }
  add_road(workshop, out);
}

const char *exchange_question(const Workshop *workshop) {
  uint32_t count;
  const Story *story = workshop_story(workshop);
  const Entry *entries = session_entries(workshop_session(workshop), &count);
  for (uint32_t i = count; i > 0; i--) {
    if (entries[i - 1].kind != ENTRY_SCENE) continue;
    const char *question = story_text(story, story->scenes[entries[i - 1].index].facilitator);
    if (*question) return question;
  }
  return "";
}
