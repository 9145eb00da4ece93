#include "desk/evidence.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "desk/clock.h"
#include "desk/places.h"
#include "exam/keys.h"
#include "exam/retrace.h"

bool evidence_key(const CommandLine *line, uint8_t assessor[CRYPT_PUBLIC], Err *err) {
  Buf text = {0};
  char path[SAVE_PATH];
  const char *asked = command_value(line, "--key");
  if (asked && crypt_unhex(asked, assessor, CRYPT_PUBLIC)) return true;
  bool done = places_key(asked, path, err) && file_read(path, PAPER_BYTES, &text, err) &&
              keys_public(path, &text, assessor, err);
  buf_free(&text);
  return done;
}

bool evidence_read(const char *path, Result *out, uint8_t digest[CRYPT_DIGEST], Err *err) {
  Buf text = {0};
  bool done = file_read(path, PAPER_BYTES, &text, err) &&
              result_read(out, path, buf_text(&text), text.length, err);
  if (done) crypt_digest(NULL, buf_text(&text), text.length, digest);
  buf_free(&text);
  return done;
}

bool evidence_codes(const char *given, EvidenceCodes *out, Err *err) {
  *out = (EvidenceCodes){0};
  if (!given) return true;
  out->text = memory_copy_text(given);
  out->items = memory_new(strlen(given) + 1, sizeof *out->items);
  for (char *code = strtok(out->text, ","); code; code = strtok(NULL, ","))
    out->items[out->count++] = code;
  return out->count > 0 || err_set(err, "--codes needs codes with commas between them");
}

void evidence_codes_free(EvidenceCodes *codes) {
  free(codes->items);
  free(codes->text);
  *codes = (EvidenceCodes){0};
}

void evidence_verify(const EvidenceSetup *setup, const Result *result, Verification *out) {
  Err why;
  const char *course = setup->course ? setup->course : result->ticket.course;
  const Story *story = library_course(setup->world->library, course, &why);
  Clock clock = clock_open();
  VerifySetup asked = {.story = story,
                       .no_story = why.text,
                       .assessor = setup->assessor,
                       .codes = setup->codes ? setup->codes->items : NULL,
                       .code_count = setup->codes ? setup->codes->count : 0,
                       .supervised = setup->supervised,
                       .now_s = clock_now(&clock).utc_s};
  verify_result(result, &asked, out);
}

bool evidence_journal(const CommandWorld *world, const char *path, const char *course, Buf *out,
                      Err *err) {
  Result result = {0};
  uint8_t ignored[CRYPT_DIGEST];
  Session *session = NULL;
  if (!crypt_ready(err) || !evidence_read(path, &result, ignored, err)) return false;
  const Story *story = library_course(world->library, course ? course : result.ticket.course, err);
  if (story) session = ticket_session(&result.ticket, story, err);
  bool done = session && retrace(&result.ticket, &result.chain, session, err);
  if (done) session_write(session, out);
  session_free(session);
  result_free(&result);
  return done;
}
