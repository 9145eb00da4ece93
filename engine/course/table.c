// The model: moves, axes, landings and the rows of the landing table, from scenes/common.
#include <lauxlib.h>
#include <string.h>

#include "course/read.h"

static bool is(const Build *build, Text text, const char *id) { return !strcmp(build_chars(build, text), id); }

static bool full(Fields *fields, uint32_t count, uint32_t most) {
  if (count >= most) {
    build_fault(fields->build, fields->place, NULL, "%s: there may be at most %u of these", fields->what, (unsigned)most);
  }
  return count >= most;
}

// Moves -------------------------------------------------------------------------------------------------------

static uint8_t take_tag(Fields *fields, const char *name) {
  Story *head = &fields->build->head;
  for (uint8_t t = 0; t < head->tag_count; t++) {
    if (is(fields->build, head->tags[t], name)) {
      return t;
    }
  }
  if (full(fields, head->tag_count, LIMIT_TAGS)) {
    return 0;
  }
  head->tags[head->tag_count] = build_text(fields->build, name);
  return (uint8_t)head->tag_count++;
}

static uint64_t take_tags(Fields *fields, const char *field) {
  const char *names[LIMIT_TAGS];
  uint64_t tags = 0;
  const uint32_t count = fields_names(fields, field, names, LIMIT_TAGS);
  for (uint32_t i = 0; i < count; i++) {
    tags |= UINT64_C(1) << take_tag(fields, names[i]);
  }
  return tags;
}

static uint64_t read_question(Fields *fields) {
  const int type = lua_getfield(fields->lua, fields->table, "question");
  lua_pop(fields->lua, 1);
  return type == LUA_TBOOLEAN ? TAG_ALWAYS : take_tags(fields, "question");
}

void read_move(Fields *fields, const char *id) {
  static const char *const known[] = {"number", "name", "family", "tags", "needs", "question", "reflection", "voices",
                                      "once_per_tag", "praise", "echo", "rests", "leaves_space", "about", NULL};
  static const char *const families[] = {"curious", "neutral", "coercive", "avoidant"};
  static const char *const needs[] = {"nothing", "tag", "concern"};
  Story *head = &fields->build->head;
  fields_only(fields, known, false);
  if (full(fields, head->code_count_of_model, LIMIT_CODES)) {
    return;
  }
  const uint32_t index = head->code_count_of_model++;
  Code *code = &head->codes[index];
  code->id = build_text(fields->build, id);
  code->name = fields_text(fields, "name");
  code->about = fields_text(fields, "about");
  code->number = fields_int(fields, "number", 1, 99, 0);
  code->family = (Family)fields_pick(fields, "family", families, 4, FAMILY_NEUTRAL);
  code->tags = take_tags(fields, "tags");
  code->questions = read_question(fields);
  const uint32_t need = fields_pick(fields, "needs", needs, 3, 0);
  code->needs_tag = need == 1;
  code->needs_concern = need == 2;
  code->reflection = fields_bool(fields, "reflection");
  code->takes_voices = fields_bool(fields, "voices");
  code->once_per_tag = fields_bool(fields, "once_per_tag");
  code->praise = fields_bool(fields, "praise");
  code->echo = fields_bool(fields, "echo");
  code->rests = fields_bool(fields, "rests");
  code->leaves_space = fields_bool(fields, "leaves_space");
  words_add_move(fields->build, id, index);
}

static uint32_t find_code(Fields *fields, const char *field) {
  const char *known[LIMIT_CODES];
  const Story *head = &fields->build->head;
  for (uint32_t i = 0; i < head->code_count_of_model; i++) {
    known[i] = build_chars(fields->build, head->codes[i].id);
  }
  return fields_pick(fields, field, known, head->code_count_of_model, NONE);
}

// Axes and single numbers -------------------------------------------------------------------------------------

void read_axis(Fields *fields, const char *id) {
  static const char *const known[] = {"name", "tenths", "about", NULL};
  Story *head = &fields->build->head;
  fields_only(fields, known, false);
  if (!full(fields, head->axis_count, LIMIT_AXES)) {
    Axis *axis = &head->axes[head->axis_count++];
    axis->id = build_text(fields->build, id);
    axis->name = fields_text(fields, "name");
    axis->about = fields_text(fields, "about");
    axis->tenths = fields_int(fields, "tenths", -100, 100, 0);
  }
}

