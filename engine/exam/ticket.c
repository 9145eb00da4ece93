#include "exam/ticket.h"

#include <inttypes.h>
#include <string.h>

#include "exam/paper_write.h"

// Writing ----------------------------------------------------------------------------------------

static void put_moment(Json *json, const char *key, int64_t utc_s) {
  char text[MOMENT_TEXT];
  moment_print(utc_s, text);
  json_put_text(json, key, text);
}

static void put_variants(Json *json, const Ticket *ticket) {
  json_put_array(json, "variants");
  for (uint32_t i = 0; i < ticket->variant_count; i++) json_text(json, ticket->variants[i]);
  json_close_array(json);
}

static void put_session(Json *json, const Ticket *ticket) {
  Buf seed = {0};
  buf_add_format(&seed, "%" PRIu64, ticket->seed);
  json_put_text(json, "course", ticket->course);
  json_put_hash(json, "rules", ticket->rules);
  json_put_hash(json, "words", ticket->words);
  json_put_text(json, "engine", ticket->engine);
  json_put_text(json, "form", ticket->form);
  json_put_text(json, "candidate", ticket->candidate);
  json_put_text(json, "seed", buf_text(&seed));
  json_put_text(json, "scene", ticket->scene);
  json_put_text(json, "through", ticket->through);
  put_variants(json, ticket);
  buf_free(&seed);
}

static void write(const Ticket *ticket, bool with_signature, Buf *out) {
  Json json = json_begin(out);
  paper_write_begin(&json, "ticket");
  put_session(&json, ticket);
  put_moment(&json, "from", ticket->from_s);
  put_moment(&json, "until", ticket->until_s);
  json_put_int(&json, "minutes", ticket->minutes);
  json_put_bool(&json, "show_marks", ticket->show_marks);
  paper_write_bytes(&json, "nonce", ticket->nonce, TICKET_NONCE);
  paper_write_bytes(&json, "assessor", ticket->assessor, CRYPT_PUBLIC);
  if (with_signature) paper_write_bytes(&json, "signature", ticket->signature, CRYPT_SIGNATURE);
  json_close_object(&json);
  json_end(&json);
}

void ticket_write(const Ticket *ticket, Buf *out) {
  write(ticket, true, out);
}

// Signing ----------------------------------------------------------------------------------------

static bool check_given(const Ticket *ticket, Err *err) {
  if (!paper_words_fit(ticket->form)) return err_set(err, "the form must be 1 to 63 bytes of text");
  if (!paper_words_fit(ticket->candidate))
    return err_set(err, "the candidate's reference must be 1 to 63 bytes of text");
  if (ticket->from_s < 0 || ticket->until_s > MOMENT_LAST || ticket->from_s >= ticket->until_s)
    return err_set(err, "the ticket must end after it begins");
  if (ticket->minutes < 1 || ticket->minutes > TICKET_MINUTES)
    return err_set(err, "the minutes must be from 1 to %d", TICKET_MINUTES);
  return true;
}

static bool take_over(Ticket *ticket, const Story *story, Err *err) {
  const char *name = story_text(story, story->name);
  if (!paper_is_id(name)) return err_set(err, "%s: this course's name fits on no ticket", name);
  memcpy(ticket->course, name, strlen(name) + 1);
  memcpy(ticket->engine, UNPERSUADED_VERSION, sizeof UNPERSUADED_VERSION);
  ticket->rules = story->rules;
  ticket->words = story->words;
  return true;
}

bool ticket_sign(Ticket *ticket, const Story *story, const uint8_t secret[CRYPT_SECRET], Err *err) {
  Buf text = {0};
  if (!check_given(ticket, err) || !take_over(ticket, story, err)) return false;
  Session *session = ticket_session(ticket, story, err);
  if (!session) return false;
  session_free(session);
  if (!crypt_public_of(secret, ticket->assessor)) return err_set(err, "the key is damaged");
  crypt_random(ticket->nonce, TICKET_NONCE);
  write(ticket, false, &text);
  crypt_sign(secret, buf_text(&text), text.length, ticket->signature);
  buf_free(&text);
  return true;
}

bool ticket_signed(const Ticket *ticket, const uint8_t assessor[CRYPT_PUBLIC], Err *err) {
  Buf text = {0};
  if (assessor && memcmp(assessor, ticket->assessor, CRYPT_PUBLIC) != 0)
    return err_set(err, "the ticket was made with another assessor's key");
  write(ticket, false, &text);
  bool is = crypt_signed(ticket->assessor, buf_text(&text), text.length, ticket->signature);
  buf_free(&text);
  return is || err_set(err, "the ticket's signature is not of this ticket: it was altered");
}

// Reading ----------------------------------------------------------------------------------------

static bool read_seed(const Paper *paper, uint64_t *out, Err *err) {
  const char *text;
  if (!paper_text(paper, "seed", &text, err)) return false;
  bool fits = *text != '\0';
  for (*out = 0; fits && *text; text++) {
    uint64_t digit = (uint64_t)*text - '0';
    fits = digit <= 9 && *out <= (UINT64_MAX - digit) / 10;
    if (fits) *out = *out * 10 + digit;
  }
  return fits || err_set(err, "\"seed\" must be a whole number in quotes");
}

static bool read_moment(const Paper *paper, const char *key, int64_t *out, Err *err) {
  const char *text;
  if (!paper_text(paper, key, &text, err)) return false;
  return moment_read(text, out) ||
         err_set(err, "\"%s\" must be a time like 2026-11-22T09:00:00Z", key);
}

