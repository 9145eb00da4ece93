#include "guide/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

typedef struct Nodes {
  cmark_node **items;
  size_t count, cap;
} Nodes;

// All of them, before any is changed: what changes must not be walked over.
static Nodes collect(cmark_node *root) {
  Nodes nodes = {0};
  cmark_iter *iter = cmark_iter_new(root);
  for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
    if (event != CMARK_EVENT_ENTER) continue;
    nodes.items = memory_push(nodes.items, nodes.count, &nodes.cap, sizeof(cmark_node *));
    nodes.items[nodes.count++] = cmark_iter_get_node(iter);
  }
  cmark_iter_free(iter);
  return nodes;
}

static cmark_node *new_text(const char *words) {
  cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(text, words ? words : "");
  return text;
}

static void replace(cmark_node *old, cmark_node *by) {
  cmark_node_replace(old, by);
  cmark_node_free(old);
}

static void show_html_block(cmark_node *node) {
  cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
  cmark_node_append_child(paragraph, new_text(cmark_node_get_literal(node)));
  replace(node, paragraph);
}

// What is in it stands where it stood.
static void unwrap(cmark_node *node) {
  for (cmark_node *child; (child = cmark_node_first_child(node)) != NULL;)
    cmark_node_insert_before(node, child);
  cmark_node_unlink(node);
  cmark_node_free(node);
}

static bool may_be_followed(cmark_node *link) {
  static const char *const ways[] = {"http://", "https://", "mailto:"};
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
    if (strncmp(cmark_node_get_url(link), ways[i], strlen(ways[i])) == 0) return true;
  return false;
}

static void tame(cmark_node *node) {
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_HTML_INLINE) replace(node, new_text(cmark_node_get_literal(node)));
  if (type == CMARK_NODE_HTML_BLOCK) show_html_block(node);
  if (type == CMARK_NODE_IMAGE) unwrap(node);
  if (type == CMARK_NODE_LINK && !may_be_followed(node)) unwrap(node);
}

MarkdownNode *markdown_read(const char *text, size_t length) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser, text, length);
  cmark_node *document = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  Nodes nodes = collect(document);
  for (size_t i = 0; i < nodes.count; i++) tame(nodes.items[i]);
  free(nodes.items);
  return document;
}

void markdown_free(MarkdownNode *document) {
  if (document) cmark_node_free(document);
}

// By name, because the table's types are numbers given when the extension is registered.
bool markdown_is(MarkdownNode *node, const char *kind) {
  return node && strcmp(cmark_node_get_type_string(node), kind) == 0;
}

static void add_words(cmark_node *node, Buf *out) {
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
    buf_add(out, cmark_node_get_literal(node));
  if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) buf_add_char(out, ' ');
}

void markdown_text(MarkdownNode *node, Buf *out) {
  Nodes nodes = collect(node);
  for (size_t i = 0; i < nodes.count; i++) add_words(nodes.items[i], out);
  free(nodes.items);
}

void markdown_html(MarkdownNode *node, Buf *out) {
  char *html = cmark_render_html(node, CMARK_OPT_DEFAULT, NULL);
  buf_add(out, html);
  free(html);
}

void markdown_escape(const char *text, Buf *out) {
  cmark_node *node = new_text(text);
  markdown_html(node, out);
  cmark_node_free(node);
}
