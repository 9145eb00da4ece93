#include "screens/actor.h"

#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "page/tints.h"
#include "screens/flow.h"
#include "screens/words.h"
#include "story/pose.h"

enum {
  FADE_MS = 180,
  FRAME_MS = 16,
  BREATH_MS = 4800,
  BREATH_PART = 300,  // of the plate's height a breath lifts her
  BLINK_EVERY_MS = 4400,
  BLINK_MS = 130,
  VEIL_MS = 1200  // until a silence has dimmed the room
};

// Who, and how -----------------------------------------------------------------------------------

typedef struct Bearing {
  uint32_t speaker, look, gesture;
} Bearing;

static uint32_t addressed(const Screens *screens) {
  if (flow_at_the_end(screens)) return NONE;
  return screens->story->beats[session_state(screens->session)->beat].speaker;
}

// Of those who spoke in this scene the one addressed, or who spoke last; with the last look she
// had, and the gesture of her last line.
static Bearing last_bearing(const Screens *screens) {
  uint32_t count;
  Bearing bearing = {NONE, NONE, NONE};
  const Entry *entries = session_entries(screens->session, &count);
  for (uint32_t i = screens->dialogue.shown; i > 0 && entries[i - 1].kind != ENTRY_SCENE; i--) {
    const Entry *entry = &entries[i - 1];
    if (entry->kind != ENTRY_LINE || entry->speaker == NONE || words_own(screens, entry)) continue;
    bool first = bearing.speaker == NONE ||
                 (entry->speaker == addressed(screens) && bearing.speaker != entry->speaker);
    if (first)
      bearing = (Bearing){entry->speaker, NONE, screens->story->lines[entry->index].gesture};
    if (entry->speaker == bearing.speaker && bearing.look == NONE) bearing.look = entry->look;
  }
  return bearing;
}

uint32_t actor_person(const Screens *screens) {
  return last_bearing(screens).speaker;
}

// Before she answers one sees how it landed.
static Bearing bearing_now(const Screens *screens) {
  Bearing bearing = last_bearing(screens);
  uint32_t choices = session_choices(screens->session);
  if (screens->dialogue.wait != WAIT_MOMENT || choices == 0) return bearing;
  const Exchange *exchange = session_exchange(screens->session, choices - 1);
  if (exchange->mind == NONE || exchange->volley.landing == NONE) return bearing;
  uint32_t look = screens->story->landings[exchange->volley.landing].look;
  bool hers = screens->story->cast[bearing.speaker].mind == exchange->mind;
  if (look != NONE && hers) bearing = (Bearing){bearing.speaker, look, NONE};
  return bearing;
}

// Where ------------------------------------------------------------------------------------------

// "office_evening" is the office at the hour of evening; a place without an hour is there by day.
static Hour split_place(const char *setting, char place[SCREENS_PLACE]) {
  Hour hour = HOUR_DAY;
  const char *last = strrchr(setting, '_');
  size_t length = strlen(setting);
  if (last && tints_find_hour(last + 1, &hour)) length = (size_t)(last - setting);
  if (length >= SCREENS_PLACE) length = SCREENS_PLACE - 1;
  memcpy(place, setting, length);
  place[length] = '\0';
  return hour;
}

// The last that was said of it: by a line, or by the scene.
static const char *setting_now(const Screens *screens) {
  const Story *story = screens->story;
  uint32_t count;
  const Entry *entries = session_entries(screens->session, &count);
  for (uint32_t i = screens->dialogue.shown; i > 0; i--) {
    const Entry *entry = &entries[i - 1];
    if (entry->kind == ENTRY_SCENE) return story_text(story, story->scenes[entry->index].setting);
    uint32_t setting = entry->kind == ENTRY_LINE ? story->lines[entry->index].setting : NONE;
    if (setting != NONE) return story_text(story, story->settings[setting].id);
  }
  return "";
}

// Drawing ----------------------------------------------------------------------------------------

static void name_figure(const Screens *screens, Bearing bearing, Hour hour, const char *gaze,
                        char out[ACTOR_PICTURE]) {
  const Story *story = screens->story;
  Pose pose = pose_now(story, session_state(screens->session), bearing.speaker, bearing.look,
                       bearing.gesture);
  snprintf(out, ACTOR_PICTURE, "actor/%s.svg figure %s %s %s %s %s %s %s %s",
           story_text(story, story->cast[bearing.speaker].id),
           pose_part(story, &pose, POSE_POSTURE), pose_part(story, &pose, POSE_HEAD),
           gaze ? gaze : pose_part(story, &pose, POSE_GAZE), pose_part(story, &pose, POSE_BROWS),
           pose_part(story, &pose, POSE_MOUTH), pose_part(story, &pose, POSE_HANDS),
           tints_hour_word(hour), theme_get(screens->settings.theme)->name);
}