static bool read_variant(const Paper *paper, size_t index, char out[TICKET_VARIANT], Err *err) {
  const char *text, *equals;
  if (!paper_item(paper, "variants", index, &text, err)) return false;
  char name[PAPER_WORDS] = "";
  equals = strchr(text, '=');
  if (equals && equals - text < PAPER_WORDS) memcpy(name, text, (size_t)(equals - text));
  if (!equals || !paper_is_id(name) || !paper_words_fit(equals + 1))
    return err_set(err, "a variant must be written name=value");
  memcpy(out, text, strlen(text) + 1);
  return true;
}

static bool read_variants(const Paper *paper, Ticket *out, Err *err) {
  size_t count;
  if (!paper_count(paper, "variants", LIMIT_VARIANTS, &count, err)) return false;
  out->variant_count = (uint32_t)count;
  for (size_t i = 0; i < count; i++)
    if (!read_variant(paper, i, out->variants[i], err)) return false;
  return true;
}

static bool read_members(const Paper *paper, Ticket *out, Err *err) {
  return paper_is(paper, "ticket", err) && paper_id(paper, "course", false, out->course, err) &&
         paper_hash(paper, "rules", &out->rules, err) &&
         paper_hash(paper, "words", &out->words, err) &&
         paper_words(paper, "engine", out->engine, err) &&
         paper_words(paper, "form", out->form, err) &&
         paper_words(paper, "candidate", out->candidate, err) &&
         read_seed(paper, &out->seed, err) && paper_id(paper, "scene", true, out->scene, err) &&
         paper_id(paper, "through", true, out->through, err) && read_variants(paper, out, err) &&
         read_moment(paper, "from", &out->from_s, err) &&
         read_moment(paper, "until", &out->until_s, err) &&
         paper_int(paper, "minutes", 1, TICKET_MINUTES, &out->minutes, err) &&
         paper_bool(paper, "show_marks", &out->show_marks, err) &&
         paper_bytes(paper, "nonce", out->nonce, TICKET_NONCE, err) &&
         paper_bytes(paper, "assessor", out->assessor, CRYPT_PUBLIC, err) &&
         paper_bytes(paper, "signature", out->signature, CRYPT_SIGNATURE, err);
}

bool ticket_read(Ticket *out, const char *name, const char *text, size_t length, Err *err) {
  Buf again = {0};
  *out = (Ticket){0};
  Paper *paper = paper_read(text, length, err);
  bool done = paper && read_members(paper, out, err);
  if (done) ticket_write(out, &again);
  if (done && (again.length != length || memcmp(buf_text(&again), text, length) != 0))
    done = err_set(err, "the ticket is not as the program writes it: it was altered");
  buf_free(&again);
  paper_free(paper);
  return done || err_prefix(err, "%s", name);
}

// Using it ---------------------------------------------------------------------------------------

bool ticket_fits(const Ticket *ticket, const Story *story, Err *err) {
  if (strcmp(ticket->engine, UNPERSUADED_VERSION) != 0)
    return err_set(err, "the ticket is for version %s of the program, and this is %s",
                   ticket->engine, UNPERSUADED_VERSION);
  if (strcmp(ticket->course, story_text(story, story->name)) != 0)
    return err_set(err, "the ticket is for the course %s", ticket->course);
  if (ticket->rules == story->rules && ticket->words == story->words) return true;
  return err_set(err, "the course %s here is not the one the ticket was made for: its %s differ",
                 ticket->course, ticket->rules != story->rules ? "rules" : "words");
}

int64_t ticket_allowed_ms(const Ticket *ticket, int64_t began_s) {
  int64_t minutes_ms = ticket->minutes * 60000, window_ms = (ticket->until_s - began_s) * 1000;
  return minutes_ms < window_ms ? minutes_ms : window_ms;
}

// Scenes follow one another as the course lists them.
static bool elsewhere(const Ticket *ticket, const Story *story, uint32_t scene) {
  const char *through = ticket->through[0] ? ticket->through : ticket->scene;
  if (!ticket->scene[0]) return false;
  return scene < story_find_scene(story, ticket->scene) || scene > story_find_scene(story, through);
}

static bool check_scenes(const Ticket *ticket, const Story *story, Err *err) {
  uint32_t first = story_find_scene(story, ticket->scene);
  uint32_t last = story_find_scene(story, ticket->through);
  if (!ticket->through[0]) return true;
  if (!ticket->scene[0]) return err_set(err, "the ticket has a last scene and no first one");
  if (last == NONE) return err_set(err, "the course has no scene \"%s\"", ticket->through);
  return first == NONE || first <= last ||
         err_set(err, "%s comes before %s in the course", ticket->through, ticket->scene);
}

Session *ticket_session(const Ticket *ticket, const Story *story, Err *err) {
  const char *variants[LIMIT_VARIANTS];
  for (uint32_t i = 0; i < ticket->variant_count; i++) variants[i] = ticket->variants[i];
  if (!check_scenes(ticket, story, err)) return NULL;
  SessionSetup setup = {.seed = ticket->seed,
                        .from = ticket->scene[0] ? ticket->scene : NULL,
                        .variants = variants,
                        .variant_count = ticket->variant_count};
  return session_new(story, &setup, err);
}

bool ticket_over(const Ticket *ticket, const Session *session) {
  uint32_t scene = (uint32_t)session_state(session)->scene;
  return session_over(session) || elsewhere(ticket, session_story(session), scene);
}

uint32_t ticket_entries(const Ticket *ticket, const Session *session) {
  uint32_t count;
  const Entry *entries = session_entries(session, &count);
  for (uint32_t i = 0; i < count; i++)
    if (entries[i].kind == ENTRY_SCENE &&
        elsewhere(ticket, session_story(session), entries[i].index))
      return i;
  return count;
}
