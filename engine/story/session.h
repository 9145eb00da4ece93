// A session: one playthrough with its transcript, its branches and its journal. Every input is
// written to the sink before the choice is shown as made; when the sink fails the session plays on
// in memory and says so once.
#ifndef STORY_SESSION_H
#define STORY_SESSION_H

#include "base/err.h"
#include "story/journal.h"
#include "story/run.h"

typedef struct Session Session;

typedef struct SessionSetup {
  uint64_t seed;
  const char *player;  // NULL: the course's own
  const char *from;    // a scene's id, NULL: the beginning
  bool pushy;
  const char *const *variants;  // "name=value", fixed instead of drawn
  uint32_t variant_count;
} SessionSetup;

// Where inputs go. Returns false and a sentence when it could not be written down.
typedef struct SessionSink {
  bool (*write)(void *to, const char *bytes, size_t length, Err *err);
  void *to;
} SessionSink;

typedef enum EntryKind { ENTRY_SCENE, ENTRY_LINE, ENTRY_CHOICE } EntryKind;

typedef struct Entry {  // one paragraph of the transcript
  EntryKind kind;
  uint32_t index;     // of scenes, lines or options
  uint32_t speaker;   // index of cast, NONE: narration or a heading
  uint32_t look;      // index of looks, NONE
  uint32_t hold_ms;   // a held silence before it is shown
  uint32_t exchange;  // the choice it belongs to (a choice, and the lines after it), counted from
                      // 1; 0: before any
  const char *text;   // what is said, with names filled in, or a scene's title; "" when only
                      // something is done
  const char *does;   // the stage line, or a scene's place in words; "" when none
} Entry;

Session *session_new(const Story *story, const SessionSetup *setup, Err *err);
void session_free(Session *session);

// Plays a journal again. When it parts from the course (an option no longer offered), what came
// before stands, `parted` says which line and why, and the session is a fork from there. NULL: the
// head does not fit this course; `err` says why.
Session *session_replay(const Story *story, const Journal *journal, Err *parted, Err *err);

// Sends the head and every input so far, then each new input. False: nothing more is sent, `err`
// says why.
bool session_record(Session *session, SessionSink sink, Err *err);
// As above for a sink that already holds everything so far (a journal that is being continued). The
// next input has the note JOURNAL_RESUMED before it.
void session_record_on(Session *session, SessionSink sink);
const char *session_trouble(const Session *session);  // "" or why it is no longer written down

uint32_t session_options(const Session *session,
                         uint32_t out[LIMIT_OPTIONS]);  // in the order shown
bool session_choose(Session *session, uint32_t option, Err *err);
bool session_rewind(Session *session, uint32_t choice,
                    Err *err);  // to before choice `choice` of this branch, from 0
bool session_note(Session *session, const char *note, Err *err);
bool session_over(const Session *session);

const Story *session_story(const Session *session);
const JournalHead *session_head(const Session *session);
const State *session_state(const Session *session);
uint32_t session_choices(const Session *session);  // choices in this branch
const Exchange *session_exchange(const Session *session,
                                 uint32_t choice);  // from 0; lent until the next input
const State *session_before(const Session *session, uint32_t choice);   // the state before it
const Entry *session_entries(const Session *session, uint32_t *count);  // lent until the next input
const char *session_fill(Session *session,
                         Text text);  // a text of the story with names filled in; lives as long
const JournalInput *session_inputs(const Session *session,
                                   uint32_t *count);  // of all branches; lent as above
uint32_t session_ending_choice(
    const Session *session);  // choices made when the ending was decided; NONE: not yet

// The entry before which the conversation stops and is talked about: the heading of the epilogue,
// or the number of entries when it has not come to one. An epilogue that a session begins in is the
// conversation itself.
uint32_t session_epilogue(const Session *session);

// The whole journal as text, head first.
void session_write(const Session *session, Buf *out);

#endif
