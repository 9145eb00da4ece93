#include "coded/agreement.h"

#include <assert.h>
#include <stdlib.h>

#include "base/memory.h"

const char agreement_undefined[] =
    "not defined: label and key put every line into one and the same kind, so that nothing could "
    "have been taken for anything else";

static void add_pair(Agreement *out, size_t *cap, const LabelLine *line) {
  for (uint32_t i = 0; i < out->pair_count; i++) {
    if (out->pairs[i].key != line->key || out->pairs[i].label != line->label) continue;
    out->pairs[i].times++;
    return;
  }
  out->pairs = memory_push(out->pairs, out->pair_count, cap, sizeof *out->pairs);
  out->pairs[out->pair_count++] = (AgreementPair){line->key, line->label, 1};
}

// Codes stand in the order of their numbers.
static int by_times(const void *a, const void *b) {
  const AgreementPair *one = a, *other = b;
  if (one->times != other->times) return one->times > other->times ? -1 : 1;
  if (one->key != other->key) return one->key < other->key ? -1 : 1;
  return (one->label > other->label) - (one->label < other->label);
}

void agreement_work_out(const Labels *labels, Agreement *out) {
  const Story *story = session_story(labels->session);
  size_t cap = 0;
  *out = (Agreement){.another = 0};
  for (uint32_t i = 0; i < labels->count; i++) {
    const LabelLine *line = &labels->lines[i];
    assert(line->label != LABELS_NONE);
    kappa_add(&out->codes, line->key, line->label);
    kappa_add(&out->families, story->codes[line->key].family, story->codes[line->label].family);
    if (line->key == line->label) continue;
    out->another += line->written >> line->label & 1;
    add_pair(out, &cap, line);
  }
  if (out->pair_count > 0) qsort(out->pairs, out->pair_count, sizeof *out->pairs, by_times);
}

void agreement_free(Agreement *agreement) {
  free(agreement->pairs);
  *agreement = (Agreement){.another = 0};
}

// Their bands end at two places, and so does what is shown: .205 is shown as .20.
const char *agreement_band(int32_t kappa_per_mille) {
  if (kappa_per_mille < 0) return "poor";
  if (kappa_per_mille < 210) return "slight";
  if (kappa_per_mille < 410) return "fair";
  if (kappa_per_mille < 610) return "moderate";
  if (kappa_per_mille < 810) return "substantial";
  return "almost perfect";
}
