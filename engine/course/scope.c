#include "course/scope.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/nearest.h"
#include "course/fault.h"
#include "course/ids.h"
#include "course/names.h"

enum { COUNTED = 1000000, BITS = 32, GUESSES = 2000 };

typedef struct Field {  // a number of a Mind, or of one move, that conditions may read
  const char *name;
  uint16_t slot;
  ExprKind kind;
  int32_t low, high;
} Field;

static const Field mind_fields[] = {
    {"openness", MIND_SLOT(openness), EXPR_INT, -200, 400},
    {"questions", MIND_SLOT(questions), EXPR_INT, 0, 3},
    {"run", MIND_SLOT(run), EXPR_INT, 0, 3},
    {"window", MIND_SLOT(window), EXPR_INT, 0, 100},
    {"voiced", MIND_SLOT(voiced), EXPR_INT, 0, LIMIT_CONCERNS},
    {"understood", MIND_SLOT(understood), EXPR_INT, 0, LIMIT_CONCERNS},
    {"purposes", MIND_SLOT(purposes), EXPR_INT, 0, LIMIT_CONCERNS},
    {"honoured", MIND_SLOT(honoured), EXPR_INT, 0, LIMIT_CONCERNS},
    {"answered", MIND_SLOT(answered), EXPR_INT, 0, LIMIT_CONCERNS},
    {"volleys", MIND_SLOT(volleys), EXPR_INT, 0, COUNTED},
    {"hot", MIND_SLOT(hot), EXPR_BOOL, 0, 1},
    {"loss", MIND_SLOT(loss), EXPR_BOOL, 0, 1},
    {"asked", MIND_SLOT(asked), EXPR_BOOL, 0, 1},
};
static const Field local_fields[] = {
    {"least", LOCAL_LEAST, EXPR_INT, 0, 4},
    {"fresh", LOCAL_FRESH, EXPR_INT, 0, LIMIT_CONCERNS},
    {"can_voice", LOCAL_CAN_VOICE, EXPR_BOOL, 0, 1},
    {"can_voice_deeper", LOCAL_CAN_VOICE_DEEPER, EXPR_BOOL, 0, 1},
    {"uses", LOCAL_USES, EXPR_INT, 0, COUNTED},
    {"tag_used", LOCAL_TAG_USED, EXPR_BOOL, 0, 1},
    {"praised", LOCAL_PRAISED, EXPR_BOOL, 0, 1},
    {"after_question", LOCAL_AFTER_QUESTION, EXPR_BOOL, 0, 1},
    {"public", LOCAL_PUBLIC, EXPR_BOOL, 0, 1},
};
enum {
  MIND_FIELDS = sizeof mind_fields / sizeof *mind_fields,
  LOCAL_FIELDS = sizeof local_fields / sizeof *local_fields,
  PURPOSE = 3  // the level that is a bit of its own
};

const char *const scope_levels[] = {"voiced", "understood", "purpose", "honoured", NULL};

// Numbers and bits -------------------------------------------------------------------------------

static uint16_t mind_base(uint32_t mind) {
  return (uint16_t)(STATE_SLOT(mind) + mind * (sizeof(Mind) / sizeof(int32_t)));
}

static ExprName number(ExprSource source, uint32_t slot, ExprKind kind, int32_t low, int32_t high) {
  return (ExprName){
      .kind = kind, .source = source, .slot = (uint16_t)slot, .low = low, .high = high};
}

static ExprName yes_or_no(ExprSource source, uint32_t slot, ExprReading reading, uint32_t value) {
  ExprName name = number(source, slot, EXPR_BOOL, 0, 1);
  name.reading = reading;
  name.value = (int32_t)value;
  return name;
}

static bool find_field(const Field *fields, size_t count, const char *name, ExprSource source,
                       uint32_t base, ExprName *out) {
  for (size_t i = 0; i < count; i++) {
    const Field *field = &fields[i];
    if (strcmp(field->name, name) != 0) continue;
    *out = number(source, base + field->slot, field->kind, field->low, field->high);
    return true;
  }
  return false;
}

// Something of one person's state; `source` and `base` say where her state stands.
static bool find_of_mind(const Build *build, const char *name, ExprSource source, uint32_t base,
                         ExprName *out) {
  const uint32_t axis = ids_find(build, ids_axes(build), name);
  const uint32_t flag = ids_find(build, ids_flags(build), name);
  if (axis != NONE) *out = number(source, base + MIND_SLOT(axis) + axis, EXPR_INT, 0, 100);
  if (flag != NONE) *out = yes_or_no(source, base + MIND_SLOT(flags), EXPR_BIT, flag);
  return axis != NONE || flag != NONE ||
         find_field(mind_fields, MIND_FIELDS, name, source, base, out);
}

