// The landing table and the definitions of the codebook, read once more: expected values stand here as the codebook has
// them, copied by hand, never from the program. Marks and gates (definitions 23 to 27, 30) are in score.c.
#include "practice.h"

#include <sys/stat.h>
#include <unistd.h>

// The rows ----------------------------------------------------------------------------------------------------

typedef struct RowCase {
  const char *row, *before, *option;
  const char *landing;
  int received, severity;
  int effect[LIMIT_AXES];  // T X F R
  const char
      *after;  // levels, flags and window that change; nothing else does, and the window is 0
} RowCase;

#define READY_TO_DESIGN "edge=2 pace=3 "
#define OPEN_TO_OFFERS "pace=2 permission.leave "

// clang-format off
// Start: T40 X35 F45 R12, O33; pace 20, edge 26, problem_case 38, betrayal 44 (safe_zone), answer 55.
static const RowCase row_cases[] = {
    // 1 ASK-OPEN
    {"ask_barrage", "ask.blank*2", "ask.pace", "barrage", 15, 0, {-3, 4, 0, 0}, ""},
    {"ask_barrage", "ask.blank*2", "ask.wants", "barrage", 15, 0, {-3, 4, 0, 0}, ""},
    {"ask_wants_voiced", "T=70 X=10 F=10", "ask.wants_answer", "voiced", 1, 0, {1, -1, 0, 0}, "answer=1 +wants_known"},
    {"ask_wants_voiced", "T=70 X=10 F=10 oblige.drop", "ask.wants_answer", "voiced", 1, 0, {1, -1, 0, 0},
     "answer=1 +wants_known -dropped"},
    {"ask_wants", "", "ask.wants", "asked", 1, 0, {1, -1, 0, 0}, "+wants_known"},
    {"ask_wants", "oblige.drop", "ask.wants", "asked", 1, 0, {1, -1, 0, 0}, "+wants_known -dropped"},
    {"ask_wants", "", "ask.wants_answer", "asked", 1, 0, {1, -1, 0, 0}, "+wants_known"},
    {"ask_voiced", "", "ask.pace", "voiced", 1, 0, {1, -1, 0, 0}, "pace=1"},
    {"ask_voiced", "oblige.drop", "ask.edge", "voiced", 1, 0, {1, -1, 0, 0}, "edge=1 -dropped"},
    {"ask_asked", "", "ask.blank", "asked", 1, 0, {1, -1, 0, 0}, ""},
    {"ask_asked", "", "ask.plain", "asked", 1, 0, {1, -1, 0, 0}, ""},
    {"ask_asked", "", "ask.answer", "asked", 1, 0, {1, -1, 0, 0}, ""},
    {"ask_asked", "pace=1", "ask.pace", "asked", 1, 0, {1, -1, 0, 0}, ""},
    {"ask_asked", "oblige.drop", "ask.blank", "asked", 1, 0, {1, -1, 0, 0}, "-dropped"},

    // 2 SILENCE
    {"silence_cold", "gate.he_asks", "silence.any", "cold", 15, 0, {-2, 0, 0, 0}, ""},
    {"silence_cold", "neutral.ask_asks", "silence.any", "cold", 15, 0, {-2, 0, 0, 0}, ""},
    {"silence_voices", "ask.blank", "silence.problem_case", "kept", 2, 0, {1, 0, 0, 0}, "problem_case=1"},
    {"silence_kept", "ask.blank", "silence.blank", "kept", 2, 0, {1, 0, 0, 0}, ""},
    {"silence_kept", "ask.blank", "silence.answer", "kept", 2, 0, {1, 0, 0, 0}, ""},
    {"silence_kept", "pace=2 protects.pace", "silence.blank", "kept", 2, 0, {1, 0, 0, 0}, ""},
    {"silence_empty", "", "silence.any", "empty", 15, 0, {0, 0, 0, 0}, ""},
    {"silence_empty", "ask.blank silence.blank", "silence.any", "empty", 15, 0, {0, 0, 0, 0}, ""},
    {"silence_empty", "protects.pace", "silence.any", "empty", 15, 0, {0, 0, 0, 0}, ""},

    // 3 REFLECT
    {"reflect_first", "", "reflect.back", "heard", 3, 0, {2, 0, 0, 0}, ""},
    {"reflect_first", "oblige.drop", "reflect.back", "heard", 3, 0, {2, 0, 0, 0}, "-dropped"},
    {"reflect_second", "reflect.back", "reflect.back", "heard", 3, 0, {0, 0, 0, 0}, ""},
    {"reflect_second", "oblige.drop_and_back", "reflect.back", "heard", 3, 0, {0, 0, 0, 0}, "-dropped"},
    {"reflect_parroted", "reflect.back*2", "reflect.back", "parroted", 15, 0, {-3, 2, 0, 0}, ""},
    {"reflect_parroted", "reflect.back*3", "reflect.back", "parroted", 15, 0, {-3, 2, 0, 0}, ""},

    // 4 REFLECT-CONCERN
    {"concern_understood", "pace=1", "concern.pace", "understood", 4, 0, {6, -5, -3, 3}, "pace=2"},
    {"concern_understood", "pace=1 edge=2", "concern.two", "understood", 4, 0, {6, -5, -3, 3}, "pace=2"},
    {"concern_understood", "pace=1 edge=1 problem_case=1", "concern.three", "understood", 4, 0, {6, -5, -3, 3},
     "pace=2 edge=2 problem_case=2"},
    {"concern_understood", "pace=4 edge=3 problem_case=1", "concern.three", "understood", 4, 0, {6, -5, -3, 3},
     "problem_case=2"},
    {"concern_understood", "pace=1 oblige.drop", "concern.pace", "understood", 4, 0, {6, -5, -3, 3}, "pace=2 -dropped"},
    {"concern_wrong", "", "concern.pace", "wrong", 15, 0, {-1, 0, 0, 0}, ""},
    {"concern_wrong", "pace=1", "concern.two", "wrong", 15, 0, {-1, 0, 0, 0}, ""},
    {"concern_wrong", "oblige.drop", "concern.pace", "wrong", 15, 0, {-1, 0, 0, 0}, ""},
    {"concern_known", "pace=2", "concern.pace", "known", 15, 0, {0, 0, 0, 0}, ""},
    {"concern_known", "pace=3 edge=4", "concern.two", "known", 15, 0, {0, 0, 0, 0}, ""},

    // 5 ASK-PROTECTS
    {"protects_opened", "pace=2", "protects.pace", "opened", 5, 0, {5, -3, -4, 6}, "pace=3"},
    {"protects_opened", "pace=2 oblige.drop", "protects.pace", "opened", 5, 0, {5, -3, -4, 6}, "pace=3 -dropped"},
    {"protects_early", "", "protects.pace", "early", 15, 0, {0, 3, 0, 0}, ""},
    {"protects_early", "pace=1", "protects.pace", "early", 15, 0, {0, 3, 0, 0}, ""},
    {"protects_known", "pace=3", "protects.pace", "known", 15, 0, {0, 0, 0, 0}, ""},
    {"protects_known", "pace=4", "protects.pace", "known", 15, 0, {0, 0, 0, 0}, ""},

    // 6 PERMISSION: leave at X > 60 or T < 20
    {"leave_refused", "X=61", "permission.leave", "refused", 6, 0, {0, 0, 0, 0}, ""},
    {"leave_refused", "T=19", "permission.leave", "refused", 6, 0, {0, 0, 0, 0}, ""},
    {"leave_refused", "permission.leave X=61", "permission.leave", "refused", 6, 0, {0, 0, 0, 0}, ""},
    {"leave_granted", "X=60 T=20", "permission.leave", "granted", 6, 0, {0, -3, 0, 0}, "window=3"},
    {"leave_granted", "", "permission.leave", "granted", 6, 0, {0, -3, 0, 0}, "window=3"},
    {"view_invited", "", "permission.view", "invited", 6, 0, {0, -3, 0, 0}, ""},
    {"view_invited", "X=61 T=19", "permission.agenda", "invited", 6, 0, {0, -3, 0, 0}, ""},
    {"view_invited", "permission.leave", "permission.view", "invited", 6, 0, {0, -3, 0, 0}, "window=2"},
    // received three times, a later leave still opens the window; a refused one was received too
    {"leave_again", "permission.leave*3", "permission.leave", "repeated", 15, 0, {0, 0, 0, 0}, "window=3"},
    {"leave_again", "permission.view*2 permission.agenda", "permission.leave", "repeated", 15, 0, {0, 0, 0, 0}, "window=3"},
    {"leave_again", "X=61 permission.leave*3 X=60", "permission.leave", "repeated", 15, 0, {0, 0, 0, 0}, "window=3"},
    {"leave_again", "permission.view*3 T=20 X=60", "permission.leave", "repeated", 15, 0, {0, 0, 0, 0}, "window=3"},
    {"view_again", "permission.view*3", "permission.view", "repeated", 15, 0, {0, 0, 0, 0}, ""},
    {"view_again", "permission.leave*3", "permission.agenda", "repeated", 15, 0, {0, 0, 0, 0}, "window=2"},
    // beyond the third, under pressure: read as no leave at all, and no window
    {"leave_refused_again", "permission.leave*3 X=61", "permission.leave", "repeated", 15, 0, {0, 0, 0, 0}, ""},
    {"leave_refused_again", "permission.view*3 T=19", "permission.leave", "repeated", 15, 0, {0, 0, 0, 0}, ""},

    // 7 AUTONOMY, twice
    {"autonomy_hollow", "confront.argue", "kind.autonomy", "hollow", 15, 0, {-3, 0, 0, 0}, ""},
    {"autonomy_free", "", "kind.autonomy", "free", 7, 0, {1, -6, 0, 0}, ""},
    {"autonomy_free", "kind.autonomy", "kind.autonomy", "free", 7, 0, {1, -6, 0, 0}, ""},
    {"autonomy_again", "kind.autonomy*2", "kind.autonomy", "repeated", 15, 0, {0, 0, 0, 0}, ""},

    // 8 AFFIRM, three times
    {"affirm_bait", "confront.argue", "kind.affirm", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"affirm_bait", "kind.affirm*3 confront.argue", "kind.affirm", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"affirm_seen", "kind.affirm*2", "kind.affirm", "seen", 8, 0, {2, 0, -4, 0}, ""},
    {"affirm_again", "kind.affirm*3", "kind.affirm", "repeated", 15, 0, {0, 0, 0, 0}, ""},

    // 9 SAFE-ZONE, once
    {"safe_said", "", "last_things.safe_zone", "safe", 9, 0, {4, -2, 0, 0}, ""},
    {"safe_said", "betrayal=2 pace=2", "last_things.safe_zone", "safe", 9, 0, {4, -2, 0, 0}, "betrayal=4"},
    {"safe_said", "betrayal=3", "last_things.safe_zone", "safe", 9, 0, {4, -2, 0, 0}, "betrayal=4"},
    {"safe_said", "betrayal=1", "last_things.safe_zone", "safe", 9, 0, {4, -2, 0, 0}, ""},
    {"safe_again", "last_things.safe_zone betrayal=2", "last_things.safe_zone", "repeated", 15, 0, {0, 0, 0, 0}, ""},

    // 10 OFFER
    {"offer_presume", OPEN_TO_OFFERS, "offer.career", "presume", 16, 1, {-2, 5, 2, 0}, ""},
    {"offer_presume", "wants=loves_job ask.wants " OPEN_TO_OFFERS, "offer.career", "presume", 16, 1, {-2, 5, 2, 0}, ""},
    {"offer_presume", "kind.affirm " OPEN_TO_OFFERS, "offer.career", "presume", 16, 1, {-2, 5, 2, 0}, ""},
    {"offer_bait", OPEN_TO_OFFERS "kind.affirm", "offer.data", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"offer_bait", "ask.wants " OPEN_TO_OFFERS "kind.affirm", "offer.career", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"offer_bait", "kind.affirm", "offer.observation", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"offer_blindside", "pace=2", "offer.observation", "blindside", 16, 2, {-4, 6, 10, 0}, ""},
    {"offer_blindside", "pace=1 permission.leave", "offer.observation", "blindside", 16, 2, {-4, 6, 10, 0}, ""},
    {"offer_unasked", "pace=2", "offer.data", "unasked", 16, 1, {-1, 6, 2, 0}, ""},
    {"offer_unasked", "pace=1 permission.leave", "offer.free_session", "unasked", 16, 1, {-1, 6, 2, 0}, ""},
    {"offer_unasked", "ask.wants pace=2", "offer.career", "unasked", 16, 1, {-1, 6, 2, 0}, ""},
    {"offer_unasked", OPEN_TO_OFFERS "offer.data neutral.info*2", "offer.data", "unasked", 16, 1, {-1, 6, 2, 0}, ""},
    {"offer_again", OPEN_TO_OFFERS "offer.data", "offer.data", "repeated", 15, 0, {0, 0, 0, 0}, "window=1"},
    {"offer_data", OPEN_TO_OFFERS, "offer.data", "weighed", 10, 0, {0, 0, 0, 3}, "window=2"},
    {"offer_observation", OPEN_TO_OFFERS, "offer.observation", "weighed", 10, 0, {0, 0, 3, 5}, "window=2"},
    {"offer_career", "ask.wants " OPEN_TO_OFFERS, "offer.career", "weighed", 10, 0, {1, 0, 0, 5}, "window=2"},
    {"offer_career", "wants=recognition ask.wants " OPEN_TO_OFFERS, "offer.career", "weighed", 10, 0, {1, 0, 0, 5}, "window=2"},
    {"offer_weighed", OPEN_TO_OFFERS, "offer.testimonial", "weighed", 10, 0, {0, 0, 0, 5}, "window=2"},
    {"offer_weighed", OPEN_TO_OFFERS, "offer.free_session", "weighed", 10, 0, {0, 0, 0, 5}, "window=2"},

    // 11 ASK-HELP, once
    {"help_praised", "T=60 pace=2 kind.affirm", "last_things.ask_help", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"help_lure", "T=49 pace=2", "last_things.ask_help", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"help_lure", "T=50 pace=1", "last_things.ask_help", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"help_helped", "T=50 pace=2", "last_things.ask_help", "helped", 11, 0, {2, 0, -5, 6}, ""},
    {"help_again", "T=50 pace=2 last_things.ask_help", "last_things.ask_help", "repeated", 15, 0, {0, 0, 0, 0}, ""},

    // 12 CO-DESIGN, three times
    {"design_bait", READY_TO_DESIGN "kind.affirm", "design.open", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"design_designed", READY_TO_DESIGN, "design.open", "designed", 12, 0, {4, -3, 0, 25}, "edge=4 pace=4 +designed"},
    {"design_designed", READY_TO_DESIGN "X=45 answer=1", "design.length", "designed", 12, 0, {4, -3, 0, 25},
     "edge=4 pace=4 +designed"},
    {"design_designed", "root=positioning problem_case=2 pace=3", "design.coach", "designed", 12, 0, {4, -3, 0, 25},
     "problem_case=4 pace=4 +designed"},
    {"design_designed", "root=betrayal betrayal=3 pace=2", "design.measure", "designed", 12, 0, {4, -3, 0, 25},
     "betrayal=4 pace=4 +designed"},
    {"design_premature", READY_TO_DESIGN "X=46", "design.open", "premature", 16, 1, {-2, 6, 0, 0}, ""},
    {"design_premature", "edge=3", "design.open", "premature", 16, 1, {-2, 6, 0, 0}, ""},
    {"design_premature", "edge=1 pace=3 answer=2", "design.open", "premature", 16, 1, {-2, 6, 0, 0}, ""},
    {"design_premature", "edge=2 pace=2", "design.open", "premature", 16, 1, {-2, 6, 0, 0}, ""},
    {"design_premature", "root=positioning edge=2 pace=3", "design.stop_rule", "premature", 16, 1, {-2, 6, 0, 0}, ""},
    {"design_premature", "root=betrayal edge=2 pace=3", "design.who_hears", "premature", 16, 1, {-2, 6, 0, 0}, ""},
    {"design_continued", READY_TO_DESIGN "design.open", "design.length", "continued", 12, 0, {0, 0, 0, 0}, ""},
    {"design_continued", READY_TO_DESIGN "design.open kind.affirm", "design.length", "continued", 12, 0, {0, 0, 0, 0}, ""},
    {"design_continued", READY_TO_DESIGN "design.open problem_case=2 X=60", "design.open", "continued", 12, 0, {0, 0, 0, 0}, ""},
    {"design_continued", READY_TO_DESIGN "design.open*2", "design.topic", "continued", 12, 0, {0, 0, 0, 0}, ""},
    {"design_again", READY_TO_DESIGN "design.open*3", "design.topic", "repeated", 15, 0, {0, 0, 0, 0}, ""},

    // 13 ACCEPT-NO, once
    {"accept_accepted", "pace=2 edge=2", "last_things.accept_no", "accepted", 13, 0, {8, -15, 0, 0}, "+accepted"},
    {"accept_dropped", "pace=2 edge=1", "last_things.accept_no", "dropped", 22, 0, {0, -4, 0, 0}, "+dropped"},
    {"accept_dropped", "last_things.accept_no", "last_things.accept_no", "dropped", 22, 0, {0, -4, 0, 0}, ""},
    {"accept_again", "pace=2 edge=2 last_things.accept_no", "last_things.accept_no", "repeated", 15, 0, {0, 0, 0, 0}, ""},

    // 14 REPAIR, once: half of the loss, toward zero
    {"repair_repaired", "persuade.presume", "last_things.repair", "repaired", 14, 0, {1, -2, -1, 0}, "+repaired"},
    {"repair_repaired", "power.threat", "last_things.repair", "repaired", 14, 0, {6, -11, -5, 0}, "+repaired"},
    {"repair_repaired", "confront.label", "last_things.repair", "repaired", 14, 0, {3, -4, -7, 0}, "+repaired"},
    {"repair_repaired", "persuade.leading neutral.closed*2", "last_things.repair", "repaired", 14, 0, {0, -1, -1, 0}, "+repaired"},
    {"repair_late", "", "last_things.repair", "late", 15, 0, {0, 0, 0, 0}, ""},
    {"repair_late", "confront.label neutral.closed reflect.back neutral.closed", "last_things.repair", "late", 15, 0, {0, 0, 0, 0}, ""},
    {"repair_late", "confront.label last_things.repair confront.label", "last_things.repair", "late", 15, 0, {0, 0, 0, 0}, ""},

    // 15 NEUTRAL
    {"closed_barrage", "ask.blank*2", "neutral.closed", "barrage", 15, 0, {-3, 4, 0, 0}, ""},
    {"closed", "ask.blank", "neutral.closed", "closed", 15, 0, {0, 0, 0, 0}, ""},
    {"info", "ask.blank*2", "neutral.info", "info", 15, 0, {0, 1, 0, 0}, ""},

    // 16 PERSUADE
    {"leading", "", "persuade.leading", "leading", 16, 1, {-1, 3, 2, 0}, ""},
    {"leading", "ask.blank*2", "persuade.leading", "leading", 16, 1, {-1, 3, 2, 0}, ""},
    {"persuade_unasked", "", "persuade.advice", "unasked", 16, 1, {-1, 6, 2, 0}, ""},
    {"persuade_unasked", OPEN_TO_OFFERS, "persuade.pitch", "unasked", 16, 1, {-1, 6, 2, 0}, ""},
    {"persuade_unasked", "", "persuade.testimonial", "unasked", 16, 1, {-1, 6, 2, 0}, ""},
    {"persuade_presume", "ask.wants", "persuade.presume", "presume", 16, 1, {-2, 5, 2, 0}, ""},

    // 17 CONFRONT
    {"confront_argue", "", "confront.argue", "argue", 17, 2, {-6, 12, 8, 0}, ""},
    {"confront_argue", "", "confront.correct", "argue", 17, 2, {-6, 12, 8, 0}, ""},
    {"confront_argue", "", "confront.moralise", "argue", 17, 2, {-6, 12, 8, 0}, ""},
    {"confront_label", "", "confront.label", "label", 17, 2, {-6, 8, 15, 0}, ""},

    // 18 SOCIAL-PRESSURE
    {"social_everyone", "", "social.everyone", "everyone", 18, 2, {-5, 10, 6, 0}, ""},
    {"social_everyone", "", "social.why", "everyone", 18, 2, {-5, 10, 6, 0}, ""},
    {"social_gang_up", "", "social.gang_up", "gang_up", 18, 4, {-10, 15, 15, 0}, ""},

    // 19 BAIT
    {"bait_taken", "", "bait.flattery", "bait", 19, 2, {-3, 5, 0, 0}, ""},
    {"bait_taken", "", "bait.lure", "bait", 19, 2, {-3, 5, 0, 0}, ""},

    // 20 POWER
    {"power_threat", "", "power.threat", "threat", 20, 4, {-12, 22, 10, 0}, "+pressured"},
    {"power_threat", "", "power.remedial", "threat", 20, 4, {-12, 22, 10, 0}, "+pressured"},
    {"power_sanction", "", "power.sanction", "sanction", 20, 4, {-15, 25, 10, 0}, "+pressured"},
    {"power_mandate", "", "power.mandate", "mandate", 20, 4, {-10, 20, 12, 0}, "+pressured"},

    // 21 BREACH
    {"breach", "", "power.breach", "breach", 21, 4, {-30, 15, 5, 0}, ""},

    // 22 OBLIGE
    {"oblige_dropped", "", "oblige.drop", "dropped", 22, 0, {0, -4, 0, 0}, "+dropped"},
    {"oblige_dropped", "", "oblige.hand_off", "dropped", 22, 0, {0, -4, 0, 0}, "+dropped"},
    {"oblige_soothed", "", "oblige.reassure", "soothed", 22, 0, {-1, 0, 0, 0}, ""},
    {"oblige_soothed", "", "oblige.hint", "soothed", 22, 0, {-1, 0, 0, 0}, ""},
};
// clang-format on
enum { ROW_CASES = sizeof row_cases / sizeof *row_cases };

