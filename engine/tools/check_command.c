#include "tools/check_command.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/json.h"
#include "base/memory.h"
#include "lint/coverage.h"
#include "lint/fairness.h"
#include "lint/lint.h"
#include "lint/readings.h"
#include "lint/variants.h"
#include "tools/check_guide.h"

const CommandOption check_command_options[] = {
    {"--strict", NULL, "Remarks are mistakes too, and a course with marks must be fair."},
    {"--fairness", NULL, "Shows whether the wording gives the best option away."},
    {"--coverage", NULL, "Shows in which beats each piece of advice is played."},
    {"--variants", NULL, "Shows how much of what the expert says changes with each variant."},
    {"--json", NULL, "Writes everything as JSON."},
    {"--readings", "FILE",
     "Writes the options of one course for blind readers: FILE, and FILE.key with what each number "
     "is."},
    {0}};

typedef struct Check {
  const CommandWorld *world;
  bool strict, fairness, coverage, variants, whole;  // whole: of all courses
  const Story **stories;                             // those that load
  uint32_t story_count;
  bool good;
  Buf text;
  Json json;
  bool as_json;
} Check;

// What is found in one course.
typedef struct Found {
  const char *name;
  const Story *story;  // NULL: it cannot be loaded
  CourseFaults faults;
  LibrarySizes sizes;
  Findings remarks, misread;  // misread: faults of ratings.csv, guide.md
  Ratings ratings;
  Fairness fairness;
  bool weighed, good;
} Found;

// Finding ----------------------------------------------------------------------------------------

static bool load(const Check *check, Found *found) {
  Err err;
  if (!library_check(check->world->library, found->name, &found->faults, &found->sizes, &err)) {
    if (found->faults.count == 0)
      findings_add(&found->misread, "course", 0, (Place){0}, "%s: %s", found->name, err.text);
    return false;
  }
  found->story = library_course(check->world->library, found->name, &err);
  return found->story != NULL;
}

static void remark(const Check *check, Found *found) {
  Buf assets = {0};
  buf_add_format(&assets, "%s/assets", check->world->data);
  lint_course(found->story, buf_text(&assets), &found->remarks);
  buf_free(&assets);
}

// What stands beside its scenes.
static bool look_beside(const Check *check, Found *found) {
  Err err;
  char folder[LIBRARY_PATH];
  Buf path = {0};
  if (!library_folder(check->world->library, found->name, folder, &err)) return false;
  buf_add_format(&path, "%s/ratings.csv", folder);
  bool good = ratings_read(found->story, buf_text(&path), &found->ratings, &found->misread);
  buf_free(&path);
  return check_guide(found->story, folder, &found->misread) && good;
}

// A course without marks gives nothing to win by its wording: its table is shown and breaks
// nothing.
static void weigh(const Check *check, Found *found) {
  if (!check->fairness && !(check->strict && found->story->marked)) return;
  fairness_work_out(found->story, &found->ratings, &found->fairness);
  found->weighed = true;
  if (check->strict && found->story->marked) found->good &= fairness_kept(&found->fairness);
}

static void look(Check *check, Found *found) {
  found->good = load(check, found);
  if (!found->story) return;
  check->stories[check->story_count++] = found->story;
  remark(check, found);
  found->good &= look_beside(check, found);
  found->good &= !check->strict || found->remarks.count == 0;
  weigh(check, found);
}

static void forget(Found *found) {
  course_faults_free(&found->faults);
  findings_free(&found->remarks);
  findings_free(&found->misread);
  ratings_free(&found->ratings);
  if (found->weighed) fairness_free(&found->fairness);
}

// Saying -----------------------------------------------------------------------------------------

static void say_fairness(const Check *check, const Found *found, Buf *out) {
  bool whole = check->fairness, kept = fairness_kept(&found->fairness);
  if (!whole && kept) return;
  buf_add_format(
      out, "%s: fairness over %zu choices in %d plays of skill %d%s\n", found->name,
      found->fairness.choices, FAIRNESS_PLAYS, FAIRNESS_SKILL,
      found->story->marked ? "" : " (a course without marks: nothing here is a mistake)");
  fairness_table(&found->fairness, !whole, out);
  findings_print(&found->fairness.findings, found->story, out);
}

static const char *many(size_t count) {
  return count == 1 ? "" : "s";
}

static void say_variants(const Found *found, Buf *out) {
  Variants variants;
  variants_work_out(found->story, &variants);
  variants_table(&variants, out);
  variants_free(&variants);
}

static void say_sum(const Check *check, const Found *found, Buf *out) {
  if (!found->story || (found->misread.count && !found->good)) return;
  if (check->strict && !found->good) {
    buf_add_format(out, "%s: not as it should be\n", found->name);
    return;
  }
  const LibrarySizes *sizes = &found->sizes;
  buf_add_format(
      out, "%s: nothing wrong in %" PRIu32 " scene%s, %" PRIu32 " beat%s, %" PRIu32 " option%s",
      found->name, sizes->scenes, many(sizes->scenes), sizes->beats, many(sizes->beats),
      sizes->options, many(sizes->options));
  const size_t remarks = found->remarks.count;
  if (remarks) buf_add_format(out, "; %zu remark%s", remarks, many(remarks));
  buf_add_char(out, '\n');
}

static void say(Check *check, const Found *found) {
  Buf *out = &check->text;
  for (size_t i = 0; i < found->faults.count; i++)
    buf_add_format(out, "%s\n", found->faults.sentences[i]);
  findings_print(&found->misread, found->story, out);
  findings_print(&found->remarks, found->story, out);
  if (found->weighed) say_fairness(check, found, out);
  if (found->story && check->variants) say_variants(found, out);
  say_sum(check, found, out);
}

