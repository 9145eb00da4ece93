#include "tools/check_guide.h"

#include <inttypes.h>
#include <string.h>

#include "base/file.h"
#include "guide/guide.h"

static bool has_scene(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->scene_count; i++)
    if (strcmp(story_text(story, story->scenes[i].id), id) == 0) return true;
  return false;
}

static bool check_agenda(const Story *story, const char *path, const Agenda *agenda,
                         Findings *wrong) {
  size_t before = wrong->count;
  for (uint32_t i = 0; i < agenda->row_count; i++) {
    const char *scene = agenda->rows[i].scene;
    if (*scene == '\0' || has_scene(story, scene)) continue;
    findings_add(wrong, "guide", 0, (Place){0},
                 "%s: the agenda of %" PRId32 " minutes names %s, which is no scene of the course",
                 path, agenda->minutes, scene);
  }
  return wrong->count == before;
}

static bool read_guide(const Story *story, const char *path, Findings *wrong) {
  Err err;
  Guide guide = {0};
  Buf text = {0};
  bool good = file_read(path, GUIDE_BYTES, &text, &err) &&
              guide_read(&guide, path, buf_text(&text), text.length, &err);
  if (!good) findings_add(wrong, "guide", 0, (Place){0}, "%s", err.text);
  for (uint32_t i = 0; i < guide.agenda_count; i++)
    good &= check_agenda(story, path, &guide.agendas[i], wrong);
  guide_free(&guide);
  buf_free(&text);
  return good;
}

bool check_guide(const Story *story, const char *folder, Findings *wrong) {
  Buf path = {0};
  buf_add_format(&path, "%s/guide.md", folder);
  bool good = !guide_can_read() || !file_exists(buf_text(&path)) ||
              read_guide(story, buf_text(&path), wrong);
  buf_free(&path);
  return good;
}
