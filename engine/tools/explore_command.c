#include "tools/explore_command.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "base/memory.h"
#include "tools/explore_report.h"
#include "tools/players_command.h"

enum { MOST_STATES = 1000000000 };

const CommandOption explore_command_options[] = {
    {"--states", "N", "Play out in full up to so many states; 12 million unless said."},
    {"--witness", "FOLDER",
     "Write a journal for each ending, gate, extreme of a mark and trap into this folder."},
    {"--way", "NAME", "Print only the journal that leads to this beat, option, landing or ending."},
    {"--json", NULL, "Everything, for other programs."},
    PLAYERS_COMMAND_OPTIONS,
    {0}};

// Endings at which no gate may pass: outcomes of pressure or of saying nothing.
static const char *const barred[] = {"coerced_yes", "damaged_no", "never_discussed"};

// Progress ---------------------------------------------------------------------------------------

typedef struct Watch {
  const CommandWorld *world;
  clock_t start, shown, searched;  // searched: when the searches were over; 0: not yet
  ProofPhase phase;
  clock_t phase_start;
} Watch;

static double seconds(clock_t from, clock_t to) {
  return (double)(to - from) / CLOCKS_PER_SEC;
}

static const char *phase_name(ProofPhase phase) {
  switch (phase) {
    case PROOF_SEARCH: return "playing everything";
    case PROOF_WIDE: return "searching widely";
    case PROOF_SAMPLE: return "playing sessions";
    case PROOF_REACH: return "carrying ranges";
    case PROOF_PHASES: break;
  }
  return "";
}

static void show(Watch *watch, const ProofProgress *progress, clock_t now) {
  const double spent = seconds(watch->phase_start, now), all = seconds(watch->start, now);
  fprintf(stderr, "\r%s: %" PRIu64 " of %" PRIu64 ", %.1f million states",
          phase_name(progress->phase), progress->done, progress->all,
          (double)progress->states / 1e6);
  if (progress->phase <= PROOF_WIDE && all > 0)
    fprintf(stderr, " (%.2f million a second)", (double)progress->states / all / 1e6);
  if (progress->done > 0 && progress->all > progress->done)
    fprintf(stderr, ", %.0f s left",
            spent / (double)progress->done * (double)(progress->all - progress->done));
  fprintf(stderr, ", %" PRIu64 " open   ", progress->open);
}

static bool on_tick(void *to, const ProofProgress *progress) {
  Watch *watch = to;
  const clock_t now = clock();
  if (progress->phase != watch->phase) watch->phase_start = now;
  if (progress->phase > PROOF_WIDE && !watch->searched) watch->searched = now;
  watch->phase = progress->phase;
  if (seconds(watch->shown, now) >= 0.5) {
    watch->shown = now;
    show(watch, progress, now);
  }
  return !watch->world->interrupted || !watch->world->interrupted(watch->world);
}

// Witnesses --------------------------------------------------------------------------------------

typedef struct Folder {
  const Proof *proof;
  const char *path;
  Err *err;
} Folder;

static bool write_way(const Folder *folder, const char *name, uint32_t way) {
  Buf path = {0}, text = {0};
  if (way == NONE) return true;
  buf_add_format(&path, "%s/%s.journal", folder->path, name);
  trail_write(&folder->proof->cover.trail, folder->proof->story, way, &text);
  const bool written = file_write(buf_text(&path), text.text, text.length, folder->err);
  buf_free(&path);
  buf_free(&text);
  return written;
}

static bool write_item(const Folder *folder, uint32_t item) {
  uint32_t index;
  const ItemKind kind = items_kind(&folder->proof->items, item, &index);
  if (kind != ITEM_ENDING && kind != ITEM_GATE) return true;
  Buf name = {0};
  buf_add_format(&name, "%s ", items_kind_name(kind));
  items_add_name(&folder->proof->items, item, &name);
  const bool written = write_way(folder, buf_text(&name), folder->proof->cover.witness[item]);
  buf_free(&name);
  return written;
}