static void put_faults(Json *json, const Found *found) {
  json_put_array(json, "faults");
  for (size_t i = 0; i < found->faults.count; i++) json_text(json, found->faults.sentences[i]);
  for (size_t i = 0; i < found->misread.count; i++)
    json_text(json, found->misread.items[i].sentence);
  json_close_array(json);
}

// Of every option that was read: twice the median, so that it is whole.
static void put_warmth(Json *json, const Found *found) {
  json_put_object(json, "warmth_twice");
  for (uint32_t i = 0; i < found->story->option_count; i++) {
    int32_t warmth = ratings_warmth(&found->ratings, i);
    if (!warmth) continue;
    json_put_int(json, story_text(found->story, found->story->options[i].id), warmth);
  }
  json_close_object(json);
}

static void put_variants(Json *json, const Found *found) {
  Variants variants;
  variants_work_out(found->story, &variants);
  json_key(json, "variants");
  variants_json(&variants, json);
  variants_free(&variants);
}

static void put(Check *check, const Found *found) {
  Json *json = &check->json;
  json_open_object(json);
  json_put_text(json, "course", found->name);
  json_put_bool(json, "good", found->good);
  put_faults(json, found);
  json_key(json, "remarks");
  findings_json(&found->remarks, found->story, json);
  if (found->weighed) {
    json_key(json, "fairness");
    fairness_json(&found->fairness, found->story, json);
    put_warmth(json, found);
  }
  if (found->story && check->variants) put_variants(json, found);
  json_close_object(json);
}

static void check_course(Check *check, const char *name) {
  Found found = {.name = name};
  look(check, &found);
  check->good &= found.good;
  if (check->as_json) {
    put(check, &found);
  } else {
    say(check, &found);
  }
  forget(&found);
}

// Coverage ---------------------------------------------------------------------------------------

static void cover(Check *check) {
  Findings unplayed = {0};
  bool strict = check->strict && check->whole;
  if (check->story_count == 0 || !(check->coverage || strict)) return;
  uint32_t missing = coverage_unplayed(check->stories, check->story_count, &unplayed);
  if (strict && missing) check->good = false;
  if (check->as_json) {
    json_key(&check->json, "coverage");
    coverage_json(check->stories, check->story_count, &check->json);
  } else {
    if (check->coverage) coverage_table(check->stories, check->story_count, &check->text);
    findings_print(&unplayed, check->stories[0], &check->text);
    buf_add_format(&check->text,
                   "%" PRIu32 " of %" PRIu32 " pieces of advice are played in no scene%s\n",
                   missing, check->stories[0]->card_count, check->whole ? "" : " named here");
  }
  findings_free(&unplayed);
}

// The command ------------------------------------------------------------------------------------

static void check_courses(Check *check, const char *const *names, size_t count) {
  if (check->as_json) {
    check->json = json_begin(&check->text);
    json_open_object(&check->json);
    json_put_array(&check->json, "courses");
  }
  for (size_t i = 0; i < count; i++) check_course(check, names[i]);
  if (check->as_json) json_close_array(&check->json);
  cover(check);
  if (check->as_json) {
    json_close_object(&check->json);
    json_end(&check->json);
  }
}

static bool write_both(const Story *story, const char *path, Err *err) {
  Buf sheet = {0}, key = {0}, key_path = {0};
  readings_write(story, &sheet, &key);
  buf_add_format(&key_path, "%s.key", path);
  bool good = file_write(path, buf_text(&sheet), sheet.length, err) &&
              file_write(buf_text(&key_path), buf_text(&key), key.length, err);
  buf_free(&sheet);
  buf_free(&key);
  buf_free(&key_path);
  return good;
}

static int write_readings(const CommandWorld *world, const CommandLine *line, const char *path) {
  Err err;
  if (line->word_count != 1) {
    err_set(&err, "--readings is for one course: check COURSE --readings FILE");
    return command_fail(&err);
  }
  const Story *story = library_course(world->library, line->words[0], &err);
  return story && write_both(story, path, &err) ? COMMAND_DONE : command_fail(&err);
}

int check_command_run(const CommandWorld *world, const CommandLine *line) {
  const char *readings = command_value(line, "--readings");
  if (readings) return write_readings(world, line, readings);
  size_t count = line->word_count;
  const char *const *names = count ? line->words : library_names(world->library, &count);
  Check check = {.world = world,
                 .strict = command_given(line, "--strict"),
                 .fairness = command_given(line, "--fairness"),
                 .coverage = command_given(line, "--coverage"),
                 .variants = command_given(line, "--variants"),
                 .as_json = command_given(line, "--json"),
                 .whole = line->word_count == 0,
                 .good = true};
  check.stories = memory_new(count + 1, sizeof *check.stories);
  check_courses(&check, names, count);
  fputs(buf_text(&check.text), stdout);
  buf_free(&check.text);
  free(check.stories);
  return check.good ? COMMAND_DONE : COMMAND_FAILED;
}

int check_command_list(const CommandWorld *world, const CommandLine *line) {
  (void)line;
  size_t count;
  const char *const *names = library_names(world->library, &count);
  for (size_t i = 0; i < count; i++) {
    Err err;
    const Story *story = library_course(world->library, names[i], &err);
    if (story) {
      printf("%s: %s. %s\n", names[i], story_text(story, story->title),
             story_text(story, story->about));
    } else {
      printf("%s: cannot be played: %s\n", names[i], err.text);
    }
  }
  return COMMAND_DONE;
}
