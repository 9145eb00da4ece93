// What is shown: lines, alternatives, replies. And what an option is meant to do: its moves.
#include <lauxlib.h>
#include <string.h>

#include "course/read.h"

// Targets -----------------------------------------------------------------------------------------------------

void read_link(Fields *fields, LinkKind kind, size_t index, const char *field) {
  const char *target = fields_string(fields, field);
  if (target) {
    const Text text = build_text(fields->build, target);
    *BUILD_ADD(fields->build, links) = (Link){kind, (uint32_t)index, fields->scene, text, fields->place};
  }
}

// Lines -------------------------------------------------------------------------------------------------------

static const char *const line_fields[] = {"look", "does", "inner", "talk", "asks", "hold", "when", "go", "set", "add", NULL};

static uint32_t read_line_look(Fields *fields) {
  const char *name = fields_string(fields, "look");
  Build *build = fields->build;
  const char *known[64];
  const uint32_t count = build->looks_count < 64 ? (uint32_t)build->looks_count : 64;
  for (uint32_t i = 0; i < count; i++) {
    known[i] = build_chars(build, build->looks[i].id);
  }
  return name ? fields_pick_text(fields, "look", name, known, count) : NONE;
}

static uint32_t read_hold(Fields *fields) {
  lua_State *lua = fields->lua;
  const int type = lua_getfield(lua, fields->table, "hold");
  const double seconds = type == LUA_TNUMBER ? lua_tonumber(lua, -1) : 0;
  lua_pop(lua, 1);
  if (type != LUA_TNIL && !(seconds >= 0.5 && seconds <= 20)) {
    build_fault(fields->build, fields->place, "hold", "%s: hold is 0.5 to 20 seconds", fields->what);
    return 0;
  }
  return (uint32_t)(seconds * 1000);
}

static Text read_said(Fields *fields) {
  const int type = lua_rawgeti(fields->lua, fields->table, 1);
  const Text text = type == LUA_TSTRING ? fields_clean(fields, NULL, lua_tostring(fields->lua, -1)) : 0;
  lua_pop(fields->lua, 1);
  if ((type != LUA_TSTRING && type != LUA_TNIL) || lua_rawlen(fields->lua, fields->table) > 1) {
    build_fault(fields->build, fields->place, NULL, "%s: a line holds one text; write a second line for a second one",
                fields->what);
  }
  return text;
}

static const char *speaker_name(const Build *build, uint32_t speaker) {
  return speaker == NONE ? "narrate" : build_chars(build, build->cast[speaker].id);
}

static void read_line_table(Fields *parent, const Tag *tag) {
  static const char *const talks[] = {"unsaid", "change", "neutral", "sustain", "discord"};
  Build *build = parent->build;
  Fields fields = fields_open(build, parent->lua, -1, tag->place, speaker_name(build, tag->index), NULL);
  fields.scene = parent->scene;
  fields_only(&fields, line_fields, true);
  Line line = {.speaker = tag->index, .go = NONE, .place = tag->place};
  line.text = read_said(&fields);
  line.does = fields_text(&fields, "does");
  line.inner = fields_text(&fields, "inner");
  line.look = read_line_look(&fields);
  line.hold_ms = read_hold(&fields);
  line.talk = (Talk)fields_pick(&fields, "talk", talks, 5, TALK_UNSAID);
  line.asks = fields_bool(&fields, "asks");
  line.effects = read_effects(&fields, EFFECTS_OF_PLAY);
  if (!line.text && !line.does && !line.hold_ms && !fields_has(&fields, "go") && !line.effects.count) {
    build_fault(build, tag->place, NULL, "%s: this line says and does nothing", fields.what);
  }
  read_link(&fields, LINK_LINE, build->lines_count, "go");
  *BUILD_ADD(build, lines) = line;
}

static void add_narration(Fields *fields, const char *text) {
  Line line = {.speaker = NONE, .look = NONE, .go = NONE, .place = fields->place};
  line.text = fields_clean(fields, NULL, text);
  *BUILD_ADD(fields->build, lines) = line;
}

