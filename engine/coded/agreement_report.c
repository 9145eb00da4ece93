#include "coded/agreement_report.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/prose.h"

typedef struct Report {
  const Labels *labels;
  const Story *story;
  Agreement agreement;
  int columns;
  Buf *out;
} Report;

static Report begin(const Labels *labels, Buf *out) {
  Report report = {.labels = labels, .story = session_story(labels->session), .out = out};
  agreement_work_out(labels, &report.agreement);
  return report;
}

static const char *name_of(const Report *report, uint32_t code) {
  return story_text(report->story, report->story->codes[code].name);
}

static const char *about(const Report *report, uint32_t code) {
  return story_text(report->story, report->story->codes[code].about);
}

static const char *family_of(const Report *report, uint32_t code) {
  return story_family_name(report->story->codes[code].family);
}

static const Entry *entry_of(const Report *report, const LabelLine *line) {
  uint32_t count;
  return &session_entries(report->labels->session, &count)[line->entry];
}

// Text -------------------------------------------------------------------------------------------

// ".64", "-.07", "1.00": rounded down, as the number was.
static void add_hundredths(Buf *out, int32_t per_mille) {
  int32_t hundredths = (per_mille - (per_mille < 0 ? 9 : 0)) / 10;
  const char *sign = hundredths < 0 ? "-" : "";
  hundredths = abs(hundredths);
  if (hundredths >= 100) {
    buf_add_format(out, "%s%d.%02d", sign, hundredths / 100, hundredths % 100);
  } else {
    buf_add_format(out, "%s.%02d", sign, hundredths);
  }
}

static void add_kappa(const Kappa *kappa, Buf *said) {
  int32_t value, error;
  if (!kappa_value(kappa, &value)) {
    buf_add_format(said, "kappa is %s.", agreement_undefined);
    return;
  }
  buf_add(said, "kappa ");
  add_hundredths(said, value);
  if (kappa_error(kappa, &error)) {
    buf_add(said, " (give or take ");
    add_hundredths(said, error + 9);  // up, as it is an error
    buf_add(said, ", one standard error)");
  }
  buf_add_format(said, ": %s.", agreement_band(value));
}

static void add_figures(Report *report, const char *kind, const Kappa *kappa) {
  Buf said = {0};
  int32_t share;
  kappa_agreed(kappa, &share);
  buf_add_format(&said,
                 "By %s: %" PRId64 " of %" PRId64 " lines as in the key, %" PRId32 ".%" PRId32
                 " per cent; ",
                 kind, kappa->agreed, kappa->count, share / 10, share % 10);
  add_kappa(kappa, &said);
  prose_hang(report->out, report->columns, 2, "%s", buf_text(&said));
  buf_free(&said);
}

static void add_another(Report *report) {
  if (report->agreement.another == 0) return;
  prose_hang(report->out, report->columns, 2,
             "Of the lines that part by code, %" PRIu32
             " got a label that the line has too, beside what weighs more in it. They are "
             "not counted as agreeing.",
             report->agreement.another);
}

static void add_pairs(Report *report) {
  prose_heading(report->out, report->columns, "What was taken for what");
  if (report->agreement.pair_count == 0) prose_say(report->out, report->columns, 0, "Nothing.");
  for (uint32_t i = 0; i < report->agreement.pair_count; i++) {
    const AgreementPair *pair = &report->agreement.pairs[i];
    buf_add_format(report->out, "%3" PRIu32 "  %s (%s) taken for %s (%s)\n", pair->times,
                   name_of(report, pair->key), family_of(report, pair->key),
                   name_of(report, pair->label), family_of(report, pair->label));
  }
}

static void add_definition(Report *report, const char *whose, uint8_t code) {
  buf_add(report->out, "   ");
  prose_hang(report->out, report->columns, 6, "%s: %s. %s", whose, name_of(report, code),
             about(report, code));
}

static void add_parted(Report *report, uint32_t index) {
  const LabelLine *line = &report->labels->lines[index];
  const Entry *entry = entry_of(report, line);
  Buf said = {0};
  buf_add_format(&said, "%" PRIu32 ". ", index + 1);
  if (*entry->does) buf_add_format(&said, "(%s) ", entry->does);
  buf_add(&said, entry->text);
  prose_hang(report->out, report->columns, 3, "%s", buf_text(&said));
  buf_free(&said);
  add_definition(report, "Your label", line->label);
  add_definition(report, "The key", line->key);
}

static void add_all_parted(Report *report) {
  if (report->agreement.pair_count == 0) return;
  prose_heading(report->out, report->columns, "Where you and the key part");
  for (uint32_t i = 0; i < report->labels->count; i++)
    if (report->labels->lines[i].key != report->labels->lines[i].label) add_parted(report, i);
}

static void add_meaning(Report *report) {
  prose_heading(report->out, report->columns, "What it means");
  prose_say(report->out, report->columns, 0,
            "Kappa is the agreement beyond what the same labels would have reached by chance: 0 is "
            "chance, 1 is all. A label given to every line reaches 0. The words for it (slight to "
            ".20, fair to .40, moderate to .60, substantial to .80, almost perfect) are a "
            "convention of Landis and Koch (1977), who called their divisions arbitrary.");
  prose_say(report->out, report->columns, 0,
            "For comparison: trained people who coded published counselling sessions agreed with "
            "one another at .74 on four kinds of helper behaviour, .87 on whether a question was "
            "there, .66 on whether a reflection was. Those are other categories and another kappa "
            "(Fleiss's), so they say what is usual and are no threshold.");
  prose_say(report->out, report->columns, 0, "%s", labels_rule);
}

static void add_limits(Report *report) {
  prose_heading(report->out, report->columns, "What it does not say");
  if (report->labels->count < 30)
    prose_say(report->out, report->columns, 0,
              "One conversation has few lines: each moves the figures a good deal, and a second "
              "conversation may come out quite differently.");
  prose_say(
      report->out, report->columns, 0, "%s",
      "The key is what the authors wrote the lines as. It can be wrong; a label that parts "
      "from it is a reason to talk. Seeing what was said is not the same as being able to say it. "
      "Whoever has the conversation's file can have the key: only labels given under "
      "somebody's eyes show what somebody saw. These are practice marks.");
}

void agreement_report_add(const Labels *labels, int columns, Buf *out) {
  Report report = begin(labels, out);
  report.columns = columns;
  add_figures(&report, "family", &report.agreement.families);
  add_figures(&report, "code", &report.agreement.codes);
  add_another(&report);
  add_pairs(&report);
  add_all_parted(&report);
  add_meaning(&report);
  add_limits(&report);
  agreement_free(&report.agreement);
}
