// Plays the courses that are shipped with marks: the best play (definition 32) passes and ends well in every variant, no gate
// passes at a bad ending, every play ends. It prints a table and what no play reached, for whoever writes the scenes.
// Of the naive players (definition 33) only those that ask for no rating of the lines are here.
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"
#include "course/course.h"
#include "story/run.h"
#include "story/score.h"

enum { LONGEST_PLAY = 200, MOST_COURSES = 16, RANDOM_PLAYS = 20000, OTHER_PLAYS = 2000 };

typedef struct Step {
  Exchange exchange;
  int32_t level[LIMIT_CONCERNS];  // the expert's, afterwards
  int32_t axis[LIMIT_AXES];
} Step;

typedef struct Play {
  State state;
  uint32_t variants[LIMIT_VARIANTS];
  Step steps[LONGEST_PLAY];
  uint32_t count;
  bool ended;
} Play;

typedef struct Chance {
  uint64_t state;
} Chance;

// One player: which of the options shown. `number` is the exchange, from 0.
typedef struct Player Player;
typedef uint32_t (*Choose)(const Player *player, const Story *story, const State *state,
                           const uint32_t *shown, uint32_t count, Chance *chance);
struct Player {
  const char *name;
  Choose choose;
  int32_t skill;  // in a hundred
};

typedef struct Seen {  // by all players of a course
  bool *option, *chosen, *reply;
  uint32_t endings[16];
  uint32_t plays, least_volleys, most_volleys, most_choices;
} Seen;

static Story *stories[MOST_COURSES];
static Seen seen[MOST_COURSES];
static uint32_t course_count;

static uint32_t draw(Chance *chance, uint32_t below) {
  chance->state += UINT64_C(0x9E3779B97F4A7C15);
  return (uint32_t)(hash_mix(chance->state) >> 33) % below;
}

// Players -----------------------------------------------------------------------------------------------------

static const Row *row_of(const Story *story, const Exchange *exchange, uint32_t move) {
  return &story->rows[exchange->volley.moves[move].row];
}

static uint32_t play_random(const Player *player, const Story *story, const State *state,
                            const uint32_t *shown, uint32_t count, Chance *chance) {
  (void)player, (void)story, (void)state;
  return shown[draw(chance, count)];
}

static uint32_t play_best(const Player *player, const Story *story, const State *state,
                          const uint32_t *shown, uint32_t count, Chance *chance) {
  (void)player, (void)shown, (void)count, (void)chance;
  return score_best_option(story, state);
}

static uint32_t play_skill(const Player *player, const Story *story, const State *state,
                           const uint32_t *shown, uint32_t count, Chance *chance) {
  const uint32_t best = score_best_option(story, state);
  if (count == 1 || draw(chance, 100) < (uint32_t)player->skill) {
    return best;
  }
  uint32_t other = shown[draw(chance, count - 1)];
  return other == best ? shown[count - 1] : other;
}

// The severity an option would be received with now.
static int32_t severity_now(const Story *story, const State *state, uint32_t option) {
  State after = *state;
  Exchange exchange;
  run_choose(story, &after, option, &exchange, NULL);
  return exchange.mind == 0 ? exchange.volley.severity : 0;
}

static uint32_t worst_now(const Story *story, const State *state, const uint32_t *shown,
                          uint32_t count) {
  uint32_t worst = shown[0];
  int32_t most = 0;
  for (uint32_t i = 0; i < count; i++) {
    const int32_t severity = severity_now(story, state, shown[i]);
    if (severity > most) {
      most = severity;
      worst = shown[i];
    }
  }
  return worst;
}

static uint32_t play_persuader(const Player *player, const Story *story, const State *state,
                               const uint32_t *shown, uint32_t count, Chance *chance) {
  (void)player, (void)chance;
  return worst_now(story, state, shown, count);
}

static bool of_family(const Story *story, uint32_t option, Family family) {
  const Option *it = &story->options[option];
  for (uint32_t i = 0; i < it->move_count; i++) {
    if (story->codes[it->moves[i].code].family == family) {
      return true;
    }
  }
  return false;
}

static bool has_code(const Story *story, uint32_t option, const char *code) {
  const Option *it = &story->options[option];
  for (uint32_t i = 0; i < it->move_count; i++) {
    if (!strcmp(story_text(story, story->codes[it->moves[i].code].id), code)) {
      return true;
    }
  }
  return false;
}

