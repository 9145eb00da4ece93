// Reads the fields of a table an author wrote. Whatever is not as it should be becomes a sentence that names the word, the field and what
// to write; the caller goes on with a harmless value, so that all mistakes of a file are found in one reading.
#ifndef COURSE_FIELDS_H
#define COURSE_FIELDS_H

#include "course/build.h"

typedef struct Fields {
  Build *build;
  lua_State *lua;
  int table;       // its place on the Lua stack
  Place place;
  char what[96];   // `option "help"`, for sentences
  uint32_t scene;  // whose beats a condition may name, NONE
} Fields;

// `id` may be NULL: a word without a name.
Fields fields_open(Build *build, lua_State *lua, int table, Place place, const char *word, const char *id);

// Complains about every field not in `known` (ended by NULL), and about list entries unless `list`.
void fields_only(const Fields *fields, const char *const *known, bool list);

bool fields_has(const Fields *fields, const char *name);
const char *fields_string(const Fields *fields, const char *name);  // NULL when absent; lives as long as the table
Text fields_text(const Fields *fields, const char *name);           // white space made plain; 0 when absent
Text fields_clean(const Fields *fields, const char *name, const char *text);
bool fields_bool(const Fields *fields, const char *name);
int32_t fields_int(const Fields *fields, const char *name, int32_t low, int32_t high, int32_t otherwise);
uint32_t fields_when(const Fields *fields, const char *name, bool of_model);  // a condition's number

// Which of `words` the text is; `otherwise` when absent or unknown.
uint32_t fields_pick(const Fields *fields, const char *name, const char *const *words, uint32_t count,
                     uint32_t otherwise);
uint32_t fields_pick_text(const Fields *fields, const char *name, const char *text, const char *const *words,
                          uint32_t count);  // NONE when unknown

// A text or a list of texts; gives how many.
uint32_t fields_names(const Fields *fields, const char *name, const char *out[], uint32_t most);

// Letters, digits and _ , beginning with a letter, at most BUILD_ID bytes; complains otherwise.
bool fields_good_id(const Fields *fields, const char *id);

// "; did you mean "x"?" or "": for the end of a sentence. Overwritten by nobody but the caller's next.
typedef struct Hint {
  char text[96];
} Hint;
Hint fields_hint(const char *name, const char *const *known, size_t count);

#endif
