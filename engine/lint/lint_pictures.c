// Drawings that a course asks for and that the assets folder does not hold: of each place, and of
// each person for every look that is worn.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "lint/lint.h"
#include "page/puppet.h"
#include "page/tints.h"

enum { LARGEST = 1 << 20 };

// "" when there is no such file.
static void read_drawing(const char *assets, const char *folder, const char *name, Buf *out) {
  Err ignored;
  Buf path = {0};
  buf_add_format(&path, "%s/%s/%s.svg", assets, folder, name);
  buf_clear(out);
  if (file_exists(buf_text(&path))) file_read(buf_text(&path), LARGEST, out, &ignored);
  buf_free(&path);
}

// Places -----------------------------------------------------------------------------------------

// "office_evening" is the drawing office.
static void add_place(const char *setting, Buf *out) {
  Hour hour;
  const char *last = strrchr(setting, '_');
  bool hourly = last && tints_find_hour(last + 1, &hour);
  buf_add_bytes(out, setting, hourly ? (size_t)(last - setting) : strlen(setting));
}

static void check_place(const Story *story, const char *assets, const Named *setting,
                        Findings *out) {
  Buf name = {0}, drawing = {0};
  add_place(story_text(story, setting->id), &name);
  read_drawing(assets, "place", buf_text(&name), &drawing);
  if (!puppet_has(buf_text(&drawing), "back"))
    findings_add(out, "missing_picture", 0, setting->place,
                 "place \"%s\" shows place/%s.svg, and there is no such picture",
                 story_text(story, setting->id), buf_text(&name));
  buf_free(&name);
  buf_free(&drawing);
}

// People -----------------------------------------------------------------------------------------

static const char *const parts[POSE_PARTS] = {"body", "head", "gaze", "brows", "mouth", "hands"};

static void check_look(const Story *story, const char *drawing, const Line *line, Findings *out) {
  const Look *look = &story->looks[line->look];
  for (int i = 0; i < POSE_PARTS; i++) {
    char group[128];
    if (!look->pose.part[i]) continue;
    snprintf(group, sizeof group, "%s-%s", parts[i], story_text(story, look->pose.part[i]));
    if (puppet_has(drawing, group)) continue;
    findings_add(out, "missing_picture", 0, line->place,
                 "look \"%s\" shows %s, and the drawing of %s has no such group",
                 story_text(story, look->id), group,
                 story_text(story, story->cast[line->speaker].id));
    return;
  }
}

// Each look of hers once, at the first line that wears it.
static void check_person(const Story *story, const char *assets, uint32_t speaker, Findings *out) {
  bool *seen = memory_new((size_t)story->look_count + 1, sizeof *seen);
  Buf drawing = {0};
  read_drawing(assets, "actor", story_text(story, story->cast[speaker].id), &drawing);
  if (drawing.length == 0) read_drawing(assets, "actor", "someone", &drawing);
  for (uint32_t i = 0; i < story->line_count; i++) {
    const Line *line = &story->lines[i];
    if (line->speaker != speaker || line->look == NONE || seen[line->look]) continue;
    seen[line->look] = true;
    check_look(story, buf_text(&drawing), line, out);
  }
  buf_free(&drawing);
  free(seen);
}

void lint_pictures(const Story *story, const char *assets, Findings *out) {
  for (uint32_t i = 0; i < story->setting_count; i++)
    check_place(story, assets, &story->settings[i], out);
  for (uint32_t i = 0; i < story->cast_count; i++)
    if (!story->cast[i].player) check_person(story, assets, i, out);
}
