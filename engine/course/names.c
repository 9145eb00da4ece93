#include "course/names.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

// Full ids ----------------------------------------------------------------------------------------------------

typedef struct Entry {
  Text id;         // 0: free
  uint32_t value;
} Entry;

struct Names {
  Entry *entries;
  size_t count, cap;  // cap: a power of two
};

static Entry *find_entry(const Build *build, const char *id) {
  const struct Names *names = build->names;
  size_t at = hash_mix(hash_text(HASH_START, id)) & (names->cap - 1);
  while (names->entries[at].id && strcmp(build_chars(build, names->entries[at].id), id)) {
    at = (at + 1) & (names->cap - 1);
  }
  return &names->entries[at];
}

static void grow(Build *build) {
  struct Names *names = build->names;
  const struct Names old = *names;
  names->cap = old.cap ? old.cap * 2 : 256;
  names->entries = memory_new(names->cap, sizeof *names->entries);
  for (size_t i = 0; i < old.cap; i++) {
    if (old.entries[i].id) {
      *find_entry(build, build_chars(build, old.entries[i].id)) = old.entries[i];
    }
  }
  free(old.entries);
}

bool names_add(Build *build, Text id, uint32_t value) {
  if (!build->names) {
    build->names = memory_new(1, sizeof *build->names);
  }
  if (build->names->count * 2 >= build->names->cap) {
    grow(build);
  }
  Entry *entry = find_entry(build, build_chars(build, id));
  if (entry->id) {
    return false;
  }
  *entry = (Entry){id, value};
  build->names->count++;
  return true;
}

uint32_t names_find(const Build *build, const char *id) {
  const Entry *entry = build->names ? find_entry(build, id) : NULL;
  return entry && entry->id ? entry->value : NONE;
}

void names_free(struct Names *names) {
  if (names) {
    free(names->entries);
    free(names);
  }
}

// What a name means -------------------------------------------------------------------------------------------

typedef struct Scope {
  Build *build;
  const Condition *condition;
  Choices endings, landings;  // "none" and then each of them
} Scope;

typedef struct Field {  // a number of a Mind that conditions may read
  const char *name;
  uint16_t slot;
  ExprKind kind;
  int32_t low, high;
} Field;

static const Field mind_fields[] = {
    {"openness", MIND_SLOT(openness), EXPR_INT, -200, 400}, {"questions", MIND_SLOT(questions), EXPR_INT, 0, 3},
    {"run", MIND_SLOT(run), EXPR_INT, 0, 3},                {"window", MIND_SLOT(window), EXPR_INT, 0, 100},
    {"voiced", MIND_SLOT(voiced), EXPR_INT, 0, 5},          {"understood", MIND_SLOT(understood), EXPR_INT, 0, 5},
    {"purposes", MIND_SLOT(purposes), EXPR_INT, 0, 5},      {"honoured", MIND_SLOT(honoured), EXPR_INT, 0, 5},
    {"answered", MIND_SLOT(answered), EXPR_INT, 0, 5},      {"volleys", MIND_SLOT(volleys), EXPR_INT, 0, 1000000},
    {"hot", MIND_SLOT(hot), EXPR_BOOL, 0, 1},               {"loss", MIND_SLOT(loss), EXPR_BOOL, 0, 1},
    {"asked", MIND_SLOT(asked), EXPR_BOOL, 0, 1}};
static const Field local_fields[] = {
    {"least", LOCAL_LEAST, EXPR_INT, 0, 4},
    {"fresh", LOCAL_FRESH, EXPR_INT, 0, 5},
    {"can_voice", LOCAL_CAN_VOICE, EXPR_BOOL, 0, 1},
    {"can_voice_deeper", LOCAL_CAN_VOICE_DEEPER, EXPR_BOOL, 0, 1},
    {"uses", LOCAL_USES, EXPR_INT, 0, 1000000},
    {"tag_used", LOCAL_TAG_USED, EXPR_BOOL, 0, 1},
    {"praised", LOCAL_PRAISED, EXPR_BOOL, 0, 1},
    {"after_question", LOCAL_AFTER_QUESTION, EXPR_BOOL, 0, 1},
    {"public", LOCAL_PUBLIC, EXPR_BOOL, 0, 1}};
enum {
  MIND_FIELDS = sizeof mind_fields / sizeof *mind_fields,
  LOCAL_FIELDS = sizeof local_fields / sizeof *local_fields
};
static const char *const level_names[] = {"voiced", "understood", "purpose", "honoured"};

