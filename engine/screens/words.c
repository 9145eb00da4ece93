#include "screens/words.h"

#include <string.h>

#include "page/typeset.h"

const char *words_name(const Screens *screens, uint32_t speaker) {
  return speaker == NONE ? "" : story_text(screens->story, screens->story->cast[speaker].name);
}

const char *words_label(const Screens *screens, uint32_t speaker) {
  return speaker == NONE ? "" : story_text(screens->story, screens->story->cast[speaker].label);
}

bool words_own(const Screens *screens, const Entry *entry) {
  if (entry->kind == ENTRY_CHOICE) return true;
  return entry->kind == ENTRY_LINE && entry->speaker != NONE &&
         screens->story->cast[entry->speaker].player;
}

uint32_t words_expert(const Screens *screens) {
  return screens->story->mind_count > 0 ? screens->story->minds[0].speaker : NONE;
}

bool words_option_is_said(const Screens *screens, uint32_t option) {
  return *story_text(screens->story, screens->story->options[option].say) != '\0';
}

const char *words_option(const Screens *screens, uint32_t option) {
  const Option *it = &screens->story->options[option];
  return session_fill(screens->session, words_option_is_said(screens, option) ? it->say : it->does);
}

void words_entry(const Screens *screens, const Entry *entry, Buf *out) {
  bool own = words_own(screens, entry);
  const char *name = own ? "You" : words_label(screens, entry->speaker);
  if (entry->kind == ENTRY_SCENE) {
    buf_add_format(out, "%s%s%s", entry->text, *entry->does ? ". " : "", entry->does);
  } else if (*entry->text == '\0') {
    buf_add_format(out, "%s%s%s", own ? "" : name, own || !*name ? "" : " ", entry->does);
  } else {
    buf_add(out, name);
    if (*entry->does) buf_add_format(out, "%s(%s)", *name ? " " : "", entry->does);
    if (*name || *entry->does) buf_add(out, ": ");
    buf_add(out, entry->text);
  }
}

void words_folder(const char *course, Buf *out) {
  for (const char *word = course; *word;) {
    size_t length = strcspn(word, "_");
    char first[2] = {word[0], '\0'};
    typeset_capitals(first, out);
    buf_add_bytes(out, word + 1, length - (length > 0));
    word += length;
    if (*word == '\0') break;
    buf_add(out, " ");
    word++;
  }
}

void words_course(const Screens *screens, const char *course, Buf *out) {
  for (int i = 0; i < screens->world.course_count; i++) {
    const Story *story = screens->shelf[i].story;
    if (!story || strcmp(screens->world.course_names[i], course) != 0) continue;
    buf_add(out, story_text(story, story->title));
    return;
  }
  words_folder(course, out);
}

void words_plain(const char *id, Buf *out) {
  for (; *id; id++) buf_add_char(out, *id == '_' ? ' ' : *id);
}
