// Counts, answers to a no, marks, gates and endings, from scenes/common.
#include <lauxlib.h>
#include <string.h>

#include "course/known.h"
#include "course/read.h"
#include "course/scope.h"

typedef void EachRow(Row *row, uint32_t with);

// Counts -----------------------------------------------------------------------------------------

// Calls `each` for the rows of this name, or received as this code; how many there are.
static uint32_t each_named(Build *build, bool by_code, const char *name, EachRow *each,
                           uint32_t with) {
  uint32_t count = 0;
  const uint32_t code = by_code ? ids_find(build, ids_codes(build), name) : NONE;
  for (size_t i = 0; i < build->rows_count; i++) {
    Row *row = &build->rows[i];
    const bool named = by_code ? row->received == code : !strcmp(build_chars(build, row->id), name);
    if (!named) continue;
    each(row, with);
    count++;
  }
  return count;
}

// The field lists codes (as received) or ids of rows.
static void each_row(const Fields *fields, const char *field, bool by_code, EachRow *each,
                     uint32_t with) {
  Build *build = fields->build;
  const char *names[LIMIT_CODES];
  const uint32_t count = fields_names(fields, field, names, LIMIT_CODES);
  for (uint32_t n = 0; n < count; n++) {
    if (each_named(build, by_code, names[n], each, with)) continue;
    const Hint hint = ids_hint(build, by_code ? ids_codes(build) : IDS(build, rows), names[n]);
    fault_at(build, fields->place, field, "%s: no row is %s \"%.48s\"%s", fields->what,
             by_code ? "received as" : "called", names[n], hint.text);
  }
}

static void count_one(Row *row, uint32_t count) {
  row->counts[count] = 1;
}

static void count_once(Row *row, uint32_t count) {
  row->volley_counts |= 1u << count;
}

static void count_severity(const Fields *fields, uint32_t count) {
  const int32_t from = fields_int(fields, "severity_from", 1, 9, 0);
  const bool pushes = fields_bool(fields, "pushes"), weight = fields_bool(fields, "severity");
  const bool volleys = fields_bool(fields, "volleys");
  for (size_t i = 0; i < fields->build->rows_count; i++) {
    Row *row = &fields->build->rows[i];
    const int added = (weight ? row->severity : 0) + (pushes && row->severity >= 1) +
                      (from && row->severity >= from);
    row->counts[count] = (int8_t)(row->counts[count] + added);
    if (volleys) count_once(row, count);
  }
}

void read_count(Fields *fields, const char *id) {
  Build *build = fields->build;
  Story *head = &build->head;
  if (!fields_new_id(fields, ids_counts(build), id)) return;
  if (head->count_count == LIMIT_COUNTS) {
    fault_at(build, fields->place, NULL, "%s: there may be at most %d counts", fields->what,
             LIMIT_COUNTS);
    return;
  }
  const uint32_t count = head->count_count++;
  head->counts[count] = build_text(build, id);
  head->count_abouts[count] = fields_text(fields, "about");
  each_row(fields, "received", true, count_one, count);
  each_row(fields, "rows", false, count_one, count);
  each_row(fields, "once", true, count_once, count);
  count_severity(fields, count);
}

// Answers to a no --------------------------------------------------------------------------------

enum { HALVES_ZERO = 100 };  // packed with the rank: rank * 256 + halves + 100

static void classify(Row *row, uint32_t packed) {
  const uint8_t rank = (uint8_t)(packed >> 8);
  if (rank >= row->critical_rank) return;
  row->critical_rank = rank;
  row->critical = (int8_t)((int)(packed & 0xFF) - HALVES_ZERO);
}

void read_critical(Fields *fields, const char *id) {
  Build *build = fields->build;
  (void)id;
  const int32_t halves = fields_int(fields, "halves", -2, 2, 0);
  const bool pushes = fields_bool(fields, "pushes");
  const uint32_t packed =
      (uint32_t)build->critical_classes++ << 8 | (uint32_t)(halves + HALVES_ZERO);
  for (size_t i = 0; i < build->rows_count; i++)
    if (pushes && build->rows[i].severity >= 1) classify(&build->rows[i], packed);
  each_row(fields, "rows", false, classify, packed);
  each_row(fields, "received", true, classify, packed);
}

// Shares -----------------------------------------------------------------------------------------

static const Quantity nothing = {QUANTITY_CONSTANT, 0, 0}, one = {QUANTITY_CONSTANT, 1, 0};

static Quantity named_quantity(const Fields *fields, const char *field, const char *name) {
  Build *build = fields->build;
  const uint32_t mark = ids_find(build, IDS(build, marks), name);
  if (mark != NONE) return (Quantity){QUANTITY_MARK, (int32_t)mark, build->marks[mark].name};
  const uint32_t slot = scope_slot(build, name);
  if (slot != NONE) return (Quantity){QUANTITY_SLOT, (int32_t)slot, build_text(build, name)};
  const Hint hint = ids_hint(build, ids_counts(build), name);
  fault_at(build, fields->place, field, "%s: nothing is counted as \"%.48s\"%s", fields->what, name,
           hint.text);
  return nothing;
}

// [0, 0]: the number or name on top of the stack.
static Quantity read_quantity(const Fields *fields, lua_Integer entry) {
  const char *name = fields_plain(fields->lua, -1);
  const lua_Integer number = lua_tointeger(fields->lua, -1);
  if (name) return named_quantity(fields, "per", name);
  if (lua_isinteger(fields->lua, -1) && number > 0 && number <= INT32_MAX)
    return (Quantity){QUANTITY_CONSTANT, (int32_t)number, 0};
  words_wrong_entry(fields, entry, "names and whole numbers in its per");
  return one;
}

