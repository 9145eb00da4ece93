#include "stage/speaker.h"

#include <SDL.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/buf.h"
#include "base/memory.h"

#define LIBRARY "libspeechd.so.2"
#define NAME "unpersuaded"
#define ADVICE "To have it: apt install speech-dispatcher"

enum { MOMENT_MS = 300 };

// As in libspeechd.h, of which nothing else is used.
enum { SPD_MODE_SINGLE = 0, SPD_MESSAGE = 2, SPD_PUNCT_NONE = 1 };
typedef struct Connection Connection;
typedef struct Dispatcher {
  Connection *(*open)(const char *client, const char *connection, const char *user, int mode,
                      const void *address, int start_service, char **why);
  void (*close)(Connection *connection);
  int (*say)(Connection *connection, int priority, const char *text);
  int (*cancel)(Connection *connection);
  int (*set_language)(Connection *connection, const char *language);
  int (*set_punctuation)(Connection *connection, int punctuation);
  Connection *connection;  // NULL: not yet, or no longer
  bool looked, found;      // for the library
} Dispatcher;

// Everything below `lock` is shared with the thread.
struct Speaker {
  SDL_Thread *thread;
  SDL_mutex *lock;
  SDL_cond *changed;
  Buf waiting;  // a line an utterance
  bool interrupt, leave;
  bool gone;       // the thread has nothing more to do
  bool abandoned;  // whoever made it has left: the thread clears up
  const char *notice;
  bool failed;
};

// The thread -------------------------------------------------------------------------------------

// C has no cast from an address to a function.
static bool bind(void *library, const char *name, void *function) {
  void *address = SDL_LoadFunction(library, name);
  memcpy(function, &address, sizeof address);
  return address != NULL;
}

// It stays loaded: the libraries beneath it do not like to leave.
static bool find_library(Dispatcher *to) {
  if (to->looked) return to->found;
  void *library = SDL_LoadObject(LIBRARY);
  to->looked = true;
  to->found = library != NULL && bind(library, "spd_open2", &to->open) &&
              bind(library, "spd_close", &to->close) && bind(library, "spd_say", &to->say) &&
              bind(library, "spd_cancel", &to->cancel) &&
              bind(library, "spd_set_language", &to->set_language) &&
              bind(library, "spd_set_punctuation", &to->set_punctuation);
  return to->found;
}

// The texts are English, whatever else the service reads; their signs are pauses and not words.
static bool connect_to(Dispatcher *to) {
  char *why = NULL;
  if (to->connection != NULL) return true;
  if (!find_library(to)) return false;
  to->connection = to->open(NAME, "main", NULL, SPD_MODE_SINGLE, NULL, 1, &why);
  free(why);
  if (to->connection == NULL) return false;
  to->set_language(to->connection, "en");
  to->set_punctuation(to->connection, SPD_PUNCT_NONE);
  return true;
}

static void disconnect(Dispatcher *to) {
  if (to->connection != NULL) to->close(to->connection);
  to->connection = NULL;
}

// A service that has ended must not end us: writing to it would. What came of that is taken away
// before the signal may come again. The service itself is started without this.
static void ignore_broken_pipes(bool ignored) {
  const struct timespec at_once = {0};
  sigset_t pipes;
  sigemptyset(&pipes);
  sigaddset(&pipes, SIGPIPE);
  if (!ignored) sigtimedwait(&pipes, NULL, &at_once);
  pthread_sigmask(ignored ? SIG_BLOCK : SIG_UNBLOCK, &pipes, NULL);
}

// A service that has ended meanwhile is started once more.
static bool say(Dispatcher *to, const char *line) {
  for (int attempt = 0; attempt < 2; attempt++) {
    if (!connect_to(to)) return false;
    ignore_broken_pipes(true);
    bool said = to->say(to->connection, SPD_MESSAGE, line) >= 0;
    if (!said) disconnect(to);
    ignore_broken_pipes(false);
    if (said) return true;
  }
  return false;
}

static void cut_off(Dispatcher *to) {
  if (to->connection == NULL) return;
  ignore_broken_pipes(true);
  to->cancel(to->connection);
  ignore_broken_pipes(false);
}

static void fail(Speaker *speaker, const Dispatcher *to) {
  SDL_LockMutex(speaker->lock);
  speaker->notice = to->found ? "Nothing can be read aloud: no speech dispatcher answers. " ADVICE
                              : "Nothing can be read aloud without the speech dispatcher. " ADVICE;
  speaker->failed = true;
  SDL_UnlockMutex(speaker->lock);
  SDL_Event wake = {.type = SDL_USEREVENT};
  SDL_PushEvent(&wake);
}

