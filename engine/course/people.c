// Who there is, and what can change: the words of course.lua.
#include <string.h>

#include "course/pronouns.h"
#include "course/read.h"

static bool is(const Build *build, Text text, const char *id) { return !strcmp(build_chars(build, text), id); }

static uint32_t find_speaker(const Build *build, const char *id) {
  for (uint32_t i = 0; i < build->cast_count; i++) {
    if (is(build, build->cast[i].id, id)) {
      return i;
    }
  }
  return NONE;
}

// Names of variants and variables share one room: a condition could not tell them apart.
static bool new_name(Fields *fields, const char *id) {
  Build *build = fields->build;
  bool taken = false;
  for (size_t i = 0; i < build->variables_count; i++) {
    taken |= is(build, build->variables[i].id, id);
  }
  for (size_t i = 0; i < build->choices_count; i++) {
    taken |= is(build, build->choices[i].id, id);
  }
  if (taken) {
    build_fault(build, fields->place, NULL, "%s: there is already something called \"%s\"", fields->what, id);
  }
  return !taken;
}

static void read_scene_files(Fields *fields) {
  lua_State *lua = fields->lua;
  const bool list = lua_getfield(lua, fields->table, "scenes") == LUA_TTABLE;
  const lua_Unsigned length = list ? lua_rawlen(lua, -1) : 0;
  for (lua_Unsigned i = 1; i <= length; i++) {
    const bool text = lua_rawgeti(lua, -1, (lua_Integer)i) == LUA_TSTRING;
    if (text && fields_good_id(fields, lua_tostring(lua, -1))) {
      const Text file = build_text(fields->build, lua_tostring(lua, -1));
      *BUILD_ADD(fields->build, scene_files) = file;
    }
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

void read_course(Fields *fields, const char *id) {
  static const char *const known[] = {"title", "about", "scenes", "player", "marks", NULL};
  Build *build = fields->build;
  fields_only(fields, known, false);
  if (build->head.name) {
    build_fault(build, fields->place, NULL, "%s: a course is said once", fields->what);
  }
  build->head.name = build_text(build, id);
  build->head.title = fields_text(fields, "title");
  build->head.about = fields_text(fields, "about");
  build->head.player = fields_has(fields, "player") ? fields_text(fields, "player") : build_text(build, "Alex");
  build->head.marked = fields_bool(fields, "marks");
  if (!build->head.title) {
    build_fault(build, fields->place, NULL, "%s needs title = \"...\"", fields->what);
  }
  read_scene_files(fields);
  if (!build->scene_files_count) {
    build_fault(build, fields->place, NULL, "%s needs scenes = { \"first_scene\", ... }", fields->what);
  }
}

static Text first_word(Build *build, Text name) {
  char word[BUILD_ID] = "";
  const char *text = build_chars(build, name);
  const size_t length = strcspn(text, " ");
  memcpy(word, text, length < sizeof word ? length : 0);
  return build_text(build, word);
}

void read_cast(Fields *fields, const char *id) {
  static const char *const known[] = {"name", "short", "role", "pronouns", NULL};
  Build *build = fields->build;
  fields_only(fields, known, false);
  Speaker *speaker = BUILD_ADD(build, cast);
  speaker->mind = NONE;
  speaker->id = build_text(build, id);
  speaker->name = fields_text(fields, "name");
  speaker->label = fields_has(fields, "short") ? fields_text(fields, "short") : first_word(build, speaker->name);
  speaker->role = fields_text(fields, "role");
  speaker->pronouns = fields_pick(fields, "pronouns", pronouns_names, 3, 0);
  if (!speaker->name) {
    build_fault(build, fields->place, NULL, "%s needs name = \"...\"", fields->what);
  }
  if (!words_add_speaker(build, id, (uint32_t)build->cast_count - 1)) {
    build_fault(build, fields->place, NULL, "%s: \"%s\" is a word already; take another name", fields->what, id);
  }
}

static bool new_concern(Fields *fields, const char *id) {
  const Story *head = &fields->build->head;
  for (uint32_t m = 0; m < head->mind_count; m++) {
    for (uint32_t c = 0; c < head->minds[m].concern_count; c++) {
      if (is(fields->build, head->minds[m].concerns[c].id, id)) {
        build_fault(fields->build, fields->place, NULL, "%s: there is already a concern called \"%s\"", fields->what, id);
        return false;
      }
    }
  }
  return true;
}

static void read_concern(Fields *parent, const Tag *tag, MindStart *mind) {
  static const char *const known[] = {"depth", "name", "truth", "safe_zone", NULL};
  Fields fields = fields_open(parent->build, parent->lua, -1, tag->place, "concern", tag->id);
  fields_only(&fields, known, false);
  if (!fields_good_id(&fields, tag->id) || !new_concern(&fields, tag->id)) {
    return;
  }
  if (mind->concern_count == LIMIT_CONCERNS) {
    build_fault(fields.build, fields.place, NULL, "%s: a person has at most %d concerns", fields.what, LIMIT_CONCERNS);
    return;
  }
  Concern *concern = &mind->concerns[mind->concern_count++];
  concern->id = build_text(fields.build, tag->id);
  concern->depth = fields_int(&fields, "depth", 0, 100, 0);
  concern->name = fields_text(&fields, "name");
  concern->truth = fields_text(&fields, "truth");
  concern->safe_zone = fields_bool(&fields, "safe_zone");
  if (!concern->name || !fields_has(&fields, "depth")) {
    build_fault(fields.build, fields.place, NULL, "%s needs depth = 0 to 100 and name = \"...\"", fields.what);
  }
}

static void read_concerns(Fields *fields, MindStart *mind) {
  const lua_Unsigned length = lua_rawlen(fields->lua, fields->table);
  for (lua_Unsigned i = 1; i <= length; i++) {
    lua_rawgeti(fields->lua, fields->table, (lua_Integer)i);
    const Tag tag = words_tag(fields->build, fields->lua, -1);
    if (tag.kind == KIND_CONCERN) {
      read_concern(fields, &tag, mind);
    } else {
      build_fault(fields->build, fields->place, NULL, "%s holds concern \"name\" { ... } and nothing else", fields->what);
    }
    lua_pop(fields->lua, 1);
  }
}

static void only_axes(Fields *fields) {
  const char *known[LIMIT_AXES + 1] = {0};
  for (uint32_t a = 0; a < fields->build->head.axis_count; a++) {
    known[a] = build_chars(fields->build, fields->build->head.axes[a].id);
  }
  fields_only(fields, known, true);
}

static void read_mind(Fields *fields, const char *id, uint32_t index) {
  Build *build = fields->build;
  const uint32_t speaker = find_speaker(build, id);
  only_axes(fields);
  if (speaker == NONE) {
    build_fault(build, fields->place, NULL, "%s: there is nobody called \"%s\"; write cast \"%s\" { ... } before it",
                fields->what, id, id);
    return;
  }
  if (build->cast[speaker].mind != NONE || index == LIMIT_MINDS) {
    build_fault(build, fields->place, NULL, "%s: at most %d people have a state, each of them once", fields->what,
                LIMIT_MINDS);
    return;
  }
  MindStart *mind = &build->head.minds[index];
  mind->speaker = speaker;
  build->cast[speaker].mind = index;
  for (uint32_t a = 0; a < build->head.axis_count; a++) {
    char axis[BUILD_ID];
    strncpy(axis, build_chars(build, build->head.axes[a].id), sizeof axis - 1);
    axis[sizeof axis - 1] = 0;
    mind->axis[a] = fields_int(fields, axis, 0, 100, 50);
  }
  build->head.mind_count = index + 1;
  read_concerns(fields, mind);
}

void read_expert(Fields *fields, const char *id) {
  if (fields->build->head.mind_count) {
    build_fault(fields->build, fields->place, NULL, "%s: a course has one expert, said before any person", fields->what);
    return;
  }
  read_mind(fields, id, 0);
}

void read_person(Fields *fields, const char *id) {
  if (!fields->build->head.mind_count) {
    build_fault(fields->build, fields->place, NULL, "%s: say the expert first", fields->what);
    return;
  }
  read_mind(fields, id, fields->build->head.mind_count);
}

static uint32_t read_choices(Fields *fields, const char *id) {
  Build *build = fields->build;
  const char *values[32];
  uint32_t count = 0;
  fields_only(fields, (const char *const[]){NULL}, true);
  for (lua_Unsigned i = 1; i <= lua_rawlen(fields->lua, fields->table) && count < 32; i++) {
    if (lua_rawgeti(fields->lua, fields->table, (lua_Integer)i) == LUA_TSTRING) {
      values[count++] = lua_tostring(fields->lua, -1);
    }
    lua_pop(fields->lua, 1);
  }
  if (count < 2 || count != lua_rawlen(fields->lua, fields->table)) {
    build_fault(build, fields->place, NULL, "%s needs 2 to 32 words: { \"yes\", \"not_now\" }", fields->what);
  }
  const char **copies = arena_take(&build->arena, count + 1, sizeof *copies);
  for (uint32_t i = 0; i < count; i++) {
    copies[i] = arena_copy(&build->arena, values[i], strlen(values[i]));
  }
  const Text text = build_text(build, id);
  *BUILD_ADD(build, choices) = (Choices){text, copies, count};
  return (uint32_t)build->choices_count - 1;
}

void read_variant(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (!new_name(fields, id)) {
    return;
  }
  const uint32_t choices = read_choices(fields, id);
  if (build->variants_count == LIMIT_VARIANTS) {
    build_fault(build, fields->place, NULL, "%s: a course has at most %d variants", fields->what, LIMIT_VARIANTS);
    return;
  }
  *BUILD_ADD(build, variants) = choices;
}

static void add_variable(Fields *fields, const char *id, Variable variable) {
  Build *build = fields->build;
  if (build->variables_count == LIMIT_VARIABLES) {
    build_fault(build, fields->place, NULL, "%s: a course has at most %d variables", fields->what, LIMIT_VARIABLES);
    return;
  }
  variable.id = build_text(build, id);
  *BUILD_ADD(build, variables) = variable;
}

void read_flag(Fields *fields, const char *id) {
  if (new_name(fields, id)) {
    add_variable(fields, id, (Variable){.kind = EXPR_BOOL, .high = 1});
  }
}

void read_number(Fields *fields, const char *id) {
  static const char *const known[] = {"from", "to", "start", NULL};
  fields_only(fields, known, false);
  Variable variable = {.kind = EXPR_INT};
  variable.low = fields_int(fields, "from", -1000000, 1000000, 0);
  variable.high = fields_int(fields, "to", variable.low, 1000000, variable.low);
  variable.start = fields_int(fields, "start", variable.low, variable.high, variable.low);
  if (new_name(fields, id)) {
    add_variable(fields, id, variable);
  }
}

void read_one_of(Fields *fields, const char *id) {
  if (new_name(fields, id)) {
    const uint32_t choices = read_choices(fields, id);
    const int32_t last = (int32_t)fields->build->choices[choices].count - 1;
    add_variable(fields, id, (Variable){.kind = EXPR_ENUM, .high = last, .choices = choices});
  }
}

static Text only_text(Fields *fields) {
  fields_only(fields, (const char *const[]){NULL}, true);
  const bool text = lua_rawgeti(fields->lua, fields->table, 1) == LUA_TSTRING;
  const Text clean = text ? fields_clean(fields, NULL, lua_tostring(fields->lua, -1)) : 0;
  lua_pop(fields->lua, 1);
  return clean;
}

void read_place(Fields *fields, const char *id) {
  const Text text = only_text(fields);
  Named *setting = BUILD_ADD(fields->build, settings);
  setting->text = text;
  setting->id = build_text(fields->build, id);
}

void read_look(Fields *fields, const char *id) {
  static const char *const known[] = {"posture", "reads", NULL};
  fields_only(fields, known, false);
  Look *look = BUILD_ADD(fields->build, looks);
  look->id = build_text(fields->build, id);
  look->posture = fields_text(fields, "posture");
  look->reads = fields_text(fields, "reads");
}

void read_rule(Build *build, Place place, const char *id, const char *text) {
  const bool common = build->stage == STAGE_COMMON;
  for (size_t i = 0; i < build->rules_count; i++) {
    Rule *rule = &build->rules[i];
    if (is(build, rule->id, id)) {
      if (!rule->common || common) {
        build_fault(build, place, NULL, "rule \"%s\": there is already a rule of this name", id);
        return;
      }
      rule->common = false;
      rule->place = place;
      rule->text = build_text(build, text);
      return;
    }
  }
  Rule *rule = BUILD_ADD(build, rules);
  *rule = (Rule){.place = place, .common = common};
  rule->id = build_text(build, id);
  rule->text = build_text(build, text);
}
