#include "exam/sitting.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "exam/retrace.h"

static const char first_word[] = "unpersuaded sitting 1 ";
static const char sealed_line[] = "unpersuaded sitting 1 sealed\n";

struct Sitting {
  const Story *story;
  const Buf *ticket_text;
  Ticket ticket;
  uint8_t ticket_digest[CRYPT_DIGEST], secret[CRYPT_SECRET];
  Session *session;
  Chain chain;
  FileAppend file;
  bool new_scene;
};

void sitting_close(Sitting *sitting) {
  if (!sitting) return;
  file_append_close(&sitting->file);
  crypt_wipe(sitting->secret, sizeof sitting->secret);
  session_free(sitting->session);
  chain_free(&sitting->chain);
  free(sitting);
}

// Lines ------------------------------------------------------------------------------------------

static ChainLine line_of(const Sitting *sitting, ChainKind kind, const char *what,
                         const Moment *now, const State *state) {
  ChainLine line = {.kind = kind, .at = *now};
  memcpy(line.what, what, strlen(what) + 1);
  chain_digest_state(state, line.state);
  chain_seal(&sitting->chain, sitting->ticket_digest, &line);
  return line;
}

static bool append(Sitting *sitting, const ChainLine *line, Err *err) {
  Buf text = {0};
  if (sitting->chain.count >= CHAIN_LINES) return err_set(err, "the sitting's journal is full");
  chain_write(line, &text);
  buf_add_char(&text, '\n');
  bool written = file_append(&sitting->file, buf_text(&text), text.length, err);
  buf_free(&text);
  if (written) chain_push(&sitting->chain, line);
  return written;
}

// Beginning --------------------------------------------------------------------------------------

static bool check_window(const Ticket *ticket, const Moment *now, Err *err) {
  char from[MOMENT_TEXT], until[MOMENT_TEXT];
  moment_print(ticket->from_s, from);
  moment_print(ticket->until_s, until);
  if (now->utc_s < ticket->from_s) return err_set(err, "the ticket is not valid before %s", from);
  if (now->utc_s <= ticket->until_s) return true;
  return err_set(err, "the ticket was valid until %s", until);
}

static void write_secret(const uint8_t secret[CRYPT_SECRET], Buf *out) {
  char hex[2 * CRYPT_SECRET + 1];
  crypt_hex(secret, CRYPT_SECRET, hex);
  buf_add_format(out, "%s%s\n", first_word, hex);
  crypt_wipe(hex, sizeof hex);
}

// Key and first line come to the disk together.
static bool begin(Sitting *sitting, const char *path, const Moment *now, Err *err) {
  Buf text = {0};
  uint8_t key[CRYPT_PUBLIC];
  char hex[2 * CRYPT_PUBLIC + 1];
  if (!check_window(&sitting->ticket, now, err)) return false;
  crypt_make_pair(key, sitting->secret);
  crypt_hex(key, sizeof key, hex);
  ChainLine line = line_of(sitting, CHAIN_OPEN, hex, now, session_state(sitting->session));
  write_secret(sitting->secret, &text);
  chain_write(&line, &text);
  buf_add_char(&text, '\n');
  bool written = file_write(path, buf_text(&text), text.length, err);
  crypt_wipe(text.text, text.length);
  buf_free(&text);
  if (written) chain_push(&sitting->chain, &line);
  return written && file_append_open(&sitting->file, path, err);
}

// Going on ---------------------------------------------------------------------------------------

static bool read_secret(Sitting *sitting, const char *line, Err *err) {
  size_t length = strlen(first_word);
  uint8_t key[CRYPT_PUBLIC];
  return (strncmp(line, first_word, length) == 0 &&
          crypt_unhex(line + length, sitting->secret, CRYPT_SECRET) &&
          crypt_public_of(sitting->secret, key)) ||
         err_set(err, "the key of the sitting is damaged");
}

// A seal made with another key would be refused, after all the work.
static bool check_key(const Sitting *sitting, Err *err) {
  uint8_t key[CRYPT_PUBLIC];
  char hex[2 * CRYPT_PUBLIC + 1];
  crypt_public_of(sitting->secret, key);
  crypt_hex(key, sizeof key, hex);
  return strcmp(sitting->chain.lines[0].what, hex) == 0 ||
         err_set(err, "its key is that of another sitting");
}

// Takes whole lines; the text is cut up. What stands behind the last newline was never finished.
static bool read_lines(Sitting *sitting, char *text, Err *err) {
  int32_t number = 1;
  for (char *end; (end = strchr(text, '\n')) != NULL; text = end + 1, number++) {
    ChainLine line;
    *end = '\0';
    if (number == 1 ? !read_secret(sitting, text, err) : !chain_read(text, &line, err))
      return err_prefix(err, "line %" PRId32, number);
    if (number > 1) chain_push(&sitting->chain, &line);
  }
  return chain_intact(&sitting->chain, sitting->ticket_digest, err) && check_key(sitting, err);
}

// An unfinished last line is taken off the disk before anything is written behind it.
static bool cut_to_lines(const char *path, const Buf *text, Err *err) {
  const char *last = strrchr(buf_text(text), '\n');
  size_t whole = last ? (size_t)(last + 1 - text->text) : 0;
  return whole == text->length || file_write(path, buf_text(text), whole, err);
}

// The last line there is room for is kept for the end.
static bool note_interruption(Sitting *sitting, const Moment *now, Err *err) {
  if (chain_last(&sitting->chain)->kind == CHAIN_END) return true;
  if (sitting->chain.count + 1 >= CHAIN_LINES) return true;
  ChainLine line = line_of(sitting, CHAIN_RESUME, "-", now, session_state(sitting->session));
  return append(sitting, &line, err);
}