// [0, 0]: adds the line on top of the stack; false when it is none.
static bool add_line(Fields *fields) {
  const Tag tag = words_tag(fields->build, fields->lua, -1);
  if (lua_type(fields->lua, -1) == LUA_TSTRING) {
    add_narration(fields, lua_tostring(fields->lua, -1));
  } else if (tag.kind == KIND_LINE) {
    read_line_table(fields, &tag);
  } else {
    return false;
  }
  return true;
}

// [0, 0]: the condition of the line or list on top of the stack.
static uint32_t read_condition(Fields *parent) {
  if (!lua_istable(parent->lua, -1)) {
    return 0;
  }
  const Tag tag = words_tag(parent->build, parent->lua, -1);
  Fields fields = fields_open(parent->build, parent->lua, -1, tag.place.line ? tag.place : parent->place, "line", NULL);
  fields.scene = parent->scene;
  return fields_when(&fields, "when", false);
}

// Passages ----------------------------------------------------------------------------------------------------

// A line shown always joins the passage before it when that is shown always too, and no alternative of an `either`.
static void close_passage(Build *build, Range *range, uint32_t when, uint32_t first_line) {
  const uint32_t lines = (uint32_t)build->lines_count - first_line;
  if (!when && range->count && build->joinable == build->passages_count) {
    build->passages[build->passages_count - 1].lines.count += lines;
    return;
  }
  *BUILD_ADD(build, passages) = (Passage){when, {first_line, lines}, 0};
  build->joinable = when ? 0 : build->passages_count;
  range->count++;
}

// [0, 0]: an alternative of `either`: a line, or a list of lines with a `when` of its own.
static void read_alternative(Fields *fields, Range *range) {
  Build *build = fields->build;
  lua_State *lua = fields->lua;
  const uint32_t when = read_condition(fields), first = (uint32_t)build->lines_count;
  if (!add_line(fields)) {
    const lua_Unsigned length = lua_istable(lua, -1) ? lua_rawlen(lua, -1) : 0;
    bool good = length > 0;
    for (lua_Unsigned i = 1; i <= length; i++) {
      lua_rawgeti(lua, -1, (lua_Integer)i);
      good &= add_line(fields);
      lua_pop(lua, 1);
    }
    if (!good) {
      build_fault(build, fields->place, NULL, "%s: either holds lines, or lists of lines", fields->what);
    }
  }
  *BUILD_ADD(build, passages) = (Passage){when, {first, (uint32_t)build->lines_count - first}, 0};
  range->count++;
}

static void read_either(Fields *parent, const Tag *tag, Range *range) {
  Build *build = parent->build;
  lua_State *lua = parent->lua;
  Fields fields = fields_open(build, lua, -1, tag->place, "either", NULL);
  fields.scene = parent->scene;
  fields_only(&fields, (const char *const[]){NULL}, true);
  const uint32_t first = (uint32_t)build->passages_count;
  const lua_Unsigned length = lua_rawlen(lua, fields.table);
  for (lua_Unsigned i = 1; i <= length; i++) {
    lua_rawgeti(lua, fields.table, (lua_Integer)i);
    read_alternative(&fields, range);
    lua_pop(lua, 1);
  }
  const uint32_t end = (uint32_t)build->passages_count;
  for (uint32_t i = first; i < end; i++) {
    build->passages[i].skip = end - 1 - i;
  }
}

// [0, 0]: the value on top of the stack, if it is something shown.
static bool read_item(Fields *fields, Range *range) {
  const Tag tag = words_tag(fields->build, fields->lua, -1);
  if (tag.kind == KIND_EITHER) {
    read_either(fields, &tag, range);
    return true;
  }
  const uint32_t when = tag.kind == KIND_LINE ? read_condition(fields) : 0;
  const uint32_t first = (uint32_t)fields->build->lines_count;
  if (!add_line(fields)) {
    return false;
  }
  close_passage(fields->build, range, when, first);
  return true;
}