static bool find_level(const Build *build, uint32_t level, const char *concern, ExprName *out) {
  for (uint32_t m = 0; m < build->head.mind_count; m++) {
    const uint32_t c = ids_find(build, ids_concerns(build, m), concern);
    if (c == NONE) continue;
    *out = level == PURPOSE
               ? yes_or_no(EXPR_STATE, mind_base(m) + MIND_SLOT(purpose), EXPR_BIT, c)
               : yes_or_no(EXPR_STATE, mind_base(m) + MIND_SLOT(level) + c, EXPR_AT_LEAST, level);
    return true;
  }
  return false;
}

// What was said and seen -------------------------------------------------------------------------

uint32_t scope_remember(Build *build, uint32_t *memory, Place place) {
  if (*memory != NONE) return *memory;
  if (build->head.memory_count < LIMIT_MEMORY) return *memory = build->head.memory_count++;
  if (!build->memory_told)
    fault_at(build, place, NULL,
             "this course is too large: play can remember at most %d options and beats",
             LIMIT_MEMORY);
  build->memory_told = true;
  return 0;
}

static bool find_memory(const Scope *scope, uint32_t *memory, ExprName *out) {
  const uint32_t bit = scope_remember(scope->build, memory, scope->condition->place);
  *out = yes_or_no(EXPR_STATE, STATE_SLOT(memory) + bit / BITS, EXPR_BIT, bit % BITS);
  return true;
}

static bool find_chosen(const Scope *scope, const char *name, ExprName *out) {
  const uint32_t option = names_option(scope->build, scope->condition->scene, name);
  return option != NONE && find_memory(scope, &scope->build->options[option].memory, out);
}

static bool find_seen(const Scope *scope, const char *name, ExprName *out) {
  const uint32_t beat = names_beat(scope->build, scope->condition->scene, name);
  return beat != NONE && find_memory(scope, &scope->build->beats[beat].memory, out);
}

// Names with a dot -------------------------------------------------------------------------------

static bool find_persons(const Build *build, const char *person, const char *rest, ExprName *out) {
  for (uint32_t m = 0; m < build->head.mind_count; m++)
    if (!strcmp(ids_speaker(build, build->head.minds[m].speaker), person))
      return find_of_mind(build, rest, EXPR_STATE, mind_base(m), out);
  return false;
}

static bool find_dotted(const Scope *scope, const char *name, const char *dot, ExprName *out) {
  char first[BUILD_ID] = "";
  if ((size_t)(dot - name) >= sizeof first) return false;
  memcpy(first, name, (size_t)(dot - name));
  for (uint32_t level = 0; scope_levels[level]; level++)
    if (!strcmp(scope_levels[level], first))
      return find_level(scope->build, level + 1, dot + 1, out);
  if (!strcmp(first, "chosen")) return find_chosen(scope, dot + 1, out);
  if (!strcmp(first, "seen")) return find_seen(scope, dot + 1, out);
  return find_persons(scope->build, first, dot + 1, out);
}

// Names of the course ----------------------------------------------------------------------------

static void set_enum(const Choices *choices, uint32_t slot, ExprName *out) {
  *out = number(EXPR_STATE, slot, EXPR_ENUM, 0, 0);
  out->values = choices->values;
  out->value_count = choices->count;
}

static bool find_variable(const Build *build, const char *name, ExprName *out) {
  const uint32_t i = ids_find(build, IDS(build, variables), name);
  if (i == NONE) return false;
  const Variable *variable = &build->variables[i];
  *out =
      number(EXPR_STATE, STATE_SLOT(variable) + i, variable->kind, variable->low, variable->high);
  if (variable->kind == EXPR_ENUM)
    set_enum(&build->choices[variable->choices], STATE_SLOT(variable) + i, out);
  return true;
}

static bool find_variant(const Build *build, const char *name, ExprName *out) {
  for (uint32_t i = 0; i < build->variants_count; i++) {
    const Choices *choices = &build->choices[build->variants[i]];
    if (strcmp(build_chars(build, choices->id), name) != 0) continue;
    set_enum(choices, STATE_SLOT(variant) + i, out);
    return true;
  }
  return false;
}

static bool find_count(const Build *build, const char *name, ExprName *out) {
  const uint32_t i = ids_find(build, ids_counts(build), name);
  if (i != NONE) *out = number(EXPR_STATE, STATE_SLOT(count) + i, EXPR_INT, 0, COUNTED);
  return i != NONE;
}

static bool find_rule(Scope *scope, const char *name, ExprName *out) {
  const uint32_t i = ids_find(scope->build, IDS(scope->build, rules), name);
  if (i == NONE) return false;
  const Rule *rule = scope->rule(scope, i);
  *out = rule->meaning;
  out->rule = scope->build->code.ops + rule->start;
  return true;
}

static bool find_of_addressed(const Scope *scope, const char *name, ExprName *out) {
  const Build *build = scope->build;
  if (!scope->condition->of_model) return find_of_mind(build, name, EXPR_STATE, mind_base(0), out);
  return find_of_mind(build, name, EXPR_MIND, 0, out) ||
         find_field(local_fields, LOCAL_FIELDS, name, EXPR_LOCAL, 0, out);
}