static bool go_on(Sitting *sitting, const char *path, const Moment *now, Err *err) {
  Buf text = {0};
  bool done = file_read_strict(path, PAPER_BYTES, &text, err);
  if (done && strcmp(buf_text(&text), sealed_line) == 0)
    done = err_set(err, "%s: this ticket was sat on this computer, and its result is sealed", path);
  if (done && strlen(buf_text(&text)) != text.length)
    done = err_set(err, "%s: this is no journal of a sitting", path);
  done = done && cut_to_lines(path, &text, err);
  if (done && (!read_lines(sitting, text.text, err) ||
               !retrace(&sitting->ticket, &sitting->chain, sitting->session, err)))
    done = err_prefix(err, "%s: this sitting cannot be gone on with; keep the file", path);
  if (text.text) crypt_wipe(text.text, text.length);
  buf_free(&text);
  return done && file_append_open(&sitting->file, path, err) &&
         note_interruption(sitting, now, err);
}

// Opening ----------------------------------------------------------------------------------------

static bool take_ticket(Sitting *sitting, Err *err) {
  const Buf *text = sitting->ticket_text;
  crypt_digest(NULL, buf_text(text), text->length, sitting->ticket_digest);
  return ticket_read(&sitting->ticket, "the ticket", buf_text(text), text->length, err) &&
         ticket_signed(&sitting->ticket, NULL, err) &&
         ticket_fits(&sitting->ticket, sitting->story, err);
}

static bool open_at(Sitting *sitting, const char *path, const Moment *now, Err *err) {
  if (!take_ticket(sitting, err)) return false;
  sitting->session = ticket_session(&sitting->ticket, sitting->story, err);
  if (!sitting->session) return false;
  return file_exists(path) ? go_on(sitting, path, now, err) : begin(sitting, path, now, err);
}

Sitting *sitting_open(const char *path, const Story *story, const Buf *ticket_text,
                      const Moment *now, Err *err) {
  if (!crypt_ready(err)) return NULL;
  Sitting *sitting = memory_new(1, sizeof *sitting);
  *sitting = (Sitting){.story = story, .ticket_text = ticket_text, .file = {.fd = -1}};
  if (open_at(sitting, path, now, err)) return sitting;
  sitting_close(sitting);
  return NULL;
}

// Playing ----------------------------------------------------------------------------------------

const Ticket *sitting_ticket(const Sitting *sitting) {
  return &sitting->ticket;
}

Session *sitting_session(Sitting *sitting) {
  return sitting->session;
}

bool sitting_resumed(const Sitting *sitting) {
  return chain_count_of(&sitting->chain, CHAIN_RESUME) > 0;
}

bool sitting_ended(const Sitting *sitting) {
  return ticket_over(&sitting->ticket, sitting->session) ||
         chain_last(&sitting->chain)->kind == CHAIN_END;
}

static bool check_choice(const Sitting *sitting, uint32_t option, Err *err) {
  const State *state = session_state(sitting->session);
  if (sitting_ended(sitting)) return err_set(err, "the sitting is over");
  // Two lines are kept for an interruption and the end.
  if (sitting->chain.count + 2 >= CHAIN_LINES)
    return err_set(err, "the sitting's journal is full; hand in");
  bool here = option < sitting->story->option_count &&
              sitting->story->options[option].beat == (uint32_t)state->beat;
  return (here && run_offers(sitting->story, state, option)) ||
         err_set(err, "that is not offered here");
}

bool sitting_choose(Sitting *sitting, uint32_t option, const Moment *now, Err *err) {
  if (!check_choice(sitting, option, err)) return false;
  Exchange ignored;
  const State *before = session_state(sitting->session);
  int32_t scene = before->scene;
  State after = *before;
  run_choose(sitting->story, &after, option, &ignored, NULL);
  const char *id = story_text(sitting->story, sitting->story->options[option].id);
  ChainLine line = line_of(sitting, CHAIN_CHOOSE, id, now, &after);
  if (!append(sitting, &line, err) || !session_choose(sitting->session, option, err)) return false;
  sitting->new_scene = after.scene != scene;
  return true;
}

void sitting_code(const Sitting *sitting, char out[CRYPT_CODE + 1]) {
  crypt_code(chain_last(&sitting->chain)->chain, out);
}

bool sitting_new_scene(const Sitting *sitting) {
  return sitting->new_scene;
}

int64_t sitting_left_ms(const Sitting *sitting, const Moment *now) {
  const Chain *chain = &sitting->chain;
  int64_t passed =
      chain_passed_ms(chain, 0, chain->count - 1) + moment_passed_ms(&chain_last(chain)->at, now);
  return ticket_allowed_ms(&sitting->ticket, chain->lines[0].at.utc_s) - passed;
}

// The end ----------------------------------------------------------------------------------------

bool sitting_hand_in(Sitting *sitting, const Moment *now, Buf *result, Err *err) {
  if (chain_last(&sitting->chain)->kind != CHAIN_END) {
    ChainLine line = line_of(sitting, CHAIN_END, "-", now, session_state(sitting->session));
    if (!append(sitting, &line, err)) return false;
  }
  result_seal(sitting->ticket_text, &sitting->chain, sitting->secret, result);
  return true;
}

bool sitting_forget(Sitting *sitting, Err *err) {
  if (!file_write(sitting->file.path, sealed_line, strlen(sealed_line), err)) return false;
  crypt_wipe(sitting->secret, sizeof sitting->secret);
  return true;
}