static void apply_word(Practice *practice, Mind *mind, char *word) {
  char *equals = strchr(word, '=');
  if (*word == '+' || *word == '-') {
    const uint32_t flag = 1u << practice_flag(practice, word + 1);
    mind->flags =
        (int32_t)(*word == '+' ? (uint32_t)mind->flags | flag : (uint32_t)mind->flags & ~flag);
    return;
  }
  *equals = '\0';
  if (!strcmp(word, "window")) {
    mind->window = atoi(equals + 1);
  } else {
    mind->level[practice_concern(practice, word)] = atoi(equals + 1);
  }
}

// The mind as it should be: what the case says changed, and nothing else.
static Mind expected_mind(Practice *practice, const Mind *before, const RowCase *it) {
  char copy[256], *rest = copy;
  Mind mind = *before;
  mind.window = 0;
  strcpy(copy, it->after);
  for (char *word; (word = strtok_r(rest, " ", &rest));) {
    apply_word(practice, &mind, word);
  }
  for (int a = 0; a < LIMIT_AXES; a++) {
    mind.axis[a] += it->effect[a];
  }
  return mind;
}

static void tell_row(const Practice *practice, const Mind *before, const RowCase *it) {
  const Mind *mind = &practice->state.mind[0];
  const Row *row = &practice->story->rows[practice->last.volley.moves[0].row];
  print_error("%s after \"%s\", %s: row %s, landing %s, received %d, severity %d, effects", it->row,
              it->before, it->option, practice_row(practice, 0), practice_landing(practice),
              practice->story->codes[row->received].number, row->severity);
  for (int a = 0; a < LIMIT_AXES; a++) {
    print_error(" %d", mind->axis[a] - before->axis[a]);
  }
  print_error(", levels");
  for (int c = 0; c < LIMIT_CONCERNS; c++) {
    print_error(" %d", mind->level[c]);
  }
  print_error(", flags %d, window %d\n", mind->flags, mind->window);
}

