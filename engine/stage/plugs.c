#include "stage/plugs.h"

#include "base/memory.h"

#ifdef __linux__

#include <errno.h>
#include <stdalign.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <unistd.h>

struct Plugs {
  int file, watch;
  Uint32 type;  // of the event
  SDL_Thread *thread;
};

// The watch was ended: by plugs_close, or because the folder has gone.
static bool ended(const char *told, ssize_t length) {
  for (ssize_t at = 0; at < length;) {
    const struct inotify_event *event = (const struct inotify_event *)(told + at);
    if (event->mask & IN_IGNORED) return true;
    at += (ssize_t)(sizeof *event + event->len);
  }
  return false;
}

// A device appears first and is ours to open a moment later: its attributes change then. All that
// was told at once is one event.
static int listen(void *of) {
  const Plugs *plugs = of;
  alignas(struct inotify_event) char told[4096];
  for (;;) {
    ssize_t length = read(plugs->file, told, sizeof told);
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0 || ended(told, length)) return 0;
    SDL_Event event = {.type = plugs->type};
    SDL_PushEvent(&event);
  }
}

Plugs *plugs_open(const char *devices) {
  Plugs plugs = {.file = inotify_init1(IN_CLOEXEC), .type = SDL_RegisterEvents(1)};
  if (plugs.file < 0) return NULL;
  plugs.watch = inotify_add_watch(plugs.file, devices != NULL ? devices : "/dev/input",
                                  IN_CREATE | IN_DELETE | IN_ATTRIB | IN_ONLYDIR);
  Plugs *kept = memory_new(1, sizeof *kept);
  *kept = plugs;
  if (plugs.watch >= 0 && plugs.type != (Uint32)-1)
    kept->thread = SDL_CreateThread(listen, "plugs", kept);
  if (kept->thread != NULL) return kept;
  close(plugs.file);
  free(kept);
  return NULL;
}

void plugs_close(Plugs *plugs) {
  if (plugs == NULL) return;
  inotify_rm_watch(plugs->file, plugs->watch);
  SDL_WaitThread(plugs->thread, NULL);
  close(plugs->file);
  free(plugs);
}

bool plugs_changed(const Plugs *plugs, const SDL_Event *event) {
  return plugs != NULL && event->type == plugs->type;
}

#else

Plugs *plugs_open(const char *devices) {
  (void)devices;
  return NULL;
}

void plugs_close(Plugs *plugs) {
  (void)plugs;
}

bool plugs_changed(const Plugs *plugs, const SDL_Event *event) {
  (void)plugs;
  (void)event;
  return false;
}

#endif
