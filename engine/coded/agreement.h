// How far labels agree with the key: the share of lines, and Cohen's kappa, which takes away what
// chance would have agreed on. Whoever gives every line the same label has a share, and a kappa of
// 0. By family and by code the key has one code a line (labels.h), so that naming what a line also
// does is no agreement; how often that was so is counted beside it and enters nothing.
#ifndef CODED_AGREEMENT_H
#define CODED_AGREEMENT_H

#include "base/kappa.h"
#include "coded/labels.h"

typedef struct AgreementPair {  // `times` lines of the first code were taken for the second
  uint8_t key, label;
  uint32_t times;
} AgreementPair;

typedef struct Agreement {  // the key is the first of the two, the labels the second
  Kappa families, codes;
  uint32_t another;      // lines whose label is another of their own moves
  AgreementPair *pairs;  // where they part: the most frequent first, then by the codes' numbers
  uint32_t pair_count;
} Agreement;

// Every line must have its label. To be freed.
void agreement_work_out(const Labels *labels, Agreement *out);
void agreement_free(Agreement *agreement);

// Why a kappa that is not there is not there, behind "kappa is ".
extern const char agreement_undefined[];

// What a kappa is called by Landis and Koch (1977), from "poor" to "almost perfect".
const char *agreement_band(int32_t kappa_per_mille);

#endif
