// What people in the room said, as it was typed: plus and delta, and the sentences. Whose they are
// is nowhere written down.
#include "handout/leaf.h"

bool reactions_have(const Leaf *leaf, EventKind kind) {
  uint32_t count;
  const WorkshopSaid *said = workshop_said(leaf->workshop, &count);
  for (uint32_t i = 0; i < count; i++)
    if (said[i].kind == kind) return true;
  return false;
}

static void add_list(Leaf *leaf, EventKind kind, const char *class) {
  uint32_t count;
  const WorkshopSaid *said = workshop_said(leaf->workshop, &count);
  html_open_class(&leaf->html, "ul", class);
  for (uint32_t i = 0; i < count; i++)
    if (said[i].kind == kind) leaf_typed(leaf, "li", said[i].text);
  html_close(&leaf->html, "ul");
}

static void add_side(Leaf *leaf, EventKind kind, const char *id, const char *title) {
  leaf_open(leaf, id, "h3", title);
  if (reactions_have(leaf, kind)) {
    add_list(leaf, kind, "said");
  } else {
    html_say(&leaf->html, "p", NULL, "Nothing was written down.");
  }
  html_close(&leaf->html, "section");
}

static void add_reactions(Leaf *leaf) {
  if (!reactions_have(leaf, EVENT_PLUS) && !reactions_have(leaf, EVENT_DELTA)) return;
  leaf_open(leaf, "reactions", "h2", "Plus and delta");
  html_open_class(&leaf->html, "div", "columns");
  add_side(leaf, EVENT_PLUS, "plus", "Plus: what helped");
  add_side(leaf, EVENT_DELTA, "delta", "Delta: what we would do otherwise");
  html_close(&leaf->html, "div");
  html_close(&leaf->html, "section");
}

void reactions_add(Leaf *leaf) {
  add_reactions(leaf);
  if (!reactions_have(leaf, EVENT_SENTENCE)) return;
  leaf_open(leaf, "sentences", "h2", "If, then");
  html_say(&leaf->html, "p", NULL, "Sentences that were said in the room, for another day.");
  add_list(leaf, EVENT_SENTENCE, "said sentences");
  html_close(&leaf->html, "section");
}
