#include "base/json.h"
#include "coded/agreement_report.h"

typedef struct Writer {
  const Labels *labels;
  const Story *story;
  Json json;
} Writer;

typedef bool Measure(const Kappa *kappa, int32_t *per_mille);

static const char *name_of(const Writer *writer, uint32_t code) {
  return story_text(writer->story, writer->story->codes[code].name);
}

static void put_measure(Json *json, const char *key, const Kappa *kappa, Measure *measure) {
  int32_t value = 0;
  bool known = measure(kappa, &value);
  json_put_known_int(json, key, known, value);
}

static void put_figures(Json *json, const char *key, const Kappa *kappa) {
  int32_t value;
  bool defined = kappa_value(kappa, &value);
  json_put_object(json, key);
  json_put_int(json, "lines", kappa->count);
  json_put_int(json, "agreed", kappa->agreed);
  put_measure(json, "agreed_per_mille", kappa, kappa_agreed);
  put_measure(json, "kappa_per_mille", kappa, kappa_value);
  put_measure(json, "kappa_error_per_mille", kappa, kappa_error);
  json_put_text(json, "kappa_word", defined ? agreement_band(value) : NULL);
  json_put_text(json, "kappa_missing", defined ? NULL : agreement_undefined);
  json_close_object(json);
}

static void put_pairs(Writer *writer, const Agreement *agreement) {
  Json *json = &writer->json;
  json_put_array(json, "taken_for");
  for (uint32_t i = 0; i < agreement->pair_count; i++) {
    const AgreementPair *pair = &agreement->pairs[i];
    json_open_object(json);
    json_put_text(json, "key", name_of(writer, pair->key));
    json_put_text(json, "label", name_of(writer, pair->label));
    json_put_int(json, "times", pair->times);
    json_close_object(json);
  }
  json_close_array(json);
}

static void put_line(Writer *writer, uint32_t index) {
  uint32_t count;
  Json *json = &writer->json;
  const LabelLine *line = &writer->labels->lines[index];
  const Entry *entry = &session_entries(writer->labels->session, &count)[line->entry];
  json_open_object(json);
  json_put_int(json, "turn", index + 1);
  json_put_int(json, "choice", line->choice);
  json_put_text(json, "said", entry->text);
  json_put_text(json, "does", entry->does);
  json_put_text(json, "label", name_of(writer, line->label));
  json_put_text(json, "key", name_of(writer, line->key));
  json_put_array(json, "written");
  for (uint32_t c = 0; c < writer->story->code_count_of_model; c++)
    if (line->written >> c & 1) json_text(json, name_of(writer, c));
  json_close_array(json);
  json_close_object(json);
}

void agreement_report_add_json(const Labels *labels, Buf *out) {
  Agreement agreement;
  Writer writer = {labels, session_story(labels->session), json_begin(out)};
  Json *json = &writer.json;
  agreement_work_out(labels, &agreement);
  json_open_object(json);
  json_put_text(json, "course", story_text(writer.story, writer.story->name));
  json_put_hash(json, "rules", writer.story->rules);
  put_figures(json, "families", &agreement.families);
  put_figures(json, "codes", &agreement.codes);
  json_put_int(json, "another_of_its_moves", agreement.another);
  put_pairs(&writer, &agreement);
  json_put_array(json, "lines");
  for (uint32_t i = 0; i < labels->count; i++) put_line(&writer, i);
  json_close_array(json);
  json_close_object(json);
  json_end(json);
  agreement_free(&agreement);
}
