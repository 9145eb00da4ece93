#include "proof/items.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

enum { SHOWN_BYTES = 48 };

// Who owns what ----------------------------------------------------------------------------------

static void own(Items *items, Range passages, uint32_t beat, uint32_t reply) {
  const Story *story = items->story;
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++) {
    items->beat_of_passage[p] = beat;
    items->reply_of_passage[p] = reply;
    const Range lines = story->passages[p].lines;
    for (uint32_t l = 0; l < lines.count; l++) items->passage_of_line[lines.first + l] = p;
  }
}

static void own_option(Items *items, uint32_t beat, uint32_t option) {
  const Range replies = items->story->options[option].replies;
  for (uint32_t r = replies.first; r < replies.first + replies.count; r++) {
    items->option_of_reply[r] = option;
    own(items, items->story->replies[r].passages, beat, r);
  }
}

static void own_all(Items *items) {
  const Story *story = items->story;
  for (uint32_t b = 0; b < story->beat_count; b++) {
    const Beat *beat = &story->beats[b];
    own(items, beat->passages, b, NONE);
    own(items, beat->otherwise, b, NONE);
    for (uint32_t i = 0; i < beat->options.count; i++)
      own_option(items, b, beat->options.first + i);
  }
}

// What is asked ----------------------------------------------------------------------------------

static void ask(Items *items, ItemKind kind, uint32_t index) {
  items->asked[items_number(items, kind, index)] = true;
}

static void ask_landings(Items *items, const Option *option) {
  const Story *story = items->story;
  if (story->beats[option->beat].mind == NONE) return;
  for (uint32_t m = 0; m < option->move_count; m++) {
    const Move *move = &option->moves[m];
    const Range rows = story->code_rows[move->code];
    for (uint32_t r = rows.first; r < rows.first + rows.count; r++) {
      const Row *row = &story->rows[r];
      if (!row->tags || (move->tag != TAG_NONE && row->tags >> move->tag & 1))
        ask(items, ITEM_LANDING, row->landing);
    }
  }
}

static void ask_all(Items *items) {
  const Story *story = items->story;
  for (uint32_t s = 0; s < story->scene_count; s++) ask(items, ITEM_SCENE, s);
  for (uint32_t b = 0; b < story->beat_count; b++) ask(items, ITEM_BEAT, b);
  for (uint32_t o = 0; o < story->option_count; o++) {
    ask(items, ITEM_OPTION, o);
    if (story->options[o].when) ask(items, ITEM_OPTION_SHUT, o);
    ask_landings(items, &story->options[o]);
  }
  for (uint32_t r = 0; r < story->reply_count; r++)
    if (items->option_of_reply[r] != NONE) ask(items, ITEM_REPLY, r);
  for (uint32_t p = 0; p < story->passage_count; p++) {
    if (items->beat_of_passage[p] == NONE) continue;
    if (story->passages[p].lines.count) ask(items, ITEM_PASSAGE, p);
    if (story->passages[p].when) ask(items, ITEM_PASSAGE_SHUT, p);
  }
  for (uint32_t e = 0; story->marked && e < story->ending_count; e++) ask(items, ITEM_ENDING, e);
  for (uint32_t g = 0; story->marked && g < story->gate_count * story->ending_count; g++)
    ask(items, ITEM_GATE, g);
}

static uint32_t *all_none(uint32_t count) {
  uint32_t *out = memory_new(count + 1, sizeof *out);
  memset(out, 0xff, (count + 1) * sizeof *out);
  return out;
}

void items_init(Items *items, const Story *story) {
  const uint32_t counts[ITEM_KINDS] = {
      story->scene_count,   story->beat_count,
      story->option_count,  story->option_count,
      story->reply_count,   story->passage_count,
      story->passage_count, story->landing_count,
      story->ending_count,  story->gate_count * story->ending_count};
  *items = (Items){.story = story};
  for (uint32_t k = 0; k < ITEM_KINDS; k++) items->first[k + 1] = items->first[k] + counts[k];
  items->passage_of_line = all_none(story->line_count);
  items->beat_of_passage = all_none(story->passage_count);
  items->reply_of_passage = all_none(story->passage_count);
  items->option_of_reply = all_none(story->reply_count);
  items->asked = memory_new(items_count(items) + 1, sizeof *items->asked);
  own_all(items);
  ask_all(items);
}

void items_free(Items *items) {
  free(items->passage_of_line);
  free(items->beat_of_passage);
  free(items->reply_of_passage);
  free(items->option_of_reply);
  free(items->asked);
  *items = (Items){0};
}

uint32_t items_number(const Items *items, ItemKind kind, uint32_t index) {
  return items->first[kind] + index;
}

ItemKind items_kind(const Items *items, uint32_t item, uint32_t *index) {
  uint32_t kind = 0;
  while (item >= items->first[kind + 1]) kind++;
  *index = item - items->first[kind];
  return (ItemKind)kind;
}

uint32_t items_count(const Items *items) {
  return items->first[ITEM_KINDS];
}

// Names ------------------------------------------------------------------------------------------

