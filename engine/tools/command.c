#include "tools/command.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/memory.h"
#include "base/nearest.h"

enum { COLUMNS = 78, ABOUT_COLUMN = 24, NAMES = 32 };

int command_fail(const Err *err) {
  fprintf(stderr, "unpersuaded: %s\n", err->text);
  return COMMAND_FAILED;
}

const char *command_value(const CommandLine *line, const char *option) {
  for (size_t i = line->option_count; i > 0; i--)
    if (strcmp(line->options[i - 1], option) == 0) return line->values[i - 1];
  return NULL;
}

bool command_given(const CommandLine *line, const char *option) {
  for (size_t i = 0; i < line->option_count; i++)
    if (strcmp(line->options[i], option) == 0) return true;
  return false;
}

bool command_number(const CommandLine *line, const char *option, uint64_t most, uint64_t *out,
                    Err *err) {
  const char *text = command_value(line, option);
  if (!text) return true;
  uint64_t number = 0;
  const char *c = text;
  for (; *c >= '0' && *c <= '9'; c++) {
    uint64_t digit = (uint64_t)(*c - '0');
    if (digit > most || number > (most - digit) / 10) break;
    number = number * 10 + digit;
  }
  if (*c >= '0' && *c <= '9')
    return err_set(err, "%s is at most %" PRIu64 ", and not %s", option, most, text);
  if (c == text || *c) return err_set(err, "%s needs a whole number, not \"%s\"", option, text);
  *out = number;
  return true;
}

// Help -------------------------------------------------------------------------------------------

static void add_row(Buf *out, const char *name, const char *about) {
  size_t start = out->length;
  buf_add_format(out, "  %s", name);
  if (out->length - start > ABOUT_COLUMN - 2) {
    buf_add_char(out, '\n');
    start = out->length;
  }
  while (out->length - start < ABOUT_COLUMN) buf_add_char(out, ' ');
  buf_add_wrapped(out, about, COLUMNS, ABOUT_COLUMN);
  buf_add_char(out, '\n');
}

static void add_usage(Buf *out, const Command *command) {
  buf_add_format(out, "unpersuaded%s%s%s%s%s", *command->name ? " " : "", command->name,
                 *command->words ? " " : "", command->words,
                 command->options ? " [OPTION...]" : "");
}

static void add_options(Buf *out, const Command *command) {
  buf_add(out, "\nOptions:\n");
  for (const CommandOption *option = command->options; option && option->name; option++) {
    Buf name = {0};
    buf_add(&name, option->name);
    if (option->value) buf_add_format(&name, " %s", option->value);
    add_row(out, buf_text(&name), option->about);
    buf_free(&name);
  }
  add_row(out, "--help", "This page.");
}

static void add_page(Buf *out, const Command *command) {
  buf_add(out, "Usage: ");
  add_usage(out, command);
  buf_add(out, "\n\n");
  buf_add_wrapped(out, command->about, COLUMNS, 0);
  buf_add_char(out, '\n');
  if (command->more) {
    buf_add_char(out, '\n');
    buf_add_wrapped(out, command->more, COLUMNS, 0);
    buf_add_char(out, '\n');
  }
  add_options(out, command);
}

static void add_commands(Buf *out, const Command *commands) {
  buf_add(out, "\nCommands:\n");
  for (const Command *command = commands; command->name; command++)
    if (*command->name) add_row(out, command->name, command->about);
  add_row(out, "help [COMMAND]", "What a command does and which options it has.");
  add_row(out, "--version", "The version of the program.");
}

static int print(Buf *out) {
  fputs(buf_text(out), stdout);
  buf_free(out);
  return COMMAND_DONE;
}

static int print_help(const Command *commands, const Command *command) {
  Buf out = {0};
  add_page(&out, command);
  if (!*command->name) add_commands(&out, commands);
  return print(&out);
}

// Reading ----------------------------------------------------------------------------------------

static const Command *find_command(const Command *commands, const char *name) {
  for (const Command *command = commands; command->name; command++)
    if (strcmp(command->name, name) == 0) return command;
  return NULL;
}

static int misused(const Command *command, const Err *err) {
  fprintf(stderr, "unpersuaded: %s\nTry: unpersuaded %s%s--help\n", err->text,
          command ? command->name : "", command && *command->name ? " " : "");
  return COMMAND_MISUSED;
}

