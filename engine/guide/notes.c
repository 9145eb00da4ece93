#include "guide/notes.h"

#include <cmark-gfm.h>

static void add_note(MarkdownNode *item, Guide *guide) {
  Buf words = {0};
  if (guide->note_count == GUIDE_NOTES) return;
  markdown_text(item, &words);
  if (words.length > 0)
    guide->notes[guide->note_count++] = arena_copy(&guide->texts, buf_text(&words), words.length);
  buf_free(&words);
}

static void add_list(MarkdownNode *list, Guide *guide) {
  for (MarkdownNode *item = cmark_node_first_child(list); item; item = cmark_node_next(item))
    add_note(item, guide);
}

void notes_read(MarkdownNode *document, Guide *guide) {
  for (MarkdownNode *node = cmark_node_first_child(document); node; node = cmark_node_next(node)) {
    if (markdown_is(node, "heading")) guide->note_count = 0;
    if (markdown_is(node, "list")) add_list(node, guide);
  }
}
