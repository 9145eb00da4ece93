#include <string.h>

#include "page/typeset.h"
#include "wall/board.h"
#include "wall/exchange.h"

// "the room changed its mind" as it begins a line.
static const char *sentence(Flow *flow, const char *text) {
  Buf out = {0};
  typeset_sentence(text, &out);
  const char *copy = arena_copy(&flow->texts, buf_text(&out), out.length);
  buf_free(&out);
  return copy;
}

static Block block_of(BlockKind kind, const char *label, const char *text) {
  return (Block){.kind = kind, .label = label, .does = "", .text = text, .sign = NONE};
}

// What was said at a choice of a run, and the first thing said to it. False: it did not come so far.
static bool add_choice(const WorkshopRun *run, uint32_t choice, Flow *flow) {
  uint32_t count;
  const Entry *entries = session_entries(run->session, &count);
  const Story *story = session_story(run->session);
  for (uint32_t i = 0; i < count; i++) {
    const Entry *entry = &entries[i];
    if (entry->exchange != choice + 1 || entry->kind == ENTRY_SCENE) continue;
    flow_add(flow, exchange_block(story, entry));
    if (entry->kind == ENTRY_LINE && entry->speaker != NONE) break;
  }
  return flow->count > 0;
}

// Side by side, when both came so far.
static void add_sides(Board *board, const char *const headings[2], const WorkshopRun *first,
                      const WorkshopRun *second, uint32_t choice) {
  Flow flows[2] = {{0}, {0}};
  if (add_choice(first, choice, &flows[0]) && add_choice(second, choice, &flows[1])) {
    board_pair(board, headings, flows);
    return;
  }
  flow_free(&flows[0]);
  flow_free(&flows[1]);
}

// Who answered, "" when nobody did.
static const char *answered(const Session *session, uint32_t choice) {
  uint32_t count;
  const Story *story = session_story(session);
  const Entry *entries = session_entries(session, &count);
  for (uint32_t i = 0; i < count; i++)
    if (entries[i].exchange == choice + 1 && entries[i].kind == ENTRY_LINE &&
        entries[i].speaker != NONE && *entries[i].text)
      return story_text(story, story->cast[entries[i].speaker].label);
  return "";
}

static void add_thought(Flow *flow, const char *who, const char *inner) {
  Buf label = {0};
  if (*inner == '\0') return;
  buf_add_format(&label, "%s thinks", *who ? who : "Somebody");
  flow_add(flow,
           block_of(BLOCK_STAGE, arena_copy(&flow->texts, buf_text(&label), label.length), inner));
  buf_free(&label);
}

static bool was_voted_on(const Decision *decision) {
  return decision && decision->offered > 1 && decision->chosen != NONE;
}

// What the room had before it, and what it took.
static void add_before(Board *board, const Workshop *workshop, const TurningPoint *point,
                       const char *heading) {
  Buf under = {0};
  if (!was_voted_on(point->decision)) return;
  Options options = options_of(workshop, point->decision);
  options.taken = point->decision->chosen;
  buf_add_format(&under, "%c was taken. What did we hope for?", tally_letter(options.taken));
  board_options(board, heading, buf_text(&under), &options);
  buf_free(&under);
}

// What was said, what came back, and what he was thinking.
static void add_point(Board *board, const Workshop *workshop, const TurningPoint *point) {
  Flow flow = {0};
  uint32_t count;
  const char *who = answered(workshop_runs(workshop, &count)[point->run].session, point->choice);
  const char *heading = sentence(&flow, point->because);
  Block said = block_of(BLOCK_SPEECH, "You", point->said);
  said.own = true;
  if (was_voted_on(point->decision)) said.sign = point->decision->chosen;
  add_before(board, workshop, point, heading);
  flow_add(&flow, said);
  if (*point->reply) flow_add(&flow, block_of(BLOCK_SPEECH, who, point->reply));
  add_thought(&flow, who, point->inner);
  board_large(board, heading, &flow);
}

// The last run of another team than this one; NONE.
static uint32_t other_team(const Workshop *workshop, uint32_t run) {
  uint32_t count;
  const WorkshopRun *runs = workshop_runs(workshop, &count);
  for (uint32_t i = count; i > 0; i--)
    if (strcmp(runs[i - 1].team, runs[run].team) != 0) return i - 1;
  return NONE;
}

static const char *team_name(const WorkshopRun *run) {
  return *run->team ? run->team : "The first team";
}

static void add_teams(Board *board, const Workshop *workshop, const Turns *turns) {
  uint32_t count, run = workshop_run(workshop), other = other_team(workshop, run);
  const WorkshopRun *runs = workshop_runs(workshop, &count);
  if (other == NONE) return;
  uint32_t first = run < other ? run : other, second = run < other ? other : run;
  const char *const names[] = {team_name(&runs[first]), team_name(&runs[second])};
  for (uint32_t i = 0; i < turns->count; i++)
    add_sides(board, names, &runs[first], &runs[second], turns->points[i].choice);
}

void turns_pages(Board *board, const Workshop *workshop, const Turns *turns) {
  static const char *const roads[] = {"The first road", "The other road"};
  uint32_t count;
  const WorkshopRun *runs = workshop_runs(workshop, &count);
  Flow none = {0};
  for (uint32_t i = 0; i < turns->count; i++) {
    const TurningPoint *point = &turns->points[i];
    add_point(board, workshop, point);
    if (point->road != NONE)
      add_sides(board, roads, &runs[point->run], &runs[point->road], point->choice);
  }
  add_teams(board, workshop, turns);
  if (board->count == 0) board_text(board, "Nothing was decided yet.", &none);
}
