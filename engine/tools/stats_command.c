#include "tools/stats_command.h"

#include <stdio.h>

#include "tools/stats_report.h"

enum { MOST_PLAYS = 1000000 };

const CommandOption stats_command_options[] = {
    {"--plays", "N", "How many plays its length is taken from, 1000 unless said."},
    {"--json", NULL, "For other programs."},
    {0}};

int stats_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Buf out = {0};
  uint64_t plays = 1000;
  if (!command_number(line, "--plays", MOST_PLAYS, &plays, &err)) return command_fail(&err);
  const Story *story = library_course(world->library, line->words[0], &err);
  if (!story) return command_fail(&err);
  if (plays == 0) plays = 1;
  if (command_given(line, "--json")) {
    stats_report_add_json(story, (uint32_t)plays, &out);
  } else {
    stats_report_add(story, (uint32_t)plays, &out);
  }
  size_t written = fwrite(buf_text(&out), 1, out.length, stdout);
  bool done = written == out.length && fflush(stdout) == 0;
  buf_free(&out);
  return done ? COMMAND_DONE : COMMAND_FAILED;
}