static bool is(const Build *build, Text text, const char *id) { return !strcmp(build_chars(build, text), id); }

static uint16_t mind_base(uint32_t mind) {
  return (uint16_t)(STATE_SLOT(mind) + mind * (sizeof(Mind) / sizeof(int32_t)));
}

static ExprName number(ExprSource source, uint32_t slot, ExprKind kind, int32_t low, int32_t high) {
  return (ExprName){.kind = kind, .source = source, .slot = (uint16_t)slot, .low = low, .high = high};
}

static bool find_field(const Field *fields, size_t count, const char *name, ExprSource source, uint32_t base,
                       ExprName *out) {
  for (size_t i = 0; i < count; i++) {
    if (!strcmp(fields[i].name, name)) {
      *out = number(source, base + fields[i].slot, fields[i].kind, fields[i].low, fields[i].high);
      return true;
    }
  }
  return false;
}

// Something of one person's state; `source` and `base` say where her state stands.
static bool find_of_mind(const Build *build, const char *name, ExprSource source, uint32_t base, ExprName *out) {
  for (uint32_t a = 0; a < build->head.axis_count; a++) {
    if (is(build, build->head.axes[a].id, name)) {
      *out = number(source, base + MIND_SLOT(axis) + a, EXPR_INT, 0, 100);
      return true;
    }
  }
  for (uint32_t f = 0; f < build->head.flag_count; f++) {
    if (is(build, build->head.flags[f], name)) {
      *out = number(source, base + MIND_SLOT(flags), EXPR_BOOL, 0, 1);
      out->reading = EXPR_BIT;
      out->value = (int32_t)f;
      return true;
    }
  }
  return find_field(mind_fields, MIND_FIELDS, name, source, base, out);
}

static bool find_level(const Build *build, int32_t level, const char *concern, ExprName *out) {
  for (uint32_t m = 0; m < build->head.mind_count; m++) {
    for (uint32_t c = 0; c < build->head.minds[m].concern_count; c++) {
      if (is(build, build->head.minds[m].concerns[c].id, concern)) {
        const bool purpose = level == 3;
        *out = number(EXPR_STATE, mind_base(m) + (purpose ? MIND_SLOT(purpose) : MIND_SLOT(level) + c), EXPR_BOOL, 0, 1);
        out->reading = purpose ? EXPR_BIT : EXPR_AT_LEAST;
        out->value = purpose ? (int32_t)c : level;
        return true;
      }
    }
  }
  return false;
}

uint32_t names_remember(Build *build, uint32_t *memory, Place place) {
  if (*memory == NONE) {
    if (build->head.memory_count == LIMIT_MEMORY) {
      build_fault(build, place, NULL, "a course can remember at most %d options and beats", LIMIT_MEMORY);
      return 0;
    }
    *memory = build->head.memory_count++;
  }
  return *memory;
}

static bool remembered(Build *build, uint32_t *memory, Place place, ExprName *out) {
  const uint32_t bit = names_remember(build, memory, place);
  *out = number(EXPR_STATE, STATE_SLOT(memory) + bit / 32, EXPR_BOOL, 0, 1);
  out->reading = EXPR_BIT;
  out->value = (int32_t)(bit % 32);
  return true;
}

// "option" alone: the one of that name in this scene, if there is just one.
static uint32_t option_in_scene(const Build *build, uint32_t scene, const char *name) {
  uint32_t found = NONE;
  const Range beats = build->scenes[scene].beats;
  for (uint32_t b = beats.first; b < beats.first + beats.count; b++) {
    const Range options = build->beats[b].options;
    for (uint32_t i = options.first; i < options.first + options.count; i++) {
      if (!strcmp(strrchr(build_chars(build, build->options[i].id), '.') + 1, name)) {
        if (found != NONE) {
          return NONE;
        }
        found = i;
      }
    }
  }
  return found;
}

static int dots(const char *name) {
  int count = 0;
  for (; *name; name++) {
    count += *name == '.';
  }
  return count;
}

static uint32_t find_in_scene(const Build *build, uint32_t scene, const char *name, int full_dots) {
  char full[3 * BUILD_ID + 8];
  const int given = dots(name);
  if (given < full_dots - 1 || scene == NONE) {
    return given < full_dots - 1 && full_dots == 2 && scene != NONE ? option_in_scene(build, scene, name)
                                                                    : NONE;
  }
  snprintf(full, sizeof full, given == full_dots ? "%.0s%.148s" : "%.48s.%.98s",
           build_chars(build, build->scenes[scene].id), name);
  return names_find(build, full);
}

