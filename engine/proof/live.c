#include "proof/live.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "story/token.h"

typedef struct Reader {
  const Story *story;
  const Slots *slots;
  SlotSet *set;
  uint32_t mind;         // whose rows are read
  const Option *option;  // and for which of its moves
  const Move *move;
} Reader;

// What is read -----------------------------------------------------------------------------------

static void read_word(const Reader *reader, uint32_t word) {
  const Range range = reader->slots->of_word[word];
  for (uint32_t i = 0; i < range.count; i++) slotset_add(reader->set, range.first + i);
}

static void read_words(const Reader *reader, uint32_t mind, uint32_t field, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) read_word(reader, slots_word(mind, field + i));
}

static void read_push(const Reader *reader, uint32_t mind) {
  read_words(reader, mind, MIND_SLOT(recent_severity), LIMIT_RECENT);
  read_word(reader, slots_word(mind, MIND_SLOT(forgiven)));
}

// A field of a person, worked out or not, by what it is worked out from.
static void read_field(const Reader *reader, uint32_t mind, uint32_t field, uint32_t bit,
                       bool whole) {
  switch (field) {
    case MIND_SLOT(openness): read_words(reader, mind, MIND_SLOT(axis), LIMIT_AXES); return;
    case MIND_SLOT(hot):
    case MIND_SLOT(loss): read_push(reader, mind); return;
    case MIND_SLOT(voiced):
    case MIND_SLOT(understood):
    case MIND_SLOT(honoured): read_words(reader, mind, MIND_SLOT(level), LIMIT_CONCERNS); return;
    case MIND_SLOT(purposes): read_word(reader, slots_word(mind, MIND_SLOT(purpose))); return;
    case MIND_SLOT(answered):
      read_words(reader, mind, MIND_SLOT(level), LIMIT_CONCERNS);
      read_words(reader, mind, MIND_SLOT(voiced_at), LIMIT_CONCERNS);
      return;
    default: break;
  }
  const uint32_t word = slots_word(mind, field);
  if (whole)
    read_word(reader, word);
  else
    slotset_add(reader->set, slots_find(reader->slots, word, bit));
}

static void read_state(const Reader *reader, uint32_t word, uint32_t bit, bool whole) {
  const uint32_t minds = STATE_SLOT(mind), size = sizeof(Mind) / sizeof(int32_t);
  if (word >= minds) {
    read_field(reader, (word - minds) / size, (word - minds) % size, bit, whole);
  } else if (whole) {
    read_word(reader, word);
  } else {
    slotset_add(reader->set, slots_find(reader->slots, word, bit));
  }
}

static void read_reach(const Reader *reader) {
  read_field(reader, reader->mind, MIND_SLOT(openness), 0, true);
  for (uint32_t i = 0; i < reader->option->voice_count; i++)
    read_word(reader, slots_word(reader->mind, MIND_SLOT(level) + reader->option->voices[i]));
}

static void read_named(const Reader *reader) {
  for (uint32_t c = 0; c < LIMIT_CONCERNS; c++)
    if (reader->move->concerns >> c & 1)
      read_word(reader, slots_word(reader->mind, MIND_SLOT(level) + c));
}

static void read_tag(const Reader *reader) {
  const uint32_t tag = reader->move->tag;
  if (tag == TAG_NONE) return;
  const uint32_t field = tag < 32 ? MIND_SLOT(tags_low) : MIND_SLOT(tags_high);
  slotset_add(reader->set, slots_find(reader->slots, slots_word(reader->mind, field), tag % 32));
}

static void read_local(const Reader *reader, Local local) {
  switch (local) {
    case LOCAL_LEAST:
    case LOCAL_FRESH: read_named(reader); return;
    case LOCAL_CAN_VOICE:
    case LOCAL_CAN_VOICE_DEEPER: read_reach(reader); return;
    case LOCAL_USES:
      read_word(reader, slots_word(reader->mind, MIND_SLOT(received) + reader->move->code));
      return;
    case LOCAL_TAG_USED: read_tag(reader); return;
    case LOCAL_PRAISED:
      read_word(reader, slots_word(reader->mind, MIND_SLOT(praise)));
      read_word(reader, slots_word(reader->mind, MIND_SLOT(praised_here)));
      return;
    case LOCAL_AFTER_QUESTION:
      read_word(reader, slots_word(reader->mind, MIND_SLOT(after_question)));
      return;
    case LOCAL_PUBLIC:
    case LOCAL_COUNT: return;
  }
}

