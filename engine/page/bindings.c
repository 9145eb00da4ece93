#include "page/bindings.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

typedef struct Row {
  const char *word, *label;
  InputVerb verb;
  int number;
  const char *keys[BINDINGS_KEYS];
} Row;

static const Row rows[BOUND_COUNT] = {
    [BOUND_NEXT] = {"next", "Forward", INPUT_NEXT, 0, {"Down", "Tab", "pad dpdown"}},
    [BOUND_PREVIOUS] = {"previous", "Backward", INPUT_PREVIOUS, 0, {"Up", "pad dpup"}},
    [BOUND_LESS] = {"less", "Left: less, a page back", INPUT_LESS, 0, {"Left", "pad dpleft"}},
    [BOUND_MORE] = {"more", "Right: more, a page on", INPUT_MORE, 0, {"Right", "pad dpright"}},
    [BOUND_ACCEPT] =
        {"accept", "Choose", INPUT_ACCEPT, 0, {"Return", "Keypad Enter", "Space", "pad a"}},
    [BOUND_BACK] = {"back", "Leave this page", INPUT_BACK, 0, {"Escape", "AC Back", "pad b"}},
    [BOUND_REWIND] = {"rewind", "Go back to an earlier choice", INPUT_REWIND, 0, {"R", "pad x"}},
    [BOUND_MENU] = {"menu", "Settings", INPUT_MENU, 0, {"F10", "pad start"}},
    [BOUND_PAGE_UP] =
        {"page_up", "Scroll a page up", INPUT_PAGE, -1, {"PageUp", "pad leftshoulder"}},
    [BOUND_PAGE_DOWN] =
        {"page_down", "Scroll a page down", INPUT_PAGE, 1, {"PageDown", "pad rightshoulder"}},
    [BOUND_REPEAT] = {"repeat", "Say that again", INPUT_REPEAT, 0, {"F9", "pad y"}},
    [BOUND_VOICE] = {"voice", "Reading aloud on and off", INPUT_VOICE, 0, {"F12", "pad back"}},
    [BOUND_TURN] = {"turn", "Turn to the wall and back", INPUT_TURN, 0, {"F6", "pad leftstick"}},
};

Bindings bindings_default(void) {
  Bindings bindings = {0};
  for (int verb = 0; verb < BOUND_COUNT; verb++)
    for (int i = 0; i < BINDINGS_KEYS && rows[verb].keys[i]; i++)
      snprintf(bindings.keys[verb][i], BINDINGS_NAME, "%s", rows[verb].keys[i]);
  return bindings;
}

// Names ------------------------------------------------------------------------------------------

const char *bindings_word(BoundVerb verb) {
  return rows[verb].word;
}

const char *bindings_label(BoundVerb verb) {
  return rows[verb].label;
}

const char *bindings_called(const char *key) {
  static const char *const called[][2] = {
      {"Return", "Enter"},
      {"Keypad Enter", "Enter beside the numbers"},
      {"PageUp", "Page Up"},
      {"PageDown", "Page Down"},
      {"AC Back", "Back"},
      {"pad a", "(A)"},
      {"pad b", "(B)"},
      {"pad x", "(X)"},
      {"pad y", "(Y)"},
      {"pad start", "(Start)"},
      {"pad back", "(Back)"},
      {"pad guide", "(Guide)"},
      {"pad dpup", "D-pad up"},
      {"pad dpdown", "D-pad down"},
      {"pad dpleft", "D-pad left"},
      {"pad dpright", "D-pad right"},
      {"pad leftstick", "left stick pressed"},
      {"pad rightstick", "right stick pressed"},
      {"pad leftshoulder", "left shoulder"},
      {"pad rightshoulder", "right shoulder"},
      {"pad lefttrigger", "left trigger"},
      {"pad righttrigger", "right trigger"},
  };
  for (size_t i = 0; i < sizeof called / sizeof *called; i++)
    if (strcmp(called[i][0], key) == 0) return called[i][1];
  return key;
}

// Only the letters every keyboard has: what other alphabets call capital is not for us to say.
static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool same(const char *a, const char *b) {
  while (*a && lower(*a) == lower(*b)) a++, b++;
  return lower(*a) == lower(*b);
}

