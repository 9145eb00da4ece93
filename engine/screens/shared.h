// What the screens share: the one object they all work on, and how a screen is put together. For
// this room, and for the page of records, which is handed in.
//
// A screen draws itself anew every frame: it opens a body (the part that scrolls), sets text and
// widgets from the top down, and closes it. What it shows can be pressed by its action, a number
// from the list below. Focus is an action too, so it survives a redraw; tab order is the order of
// drawing. screens.c turns inputs into presses and scrolling.
#ifndef SCREENS_SHARED_H
#define SCREENS_SHARED_H

#include "figure/figure.h"
#include "page/pen.h"
#include "page/scroll.h"
#include "page/widgets.h"
#include "plots/plane.h"
#include "saves/attempts.h"
#include "saves/reading.h"
#include "saves/saved.h"
#include "screens/screens.h"
#include "screens/settings.h"
#include "story/debrief.h"
#include "story/roads.h"
#include "story/session.h"

typedef enum ScreenName {
  SCREEN_TITLE,
  SCREEN_DIALOGUE,
  SCREEN_REVIEW,
  SCREEN_PLAN,
  SCREEN_SETTINGS,
  SCREEN_BACK,
  SCREEN_SHELF,
  SCREEN_KEYS,
  SCREEN_RECORDS,
  SCREEN_EXAM,
  SCREEN_GUEST,  // another room's: guest.h
  SCREEN_COUNT
} ScreenName;

enum {
  ACTION_NONE,
  ACTION_SETTINGS,
  ACTION_QUIT,
  ACTION_TITLE,
  ACTION_CONTINUE,
  ACTION_LOOK_BACK,   // from the dialogue to the debrief
  ACTION_AFTERWARDS,  // from the debrief to what came of it
  ACTION_PLAN,
  ACTION_KEEP,
  ACTION_FINISH,
  ACTION_WAIT,  // a held silence: pressing anything ends it
  ACTION_FIELD,
  ACTION_PREVIOUS,
  ACTION_NEXT,
  ACTION_FORK,
  ACTION_SHOW_ALL,
  ACTION_DONE,
  ACTION_GO_BACK,          // to say something else at an earlier moment
  ACTION_SHELF,            // all conversations
  ACTION_KEYS,             // from the settings to their page of keys
  ACTION_KEYS_RESET,       // all as at first
  ACTION_LETTERS,          // letters to press beside the text field
  ACTION_RECORDS,          // of the person who plays
  ACTION_HAND_IN,          // ends a sitting
  ACTION_THEME = 100,      // + ThemeName
  ACTION_TYPEFACE = 110,   // + Typeface
  ACTION_PACE = 120,       // + Pace
  ACTION_CHECK = 130,      // + place on the settings screen
  ACTION_SLIDER = 140,     // likewise
  ACTION_COURSE = 1000,    // + place in the world's list
  ACTION_OPTION = 2000,    // + place on the screen
  ACTION_JOURNAL = 3000,   // + place in the list of journals
  ACTION_REWIND = 10000,   // + choice
  ACTION_ROAD = 50000,     // + place in the list of roads
  ACTION_KEY = 60000,      // + BoundVerb
  ACTION_PERSON = 70000,   // + place in the list of people
  ACTION_LETTER = 200000,  // + character: letters.h
  ACTION_RATE = 100000     // + 4 x choice + Rating
};

// How the player took a line of his own, before he sees how it was received.
typedef enum Rating { RATING_NONE, RATING_CURIOUS, RATING_NEUTRAL, RATING_PUSHING } Rating;

typedef enum Wait {
  WAIT_NOTHING,
  WAIT_SILENCE,  // held before entry `shown`
  WAIT_MOMENT,   // between a line of yours and its answer
  WAIT_WORDS,    // the last paragraph is still being said
  WAIT_BREATH,   // and then the next one comes by itself
  WAIT_KEY       // or at a press
} Wait;

typedef struct Dialogue {
  uint32_t shown;  // entries of the transcript that can be read
  uint32_t fresh;  // the first of those that are new
  uint32_t held;   // 1 + the entry that was waited for already
  Wait wait;
  int64_t wait_start_ms, wait_end_ms;
  int64_t asked_ms;     // since when the options can be chosen
  bool looked_back;     // the debrief was seen: what came of it may be shown
  const char *caption;  // of the last sound, lent by the story
} Dialogue;

typedef struct Review {
  bool made;  // `debrief` is valid
  Debrief debrief;
  int page;
  uint8_t *ratings;  // Rating of choice i
  uint32_t rating_count;
  bool show_all;       // the lines not rated are shown too
  uint32_t rated;      // the choice that was rated last
  bool attempts_read;  // `attempts` are there: while the marks are shown
  Attempts attempts;
  PlaneAttempt *earlier;  // the same for the plane; its texts are those of `attempts`
} Review;