Range read_script(Fields *fields, int table, bool beats_own) {
  lua_State *lua = fields->lua;
  Range range = {(uint32_t)fields->build->passages_count, 0};
  const lua_Unsigned length = lua_rawlen(lua, table);
  for (lua_Unsigned i = 1; i <= length; i++) {
    lua_rawgeti(lua, table, (lua_Integer)i);
    const Kind kind = words_tag(fields->build, lua, -1).kind;
    const bool other = beats_own && (kind == KIND_OPTION || kind == KIND_OTHERWISE);
    if (!other && !read_item(fields, &range)) {
      build_fault(fields->build, fields->place, NULL, "%s holds lines%s; entry %d is neither", fields->what,
                  beats_own ? " and options" : " or narration", (int)i);
    }
    lua_pop(lua, 1);
  }
  return range;
}

Range read_reply(Fields *fields, int value) {
  lua_State *lua = fields->lua;
  Range range = {(uint32_t)fields->build->passages_count, 0};
  lua_pushvalue(lua, value);
  if (!read_item(fields, &range)) {
    if (lua_istable(lua, -1) && lua_rawlen(lua, -1)) {
      range = read_script(fields, lua_gettop(lua), false);
    } else {
      build_fault(fields->build, fields->place, NULL, "%s: a reply is a line or a list of lines", fields->what);
    }
  }
  lua_pop(lua, 1);
  return range;
}

// Moves -------------------------------------------------------------------------------------------------------

static uint8_t find_tag(const Build *build, const Code *code, const char *name) {
  for (uint8_t t = 0; t < build->head.tag_count; t++) {
    if (code->tags >> t & 1 && !strcmp(build_chars(build, build->head.tags[t]), name)) {
      return t;
    }
  }
  return TAG_NONE;
}

static Hint tag_hint(const Build *build, const Code *code, const char *name) {
  const char *known[LIMIT_TAGS];
  size_t count = 0;
  for (uint8_t t = 0; t < build->head.tag_count; t++) {
    if (code->tags >> t & 1) {
      known[count++] = build_chars(build, build->head.tags[t]);
    }
  }
  return fields_hint(name, known, count);
}

static uint32_t find_concern(Fields *fields, uint32_t mind, const char *name, const char *field) {
  const MindStart *start = &fields->build->head.minds[mind];
  const char *known[LIMIT_CONCERNS];
  for (uint32_t c = 0; c < start->concern_count; c++) {
    known[c] = build_chars(fields->build, start->concerns[c].id);
  }
  for (uint32_t c = 0; c < start->concern_count; c++) {
    if (!strcmp(known[c], name)) {
      return c;
    }
  }
  const Hint hint = fields_hint(name, known, start->concern_count);
  build_fault(fields->build, fields->place, field, "%s: unknown concern \"%.48s\"%s", fields->what, name, hint.text);
  return NONE;
}

static void read_argument(Fields *fields, uint32_t mind, Move *move, const char *name) {
  const Code *code = &fields->build->head.codes[move->code];
  const char *word = build_chars(fields->build, code->id);
  if (code->needs_concern) {
    const uint32_t concern = find_concern(fields, mind, name, "move");
    move->concerns |= concern == NONE ? 0 : (uint8_t)(1u << concern);
    return;
  }
  const uint8_t tag = find_tag(fields->build, code, name);
  if (tag == TAG_NONE || move->tag != TAG_NONE) {
    const Hint hint = tag_hint(fields->build, code, name);
    build_fault(fields->build, fields->place, "move", "%s: %s has no tag \"%.48s\"%s", fields->what, word, name,
                tag == TAG_NONE ? hint.text : " besides its first");
  }
  move->tag = tag;
}

