#include "page/theme.h"

#include <math.h>
#include <string.h>

static const Theme themes[THEME_COUNT] = {
    [THEME_LIGHT] = {.name = "light",
                     .label = "Light",
                     .paper = 0xFAF6EEFF,
                     .panel = 0xF1EADCFF,
                     .plate = 0xEFE7D8FF,
                     .ink = 0x211D19FF,
                     .soft = 0x655C51FF,
                     .accent = 0x97341FFF,
                     .on_accent = 0xFFFFFFFF,
                     .edge = 0x85796AFF,
                     .rule = 0xD9CEBCFF,
                     .veil = 0xFAF6EE5C},
    [THEME_DARK] = {.name = "dark",
                    .label = "Dark",
                    .paper = 0x17181BFF,
                    .panel = 0x222428FF,
                    .plate = 0x1E2024FF,
                    .ink = 0xE8E2D6FF,
                    .soft = 0xA9A297FF,
                    .accent = 0xE9A27BFF,
                    .on_accent = 0x1A120DFF,
                    .edge = 0x7F7B74FF,
                    .rule = 0x3A3B3FFF,
                    .veil = 0x17181B5C},
    [THEME_CONTRAST] = {.name = "contrast",
                        .label = "High contrast",
                        .paper = 0x000000FF,
                        .panel = 0x000000FF,
                        .plate = 0x000000FF,
                        .ink = 0xFFFFFFFF,
                        .soft = 0xE0E0E0FF,
                        .accent = 0xFFD83DFF,
                        .on_accent = 0x000000FF,
                        .edge = 0xFFFFFFFF,
                        .rule = 0xFFFFFFFF,
                        .veil = 0x00000000},
};

const Theme *theme_get(ThemeName name) {
  return &themes[name];
}

bool theme_find(const char *name, ThemeName *out) {
  for (int i = 0; i < THEME_COUNT; i++) {
    if (strcmp(themes[i].name, name) != 0) continue;
    *out = (ThemeName)i;
    return true;
  }
  return false;
}

static double linear(Colour byte) {
  double c = (double)(byte & 0xFF) / 255.0;
  return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double luminance(Colour colour) {
  return 0.2126 * linear(colour >> 24) + 0.7152 * linear(colour >> 16) +
         0.0722 * linear(colour >> 8);
}

int theme_contrast(Colour a, Colour b) {
  double first = luminance(a), second = luminance(b);
  double light = first > second ? first : second, dark = first > second ? second : first;
  return (int)((light + 0.05) / (dark + 0.05) * 100.0);
}

Colour theme_fade(Colour colour, int alpha) {
  return (colour & 0xFFFFFF00u) | (Colour)(alpha < 0 ? 0 : alpha > 255 ? 255 : alpha);
}

Theme theme_far(const Theme *theme) {
  Theme far = *theme;
  if (theme->paper == themes[THEME_LIGHT].paper) {
    far.soft = 0x4F473DFF;
    far.accent = 0x852A17FF;
  } else if (theme->paper == themes[THEME_DARK].paper) {
    far.soft = 0xB8B1A6FF;
  }
  return far;
}

bool theme_pair(const Theme *theme, int index, Colour *text, Colour *ground) {
  const Colour texts[] = {theme->ink, theme->soft, theme->accent};
  const Colour grounds[] = {theme->paper, theme->panel, theme->plate};
  if (index < 0 || index > 9) return false;
  *text = index < 9 ? texts[index % 3] : theme->on_accent;
  *ground = index < 9 ? grounds[index / 3] : theme->accent;
  return true;
}
