#include "stage/faces.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "base/file.h"

enum { PATH_BYTES = 512, ROOM_FOR_A_RUN = 16 };

typedef struct Face {
  const char *file, *package;
  bool serif;
} Face;

#define DYSLEXIC(style) "opentype/opendyslexic/OpenDyslexic-" style ".otf"

static const Face faces_wanted[FONT_COUNT] = {
    [FONT_SERIF] = {"truetype/noto/NotoSerif-Regular.ttf", "fonts-noto-core", true},
    [FONT_SERIF_ITALIC] = {"truetype/noto/NotoSerif-Italic.ttf", "fonts-noto-core", true},
    [FONT_SERIF_BOLD] = {"truetype/noto/NotoSerif-Bold.ttf", "fonts-noto-core", true},
    [FONT_SANS] = {"opentype/inter/Inter-Regular.otf", "fonts-inter", false},
    [FONT_SANS_BOLD] = {"opentype/inter/Inter-SemiBold.otf", "fonts-inter", false},
    [FONT_SANS_ITALIC] = {"opentype/inter/Inter-Italic.otf", "fonts-inter", false},
    [FONT_DYSLEXIC] = {DYSLEXIC("Regular"), "fonts-opendyslexic", false},
    [FONT_DYSLEXIC_ITALIC] = {DYSLEXIC("Italic"), "fonts-opendyslexic", false},
    [FONT_DYSLEXIC_BOLD] = {DYSLEXIC("Bold"), "fonts-opendyslexic", false},
};

// Serifs first; a font without them starts further down.
enum { FIRST_SANS = 3 };
static const char *const stand_ins[] = {"truetype/noto/NotoSerif-Regular.ttf",
                                        "truetype/dejavu/DejaVuSerif.ttf",
                                        "truetype/liberation/LiberationSerif-Regular.ttf",
                                        "truetype/noto/NotoSans-Regular.ttf",
                                        "opentype/inter/Inter-Regular.otf",
                                        "truetype/dejavu/DejaVuSans.ttf",
                                        "truetype/liberation/LiberationSans-Regular.ttf",
                                        "truetype/freefont/FreeSans.ttf"};
enum { STAND_INS = sizeof stand_ins / sizeof *stand_ins };

// Arrows, ticks and the like that a serif does without.
static const char *const symbols[] = {
    "opentype/inter/Inter-Regular.otf", "truetype/noto/NotoSansSymbols2-Regular.ttf",
    "truetype/noto/NotoSansMath-Regular.ttf", "truetype/dejavu/DejaVuSans.ttf"};

static bool path_of(const Faces *faces, const char *file, char path[PATH_BYTES]) {
  int length = snprintf(path, PATH_BYTES, "%s/%s", faces->folder, file);
  return length < PATH_BYTES && file_exists(path);
}

static const char *stand_in(const Faces *faces, bool serif) {
  char path[PATH_BYTES];
  for (int i = 0; i < STAND_INS; i++) {
    const char *file = stand_ins[(i + (serif ? 0 : FIRST_SANS)) % STAND_INS];
    if (path_of(faces, file, path)) return file;
  }
  return NULL;
}

static void tell(Faces *faces, const char *package) {
  if (strstr(faces->notice, package) != NULL) return;
  snprintf(faces->notice, sizeof faces->notice,
           "A font is missing and another stands in for it. To have it: apt install %s", package);
  faces->notice_waiting = true;
}

static const char *file_for(Faces *faces, Font font) {
  char path[PATH_BYTES];
  if (faces->files[font] != NULL) return faces->files[font];
  faces->files[font] = faces_wanted[font].file;
  if (!path_of(faces, faces_wanted[font].file, path)) {
    faces->files[font] = stand_in(faces, faces_wanted[font].serif);
    tell(faces, faces_wanted[font].package);
  }
  return faces->files[font];
}

// Several sizes share the bytes, and only what is read of them is ever loaded.
static FaceFile map_file(const char *path, const char *name) {
  FaceFile mapped = {.file = name};
  FILE *file = fopen(path, "rb");
  if (file == NULL) return mapped;
  long length = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
  if (length > 0 && length <= INT32_MAX) {
    void *bytes = mmap(NULL, (size_t)length, PROT_READ, MAP_PRIVATE, fileno(file), 0);
    if (bytes != MAP_FAILED) mapped = (FaceFile){name, bytes, (size_t)length};
  }
  fclose(file);
  return mapped;
}

