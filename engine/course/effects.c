// `set` and `add`, and the states in which a scene may begin.
#include <string.h>

#include "course/known.h"
#include "course/read.h"
#include "course/scope.h"

enum { MOST = LIMIT_VARIABLES + 16, LARGEST = 1000000 };

typedef struct Slot {  // something an effect may change
  uint16_t slot;
  ExprKind kind;
  int32_t low, high;
  uint32_t choices;
} Slot;

static bool find_variable(const Build *build, const char *id, Slot *out) {
  const uint32_t i = ids_find(build, IDS(build, variables), id);
  if (i == NONE) return false;
  const Variable *variable = &build->variables[i];
  *out = (Slot){(uint16_t)(STATE_SLOT(variable) + i), variable->kind, variable->low, variable->high,
                variable->choices};
  return true;
}

// "trust" is the expert's, "helena.trust" another's.
static bool find_axis(const Build *build, const char *id, Slot *out) {
  const char *dot = strchr(id, '.');
  const size_t length = dot ? (size_t)(dot - id) : 0;
  const uint32_t axis = ids_find(build, ids_axes(build), dot ? dot + 1 : id);
  for (uint32_t m = 0; m < build->head.mind_count && axis != NONE; m++) {
    const char *name = ids_speaker(build, build->head.minds[m].speaker);
    const bool hers = dot ? strlen(name) == length && !strncmp(id, name, length) : m == 0;
    if (!hers) continue;
    const size_t slot = STATE_SLOT(mind) + m * sizeof(Mind) / sizeof(int32_t) + axis;
    *out = (Slot){(uint16_t)slot, EXPR_INT, 0, 100, 0};
    return true;
  }
  return false;
}

static bool find_slot(const Fields *fields, const char *id, EffectsOf of, Slot *out) {
  Build *build = fields->build;
  if (find_variable(build, id, out)) return true;
  if (!find_axis(build, id, out)) {
    const bool axes = of == EFFECTS_OF_ENTRY && !build->variables_count;
    const Hint hint = ids_hint(build, axes ? ids_axes(build) : IDS(build, variables), id);
    fault_at(build, fields->place, id, "%s: there is no variable \"%.48s\"%s", fields->what, id,
             hint.text[0] ? hint.text : "; declare it in course.lua: flag, number or one_of");
    return false;
  }
  if (of == EFFECTS_OF_ENTRY) return true;
  fault_at(build, fields->place, id,
           "%s: %.48s is changed by how things land and by a scene's enter, nowhere else",
           fields->what, id);
  return false;
}

// Values -----------------------------------------------------------------------------------------

static void wrong_value(const Fields *fields, const char *id, const Slot *slot) {
  static const char *const kinds[] = {
      [EXPR_BOOL] = "true or false, without quotes",
      [EXPR_INT] = "a whole number, without quotes",
      [EXPR_ENUM] = "one of its words in quotes",
  };
  fault_at(fields->build, fields->place, id, "%s: %.48s should be %s", fields->what, id,
           kinds[slot->kind]);
}

// [0, 0]: the value on top of the stack as the slot's number.
static bool read_value(const Fields *fields, const char *id, const Slot *slot, int32_t *value) {
  lua_State *lua = fields->lua;
  const char *text = fields_plain(lua, -1);
  const lua_Integer number = lua_tointeger(lua, -1);
  if (slot->kind == EXPR_BOOL && lua_isboolean(lua, -1)) {
    *value = lua_toboolean(lua, -1);
    return true;
  }
  if (slot->kind == EXPR_ENUM && text) {
    const Choices *choices = &fields->build->choices[slot->choices];
    *value = (int32_t)fields_pick_text(fields, id, text, choices->values, choices->count);
    return *value >= 0;
  }
  if (slot->kind == EXPR_INT && lua_isinteger(lua, -1) && number >= -LARGEST && number <= LARGEST) {
    *value = (int32_t)number;
    return true;
  }
  wrong_value(fields, id, slot);
  return false;
}

static void add_effect(const Fields *fields, const char *id, bool add, EffectsOf of) {
  Slot slot;
  int32_t value;
  if (!find_slot(fields, id, of, &slot) || !read_value(fields, id, &slot, &value)) return;
  if (add && slot.kind != EXPR_INT) {
    fault_at(fields->build, fields->place, id,
             "%s: only a number can be added to; write set = { %.48s = ... }", fields->what, id);
  } else if (!add && slot.kind == EXPR_INT && (value < slot.low || value > slot.high)) {
    fault_at(fields->build, fields->place, id, "%s: %.48s is %d to %d", fields->what, id,
             (int)slot.low, (int)slot.high);
  } else {
    *BUILD_ADD(fields->build, effects) = (Effect){slot.slot, add, value, slot.low, slot.high};
  }
}

