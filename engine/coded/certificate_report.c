#include "coded/certificate_report.h"

#include <inttypes.h>

#include "base/prose.h"

// Words ------------------------------------------------------------------------------------------

static const char *use_sentence(CertifyUse use) {
  switch (use) {
    case CERTIFY_COUNTS: return "It counts.";
    case CERTIFY_NO_SCENARIO: return "Nothing was chosen in it, and it does not count.";
    case CERTIFY_SHORT: return "It is too short for marks, and does not count.";
    case CERTIFY_LEFT_EARLY: return "It was handed in before its end, and does not count.";
    case CERTIFY_SAME_FORM: return "Another sitting of the same form counts in its place.";
    case CERTIFY_DAMAGED: return "The record is not intact.";
    case CERTIFY_SOMEBODY_ELSE: return "Somebody else sat.";
    case CERTIFY_PRACTICE: return "It was practice, and is left out.";
  }
  return "";
}

const char *certificate_report_verdict(const CertifyFinding *finding) {
  switch (finding->verdict) {
    case CERTIFY_INCOMPLETE:
      return "This is not enough to say anything. What is missing stands below.";
    case CERTIFY_COERCIVE:
      return "Not reached: somewhere was pushed too hard. No other sitting makes up for that.";
    case CERTIFY_NOT_REACHED: return "Not reached: the mean of curiosity is below the retake band.";
    case CERTIFY_AGAIN:
      return "Too near the mark to say: the mean of curiosity is within the retake band. To be sat "
             "again, in other forms.";
    case CERTIFY_REACHED:
      return finding->supervised
                 ? "The rule is met, and every sitting that counts was supervised: assessed."
                 : "The rule is met, but not every sitting that counts was supervised: completed, "
                   "and not assessed, since nobody saw who sat.";
  }
  return "";
}

const char *const certificate_report_limits[] = {
    "That the person is a good manager or coach. These are practice marks of conversations that "
    "were chosen from written options; talking is harder.",
    "That the marks are valid. The weights and thresholds are this program's own design, informed "
    "by published counts from counselling, and no study has tied them to what managers do at work.",
    "That the mean would be the same next time. The standard error is taken from these few "
    "sittings and is itself rough; it leaves out what anybody learns from sitting.",
    "That nobody helped. Only a supervised sitting says who sat, and a program on somebody's own "
    "computer keeps no secrets.",
    "Anything about a role-play beyond what its coder wrote down.",
    "People decide about a certificate. A program does not, and a result is no reason to decide "
    "about anybody's work.",
    NULL};

// What is missing --------------------------------------------------------------------------------

static bool lacks_scenarios(const CertifyReport *report, Buf *room) {
  const CertifyFinding *finding = report->finding;
  if (finding->scenarios >= finding->needed) return false;
  uint32_t more = finding->needed - finding->scenarios;
  buf_add_format(room,
                 "%" PRIu32 " more scenario%s: %" PRIu32 " of %" PRIu32
                 " are there, and each must be another scene, or stretch of scenes, with %" PRId32
                 " turns or more.",
                 more, more == 1 ? "" : "s", finding->scenarios, finding->needed,
                 report->rule->volleys);
  if (!finding->role_play_counts)
    buf_add_format(room, " With an observed role-play, scored with score --moves, %d are enough.",
                   CERTIFY_WITH_ROLE_PLAY);
  return true;
}

static bool lacks_role_play(const CertifyReport *report, Buf *room) {
  if (!report->role_play || report->finding->role_play_counts) return false;
  if (report->role_play->volleys < report->rule->volleys) {
    buf_add_format(room,
                   "The role-play does not count: it has %" PRId32 " turns, and needs %" PRId32 ".",
                   report->role_play->volleys, report->rule->volleys);
  } else {
    buf_add(room, "The role-play does not count: not everything is of one person.");
  }
  return true;
}

static bool lacks_one_person(const CertifyReport *report, Buf *room) {
  if (report->finding->one_person) return false;
  buf_add(room, "Everything must be of one person.");
  return true;
}

static bool lacks_intact(const CertifyReport *report, Buf *room) {
  if (report->finding->all_intact) return false;
  buf_add(room, "Every record must be intact.");
  return true;
}

