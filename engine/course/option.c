// An option: what is said, what it is meant to do, and the replies by how it landed.
#include <lauxlib.h>
#include <string.h>

#include "course/read.h"

enum { MOST_REPLIES = 64, MOST_LANDINGS = 64 };

typedef struct Replies {  // of one option, until all its scripts are read
  Reply items[MOST_REPLIES];
  uint32_t count;
  bool any;           // one for whatever is left
  bool sure;          // its moves are as they should be
  uint64_t possible;  // bits: how they can land
} Replies;

// Keys -------------------------------------------------------------------------------------------

static uint32_t find_voice(const Build *build, const Option *option, const char *key) {
  const uint32_t mind = build->beats[option->beat].mind;
  for (uint32_t i = 0; i < option->voice_count; i++)
    if (!strcmp(ids_at(build, ids_concerns(build, mind), option->voices[i]), key))
      return option->voices[i];
  return NONE;
}

// The landings of a set by name, with commas; how many.
static int list_landings(const Build *build, uint64_t landings, Buf *out) {
  int count = 0;
  buf_add(out, "");
  for (uint32_t i = 0; i < build->landings_count; i++) {
    if (!(landings >> i & 1)) continue;
    buf_add_format(out, "%s%s", count++ ? ", " : "", ids_at(build, IDS(build, landings), i));
  }
  return count;
}

static void refuse_key(const Fields *fields, const Option *option, const char *key,
                       uint64_t possible) {
  Build *build = fields->build;
  const char *known[MOST_LANDINGS + LIMIT_VOICES + 1];
  size_t count = 0;
  const uint32_t mind = build->beats[option->beat].mind;
  for (uint32_t i = 0; i < build->landings_count; i++)
    if (possible >> i & 1) known[count++] = ids_at(build, IDS(build, landings), i);
  for (uint32_t i = 0; i < option->voice_count; i++)
    known[count++] = ids_at(build, ids_concerns(build, mind), option->voices[i]);
  known[count++] = "other";
  const Hint hint = ids_hint_of(key, known, count);
  fault_at(build, fields->place, key, "%s: it cannot land as \"%.48s\"%s", fields->what, key,
           hint.text);
}

static void add_reply(Fields *fields, Replies *replies, KeyKind kind, uint32_t key, int value) {
  const Range passages = read_reply(fields, value);
  replies->items[replies->count++] = (Reply){kind, key, passages};
  replies->any |= kind == KEY_OTHER;
}

// [0, 0]: the reply on top of the stack.
static void read_key(Fields *fields, const Option *option, Replies *replies, const char *key) {
  const uint32_t landing = ids_find(fields->build, IDS(fields->build, landings), key);
  const uint32_t concern = find_voice(fields->build, option, key);
  const int value = lua_gettop(fields->lua);
  if (!strcmp(key, "other")) {
    add_reply(fields, replies, KEY_OTHER, 0, value);
  } else if (concern != NONE) {
    add_reply(fields, replies, KEY_CONCERN, concern, value);
  } else if (landing != NONE && replies->possible >> landing & 1) {
    add_reply(fields, replies, KEY_LANDING, landing, value);
  } else if (replies->sure) {
    refuse_key(fields, option, key, replies->possible);
  }
}

