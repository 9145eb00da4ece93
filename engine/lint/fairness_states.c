#include "lint/fairness_states.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "lint/pilot.h"
#include "story/score.h"

enum { GRAVE = 4 };

typedef struct Player {
  const Story *story;
  FairnessStates *states;
  uint32_t *owner;  // of a line: the option whose reply it stands in, NONE
  uint32_t option;  // chosen now
  uint32_t words;   // of the reply to it, so far
  uint32_t play;
  bool reference;  // else only landings are kept
} Player;

// Replies ----------------------------------------------------------------------------------------

static void own_lines(const Player *player, uint32_t option, Range passages) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++) {
    Range lines = player->story->passages[p].lines;
    for (uint32_t l = 0; l < lines.count; l++) player->owner[lines.first + l] = option;
  }
}

static void own_replies(const Player *player) {
  const Story *story = player->story;
  for (uint32_t l = 0; l < story->line_count; l++) player->owner[l] = NONE;
  for (uint32_t o = 0; o < story->option_count; o++)
    for (uint32_t r = 0; r < story->options[o].replies.count; r++)
      own_lines(player, o, story->replies[story->options[o].replies.first + r].passages);
}

static void hear(void *to, uint32_t line) {
  Player *player = to;
  const Story *story = player->story;
  const Beat *beat = &story->beats[story->options[player->option].beat];
  if (player->owner[line] == player->option && story->lines[line].speaker == beat->speaker)
    player->words += (uint32_t)utf8_words(story_text(story, story->lines[line].text));
}

static void keep_reply(Player *player, const Exchange *exchange) {
  FairnessStates *states = player->states;
  if (exchange->mind != 0) return;
  states->replies = memory_push(states->replies, states->replies_count, &states->replies_cap,
                                sizeof *states->replies);
  states->replies[states->replies_count++] =
      (FairnessReply){.option = exchange->option, .words = player->words};
}

// Choices ----------------------------------------------------------------------------------------

static bool is_choice(const Story *story, const State *state, const uint32_t *options,
                      uint32_t count) {
  if (count < 2 || story->beats[state->beat].mind != 0) return false;
  for (uint32_t i = 0; i < count; i++)
    if (story->options[options[i]].move_count) return true;
  return false;
}

static bool is_grave(const Story *story, const Exchange *exchange) {
  if (exchange->mind == NONE) return false;
  for (uint32_t i = 0; i < exchange->volley.move_count; i++)
    if (story->rows[exchange->volley.moves[i].row].severity >= GRAVE) return true;
  return false;
}

static void try_option(const Player *player, const State *state, uint32_t index,
                       FairnessChoice *choice) {
  const Story *story = player->story;
  FairnessOption *option = &player->states->options[index];
  State after = *state;
  Exchange exchange;
  run_choose(story, &after, index, &exchange, NULL);
  option->reached++;
  if (exchange.mind != NONE) option->landings |= UINT64_C(1) << exchange.volley.landing;
  if (!player->reference) return;
  option->offered++;
  option->best += index == choice->best;
  option->wrong += index != choice->best && score_step(story, state, &after, &exchange) <= 0;
  if (is_grave(story, &exchange)) choice->grave = index;
}

static void keep_choice(FairnessStates *states, const FairnessChoice *choice) {
  states->choices = memory_push(states->choices, states->choices_count, &states->choices_cap,
                                sizeof *states->choices);
  states->choices[states->choices_count++] = *choice;
}

static void look_around(const Player *player, const State *state, uint32_t taken) {
  FairnessChoice choice = {.play = player->play,
                           .beat = (uint32_t)state->beat,
                           .best = NONE,
                           .taken = taken,
                           .grave = NONE};
  choice.count = run_options(player->story, state, choice.options);
  if (!is_choice(player->story, state, choice.options, choice.count)) return;
  if (player->reference) choice.best = score_best_option(player->story, state);
  for (uint32_t i = 0; i < choice.count; i++) try_option(player, state, choice.options[i], &choice);
  if (player->reference) keep_choice(player->states, &choice);
}

// Plays ------------------------------------------------------------------------------------------

static void play_through(Player *player, uint32_t number, uint32_t skill) {
  const RunSink sink = {.line = hear, .to = player};
  Pilot pilot = pilot_start(player->story, number, skill);
  player->play = number;
  while (pilot_waits(&pilot)) {
    Exchange exchange;
    player->option = pilot_pick(&pilot);
    player->words = 0;
    look_around(player, &pilot.state, player->option);
    pilot_choose(&pilot, player->option, &exchange, &sink);
    if (player->reference) keep_reply(player, &exchange);
  }
}

void fairness_states_play(const Story *story, FairnessStates *out) {
  *out = (FairnessStates){.options = memory_new(story->option_count + 1, sizeof *out->options)};
  Player player = {.story = story, .states = out};
  player.owner = memory_new(story->line_count + 1, sizeof *player.owner);
  own_replies(&player);
  player.reference = true;
  for (uint32_t i = 0; i < FAIRNESS_PLAYS; i++) play_through(&player, i, FAIRNESS_SKILL);
  player.reference = false;
  for (uint32_t i = 0; i < FAIRNESS_CHANCE_PLAYS; i++) play_through(&player, i, PILOT_RANDOM);
  free(player.owner);
}

void fairness_states_free(FairnessStates *states) {
  free(states->choices);
  free(states->replies);
  free(states->options);
  *states = (FairnessStates){0};
}
