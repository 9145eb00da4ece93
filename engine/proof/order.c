#include "proof/order.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "proof/live.h"

typedef void (*Each)(void *to, uint32_t beat);

static void exits_of_lines(const Story *story, uint32_t scene, Range passages, Each each,
                           void *to) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++)
    for (uint32_t l = 0; l < story->passages[p].lines.count; l++)
      live_targets(story, scene, story->lines[story->passages[p].lines.first + l].go, each, to);
}

void order_exits(const Story *story, uint32_t beat, Each each, void *to) {
  const Beat *it = &story->beats[beat];
  exits_of_lines(story, it->scene, it->passages, each, to);
  exits_of_lines(story, it->scene, it->otherwise, each, to);
  live_targets(story, it->scene, it->go, each, to);
  for (uint32_t o = it->options.first; o < it->options.first + it->options.count; o++) {
    const Option *option = &story->options[o];
    live_targets(story, it->scene, option->go == NONE ? beat : option->go, each, to);
    for (uint32_t r = 0; r < option->replies.count; r++)
      exits_of_lines(story, it->scene, story->replies[option->replies.first + r].passages, each,
                     to);
  }
}

// Depth first, without recursion; a beat gets its place when all it leads to has one.
typedef struct Frame {
  uint32_t beat, next;
} Frame;

typedef struct Depth {
  const Story *story;
  uint32_t *exits, exit_count;
  size_t exit_cap, frame_cap;
  Frame *frames;
  uint32_t frame_count, placed, *rank, *beats;
  bool *seen;
} Depth;

static void take_exit(void *to, uint32_t beat) {
  Depth *depth = to;
  if (beat == GO_END) return;
  depth->exits =
      memory_push(depth->exits, depth->exit_count, &depth->exit_cap, sizeof *depth->exits);
  depth->exits[depth->exit_count++] = beat;
}

static void open_beat(Depth *depth, uint32_t beat) {
  depth->frames =
      memory_push(depth->frames, depth->frame_count, &depth->frame_cap, sizeof *depth->frames);
  depth->frames[depth->frame_count++] = (Frame){beat, depth->exit_count};
  depth->seen[beat] = true;
  order_exits(depth->story, beat, take_exit, depth);
}

static void visit(Depth *depth, uint32_t root) {
  open_beat(depth, root);
  while (depth->frame_count) {
    Frame *frame = &depth->frames[depth->frame_count - 1];
    if (depth->exit_count > frame->next) {
      const uint32_t beat = depth->exits[--depth->exit_count];
      if (!depth->seen[beat]) open_beat(depth, beat);
      continue;
    }
    depth->beats[--depth->placed] = frame->beat;
    depth->rank[frame->beat] = depth->placed;
    depth->frame_count--;
  }
}

void order_beats(const Story *story, uint32_t *rank, uint32_t *beats) {
  Depth depth = {.story = story, .rank = rank, .beats = beats, .placed = story->beat_count};
  depth.seen = memory_new(story->beat_count + 1, sizeof *depth.seen);
  for (uint32_t s = story->scene_count; s-- > 0;)
    if (!depth.seen[story->scenes[s].beats.first]) visit(&depth, story->scenes[s].beats.first);
  for (uint32_t b = 0; b < story->beat_count; b++)
    if (!depth.seen[b]) visit(&depth, b);
  free(depth.exits);
  free(depth.frames);
  free(depth.seen);
}
