#include "coded/certificate.h"

#include <assert.h>
#include <string.h>

#include "base/root.h"
#include "story/debrief.h"

// The rubric -------------------------------------------------------------------------------------

static uint32_t axis(const Story *story, uint32_t wanted) {
  for (uint32_t i = 0, met = 0; i < story->mark_count; i++)
    if (story->marks[i].kind == MARK_AXIS && met++ == wanted) return i;
  return NONE;
}

static Range last_rows(const Story *story) {
  return story->gate_count ? story->gates[story->gate_count - 1].rows : (Range){0, 0};
}

static bool sets_a_most(const GateRow *row) {
  return row->when == 0 && row->at_most != INT32_MAX;
}

CertifyRule certificate_rule(const Story *story) {
  CertifyRule rule = {.volleys = story->marks_from, .curiosity = 1000};
  Range rows = last_rows(story);
  for (uint32_t i = rows.first; i < rows.first + rows.count; i++) {
    const GateRow *row = &story->gate_rows[i];
    if (row->of.kind == QUANTITY_MARK && (uint32_t)row->of.value == axis(story, 0))
      rule.curiosity = row->at_least;
  }
  return rule;
}

// Sittings ---------------------------------------------------------------------------------------

static const char *text(const char *given) {
  return given ? given : "";
}

static bool same(const char *a, const char *b) {
  return strcmp(text(a), text(b)) == 0;
}

// Two stretches that share a scene are one scenario.
static bool same_scenario(const CertifySitting *a, const CertifySitting *b) {
  bool stretches = a->last > 0 || b->last > 0;
  if (!same(a->course, b->course)) return false;
  return same(a->scene, b->scene) || (stretches && a->first <= b->last && b->first <= a->last);
}

static bool same_form(const CertifySitting *a, const CertifySitting *b) {
  return same(a->course, b->course) && same(a->scene, b->scene) && same(a->variants, b->variants) &&
         a->seed == b->seed;
}

// By itself, without a look at the others. A level nobody knows is no better than practice.
static CertifyUse use_alone(const CertifyRule *rule, const CertifySitting *sitting,
                            const char *candidate) {
  if (sitting->level == '\0' || !strchr("UAS", sitting->level)) return CERTIFY_PRACTICE;
  if (!same(sitting->candidate, candidate)) return CERTIFY_SOMEBODY_ELSE;
  if (!sitting->intact) return CERTIFY_DAMAGED;
  if (!*text(sitting->scene)) return CERTIFY_NO_SCENARIO;
  if (sitting->volleys < rule->volleys) return CERTIFY_SHORT;
  return sitting->left_early ? CERTIFY_LEFT_EARLY : CERTIFY_COUNTS;
}

// Of the first sitting that is no practice.
static const char *find_candidate(const CertifySitting *sittings, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (sittings[i].level != '\0' && strchr("UAS", sittings[i].level)) return sittings[i].candidate;
  return NULL;
}

// The sitting of this form that counts: the least curious, of equals the first.
static uint32_t weakest(const CertifySitting *sittings, const CertifyFinding *finding,
                        uint32_t of) {
  uint32_t found = of;
  for (uint32_t i = 0; i < finding->sittings; i++) {
    bool rival = finding->uses[i] == CERTIFY_COUNTS || finding->uses[i] == CERTIFY_SAME_FORM;
    if (!rival || !same_form(&sittings[i], &sittings[of])) continue;
    int32_t gap = sittings[i].curiosity - sittings[found].curiosity;
    if (gap < 0 || (gap == 0 && i < found)) found = i;
  }
  return found;
}

static void find_same_forms(const CertifySitting *sittings, CertifyFinding *out) {
  for (uint32_t i = 0; i < out->sittings; i++) {
    if (out->uses[i] != CERTIFY_COUNTS) continue;
    out->same_as[i] = weakest(sittings, out, i);
    if (out->same_as[i] != i) out->uses[i] = CERTIFY_SAME_FORM;
  }
}

// How much is pushed is a share of the turns, which a few turns cannot tell.
static bool pushed(const CertifyRule *rule, int32_t volleys, bool within, int32_t severity) {
  return severity >= CERTIFY_SEVERE || (volleys >= rule->volleys && !within);
}

