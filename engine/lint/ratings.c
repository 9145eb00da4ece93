#include "lint/ratings.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/file.h"
#include "base/nearest.h"

enum { LARGEST = 4 << 20, COLUMNS = 4, WORD = 64 };
enum { OPTION, RATER, WARMTH, CODE };
static const char *const headings[COLUMNS] = {"option", "rater", "warmth", "code"};

typedef struct Sheet {  // a file being read
  const Story *story;
  const char *path;
  const CsvRow *row;
  Ratings *ratings;
  Findings *faults;
  const char **options;  // every id, for the nearest
} Sheet;

static bool fault(const Sheet *sheet, uint32_t field, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
static bool fault(const Sheet *sheet, uint32_t field, const char *format, ...) {
  char what[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(what, sizeof what, format, arguments);
  va_end(arguments);
  findings_add(sheet->faults, "ratings", 0, (Place){0}, "%s:%d:%d: %s", sheet->path,
               sheet->row->line, field < sheet->row->count ? sheet->row->columns[field] : 1, what);
  return false;
}

// Codes ------------------------------------------------------------------------------------------

static bool same(const char *a, const char *b) {
  for (; *a && *b; a++, b++)
    if (toupper((unsigned char)*a) != toupper((unsigned char)*b)) return false;
  return *a == *b;
}

static bool is_code(const Story *story, const Code *code, const char *word) {
  char number[16];
  snprintf(number, sizeof number, "%d", (int)code->number);
  return same(story_text(story, code->name), word) || same(story_text(story, code->id), word) ||
         strcmp(number, word) == 0;
}

static bool unknown_code(const Sheet *sheet, const char *word) {
  const char *names[2 * LIMIT_CODES];
  size_t count = 0;
  for (uint32_t i = 0; i < sheet->story->code_count_of_model; i++) {
    names[count++] = story_text(sheet->story, sheet->story->codes[i].name);
    names[count++] = story_text(sheet->story, sheet->story->codes[i].id);
  }
  const char *nearest = nearest_name(word, names, count);
  return fault(sheet, CODE, "there is no code \"%s\"%s%s", word, nearest ? "; the nearest is " : "",
               nearest ? nearest : "");
}

static bool add_code(const Sheet *sheet, Reading *reading, const char *word) {
  if (reading->code_count == LIMIT_SPOKEN)
    return fault(sheet, CODE, "an option has at most %d codes", LIMIT_SPOKEN);
  for (uint32_t i = 0; i < sheet->story->code_count_of_model; i++) {
    if (!is_code(sheet->story, &sheet->story->codes[i], word)) continue;
    reading->codes[reading->code_count++] = (uint8_t)i;
    return true;
  }
  return unknown_code(sheet, word);
}

static bool read_codes(const Sheet *sheet, Reading *reading) {
  char word[WORD];
  const char *at = sheet->row->fields[CODE];
  if (strcmp(at, "-") == 0) at = "";
  for (; *(at += strspn(at, " +")); at += strcspn(at, " +")) {
    size_t length = strcspn(at, " +");
    if (length >= sizeof word) return fault(sheet, CODE, "this is no code");
    memcpy(word, at, length);
    word[length] = '\0';
    if (!add_code(sheet, reading, word)) return false;
  }
  reading->family = ratings_family(sheet->story, reading->codes, reading->code_count);
  return true;
}

// Rows -------------------------------------------------------------------------------------------

static bool read_option(const Sheet *sheet, Reading *reading) {
  const char *id = sheet->row->fields[OPTION];
  reading->option = story_find_option(sheet->story, id);
  if (reading->option != NONE) return true;
  const char *nearest = nearest_name(id, sheet->options, sheet->story->option_count);
  return fault(sheet, OPTION, "there is no option \"%s\"%s%s", id,
               nearest ? "; the nearest is " : "", nearest ? nearest : "");
}

static bool read_rater(const Sheet *sheet, Reading *reading) {
  Ratings *ratings = sheet->ratings;
  const char *name = sheet->row->fields[RATER];
  if (!*name) return fault(sheet, RATER, "who has read it? A name or a number is missing");
  for (reading->rater = 0; reading->rater < ratings->rater_count; reading->rater++)
    if (strcmp(ratings->raters[reading->rater], name) == 0) return true;
  if (ratings->rater_count == RATINGS_RATERS)
    return fault(sheet, RATER, "at most %d people read a course", RATINGS_RATERS);
  ratings->raters[ratings->rater_count++] = memory_copy_text(name);
  return true;
}

static bool read_warmth(const Sheet *sheet, Reading *reading) {
  const char *text = sheet->row->fields[WARMTH];
  if (strlen(text) != 1 || text[0] < '0' + RATINGS_COLDEST || text[0] > '0' + RATINGS_KINDEST)
    return fault(sheet, WARMTH, "warmth is a whole number from %d to %d, not \"%s\"",
                 RATINGS_COLDEST, RATINGS_KINDEST, text);
  reading->warmth = text[0] - '0';
  return true;
}

static bool is_new(const Sheet *sheet, const Reading *reading) {
  for (size_t i = 0; i < sheet->ratings->count; i++) {
    const Reading *other = &sheet->ratings->readings[i];
    if (other->option == reading->option && other->rater == reading->rater)
      return fault(sheet, OPTION, "%s has read this option above already",
                   sheet->row->fields[RATER]);
  }
  return true;
}

static void read_row(const Sheet *sheet) {
  Ratings *ratings = sheet->ratings;
  Reading reading = {0};
  if (sheet->row->count != COLUMNS) {
    fault(sheet, 0, "a row has option,rater,warmth,code: 4 fields and not %u",
          (unsigned)sheet->row->count);
    return;
  }
  bool good = read_option(sheet, &reading);
  good &= read_rater(sheet, &reading);
  good &= read_warmth(sheet, &reading);
  good &= read_codes(sheet, &reading);
  if (!good || !is_new(sheet, &reading)) return;
  ratings->readings =
      memory_push(ratings->readings, ratings->count, &ratings->cap, sizeof *ratings->readings);
  ratings->readings[ratings->count++] = reading;
}

static bool check_headings(const Sheet *sheet) {
  for (uint32_t i = 0; i < COLUMNS; i++)
    if (i >= sheet->row->count || strcmp(sheet->row->fields[i], headings[i]) != 0)
      return fault(sheet, i, "the first row should be option,rater,warmth,code");
  return true;
}

static void read_rows(Sheet *sheet, Csv *csv, CsvRow *row) {
  Err err;
  bool first = true;
  while (csv_next(csv, row, &err)) {
    if (first && !check_headings(sheet)) return;
    if (!first) read_row(sheet);
    first = false;
  }
  if (err.text[0])
    findings_add(sheet->faults, "ratings", 0, (Place){0}, "%s:%s", sheet->path, err.text);
}

static void read_text(const Story *story, const char *path, const char *text, Ratings *out,
                      Findings *faults) {
  CsvRow row = {0};
  Csv csv = csv_begin(text);
  Sheet sheet = {story, path,   &row,
                 out,   faults, memory_new(story->option_count + 1, sizeof *sheet.options)};
  for (uint32_t i = 0; i < story->option_count; i++)
    sheet.options[i] = story_text(story, story->options[i].id);
  read_rows(&sheet, &csv, &row);
  free(sheet.options);
  csv_row_free(&row);
}

bool ratings_read(const Story *story, const char *path, Ratings *out, Findings *faults) {
  Err err;
  Buf text = {0};
  size_t before = faults->count;
  *out = (Ratings){0};
  if (!file_exists(path)) return true;
  if (file_read(path, LARGEST, &text, &err)) {
    read_text(story, path, buf_text(&text), out, faults);
  } else {
    findings_add(faults, "ratings", 0, (Place){0}, "%s", err.text);
  }
  buf_free(&text);
  return faults->count == before;
}

void ratings_free(Ratings *ratings) {
  for (uint32_t i = 0; i < ratings->rater_count; i++) free(ratings->raters[i]);
  free(ratings->readings);
  *ratings = (Ratings){0};
}