bool bindings_is_pad(const char *key) {
  return strncmp(key, "pad ", 4) == 0;
}

static bool is_digit(const char *key) {
  static const char block[] = "Keypad ";
  if (strncmp(key, block, sizeof block - 1) == 0) key += sizeof block - 1;
  return key[0] >= '1' && key[0] <= '9' && key[1] == '\0';
}

static bool has_a_name(const char *key) {
  size_t length = strlen(key);
  if (length == 0 || length >= BINDINGS_NAME || !utf8_valid(key, length, NULL)) return false;
  for (const char *at = key; *at; at++)
    if ((unsigned char)*at < ' ' || *at == 0x7f) return false;
  return key[0] != ' ' && key[length - 1] != ' ';
}

bool bindings_can_be(const char *key) {
  static const char *const taken[] = {
      "Backspace", "F11",      "Left Shift", "Right Shift", "Left Ctrl", "Right Ctrl", "Left Alt",
      "Right Alt", "Left GUI", "Right GUI",  "ModeSwitch",  "CapsLock",  "Numlock"};
  if (!has_a_name(key) || is_digit(key)) return false;
  if (strchr(key, ',') && key[1] != '\0') return false;  // it could not be read again
  for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
    if (same(taken[i], key)) return false;
  return true;
}

// Rows -------------------------------------------------------------------------------------------

// Whose key this is; BOUND_COUNT: nobody's.
static BoundVerb owner_of(const Bindings *bindings, const char *key) {
  for (int verb = 0; verb < BOUND_COUNT; verb++)
    for (int i = 0; i < BINDINGS_KEYS; i++)
      if (*key && same(bindings->keys[verb][i], key)) return (BoundVerb)verb;
  return BOUND_COUNT;
}

static int count_of_kind(const Bindings *bindings, BoundVerb verb, bool pad) {
  int count = 0;
  for (int i = 0; i < BINDINGS_KEYS; i++) {
    const char *key = bindings->keys[verb][i];
    count += *key && bindings_is_pad(key) == pad;
  }
  return count;
}

static void remove_at(Bindings *bindings, BoundVerb verb, int place) {
  char(*row)[BINDINGS_NAME] = bindings->keys[verb];
  memmove(row[place], row[place + 1], (size_t)(BINDINGS_KEYS - 1 - place) * BINDINGS_NAME);
  memset(row[BINDINGS_KEYS - 1], 0, BINDINGS_NAME);
}

static void remove_key(Bindings *bindings, BoundVerb verb, const char *key) {
  for (int i = BINDINGS_KEYS - 1; i >= 0; i--)
    if (same(bindings->keys[verb][i], key)) remove_at(bindings, verb, i);
}

// The last key of this kind goes; where there is none, the last one.
static void make_room(Bindings *bindings, BoundVerb verb, bool pad) {
  int place = BINDINGS_KEYS - 1;
  if (bindings->keys[verb][place][0] == '\0') return;
  for (int i = 0; i < BINDINGS_KEYS; i++)
    if (bindings_is_pad(bindings->keys[verb][i]) == pad) place = i;
  remove_at(bindings, verb, place);
}

static void put_first(Bindings *bindings, BoundVerb verb, const char *key) {
  char(*row)[BINDINGS_NAME] = bindings->keys[verb], name[BINDINGS_NAME];
  snprintf(name, sizeof name, "%s", key);  // `key` may lie in the row itself
  remove_key(bindings, verb, name);
  make_room(bindings, verb, bindings_is_pad(name));
  memmove(row[1], row[0], (BINDINGS_KEYS - 1) * BINDINGS_NAME);
  memcpy(row[0], name, BINDINGS_NAME);
}

Input bindings_find(const Bindings *bindings, const char *key) {
  BoundVerb verb = owner_of(bindings, key);
  if (verb == BOUND_COUNT) return (Input){0};
  return (Input){.verb = rows[verb].verb, .number = rows[verb].number};
}

bool bindings_give(Bindings *bindings, BoundVerb verb, const char *key, BoundVerb *owner) {
  *owner = owner_of(bindings, key);
  if (!bindings_can_be(key)) return false;
  bool others = *owner != BOUND_COUNT && *owner != verb;
  if (others && count_of_kind(bindings, *owner, bindings_is_pad(key)) < 2) return false;
  if (others) remove_key(bindings, *owner, key);
  put_first(bindings, verb, key);
  return true;
}

