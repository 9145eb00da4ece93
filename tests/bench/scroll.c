// What a frame costs once everything has been seen: a conversation of 400 paragraphs is scrolled
// through at 1920 x 1080 on the software renderer, then again; only the second time counts.
//
//   scroll          prints the times of a frame, and how often memory was taken in them
//   scroll --test   ends with 1 if memory was taken at all
//
// The linker sends our own calls of malloc and its kin through here; what SDL takes for itself is
// not ours to count.
#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../gui/world.h"
#include "stage/fonts.h"
#include "stage/print.h"
#include "story/session.h"

enum { WIDTH = 1920, HEIGHT = 1080, PARAGRAPHS = 400, FRAMES = 4000, FRAME_MS = 16 };

static unsigned long taken;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

void *__wrap_malloc(size_t size) {
  taken++;
  return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
  taken++;
  return __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size) {
  taken++;
  return __real_realloc(old, size);
}

typedef struct Bench {
  World world;
  Screens *screens;
  Fonts *fonts;
  Print *print;
  SDL_Surface *surface;
  Display display;
  int64_t now_ms;
} Bench;

static void give(Bench *bench, InputVerb verb, int number) {
  bench->now_ms += FRAME_MS;
  screens_input(bench->screens, (Input){.verb = verb, .number = number, .now_ms = bench->now_ms});
}

static void frame(Bench *bench) {
  Rect changed[DAMAGE_RECTS];
  screens_draw(bench->screens, fonts_metrics(bench->fonts), &bench->display);
  print_display(bench->print, &bench->display, changed);
  print_owed(bench->print, &bench->display, changed);
}

// A long way by chance through the larger course, read in one go.
static Session *long_session(Bench *bench) {
  char why[512];
  Err err;
  uint32_t count = 0;
  const Story *story = world_course(&bench->world, "resident_expert", why);
  for (uint64_t seed = 1;; seed++) {
    Session *session = session_new(story, &(SessionSetup){.seed = seed}, &err);
    count = 0;
    while (!session_over(session) && count < PARAGRAPHS) {
      uint32_t options[LIMIT_OPTIONS], offered = session_options(session, options);
      session_choose(session, options[seed % offered], &err);
      session_entries(session, &count);
    }
    if (count >= PARAGRAPHS) return session;
    session_free(session);
  }
}

static bool begin(Bench *bench) {
  Err err;
  SDL_Init(SDL_INIT_VIDEO);
  world_begin(&bench->world);
  bench->screens = screens_new(&bench->world.screens, 0);
  bench->surface = SDL_CreateRGBSurfaceWithFormat(0, WIDTH, HEIGHT, 32, SDL_PIXELFORMAT_XRGB8888);
  if (!fonts_open(&bench->fonts, NULL, &err)) return false;
  bench->print = print_new(bench->fonts, UNPERSUADED_SOURCE "/assets");
  if (!print_onto(bench->print, bench->surface)) return false;
  screens_input(bench->screens,
                (Input){.verb = INPUT_SIZE, .x = WIDTH, .y = HEIGHT, .scale_percent = 100});
  screens_take(bench->screens, long_session(bench), NULL);
  return true;
}

static void end(Bench *bench) {
  print_free(bench->print);
  fonts_close(&bench->fonts);
  SDL_FreeSurface(bench->surface);
  screens_free(bench->screens);
  display_free(&bench->display);
  world_end(&bench->world);
  SDL_Quit();
}

// Up line by line until nothing moves any more, then down again; how many frames, with their times.
static int scroll_through(Bench *bench, double *times) {
  double unit = 1000.0 / (double)SDL_GetPerformanceFrequency();
  int count = 0;
  for (int lines = -1; lines <= 1; lines += 2) {
    uint64_t before = 0;
    for (int i = 0; i < FRAMES / 2; i++, count++) {
      Uint64 start = SDL_GetPerformanceCounter();
      give(bench, INPUT_SCROLL, lines);
      frame(bench);
      times[count] = (double)(SDL_GetPerformanceCounter() - start) * unit;
      uint64_t hash = display_hash(&bench->display);
      if (hash == before) break;
      before = hash;
    }
  }
  return count;
}

static int by_size(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

int main(int count, char **words) {
  static double times[FRAMES];
  Bench bench = {.now_ms = 1000};
  bool test = count > 1 && strcmp(words[1], "--test") == 0;
  if (!begin(&bench)) return 2;
  frame(&bench);
  scroll_through(&bench, times);
  unsigned long before = taken;
  int frames = scroll_through(&bench, times);
  unsigned long in_frames = taken - before;
  qsort(times, (size_t)frames, sizeof *times, by_size);
  printf(
      "  %d frames of %d paragraphs at %dx%d: median %.2f ms, 99 %% below %.2f ms, worst %.2f ms "
      "(goal 16.7)\n  memory taken in them: %lu times (goal 0)\n",
      frames, PARAGRAPHS, WIDTH, HEIGHT, times[frames / 2], times[frames * 99 / 100],
      times[frames - 1], in_frames);
  end(&bench);
  if (!test) return 0;
  return frames > 200 && in_frames == 0 ? 0 : 1;
}
