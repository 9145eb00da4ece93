#include "stage/scripts.h"

#include <stddef.h>

#define NOTO(name) "truetype/noto/Noto" name "-Regular.ttf"

static const Script scripts[] = {
    {"Armn", false, NOTO("SerifArmenian"), NOTO("SansArmenian"), 0x0530, 0x058f},
    {"Hebr", true, NOTO("SerifHebrew"), NOTO("SansHebrew"), 0x0590, 0x05ff},
    {"Arab", true, NOTO("NaskhArabic"), NOTO("SansArabic"), 0x0600, 0x06ff},
    {"Arab", true, NOTO("NaskhArabic"), NOTO("SansArabic"), 0x0750, 0x077f},
    {"Deva", false, NOTO("SerifDevanagari"), NOTO("SansDevanagari"), 0x0900, 0x097f},
    {"Beng", false, NOTO("SerifBengali"), NOTO("SansBengali"), 0x0980, 0x09ff},
    {"Taml", false, NOTO("SerifTamil"), NOTO("SansTamil"), 0x0b80, 0x0bff},
    {"Telu", false, NOTO("SerifTelugu"), NOTO("SansTelugu"), 0x0c00, 0x0c7f},
    {"Thai", false, NOTO("SerifThai"), NOTO("SansThai"), 0x0e00, 0x0e7f},
    {"Geor", false, NOTO("SerifGeorgian"), NOTO("SansGeorgian"), 0x10a0, 0x10ff},
    {"Ethi", false, NOTO("SerifEthiopic"), NOTO("SansEthiopic"), 0x1200, 0x137f},
    {"Arab", true, NOTO("NaskhArabic"), NOTO("SansArabic"), 0xfb50, 0xfdff},
    {"Arab", true, NOTO("NaskhArabic"), NOTO("SansArabic"), 0xfe70, 0xfeff},
};

const Script *scripts_find(uint32_t character) {
  if (character < scripts[0].first) return NULL;
  for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
    if (character >= scripts[i].first && character <= scripts[i].last) return &scripts[i];
  return NULL;
}

bool scripts_neutral(uint32_t character) {
  if (character < 0x80) return !((character | 32) >= 'a' && (character | 32) <= 'z');
  return character == 0xa0 || (character >= 0x2000 && character <= 0x206f);
}

bool scripts_invisible(uint32_t character) {
  return (character >= 0x200b && character <= 0x200f) ||
         (character >= 0x202a && character <= 0x202e) ||
         (character >= 0x2060 && character <= 0x2064) ||
         (character >= 0xfe00 && character <= 0xfe0f);
}
