#include "screens/actor.h"

#include "screens/flow.h"
#include "screens/words.h"

enum { VEIL_MS = 1200 };  // until a silence has dimmed the room

static FigureMoment moment_now(const Screens *screens) {
  const Dialogue *dialogue = &screens->dialogue;
  FigureMoment moment = {.session = screens->session,
                         .shown = dialogue->shown,
                         .addressed = NONE,
                         .landing = dialogue->wait == WAIT_MOMENT,
                         .motion = screens->settings.motion,
                         .now_ms = screens->now_ms};
  if (!flow_at_the_end(screens))
    moment.addressed = screens->story->beats[session_state(screens->session)->beat].speaker;
  return moment;
}

uint32_t actor_person(const Screens *screens) {
  FigureMoment moment = moment_now(screens);
  return figure_person(&moment);
}

// A silence dims the room, slowly.
static void draw_veil(const Screens *screens, Pen *pen, Rect plate) {
  if (screens->dialogue.wait != WAIT_SILENCE) return;
  int64_t passed = screens->now_ms - screens->dialogue.wait_start_ms;
  int alpha = (int)(pen->theme->veil & 0xFF);
  if (screens->settings.motion && passed < VEIL_MS) alpha = (int)(alpha * passed / VEIL_MS);
  if (alpha > 0) display_box(pen->display, plate, 0, theme_fade(pen->theme->veil, alpha));
}

static void draw_beneath(const Screens *screens, Pen *pen, const char *name, Rect plate) {
  int y = plate.y + plate.h + pen_units(pen, 8);
  pen_capitals(pen, STYLE_CAPTION, pen->theme->soft, name, plate.x, y, plate.w);
  const char *caption = screens->dialogue.caption;
  if (!screens->settings.captions || *caption == '\0') return;
  y += pen_leading(pen, STYLE_CAPTION);
  pen_line(pen, STYLE_ASIDE, pen->theme->soft, caption, plate.x, y, plate.w);
  pen_widget(pen, ROLE_TEXT, "Sound", caption,
             (Rect){plate.x, y, plate.w, pen_leading(pen, STYLE_ASIDE)}, 0, 0);
}

int actor_beneath(const Screens *screens, const Pen *pen) {
  int captions = screens->settings.captions ? pen_leading(pen, STYLE_ASIDE) : 0;
  return pen_leading(pen, STYLE_CAPTION) + captions + pen_units(pen, 26);
}

void actor_draw(Screens *screens, Pen *pen, Rect plate) {
  FigureMoment moment = moment_now(screens);
  const char *name = words_name(screens, figure_person(&moment));
  if (*name) pen_widget(pen, ROLE_PICTURE, name, figure_reads(&moment), plate, 0, 0);
  if (!figure_draw(&screens->figure, &moment, pen, plate)) return;
  draw_veil(screens, pen, plate);
  draw_beneath(screens, pen, name, plate);
}

int64_t actor_deadline(const Screens *screens) {
  return figure_deadline(&screens->figure, screens->settings.motion, screens->now_ms);
}
