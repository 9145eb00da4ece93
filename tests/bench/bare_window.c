// The smallest decent SDL2 and SDL2_ttf window: the same hints, the same fonts, the name and the
// first paragraph, gone after the first present. The yardstick for how much the game itself adds to
// starting up.
#include <SDL.h>
#include <SDL_ttf.h>
#include <stdio.h>

#define SERIF "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"
#define ITALIC "/usr/share/fonts/truetype/noto/NotoSerif-Italic.ttf"

enum { LEFT = 180, WIDE = 420 };

static const char name[] = "Unpersuaded";
static const char paragraph[] =
    "The word on your card is persuade. By the end you will know why it was the wrong word.";

static void print(SDL_Surface *page, TTF_Font *font, const char *text, int y) {
  const SDL_Color ink = {33, 29, 25, 255};
  TTF_SetFontHinting(font, TTF_HINTING_LIGHT_SUBPIXEL);
  SDL_Surface *drawn = TTF_RenderUTF8_Blended_Wrapped(font, text, ink, WIDE);
  SDL_BlitSurface(drawn, NULL, page, &(SDL_Rect){LEFT, y, 0, 0});
  SDL_FreeSurface(drawn);
}

static int fail(const char *what) {
  fprintf(stderr, "bare_window: %s: %s\n", what, SDL_GetError());
  return 1;
}

int main(void) {
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
  if (SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0) return fail("cannot start");
  SDL_Window *window =
      SDL_CreateWindow("Bare", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, 1280, 720,
                       SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
  SDL_Surface *page = window != NULL ? SDL_GetWindowSurface(window) : NULL;
  TTF_Font *large = TTF_OpenFont(SERIF, 54), *small = TTF_OpenFont(ITALIC, 19);
  if (page == NULL || large == NULL || small == NULL) return fail("no window or no fonts");
  SDL_FillRect(page, NULL, SDL_MapRGB(page->format, 250, 246, 238));
  print(page, large, name, 120);
  print(page, small, paragraph, 220);
  SDL_UpdateWindowSurface(window);
  TTF_CloseFont(small);
  TTF_CloseFont(large);
  TTF_Quit();
  SDL_DestroyWindow(window);
  SDL_Quit();
  return 0;
}