static uint32_t read_per(const Fields *fields, Quantity per[RUBRIC_PARTS]) {
  lua_State *lua = fields->lua;
  uint32_t count = 0;
  if (!fields_push_table(fields, "per", "per = { \"V\" }")) return 0;
  const lua_Integer length = (lua_Integer)lua_rawlen(lua, -1);
  if (length > RUBRIC_PARTS)
    fault_at(fields->build, fields->place, "per", "%s: per has at most %d parts", fields->what,
             RUBRIC_PARTS);
  for (lua_Integer i = 1; i <= length && count < RUBRIC_PARTS; i++) {
    lua_rawgeti(lua, -1, i);
    per[count++] = read_quantity(fields, i);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  return count;
}

static Share read_share(const Fields *fields) {
  Share share = {.about = fields_text(fields, "about")};
  share.when = fields_when(fields, "when", false);
  share.times = fields_int(fields, "times", 0, 1000000, 1);
  share.upto = fields_int(fields, "upto", 0, INT32_MAX, INT32_MAX);
  share.at_most = fields_int(fields, "at_most", 0, INT32_MAX, INT32_MAX);
  const char *of = fields_string(fields, "of");
  share.of = of ? named_quantity(fields, "of", of) : one;
  share.per_count = read_per(fields, share.per);
  if (!share.per_count) share.per[share.per_count++] = one;
  return share;
}

// The shares in the list at `table`; gives how many.
static uint32_t read_shares(const Fields *parent, int table, Share out[RUBRIC_PARTS]) {
  lua_State *lua = parent->lua;
  uint32_t count = 0;
  const lua_Integer length = (lua_Integer)lua_rawlen(lua, table);
  for (lua_Integer i = 1; i <= length; i++) {
    if (lua_rawgeti(lua, table, i) == LUA_TTABLE && count < RUBRIC_PARTS) {
      const Fields fields = fields_inside(parent, parent->what, NULL);
      known_check(&known_share, &fields);
      out[count++] = read_share(&fields);
    } else {
      fault_at(parent->build, parent->place, NULL,
               "%s holds at most %d lines like { times = 300, of = \"V\" }", parent->what,
               RUBRIC_PARTS);
    }
    lua_pop(lua, 1);
  }
  return count;
}

void read_mark(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (!fields_new_id(fields, IDS(build, marks), id)) return;
  const bool ratio = fields_bool(fields, "ratio"), skill = fields_bool(fields, "skill");
  Mark mark = {.id = build_text(build, id),
               .kind = ratio   ? MARK_RATIO
                       : skill ? MARK_SKILL
                               : MARK_AXIS};
  mark.name = fields_need_text(fields, "name");
  mark.about = fields_text(fields, "about");
  mark.when = fields_when(fields, "when", false);
  mark.at_most = fields_int(fields, "at_most", 0, INT32_MAX, INT32_MAX);
  mark.line_count = read_shares(fields, fields->table, mark.lines);
  if (fields_push_table(fields, "scaled", "scaled = { { times = ... } }")) {
    mark.scaled_count = read_shares(fields, lua_gettop(fields->lua), mark.scaled);
    lua_pop(fields->lua, 1);
  }
  *BUILD_ADD(build, marks) = mark;
}

// Gates and endings ------------------------------------------------------------------------------

static GateRow read_gate_row(const Fields *fields) {
  GateRow row = {.id = fields_text(fields, "id")};
  row.about = fields_text(fields, "about");
  row.when = fields_when(fields, "when", false);
  const char *of = fields_string(fields, "of");
  row.of = of ? named_quantity(fields, "of", of) : nothing;
  row.per_count = read_per(fields, row.per);
  row.at_least = fields_int(fields, "at_least", INT32_MIN, INT32_MAX, INT32_MIN);
  row.at_most = fields_int(fields, "at_most", INT32_MIN, INT32_MAX, INT32_MAX);
  if (!row.when && !of)
    fault_at(fields->build, fields->place, NULL, "%s: a row needs of = \"...\" or when = \"...\"",
             fields->what);
  return row;
}

void read_gate(Fields *fields, const char *id) {
  Build *build = fields->build;
  lua_State *lua = fields->lua;
  if (!fields_new_id(fields, IDS(build, gates), id)) return;
  Gate gate = {.id = build_text(build, id), .rows = {(uint32_t)build->gate_rows_count, 0}};
  gate.name = fields_need_text(fields, "name");
  const lua_Integer length = (lua_Integer)lua_rawlen(lua, fields->table);
  for (lua_Integer i = 1; i <= length; i++) {
    if (lua_rawgeti(lua, fields->table, i) == LUA_TTABLE) {
      const Fields inside = fields_inside(fields, fields->what, NULL);
      known_check(&known_gate_row, &inside);
      const GateRow row = read_gate_row(&inside);
      *BUILD_ADD(build, gate_rows) = row;
      gate.rows.count++;
    } else {
      words_wrong_entry(fields, i, "rows like { of = \"V\", at_least = 12 }");
    }
    lua_pop(lua, 1);
  }
  *BUILD_ADD(build, gates) = gate;
}

void read_ending(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (!fields_new_id(fields, IDS(build, endings), id)) return;
  Ending ending = {.id = build_text(build, id)};
  ending.name = fields_need_text(fields, "name");
  ending.about = fields_text(fields, "about");
  ending.when = fields_when(fields, "when", false);
  *BUILD_ADD(build, endings) = ending;
}