static void read_condition(const Reader *reader, uint32_t when) {
  if (when == 0 || when == NONE) return;
  for (const ExprOp *op = reader->story->code + when; op->code != OP_END; op++) {
    if (op->code < OP_WHOLE || op->code > OP_AT_LEAST) continue;
    const bool whole = op->code != OP_BIT;
    switch ((ExprSource)op->source) {
      case EXPR_STATE: read_state(reader, op->slot, (uint32_t)op->value, whole); break;
      case EXPR_MIND: read_field(reader, reader->mind, op->slot, (uint32_t)op->value, whole); break;
      case EXPR_LOCAL: read_local(reader, (Local)op->slot); break;
    }
  }
}

static void read_actions(const Reader *reader, uint32_t actions) {
  if (actions & (ROW_VOICES | ROW_VOICES_DEEPER)) read_reach(reader);
  if (actions & (ROW_WEIGHS | ROW_OPENS_WINDOW))
    read_field(reader, reader->mind, MIND_SLOT(offers), 0, true);
  if (!(actions & ROW_RESTORES)) return;
  read_push(reader, reader->mind);
  read_words(reader, reader->mind, MIND_SLOT(recent_effect), LIMIT_AXES);
}

static void read_move(const Reader *reader) {
  const Story *story = reader->story;
  const Range rows = story->code_rows[reader->move->code];
  const uint32_t tag = reader->move->tag;
  for (uint32_t r = rows.first; r < rows.first + rows.count; r++) {
    const Row *row = &story->rows[r];
    if (row->tags && (tag == TAG_NONE || !(row->tags >> tag & 1))) continue;
    read_condition(reader, row->when);
    read_actions(reader, row->actions);
    for (uint32_t a = 0; a < LIMIT_AXES; a++)
      if (a == story->scaled_axis && row->effect[a] > 0) read_condition(reader, story->scaled_when);
  }
}

static void read_passages(const Reader *reader, Range passages) {
  for (uint32_t i = 0; i < passages.count; i++)
    read_condition(reader, reader->story->passages[passages.first + i].when);
}

static void read_memory(const Reader *reader, uint32_t memory) {
  if (memory == NONE) return;
  const uint32_t word = STATE_SLOT(memory) + memory / 32;
  slotset_add(reader->set, slots_find(reader->slots, word, memory % 32));
}

static void read_option(Reader *reader, const Option *option, uint32_t mind) {
  const Story *story = reader->story;
  read_condition(reader, option->when);
  if (!option->again) read_memory(reader, option->memory);
  for (uint32_t r = 0; r < option->replies.count; r++)
    read_passages(reader, story->replies[option->replies.first + r].passages);
  reader->mind = mind;
  reader->option = option;
  for (uint32_t i = 0; i < option->move_count && mind != NONE; i++) {
    reader->move = &option->moves[i];
    read_move(reader);
  }
}

// Marks and gates ask for counts; endings for what their conditions say.
static void read_quantity(const Reader *reader, const Quantity *quantity) {
  if (quantity->kind == QUANTITY_SLOT) read_state(reader, (uint32_t)quantity->value, 0, true);
}

static void read_share(const Reader *reader, const Share *share) {
  read_condition(reader, share->when);
  read_quantity(reader, &share->of);
  for (uint32_t i = 0; i < share->per_count; i++) read_quantity(reader, &share->per[i]);
}

static void read_marks(const Reader *reader) {
  const Story *story = reader->story;
  for (uint32_t m = 0; m < story->mark_count; m++) {
    const Mark *mark = &story->marks[m];
    read_condition(reader, mark->when);
    for (uint32_t i = 0; i < mark->line_count; i++) read_share(reader, &mark->lines[i]);
    for (uint32_t i = 0; i < mark->scaled_count; i++) read_share(reader, &mark->scaled[i]);
  }
  for (uint32_t g = 0; g < story->gate_row_count; g++) {
    read_condition(reader, story->gate_rows[g].when);
    read_quantity(reader, &story->gate_rows[g].of);
    for (uint32_t i = 0; i < story->gate_rows[g].per_count; i++)
      read_quantity(reader, &story->gate_rows[g].per[i]);
  }
  read_word(reader, slots_word(0, MIND_SLOT(volleys)));
}

static void read_ending(const Reader *reader) {
  if (!reader->story->marked) return;
  read_word(reader, STATE_SLOT(ending));
  for (uint32_t i = 0; i < reader->story->ending_count; i++)
    read_condition(reader, reader->story->endings[i].when);
  if (reader->slots->marks) read_marks(reader);
}

// From where to where ----------------------------------------------------------------------------

void live_targets(const Story *story, uint32_t scene, uint32_t go,
                  void (*each)(void *to, uint32_t beat), void *to) {
  if (go == NONE) return;
  if (go != GO_NEXT) {
    each(to, go);
    return;
  }
  for (uint32_t s = scene + 1; s < story->scene_count; s++) {
    each(to, story->scenes[s].beats.first);
    if (!story->scenes[s].when) return;
  }
  each(to, GO_END);
}

