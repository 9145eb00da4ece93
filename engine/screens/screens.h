// Every screen of the game, without a window: inputs go in, a display list comes out, nothing
// blocks. The loop outside is: take inputs, draw, sleep until an input or screens_deadline.
#ifndef SCREENS_SCREENS_H
#define SCREENS_SCREENS_H

#include <stdbool.h>
#include <stdint.h>

#include "page/display.h"
#include "page/input.h"

typedef struct Screens Screens;

// What the screens cannot do for themselves. A course is asked for when it is opened, and for the
// title one a frame after the first picture.
typedef struct Story Story;
typedef struct Screen Screen;
typedef struct ScreensWorld {
  // The course of this name, or NULL and `why` holds a sentence. Lent: it lives as long as the
  // program.
  const Story *(*course)(void *of, const char *name, char why[512]);
  const char *const *course_names;  // in the order they are offered
  int course_count;
  const char *data_folder;  // where journals and settings go; NULL plays in memory and says so
  const Screen *records;    // the page of records: past/records_page.h; NULL: there is none
  void *of;
} ScreensWorld;

Screens *screens_new(const ScreensWorld *world, int64_t now_ms);
void screens_free(Screens *screens);

void screens_input(Screens *screens, Input input);
void screens_draw(Screens *screens, const Metrics *metrics, Display *display);
// The next moment something changes by itself; -1 never.
int64_t screens_deadline(const Screens *screens);
bool screens_over(const Screens *screens);  // the person wants to leave

// What the room should sound like now, and one by one the sounds of what was done since the last
// call ("pen", "door"), NULL when there is none. Both are silent unless the settings say otherwise.
typedef struct Hearing {
  const char *place;  // "office", "" for none; lent until the next input
  int room_percent, effects_percent;
  bool hushed;  // a silence is held: the room is lower
} Hearing;
Hearing screens_hearing(const Screens *screens);
const char *screens_cue(Screens *screens);

typedef struct Settings Settings;
const Settings *screens_settings(const Screens *screens);
bool screens_listening(const Screens *screens);  // the next key is wanted by its name: INPUT_KEY

// The wall of a guest (guest.h): what everybody sees, for a window of its own. Whoever opens windows
// says whether there is one; until then, and when it is gone, which is told in a notice, both share
// the first.
bool screens_has_wall(const Screens *screens);
void screens_give_wall(Screens *screens, bool own_window);
void screens_draw_wall(Screens *screens, const Metrics *metrics, int width, int height,
                       int scale_percent, Display *display);

// One sentence shown at the foot until the next input: a missing font's package, an unwritable
// folder.
void screens_notice(Screens *screens, const char *sentence);

// Opens this course at once instead of the title. False: `why` says what is wrong, the title stays.
bool screens_open(Screens *screens, const char *course, uint64_t seed, char why[512]);

// Opens a session that was begun or gone on with elsewhere, and from now on owns it with its save
// (NULL: it is written down from its next choice on). The second gives back the one being played,
// NULL when there is none: for playing on without a window.
typedef struct Session Session;
typedef struct Save Save;
void screens_take(Screens *screens, Session *session, Save *save);
Session *screens_give_back(Screens *screens, Save **save);

// A sitting that is kept elsewhere. The screens show it and ask for what is done in it; they allow
// no way back, no notebook, no debrief and no records, and show a clock that answers for nobody.
typedef struct ScreensExamNow {
  int64_t left_ms;   // of its time; below 0 when that is over
  uint32_t entries;  // of the transcript that belong to it
  bool over;         // nothing more can be chosen
  char code[16];     // for the assessor: "7F3K-9QWM"
} ScreensExamNow;

typedef struct ScreensExam {
  Session *session;       // to be read; what is chosen goes through `choose`
  const char *beginning;  // for whom it is, in a few sentences
  const char *result;     // the file that will hold what was done
  ScreensExamNow (*now)(void *of);
  // False: `why` holds a sentence without its full stop, and nothing was done.
  bool (*choose)(void *of, uint32_t option, char why[512]);
  bool (*hand_in)(void *of, char why[512]);
  void *of;
} ScreensExam;

// Shows it until it was handed in or left. All of it is lent, for as long as the screens live.
void screens_sit(Screens *screens, const ScreensExam *exam);

#endif