static void look_at(const CertifyRule *rule, const CertifySitting *sittings, uint32_t count,
                    CertifyFinding *out) {
  const char *candidate = find_candidate(sittings, count);
  out->sittings = count;
  out->one_person = out->all_intact = true;
  for (uint32_t i = 0; i < count; i++) {
    const CertifySitting *it = &sittings[i];
    out->uses[i] = use_alone(rule, it, candidate);
    bool practised = out->uses[i] == CERTIFY_PRACTICE;
    out->one_person &= out->uses[i] != CERTIFY_SOMEBODY_ELSE;
    out->all_intact &= practised || it->intact;
    out->pushed[i] = !practised && pushed(rule, it->volleys, it->within, it->severity);
  }
  find_same_forms(sittings, out);
}

static void look_at_role_play(const CertifyRule *rule, const CertifyRolePlay *role_play,
                              const char *candidate, CertifyFinding *out) {
  if (!role_play) return;
  out->one_person &= same(role_play->candidate, candidate);
  out->role_play_counts = role_play->volleys >= rule->volleys && out->one_person;
  out->role_play_pushed = pushed(rule, role_play->volleys, role_play->within, role_play->severity);
}

// Figures ----------------------------------------------------------------------------------------

static bool is_new_scenario(const CertifySitting *sittings, const CertifyFinding *finding,
                            uint32_t at) {
  for (uint32_t i = 0; i < at; i++)
    if (finding->uses[i] == CERTIFY_COUNTS && same_scenario(&sittings[i], &sittings[at]))
      return false;
  return true;
}

// The error's square is the sum of squared differences from the mean by n (n - 1); times n^2 both
// are whole.
static void work_out(int64_t sum, int64_t squares, CertifyFinding *out) {
  int64_t n = out->counted, spread = n * squares - sum * sum, by = n * n * (n - 1);
  out->mean = n ? (int32_t)(sum / n) : 0;
  out->error = n > 1 ? (int32_t)root_up((spread + by - 1) / by) : 0;
}

static void add_up(const CertifySitting *sittings, CertifyFinding *out) {
  int64_t sum = 0, squares = 0;
  out->supervised = true;
  for (uint32_t i = 0; i < out->sittings; i++) {
    if (out->uses[i] != CERTIFY_COUNTS) continue;
    int64_t mark = sittings[i].curiosity;
    out->counted++;
    out->scenarios += is_new_scenario(sittings, out, i);
    out->supervised &= sittings[i].level == 'S';
    sum += mark;
    squares += mark * mark;
  }
  out->supervised &= out->counted > 0;
  work_out(sum, squares, out);
}

// What was pushed is not mended by more sittings, so it is said before what is still to come.
static CertifyVerdict judge(const CertifyFinding *finding) {
  if (!finding->one_person || !finding->all_intact) return CERTIFY_INCOMPLETE;
  if (finding->role_play_pushed) return CERTIFY_COERCIVE;
  for (uint32_t i = 0; i < finding->sittings; i++)
    if (finding->pushed[i]) return CERTIFY_COERCIVE;
  if (finding->scenarios < finding->needed) return CERTIFY_INCOMPLETE;
  if (finding->mean < finding->low) return CERTIFY_NOT_REACHED;
  return finding->mean <= finding->high ? CERTIFY_AGAIN : CERTIFY_REACHED;
}

void certificate_find(const CertifyRule *rule, const CertifySitting *sittings, uint32_t count,
                      const CertifyRolePlay *role_play, CertifyFinding *out) {
  assert(count <= CERTIFY_MOST);
  memset(out, 0, sizeof *out);
  look_at(rule, sittings, count, out);
  look_at_role_play(rule, role_play, find_candidate(sittings, count), out);
  add_up(sittings, out);
  out->needed = out->role_play_counts ? CERTIFY_WITH_ROLE_PLAY : CERTIFY_SCENARIOS;
  out->low = rule->curiosity - out->error;
  out->high = rule->curiosity + out->error;
  out->verdict = judge(out);
}

// From a session ---------------------------------------------------------------------------------

