#include "proof/proof.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "proof/answers.h"
#include "proof/gates.h"
#include "proof/odds.h"
#include "proof/rounds.h"
#include "proof/sample.h"
#include "proof/ways.h"

#define STATES UINT64_C(12000000)
#define BYTES (UINT64_C(5) << 29)
#define PLAYS UINT64_C(160000)
#define CHOICES UINT64_C(12000000)  // in all of them
#define WIDE UINT64_C(6000000)      // states of the wide search
enum { TRIED = 1500000, TRACED = 400000, LEAST_EACH = 8, MOST_EACH = 3000, TRAPS = 16 };

typedef struct Work {
  Proof *proof;
  const Story *story;
  const ProofSetup *setup;
  Slots slots, mark_slots;
  Live live;
  Pack pack;
  uint32_t variants;  // how many ways they can fall
  ProofProgress progress;
} Work;

static bool tick(Work *work, uint64_t states) {
  work->progress.states = states;
  if (!work->setup->tick || work->setup->tick(work->setup->to, &work->progress)) return true;
  work->proof->stopped = true;
  return false;
}

static bool on_states(void *to, uint64_t states, uint64_t waiting) {
  (void)waiting;
  Work *work = to;
  return tick(work, work->proof->states + states);
}

static bool on_boxes(void *to, uint64_t boxes, uint64_t waiting) {
  (void)waiting;
  Work *work = to;
  work->proof->boxes = boxes > work->proof->boxes ? boxes : work->proof->boxes;
  return tick(work, work->proof->states);
}

static void begin_phase(Work *work, ProofPhase phase, uint64_t all) {
  work->progress =
      (ProofProgress){.phase = phase, .all = all, .open = answers_count_open(work->proof)};
}

// The whole --------------------------------------------------------------------------------------

static void add_odds(Work *work, const Search *search) {
  Proof *proof = work->proof;
  double *endings = memory_new(work->story->ending_count + 1, sizeof *endings);
  Odds odds = {.endings = endings};
  odds_work_out(search, work->story->ending_count, &odds);
  for (uint32_t e = 0; e <= work->story->ending_count; e++)
    proof->odds[e] += endings[e] / work->variants;
  proof->odds_rest += odds.rest / work->variants;
  free(endings);
}

static void add_traps(Work *work, Search *search) {
  Proof *proof = work->proof;
  uint32_t found[TRAPS];
  const uint32_t count = odds_traps(search, found, TRAPS);
  for (uint32_t i = 0; i < count && proof->trap_count < TRAPS; i++)
    proof->traps[proof->trap_count++] = search_way(search, &work->pack, &proof->cover, found[i]);
}

// Every choice once more on a box, for conditions that came out false and beats passed in silence.
static void trace_all(Work *work, Search *search) {
  Trace *trace = memory_new(1, sizeof *trace);
  State state, base = {0};
  uint32_t values[LIMIT_VARIANTS], options[LIMIT_OPTIONS];
  Cover *cover = &work->proof->cover;
  trace_init(trace, work->story, work->pack.slots, cover);
  trail_variant_values(work->story, search->variants, values);
  state_init(work->story, &state, 1, values);
  trace_choice(trace, &state, NONE);
  if (cover_has_news(cover)) cover_settle(cover, trail_root(&cover->trail, search->variants));
  memcpy(base.variant, state.variant, sizeof base.variant);
  for (uint32_t s = 0; s < search->keys.count; s++) {
    state = base;
    pack_out(&work->pack, keys_at(&search->keys, s), &state);
    const uint32_t count = run_options(work->story, &state, options);
    for (uint32_t i = 0; i < count; i++) {
      trace_choice(trace, &state, options[i]);
      if (!cover_has_news(cover)) continue;
      const uint32_t way = search_way(search, &work->pack, cover, s);
      cover_settle(cover, trail_add(&cover->trail, way, options[i]));
    }
  }
  free(trace);
}

static void count_search(Work *work, const Search *search) {
  Proof *proof = work->proof;
  proof->states += search->keys.count;
  proof->edges += search->edge_count;
  const uint64_t bytes = search_bytes(search);
  proof->bytes = bytes > proof->bytes ? bytes : proof->bytes;
}

static void learn(Work *work, Search *search, bool *traced) {
  add_odds(work, search);
  add_traps(work, search);
  *traced = *traced && search->edge_count <= TRACED;
  if (*traced) trace_all(work, search);
}

static void exclude_unmet(Work *work, bool traced, bool marks) {
  for (uint32_t i = 0; i < items_count(&work->proof->items); i++) {
    uint32_t index;
    const ItemKind kind = items_kind(&work->proof->items, i, &index);
    if (work->proof->cover.witness[i] != NONE || (kind == ITEM_GATE && !marks)) continue;
    if (traced || (kind != ITEM_PASSAGE_SHUT && kind != ITEM_BEAT))
      answers_exclude(work->proof, i, PROOF_BY_SEARCH);
  }
}

