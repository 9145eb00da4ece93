// Reads the fields of a table an author wrote. Whatever is not as it should be becomes a sentence
// that names the word, the field and what to write; the caller goes on with a harmless value, so
// that all mistakes of a file are found in one reading.
#ifndef COURSE_FIELDS_H
#define COURSE_FIELDS_H

#include "course/build.h"
#include "course/fault.h"
#include "course/ids.h"

typedef struct Fields {
  Build *build;
  lua_State *lua;
  int table;  // its place on the Lua stack
  Place place;
  char what[2 * BUILD_ID + 4];  // `option "help"`, for sentences
  uint32_t scene;               // whose beats a condition may name, NONE
} Fields;

// `id` may be NULL: a word without a name. Not outside of Lua: it may raise an error when a course
// asks too much.
Fields fields_open(Build *build, lua_State *lua, int table, Place place, const char *word,
                   const char *id);

// A table inside another's.
Fields fields_inside(const Fields *parent, const char *word, const char *id);

bool fields_has(const Fields *fields, const char *name);

// Pushes the field, which should be a table, or nothing. [-0, +1 when true]
bool fields_push_table(const Fields *fields, const char *name, const char *wanted);

const char *fields_string(const Fields *fields, const char *name);  // NULL when absent
Text fields_text(const Fields *fields, const char *name);  // white space made plain; 0 when absent
Text fields_clean(const Fields *fields, const char *name, const char *text);
bool fields_bool(const Fields *fields, const char *name);
int32_t fields_int(const Fields *fields, const char *name, int32_t low, int32_t high,
                   int32_t otherwise);
uint32_t fields_when(const Fields *fields, const char *name,
                     bool of_model);                            // a condition's number
Text fields_need_text(const Fields *fields, const char *name);  // complains when absent

// Which of `words` the text is; `otherwise` when absent or unknown.
uint32_t fields_pick(const Fields *fields, const char *name, const char *const *words,
                     uint32_t count, uint32_t otherwise);
uint32_t fields_pick_id(const Fields *fields, const char *name, Ids ids, uint32_t otherwise);

// The same for a text at hand; NONE when unknown.
uint32_t fields_pick_text(const Fields *fields, const char *name, const char *text,
                          const char *const *words, uint32_t count);
uint32_t fields_pick_named(const Fields *fields, const char *name, const char *text, Ids ids);

// A text or a list of texts; gives how many.
uint32_t fields_names(const Fields *fields, const char *name, const char *out[], uint32_t most);

// The names that are keys of a table, in byte order; how many. lua_next's own order differs from
// run to run. `fields_keys` complains about keys that are no names, and when there are too many.
typedef struct Keys {
  uint32_t count, all;   // kept: the first in order; found
  lua_Unsigned entries;  // of the table's list
  bool odd;              // a key is neither a name nor of the list
} Keys;
Keys fields_sort_keys(lua_State *lua, int table, const char *keys[], uint32_t most);
uint32_t fields_keys(const Fields *fields, int table, const char *field, const char *keys[],
                     uint32_t most);

// The text at `index` of the stack, or NULL when it is none or holds a zero byte. [-0, +0]
const char *fields_plain(lua_State *lua, int index);

// Letters, digits and _ , beginning with a letter, shorter than BUILD_ID; complains otherwise.
bool fields_good_id(const Fields *fields, const char *id);

// Complains when something of the list has this id already.
bool fields_new_id(const Fields *fields, Ids ids, const char *id);

#endif