static int unknown_command(const Command *commands, const char *name) {
  Err err;
  size_t count = 0;
  const char *names[NAMES];
  for (const Command *command = commands; command->name && count < NAMES; command++)
    if (*command->name) names[count++] = command->name;
  const char *nearest = nearest_name(name, names, count);
  err_set(&err, "there is no command \"%s\"", name);
  if (nearest) err_set(&err, "%s; the nearest is \"%s\"", err.text, nearest);
  return misused(NULL, &err);
}

static const CommandOption *find_option(const Command *command, const char *typed, size_t length,
                                        Err *err) {
  size_t count = 0;
  const char *names[NAMES];
  for (const CommandOption *option = command->options; option && option->name; option++) {
    if (strlen(option->name) == length && strncmp(option->name, typed, length) == 0) return option;
    if (count < NAMES) names[count++] = option->name;
  }
  const char *nearest = nearest_name(typed, names, count);
  err_set(err, "there is no option %s here", typed);
  if (nearest) err_set(err, "%s; the nearest is %s", err->text, nearest);
  return NULL;
}

// Takes the option at `argv[*at]` and, if it wants one, its value: behind "=" or as the next word.
static bool take_option(const Command *command, char **argv, int argc, int *at, CommandLine *line,
                        Err *err) {
  const char *typed = argv[*at], *equals = strchr(typed, '=');
  size_t length = equals ? (size_t)(equals - typed) : strlen(typed);
  const CommandOption *option = find_option(command, typed, length, err);
  if (!option) return false;
  if (!option->value && equals) return err_set(err, "%s takes no value", option->name);
  if (option->value && !equals && *at + 1 == argc)
    return err_set(err, "%s needs %s after it", option->name, option->value);
  line->options[line->option_count] = option->name;
  line->values[line->option_count] = equals ? equals + 1 : option->value ? argv[++*at] : NULL;
  line->option_count++;
  return true;
}

static bool check_words(const Command *command, const CommandLine *line, Err *err) {
  if (line->word_count < command->least) return err_set(err, "%s is missing", command->words);
  if (line->word_count > command->most)
    return err_set(err, "\"%s\" is one word too many", line->words[command->most]);
  return true;
}

static bool read_line(const Command *command, char **argv, int argc, CommandLine *line, Err *err) {
  bool only_words = false;  // after "--"
  for (int at = 0; at < argc; at++) {
    if (!only_words && strcmp(argv[at], "--") == 0) {
      only_words = true;
    } else if (!only_words && argv[at][0] == '-' && argv[at][1]) {
      if (!take_option(command, argv, argc, &at, line, err)) return false;
    } else {
      line->words[line->word_count++] = argv[at];
    }
  }
  return check_words(command, line, err);
}

static int run_command(const Command *command, const CommandWorld *world, int argc, char **argv) {
  Err err;
  CommandLine line = {.words = memory_new((size_t)argc + 1, sizeof *line.words),
                      .options = memory_new((size_t)argc + 1, sizeof *line.options),
                      .values = memory_new((size_t)argc + 1, sizeof *line.values)};
  int result = read_line(command, argv, argc, &line, &err) ? command->run(world, &line)
                                                           : misused(command, &err);
  free(line.words);
  free(line.options);
  free(line.values);
  return result;
}

static int refuse(const Command *command) {
  Err err;
  err_set(&err, "%s", command->missing);
  return command_fail(&err);
}

static bool asks_for_help(int argc, char **argv) {
  for (int i = 0; i < argc && strcmp(argv[i], "--") != 0; i++)
    if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) return true;
  return false;
}

int command_run(const Command *commands, const CommandWorld *world, int argc, char **argv) {
  int taken = argc > 1 && argv[1][0] != '-' ? 2 : 1;  // the program's name, and the command's
  const char *name = taken == 2 ? argv[1] : "";
  bool help = strcmp(name, "help") == 0;
  if (help) name = argc > 2 ? argv[2] : "";
  const Command *command = find_command(commands, name);
  if (!command) return unknown_command(commands, name);
  if (help || asks_for_help(argc - taken, argv + taken)) return print_help(commands, command);
  if (argc > 1 && strcmp(argv[1], "--version") == 0) {
    puts("unpersuaded " UNPERSUADED_VERSION);
    return COMMAND_DONE;
  }
  return command->missing ? refuse(command)
                          : run_command(command, world, argc - taken, argv + taken);
}
