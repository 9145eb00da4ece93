// The drawn people, as they are really printed: nobody's outline is somebody else's, and a look that
// a push brings is plainly another picture than the one before.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "stage/pictures.h"

// PLAIN: so many pixels, 15 of 1000, are plainly another picture.
enum { WIDE = 300, HIGH = 450, PEOPLE = 10, PLAIN = WIDE * HIGH * 15 / 1000 };

static const char *const people[PEOPLE] = {"conrad", "helena", "marisol", "tom",   "ines",
                                           "ruth",   "dana",   "pete",    "sunil", "carla"};

// Red, green, blue and alpha of each pixel.
static SDL_Surface *print(Pictures *pictures, const char *person, const char *pose) {
  char name[256];
  snprintf(name, sizeof name, "actor/%s.svg figure %s morning light", person, pose);
  SDL_Surface *made = pictures_load(pictures, name, WIDE, HIGH);
  assert_non_null(made);
  SDL_Surface *plain = SDL_ConvertSurfaceFormat(made, SDL_PIXELFORMAT_RGBA32, 0);
  SDL_FreeSurface(made);
  assert_int_equal(plain->w, WIDE);
  assert_int_equal(plain->h, HIGH);
  return plain;
}

static const uint8_t *pixel(const SDL_Surface *surface, int x, int y) {
  return (const uint8_t *)surface->pixels + y * surface->pitch + 4 * x;
}

// Of all pixels that one of the two covers, those that the other does not, in thousandths. Above the
// table only, because below it nothing is seen.
static int outline_difference(const SDL_Surface *a, const SDL_Surface *b) {
  int either = 0, one = 0;
  for (int y = 0; y < HIGH * 812 / 900; y++)
    for (int x = 0; x < WIDE; x++) {
      bool in_a = pixel(a, x, y)[3] > 127, in_b = pixel(b, x, y)[3] > 127;
      either += in_a || in_b;
      one += in_a != in_b;
    }
  return one * 1000 / either;
}

// Pixels whose tone differs by more than a shade.
static int picture_difference(const SDL_Surface *a, const SDL_Surface *b) {
  int differ = 0;
  for (int y = 0; y < HIGH * 812 / 900; y++)
    for (int x = 0; x < WIDE; x++) {
      const uint8_t *of_a = pixel(a, x, y), *of_b = pixel(b, x, y);
      int tone = abs(of_a[0] - of_b[0]) + abs(of_a[3] - of_b[3]);
      differ += tone > 24;
    }
  return differ;
}

static void nobody_has_the_outline_of_somebody_else(void **state) {
  Pictures *pictures = *state;
  SDL_Surface *outlines[PEOPLE];
  int least = 1000;
  for (int i = 0; i < PEOPLE; i++)
    outlines[i] = print(pictures, people[i], "upright front you level level still");
  for (int i = 0; i < PEOPLE; i++) {
    for (int j = 0; j < i; j++) {
      int differ = outline_difference(outlines[i], outlines[j]);
      if (differ < least) least = differ;
      if (differ < 100) fail_msg("%s looks like %s: %d", people[i], people[j], differ);
    }
  }
  print_message("the two most alike differ in %d of 1000 pixels\n", least);
  for (int i = 0; i < PEOPLE; i++) SDL_FreeSurface(outlines[i]);
}

static void a_push_changes_the_picture(void **state) {
  static const char *const before[] = {"upright front you level level still",
                                       "leaning front you up smile still",
                                       "crossed front you low tight still"};
  static const char *const after[] = {"upright aside away low tight still",
                                      "crossed down closed low tight still"};
  Pictures *pictures = *state;
  for (int i = 0; i < PEOPLE; i++) {
    for (int b = 0; b < 3; b++) {
      for (int a = 0; a < 2; a++) {
        SDL_Surface *was = print(pictures, people[i], before[b]);
        SDL_Surface *is = print(pictures, people[i], after[a]);
        int differ = picture_difference(was, is);
        if (differ < PLAIN)
          fail_msg("%s: %s against %s: %d", people[i], before[b], after[a], differ);
        SDL_FreeSurface(was);
        SDL_FreeSurface(is);
      }
    }
  }
}

// A blink is the eyes and nothing else.
static void a_blink_moves_nothing_but_the_eyes(void **state) {
  Pictures *pictures = *state;
  for (int i = 0; i < PEOPLE; i++) {
    SDL_Surface *open = print(pictures, people[i], "upright front you level level still");
    SDL_Surface *shut = print(pictures, people[i], "upright front closed level level still");
    int differ = picture_difference(open, shut);
    if (differ < 20 || differ > 1500) fail_msg("%s: %d pixels", people[i], differ);
    assert_int_equal(outline_difference(open, shut), 0);
    SDL_FreeSurface(open);
    SDL_FreeSurface(shut);
  }
}

static int open_pictures(void **state) {
  static Pictures pictures;
  pictures = (Pictures){.folder = UNPERSUADED_SOURCE "/assets"};
  *state = &pictures;
  return 0;
}

static int close_pictures(void **state) {
  pictures_close(*state);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(nobody_has_the_outline_of_somebody_else),
      cmocka_unit_test(a_push_changes_the_picture),
      cmocka_unit_test(a_blink_moves_nothing_but_the_eyes),
  };
  return cmocka_run_group_tests(tests, open_pictures, close_pictures);
}
