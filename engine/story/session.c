#include "story/session.h"

#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "story/setup.h"

enum {
  LONGEST_BRANCH = 10000
};  // choices; a person makes some hundred, a forged journal as many as it likes

typedef struct Choice {
  State before;
  Exchange exchange;
  uint32_t entries;  // of the transcript before it
} Choice;

typedef struct Filled {  // a text with names in it
  Text text;
  const char *filled;
} Filled;

struct Session {
  const Story *story;
  JournalHead head;
  State state;

  Choice *choices;  // of this branch
  uint32_t choice_count;
  size_t choice_cap;
  Entry *entries;
  uint32_t entry_count;
  size_t entry_cap;
  JournalInput *inputs;  // of all branches, as the journal has them
  uint32_t input_count;
  size_t input_cap;
  Filled *filled;
  size_t filled_count, filled_cap;
  Arena texts;  // owns the notes and the filled texts

  SessionSink sink;  // `write` is NULL when nothing is written down
  bool resumed;      // and nothing was done since
  Err trouble;
};

// Texts ------------------------------------------------------------------------------------------

static const char player_mark[] = "{player}";

static void add_filled(Buf *out, const char *text, const char *player) {
  const char *mark;
  while ((mark = strstr(text, player_mark)) != NULL) {
    buf_add_bytes(out, text, (size_t)(mark - text));
    buf_add(out, player);
    text = mark + strlen(player_mark);
  }
  buf_add(out, text);
}

static const char *fill(Session *session, Text text) {
  Buf out = {0};
  add_filled(&out, story_text(session->story, text), session->head.player);
  const char *filled = arena_copy(&session->texts, buf_text(&out), out.length);
  buf_free(&out);
  session->filled = memory_push(session->filled, session->filled_count, &session->filled_cap,
                                sizeof *session->filled);
  session->filled[session->filled_count++] = (Filled){.text = text, .filled = filled};
  return filled;
}

const char *session_fill(Session *session, Text text) {
  const char *plain = story_text(session->story, text);
  if (!strstr(plain, player_mark)) return plain;
  for (size_t i = 0; i < session->filled_count; i++)
    if (session->filled[i].text == text) return session->filled[i].filled;
  return fill(session, text);
}

// The transcript ---------------------------------------------------------------------------------

static uint32_t player_speaker(const Story *story) {
  for (uint32_t i = 0; i < story->cast_count; i++)
    if (story->cast[i].player) return i;
  return NONE;
}

static const char *setting_text(Session *session, Text id) {
  const Story *story = session->story;
  for (uint32_t i = 0; i < story->setting_count; i++)
    if (strcmp(story_text(story, story->settings[i].id), story_text(story, id)) == 0)
      return session_fill(session, story->settings[i].text);
  return "";
}

static void add_entry(Session *session, Entry entry) {
  entry.exchange = session->choice_count;
  session->entries =
      memory_push(session->entries, session->entry_count, &session->entry_cap, sizeof entry);
  session->entries[session->entry_count++] = entry;
}

static void on_scene(void *to, uint32_t index) {
  Session *session = to;
  const Scene *scene = &session->story->scenes[index];
  add_entry(session, (Entry){.kind = ENTRY_SCENE,
                             .index = index,
                             .speaker = NONE,
                             .look = NONE,
                             .text = session_fill(session, scene->title),
                             .does = setting_text(session, scene->setting)});
}

static void on_line(void *to, uint32_t index) {
  Session *session = to;
  const Line *line = &session->story->lines[index];
  add_entry(session, (Entry){.kind = ENTRY_LINE,
                             .index = index,
                             .speaker = line->speaker,
                             .look = line->look,
                             .hold_ms = line->hold_ms,
                             .text = session_fill(session, line->text),
                             .does = session_fill(session, line->does)});
}

static void add_choice_entry(Session *session, uint32_t index) {
  const Option *option = &session->story->options[index];
  add_entry(session, (Entry){.kind = ENTRY_CHOICE,
                             .index = index,
                             .speaker = player_speaker(session->story),
                             .look = NONE,
                             .text = session_fill(session, option->say),
                             .does = session_fill(session, option->does)});
}

static RunSink transcript_sink(Session *session) {
  return (RunSink){.scene = on_scene, .line = on_line, .to = session};
}

// Beginning --------------------------------------------------------------------------------------

