// The program: its commands, where its scenes are, and the window when there is one.

#include <signal.h>
#include <stdint.h>
#include <stdio.h>

#include "base/file.h"
#ifdef UNPERSUADED_RECORDS
#include "past/records_command.h"
#include "past/records_page.h"
#endif
#ifdef UNPERSUADED_EXAM
#include "desk/assessor_command.h"
#include "desk/certify_command.h"
#include "desk/evidence.h"
#include "desk/sit_command.h"
#include "desk/ticket_command.h"
#include "desk/verify_command.h"
#endif
#ifdef UNPERSUADED_STAGE
#include "front/front.h"
#endif
#include "tools/check_command.h"
#include "tools/code_command.h"
#include "tools/command.h"
#include "tools/explore_command.h"
#include "tools/graph_command.h"
#include "tools/play_command.h"
#include "tools/replay_command.h"
#include "tools/report_command.h"
#include "tools/score_command.h"
#include "tools/stats_command.h"
#include "tools/title_command.h"
#include "tools/workshop_command.h"
#include "tools/xapi_command.h"

// What was left out of this program says so.
#ifdef UNPERSUADED_EXAM
#define EXAM(command) .options = command##_options, .run = command##_run
#else
#define EXAM(command)                                                                    \
  .missing =                                                                             \
      "this program was built without certification exercises: they need libsodium and " \
      "jansson"
#endif
#ifdef UNPERSUADED_RECORDS
#define RECORDS(command) .options = command##_options, .run = command##_run
#else
#define RECORDS(command)                                                                 \
  .missing =                                                                             \
      "this program was built without records: they need SQLite. Journals are kept all " \
      "the same, and can be read with replay and report"
#endif

