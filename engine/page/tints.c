#include "page/tints.h"

#include <stddef.h>
#include <string.h>

// What is drawn: of figures and things, then of rooms. In the high-contrast theme a room is black,
// so that only the person and what stands before her is seen.
typedef struct Tint {
  Colour drawn;
  Colour in[THEME_COUNT];
  bool room;
} Tint;

static const Tint tints[] = {
    {0x2b2a33, {0x2b2a33, 0x0e0e12, 0x5a5a5a}, false},  // ink
    {0x4a4852, {0x4a4852, 0x33323b, 0x8a8a8a}, false},  // dark
    {0x6d6a75, {0x6d6a75, 0x5c5964, 0xbdbdbd}, false},  // mid
    {0xd9d2c5, {0xd9d2c5, 0xb9b2a5, 0xffffff}, false},  // light
    {0xb4552d, {0xb4552d, 0xc4683e, 0xffd83d}, false},  // accent
    {0xc9c2b5, {0xc9c2b5, 0x55544f, 0x000000}, true},   // bright
    {0xb3aca0, {0xb3aca0, 0x454441, 0x000000}, true},   // lit
    {0x999389, {0x999389, 0x383835, 0x000000}, true},   // wall
    {0x837d74, {0x837d74, 0x2c2c2b, 0x000000}, true},   // deep
    {0x6d675f, {0x6d675f, 0x232324, 0x000000}, true},   // dusk
};

static const char *const words[HOUR_COUNT] = {"morning", "day", "evening", "night"};

const char *tints_hour_word(Hour hour) {
  return words[hour];
}

bool tints_find_hour(const char *word, Hour *out) {
  for (int i = 0; i < HOUR_COUNT; i++) {
    if (strcmp(words[i], word) != 0) continue;
    *out = (Hour)i;
    return true;
  }
  return false;
}

static Colour mix_byte(Colour a, Colour b, int shift, int percent) {
  Colour from = a >> shift & 0xFF, to = b >> shift & 0xFF;
  return (from * (Colour)(100 - percent) + to * (Colour)percent + 50) / 100 << shift;
}

static Colour mix(Colour a, Colour b, int percent) {
  return mix_byte(a, b, 16, percent) | mix_byte(a, b, 8, percent) | mix_byte(a, b, 0, percent);
}

// The morning is as it was drawn.
static Colour at_hour(Colour colour, Hour hour, bool room) {
  static const struct {
    Colour light;
    int room, figure;  // per cent
  } hours[HOUR_COUNT] = {
      [HOUR_MORNING] = {0x000000, 0, 0},
      [HOUR_DAY] = {0xd8d4cc, 12, 0},
      [HOUR_EVENING] = {0x6b4630, 30, 7},
      [HOUR_NIGHT] = {0x1c1f2b, 52, 14},
  };
  return mix(colour, hours[hour].light, room ? hours[hour].room : hours[hour].figure);
}

Colour tints_of(Colour drawn, ThemeName theme, Hour hour) {
  for (size_t i = 0; i < sizeof tints / sizeof *tints; i++) {
    if (tints[i].drawn != drawn) continue;
    Colour colour = tints[i].in[theme];
    return theme == THEME_CONTRAST ? colour : at_hour(colour, hour, tints[i].room);
  }
  return drawn;
}