// False: it does not fit, and what was met so far stands.
static bool search_all(Work *work, bool marks, uint64_t most) {
  Proof *proof = work->proof;
  bool whole = true, traced = true;
  begin_phase(work, PROOF_SEARCH, work->variants);
  memset(proof->odds, 0, (work->story->ending_count + 1) * sizeof *proof->odds);
  proof->odds_rest = 0;
  proof->states = proof->edges = proof->bytes = 0;
  for (uint32_t v = 0; v < work->variants && whole && !proof->stopped; v++) {
    Search search;
    const uint64_t left = most > proof->states ? most - proof->states : 0;
    SearchSetup setup = {.pack = &work->pack,
                         .variants = v,
                         .states = left < TRIED || v > 0 ? left : TRIED,
                         .bytes = work->setup->bytes ? work->setup->bytes : BYTES,
                         .edges = true,
                         .tick = on_states,
                         .to = work};
    if (work->variants == 1) setup.states = left;
    search_run(&search, &setup, &proof->cover);
    whole = search.whole;
    count_search(work, &search);
    if (whole) learn(work, &search, &traced);
    search_free(&search);
    work->progress.done = v + 1;
  }
  if (!whole || proof->stopped) return false;
  proof->whole = true;
  proof->whole_marks = marks;
  proof->traps_settled = true;
  proof->key_bytes = work->pack.words * 8;
  exclude_unmet(work, traced, marks);
  return true;
}

static bool try_whole(Work *work, bool marks, uint64_t most) {
  if (work->pack.fields || work->pack.plan_of) pack_free(&work->pack);
  live_free(&work->live);
  const Slots *slots = marks ? &work->mark_slots : &work->slots;
  live_init(&work->live, work->story, slots);
  pack_init(&work->pack, work->story, slots, work->live.waiting);
  return work->pack.fits && search_all(work, marks, most);
}

// The large --------------------------------------------------------------------------------------

static void search_wide(Work *work) {
  const uint64_t share = WIDE / ((uint64_t)work->variants * work->story->beat_count);
  const uint32_t each = share < LEAST_EACH  ? LEAST_EACH
                        : share > MOST_EACH ? MOST_EACH
                                            : (uint32_t)share;
  begin_phase(work, PROOF_WIDE, work->variants);
  for (uint32_t v = 0; v < work->variants && !work->proof->stopped; v++) {
    Search search;
    SearchSetup setup = {.pack = &work->pack,
                         .variants = v,
                         .states = UINT32_MAX / 2,
                         .bytes = work->setup->bytes ? work->setup->bytes : BYTES,
                         .alike = 2,
                         .each = each,
                         .tick = on_states,
                         .to = work};
    search_run(&search, &setup, &work->proof->cover);
    count_search(work, &search);
    search_free(&search);
    work->progress.done = v + 1;
  }
}

static void play_once(Work *work, Sample *sample, Trace *trace, uint64_t play) {
  static const struct {
    SamplePlayer player;
    uint32_t skill;
  } players[] = {{SAMPLE_UNIFORM, 0}, {SAMPLE_NEW, 100},   {SAMPLE_SEEKER, 60}, {SAMPLE_GOOD, 90},
                 {SAMPLE_UNIFORM, 0}, {SAMPLE_NEW, 50},    {SAMPLE_SEEKER, 0},  {SAMPLE_GOOD, 70},
                 {SAMPLE_UNIFORM, 0}, {SAMPLE_SEEKER, 90}, {SAMPLE_UNIFORM, 0}, {SAMPLE_GOOD, 100}};
  const size_t count = sizeof players / sizeof *players;
  const size_t which = (size_t)(play / work->variants % count);
  sample->trace = play / work->variants / count % 4 == 0 ? trace : NULL;
  sample_play(sample, (uint32_t)(play % work->variants), players[which].player,
              players[which].skill);
}

static void take_odds(Work *work, Sample *sample) {
  Proof *proof = work->proof;
  proof->plays = sample->plays;
  proof->choices = sample->choices;
  if (proof->whole) return;
  proof->uniform_plays = sample->uniform_plays;
  memcpy(proof->uniform, sample->endings, (work->story->ending_count + 1) * sizeof *proof->uniform);
  for (uint32_t e = 0; e <= work->story->ending_count && sample->uniform_plays; e++)
    proof->odds[e] = (double)sample->endings[e] / (double)sample->uniform_plays;
}