static uint32_t play_obliger(const Player *player, const Story *story, const State *state,
                             const uint32_t *shown, uint32_t count, Chance *chance) {
  (void)player, (void)state;
  for (uint32_t i = 0; i < count; i++) {
    if (of_family(story, shown[i], FAMILY_AVOIDANT) || has_code(story, shown[i], "accept_no")) {
      return shown[i];
    }
  }
  return shown[draw(chance, count)];
}

// Uses the position whenever it is offered and chooses well otherwise: the gates must see the one threat.
static uint32_t play_power(const Player *player, const Story *story, const State *state,
                           const uint32_t *shown, uint32_t count, Chance *chance) {
  for (uint32_t i = 0; i < count; i++) {
    if (has_code(story, shown[i], "power")) {
      return shown[i];
    }
  }
  return play_skill(player, story, state, shown, count, chance);
}

static uint32_t play_nice_then_push(const Player *player, const Story *story, const State *state,
                                    const uint32_t *shown, uint32_t count, Chance *chance) {
  (void)chance;
  return state->mind[0].volleys < player->skill ? score_best_option(story, state)
                                                : worst_now(story, state, shown, count);
}

// Gives up at the first chance, otherwise anything that is no push.
static uint32_t play_gentle(const Player *player, const Story *story, const State *state,
                            const uint32_t *shown, uint32_t count, Chance *chance) {
  (void)player, (void)state;
  for (int tries = 0; tries < 12; tries++) {
    const uint32_t option = shown[draw(chance, count)];
    if (!of_family(story, option, FAMILY_COERCIVE)) {
      return option;
    }
  }
  return shown[0];
}

static uint32_t play_first(const Player *player, const Story *story, const State *state,
                           const uint32_t *shown, uint32_t count, Chance *chance) {
  (void)player, (void)story, (void)state, (void)chance, (void)count;
  return shown[0];
}

static uint32_t play_last(const Player *player, const Story *story, const State *state,
                          const uint32_t *shown, uint32_t count, Chance *chance) {
  (void)player, (void)story, (void)state, (void)chance;
  return shown[count - 1];
}

// Playing -----------------------------------------------------------------------------------------------------

static const Reply *reply_shown(const Story *story, const Exchange *exchange) {
  const Option *option = &story->options[exchange->option];
  const Reply *other = NULL, *landing = NULL, *concern = NULL;
  for (uint32_t i = option->replies.first; i < option->replies.first + option->replies.count; i++) {
    const Reply *reply = &story->replies[i];
    other = reply->kind == KEY_OTHER ? reply : other;
    if (exchange->mind != NONE) {
      landing =
          reply->kind == KEY_LANDING && reply->key == exchange->volley.landing ? reply : landing;
      concern = reply->kind == KEY_CONCERN && reply->key == exchange->volley.voiced &&
                        !story->landings[exchange->volley.landing].weak
                    ? reply
                    : concern;
    }
  }
  return concern ? concern : landing ? landing : other;
}

static void note(const Story *story, Seen *all, const uint32_t *shown, uint32_t count,
                 const Exchange *exchange) {
  for (uint32_t i = 0; i < count; i++) {
    all->option[shown[i]] = true;
  }
  all->chosen[exchange->option] = true;
  const Reply *reply = reply_shown(story, exchange);
  if (reply) {
    all->reply[reply - story->replies] = true;
  }
}

static void keep(Play *play, const Exchange *exchange) {
  Step *step = &play->steps[play->count++];
  step->exchange = *exchange;
  memcpy(step->level, play->state.mind[0].level, sizeof step->level);
  memcpy(step->axis, play->state.mind[0].axis, sizeof step->axis);
}

static void play_through(const Story *story, const Player *player, uint64_t seed, Play *play,
                         Seen *all) {
  Chance chance = {seed};
  play->count = 0;
  state_init(story, &play->state, seed, play->variants);
  run_start(story, &play->state, NONE, false, NULL);
  while (!run_over(&play->state) && play->count < LONGEST_PLAY) {
    uint32_t shown[LIMIT_OPTIONS];
    Exchange exchange;
    const uint32_t count = run_shown(story, &play->state, seed, shown);
    assert_true(count > 0);
    const uint32_t option = player->choose(player, story, &play->state, shown, count, &chance);
    run_choose(story, &play->state, option, &exchange, NULL);
    note(story, all, shown, count, &exchange);
    keep(play, &exchange);
  }
  play->ended = run_over(&play->state);
  const uint32_t volleys = (uint32_t)play->state.mind[0].volleys;
  all->plays++;
  all->endings[play->state.ending]++;
  all->least_volleys = volleys < all->least_volleys ? volleys : all->least_volleys;
  all->most_volleys = volleys > all->most_volleys ? volleys : all->most_volleys;
  all->most_choices = play->count > all->most_choices ? play->count : all->most_choices;
}