static bool find_chosen(const Scope *scope, const char *name, ExprName *out) {
  const uint32_t option = find_in_scene(scope->build, scope->condition->scene, name, 2);
  return option != NONE && option < scope->build->options_count &&
         remembered(scope->build, &scope->build->options[option].memory, scope->condition->place, out);
}

static bool find_seen(const Scope *scope, const char *name, ExprName *out) {
  const uint32_t beat = find_in_scene(scope->build, scope->condition->scene, name, 1);
  return beat != NONE && beat < scope->build->beats_count &&
         remembered(scope->build, &scope->build->beats[beat].memory, scope->condition->place, out);
}

static bool find_persons(const Build *build, const char *person, size_t length, const char *rest, ExprName *out) {
  for (uint32_t m = 0; m < build->head.mind_count; m++) {
    const char *name = build_chars(build, build->cast[build->head.minds[m].speaker].id);
    if (strlen(name) == length && !strncmp(name, person, length)) {
      return find_of_mind(build, rest, EXPR_STATE, mind_base(m), out);
    }
  }
  return false;
}

static bool find_dotted(const Scope *scope, const char *name, const char *dot, ExprName *out) {
  const size_t length = (size_t)(dot - name);
  for (int32_t level = 1; level <= 4; level++) {
    if (strlen(level_names[level - 1]) == length && !strncmp(name, level_names[level - 1], length)) {
      return find_level(scope->build, level, dot + 1, out);
    }
  }
  if (length == 6 && !strncmp(name, "chosen", 6)) {
    return find_chosen(scope, dot + 1, out);
  }
  if (length == 4 && !strncmp(name, "seen", 4)) {
    return find_seen(scope, dot + 1, out);
  }
  return find_persons(scope->build, name, length, dot + 1, out);
}

static bool find_enum(const Choices *choices, uint32_t slot, ExprName *out) {
  *out = number(EXPR_STATE, slot, EXPR_ENUM, 0, 0);
  out->values = choices->values;
  out->value_count = choices->count;
  return true;
}

static bool find_declared(const Build *build, const char *name, ExprName *out) {
  for (uint32_t i = 0; i < build->variables_count; i++) {
    const Variable *variable = &build->variables[i];
    if (is(build, variable->id, name)) {
      *out = number(EXPR_STATE, STATE_SLOT(variable) + i, variable->kind, variable->low, variable->high);
      return variable->kind != EXPR_ENUM || find_enum(&build->choices[variable->choices], STATE_SLOT(variable) + i, out);
    }
  }
  for (uint32_t i = 0; i < build->variants_count; i++) {
    const Choices *choices = &build->choices[build->variants[i]];
    if (is(build, choices->id, name)) {
      return find_enum(choices, STATE_SLOT(variant) + i, out);
    }
  }
  return false;
}

static bool find_count(const Build *build, const char *name, ExprName *out) {
  for (uint32_t i = 0; i < build->head.count_count; i++) {
    if (is(build, build->head.counts[i], name)) {
      *out = number(EXPR_STATE, STATE_SLOT(count) + i, EXPR_INT, 0, 1000000);
      return true;
    }
  }
  return false;
}

static bool find_rule(const Build *build, const char *name, ExprName *out) {
  for (size_t i = 0; i < build->rules_count; i++) {
    const Rule *rule = &build->rules[i];
    if (rule->parsed && is(build, rule->id, name)) {
      *out = rule->meaning;
      out->rule = build->code.ops + rule->start;
      return true;
    }
  }
  return false;
}

static bool find(void *of, const char *name, ExprName *out) {
  const Scope *scope = of;
  const Build *build = scope->build;
  const char *dot = strchr(name, '.');
  if (dot) {
    return find_dotted(scope, name, dot, out);
  }
  if (!strcmp(name, "ending")) {
    return find_enum(&scope->endings, STATE_SLOT(ending), out);
  }
  if (!strcmp(name, "landing")) {
    return find_enum(&scope->landings, mind_base(0) + MIND_SLOT(landing), out);
  }
  if (scope->condition->of_model) {
    if (find_of_mind(build, name, EXPR_MIND, 0, out) ||
        find_field(local_fields, LOCAL_FIELDS, name, EXPR_LOCAL, 0, out)) {
      return true;
    }
  } else if (find_of_mind(build, name, EXPR_STATE, mind_base(0), out)) {
    return true;
  }
  return find_rule(build, name, out) || find_declared(build, name, out) || find_count(build, name, out);
}

