// One picture put together from the groups of a drawing. A drawing is an SVG of groups with names
// (`<g id="brows-low">`), of which a picture shows some:
//
//   layer back evening dark                              one group, and what the hour adds to it
//   figure upright front you low tight still day light   a person: posture, head, gaze, brows, mouth,
//                                                        hands
//
// then the hour (morning, day, evening, night) and the theme. A figure is behind, body-<posture>,
// then where its data-head says the head: head-<head>, on which at data-face the face lies
// (gaze-, brows-, mouth-), and over it front; last the hands. A face's group for one head
// (gaze-away-aside) goes before the one for all, hands for one posture (hands-pen-crossed) before
// those for all; what is missing is as at rest, or left out.
//
// Drawings are made in eleven colours (tints.h), which the theme and the hour exchange.
#ifndef PAGE_PUPPET_H
#define PAGE_PUPPET_H

#include <stdbool.h>

#include "base/buf.h"

// False when the drawing's groups do not close, or when it lacks what it cannot be without (the
// layer, a body, a head), or `how` is no such line; then `out` is as it was.
bool puppet_compose(const char *drawing, const char *how, Buf *out);

// Has the drawing a group of this name? For checking before anything is drawn.
bool puppet_has(const char *drawing, const char *group);

#endif
