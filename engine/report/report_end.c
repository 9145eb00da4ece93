// How it ended, what was played after, and what the marks do not say.
#include "report/report_words.h"

static void add_ending(Paper *paper) {
  const Debrief *debrief = paper->debrief;
  if (debrief->ending == NONE) {
    printed_say(&paper->html, "p", NULL, "It was not played to the end.");
    return;
  }
  const Ending *ending = &paper->story->endings[debrief->ending];
  html_open(&paper->html, "p");
  html_attribute(&paper->html, "data-ending", story_text(paper->story, ending->id));
  printed_say(&paper->html, "b", NULL, report_words_fill(paper, ending->name));
  html_text(&paper->html, ". ");
  printed_words(&paper->html, report_words_fill(paper, ending->about));
  html_text(&paper->html, " It has no part in any mark.");
  html_close(&paper->html, "p");
}

void report_end_add(Paper *paper) {
  uint32_t count, first = session_epilogue(paper->session);
  session_entries(paper->session, &count);
  if (!paper->story->marked && first == count) return;
  report_words_open(paper, "ending", "h2", "How it ended");
  if (paper->story->marked) add_ending(paper);
  report_record_add_entries(paper, first, count);
  html_close(&paper->html, "section");
}

void report_end_add_limits(Paper *paper) {
  static const char *const limits[] = {
      "These are practice marks. They say how this one conversation went, with a person who was "
      "written, by rules that are written down and can be argued with.",
      "No study has shown that these marks predict what a manager does at work. Where the figures "
      "behind the rules come from is said in the course's rubric.",
      "One playthrough is a lesson and no certificate. Somebody else's practice, another day or "
      "another draw of what lay under the no may come out otherwise for the same manager.",
      "It is no instrument for deciding about a person: not about who plays, and not about whom "
      "the player has in mind.",
      "Lines were chosen from lists. Choosing a good sentence is not the same as finding it in a "
      "room, and says little about tone, timing or what is known of the other."};
  const size_t about_marks = 2;
  report_words_open(paper, "limits", "h2", "What this does not say");
  html_open(&paper->html, "ul");
  for (size_t i = paper->story->marked ? 0 : about_marks; i < sizeof limits / sizeof *limits; i++)
    printed_say(&paper->html, "li", NULL, limits[i]);
  html_close(&paper->html, "ul");
  html_close(&paper->html, "section");
}
