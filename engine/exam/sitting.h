// A sitting: one candidate, one ticket, once. No way back, no hints, no marks. Terminal and window
// both play one through this file; they bring the moments and show what they are told.
//
// Every choice is in the file, and on the disk, before it is shown as made. The file begins with
// the sitting's secret key (see result.h) and goes on with the lines of chain.h; a line that was
// being written when the power went out was never shown, and is cut off. Opening the file again
// goes on after the last choice, and the interruption is a line of its own.
//
// The clock runs from the first line and never answers for anybody. What is chosen after the time
// is over is kept like the rest; the result shows how late it was.
#ifndef EXAM_SITTING_H
#define EXAM_SITTING_H

#include "exam/result.h"

typedef struct Sitting Sitting;

// Begins, or goes on with, the sitting of this ticket in the file at `path`, which nobody else may
// have open. `ticket_text` is the ticket's file; it must be signed by the key it names. Story and
// text are lent until the sitting is closed. NULL: `err` says why; nothing was begun.
Sitting *sitting_open(const char *path, const Story *story, const Buf *ticket_text,
                      const Moment *now, Err *err);
void sitting_close(Sitting *sitting);

const Ticket *sitting_ticket(const Sitting *sitting);
Session *sitting_session(Sitting *sitting);  // to be read, and never played past this file
bool sitting_resumed(const Sitting *sitting);
bool sitting_ended(const Sitting *sitting);  // the scene or course is over, or it was handed in

// False: `err` says why, nothing was chosen, and the same may be tried again.
bool sitting_choose(Sitting *sitting, uint32_t option, const Moment *now, Err *err);

// What the assessor writes down: the code of the chain as it is now. To be shown when it opens or
// goes on, when a scene begins, and when it ends.
void sitting_code(const Sitting *sitting, char out[CRYPT_CODE + 1]);
// Whether the last choice led into another scene.
bool sitting_new_scene(const Sitting *sitting);

// What is left of the ticket's minutes and window at `now`; below 0 when they are over.
int64_t sitting_left_ms(const Sitting *sitting, const Moment *now);

// Ends it, finished or not, and gives the sealed result. The same result again when called again.
bool sitting_hand_in(Sitting *sitting, const Moment *now, Buf *result, Err *err);
// Removes the key. To be called once the result is safely written; the ticket cannot be sat
// again with this file.
bool sitting_forget(Sitting *sitting, Err *err);

#endif
