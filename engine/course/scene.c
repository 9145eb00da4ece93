// A scene's file: scene, beats, options with their replies.
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "course/names.h"
#include "course/read.h"

static bool is(const Build *build, Text text, const char *id) { return !strcmp(build_chars(build, text), id); }

static uint32_t read_with(Fields *fields, uint32_t otherwise) {
  const char *name = fields_string(fields, "with");
  const Build *build = fields->build;
  const char *known[64];
  uint32_t count = 0;
  if (!name) {
    return otherwise;
  }
  for (uint32_t i = 0; i < build->cast_count && i < 64; i++) {
    known[count++] = build_chars(build, build->cast[i].id);
  }
  const uint32_t found = fields_pick_text(fields, "with", name, known, count);
  return found == NONE ? otherwise : found;
}

// The full id of something in a scene or beat; complains when there is one already.
static Text full_id(Fields *fields, Text parent, const char *id, uint32_t value) {
  Build *build = fields->build;
  const Text text = build_format(build, "%s.%s", build_chars(build, parent), id);
  if (!names_add(build, text, value)) {
    build_fault(build, fields->place, NULL, "%s: there is already one called \"%s\" here", fields->what, id);
  }
  return text;
}

// Replies -----------------------------------------------------------------------------------------------------

typedef struct Replies {  // of one option, until all its scripts are read
  Reply items[64];
  uint32_t count;
  bool any;               // one for whatever is left
} Replies;

static uint64_t rows_for(const Build *build, const Move *move, uint32_t *actions) {
  uint64_t landings = 0;
  for (size_t i = 0; i < build->rows_count; i++) {
    const Row *row = &build->rows[i];
    if (row->code == move->code && (!row->tags || (move->tag != TAG_NONE && row->tags >> move->tag & 1))) {
      landings |= UINT64_C(1) << row->landing;
      *actions |= row->actions;
    }
  }
  return landings;
}

// Every landing this option could have, as bits.
static uint64_t possible_landings(const Build *build, const Option *option) {
  uint64_t landings = 0;
  uint32_t actions = 0;
  for (uint32_t i = 0; i < option->move_count; i++) {
    landings |= rows_for(build, &option->moves[i], &actions);
  }
  return landings;
}

static uint32_t landing_key(const Build *build, const char *key) {
  for (uint32_t i = 0; i < build->landings_count; i++) {
    if (is(build, build->landings[i].id, key)) {
      return i;
    }
  }
  return NONE;
}

static uint32_t concern_key(const Build *build, const Option *option, uint32_t mind, const char *key) {
  for (uint32_t i = 0; i < option->voice_count; i++) {
    if (is(build, build->head.minds[mind].concerns[option->voices[i]].id, key)) {
      return option->voices[i];
    }
  }
  return NONE;
}

static void unknown_key(Fields *fields, const Option *option, uint32_t mind, const char *key, uint64_t possible) {
  Build *build = fields->build;
  const char *known[64 + LIMIT_VOICES + 1];
  size_t count = 0;
  for (uint32_t i = 0; i < build->landings_count; i++) {
    if (possible >> i & 1) {
      known[count++] = build_chars(build, build->landings[i].id);
    }
  }
  for (uint32_t i = 0; i < option->voice_count; i++) {
    known[count++] = build_chars(build, build->head.minds[mind].concerns[option->voices[i]].id);
  }
  known[count++] = "other";
  const Hint hint = fields_hint(key, known, count);
  build_fault(build, fields->place, key, "%s: it cannot land as \"%.48s\"%s", fields->what, key,
              hint.text[0] ? hint.text : "; see its rows in scenes/common/model.lua");
}

static void add_reply(Fields *fields, Replies *replies, KeyKind kind, uint32_t key, int value) {
  if (replies->count < 64) {
    const Range passages = read_reply(fields, value);
    replies->items[replies->count++] = (Reply){kind, key, passages};
  }
}

