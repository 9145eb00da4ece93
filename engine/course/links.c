#include "course/links.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "course/circles.h"
#include "course/fault.h"
#include "course/ids.h"
#include "course/names.h"
#include "course/scope.h"

enum { GUESSES = 1000 };  // enough to guess from; a generated course has more

static const char *last_of(const Build *build, Text id) {
  return names_last(build_chars(build, id));
}

// Targets ----------------------------------------------------------------------------------------

static Hint hint_here(const Build *build, uint32_t scene, const char *target) {
  const char *known[GUESSES + 2] = {"next", "end"};
  size_t count = 2;
  const Range beats = build->scenes[scene].beats;
  for (uint32_t i = beats.first; i < beats.first + beats.count && count < GUESSES + 2; i++)
    known[count++] = last_of(build, build->beats[i].id);
  return ids_hint_of(target, known, count);
}

static Hint hint_scene(const Build *build, uint32_t scene) {
  Hint hint;
  const Range beats = build->scenes[scene].beats;
  snprintf(hint.text, sizeof hint.text, "; to begin that scene write \"%s\"",
           beats.count ? build_chars(build, build->beats[beats.first].id) : "next");
  return hint;
}

static Hint hint_target(const Build *build, const Link *link, const char *target) {
  const uint32_t scene = ids_find(build, IDS(build, scenes), target);
  if (scene != NONE) return hint_scene(build, scene);
  if (names_dots(target)) return ids_hint(build, IDS(build, beats), target);
  return hint_here(build, link->scene, target);
}

static uint32_t find_target(Build *build, const Link *link) {
  const char *target = build_chars(build, link->target);
  if (!strcmp(target, "next")) return GO_NEXT;
  if (!strcmp(target, "end")) return GO_END;
  const uint32_t beat = names_beat(build, link->scene, target);
  if (beat == NONE && !fault_full(build)) {
    const Hint hint = hint_target(build, link, target);
    fault_at(build, link->place, "go", "go: there is no beat \"%.100s\"%s", target, hint.text);
  }
  return beat;
}

static void refuse_instead(Build *build, const Link *link, Range options) {
  const char *target = build_chars(build, link->target), *known[LIMIT_OPTIONS];
  size_t count = 0;
  for (; count < options.count && count < LIMIT_OPTIONS; count++)
    known[count] = last_of(build, build->options[options.first + count].id);
  const Hint hint = ids_hint_of(target, known, count);
  fault_at(build, link->place, "instead", "instead: there is no option \"%.48s\" in this beat%s",
           target, hint.text);
}

static void settle_instead(Build *build, const Link *link) {
  Option *option = &build->options[link->index];
  const Range options = build->beats[option->beat].options;
  const char *target = build_chars(build, link->target);
  for (uint32_t i = options.first; i < options.first + options.count; i++)
    if (!strcmp(last_of(build, build->options[i].id), target)) option->instead = i;
  if (option->instead == NONE) refuse_instead(build, link, options);
  if (option->instead == link->index)
    fault_at(build, link->place, "instead", "instead: name another option than this one");
}

void links_settle(Build *build) {
  for (size_t i = 0; i < build->links_count; i++) {
    const Link *link = &build->links[i];
    switch (link->kind) {
      case LINK_LINE: build->lines[link->index].go = find_target(build, link); break;
      case LINK_OPTION: build->options[link->index].go = find_target(build, link); break;
      case LINK_BEAT: build->beats[link->index].go = find_target(build, link); break;
      case LINK_INSTEAD: settle_instead(build, link); break;
    }
  }
}

// What must be remembered ------------------------------------------------------------------------

static void remember_options(Build *build, uint32_t beat) {
  const Range options = build->beats[beat].options;
  for (uint32_t i = options.first; i < options.first + options.count; i++) {
    Option *option = &build->options[i];
    if (!option->again) scope_remember(build, &option->memory, option->place);
  }
}

void links_remember(Build *build) {
  circles_each(build, CIRCLES_OF_PLAY, remember_options, NULL);
}

// Ways out ---------------------------------------------------------------------------------------

bool links_always_open(const Build *build, const Beat *beat) {
  for (uint32_t i = beat->options.first; i < beat->options.first + beat->options.count; i++) {
    const Option *option = &build->options[i];
    if (!option->when && (option->again || option->memory == NONE)) return true;
  }
  return false;
}

static bool leads_on(const Build *build, const Passage *passage) {
  for (uint32_t i = 0; i < passage->lines.count; i++)
    if (build->lines[passage->lines.first + i].go != NONE) return true;
  return false;
}

// Of passages of which one is shown, each must lead on, and one must be shown whatever holds.
static bool always_lead_on(const Build *build, Range passages) {
  for (uint32_t p = 0; p < passages.count;) {
    const Passage *passage = &build->passages[passages.first + p];
    const uint32_t alternatives = passage->skip + 1;
    bool lead = !passage[passage->skip].when;
    for (uint32_t i = 0; i < alternatives; i++) lead = lead && leads_on(build, &passage[i]);
    if (lead) return true;
    p += alternatives;
  }
  return false;
}

static void check_way_out(Build *build, const Beat *beat) {
  const char *id = last_of(build, beat->id);
  const bool out = beat->go != NONE || links_always_open(build, beat) ||
                   always_lead_on(build, beat->passages) || always_lead_on(build, beat->otherwise);
  if (out) return;
  if (!beat->options.count) {
    fault_at(build, beat->place, NULL,
             "beat \"%s\" has no options and may lead nowhere; write go = \"...\" into it", id);
  } else if (beat->otherwise.count) {
    fault_at(build, beat->place, NULL,
             "beat \"%s\": its otherwise leads nowhere; write go = \"...\" into it", id);
  } else {
    fault_at(build, beat->place, NULL,
             "beat \"%s\": all its options can be closed at once; add otherwise { \"...\", go = "
             "\"...\" }",
             id);
  }
}

static void refuse_circle(Build *build, uint32_t beat) {
  const Beat *it = &build->beats[beat];
  fault_at(build, it->place, NULL,
           "beat \"%s\" can lead back to itself without a choice; let one of the beats on the way "
           "offer one",
           last_of(build, it->id));
}

static void refuse_chain(Build *build, uint32_t beat) {
  const Beat *it = &build->beats[beat];
  fault_at(build, it->place, NULL,
           "from beat \"%s\" on %d beats can follow each other without a choice; fewer than %d may",
           last_of(build, it->id), LIMIT_STEPS, LIMIT_STEPS);
}

static void check_begin(Build *build) {
  for (size_t i = 0; i < build->scenes_count; i++)
    if (!build->scenes[i].when) return;
  fault_at(build, build->scenes[0].place, "when",
           "every scene has a when, so play might not begin; at least one scene needs none");
}

void links_check(Build *build) {
  check_begin(build);
  for (size_t i = 0; i < build->beats_count; i++) check_way_out(build, &build->beats[i]);
  circles_each(build, CIRCLES_WITHOUT_CHOICE, refuse_circle, refuse_chain);
}