// [0, 0]: the move on top of the stack.
static bool read_move_value(Fields *fields, uint32_t mind, Move *move) {
  lua_State *lua = fields->lua;
  const Tag tag = words_tag(fields->build, lua, -1);
  if (tag.kind != KIND_MOVE) {
    return false;
  }
  *move = (Move){(uint8_t)tag.index, TAG_NONE, 0};
  const Code *code = &fields->build->head.codes[tag.index];
  const char *word = build_chars(fields->build, code->id);
  const lua_Unsigned length = lua_istable(lua, -1) ? lua_rawlen(lua, -1) : 0;
  for (lua_Unsigned i = 1; i <= length; i++) {
    if (lua_rawgeti(lua, -1, (lua_Integer)i) == LUA_TSTRING) {
      read_argument(fields, mind, move, lua_tostring(lua, -1));
    }
    lua_pop(lua, 1);
  }
  if (code->needs_concern && !length) {
    build_fault(fields->build, fields->place, "move", "%s: %s names a concern: %s \"...\"", fields->what, word, word);
  } else if (code->needs_tag && !length) {
    build_fault(fields->build, fields->place, "move", "%s: %s needs a tag: %s \"...\"", fields->what, word, word);
  }
  return true;
}

static void check_moves(Fields *fields, const Option *option) {
  const Code *codes = fields->build->head.codes;
  int reflections = 0, questions = 0;
  for (uint32_t i = 0; i < option->move_count; i++) {
    const Move *move = &option->moves[i];
    const Code *code = &codes[move->code];
    reflections += code->reflection;
    questions += code->questions == TAG_ALWAYS || (move->tag != TAG_NONE && code->questions >> move->tag & 1);
    for (uint32_t j = 0; j < i; j++) {
      if (option->moves[j].code == move->code) {
        build_fault(fields->build, fields->place, "move", "%s: %s stands in it twice", fields->what,
                    build_chars(fields->build, code->id));
      }
    }
  }
  if (reflections > 1 || questions > 1) {
    build_fault(fields->build, fields->place, "move", "%s: at most one reflection and one question in an option",
                fields->what);
  }
}

static void read_voices(Fields *fields, Option *option, uint32_t mind) {
  const char *names[LIMIT_VOICES];
  const uint32_t count = fields_names(fields, "voices", names, LIMIT_VOICES);
  bool takes = false;
  for (uint32_t i = 0; i < option->move_count; i++) {
    takes |= fields->build->head.codes[option->moves[i].code].takes_voices;
  }
  if (count && !takes) {
    build_fault(fields->build, fields->place, "voices", "%s: only an open question or a silence voices concerns",
                fields->what);
    return;
  }
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t concern = find_concern(fields, mind, names[i], "voices");
    if (concern != NONE) {
      option->voices[option->voice_count++] = (uint8_t)concern;
    }
  }
}

static void read_move_list(Fields *fields, Option *option, uint32_t mind) {
  lua_State *lua = fields->lua;
  const lua_Unsigned length = lua_istable(lua, -1) ? lua_rawlen(lua, -1) : 0;
  if (length < 1 || length > LIMIT_SPOKEN) {
    build_fault(fields->build, fields->place, "move", "%s: move takes one to %d moves, like ask_open \"meaning\"",
                fields->what, LIMIT_SPOKEN);
    return;
  }
  for (lua_Unsigned i = 1; i <= length; i++) {
    lua_rawgeti(lua, -1, (lua_Integer)i);
    if (read_move_value(fields, mind, &option->moves[option->move_count])) {
      option->move_count++;
    } else {
      build_fault(fields->build, fields->place, "move", "%s: entry %d of move is not a move", fields->what, (int)i);
    }
    lua_pop(lua, 1);
  }
}

void read_moves(Fields *fields, Option *option, uint32_t mind) {
  lua_State *lua = fields->lua;
  const int type = lua_getfield(lua, fields->table, "move");
  if (type != LUA_TNIL && mind == NONE) {
    build_fault(fields->build, fields->place, "move",
                "%s: whoever is addressed has no state of her own; take the move away or give her one: person \"...\" { ... }",
                fields->what);
  } else if (type != LUA_TNIL) {
    if (read_move_value(fields, mind, &option->moves[0])) {
      option->move_count = 1;
    } else {
      read_move_list(fields, option, mind);
    }
    check_moves(fields, option);
  }
  lua_pop(lua, 1);
  if (mind != NONE) {
    read_voices(fields, option, mind);
  }
}