static void read_key(Fields *fields, const Option *option, uint32_t mind, Replies *replies, const char *key) {
  const uint64_t possible = possible_landings(fields->build, option);
  const uint32_t landing = landing_key(fields->build, key);
  const uint32_t concern = mind == NONE ? NONE : concern_key(fields->build, option, mind, key);
  const int value = lua_gettop(fields->lua);
  if (!strcmp(key, "other")) {
    add_reply(fields, replies, KEY_OTHER, 0, value);
    replies->any = true;
  } else if (concern != NONE) {
    add_reply(fields, replies, KEY_CONCERN, concern, value);
  } else if (landing != NONE && possible >> landing & 1) {
    add_reply(fields, replies, KEY_LANDING, landing, value);
  } else {
    unknown_key(fields, option, mind, key, possible);
  }
}

static void read_landed(Fields *fields, const Option *option, uint32_t mind, Replies *replies) {
  lua_State *lua = fields->lua;
  const int type = lua_getfield(lua, fields->table, "landed");
  const int table = lua_gettop(lua);
  if (type == LUA_TTABLE && option->move_count == 0) {
    build_fault(fields->build, fields->place, "landed", "%s has no move, so nothing lands; write reply = ...", fields->what);
  } else if (type == LUA_TTABLE) {
    const char *keys[64];
    const uint32_t count = read_sorted_keys(fields, table, keys, 64);
    for (uint32_t i = 0; i < count; i++) {
      lua_getfield(lua, table, keys[i]);
      read_key(fields, option, mind, replies, keys[i]);
      lua_pop(lua, 1);
    }
  } else if (type != LUA_TNIL) {
    build_fault(fields->build, fields->place, "landed", "%s: landed is a table: { understood = ..., other = ... }",
                fields->what);
  }
  lua_settop(lua, table - 1);
}

static bool has_reply(const Replies *replies, KeyKind kind, uint32_t key) {
  for (uint32_t i = 0; i < replies->count; i++) {
    if (replies->items[i].kind == kind && replies->items[i].key == key) {
      return true;
    }
  }
  return false;
}

static bool all_voices(const Option *option, const Replies *replies) {
  for (uint32_t i = 0; i < option->voice_count; i++) {
    if (!has_reply(replies, KEY_CONCERN, option->voices[i])) {
      return false;
    }
  }
  return true;
}

static bool only_when_voicing(const Build *build, uint32_t landing) {
  for (size_t i = 0; i < build->rows_count; i++) {
    if (build->rows[i].landing == landing && !(build->rows[i].actions & (ROW_VOICES | ROW_VOICES_DEEPER))) {
      return false;
    }
  }
  return true;
}

static void check_replies(Fields *fields, const Option *option, const Replies *replies) {
  const uint64_t possible = possible_landings(fields->build, option);
  for (uint32_t i = 0; i < fields->build->landings_count && !replies->any; i++) {
    const bool covered = has_reply(replies, KEY_LANDING, i) ||
                         (only_when_voicing(fields->build, i) && all_voices(option, replies));
    if (possible >> i & 1 && !covered) {
      build_fault(fields->build, fields->place, "landed",
                  "%s can land as \"%s\" and has no reply for it; write landed.%s, landed.other or reply", fields->what,
                  build_chars(fields->build, fields->build->landings[i].id),
                  build_chars(fields->build, fields->build->landings[i].id));
      return;
    }
  }
}

static Range read_replies(Fields *fields, const Option *option, uint32_t mind) {
  Build *build = fields->build;
  Replies replies = {.count = 0};
  read_landed(fields, option, mind, &replies);
  if (lua_getfield(fields->lua, fields->table, "reply") != LUA_TNIL && !replies.any) {
    add_reply(fields, &replies, KEY_OTHER, 0, lua_gettop(fields->lua));
    replies.any = true;
  }
  lua_pop(fields->lua, 1);
  if (option->move_count) {
    check_replies(fields, option, &replies);
  }
  const Range range = {(uint32_t)build->replies_count, replies.count};
  for (uint32_t i = 0; i < replies.count; i++) {
    *BUILD_ADD(build, replies) = replies.items[i];
  }
  return range;
}

// Options -----------------------------------------------------------------------------------------------------

