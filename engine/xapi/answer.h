// What the statements "answered" of a person and of a room have in common: which option it was and
// how it landed. Only this room uses it.
//
// The result has the option's id as its response, and the extensions "moves", each as written and
// as received, with the families and the row of the landing table, "severity" and "landing". No
// score, and neither right nor wrong.
#ifndef XAPI_ANSWER_H
#define XAPI_ANSWER_H

#include "story/session.h"
#include "xapi/activity.h"

void answer_put_result(Statement *statement, const Exchange *exchange);
void answer_put_offered(Statement *statement, const ActivityQuestion *question);
void answer_put_to(Statement *statement, const Exchange *exchange);  // who was addressed

// The last line said before choice `choice`, an index of lines: what the question is about. `entry`
// and `line` are where the last call came to; 0 and NONE at first.
void answer_find_line(const Session *session, uint32_t choice, uint32_t *entry, uint32_t *line);

#endif
