// The tokens of a condition, and how a refusal is worded. Only expr.c and operand.c need this.
//
// A reader holds one token at hand. Advancing takes the next, or refuses: signs and words of other
// languages, or of the rest of Lua, are refused with what to write instead.
#ifndef STORY_TOKEN_H
#define STORY_TOKEN_H

#include <stdbool.h>
#include <stdint.h>

#include "story/expr.h"

enum { TOKEN_LONGEST_NAME = 128 };  // bytes

// What a condition is made of once it is parsed; ExprOp.code.
typedef enum OpCode {
  OP_END,
  OP_NUMBER,
  OP_WHOLE,  // these three in the order of ExprReading
  OP_BIT,
  OP_AT_LEAST,
  OP_NEGATE,
  OP_NOT,
  OP_ADD,
  OP_SUBTRACT,
  OP_MULTIPLY,
  OP_EQUAL,
  OP_UNEQUAL,
  OP_LESS,
  OP_LESS_EQUAL,
  OP_GREATER,
  OP_GREATER_EQUAL,
  OP_SKIP_IF_FALSE,  // keeps the value and skips `slot` operations, or drops it and goes on
  OP_SKIP_IF_TRUE,
} OpCode;

typedef enum TokenKind {
  TOKEN_END,
  TOKEN_NAME,
  TOKEN_NUMBER,
  TOKEN_TEXT,  // with its quotes
  TOKEN_TRUE,
  TOKEN_FALSE,
  TOKEN_OPEN,
  TOKEN_CLOSE,
  TOKEN_OR,
  TOKEN_AND,
  TOKEN_NOT,
  TOKEN_COMPARE,
  TOKEN_SUM,  // + and -
  TOKEN_PRODUCT,
  TOKEN_WRONG,  // never at hand: refused
} TokenKind;

typedef struct Token {
  TokenKind kind;
  OpCode code;    // of an operator between two values
  int32_t value;  // TOKEN_NUMBER
  const char *from, *to;
} Token;

typedef struct TokenReader {
  const char *text;
  ExprFault *fault;
  Token token;         // the one at hand
  const char *behind;  // where the token before it ended
} TokenReader;

TokenReader token_reader(const char *text, ExprFault *fault);  // nothing at hand yet
bool token_advance(TokenReader *reader);

// True when the name at hand is followed by a parenthesis.
bool token_is_called(const TokenReader *reader);

// Fills the fault and returns false, so that a refusal is one line.
bool token_refuse(const TokenReader *reader, const char *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

// A piece of the author's text, for a sentence: on one line, well-formed, cut when it is long.
typedef struct Phrase {
  char text[64];
} Phrase;

Phrase token_phrase(const char *from, const char *to);

#endif
