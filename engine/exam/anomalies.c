#include "exam/anomalies.h"

#include <inttypes.h>

#include "base/utf8.h"

static void say(Verification *out, Buf *sentence) {
  verify_anomaly(out, buf_text(sentence));
  buf_free(sentence);
}

// Reading ----------------------------------------------------------------------------------------

static size_t words_to_read(Hurry *hurry, Session *session) {
  const Story *story = session_story(session);
  uint32_t count, options[LIMIT_OPTIONS], offered = session_options(session, options);
  const Entry *entries = session_entries(session, &count);
  size_t words = 0;
  for (; hurry->entries < count; hurry->entries++)
    if (entries[hurry->entries].kind != ENTRY_CHOICE)
      words += utf8_words(entries[hurry->entries].text) + utf8_words(entries[hurry->entries].does);
  for (uint32_t i = 0; i < offered; i++) {
    words += utf8_words(story_text(story, story->options[options[i]].say));
    words += utf8_words(story_text(story, story->options[options[i]].does));
  }
  return words;
}

void anomalies_hurry(Hurry *hurry, const Chain *chain, uint32_t line, Session *session) {
  int64_t least = (int64_t)words_to_read(hurry, session) * ANOMALIES_WORD_MS;
  int64_t passed = moment_passed_ms(&chain->lines[line - 1].at, &chain->lines[line].at);
  if (least < ANOMALIES_LEAST_MS) least = ANOMALIES_LEAST_MS;
  hurry->choices++;
  // After an interruption nobody knows what was read before it.
  if (chain->lines[line - 1].kind == CHAIN_RESUME) least = ANOMALIES_LEAST_MS;
  if (passed >= least) return;
  if (hurry->hurried < sizeof hurry->lines / sizeof *hurry->lines)
    hurry->lines[hurry->hurried] = line + 1;
  hurry->hurried++;
}

void anomalies_hurried(const Hurry *hurry, Verification *out) {
  const uint32_t room = sizeof hurry->lines / sizeof *hurry->lines;
  Buf sentence = {0};
  if (hurry->hurried == 0) return;
  buf_add_format(
      &sentence,
      "%" PRIu32 " of %" PRIu32
      " choices came faster than what stood there can be read (%d words a minute, and at "
      "least %d s): line",
      hurry->hurried, hurry->choices, 60000 / ANOMALIES_WORD_MS, ANOMALIES_LEAST_MS / 1000);
  for (uint32_t i = 0; i < hurry->hurried && i < room; i++)
    buf_add_format(&sentence, "%s %" PRIu32, i ? "," : "", hurry->lines[i]);
  buf_add(&sentence, hurry->hurried > room ? " and more." : ".");
  say(out, &sentence);
}

// Clocks -----------------------------------------------------------------------------------------

static void look_at_interruption(const Moment *before, const Moment *at, uint32_t number,
                                 Verification *out) {
  Buf sentence = {0};
  buf_add_format(
      &sentence, "Interrupted before line %" PRIu32 ", for %" PRId64 " s%s.", number,
      moment_passed_ms(before, at) / 1000,
      at->boot == before->boot ? "" : " by the clock on the wall: the computer was started anew");
  say(out, &sentence);
}

// Of two starts of the computer only the wall tells; there it can be seen to go back, not forward.
static void look_at_wall(const Moment *before, const Moment *at, uint32_t number,
                         Verification *out) {
  Buf sentence = {0};
  int64_t moved = at->utc_s - before->utc_s;
  if (at->boot == before->boot) moved -= (at->mono_ms - before->mono_ms) / 1000;
  bool odd = at->boot == before->boot ? moved > ANOMALIES_CLOCK_S || moved < -ANOMALIES_CLOCK_S
                                      : moved < 0;
  if (!odd) return;
  buf_add_format(&sentence, "The clock was set %s by %" PRId64 " s before line %" PRIu32 ".",
                 moved < 0 ? "back" : "forward", moved < 0 ? -moved : moved, number);
  say(out, &sentence);
}

void anomalies_of_times(const Chain *chain, int64_t now_s, Verification *out) {
  for (uint32_t i = 1; i < chain->count; i++) {
    const Moment *before = &chain->lines[i - 1].at, *at = &chain->lines[i].at;
    if (chain->lines[i].kind == CHAIN_RESUME) look_at_interruption(before, at, i + 1, out);
    look_at_wall(before, at, i + 1, out);
  }
  if (now_s > 0 && chain_last(chain)->at.utc_s > now_s + ANOMALIES_AHEAD_S)
    verify_anomaly(out, "It ended later than it is now by the clock of this computer.");
}
