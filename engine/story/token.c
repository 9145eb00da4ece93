#include "story/token.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

typedef struct Sign {
  const char *text;
  TokenKind kind;
  OpCode code;
  const char *instead;  // TOKEN_WRONG: what to tell the author
} Sign;

// The first that fits is taken, so a longer sign stands before its beginning.
static const Sign signs[] = {
    {"(", TOKEN_OPEN, OP_END, NULL},
    {")", TOKEN_CLOSE, OP_END, NULL},
    {"===", TOKEN_WRONG, OP_END, "write == instead of ==="},
    {"==", TOKEN_COMPARE, OP_EQUAL, NULL},
    {"=<", TOKEN_WRONG, OP_END, "write <= instead of =<"},
    {"=>", TOKEN_WRONG, OP_END, "write >= instead of =>"},
    {"=", TOKEN_WRONG, OP_END, "write == instead of ="},
    {"~=", TOKEN_COMPARE, OP_UNEQUAL, NULL},
    {"~", TOKEN_WRONG, OP_END, "write not instead of ~"},
    {"!==", TOKEN_WRONG, OP_END, "write ~= instead of !=="},
    {"!=", TOKEN_WRONG, OP_END, "write ~= instead of !="},
    {"!", TOKEN_WRONG, OP_END, "write not instead of !"},
    {"<>", TOKEN_WRONG, OP_END, "write ~= instead of <>"},
    {"<=", TOKEN_COMPARE, OP_LESS_EQUAL, NULL},
    {"<", TOKEN_COMPARE, OP_LESS, NULL},
    {">=", TOKEN_COMPARE, OP_GREATER_EQUAL, NULL},
    {">", TOKEN_COMPARE, OP_GREATER, NULL},
    {"&&", TOKEN_WRONG, OP_END, "write and instead of &&"},
    {"&", TOKEN_WRONG, OP_END, "write and instead of &"},
    {"||", TOKEN_WRONG, OP_END, "write or instead of ||"},
    {"|", TOKEN_WRONG, OP_END, "write or instead of |"},
    {"+", TOKEN_SUM, OP_ADD, NULL},
    {"--", TOKEN_WRONG, OP_END, "-- begins a comment in Lua; write - -"},
    {"-", TOKEN_SUM, OP_SUBTRACT, NULL},
    {"*", TOKEN_PRODUCT, OP_MULTIPLY, NULL},
    {"/", TOKEN_WRONG, OP_END, "there is no division; multiply the other side"},
    {"%", TOKEN_WRONG, OP_END, "there is no remainder; only + - and *"},
    {"^", TOKEN_WRONG, OP_END, "there is no power; multiply"},
    {"..", TOKEN_WRONG, OP_END, "texts are not joined in a condition"},
    {"[[", TOKEN_WRONG, OP_END, "write text in ' or \""},
    {"≤", TOKEN_WRONG, OP_END, "write <= instead of ≤"},
    {"≥", TOKEN_WRONG, OP_END, "write >= instead of ≥"},
    {"≠", TOKEN_WRONG, OP_END, "write ~= instead of ≠"},
    {"−", TOKEN_WRONG, OP_END, "write - instead of −"},
    {"×", TOKEN_WRONG, OP_END, "write * instead of ×"},
    {"‘", TOKEN_WRONG, OP_END, "write the straight ' instead of ‘"},
    {"’", TOKEN_WRONG, OP_END, "write the straight ' instead of ’"},
    {"“", TOKEN_WRONG, OP_END, "write the straight \" instead of “"},
    {"”", TOKEN_WRONG, OP_END, "write the straight \" instead of ”"},
};

static const Sign words[] = {
    {"and", TOKEN_AND, OP_SKIP_IF_FALSE, NULL},
    {"or", TOKEN_OR, OP_SKIP_IF_TRUE, NULL},
    {"not", TOKEN_NOT, OP_NOT, NULL},
    {"true", TOKEN_TRUE, OP_NUMBER, NULL},
    {"false", TOKEN_FALSE, OP_NUMBER, NULL},
    {"AND", TOKEN_WRONG, OP_END, "write and instead of AND"},
    {"OR", TOKEN_WRONG, OP_END, "write or instead of OR"},
    {"NOT", TOKEN_WRONG, OP_END, "write not instead of NOT"},
    {"True", TOKEN_WRONG, OP_END, "write true instead of True"},
    {"TRUE", TOKEN_WRONG, OP_END, "write true instead of TRUE"},
    {"False", TOKEN_WRONG, OP_END, "write false instead of False"},
    {"FALSE", TOKEN_WRONG, OP_END, "write false instead of FALSE"},
    {"nil", TOKEN_WRONG, OP_END, "there is no nil; every declared name has a value"},
};

