#include "screens/flow.h"

#include "saves/reading.h"
#include "screens/exam.h"
#include "screens/words.h"

enum {
  MOMENT_MS = 450,   // before a line of yours is answered
  BETWEEN_MS = 350,  // two paragraphs that come by themselves
  FRAME_MS = 60,     // of a breath
  MINUTE_MS = 60000
};

static uint32_t limit(const Screens *screens) {
  uint32_t count;
  if (exam_sat(screens)) return exam_entries(screens);
  session_entries(screens->session, &count);
  return screens->dialogue.looked_back ? count : session_epilogue(screens->session);
}

bool flow_at_the_end(const Screens *screens) {
  uint32_t count;
  if (exam_sat(screens)) return exam_over(screens);
  session_entries(screens->session, &count);
  return session_over(screens->session) || limit(screens) < count;
}

static const Entry *entry_at(const Screens *screens, uint32_t index) {
  uint32_t count;
  return &session_entries(screens->session, &count)[index];
}

// Waiting ----------------------------------------------------------------------------------------

static void wait_for(Screens *screens, Wait wait, int64_t ms) {
  Dialogue *dialogue = &screens->dialogue;
  dialogue->wait = wait;
  dialogue->wait_start_ms = screens->now_ms;
  dialogue->wait_end_ms = wait == WAIT_KEY ? INT64_MAX : screens->now_ms + ms;
}

static int64_t paused(const Screens *screens, int64_t ms) {
  return ms * screens->settings.silence_percent / 100;
}

static int count_words(const char *text) {
  int count = *text != '\0';
  for (; *text; text++) count += *text == ' ';
  return count;
}

static int64_t words_ms(const Screens *screens, const Entry *entry) {
  return (int64_t)count_words(entry->text) * MINUTE_MS / screens->settings.words_a_minute;
}

// Does the paragraph come word by word? Not what you said yourself, nor what was read before.
static bool comes_slowly(const Screens *screens, const Entry *entry, bool known) {
  if (screens->settings.pace == PACE_AT_ONCE || entry->kind != ENTRY_LINE) return false;
  if (words_own(screens, entry)) return false;
  return !(known && screens->settings.skip_read);
}

// Showing ----------------------------------------------------------------------------------------

static void cue(Screens *screens, const Entry *entry) {
  const Story *story = screens->story;
  if (entry->kind != ENTRY_LINE) return;
  uint32_t gesture = story->lines[entry->index].gesture;
  if (gesture == NONE || !story->gestures[gesture].sound) return;
  screens->dialogue.caption = story_text(story, story->gestures[gesture].caption);
  if (screens->cue_count < CUES)
    screens->cues[screens->cue_count++] = story_text(story, story->gestures[gesture].sound);
}

// A silence before `entry`, or the moment between your line and its answer. True: it is waited for.
static bool holds_back(Screens *screens, const Entry *entry) {
  Dialogue *dialogue = &screens->dialogue;
  bool answers =
      dialogue->shown > 0 && entry_at(screens, dialogue->shown - 1)->kind == ENTRY_CHOICE;
  if (dialogue->held == dialogue->shown + 1) return false;
  if (entry->hold_ms == 0 && (!answers || entry->kind == ENTRY_SCENE)) return false;
  int64_t ms = paused(screens, entry->hold_ms ? entry->hold_ms : MOMENT_MS);
  dialogue->held = dialogue->shown + 1;
  if (ms <= 0) return false;
  wait_for(screens, entry->hold_ms ? WAIT_SILENCE : WAIT_MOMENT, ms);
  return true;
}

// Shows the next paragraph. True when its words have still to come.
static bool show_next(Screens *screens) {
  const Entry *entry = entry_at(screens, screens->dialogue.shown++);
  bool known = reading_knows(screens->reading, entry->text);
  reading_add(screens->reading, entry->text);
  cue(screens, entry);
  if (entry->kind == ENTRY_SCENE) reading_keep(screens->reading);
  if (!comes_slowly(screens, entry, known)) return false;
  wait_for(screens, WAIT_WORDS, words_ms(screens, entry));
  return true;
}

