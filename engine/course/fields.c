#include "course/fields.h"

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

static size_t add_to(char *out, size_t at, const char *text) {
  const size_t length = strnlen(text, BUILD_ID);
  memcpy(out + at, text, length);
  return at + length;
}

Fields fields_open(Build *build, lua_State *lua, int table, Place place, const char *word,
                   const char *id) {
  Fields fields = {.build = build, .lua = lua, .place = place, .scene = NONE};
  fields.table = lua_absindex(lua, table);
  build_tick(build);
  size_t length = add_to(fields.what, 0, word);
  if (id) {
    length = add_to(fields.what, length, " \"");
    length = add_to(fields.what, length, id);
    length = add_to(fields.what, length, "\"");
  }
  fields.what[length] = '\0';
  return fields;
}

Fields fields_inside(const Fields *parent, const char *word, const char *id) {
  Fields fields = fields_open(parent->build, parent->lua, -1, parent->place, word, id);
  fields.scene = parent->scene;
  return fields;
}

const char *fields_plain(lua_State *lua, int index) {
  size_t length = 0;
  const char *text =
      lua_type(lua, index) == LUA_TSTRING ? lua_tolstring(lua, index, &length) : NULL;
  return text && strlen(text) == length ? text : NULL;
}

// Keys -------------------------------------------------------------------------------------------

// Keeps the first `most` in byte order.
static void sort_in(const char *keys[], uint32_t *count, uint32_t most, const char *key) {
  uint32_t at = *count;
  while (at > 0 && strcmp(keys[at - 1], key) > 0) at--;
  if (at == most) return;
  *count += *count < most;
  memmove(&keys[at + 1], &keys[at], (*count - at - 1) * sizeof *keys);
  keys[at] = key;
}

Keys fields_sort_keys(lua_State *lua, int table, const char *keys[], uint32_t most) {
  Keys found = {0};
  lua_pushnil(lua);
  while (lua_next(lua, table)) {
    const char *key = fields_plain(lua, -2);
    const bool entry = lua_isinteger(lua, -2) && lua_tointeger(lua, -2) >= 1;
    if (key) sort_in(keys, &found.count, most, key);
    found.all += key != NULL;
    found.entries += entry;
    found.odd |= !key && !entry && lua_type(lua, -2) != LUA_TLIGHTUSERDATA;
    lua_pop(lua, 1);
  }
  return found;
}

uint32_t fields_keys(const Fields *fields, int table, const char *field, const char *keys[],
                     uint32_t most) {
  const Keys found = fields_sort_keys(fields->lua, table, keys, most);
  if (found.odd || found.entries)
    fault_at(fields->build, fields->place, field,
             "%s: what stands in %s needs a name: %s = { name = ... }", fields->what, field, field);
  if (found.all > most)
    fault_at(fields->build, fields->place, field,
             "%s: %s has %u fields, more than the %u there can be", fields->what, field,
             (unsigned)found.all, (unsigned)most);
  return found.count;
}

// Values -----------------------------------------------------------------------------------------

bool fields_has(const Fields *fields, const char *name) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  lua_pop(fields->lua, 1);
  return type != LUA_TNIL;
}

static void wrong_type(const Fields *fields, const char *name, const char *wanted, int type) {
  if (type == LUA_TSTRING) {
    fault_at(fields->build, fields->place, name, "%s: %s should be %s, without quotes",
             fields->what, name, wanted);
  } else {
    fault_at(fields->build, fields->place, name, "%s: %s is a %s and should be %s", fields->what,
             name, lua_typename(fields->lua, type), wanted);
  }
}

bool fields_push_table(const Fields *fields, const char *name, const char *wanted) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  if (type == LUA_TTABLE) return true;
  lua_pop(fields->lua, 1);
  if (type != LUA_TNIL)
    fault_at(fields->build, fields->place, name, "%s: %s should be a table: %s", fields->what, name,
             wanted);
  return false;
}

