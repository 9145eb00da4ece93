// A course as a graph in JSON: scenes, beats, options with their moves, and where each may lead.
#ifndef GRAPH_GRAPH_JSON_H
#define GRAPH_GRAPH_JSON_H

#include "base/buf.h"
#include "story/story.h"

void graph_json_add(const Story *story, uint32_t scene, Buf *out);  // NONE: all scenes

#endif
