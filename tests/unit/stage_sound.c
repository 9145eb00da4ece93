// What is played, looked at: SDL's disk driver writes to a file what a person would hear. The device
// is open only while something can be heard.
#include "stage/sound.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <math.h>
#include <unistd.h>

#include <SDL.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/file.h"

enum { RATE = 22050, LOUD = 8000, WINDOW = RATE / 20 };

typedef struct Bench {
  char folder[64], played[96];
  Sound *sound;
} Bench;

static void add_number(Buf *out, uint32_t number, int bytes) {
  for (int i = 0; i < bytes; i++) buf_add_char(out, (char)(number >> (8 * i)));
}

// A sine that goes round in a second, as loud as LOUD.
static void write_sound(const Bench *bench, const char *name, int frequency, int samples) {
  char path[160];
  Buf out = {0};
  Err err;
  buf_add(&out, "RIFF");
  add_number(&out, 36 + 2 * (uint32_t)samples, 4);
  buf_add(&out, "WAVEfmt ");
  add_number(&out, 16, 4);
  add_number(&out, 1 | 1 << 16, 4);
  add_number(&out, RATE, 4);
  add_number(&out, 2 * RATE, 4);
  add_number(&out, 2 | 16 << 16, 4);
  buf_add(&out, "data");
  add_number(&out, 2 * (uint32_t)samples, 4);
  for (int i = 0; i < samples; i++)
    add_number(&out, (uint32_t)(int)lround(LOUD * sin(6.283185307 * frequency * i / RATE)), 2);
  snprintf(path, sizeof path, "%s/%s.wav", bench->folder, name);
  assert_true(file_write(path, buf_text(&out), out.length, &err));
  buf_free(&out);
}

static void write_rubbish(const Bench *bench, const char *name) {
  char path[160];
  Err err;
  snprintf(path, sizeof path, "%s/%s.wav", bench->folder, name);
  assert_true(file_write(path, "RIFFrubbish", 11, &err));
}

static int new_bench(void **state) {
  Bench *bench = calloc(1, sizeof *bench);
  strcpy(bench->folder, "/tmp/unpersuaded-sound-XXXXXX");
  assert_non_null(mkdtemp(bench->folder));
  snprintf(bench->played, sizeof bench->played, "%s/played", bench->folder);
  setenv("SDL_AUDIODRIVER", "disk", 1);
  setenv("SDL_DISKAUDIOFILE", bench->played, 1);
  write_sound(bench, "office", 441, RATE);
  write_sound(bench, "kitchen", 441, RATE);
  write_sound(bench, "pen", 2000, RATE / 5);
  write_rubbish(bench, "broken");
  bench->sound = sound_new(bench->folder);
  *state = bench;
  return 0;
}

static void remove_file(void *of, const char *name) {
  char path[512];
  snprintf(path, sizeof path, "%s/%s", (const char *)of, name);
  remove(path);
}

static int free_bench(void **state) {
  Bench *bench = *state;
  Err ignored;
  sound_free(bench->sound);
  file_list(bench->folder, remove_file, bench->folder, &ignored);
  rmdir(bench->folder);
  free(bench);
  return 0;
}

// As the window does: told again and again how the room should be.
static void stay(Bench *bench, const char *room, int percent, bool hushed, int ms) {
  for (Uint64 end = SDL_GetTicks64() + (Uint64)ms; SDL_GetTicks64() < end;) {
    sound_room(bench->sound, room, percent, hushed);
    SDL_Delay(20);
  }
}

// How loud it was in the last `ms` that were played, in hundredths of LOUD.
static int loudness(const Bench *bench, int ms) {
  Buf bytes = {0};
  Err err;
  int16_t sample;
  int most = 0;
  if (!file_read(bench->played, 64 << 20, &bytes, &err)) fail_msg("%s", err.text);
  size_t count = bytes.length / 2, last = (size_t)RATE * (size_t)ms / 1000;
  for (size_t i = count > last ? count - last : 0; i < count; i++) {
    memcpy(&sample, bytes.text + 2 * i, sizeof sample);
    if (abs(sample) > most) most = abs(sample);
  }
  buf_free(&bytes);
  return most * 100 / LOUD;
}

// The farthest that two samples next to each other lie apart.
static int farthest_jump(const Bench *bench) {
  Buf bytes = {0};
  Err err;
  int16_t sample, before = 0;
  int most = 0;
  assert_true(file_read(bench->played, 64 << 20, &bytes, &err));
  for (size_t i = 0; i < bytes.length / 2; i++) {
    memcpy(&sample, bytes.text + 2 * i, sizeof sample);
    if (abs(sample - before) > most) most = abs(sample - before);
    before = sample;
  }
  buf_free(&bytes);
  return most;
}

// Tests ------------------------------------------------------------------------------------------

