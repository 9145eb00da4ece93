#include "exam/chain.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static const char *const kinds[] = {"open", "choose", "resume", "end"};

void chain_free(Chain *chain) {
  free(chain->lines);
  *chain = (Chain){0};
}

void chain_push(Chain *chain, const ChainLine *line) {
  chain->lines = memory_push(chain->lines, chain->count, &chain->cap, sizeof *line);
  chain->lines[chain->count++] = *line;
}

const ChainLine *chain_last(const Chain *chain) {
  return chain->count > 0 ? &chain->lines[chain->count - 1] : NULL;
}

// Writing ----------------------------------------------------------------------------------------

static void write_without_chain(const ChainLine *line, Buf *out) {
  char state[2 * CHAIN_STATE + 1];
  crypt_hex(line->state, CHAIN_STATE, state);
  buf_add_format(out, "%s %s %" PRId64 " %" PRId64 " %016" PRIx64 " %s", kinds[line->kind],
                 line->what, line->at.utc_s, line->at.mono_ms, line->at.boot, state);
}

void chain_write(const ChainLine *line, Buf *out) {
  char chain[2 * CRYPT_DIGEST + 1];
  crypt_hex(line->chain, CRYPT_DIGEST, chain);
  write_without_chain(line, out);
  buf_add_format(out, " %s", chain);
}

static void work_out(const uint8_t before[CRYPT_DIGEST], const ChainLine *line,
                     uint8_t out[CRYPT_DIGEST]) {
  Buf text = {0};
  write_without_chain(line, &text);
  crypt_digest(before, buf_text(&text), text.length, out);
  buf_free(&text);
}

void chain_seal(const Chain *chain, const uint8_t ticket[CRYPT_DIGEST], ChainLine *line) {
  const ChainLine *last = chain_last(chain);
  work_out(last ? last->chain : ticket, line, line->chain);
}

// Little-endian, whatever the computer has.
void chain_digest_state(const State *state, uint8_t out[CHAIN_STATE]) {
  enum { SLOTS = sizeof *state / sizeof(int32_t) };
  uint8_t bytes[4 * SLOTS], digest[CRYPT_DIGEST];
  const int32_t *slots = (const int32_t *)state;
  for (size_t i = 0; i < sizeof bytes; i++)
    bytes[i] = (uint8_t)((uint32_t)slots[i / 4] >> (8 * (i % 4)));
  crypt_digest(NULL, bytes, sizeof bytes, digest);
  memcpy(out, digest, CHAIN_STATE);
}

// Reading ----------------------------------------------------------------------------------------

enum { WORD = CHAIN_WHAT };
#define LONGEST_MS INT64_C(100000000000000)  // three thousand years: sums of them fit an int64_t

// The next word, up to a space or the end; false: none, or a longer one than any of ours.
static bool next_word(const char **text, char out[WORD]) {
  size_t length = strcspn(*text, " ");
  if (length == 0 || length >= WORD) return false;
  memcpy(out, *text, length);
  out[length] = '\0';
  *text += length + ((*text)[length] == ' ');
  return true;
}

static bool next_int(const char **text, int64_t *out) {
  char word[WORD];
  if (!next_word(text, word) || strlen(word) > 18) return false;
  if (strspn(word, "0123456789") != strlen(word)) return false;
  *out = (int64_t)strtoll(word, NULL, 10);
  return true;
}

static bool next_bytes(const char **text, uint8_t *out, size_t length) {
  char word[WORD];
  return next_word(text, word) && crypt_unhex(word, out, length);
}

static bool next_kind(const char **text, ChainKind *out) {
  char word[WORD];
  if (!next_word(text, word)) return false;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    if (strcmp(word, kinds[i]) != 0) continue;
    *out = (ChainKind)i;
    return true;
  }
  return false;
}

static bool next_boot(const char **text, uint64_t *out) {
  uint8_t bytes[8];
  if (!next_bytes(text, bytes, sizeof bytes)) return false;
  *out = 0;
  for (size_t i = 0; i < sizeof bytes; i++) *out = *out << 8 | bytes[i];
  return true;
}

static bool is_what(ChainKind kind, const char *what) {
  uint8_t key[CRYPT_PUBLIC];
  switch (kind) {
    case CHAIN_OPEN: return crypt_unhex(what, key, sizeof key);
    case CHAIN_CHOOSE: {
      size_t length = strlen(what);
      return strspn(what, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.") ==
             length;
    }
    case CHAIN_RESUME:
    case CHAIN_END: return strcmp(what, "-") == 0;
  }
  return false;
}

static bool read_line(const char *text, ChainLine *out) {
  *out = (ChainLine){0};
  return next_kind(&text, &out->kind) && next_word(&text, out->what) &&
         is_what(out->kind, out->what) && next_int(&text, &out->at.utc_s) &&
         out->at.utc_s <= MOMENT_LAST && next_int(&text, &out->at.mono_ms) &&
         out->at.mono_ms <= LONGEST_MS && next_boot(&text, &out->at.boot) &&
         next_bytes(&text, out->state, CHAIN_STATE) &&
         next_bytes(&text, out->chain, CRYPT_DIGEST) && *text == '\0';
}

bool chain_read(const char *text, ChainLine *out, Err *err) {
  Buf again = {0};
  bool done = read_line(text, out);
  if (done) chain_write(out, &again);
  done = done && strcmp(buf_text(&again), text) == 0;
  buf_free(&again);
  return done || err_set(err, "this is no line of a sitting's journal");
}

// Checking ---------------------------------------------------------------------------------------

// Opened once, at first; ended at most once, at last.
static bool may_stand(const Chain *chain, uint32_t index) {
  switch (chain->lines[index].kind) {
    case CHAIN_OPEN: return index == 0;
    case CHAIN_CHOOSE:
    case CHAIN_RESUME: return index > 0;
    case CHAIN_END: return index > 0 && index + 1 == chain->count;
  }
  return false;
}

bool chain_intact(const Chain *chain, const uint8_t ticket[CRYPT_DIGEST], Err *err) {
  for (uint32_t i = 0; i < chain->count; i++) {
    uint8_t wanted[CRYPT_DIGEST];
    if (!may_stand(chain, i))
      return err_set(err, "line %" PRIu32 " of the journal cannot stand there", i + 1);
    work_out(i > 0 ? chain->lines[i - 1].chain : ticket, &chain->lines[i], wanted);
    if (memcmp(wanted, chain->lines[i].chain, CRYPT_DIGEST) != 0)
      return err_set(err, "the chain breaks at line %" PRIu32 " of the journal", i + 1);
  }
  return chain->count > 0 || err_set(err, "the journal is empty");
}

int64_t chain_passed_ms(const Chain *chain, uint32_t first, uint32_t last) {
  int64_t passed = 0;
  for (uint32_t i = first; i < last; i++)
    passed += moment_passed_ms(&chain->lines[i].at, &chain->lines[i + 1].at);
  return passed;
}

uint32_t chain_count_of(const Chain *chain, ChainKind kind) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < chain->count; i++) count += chain->lines[i].kind == kind;
  return count;
}
