#include "xapi/sender.h"

#include <inttypes.h>
#include <string.h>

#include "base/utf8.h"

// The space of all our names.
static Uuid our_space(void) {
  return uuid_from_name(&uuid_of_urls, SENDER_IRI);
}

static bool check_name(const char *what, const char *name, Err *err) {
  if (!*name) return err_set(err, "%s is empty", what);
  if (strlen(name) >= SENDER_NAME)
    return err_set(err, "%s is longer than %d bytes", what, SENDER_NAME - 1);
  if (!utf8_valid(name, strlen(name), NULL)) return err_set(err, "%s is not UTF-8 text", what);
  if (utf8_has_control(name)) return err_set(err, "there is a control character in %s", what);
  return true;
}

// What follows "http://" or "https://"; NULL when it begins otherwise.
static const char *after_scheme(const char *home) {
  static const char *const schemes[] = {"http://", "https://"};
  for (int i = 0; i < 2; i++)
    if (strncmp(home, schemes[i], strlen(schemes[i])) == 0) return home + strlen(schemes[i]);
  return NULL;
}

static bool check_home(const char *home, Err *err) {
  if (!check_name("the home page", home, err)) return false;
  const char *rest = after_scheme(home);
  bool has_host = rest && *rest && !strchr("/?#:@", *rest);
  if (has_host && !strpbrk(home, " \"<>\\^`{|}")) {
    while (*rest > 0x20 && *rest < 0x7F) rest++;
    if (!*rest) return true;
  }
  return err_set(err,
                 "\"%s\" is no home page: write it like https://example.org/people, what is not "
                 "ASCII as per cent signs",
                 home);
}

static bool check(const SenderSetup *setup, Err *err) {
  if (setup->home && !check_home(setup->home, err)) return false;
  if (setup->actor && !check_name("the actor's name", setup->actor, err)) return false;
  return !setup->key || check_name("the key", setup->key, err);
}

static Uuid make_registration(const char *attempt, const JournalHead *head) {
  JournalHead as_played = *head;
  as_played.rules = as_played.words = 0;
  Buf name = {0};
  buf_add_format(&name, "attempt\n%s\n", attempt);
  journal_write_head(&as_played, &name);
  Uuid space = our_space(), registration = uuid_from_name(&space, buf_text(&name));
  buf_free(&name);
  return registration;
}

static bool is_nobody(const char *player, const Story *story) {
  return !*player || strcmp(player, story_text(story, story->player)) == 0;
}

// No part can hold a line break, so no two persons give one text.
static void make_account(Sender *sender, const SenderSetup *setup, const char *player) {
  char attempt[UUID_TEXT];
  uuid_print(&sender->registration, attempt);
  bool nobody = is_nobody(player, sender->story);
  Buf name = {0};
  buf_add_format(&name, "%s\n%s\n%s\n%s\n",
                 sender->group ? "group"
                 : nobody      ? "nobody"
                               : "person",
                 sender->home, setup->key ? setup->key : "", nobody ? attempt : player);
  Uuid space = our_space(), account = uuid_from_name(&space, buf_text(&name));
  uuid_print(&account, sender->account);
  buf_free(&name);
}

static void copy(char out[SENDER_NAME], const char *text) {
  memcpy(out, text, strlen(text) + 1);
}

bool sender_init(Sender *sender, const SenderSetup *setup, const JournalHead *head,
                 const Story *story, Err *err) {
  if (!check(setup, err)) return false;
  *sender = (Sender){.story = story, .base_ms = setup->base_ms, .clock = setup->clock};
  sender->registration = make_registration(setup->attempt, head);
  copy(sender->home, setup->home ? setup->home : SENDER_IRI);
  if (setup->actor) {
    copy(sender->account, setup->actor);
  } else {
    make_account(sender, setup, head->player);
  }
  return true;
}

bool sender_init_group(Sender *sender, const SenderSetup *setup, const char *name,
                       const Story *story, Err *err) {
  if (!check(setup, err)) return false;
  *sender =
      (Sender){.story = story, .group = true, .base_ms = setup->base_ms, .clock = setup->clock};
  Buf text = {0};
  buf_add_format(&text, "workshop\n%s\n", name);
  Uuid space = our_space();
  sender->registration = uuid_from_name(&space, buf_text(&text));
  copy(sender->home, setup->home ? setup->home : SENDER_IRI);
  if (setup->actor) {
    copy(sender->account, setup->actor);
  } else {
    make_account(sender, setup, "");
  }
  buf_free(&text);
  return true;
}

Uuid sender_statement_id(const Sender *sender, const char *name) {
  Buf whole = {0};
  buf_add_format(&whole, "%s\n%016" PRIx64 "\n%s\n%s\n", name, sender->story->rules, sender->home,
                 sender->account);
  Uuid id = uuid_from_name(&sender->registration, buf_text(&whole));
  buf_free(&whole);
  return id;
}