const char *certificate_report_lack(const CertifyReport *report, uint32_t number, Buf *room) {
  static bool (*const lacks[])(const CertifyReport *, Buf *) = {lacks_one_person, lacks_intact,
                                                                lacks_scenarios, lacks_role_play};
  for (size_t i = 0; i < sizeof lacks / sizeof *lacks; i++) {
    buf_clear(room);
    if (lacks[i](report, room) && number-- == 0) return buf_text(room);
  }
  return "";
}

// Text -------------------------------------------------------------------------------------------

typedef struct Page {
  const CertifyReport *report;
  int columns;
  Buf *out;
} Page;

static const char *or_none(const char *text) {
  return text && *text ? text : "-";
}

static void add_tenths(Buf *out, int32_t per_mille) {
  char shown[16];
  score_print_tenths(per_mille, shown);
  buf_add(out, shown);
}

static void add_sitting(Page *page, uint32_t index) {
  const CertifyFinding *finding = page->report->finding;
  const CertifySitting *it = &page->report->sittings[index];
  Buf said = {0};
  buf_add_format(&said,
                 "%" PRIu32 ". %s, %s, form %s (%s, seed %" PRIu64 "), level %c: ", index + 1,
                 or_none(it->course), or_none(it->scene), or_none(it->form), or_none(it->variants),
                 it->seed, it->level ? it->level : '-');
  buf_add_format(&said, "%" PRId32 " turns, curiosity ", it->volleys);
  add_tenths(&said, it->curiosity);
  buf_add(&said, ", coercion ");
  add_tenths(&said, it->coercion);
  buf_add_format(&said, ", heaviest push %" PRId32 ". %s", it->severity,
                 use_sentence(finding->uses[index]));
  if (finding->uses[index] == CERTIFY_SAME_FORM)
    buf_add_format(&said, " (number %" PRIu32 ")", finding->same_as[index] + 1);
  if (finding->pushed[index]) buf_add(&said, " Here was pushed too hard.");
  prose_hang(page->out, page->columns, 3, "%s", buf_text(&said));
  buf_free(&said);
}

static void add_role_play(Page *page) {
  const CertifyRolePlay *it = page->report->role_play;
  const CertifyFinding *finding = page->report->finding;
  Buf said = {0};
  if (!it) return;
  buf_add_format(&said, "Role-play: %" PRId32 " turns, heaviest push %" PRId32 ". %s", it->volleys,
                 it->severity, finding->role_play_counts ? "It counts." : "It does not count.");
  if (finding->role_play_pushed) buf_add(&said, " Here was pushed too hard.");
  prose_hang(page->out, page->columns, 3, "%s", buf_text(&said));
  buf_free(&said);
}

static void add_figures(Page *page) {
  const CertifyFinding *finding = page->report->finding;
  Buf said = {0};
  if (finding->counted < 2) return;
  buf_add_format(&said, "Curiosity over the %" PRIu32 " sittings that count: mean ",
                 finding->counted);
  add_tenths(&said, finding->mean);
  buf_add(&said, ", standard error ");
  add_tenths(&said, finding->error);
  buf_add(&said, "; the mark is ");
  add_tenths(&said, page->report->rule->curiosity);
  buf_add(&said, ", and from ");
  add_tenths(&said, finding->low);
  buf_add(&said, " to ");
  add_tenths(&said, finding->high);
  buf_add(&said, " a mean is too near it to say.");
  buf_add_char(page->out, '\n');
  prose_say(page->out, page->columns, 0, "%s", buf_text(&said));
  buf_free(&said);
}

static void add_lacks(Page *page) {
  Buf room = {0};
  for (uint32_t i = 0; *certificate_report_lack(page->report, i, &room); i++) {
    if (i == 0) buf_add(page->out, "\nWhat is missing\n\n");
    prose_hang(page->out, page->columns, 2, "- %s", buf_text(&room));
  }
  buf_free(&room);
}

static void add_limits(Page *page) {
  buf_add(page->out, "\nWhat it does not prove\n\n");
  for (int i = 0; certificate_report_limits[i]; i++)
    prose_hang(page->out, page->columns, 2, "- %s", certificate_report_limits[i]);
}

void certificate_report_add(const CertifyReport *report, int columns, Buf *out) {
  Page page = {.report = report, .columns = columns, .out = out};
  for (uint32_t i = 0; i < report->finding->sittings; i++) add_sitting(&page, i);
  add_role_play(&page);
  add_figures(&page);
  buf_add_char(out, '\n');
  prose_say(out, columns, 0, "%s", certificate_report_verdict(report->finding));
  add_lacks(&page);
  add_limits(&page);
}
