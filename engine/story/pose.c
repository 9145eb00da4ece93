#include "story/pose.h"

static void fill_in(Pose *pose, const Pose *from) {
  for (int i = 0; i < POSE_PARTS; i++)
    if (!pose->part[i]) pose->part[i] = from->part[i];
}

static bool mood_holds(const Story *story, const State *state, uint32_t mind, const Mood *mood) {
  static const int32_t no_move[LOCAL_COUNT];
  return !mood->when || expr_value(story->code + mood->when, (const int32_t *)state,
                                   (const int32_t *)&state->mind[mind], no_move);
}

Pose pose_now(const Story *story, const State *state, uint32_t speaker, uint32_t look,
              uint32_t gesture) {
  Pose pose = {{0}};
  if (gesture != NONE) fill_in(&pose, &story->gestures[gesture].pose);
  if (look != NONE) fill_in(&pose, &story->looks[look].pose);
  uint32_t mind = story->cast[speaker].mind;
  for (uint32_t i = 0; mind != NONE && i < story->mood_count; i++)
    if (mood_holds(story, state, mind, &story->moods[i])) fill_in(&pose, &story->moods[i].pose);
  return pose;
}

const char *pose_part(const Story *story, const Pose *pose, PosePart part) {
  static const char *const rest[POSE_PARTS] = {"upright", "front", "you",
                                               "level",   "level", "still"};
  return pose->part[part] ? story_text(story, pose->part[part]) : rest[part];
}
