// What the facilitator's pages share: the object they all work on, and the numbers of what can be
// pressed. Private to this room.
//
// A page draws its sections from the top down, each with x, y and width, and gives back the height
// it took. What is pressed comes back as a number: facilitator.c finds whose it is.
#ifndef FACILITATOR_SHARED_H
#define FACILITATOR_SHARED_H

#include "facilitator/facilitator.h"
#include "screens/shared.h"
#include "wall/wall.h"

// What is shown in front of the conversation or the debrief, which follow from the workshop.
typedef enum FacilitatorPage { PAGE_NOW, PAGE_STEER, PAGE_LEAVE } FacilitatorPage;

// What is written into.
typedef enum Field { FIELD_PLUS, FIELD_DELTA, FIELD_SENTENCE, FIELD_TEAM, FIELD_COUNT } Field;

// What can be counted up and down: the votes for a letter, offered or not, and the room itself.
enum { COUNTER_ROOM = 26, COUNTERS };

// A number being typed: digits that come soon after one another are one number.
typedef struct Typing {
  uint32_t counter;
  int32_t number;
  bool named;  // a letter was pressed for it
  bool begun;
  int64_t at_ms;
} Typing;

// The wall drawn for its own sake: to know its pages before it can be seen.
typedef struct Apart {
  Display display;
  Layout *layout;
  Spots spots;
  int width, height;  // of the wall as last drawn, 0 when it was not yet
  bool stale;         // what it shows may be different by now
} Apart;

struct Facilitator {
  Workshop *workshop;    // lent
  const Guide *guide;    // lent; NULL: there is none
  const Agenda *agenda;  // of the guide; NULL: there is none
  int64_t clock_ms;      // what the workshop's clock showed when this was opened
  int64_t began_ms;      // when the workshop began, by the clock of the screens
  FacilitatorPage page;
  Typing typing;
  Rect fewer[COUNTERS];  // the signs that take one away, as last drawn
  Buf fields[FIELD_COUNT];
  Wall wall;
  Apart apart;
  const char *path;    // of the file it is written to, lent; NULL: none
  int64_t changed_ms;  // when the workshop was last somewhere else than before
  bool walked;         // a remote has been sent to the options since something was done last
  Buf said;            // at the foot of the wall, as last drawn
};

enum {
  PRESS_EVENT = 300000,    // + EventKind, of events that need nothing more
  PRESS_STEP = 300100,     // + WorkshopStep
  PRESS_COUNTER = 300200,  // + counter: one more
  PRESS_TAKE = 300300,     // + place of the option
  PRESS_UNIT = 300400,     // + WorkshopUnit
  PRESS_FIELD = 300500,    // + Field: keeps what is written in it
  PRESS_KEEP = 300600,     // + Field: likewise
  PRESS_READ_ON = 300700,
  PRESS_READ_BACK,
  PRESS_BLANK,
  PRESS_TURN,
  PRESS_ROW,
  PRESS_STEER,
  PRESS_DEBRIEF,
  PRESS_LEAVE,
  PRESS_STAY,
  PRESS_BACK = 310000,     // + choice
  PRESS_SCENE = 320000,    // + 2 x scene, and 1 as after pushing
  PRESS_VARIANT = 330000,  // + VALUES x variant + value
  PRESS_RETURN = 340000,   // + run
  PRESS_END = 350000
};
enum { VALUES = 100 };  // of one variant

Facilitator *facilitator_of(const Screens *screens);
int64_t facilitator_elapsed_ms(const Facilitator *facilitator, const Screens *screens);

// The one way anything happens. A refusal becomes a notice. Where the workshop is somewhere else
// afterwards, the page begins at its top, with the highlight on the next sensible thing to press.
bool facilitator_do(Screens *screens, WorkshopEvent event);

void facilitator_show(Screens *screens, FacilitatorPage page);  // from its top
void facilitator_press(Screens *screens, int action);
int facilitator_first(const Facilitator *facilitator);  // the next sensible thing on this page

// Only one thing looks highlighted: what is most sensible is filled while the highlight is on it.
bool facilitator_fills(const Pen *pen, int action);

#endif
