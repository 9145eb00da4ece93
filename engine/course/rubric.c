// Counts, answers to a no, marks, gates and endings, from scenes/common.
#include <lauxlib.h>
#include <string.h>

#include "course/names.h"
#include "course/read.h"

static bool is(const Build *build, Text text, const char *id) { return !strcmp(build_chars(build, text), id); }

// Counts ------------------------------------------------------------------------------------------------------

// Calls `each` for every row that a list of codes (as received) or of row ids names.
static void each_row(Fields *fields, const char *field, bool by_code, void (*each)(Row *row, uint32_t with), uint32_t with) {
  Build *build = fields->build;
  const char *names[LIMIT_CODES];
  const uint32_t count = fields_names(fields, field, names, LIMIT_CODES);
  for (uint32_t n = 0; n < count; n++) {
    bool found = false;
    for (size_t i = 0; i < build->rows_count; i++) {
      Row *row = &build->rows[i];
      if (is(build, by_code ? build->head.codes[row->received].id : row->id, names[n])) {
        each(row, with);
        found = true;
      }
    }
    if (!found) {
      build_fault(build, fields->place, field, "%s: no row %s \"%s\"", fields->what, by_code ? "is received as" : "is called",
                  names[n]);
    }
  }
}

static void count_one(Row *row, uint32_t count) { row->counts[count] = 1; }
static void count_once(Row *row, uint32_t count) { row->volley_counts |= 1u << count; }

static void count_severity(Fields *fields, uint32_t count) {
  const int32_t from = fields_int(fields, "severity_from", 1, 9, 0);
  const bool pushes = fields_bool(fields, "pushes"), weight = fields_bool(fields, "severity");
  const bool volleys = fields_bool(fields, "volleys");
  for (size_t i = 0; i < fields->build->rows_count; i++) {
    Row *row = &fields->build->rows[i];
    row->counts[count] = (int8_t)(row->counts[count] + (weight ? row->severity : 0));
    row->counts[count] = (int8_t)(row->counts[count] + (pushes && row->severity >= 1));
    row->counts[count] = (int8_t)(row->counts[count] + (from && row->severity >= from));
    row->volley_counts |= volleys ? 1u << count : 0;
  }
}

void read_count(Fields *fields, const char *id) {
  static const char *const known[] = {"received", "rows", "once", "volleys", "pushes", "severity", "severity_from", "about",
                                      NULL};
  Story *head = &fields->build->head;
  fields_only(fields, known, false);
  if (head->count_count == LIMIT_COUNTS) {
    build_fault(fields->build, fields->place, NULL, "%s: there may be at most %d counts", fields->what, LIMIT_COUNTS);
    return;
  }
  const uint32_t count = head->count_count++;
  head->counts[count] = build_text(fields->build, id);
  head->count_abouts[count] = fields_text(fields, "about");
  each_row(fields, "received", true, count_one, count);
  each_row(fields, "rows", false, count_one, count);
  each_row(fields, "once", true, count_once, count);
  count_severity(fields, count);
}

typedef struct Class {
  uint8_t rank;
  int8_t halves;
} Class;

static void classify(Row *row, uint32_t packed) {
  const Class class = {(uint8_t)(packed >> 8), (int8_t)((int)(packed & 0xff) - 100)};
  if (class.rank < row->critical_rank) {
    row->critical_rank = class.rank;
    row->critical = class.halves;
  }
}

void read_critical(Fields *fields, const char *id) {
  static const char *const known[] = {"halves", "pushes", "rows", "received", NULL};
  Build *build = fields->build;
  (void)id;
  fields_only(fields, known, false);
  const int32_t halves = fields_int(fields, "halves", -2, 2, 0);
  const uint32_t packed = (uint32_t)build->critical_classes++ << 8 | (uint32_t)(halves + 100);
  for (size_t i = 0; i < build->rows_count && fields_bool(fields, "pushes"); i++) {
    if (build->rows[i].severity >= 1) {
      classify(&build->rows[i], packed);
    }
  }
  each_row(fields, "rows", false, classify, packed);
  each_row(fields, "received", true, classify, packed);
}

// Shares ------------------------------------------------------------------------------------------------------

static Quantity named_quantity(Fields *fields, const char *field, const char *name) {
  const Build *build = fields->build;
  const char *known[LIMIT_COUNTS];
  for (uint32_t i = 0; i < build->marks_count; i++) {
    if (is(build, build->marks[i].id, name)) {
      return (Quantity){QUANTITY_MARK, (int32_t)i, build->marks[i].name};
    }
  }
  const uint32_t slot = names_slot(build, name);
  if (slot == NONE) {
    for (uint32_t i = 0; i < build->head.count_count; i++) {
      known[i] = build_chars(build, build->head.counts[i]);
    }
    const Hint hint = fields_hint(name, known, build->head.count_count);
    build_fault(fields->build, fields->place, field, "%s: nothing is counted as \"%s\"%s", fields->what, name, hint.text);
    return (Quantity){QUANTITY_CONSTANT, 0, 0};
  }
  return (Quantity){QUANTITY_SLOT, (int32_t)slot, build_text(fields->build, name)};
}

