// How a certificate's evidence is told, in words and as JSON.
#include <string.h>

#include "coded/certificate_json.h"
#include "sittings.h"

static void shows(const Buf *out, const char *words) {
  if (!strstr(buf_text(out), words)) fail_msg("not shown: %s\n%s", words, buf_text(out));
}

static void what_is_missing_is_named(void **state) {
  CertifySitting sittings[FULL];
  CertifyRolePlay role_play = {.candidate = "ref 7", .volleys = 5, .within = true};
  (void)state;
  fill(sittings);
  sittings[0].intact = false;
  sittings[1].candidate = "ref 8";
  CertifyFinding finding = find(sittings, 5, &role_play);
  CertifyReport report = {&rule, sittings, &role_play, &finding};
  Buf out = {0}, json = {0};
  certificate_report_add(&report, 1000, &out);
  certificate_json_add(&report, &json);
  shows(&out, "This is not enough to say anything.");
  shows(&out, "- Everything must be of one person.\n");
  shows(&out, "- Every record must be intact.\n");
  shows(&out,
        "- 3 more scenarios: 3 of 6 are there, and each must be another scene, or stretch of "
        "scenes, with 12 turns or more. With an observed role-play");
  shows(&out, "- The role-play does not count: it has 5 turns, and needs 12.\n");
  shows(&out, "\nWhat it does not prove\n\n- That the person is a good manager or coach.");
  shows(&json, "\"verdict\": \"incomplete\"");
  shows(&json, "\"use\": \"somebody_else\"");
  shows(&json, "\"Every record must be intact.\"");
  buf_free(&out);
  buf_free(&json);
}

static void nothing_is_called_missing_when_all_is_there(void **state) {
  static const int32_t marks[FULL] = {600, 700, 800, 600, 700, 800};
  CertifySitting sittings[FULL];
  Buf out = {0}, json = {0};
  (void)state;
  set_marks(sittings, marks);
  sittings[0].seed = UINT64_MAX;
  CertifyFinding finding = find(sittings, FULL, NULL);
  CertifyReport report = {&rule, sittings, NULL, &finding};
  certificate_report_add(&report, 1000, &out);
  certificate_json_add(&report, &json);
  assert_null(strstr(buf_text(&out), "What is missing"));
  shows(&out,
        "1. course, a, form A (ready=yes, seed 18446744073709551615), level S: 14 turns, "
        "curiosity 60.0, coercion 0.0, heaviest push 1. It counts.\n");
  shows(&out,
        "Curiosity over the 6 sittings that count: mean 70.0, standard error 3.7; the mark is "
        "70.0, and from 66.3 to 73.7 a mean is too near it to say.\n");
  shows(&out, "Too near the mark to say");
  shows(&json, "\"missing\": []");
  shows(&json, "\"standard_error\": 37");
  shows(&json, "\"role_play\": null");
  shows(&json, "\"seed\": \"18446744073709551615\"");
  buf_free(&out);
  buf_free(&json);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_missing_is_named),
      cmocka_unit_test(nothing_is_called_missing_when_all_is_there),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
