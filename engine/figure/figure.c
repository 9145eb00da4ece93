#include "figure/figure.h"

#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "figure/bearing.h"
#include "story/pose.h"

enum {
  FADE_MS = 180,
  FRAME_MS = 16,
  BREATH_MS = 4800,
  BREATH_PART = 300,  // of the plate's height a breath lifts her
  BLINK_EVERY_MS = 4400,
  BLINK_MS = 130
};

uint32_t figure_person(const FigureMoment *moment) {
  return bearing_now(moment).speaker;
}

const char *figure_reads(const FigureMoment *moment) {
  const Story *story = session_story(moment->session);
  uint32_t look = bearing_now(moment).look;
  return look == NONE ? "" : story_text(story, story->looks[look].reads);
}

// Drawing ----------------------------------------------------------------------------------------

static void name_figure(const FigureMoment *moment, const Theme *theme, Bearing bearing, Hour hour,
                        const char *gaze, char out[FIGURE_PICTURE]) {
  const Story *story = session_story(moment->session);
  Pose pose = pose_now(story, session_state(moment->session), bearing.speaker, bearing.look,
                       bearing.gesture);
  snprintf(out, FIGURE_PICTURE, "actor/%s.svg figure %s %s %s %s %s %s %s %s",
           story_text(story, story->cast[bearing.speaker].id),
           pose_part(story, &pose, POSE_POSTURE), pose_part(story, &pose, POSE_HEAD),
           gaze ? gaze : pose_part(story, &pose, POSE_GAZE), pose_part(story, &pose, POSE_BROWS),
           pose_part(story, &pose, POSE_MOUTH), pose_part(story, &pose, POSE_HANDS),
           tints_hour_word(hour), theme->name);
}

static void draw_layer(Pen *pen, const char *place, const char *layer, Hour hour, Rect plate) {
  char name[FIGURE_PICTURE];
  snprintf(name, sizeof name, "place/%s.svg layer %s %s %s", place, layer, tints_hour_word(hour),
           pen->theme->name);
  display_picture(pen->display, name, plate, 0xFFFFFFFF);
}

static bool is_met(const Story *story, const Beat *beat, uint32_t speaker) {
  for (uint32_t i = 0; beat->speaker == speaker && i < beat->options.count; i++)
    if (story->options[beat->options.first + i].move_count > 0) return true;
  return false;
}

// The first scene in which what one says to her is a move.
static const char *where_met(const Story *story, uint32_t speaker) {
  for (uint32_t i = 0; i < story->beat_count; i++)
    if (is_met(story, &story->beats[i], speaker))
      return story_text(story, story->scenes[story->beats[i].scene].setting);
  return "";
}

void figure_portrait(Pen *pen, const Story *story, uint32_t speaker, Rect plate) {
  char place[FIGURE_PLACE], name[FIGURE_PICTURE];
  Hour hour = bearing_split(where_met(story, speaker), place);
  snprintf(name, sizeof name, "actor/%s.svg figure upright front you level level still %s %s",
           story_text(story, story->cast[speaker].id), tints_hour_word(hour), pen->theme->name);
  draw_layer(pen, place, "back", hour, plate);
  display_picture(pen->display, name, plate, 0xFFFFFFFF);
  draw_layer(pen, place, "front", hour, plate);
}

static bool blinks(const FigureMoment *moment) {
  int64_t round = moment->now_ms / BLINK_EVERY_MS, at = moment->now_ms % BLINK_EVERY_MS;
  int64_t begins = (int64_t)(hash_mix((uint64_t)round) % (BLINK_EVERY_MS - BLINK_MS));
  return moment->motion && at >= begins && at < begins + BLINK_MS;
}

// How many steps a breath takes from its lowest to its highest point.
static int breath_steps(int height) {
  int steps = height / BREATH_PART;
  return steps < 1 ? 1 : steps;
}

// Up and down again in whole pixels.
static int breath(const FigureMoment *moment, int height) {
  int steps = breath_steps(height);
  int64_t at = moment->now_ms % BREATH_MS * 2 * steps / BREATH_MS;
  if (!moment->motion) return 0;
  return (int)(at < steps ? at : 2 * steps - at);
}

// What is seen first, and what fades into it.
static void turn_to(Figure *figure, const FigureMoment *moment, const char *picture) {
  if (strcmp(figure->now, picture) == 0) return;
  memcpy(figure->before, figure->now, sizeof figure->before);
  snprintf(figure->now, sizeof figure->now, "%s", picture);
  bool fades = moment->motion && figure->before[0];
  figure->changed_ms = fades ? moment->now_ms : moment->now_ms - FADE_MS;
}

// First what comes grows over what goes, then that goes: between the two nothing shines through.
static void draw_person(Figure *figure, const FigureMoment *moment, Pen *pen, Bearing bearing,
                        Hour hour, Rect plate) {
  char picture[FIGURE_PICTURE], eyes_shut[FIGURE_PICTURE];
  name_figure(moment, pen->theme, bearing, hour, NULL, picture);
  turn_to(figure, moment, picture);
  int64_t passed = moment->now_ms - figure->changed_ms;
  int coming = (int)(passed * 510 / FADE_MS), going = 510 - coming;
  Rect rect = plate;
  rect.y -= breath(moment, plate.h);  // what rises at its foot is behind what stands before her
  if (passed < FADE_MS) {
    display_picture(pen->display, figure->before, rect, theme_fade(0xFFFFFF00, going));
    display_picture(pen->display, figure->now, rect, theme_fade(0xFFFFFF00, coming));
  } else if (blinks(moment)) {
    name_figure(moment, pen->theme, bearing, hour, "closed", eyes_shut);
    display_picture(pen->display, eyes_shut, rect, 0xFFFFFFFF);
  } else {
    display_picture(pen->display, figure->now, rect, 0xFFFFFFFF);
  }
}

bool figure_draw(Figure *figure, const FigureMoment *moment, Pen *pen, Rect plate) {
  Bearing bearing = bearing_now(moment);
  Hour hour = bearing_split(bearing_setting(moment), figure->place);
  figure->height = 0;
  bool is_there = bearing.speaker != NONE;
  if (plate.w == 0) return false;
  display_box(pen->display, plate, 0, pen->theme->plate);
  draw_layer(pen, figure->place, "back", hour, plate);
  if (is_there) figure->height = plate.h;
  if (is_there) draw_person(figure, moment, pen, bearing, hour, plate);
  draw_layer(pen, figure->place, "front", hour, plate);
  return is_there;
}

// Moving -----------------------------------------------------------------------------------------

static int64_t next_blink(int64_t now_ms) {
  for (int64_t round = now_ms / BLINK_EVERY_MS;; round++) {
    int64_t begins =
        round * BLINK_EVERY_MS + (int64_t)(hash_mix((uint64_t)round) % (BLINK_EVERY_MS - BLINK_MS));
    if (now_ms < begins) return begins;
    if (now_ms < begins + BLINK_MS) return begins + BLINK_MS;
  }
}

static int64_t next_breath(int64_t now_ms, int height) {
  int64_t steps = 2 * breath_steps(height), at = now_ms % BREATH_MS * steps / BREATH_MS;
  return now_ms - now_ms % BREATH_MS + ((at + 1) * BREATH_MS + steps - 1) / steps;
}

int64_t figure_deadline(const Figure *figure, bool motion, int64_t now_ms) {
  if (!motion || figure->height == 0) return -1;
  if (now_ms < figure->changed_ms + FADE_MS) return now_ms + FRAME_MS;
  int64_t blink = next_blink(now_ms), step = next_breath(now_ms, figure->height);
  return blink < step ? blink : step;
}
