#include "story/operand.h"

#include <string.h>

#include "base/buf.h"
#include "base/nearest.h"

void operand_set_range(Operand *operand, ExprKind kind, int64_t low, int64_t high) {
  operand->kind = kind;
  operand->low = low;
  operand->high = high;
}

Phrase operand_phrase(const Operand *operand) {
  return token_phrase(operand->from, operand->to);
}

// The kind in words that fit after "is" and after "needs".
static const char *kind_words(ExprKind kind) {
  switch (kind) {
    case EXPR_BOOL: return "true or false";
    case EXPR_INT: return "a number";
    case EXPR_ENUM: return "one of several texts";
  }
  return "";
}

static bool refuse_text(const TokenReader *reader, const Operand *text) {
  return token_refuse(reader, text->from,
                      "text stands only beside a name that has texts, with == or ~=");
}

bool operand_need(const TokenReader *reader, const Operand *operand, ExprKind kind,
                  const char *who) {
  if (operand->is_text) return refuse_text(reader, operand);
  if (operand->kind == kind) return true;
  return token_refuse(reader, operand->from, "%s is %s, but %s needs %s%s",
                      operand_phrase(operand).text, kind_words(operand->kind), who,
                      kind_words(kind), kind == EXPR_BOOL ? "; compare it" : "");
}

// --- Arithmetic

static bool fits(const TokenReader *reader, const Operand *operand) {
  if (operand->low >= INT32_MIN && operand->high <= INT32_MAX) return true;
  bool above = operand->high > INT32_MAX;
  return token_refuse(reader, operand->from, "%s can be %lld, and the %s number is %d",
                      operand_phrase(operand).text,
                      (long long)(above ? operand->high : operand->low),
                      above ? "largest" : "smallest", above ? INT32_MAX : INT32_MIN);
}

bool operand_negate(const TokenReader *reader, Operand *operand, const char *from) {
  if (!operand_need(reader, operand, EXPR_INT, "-")) return false;
  operand_set_range(operand, EXPR_INT, -operand->high, -operand->low);
  operand->from = from;
  return fits(reader, operand);
}

static void multiply(Operand *left, const Operand *right) {
  const int64_t products[] = {left->low * right->low, left->low * right->high,
                              left->high * right->low, left->high * right->high};
  left->low = left->high = products[0];
  for (int i = 1; i < 4; i++) {
    if (products[i] < left->low) left->low = products[i];
    if (products[i] > left->high) left->high = products[i];
  }
}

static void add(Operand *left, const Operand *right) {
  left->low += right->low;
  left->high += right->high;
}

static void subtract(Operand *left, const Operand *right) {
  left->low -= right->high;
  left->high -= right->low;
}

bool operand_calculate(const TokenReader *reader, Operand *left, const Operand *right,
                       const Token *sign) {
  Phrase who = token_phrase(sign->from, sign->to);
  if (!operand_need(reader, left, EXPR_INT, who.text)) return false;
  if (!operand_need(reader, right, EXPR_INT, who.text)) return false;
  if (sign->code == OP_MULTIPLY) multiply(left, right);
  if (sign->code == OP_ADD) add(left, right);
  if (sign->code == OP_SUBTRACT) subtract(left, right);
  left->to = right->to;
  return fits(reader, left);
}

// --- Texts and their numbers

int64_t operand_value_index(const Operand *operand, const char *from, const char *to) {
  size_t length = (size_t)(to - from);
  for (uint32_t i = 0; i < operand->value_count; i++)
    if (strlen(operand->values[i]) == length && memcmp(operand->values[i], from, length) == 0)
      return i;
  return -1;
}

static const char *nearest_value(const Operand *operand, const char *from, const char *to) {
  char text[TOKEN_LONGEST_NAME + 1] = "";
  if (to - from > TOKEN_LONGEST_NAME) return NULL;
  memcpy(text, from, (size_t)(to - from));
  return nearest_name(text, operand->values, operand->value_count);
}

static bool refuse_value(const TokenReader *reader, const Operand *text, const Operand *beside) {
  Phrase name = operand_phrase(beside), value = operand_phrase(text);
  const char *nearest = nearest_value(beside, text->from + 1, text->to - 1);
  if (nearest)
    return token_refuse(reader, text->from, "%s is never %s; the nearest is \"%s\"", name.text,
                        value.text, nearest);
  Buf known = {0};
  for (uint32_t i = 0; i < beside->value_count; i++)
    buf_add_format(&known, "%s\"%s\"", i == 0 ? "" : ", ", beside->values[i]);
  token_refuse(reader, text->from, "%s is never %s, only %s", name.text, value.text,
               buf_text(&known));
  buf_free(&known);
  return false;
}

