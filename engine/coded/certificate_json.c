#include "coded/certificate_json.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/json.h"

// Words ------------------------------------------------------------------------------------------

static const char *use_word(CertifyUse use) {
  switch (use) {
    case CERTIFY_COUNTS: return "counts";
    case CERTIFY_NO_SCENARIO: return "no_scenario";
    case CERTIFY_SHORT: return "short";
    case CERTIFY_LEFT_EARLY: return "left_early";
    case CERTIFY_SAME_FORM: return "same_form";
    case CERTIFY_DAMAGED: return "damaged";
    case CERTIFY_SOMEBODY_ELSE: return "somebody_else";
    case CERTIFY_PRACTICE: return "practice";
  }
  return "";
}

static const char *verdict_word(CertifyVerdict verdict) {
  switch (verdict) {
    case CERTIFY_INCOMPLETE: return "incomplete";
    case CERTIFY_COERCIVE: return "coercive";
    case CERTIFY_NOT_REACHED: return "not_reached";
    case CERTIFY_AGAIN: return "again";
    case CERTIFY_REACHED: return "reached";
  }
  return "";
}

// Parts ------------------------------------------------------------------------------------------

static void put_form(Json *json, const CertifySitting *it) {
  char seed[32];
  snprintf(seed, sizeof seed, "%" PRIu64, it->seed);
  json_put_text(json, "course", it->course);
  json_put_text(json, "scene", it->scene);
  json_put_text(json, "form", it->form);
  json_put_text(json, "variants", it->variants);
  json_put_text(json, "seed", seed);  // larger than a double holds
}

static void put_sitting(Json *json, const CertifyReport *report, uint32_t index) {
  const CertifySitting *it = &report->sittings[index];
  const CertifyFinding *finding = report->finding;
  char level[2] = {it->level, '\0'};
  json_open_object(json);
  json_put_text(json, "candidate", it->candidate);
  put_form(json, it);
  json_put_int(json, "volleys", it->volleys);
  json_put_int(json, "curiosity", it->curiosity);
  json_put_int(json, "coercion", it->coercion);
  json_put_int(json, "gates", it->gates);
  json_put_bool(json, "within", it->within);
  json_put_int(json, "severity", it->severity);
  json_put_bool(json, "intact", it->intact);
  json_put_text(json, "level", level);
  json_put_text(json, "use", use_word(finding->uses[index]));
  if (finding->uses[index] == CERTIFY_SAME_FORM)
    json_put_int(json, "same_as", finding->same_as[index]);
  json_put_bool(json, "pushed", finding->pushed[index]);
  json_close_object(json);
}

static void put_role_play(Json *json, const CertifyReport *report) {
  const CertifyRolePlay *it = report->role_play;
  json_key(json, "role_play");
  if (!it) {
    json_nothing(json);
    return;
  }
  json_open_object(json);
  json_put_text(json, "candidate", it->candidate);
  json_put_int(json, "volleys", it->volleys);
  json_put_bool(json, "within", it->within);
  json_put_int(json, "severity", it->severity);
  json_put_bool(json, "counts", report->finding->role_play_counts);
  json_put_bool(json, "pushed", report->finding->role_play_pushed);
  json_close_object(json);
}

static void put_figures(Json *json, const CertifyReport *report) {
  const CertifyFinding *finding = report->finding;
  bool known = finding->counted > 1;
  json_put_int(json, "counted", finding->counted);
  json_put_int(json, "scenarios", finding->scenarios);
  json_put_int(json, "needed", finding->needed);
  json_put_int(json, "mark", report->rule->curiosity);
  json_put_known_int(json, "mean", known, finding->mean);
  json_put_known_int(json, "standard_error", known, finding->error);
  json_put_known_int(json, "retake_from", known, finding->low);
  json_put_known_int(json, "retake_to", known, finding->high);
  json_put_bool(json, "supervised", finding->supervised);
}

static void put_sentences(Json *json, const CertifyReport *report) {
  Buf room = {0};
  json_put_array(json, "missing");
  for (uint32_t i = 0; *certificate_report_lack(report, i, &room); i++)
    json_text(json, buf_text(&room));
  json_close_array(json);
  json_put_array(json, "does_not_prove");
  for (int i = 0; certificate_report_limits[i]; i++) json_text(json, certificate_report_limits[i]);
  json_close_array(json);
  buf_free(&room);
}

void certificate_json_add(const CertifyReport *report, Buf *out) {
  Json json = json_begin(out);
  json_open_object(&json);
  json_put_text(&json, "verdict", verdict_word(report->finding->verdict));
  json_put_text(&json, "meaning", certificate_report_verdict(report->finding));
  put_figures(&json, report);
  json_put_array(&json, "sittings");
  for (uint32_t i = 0; i < report->finding->sittings; i++) put_sitting(&json, report, i);
  json_close_array(&json);
  put_role_play(&json, report);
  put_sentences(&json, report);
  json_close_object(&json);
  json_end(&json);
}
