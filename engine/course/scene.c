// A scene's file: the scene and its beats.
#include <lauxlib.h>
#include <string.h>

#include "course/known.h"
#include "course/names.h"
#include "course/read.h"

Text read_full_id(Fields *fields, Text parent, const char *id, uint32_t value) {
  Build *build = fields->build;
  const Text text = build_join(build, parent, '.', id);
  if (!names_add(build, text, value))
    fault_at(build, fields->place, NULL, "%s: there is already one of this name here",
             fields->what);
  return text;
}

// Beats ------------------------------------------------------------------------------------------

static Range read_options(Fields *fields, uint32_t beat) {
  lua_State *lua = fields->lua;
  Build *build = fields->build;
  Range range = {(uint32_t)build->options_count, 0};
  const lua_Integer length = (lua_Integer)lua_rawlen(lua, fields->table);
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(lua, fields->table, i);
    const Tag tag = words_tag(build, lua, -1);
    if (tag.kind == KIND_OPTION) read_option(fields, &tag, beat);
    lua_pop(lua, 1);
  }
  range.count = (uint32_t)build->options_count - range.first;
  if (range.count > LIMIT_OPTIONS)
    fault_at(build, fields->place, NULL, "%s has %u options; a beat has at most %d", fields->what,
             (unsigned)range.count, LIMIT_OPTIONS);
  return range;
}

static void read_otherwise(const Fields *parent, const Tag *tag, uint32_t beat, bool again) {
  Build *build = parent->build;
  Fields fields = fields_inside(parent, "otherwise", NULL);
  fields.place = tag->place;
  if (again || fields_has(parent, "go"))
    fault_at(build, tag->place, NULL, "%s leads on in one way: by one otherwise, or by go",
             parent->what);
  const Range passages = read_script(&fields, fields.table, false);
  build->beats[beat].otherwise = passages;
  read_link(&fields, LINK_BEAT, beat, "go");
}

static void read_otherwises(const Fields *fields, uint32_t beat) {
  lua_State *lua = fields->lua;
  const lua_Integer length = (lua_Integer)lua_rawlen(lua, fields->table);
  int count = 0;
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(lua, fields->table, i);
    const Tag tag = words_tag(fields->build, lua, -1);
    if (tag.kind == KIND_OTHERWISE) read_otherwise(fields, &tag, beat, count++ > 0);
    lua_pop(lua, 1);
  }
}

static uint32_t add_beat(Fields *fields, const Tag *tag, uint32_t with) {
  Build *build = fields->build;
  const uint32_t beat = (uint32_t)build->beats_count;
  Beat it = {.scene = fields->scene, .memory = NONE, .mind = NONE, .go = NONE, .place = tag->place};
  it.id = read_full_id(fields, build->scenes[fields->scene].id, tag->id, beat);
  it.speaker = fields_pick_id(fields, "with", IDS(build, cast), with);
  it.mind = it.speaker == NONE ? NONE : build->cast[it.speaker].mind;
  it.in_order = fields_bool(fields, "in_order");
  *BUILD_ADD(build, beats) = it;
  return beat;
}

static bool good_beat(const Fields *fields, const char *id) {
  const bool target = !strcmp(id, "next") || !strcmp(id, "end");
  if (target)
    fault_at(fields->build, fields->place, NULL,
             "%s: go = \"%s\" means something else; take another name", fields->what, id);
  return !target && fields_good_id(fields, id);
}

static void read_beat(const Fields *parent, const Tag *tag, uint32_t with) {
  Build *build = parent->build;
  Fields fields = fields_inside(parent, "beat", tag->id);
  fields.place = tag->place;
  if (!good_beat(&fields, tag->id)) return;
  const uint32_t beat = add_beat(&fields, tag, with);
  const Range effects = read_effects(&fields, EFFECTS_OF_PLAY);
  const Range passages = read_script(&fields, fields.table, true);
  const Range options = read_options(&fields, beat);
  build->beats[beat].effects = effects;
  build->beats[beat].passages = passages;
  build->beats[beat].options = options;
  read_link(&fields, LINK_BEAT, beat, "go");
  read_otherwises(&fields, beat);
}

// The scene --------------------------------------------------------------------------------------

static Text read_setting(const Fields *fields) {
  const Build *build = fields->build;
  const uint32_t found = fields_pick_id(fields, "place", IDS(build, settings), NONE);
  return found == NONE ? 0 : build->settings[found].id;
}

static void read_beats(const Fields *fields, uint32_t with) {
  lua_State *lua = fields->lua;
  const lua_Integer length = (lua_Integer)lua_rawlen(lua, fields->table);
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(lua, fields->table, i);
    const Tag tag = words_tag(fields->build, lua, -1);
    if (tag.kind == KIND_BEAT) {
      read_beat(fields, &tag, with);
    } else {
      words_wrong_entry(fields, i, "beats: beat \"name\" { ... }");
    }
    lua_pop(lua, 1);
  }
  if (length == 0)
    fault_at(fields->build, fields->place, NULL, "%s has no beat: beat \"name\" { ... }",
             fields->what);
}

static bool is_expected(const Fields *fields, const char *id) {
  Build *build = fields->build;
  if (build->expected_seen) {
    fault_at(build, fields->place, NULL,
             "%s: a file holds one scene; give this one a file of its own, %s.lua", fields->what,
             id);
  } else if (strcmp(id, build->expected) != 0) {
    fault_at(build, fields->place, NULL, "%s: a scene is called as its file is: scene \"%s\"",
             fields->what, build->expected);
  }
  const bool right = !build->expected_seen && !strcmp(id, build->expected);
  build->expected_seen = true;
  return right;
}

static void add_scene(Fields *fields, const char *id) {
  Build *build = fields->build;
  Scene scene = {.place = fields->place, .beats = {(uint32_t)build->beats_count, 0}};
  fields->scene = (uint32_t)build->scenes_count;
  scene.id = build_text(build, id);
  scene.title = fields_need_text(fields, "title");
  scene.setting = read_setting(fields);
  scene.facilitator = fields_text(fields, "facilitator");
  scene.when = fields_when(fields, "when", false);
  scene.no_agenda = fields_bool(fields, "no_agenda");
  scene.is_public = fields_bool(fields, "public");
  scene.epilogue = fields_bool(fields, "epilogue");
  read_enter(fields, &scene);
  *BUILD_ADD(build, scenes) = scene;
}

void read_scene(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (!is_expected(fields, id)) return;
  add_scene(fields, id);
  const uint32_t expert = build->head.mind_count ? build->head.minds[0].speaker : NONE;
  const uint32_t with = fields_pick_id(fields, "with", IDS(build, cast), expert);
  read_beats(fields, with);
  Range *beats = &build->scenes[fields->scene].beats;
  beats->count = (uint32_t)build->beats_count - beats->first;
}
