#include "proof/search.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/memory.h"

enum { FIRST = 1024, TICK = 4096, KIND_BITS = 22, TOGETHER = 16 };

typedef struct Reached {  // where one choice of a state led
  uint64_t key[PACK_WORDS], hash, kind;
  uint32_t ending;
  uint8_t choice;     // its place in the beat
  bool over, inside;  // inside: the key holds it
} Reached;

typedef struct Work {
  Search *search;
  const SearchSetup *setup;
  const Pack *pack;
  const Story *story;
  Cover *cover;
  State base;  // variants, and nothing else
  RunSink sink;
  uint32_t from;  // the state whose choices are made; NONE: the start
  State state, after;
  Reached reached[TOGETHER * LIMIT_OPTIONS];
  uint32_t reached_count;
  bool lost;  // something was left out
} Work;

// Keeping ----------------------------------------------------------------------------------------

static void grow(Search *search, uint32_t number, bool edges) {
  if (number < search->cap) return;
  search->cap += search->cap / 4 + FIRST;
  search->before = memory_grow(search->before, search->cap, sizeof *search->before);
  search->choice = memory_grow(search->choice, search->cap, sizeof *search->choice);
  if (edges)
    search->edge_first =
        memory_grow(search->edge_first, search->cap + 1, sizeof *search->edge_first);
}

static void add_edge(Work *work, uint32_t to) {
  Search *search = work->search;
  if (work->setup->edges) {
    if (search->edge_count == search->edge_cap) {
      search->edge_cap += search->edge_cap / 4 + FIRST;
      search->edges = memory_grow(search->edges, search->edge_cap, sizeof *search->edges);
    }
    search->edges[search->edge_count] = to;
  }
  search->edge_count++;
}

uint64_t search_bytes(const Search *search) {
  return keys_bytes(&search->keys) +
         search->cap * (sizeof *search->before + sizeof *search->choice) +
         (search->edges ? search->cap * sizeof *search->edge_first : 0) +
         search->edge_cap * sizeof *search->edges;
}

// What makes two states look alike: the beat, levels, flags, and roughly where the axes are.
static uint64_t kind_of(const Work *work, const State *state) {
  uint64_t hash = hash_int(HASH_START, state->beat);
  for (uint32_t m = 0; m < work->story->mind_count; m++) {
    const Mind *mind = &state->mind[m];
    for (uint32_t c = 0; c < LIMIT_CONCERNS; c++) hash = hash_int(hash, mind->level[c]);
    for (uint32_t a = 0; a < LIMIT_AXES; a++) hash = hash_int(hash, mind->axis[a] / 8);
    const int32_t rest[] = {mind->flags,
                            mind->purpose,
                            mind->questions,
                            mind->run,
                            mind->hot,
                            mind->window > 0,
                            mind->praise > 0 || mind->praised_here};
    for (size_t i = 0; i < sizeof rest / sizeof *rest; i++) hash = hash_int(hash, rest[i]);
  }
  return hash_mix(hash);
}

static bool enough_alike(Work *work, const Reached *it) {
  Search *search = work->search;
  uint8_t *count = &search->kinds[it->kind >> (64 - KIND_BITS)];
  uint32_t *here = &search->of_beat[(uint32_t)it->key[0]];
  if (*count >= work->setup->alike || *here >= work->setup->each) return true;
  (*count)++;
  (*here)++;
  return false;
}

// Takes down the state just reached.
static void reach(Work *work, Reached *out, uint8_t choice) {
  *out = (Reached){.choice = choice, .over = run_over(&work->after)};
  if (out->over) {
    out->ending = (uint32_t)work->after.ending;
    return;
  }
  slots_normalise(work->pack->slots, work->story, &work->after);
  out->inside = pack_in(work->pack, &work->after, out->key);
  out->hash = keys_hash(&work->search->keys, out->key);
  keys_expect(&work->search->keys, out->hash);
  if (work->setup->alike) out->kind = kind_of(work, &work->after);
}

// The number of a state reached, NONE when it was left out.
static uint32_t keep(Work *work, const Reached *it) {
  Search *search = work->search;
  bool fresh;
  if (!it->inside || (work->setup->alike && !keys_has(&search->keys, it->key, it->hash) &&
                      enough_alike(work, it))) {
    work->lost = true;
    return NONE;
  }
  const uint32_t number = keys_add(&search->keys, it->key, it->hash, &fresh);
  if (!fresh) return number;
  grow(search, number, work->setup->edges);
  search->before[number] = work->from;
  search->choice[number] = it->choice;
  return number;
}

// Ways -------------------------------------------------------------------------------------------

static uint32_t place_step(Search *search, const Pack *pack, Cover *cover, uint32_t state,
                           uint32_t step) {
  const uint32_t before = search->before[state];
  if (before == NONE) return trail_root(&cover->trail, search->variants);
  const uint32_t beat = (uint32_t)keys_at(&search->keys, before)[0];
  const uint32_t option = pack->story->beats[beat].options.first + search->choice[state];
  return trail_add(&cover->trail, step, option);
}