const char *items_kind_name(ItemKind kind) {
  switch (kind) {
    case ITEM_SCENE: return "scene";
    case ITEM_BEAT: return "beat";
    case ITEM_OPTION: return "option";
    case ITEM_OPTION_SHUT: return "option's condition";
    case ITEM_REPLY: return "reply";
    case ITEM_PASSAGE: return "line";
    case ITEM_PASSAGE_SHUT: return "line's condition";
    case ITEM_LANDING: return "landing";
    case ITEM_ENDING: return "ending";
    case ITEM_GATE: return "gate";
    case ITEM_KINDS: break;
  }
  return "";
}

static const char *key_name(const Items *items, uint32_t reply) {
  const Story *story = items->story;
  const Reply *it = &story->replies[reply];
  const uint32_t beat = story->options[items->option_of_reply[reply]].beat;
  switch (it->kind) {
    case KEY_LANDING: return story_text(story, story->landings[it->key].id);
    case KEY_CONCERN:
      return story_text(story, story->minds[story->beats[beat].mind].concerns[it->key].id);
    case KEY_OTHER: return "other";
  }
  return "";
}

static void add_reply(const Items *items, uint32_t reply, Buf *out) {
  const Option *option = &items->story->options[items->option_of_reply[reply]];
  buf_add_format(out, "%s: %s", story_text(items->story, option->id), key_name(items, reply));
}

static void add_passage(const Items *items, uint32_t passage, Buf *out) {
  const Story *story = items->story;
  if (items->reply_of_passage[passage] != NONE)
    add_reply(items, items->reply_of_passage[passage], out);
  else
    buf_add(out, story_text(story, story->beats[items->beat_of_passage[passage]].id));
  const Range lines = story->passages[passage].lines;
  if (lines.count == 0) return;
  const Line *line = &story->lines[lines.first];
  const char *text = story_text(story, line->text ? line->text : line->does);
  buf_add(out, ": \"");
  buf_add_bytes(out, text, utf8_cut(text, SHOWN_BYTES));
  buf_add(out, strlen(text) > SHOWN_BYTES ? " ...\"" : "\"");
}

void items_add_name(const Items *items, uint32_t item, Buf *out) {
  const Story *story = items->story;
  uint32_t index;
  switch (items_kind(items, item, &index)) {
    case ITEM_SCENE: buf_add(out, story_text(story, story->scenes[index].id)); return;
    case ITEM_BEAT: buf_add(out, story_text(story, story->beats[index].id)); return;
    case ITEM_OPTION:
    case ITEM_OPTION_SHUT: buf_add(out, story_text(story, story->options[index].id)); return;
    case ITEM_REPLY: add_reply(items, index, out); return;
    case ITEM_PASSAGE:
    case ITEM_PASSAGE_SHUT: add_passage(items, index, out); return;
    case ITEM_LANDING: buf_add(out, story_text(story, story->landings[index].id)); return;
    case ITEM_ENDING: buf_add(out, story_text(story, story->endings[index].id)); return;
    case ITEM_GATE:
      buf_add_format(out, "%s at %s",
                     story_text(story, story->gates[index / story->ending_count].id),
                     story_text(story, story->endings[index % story->ending_count].id));
      return;
    case ITEM_KINDS: return;
  }
}

static Place place_of_passage(const Items *items, uint32_t passage) {
  const Range lines = items->story->passages[passage].lines;
  if (lines.count) return items->story->lines[lines.first].place;
  return items->story->beats[items->beat_of_passage[passage]].place;
}

static Place place_of_reply(const Items *items, uint32_t reply) {
  const Range passages = items->story->replies[reply].passages;
  if (passages.count) return place_of_passage(items, passages.first);
  return items->story->options[items->option_of_reply[reply]].place;
}

Place items_place(const Items *items, uint32_t item) {
  const Story *story = items->story;
  uint32_t index;
  switch (items_kind(items, item, &index)) {
    case ITEM_SCENE: return story->scenes[index].place;
    case ITEM_BEAT: return story->beats[index].place;
    case ITEM_OPTION:
    case ITEM_OPTION_SHUT: return story->options[index].place;
    case ITEM_REPLY: return place_of_reply(items, index);
    case ITEM_PASSAGE:
    case ITEM_PASSAGE_SHUT: return place_of_passage(items, index);
    case ITEM_LANDING:
    case ITEM_ENDING:
    case ITEM_GATE:
    case ITEM_KINDS: break;
  }
  return (Place){0};
}

static bool reply_is_spare(const Items *items, uint32_t reply) {
  const Option *option = &items->story->options[items->option_of_reply[reply]];
  return items->story->replies[reply].kind == KEY_OTHER && option->replies.count > 1;
}

bool items_is_spare(const Items *items, uint32_t item) {
  uint32_t index;
  const ItemKind kind = items_kind(items, item, &index);
  if (kind == ITEM_REPLY) return reply_is_spare(items, index);
  if (kind == ITEM_PASSAGE || kind == ITEM_PASSAGE_SHUT)
    return items->reply_of_passage[index] != NONE &&
           reply_is_spare(items, items->reply_of_passage[index]);
  return false;
}
