// A course in the language of Graphviz. A scene is a frame; a beat is a box with its options as
// rows, coloured by the family of their moves; a line leads from an option to where it may go,
// dashed when only under a condition or one of several ways.
#ifndef GRAPH_GRAPH_DOT_H
#define GRAPH_GRAPH_DOT_H

#include "base/buf.h"
#include "story/story.h"

// With one scene, what lies outside it is a grey name. NONE: all scenes.
void graph_dot_add(const Story *story, uint32_t scene, Buf *out);

#endif
