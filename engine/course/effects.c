// `set` and `add`, and the states in which a scene may begin.
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "course/read.h"

typedef struct Slot {  // something an effect may change
  uint16_t slot;
  ExprKind kind;
  int32_t low, high;
  uint32_t choices;
} Slot;

static bool is(const Build *build, Text text, const char *id) { return !strcmp(build_chars(build, text), id); }

static bool find_variable(const Build *build, const char *id, Slot *out) {
  for (uint32_t i = 0; i < build->variables_count; i++) {
    const Variable *variable = &build->variables[i];
    if (is(build, variable->id, id)) {
      const uint16_t slot = (uint16_t)(STATE_SLOT(variable) + i);
      *out = (Slot){slot, variable->kind, variable->low, variable->high, variable->choices};
      return true;
    }
  }
  return false;
}

// "trust" is the expert's, "helena.trust" another's.
static bool find_axis(const Build *build, const char *id, Slot *out) {
  const char *dot = strchr(id, '.');
  for (uint32_t m = 0; m < build->head.mind_count; m++) {
    const char *name = build_chars(build, build->cast[build->head.minds[m].speaker].id);
    const bool hers = dot && strlen(name) == (size_t)(dot - id) && !strncmp(id, name, (size_t)(dot - id));
    for (uint32_t a = 0; a < build->head.axis_count && (hers || (!dot && m == 0)); a++) {
      if (is(build, build->head.axes[a].id, dot ? dot + 1 : id)) {
        *out = (Slot){(uint16_t)(STATE_SLOT(mind) + m * sizeof(Mind) / sizeof(int32_t) + a), EXPR_INT, 0, 100, 0};
        return true;
      }
    }
  }
  return false;
}

static Hint variable_hint(const Build *build, const char *id) {
  const char *known[LIMIT_VARIABLES];
  for (size_t i = 0; i < build->variables_count; i++) {
    known[i] = build_chars(build, build->variables[i].id);
  }
  return fields_hint(id, known, build->variables_count);
}

static bool find_slot(Fields *fields, const char *id, EffectsOf of, Slot *out) {
  Build *build = fields->build;
  if (find_variable(build, id, out)) {
    return true;
  }
  if (!find_axis(build, id, out)) {
    const Hint hint = variable_hint(build, id);
    build_fault(build, fields->place, id, "%s: unknown variable \"%.60s\"%s", fields->what, id, hint.text);
    return false;
  }
  if (of == EFFECTS_OF_PLAY) {
    build_fault(build, fields->place, id, "%s: %s is changed by how things land and by a scene's enter, nowhere else",
                fields->what, id);
    return false;
  }
  return true;
}

// [0, 0]: the value on top of the stack as the slot's number.
static bool read_value(Fields *fields, const char *id, const Slot *slot, int32_t *value) {
  lua_State *lua = fields->lua;
  Build *build = fields->build;
  const int type = lua_type(lua, -1);
  if (slot->kind == EXPR_BOOL && type == LUA_TBOOLEAN) {
    *value = lua_toboolean(lua, -1);
    return true;
  }
  if (slot->kind == EXPR_ENUM && type == LUA_TSTRING) {
    const Choices *choices = &build->choices[slot->choices];
    const uint32_t found = fields_pick_text(fields, id, lua_tostring(lua, -1), choices->values, choices->count);
    *value = (int32_t)found;
    return found != NONE;
  }
  if (slot->kind == EXPR_INT && lua_isinteger(lua, -1) && lua_tointeger(lua, -1) >= INT16_MIN * 32 &&
      lua_tointeger(lua, -1) <= INT16_MAX * 32) {
    *value = (int32_t)lua_tointeger(lua, -1);
    return true;
  }
  build_fault(build, fields->place, id, "%s: %s should be %s", fields->what, id,
              slot->kind == EXPR_BOOL ? "true or false" : slot->kind == EXPR_ENUM ? "one of its words" : "a whole number");
  return false;
}

static void add_effect(Fields *fields, const char *id, bool add, EffectsOf of) {
  Slot slot;
  int32_t value;
  if (!find_slot(fields, id, of, &slot) || !read_value(fields, id, &slot, &value)) {
    return;
  }
  if (add && slot.kind != EXPR_INT) {
    build_fault(fields->build, fields->place, id, "%s: only a number can be added to; write set = { %s = ... }",
                fields->what, id);
    return;
  }
  if (!add && slot.kind == EXPR_INT && (value < slot.low || value > slot.high)) {
    build_fault(fields->build, fields->place, id, "%s: %s is %d to %d", fields->what, id, (int)slot.low, (int)slot.high);
    return;
  }
  *BUILD_ADD(fields->build, effects) = (Effect){slot.slot, add, value, slot.low, slot.high};
}


