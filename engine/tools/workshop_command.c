#include "tools/workshop_command.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "base/memory.h"
#include "guide/guide.h"
#include "handout/vote_cards.h"
#include "tools/play_command.h"
#include "tools/workshop_file.h"

enum { ROOM = 30, AGENDA = 45 };  // when nothing is said: the largest room this is made for

const CommandOption workshop_command_options[] = {
    {"--agenda", "MINUTES", "The guide's agenda that the clock follows: 20, 45 (as it is) or 90."},
    {"--room", "N", "How many votes there are (30); it can be changed at any time."},
    {"--unit", "WORD", "Whose votes they are: people (as it is), pairs or tables."},
    {"--from", "SCENE", "Begins at this scene, as after a sensible way there."},
    {"--pushy", NULL, "With --from: as after a way there that pushed."},
    {"--seed", "N",
     "What chance is drawn from: two rooms with the same seed meet the same person."},
    {"--variant", "NAME=VALUE", "Fixes a variant instead of drawing it. May be given for each."},
    {"--player", "NAME", "The name of the manager the room plays."},
    {"--resume", NULL, "Goes on with the last workshop that was not ended."},
    {"--two-windows", NULL, "The room view in a window of its own, also with one display."},
    {"--cards", "FILE", "Writes vote cards to print, for people or with --unit tables."},
    {"--paper", "WORD", "With --cards: a4 (as it is) or letter."},
    {"--guide", "FILE", "Writes the guide to print, with the agenda of --agenda or with all."},
    {"--data", "DIR", "The folder that keeps workshops, instead of the usual one."},
    {0}};

// Printing ---------------------------------------------------------------------------------------

static bool read_guide(const CommandWorld *world, const char *course, Guide *guide, Err *err) {
  Buf text = {0};
  char folder[LIBRARY_PATH], path[LIBRARY_PATH + 16];
  if (!library_folder(world->library, course, folder, err)) return false;
  snprintf(path, sizeof path, "%s/guide.md", folder);
  bool done = file_read(path, GUIDE_BYTES, &text, err) &&
              guide_read(guide, path, buf_text(&text), text.length, err);
  buf_free(&text);
  return done;
}

static bool agenda_minutes(const CommandLine *line, uint64_t *minutes, Err *err) {
  *minutes = AGENDA;
  return command_number(line, "--agenda", 1000, minutes, err);
}

static bool write_guide(const CommandWorld *world, const CommandLine *line, const char *course,
                        Err *err) {
  Guide guide = {0};
  Buf page = {0};
  uint64_t minutes = 0;
  bool done = command_number(line, "--agenda", 1000, &minutes, err) &&
              read_guide(world, course, &guide, err) &&
              guide_html(&guide, (int32_t)minutes, &page, err) &&
              file_write(command_value(line, "--guide"), buf_text(&page), page.length, err);
  guide_free(&guide);
  buf_free(&page);
  return done;
}

static bool read_unit(const CommandLine *line, WorkshopUnit *unit, Err *err) {
  const char *word = command_value(line, "--unit");
  return !word || event_find_unit(word, unit) ||
         err_set(err, "--unit is people, pairs or tables, and not %s", word);
}

static bool write_cards(const CommandLine *line, Err *err) {
  Buf page = {0};
  WorkshopUnit unit = UNIT_PEOPLE;
  VoteCards cards = {.paper = PAPER_A4};
  const char *paper = command_value(line, "--paper");
  if (paper && !vote_cards_find_paper(paper, &cards.paper))
    return err_set(err, "--paper is a4 or letter, and not %s", paper);
  if (!read_unit(line, &unit, err)) return false;
  cards.tables = unit == UNIT_TABLES;
  cards.small = !cards.tables;
  vote_cards_add(&cards, &page);
  bool done = file_write(command_value(line, "--cards"), buf_text(&page), page.length, err);
  buf_free(&page);
  return done;
}

static bool prints(const CommandLine *line) {
  return command_given(line, "--cards") || command_given(line, "--guide");
}

static int print(const CommandWorld *world, const CommandLine *line) {
  Err err;
  const char *course = line->word_count > 0 ? line->words[0] : NULL;
  bool done = true;
  if (command_given(line, "--cards")) done = write_cards(line, &err);
  if (done && command_given(line, "--guide"))
    done = course ? write_guide(world, line, course, &err) : err_set(&err, "COURSE is missing");
  return done ? COMMAND_DONE : command_fail(&err);
}

// Beginning and going on -------------------------------------------------------------------------

typedef struct Lead {
  CommandWorkshop opened;
  WorkshopFile *file;
  bool is_new;
  Guide guide;
} Lead;

static bool add_guide(const CommandWorld *world, const char *course, Lead *lead, int32_t minutes,
                      Err *err) {
  Err why;
  if (minutes == 0) return true;
  if (!read_guide(world, course, &lead->guide, &why)) {
    err_set(&lead->opened.notice, "There is no agenda: %s.", why.text);
    return true;
  }
  lead->opened.guide = &lead->guide;
  return guide_agenda(&lead->guide, minutes) ||
         err_set(err, "the guide of %s has no agenda of %" PRId32 " minutes", course, minutes);
}

