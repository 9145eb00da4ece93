#include "coded/moves_words.h"

#include <stdio.h>
#include <string.h>

#include "base/nearest.h"

enum { LONGEST_WORD = 100, CONCERN_ACTIONS = ROW_VOICES | ROW_VOICES_DEEPER | ROW_HONOURS_SAFE };

typedef struct Word {
  char name[LONGEST_WORD];    // before the colon, in small letters with _ for -
  char detail[LONGEST_WORD];  // behind it, "" when there is none
  const char *at;
} Word;

static bool refuse(MovesWords *words, bool in_landed, const char *at) {
  words->in_landed = in_landed;
  words->at = at;
  return false;
}

// Words ------------------------------------------------------------------------------------------

static void make_plain(char *name) {
  for (; *name; name++) {
    if (*name >= 'A' && *name <= 'Z') *name = (char)(*name - 'A' + 'a');
    if (*name == '-' && name[1]) *name = '_';
  }
}

// The word at `*at`, which moves behind it. False at the end of the text, or at a word longer than
// any code is.
static bool next_word(const char **at, Word *word) {
  *at += strspn(*at, " \t");
  size_t length = strcspn(*at, " \t");
  if (length == 0 || length >= LONGEST_WORD) return false;
  snprintf(word->name, sizeof word->name, "%.*s", (int)length, *at);
  char *colon = strchr(word->name, ':');
  snprintf(word->detail, sizeof word->detail, "%s", colon ? colon + 1 : "");
  if (colon) *colon = '\0';
  make_plain(word->name);
  word->at = *at;
  *at += length;
  return true;
}

static bool at_end(const char *at) {
  return at[strspn(at, " \t")] == '\0';
}

// Codes and tags ---------------------------------------------------------------------------------

static bool same_plain(const char *name, const char *plain) {
  char copy[LONGEST_WORD];
  snprintf(copy, sizeof copy, "%s", name);
  make_plain(copy);
  return strcmp(copy, plain) == 0;
}

static bool find_code(MovesWords *words, const Word *word, uint8_t *out) {
  const Story *story = words->story;
  const char *ids[LIMIT_CODES];
  for (uint32_t i = 0; i < story->code_count_of_model; i++) {
    ids[i] = story_text(story, story->codes[i].id);
    *out = (uint8_t)i;
    if (strcmp(ids[i], word->name) == 0) return true;
    if (same_plain(story_text(story, story->codes[i].name), word->name)) return true;
  }
  const char *nearest = nearest_name(word->name, ids, story->code_count_of_model);
  err_set(&words->why, "there is no code \"%s\"%s%s", word->name,
          nearest ? "; the nearest is " : "", nearest ? nearest : "; score --codebook has them");
  return refuse(words, false, word->at);
}

static void list_tags(const Story *story, const Code *code, char out[200]) {
  out[0] = '\0';
  for (uint32_t t = 0; t < story->tag_count; t++) {
    if (!(code->tags >> t & 1)) continue;
    size_t length = strlen(out);
    snprintf(out + length, 200 - length, "%s%s", length ? ", " : "",
             story_text(story, story->tags[t]));
  }
}

static uint8_t find_tag(const Story *story, const Code *code, const char *name) {
  for (uint32_t t = 0; t < story->tag_count; t++)
    if (code->tags >> t & 1 && strcmp(story_text(story, story->tags[t]), name) == 0)
      return (uint8_t)t;
  return TAG_NONE;
}

static bool read_tag(MovesWords *words, const Word *word, const Code *code, uint8_t *tag) {
  const char *id = story_text(words->story, code->id);
  char tags[200];
  *tag = *word->detail ? find_tag(words->story, code, word->detail) : TAG_NONE;
  if (*tag != TAG_NONE || (!*word->detail && !code->needs_tag)) return true;
  list_tags(words->story, code, tags);
  if (!*tags) {
    err_set(&words->why, "%s has no tags", id);
  } else if (!*word->detail) {
    err_set(&words->why, "%s needs a tag: %s", id, tags);
  } else {
    err_set(&words->why, "%s has no tag \"%s\", only %s", id, word->detail, tags);
  }
  return refuse(words, false, word->at);
}

// Concerns ---------------------------------------------------------------------------------------

static bool add_concern(MovesWords *words, const char *name, size_t length, uint32_t *bits) {
  CodedSession *session = words->session;
  if (length == 0) return err_set(&words->why, "a concern's name is missing");
  for (uint32_t i = 0; i < session->concern_count; i++) {
    if (strlen(session->concerns[i]) != length || strncmp(session->concerns[i], name, length) != 0)
      continue;
    *bits |= 1u << i;
    return true;
  }
  if (session->concern_count == MOVES_CONCERNS)
    return err_set(&words->why, "a session has at most %d concerns", MOVES_CONCERNS);
  *bits |= 1u << session->concern_count;
  session->concerns[session->concern_count++] = arena_copy(&words->file->arena, name, length);
  return true;
}