static const char *variant_name(const Story *story, const Play *play, uint32_t index) {
  const Choices *choices = &story->choices[story->variants[index]];
  return choices->values[play->state.variant[index]];
}

static const char *ending_name(const Story *story, const State *state) {
  return state->ending ? story_text(story, story->endings[state->ending - 1].id) : "no ending";
}

static uint32_t variant_count(const Story *story) {
  uint32_t count = 1;
  for (uint32_t i = 0; i < story->variant_count; i++) {
    count *= story->choices[story->variants[i]].count;
  }
  return count;
}

static void set_variants(const Story *story, uint32_t number, uint32_t out[LIMIT_VARIANTS]) {
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const uint32_t count = story->choices[story->variants[i]].count;
    out[i] = number % count;
    number /= count;
  }
}

static bool variant_is(const Story *story, const Play *play, const char *id, const char *value) {
  for (uint32_t i = 0; i < story->variant_count; i++) {
    if (!strcmp(story_text(story, story->choices[story->variants[i]].id), id)) {
      return !strcmp(variant_name(story, play, i), value);
    }
  }
  return false;
}

// Telling -----------------------------------------------------------------------------------------------------

static void tell_variants(const Story *story, const Play *play) {
  for (uint32_t i = 0; i < story->variant_count; i++) {
    printf("%-14s", variant_name(story, play, i));
  }
}

static int32_t count_of(const Story *story, const State *state, const char *id) {
  for (uint32_t i = 0; i < story->count_count; i++) {
    if (!strcmp(story_text(story, story->counts[i]), id)) {
      return state->count[i];
    }
  }
  return -1;
}

static int32_t mark_of(const Story *story, const Score *score, const char *id) {
  for (uint32_t i = 0; i < story->mark_count; i++) {
    if (!strcmp(story_text(story, story->marks[i].id), id)) {
      return score->marks[i].value;
    }
  }
  return -1;
}

static void tell_line(const Story *story, const Play *play, const Score *score) {
  const State *state = &play->state;
  const Mind *mind = &state->mind[0];
  tell_variants(story, play);
  printf("%7u %7d %9d %8d %3d %3d %4d %4d %4d %4d  %-15s%s\n", play->count, mind->volleys,
         mark_of(story, score, "curiosity"), mark_of(story, score, "coercion"), mind->understood,
         count_of(story, state, "spaces"), mind->purposes, mind->honoured,
         mark_of(story, score, "K"), mark_of(story, score, "rho"), ending_name(story, state),
         score->gates[1].passed ? "" : "  not good");
}

static void tell_step(const Story *story, const Step *step, uint32_t number) {
  const Exchange *exchange = &step->exchange;
  printf("  %3u %-52s", number, story_text(story, story->options[exchange->option].id));
  if (exchange->mind != NONE) {
    printf(" V%-2u", exchange->number);
    for (uint32_t i = 0; i < exchange->volley.move_count; i++) {
      const Row *row = row_of(story, exchange, i);
      printf(" %s->%s%s", story_text(story, row->id),
             story_text(story, story->codes[row->received].name),
             exchange->volley.moves[i].voided ? " (void)" : "");
    }
    printf(" [%s]  T%d X%d F%d R%d  levels", story_talk_name(exchange->talk), step->axis[0],
           step->axis[1], step->axis[2], step->axis[3]);
    for (uint32_t c = 0; c < story->minds[0].concern_count; c++) {
      printf(" %d", step->level[c]);
    }
  }
  printf("\n");
}

static void tell_gate(const Story *story, const Gate *gate, const GateScore *score) {
  for (uint32_t i = 0; i < gate->rows.count; i++) {
    const GateRow *row = &story->gate_rows[gate->rows.first + i];
    if (!score->rows[i]) {
      printf("  gate %s fails at %s: %d\n", story_text(story, gate->id), story_text(story, row->id),
             score->values[i]);
    }
  }
}