static int column_of(const char *text, const char *at) {
  int column = 1;
  for (; text < at; column++) utf8_next(&text);
  return column;
}

bool token_refuse(const TokenReader *reader, const char *at, const char *format, ...) {
  ExprFault *fault = reader->fault;
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(fault->text, sizeof fault->text, format, arguments);
  va_end(arguments);
  if (length >= (int)sizeof fault->text)
    fault->text[utf8_cut(fault->text, sizeof fault->text - 1)] = '\0';
  fault->column = column_of(reader->text, at);
  return false;
}

Phrase token_phrase(const char *from, const char *to) {
  Phrase phrase = {""};
  size_t length = 0;
  while (from < to && length + 4 + sizeof "..." <= sizeof phrase.text) {
    uint32_t c = utf8_next(&from);
    utf8_encode(c < ' ' || c == 0x7F ? ' ' : c, phrase.text + length);
    length += strlen(phrase.text + length);
  }
  if (from < to) strcpy(phrase.text + length, "...");
  return phrase;
}

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool take_number(TokenReader *reader) {
  Token *token = &reader->token;
  int64_t value = 0;
  for (; is_digit(*token->to); token->to++) {
    value = value * 10 + (*token->to - '0');
    if (value > INT32_MAX)
      return token_refuse(reader, token->from, "the largest number is %d", INT32_MAX);
  }
  if (is_letter(*token->to) || *token->to == '.')
    return token_refuse(reader, token->from, "a number is whole and has digits only, as in 40");
  token->kind = TOKEN_NUMBER;
  token->value = (int32_t)value;
  return true;
}

static bool take_text(TokenReader *reader) {
  Token *token = &reader->token;
  char quote = *token->to++;
  for (; *token->to != quote; token->to++) {
    if (*token->to == '\0' || *token->to == '\n' || *token->to == '\r')
      return token_refuse(reader, token->from, "this text is not closed by %c", quote);
    if (*token->to == '\\') return token_refuse(reader, token->to, "write the text without \\");
  }
  token->to++;
  token->kind = TOKEN_TEXT;
  return true;
}

static bool take_known(TokenReader *reader, const Sign *sign) {
  if (sign->kind == TOKEN_WRONG)
    return token_refuse(reader, reader->token.from, "%s", sign->instead);
  reader->token.kind = sign->kind;
  reader->token.code = sign->code;
  return true;
}

static const char *end_of_word(const char *at) {
  while (is_letter(*at) || is_digit(*at) || (*at == '.' && is_letter(at[1]))) at++;
  return at;
}

static bool take_word(TokenReader *reader) {
  Token *token = &reader->token;
  token->to = end_of_word(token->from);
  size_t length = (size_t)(token->to - token->from);
  if (length > TOKEN_LONGEST_NAME)
    return token_refuse(reader, token->from, "this name is too long");
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (strlen(words[i].text) == length && memcmp(words[i].text, token->from, length) == 0)
      return take_known(reader, &words[i]);
  token->kind = TOKEN_NAME;
  return true;
}

static bool take_sign(TokenReader *reader) {
  Token *token = &reader->token;
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
    size_t length = strlen(signs[i].text);
    if (strncmp(token->from, signs[i].text, length) != 0) continue;
    token->to += length;
    return take_known(reader, &signs[i]);
  }
  utf8_next(&token->to);
  return token_refuse(reader, token->from, "%s means nothing in a condition",
                      token_phrase(token->from, token->to).text);
}

TokenReader token_reader(const char *text, ExprFault *fault) {
  return (TokenReader){.text = text, .fault = fault, .token.to = text};
}

bool token_advance(TokenReader *reader) {
  const char *at = reader->behind = reader->token.to;
  while (is_space(*at)) at++;
  reader->token = (Token){.kind = TOKEN_END, .from = at, .to = at};
  if (*at == '\0') return true;
  if (is_digit(*at)) return take_number(reader);
  if (is_letter(*at)) return take_word(reader);
  return *at == '\'' || *at == '"' ? take_text(reader) : take_sign(reader);
}

bool token_is_called(const TokenReader *reader) {
  const char *next = reader->token.to;
  while (is_space(*next)) next++;
  return *next == '(';
}
