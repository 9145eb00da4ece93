#include "course/fields.h"

#include <ctype.h>
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

Fields fields_open(Build *build, lua_State *lua, int table, Place place, const char *word, const char *id) {
  Fields fields = {build, lua, lua_absindex(lua, table), place, "", NONE};
  if (id) {
    snprintf(fields.what, sizeof fields.what, "%.30s \"%.48s\"", word, id);
  } else {
    snprintf(fields.what, sizeof fields.what, "%.30s", word);
  }
  return fields;
}

Hint fields_hint(const char *name, const char *const *known, size_t count) {
  Hint hint = {""};
  const char *nearest = expr_nearest(name, known, count);
  if (nearest) {
    snprintf(hint.text, sizeof hint.text, "; did you mean \"%.60s\"?", nearest);
  }
  return hint;
}

static bool among(const char *name, const char *const *known, size_t *count) {
  bool found = false;
  for (*count = 0; known[*count]; ++*count) {
    found |= strcmp(name, known[*count]) == 0;
  }
  return found;
}

static void check_key(const Fields *fields, const char *const *known, bool list) {
  lua_State *lua = fields->lua;
  size_t count;
  if (lua_type(lua, -2) == LUA_TSTRING) {
    const char *name = lua_tostring(lua, -2);
    if (!among(name, known, &count)) {
      const Hint hint = fields_hint(name, known, count);
      build_fault(fields->build, fields->place, name, "%s has no field \"%.48s\"%s", fields->what, name, hint.text);
    }
  } else if (lua_type(lua, -2) == LUA_TNUMBER && !list) {
    build_fault(fields->build, fields->place, NULL, "%s takes fields with names, this one has none: %.40s",
                fields->what, lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : luaL_typename(lua, -1));
  }
}

void fields_only(const Fields *fields, const char *const *known, bool list) {
  lua_pushnil(fields->lua);
  while (lua_next(fields->lua, fields->table)) {
    check_key(fields, known, list);
    lua_pop(fields->lua, 1);
  }
}

bool fields_has(const Fields *fields, const char *name) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  lua_pop(fields->lua, 1);
  return type != LUA_TNIL;
}

static void wrong_type(const Fields *fields, const char *name, const char *wanted, int type) {
  if (type == LUA_TFUNCTION && !strcmp(wanted, "a text")) {
    build_fault(fields->build, fields->place, name,
                "%s: %s takes a condition as text and no function: write %s = \"trust >= 40\"", fields->what, name, name);
    return;
  }
  build_fault(fields->build, fields->place, name, "%s: %s is %s and should be %s", fields->what, name,
              type == LUA_TTABLE ? "a table" : lua_typename(fields->lua, type), wanted);
}

const char *fields_string(const Fields *fields, const char *name) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  const char *text = type == LUA_TSTRING ? lua_tostring(fields->lua, -1) : NULL;
  lua_pop(fields->lua, 1);
  if (!text && type != LUA_TNIL) {
    wrong_type(fields, name, "a text", type);
  }
  return text;
}

// Control characters could move a terminal's cursor, and marks of direction could show other words than are written.
static bool forbidden(uint32_t c) {
  return c < 32 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

Text fields_clean(const Fields *fields, const char *name, const char *text) {
  char clean[BUILD_TEXT + 1];
  size_t length = 0;
  if (strlen(text) > BUILD_TEXT) {
    build_fault(fields->build, fields->place, name, "%s: a text may have %d bytes, this one has %zu", fields->what,
                BUILD_TEXT, strlen(text));
    return 0;
  }
  if (!utf8_valid(text, strlen(text), NULL)) {
    build_fault(fields->build, fields->place, name, "%s: this text is not UTF-8", fields->what);
    return 0;
  }
  for (const char *at = text; *at;) {
    const char *from = at;
    const uint32_t c = utf8_next(&at);
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (space && (length == 0 || clean[length - 1] == ' ')) {
      continue;
    }
    if (!space && forbidden(c)) {
      build_fault(fields->build, fields->place, name, "%s: a text may not hold the control character U+%04X",
                  fields->what, (unsigned)c);
      return 0;
    }
    memcpy(clean + length, space ? " " : from, space ? 1 : (size_t)(at - from));
    length += space ? 1 : (size_t)(at - from);
  }
  length -= length && clean[length - 1] == ' ';
  clean[length] = 0;
  return build_text(fields->build, clean);
}

Text fields_text(const Fields *fields, const char *name) {
  const char *text = fields_string(fields, name);
  return text ? fields_clean(fields, name, text) : 0;
}

bool fields_bool(const Fields *fields, const char *name) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  const bool value = lua_toboolean(fields->lua, -1);
  lua_pop(fields->lua, 1);
  if (type != LUA_TNIL && type != LUA_TBOOLEAN) {
    wrong_type(fields, name, "true or false", type);
  }
  return type == LUA_TBOOLEAN && value;
}