static void tell_play(const Story *story, const char *why, const Play *play, const Score *score) {
  printf("\n  %s\n  ", why);
  tell_variants(story, play);
  printf("%s, %d volleys, %u choices%s\n", ending_name(story, &play->state),
         play->state.mind[0].volleys, play->count, play->ended ? "" : ", not over");
  for (uint32_t i = 0; i < play->count; i++) {
    tell_step(story, &play->steps[i], i + 1);
  }
  for (uint32_t g = 0; g < story->gate_count; g++) {
    tell_gate(story, &story->gates[g], &score->gates[g]);
  }
}

// The best play -----------------------------------------------------------------------------------------------

static const char *best_complaint(const Story *story, const Play *play, const Score *score) {
  const char *ending = ending_name(story, &play->state);
  const char *expected =
      variant_is(story, play, "ready", "not_now") ? "informed_no" : "own_terms_yes";
  const int32_t volleys = play->state.mind[0].volleys;
  return !play->ended                    ? "the best play does not end"
         : volleys < 18 || volleys > 36  ? "the best play has fewer than 18 or more than 36 volleys"
         : !score->gates[1].passed       ? "the best play does not pass the gate good"
         : strcmp(ending, expected) != 0 ? "the best play ends badly"
                                         : NULL;
}

static bool same_path(const Play *play, const Play *other) {
  bool same = play->count == other->count;
  for (uint32_t i = 0; same && i < play->count; i++) {
    same = play->steps[i].exchange.option == other->steps[i].exchange.option;
  }
  return same;
}

// What the best play was made of: moves as written, and the longest run of one of them. A move may be best in no more than 30 %
// of choices and not three times running.
static void tell_moves(const Story *story, const Play *play) {
  uint32_t codes[LIMIT_CODES] = {0}, volleys = 0, run = 0, longest = 0, last = NONE;
  for (uint32_t i = 0; i < play->count; i++) {
    const Option *option = &story->options[play->steps[i].exchange.option];
    if (!play->steps[i].exchange.number) {
      continue;
    }
    volleys++;
    codes[option->moves[0].code]++;
    run = option->moves[0].code == last ? run + 1 : 1;
    last = option->moves[0].code;
    longest = run > longest ? run : longest;
  }
  printf("first moves in %u volleys:", volleys);
  for (uint32_t c = 0; c < story->code_count_of_model; c++) {
    if (codes[c]) {
      printf(" %s %u", story_text(story, story->codes[c].id), codes[c]);
    }
  }
  printf("; at most %u running\n", longest);
}

static void tell_head(const Story *story) {
  printf("\n%s, best play:\n", story_text(story, story->name));
  for (uint32_t i = 0; i < story->variant_count; i++) {
    printf("%-14s", story_text(story, story->choices[story->variants[i]].id));
  }
  printf("choices volleys curiosity coercion und spc purp  hon    K  rho  ending\n");
}

static int best_plays(const Story *story, Seen *all) {
  static const Player best = {"best", play_best, 100};
  static Play play, first;
  uint32_t other_paths = 0;
  int complaints = 0;
  tell_head(story);
  for (uint32_t v = 0; v < variant_count(story); v++) {
    Score score;
    set_variants(story, v, play.variants);
    play_through(story, &best, v + 1, &play, all);
    score_work_out(story, &play.state, &score);
    tell_line(story, &play, &score);
    const char *complaint = best_complaint(story, &play, &score);
    if (complaint) {
      tell_play(story, complaint, &play, &score);
      complaints++;
    }
    first = v == 0 ? play : first;
    other_paths += !same_path(&first, &play);
  }
  printf("%u ways differ from the first; ", other_paths);
  tell_moves(story, &first);
  return complaints;
}

static void the_best_play_passes_good_in_every_variant(void **state) {
  int complaints = 0;
  (void)state;
  for (uint32_t i = 0; i < course_count; i++) {
    complaints += best_plays(stories[i], &seen[i]);
  }
  assert_int_equal(complaints, 0);
}

// Other players -----------------------------------------------------------------------------------------------

