#include "graph/graph_dot.h"

#include <string.h>

#include "graph/routes.h"

typedef struct Dot {
  const Story *story;
  uint32_t scene;  // NONE: all
  Buf *out;
  bool meets_endings;  // a line leads there
} Dot;

typedef struct Colours {
  const char *name, *fill, *line;
} Colours;

// Told apart without red and green.
static const Colours families[] = {
    [FAMILY_CURIOUS] = {"curious", "#cfe8f7", "#0072b2"},
    [FAMILY_NEUTRAL] = {"neutral", "#e6e6e6", "#777777"},
    [FAMILY_COERCIVE] = {"coercive", "#f6cdb8", "#d55e00"},
    [FAMILY_AVOIDANT] = {"avoidant", "#f7efb2", "#a08c00"},
};
static const Colours without = {"no move", "#ffffff", "#444444"};

static const Colours *colours_of(const Dot *dot, uint32_t option) {
  int family = routes_family(dot->story, option);
  return family < 0 ? &without : &families[family];
}

// Texts ------------------------------------------------------------------------------------------

static void put_html(Buf *out, const char *text) {
  for (; *text; text++) {
    switch (*text) {
      case '&': buf_add(out, "&amp;"); break;
      case '<': buf_add(out, "&lt;"); break;
      case '>': buf_add(out, "&gt;"); break;
      case '"': buf_add(out, "&quot;"); break;
      default: buf_add_char(out, *text); break;
    }
  }
}

static void put_quoted(Buf *out, const char *text) {
  buf_add_char(out, '"');
  for (; *text; text++) {
    if (*text == '"' || *text == '\\') buf_add_char(out, '\\');
    buf_add_char(out, *text);
  }
  buf_add_char(out, '"');
}

static const char *last_name(const Dot *dot, Text id) {
  const char *text = story_text(dot->story, id), *point = strrchr(text, '.');
  return point ? point + 1 : text;
}

// Boxes ------------------------------------------------------------------------------------------

static void put_moves(const Dot *dot, const Option *option) {
  for (uint32_t i = 0; i < option->move_count; i++) {
    const Move *move = &option->moves[i];
    buf_add(dot->out, i ? " + " : "");
    put_html(dot->out, story_text(dot->story, dot->story->codes[move->code].id));
    if (move->tag == TAG_NONE) continue;
    buf_add_char(dot->out, ' ');
    put_html(dot->out, story_text(dot->story, dot->story->tags[move->tag]));
  }
}

static void put_option(const Dot *dot, uint32_t index) {
  const Option *option = &dot->story->options[index];
  buf_add_format(dot->out,
                 "<TR><TD PORT=\"o%u\" ALIGN=\"LEFT\" BGCOLOR=\"%s\" HREF=\"#\" TOOLTIP=\"",
                 (unsigned)index, colours_of(dot, index)->fill);
  put_html(dot->out, story_text(dot->story, option->say ? option->say : option->does));
  buf_add(dot->out, "\">");
  if (option->when) buf_add(dot->out, "<I>");
  put_html(dot->out, last_name(dot, option->id));
  if (option->when) buf_add(dot->out, "</I>");
  if (option->move_count) buf_add(dot->out, "<FONT POINT-SIZE=\"8\" COLOR=\"#555555\">  ");
  put_moves(dot, option);
  if (option->move_count) buf_add(dot->out, "</FONT>");
  buf_add(dot->out, "</TD></TR>");
}

static void put_beat(const Dot *dot, uint32_t index) {
  const Beat *beat = &dot->story->beats[index];
  buf_add_format(dot->out,
                 "    b%u [label=<<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
                 "CELLPADDING=\"3\" BGCOLOR=\"#ffffff\"><TR><TD PORT=\"top\"><B>",
                 (unsigned)index);
  put_html(dot->out, last_name(dot, beat->id));
  buf_add(dot->out, "</B></TD></TR>");
  for (uint32_t i = 0; i < beat->options.count; i++) put_option(dot, beat->options.first + i);
  buf_add(dot->out, "</TABLE>>];\n");
}

static bool has_end(const Routes *routes) {
  for (uint32_t i = 0; i < routes->count; i++)
    if (routes->to[i] == GO_END) return true;
  return false;
}

static bool beat_leads_to_end(const Dot *dot, uint32_t index) {
  const Beat *beat = &dot->story->beats[index];
  Routes routes;
  routes_of_beat(dot->story, index, &routes);
  if (has_end(&routes)) return true;
  for (uint32_t i = 0; i < beat->options.count; i++) {
    routes_of_option(dot->story, beat->options.first + i, &routes);
    if (has_end(&routes)) return true;
  }
  return false;
}

static bool leads_to_end(const Dot *dot, const Scene *scene) {
  if (dot->story->marked && !scene->epilogue) return false;  // past the endings
  for (uint32_t i = 0; i < scene->beats.count; i++)
    if (beat_leads_to_end(dot, scene->beats.first + i)) return true;
  return false;
}

static void put_scene(const Dot *dot, uint32_t index) {
  const Scene *scene = &dot->story->scenes[index];
  buf_add_format(dot->out, "  subgraph cluster_%u {\n    label=", (unsigned)index);
  put_quoted(dot->out, story_text(dot->story, scene->title));
  buf_add(dot->out, ";\n");
  for (uint32_t i = 0; i < scene->beats.count; i++) put_beat(dot, scene->beats.first + i);
  if (leads_to_end(dot, scene))
    buf_add_format(dot->out,
                   "    over%u [label=\"\" shape=doublecircle width=0.2 style=filled "
                   "fillcolor=\"#444444\"];\n",
                   (unsigned)index);
  buf_add(dot->out, "  }\n");
}

// Ways -------------------------------------------------------------------------------------------

