// An operand of a condition while it is parsed: its kind and the range of numbers it can be.
// Whether an operator may join two of them needs no more. Only expr.c uses this; operations are its
// own.
//
// A function that returns false has filled the reader's fault.
#ifndef STORY_OPERAND_H
#define STORY_OPERAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "story/expr.h"
#include "story/token.h"

typedef struct Operand {
  ExprKind kind;
  bool is_text;               // in quotes; its number is known once an enum stands beside it
  int64_t low, high;          // within 32 bits, or refused
  size_t first;               // of its operations
  const char *from, *to;      // in the author's text
  const char *const *values;  // EXPR_ENUM
  uint32_t value_count;
} Operand;

void operand_set_range(Operand *operand, ExprKind kind, int64_t low, int64_t high);
Phrase operand_phrase(const Operand *operand);

// The index of the value written from..to, or -1.
int64_t operand_value_index(const Operand *operand, const char *from, const char *to);

// `who` needs the kind: an operator, or the place the condition is for.
bool operand_need(const TokenReader *reader, const Operand *operand, ExprKind kind,
                  const char *who);

// Makes `operand` its negative; the - stands at `from`.
bool operand_negate(const TokenReader *reader, Operand *operand, const char *from);

// Makes `left` the result of + - or *.
bool operand_calculate(const TokenReader *reader, Operand *left, const Operand *right,
                       const Token *sign);

// Checks that a comparison makes sense and can turn out either way. A text gets its number: low.
bool operand_compare(const TokenReader *reader, Operand *left, Operand *right, const Token *sign);

#endif