// lua_next's order differs from run to run; effects must not. [-0, +0] for the table at `table`.
uint32_t read_sorted_keys(Fields *fields, int table, const char *keys[], uint32_t most) {
  lua_State *lua = fields->lua;
  uint32_t count = 0;
  lua_pushnil(lua);
  while (lua_next(lua, table)) {
    if (lua_type(lua, -2) == LUA_TSTRING && count < most) {
      const char *key = lua_tostring(lua, -2);
      uint32_t at = count++;
      for (; at > 0 && strcmp(keys[at - 1], key) > 0; at--) {
        keys[at] = keys[at - 1];
      }
      keys[at] = key;
    } else if (lua_type(lua, -2) == LUA_TNUMBER) {
      build_fault(fields->build, fields->place, NULL, "%s: set and add take names: { told_him = true }", fields->what);
    }
    lua_pop(lua, 1);
  }
  return count;
}

static void read_group(Fields *fields, const char *name, EffectsOf of) {
  lua_State *lua = fields->lua;
  const char *keys[LIMIT_VARIABLES + 16];
  const int type = lua_getfield(lua, fields->table, name);
  if (type == LUA_TTABLE) {
    const int table = lua_gettop(lua);
    const uint32_t count = read_sorted_keys(fields, table, keys, LIMIT_VARIABLES + 16);
    for (uint32_t i = 0; i < count; i++) {
      lua_getfield(lua, table, keys[i]);
      add_effect(fields, keys[i], !strcmp(name, "add"), of);
      lua_pop(lua, 1);
    }
  } else if (type != LUA_TNIL) {
    build_fault(fields->build, fields->place, name, "%s: %s should be a table: %s = { name = value }", fields->what, name,
                name);
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

// Entry states ------------------------------------------------------------------------------------------------

static const char *const level_names[] = {"voiced", "understood", "purpose", "honoured"};

static bool add_level(Fields *fields, const char *concern, uint8_t level) {
  const Build *build = fields->build;
  for (uint32_t m = 0; m < build->head.mind_count; m++) {
    for (uint32_t c = 0; c < build->head.minds[m].concern_count; c++) {
      if (is(build, build->head.minds[m].concerns[c].id, concern)) {
        *BUILD_ADD(fields->build, levels) = (Level){(uint8_t)m, (uint8_t)c, level};
        return true;
      }
    }
  }
  return false;
}

static bool read_levels(Fields *fields, const char *key) {
  const char *names[LIMIT_CONCERNS * LIMIT_MINDS];
  for (uint8_t level = 0; level < 4; level++) {
    if (strcmp(key, level_names[level])) {
      continue;
    }
    const uint32_t count = fields_names(fields, key, names, LIMIT_CONCERNS * LIMIT_MINDS);
    for (uint32_t i = 0; i < count; i++) {
      if (!add_level(fields, names[i], level + 1)) {
        build_fault(fields->build, fields->place, key, "%s: there is no concern \"%s\"", fields->what, names[i]);
      }
    }
    return true;
  }
  return false;
}

// One state a session may begin with: axes, variables and levels side by side.
static void read_start(Fields *parent, const char *name, Range *effects, Range *levels) {
  lua_State *lua = parent->lua;
  Build *build = parent->build;
  const char *keys[LIMIT_VARIABLES + 16];
  *effects = (Range){(uint32_t)build->effects_count, 0};
  *levels = (Range){(uint32_t)build->levels_count, 0};
  if (lua_getfield(lua, parent->table, name) == LUA_TTABLE) {
    Fields fields = fields_open(build, lua, -1, parent->place, name, NULL);
    const uint32_t count = read_sorted_keys(&fields, fields.table, keys, LIMIT_VARIABLES + 16);
    for (uint32_t i = 0; i < count; i++) {
      lua_getfield(lua, fields.table, keys[i]);
      if (!read_levels(&fields, keys[i])) {
        add_effect(&fields, keys[i], false, EFFECTS_OF_ENTRY);
      }
      lua_pop(lua, 1);
    }
  }
  lua_pop(lua, 1);
  effects->count = (uint32_t)build->effects_count - effects->first;
  levels->count = (uint32_t)build->levels_count - levels->first;
}

void read_enter(Fields *parent, Scene *scene) {
  static const char *const known[] = {"sensible", "pushy", "add", "set", NULL};
  lua_State *lua = parent->lua;
  const int type = lua_getfield(lua, parent->table, "enter");
  if (type == LUA_TTABLE) {
    Fields fields = fields_open(parent->build, lua, -1, parent->place, "enter", NULL);
    fields_only(&fields, known, false);
    scene->effects = read_effects(&fields, EFFECTS_OF_ENTRY);
    read_start(&fields, "sensible", &scene->sensible, &scene->sensible_levels);
    read_start(&fields, "pushy", &scene->pushy, &scene->pushy_levels);
  } else if (type != LUA_TNIL) {
    build_fault(parent->build, parent->place, "enter", "%s: enter should be a table", parent->what);
  }
  lua_pop(lua, 1);
}
