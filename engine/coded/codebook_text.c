#include "coded/codebook_text.h"

#include "base/json.h"
#include "base/prose.h"

enum { COLUMNS = 78, INDENT = 4 };

static void add_tags(const Story *story, const Code *code, Buf *out) {
  bool any = false;
  for (uint32_t t = 0; t < story->tag_count; t++) {
    if (!(code->tags >> t & 1)) continue;
    buf_add_format(out, "%s %s", any ? "," : ". Tags:", story_text(story, story->tags[t]));
    any = true;
  }
  if (any && code->needs_tag) buf_add(out, " (one of them is needed)");
  if (code->needs_concern)
    buf_add(out, ". Behind the colon: the concerns it names, as in pace+edge");
}

void codebook_text_add(const Story *story, Buf *out) {
  for (uint32_t i = 0; i < story->code_count_of_model; i++) {
    const Code *code = &story->codes[i];
    Buf about = {0};
    buf_add_format(out, "%2d  %s, %s, %s\n", (int)code->number, story_text(story, code->name),
                   story_text(story, code->id), story_family_name(code->family));
    buf_add(&about, story_text(story, code->about));
    if (about.length && about.text[about.length - 1] == '.') about.text[--about.length] = '\0';
    add_tags(story, code, &about);
    buf_add_char(&about, '.');
    prose_say(out, COLUMNS, INDENT, "%s", buf_text(&about));
    buf_free(&about);
  }
}

static void json_code(const Story *story, const Code *code, Json *json) {
  json_open_object(json);
  json_put_int(json, "number", code->number);
  json_put_text(json, "name", story_text(story, code->name));
  json_put_text(json, "word", story_text(story, code->id));
  json_put_text(json, "family", story_family_name(code->family));
  json_put_array(json, "tags");
  for (uint32_t t = 0; t < story->tag_count; t++)
    if (code->tags >> t & 1) json_text(json, story_text(story, story->tags[t]));
  json_close_array(json);
  json_put_bool(json, "needs_tag", code->needs_tag);
  json_put_bool(json, "names_concerns", code->needs_concern);
  json_put_text(json, "about", story_text(story, code->about));
  json_close_object(json);
}

void codebook_text_add_json(const Story *story, Buf *out) {
  Json json = json_begin(out);
  json_open_array(&json);
  for (uint32_t i = 0; i < story->code_count_of_model; i++)
    json_code(story, &story->codes[i], &json);
  json_close_array(&json);
  json_end(&json);
}
