// Who there is: the course, the cast, and the people with a state of their own.
#include <stdio.h>
#include <string.h>

#include "course/known.h"
#include "course/names.h"
#include "course/pronouns.h"
#include "course/read.h"

enum { PRONOUNS = 3, MIDDLE = 50 };

// The course -------------------------------------------------------------------------------------

static void add_scene_file(Fields *fields, lua_Integer entry) {
  Build *build = fields->build;
  const char *file = fields_plain(fields->lua, -1);
  if (!file) {
    words_wrong_entry(fields, entry, "the names of its scenes in quotes");
  } else if (fields_good_id(fields, file)) {
    const Text text = build_text(build, file);
    const uint32_t index = (uint32_t)build->scene_files_count;
    *BUILD_ADD(build, scene_files) = text;
    if (names_add(build, text, index)) return;
    build->scene_files_count--;
    fault_at(build, fields->place, "scenes", "scenes lists \"%s\" twice", file);
  }
}

static void read_scene_files(Fields *fields) {
  if (!fields_push_table(fields, "scenes", "scenes = { \"first_scene\", ... }")) return;
  Fields list = fields_inside(fields, "scenes", NULL);
  known_check(&known_list, &list);
  const lua_Integer length = (lua_Integer)lua_rawlen(fields->lua, -1);
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(list.lua, list.table, i);
    add_scene_file(&list, i);
    lua_pop(list.lua, 1);
  }
  lua_pop(fields->lua, 1);
}

void read_course(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (build->head.name) {
    fault_at(build, fields->place, NULL, "%s: a course is said once", fields->what);
    return;
  }
  build->course_place = fields->place;
  build->head.name = build_text(build, id);
  build->head.title = fields_need_text(fields, "title");
  build->head.about = fields_text(fields, "about");
  build->head.player = fields_text(fields, "player");
  build->head.marked = fields_bool(fields, "marks");
  if (!build->head.player) build->head.player = build_text(build, "Alex");
  const size_t faults = build->faults_count;
  read_scene_files(fields);
  if (!build->scene_files_count && build->faults_count == faults)
    fault_at(build, fields->place, NULL, "%s needs scenes = { \"first_scene\", ... }",
             fields->what);
}

// The cast ---------------------------------------------------------------------------------------

static Text first_word(Build *build, Text name) {
  char word[BUILD_ID] = "";
  const char *text = build_chars(build, name);
  const size_t length = strcspn(text, " ");
  if (length >= sizeof word) return name;
  memcpy(word, text, length);
  return build_text(build, word);
}

void read_cast(Fields *fields, const char *id) {
  Build *build = fields->build;
  const uint32_t index = (uint32_t)build->cast_count;
  if (!words_add_speaker(build, id, index)) {
    fault_at(build, fields->place, NULL, "%s: \"%s\" is a word already; take another name",
             fields->what, id);
    return;
  }
  Speaker speaker = {.mind = NONE, .id = build_text(build, id), .place = fields->place};
  speaker.name = fields_need_text(fields, "name");
  speaker.label = fields_text(fields, "short");
  speaker.role = fields_text(fields, "role");
  speaker.pronouns = fields_pick(fields, "pronouns", pronouns_names, PRONOUNS, 0);
  if (!speaker.label) speaker.label = first_word(build, speaker.name);
  *BUILD_ADD(build, cast) = speaker;
}

// People with a state ----------------------------------------------------------------------------

static bool new_concern(const Fields *fields, const char *id) {
  for (uint32_t m = 0; m < fields->build->head.mind_count; m++)
    if (!fields_new_id(fields, ids_concerns(fields->build, m), id)) return false;
  return true;
}

