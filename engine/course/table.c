// The model: moves, axes, landings and the rows of the landing table, from scenes/common.
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "course/known.h"
#include "course/read.h"

enum {
  MOST_LANDINGS = 64,
  MOST_ROWS = 1000,
  ACTIONS = 10,
  VOICING = ROW_VOICES | ROW_VOICES_DEEPER
};

static bool full(const Fields *fields, size_t count, uint32_t most) {
  if (count >= most)
    fault_at(fields->build, fields->place, NULL, "%s: there may be at most %u of these",
             fields->what, (unsigned)most);
  return count >= most;
}

// Moves ------------------------------------------------------------------------------------------

static uint8_t take_tag(const Fields *fields, const char *name) {
  Build *build = fields->build;
  Story *head = &build->head;
  const uint32_t known = ids_find(build, ids_tags(build), name);
  if (known != NONE) return (uint8_t)known;
  if (full(fields, head->tag_count, LIMIT_TAGS)) return 0;
  head->tags[head->tag_count] = build_text(build, name);
  return (uint8_t)head->tag_count++;
}

static uint64_t take_tags(const Fields *fields, const char *field) {
  const char *names[LIMIT_TAGS];
  uint64_t tags = 0;
  const uint32_t count = fields_names(fields, field, names, LIMIT_TAGS);
  for (uint32_t i = 0; i < count; i++) tags |= UINT64_C(1) << take_tag(fields, names[i]);
  return tags;
}

static uint64_t read_question(const Fields *fields) {
  const int type = lua_getfield(fields->lua, fields->table, "question");
  lua_pop(fields->lua, 1);
  return type == LUA_TBOOLEAN ? TAG_ALWAYS : take_tags(fields, "question");
}

static void read_needs(const Fields *fields, Code *code) {
  static const char *const needs[] = {"nothing", "tag", "concern"};
  const uint32_t need = fields_pick(fields, "needs", needs, 3, 0);
  code->needs_tag = need == 1;
  code->needs_concern = need == 2;
}

static void read_traits(const Fields *fields, Code *code) {
  code->reflection = fields_bool(fields, "reflection");
  code->takes_voices = fields_bool(fields, "voices");
  code->once_per_tag = fields_bool(fields, "once_per_tag");
  code->praise = fields_bool(fields, "praise");
  code->echo = fields_bool(fields, "echo");
  code->rests = fields_bool(fields, "rests");
  code->leaves_space = fields_bool(fields, "leaves_space");
}

void read_move(Fields *fields, const char *id) {
  static const char *const families[] = {"curious", "neutral", "coercive", "avoidant"};
  Build *build = fields->build;
  const uint32_t index = build->head.code_count_of_model;
  if (full(fields, index, LIMIT_CODES)) return;
  if (!words_add_move(build, id, index)) {
    fault_at(build, fields->place, NULL, "%s: \"%s\" is a word already; take another name",
             fields->what, id);
    return;
  }
  Code code = {.id = build_text(build, id)};
  code.name = fields_need_text(fields, "name");
  code.about = fields_text(fields, "about");
  code.number = fields_int(fields, "number", 1, 99, 0);
  code.family = (Family)fields_pick(fields, "family", families, 4, FAMILY_NEUTRAL);
  code.tags = take_tags(fields, "tags");
  code.questions = read_question(fields);
  read_needs(fields, &code);
  read_traits(fields, &code);
  build->head.codes[build->head.code_count_of_model++] = code;
}

// Axes and single numbers ------------------------------------------------------------------------

void read_axis(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (full(fields, build->head.axis_count, LIMIT_AXES) ||
      !fields_new_id(fields, ids_axes(build), id))
    return;
  Axis *axis = &build->head.axes[build->head.axis_count++];
  axis->id = build_text(build, id);
  axis->name = fields_need_text(fields, "name");
  axis->about = fields_text(fields, "about");
  axis->tenths = fields_int(fields, "tenths", -100, 100, 0);
}

static void read_gains(const Fields *parent) {
  if (!fields_push_table(parent, "gains",
                         "gains = { axis = \"...\", percent = 35, when = \"...\" }"))
    return;
  const Fields fields = fields_inside(parent, "gains", NULL);
  Story *head = &parent->build->head;
  known_check(&known_gains, &fields);
  head->scaled_axis = fields_pick_id(&fields, "axis", ids_axes(parent->build), 0);
  head->scaled_percent = fields_int(&fields, "percent", 0, 100, 100);
  const uint32_t when = fields_when(&fields, "when", false);
  head->scaled_when = when ? when : NONE;
  lua_pop(parent->lua, 1);
}

// `compliance` is the name of something said later: kept as text until it is.
void read_model(Fields *fields, const char *id) {
  Build *build = fields->build;
  Story *head = &build->head;
  (void)id;
  head->openness_start = fields_int(fields, "openness", -100, 100, 0);
  head->window_length = fields_int(fields, "window", 0, 20, 0);
  head->window_offers = fields_int(fields, "window_offers", 0, 20, 0);
  head->deeper = fields_int(fields, "deeper", 0, 100, 0);
  head->marks_from = fields_int(fields, "marks_from", 0, 100, 0);
  head->neutral_code = fields_pick_id(fields, "nothing", ids_codes(build), 0);
  build->compliance = fields_text(fields, "compliance");
  read_gains(fields);
}

void read_status(Fields *fields, const char *id) {
  Build *build = fields->build;
  Story *head = &build->head;
  if (full(fields, head->flag_count, LIMIT_FLAGS) || !fields_new_id(fields, ids_flags(build), id))
    return;
  if (!strcmp(build_chars(build, build->compliance), id)) head->pressured_flag = head->flag_count;
  head->flags[head->flag_count] = build_text(build, id);
  head->flag_count++;
}

