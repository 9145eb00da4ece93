#include "facilitator/writing.h"

#include <string.h>

#include "base/utf8.h"

typedef struct Kind {
  const char *name, *example, *keep;
  EventKind event;
  size_t most;  // bytes
} Kind;

static const Kind kinds[FIELD_COUNT] = {
    [FIELD_PLUS] = {"Plus: what helped", "We asked before we explained.", "Keep the plus",
                    EVENT_PLUS, EVENT_TEXT},
    [FIELD_DELTA] = {"Delta: what we would do otherwise", "Wait a little longer.", "Keep the delta",
                     EVENT_DELTA, EVENT_TEXT},
    [FIELD_SENTENCE] = {"A sentence", "If the answer is no, then I ask what the no looks after.",
                        "Keep the sentence", EVENT_SENTENCE, EVENT_TEXT},
    [FIELD_TEAM] = {"The name of the team", "The window side", "Begin with this team", EVENT_TEAM,
                    WORKSHOP_NAME - 1},
};

int writing_draw(const Facilitator *facilitator, Pen *pen, Field field, int x, int y, int width) {
  const Kind *kind = &kinds[field];
  int top = y, gap = pen_units(pen, 10), in = pen_fine(pen, WIDGETS_RING);
  Buf label = {0};  // an example within the field would look as if it were written already
  buf_add_format(&label, "%s. Such as: %s", kind->name, kind->example);
  y += pen_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&label), x, y, width) + in;
  buf_free(&label);
  y += widgets_field(pen, kind->name, buf_text(&facilitator->fields[field]), "",
                     PRESS_FIELD + (int)field, x, y, width) +
       gap;
  Button keep = {.name = kind->keep, .action = PRESS_KEEP + (int)field};
  return y + widgets_buttons(pen, &keep, 1, x, y, width) + gap - top;
}

// Typing -----------------------------------------------------------------------------------------

static Buf *focused(Screens *screens, const Kind **kind) {
  int field = screens->focus - PRESS_FIELD;
  if (field < 0 || field >= FIELD_COUNT) return NULL;
  *kind = &kinds[field];
  return &facilitator_of(screens)->fields[field];
}

static void erase(Buf *text) {
  if (text->length == 0) return;
  size_t length = utf8_cut(text->text, text->length - 1);
  text->text[text->length = length] = '\0';
}

// A key that is also a verb writes its character here. Nothing begins with a space, and a full stop
// at the beginning is a remote's: it blanks the wall.
static bool is_typed(const Input *input, const Buf *text) {
  if (input->verb == INPUT_KEY || input->text[0] == '\0') return false;
  bool first = input->text[0] == ' ' || strcmp(input->text, ".") == 0;
  return text->length > 0 || !first;
}

// In the debrief a letter is written even when the focus is elsewhere, since whoever types looks at
// the room. -1: there is no field for it.
static int field_waiting(const Screens *screens) {
  const Facilitator *facilitator = facilitator_of(screens);
  WorkshopStep step = workshop_step(facilitator->workshop);
  if (facilitator->page != PAGE_NOW || workshop_over(facilitator->workshop)) return -1;
  if (step == STEP_REACTIONS) return FIELD_PLUS;
  return step == STEP_SENTENCES ? FIELD_SENTENCE : -1;
}

static void go_to_field(Screens *screens, const Input *input) {
  const Kind *kind;
  int waiting = field_waiting(screens);
  if (focused(screens, &kind) || waiting < 0 || input->verb != INPUT_LETTER) return;
  if (is_typed(input, &facilitator_of(screens)->fields[waiting]))
    screens->focus = PRESS_FIELD + waiting;
}

bool writing_take(Screens *screens, const Input *input) {
  const Kind *kind;
  go_to_field(screens, input);
  Buf *text = focused(screens, &kind);
  if (!text) return false;
  if (input->verb == INPUT_ERASE)
    erase(text);
  else if (!is_typed(input, text))
    return false;
  else if (text->length + strlen(input->text) <= kind->most)
    buf_add(text, input->text);
  screens->bring = BRING_FOCUS;
  return true;
}

static void keep(Screens *screens, Field field) {
  Buf *text = &facilitator_of(screens)->fields[field];
  screens->focus = PRESS_FIELD + (int)field;
  if (facilitator_do(screens, (WorkshopEvent){.kind = kinds[field].event, .text = buf_text(text)}))
    buf_clear(text);
  screens->bring = BRING_FOCUS;
}

bool writing_press(Screens *screens, int action) {
  int field = action - PRESS_FIELD, button = action - PRESS_KEEP;
  if (field >= 0 && field < FIELD_COUNT)
    keep(screens, (Field)field);
  else if (button >= 0 && button < FIELD_COUNT)
    keep(screens, (Field)button);
  else
    return false;
  return true;
}