Session *session_new(const Story *story, const SessionSetup *setup, Err *err) {
  SetupStart start;
  if (!setup_resolve(story, setup, &start, err)) return NULL;
  Session *session = memory_new(1, sizeof *session);
  session->story = story;
  state_init(story, &session->state, setup->seed, start.variants);
  setup_head(story, setup, &session->state, &session->head);
  RunSink sink = transcript_sink(session);
  run_start(story, &session->state, start.from, setup->pushy, &sink);
  return session;
}

void session_free(Session *session) {
  if (!session) return;
  free(session->choices);
  free(session->entries);
  free(session->inputs);
  free(session->filled);
  arena_free(&session->texts);
  free(session);
}

// Writing down -----------------------------------------------------------------------------------

static bool send(Session *session, const Buf *bytes, Err *err) {
  if (session->sink.write(session->sink.to, buf_text(bytes), bytes->length, err)) return true;
  session->sink.write = NULL;
  session->trouble = *err;
  return false;
}

static void add_input(Session *session, JournalInput input) {
  session->inputs =
      memory_push(session->inputs, session->input_count, &session->input_cap, sizeof input);
  session->inputs[session->input_count++] = input;
  if (!session->sink.write) return;
  Err err;
  Buf line = {0};
  journal_write_input(&input, &line);
  send(session, &line, &err);
  buf_free(&line);
}

// Before anything is shown of it. When it cannot be written down, play goes on in memory. That a
// person came back is kept with the first thing she does: to look at a session changes nothing.
static void keep_input(Session *session, JournalInput input) {
  if (session->resumed)
    add_input(session, (JournalInput){.kind = JOURNAL_NOTE, .text = JOURNAL_RESUMED});
  session->resumed = false;
  add_input(session, input);
}

bool session_record(Session *session, SessionSink sink, Err *err) {
  Buf all = {0};
  session_write(session, &all);
  session->trouble.text[0] = '\0';
  session->sink = sink;
  bool sent = send(session, &all, err);
  buf_free(&all);
  return sent;
}

void session_record_on(Session *session, SessionSink sink) {
  session->trouble.text[0] = '\0';
  session->sink = sink;
  session->resumed = true;
}

const char *session_trouble(const Session *session) {
  return session->trouble.text;
}

void session_write(const Session *session, Buf *out) {
  journal_write_head(&session->head, out);
  for (uint32_t i = 0; i < session->input_count; i++) journal_write_input(&session->inputs[i], out);
}

// Inputs -----------------------------------------------------------------------------------------

static bool check_choice(const Session *session, uint32_t option, Err *err) {
  const Story *story = session->story;
  if (session_over(session)) return err_set(err, "the course is over; nothing is left to choose");
  if (session->choice_count == LONGEST_BRANCH)
    return err_set(err, "a session has at most %d choices", LONGEST_BRANCH);
  assert(option < story->option_count);
  bool here = story->options[option].beat == (uint32_t)session->state.beat;
  if (here && run_offers(story, &session->state, option)) return true;
  return err_set(err, "%s is not offered here", story_text(story, story->options[option].id));
}

bool session_choose(Session *session, uint32_t option, Err *err) {
  if (!check_choice(session, option, err)) return false;
  const Story *story = session->story;
  const char *id = story_text(story, story->options[option].id);
  keep_input(session, (JournalInput){.kind = JOURNAL_CHOOSE, .text = id});
  session->choices = memory_push(session->choices, session->choice_count, &session->choice_cap,
                                 sizeof *session->choices);
  Choice *choice = &session->choices[session->choice_count++];
  *choice = (Choice){.before = session->state, .entries = session->entry_count};
  add_choice_entry(session, option);
  RunSink sink = transcript_sink(session);
  run_choose(story, &session->state, option, &choice->exchange, &sink);
  return true;
}

bool session_rewind(Session *session, uint32_t choice, Err *err) {
  if (session->choice_count == 0) return err_set(err, "no choice was made yet");
  if (choice >= session->choice_count)
    return err_set(err, "there are %" PRIu32 " choices to go back to, counted from 0",
                   session->choice_count);
  keep_input(session, (JournalInput){.kind = JOURNAL_REWIND, .number = (int32_t)choice});
  session->state = session->choices[choice].before;
  session->entry_count = session->choices[choice].entries;
  session->choice_count = choice;
  return true;
}

bool session_note(Session *session, const char *note, Err *err) {
  if (!*note) return err_set(err, "the note is empty");
  Buf line = {0};
  JournalInput input = {.kind = JOURNAL_NOTE, .text = note};
  journal_write_input(&input, &line);
  const size_t word = strlen("note ");
  input.text = arena_copy(&session->texts, line.text + word, line.length - word - 1);
  buf_free(&line);
  keep_input(session, input);
  return true;
}

