#include "graph/routes.h"

static void add(Routes *routes, uint32_t to) {
  for (uint32_t i = 0; i < routes->count; i++)
    if (routes->to[i] == to) return;
  if (routes->count < ROUTES_MOST) routes->to[routes->count++] = to;
}

static void add_next(const Story *story, Routes *routes, uint32_t scene) {
  for (uint32_t i = scene + 1; i < story->scene_count; i++) {
    add(routes, story->scenes[i].beats.first);
    if (!story->scenes[i].when) return;
  }
  add(routes, GO_END);
}

static void add_target(const Story *story, Routes *routes, uint32_t scene, uint32_t go) {
  if (go == NONE) return;
  if (go == GO_NEXT) {
    add_next(story, routes, scene);
  } else {
    add(routes, go);
  }
}

static void add_lines(const Story *story, Routes *routes, uint32_t scene, Range passages) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++) {
    Range lines = story->passages[p].lines;
    for (uint32_t i = lines.first; i < lines.first + lines.count; i++)
      add_target(story, routes, scene, story->lines[i].go);
  }
}

void routes_of_option(const Story *story, uint32_t option, Routes *out) {
  const Option *it = &story->options[option];
  uint32_t scene = story->beats[it->beat].scene;
  *out = (Routes){.count = 0};
  add_target(story, out, scene, it->go == NONE ? it->beat : it->go);
  for (uint32_t i = it->replies.first; i < it->replies.first + it->replies.count; i++)
    add_lines(story, out, scene, story->replies[i].passages);
}

void routes_of_beat(const Story *story, uint32_t beat, Routes *out) {
  const Beat *it = &story->beats[beat];
  *out = (Routes){.count = 0};
  add_target(story, out, it->scene, it->go);
  add_lines(story, out, it->scene, it->passages);
  add_lines(story, out, it->scene, it->otherwise);
}

int routes_family(const Story *story, uint32_t option) {
  const Option *it = &story->options[option];
  for (uint32_t i = 0; i < it->move_count; i++)
    if (story->codes[it->moves[i].code].family == FAMILY_COERCIVE) return FAMILY_COERCIVE;
  return it->move_count ? (int)story->codes[it->moves[0].code].family : -1;
}
