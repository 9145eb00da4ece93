// What the document does not say.
#include "handout/leaf.h"

void limits_add(Leaf *leaf) {
  static const char *const limits[] = {
      "There are no marks here. Marks describe one conversation that one person led alone. This "
      "one "
      "was led by many, with talk in between, second rounds, and roads that were tried for the "
      "sake of trying; a number for it would be a number of nobody.",
      "Votes are what hands, cards or tables showed, as somebody counted them. Nobody's vote can "
      "be "
      "found again.",
      "A majority is not a right answer. Which line helps depends on what the other person has "
      "said so far, and on what has not been said yet.",
      "The other person was written. What somebody says at work on a Thursday was written by "
      "nobody: it has to be asked for.",
      "Lines were chosen from lists. Choosing a good sentence is not the same as finding it in a "
      "room."};
  leaf_open(leaf, "limits", "h2", "What this does not say");
  html_open(&leaf->html, "ul");
  for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
    printed_say(&leaf->html, "li", NULL, limits[i]);
  html_close(&leaf->html, "ul");
  html_close(&leaf->html, "section");
}