// The known name most like another --------------------------------------------------------------------------------

typedef struct Known {
  const char **names;
  size_t count, cap;
  Arena arena;
} Known;

static void know(Known *known, const char *before, const char *name) {
  char full[3 * BUILD_ID];
  snprintf(full, sizeof full, "%s%s", before, name);
  known->names = memory_push(known->names, known->count, &known->cap, sizeof *known->names);
  known->names[known->count++] = arena_copy(&known->arena, full, strlen(full));
}

static void know_levels(Known *known, const Build *build) {
  for (uint32_t m = 0; m < build->head.mind_count; m++) {
    for (uint32_t c = 0; c < build->head.minds[m].concern_count; c++) {
      for (int level = 0; level < 4; level++) {
        char before[32];
        snprintf(before, sizeof before, "%s.", level_names[level]);
        know(known, before, build_chars(build, build->head.minds[m].concerns[c].id));
      }
    }
  }
}

static void know_of_mind(Known *known, const Build *build, const char *before) {
  for (uint32_t a = 0; a < build->head.axis_count; a++) {
    know(known, before, build_chars(build, build->head.axes[a].id));
  }
  for (uint32_t f = 0; f < build->head.flag_count; f++) {
    know(known, before, build_chars(build, build->head.flags[f]));
  }
  for (size_t i = 0; i < MIND_FIELDS; i++) {
    know(known, before, mind_fields[i].name);
  }
}

static void know_scene(Known *known, const Build *build, uint32_t scene) {
  const Range beats = build->scenes[scene].beats;
  for (uint32_t b = beats.first; b < beats.first + beats.count; b++) {
    know(known, "seen.", strchr(build_chars(build, build->beats[b].id), '.') + 1);
    const Range options = build->beats[b].options;
    for (uint32_t i = options.first; i < options.first + options.count; i++) {
      const char *in_scene = strchr(build_chars(build, build->options[i].id), '.') + 1;
      know(known, "chosen.", in_scene);
      know(known, "chosen.", strchr(in_scene, '.') + 1);
    }
  }
}

static void know_declared(Known *known, const Build *build) {
  for (size_t i = 0; i < build->variables_count; i++) {
    know(known, "", build_chars(build, build->variables[i].id));
  }
  for (size_t i = 0; i < build->variants_count; i++) {
    know(known, "", build_chars(build, build->choices[build->variants[i]].id));
  }
  for (size_t i = 0; i < build->rules_count; i++) {
    know(known, "", build_chars(build, build->rules[i].id));
  }
}

static const char *nearest(void *of, const char *name) {
  const Scope *scope = of;
  const Build *build = scope->build;
  Known known = {0};
  know_of_mind(&known, build, "");
  for (uint32_t m = 1; m < build->head.mind_count; m++) {
    char before[BUILD_ID + 2];
    snprintf(before, sizeof before, "%s.", build_chars(build, build->cast[build->head.minds[m].speaker].id));
    know_of_mind(&known, build, before);
  }
  know_levels(&known, build);
  know_declared(&known, build);
  if (scope->condition->scene != NONE) {
    know_scene(&known, build, scope->condition->scene);
  }
  for (size_t i = 0; i < LOCAL_FIELDS && scope->condition->of_model; i++) {
    know(&known, "", local_fields[i].name);
  }
  const char *found = expr_nearest(name, known.names, known.count);
  found = found ? arena_copy(&scope->build->arena, found, strlen(found)) : NULL;
  free(known.names);
  arena_free(&known.arena);
  return found;
}

// Settling ----------------------------------------------------------------------------------------------------

static Choices with_none(Build *build, Text (*id)(const Build *, size_t), size_t count) {
  const char **values = arena_take(&build->arena, count + 1, sizeof *values);
  values[0] = "none";
  for (size_t i = 0; i < count; i++) {
    const char *text = build_chars(build, id(build, i));
    values[i + 1] = arena_copy(&build->arena, text, strlen(text));
  }
  return (Choices){0, values, (uint32_t)count + 1};
}

static Text ending_id(const Build *build, size_t i) { return build->endings[i].id; }
static Text landing_id(const Build *build, size_t i) { return build->landings[i].id; }

