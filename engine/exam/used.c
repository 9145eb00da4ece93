#include "exam/used.h"

#include <string.h>

enum {
  NONCE_DIGITS = 2 * TICKET_NONCE,
  DIGITS = 2 * CRYPT_DIGEST,
  LINE = NONCE_DIGITS + 1 + DIGITS + 1 + DIGITS + 1
};

typedef struct Usage {
  char nonce[NONCE_DIGITS + 1], file[DIGITS + 1], path[DIGITS + 1];
} Usage;

static Usage usage_of(const Result *result, const uint8_t file[CRYPT_DIGEST]) {
  Usage usage;
  uint8_t path[CRYPT_DIGEST];
  verify_path(result, path);
  crypt_hex(result->ticket.nonce, TICKET_NONCE, usage.nonce);
  crypt_hex(file, CRYPT_DIGEST, usage.file);
  crypt_hex(path, CRYPT_DIGEST, usage.path);
  return usage;
}

static bool take_digits(const char **at, size_t count, char end, char *out) {
  if (strspn(*at, "0123456789abcdef") != count || (*at)[count] != end) return false;
  memcpy(out, *at, count);
  out[count] = '\0';
  *at += count + 1;
  return true;
}

static bool read_usage(const char *at, Usage *out) {
  return take_digits(&at, NONCE_DIGITS, ' ', out->nonce) &&
         take_digits(&at, DIGITS, ' ', out->file) && take_digits(&at, DIGITS, '\n', out->path);
}

bool used_look_up(const Buf *text, const Result *result, const uint8_t file[CRYPT_DIGEST],
                  Verification *verification, bool *is_new, Err *err) {
  Usage usage, own = usage_of(result, file);
  bool other = false, same_path = false;
  *is_new = true;
  for (size_t at = 0; at < text->length; at += LINE) {
    if (!read_usage(text->text + at, &usage))
      return err_set(err, "line %zu of the register is damaged", at / LINE + 1);
    bool same_ticket = strcmp(usage.nonce, own.nonce) == 0;
    if (same_ticket) *is_new = false;
    other = other || (same_ticket && strcmp(usage.file, own.file) != 0);
    same_path = same_path || (!same_ticket && strcmp(usage.path, own.path) == 0);
  }
  verify_answer(verification, VERIFY_REGISTER, !other,
                other     ? "the ticket was used before, for another result"
                : *is_new ? "the ticket was not used before"
                          : "this very result stands in it already");
  if (same_path) verify_anomaly(verification, "Another result in the register took the same path.");
  return true;
}

void used_add(Buf *text, const Result *result, const uint8_t file[CRYPT_DIGEST]) {
  Usage usage = usage_of(result, file);
  buf_add_format(text, "%s %s %s\n", usage.nonce, usage.file, usage.path);
}
