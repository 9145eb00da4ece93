// What a tool found in a course: the rule it goes by, where, and a sentence. A list of them prints
// as lines that an editor can jump to, or as JSON.
#ifndef LINT_FINDINGS_H
#define LINT_FINDINGS_H

#include "base/json.h"
#include "story/story.h"

typedef struct Finding {
  const char *rule;  // "unused_flag"; lent
  Text at;           // full id of a scene, beat or option; 0: the course
  Place place;       // line 0: none
  char *sentence;
} Finding;

typedef struct Findings {  // zero is an empty list
  Finding *items;
  size_t count, cap;
} Findings;

void findings_add(Findings *findings, const char *rule, Text at, Place place, const char *format,
                  ...) __attribute__((format(printf, 5, 6)));
void findings_add_option(Findings *findings, const Story *story, const char *rule, uint32_t option,
                         const char *sentence);
size_t findings_of(const Findings *findings, const char *rule);  // how many
void findings_free(Findings *findings);

// One line each: `file:line: scene.beat.option: sentence [rule]`.
void findings_print(const Findings *findings, const Story *story, Buf *out);
void findings_json(const Findings *findings, const Story *story, Json *json);  // an array

#endif