int32_t fields_int(const Fields *fields, const char *name, int32_t low, int32_t high, int32_t otherwise) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  int whole = 0;
  const lua_Integer value = type == LUA_TNUMBER ? lua_tointegerx(fields->lua, -1, &whole) : 0;
  lua_pop(fields->lua, 1);
  if (type == LUA_TNIL) {
    return otherwise;
  }
  if (!whole || value < low || value > high) {
    build_fault(fields->build, fields->place, name, "%s: %s should be a whole number from %d to %d", fields->what, name,
                (int)low, (int)high);
    return otherwise;
  }
  return (int32_t)value;
}

uint32_t fields_when(const Fields *fields, const char *name, bool of_model) {
  const char *text = fields_string(fields, name);
  return text ? build_condition(fields->build, text, name, fields->place, fields->scene, of_model) : 0;
}

uint32_t fields_pick_text(const Fields *fields, const char *name, const char *text, const char *const *words,
                          uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (!strcmp(text, words[i])) {
      return i;
    }
  }
  const Hint hint = fields_hint(text, words, count);
  build_fault(fields->build, fields->place, name, "%s: unknown %s \"%.48s\"%s", fields->what, name, text, hint.text);
  return NONE;
}

uint32_t fields_pick(const Fields *fields, const char *name, const char *const *words, uint32_t count,
                     uint32_t otherwise) {
  const char *text = fields_string(fields, name);
  const uint32_t found = text ? fields_pick_text(fields, name, text, words, count) : NONE;
  return found == NONE ? otherwise : found;
}

static uint32_t list_names(const Fields *fields, const char *name, const char *out[], uint32_t most) {
  lua_State *lua = fields->lua;
  const lua_Unsigned length = lua_rawlen(lua, -1);
  uint32_t count = 0;
  for (lua_Unsigned i = 1; i <= length; i++) {
    const int type = lua_rawgeti(lua, -1, (lua_Integer)i);
    const char *text = type == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
    lua_pop(lua, 1);
    if (!text || count == most) {
      build_fault(fields->build, fields->place, name,
                  text ? "%s: %s has more than %u entries" : "%s: %s should be a list of at most %u texts", fields->what,
                  name, (unsigned)most);
      return count;
    }
    out[count++] = text;
  }
  return count;
}

uint32_t fields_names(const Fields *fields, const char *name, const char *out[], uint32_t most) {
  const int type = lua_getfield(fields->lua, fields->table, name);
  uint32_t count = 0;
  if (type == LUA_TSTRING && most > 0) {
    out[count++] = lua_tostring(fields->lua, -1);
  } else if (type == LUA_TTABLE) {
    count = list_names(fields, name, out, most);
  } else if (type != LUA_TNIL) {
    wrong_type(fields, name, "a list of texts", type);
  }
  lua_pop(fields->lua, 1);
  return count;
}

bool fields_good_id(const Fields *fields, const char *id) {
  bool good = isalpha((unsigned char)id[0]) && strlen(id) < BUILD_ID;
  for (const char *c = id; *c; c++) {
    good &= isalnum((unsigned char)*c) || *c == '_';
  }
  if (!good) {
    build_fault(fields->build, fields->place, NULL,
                "%s: a name is letters, digits and _, beginning with a letter, shorter than %d", fields->what, BUILD_ID);
  }
  return good;
}
