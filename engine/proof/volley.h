// How a volley lands on a box: story/model told in ranges. Kept line by line beside it; a test
// plays both and compares.
#ifndef PROOF_VOLLEY_H
#define PROOF_VOLLEY_H

#include "proof/trial.h"

typedef struct VolleyOutcome {
  uint32_t landing, voiced;
} VolleyOutcome;

void volley_land(Trial *trial, const Option *option, uint32_t mind, VolleyOutcome *out);
void volley_leave_scene(Trial *trial);

#endif
