#include "tools/graph_command.h"

#include <stdio.h>
#include <string.h>

#include "base/nearest.h"
#include "graph/graph_dot.h"
#include "graph/graph_json.h"

const CommandOption graph_command_options[] = {
    {"--scene", "SCENE", "Only this scene."},
    {"--json", NULL, "Scenes, beats, options and where they lead, for other programs."},
    {0}};

static bool find_scene(const Story *story, const char *name, uint32_t *scene, Err *err) {
  const char *names[64];
  size_t count = 0;
  *scene = name ? story_find_scene(story, name) : NONE;
  if (!name || *scene != NONE) return true;
  for (uint32_t i = 0; i < story->scene_count && count < 64; i++)
    names[count++] = story_text(story, story->scenes[i].id);
  const char *nearest = nearest_name(name, names, count);
  return err_set(err, "there is no scene \"%.60s\"; %s \"%s\"", name,
                 nearest ? "the nearest is" : "the first is", nearest ? nearest : names[0]);
}

static int print(const Story *story, uint32_t scene, bool json) {
  Buf out = {0};
  if (json) {
    graph_json_add(story, scene, &out);
  } else {
    graph_dot_add(story, scene, &out);
  }
  size_t written = fwrite(buf_text(&out), 1, out.length, stdout);
  bool done = written == out.length && fflush(stdout) == 0;
  buf_free(&out);
  return done ? COMMAND_DONE : COMMAND_FAILED;
}

int graph_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  uint32_t scene;
  const Story *story = library_course(world->library, line->words[0], &err);
  if (!story || !find_scene(story, command_value(line, "--scene"), &scene, &err))
    return command_fail(&err);
  return print(story, scene, command_given(line, "--json"));
}