static void read_concern(Fields *parent, const Tag *tag, MindStart *mind) {
  Fields fields = fields_inside(parent, "concern", tag->id);
  fields.place = tag->place;
  if (!fields_good_id(&fields, tag->id) || !new_concern(&fields, tag->id)) return;
  if (mind->concern_count == LIMIT_CONCERNS) {
    fault_at(fields.build, fields.place, NULL, "%s: a person has at most %d concerns", fields.what,
             LIMIT_CONCERNS);
    return;
  }
  if (!fields_has(&fields, "depth"))
    fault_at(fields.build, fields.place, NULL, "%s needs depth = 0 to 100", fields.what);
  Concern *concern = &mind->concerns[mind->concern_count++];
  concern->id = build_text(fields.build, tag->id);
  concern->depth = fields_int(&fields, "depth", 0, 100, 0);
  concern->name = fields_need_text(&fields, "name");
  concern->truth = fields_text(&fields, "truth");
  concern->safe_zone = fields_bool(&fields, "safe_zone");
}

static void read_concerns(Fields *fields, MindStart *mind) {
  const lua_Integer length = (lua_Integer)lua_rawlen(fields->lua, fields->table);
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(fields->lua, fields->table, i);
    const Tag tag = words_tag(fields->build, fields->lua, -1);
    if (tag.kind == KIND_CONCERN) {
      read_concern(fields, &tag, mind);
    } else {
      words_wrong_entry(fields, i, "concerns: concern \"name\" { ... }");
    }
    lua_pop(fields->lua, 1);
  }
}

static void read_axes(Fields *fields, MindStart *mind) {
  const Ids axes = ids_axes(fields->build);
  for (size_t a = 0; a < axes.count; a++) {
    char axis[BUILD_ID];
    snprintf(axis, sizeof axis, "%s", ids_at(fields->build, axes, a));
    mind->axis[a] = fields_int(fields, axis, 0, 100, MIDDLE);
  }
}

static bool may_have_state(Fields *fields, const char *id, uint32_t speaker, uint32_t index) {
  Build *build = fields->build;
  if (speaker == NONE) {
    const Hint hint = ids_hint(build, IDS(build, cast), id);
    fault_at(build, fields->place, NULL, "%s: the cast has no \"%s\"%s", fields->what, id,
             hint.text[0] ? hint.text : "; write cast \"...\" { name = \"...\" } above it");
    return false;
  }
  if (build->cast[speaker].mind == NONE && index < LIMIT_MINDS) return true;
  fault_at(build, fields->place, NULL, "%s: at most %d people have a state, each of them one",
           fields->what, LIMIT_MINDS);
  return false;
}

static void read_mind(Fields *fields, const char *id, uint32_t index) {
  Build *build = fields->build;
  const uint32_t speaker = ids_find(build, IDS(build, cast), id);
  if (!may_have_state(fields, id, speaker, index)) return;
  MindStart *mind = &build->head.minds[index];
  build->head.mind_count = index + 1;
  mind->speaker = speaker;
  build->cast[speaker].mind = index;
  read_axes(fields, mind);
  read_concerns(fields, mind);
}

void read_expert(Fields *fields, const char *id) {
  if (!fields->build->head.mind_count) {
    read_mind(fields, id, 0);
  } else {
    fault_at(fields->build, fields->place, NULL,
             "%s: a course has one expert, said before any person", fields->what);
  }
}

void read_person(Fields *fields, const char *id) {
  if (fields->build->head.mind_count) {
    read_mind(fields, id, fields->build->head.mind_count);
  } else {
    fault_at(fields->build, fields->place, NULL, "%s: say the expert first", fields->what);
  }
}

// Places --------------------------------------------------------------------------------------

void read_place(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (!fields_new_id(fields, IDS(build, settings), id)) return;
  lua_rawgeti(fields->lua, fields->table, 1);
  const char *text = fields_plain(fields->lua, -1);
  const bool one = text && lua_rawlen(fields->lua, fields->table) == 1;
  const size_t faults = build->faults_count;
  Named setting = {.place = fields->place, .text = one ? fields_clean(fields, NULL, text) : 0};
  lua_pop(fields->lua, 1);
  setting.id = build_text(build, id);
  *BUILD_ADD(build, settings) = setting;
  if (!setting.text && build->faults_count == faults)
    fault_at(build, fields->place, NULL, "%s needs one text: place \"%s\" { \"An office.\" }",
             fields->what, id);
}