bool scope_find(void *of, const char *name, ExprName *out) {
  Scope *scope = of;
  const char *dot = strchr(name, '.');
  if (dot) return find_dotted(scope, name, dot, out);
  if (!strcmp(name, "ending")) {
    set_enum(&scope->endings, STATE_SLOT(ending), out);
    return true;
  }
  if (!strcmp(name, "landing")) {
    set_enum(&scope->landings, mind_base(0) + MIND_SLOT(landing), out);
    return true;
  }
  return find_of_addressed(scope, name, out) || find_rule(scope, name, out) ||
         find_variable(scope->build, name, out) || find_variant(scope->build, name, out) ||
         find_count(scope->build, name, out);
}

bool scope_taken(const Build *build, const char *name) {
  static const char *const words[] = {"and",    "or",      "not",  "true",   "false",  "nil",
                                      "ending", "landing", "seen", "chosen", "purpose"};
  ExprName found;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (!strcmp(words[i], name)) return true;
  return find_of_mind(build, name, EXPR_STATE, 0, &found) || find_count(build, name, &found);
}

bool scope_knows(const Build *build, const char *name) {
  ExprName found;
  return scope_taken(build, name) || find_variable(build, name, &found) ||
         find_variant(build, name, &found) || ids_find(build, IDS(build, rules), name) != NONE;
}

uint32_t scope_slot(const Build *build, const char *name) {
  ExprName found;
  const bool known = find_count(build, name, &found) ||
                     find_of_mind(build, name, EXPR_STATE, mind_base(0), &found);
  return known && found.reading == EXPR_WHOLE ? found.slot : NONE;
}

// The known name most like another ---------------------------------------------------------------

typedef struct Known {
  const char **names;
  size_t count, cap;
  Arena arena;
} Known;

static void know(Known *known, const char *before, const char *name) {
  char full[3 * BUILD_ID];
  if (known->count == GUESSES) return;
  snprintf(full, sizeof full, "%s%s", before, name);
  known->names = memory_push(known->names, known->count, &known->cap, sizeof *known->names);
  known->names[known->count++] = arena_copy(&known->arena, full, strlen(full));
}

static void know_ids(Known *known, const Build *build, const char *before, Ids ids) {
  for (size_t i = 0; i < ids.count; i++) know(known, before, ids_at(build, ids, i));
}

static void know_fields(Known *known, const char *before, const Field *fields, size_t count) {
  for (size_t i = 0; i < count; i++) know(known, before, fields[i].name);
}

static void know_mind(Known *known, const Build *build, uint32_t mind) {
  char before[BUILD_ID + 16] = "";
  if (mind > 0)
    snprintf(before, sizeof before, "%s.", ids_speaker(build, build->head.minds[mind].speaker));
  know_ids(known, build, before, ids_axes(build));
  know_ids(known, build, before, ids_flags(build));
  know_fields(known, before, mind_fields, MIND_FIELDS);
  for (uint32_t level = 0; scope_levels[level] && mind < build->head.mind_count; level++) {
    snprintf(before, sizeof before, "%s.", scope_levels[level]);
    know_ids(known, build, before, ids_concerns(build, mind));
  }
}

static void know_scene(Known *known, const Build *build, uint32_t scene) {
  const Range beats = build->scenes[scene].beats;
  for (uint32_t b = beats.first; b < beats.first + beats.count; b++) {
    know(known, "seen.", names_last(build_chars(build, build->beats[b].id)));
    const Range options = build->beats[b].options;
    for (uint32_t i = options.first; i < options.first + options.count; i++) {
      const char *in_scene = strchr(build_chars(build, build->options[i].id), '.') + 1;
      know(known, "chosen.", in_scene);
      know(known, "chosen.", names_last(in_scene));
    }
  }
}

static void know_all(Known *known, const Scope *scope) {
  const Build *build = scope->build;
  know_mind(known, build, 0);
  for (uint32_t m = 1; m < build->head.mind_count; m++) know_mind(known, build, m);
  know_ids(known, build, "", IDS(build, variables));
  know_ids(known, build, "", IDS(build, rules));
  for (size_t i = 0; i < build->variants_count; i++)
    know(known, "", build_chars(build, build->choices[build->variants[i]].id));
  if (scope->condition->scene != NONE) know_scene(known, build, scope->condition->scene);
  if (scope->condition->of_model) know_fields(known, "", local_fields, LOCAL_FIELDS);
}

const char *scope_nearest(void *of, const char *name) {
  const Scope *scope = of;
  Known known = {0};
  know_all(&known, scope);
  const char *found = nearest_name(name, known.names, known.count);
  found = found ? arena_copy(&scope->build->arena, found, strlen(found)) : NULL;
  free(known.names);
  arena_free(&known.arena);
  return found;
}