const char *bindings_first(const Bindings *bindings, BoundVerb verb, Device device) {
  for (int i = 0; i < BINDINGS_KEYS; i++) {
    const char *key = bindings->keys[verb][i];
    if (*key && bindings_is_pad(key) == (device == DEVICE_PAD)) return key;
  }
  return "";
}

// Lines ------------------------------------------------------------------------------------------

// The next name of a list, without the blanks around it; "" for one that is too long. NULL at the
// end.
static const char *next_name(const char *list, char name[BINDINGS_NAME]) {
  if (*list == '\0') return NULL;
  list += strspn(list, " \t");
  size_t length = strcspn(list, ","), trimmed = length;
  while (trimmed > 0 && (list[trimmed - 1] == ' ' || list[trimmed - 1] == '\t')) trimmed--;
  if (trimmed >= BINDINGS_NAME) trimmed = 0;
  memcpy(name, list, trimmed);
  name[trimmed] = '\0';
  if (same(name, "Comma")) memcpy(name, ",", 2);
  return list + length + (list[length] == ',');
}

static BoundVerb find_word(const char *word) {
  int verb = 0;
  while (verb < BOUND_COUNT && strcmp(rows[verb].word, word) != 0) verb++;
  return (BoundVerb)verb;
}

bool bindings_take(Bindings *bindings, const char *word, const char *keys) {
  BoundVerb verb = find_word(word), owner;
  char row[BINDINGS_KEYS][BINDINGS_NAME], name[BINDINGS_NAME];
  int count = 0;
  if (verb == BOUND_COUNT) return false;
  while ((keys = next_name(keys, name)) != NULL) {
    if (!bindings_can_be(name) || count == BINDINGS_KEYS) return false;
    memcpy(row[count++], name, BINDINGS_NAME);
  }
  if (count == 0) return false;
  memset(bindings->keys[verb], 0, sizeof bindings->keys[verb]);
  while (count-- > 0) {
    while ((owner = owner_of(bindings, row[count])) != BOUND_COUNT)
      remove_key(bindings, owner, row[count]);
    put_first(bindings, verb, row[count]);
  }
  return true;
}

// The first key of this kind that the verb has by default and nobody needs more; where there is none,
// the very first.
static const char *own_key(const Bindings *bindings, BoundVerb verb, bool pad) {
  const char *first = NULL;
  for (int i = 0; i < BINDINGS_KEYS && rows[verb].keys[i]; i++) {
    const char *key = rows[verb].keys[i];
    if (bindings_is_pad(key) != pad) continue;
    BoundVerb owner = owner_of(bindings, key);
    if (owner == BOUND_COUNT || count_of_kind(bindings, owner, pad) > 1) return key;
    if (!first) first = key;
  }
  return first;
}

static bool mend_kind(Bindings *bindings, BoundVerb verb, bool pad) {
  if (count_of_kind(bindings, verb, pad) > 0) return false;
  const char *key = own_key(bindings, verb, pad);
  BoundVerb owner = owner_of(bindings, key);
  if (owner != BOUND_COUNT) remove_key(bindings, owner, key);
  put_first(bindings, verb, key);
  return true;
}

// A key that has come home is not taken again, so this ends.
void bindings_mend(Bindings *bindings) {
  bool mended = true;
  while (mended) {
    mended = false;
    for (int verb = 0; verb < BOUND_COUNT; verb++)
      for (int pad = 0; pad <= 1; pad++)
        if (mend_kind(bindings, (BoundVerb)verb, pad)) mended = true;
  }
}

void bindings_print(const Bindings *bindings, Buf *out) {
  for (int verb = 0; verb < BOUND_COUNT; verb++) {
    buf_add_format(out, "key.%s =", rows[verb].word);
    for (int i = 0; i < BINDINGS_KEYS && bindings->keys[verb][i][0]; i++) {
      const char *key = bindings->keys[verb][i];
      buf_add_format(out, "%s %s", i > 0 ? "," : "", strcmp(key, ",") == 0 ? "Comma" : key);
    }
    buf_add_char(out, '\n');
  }
}
