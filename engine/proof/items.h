// What may be asked about a course: can this beat be entered, this option be offered, this line be
// shown, this landing happen, this ending come, this gate pass at it; can this condition be true,
// and can it be false. Each question has a number.
#ifndef PROOF_ITEMS_H
#define PROOF_ITEMS_H

#include "base/buf.h"
#include "story/story.h"

typedef enum ItemKind {
  ITEM_SCENE,         // entered
  ITEM_BEAT,          // entered
  ITEM_OPTION,        // offered: its condition is true
  ITEM_OPTION_SHUT,   // its condition is false when its beat waits
  ITEM_REPLY,         // said
  ITEM_PASSAGE,       // shown
  ITEM_PASSAGE_SHUT,  // its condition is false when its turn comes
  ITEM_LANDING,       // decides a reply somewhere
  ITEM_ENDING,        // decided
  ITEM_GATE,          // passes when the ending is decided: gate x endings + ending
  ITEM_KINDS
} ItemKind;

typedef struct Items {
  const Story *story;
  uint32_t first[ITEM_KINDS + 1];  // the last: how many there are
  uint32_t *passage_of_line, *beat_of_passage, *option_of_reply,
      *reply_of_passage;  // NONE: of none
  bool *asked;            // false: no question, as the thing is not there or has no condition
} Items;

void items_init(Items *items, const Story *story);
void items_free(Items *items);

uint32_t items_number(const Items *items, ItemKind kind, uint32_t index);
ItemKind items_kind(const Items *items, uint32_t item, uint32_t *index);
uint32_t items_count(const Items *items);

const char *items_kind_name(ItemKind kind);  // "beat"
void items_add_name(const Items *items, uint32_t item,
                    Buf *out);  // "the_ask.door", "the_ask.door.useful: barrage"
Place items_place(const Items *items, uint32_t item);  // file 0: of none

// A reply that only stands in for landings its option names no reply for. That none is left is no
// mistake.
bool items_is_spare(const Items *items, uint32_t item);

#endif