static bool lands_as(const Practice *practice, const RowCase *it) {
  const Row *row = &practice->story->rows[practice->last.volley.moves[0].row];
  return !strcmp(practice_row(practice, 0), it->row) &&
         !strcmp(practice_landing(practice), it->landing) &&
         practice->story->codes[row->received].number == it->received &&
         row->severity == it->severity && practice->last.volley.severity == it->severity &&
         !practice->last.volley.moves[0].voided;
}

static bool check_row(const Story *story, const RowCase *it) {
  Practice practice = practice_begin(story);
  practice_do(&practice, it->before);
  const Mind *mind = &practice.state.mind[0], before = *mind;
  const Mind expected = expected_mind(&practice, &before, it);
  practice_do(&practice, it->option);
  const bool same = lands_as(&practice, it) &&
                    !memcmp(mind->axis, expected.axis, sizeof mind->axis) &&
                    !memcmp(mind->level, expected.level, sizeof mind->level) &&
                    mind->flags == expected.flags && mind->window == expected.window;
  if (!same) {
    tell_row(&practice, &before, it);
  }
  return same;
}

static void every_row_lands_as_the_codebook_says(void **state) {
  int wrong = 0;
  for (size_t i = 0; i < ROW_CASES; i++) {
    wrong += !check_row(*state, &row_cases[i]);
  }
  assert_int_equal(wrong, 0);
}

static void every_row_has_a_case(void **state) {
  const Story *story = *state;
  int missing = 0;
  for (uint32_t r = 0; r < story->row_count; r++) {
    const char *id = story_text(story, story->rows[r].id);
    bool met = false;
    for (size_t i = 0; i < ROW_CASES; i++) {
      met |= !strcmp(row_cases[i].row, id);
    }
    if (!met) {
      print_error("no case for row %s\n", id);
    }
    missing += !met;
  }
  assert_int_equal(missing, 0);
}

// 1-3: what counts ----------------------------------------------------------------------------------------------

static void def_01_other_exchanges_touch_nothing(void **state) {
  Practice practice = practice_of(state, "ask.blank permission.leave persuade.advice");
  practice_do(&practice, "gate.he_tells");
  State before = practice.state;
  practice_do(&practice, "gate.nothing");  // with a reply written as discord: no volley, so no no
  assert_memory_equal(&practice.state.mind, &before.mind, sizeof before.mind);
  assert_memory_equal(&practice.state.count, &before.count, sizeof before.count);
  assert_int_equal(practice.last.mind, NONE);
  assert_int_equal(practice.last.number, 0);
  assert_int_equal(practice.state.steps, before.steps + 1);
}

static void def_01_a_volley_has_a_code_and_addresses_the_expert(void **state) {
  Practice practice = practice_of(state, "neutral.info silence.blank");
  assert_int_equal(practice.last.number, 2);
  practice_expect(&practice, "V=2 volleys=2");
  const Mind before = practice.state.mind[0];
  practice_do(&practice, "gate.hers");
  const int32_t threat = practice.state.mind[1].axis[2];
  practice_do(&practice, "hers.room.ask hers.room.threat hers.room.affirm");
  assert_int_equal(practice.last.number, 0);
  assert_int_equal(practice.last.mind, 1);
  assert_int_equal(practice.state.mind[1].volleys, 3);
  assert_int_equal(practice.state.mind[1].level[0], 1);
  assert_int_equal(practice.state.mind[1].axis[2], threat + 10);
  assert_memory_equal(&practice.state.mind[0], &before, sizeof before);
  practice_expect(&practice, "V=2 con=0 inc=0 sev=0 grave=0 -pressured");
}

static void def_02_marks_exist_from_twelve_volleys(void **state) {
  expect_after(state, "neutral.info*11 gate.nothing", "V=11 fair=-1 good=-1");
  expect_after(state, "neutral.info*12", "V=12 fair=0 good=0");
}

static void write_file(const char *folder, const char *name, const char *text) {
  char path[512];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  fputs(text, file);
  assert_int_equal(fclose(file), 0);
}

// Whether a course whose only option is written so can be loaded.
static bool can_be_written(const char *move) {
  char folder[] = "/tmp/unpersuaded_model_XXXXXX", course[64], scene[1024], path[600];
  assert_non_null(mkdtemp(folder));
  snprintf(course, sizeof course, "%s/made", folder);
  assert_int_equal(mkdir(course, 0700), 0);
  write_file(course, "course.lua",
             "course \"made\" { title = \"Made\", about = \"Made.\", scenes = { \"one\" }, marks = "
             "true }\n"
             "cast \"rook\" { name = \"Rook\" }\nexpert \"rook\" { trust = 40, reactance = 35, "
             "threat = 45, readiness = 12,\n"
             "  concern \"pace\" { depth = 20, name = \"pace\", truth = \"pace\" } }\n");
  snprintf(scene, sizeof scene,
           "scene \"one\" { title = \"One\", beat \"room\" { option \"it\" { say = \"It\", move = "
           "%s, reply = rook { \"So.\" }, "
           "go = \"end\" } } }\n",
           move);
  write_file(course, "one.lua", scene);
  CourseFaults faults = {0};
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common", course, &faults);
  const bool good = story != NULL;
  course_faults_free(&faults);
  story_free(story);
  snprintf(path, sizeof path, "%s/one.lua", course);
  remove(path);
  snprintf(path, sizeof path, "%s/course.lua", course);
  remove(path);
  rmdir(course);
  rmdir(folder);
  return good;
}

