// The cards of advice in scenes/common/advice.lua, and which of them an option plays or breaks.
#include "course/read.h"

enum { MOST = 16 };

void read_card(Fields *fields, const char *id) {
  Build *build = fields->build;
  if (!fields_new_id(fields, IDS(build, cards), id)) return;
  if (build->cards_count == LIMIT_CARDS) {
    fault_at(build, fields->place, NULL, "%s: there may be at most %d cards", fields->what,
             LIMIT_CARDS);
    return;
  }
  Advice card = {.id = build_text(build, id), .place = fields->place};
  card.text = fields_need_text(fields, "text");
  card.source = fields_need_text(fields, "source");
  *BUILD_ADD(build, cards) = card;
}

Range read_advice(const Fields *fields) {
  const char *names[MOST];
  Build *build = fields->build;
  const uint32_t count = fields_names(fields, "advice", names, MOST);
  const Range range = {(uint32_t)build->advice_count, count};
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t card = fields_pick_named(fields, "advice", names[i], IDS(build, cards));
    *BUILD_ADD(build, advice) = card == NONE ? 0 : build->cards[card].id;
  }
  return range;
}
