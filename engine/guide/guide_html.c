#include <cmark-gfm.h>
#include <string.h>

#include "guide/agenda.h"
#include "guide/guide.h"
#include "guide/guide_look.h"
#include "guide/markdown.h"

// What is written, heading by heading: each begins a section, the title excepted.
typedef struct Sheet {
  Buf *out;
  int32_t minutes;  // of the agenda that is wanted; 0 all
  bool in_section;
  bool passed_over;  // this section is an agenda nobody asked for
} Sheet;

static void add_head(const char *title, Buf *out) {
  buf_add(out,
          "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
  markdown_escape(title, out);
  buf_add(out, "</title>\n<style>\n");
  guide_look_add(out);
  buf_add(out, "</style>\n</head>\n<body>\n");
}

static void close_section(Sheet *sheet) {
  if (sheet->in_section) buf_add(sheet->out, "</section>\n");
  sheet->in_section = false;
}

static void open_section(Sheet *sheet) {
  if (!sheet->in_section) buf_add(sheet->out, "<section>\n");
  sheet->in_section = true;
}

static void begin_section(Sheet *sheet, MarkdownNode *heading) {
  close_section(sheet);
  bool agenda = agenda_heads(heading);
  sheet->passed_over = agenda && sheet->minutes && agenda_minutes(heading) != sheet->minutes;
}

static void add_node(Sheet *sheet, MarkdownNode *node) {
  if (markdown_is(node, "heading")) begin_section(sheet, node);
  if (sheet->passed_over) return;
  open_section(sheet);
  markdown_html(node, sheet->out);
}

static bool is_title(MarkdownNode *node) {
  return markdown_is(node, "heading") && cmark_node_get_heading_level(node) == 1;
}

static MarkdownNode *find_title(MarkdownNode *document) {
  MarkdownNode *node = cmark_node_first_child(document);
  while (node && !is_title(node)) node = cmark_node_next(node);
  return node;
}

static void add_body(MarkdownNode *document, Sheet *sheet) {
  MarkdownNode *title = find_title(document);
  buf_add(sheet->out, "<main>\n");
  if (title) markdown_html(title, sheet->out);
  for (MarkdownNode *node = cmark_node_first_child(document); node; node = cmark_node_next(node))
    if (node != title) add_node(sheet, node);
  close_section(sheet);
  buf_add(sheet->out, "</main>\n");
}

bool guide_html(const Guide *guide, int32_t minutes, Buf *out, Err *err) {
  if (minutes && !guide_agenda(guide, minutes))
    return err_set(err, "the guide has no agenda of %d minutes", (int)minutes);
  MarkdownNode *document = markdown_read(guide->source, strlen(guide->source));
  add_head(guide->title, out);
  add_body(document, &(Sheet){.out = out, .minutes = minutes});
  buf_add(out, "</body>\n</html>\n");
  markdown_free(document);
  return true;
}