static bool keeps_the_most(const Story *story, const Score *score) {
  Range rows = last_rows(story);
  if (story->gate_count == 0) return false;
  for (uint32_t i = 0; i < rows.count; i++)
    if (sets_a_most(&story->gate_rows[rows.first + i]) &&
        !score->gates[story->gate_count - 1].rows[i])
      return false;
  return true;
}

static int32_t heaviest(const Story *story, const Debrief *debrief) {
  int32_t most = 0;
  for (uint32_t i = 0; i < debrief->line_count; i++) {
    const Exchange *exchange = debrief->lines[i].exchange;
    for (uint32_t m = 0; debrief_counts(exchange) && m < exchange->volley.move_count; m++) {
      int32_t severity = story->rows[exchange->volley.moves[m].row].severity;
      if (severity > most) most = severity;
    }
  }
  return most;
}

// The scenes in which something was chosen before the ending was decided; false when there are none.
static bool find_scenes(Session *session, CertifySitting *out) {
  uint32_t end = session_ending_choice(session), found = 0;
  out->first = NONE;
  for (uint32_t i = 0; i < session_choices(session) && i < end; i++, found++) {
    uint32_t scene = (uint32_t)session_before(session, i)->scene;
    if (scene < out->first) out->first = scene;
    if (scene > out->last) out->last = scene;
  }
  if (!found) out->first = 0;
  return found > 0;
}

// "the_ask", or "the_ask to the_table"; "" for none.
static void add_scenes(Session *session, CertifySitting *out, Buf *texts) {
  const Story *story = session_story(session);
  if (!find_scenes(session, out)) return;
  buf_add(texts, story_text(story, story->scenes[out->first].id));
  if (out->last != out->first)
    buf_add_format(texts, " to %s", story_text(story, story->scenes[out->last].id));
}

static void take_marks(const Story *story, const Debrief *debrief, CertifySitting *out) {
  uint32_t curiosity = axis(story, 0), coercion = axis(story, 1);
  const Score *score = &debrief->score;
  if (curiosity != NONE && !score->empty) out->curiosity = score->marks[curiosity].value;
  if (coercion != NONE && !score->empty) out->coercion = score->marks[coercion].value;
  for (uint32_t g = 0; g < story->gate_count; g++)
    if (score->gates[g].passed && !score->gates[g].empty) out->gates |= 1u << g;
  out->volleys = debrief->last->mind[0].volleys;
  out->within = keeps_the_most(story, score);
  out->severity = heaviest(story, debrief);
}

void certificate_take(Session *session, Buf *texts, CertifySitting *out) {
  Debrief debrief;
  const JournalHead *head = session_head(session);
  *out = (CertifySitting){.course = head->course, .seed = head->seed};
  add_scenes(session, out, texts);
  buf_add_char(texts, '\0');
  size_t variants = texts->length;
  for (uint32_t i = 0; i < head->variant_count; i++)
    buf_add_format(texts, "%s%s=%s", i ? " " : "", head->variant[i][0], head->variant[i][1]);
  out->scene = buf_text(texts);
  out->variants = buf_text(texts) + variants;
  debrief_make(session, &debrief);
  take_marks(session_story(session), &debrief, out);
  debrief_free(&debrief);
}

// From a role-play -------------------------------------------------------------------------------

static int32_t heaviest_coded(const MovesFile *file, const Story *story, uint32_t session) {
  int32_t most = 0;
  for (size_t t = 0; t < file->turn_count; t++) {
    const CodedTurn *turn = &file->turns[t];
    for (uint32_t m = 0; turn->session == session && m < turn->move_count; m++)
      if (story->rows[turn->moves[m].row].severity > most)
        most = story->rows[turn->moves[m].row].severity;
  }
  return most;
}

void certificate_take_role_play(const MovesFile *file, const Story *story, uint32_t session,
                                CertifyRolePlay *out) {
  MovesScore score;
  moves_score_work_out(file, story, session, &score);
  *out = (CertifyRolePlay){.candidate = file->sessions[session].speaker,
                           .volleys = score.state.mind[0].volleys,
                           .within = keeps_the_most(story, &score.score),
                           .severity = heaviest_coded(file, story, session)};
}