static void go_on(Screens *screens) {
  Dialogue *dialogue = &screens->dialogue;
  uint32_t end = limit(screens);
  dialogue->wait = WAIT_NOTHING;
  while (dialogue->shown < end && dialogue->wait == WAIT_NOTHING)
    if (!holds_back(screens, entry_at(screens, dialogue->shown)) && show_next(screens)) break;
  dialogue->asked_ms = screens->now_ms;
  screens->focus = ACTION_NONE;
  screens->bring = BRING_FRESH;
  screens->unseen = true;
}

// The words are all there: the next paragraph waits for a press, or for a breath.
static void end_words(Screens *screens) {
  Dialogue *dialogue = &screens->dialogue;
  if (dialogue->shown >= limit(screens)) {
    go_on(screens);
  } else if (screens->settings.pace == PACE_BY_KEY) {
    wait_for(screens, WAIT_KEY, 0);
    screens->unseen = true;
  } else {
    wait_for(screens, WAIT_BREATH, BETWEEN_MS);
    screens->unseen = true;
  }
}

static void end_wait(Screens *screens) {
  if (screens->dialogue.wait == WAIT_WORDS)
    end_words(screens);
  else
    go_on(screens);
}

void flow_press(Screens *screens) {
  if (screens->dialogue.wait != WAIT_NOTHING) end_wait(screens);
}

void flow_tick(Screens *screens) {
  const Dialogue *dialogue = &screens->dialogue;
  if (dialogue->wait != WAIT_NOTHING && screens->now_ms >= dialogue->wait_end_ms) end_wait(screens);
}

int flow_words(const Screens *screens) {
  const Dialogue *dialogue = &screens->dialogue;
  if (dialogue->wait != WAIT_WORDS) return INT32_MAX;
  int64_t passed = screens->now_ms - dialogue->wait_start_ms;
  return 1 + (int)(passed * screens->settings.words_a_minute / MINUTE_MS);
}

// The next word, the next step of a breath, or the end.
int64_t flow_deadline(const Screens *screens) {
  const Dialogue *dialogue = &screens->dialogue;
  int64_t next = INT64_MAX;
  if (dialogue->wait == WAIT_NOTHING || dialogue->wait == WAIT_KEY) return -1;
  if (dialogue->wait == WAIT_WORDS)
    next = dialogue->wait_start_ms +
           ((int64_t)flow_words(screens) * MINUTE_MS + screens->settings.words_a_minute - 1) /
               screens->settings.words_a_minute;
  if (dialogue->wait == WAIT_SILENCE && screens->settings.motion) next = screens->now_ms + FRAME_MS;
  return next < dialogue->wait_end_ms ? next : dialogue->wait_end_ms;
}

// Beginning --------------------------------------------------------------------------------------

void flow_begin(Screens *screens) {
  screens->dialogue = (Dialogue){.caption = ""};
  go_on(screens);
}

void flow_resume(Screens *screens) {
  uint32_t count, epilogue = session_epilogue(screens->session),
                  choices = session_choices(screens->session);
  const Entry *entries = session_entries(screens->session, &count);
  Dialogue *dialogue = &screens->dialogue;
  *dialogue = (Dialogue){.asked_ms = screens->now_ms, .caption = ""};
  for (uint32_t i = epilogue; i < count; i++)
    if (entries[i].kind == ENTRY_CHOICE) dialogue->looked_back = true;
  dialogue->shown = dialogue->fresh = limit(screens);
  while (dialogue->fresh > 0 && entries[dialogue->fresh - 1].exchange == choices) dialogue->fresh--;
  screens->bring = BRING_FRESH_AT_ONCE;
}

void flow_answer(Screens *screens) {
  screens->dialogue.fresh = screens->dialogue.shown;
  screens->dialogue.caption = "";
  go_on(screens);
}

void flow_afterwards(Screens *screens) {
  screens->dialogue.looked_back = true;
  screens->dialogue.fresh = screens->dialogue.shown = session_epilogue(screens->session);
  go_on(screens);
}