static bool read_concerns(MovesWords *words, const Word *word, uint32_t *bits) {
  const char *at = word->detail;
  if (!*at) return true;
  words->file->names_concerns = true;
  for (;; at++) {
    size_t length = strcspn(at, "+");
    if (!add_concern(words, at, length, bits)) return false;
    at += length;
    if (!*at) return true;
  }
}

// Rows of the landing table ----------------------------------------------------------------------

static bool fits(const Row *row, uint8_t tag) {
  return !row->tags || (tag != TAG_NONE && row->tags >> tag & 1);
}

// The row that stands for a move taken as received: the last that counts as the code itself.
static uint32_t row_as_coded(const Story *story, uint8_t code, uint8_t tag) {
  Range rows = story->code_rows[code];
  uint32_t found = rows.first + rows.count - 1;
  for (uint32_t i = rows.first; i < rows.first + rows.count; i++)
    if (fits(&story->rows[i], tag) && story->rows[i].received == code) found = i;
  return found;
}

// The first row that lands so; of two, the one that opens a concern if and only if one is named.
static uint32_t row_landed(const Story *story, uint8_t code, uint8_t tag, const Word *landing) {
  Range rows = story->code_rows[code];
  uint32_t found = NONE;
  for (uint32_t i = rows.first; i < rows.first + rows.count; i++) {
    const Row *row = &story->rows[i];
    if (!fits(row, tag) ||
        strcmp(story_text(story, story->landings[row->landing].id), landing->name) != 0)
      continue;
    if (!*landing->detail == !(row->actions & CONCERN_ACTIONS)) return i;
    if (found == NONE) found = i;
  }
  return found;
}

static bool refuse_landing(MovesWords *words, const Word *landing, uint8_t code, uint8_t tag) {
  const Story *story = words->story;
  Range rows = story->code_rows[code];
  Err *why = &words->why;
  err_set(why, "%s does not land as \"%s\", only as", story_text(story, story->codes[code].id),
          landing->name);
  for (uint32_t i = rows.first, last = NONE; i < rows.first + rows.count; i++) {
    const Row *row = &story->rows[i];
    if (!fits(row, tag) || row->landing == last) continue;
    err_set(why, "%s%s %s", why->text, last == NONE ? "" : ",",
            story_text(story, story->landings[row->landing].id));
    last = row->landing;
  }
  return refuse(words, true, landing->at);
}

static bool read_landing(MovesWords *words, const Word *landing, uint8_t tag, CodedMove *move) {
  if (strcmp(landing->name, "-") == 0 && !*landing->detail) return true;
  move->row = row_landed(words->story, move->code, tag, landing);
  if (move->row == NONE) return refuse_landing(words, landing, move->code, tag);
  if (*landing->detail && !(words->story->rows[move->row].actions & CONCERN_ACTIONS)) {
    err_set(&words->why, "the landing \"%s\" opens no concern", landing->name);
    return refuse(words, true, landing->at);
  }
  return read_concerns(words, landing, &move->opened) || refuse(words, true, landing->at);
}

// Turns ------------------------------------------------------------------------------------------

static bool read_move(MovesWords *words, const Word *word, uint8_t *tag, CodedMove *move) {
  *tag = TAG_NONE;
  if (!find_code(words, word, &move->code)) return false;
  const Code *code = &words->story->codes[move->code];
  if (code->needs_concern) {
    if (!read_concerns(words, word, &move->concerns)) return refuse(words, false, word->at);
  } else if (!read_tag(words, word, code, tag)) {
    return false;
  }
  move->row = row_as_coded(words->story, move->code, *tag);
  return true;
}

static bool read_all_moves(MovesWords *words, CodedTurn *turn, uint8_t tags[MOVES_OF_TURN]) {
  const char *at = words->moves;
  for (Word word; next_word(&at, &word); turn->move_count++) {
    if (turn->move_count == MOVES_OF_TURN) {
      err_set(&words->why, "a turn has at most %d moves", MOVES_OF_TURN);
      return refuse(words, false, word.at);
    }
    if (!read_move(words, &word, &tags[turn->move_count], &turn->moves[turn->move_count]))
      return false;
  }
  if (at_end(at)) return true;
  err_set(&words->why, "this word is longer than any code");
  return refuse(words, false, at);
}

static bool read_all_landings(MovesWords *words, CodedTurn *turn, const uint8_t *tags) {
  const char *at = words->landed;
  Word word;
  uint32_t count = 0;
  while (count < turn->move_count && next_word(&at, &word)) {
    if (!read_landing(words, &word, tags[count], &turn->moves[count])) return false;
    count++;
  }
  if (at_end(at) && (count == 0 || count == turn->move_count)) return true;
  err_set(&words->why, "%u moves need as many landings, with - where one landed as coded",
          (unsigned)turn->move_count);
  return refuse(words, true, words->landed);
}

bool moves_words_read(MovesWords *words, CodedTurn *turn) {
  uint8_t tags[MOVES_OF_TURN] = {0};
  return read_all_moves(words, turn, tags) && read_all_landings(words, turn, tags);
}
