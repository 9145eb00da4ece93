#include "workshop/tally.h"

#include <inttypes.h>

char tally_letter(uint32_t option) {
  return (char)('A' + option);
}

int32_t tally_total(const Tally *tally) {
  int32_t total = 0;
  for (uint32_t i = 0; i < tally->offered; i++) total += tally->votes[i];
  return total;
}

static bool check_offered(const Tally *tally, uint32_t option, Err *err) {
  if (option < tally->offered) return true;
  if (tally->offered == 1) return err_set(err, "There is only A here.");
  return err_set(err, "There is no %c here: the options are A to %c.", tally_letter(option),
                 tally_letter(tally->offered - 1));
}

bool tally_set(Tally *tally, uint32_t option, int32_t votes, Err *err) {
  if (!check_offered(tally, option, err)) return false;
  int32_t others = tally_total(tally) - tally->votes[option];
  if (votes < 0)
    return err_set(err, "%c has no vote that could be taken away.", tally_letter(option));
  if (votes > tally->room - others)
    return err_set(err, "There are %" PRId32 " votes in the room, and that would make %" PRId64 ".",
                   tally->room, (int64_t)others + votes);
  tally->votes[option] = votes;
  return true;
}

TallyLead tally_lead(const Tally *tally, uint32_t *option) {
  int32_t most = 0;
  uint32_t leading = 0;
  for (uint32_t i = 0; i < tally->offered; i++) {
    if (tally->votes[i] == most) leading++;
    if (tally->votes[i] <= most) continue;
    most = tally->votes[i];
    leading = 1;
    *option = i;
  }
  return most == 0 ? TALLY_EMPTY : leading == 1 ? TALLY_ONE : TALLY_TIE;
}

static void add_tied(const Tally *tally, int32_t most, Buf *out) {
  uint32_t tied = 0, named = 0;
  for (uint32_t i = 0; i < tally->offered; i++) tied += tally->votes[i] == most;
  for (uint32_t i = 0; i < tally->offered; i++) {
    if (tally->votes[i] != most) continue;
    if (named > 0) buf_add(out, named + 1 == tied ? " and " : ", ");
    buf_add_char(out, tally_letter(i));
    named++;
  }
}

void tally_words(const Tally *tally, Buf *out) {
  uint32_t option = 0;
  TallyLead lead = tally_lead(tally, &option);
  int32_t most = tally->votes[option];
  switch (lead) {
    case TALLY_EMPTY: buf_add(out, "nobody has voted"); return;
    case TALLY_ONE:
      buf_add_format(out, "%c, with %" PRId32 " of %" PRId32, tally_letter(option), most,
                     tally_total(tally));
      return;
    case TALLY_TIE:
      buf_add(out, "a tie of ");
      add_tied(tally, most, out);
      buf_add_format(out, ", with %" PRId32 " each", most);
      return;
  }
}