uint32_t search_way(Search *search, const Pack *pack, Cover *cover, uint32_t state) {
  if (search->placed_cap < search->cap) {
    search->placed = memory_grow(search->placed, search->cap, sizeof *search->placed);
    memset(search->placed + search->placed_cap, 0,
           (search->cap - search->placed_cap) * sizeof *search->placed);
    search->placed_cap = search->cap;
  }
  uint32_t length = 0, at = state;
  for (; at != NONE && !search->placed[at]; at = search->before[at]) length++;
  uint32_t *chain = memory_new(length + 1, sizeof *chain),
           step = at == NONE ? NONE : search->placed[at] - 1;
  at = state;
  for (uint32_t i = length; i-- > 0; at = search->before[at]) chain[i] = at;
  for (uint32_t i = 0; i < length; i++) {
    step = place_step(search, pack, cover, chain[i], step);
    search->placed[chain[i]] = step + 1;
  }
  free(chain);
  return step;
}

// Playing ----------------------------------------------------------------------------------------

static void settle(Work *work, uint32_t option) {
  Cover *cover = work->cover;
  if (!cover_has_news(cover)) return;
  uint32_t way = work->from == NONE ? trail_root(&cover->trail, work->search->variants)
                                    : search_way(work->search, work->pack, cover, work->from);
  if (option != NONE) way = trail_add(&cover->trail, way, option);
  cover_settle(cover, way);
}

static void make_choice(Work *work, uint32_t option) {
  Exchange exchange;
  memcpy(&work->after, &work->state, work->pack->state_bytes);
  run_choose(work->story, &work->after, option, &exchange, &work->sink);
  if (!work->setup->counting) cover_step(work->cover, &work->state, &work->after, &exchange);
  const uint32_t first = work->story->beats[work->state.beat].options.first;
  reach(work, &work->reached[work->reached_count++], (uint8_t)(option - first));
  if (cover_has_news(work->cover)) settle(work, option);
}

static void make_choices(Work *work, uint32_t from) {
  uint32_t options[LIMIT_OPTIONS];
  memcpy(&work->state, &work->base, work->pack->state_bytes);
  pack_out(work->pack, keys_at(&work->search->keys, from), &work->state);
  work->from = from;
  const uint32_t count = run_options(work->story, &work->state, options);
  if (!work->setup->counting) {
    cover_offer(work->cover, &work->state, options, count);
    settle(work, NONE);
  }
  for (uint32_t i = 0; i < count; i++) make_choice(work, options[i]);
}

static void keep_reached(Work *work, uint32_t from, const Reached *it, const Reached *end) {
  work->from = from;
  if (work->setup->edges) work->search->edge_first[from] = (uint32_t)work->search->edge_count;
  for (; it < end; it++) add_edge(work, it->over ? SEARCH_OVER + it->ending : keep(work, it));
}

// The choices of a few states are all made before the first is looked up: meanwhile the places
// where to look are fetched.
static void make_together(Work *work) {
  Search *search = work->search;
  const uint32_t first = search->done, end = first - first % TOGETHER + TOGETHER;
  uint32_t to[TOGETHER], count = 0;
  work->reached_count = 0;
  for (uint32_t from = first; from < end && from < search->keys.count; from++) {
    make_choices(work, from);
    to[count++] = work->reached_count;
  }
  for (uint32_t i = 0; i < count; i++)
    keep_reached(work, first + i, work->reached + (i ? to[i - 1] : 0), work->reached + to[i]);
  search->done += count;
}

static bool go_on(Work *work) {
  const Search *search = work->search;
  if (search->keys.count > work->setup->states || search_bytes(search) > work->setup->bytes ||
      search->edge_count > UINT32_MAX - 2 * TOGETHER * LIMIT_OPTIONS)
    return false;
  if (search->done % TICK || !work->setup->tick) return true;
  work->search->stopped =
      !work->setup->tick(work->setup->to, search->done, search->keys.count - search->done);
  return !search->stopped;
}

static void begin(Work *work) {
  uint32_t values[LIMIT_VARIANTS];
  trail_variant_values(work->story, work->setup->variants, values);
  for (uint32_t i = 0; i < work->story->variant_count; i++)
    work->base.variant[i] = (int32_t)values[i];
  state_init(work->story, &work->after, 1, values);
  run_start(work->story, &work->after, NONE, false, &work->sink);
  cover_start(work->cover, &work->after);
  work->from = NONE;
  Reached first;
  reach(work, &first, 0);
  if (!first.over) keep(work, &first);
  settle(work, NONE);
}

void search_run(Search *search, const SearchSetup *setup, Cover *cover) {
  Work *work = memory_new(1, sizeof *work);
  *search = (Search){.variants = setup->variants};
  work->search = search;
  work->setup = setup;
  work->pack = setup->pack;
  work->story = setup->pack->story;
  work->cover = cover;
  work->sink = setup->counting ? (RunSink){0} : cover_sink(cover);
  keys_init(&search->keys, setup->pack->words);
  if (setup->alike) {
    search->kinds = memory_new(1u << KIND_BITS, sizeof *search->kinds);
    search->of_beat = memory_new(work->story->beat_count, sizeof *search->of_beat);
  }
  begin(work);
  while (search->done < search->keys.count && go_on(work)) make_together(work);
  if (setup->edges && search->done == search->keys.count && search->edge_first)
    search->edge_first[search->keys.count] = (uint32_t)search->edge_count;
  search->whole = !work->lost && search->done == search->keys.count;
  free(work);
}

void search_free(Search *search) {
  keys_free(&search->keys);
  free(search->before);
  free(search->choice);
  free(search->edge_first);
  free(search->edges);
  free(search->placed);
  free(search->kinds);
  free(search->of_beat);
  *search = (Search){0};
}