static bool read_setup(const CommandLine *line, WorkshopSetup *setup, const char **variants,
                       Err *err) {
  uint64_t room = ROOM, minutes;
  if (!read_unit(line, &setup->unit, err) ||
      !command_number(line, "--room", WORKSHOP_ROOM_MOST, &room, err) ||
      !agenda_minutes(line, &minutes, err) ||
      !play_command_setup(line, &setup->session, variants, err))
    return false;
  setup->room = (int32_t)room;
  setup->agenda = (int32_t)minutes;
  setup->utc_seconds = time(NULL);
  return true;
}

static void write_down(const CommandLine *line, Lead *lead) {
  Err why;
  char folder[SAVE_PATH];
  if (save_folder(command_value(line, "--data"), folder, &why))
    lead->file = workshop_file_begin(folder, lead->opened.workshop, &why);
  if (!lead->file)
    err_set(&lead->opened.notice,
            "Nothing will be written down: %s. The workshop is lost when you leave.", why.text);
}

static bool begin(const CommandWorld *world, const CommandLine *line, Lead *lead, Err *err) {
  WorkshopSetup setup = {0};
  const char *course = line->words[0];
  const Story *story = library_course(world->library, course, err);
  if (!story) return false;
  const char **variants = memory_new(line->option_count + 1, sizeof *variants);
  bool read =
      read_setup(line, &setup, variants, err) && add_guide(world, course, lead, setup.agenda, err);
  if (read) lead->opened.workshop = workshop_new(story, &setup, err);
  free(variants);
  lead->is_new = lead->opened.workshop != NULL;
  if (lead->is_new) write_down(line, lead);
  return lead->opened.workshop != NULL;
}

// A workshop brings its own of these.
static bool check_going_on(const CommandLine *line, Err *err) {
  static const char *const options[] = {"--agenda", "--room",    "--unit", "--from",
                                        "--pushy",  "--variant", "--seed", "--player"};
  for (size_t i = 0; i < sizeof options / sizeof *options; i++)
    if (command_given(line, options[i]))
      return err_set(err, "%s cannot be given for a workshop that goes on; it has its own",
                     options[i]);
  return true;
}

// `name` is how the course was called on the command line, NULL: as the file does.
static bool go_on(const CommandWorld *world, const CommandLine *line, const char *path,
                  const char *name, Lead *lead, Err *err) {
  Err notice;
  char course[JOURNAL_NAME];
  CommandWorkshop *opened = &lead->opened;
  if (!check_going_on(line, err) || !workshop_file_course(path, course, err)) return false;
  if (!name) name = course;
  const Story *story = library_course(world->library, name, err);
  if (!story) return false;
  opened->workshop =
      workshop_file_resume(path, story, &lead->file, &opened->clock_ms, &notice, err);
  if (!opened->workshop) return false;
  if (!add_guide(world, name, lead, workshop_setup(opened->workshop).agenda, err)) return false;
  if (notice.text[0]) opened->notice = notice;
  return true;
}

static bool open_last(const CommandWorld *world, const CommandLine *line, const char *course,
                      Lead *lead, Err *err) {
  char folder[SAVE_PATH], path[SAVE_PATH];
  return save_folder(command_value(line, "--data"), folder, err) &&
         workshop_file_last(folder, path, err) && go_on(world, line, path, course, lead, err);
}

// A course, or the file of a workshop.
static bool open_workshop(const CommandWorld *world, const CommandLine *line, Lead *lead,
                          Err *err) {
  const char *word = line->word_count > 0 ? line->words[0] : NULL;
  if (word && file_exists(word) && !file_is_folder(word))
    return go_on(world, line, word, NULL, lead, err);
  if (command_given(line, "--resume")) return open_last(world, line, word, lead, err);
  if (!word) return err_set(err, "COURSE is missing");
  return begin(world, line, lead, err);
}

// `workshop` -------------------------------------------------------------------------------------

static void say_farewell(const Lead *lead) {
  const Workshop *workshop = lead->opened.workshop;
  if (!lead->file || *workshop_trouble(workshop)) {
    printf("This workshop is not saved.\n");
  } else if (workshop_over(workshop)) {
    printf("Saved. To take it home:\nunpersuaded report %s -o workshop.html\n",
           workshop_file_path(lead->file));
  } else {
    printf("Saved. To go on:\nunpersuaded workshop %s\n", workshop_file_path(lead->file));
  }
}

// No window could be opened: then --resume must not find it.
static void forget(Lead *lead) {
  workshop_file_remove(lead->file);
  lead->file = NULL;
}

static bool lead_it(const CommandWorld *world, const CommandLine *line, Lead *lead, Err *err) {
  if (command_given(line, "--paper")) return err_set(err, "--paper goes with --cards FILE");
  if (!world->workshop) return err_set(err, "a workshop needs a display, and there is none here");
  if (!open_workshop(world, line, lead, err)) return false;
  if (lead->file) lead->opened.path = workshop_file_path(lead->file);
  bool ran = world->workshop(world, line, &lead->opened, err);
  if (ran)
    say_farewell(lead);
  else if (lead->is_new)
    forget(lead);
  return ran;
}

int workshop_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Lead lead = {0};
  if (prints(line)) return print(world, line);
  bool done = lead_it(world, line, &lead, &err);
  workshop_free(lead.opened.workshop);
  workshop_file_close(lead.file);
  guide_free(&lead.guide);
  if (!done) return command_fail(&err);
  return fflush(stdout) == 0 ? COMMAND_DONE : COMMAND_FAILED;
}