static uint32_t find_axis(Fields *fields, const char *field) {
  const char *known[LIMIT_AXES];
  const Story *head = &fields->build->head;
  for (uint32_t i = 0; i < head->axis_count; i++) {
    known[i] = build_chars(fields->build, head->axes[i].id);
  }
  return fields_pick(fields, field, known, head->axis_count, 0);
}

static void read_gains(Fields *parent) {
  static const char *const known[] = {"axis", "percent", "when", NULL};
  if (lua_getfield(parent->lua, parent->table, "gains") == LUA_TTABLE) {
    Fields fields = fields_open(parent->build, parent->lua, -1, parent->place, "gains", NULL);
    Story *head = &parent->build->head;
    fields_only(&fields, known, false);
    head->scaled_axis = find_axis(&fields, "axis");
    head->scaled_percent = fields_int(&fields, "percent", 0, 100, 100);
    const uint32_t when = fields_when(&fields, "when", false);
    head->scaled_when = when ? when : NONE;
  }
  lua_pop(parent->lua, 1);
}

static uint32_t find_flag(Fields *fields, const char *field, const char *name) {
  const char *known[LIMIT_FLAGS];
  const Story *head = &fields->build->head;
  for (uint32_t i = 0; i < head->flag_count; i++) {
    known[i] = build_chars(fields->build, head->flags[i]);
  }
  return fields_pick_text(fields, field, name, known, head->flag_count);
}

// `nothing` and `compliance` are names of things said later: kept as texts and looked up by links.c.
void read_model(Fields *fields, const char *id) {
  static const char *const known[] = {"openness", "window", "window_offers", "deeper", "marks_from", "nothing", "compliance",
                                      "gains", NULL};
  Story *head = &fields->build->head;
  (void)id;
  fields_only(fields, known, false);
  head->openness_start = fields_int(fields, "openness", -100, 100, 0);
  head->window_length = fields_int(fields, "window", 0, 20, 0);
  head->window_offers = fields_int(fields, "window_offers", 0, 20, 0);
  head->deeper = fields_int(fields, "deeper", 0, 100, 0);
  head->marks_from = fields_int(fields, "marks_from", 0, 100, 0);
  head->neutral_code = find_code(fields, "nothing");
  fields->build->compliance = fields_text(fields, "compliance");
  read_gains(fields);
}

void read_status(Fields *fields, const char *id) {
  Story *head = &fields->build->head;
  if (!full(fields, head->flag_count, LIMIT_FLAGS)) {
    if (fields->build->compliance && is(fields->build, fields->build->compliance, id)) {
      head->pressured_flag = head->flag_count;
    }
    head->flags[head->flag_count] = build_text(fields->build, id);
    head->flag_count++;
  }
}

// Landings and rows -------------------------------------------------------------------------------------------

void read_landing(Fields *fields, const char *id) {
  static const char *const known[] = {"weak", "talk", "about", NULL};
  static const char *const talks[] = {"unsaid", "change", "neutral", "sustain", "discord"};
  Build *build = fields->build;
  fields_only(fields, known, false);
  if (full(fields, (uint32_t)build->landings_count, 64)) {
    return;
  }
  Landing landing = {.weak = fields_bool(fields, "weak")};
  landing.id = build_text(build, id);
  landing.about = fields_text(fields, "about");
  landing.talk = (Talk)fields_pick(fields, "talk", talks, 5, TALK_NEUTRAL);
  *BUILD_ADD(build, landings) = landing;
}

static uint8_t find_landing(Fields *fields) {
  const char *known[64];
  const Build *build = fields->build;
  for (uint32_t i = 0; i < build->landings_count; i++) {
    known[i] = build_chars(build, build->landings[i].id);
  }
  const uint32_t found = fields_pick(fields, "landing", known, (uint32_t)build->landings_count, NONE);
  if (found == NONE) {
    build_fault(fields->build, fields->place, NULL, "%s needs landing = \"...\"", fields->what);
  }
  return found == NONE ? 0 : (uint8_t)found;
}

static uint32_t read_flags(Fields *fields, const char *field) {
  const char *names[LIMIT_FLAGS];
  uint32_t flags = 0;
  const uint32_t count = fields_names(fields, field, names, LIMIT_FLAGS);
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t flag = find_flag(fields, field, names[i]);
    flags |= flag == NONE ? 0 : 1u << flag;
  }
  return flags;
}