static uint32_t read_per(Fields *fields, Quantity per[RUBRIC_PARTS]) {
  lua_State *lua = fields->lua;
  uint32_t count = 0;
  const int type = lua_getfield(lua, fields->table, "per");
  const lua_Unsigned length = type == LUA_TTABLE ? lua_rawlen(lua, -1) : 0;
  for (lua_Unsigned i = 1; i <= length && count < RUBRIC_PARTS; i++) {
    const int part = lua_rawgeti(lua, -1, (lua_Integer)i);
    per[count++] = part == LUA_TNUMBER ? (Quantity){QUANTITY_CONSTANT, (int32_t)lua_tointeger(lua, -1), 0}
                   : part == LUA_TSTRING ? named_quantity(fields, "per", lua_tostring(lua, -1))
                                         : (Quantity){QUANTITY_CONSTANT, 1, 0};
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  return count;
}

static Share read_share(Fields *fields) {
  static const char *const known[] = {"when", "times", "of", "upto", "per", "at_most", "about", NULL};
  Share share = {0};
  fields_only(fields, known, false);
  share.about = fields_text(fields, "about");
  share.when = fields_when(fields, "when", false);
  share.times = fields_int(fields, "times", 0, 1000000, 1);
  share.upto = fields_int(fields, "upto", 0, INT32_MAX, INT32_MAX);
  share.at_most = fields_int(fields, "at_most", 0, INT32_MAX, INT32_MAX);
  const char *of = fields_string(fields, "of");
  share.of = of ? named_quantity(fields, "of", of) : (Quantity){QUANTITY_CONSTANT, 1, 0};
  share.per_count = read_per(fields, share.per);
  if (!share.per_count) {
    share.per[share.per_count++] = (Quantity){QUANTITY_CONSTANT, 1, 0};
  }
  return share;
}

// The shares in the list at `table`; gives how many.
static uint32_t read_shares(Fields *parent, int table, Share out[RUBRIC_PARTS]) {
  lua_State *lua = parent->lua;
  uint32_t count = 0;
  const lua_Unsigned length = lua_rawlen(lua, table);
  for (lua_Unsigned i = 1; i <= length; i++) {
    if (lua_rawgeti(lua, table, (lua_Integer)i) == LUA_TTABLE && count < RUBRIC_PARTS) {
      Fields fields = fields_open(parent->build, lua, -1, parent->place, parent->what, NULL);
      out[count++] = read_share(&fields);
    } else {
      build_fault(parent->build, parent->place, NULL, "%s holds at most %d lines like { times = 300, of = \"...\" }",
                  parent->what, RUBRIC_PARTS);
    }
    lua_pop(lua, 1);
  }
  return count;
}

void read_mark(Fields *fields, const char *id) {
  static const char *const known[] = {"name", "about", "ratio", "skill", "when", "at_most", "scaled", NULL};
  Build *build = fields->build;
  Mark mark = {0};
  fields_only(fields, known, true);
  mark.id = build_text(build, id);
  mark.name = fields_text(fields, "name");
  mark.about = fields_text(fields, "about");
  mark.kind = fields_bool(fields, "ratio") ? MARK_RATIO : fields_bool(fields, "skill") ? MARK_SKILL : MARK_AXIS;
  mark.when = fields_when(fields, "when", false);
  mark.at_most = fields_int(fields, "at_most", 0, INT32_MAX, INT32_MAX);
  mark.line_count = read_shares(fields, fields->table, mark.lines);
  if (lua_getfield(fields->lua, fields->table, "scaled") == LUA_TTABLE) {
    mark.scaled_count = read_shares(fields, lua_gettop(fields->lua), mark.scaled);
  }
  lua_pop(fields->lua, 1);
  *BUILD_ADD(build, marks) = mark;
}

// Gates and endings -------------------------------------------------------------------------------------------

static GateRow read_gate_row(Fields *fields) {
  static const char *const known[] = {"id", "of", "per", "at_least", "at_most", "when", "about", NULL};
  GateRow row = {0};
  fields_only(fields, known, false);
  row.id = fields_text(fields, "id");
  row.about = fields_text(fields, "about");
  row.when = fields_when(fields, "when", false);
  const char *of = fields_string(fields, "of");
  row.of = of ? named_quantity(fields, "of", of) : (Quantity){QUANTITY_CONSTANT, 0, 0};
  row.per_count = read_per(fields, row.per);
  row.at_least = fields_int(fields, "at_least", INT32_MIN, INT32_MAX, INT32_MIN);
  row.at_most = fields_int(fields, "at_most", INT32_MIN, INT32_MAX, INT32_MAX);
  if (!row.when && !of) {
    build_fault(fields->build, fields->place, NULL, "%s: a row needs of = \"...\" or when = \"...\"", fields->what);
  }
  return row;
}

void read_gate(Fields *fields, const char *id) {
  Build *build = fields->build;
  lua_State *lua = fields->lua;
  fields_only(fields, (const char *const[]){"name", NULL}, true);
  Gate gate = {.rows = {(uint32_t)build->gate_rows_count, 0}};
  gate.id = build_text(build, id);
  gate.name = fields_text(fields, "name");
  const lua_Unsigned length = lua_rawlen(lua, fields->table);
  for (lua_Unsigned i = 1; i <= length && i <= 16; i++) {
    if (lua_rawgeti(lua, fields->table, (lua_Integer)i) == LUA_TTABLE) {
      Fields row = fields_open(build, lua, -1, fields->place, fields->what, NULL);
      const GateRow read = read_gate_row(&row);
      *BUILD_ADD(build, gate_rows) = read;
      gate.rows.count++;
    }
    lua_pop(lua, 1);
  }
  *BUILD_ADD(build, gates) = gate;
}

void read_ending(Fields *fields, const char *id) {
  static const char *const known[] = {"name", "about", "when", NULL};
  Build *build = fields->build;
  Ending ending = {0};
  fields_only(fields, known, false);
  ending.id = build_text(build, id);
  ending.name = fields_text(fields, "name");
  ending.about = fields_text(fields, "about");
  ending.when = fields_when(fields, "when", false);
  *BUILD_ADD(build, endings) = ending;
}
