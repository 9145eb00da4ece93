// What went wrong, as one sentence for a human. A function that can fail takes `Err *err` last,
// returns false, and says what, where and what to do: `scenes/ward.lua:12: option "help" needs go =
// "<beat>"`.
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>

typedef struct Err {
  char text[512];  // UTF-8; a longer sentence is cut at a character's edge
} Err;

// Writes the sentence and returns false, so that a refusal is one line: `return err_set(err,
// "...")`.
bool err_set(Err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

// Puts "prefix: " before what is already there. Returns false.
bool err_prefix(Err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