static uint32_t read_actions(Fields *fields) {
  static const char *const known[] = {"voices", "voices_deeper", "understands", "purpose", "honours_safe",
                                      "honours_all", "opens_window", "shuts_window", "weighs", "restores"};
  const char *names[10];
  uint32_t actions = 0;
  const uint32_t count = fields_names(fields, "does", names, 10);
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t action = fields_pick_text(fields, "does", names[i], known, 10);
    actions |= action == NONE ? 0 : 1u << action;
  }
  return actions;
}

static const char *const row_fields[] = {"code", "tags", "when", "landing", "received", "severity", "does", "sets", "clears",
                                         "about"};
enum { ROW_FIELDS = sizeof row_fields / sizeof *row_fields };

static void only_row_fields(Fields *fields) {
  const char *known[ROW_FIELDS + LIMIT_AXES + 1] = {0};
  const Story *head = &fields->build->head;
  memcpy(known, row_fields, sizeof row_fields);
  for (uint32_t a = 0; a < head->axis_count; a++) {
    known[ROW_FIELDS + a] = build_chars(fields->build, head->axes[a].id);
  }
  fields_only(fields, known, false);
}

static void read_row_effects(Fields *fields, Row *row) {
  for (uint32_t a = 0; a < fields->build->head.axis_count; a++) {
    char axis[BUILD_ID] = "";
    strncat(axis, build_chars(fields->build, fields->build->head.axes[a].id), sizeof axis - 1);
    row->effect[a] = fields_int(fields, axis, -100, 100, 0);
  }
}

static void same_id(Fields *fields, const char *id) {
  for (size_t i = 0; i < fields->build->rows_count; i++) {
    if (is(fields->build, fields->build->rows[i].id, id)) {
      build_fault(fields->build, fields->place, NULL, "%s: there is already a row of this name", fields->what);
    }
  }
}

void read_row(Fields *fields, const char *id) {
  Build *build = fields->build;
  Row row = {.critical_rank = UINT8_MAX};
  only_row_fields(fields);
  same_id(fields, id);
  const uint32_t code = find_code(fields, "code"), received = find_code(fields, "received");
  if (code == NONE || received == NONE) {
    build_fault(build, fields->place, NULL, "%s needs code = \"...\" and received = \"...\"", fields->what);
    return;
  }
  row.id = build_text(build, id);
  row.about = fields_text(fields, "about");
  row.code = (uint8_t)code;
  row.received = (uint8_t)received;
  row.severity = (uint8_t)fields_int(fields, "severity", 0, 9, 0);
  row.landing = find_landing(fields);
  row.tags = take_tags(fields, "tags");
  row.when = fields_when(fields, "when", true);
  row.actions = read_actions(fields);
  row.sets = read_flags(fields, "sets");
  row.clears = read_flags(fields, "clears");
  read_row_effects(fields, &row);
  *BUILD_ADD(build, rows) = row;
}

// After the last file: rows of one code stand together, and each code has a row that always fits. -------------------

static bool always_lands(const Build *build, uint32_t code) {
  uint64_t tags = 0;
  bool all = false;
  for (size_t i = 0; i < build->rows_count; i++) {
    const Row *row = &build->rows[i];
    if (row->code == code && !row->when) {
      all |= row->tags == 0;
      tags |= row->tags;
    }
  }
  const Code *it = &build->head.codes[code];
  return all || (it->needs_tag && (tags & it->tags) == it->tags);
}

void read_table_done(Build *build) {
  Story *head = &build->head;
  for (uint32_t c = 0; c < head->code_count_of_model; c++) {
    Range *range = &head->code_rows[c];
    for (uint32_t i = 0; i < build->rows_count; i++) {
      if (build->rows[i].code == c) {
        range->first = range->count ? range->first : i;
        const bool apart = range->count && range->first + range->count != i;
        if (apart) {
          build_fault(build, (Place){build->file, 0}, NULL, "row \"%s\" stands apart from the other rows of its code",
                      build_chars(build, build->rows[i].id));
        }
        range->count++;
      }
    }
    if (!always_lands(build, c)) {
      build_fault(build, (Place){build->file, 0}, NULL, "move \"%s\" needs a last row without a condition",
                  build_chars(build, head->codes[c].id));
    }
  }
}