static void def_03_one_to_three_different_codes(void **state) {
  (void)state;
  assert_true(can_be_written("reflect"));
  assert_true(can_be_written("{ reflect, ask_open \"meaning\", autonomy }"));
  assert_false(can_be_written("{}"));
  assert_false(can_be_written("{ reflect, ask_open \"meaning\", autonomy, affirm }"));
  assert_false(can_be_written("{ persuade \"advice\", persuade \"pitch\" }"));
  assert_false(can_be_written("{ autonomy, affirm, autonomy }"));
}

static void def_03_at_most_one_reflection_and_one_question(void **state) {
  (void)state;
  assert_false(can_be_written("{ reflect, reflect_concern \"pace\" }"));
  assert_false(can_be_written("{ ask_open \"meaning\", ask_protects \"pace\" }"));
  assert_false(can_be_written("{ ask_open \"meaning\", neutral \"closed\" }"));
  assert_false(can_be_written("{ neutral \"closed\", persuade \"leading\" }"));
  assert_true(can_be_written("{ ask_open \"meaning\", neutral \"info\" }"));
  assert_true(can_be_written("{ ask_open \"meaning\", persuade \"advice\" }"));
}

static void def_03_codes_stand_in_the_order_spoken(void **state) {
  Practice practice = practice_of(state, "reflect.back_free_view");
  assert_int_equal(practice.last.volley.move_count, 3);
  assert_string_equal(practice_row(&practice, 0), "reflect_first");
  assert_string_equal(practice_row(&practice, 1), "autonomy_free");
  assert_string_equal(practice_row(&practice, 2), "view_invited");
}

// 4: the state before -------------------------------------------------------------------------------------------

static void def_04_leave_opens_no_window_for_the_same_breath(void **state) {
  Practice practice = practice_of(state, "pace=2 permission.leave_and_data");
  assert_string_equal(practice_row(&practice, 1), "offer_unasked");
  practice_expect(&practice, "window=0 R=12 sev=1");
  practice_do(&practice, "permission.leave permission.leave_and_data");
  assert_string_equal(practice_row(&practice, 1), "offer_data");
  practice_expect(&practice, "window=3 R=15");
}

static void def_04_a_concern_just_understood_opens_nothing_in_the_same_breath(void **state) {
  Practice practice = practice_of(state, "pace=1 concern.pace_and_protects");
  assert_string_equal(practice_row(&practice, 0), "concern_understood");
  assert_string_equal(practice_row(&practice, 1), "protects_early");
  practice_expect(&practice, "pace=2 purposes=0 T=46 X=33");
}

// Every concern that was understood before the volley is honoured; one that becomes so in it is not.
static void def_04_a_design_honours_what_was_understood_before(void **state) {
  Practice practice = practice_of(state, "pace=1 edge=2 problem_case=3 concern.pace_and_design");
  assert_string_equal(practice_row(&practice, 1), "design_designed");
  practice_expect(&practice, "pace=2 edge=4 problem_case=4 honoured=2");
  expect_after(state, "betrayal=1 concern.betrayal_and_rules", "betrayal=2 honoured=0 safe_zone=1");
}

// And what one code raised is not taken from the other: the purpose was asked and opened, whatever was said first.
static void def_04_the_order_of_two_codes_changes_nothing(void **state) {
  expect_after(state, "edge=2 pace=2 answer=3 protects.pace_after_design",
               "pace=4 edge=4 answer=4 purposes=2");
  expect_after(state, "edge=2 pace=2 answer=3 protects.pace_and_design",
               "pace=4 edge=4 answer=4 purposes=2");
  expect_after(state, "betrayal=2 protects.betrayal_after_rules", "betrayal=4 purposes=1");
}

// 5: effects ----------------------------------------------------------------------------------------------------

static void def_05_effects_are_summed(void **state) {
  expect_after(state, "reflect.back_free_view", "T=43 X=26 F=45 R=12");  // 2+1+0, 0-6-3
  expect_after(state, "T=50 edge=2 pace=3 last_things.help_and_design",
               "T=56 X=32 F=40 R=43");  // 2+4, -3, -5, 6+25
}

static void def_05_effects_are_clamped(void **state) {
  expect_after(state, "T=99 reflect.back", "T=100");
  expect_after(state, "T=98 reflect.back", "T=100");
  expect_after(state, "X=5 kind.autonomy", "X=0");
  expect_after(state, "X=6 kind.autonomy", "X=0");
  expect_after(state, "T=29 X=90 F=97 power.breach", "T=0 X=100 F=100");
  expect_after(state, "R=80 edge=2 pace=3 design.open", "R=100");
}

static void def_05_the_sum_is_added_once(void **state) {
  // heard +2, hollow -3: from 99 it is 98; clamped after each it would be 97
  expect_after(state, "confront.argue T=99 reflect.back_free_view", "T=98");
}

static void def_05_gains_of_readiness_are_scaled_per_code_when_not_ready(void **state) {
  assert_int_equal(((const Story *)*state)->scaled_percent, 35);
  expect_after(state, "ready=not_now pace=1 concern.pace",
               "R=13 T=46");  // floor(1.05); trust is not scaled
  expect_after(state, "ready=not_now pace=2 protects.pace", "R=14");       // floor(2.10)
  expect_after(state, "ready=not_now edge=2 pace=3 design.open", "R=20");  // floor(8.75)
  expect_after(state, "ready=not_now pace=2 permission.leave offer.data",
               "R=13");  // floor(1.05)
  expect_after(state, "ready=not_now pace=2 permission.leave offer.testimonial",
               "R=13");  // floor(1.75)
  // floor(1.75) + floor(8.75) = 9; scaled after summing it would be floor(10.5)
  expect_after(state, "ready=not_now edge=2 pace=3 permission.leave offer.testimonial_and_design",
               "R=21");
  expect_after(state, "edge=2 pace=3 permission.leave offer.testimonial_and_design", "R=42");
}

// 6: void -------------------------------------------------------------------------------------------------------

static void def_06_beside_a_push_nothing_has_an_effect(void **state) {
  expect_after(state, "pace=1 persuade.advice_and_pace", "T=39 X=41 F=47 R=12 pace=1");
  expect_after(state, "kind.autonomy_and_threat", "T=28 X=57 F=55 +pressured");
  expect_after(state, "permission.leave_and_advice", "X=41 window=0");
  expect_after(state, "confront.argue_and_drop", "X=47 -dropped");
  expect_after(state, "persuade.presume_and_wants", "T=38 -wants_known");
}

static void def_06_beside_a_push_nothing_counts(void **state) {
  expect_after(state, "pace=1 persuade.advice_and_pace",
               "V=1 con=0 inc=1 sev=1 refl=0 K=0 rho=0 understood=0");
  expect_after(state, "permission.leave_and_advice", "permission=0 con=0");
  expect_after(state, "confront.argue_and_closed", "closed=0 inc=1 sev=2");
  expect_after(state, "kind.autonomy_and_threat", "autonomy=0 con=0 grave=1");
  expect_after(state, "persuade.presume_and_wants", "open=0 leading=0");
  expect_after(state, "confront.back_and_label", "refl=0 con=0");
}

static void def_06_a_voided_code_is_not_used_up(void **state) {
  expect_row(state, "persuade.advice last_things.repair_and_pitch last_things.repair",
             "repair_repaired");
  // data beside a pitch did nothing; it may be offered again
  expect_row(state, "pace=2 permission.leave offer.data_and_pitch permission.leave offer.data",
             "offer_data");
  // leave beside advice is not one of the three
  expect_row(state, "permission.leave_and_advice*3 X=30 T=60 permission.leave", "leave_granted");
}

static void def_06_two_pushes_both_count(void **state) {
  Practice practice = practice_of(state, "confront.label_and_everyone");
  practice_expect(&practice, "T=29 X=53 F=66 inc=2 sev=4 grave=0 con=0");
  assert_int_equal(practice.last.volley.severity, 4);
  expect_after(state, "confront.label_and_gang_up", "T=24 X=58 F=75 inc=2 sev=6 grave=1");
}

// 7: the landing of an option --------------------------------------------------------------------------------------

static void def_07_the_highest_severity_decides(void **state) {
  expect_landing(state, "confront.back_and_label", "label");
  expect_landing(state, "confront.label_and_gang_up", "gang_up");
  expect_landing(state, "confront.label_and_everyone",
                 "label");  // 2 and 2: the first written
  expect_landing(state, "kind.autonomy_and_threat", "threat");
  expect_landing(state, "permission.leave_and_advice", "unasked");
  expect_landing(state, "reflect.back*2 confront.back_and_label", "label");
}

static void def_07_then_the_first_that_went_wrong(void **state) {
  expect_landing(state, "edge=1 confront.argue keyed.concern", "hollow");
  expect_landing(state, "confront.argue keyed.concern", "wrong");
  expect_landing(state, "reflect.back*2 reflect.back_free_view", "parroted");
  expect_landing(state, "pace=1 concern.pace_and_protects", "early");
  expect_landing(state, "ask.blank*2 reflect.back_and_ask", "barrage");
}