// How the letters to press stand.
typedef struct Letters {
  bool asked;  // shown, though there is a keyboard, until something is typed with it
  bool small;  // no capitals
} Letters;

typedef struct Plan {
  Buf text;
  bool kept;
  Letters letters;
} Plan;

// A course as the title knows it: asked for once, since a course that is wrong would be read again
// every frame.
typedef struct Shelved {
  bool looked;
  const Story *story;  // NULL: `why` says what is wrong with it
  char why[512];
} Shelved;

// The journals that hold a conversation, the last played first. Looked for once each time the title
// is shown.
typedef struct Kept {
  bool looked;
  SavedList list;
} Kept;

typedef struct Back {
  bool found;  // `roads` is valid
  Roads roads;
} Back;

typedef enum ExamPage { EXAM_BEGIN, EXAM_LEAVE, EXAM_HAND_IN, EXAM_END } ExamPage;

typedef struct Exam {
  ScreensExam sitting;  // zero: none is sat
  ScreensExamNow now;   // as it was at `looked_ms`
  int64_t looked_ms;
  ExamPage page;
  bool code_told;               // the code is to be read now
  uint32_t notice;              // the last one about the clock, as they are counted
  bool sealed;                  // it was handed in
  Buf clock_words, code_words;  // as last drawn
} Exam;

enum { ADJUST_SLIDERS = 6 };  // of the settings screen
enum { CUES = 8 };            // of one step; more are not heard

// What has to be brought into view when the frame is drawn.
typedef enum Bring { BRING_NOTHING, BRING_FOCUS, BRING_FRESH, BRING_FRESH_AT_ONCE } Bring;

typedef struct Host Host;  // of a guest: guest.c

struct Screens {
  ScreensWorld world;
  Settings settings;
  int64_t now_ms;
  int width, height, scale_percent;

  ScreenName screen, behind;  // `behind`: where settings go back to
  Scroll scrolls[SCREEN_COUNT];
  Layout *layout;
  Spots spots;
  int focus;
  Bring bring;
  bool again;   // what was just drawn has to be drawn once more
  bool unseen;  // something changed that was not drawn yet: nothing may be chosen blindly
  int pressed;  // the action the pointer went down on
  int dragged;  // pixels since
  Rect view;    // of the body, as last drawn
  bool tight;   // what is to be read now needs the place of the hints
  int fresh_top, fresh_bottom;  // where what is new was drawn, pixels from the top of the content
  Rect tracks[ADJUST_SLIDERS];  // of the sliders
  Device device;                // what the person last used
  bool listening;               // for the name of the next key
  BoundVerb asked;              // what that key shall mean
  const char *cues[CUES];       // sounds to be played, lent by the story
  int cue_count, cue_taken;
  char notice[512];
  uint32_t notices;  // given so far
  bool over;

  Shelved *shelf;  // one for each course of the world
  const Story *story;
  Session *session;
  Save *save;      // NULL: not written down (yet)
  bool in_memory;  // it could not be, which was said once
  Kept shelved;
  Back back;
  Buf news;          // what is new on the page, in words
  Buf hints, keys;   // the line at the foot, and a piece of it
  Reading *reading;  // what was read of this course before
  Dialogue dialogue;
  Figure figure;  // the person beside the page; its place is the one heard
  Review review;
  Plan plan;
  void *records;  // what the page of records holds while it is open
  Exam exam;
  Host *host;  // NULL without a guest
};

struct Screen {
  void (*draw)(Screens *screens, Pen *pen);
  void (*act)(Screens *screens, int action);
  bool (*input)(Screens *screens, const Input *input);  // asked first; true: taken. May be NULL
  int64_t (*deadline)(const Screens *screens);          // may be NULL
  int (*first)(Screens *screens);   // the action that has the focus at first; NULL: the first drawn
  void (*close)(Screens *screens);  // lets go of what only it knows; may be NULL
};

extern const Screen title_screen, dialogue_screen, review_screen, plan_screen, settings_screen,
    back_screen, shelf_screen, keys_screen, exam_screen;

void screens_go(Screens *screens, ScreenName screen);  // from its top, focus on its first widget
void screens_keep_settings(Screens *screens);          // in their file, as they are now
Scroll *screens_scroll(Screens *screens);              // of the screen shown
int screens_growth(int width, int height, int scale_percent);  // of a window so large: percent
const Screen *screens_current(const Screens *screens);
const Spot *screens_spot(const Screens *screens,
                         int action);  // as last drawn; NULL when it was not

#endif
