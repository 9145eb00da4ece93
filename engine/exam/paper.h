// Reads the JSON of tickets, results and keys, strictly: one object, no name twice, no value of
// another kind than asked for. Writing them is paper_write.h: jansson and our writer share a name, so
// no file may include both. A getter gives false and says what is wrong, so that reading a file
// is one row of them with && between; whoever reads the file puts its name before what is wrong.
//
// A paper has one form only. What was read is written again by our own writer (base/json.h) and
// must give the same bytes; so no byte of a file is without meaning, and what is signed is this
// text without its last member, the signature.
#ifndef EXAM_PAPER_H
#define EXAM_PAPER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

enum { PAPER_BYTES = 4 << 20, PAPER_WORDS = 64, PAPER_FORMAT = 1 };

typedef struct Paper Paper;

// NULL: `err` says why.
Paper *paper_read(const char *text, size_t length, Err *err);
void paper_free(Paper *paper);

// Whether it says "unpersuaded": `kind` and "format": 1.
bool paper_is(const Paper *paper, const char *kind, Err *err);

// The texts are lent and live as long as the paper.
bool paper_text(const Paper *paper, const char *key, const char **out, Err *err);
bool paper_int(const Paper *paper, const char *key, int64_t least, int64_t most, int64_t *out,
               Err *err);
bool paper_bool(const Paper *paper, const char *key, bool *out, Err *err);
bool paper_count(const Paper *paper, const char *key, size_t most, size_t *out, Err *err);
bool paper_item(const Paper *paper, const char *key, size_t index, const char **out, Err *err);

// A copy of at least one and fewer than PAPER_WORDS bytes, without control characters: a terminal
// may obey them.
bool paper_words(const Paper *paper, const char *key, char out[PAPER_WORDS], Err *err);
// The same made of letters, digits and _ only. `may_be_empty`: "" too.
bool paper_id(const Paper *paper, const char *key, bool may_be_empty, char out[PAPER_WORDS],
              Err *err);
bool paper_words_fit(const char *text);
bool paper_is_id(const char *text);

// Sixteen hex digits, as json_hash writes them; and `length` bytes in hex.
bool paper_hash(const Paper *paper, const char *key, uint64_t *out, Err *err);
bool paper_bytes(const Paper *paper, const char *key, uint8_t *out, size_t length, Err *err);

#endif
