// The sheet to fill in by hand, on a page of its own: three questions, two of them the
// facilitator's of scenes that were played, those with a turning point first; and one sentence to
// finish. It asks for nobody's name.
#include <string.h>

#include "handout/leaf.h"

enum { QUESTIONS = 3, OF_SCENES = 2, RULES = 4 };

typedef struct Questions {
  const char *texts[QUESTIONS];
  uint32_t count;
} Questions;

static void ask(Questions *questions, uint32_t most, const char *text) {
  if (!*text || questions->count >= most) return;
  for (uint32_t i = 0; i < questions->count; i++)
    if (strcmp(questions->texts[i], text) == 0) return;
  questions->texts[questions->count++] = text;
}

static const char *question_of(const Leaf *leaf, uint32_t run, uint32_t scene) {
  return session_fill(leaf->runs[run].session, leaf->story->scenes[scene].facilitator);
}

static void ask_of_points(const Leaf *leaf, Questions *questions) {
  for (uint32_t run = 0; run < leaf->run_count; run++) {
    for (uint32_t i = 0; i < leaf->points[run].count; i++) {
      uint32_t choice = leaf->points[run].items[i].choice;
      const State *before = session_before(leaf->runs[run].session, choice);
      ask(questions, OF_SCENES, question_of(leaf, run, (uint32_t)before->scene));
    }
  }
}

static void ask_of_scenes(const Leaf *leaf, Questions *questions) {
  for (uint32_t run = 0; run < leaf->run_count; run++) {
    uint32_t count;
    const Entry *entries = session_entries(leaf->runs[run].session, &count);
    for (uint32_t i = 0; i < count; i++)
      if (entries[i].kind == ENTRY_SCENE)
        ask(questions, OF_SCENES, question_of(leaf, run, entries[i].index));
  }
}

static Questions find_questions(const Leaf *leaf) {
  static const char *const own[] = {
      "A conversation of your own: what has the other person told you that you have not yet asked "
      "about?",
      "Which line of today would you not have said, and what came of it?",
      "When did you want to help faster than you were asked to?"};
  Questions questions = {.count = 0};
  ask_of_points(leaf, &questions);
  ask_of_scenes(leaf, &questions);
  for (int i = 0; i < QUESTIONS; i++) ask(&questions, QUESTIONS, own[i]);
  return questions;
}

static void add_rules(Html *html, int count) {
  html_open_class(html, "div", "rules");
  for (int i = 0; i < count; i++) {
    html_open(html, "div");
    html_close(html, "div");
  }
  html_close(html, "div");
}

static void add_sentence(Html *html) {
  html_say(html, "h3", NULL, "One sentence for a real conversation");
  html_say(html, "p", "blank", "If");
  add_rules(html, 1);
  html_say(html, "p", "blank", "then I");
  add_rules(html, 2);
}

void reflection_add(Leaf *leaf) {
  Html *html = &leaf->html;
  Questions questions = find_questions(leaf);
  leaf_open(leaf, "reflection", "h2", "For you alone");
  html_say(html, "p", NULL,
           "This page is filled in by hand. Nobody collects it. Leave out the name of whoever you "
           "have in mind.");
  html_open_class(html, "ol", "questions");
  for (uint32_t i = 0; i < questions.count; i++) {
    html_open(html, "li");
    printed_say(html, "p", NULL, questions.texts[i]);
    add_rules(html, RULES);
    html_close(html, "li");
  }
  html_close(html, "ol");
  add_sentence(html);
  html_close(html, "section");
}
