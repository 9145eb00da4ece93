#include "course/settle.h"

#include <string.h>

#include "course/fault.h"
#include "course/ids.h"
#include "course/scope.h"

// "none" and then each of them: the values of `ending` and `landing`.
static Choices with_none(Build *build, Ids ids) {
  const char **values = arena_take(&build->arena, ids.count + 1, sizeof *values);
  values[0] = "none";
  for (size_t i = 0; i < ids.count; i++) {
    const char *id = ids_at(build, ids, i);
    values[i + 1] = arena_copy(&build->arena, id, strlen(id));
  }
  return (Choices){.values = values, .count = (uint32_t)ids.count + 1};
}

// Rules ------------------------------------------------------------------------------------------

static bool parse_rule(Scope *scope, Rule *rule, const char *text, ExprFault *fault) {
  const ExprScope names = {scope_find, scope_nearest, scope};
  const Condition condition = {.scene = NONE, .place = rule->place};
  const Condition *before = scope->condition;
  scope->condition = &condition;
  const bool good =
      expr_parse_rule(&scope->build->code, text, &names, &rule->start, &rule->meaning, fault);
  scope->condition = before;
  return good;
}

// A rule that cannot be understood is told once; to its users it is "false".
static void give_up(Scope *scope, Rule *rule) {
  ExprFault fault;
  parse_rule(scope, rule, "false", &fault);
  rule->parsed = true;
}

// Names in a rule may be rules: they are parsed when they are met.
static const Rule *meaning_of(Scope *scope, uint32_t index) {
  Build *build = scope->build;
  Rule *rule = &build->rules[index];
  ExprFault fault;
  if (rule->parsed) return rule;
  const char *id = build_chars(build, rule->id);
  if (rule->parsing) {
    fault_at(build, rule->place, NULL, "rule \"%s\" leads back to itself", id);
    give_up(scope, rule);
    return rule;
  }
  rule->parsing = true;
  const bool good = parse_rule(scope, rule, build_chars(build, rule->text), &fault);
  if (!good)
    fault_at(build, rule->place, NULL, "rule \"%s\", column %d: %s", id, fault.column, fault.text);
  if (!good && !rule->parsed) give_up(scope, rule);
  rule->parsed = true;
  return rule;
}

// Conditions -------------------------------------------------------------------------------------

static void parse_condition(Scope *scope, Condition *condition) {
  Build *build = scope->build;
  const ExprScope names = {scope_find, scope_nearest, scope};
  const char *text = build_chars(build, condition->text);
  const char *field = build_chars(build, condition->field);
  ExprFault fault;
  scope->condition = condition;
  condition->start = 0;
  if (!expr_parse(&build->code, text, EXPR_BOOL, &names, &condition->start, &fault))
    fault_at(build, condition->place, field, "%s, column %d: %s", field, fault.column, fault.text);
}

static void put(const Build *build, uint32_t *when) {
  if (*when && *when != NONE) *when = (uint32_t)build->conditions[*when - 1].start;
}

static void put_shares(const Build *build, Share *shares, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) put(build, &shares[i].when);
}

static void put_marks(Build *build) {
  for (size_t i = 0; i < build->marks_count; i++) {
    Mark *mark = &build->marks[i];
    put(build, &mark->when);
    put_shares(build, mark->lines, mark->line_count);
    put_shares(build, mark->scaled, mark->scaled_count);
  }
}

#define PUT_ALL(build, array) \
  for (size_t i = 0; i < (build)->array##_count; i++) put((build), &(build)->array[i].when)

static void put_all(Build *build) {
  PUT_ALL(build, scenes);
  PUT_ALL(build, options);
  PUT_ALL(build, passages);
  PUT_ALL(build, rows);
  PUT_ALL(build, gate_rows);
  PUT_ALL(build, moods);
  PUT_ALL(build, endings);
  put_marks(build);
  put(build, &build->head.scaled_when);
}

void settle_conditions(Build *build) {
  Scope scope = {.build = build, .rule = meaning_of};
  scope.endings = with_none(build, IDS(build, endings));
  scope.landings = with_none(build, IDS(build, landings));
  for (uint32_t i = 0; i < build->rules_count; i++) meaning_of(&scope, i);
  for (size_t i = 0; i < build->conditions_count && !fault_full(build); i++)
    parse_condition(&scope, &build->conditions[i]);
  if (!build->faults_count) put_all(build);
}
