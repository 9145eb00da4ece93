// Tickets: what was signed is what is read, and nothing else is.
#include "exam/ticket.h"

#include "exam_bench.h"

static bool holds(const Exam *exam, const char *text, size_t length, Err *err) {
  Ticket ticket;
  return ticket_read(&ticket, "a.ticket", text, length, err) &&
         ticket_signed(&ticket, exam->assessor, err);
}

static void a_ticket_reads_back(void **state) {
  Err err;
  Ticket ticket;
  const Exam *exam = *state;
  const Buf *text = &exam->ticket_text;
  assert_true(holds(exam, buf_text(text), text->length, &err));
  assert_true(ticket_read(&ticket, "a.ticket", buf_text(text), text->length, &err));
  assert_string_equal(ticket.candidate, "2026-117");
  assert_string_equal(ticket.course, "drill");
  assert_int_equal(ticket.seed, 42);
  assert_int_equal(ticket.from_s, EXAM_NINE - 60);
  assert_int_equal(ticket.minutes, 30);
  assert_true(ticket_fits(&ticket, exam->story, &err));
}

// All 255 other values of every byte.
static void every_byte_matters(void **state) {
  Err err;
  Exam *exam = *state;
  Buf *text = &exam->ticket_text;
  for (size_t i = 0; i < text->length; i++) {
    for (int change = 1; change < 256; change++) {
      text->text[i] = (char)(text->text[i] ^ change);
      if (holds(exam, buf_text(text), text->length, &err))
        fail_msg("byte %zu changed by %d is not noticed", i, change);
      text->text[i] = (char)(text->text[i] ^ change);
    }
  }
  assert_true(holds(exam, buf_text(text), text->length, &err));
}

static void what_is_cut_or_added_is_refused(void **state) {
  Err err;
  Exam *exam = *state;
  Buf text = {0};
  for (size_t length = 0; length < exam->ticket_text.length; length++)
    assert_false(holds(exam, buf_text(&exam->ticket_text), length, &err));
  buf_add_format(&text, "%s ", buf_text(&exam->ticket_text));
  assert_false(holds(exam, buf_text(&text), text.length, &err));
  assert_string_equal(err.text,
                      "a.ticket: the ticket is not as the program writes it: it was altered");
  buf_clear(&text);
  buf_add_format(&text, "{\n  \"minutes\": 90,%s", buf_text(&exam->ticket_text) + 1);
  assert_false(holds(exam, buf_text(&text), text.length, &err));
  assert_non_null(strstr(err.text, "duplicate object key"));
  buf_free(&text);
}

static void another_key_is_refused(void **state) {
  Err err;
  const Exam *exam = *state;
  uint8_t other[CRYPT_PUBLIC], secret[CRYPT_SECRET];
  crypt_make_pair(other, secret);
  assert_false(ticket_signed(&exam->ticket, other, &err));
  assert_string_equal(err.text, "the ticket was made with another assessor's key");
  // Who puts his own key in has no signature of it.
  Ticket forged = exam->ticket;
  memcpy(forged.assessor, other, CRYPT_PUBLIC);
  assert_false(ticket_signed(&forged, other, &err));
  assert_non_null(strstr(err.text, "it was altered"));
}

static void another_course_does_not_fit(void **state) {
  Err err;
  Exam *exam = *state;
  exam->story->words++;
  assert_false(ticket_fits(&exam->ticket, exam->story, &err));
  assert_non_null(strstr(err.text, "its words differ"));
  exam->story->rules++;
  assert_false(ticket_fits(&exam->ticket, exam->story, &err));
  assert_non_null(strstr(err.text, "its rules differ"));
}

static void another_program_does_not_fit(void **state) {
  Err err;
  Exam *exam = *state;
  Ticket ticket = exam->ticket;
  strcpy(ticket.engine, "0.0.0");
  assert_false(ticket_fits(&ticket, exam->story, &err));
  assert_memory_equal(err.text, "the ticket is for version 0.0.0 of the program", 46);
  ticket = exam->ticket;
  strcpy(ticket.course, "drills");
  assert_false(ticket_fits(&ticket, exam->story, &err));
  assert_string_equal(err.text, "the ticket is for the course drills");
}

static uint32_t first_option(const Exam *exam, uint64_t seed, bool by_ticket) {
  Err err;
  uint32_t options[LIMIT_OPTIONS];
  Ticket ticket = exam->ticket;
  SessionSetup setup = {.seed = seed};
  ticket.seed = seed;
  Session *session = by_ticket ? ticket_session(&ticket, exam->story, &err)
                               : session_new(exam->story, &setup, &err);
  assert_non_null(session);
  assert_true(session_options(session, options) > 1);
  session_free(session);
  return options[0];
}

// The same order as anybody's with that seed, and not one order for all.
static void the_seed_shuffles_the_options(void **state) {
  const Exam *exam = *state;
  bool differ = false;
  for (uint64_t seed = 0; seed < 20; seed++) {
    uint32_t first = first_option(exam, seed, true);
    assert_int_equal(first, first_option(exam, seed, false));
    differ = differ || first != first_option(exam, 0, true);
  }
  assert_true(differ);
}

static void what_cannot_be_is_not_signed(void **state) {
  Err err;
  Exam *exam = *state;
  Ticket ticket = exam->ticket;
  ticket.until_s = ticket.from_s;
  assert_false(ticket_sign(&ticket, exam->story, exam->secret, &err));
  ticket = exam->ticket;
  ticket.minutes = 0;
  assert_false(ticket_sign(&ticket, exam->story, exam->secret, &err));
  ticket = exam->ticket;
  strcpy(ticket.candidate, "a\033[2J");
  assert_false(ticket_sign(&ticket, exam->story, exam->secret, &err));
  ticket = exam->ticket;
  strcpy(ticket.scene, "nowhere");
  assert_false(ticket_sign(&ticket, exam->story, exam->secret, &err));
}

static void no_two_tickets_are_the_same(void **state) {
  Err err;
  Exam *exam = *state;
  Ticket again = exam->ticket;
  assert_true(ticket_sign(&again, exam->story, exam->secret, &err));
  assert_memory_not_equal(again.nonce, exam->ticket.nonce, TICKET_NONCE);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, exam_setup, exam_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(a_ticket_reads_back),
      TEST(every_byte_matters),
      TEST(what_is_cut_or_added_is_refused),
      TEST(another_key_is_refused),
      TEST(another_course_does_not_fit),
      TEST(another_program_does_not_fit),
      TEST(the_seed_shuffles_the_options),
      TEST(what_cannot_be_is_not_signed),
      TEST(no_two_tickets_are_the_same),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