static Range read_advice(Fields *fields) {
  const char *names[16];
  const Range range = {(uint32_t)fields->build->advice_count, fields_names(fields, "advice", names, 16)};
  for (uint32_t i = 0; i < range.count; i++) {
    const Text text = build_text(fields->build, names[i]);
    *BUILD_ADD(fields->build, advice) = text;
  }
  return range;
}

static void read_option(Fields *parent, const Tag *tag, uint32_t beat) {
  static const char *const known[] = {"say", "does", "move", "voices", "when", "again", "reply", "landed", "go", "set", "add",
                                      "advice", "instead", "why", NULL};
  Build *build = parent->build;
  Fields fields = fields_open(build, parent->lua, -1, tag->place, "option", tag->id);
  fields.scene = parent->scene;
  fields_only(&fields, known, false);
  if (!fields_good_id(&fields, tag->id)) {
    return;
  }
  const uint32_t mind = build->beats[beat].mind;
  Option option = {.beat = beat, .go = NONE, .instead = NONE, .memory = NONE, .place = tag->place};
  option.id = full_id(&fields, build->beats[beat].id, tag->id, (uint32_t)build->options_count);
  option.say = fields_text(&fields, "say");
  option.does = fields_text(&fields, "does");
  option.when = fields_when(&fields, "when", false);
  option.again = fields_bool(&fields, "again");
  read_moves(&fields, &option, mind);
  if (option.move_count && build->scenes[fields.scene].epilogue) {
    build_fault(build, tag->place, "move", "%s: an epilogue is a story; nothing in it is marked, so it has no moves",
                fields.what);
  }
  option.effects = read_effects(&fields, EFFECTS_OF_PLAY);
  option.advice = read_advice(&fields);
  option.why = fields_text(&fields, "why");
  option.replies = read_replies(&fields, &option, mind);
  if (!option.say && !option.does) {
    build_fault(build, tag->place, NULL, "%s needs say = \"...\" or does = \"...\"", fields.what);
  }
  read_link(&fields, LINK_OPTION, build->options_count, "go");
  read_link(&fields, LINK_INSTEAD, build->options_count, "instead");
  *BUILD_ADD(build, options) = option;
}

// Beats -------------------------------------------------------------------------------------------------------

static Range read_options(Fields *fields, uint32_t beat) {
  lua_State *lua = fields->lua;
  Build *build = fields->build;
  Range range = {(uint32_t)build->options_count, 0};
  for (lua_Unsigned i = 1; i <= lua_rawlen(lua, fields->table); i++) {
    lua_rawgeti(lua, fields->table, (lua_Integer)i);
    const Tag tag = words_tag(build, lua, -1);
    if (tag.kind == KIND_OPTION) {
      read_option(fields, &tag, beat);
    }
    lua_pop(lua, 1);
  }
  range.count = (uint32_t)build->options_count - range.first;
  if (range.count > LIMIT_OPTIONS) {
    build_fault(build, fields->place, NULL, "%s has %u options; a beat has at most %d", fields->what,
                (unsigned)range.count, LIMIT_OPTIONS);
  }
  return range;
}

static void read_otherwise(Fields *parent, uint32_t beat) {
  lua_State *lua = parent->lua;
  Build *build = parent->build;
  bool seen = false;
  for (lua_Unsigned i = 1; i <= lua_rawlen(lua, parent->table); i++) {
    lua_rawgeti(lua, parent->table, (lua_Integer)i);
    const Tag tag = words_tag(build, lua, -1);
    if (tag.kind == KIND_OTHERWISE) {
      Fields fields = fields_open(build, lua, -1, tag.place, "otherwise", NULL);
      fields.scene = parent->scene;
      fields_only(&fields, (const char *const[]){"go", NULL}, true);
      const Range passages = read_script(&fields, fields.table, false);
      build->beats[beat].otherwise = passages;
      read_link(&fields, LINK_BEAT, beat, "go");
      if (seen || fields_has(parent, "go")) {
        build_fault(build, tag.place, NULL, "%s: a beat leads on in one way: one otherwise, or go", parent->what);
      }
      seen = true;
    }
    lua_pop(lua, 1);
  }
}

