// Lua's sentences in words for somebody who never programmed: what is wrong and what to write.
#ifndef COURSE_EXPLAIN_H
#define COURSE_EXPLAIN_H

#include <stddef.h>

// `said` is what Lua said, without file and line; `line` is the line of the file it spoke of, ""
// when that is not known. A sentence that is not Lua's own is given back as it is.
void explain(const char *said, const char *line, char *out, size_t size);

#endif