static void def_07_else_the_first_written(void **state) {
  expect_landing(state, "reflect.back_and_praise", "heard");
  expect_landing(state, "edge=1 keyed.concern", "understood");
  expect_landing(state, "oblige.drop_and_back", "dropped");
  expect_landing(state, "kind.affirm_and_info", "seen");
}

// Only these eleven landings of severity 0 decide before what went well.
static void def_07_the_weak_landings(void **state) {
  static const char *const weak[] = {"barrage", "cold",    "empty",  "parroted", "wrong", "known",
                                     "early",   "refused", "hollow", "repeated", "late"};
  const Story *story = *state;
  for (uint32_t i = 0; i < story->landing_count; i++) {
    const char *id = story_text(story, story->landings[i].id);
    assert_int_equal(story->landings[i].weak, practice_index(weak, 11, id) >= 0);
  }
}

static void expect_said(void **state, const char *words, const char *said) {
  Practice practice = practice_of(state, words);
  if (strcmp(practice.said, said) != 0) {
    fail_msg("after \"%s\" he said \"%s\", not \"%s\"", words, practice.said, said);
  }
}

static void def_07_the_reply_fits_the_landing(void **state) {
  expect_said(state, "edge=1 keyed.concern", "Understood.");
  expect_said(state, "keyed.concern", "Wrong.");
  expect_said(state, "edge=1 confront.argue keyed.concern", "Hollow.");
  expect_said(state, "edge=2 keyed.concern", "Reply.");  // known has none of its own
  expect_said(state, "pace=1 edge=1 keyed.ask", "Asked.");
  expect_said(state, "ask.blank*2 keyed.ask", "Other.");  // barrage has none of its own
  expect_said(state, "T=39 keyed.by_state", "Low.");      // the first variant that holds
  expect_said(state, "T=40 keyed.by_state", "Middle.");
  expect_said(state, "T=59 keyed.by_state", "Middle.");
  expect_said(state, "T=60 keyed.by_state", "High.");
}

// A concern just voiced is the key before the landing (section 2: "the reply is keyed by it"), also where a reflection was
// spoken first; but not where the option went wrong, and one without a key of its own falls back.
static void def_07_the_reply_is_keyed_by_the_concern(void **state) {
  expect_said(state, "keyed.ask", "Pace.");
  expect_said(state, "keyed.back_and_ask", "Pace.");
  expect_said(state, "pace=1 keyed.ask", "Other.");  // edge was voiced
  expect_said(state, "pace=1 edge=1 keyed.back_and_ask", "Heard.");
  expect_said(state, "reflect.back*2 keyed.back_and_ask", "Parroted.");
  expect_after(state, "reflect.back*2 keyed.back_and_ask", "pace=1");
}

// A condition may ask how the last volley landed.
static void def_07_the_last_landing_is_kept(void **state) {
  expect_said(state, "gate.by_landing", "None.");
  expect_said(state, "reflect.back gate.by_landing", "Heard.");
  expect_said(state, "power.breach gate.nothing gate.by_landing", "Breach.");
  expect_said(state, "reflect.back kind.affirm gate.by_landing", "Else.");
}

// 8: openness ---------------------------------------------------------------------------------------------------

static void def_08_openness_at_the_start(void **state) {
  expect_after(state, "", "T=40 X=35 F=45 R=12 O=33");
  Practice practice = practice_begin(*state);
  assert_int_equal(practice.state.mind[1].openness, 51);  // 50 25 30, the seller's
}

static void def_08_the_loss_is_rounded_down(void **state) {
  expect_after(state, "T=0 X=0 F=0", "O=20");
  expect_after(state, "T=0 X=2 F=0", "O=20");  // .8
  expect_after(state, "T=0 X=1 F=2", "O=19");  // 1.0
  expect_after(state, "T=0 X=3 F=0", "O=19");  // 1.2
  expect_after(state, "T=0 X=100 F=100", "O=-50");
  expect_after(state, "T=0 X=99 F=99", "O=-49");  // 69.3
  expect_after(state, "T=100 X=0 F=0", "O=120");
}

static void def_08_a_concern_not_deeper_than_openness_is_voiced(void **state) {
  expect_after(state, "T=0 X=2 F=0 ask.pace", "pace=1");       // 20 and 20
  expect_after(state, "T=0 X=3 F=0 ask.pace", "pace=0");       // 20 and 19
  expect_after(state, "T=35 X=0 F=0 ask.answer", "answer=1");  // 55 and 55
  expect_after(state, "T=34 X=0 F=0 ask.answer", "answer=0");
}

static void def_08_the_first_named_that_can_be_voiced_is(void **state) {
  expect_after(state, "ask.any", "pace=1 edge=0 voiced=1");
  expect_after(state, "ask.any*2", "pace=1 edge=1 voiced=2");
  expect_after(state, "ask.deep_first", "answer=0 edge=1 pace=0");
  expect_after(state, "T=100 ask.deep_first", "answer=1 edge=0 pace=0");
}

static void def_08_a_kept_silence_reaches_ten_deeper(void **state) {
  expect_after(state, "ask.blank T=0 X=10 F=0 silence.edge",
               "edge=1 spaces=1");  // 26 and 16 + 10
  expect_after(state, "ask.blank T=0 X=13 F=0 silence.edge",
               "edge=0 spaces=1");  // 26 and 14.8, 15 + 10 (floor 5)
  expect_after(state, "T=100 silence.edge",
               "edge=0 spaces=0");  // an empty one reaches nothing
}

// 9: the window -------------------------------------------------------------------------------------------------

static void def_09_a_window_lasts_three_volleys(void **state) {
  expect_after(state, "permission.leave", "window=3");
  expect_after(state, "permission.leave neutral.info", "window=2");
  expect_after(state, "permission.leave neutral.info*2", "window=1");
  expect_after(state, "permission.leave neutral.info*3", "window=0");
  expect_after(state, "permission.leave neutral.info*4", "window=0");
  expect_after(state, "permission.leave gate.nothing*3", "window=3");
  expect_after(state, "permission.leave neutral.info permission.leave", "window=3");
}

static void def_09_an_offer_fits_while_it_is_open(void **state) {
  expect_landing(state, OPEN_TO_OFFERS "offer.data", "weighed");
  expect_landing(state, OPEN_TO_OFFERS "neutral.info*2 offer.data", "weighed");
  expect_landing(state, OPEN_TO_OFFERS "neutral.info*3 offer.data", "unasked");
  expect_landing(state, OPEN_TO_OFFERS "neutral.info*3 offer.observation", "blindside");
}

static void def_09_a_push_or_a_refusal_shuts_it(void **state) {
  expect_after(state, "permission.leave persuade.leading", "window=0");
  expect_after(state, "permission.leave confront.argue", "window=0");
  expect_after(state, "permission.leave T=19 permission.leave", "window=0");
  expect_after(state, "permission.leave permission.leave_and_advice", "window=0");
}

static void def_09_there_is_room_for_two_offers(void **state) {
  expect_after(state, OPEN_TO_OFFERS "offer.data", "window=2 offers=1");
  expect_after(state, OPEN_TO_OFFERS "offer.data offer.testimonial", "window=0");
  expect_landing(state, OPEN_TO_OFFERS "offer.data offer.testimonial offer.free_session",
                 "unasked");
  // a repeated one is not weighed; a new leave has room for two again
  expect_after(state, OPEN_TO_OFFERS "offer.data offer.data", "window=1 offers=1");
  expect_after(state, OPEN_TO_OFFERS "offer.data permission.leave offer.testimonial", "window=2");
  expect_after(state,
               OPEN_TO_OFFERS "offer.data permission.leave offer.testimonial offer.free_session",
               "window=0");
}

static void def_09_it_ends_with_the_scene(void **state) {
  expect_after(state, "permission.leave gate.alone", "window=0");
  expect_after(state, "permission.leave gate.alone alone.room.out", "window=0");
}

// 10: hot -------------------------------------------------------------------------------------------------------

static void def_10_pressure_lasts_three_volleys(void **state) {
  expect_after(state, "confront.argue", "hot=1");
  expect_after(state, "confront.argue neutral.info*2", "hot=1");
  expect_after(state, "confront.argue neutral.info*3", "hot=0");
  expect_after(state, "confront.argue neutral.info*2 gate.nothing*3", "hot=1");
  expect_landing(state, "confront.argue neutral.info*2 kind.autonomy", "hollow");
  expect_landing(state, "confront.argue neutral.info*3 kind.autonomy", "free");
  expect_landing(state, "confront.argue neutral.info*2 kind.affirm", "bait");
  expect_landing(state, "confront.argue neutral.info*3 kind.affirm", "seen");
}

// The severity of a volley is the sum over its codes.
static void def_10_a_light_push_is_not_hot_two_are(void **state) {
  expect_after(state, "persuade.advice", "hot=0 loss=1");
  expect_after(state, "persuade.advice*3", "hot=0");
  expect_after(state, "offer.data_and_pitch", "hot=1 sev=2");  // unasked 1 and pitch 1
}

static void def_10_repair_ends_it(void **state) {
  expect_after(state, "confront.argue last_things.repair", "hot=0 sev=2 inc=1");
  expect_after(state, "confront.argue*2 last_things.repair", "hot=0");
  expect_after(state, "confront.argue last_things.repair confront.argue", "hot=1");
  expect_after(state, "confront.argue last_things.repair confront.argue neutral.info*2", "hot=1");
  expect_after(state, "confront.argue last_things.repair confront.argue neutral.info*3", "hot=0");
  expect_landing(state, "power.threat last_things.repair kind.autonomy", "free");
  expect_after(state, "power.threat last_things.repair", "+pressured sev=4");
}

// 11-12: questions and reflections in a row ----------------------------------------------------------------------------

