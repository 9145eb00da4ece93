#include "saves/person.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utf8.h"

static const char note_word[] = "person ";

// Names ------------------------------------------------------------------------------------------

static bool turns_lines(uint32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static void trim_end(Buf *text) {
  while (text->length > 0 && text->text[text->length - 1] == ' ') text->length--;
  if (text->text) text->text[text->length] = '\0';
}

void person_clean(const char *written, char out[PERSON_NAME]) {
  Buf text = {0};
  for (uint32_t c; (c = utf8_next(&written)) != 0;) {
    char bytes[5];
    utf8_encode(utf8_is_control(c) || turns_lines(c) ? ' ' : c, bytes);
    if (bytes[0] == ' ' && text.length == 0) continue;
    if (text.length + strlen(bytes) >= PERSON_NAME) break;
    buf_add(&text, bytes);
  }
  trim_end(&text);
  memcpy(out, buf_text(&text), text.length + 1);
  buf_free(&text);
}

void person_quote(const char *name, Buf *out) {
  if (*name == '\0') {
    buf_add(out, "\"\" (no name)");
    return;
  }
  bool ascii = true;
  for (const char *c = name; *c; c++) ascii = ascii && (unsigned char)*c < 0x80;
  buf_add_format(out, "%s\"%s\"%s", ascii ? "" : "\u2068", name, ascii ? "" : "\u2069");
}

// Journals ---------------------------------------------------------------------------------------

bool person_sign(Session *session, const char *name, Err *err) {
  char clean[PERSON_NAME];
  person_clean(name, clean);
  if (*clean == '\0') return true;
  uint32_t count;
  session_inputs(session, &count);
  if (count > 0) return err_set(err, "a conversation that was begun belongs to who began it");
  Buf note = {0};
  buf_add_format(&note, "%s%s", note_word, clean);
  bool signed_now = session_note(session, buf_text(&note), err);
  buf_free(&note);
  return signed_now;
}

void person_of(const JournalInput *inputs, uint32_t count, char out[PERSON_NAME]) {
  out[0] = '\0';
  if (count == 0 || inputs[0].kind != JOURNAL_NOTE) return;
  if (strncmp(inputs[0].text, note_word, strlen(note_word)) != 0) return;
  person_clean(inputs[0].text + strlen(note_word), out);
}

bool person_owns_text(const char *name, const char *journal) {
  static const char begin[] = "\nbegin\nnote person ";
  char found[PERSON_NAME];
  const char *at = strstr(journal, begin);
  if (!at) return *name == '\0' && strstr(journal, "\nbegin\n");
  at += strlen(begin);
  Buf line = {0};
  buf_add_bytes(&line, at, strcspn(at, "\n"));
  person_clean(buf_text(&line), found);
  buf_free(&line);
  return strcmp(found, name) == 0;
}

// Who plays --------------------------------------------------------------------------------------

static void chosen_path(const char *folder, Buf *out) {
  buf_add_format(out, "%s/person.txt", folder);
}

void person_chosen(const char *folder, char out[PERSON_NAME]) {
  Err ignored;
  Buf path = {0}, text = {0};
  out[0] = '\0';
  chosen_path(folder, &path);
  if (file_read(buf_text(&path), PERSON_NAME, &text, &ignored)) person_clean(buf_text(&text), out);
  buf_free(&path);
  buf_free(&text);
}

static bool choose_nobody(const char *path, Err *err) {
  if (unlink(path) == 0 || errno == ENOENT) return true;
  return err_set(err, "%s: cannot be removed: %s", path, strerror(errno));
}

bool person_choose(const char *folder, const char *name, Err *err) {
  char clean[PERSON_NAME];
  Buf path = {0};
  person_clean(name, clean);
  chosen_path(folder, &path);
  size_t length = strlen(clean);
  bool done =
      *clean ? file_make_folders(folder, err) && file_write(buf_text(&path), clean, length, err)
             : choose_nobody(buf_text(&path), err);
  buf_free(&path);
  return done;
}