static void read_landed(Fields *fields, const Option *option, Replies *replies) {
  lua_State *lua = fields->lua;
  const char *keys[MOST_REPLIES - 1];
  if (!fields_push_table(fields, "landed", "landed = { understood = ..., other = ... }")) return;
  const int table = lua_gettop(lua);
  if (option->move_count == 0 && !fields_has(fields, "move"))
    fault_at(fields->build, fields->place, "landed",
             "%s has no move, so nothing lands; write reply = ...", fields->what);
  const size_t faults = fields->build->faults_count;
  const uint32_t count = fields_keys(fields, table, "landed", keys, MOST_REPLIES - 1);
  replies->sure = replies->sure && fields->build->faults_count == faults;
  for (uint32_t i = 0; i < count && option->move_count; i++) {
    lua_getfield(lua, table, keys[i]);
    read_key(fields, option, replies, keys[i]);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

// Is there a reply for every landing? ------------------------------------------------------------

static bool has_reply(const Replies *replies, KeyKind kind, uint32_t key) {
  for (uint32_t i = 0; i < replies->count; i++)
    if (replies->items[i].kind == kind && replies->items[i].key == key) return true;
  return false;
}

static bool all_voices(const Option *option, const Replies *replies) {
  for (uint32_t i = 0; i < option->voice_count; i++)
    if (!has_reply(replies, KEY_CONCERN, option->voices[i])) return false;
  return true;
}

static uint64_t without_reply(const Build *build, const Option *option, const Replies *replies) {
  uint64_t open = replies->possible;
  for (uint32_t i = 0; i < replies->count; i++)
    if (replies->items[i].kind == KEY_LANDING) open &= ~(UINT64_C(1) << replies->items[i].key);
  return all_voices(option, replies) ? open & ~build->voicing_landings : open;
}

static void check_replies(const Fields *fields, const Option *option, const Replies *replies) {
  Build *build = fields->build;
  if (replies->any || !replies->sure) return;
  Buf list = {0};
  const uint64_t open = without_reply(build, option, replies);
  const int count = list_landings(build, open, &list);
  const char *speaker = ids_speaker(build, build->beats[option->beat].speaker);
  if (count && replies->count) {
    fault_at(build, fields->place, "landed",
             "%s can also land as %s; add %s to landed, or other = %s { \"...\" } for the rest",
             fields->what, list.text, count == 1 ? "it" : "them", speaker);
  } else if (count) {
    fault_at(build, fields->place, NULL,
             "%s needs reply = %s { \"...\" }, or landed with a reply for each of: %s",
             fields->what, speaker, list.text);
  }
  buf_free(&list);
}

static Range read_replies(Fields *fields, const Option *option, bool sure) {
  Build *build = fields->build;
  Replies replies;  // not all of it zeroed: it is large
  replies.count = 0;
  replies.any = false;
  replies.sure = sure;
  replies.possible = read_landings(build, option);
  read_landed(fields, option, &replies);
  if (lua_getfield(fields->lua, fields->table, "reply") != LUA_TNIL) {
    if (replies.any)
      fault_at(build, fields->place, "reply",
               "%s: reply and landed.other mean the same; take one away", fields->what);
    add_reply(fields, &replies, KEY_OTHER, 0, lua_gettop(fields->lua));
  }
  lua_pop(fields->lua, 1);
  check_replies(fields, option, &replies);
  const Range range = {(uint32_t)build->replies_count, replies.count};
  for (uint32_t i = 0; i < replies.count; i++) *BUILD_ADD(build, replies) = replies.items[i];
  return range;
}

// The option -------------------------------------------------------------------------------------

static void read_words(const Fields *fields, Option *option) {
  const size_t faults = fields->build->faults_count;
  option->say = fields_text(fields, "say");
  option->does = fields_text(fields, "does");
  option->why = fields_text(fields, "why");
  if (!option->say && !option->does && fields->build->faults_count == faults)
    fault_at(fields->build, fields->place, NULL, "%s needs say = \"...\" or does = \"...\"",
             fields->what);
}

static void check_epilogue(const Fields *fields, const Option *option) {
  if (option->move_count && fields->build->scenes[fields->scene].epilogue)
    fault_at(fields->build, fields->place, "move",
             "%s: an epilogue is a story in which nothing is marked, so its options have no move",
             fields->what);
}

void read_option(Fields *parent, const Tag *tag, uint32_t beat) {
  Build *build = parent->build;
  Fields fields = fields_inside(parent, "option", tag->id);
  fields.place = tag->place;
  if (!fields_good_id(&fields, tag->id)) return;
  Option option = {.beat = beat, .go = NONE, .instead = NONE, .memory = NONE, .place = tag->place};
  const uint32_t index = (uint32_t)build->options_count;
  option.id = read_full_id(&fields, build->beats[beat].id, tag->id, index);
  read_words(&fields, &option);
  option.when = fields_when(&fields, "when", false);
  option.again = fields_bool(&fields, "again");
  const size_t faults = build->faults_count;
  read_moves(&fields, &option);
  const bool sure = build->faults_count == faults;
  check_epilogue(&fields, &option);
  option.effects = read_effects(&fields, EFFECTS_OF_PLAY);
  option.advice = read_advice(&fields);
  option.replies = read_replies(&fields, &option, sure);
  read_link(&fields, LINK_OPTION, index, "go");
  read_link(&fields, LINK_INSTEAD, index, "instead");
  *BUILD_ADD(build, options) = option;
}
