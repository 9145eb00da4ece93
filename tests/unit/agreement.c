// What labels come to, against sums done by hand, and how it is said.
#include "coded/agreement.h"

#include <string.h>

#include "coded/agreement_report.h"
#include "labelled.h"

// Agreement --------------------------------------------------------------------------------------

// The key is PERSUADE, AUTONOMY, ASK-OPEN, OBLIGE, REFLECT; the labels PERMISSION (which the line
// has too), AUTONOMY, AUTONOMY, OBLIGE, AUTONOMY (which it has too).
//   families: coercive-curious, then four that agree. 4/5; chance (3 x 4 curious + 1 x 1 avoidant) / 25
//     = 13/25; kappa (20 - 13) / (25 - 13) = 7/12
//   codes: 2/5; chance (1 x 3 AUTONOMY + 1 x 1 OBLIGE) / 25 = 4/25; kappa (10 - 4) / 21 = 6/21
static void as_by_hand(void **state) {
  Labels labels = begin(state);
  Agreement agreement;
  int32_t kappa;
  give(&labels, "turn,label\n1,permission\n2,autonomy\n3,autonomy\n4,oblige\n5,autonomy\n");
  agreement_work_out(&labels, &agreement);
  assert_int_equal(agreement.families.agreed, 4);
  assert_true(kappa_value(&agreement.families, &kappa));
  assert_int_equal(kappa, 583);
  assert_int_equal(agreement.codes.agreed, 2);
  assert_true(kappa_value(&agreement.codes, &kappa));
  assert_int_equal(kappa, 285);
  assert_int_equal(agreement.another, 2);
  agreement_free(&agreement);
  labels_free(&labels);
}

static void the_most_frequent_confusion_comes_first(void **state) {
  Labels labels = begin(state);
  Agreement agreement;
  give(&labels, "turn,label\n1,16\n2,1\n3,2\n4,1\n5,1\n");
  labels.lines[4].key = labels.lines[1].key;  // AUTONOMY taken for ASK-OPEN, twice
  agreement_work_out(&labels, &agreement);
  assert_int_equal(agreement.pair_count, 3);
  assert_int_equal(agreement.pairs[0].times, 2);
  assert_int_equal(agreement.pairs[0].key, 6);
  assert_int_equal(agreement.pairs[0].label, 0);
  assert_int_equal(agreement.pairs[1].key, 0);   // ASK-OPEN for SILENCE, then
  assert_int_equal(agreement.pairs[2].key, 21);  // OBLIGE for ASK-OPEN
  agreement_free(&agreement);
  labels_free(&labels);
}

static void no_label_for_everything_gains_anything(void **state) {
  const Story *story = ((World *)*state)->story;
  for (uint8_t code = 0; code < story->code_count_of_model; code++) {
    Labels labels = begin(state);
    Agreement agreement;
    int32_t kappa = -1;
    for (uint32_t i = 0; i < labels.count; i++) labels.lines[i].label = code;
    agreement_work_out(&labels, &agreement);
    assert_true(kappa_value(&agreement.codes, &kappa));
    assert_int_equal(kappa, 0);
    assert_true(kappa_value(&agreement.families, &kappa));
    assert_int_equal(kappa, 0);
    agreement_free(&agreement);
    labels_free(&labels);
  }
}

static void bands_are_those_published(void **state) {
  (void)state;
  assert_string_equal(agreement_band(-1), "poor");
  assert_string_equal(agreement_band(0), "slight");
  assert_string_equal(agreement_band(209), "slight");  // shown as .20
  assert_string_equal(agreement_band(210), "fair");
  assert_string_equal(agreement_band(410), "moderate");
  assert_string_equal(agreement_band(610), "substantial");
  assert_string_equal(agreement_band(810), "almost perfect");
  assert_string_equal(agreement_band(1000), "almost perfect");
}

// Reports ----------------------------------------------------------------------------------------

static void shows(const Buf *out, const char *words) {
  if (!strstr(buf_text(out), words)) fail_msg("not shown: %s\n%s", words, buf_text(out));
}

static void the_report_says_it_in_words(void **state) {
  Labels labels = begin(state);
  Buf out = {0};
  give(&labels, "turn,label\n1,permission\n2,autonomy\n3,autonomy\n4,oblige\n5,autonomy\n");
  agreement_report_add(&labels, 1000, &out);
  // The errors: the root of 4 x 1 x 5 is 4.473, by 12; that of 2 x 3 x 5 is 5.478, by 21.
  shows(&out,
        "By family: 4 of 5 lines as in the key, 80.0 per cent; kappa .58 (give or take .38, one "
        "standard error): moderate.");
  shows(&out,
        "By code: 2 of 5 lines as in the key, 40.0 per cent; kappa .28 (give or take .27, one "
        "standard error): fair.");
  shows(&out, "2 got a label that the line has too");
  shows(&out, "  1  ASK-OPEN (curious) taken for AUTONOMY (curious)\n");
  shows(&out, "1. May I? Take an umbrella.\n   Your label: PERMISSION. Asking leave");
  shows(&out, "\n   The key: PERSUADE. Pushing the conclusion");
  assert_null(strstr(buf_text(&out), "4. You did well"));
  buf_free(&out);
  labels_free(&labels);
}

static void one_kind_only_is_said_plainly(void **state) {
  Labels labels = begin(state);
  Buf out = {0}, json = {0};
  labels.count = 1;
  give(&labels, "turn,label\n1,persuade\n");
  agreement_report_add(&labels, 1000, &out);
  agreement_report_add_json(&labels, &json);
  shows(&out,
        "By family: 1 of 1 lines as in the key, 100.0 per cent; kappa is not defined: label and "
        "key put every line into one and the same kind");
  shows(&json, "\"kappa_per_mille\": null");
  buf_free(&out);
  buf_free(&json);
  labels_free(&labels);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(as_by_hand),
      cmocka_unit_test(the_most_frequent_confusion_comes_first),
      cmocka_unit_test(no_label_for_everything_gains_anything),
      cmocka_unit_test(bands_are_those_published),
      cmocka_unit_test(the_report_says_it_in_words),
      cmocka_unit_test(one_kind_only_is_said_plainly),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