static void parse_condition(Scope *scope, Condition *condition) {
  Build *build = scope->build;
  const ExprScope names = {find, nearest, scope};
  ExprFault fault;
  scope->condition = condition;
  char text[BUILD_TEXT + 1];
  snprintf(text, sizeof text, "%s", build_chars(build, condition->text));
  if (!expr_parse(&build->code, text, EXPR_BOOL, &names, &condition->start, &fault)) {
    build_fault(build, condition->place, build_chars(build, condition->field), "%s, column %d: %s",
                build_chars(build, condition->field), fault.column, fault.text);
    condition->start = 0;
  }
}

static void parse_rule(Scope *scope, size_t index);

// A rule's operations are copied into its users, so the rules it names come first.
static void parse_rules_in(Scope *scope, const char *text) {
  Build *build = scope->build;
  for (size_t i = 0; i < build->rules_count; i++) {
    const char *id = build_chars(build, build->rules[i].id);
    for (const char *at = text; (at = strstr(at, id)); at += strlen(id)) {
      const char after = at[strlen(id)];
      const bool whole = (at == text || !(isalnum((unsigned char)at[-1]) || strchr("_.'\"", at[-1]))) &&
                         !(isalnum((unsigned char)after) || after == '_' || after == '.');
      if (whole) {
        parse_rule(scope, i);
      }
    }
  }
}

static void parse_rule(Scope *scope, size_t index) {
  Build *build = scope->build;
  const ExprScope names = {find, nearest, scope};
  const Condition condition = {.scene = NONE};
  ExprFault fault;
  char text[BUILD_TEXT + 1];
  Rule *rule = &build->rules[index];
  if (rule->parsed) {
    return;
  }
  if (rule->parsing) {
    build_fault(build, rule->place, NULL, "rule \"%s\" leads back to itself", build_chars(build, rule->id));
    return;
  }
  rule->parsing = true;
  snprintf(text, sizeof text, "%s", build_chars(build, rule->text));
  parse_rules_in(scope, text);
  scope->condition = &condition;
  rule->parsed = expr_parse_rule(&build->code, text, &names, &rule->start, &rule->meaning, &fault);
  if (!rule->parsed) {
    build_fault(build, rule->place, NULL, "rule \"%s\", column %d: %s", build_chars(build, rule->id), fault.column,
                fault.text);
  }
}

static void put(const Build *build, uint32_t *when) {
  if (*when && *when != NONE) {
    *when = (uint32_t)build->conditions[*when - 1].start;
  }
}

static void put_shares(const Build *build, Share *shares, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    put(build, &shares[i].when);
  }
}

static void put_all(Build *build) {
  for (size_t i = 0; i < build->scenes_count; i++) {
    put(build, &build->scenes[i].when);
  }
  for (size_t i = 0; i < build->options_count; i++) {
    put(build, &build->options[i].when);
  }
  for (size_t i = 0; i < build->passages_count; i++) {
    put(build, &build->passages[i].when);
  }
  for (size_t i = 0; i < build->rows_count; i++) {
    put(build, &build->rows[i].when);
  }
  for (size_t i = 0; i < build->marks_count; i++) {
    put(build, &build->marks[i].when);
    put_shares(build, build->marks[i].lines, build->marks[i].line_count);
    put_shares(build, build->marks[i].scaled, build->marks[i].scaled_count);
  }
  for (size_t i = 0; i < build->gate_rows_count; i++) {
    put(build, &build->gate_rows[i].when);
  }
  for (size_t i = 0; i < build->endings_count; i++) {
    put(build, &build->endings[i].when);
  }
  put(build, &build->head.scaled_when);
}

void names_settle(Build *build) {
  Scope scope = {.build = build};
  scope.endings = with_none(build, ending_id, build->endings_count);
  scope.landings = with_none(build, landing_id, build->landings_count);
  for (size_t i = 0; i < build->rules_count; i++) {
    parse_rule(&scope, i);
  }
  for (size_t i = 0; i < build->conditions_count; i++) {
    parse_condition(&scope, &build->conditions[i]);
  }
  put_all(build);
}

uint32_t names_slot(const Build *build, const char *name) {
  ExprName found;
  const bool known = find_count(build, name, &found) || find_of_mind(build, name, EXPR_STATE, mind_base(0), &found);
  return known && found.reading == EXPR_WHOLE ? found.slot : NONE;
}
