#include "exam/result.h"

#include <string.h>

#include "exam/paper_write.h"

// Writing ----------------------------------------------------------------------------------------

static void put_journal(Json *json, const Chain *chain) {
  Buf line = {0};
  json_put_array(json, "journal");
  for (uint32_t i = 0; i < chain->count; i++) {
    buf_clear(&line);
    chain_write(&chain->lines[i], &line);
    json_text(json, buf_text(&line));
  }
  json_close_array(json);
  buf_free(&line);
}

static void put_times(Json *json, const Result *result) {
  char began[MOMENT_TEXT], ended[MOMENT_TEXT];
  moment_print(result->began_s, began);
  moment_print(result->ended_s, ended);
  json_put_text(json, "began", began);
  json_put_text(json, "ended", ended);
  json_put_int(json, "used_ms", result->used_ms);
  json_put_int(json, "interruptions", result->interruptions);
}

static void write(const Result *result, bool with_seal, Buf *out) {
  Json json = json_begin(out);
  paper_write_begin(&json, "result");
  json_put_text(&json, "ticket", buf_text(&result->ticket_text));
  put_journal(&json, &result->chain);
  paper_write_bytes(&json, "head", result->head, CRYPT_DIGEST);
  put_times(&json, result);
  if (with_seal) paper_write_bytes(&json, "seal", result->seal, CRYPT_SIGNATURE);
  json_close_object(&json);
  json_end(&json);
}

// What the journal says of head and times.
static void sum_up(Result *result) {
  const Chain *chain = &result->chain;
  memcpy(result->head, chain_last(chain)->chain, CRYPT_DIGEST);
  result->began_s = chain->lines[0].at.utc_s;
  result->ended_s = chain_last(chain)->at.utc_s;
  result->used_ms = chain_passed_ms(chain, 0, chain->count - 1);
  result->interruptions = chain_count_of(chain, CHAIN_RESUME);
}

void result_seal(const Buf *ticket_text, const Chain *chain, const uint8_t secret[CRYPT_SECRET],
                 Buf *out) {
  Buf text = {0};
  Result result = {.ticket_text = *ticket_text, .chain = *chain};
  sum_up(&result);
  write(&result, false, &text);
  crypt_sign(secret, buf_text(&text), text.length, result.seal);
  write(&result, true, out);
  buf_free(&text);
}

// Reading ----------------------------------------------------------------------------------------

static bool read_ticket(const Paper *paper, Result *out, Err *err) {
  const char *text;
  if (!paper_text(paper, "ticket", &text, err)) return false;
  buf_add(&out->ticket_text, text);
  crypt_digest(NULL, text, strlen(text), out->ticket_digest);
  return ticket_read(&out->ticket, "the ticket in it", text, strlen(text), err);
}

static bool read_journal(const Paper *paper, Result *out, Err *err) {
  size_t count;
  if (!paper_count(paper, "journal", CHAIN_LINES, &count, err)) return false;
  for (size_t i = 0; i < count; i++) {
    ChainLine line;
    const char *text;
    if (!paper_item(paper, "journal", i, &text, err)) return false;
    if (!chain_read(text, &line, err)) return err_prefix(err, "line %zu of the journal", i + 1);
    chain_push(&out->chain, &line);
  }
  return count > 0 || err_set(err, "the journal is empty");
}

static bool read_moment(const Paper *paper, const char *key, int64_t *out, Err *err) {
  const char *text;
  return paper_text(paper, key, &text, err) &&
         (moment_read(text, out) || err_set(err, "\"%s\" must be a time", key));
}

static bool read_members(const Paper *paper, Result *out, Err *err) {
  return paper_is(paper, "result", err) && read_ticket(paper, out, err) &&
         read_journal(paper, out, err) &&
         paper_bytes(paper, "head", out->head, CRYPT_DIGEST, err) &&
         read_moment(paper, "began", &out->began_s, err) &&
         read_moment(paper, "ended", &out->ended_s, err) &&
         paper_int(paper, "used_ms", 0, INT64_MAX, &out->used_ms, err) &&
         paper_int(paper, "interruptions", 0, CHAIN_LINES, &out->interruptions, err) &&
         paper_bytes(paper, "seal", out->seal, CRYPT_SIGNATURE, err);
}

// What stands in head and times must follow from the journal.
static bool adds_up(const Result *result, Err *err) {
  Result again = *result;
  sum_up(&again);
  bool same = memcmp(again.head, result->head, CRYPT_DIGEST) == 0 &&
              again.began_s == result->began_s && again.ended_s == result->ended_s &&
              again.used_ms == result->used_ms && again.interruptions == result->interruptions;
  return same || err_set(err, "head and times are not those of the journal");
}

static bool has_our_form(const Result *result, const char *text, size_t length, Err *err) {
  Buf again = {0};
  write(result, true, &again);
  bool same = again.length == length && memcmp(buf_text(&again), text, length) == 0;
  buf_free(&again);
  return same || err_set(err, "it is not as the program writes it: it was altered");
}

bool result_read(Result *out, const char *name, const char *text, size_t length, Err *err) {
  *out = (Result){0};
  Paper *paper = paper_read(text, length, err);
  bool done = paper && read_members(paper, out, err) && adds_up(out, err) &&
              has_our_form(out, text, length, err);
  paper_free(paper);
  if (done) return true;
  result_free(out);
  return err_prefix(err, "%s", name);
}

void result_free(Result *result) {
  buf_free(&result->ticket_text);
  chain_free(&result->chain);
  *result = (Result){0};
}

bool result_sealed(const Result *result, Err *err) {
  Buf text = {0};
  uint8_t key[CRYPT_PUBLIC];
  const ChainLine *first = &result->chain.lines[0];
  if (first->kind != CHAIN_OPEN || !crypt_unhex(first->what, key, sizeof key))
    return err_set(err, "the journal does not begin with the sitting's key");
  write(result, false, &text);
  bool is = crypt_signed(key, buf_text(&text), text.length, result->seal);
  buf_free(&text);
  return is || err_set(err, "the seal is broken: the file was altered after it was sealed");
}