static const FaceFile *file_named(Faces *faces, const char *name) {
  char path[PATH_BYTES];
  for (int i = 0; i < faces->mapped_count; i++)
    if (faces->mapped[i].file == name) return &faces->mapped[i];
  if (faces->mapped_count == FACES_MAPPED || !path_of(faces, name, path)) return NULL;
  faces->mapped[faces->mapped_count] = map_file(path, name);
  return &faces->mapped[faces->mapped_count++];
}

static TTF_Font *open_file(Faces *faces, const char *name, int size) {
  const FaceFile *file = file_named(faces, name);
  if (file == NULL || file->bytes == NULL) return NULL;
  TTF_Font *font = TTF_OpenFontRW(SDL_RWFromConstMem(file->bytes, (int)file->length), 1, size);
  if (font != NULL)
    TTF_SetFontHinting(font, size == FACES_MEASURE ? TTF_HINTING_NONE : TTF_HINTING_LIGHT_SUBPIXEL);
  return font;
}

static TTF_Font *opened(Faces *faces, const char *file, int size) {
  if (file == NULL || size < 1) return NULL;
  for (int i = 0; i < faces->count; i++)
    if (faces->opened[i].size == size && faces->opened[i].file == file)
      return faces->opened[i].font;
  if (faces->count == FACES_OPEN) return NULL;
  TTF_Font *font = open_file(faces, file, size);
  faces->opened[faces->count++] = (FaceOpened){file, size, font};
  return font;
}

static TTF_Font *for_script(Faces *faces, Font font, int size, const Script *script) {
  TTF_Font *found = opened(faces, faces_wanted[font].serif ? script->serif : script->sans, size);
  if (found == NULL) {
    tell(faces, "fonts-noto-core");
    return NULL;
  }
  TTF_SetFontDirection(found, script->right_to_left ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
  TTF_SetFontScriptName(found, script->tag);
  return found;
}

static TTF_Font *with_symbol(Faces *faces, int size, uint32_t character) {
  for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
    TTF_Font *found = opened(faces, symbols[i], size);
    if (found != NULL && TTF_GlyphIsProvided32(found, character)) return found;
  }
  return NULL;
}

TTF_Font *faces_for(Faces *faces, Font font, int size, uint32_t character, TTF_Font *before) {
  if (before != NULL && scripts_invisible(character)) return before;
  if (before != NULL && scripts_neutral(character) && TTF_GlyphIsProvided32(before, character))
    return before;
  TTF_Font *own = faces_get(faces, font, size), *found = NULL;
  const Script *script = scripts_find(character);
  if (script != NULL)
    found = for_script(faces, font, size, script);
  else if (character >= 0x80 && own != NULL && !TTF_GlyphIsProvided32(own, character))
    found = with_symbol(faces, size, character);
  return found != NULL ? found : own;
}

TTF_Font *faces_get(Faces *faces, Font font, int size) {
  return opened(faces, file_for(faces, font), size);
}

static void close_all(Faces *faces) {
  for (int i = 0; i < faces->count; i++)
    if (faces->opened[i].font != NULL) TTF_CloseFont(faces->opened[i].font);
  faces->count = 0;
}

void faces_make_room(Faces *faces) {
  if (faces->count > FACES_OPEN - ROOM_FOR_A_RUN) close_all(faces);
}

bool faces_open(Faces *faces, const char *folder, Err *err) {
  *faces = (Faces){.folder = folder != NULL ? folder : "/usr/share/fonts"};
  if (stand_in(faces, true) == NULL)
    return err_set(err, "no font was found in %s; apt install fonts-noto-core fonts-inter",
                   faces->folder);
  if (TTF_Init() != 0) return err_set(err, "fonts cannot be read: %s", TTF_GetError());
  return true;
}

void faces_close(Faces *faces) {
  close_all(faces);
  for (int i = 0; i < faces->mapped_count; i++)
    if (faces->mapped[i].bytes != NULL) munmap(faces->mapped[i].bytes, faces->mapped[i].length);
  if (faces->folder != NULL) TTF_Quit();
  *faces = (Faces){0};
}