const char *fields_string(const Fields *fields, const char *name) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  const char *text = fields_plain(fields->lua, -1);
  lua_pop(fields->lua, 1);
  if (!text && type == LUA_TSTRING) {
    fault_at(fields->build, fields->place, name, "%s: %s holds a zero byte", fields->what, name);
  } else if (!text && type != LUA_TNIL) {
    wrong_type(fields, name, "a text in quotes", type);
  }
  return text;
}

// White space becomes single spaces. False: it holds what a text may not.
static bool make_plain(const Fields *fields, const char *name, const char *text, char *clean) {
  size_t length = 0;
  for (const char *at = text; *at;) {
    if (*at > ' ' && *at < 0x7F) {
      clean[length++] = *at++;
      continue;
    }
    const char *from = at;
    const uint32_t c = utf8_next(&at);
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space && build_forbids(c)) {
      fault_at(fields->build, fields->place, name,
               "%s: a text may not hold the control character U+%04X", fields->what, (unsigned)c);
      return false;
    }
    if (space && (length == 0 || clean[length - 1] == ' ')) continue;
    memcpy(clean + length, space ? " " : from, space ? 1 : (size_t)(at - from));
    length += space ? 1 : (size_t)(at - from);
  }
  length -= length && clean[length - 1] == ' ';
  clean[length] = '\0';
  return true;
}

Text fields_clean(const Fields *fields, const char *name, const char *text) {
  char clean[BUILD_TEXT + 1];
  const size_t length = strlen(text);
  if (length > BUILD_TEXT) {
    fault_at(fields->build, fields->place, name, "%s: a text may have %d bytes, this one has %zu",
             fields->what, BUILD_TEXT, length);
    return 0;
  }
  if (!utf8_valid(text, length, NULL)) {
    fault_at(fields->build, fields->place, name, "%s: this text is not UTF-8", fields->what);
    return 0;
  }
  return make_plain(fields, name, text, clean) ? build_text(fields->build, clean) : 0;
}

Text fields_text(const Fields *fields, const char *name) {
  const char *text = fields_string(fields, name);
  return text ? fields_clean(fields, name, text) : 0;
}

Text fields_need_text(const Fields *fields, const char *name) {
  const size_t faults = fields->build->faults_count;
  const Text text = fields_text(fields, name);
  if (!text && fields->build->faults_count == faults)
    fault_at(fields->build, fields->place, NULL, "%s needs %s = \"...\"", fields->what, name);
  return text;
}

bool fields_bool(const Fields *fields, const char *name) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  const bool value = lua_toboolean(fields->lua, -1);
  lua_pop(fields->lua, 1);
  if (type != LUA_TNIL && type != LUA_TBOOLEAN) wrong_type(fields, name, "true or false", type);
  return type == LUA_TBOOLEAN && value;
}

int32_t fields_int(const Fields *fields, const char *name, int32_t low, int32_t high,
                   int32_t otherwise) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  int whole = 0;
  const lua_Integer value = type == LUA_TNUMBER ? lua_tointegerx(fields->lua, -1, &whole) : 0;
  lua_pop(fields->lua, 1);
  if (type == LUA_TNIL) return otherwise;
  if (whole && value >= low && value <= high) return (int32_t)value;
  fault_at(fields->build, fields->place, name, "%s: %s should be a whole number from %d to %d%s",
           fields->what, name, (int)low, (int)high, type == LUA_TSTRING ? ", without quotes" : "");
  return otherwise;
}

uint32_t fields_when(const Fields *fields, const char *name, bool of_model) {
  Build *build = fields->build;
  const int type = lua_getfield(fields->lua, fields->table, name);
  lua_pop(fields->lua, 1);
  if (type != LUA_TNIL && type != LUA_TSTRING) {
    fault_at(build, fields->place, name,
             "%s: %s is a condition in quotes and no %s: %s = \"trust >= 40\"", fields->what, name,
             lua_typename(fields->lua, type), name);
    return 0;
  }
  const char *text = fields_string(fields, name);
  if (text && strlen(text) > BUILD_TEXT) {
    fault_at(build, fields->place, name, "%s: a condition may have %d bytes, this one has %zu",
             fields->what, BUILD_TEXT, strlen(text));
    return 0;
  }
  return text ? build_condition(build, text, name, fields->place, fields->scene, of_model) : 0;
}

