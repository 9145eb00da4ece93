#include "stage/pictures.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "page/puppet.h"

enum { PATH_BYTES = 1024, LIMIT_BYTES = 16 * 1024 * 1024 };

#define LIBRARY "libSDL2_image-2.0.so.0"

static void tell(Pictures *pictures, const char *what, const char *which) {
  if (pictures->notice[0] != 0) return;
  snprintf(pictures->notice, sizeof pictures->notice, "%s%s", what, which);
  pictures->notice_waiting = true;
}

void pictures_prepare(Pictures *pictures) {
  if (!pictures->looked_for_library && pictures->folder != NULL)
    pictures->library = SDL_LoadObject(LIBRARY);
  pictures->looked_for_library = true;
}

static bool have_library(Pictures *pictures) {
  pictures_prepare(pictures);
  if (pictures->library == NULL)
    tell(pictures, "Pictures are left out. To have them: apt install libsdl2-image-2.0-0", "");
  return pictures->library != NULL;
}

// C has no cast from an address to a function.
static void bind(const Pictures *pictures, const char *name, void *function) {
  void *address = SDL_LoadFunction(pictures->library, name);
  memcpy(function, &address, sizeof address);
}

// Names may come from a course: they stay inside the folder.
static bool harmless(const char *name) {
  return name[0] != '/' && name[0] != 0 && strstr(name, "..") == NULL && strchr(name, '\\') == NULL;
}

// The file's own part of a name.
static int file_length(const char *name) {
  return (int)strcspn(name, " ");
}

static bool read_file(const Pictures *pictures, const char *file, int length, Buf *bytes) {
  char path[PATH_BYTES];
  Err ignored;
  int written = snprintf(path, sizeof path, "%s/%.*s", pictures->folder, length, file);
  return written < PATH_BYTES && file_exists(path) && file_read(path, LIMIT_BYTES, bytes, &ignored);
}

static bool is_actor(const char *name) {
  return strncmp(name, "actor/", strlen("actor/")) == 0;
}

static bool read_picture(const Pictures *pictures, const char *name, Buf *bytes) {
  static const char someone[] = "actor/someone.svg";
  if (read_file(pictures, name, file_length(name), bytes)) return true;
  return is_actor(name) && read_file(pictures, someone, (int)strlen(someone), bytes);
}

// What of the drawing is shown takes the place of the whole.
static bool put_together(const char *name, Buf *bytes) {
  const char *how = name + file_length(name);
  Buf picture = {0};
  if (*how == '\0') return true;
  bool done = puppet_compose(buf_text(bytes), how + 1, &picture);
  buf_free(bytes);
  *bytes = picture;
  return done;
}

static bool is_svg(const char *name) {
  int length = file_length(name);
  return length > 4 && strncmp(name + length - 4, ".svg", 4) == 0;
}

static SDL_Surface *decode_svg(const Pictures *pictures, SDL_RWops *from, int width, int height) {
  SDL_Surface *(*load)(SDL_RWops *, int, int) = NULL;
  bind(pictures, "IMG_LoadSizedSVG_RW", &load);
  return load != NULL ? load(from, width, height) : NULL;
}

static SDL_Surface *decode_png(const Pictures *pictures, SDL_RWops *from) {
  SDL_Surface *(*load)(SDL_RWops *) = NULL;
  bind(pictures, "IMG_LoadPNG_RW", &load);
  return load != NULL ? load(from) : NULL;
}

static SDL_Surface *decode(Pictures *pictures, const char *name, const Buf *bytes, int width,
                           int height) {
  SDL_RWops *from = NULL;
  if (have_library(pictures)) from = SDL_RWFromConstMem(buf_text(bytes), (int)bytes->length);
  if (from == NULL) return NULL;
  SDL_Surface *surface =
      is_svg(name) ? decode_svg(pictures, from, width, height) : decode_png(pictures, from);
  SDL_RWclose(from);
  return surface;
}

SDL_Surface *pictures_load(Pictures *pictures, const char *name, int width, int height) {
  Buf bytes = {0};
  SDL_Surface *surface = NULL;
  if (pictures->folder == NULL || !harmless(name) || width < 1 || height < 1) return NULL;
  if (!read_picture(pictures, name, &bytes))
    tell(pictures, "A picture is missing from the assets folder: ", name);
  else if (!put_together(name, &bytes))
    tell(pictures, "A drawing of the assets folder cannot be used: ", name);
  else
    surface = decode(pictures, name, &bytes, width, height);
  buf_free(&bytes);
  return surface;
}

const char *pictures_notice(Pictures *pictures) {
  if (!pictures->notice_waiting) return NULL;
  pictures->notice_waiting = false;
  return pictures->notice;
}

void pictures_close(Pictures *pictures) {
  if (pictures->library != NULL) SDL_UnloadObject(pictures->library);
  *pictures = (Pictures){0};
}