static void draw_layer(Pen *pen, const char *place, const char *layer, Hour hour, Rect plate) {
  char name[ACTOR_PICTURE];
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

void actor_portrait(Pen *pen, const Story *story, uint32_t speaker, Rect plate) {
  char place[SCREENS_PLACE], name[ACTOR_PICTURE];
  Hour hour = split_place(where_met(story, speaker), place);
  snprintf(name, sizeof name, "actor/%s.svg figure upright front you level level still %s %s",
           story_text(story, story->cast[speaker].id), tints_hour_word(hour), pen->theme->name);
  draw_layer(pen, place, "back", hour, plate);
  display_picture(pen->display, name, plate, 0xFFFFFFFF);
  draw_layer(pen, place, "front", hour, plate);
}

static bool blinks(const Screens *screens) {
  int64_t round = screens->now_ms / BLINK_EVERY_MS, at = screens->now_ms % BLINK_EVERY_MS;
  int64_t begins = (int64_t)(hash_mix((uint64_t)round) % (BLINK_EVERY_MS - BLINK_MS));
  return screens->settings.motion && at >= begins && at < begins + BLINK_MS;
}

// How many steps a breath takes from its lowest to its highest point.
static int breath_steps(int height) {
  int steps = height / BREATH_PART;
  return steps < 1 ? 1 : steps;
}

// Up and down again in whole pixels.
static int breath(const Screens *screens, int height) {
  int steps = breath_steps(height);
  int64_t at = screens->now_ms % BREATH_MS * 2 * steps / BREATH_MS;
  if (!screens->settings.motion) return 0;
  return (int)(at < steps ? at : 2 * steps - at);
}

// What is seen first, and what fades into it.
static void turn_to(Screens *screens, const char *picture) {
  Actor *actor = &screens->actor;
  if (strcmp(actor->now, picture) == 0) return;
  memcpy(actor->before, actor->now, sizeof actor->before);
  snprintf(actor->now, sizeof actor->now, "%s", picture);
  actor->changed_ms =
      screens->settings.motion && actor->before[0] ? screens->now_ms : screens->now_ms - FADE_MS;
}

// First what comes grows over what goes, then that goes: between the two nothing shines through.
static void draw_figure(Screens *screens, Pen *pen, Bearing bearing, Hour hour, Rect plate) {
  char picture[ACTOR_PICTURE], eyes_shut[ACTOR_PICTURE];
  Actor *actor = &screens->actor;
  name_figure(screens, bearing, hour, NULL, picture);
  turn_to(screens, picture);
  int64_t passed = screens->now_ms - actor->changed_ms;
  int coming = (int)(passed * 510 / FADE_MS), going = 510 - coming;
  Rect rect = plate;
  rect.y -= breath(screens, plate.h);  // what rises at its foot is behind what stands before her
  if (passed < FADE_MS) {
    display_picture(pen->display, actor->before, rect, theme_fade(0xFFFFFF00, going));
    display_picture(pen->display, actor->now, rect, theme_fade(0xFFFFFF00, coming));
  } else if (blinks(screens)) {
    name_figure(screens, bearing, hour, "closed", eyes_shut);
    display_picture(pen->display, eyes_shut, rect, 0xFFFFFFFF);
  } else {
    display_picture(pen->display, actor->now, rect, 0xFFFFFFFF);
  }
}

// A silence dims the room, slowly.
static void draw_veil(const Screens *screens, Pen *pen, Rect plate) {
  if (screens->dialogue.wait != WAIT_SILENCE) return;
  int64_t passed = screens->now_ms - screens->dialogue.wait_start_ms;
  int alpha = (int)(pen->theme->veil & 0xFF);
  if (screens->settings.motion && passed < VEIL_MS) alpha = (int)(alpha * passed / VEIL_MS);
  if (alpha > 0) display_box(pen->display, plate, 0, theme_fade(pen->theme->veil, alpha));
}

static void draw_beneath(const Screens *screens, Pen *pen, const char *name, Rect plate) {
  int y = plate.y + plate.h + pen_units(pen, 8);
  pen_capitals(pen, STYLE_CAPTION, pen->theme->soft, name, plate.x, y, plate.w);
  const char *caption = screens->dialogue.caption;
  if (!screens->settings.captions || *caption == '\0') return;
  y += pen_leading(pen, STYLE_CAPTION);
  pen_line(pen, STYLE_ASIDE, pen->theme->soft, caption, plate.x, y, plate.w);
  pen_widget(pen, ROLE_TEXT, "Sound", caption,
             (Rect){plate.x, y, plate.w, pen_leading(pen, STYLE_ASIDE)}, 0, 0);
}

int actor_beneath(const Screens *screens, const Pen *pen) {
  int captions = screens->settings.captions ? pen_leading(pen, STYLE_ASIDE) : 0;
  return pen_leading(pen, STYLE_CAPTION) + captions + pen_units(pen, 26);
}

void actor_draw(Screens *screens, Pen *pen, Rect plate) {
  const Story *story = screens->story;
  Bearing bearing = bearing_now(screens);
  Hour hour = split_place(setting_now(screens), screens->place);
  screens->actor.height = 0;
  if (bearing.speaker == NONE) return;
  const char *name = words_name(screens, bearing.speaker);
  const char *reads =
      bearing.look == NONE ? "" : story_text(story, story->looks[bearing.look].reads);
  pen_widget(pen, ROLE_PICTURE, name, reads, plate, 0, 0);
  if (plate.w == 0) return;
  screens->actor.height = plate.h;
  display_box(pen->display, plate, 0, pen->theme->plate);
  draw_layer(pen, screens->place, "back", hour, plate);
  draw_figure(screens, pen, bearing, hour, plate);
  draw_layer(pen, screens->place, "front", hour, plate);
  draw_veil(screens, pen, plate);
  draw_beneath(screens, pen, name, plate);
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

int64_t actor_deadline(const Screens *screens) {
  const Actor *actor = &screens->actor;
  if (!screens->settings.motion || actor->height == 0) return -1;
  if (screens->now_ms < actor->changed_ms + FADE_MS) return screens->now_ms + FRAME_MS;
  int64_t blink = next_blink(screens->now_ms), step = next_breath(screens->now_ms, actor->height);
  return blink < step ? blink : step;
}
