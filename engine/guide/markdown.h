// Markdown as a tree of cmark-gfm's, with tables, made harmless when it is read: raw HTML has
// become text, pictures their descriptions, and links that go anywhere but http, https and mailto
// the words they were on.
#ifndef GUIDE_MARKDOWN_H
#define GUIDE_MARKDOWN_H

#include <stdbool.h>

#include "base/buf.h"

typedef struct cmark_node MarkdownNode;

MarkdownNode *markdown_read(const char *text, size_t length);  // the document
void markdown_free(MarkdownNode *document);

bool markdown_is(MarkdownNode *node, const char *kind);  // "heading", "table", "table_row", ...
void markdown_text(MarkdownNode *node, Buf *out);        // without Markdown's signs
void markdown_html(MarkdownNode *node, Buf *out);

void markdown_escape(const char *text, Buf *out);  // for HTML

#endif
