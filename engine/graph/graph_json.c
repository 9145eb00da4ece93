#include "graph/graph_json.h"

#include "base/json.h"
#include "graph/routes.h"

typedef struct Graph {
  const Story *story;
  Json *json;
} Graph;

static const char *words(const Graph *graph, Text text) {
  return story_text(graph->story, text);
}

static void put_routes(Graph *graph, const Routes *routes) {
  json_put_array(graph->json, "to");
  for (uint32_t i = 0; i < routes->count; i++)
    json_text(graph->json, routes->to[i] == GO_END
                               ? "end"
                               : words(graph, graph->story->beats[routes->to[i]].id));
  json_close_array(graph->json);
}

static void put_moves(Graph *graph, const Option *option) {
  const Story *story = graph->story;
  json_put_array(graph->json, "moves");
  for (uint32_t i = 0; i < option->move_count; i++) {
    const Move *move = &option->moves[i];
    json_open_object(graph->json);
    json_put_text(graph->json, "code", words(graph, story->codes[move->code].id));
    json_put_text(graph->json, "tag",
                  move->tag == TAG_NONE ? NULL : words(graph, story->tags[move->tag]));
    json_put_text(graph->json, "family", story_family_name(story->codes[move->code].family));
    json_close_object(graph->json);
  }
  json_close_array(graph->json);
}

static void put_option(Graph *graph, uint32_t index) {
  const Option *option = &graph->story->options[index];
  Routes routes;
  routes_of_option(graph->story, index, &routes);
  json_open_object(graph->json);
  json_put_text(graph->json, "id", words(graph, option->id));
  json_put_bool(graph->json, "conditional", option->when != 0);
  put_moves(graph, option);
  put_routes(graph, &routes);
  json_close_object(graph->json);
}

static void put_beat(Graph *graph, uint32_t index) {
  const Beat *beat = &graph->story->beats[index];
  Routes routes;
  routes_of_beat(graph->story, index, &routes);
  json_open_object(graph->json);
  json_put_text(graph->json, "id", words(graph, beat->id));
  json_put_array(graph->json, "options");
  for (uint32_t i = 0; i < beat->options.count; i++) put_option(graph, beat->options.first + i);
  json_close_array(graph->json);
  put_routes(graph, &routes);
  json_close_object(graph->json);
}

static void put_scene(Graph *graph, uint32_t index) {
  const Scene *scene = &graph->story->scenes[index];
  json_open_object(graph->json);
  json_put_text(graph->json, "id", words(graph, scene->id));
  json_put_text(graph->json, "title", words(graph, scene->title));
  json_put_bool(graph->json, "conditional", scene->when != 0);
  json_put_bool(graph->json, "epilogue", scene->epilogue);
  json_put_array(graph->json, "beats");
  for (uint32_t i = 0; i < scene->beats.count; i++) put_beat(graph, scene->beats.first + i);
  json_close_array(graph->json);
  json_close_object(graph->json);
}

static void put_endings(Graph *graph) {
  const Story *story = graph->story;
  json_put_array(graph->json, "endings");
  for (uint32_t i = 0; i < story->ending_count && story->marked; i++)
    json_text(graph->json, words(graph, story->endings[i].id));
  json_close_array(graph->json);
}

void graph_json_add(const Story *story, uint32_t scene, Buf *out) {
  Json json = json_begin(out);
  Graph graph = {.story = story, .json = &json};
  json_open_object(&json);
  json_put_text(&json, "course", words(&graph, story->name));
  json_put_array(&json, "scenes");
  for (uint32_t i = 0; i < story->scene_count; i++)
    if (scene == NONE || scene == i) put_scene(&graph, i);
  json_close_array(&json);
  put_endings(&graph);
  json_close_object(&json);
  json_end(&json);
}