static void read_beat(Fields *parent, const Tag *tag, uint32_t with) {
  static const char *const known[] = {"with", "go", "set", "add", "in_order", NULL};
  Build *build = parent->build;
  Fields fields = fields_open(build, parent->lua, -1, tag->place, "beat", tag->id);
  fields.scene = parent->scene;
  fields_only(&fields, known, true);
  if (!fields_good_id(&fields, tag->id)) {
    return;
  }
  const uint32_t beat = (uint32_t)build->beats_count;
  const uint32_t speaker = read_with(&fields, with);
  const Text id = full_id(&fields, build->scenes[fields.scene].id, tag->id, beat);
  const bool in_order = fields_bool(&fields, "in_order");
  *BUILD_ADD(build, beats) = (Beat){.id = id, .scene = fields.scene, .speaker = speaker, .memory = NONE,
                                    .mind = speaker == NONE ? NONE : build->cast[speaker].mind,
                                    .in_order = in_order, .go = NONE, .place = tag->place};
  const Range effects = read_effects(&fields, EFFECTS_OF_PLAY);
  const Range passages = read_script(&fields, fields.table, true);
  const Range options = read_options(&fields, beat);
  build->beats[beat].effects = effects;
  build->beats[beat].passages = passages;
  build->beats[beat].options = options;
  read_link(&fields, LINK_BEAT, beat, "go");
  read_otherwise(&fields, beat);
}

// The scene ---------------------------------------------------------------------------------------------------

static Text read_setting(Fields *fields) {
  const char *name = fields_string(fields, "place");
  const Build *build = fields->build;
  const char *known[128];
  uint32_t count = 0;
  for (; count < build->settings_count && count < 128; count++) {
    known[count] = build_chars(build, build->settings[count].id);
  }
  const uint32_t found = name ? fields_pick_text(fields, "place", name, known, count) : NONE;
  return found == NONE ? 0 : build->settings[found].id;
}

static void read_beats(Fields *fields, uint32_t with) {
  lua_State *lua = fields->lua;
  for (lua_Unsigned i = 1; i <= lua_rawlen(lua, fields->table); i++) {
    lua_rawgeti(lua, fields->table, (lua_Integer)i);
    const Tag tag = words_tag(fields->build, lua, -1);
    if (tag.kind == KIND_BEAT) {
      read_beat(fields, &tag, with);
    } else {
      build_fault(fields->build, tag.place.line ? tag.place : fields->place, NULL,
                  "%s holds beats: beat \"name\" { ... }; entry %d is none", fields->what, (int)i);
    }
    lua_pop(lua, 1);
  }
}

void read_scene(Fields *fields, const char *id) {
  static const char *const known[] = {"title", "place", "with", "when", "facilitator", "no_agenda", "public", "epilogue",
                                      "enter", NULL};
  Build *build = fields->build;
  if (strcmp(id, build->expected) || build->expected_seen) {
    build_fault(build, fields->place, NULL, "%s: a file holds one scene, called as the file is: scene \"%s\"", fields->what,
                build->expected);
    return;
  }
  build->expected_seen = true;
  fields_only(fields, known, true);
  fields->scene = (uint32_t)build->scenes_count;
  Scene scene = {.place = fields->place};
  scene.id = build_text(build, id);
  scene.title = fields_text(fields, "title");
  scene.setting = read_setting(fields);
  scene.facilitator = fields_text(fields, "facilitator");
  scene.when = fields_when(fields, "when", false);
  scene.no_agenda = fields_bool(fields, "no_agenda");
  scene.is_public = fields_bool(fields, "public");
  scene.epilogue = fields_bool(fields, "epilogue");
  scene.beats.first = (uint32_t)build->beats_count;
  read_enter(fields, &scene);
  *BUILD_ADD(build, scenes) = scene;
  const uint32_t with = read_with(fields, build->head.mind_count ? build->head.minds[0].speaker : NONE);
  read_beats(fields, with);
  build->scenes[fields->scene].beats.count = (uint32_t)build->beats_count - scene.beats.first;
  if (build->beats_count == scene.beats.first) {
    build_fault(build, fields->place, NULL, "%s has no beat", fields->what);
  }
  if (!scene.title) {
    build_fault(build, fields->place, NULL, "%s needs title = \"...\"", fields->what);
  }
}