static const Player others[] = {{"random", play_random, 0},
                                {"persuader", play_persuader, 0},
                                {"power", play_power, 100},
                                {"power, 70 %", play_power, 70},
                                {"best, then push", play_nice_then_push, 17},
                                {"best, then push late", play_nice_then_push, 21},
                                {"obliger", play_obliger, 0},
                                {"gentle", play_gentle, 0},
                                {"first", play_first, 0},
                                {"last", play_last, 0},
                                {"skill 50", play_skill, 50},
                                {"skill 70", play_skill, 70},
                                {"skill 85", play_skill, 85},
                                {"skill 95", play_skill, 95}};
enum { OTHERS = sizeof others / sizeof *others };

static bool bad_ending(const char *ending) {
  return !strcmp(ending, "coerced_yes") || !strcmp(ending, "damaged_no") ||
         !strcmp(ending, "never_discussed");
}

static const char *other_complaint(const Story *story, const Play *play, const Score *score) {
  if (!play->ended) {
    return "a play does not end";
  }
  for (uint32_t g = 0; g < story->gate_count; g++) {
    if (score->gates[g].passed &&
        (bad_ending(ending_name(story, &play->state)) || play->state.mind[0].volleys < 12)) {
      return "a gate passes at a bad ending";
    }
  }
  return play->state.ending ? NULL : "a play has no ending";
}

typedef struct Tally {
  uint32_t plays, fair, good, endings[16];
  uint64_t volleys, curiosity, coercion;
} Tally;

static void tally(const Story *story, Tally *sums, const Play *play, const Score *score) {
  sums->plays++;
  sums->fair += score->gates[0].passed;
  sums->good += score->gates[1].passed;
  sums->endings[play->state.ending]++;
  sums->volleys += (uint64_t)play->state.mind[0].volleys;
  sums->curiosity += (uint64_t)mark_of(story, score, "curiosity");
  sums->coercion += (uint64_t)mark_of(story, score, "coercion");
}

static void tell_tally(const Story *story, const char *name, const Tally *sums) {
  printf("%-22s %6u %5u.%u %5u.%u %7u %9u %8u ", name, sums->plays, sums->fair * 100 / sums->plays,
         sums->fair * 1000 / sums->plays % 10, sums->good * 100 / sums->plays,
         sums->good * 1000 / sums->plays % 10, (unsigned)(sums->volleys / sums->plays),
         (unsigned)(sums->curiosity / sums->plays), (unsigned)(sums->coercion / sums->plays));
  for (uint32_t e = 1; e <= story->ending_count; e++) {
    printf(" %14u %%", (sums->endings[e] * 100 + sums->plays / 2) / sums->plays);
  }
  printf("\n");
}

static int others_play(const Story *story, const Player *player, Seen *all) {
  const uint32_t plays = player->choose == play_random ? RANDOM_PLAYS : OTHER_PLAYS;
  Tally sums = {0};
  int complaints = 0;
  Play play;
  for (uint32_t i = 0; i < plays; i++) {
    Score score;
    set_variants(story, i % variant_count(story), play.variants);
    play_through(story, player, i + 1, &play, all);
    score_work_out(story, &play.state, &score);
    tally(story, &sums, &play, &score);
    const char *complaint = other_complaint(story, &play, &score);
    if (complaint && complaints++ < 2) {
      tell_play(story, complaint, &play, &score);
    }
  }
  tell_tally(story, player->name, &sums);
  return complaints;
}

static void no_gate_passes_at_a_bad_ending_and_every_play_ends(void **state) {
  int complaints = 0;
  (void)state;
  for (uint32_t i = 0; i < course_count; i++) {
    printf("\n%s, other players:\n%-22s %6s %7s %7s %7s %9s %8s ",
           story_text(stories[i], stories[i]->name), "", "plays", "fair %", "good %", "volleys",
           "curiosity", "coercion");
    for (uint32_t e = 0; e < stories[i]->ending_count; e++) {
      printf(" %16s", story_text(stories[i], stories[i]->endings[e].id));
    }
    printf("\n");
    for (size_t p = 0; p < OTHERS; p++) {
      complaints += others_play(stories[i], &others[p], &seen[i]);
    }
    printf("volleys: %u to %u; choices: at most %u\n", seen[i].least_volleys, seen[i].most_volleys,
           seen[i].most_choices);
  }
  assert_int_equal(complaints, 0);
}

