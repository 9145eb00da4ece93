// The notebook against the truth: what he was worried about, how far the player came with each of
// it, and what was really under it.
#include "report/report_words.h"

static const char *level_words(const Mind *mind, uint32_t concern) {
  switch (mind->level[concern]) {
    case 0: return "Not said";
    case 1: return "Said, not understood";
    case 2: return "Understood";
    case 3: return "Understood, and you know what it looks after";
    default:
      return mind->purpose >> concern & 1 ? "Honoured, and you know what it looks after"
                                          : "Honoured";
  }
}

static void add_concern(Paper *paper, uint32_t concern) {
  const Concern *it = &paper->story->minds[0].concerns[concern];
  Html *html = &paper->html;
  html_open(html, "tr");
  html_open(html, "th");
  html_attribute(html, "scope", "row");
  printed_words(html, report_words_fill(paper, it->name));
  html_close(html, "th");
  html_say(html, "td", NULL, level_words(&paper->debrief->last->mind[0], concern));
  printed_say(html, "td", NULL, report_words_fill(paper, it->truth));
  html_close(html, "tr");
}

static void add_table(Paper *paper) {
  static const char *const columns[] = {"The worry", "How far you came", "What was under it", NULL};
  html_open(&paper->html, "table");
  html_say(&paper->html, "caption", NULL, "What was there, and what of it was found");
  report_words_columns(paper, columns);
  html_open(&paper->html, "tbody");
  for (uint32_t c = 0; c < paper->story->minds[0].concern_count; c++) add_concern(paper, c);
  html_close(&paper->html, "tbody");
  html_close(&paper->html, "table");
}

static void add_drawn(Paper *paper) {
  const Story *story = paper->story;
  Html *html = &paper->html;
  if (story->variant_count == 0) return;
  html_open(html, "p");
  html_text(html, "Drawn for this playthrough, and nobody's doing: ");
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const Choices *choices = &story->choices[story->variants[i]];
    if (i) html_text(html, ", ");
    printed_words(html, report_words_fill(paper, choices->id));
    html_text(html, " ");
    html_say(html, "code", NULL, choices->values[paper->debrief->last->variant[i]]);
  }
  html_text(html, ".");
  html_close(html, "p");
}

void report_notebook_add(Paper *paper) {
  if (paper->story->mind_count == 0) return;
  report_words_open(paper, "notebook", "h2", "The notebook against the truth");
  if (paper->story->minds[0].concern_count > 0) add_table(paper);
  add_drawn(paper);
  report_plots_add_notes(paper);
  html_close(&paper->html, "section");
}