static void play_many(Work *work) {
  Sample *sample = memory_new(1, sizeof *sample);
  Trace *trace = memory_new(1, sizeof *trace);
  const uint64_t plays = work->setup->plays ? work->setup->plays : PLAYS;
  sample_init(sample, &work->proof->cover);
  trace_init(trace, work->story, &work->slots, &work->proof->cover);
  begin_phase(work, PROOF_SAMPLE, plays);
  for (uint64_t play = 0; play < plays && sample->choices < CHOICES && !work->proof->stopped;
       play++) {
    play_once(work, sample, trace, play);
    work->progress.done = play + 1;
    if (play % 256 == 0) tick(work, work->proof->states);
  }
  take_odds(work, sample);
  sample_free(sample);
  free(sample);
  free(trace);
}

static void look_at_boxes(Work *work) {
  begin_phase(work, PROOF_REACH, 0);
  rounds_run(&(Rounds){.proof = work->proof,
                       .slots = &work->slots,
                       .live = &work->live,
                       .variants = work->variants,
                       .progress = &work->progress,
                       .tick = on_boxes,
                       .to = work});
}

// By conditions and targets ----------------------------------------------------------------------

static void look_at_gates(Work *work) {
  const Story *story = work->story;
  for (uint32_t g = 0; story->marked && g < story->gate_count; g++)
    for (uint32_t e = 0; e < story->ending_count; e++)
      if (gates_never(story, g, e))
        answers_exclude(work->proof,
                        items_number(&work->proof->items, ITEM_GATE, g * story->ending_count + e),
                        PROOF_BY_CONDITIONS);
}

static void bound_marks(Work *work) {
  const Story *story = work->story;
  for (uint32_t i = 0; story->marked && i < story->ending_count * story->mark_count; i++) {
    ProofBound *bound = &work->proof->bounds[i];
    gates_mark_range(story, i / story->mark_count, i % story->mark_count, &bound->least,
                     &bound->greatest);
  }
}

static void look_at_ways(Work *work) {
  Proof *proof = work->proof;
  bool *out = memory_new(work->story->beat_count + 1, sizeof *out);
  ways_out(work->story, out);
  for (uint32_t b = 0; b < work->story->beat_count; b++) {
    if (!ways_lead_on(work->story, b)) proof->dead_ends[proof->dead_end_count++] = b;
    if (!out[b]) proof->no_ways[proof->no_way_count++] = b;
  }
  proof->traps_settled = proof->no_way_count == 0;
  free(out);
}

static void prepare(Work *work, Proof *proof, const Story *story) {
  const uint32_t marks = story->ending_count * story->mark_count;
  *proof = (Proof){.story = story};
  items_init(&proof->items, story);
  cover_init(&proof->cover, &proof->items);
  proof->by = memory_new(items_count(&proof->items) + 1, sizeof *proof->by);
  proof->odds = memory_new(story->ending_count + 1, sizeof *proof->odds);
  proof->uniform = memory_new(story->ending_count + 1, sizeof *proof->uniform);
  proof->bounds = memory_new(marks + 1, sizeof *proof->bounds);
  proof->traps = memory_new(TRAPS, sizeof *proof->traps);
  proof->dead_ends = memory_new(story->beat_count + 1, sizeof *proof->dead_ends);
  proof->no_ways = memory_new(story->beat_count + 1, sizeof *proof->no_ways);
  work->variants = trail_variant_count(story);
  slots_init(&work->slots, story, false);
  slots_init(&work->mark_slots, story, true);
}

// What was met later is held against what was proved before.
static void hold_against(const Proof *proof) {
  for (uint32_t i = 0; i < items_count(&proof->items); i++) {
    const bool both = proof->by[i] != PROOF_BY_NOTHING && proof->cover.witness[i] != NONE;
    assert(!both && "what was proved never to happen was met");
  }
}

// A course that could hold play in a dead end cannot be played at all; it is only named.
void proof_run(Proof *proof, const Story *story, const ProofSetup *setup) {
  Work *work = memory_new(1, sizeof *work);
  work->proof = proof;
  work->story = story;
  work->setup = setup;
  prepare(work, proof, story);
  look_at_ways(work);
  look_at_gates(work);
  bound_marks(work);
  if (proof->dead_end_count == 0) {
    const uint64_t most = setup->states ? setup->states : STATES;
    bool whole = story->marked && try_whole(work, true, most < TRIED ? most : TRIED);
    if (!whole && !proof->stopped) whole = try_whole(work, false, most);
    if (!whole && !proof->stopped) search_wide(work);
    if (!proof->stopped && (!whole || answers_any_open_to_boxes(proof))) play_many(work);
    answers_drop_met_elsewhere(proof);
    if (!proof->stopped && answers_any_open_to_boxes(proof)) look_at_boxes(work);
  }
  hold_against(proof);
  live_free(&work->live);
  pack_free(&work->pack);
  free(work);
}

void proof_free(Proof *proof) {
  cover_free(&proof->cover);
  items_free(&proof->items);
  free(proof->by);
  free(proof->odds);
  free(proof->uniform);
  free(proof->bounds);
  free(proof->traps);
  free(proof->dead_ends);
  free(proof->no_ways);
  *proof = (Proof){0};
}