static void def_11_the_third_question_is_one_too_many(void **state) {
  expect_landing(state, "ask.blank ask.blank", "asked");
  expect_landing(state, "ask.blank*2 ask.blank", "barrage");
  expect_landing(state, "ask.blank*3 ask.blank", "barrage");
  expect_landing(state, "ask.blank neutral.closed ask.blank", "barrage");
  expect_landing(state, "persuade.leading protects.pace neutral.closed", "barrage");
  expect_landing(state, "neutral.closed*2 neutral.closed", "barrage");
  expect_landing(state, "ask.blank*2 gate.nothing ask.blank", "barrage");
}

static void def_11_a_received_reflection_or_a_turn_without_a_question_ends_the_row(void **state) {
  expect_landing(state, "ask.blank*2 reflect.back ask.blank", "asked");
  expect_landing(state, "pace=1 ask.blank*2 concern.pace ask.blank", "asked");
  expect_landing(state, "ask.blank*2 neutral.info ask.blank", "asked");
  expect_landing(state, "ask.blank*2 permission.view ask.blank", "asked");
  expect_landing(state, "ask.blank*2 confront.argue ask.blank", "asked");
}

static void def_11_a_question_with_a_received_reflection_is_none(void **state) {
  expect_after(state, "ask.blank reflect.back_and_ask", "questions=0");
  expect_after(state, "pace=1 ask.blank concern.pace_and_ask", "questions=0");
  // a reflection that was not received leaves the question a question
  expect_after(state, "reflect.back*2 reflect.back_and_ask", "questions=1");
  expect_after(state, "concern.pace_and_ask", "questions=1");
}

static void def_11_silence_leaves_the_row(void **state) {
  expect_after(state, "ask.blank*2 silence.blank", "questions=2");
  expect_landing(state, "ask.blank*2 silence.blank ask.blank", "barrage");
  expect_landing(state, "ask.blank silence.blank ask.blank", "asked");
}

// "Containing" is read as written: a question voided by a push was still asked.
static void def_11_a_voided_question_was_asked(void **state) {
  expect_after(state, "confront.argue_and_closed", "questions=1");
  expect_after(state, "ask.blank confront.back_and_label",
               "questions=0");  // a turn without a question
}

static void def_12_the_third_echo_is_parroting(void **state) {
  expect_after(state, "reflect.back", "T=42 run=1");
  expect_after(state, "reflect.back*2", "T=42 run=2 refl=2");
  expect_after(state, "reflect.back*3", "T=39 refl=2 con=2");
  expect_after(state, "reflect.back*2 gate.nothing reflect.back", "T=39");
}

static void def_12_any_volley_without_reflect_ends_it(void **state) {
  expect_after(state, "reflect.back*2 neutral.info reflect.back", "T=44 run=1");
  expect_after(state, "reflect.back*2 silence.blank reflect.back", "T=44 run=1");
  expect_after(state, "pace=1 reflect.back*2 concern.pace reflect.back",
               "run=1");  // REFLECT-CONCERN is another code
  expect_after(state, "reflect.back confront.back_and_label",
               "run=2");  // written, though voided
}

// 13: praise ----------------------------------------------------------------------------------------------------

static void def_13_an_ask_within_two_turns_of_praise_is_bait(void **state) {
  expect_landing(state, OPEN_TO_OFFERS "kind.affirm_and_data", "bait");
  expect_landing(state, OPEN_TO_OFFERS "kind.data_and_affirm", "bait");
  expect_landing(state, OPEN_TO_OFFERS "kind.affirm offer.data", "bait");
  expect_landing(state, "pace=2 kind.affirm permission.leave offer.data", "bait");
  expect_landing(state, "pace=2 kind.affirm neutral.info permission.leave offer.data", "weighed");
  expect_landing(state, "pace=2 T=60 kind.affirm neutral.info last_things.ask_help", "bait");
  expect_landing(state, "pace=2 T=60 kind.affirm neutral.info*2 last_things.ask_help", "helped");
  expect_landing(state, READY_TO_DESIGN "kind.affirm neutral.info design.open", "bait");
  expect_landing(state, READY_TO_DESIGN "kind.affirm neutral.info*2 design.open", "designed");
  expect_landing(state, "pace=2 T=60 kind.affirm gate.nothing*3 neutral.info last_things.ask_help",
                 "bait");
}

static void def_13_the_ask_is_recoded_the_praise_stays(void **state) {
  expect_after(state, OPEN_TO_OFFERS "kind.affirm offer.data", "con=2 inc=1 sev=2 T=39 F=41");
  expect_after(state, "pace=2 T=60 kind.affirm_and_help",
               "con=0 inc=1 sev=2 T=57 F=45");  // one breath: voided
}

static void def_13_praise_counts_as_written(void **state) {
  expect_landing(state, "T=60 pace=2 kind.affirm*3 neutral.info*3 kind.affirm last_things.ask_help",
                 "bait");
  expect_landing(
      state,
      "T=80 pace=2 confront.argue neutral.info*2 kind.affirm_and_everyone last_things.ask_help",
      "bait");
}

static void def_13_only_the_first_design_is_an_ask(void **state) {
  expect_landing(state, READY_TO_DESIGN "design.open kind.affirm_and_design", "seen");
  expect_landing(state, READY_TO_DESIGN "kind.affirm_and_design", "bait");
}

static void def_13_in_a_scene_without_agenda_praise_lasts(void **state) {
  expect_landing(state,
                 "T=60 pace=2 gate.alone alone.room.affirm alone.room.info*5 alone.room.ask_help",
                 "bait");
  expect_landing(state,
                 OPEN_TO_OFFERS
                 "gate.alone alone.room.affirm alone.room.info*2 alone.room.leave alone.room.data",
                 "bait");
  expect_landing(state,
                 READY_TO_DESIGN "gate.alone alone.room.affirm alone.room.info*5 alone.room.design",
                 "bait");
  expect_landing(state,
                 "T=60 pace=2 gate.crowd crowd.room.affirm crowd.room.info*2 crowd.room.ask_help",
                 "helped");
  // praise from before the scene lasts two turns, as ever; and the scene's own ends with it
  expect_landing(state, "T=60 pace=2 kind.affirm gate.alone alone.room.info*2 alone.room.ask_help",
                 "helped");
  expect_landing(state,
                 "T=60 pace=2 gate.alone alone.room.affirm alone.room.info*2 "
                 "alone.room.out last_things.ask_help",
                 "helped");
  expect_landing(state,
                 "T=60 pace=2 gate.alone alone.room.affirm alone.room.info alone.room.out "
                 "last_things.ask_help",
                 "bait");
}

// 14-16: concerns -------------------------------------------------------------------------------------------------

static void def_14_voiced_understood_purposes_honoured(void **state) {
  expect_after(state, "", "voiced=0 understood=0 purposes=0 honoured=0");
  expect_after(state, "pace=1", "voiced=1 understood=0");
  expect_after(state, "pace=1 edge=2 problem_case=3 betrayal=4",
               "voiced=4 understood=3 purposes=1 honoured=1");
  expect_after(state, "pace=1 edge=1 concern.two protects.edge",
               "voiced=2 understood=2 purposes=1 honoured=0");
  expect_after(state, "pace=1 edge=1 concern.two protects.pace design.open",
               "voiced=2 understood=2 purposes=1 honoured=2");
}

static void def_15_answered_voiced(void **state) {
  expect_after(state, "ask.pace", "voiced=1 answered=0");
  expect_after(state, "ask.pace neutral.info*2",
               "V=3 answered=0");                                    // two volleys before the end
  expect_after(state, "ask.pace neutral.info*3", "V=4 answered=1");  // more than two
  expect_after(state, "ask.pace gate.nothing*3", "V=1 answered=0");
  expect_after(state, "ask.pace concern.pace", "answered=1");  // understood: at once
  expect_after(state, "ask.pace ask.edge neutral.info*2", "V=4 voiced=2 answered=1");
  expect_after(state, "ask.pace ask.edge neutral.info*3", "V=5 answered=2");
}

static void def_16_a_space_is_a_kept_silence(void **state) {
  expect_after(state, "ask.blank silence.blank", "spaces=1");
  expect_after(state, "silence.blank", "spaces=0");
  expect_after(state, "neutral.ask_asks silence.blank", "spaces=0");
  expect_after(state, "ask.blank silence.blank*2", "spaces=1");
  expect_after(state, "pace=2 protects.pace silence.blank", "spaces=1");
  expect_after(state, "ask.blank*2 ask.blank silence.blank",
               "spaces=0");  // a barrage was no question to him
  expect_after(state, "ask.blank neutral.info silence.blank", "spaces=0");
  expect_after(state, "ask.blank gate.nothing silence.blank", "spaces=1");
  expect_after(state, "gate.ask_and_leave alone.room.silence",
               "spaces=0");  // another scene
  expect_after(state, "neutral.closed_asks silence.blank",
               "T=38 spaces=0");  // his line asks, narration after it
  expect_after(state, "gate.he_asks gate.he_tells silence.blank",
               "T=40");  // his last line does not
}

// 17-19: talk -----------------------------------------------------------------------------------------------------

// Every landing's talk where the author writes none.
static void def_17_talk_by_landing(void **state) {
  static const struct {
    Talk talk;
    const char *landings[16];
  } expected[] = {{TALK_CHANGE, {"opened", "weighed", "helped", "designed"}},
                  {TALK_SUSTAIN,
                   {"voiced", "presume", "bait", "blindside", "unasked", "premature", "leading",
                    "argue", "label", "everyone"}},
                  {TALK_DISCORD, {"gang_up", "threat", "sanction", "mandate", "breach"}}};
  const Story *story = *state;
  for (uint32_t i = 0; i < story->landing_count; i++) {
    Talk talk = TALK_NEUTRAL;
    for (size_t t = 0; t < 3; t++) {
      for (size_t l = 0; l < 16 && expected[t].landings[l]; l++) {
        talk = !strcmp(expected[t].landings[l], story_text(story, story->landings[i].id))
                   ? expected[t].talk
                   : talk;
      }
    }
    assert_int_equal(story->landings[i].talk, talk);
  }
}

