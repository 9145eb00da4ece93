#include "course/explain.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

enum { CAPTURES = 4 };

typedef struct Saying {
  const char *lua;   // * stands for anything
  const char *ours;  // $1 is what the first * stood for
} Saying;

typedef struct Part {
  const char *from;
  size_t length;
} Part;

#define OPEN_BRACE "'}' expected (to close '{' at line *)"
#define LOOSE_EQUALS                                                                           \
  "= cannot stand here: a field is written name = value, and two things are compared with == " \
  "inside a condition in quotes"
#define LOOSE_BRACE "{ cannot stand here; a comma is missing before it, or an = is one too many"
#define UNEQUAL "a condition stands in quotes, and unequal is written ~= in it"
#define STRAIGHT_QUOTES                                                                            \
  "a letter or a curved quotation mark stands outside of a text; texts stand in straight quotes: " \
  "\"...\""

// The first that fits is taken.
static const Saying sayings[] = {
    // Reading a file
    {OPEN_BRACE " near <eof>", "the { of line $1 is never closed: a } is missing"},
    {"'}' expected near <eof>", "the { of this line is never closed: a } is missing"},
    {OPEN_BRACE " near '{'", LOOSE_BRACE},
    {"'}' expected near '{'", LOOSE_BRACE},
    {OPEN_BRACE " near '='", LOOSE_EQUALS},
    {"'}' expected near '='", LOOSE_EQUALS},
    {OPEN_BRACE " near '!'", UNEQUAL},
    {"'}' expected near '!'", UNEQUAL},
    {OPEN_BRACE " near '<\\*>'", STRAIGHT_QUOTES},
    {"'}' expected near '<\\*>'", STRAIGHT_QUOTES},
    {OPEN_BRACE " near '*'", "a comma is missing before $2, or a } that closes the { of line $1"},
    {"'}' expected near '*'", "a comma is missing before $1, or a }"},
    {"')' expected (to close '(' at line *) near *",
     "the ( of line $1 is never closed: a ) is missing"},
    {"')' expected near *", "a ) is missing before $1"},
    {"'end' expected (to close '*' at line *) near *", "the $1 of line $2 has no end"},
    {"'end' expected near *", "an end is missing before $1"},
    {"unfinished string near *",
     "this text is not closed; its last quotation mark stands in the line of its first"},
    {"unfinished long string (starting at line *)*", "the [[ of line $1 is never closed by ]]"},
    {"unfinished long comment (starting at line *)*",
     "the comment of line $1 is never closed by ]]"},
    {"malformed number near '*'",
     "$1 is neither a number nor a name: numbers are written 40 or 2.5, names begin with a letter"},
    {"invalid escape sequence near *", "write \\\\ in a text where a \\ is meant"},
    {"unexpected symbol near '<\\*>'", STRAIGHT_QUOTES},
    {"unexpected symbol near <eof>", "the file ends too early: a } is missing"},
    {"unexpected symbol near '}'", "this } is one too many, or something is missing before it"},
    {"unexpected symbol near '!'", UNEQUAL},
    {"unexpected symbol near '/*'", "a comment begins with --"},
    {"unexpected symbol near '#'", "a comment begins with --"},
    {"unexpected symbol near '*'", "$1 cannot stand here; something is missing before it"},
    {"unexpected symbol", "there is a zero byte in this line"},
    {"<name> expected near '*'", "a name is missing before $1; a field is written name = value"},
    {"'<eof>' expected near '*'", "$1 is one too many"},
    {"'=' expected near *", "this is no word with its table: scene \"the_lobby\" { ... }"},
    {"syntax error near *",
     "this is no word with its name and table: scene \"the_lobby\" { ... }; names stand in quotes"},
    {"cannot use '...' outside a vararg function near *", "three dots can only stand in a text"},

    // Running it
    {"attempt to call a table value*",
     "a comma is missing after the } of what begins in this line"},
    {"attempt to call a string value*",
     "a comma is missing after a text: a text cannot be followed by { or ( or another text"},
    {"attempt to call a nil value (* '*')", "there is no function \"$2\""},
    {"attempt to call a * value (* '*')", "$3 is a $1 and cannot be followed by { or ("},
    {"attempt to call a * value", "a $1 cannot be followed by { or (; is a comma missing?"},
    {"attempt to index a nil value (* '*')", "\"$2\" was never given a value, so it has no fields"},
    {"attempt to index a * value (* '*')", "\"$3\" is a $1, and only a table has fields"},
    {"attempt to index a * value*", "this is a $1, and only a table has fields"},
    {"attempt to perform arithmetic on a * value*",
     "+ - * and / need numbers, and this is a $1; texts are joined with .."},
    {"attempt to compare *",
     "< and > compare two numbers or two texts, and here $1 are compared; a condition stands in "
     "quotes"},
    {"attempt to concatenate a nil value (* '*')",
     "\"$2\" was never given a value, so it cannot be joined to a text"},
    {"attempt to concatenate a * value*", ".. joins texts and numbers, and this is a $1"},
    {"attempt to get length of a * value*",
     "# tells how many entries a list has, and this is a $1"},
    {"stack overflow*", "a function calls itself without an end"},
    {"C stack overflow*",
     "this is nested too deep: there are more than 190 ( or { inside each other"},
    {"bad argument #* to '*' (* expected, got no value)", "$2 needs a $3 here"},
    {"bad argument #* to '*' (* expected, got *)", "$2 needs a $3 and was given a $4"},
    {"bad argument #* to '*' (value expected)", "$2 was given nothing to work with"},
    {"bad 'for' * value (*)", "a for loop counts with numbers: for i = 1, 3 do ... end"},
    {"'for' step is zero", "a for loop needs a step that is not 0"},
    {"table index is nil", "what stands in [ ] was never given a value"},
};

