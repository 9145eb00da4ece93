#include "plots/plane_words.h"

enum { WHOLE = 1000 };

const char plane_words_no_marks[] = "This conversation has no marks, so there is nothing to draw.";

bool plane_words_read(Session *session, const Debrief *debrief, PlaneAttempts earlier, Plane *out) {
  const Story *story = session_story(session);
  const Score *score = &debrief->score;
  *out = (Plane){session, story, debrief, earlier, NONE, NONE, {0}};
  if (!plane_axes(story, &out->curiosity, &out->coercion) || score->empty) return false;
  out->now.curiosity = score->marks[out->curiosity].value;
  out->now.coercion = score->marks[out->coercion].value;
  for (uint32_t i = 0; i < story->gate_count; i++)
    out->now.gates |= score->gates[i].passed ? 1u << i : 0;
  return true;
}

const char *plane_words_mark(const Plane *plane, uint32_t mark) {
  return session_fill(plane->session, plane->story->marks[mark].name);
}

void plane_words_add_value(int32_t per_mille, Buf *out) {
  char text[24];
  score_print_tenths(per_mille, text);
  buf_add(out, text);
  if (per_mille % 10 == 0) out->text[out->length -= 2] = '\0';
}

void plane_words_add_both(const Plane *plane, const PlaneAttempt *attempt, Buf *out) {
  buf_add_format(out, "%s ", plane_words_mark(plane, plane->curiosity));
  plane_words_add_value(attempt->curiosity, out);
  buf_add_format(out, ", %s ", plane_words_mark(plane, plane->coercion));
  plane_words_add_value(attempt->coercion, out);
}

void plane_words_add_gates(const Plane *plane, const PlaneAttempt *attempt, Buf *out) {
  const char *between = "; passed: ";
  for (uint32_t i = 0; i < plane->story->gate_count; i++) {
    if ((attempt->gates >> i & 1) == 0) continue;
    buf_add_format(out, "%s%s", between, session_fill(plane->session, plane->story->gates[i].name));
    between = ", ";
  }
}

// "Curiosity 55 or more"
static void add_bounds(const Plane *plane, uint32_t mark, int32_t least, int32_t most, Buf *out) {
  if (least == 0 && most == WHOLE) return;
  buf_add_format(out, "%s%s ", out->length > 0 ? " and " : "", plane_words_mark(plane, mark));
  if (least > 0) plane_words_add_value(least, out);
  if (least > 0) buf_add(out, " or more");
  if (least > 0 && most < WHOLE) buf_add(out, ", ");
  if (most < WHOLE) plane_words_add_value(most, out);
  if (most < WHOLE) buf_add(out, " or less");
}

bool plane_words_add_region(const Plane *plane, uint32_t gate, Buf *out) {
  PlaneRegion region;
  Buf bounds = {0};
  if (!plane_region(plane->story, gate, &region)) return false;
  add_bounds(plane, plane->curiosity, region.least_curiosity, region.most_curiosity, &bounds);
  add_bounds(plane, plane->coercion, region.least_coercion, region.most_coercion, &bounds);
  buf_add_format(out, "%s asks for %s, and for more than these two",
                 session_fill(plane->session, plane->story->gates[gate].name), buf_text(&bounds));
  buf_free(&bounds);
  return true;
}

void plane_words_add_now(const Plane *plane, Buf *out) {
  buf_add(out, plane->earlier.looking_over ? "Your newest conversation: " : "This conversation: ");
  plane_words_add_both(plane, &plane->now, out);
  plane_words_add_gates(plane, &plane->now, out);
}

void plane_words_add_all(const Plane *plane, Buf *out) {
  plane_words_add_now(plane, out);
  buf_add(out, ".");
  for (int i = 0; i < plane->earlier.count; i++) {
    const PlaneAttempt *attempt = &plane->earlier.items[i];
    buf_add_format(out, " Earlier attempt %d, %s: ", i + 1, attempt->when);
    plane_words_add_both(plane, attempt, out);
    plane_words_add_gates(plane, attempt, out);
    buf_add(out, ".");
  }
  for (uint32_t i = 0; i < plane->story->gate_count; i++) {
    Buf region = {0};
    if (plane_words_add_region(plane, i, &region)) buf_add_format(out, " %s.", buf_text(&region));
    buf_free(&region);
  }
}

void plane_name(Session *session, Buf *out) {
  uint32_t curiosity, coercion;
  const Story *story = session_story(session);
  if (!plane_axes(story, &curiosity, &coercion)) {
    buf_add(out, "Marks");
    return;
  }
  buf_add(out, session_fill(session, story->marks[curiosity].name));
  buf_add_format(out, " and %s", session_fill(session, story->marks[coercion].name));
}

void plane_words(Session *session, const Debrief *debrief, PlaneAttempts earlier, Buf *out) {
  Plane plane;
  if (plane_words_read(session, debrief, earlier, &plane))
    plane_words_add_all(&plane, out);
  else
    buf_add(out, plane_words_no_marks);
}
