// What can change: variants, variables and rules.
#include <string.h>

#include "course/read.h"
#include "course/scope.h"

enum { MOST_CHOICES = 32, LARGEST = 1000000 };

// A condition could not tell two things of one name apart.
static bool new_name(const Fields *fields, const char *id) {
  Build *build = fields->build;
  if (scope_taken(build, id)) {
    fault_at(build, fields->place, NULL,
             "%s: \"%s\" means something in every condition; take another name", fields->what, id);
    return false;
  }
  return fields_new_id(fields, IDS(build, variables), id) &&
         fields_new_id(fields, IDS(build, choices), id) &&
         fields_new_id(fields, IDS(build, rules), id);
}

// Choices ----------------------------------------------------------------------------------------

static void check_choice(const Fields *fields, const char *const *values, uint32_t count,
                         const char *value) {
  fields_good_id(fields, value);
  for (uint32_t i = 0; i < count; i++)
    if (!strcmp(values[i], value))
      fault_at(fields->build, fields->place, NULL, "%s: \"%s\" stands in it twice", fields->what,
               value);
}

static uint32_t read_words(Fields *fields, const char *values[MOST_CHOICES]) {
  const lua_Integer length = (lua_Integer)lua_rawlen(fields->lua, fields->table);
  uint32_t count = 0;
  for (lua_Integer i = 1; i <= length && count < MOST_CHOICES; i++) {
    lua_rawgeti(fields->lua, fields->table, i);
    const char *value = fields_plain(fields->lua, -1);
    if (value) {
      check_choice(fields, values, count, value);
      values[count++] = value;
    } else {
      words_wrong_entry(fields, i, "words in quotes");
    }
    lua_pop(fields->lua, 1);
  }
  if (length < 2 || length > MOST_CHOICES)
    fault_at(fields->build, fields->place, NULL, "%s needs 2 to %d words: { \"yes\", \"not_now\" }",
             fields->what, MOST_CHOICES);
  return count;
}

static uint32_t read_choices(Fields *fields, const char *id) {
  Build *build = fields->build;
  const char *values[MOST_CHOICES];
  const uint32_t count = read_words(fields, values);
  const char **copies = arena_take(&build->arena, count + 1, sizeof *copies);
  for (uint32_t i = 0; i < count; i++)
    copies[i] = arena_copy(&build->arena, values[i], strlen(values[i]));
  const Text text = build_text(build, id);
  *BUILD_ADD(build, choices) = (Choices){text, copies, count, fields->place};
  return (uint32_t)build->choices_count - 1;
}

void read_variant(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (!new_name(fields, id)) return;
  if (build->variants_count == LIMIT_VARIANTS) {
    fault_at(build, fields->place, NULL, "%s: a course has at most %d variants", fields->what,
             LIMIT_VARIANTS);
    return;
  }
  const uint32_t choices = read_choices(fields, id);
  *BUILD_ADD(build, variants) = choices;
}

// Variables --------------------------------------------------------------------------------------

static bool may_add_variable(const Fields *fields, const char *id) {
  if (!new_name(fields, id)) return false;
  if (fields->build->variables_count < LIMIT_VARIABLES) return true;
  fault_at(fields->build, fields->place, NULL, "%s: a course has at most %d variables",
           fields->what, LIMIT_VARIABLES);
  return false;
}

static void add_variable(Fields *fields, const char *id, Variable variable) {
  variable.id = build_text(fields->build, id);
  variable.place = fields->place;
  *BUILD_ADD(fields->build, variables) = variable;
}

void read_flag(Fields *fields, const char *id) {
  if (may_add_variable(fields, id))
    add_variable(fields, id, (Variable){.kind = EXPR_BOOL, .high = 1});
}

void read_number(Fields *fields, const char *id) {
  Variable variable = {.kind = EXPR_INT};
  variable.low = fields_int(fields, "from", -LARGEST, LARGEST, 0);
  variable.high = fields_int(fields, "to", variable.low, LARGEST, variable.low);
  variable.start = fields_int(fields, "start", variable.low, variable.high, variable.low);
  if (!fields_has(fields, "to"))
    fault_at(fields->build, fields->place, NULL,
             "%s needs from = and to =, its smallest and largest value", fields->what);
  if (may_add_variable(fields, id)) add_variable(fields, id, variable);
}

void read_one_of(Fields *fields, const char *id) {
  if (!may_add_variable(fields, id)) return;
  const uint32_t choices = read_choices(fields, id);
  const int32_t last = (int32_t)fields->build->choices[choices].count - 1;
  add_variable(fields, id, (Variable){.kind = EXPR_ENUM, .high = last, .choices = choices});
}

// Rules ------------------------------------------------------------------------------------------

static void say_again(const Fields *fields, Rule *rule, const char *text) {
  if (!rule->common || fields->build->stage == STAGE_COMMON) {
    fault_at(fields->build, fields->place, NULL, "%s: there is already one of this name",
             fields->what);
    return;
  }
  rule->common = false;
  rule->place = fields->place;
  rule->text = build_text(fields->build, text);
}

void read_rule(const Fields *fields, const char *id, const char *text) {
  Build *build = fields->build;
  const uint32_t known = ids_find(build, IDS(build, rules), id);
  if (known != NONE) {
    say_again(fields, &build->rules[known], text);
  } else if (build->rules_count == BUILD_RULES) {
    fault_at(build, fields->place, NULL, "%s: there may be at most %d rules", fields->what,
             BUILD_RULES);
  } else if (new_name(fields, id)) {
    Rule *rule = BUILD_ADD(build, rules);
    *rule = (Rule){.place = fields->place, .common = build->stage == STAGE_COMMON};
    rule->id = build_text(build, id);
    rule->text = build_text(build, text);
  }
}