// Landings and rows ------------------------------------------------------------------------------

void read_landing(Fields *fields, const char *id) {
  static const char *const talks[] = {"unsaid", "change", "neutral", "sustain", "discord"};
  Build *build = fields->build;
  if (full(fields, build->landings_count, MOST_LANDINGS)) return;
  if (!fields_new_id(fields, IDS(build, landings), id)) return;
  Landing landing = {.weak = fields_bool(fields, "weak")};
  landing.id = build_text(build, id);
  landing.about = fields_text(fields, "about");
  landing.look = fields_pick_id(fields, "look", IDS(build, looks), NONE);
  landing.talk = (Talk)fields_pick(fields, "talk", talks, 5, TALK_NEUTRAL);
  *BUILD_ADD(build, landings) = landing;
}

static uint32_t read_flags(const Fields *fields, const char *field) {
  const char *names[LIMIT_FLAGS];
  uint32_t flags = 0;
  const uint32_t count = fields_names(fields, field, names, LIMIT_FLAGS);
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t flag = fields_pick_named(fields, field, names[i], ids_flags(fields->build));
    flags |= flag == NONE ? 0 : 1u << flag;
  }
  return flags;
}

static uint32_t read_actions(const Fields *fields) {
  static const char *const known[] = {
      "voices",      "voices_deeper", "understands",  "purpose", "honours_safe",
      "honours_all", "opens_window",  "shuts_window", "weighs",  "restores"};
  const char *names[ACTIONS];
  uint32_t actions = 0;
  const uint32_t count = fields_names(fields, "does", names, ACTIONS);
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t action = fields_pick_text(fields, "does", names[i], known, ACTIONS);
    actions |= action == NONE ? 0 : 1u << action;
  }
  return actions;
}

static void read_row_effects(const Fields *fields, Row *row) {
  const Ids axes = ids_axes(fields->build);
  for (size_t a = 0; a < axes.count; a++) {
    char axis[BUILD_ID];
    snprintf(axis, sizeof axis, "%s", ids_at(fields->build, axes, a));
    row->effect[a] = fields_int(fields, axis, -100, 100, 0);
  }
}

// What a row cannot do without. False: it is not read further.
static bool read_row_keys(const Fields *fields, Row *row) {
  Build *build = fields->build;
  const uint32_t code = fields_pick_id(fields, "code", ids_codes(build), NONE);
  const uint32_t received = fields_pick_id(fields, "received", ids_codes(build), NONE);
  const uint32_t landing = fields_pick_id(fields, "landing", IDS(build, landings), NONE);
  if (code == NONE || received == NONE || landing == NONE) {
    fault_at(build, fields->place, NULL,
             "%s needs code = \"...\", landing = \"...\" and received = \"...\"", fields->what);
    return false;
  }
  row->code = (uint8_t)code;
  row->received = (uint8_t)received;
  row->landing = (uint8_t)landing;
  return true;
}

void read_row(Fields *fields, const char *id) {
  Build *build = fields->build;
  Row row = {.critical_rank = UINT8_MAX};
  if (full(fields, build->rows_count, MOST_ROWS) || !fields_new_id(fields, IDS(build, rows), id))
    return;
  if (!read_row_keys(fields, &row)) return;
  row.id = build_text(build, id);
  row.about = fields_text(fields, "about");
  row.severity = (uint8_t)fields_int(fields, "severity", 0, 9, 0);
  row.tags = take_tags(fields, "tags");
  row.when = fields_when(fields, "when", true);
  row.actions = read_actions(fields);
  row.sets = read_flags(fields, "sets");
  row.clears = read_flags(fields, "clears");
  read_row_effects(fields, &row);
  *BUILD_ADD(build, rows) = row;
}

// After the last file ----------------------------------------------------------------------------

static bool always_lands(const Build *build, uint32_t code) {
  const Code *it = &build->head.codes[code];
  uint64_t tags = 0;
  bool all = false;
  for (size_t i = 0; i < build->rows_count; i++) {
    const Row *row = &build->rows[i];
    if (row->code != code || row->when) continue;
    all |= row->tags == 0;
    tags |= row->tags;
  }
  return all || (it->needs_tag && (tags & it->tags) == it->tags);
}

// The rows of one code stand together.
static void find_rows(Build *build, uint32_t code) {
  Range *range = &build->head.code_rows[code];
  for (uint32_t i = 0; i < build->rows_count; i++) {
    if (build->rows[i].code != code) continue;
    if (range->count == 0) range->first = i;
    if (range->first + range->count != i)
      fault_at(build, (Place){build->file, 1}, NULL,
               "row \"%s\" stands apart from the other rows of its code",
               ids_at(build, IDS(build, rows), i));
    range->count++;
  }
}

static void find_voicing(Build *build) {
  build->voicing_landings = UINT64_MAX;
  for (size_t i = 0; i < build->rows_count; i++)
    if (!(build->rows[i].actions & VOICING))
      build->voicing_landings &= ~(UINT64_C(1) << build->rows[i].landing);
}

void read_table_done(Build *build) {
  for (uint32_t c = 0; c < build->head.code_count_of_model; c++) {
    find_rows(build, c);
    if (!always_lands(build, c))
      fault_at(build, (Place){build->file, 1}, NULL,
               "move \"%s\" needs a last row without a condition",
               ids_at(build, ids_codes(build), c));
  }
  find_voicing(build);
}
