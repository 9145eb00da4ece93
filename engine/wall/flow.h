// A row of paragraphs, and which of them stand on a page together. One that is higher than a page
// is parted between words.
#ifndef WALL_FLOW_H
#define WALL_FLOW_H

#include "base/memory.h"
#include "wall/sheet.h"

typedef enum BlockKind {
  BLOCK_HEADING,
  BLOCK_STAGE,  // narration, and what is beside the text
  BLOCK_SPEECH,
  BLOCK_SILENCE  // three points
} BlockKind;

typedef struct Block {
  BlockKind kind;
  const char *label, *does, *text;  // never NULL; who speaks, what the body does, what is said
  bool own;                         // said by the room
  bool goes_on;                     // by whoever spoke before: named at the top of a page only
  bool breaks;                      // begins a page
  uint32_t shown;                   // entries of the transcript that can be read with it
  uint32_t sign;                    // the option it was, from 0; UINT32_MAX: none
} Block;

typedef struct Flow {
  Block *items;
  size_t count, cap;
  Arena texts;
} Flow;

void flow_free(Flow *flow);
void flow_add(Flow *flow, Block block);

int flow_block(const Sheet *sheet, const Block *block, int width);  // its height
int flow_height(const Flow *flow, const Sheet *sheet, size_t from, size_t to, int width);
void flow_draw(const Flow *flow, const Sheet *sheet, size_t from, size_t to, Rect box);

// The end of the page that begins at `from`; parts a block that is higher than `box`.
size_t flow_page(Flow *flow, const Sheet *sheet, size_t from, size_t to, Rect box);

#endif