static void test_a_room_comes_and_goes(void **state) {
  Bench *bench = *state;
  assert_false(sound_awake(bench->sound));
  stay(bench, "office_morning", 50, false, 300);
  assert_true(sound_awake(bench->sound));
  assert_in_range(loudness(bench, 100), 5, 40);  // it is still coming
  stay(bench, "office_morning", 50, false, 1100);
  assert_in_range(loudness(bench, 200), 47, 51);
  stay(bench, "office_morning", 50, true, 1400);  // a third
  assert_in_range(loudness(bench, 200), 15, 18);
  stay(bench, "office_morning", 50, false, 1400);
  assert_in_range(loudness(bench, 200), 47, 51);
  stay(bench, "kitchen", 100, false, 1400);
  assert_in_range(loudness(bench, 200), 96, 101);
  stay(bench, "kitchen", 60, false, 400);  // a slider is heard at once
  assert_in_range(loudness(bench, 100), 57, 61);
  stay(bench, "", 60, false, 1400);
  assert_false(sound_awake(bench->sound));
  // 441 Hz at full loudness moves by 1005 from sample to sample; the slider's step may add one.
  assert_in_range(farthest_jump(bench), 500, 1005 + LOUD * 42 / 100);
}

static bool is_woken(void) {
  SDL_Event event;
  bool woken = false;
  while (SDL_PollEvent(&event)) woken = woken || event.type == SDL_USEREVENT;
  return woken;
}

static void test_an_effect_wakes_when_it_has_ended(void **state) {
  Bench *bench = *state;
  sound_effect(bench->sound, "pen", 80);
  assert_true(sound_awake(bench->sound));
  is_woken();
  SDL_Delay(150);
  assert_false(is_woken());
  SDL_Delay(450);
  assert_true(is_woken());
  assert_in_range(loudness(bench, 700), 76, 80);
  sound_room(bench->sound, "", 40, false);
  assert_false(sound_awake(bench->sound));
}

static void test_what_is_not_there_is_silent(void **state) {
  Bench *bench = *state;
  static const char *const names[] = {
      "nowhere",
      "",
      "../office",
      "/etc/passwd",
      "Office",
      "office.wav",
      "a b",
      "broken",
      "an_endlessly_long_name_an_endlessly_long_name_an_endlessly_long_name"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    bool exists = strcmp(names[i], "broken") == 0;
    sound_room(bench->sound, names[i], 50, false);
    sound_effect(bench->sound, names[i], 50);
    if (!exists) assert_false(sound_awake(bench->sound));
  }
  sound_room(bench->sound, "office", 0, false);
  sound_effect(bench->sound, "pen", 0);
  assert_false(sound_awake(bench->sound));
}

static void test_without_a_device(void **state) {
  Bench *bench = *state;
  setenv("SDL_AUDIODRIVER", "nothing_of_this_name", 1);
  sound_room(bench->sound, "office", 50, false);
  sound_effect(bench->sound, "pen", 50);
  assert_false(sound_awake(bench->sound));
  setenv("SDL_AUDIODRIVER", "disk", 1);
  sound_room(bench->sound, "office", 50, false);
  assert_false(sound_awake(bench->sound));  // not tried again at every picture
  sound_room(bench->sound, "office", 0, false);
  sound_room(bench->sound, "office", 50, false);  // but when it was switched off and on
  assert_true(sound_awake(bench->sound));
}

static void test_without_a_folder(void **state) {
  (void)state;
  Sound *sound = sound_new(NULL);
  sound_room(sound, "office", 50, false);
  sound_effect(sound, "pen", 50);
  assert_false(sound_awake(sound));
  sound_free(sound);
  sound_free(NULL);
}

// Many changes in no time: the last one is heard.
static void test_many_changes(void **state) {
  Bench *bench = *state;
  for (int i = 0; i < 60; i++) {
    sound_room(bench->sound, i % 2 ? "office" : "kitchen", 20 + i, i % 3 == 0);
    sound_effect(bench->sound, "pen", 10);
  }
  stay(bench, "office", 50, false, 1600);
  assert_in_range(loudness(bench, 200), 47, 51);
}

int main(void) {
  setenv("SDL_VIDEODRIVER", "dummy", 1);
  if (SDL_Init(SDL_INIT_VIDEO) != 0) return 1;
#define TEST(name) cmocka_unit_test_setup_teardown(name, new_bench, free_bench)
  const struct CMUnitTest tests[] = {
      TEST(test_a_room_comes_and_goes),
      TEST(test_an_effect_wakes_when_it_has_ended),
      TEST(test_what_is_not_there_is_silent),
      TEST(test_without_a_device),
      TEST(test_without_a_folder),
      TEST(test_many_changes),
  };
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  SDL_Quit();
  return failed;
}