static void every_ending_occurs(void **state) {
  int missing = 0;
  (void)state;
  for (uint32_t i = 0; i < course_count; i++) {
    for (uint32_t e = 0; e < stories[i]->ending_count; e++) {
      if (!seen[i].endings[e + 1]) {
        printf("%s: no play ended in %s\n", story_text(stories[i], stories[i]->name),
               story_text(stories[i], stories[i]->endings[e].id));
        missing++;
      }
    }
  }
  assert_int_equal(missing, 0);
}

// What nobody reached -----------------------------------------------------------------------------------------

static const char *reply_name(const Story *story, const Option *option, const Reply *reply) {
  switch (reply->kind) {
    case KEY_LANDING: return story_text(story, story->landings[reply->key].id);
    case KEY_CONCERN:
      return story_text(story,
                        story->minds[story->beats[option->beat].mind].concerns[reply->key].id);
    case KEY_OTHER: return "other";
  }
  return "";
}

static void tell_unreached(const Story *story, const Seen *all) {
  printf("\n%s, never offered in %u plays:\n", story_text(story, story->name), all->plays);
  for (uint32_t i = 0; i < story->option_count; i++) {
    if (!all->option[i]) {
      printf("  %s\n", story_text(story, story->options[i].id));
    }
  }
  printf("%s, replies never reached:\n", story_text(story, story->name));
  for (uint32_t i = 0; i < story->option_count; i++) {
    const Option *option = &story->options[i];
    for (uint32_t r = option->replies.first;
         all->chosen[i] && r < option->replies.first + option->replies.count; r++) {
      if (!all->reply[r] &&
          story->replies[r].kind != KEY_OTHER) {  // `other` is there so that nothing is unanswered
        printf("  %s: %s\n", story_text(story, option->id),
               reply_name(story, option, &story->replies[r]));
      }
    }
  }
}

static void what_nobody_reached_is_printed(void **state) {
  (void)state;
  for (uint32_t i = 0; i < course_count; i++) {
    tell_unreached(stories[i], &seen[i]);
  }
}

// Loading -----------------------------------------------------------------------------------------------------

static void take(Story *story) {
  Seen *all = &seen[course_count];
  all->option = memory_new(story->option_count + 1, sizeof *all->option);
  all->chosen = memory_new(story->option_count + 1, sizeof *all->chosen);
  all->reply = memory_new(story->reply_count + 1, sizeof *all->reply);
  all->least_volleys = UINT32_MAX;
  stories[course_count++] = story;
}

// Courses without marks are only loaded. Returns false when one cannot be.
static bool load(const char *scenes, const char *name) {
  char common[1100], folder[1400];
  CourseFaults faults = {0};
  snprintf(common, sizeof common, "%s/common", scenes);
  snprintf(folder, sizeof folder, "%s/%s", scenes, name);
  Story *story = course_load(common, folder, &faults);
  for (size_t i = 0; i < faults.count; i++) {
    fprintf(stderr, "%s\n", faults.sentences[i]);
  }
  course_faults_free(&faults);
  if (story && story->marked && course_count < MOST_COURSES) {
    take(story);
  } else {
    story_free(story);
  }
  return story != NULL;
}

static int load_all(void **state) {
  // Another folder of courses may be played by hand: UNPERSUADED_SCENES=... unit_best_play
  const char *given = getenv("UNPERSUADED_SCENES"),
             *scenes = given ? given : UNPERSUADED_SOURCE "/scenes";
  DIR *folder = opendir(scenes);
  bool whole = folder != NULL;
  (void)state;
  for (struct dirent *entry; folder && (entry = readdir(folder));) {
    char course[1400];
    snprintf(course, sizeof course, "%s/%s/course.lua", scenes, entry->d_name);
    FILE *file = fopen(course, "r");
    if (file) {
      fclose(file);
      whole &= load(scenes, entry->d_name);
    }
  }
  if (folder) {
    closedir(folder);
  }
  return whole && course_count > 0 ? 0 : -1;
}

static int free_all(void **state) {
  (void)state;
  for (uint32_t i = 0; i < course_count; i++) {
    free(seen[i].option);
    free(seen[i].chosen);
    free(seen[i].reply);
    story_free(stories[i]);
  }
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_best_play_passes_good_in_every_variant),
      cmocka_unit_test(no_gate_passes_at_a_bad_ending_and_every_play_ends),
      cmocka_unit_test(every_ending_occurs),
      cmocka_unit_test(what_nobody_reached_is_printed),
  };
  return cmocka_run_group_tests(tests, load_all, free_all);
}
