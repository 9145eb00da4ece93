// Which advice the courses play: for each card, the beats in which a player meets it, and the
// variants it takes when not every playthrough has it there.
#ifndef LINT_COVERAGE_H
#define LINT_COVERAGE_H

#include "lint/findings.h"

// `stories` share one common folder, hence the same cards. At least one.
void coverage_table(const Story *const *stories, uint32_t count, Buf *out);
void coverage_json(const Story *const *stories, uint32_t count, Json *json);  // an array

// The cards that no scene of any of them plays.
uint32_t coverage_unplayed(const Story *const *stories, uint32_t count, Findings *out);

#endif