static const Command commands[] = {
    {.name = "",
     .words = "[COMMAND]",
     .about = "Unpersuaded: practice in being curious about a no. Without a command it opens the "
              "window, or "
              "asks here what to play when there is no display.",
     .options = title_command_options,
     .run = title_command_run},
    {.name = "play",
     .words = "COURSE",
     .most = 1,
     .about = "Plays a course, by its name or its folder.",
     .more =
         "In the terminal each line of input is the number of an option or its id, or one of the "
         "words "
         "back, note, help and quit. Every choice is written to the session's journal before it is "
         "shown. With --journal and a journal in the file, COURSE may be left out.",
     .options = play_command_options,
     .run = play_command_run},
    {.name = "replay",
     .words = "FILE",
     .least = 1,
     .most = 1,
     .about = "Plays a journal again and prints the conversation with its debrief, always to the "
              "same bytes.",
     .more = "A journal that is damaged, or parts from its course, is played as far as it goes; "
             "then the "
             "program ends with 1 and says at which line it went wrong.",
     .options = replay_command_options,
     .run = replay_command_run},
    {.name = "report",
     .words = "ATTEMPT|WORKSHOP",
     .least = 1,
     .most = 1,
     .about = "Writes a conversation with its debrief, or a workshop, as a document to be read, "
              "printed or kept.",
     .more =
         "ATTEMPT is a journal, or the name of an attempt that is kept; WORKSHOP is the file of "
         "a workshop, or its name. The document is one HTML file that needs nothing else. What "
         "is damaged, or parts from its course, is reported as far as it goes; the document "
         "says so, and the program ends with 1.",
     .options = report_command_options,
     .run = report_command_run},
    {.name = "workshop",
     .words = "COURSE|FILE",
     .most = 1,
     .about = "Leads a room of people through a course: they vote, talk, vote again, and look back "
              "on it.",
     .more = "The room's view goes to a second display, where there is one; with one, F6 turns "
             "between it and the facilitator's page. All that happens is kept at once in the data "
             "folder; FILE, or --resume, goes on with a workshop in the same round with the same "
             "votes. Nobody's name is asked for. Afterwards: report FILE.",
     .options = workshop_command_options,
     .run = workshop_command_run},
    {.name = "check",
     .words = "[COURSE...]",
     .most = SIZE_MAX,
     .about =
         "Says everything that is wrong with courses, by name or folder; without one, with all.",
     .more = "Each mistake and each remark is a line with file and line number. Ends with 1 when "
             "there is a mistake.",
     .options = check_command_options,
     .run = check_command_run},
    {.name = "courses", .words = "", .about = "Lists the courses.", .run = check_command_list},
    {.name = "explore",
     .words = "COURSE",
     .least = 1,
     .most = 1,
     .about = "Says what can happen in a course, with a way to it, and what never does.",
     .more =
         "Each beat, option, line, landing, ending and gate is met on the way, or proved never to "
         "be, or "
         "open. Mistakes: what never happens, dead ends, traps, a gate that passes at an ending of "
         "pressure. Ends with 1 when there is any. Interrupted, it prints what is known.",
     .options = explore_command_options,
     .run = explore_command_run},
    {.name = "graph",
     .words = "COURSE",
     .least = 1,
     .most = 1,
     .about = "A course as a picture: scenes, beats, options by their family, endings.",
     .more = "It is printed in the language of Graphviz: unpersuaded graph COURSE | dot -Tsvg > "
             "course.svg",
     .options = graph_command_options,
     .run = graph_command_run},
    {.name = "stats",
     .words = "COURSE",
     .least = 1,
     .most = 1,
     .about = "How large a course is, and how long plays of it are.",
     .more = "Words read are those of every line shown and every option offered; minutes are at "
             "the pace of silent reading (238 words a minute, Brysbaert 2019).",
     .options = stats_command_options,
     .run = stats_command_run},
    {.name = "records",
     .words = "",
     .about = "What a person has played here, what came of it, and what to practise next.",
     .more = "It is read from the journals of the data folder, which stay as they are; the index "
             "beside them, records.sqlite, is made anew when it is lost. Figures are practice "
             "marks, and nobody is compared with anybody. --forget removes a person's journals for "
             "good.",
     RECORDS(records_command)},
    {.name = "score",
     .words = "",
     .about = "Marks for conversations that were coded and not played, as comma-separated values.",
     .more = "The file has a header and one row a turn: "
             "session,turn,speaker,moves,landed,talk,note. Moves "
             "are codes with spaces between them, a tag or the concerns they name behind a colon: "
             "neutral:closed, reflect_concern:pace+edge. They count as received; one that landed "
             "otherwise has its landing at the same place in the column landed (barrage, "
             "voiced:pace), and - "
             "where it has not. Talk is of the other side's turns: change, neutral, sustain or "
             "discord. "
             "Marks are per mille; what the file says nothing of stays empty. A row that cannot be "
             "read is "
             "named with line and column, nothing is printed, and the program ends with 1.",
     .options = score_command_options,
     .run = score_command_run},
    {.name = "code",
     .words = "RESULT|JOURNAL",
     .least = 1,
     .most = 1,
     .about = "For coaches: say of each line of a conversation what it was, then see how far that "
              "agrees with what it was written as.",
     .more = "JOURNAL is a file, or the name of one that is kept; RESULT is of a sitting. Labels "
             "are kept at once, as rows "
             "turn,label,words, and "
             "the same command goes on with them. The key is shown when every line has a label: "
             "the share that agrees, Cohen's kappa by family and by code, what was taken for what, "
             "and each line that parts with both definitions.",
     .options = code_command_options,
     .run = code_command_run},
    {.name = "xapi",
     .words = "ATTEMPT|JOURNAL|WORKSHOP...",
     .least = 1,
     .most = SIZE_MAX,
     .about = "Conversations and workshops as xAPI 1.0.3 statements, one a line, for a learning "
              "record store.",
     .more =
         "An attempt is named as in the data folder. Nothing is sent anywhere. The same journal "
         "gives the same statements with the same ids, so that sending them twice does no harm. "
         "Journals hold no clock: the times tell the order and not how long somebody took. The "
         "player's name is left out, also where somebody says it; notes are left out. A workshop "
         "is told of a group without members: its decisions and votes, no names, and nothing that "
         "was typed. A "
         "journal that is damaged is told as far as it goes, and the program ends with 1.",
     .options = xapi_command_options,
     .run = xapi_command_run},
    {.name = "assessor",
     .words = "init|show",
     .least = 1,
     .most = 1,
     .about = "Makes the key that signs tickets, or shows its public half.",
     .more = "The secret half stands in the file under a passphrase. The public half is printed; "
             "with it anybody can see that a ticket is yours.",
     EXAM(assessor_command)},
    {.name = "ticket",
     .words = "new",
     .least = 1,
     .most = 1,
     .about = "Signs a ticket, with which one candidate may sit one exercise once.",
     .more = "It is bound to the course as it is here, to this version of the program, and to a "
             "time.",
     EXAM(ticket_command)},
    {.name = "sit",
     .words = "TICKET",
     .least = 1,
     .most = 1,
     .about = "Sits an exercise and leaves a sealed result.",
     .more =
         "It opens the window, or asks here where there is no display. There is no way back, "
         "there are no hints and no marks; the clock never answers for anybody. What was chosen "
         "is kept at once; after an interruption the same command goes on. The last code, the "
         "file and, where the ticket allows, the marks are printed here at the end. The result "
         "is evidence for an assessor, and says nothing by itself.",
     EXAM(sit_command)},
    {.name = "verify",
     .words = "RESULT [OTHER...]",
     .least = 1,
     .most = SIZE_MAX,
     .about = "Plays a result again with the course that is here, and says what it is worth.",
     .more = "Marks are worked out anew; none are read from the file. Levels of trust: P practice, "
             "a check failed; U unsupervised; A anchored by codes told during the sitting; S "
             "supervised, as you state. Other results are compared with it. Ends with 0 only when "
             "every check that was asked passed.",
     EXAM(verify_command)},
    {.name = "certify",
     .words = "RESULT...",
     .least = 1,
     .most = SIZE_MAX,
     .about = "Says whether several results are together the evidence a certificate asks for, and "
              "what is missing.",
     .more = "Each result is verified first. At least six scenarios, or four and an observed "
             "role-play; no severe push in any; the mean of curiosity clear of the mark. Nobody is "
             "certified here. Ends with 0 only when all of it is there.",
     EXAM(certify_command)},
    {0}};

// The source tree it was built from, or where it was installed.
static const char *data_folder(void) {
  return file_is_folder(UNPERSUADED_DATA "/scenes") ? UNPERSUADED_DATA : UNPERSUADED_DATA_INSTALLED;
}

// An interruption stops what is under way, not the program, once somebody has asked for it.
static volatile sig_atomic_t was_interrupted;

static void on_interrupt(int signal_number) {
  (void)signal_number;
  was_interrupted = 1;
}

static bool interrupted(const CommandWorld *world) {
  (void)world;
  signal(SIGINT, on_interrupt);
  return was_interrupted;
}

int main(int argc, char **argv) {
  signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is told by write, like a full disk
  CommandWorld world = {.data = data_folder()};
  world.library = library_open(world.data);
  world.interrupted = interrupted;
#ifdef UNPERSUADED_EXAM
  world.journal_within = evidence_journal;
#endif
#ifdef UNPERSUADED_RECORDS
  world.records_page = &records_page_screen;
#endif
#ifdef UNPERSUADED_STAGE
  front_offer(&world);
#endif
  int result = command_run(commands, &world, argc, argv);
  library_close(world.library);
  return result;
}