static void expect_talk(void **state, const char *words, Talk talk) {
  Practice practice = practice_of(state, words);
  assert_int_equal(practice.last.talk, talk);
}

static void def_17_talk_of_a_reply(void **state) {
  expect_talk(state, "neutral.info", TALK_NEUTRAL);
  expect_talk(state, "neutral.info_no", TALK_SUSTAIN);
  expect_talk(state, "neutral.info_against", TALK_DISCORD);
  expect_talk(state, "neutral.info_yes", TALK_CHANGE);
  expect_talk(state, "keyed.concern", TALK_SUSTAIN);  // written on landed.wrong
  expect_talk(state, "edge=1 keyed.concern", TALK_NEUTRAL);
  expect_talk(state, "ask.pace", TALK_SUSTAIN);
  expect_talk(state, "ask.blank", TALK_NEUTRAL);
  expect_talk(state, "pace=2 protects.pace", TALK_CHANGE);
  expect_talk(state, "persuade.advice", TALK_SUSTAIN);
  expect_talk(state, "power.threat", TALK_DISCORD);
  expect_talk(state, "keyed.silent", TALK_SUSTAIN);  // by landing, though he says nothing
  // Compliance is written assent after `pressured`: the transcript's tests read it by this flag.
  assert_int_equal(((const Story *)*state)->pressured_flag,
                   practice_flag(&(Practice){.story = *state}, "pressured"));
}

static void def_18_a_no_is_sustain_or_discord(void **state) {
  expect_after(state, "neutral.info_no ask.blank", "moments=1");
  expect_after(state, "neutral.info_against ask.blank", "moments=1");
  expect_after(state, "neutral.info_yes ask.blank", "moments=0");
  expect_after(state, "neutral.info ask.blank", "moments=0");
  expect_after(state, "neutral.info_no", "moments=0");
  expect_after(state, "neutral.info_no gate.nothing ask.blank", "moments=1");
  expect_after(state, "gate.nothing ask.blank", "moments=0");
  expect_after(state, "neutral.info_no ask.blank ask.blank", "moments=1");
  expect_after(state, "neutral.info_no gate.alone alone.room.ask", "moments=1");
}

static void def_19_the_value_of_an_answer_to_a_no(void **state) {
  static const struct {
    const char *before, *answer;
    int halves;
  } cases[] = {
      // severity >= 1 or info: -1
      {"neutral.info_no", "persuade.advice", -2},
      {"neutral.info_no", "power.threat", -2},
      {"neutral.info_no", "neutral.info", -2},
      {"neutral.info_no", "offer.data", -2},
      {"neutral.info_no", "permission.leave_and_info", -2},
      {"neutral.info_no", "confront.back_and_label", -2},
      {"confront.argue neutral.info_no", "kind.affirm", -2},
      // reflection, kept silence, accepted, repaired: +1
      {"neutral.info_no", "reflect.back", 2},
      {"pace=1 neutral.info_no", "concern.pace", 2},
      {"ask.pace", "silence.blank", 2},
      {"pace=2 edge=2 neutral.info_no", "last_things.accept_no", 2},
      {"persuade.advice", "last_things.repair", 2},
      {"neutral.info_no", "reflect.back_and_ask", 2},
      {"neutral.info_no", "oblige.drop_and_back", 2},
      {"pace=2 edge=2 neutral.info_no", "last_things.accept_and_ask", 2},
      // ask, protects, permission, autonomy: +.5
      {"neutral.info_no", "ask.blank", 1},
      {"neutral.info_no", "ask.pace", 1},
      {"pace=2 neutral.info_no", "protects.pace", 1},
      {"neutral.info_no", "permission.leave", 1},
      {"X=61 neutral.info_no", "permission.leave", 1},
      {"neutral.info_no", "permission.view", 1},
      {"neutral.info_no", "kind.autonomy", 1},
      {"neutral.info_no", "oblige.drop_and_ask", 1},
      // else 0, also what was received as nothing
      {"neutral.info_no", "kind.affirm", 0},
      {"neutral.info_no", "last_things.safe_zone", 0},
      {"pace=2 permission.leave neutral.info_no", "offer.data", 0},
      {"T=60 pace=2 neutral.info_no", "last_things.ask_help", 0},
      {"edge=2 pace=3 neutral.info_no", "design.open", 0},
      {"neutral.info_no", "oblige.drop", 0},
      {"neutral.info_no", "last_things.accept_no", 0},
      {"neutral.info_no", "neutral.closed", 0},
      {"neutral.info_no", "concern.pace", 0},
      {"neutral.info_no", "silence.blank", 0},
      {"confront.argue neutral.info_no", "kind.autonomy", 0},
      {"neutral.info_no", "protects.pace", 0},
      {"neutral.info_no", "last_things.repair", 0},
      {"neutral.closed*2 neutral.info_no reflect.back*2 neutral.info_no", "kind.affirm_and_info",
       -2},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Practice practice = practice_of(state, cases[i].before);
    practice_do(&practice, cases[i].answer);
    if (!practice.last.volley.critical || practice.last.volley.critical_value != cases[i].halves) {
      fail_msg("%s after \"%s\" is worth %d halves, not %d", cases[i].answer, cases[i].before,
               practice.last.volley.critical_value, cases[i].halves);
    }
  }
}

static int32_t critical(void **state, const char *words) {
  Score score;
  Practice practice = practice_of(state, words);
  score_work_out(practice.story, &practice.state, &score);
  return score.critical_empty ? INT32_MIN : score.critical;
}

static void def_19_cm_is_the_mean(void **state) {
  assert_int_equal(critical(state, "reflect.back ask.blank"), INT32_MIN);  // no no: empty
  assert_int_equal(critical(state, "neutral.info_no"), INT32_MIN);  // and nothing after it yet
  assert_int_equal(critical(state, "neutral.info_no reflect.back"), 1000);
  assert_int_equal(critical(state, "neutral.info_no ask.blank"), 500);
  assert_int_equal(critical(state, "neutral.info_no neutral.info"), -1000);
  // no, no (info -1), reflection (+1): 0
  assert_int_equal(critical(state, "neutral.info_no*2 reflect.back"), 0);
  // +1, +1, +.5 over three: 833
  assert_int_equal(
      critical(
          state,
          "persuade.advice reflect.back persuade.advice reflect.back persuade.advice ask.blank"),
      833);
}

// 20-22: flags and counts --------------------------------------------------------------------------------------------

static void def_20_pressured_is_never_cleared(void **state) {
  expect_after(state, "power.threat", "+pressured");
  expect_after(state, "power.mandate last_things.repair neutral.info*5 reflect.back kind.autonomy",
               "+pressured");
  expect_after(state, "social.gang_up power.breach confront.argue", "-pressured");
  expect_after(state, "kind.autonomy_and_threat", "+pressured");
}

static void def_21_dropped_is_cleared_by_1_3_4_and_5(void **state) {
  expect_after(state, "oblige.drop", "+dropped");
  expect_after(state, "last_things.accept_no", "+dropped");
  expect_after(state, "oblige.drop ask.blank", "-dropped");
  expect_after(state, "oblige.drop reflect.back", "-dropped");
  expect_after(state, "pace=1 oblige.drop concern.pace", "-dropped");
  expect_after(state, "pace=2 oblige.drop protects.pace", "-dropped");
  expect_after(state, "oblige.drop reflect.back_and_praise", "-dropped");
}

static void def_21_nothing_else_clears_it(void **state) {
  expect_after(state,
               "T=60 edge=2 pace=3 permission.leave oblige.drop offer.testimonial permission.view "
               "kind.autonomy "
               "last_things.safe_zone last_things.ask_help design.open neutral.closed kind.affirm",
               "+dropped");
  expect_after(state, "pace=2 edge=2 oblige.drop last_things.accept_no", "+dropped +accepted");
  expect_after(state, "ask.blank oblige.drop silence.blank", "+dropped");
  expect_after(state, "oblige.drop concern.pace protects.pace",
               "+dropped");  // wrong, early: received as 15
  expect_after(state, "oblige.drop persuade.advice_and_pace", "+dropped");  // voided
  expect_after(state, "oblige.drop_and_ask", "+dropped");                   // a later volley
  expect_after(state, "oblige.drop_and_back", "+dropped");
}

static int32_t avoidance(void **state, const char *words) {
  Score score;
  Practice practice = practice_of(state, words);
  const int gate = practice_gate(&practice, "good");
  score_work_out(practice.story, &practice.state, &score);
  const Range rows = practice.story->gates[gate].rows;
  for (uint32_t i = 0; i < rows.count; i++) {
    if (!strcmp(practice_text(&practice, practice.story->gate_rows[rows.first + i].id),
                "avoidance")) {
      return !score.gates[gate].rows[i];
    }
  }
  return -1;
}

static void def_21_avoidance_is_dropped_with_less_than_two_understood(void **state) {
  assert_int_equal(avoidance(state, "neutral.info"), 0);
  assert_int_equal(avoidance(state, "oblige.drop"), 1);
  assert_int_equal(avoidance(state, "pace=2 oblige.drop"), 1);
  assert_int_equal(avoidance(state, "pace=2 edge=2 oblige.drop"), 0);
  assert_int_equal(avoidance(state, "pace=2 oblige.drop ask.blank"), 0);
}