typedef struct Edge {  // one way on
  const Live *live;
  Reader reader;
  uint32_t scene, landed;  // landed: the person whose last landing is new after it, NONE
  SlotSet *into;
} Edge;

static void forget_scene(const Edge *edge, SlotSet *set) {
  static const uint16_t fields[] = {MIND_SLOT(window), MIND_SLOT(offers), MIND_SLOT(after_question),
                                    MIND_SLOT(praised_here), MIND_SLOT(asked)};
  for (uint32_t m = 0; m < edge->reader.story->mind_count; m++)
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
      slotset_remove(set, slots_find(edge->reader.slots, slots_word(m, fields[i]), 0));
}

static void forget_landing(const Edge *edge, SlotSet *set) {
  if (edge->landed == NONE) return;
  const uint32_t word = slots_word(edge->landed, MIND_SLOT(landing));
  slotset_remove(set, slots_find(edge->reader.slots, word, 0));
}

static void take(void *to, uint32_t beat) {
  Edge *edge = to;
  const Story *story = edge->reader.story;
  const uint32_t words = edge->reader.slots->words;
  const bool leaves = beat == GO_END || story->beats[beat].scene != edge->scene;
  if (!leaves && edge->landed == NONE) {
    slotset_join(edge->into, edge->live->at + (size_t)beat * words, words);
    return;
  }
  SlotSet set[SLOTS_SET];
  memset(set, 0, words * sizeof *set);
  edge->reader.set = set;
  if (beat != GO_END) memcpy(set, edge->live->at + (size_t)beat * words, words * sizeof *set);
  if (leaves) forget_scene(edge, set);
  if (leaves && (beat == GO_END || story->scenes[story->beats[beat].scene].epilogue))
    read_ending(&edge->reader);
  for (uint32_t s = edge->scene + 1; leaves && s < story->scene_count && story->scenes[s].when; s++)
    read_condition(&edge->reader, story->scenes[s].when);
  forget_landing(edge, set);
  slotset_join(edge->into, set, words);
}

static void take_lines(Edge *edge, Range passages) {
  const Story *story = edge->reader.story;
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++)
    for (uint32_t l = 0; l < story->passages[p].lines.count; l++)
      live_targets(story, edge->scene, story->lines[story->passages[p].lines.first + l].go, take,
                   edge);
}

static void take_option(Edge *edge, uint32_t beat, uint32_t index) {
  const Story *story = edge->reader.story;
  const Option *option = &story->options[index];
  const uint32_t mind = option->move_count ? story->beats[beat].mind : NONE;
  edge->reader.set = edge->into;
  read_option(&edge->reader, option, mind);
  edge->landed = mind;
  live_targets(story, edge->scene, option->go == NONE ? beat : option->go, take, edge);
  for (uint32_t r = 0; r < option->replies.count; r++)
    take_lines(edge, story->replies[option->replies.first + r].passages);
  edge->landed = NONE;
}

static bool renew(Live *live, const Story *story, const Slots *slots, uint32_t index) {
  const Beat *beat = &story->beats[index];
  const uint32_t words = slots->words;
  const size_t row = (size_t)index * words;
  SlotSet set[SLOTS_SET];  // waiting there, then on entering
  memset(set, 0, words * sizeof *set);
  Edge edge = {.live = live,
               .reader = {.story = story, .slots = slots},
               .scene = beat->scene,
               .landed = NONE,
               .into = set};
  for (uint32_t i = 0; i < beat->options.count; i++)
    take_option(&edge, index, beat->options.first + i);
  if (story->marked) slotset_add(set, slots_find(slots, STATE_SLOT(ending), 0));
  const bool grew = slotset_join(live->waiting + row, set, words);
  edge.reader.set = set;
  read_passages(&edge.reader, beat->passages);
  read_passages(&edge.reader, beat->otherwise);
  take_lines(&edge, beat->passages);
  take_lines(&edge, beat->otherwise);
  live_targets(story, edge.scene, beat->go, take, &edge);
  return slotset_join(live->at + row, set, words) || grew;
}

void live_init(Live *live, const Story *story, const Slots *slots) {
  live->count = story->beat_count;
  live->at = memory_new((size_t)story->beat_count * slots->words, sizeof *live->at);
  live->waiting = memory_new((size_t)story->beat_count * slots->words, sizeof *live->waiting);
  bool grew = true;
  while (grew) {
    grew = false;
    for (uint32_t b = story->beat_count; b-- > 0;) grew |= renew(live, story, slots, b);
  }
}

void live_free(Live *live) {
  free(live->at);
  free(live->waiting);
  *live = (Live){0};
}