static void read_group(const Fields *fields, const char *name, EffectsOf of) {
  lua_State *lua = fields->lua;
  const char *keys[MOST];
  if (!fields_push_table(fields, name, "{ name = value }")) return;
  const int table = lua_gettop(lua);
  const uint32_t count = fields_keys(fields, table, name, keys, MOST);
  for (uint32_t i = 0; i < count; i++) {
    lua_getfield(lua, table, keys[i]);
    add_effect(fields, keys[i], name[0] == 'a', of);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

Range read_effects(Fields *fields, EffectsOf of) {
  Range range = {(uint32_t)fields->build->effects_count, 0};
  read_group(fields, "set", of);
  read_group(fields, "add", of);
  range.count = (uint32_t)fields->build->effects_count - range.first;
  return range;
}

// Entry states -----------------------------------------------------------------------------------

static void add_level(const Fields *fields, const char *key, const char *concern, uint8_t level) {
  Build *build = fields->build;
  for (uint32_t m = 0; m < build->head.mind_count; m++) {
    const uint32_t c = ids_find(build, ids_concerns(build, m), concern);
    if (c == NONE) continue;
    *BUILD_ADD(build, levels) = (Level){(uint8_t)m, (uint8_t)c, level};
    return;
  }
  const Hint hint =
      build->head.mind_count ? ids_hint(build, ids_concerns(build, 0), concern) : (Hint){""};
  fault_at(build, fields->place, key, "%s: there is no concern \"%.48s\"%s", fields->what, concern,
           hint.text);
}

static bool read_levels(const Fields *fields, const char *key) {
  const char *names[LIMIT_CONCERNS * LIMIT_MINDS];
  for (uint8_t level = 0; scope_levels[level]; level++) {
    if (strcmp(key, scope_levels[level]) != 0) continue;
    const uint32_t count = fields_names(fields, key, names, LIMIT_CONCERNS * LIMIT_MINDS);
    for (uint32_t i = 0; i < count; i++) add_level(fields, key, names[i], level + 1);
    return true;
  }
  return false;
}

// "accepted = true": a status of the model, as it stands between the player and the expert.
static bool start_status(const Fields *fields, const char *key) {
  Build *build = fields->build;
  const uint32_t flag = ids_find(build, ids_flags(build), key);
  if (flag == NONE || build->head.mind_count == 0) return false;
  const uint16_t slot = (uint16_t)(STATE_SLOT(mind) + MIND_SLOT(flags));
  if (!lua_isboolean(fields->lua, -1)) {
    wrong_value(fields, key, &(Slot){.kind = EXPR_BOOL});
  } else if (lua_toboolean(fields->lua, -1)) {
    *BUILD_ADD(build, effects) = (Effect){slot, true, 1 << flag, 0, INT32_MAX};
  }
  return true;
}

// One state a session may begin with: axes, variables, statuses and levels side by side.
static void read_start(const Fields *parent, const char *name, Range *effects, Range *levels) {
  lua_State *lua = parent->lua;
  Build *build = parent->build;
  const char *keys[MOST];
  *effects = (Range){(uint32_t)build->effects_count, 0};
  *levels = (Range){(uint32_t)build->levels_count, 0};
  if (!fields_push_table(parent, name, "{ trust = 46, voiced = { \"pace\" } }")) return;
  const Fields fields = fields_inside(parent, name, NULL);
  const uint32_t count = fields_keys(&fields, fields.table, name, keys, MOST);
  for (uint32_t i = 0; i < count; i++) {
    lua_getfield(lua, fields.table, keys[i]);
    if (!read_levels(&fields, keys[i]) && !start_status(&fields, keys[i]))
      add_effect(&fields, keys[i], false, EFFECTS_OF_ENTRY);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  effects->count = (uint32_t)build->effects_count - effects->first;
  levels->count = (uint32_t)build->levels_count - levels->first;
}

void read_enter(Fields *parent, Scene *scene) {
  if (!fields_push_table(parent, "enter", "{ add = { threat = -4 } }")) return;
  Fields fields = fields_inside(parent, "enter", NULL);
  known_check(&known_enter, &fields);
  scene->effects = read_effects(&fields, EFFECTS_OF_ENTRY);
  read_start(&fields, "sensible", &scene->sensible, &scene->sensible_levels);
  read_start(&fields, "pushy", &scene->pushy, &scene->pushy_levels);
  lua_pop(parent->lua, 1);
}