static bool settle_text(const TokenReader *reader, Operand *text, const Operand *beside) {
  if (beside->is_text) return refuse_text(reader, text);
  if (beside->kind != EXPR_ENUM)
    return token_refuse(reader, text->from, "%s is %s and cannot be compared with text",
                        operand_phrase(beside).text, kind_words(beside->kind));
  int64_t value = operand_value_index(beside, text->from + 1, text->to - 1);
  if (value < 0) return refuse_value(reader, text, beside);
  operand_set_range(text, EXPR_ENUM, value, value);
  return true;
}

// --- Comparing

static bool same_values(const Operand *left, const Operand *right) {
  if (left->value_count != right->value_count) return false;
  for (uint32_t i = 0; i < left->value_count; i++)
    if (strcmp(left->values[i], right->values[i]) != 0) return false;
  return true;
}

// What == and ~= ask of their two sides.
static bool alike(const TokenReader *reader, Operand *left, Operand *right, const char *sign) {
  if (left->is_text) return settle_text(reader, left, right);
  if (right->is_text) return settle_text(reader, right, left);
  Phrase one = operand_phrase(left), other = operand_phrase(right);
  if (left->kind != right->kind)
    return token_refuse(reader, left->from, "%s is %s and %s is %s, but %s needs two of a kind",
                        one.text, kind_words(left->kind), other.text, kind_words(right->kind),
                        sign);
  if (left->kind == EXPR_ENUM && !same_values(left, right))
    return token_refuse(reader, left->from, "%s and %s do not have the same texts", one.text,
                        other.text);
  return true;
}

// How left can stand to right.
enum { BELOW = 1, SAME = 2, ABOVE = 4 };

static const uint8_t holds_for[] = {
    [OP_EQUAL] = SAME,    [OP_UNEQUAL] = BELOW | ABOVE,
    [OP_LESS] = BELOW,    [OP_LESS_EQUAL] = BELOW | SAME,
    [OP_GREATER] = ABOVE, [OP_GREATER_EQUAL] = SAME | ABOVE,
};

static int possible(const Operand *left, const Operand *right) {
  int64_t low = left->low - right->high, high = left->high - right->low;
  return (low < 0 ? BELOW : 0) | (low <= 0 && high >= 0 ? SAME : 0) | (high > 0 ? ABOVE : 0);
}

static bool refuse_settled(const TokenReader *reader, const Operand *left, const Operand *right,
                           const char *when) {
  const Operand *open = left->low == left->high ? right : left;
  if (open->low == open->high) return token_refuse(reader, left->from, "this is %s true", when);
  Phrase name = operand_phrase(open);
  if (open == right || right->low == right->high)
    return token_refuse(reader, left->from, "%s is %lld to %lld, so this is %s true", name.text,
                        (long long)open->low, (long long)open->high, when);
  return token_refuse(reader, left->from,
                      "%s is %lld to %lld and %s is %lld to %lld, so this is %s true", name.text,
                      (long long)left->low, (long long)left->high, operand_phrase(right).text,
                      (long long)right->low, (long long)right->high, when);
}

static bool leaves_open(const TokenReader *reader, const Operand *left, const Operand *right,
                        OpCode sign) {
  int can_be = possible(left, right);
  if ((can_be & holds_for[sign]) == 0) return refuse_settled(reader, left, right, "never");
  if ((can_be & ~holds_for[sign]) == 0) return refuse_settled(reader, left, right, "always");
  return true;
}

bool operand_compare(const TokenReader *reader, Operand *left, Operand *right, const Token *sign) {
  Phrase who = token_phrase(sign->from, sign->to);
  if (sign->code == OP_EQUAL || sign->code == OP_UNEQUAL) {
    if (!alike(reader, left, right, who.text)) return false;
  } else {
    if (!operand_need(reader, left, EXPR_INT, who.text)) return false;
    if (!operand_need(reader, right, EXPR_INT, who.text)) return false;
  }
  return leaves_open(reader, left, right, sign->code);
}