static bool write_extreme(const Folder *folder, uint32_t at, bool least) {
  const Story *story = folder->proof->story;
  const CoverRange *met = &folder->proof->cover.ranges[at];
  const Mark *mark = &story->marks[at % story->mark_count];
  if (met->least > met->greatest || (mark->kind != MARK_AXIS && at % story->mark_count != 0))
    return true;
  Buf name = {0};
  buf_add_format(&name, "%s %s at %s", least ? "least" : "greatest", story_text(story, mark->id),
                 story_text(story, story->endings[at / story->mark_count].id));
  const bool written =
      write_way(folder, buf_text(&name), least ? met->least_way : met->greatest_way);
  buf_free(&name);
  return written;
}

static bool write_witnesses(const Proof *proof, const char *path, Err *err) {
  const Folder folder = {proof, path, err};
  bool good = file_make_folders(path, err);
  for (uint32_t i = 0; good && i < items_count(&proof->items); i++) good = write_item(&folder, i);
  for (uint32_t i = 0; good && i < proof->story->ending_count * proof->story->mark_count; i++)
    good = write_extreme(&folder, i, true) && write_extreme(&folder, i, false);
  for (uint32_t i = 0; good && i < proof->trap_count; i++) {
    Buf name = {0};
    buf_add_format(&name, "trap %" PRIu32, i + 1);
    good = write_way(&folder, buf_text(&name), proof->traps[i]);
    buf_free(&name);
  }
  return good;
}

static bool is_named(const Proof *proof, uint32_t item, const char *wanted) {
  Buf name = {0};
  items_add_name(&proof->items, item, &name);
  const bool same = strcmp(buf_text(&name), wanted) == 0;
  buf_free(&name);
  return same;
}

static int print_way(const Proof *proof, const char *wanted) {
  Err err;
  for (uint32_t i = 0; i < items_count(&proof->items); i++) {
    if (proof->cover.witness[i] == NONE || !is_named(proof, i, wanted)) continue;
    Buf text = {0};
    trail_write(&proof->cover.trail, proof->story, proof->cover.witness[i], &text);
    fputs(buf_text(&text), stdout);
    buf_free(&text);
    return COMMAND_DONE;
  }
  err_set(&err, "no way to \"%s\" is known", wanted);
  return command_fail(&err);
}

// The command ------------------------------------------------------------------------------------

static int print(Buf *out) {
  const size_t written = fwrite(buf_text(out), 1, out->length, stdout);
  const bool done = written == out->length && fflush(stdout) == 0;
  buf_free(out);
  return done ? COMMAND_DONE : COMMAND_FAILED;
}

static int tell(const Proof *proof, const Watch *watch, const CommandLine *line) {
  Err err;
  Buf out = {0};
  const clock_t searched = watch->searched ? watch->searched : clock();
  const ExploreReport report = {.proof = proof,
                                .barred = barred,
                                .barred_count = sizeof barred / sizeof *barred,
                                .search_seconds = seconds(watch->start, searched)};
  const char *folder = command_value(line, "--witness"), *way = command_value(line, "--way");
  if (folder && !write_witnesses(proof, folder, &err)) return command_fail(&err);
  if (way) return print_way(proof, way);
  if (command_given(line, "--json"))
    explore_report_json(&report, &out);
  else
    explore_report_text(&report, &out);
  const int printed = print(&out);
  return explore_report_faults(&report) ? COMMAND_FAILED : printed;
}

static int explore(const CommandWorld *world, const CommandLine *line, const Story *story,
                   uint64_t states) {
  Watch watch = {.world = world, .start = clock(), .phase_start = clock()};
  const ProofSetup setup = {.states = states, .tick = on_tick, .to = &watch};
  Proof proof;
  watch.shown = watch.start;
  proof_run(&proof, story, &setup);
  if (watch.shown != watch.start) fputs("\r\033[K", stderr);
  const int result = tell(&proof, &watch, line);
  proof_free(&proof);
  return result;
}

int explore_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  uint64_t states = 0;
  if (players_command_asked(line)) return players_command_run(world, line);
  if (!command_number(line, "--states", MOST_STATES, &states, &err)) return command_fail(&err);
  const Story *story = library_course(world->library, line->words[0], &err);
  return story ? explore(world, line, story, states) : command_fail(&err);
}