// One of several ---------------------------------------------------------------------------------

uint32_t fields_pick_text(const Fields *fields, const char *name, const char *text,
                          const char *const *words, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (!strcmp(text, words[i])) return i;
  const Hint hint = ids_hint_of(text, words, count);
  fault_at(fields->build, fields->place, name, "%s: %s cannot be \"%.48s\"%s", fields->what, name,
           text, hint.text);
  return NONE;
}

uint32_t fields_pick_named(const Fields *fields, const char *name, const char *text, Ids ids) {
  const uint32_t found = ids_find(fields->build, ids, text);
  if (found == NONE && !fault_full(fields->build)) {
    const Hint hint = ids_hint(fields->build, ids, text);
    fault_at(fields->build, fields->place, name, "%s: there is no %s \"%.48s\"%s", fields->what,
             strcmp(name, "with") ? name : "person", text, hint.text);
  }
  return found;
}

uint32_t fields_pick(const Fields *fields, const char *name, const char *const *words,
                     uint32_t count, uint32_t otherwise) {
  const char *text = fields_string(fields, name);
  const uint32_t found = text ? fields_pick_text(fields, name, text, words, count) : NONE;
  return found == NONE ? otherwise : found;
}

uint32_t fields_pick_id(const Fields *fields, const char *name, Ids ids, uint32_t otherwise) {
  const char *text = fields_string(fields, name);
  const uint32_t found = text ? fields_pick_named(fields, name, text, ids) : NONE;
  return found == NONE ? otherwise : found;
}

static uint32_t list_names(const Fields *fields, const char *name, const char *out[],
                           uint32_t most) {
  lua_State *lua = fields->lua;
  const lua_Unsigned length = lua_rawlen(lua, -1);
  uint32_t count = 0;
  for (lua_Unsigned i = 1; i <= length && count < most; i++) {
    lua_rawgeti(lua, -1, (lua_Integer)i);
    const char *text = fields_plain(lua, -1);
    lua_pop(lua, 1);
    if (text) out[count++] = text;
  }
  if (length > most) {
    fault_at(fields->build, fields->place, name,
             "%s: %s has %u entries, more than the %u there can be", fields->what, name,
             (unsigned)length, (unsigned)most);
  } else if (count < length) {
    fault_at(fields->build, fields->place, name,
             "%s: %s should be a list of texts: { \"...\", \"...\" }", fields->what, name);
  }
  return count;
}

uint32_t fields_names(const Fields *fields, const char *name, const char *out[], uint32_t most) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  uint32_t count = 0;
  if (type == LUA_TSTRING && most > 0 && fields_plain(fields->lua, -1)) {
    out[count++] = lua_tostring(fields->lua, -1);
  } else if (type == LUA_TTABLE) {
    count = list_names(fields, name, out, most);
  } else if (type != LUA_TNIL) {
    fault_at(fields->build, fields->place, name,
             "%s: %s should be a list of texts: { \"...\", \"...\" }", fields->what, name);
  }
  lua_pop(fields->lua, 1);
  return count;
}

// Ids --------------------------------------------------------------------------------------------

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool fields_good_id(const Fields *fields, const char *id) {
  bool good = is_letter(id[0]) && strlen(id) < BUILD_ID;
  for (const char *c = id; *c; c++) good &= is_letter(*c) || (*c >= '0' && *c <= '9') || *c == '_';
  if (!good)
    fault_at(
        fields->build, fields->place, NULL,
        "\"%.60s\" is no name; a name is letters a to z, digits and _, begins with a letter and "
        "has fewer than %d",
        id, BUILD_ID);
  return good;
}

bool fields_new_id(const Fields *fields, Ids ids, const char *id) {
  if (ids_find(fields->build, ids, id) == NONE) return true;
  fault_at(fields->build, fields->place, NULL, "%s: there is already one of this name",
           fields->what);
  return false;
}