static bool is_epilogue(const Dot *dot, uint32_t scene) {
  return dot->story->scenes[scene].epilogue;
}

static bool is_drawn(const Dot *dot, uint32_t beat) {
  return dot->scene == NONE || dot->story->beats[beat].scene == dot->scene;
}

// Out of the marked scenes the way leads past the endings.
static bool past_endings(const Dot *dot, uint32_t from_scene, uint32_t to) {
  if (!dot->story->marked || is_epilogue(dot, from_scene)) return false;
  return to == GO_END || is_epilogue(dot, dot->story->beats[to].scene);
}

static void put_target(Dot *dot, uint32_t from_scene, uint32_t to) {
  if (past_endings(dot, from_scene, to)) {
    buf_add(dot->out, "endings");
    dot->meets_endings = true;
  } else if (to == GO_END) {
    buf_add_format(dot->out, "over%u", (unsigned)from_scene);
  } else if (is_drawn(dot, to)) {
    buf_add_format(dot->out, "b%u:top", (unsigned)to);
  } else {
    put_quoted(dot->out, story_text(dot->story, dot->story->beats[to].id));
  }
}

// Lines between scenes do not push them apart: the scenes stand below one another.
static bool within_scene(const Dot *dot, uint32_t from_scene, uint32_t to) {
  if (dot->scene != NONE) return true;
  if (past_endings(dot, from_scene, to)) return false;
  return to == GO_END || dot->story->beats[to].scene == from_scene;
}

static void put_way(Dot *dot, uint32_t from_scene, const char *colour, bool dashed, uint32_t to) {
  put_target(dot, from_scene, to);
  buf_add_format(dot->out, " [color=\"%s\"%s%s];\n", colour, dashed ? " style=dashed" : "",
                 within_scene(dot, from_scene, to) ? "" : " constraint=false");
}

static void put_ways_of_option(Dot *dot, uint32_t beat, uint32_t index) {
  Routes routes;
  routes_of_option(dot->story, index, &routes);
  bool dashed = routes.count > 1 || dot->story->options[index].when;
  for (uint32_t i = 0; i < routes.count; i++) {
    if (routes.to[i] == beat) continue;  // it stays: no line says that best
    buf_add_format(dot->out, "  b%u:o%u -> ", (unsigned)beat, (unsigned)index);
    put_way(dot, dot->story->beats[beat].scene, colours_of(dot, index)->line, dashed, routes.to[i]);
  }
}

static void put_ways(Dot *dot, uint32_t beat) {
  const Beat *it = &dot->story->beats[beat];
  Routes routes;
  for (uint32_t i = 0; i < it->options.count; i++)
    put_ways_of_option(dot, beat, it->options.first + i);
  routes_of_beat(dot->story, beat, &routes);
  for (uint32_t i = 0; i < routes.count; i++) {
    buf_add_format(dot->out, "  b%u -> ", (unsigned)beat);
    put_way(dot, it->scene, without.line, it->options.count || routes.count > 1, routes.to[i]);
  }
}

// Endings ----------------------------------------------------------------------------------------

static void put_after_endings(const Dot *dot) {
  const Story *story = dot->story;
  for (uint32_t i = 0; i < story->scene_count; i++) {
    if (!is_epilogue(dot, i) || !is_drawn(dot, story->scenes[i].beats.first)) continue;
    buf_add_format(dot->out, "  endings -> b%u:top [color=\"%s\"];\n",
                   (unsigned)story->scenes[i].beats.first, without.line);
    return;
  }
}

static void put_endings(const Dot *dot) {
  const Story *story = dot->story;
  buf_add(dot->out,
          "  endings [label=<<TABLE BORDER=\"2\" CELLBORDER=\"0\" CELLPADDING=\"4\" "
          "STYLE=\"ROUNDED\"><TR><TD><B>How it ends, the first that holds</B></TD></TR>");
  for (uint32_t i = 0; i < story->ending_count; i++) {
    buf_add(dot->out, "<TR><TD>");
    put_html(dot->out, story_text(story, story->endings[i].name));
    buf_add(dot->out, "</TD></TR>");
  }
  buf_add(dot->out, "</TABLE>>];\n");
  put_after_endings(dot);
}

static void put_legend_row(const Dot *dot, const Colours *colours) {
  buf_add_format(dot->out, "<TR><TD BGCOLOR=\"%s\">%s</TD></TR>", colours->fill, colours->name);
}

static void put_legend(const Dot *dot) {
  buf_add(dot->out,
          "  legend [label=<<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
          "CELLPADDING=\"3\">");
  for (size_t i = 0; i < sizeof families / sizeof *families; i++) put_legend_row(dot, &families[i]);
  put_legend_row(dot, &without);
  buf_add(dot->out, "<TR><TD><I>under a condition</I></TD></TR></TABLE>>];\n");
}

void graph_dot_add(const Story *story, uint32_t scene, Buf *out) {
  Dot dot = {.story = story, .scene = scene, .out = out};
  buf_add(out, "digraph ");
  put_quoted(out, story_text(story, story->name));
  buf_add(out,
          " {\n  rankdir=LR; ranksep=1.2; nodesep=0.25; fontname=\"sans-serif\"; fontsize=20;\n"
          "  node [shape=plain fontname=\"sans-serif\" fontsize=11 fontcolor=\"#222222\"];\n"
          "  edge [arrowsize=0.6];\n");
  for (uint32_t i = 0; i < story->scene_count; i++)
    if (scene == NONE || scene == i) put_scene(&dot, i);
  put_legend(&dot);
  for (uint32_t i = 0; i < story->beat_count; i++)
    if (is_drawn(&dot, i)) put_ways(&dot, i);
  if (dot.meets_endings) put_endings(&dot);
  buf_add(out, "}\n");
}