// One journey: ask (1), silence (2), reflect (3), parroting is not reached, advice (16, sev 1), threat beside a kind word (20, sev 4),
// info (15), drop (22), leave and a fact (6, 15), reflect + ask in one volley (3, 1).
static void def_22_counts(void **state) {
  expect_after(state,
               "ask.blank silence.blank reflect.back persuade.advice "
               "kind.autonomy_and_threat neutral.info oblige.drop "
               "X=40 T=40 permission.leave_and_info reflect.back_and_ask",
               "V=9 con=6 inc=2 sev=5 grave=1 refl=2 open=2 closed=0 leading=0 spaces=1 "
               "autonomy=0 permission=1");
  expect_after(state, "neutral.closed*3 persuade.leading*2",
               "closed=3 leading=2 inc=2 con=0");  // a barrage was a closed question
  expect_after(state, "ask.blank*3", "open=2 con=2 inc=0");
  expect_after(state, "kind.affirm*4 kind.autonomy*3", "con=5 autonomy=2");
  expect_after(state, "last_things.safe_zone*2 permission.view*4",
               "safe_zone=1 permission=3 con=4");
}

// Caps are counted as received: each beyond its number lands as `repeated` and is received as 15.
static void caps_are_counted_as_received(void **state) {
  expect_row(
      state,
      "confront.argue kind.autonomy kind.autonomy neutral.info kind.autonomy*2 kind.autonomy",
      "autonomy_again");
  expect_row(state, "confront.argue kind.autonomy*3 kind.autonomy",
             "autonomy_free");  // hollow ones were not received
  expect_row(state, "T=40 last_things.ask_help T=60 pace=2 last_things.ask_help", "help_helped");
  expect_row(state, "design.open*3 X=30 edge=2 pace=3 design.open", "design_designed");
  expect_row(state, "last_things.accept_no pace=2 edge=2 last_things.accept_no", "accept_accepted");
  expect_row(state, "offer.data pace=2 permission.leave offer.data", "offer_data");
  // a testimonial that was pushed is no offer of one
  expect_row(state, "persuade.testimonial pace=2 permission.leave offer.testimonial",
             "offer_weighed");
}

// The wants flag (28), the variants (29) ----------------------------------------------------------------------------------

static void def_28_wants_are_known_after_a_received_question(void **state) {
  expect_after(state, "ask.wants", "+wants_known");
  expect_after(state, "ask.blank*2 ask.wants", "-wants_known");
  expect_after(state, "persuade.presume_and_wants", "-wants_known");
  expect_after(state, "ask.blank", "-wants_known");
}

static void def_29_the_root_of_each_variant(void **state) {
  static const char *const roots[] = {"misconception", "positioning", "betrayal"};
  static const char *const concerns[] = {"edge", "problem_case", "betrayal"};
  for (int root = 0; root < 3; root++) {
    for (int concern = 0; concern < 3; concern++) {
      char words[128];
      snprintf(words, sizeof words, "root=%s answer=3 %s=2 design.open", roots[root],
               concerns[concern]);
      expect_landing(state, words, root == concern ? "designed" : "premature");
    }
  }
}

// 34: how little there is to know ---------------------------------------------------------------------------------------

// The size of the key is prose; what it rests on is that these numbers stay within their bits: axes 7, levels 0-4, window and
// offers 4 together, questions, run and praise 2 each. (Spaces and caps are counted further than they matter.)
static void def_34_the_state_stays_within_its_bits(void **state) {
  Practice practice = practice_begin(*state);
  uint64_t chance = 1;
  for (int i = 0; i < 20000; i++) {
    uint32_t options[LIMIT_OPTIONS];
    const uint32_t count = run_options(practice.story, &practice.state, options);
    chance = chance * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    practice_take(&practice, options[(chance >> 33) % count]);
    const Mind *mind = &practice.state.mind[0];
    for (int a = 0; a < LIMIT_AXES; a++) {
      assert_in_range(mind->axis[a], 0, 100);
    }
    for (int c = 0; c < LIMIT_CONCERNS; c++) {
      assert_in_range(mind->level[c], 0, 4);
    }
    assert_in_range(mind->window, 0, 3);
    assert_in_range(mind->offers, 0, 2);
    assert_in_range(mind->questions, 0, 3);
    assert_in_range(mind->run, 0, 3);
    assert_in_range(mind->praise, 0, 3);
    if (run_over(&practice.state)) {
      practice = practice_begin(*state);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_row_lands_as_the_codebook_says),
      cmocka_unit_test(every_row_has_a_case),
      cmocka_unit_test(def_01_other_exchanges_touch_nothing),
      cmocka_unit_test(def_01_a_volley_has_a_code_and_addresses_the_expert),
      cmocka_unit_test(def_02_marks_exist_from_twelve_volleys),
      cmocka_unit_test(def_03_one_to_three_different_codes),
      cmocka_unit_test(def_03_at_most_one_reflection_and_one_question),
      cmocka_unit_test(def_03_codes_stand_in_the_order_spoken),
      cmocka_unit_test(def_04_leave_opens_no_window_for_the_same_breath),
      cmocka_unit_test(def_04_a_concern_just_understood_opens_nothing_in_the_same_breath),
      cmocka_unit_test(def_04_a_design_honours_what_was_understood_before),
      cmocka_unit_test(def_04_the_order_of_two_codes_changes_nothing),
      cmocka_unit_test(def_05_effects_are_summed),
      cmocka_unit_test(def_05_effects_are_clamped),
      cmocka_unit_test(def_05_the_sum_is_added_once),
      cmocka_unit_test(def_05_gains_of_readiness_are_scaled_per_code_when_not_ready),
      cmocka_unit_test(def_06_beside_a_push_nothing_has_an_effect),
      cmocka_unit_test(def_06_beside_a_push_nothing_counts),
      cmocka_unit_test(def_06_a_voided_code_is_not_used_up),
      cmocka_unit_test(def_06_two_pushes_both_count),
      cmocka_unit_test(def_07_the_highest_severity_decides),
      cmocka_unit_test(def_07_then_the_first_that_went_wrong),
      cmocka_unit_test(def_07_else_the_first_written),
      cmocka_unit_test(def_07_the_weak_landings),
      cmocka_unit_test(def_07_the_reply_fits_the_landing),
      cmocka_unit_test(def_07_the_reply_is_keyed_by_the_concern),
      cmocka_unit_test(def_07_the_last_landing_is_kept),
      cmocka_unit_test(def_08_openness_at_the_start),
      cmocka_unit_test(def_08_the_loss_is_rounded_down),
      cmocka_unit_test(def_08_a_concern_not_deeper_than_openness_is_voiced),
      cmocka_unit_test(def_08_the_first_named_that_can_be_voiced_is),
      cmocka_unit_test(def_08_a_kept_silence_reaches_ten_deeper),
      cmocka_unit_test(def_09_a_window_lasts_three_volleys),
      cmocka_unit_test(def_09_an_offer_fits_while_it_is_open),
      cmocka_unit_test(def_09_a_push_or_a_refusal_shuts_it),
      cmocka_unit_test(def_09_there_is_room_for_two_offers),
      cmocka_unit_test(def_09_it_ends_with_the_scene),
      cmocka_unit_test(def_10_pressure_lasts_three_volleys),
      cmocka_unit_test(def_10_a_light_push_is_not_hot_two_are),
      cmocka_unit_test(def_10_repair_ends_it),
      cmocka_unit_test(def_11_the_third_question_is_one_too_many),
      cmocka_unit_test(def_11_a_received_reflection_or_a_turn_without_a_question_ends_the_row),
      cmocka_unit_test(def_11_a_question_with_a_received_reflection_is_none),
      cmocka_unit_test(def_11_silence_leaves_the_row),
      cmocka_unit_test(def_11_a_voided_question_was_asked),
      cmocka_unit_test(def_12_the_third_echo_is_parroting),
      cmocka_unit_test(def_12_any_volley_without_reflect_ends_it),
      cmocka_unit_test(def_13_an_ask_within_two_turns_of_praise_is_bait),
      cmocka_unit_test(def_13_the_ask_is_recoded_the_praise_stays),
      cmocka_unit_test(def_13_praise_counts_as_written),
      cmocka_unit_test(def_13_only_the_first_design_is_an_ask),
      cmocka_unit_test(def_13_in_a_scene_without_agenda_praise_lasts),
      cmocka_unit_test(def_14_voiced_understood_purposes_honoured),
      cmocka_unit_test(def_15_answered_voiced),
      cmocka_unit_test(def_16_a_space_is_a_kept_silence),
      cmocka_unit_test(def_17_talk_by_landing),
      cmocka_unit_test(def_17_talk_of_a_reply),
      cmocka_unit_test(def_18_a_no_is_sustain_or_discord),
      cmocka_unit_test(def_19_the_value_of_an_answer_to_a_no),
      cmocka_unit_test(def_19_cm_is_the_mean),
      cmocka_unit_test(def_20_pressured_is_never_cleared),
      cmocka_unit_test(def_21_dropped_is_cleared_by_1_3_4_and_5),
      cmocka_unit_test(def_21_nothing_else_clears_it),
      cmocka_unit_test(def_21_avoidance_is_dropped_with_less_than_two_understood),
      cmocka_unit_test(def_22_counts),
      cmocka_unit_test(caps_are_counted_as_received),
      cmocka_unit_test(def_28_wants_are_known_after_a_received_question),
      cmocka_unit_test(def_29_the_root_of_each_variant),
      cmocka_unit_test(def_34_the_state_stays_within_its_bits),
  };
  return cmocka_run_group_tests(tests, practice_setup, practice_teardown);
}
