// How a person is to be drawn now: what her last line says of her body, then her look, then what
// shows of her state, then rest.
#ifndef STORY_POSE_H
#define STORY_POSE_H

#include "story/state.h"
#include "story/story.h"

// `look` and `gesture` may be NONE. `speaker` is an index of the cast; one without a state has no
// moods.
Pose pose_now(const Story *story, const State *state, uint32_t speaker, uint32_t look,
              uint32_t gesture);

// The word for a part: what the pose says, or how it is at rest ("upright", "front", "you",
// "level", "level", "still").
const char *pose_part(const Story *story, const Pose *pose, PosePart part);

#endif