static bool interrupted(Speaker *speaker) {
  SDL_LockMutex(speaker->lock);
  bool now = speaker->interrupt;
  SDL_UnlockMutex(speaker->lock);
  return now;
}

static void say_lines(Speaker *speaker, Dispatcher *to, char *lines) {
  for (char *line = lines; *line != '\0' && !interrupted(speaker);) {
    size_t length = strcspn(line, "\n");
    bool last = line[length] == '\0';
    line[length] = '\0';
    if (length > 0 && !say(to, line)) {
      fail(speaker, to);
      return;
    }
    line += length + !last;
  }
}

// Sleeps until there is something to say; false: nothing will come any more.
static bool take(Speaker *speaker, Buf *lines, bool *interrupt) {
  SDL_LockMutex(speaker->lock);
  while (!speaker->leave && speaker->waiting.length == 0 && !speaker->interrupt)
    SDL_CondWait(speaker->changed, speaker->lock);
  *lines = speaker->waiting;
  *interrupt = speaker->interrupt;
  bool more = lines->length > 0 || *interrupt;
  if (speaker->failed) buf_clear(lines);
  speaker->waiting = (Buf){0};
  speaker->interrupt = false;
  SDL_UnlockMutex(speaker->lock);
  return more;
}

static void free_speaker(Speaker *speaker) {
  buf_free(&speaker->waiting);
  SDL_DestroyCond(speaker->changed);
  SDL_DestroyMutex(speaker->lock);
  free(speaker);
}

static int work(void *of) {
  Speaker *speaker = of;
  Dispatcher dispatcher = {0};
  Buf lines;
  bool interrupt;
  while (take(speaker, &lines, &interrupt)) {
    if (interrupt) cut_off(&dispatcher);
    if (lines.length > 0) say_lines(speaker, &dispatcher, lines.text);
    buf_free(&lines);
  }
  disconnect(&dispatcher);
  SDL_LockMutex(speaker->lock);
  speaker->gone = true;
  bool alone = speaker->abandoned;
  SDL_CondSignal(speaker->changed);
  SDL_UnlockMutex(speaker->lock);
  if (alone) free_speaker(speaker);
  return 0;
}

// The window's side ------------------------------------------------------------------------------

Speaker *speaker_new(void) {
  Speaker *speaker = memory_new(1, sizeof *speaker);
  speaker->lock = SDL_CreateMutex();
  speaker->changed = SDL_CreateCond();
  speaker->thread = SDL_CreateThread(work, "speech", speaker);
  return speaker;
}

void speaker_say(Speaker *speaker, const char *lines, bool interrupt) {
  if (speaker->thread == NULL) return;
  SDL_LockMutex(speaker->lock);
  if (interrupt) buf_clear(&speaker->waiting);
  if (interrupt) speaker->interrupt = true;
  buf_add(&speaker->waiting, lines);
  SDL_CondSignal(speaker->changed);
  SDL_UnlockMutex(speaker->lock);
}

const char *speaker_notice(Speaker *speaker) {
  SDL_LockMutex(speaker->lock);
  const char *notice = speaker->notice;
  speaker->notice = NULL;
  SDL_UnlockMutex(speaker->lock);
  return notice;
}

static bool wait_a_moment(Speaker *speaker) {
  Uint64 end = SDL_GetTicks64() + MOMENT_MS;
  while (!speaker->gone) {
    Uint64 now = SDL_GetTicks64();
    if (now >= end) return false;
    SDL_CondWaitTimeout(speaker->changed, speaker->lock, (Uint32)(end - now));
  }
  return true;
}

void speaker_close(Speaker **held, bool finish) {
  Speaker *speaker = *held;
  *held = NULL;
  if (speaker == NULL) return;
  if (!finish) speaker_say(speaker, "", true);
  SDL_LockMutex(speaker->lock);
  speaker->leave = true;
  SDL_CondSignal(speaker->changed);
  bool gone = speaker->thread == NULL || wait_a_moment(speaker);
  speaker->abandoned = !gone;
  SDL_UnlockMutex(speaker->lock);
  if (!gone) {
    SDL_DetachThread(speaker->thread);
    return;
  }
  SDL_WaitThread(speaker->thread, NULL);
  free_speaker(speaker);
}