// True when `text` is as the pattern says; fills what each * stood for (the shortest that fits).
static bool fits(const char *pattern, const char *text, Part parts[CAPTURES], size_t count) {
  for (; *pattern && *pattern != '*'; pattern++, text++)
    if (*pattern != *text) return false;
  if (!*pattern) return !*text;
  for (const char *end = text;; end++) {
    if (count < CAPTURES) parts[count] = (Part){text, (size_t)(end - text)};
    if (fits(pattern + 1, end, parts, count + 1)) return true;
    if (!*end) return false;
  }
}

static void fill(Buf *out, const char *ours, const Part parts[CAPTURES]) {
  for (; *ours; ours++) {
    if (*ours == '$' && isdigit((unsigned char)ours[1])) {
      const Part *part = &parts[*++ours - '1'];
      buf_add_bytes(out, part->from, part->length);
    } else {
      buf_add_char(out, *ours);
    }
  }
}

// A comma that seems to be missing right after a quotation mark: the mark ended a text, or began
// one.
static const char *misplaced_quote(const char *said, const char *line) {
  const char *near = strstr(said, " near '");
  if (strncmp(said, "'}' expected", 12) != 0 || !near || !isalpha((unsigned char)near[7]))
    return NULL;
  const char *name = near + 7;
  const size_t length = strcspn(name, "'");
  for (const char *at = line + 1; *line && *at; at++) {
    if (strncmp(at, name, length) != 0) continue;
    if (at[-1] == '"') return "a quotation mark is missing in this line, or is one too many";
    if (at[-1] == '\'')
      return "the apostrophe ends this text; write the text in \"...\" instead of '...'";
  }
  return NULL;
}

void explain(const char *said, const char *line, char *out, size_t size) {
  Buf sentence = {0};
  Part parts[CAPTURES] = {{"", 0}};
  buf_add(&sentence, "");
  const char *quote = misplaced_quote(said, line);
  if (quote) buf_add(&sentence, quote);
  for (size_t i = 0; i < sizeof sayings / sizeof *sayings && !sentence.length; i++)
    if (fits(sayings[i].lua, said, parts, 0)) fill(&sentence, sayings[i].ours, parts);
  snprintf(out, size, "%s", sentence.length ? sentence.text : said);
  buf_free(&sentence);
}