// Playing again ----------------------------------------------------------------------------------

// Nearly always an option of the beat we are in.
static uint32_t find_option(const Session *session, const char *id) {
  const Story *story = session->story;
  Range here = {0};
  if (!session_over(session)) here = story->beats[session->state.beat].options;
  for (uint32_t i = here.first; i < here.first + here.count; i++)
    if (strcmp(story_text(story, story->options[i].id), id) == 0) return i;
  return story_find_option(story, id);
}

static bool choose_again(Session *session, const char *id, Err *err) {
  uint32_t option = find_option(session, id);
  if (option == NONE) return err_set(err, "the course has no option %s now", id);
  return session_choose(session, option, err);
}

static bool input_again(Session *session, const JournalInput *input, Err *err) {
  switch (input->kind) {
    case JOURNAL_CHOOSE: return choose_again(session, input->text, err);
    case JOURNAL_REWIND: return session_rewind(session, (uint32_t)input->number, err);
    case JOURNAL_NOTE: return session_note(session, input->text, err);
  }
  return false;
}

static Session *begin_again(const Story *story, const JournalHead *head, Err *err) {
  char settings[LIMIT_VARIANTS][2 * JOURNAL_NAME];
  const char *variants[LIMIT_VARIANTS];
  for (uint32_t i = 0; i < head->variant_count; i++) {
    Buf setting = {0};
    buf_add_format(&setting, "%s=%s", head->variant[i][0], head->variant[i][1]);
    memcpy(settings[i], buf_text(&setting), setting.length + 1);
    buf_free(&setting);
    variants[i] = settings[i];
  }
  SessionSetup setup = {.seed = head->seed,
                        .player = head->player,
                        .from = head->from[0] ? head->from : NULL,
                        .pushy = head->pushy,
                        .variants = variants,
                        .variant_count = head->variant_count};
  return session_new(story, &setup, err);
}

Session *session_replay(const Story *story, const Journal *journal, Err *parted, Err *err) {
  const char *name = story_text(story, story->name);
  parted->text[0] = '\0';
  if (strcmp(journal->head.course, name) != 0) {
    err_set(err, "the journal is of the course %s, not of %s", journal->head.course, name);
    return NULL;
  }
  Session *session = begin_again(story, &journal->head, err);
  for (uint32_t i = 0; session && i < journal->input_count; i++) {
    if (input_again(session, &journal->inputs[i], parted)) continue;
    err_prefix(parted, "line %" PRId32, journal->inputs[i].line);
    break;
  }
  return session;
}

// Reading ----------------------------------------------------------------------------------------

uint32_t session_options(const Session *session, uint32_t out[LIMIT_OPTIONS]) {
  return run_shown(session->story, &session->state, session->head.seed, out);
}

bool session_over(const Session *session) {
  return run_over(&session->state);
}

const Story *session_story(const Session *session) {
  return session->story;
}

const JournalHead *session_head(const Session *session) {
  return &session->head;
}

const State *session_state(const Session *session) {
  return &session->state;
}

const JournalInput *session_inputs(const Session *session, uint32_t *count) {
  *count = session->input_count;
  return session->inputs;
}

uint32_t session_choices(const Session *session) {
  return session->choice_count;
}

const Exchange *session_exchange(const Session *session, uint32_t choice) {
  assert(choice < session->choice_count);
  return &session->choices[choice].exchange;
}

const State *session_before(const Session *session, uint32_t choice) {
  assert(choice <= session->choice_count);
  return choice < session->choice_count ? &session->choices[choice].before : &session->state;
}

const Entry *session_entries(const Session *session, uint32_t *count) {
  *count = session->entry_count;
  return session->entries;
}

uint32_t session_ending_choice(const Session *session) {
  for (uint32_t i = 0; i <= session->choice_count; i++)
    if (session_before(session, i)->ending != 0) return i;
  return NONE;
}

uint32_t session_epilogue(const Session *session) {
  bool talked = false;
  for (uint32_t i = 0; i < session->entry_count; i++) {
    if (session->entries[i].kind != ENTRY_SCENE) continue;
    bool epilogue = session->story->scenes[session->entries[i].index].epilogue;
    if (epilogue && talked) return i;
    talked = talked || !epilogue;
  }
  return session->entry_count;
}
