#include "graph/graph_json.h"

#include "base/json.h"
#include "graph/routes.h"

typedef struct Graph {
  const Story *story;
  Json json;
} Graph;

static const char *words(const Graph *graph, Text text) {
  return story_text(graph->story, text);
}

static void put_text(Graph *graph, const char *key, const char *value) {
  json_key(&graph->json, key);
  json_text(&graph->json, value);
}

static void put_bool(Graph *graph, const char *key, bool value) {
  json_key(&graph->json, key);
  json_bool(&graph->json, value);
}

static void open_array(Graph *graph, const char *key) {
  json_key(&graph->json, key);
  json_open_array(&graph->json);
}

static void put_routes(Graph *graph, const Routes *routes) {
  open_array(graph, "to");
  for (uint32_t i = 0; i < routes->count; i++)
    json_text(&graph->json, routes->to[i] == GO_END
                                ? "end"
                                : words(graph, graph->story->beats[routes->to[i]].id));
  json_close_array(&graph->json);
}

static void put_moves(Graph *graph, const Option *option) {
  const Story *story = graph->story;
  open_array(graph, "moves");
  for (uint32_t i = 0; i < option->move_count; i++) {
    const Move *move = &option->moves[i];
    json_open_object(&graph->json);
    put_text(graph, "code", words(graph, story->codes[move->code].id));
    put_text(graph, "tag", move->tag == TAG_NONE ? NULL : words(graph, story->tags[move->tag]));
    put_text(graph, "family", story_family_name(story->codes[move->code].family));
    json_close_object(&graph->json);
  }
  json_close_array(&graph->json);
}

static void put_option(Graph *graph, uint32_t index) {
  const Option *option = &graph->story->options[index];
  Routes routes;
  routes_of_option(graph->story, index, &routes);
  json_open_object(&graph->json);
  put_text(graph, "id", words(graph, option->id));
  put_bool(graph, "conditional", option->when != 0);
  put_moves(graph, option);
  put_routes(graph, &routes);
  json_close_object(&graph->json);
}

static void put_beat(Graph *graph, uint32_t index) {
  const Beat *beat = &graph->story->beats[index];
  Routes routes;
  routes_of_beat(graph->story, index, &routes);
  json_open_object(&graph->json);
  put_text(graph, "id", words(graph, beat->id));
  open_array(graph, "options");
  for (uint32_t i = 0; i < beat->options.count; i++) put_option(graph, beat->options.first + i);
  json_close_array(&graph->json);
  put_routes(graph, &routes);
  json_close_object(&graph->json);
}

static void put_scene(Graph *graph, uint32_t index) {
  const Scene *scene = &graph->story->scenes[index];
  json_open_object(&graph->json);
  put_text(graph, "id", words(graph, scene->id));
  put_text(graph, "title", words(graph, scene->title));
  put_bool(graph, "conditional", scene->when != 0);
  put_bool(graph, "epilogue", scene->epilogue);
  open_array(graph, "beats");
  for (uint32_t i = 0; i < scene->beats.count; i++) put_beat(graph, scene->beats.first + i);
  json_close_array(&graph->json);
  json_close_object(&graph->json);
}

static void put_endings(Graph *graph) {
  const Story *story = graph->story;
  open_array(graph, "endings");
  for (uint32_t i = 0; i < story->ending_count && story->marked; i++)
    json_text(&graph->json, words(graph, story->endings[i].id));
  json_close_array(&graph->json);
}

void graph_json_add(const Story *story, uint32_t scene, Buf *out) {
  Graph graph = {.story = story, .json = json_begin(out)};
  json_open_object(&graph.json);
  put_text(&graph, "course", words(&graph, story->name));
  open_array(&graph, "scenes");
  for (uint32_t i = 0; i < story->scene_count; i++)
    if (scene == NONE || scene == i) put_scene(&graph, i);
  json_close_array(&graph.json);
  put_endings(&graph);
  json_close_object(&graph.json);
  json_end(&graph.json);
}
