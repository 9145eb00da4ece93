#include "story/expr.h"

#include <string.h>

#include "base/memory.h"
#include "story/operand.h"
#include "story/token.h"

// A condition is read by descent, one function for each rung of Lua's precedence, and written down
// in the order a stack machine wants.

enum { DEEPEST = 64 };  // parentheses, not and - inside each other

typedef struct Parser {
  TokenReader reader;
  const ExprScope *scope;
  const Operand *beside;  // what stands left of the comparison being read, or NULL
  int nesting;            // at most DEEPEST
  int depth;              // values on the stack, at most EXPR_STACK
  size_t count;
  ExprOp ops[EXPR_LONGEST];
} Parser;

// --- Writing operations down

// How many values each leaves more than it takes.
static const int8_t growth[] = {
    [OP_END] = 0,
    [OP_NUMBER] = 1,
    [OP_WHOLE] = 1,
    [OP_BIT] = 1,
    [OP_AT_LEAST] = 1,
    [OP_NEGATE] = 0,
    [OP_NOT] = 0,
    [OP_ADD] = -1,
    [OP_SUBTRACT] = -1,
    [OP_MULTIPLY] = -1,
    [OP_EQUAL] = -1,
    [OP_UNEQUAL] = -1,
    [OP_LESS] = -1,
    [OP_LESS_EQUAL] = -1,
    [OP_GREATER] = -1,
    [OP_GREATER_EQUAL] = -1,
    [OP_SKIP_IF_FALSE] = -1,
    [OP_SKIP_IF_TRUE] = -1,
};

static bool emit(Parser *parser, ExprOp op) {
  const char *at = parser->reader.token.from;
  if (parser->count == EXPR_LONGEST - 1)  // one is kept for the end
    return token_refuse(&parser->reader, at, "a condition takes at most %d steps; ask for less",
                        EXPR_LONGEST);
  parser->depth += growth[op.code];
  if (parser->depth > EXPR_STACK)
    return token_refuse(&parser->reader, at,
                        "more than %d values wait for each other; write the longer part first",
                        EXPR_STACK);
  parser->ops[parser->count++] = op;
  return true;
}

static bool emit_code(Parser *parser, OpCode code) {
  return emit(parser, (ExprOp){.code = (uint8_t)code});
}

static bool emit_name(Parser *parser, const ExprName *name) {
  if (!name->rule)
    return emit(parser, (ExprOp){.code = (uint8_t)(OP_WHOLE + (int)name->reading),
                                 .source = (uint8_t)name->source,
                                 .slot = name->slot,
                                 .value = name->value});
  for (const ExprOp *op = name->rule; op->code != OP_END; op++)
    if (!emit(parser, *op)) return false;
  return true;
}

// --- Reading values

static bool read_either(Parser *parser, Operand *out);

static bool refuse_missing(const TokenReader *reader) {
  const Token *token = &reader->token;
  if (token->kind != TOKEN_END)
    return token_refuse(reader, token->from, "a name or a number is missing before %s",
                        token_phrase(token->from, token->to).text);
  return token_refuse(reader, token->from,
                      reader->behind == reader->text ? "nothing is written here"
                                                     : "a name or a number is missing at the end");
}

// The expression has ended and the token at hand cannot go on with it.
static bool refuse_following(const TokenReader *reader) {
  const Token *token = &reader->token;
  if (token->kind == TOKEN_CLOSE) return token_refuse(reader, token->from, "this ) closes nothing");
  return token_refuse(reader, token->from, "an operator is missing before %s",
                      token_phrase(token->from, token->to).text);
}

static bool refuse_unknown(const Parser *parser, const char *name) {
  const TokenReader *reader = &parser->reader;
  const Token *token = &reader->token;
  const Operand *beside = parser->beside;
  Phrase unknown = token_phrase(token->from, token->to);
  if (beside && beside->kind == EXPR_ENUM &&
      operand_value_index(beside, token->from, token->to) >= 0)
    return token_refuse(reader, token->from, "write \"%s\" in quotes: it is a text of %s",
                        unknown.text, operand_phrase(beside).text);
  const char *nearest = parser->scope->nearest(parser->scope->of, name);
  if (!nearest) return token_refuse(reader, token->from, "there is no %s", unknown.text);
  return token_refuse(reader, token->from, "there is no %s; the nearest name is %s", unknown.text,
                      nearest);
}

static bool find_name(const Parser *parser, ExprName *out) {
  const Token *token = &parser->reader.token;
  if (token_is_called(&parser->reader))
    return token_refuse(&parser->reader, token->from,
                        "a condition calls no functions, and %s( would be a call",
                        token_phrase(token->from, token->to).text);
  char name[TOKEN_LONGEST_NAME + 1] = "";
  memcpy(name, token->from, (size_t)(token->to - token->from));
  *out = (ExprName){0};
  return parser->scope->find(parser->scope->of, name, out) || refuse_unknown(parser, name);
}

static void set_from_name(Operand *operand, const ExprName *name) {
  switch (name->kind) {
    case EXPR_BOOL: operand_set_range(operand, EXPR_BOOL, 0, 1); break;
    case EXPR_INT: operand_set_range(operand, EXPR_INT, name->low, name->high); break;
    case EXPR_ENUM:
      operand_set_range(operand, EXPR_ENUM, 0, (int64_t)name->value_count - 1);
      operand->values = name->values;
      operand->value_count = name->value_count;
      break;
  }
}

static bool read_name(Parser *parser, Operand *out) {
  ExprName name;
  if (!find_name(parser, &name)) return false;
  set_from_name(out, &name);
  return emit_name(parser, &name) && token_advance(&parser->reader);
}

static bool read_constant(Parser *parser, Operand *out, ExprKind kind, int32_t value) {
  operand_set_range(out, kind, value, value);
  return emit(parser, (ExprOp){.code = OP_NUMBER, .value = value}) &&
         token_advance(&parser->reader);
}

// Past a token inside which another expression begins.
static bool enter(Parser *parser) {
  if (++parser->nesting <= DEEPEST) return token_advance(&parser->reader);
  return token_refuse(&parser->reader, parser->reader.token.from,
                      "this is nested more than %d deep", DEEPEST);
}

static bool read_parentheses(Parser *parser, Operand *out) {
  TokenReader *reader = &parser->reader;
  const char *open = reader->token.from;
  if (!enter(parser) || !read_either(parser, out)) return false;
  if (reader->token.kind == TOKEN_END) return token_refuse(reader, open, "this ( is never closed");
  if (reader->token.kind != TOKEN_CLOSE) return refuse_following(reader);
  parser->nesting--;
  if (!out->is_text) {  // of a text, from and to are its quotes
    out->from = open;
    out->to = reader->token.to;
  }
  return token_advance(reader);
}

static bool read_value(Parser *parser, Operand *out) {
  const Token *token = &parser->reader.token;
  *out = (Operand){.first = parser->count, .from = token->from, .to = token->to};
  switch (token->kind) {
    case TOKEN_NAME: return read_name(parser, out);
    case TOKEN_NUMBER: return read_constant(parser, out, EXPR_INT, token->value);
    case TOKEN_TEXT: out->is_text = true; return read_constant(parser, out, EXPR_ENUM, 0);
    case TOKEN_TRUE: return read_constant(parser, out, EXPR_BOOL, 1);
    case TOKEN_FALSE: return read_constant(parser, out, EXPR_BOOL, 0);
    case TOKEN_OPEN: return read_parentheses(parser, out);
    case TOKEN_END:
    case TOKEN_CLOSE:
    case TOKEN_OR:
    case TOKEN_AND:
    case TOKEN_NOT:
    case TOKEN_COMPARE:
    case TOKEN_SUM:
    case TOKEN_PRODUCT:
    case TOKEN_WRONG: break;
  }
  return refuse_missing(&parser->reader);
}

// --- Reading the rungs of precedence, from the tightest

// `not trust >= 40` is `(not trust) >= 40` in Lua, too.
static bool invert(Parser *parser, Operand *out, const char *from) {
  const Token *next = &parser->reader.token;
  Phrase inner = operand_phrase(out);
  if (out->kind != EXPR_BOOL && next->kind == TOKEN_COMPARE)
    return token_refuse(&parser->reader, from,
                        "not reaches only as far as %s; write not (%s %s ...)", inner.text,
                        inner.text, token_phrase(next->from, next->to).text);
  if (!operand_need(&parser->reader, out, EXPR_BOOL, "not")) return false;
  operand_set_range(out, EXPR_BOOL, 0, 1);
  out->from = from;
  return emit_code(parser, OP_NOT);
}

static bool read_unary(Parser *parser, Operand *out) {
  Token sign = parser->reader.token;
  bool negates = sign.kind == TOKEN_SUM && sign.code == OP_SUBTRACT;
  if (!negates && sign.kind != TOKEN_NOT) return read_value(parser, out);
  if (!enter(parser) || !read_unary(parser, out)) return false;
  parser->nesting--;
  if (!negates) return invert(parser, out, sign.from);
  return operand_negate(&parser->reader, out, sign.from) && emit_code(parser, OP_NEGATE);
}

// A row of + and -, or of *, from the left.
static bool read_arithmetic(Parser *parser, Operand *out, TokenKind kind,
                            bool (*read)(Parser *parser, Operand *out)) {
  if (!read(parser, out)) return false;
  while (parser->reader.token.kind == kind) {
    Token sign = parser->reader.token;
    Operand right;
    if (!token_advance(&parser->reader) || !read(parser, &right)) return false;
    if (!operand_calculate(&parser->reader, out, &right, &sign)) return false;
    if (!emit_code(parser, sign.code)) return false;
  }
  return true;
}

static bool read_product(Parser *parser, Operand *out) {
  return read_arithmetic(parser, out, TOKEN_PRODUCT, read_unary);
}

static bool read_sum(Parser *parser, Operand *out) {
  return read_arithmetic(parser, out, TOKEN_SUM, read_product);
}

static bool refuse_chained(const TokenReader *reader, const Operand *left, const Token *first,
                           const Operand *middle) {
  const Token *second = &reader->token;
  Phrase shared = operand_phrase(middle);
  return token_refuse(reader, second->from,
                      "two comparisons need and between them: %s %s %s and %s %s ...",
                      operand_phrase(left).text, token_phrase(first->from, first->to).text,
                      shared.text, shared.text, token_phrase(second->from, second->to).text);
}

static bool compare(Parser *parser, Operand *left, Operand *right, const Token *sign) {
  if (!operand_compare(&parser->reader, left, right, sign)) return false;
  if (left->is_text) parser->ops[left->first].value = (int32_t)left->low;
  if (right->is_text) parser->ops[right->first].value = (int32_t)right->low;
  operand_set_range(left, EXPR_BOOL, 0, 1);
  left->is_text = false;
  left->to = right->to;
  return emit_code(parser, sign->code);
}

static bool read_comparison(Parser *parser, Operand *out) {
  TokenReader *reader = &parser->reader;
  parser->beside = NULL;
  if (!read_sum(parser, out)) return false;
  if (reader->token.kind != TOKEN_COMPARE) return true;
  Token sign = reader->token;
  Operand right;
  parser->beside = out;
  if (!token_advance(reader) || !read_sum(parser, &right)) return false;
  parser->beside = NULL;
  if (reader->token.kind == TOKEN_COMPARE) return refuse_chained(reader, out, &sign, &right);
  return compare(parser, out, &right, &sign);
}

// Writes the jump between two values joined by `and` or `or`. Until the end is known, the jumps of
// a row are a list: each holds the place of the one before.
static bool emit_jump(Parser *parser, const Operand *left, const Token *joint, size_t *last) {
  Phrase who = token_phrase(joint->from, joint->to);
  if (!operand_need(&parser->reader, left, EXPR_BOOL, who.text)) return false;
  if (!emit(parser, (ExprOp){.code = (uint8_t)joint->code, .slot = (uint16_t)*last})) return false;
  *last = parser->count - 1;
  return true;
}

static void close_jumps(Parser *parser, size_t last, size_t none) {
  while (last != none) {
    size_t before = parser->ops[last].slot;
    parser->ops[last].slot = (uint16_t)(parser->count - last - 1);
    last = before;
  }
}

// A row of `and`, or of `or`: the first value that settles it skips to its end.
static bool read_row(Parser *parser, Operand *out, TokenKind kind,
                     bool (*read)(Parser *parser, Operand *out)) {
  const size_t none = EXPR_LONGEST;
  size_t last = none;
  if (!read(parser, out)) return false;
  while (parser->reader.token.kind == kind) {
    Token joint = parser->reader.token;
    Operand right;
    if (!emit_jump(parser, out, &joint, &last)) return false;
    if (!token_advance(&parser->reader) || !read(parser, &right)) return false;
    Phrase who = token_phrase(joint.from, joint.to);
    if (!operand_need(&parser->reader, &right, EXPR_BOOL, who.text)) return false;
    operand_set_range(out, EXPR_BOOL, 0, 1);
    out->to = right.to;
  }
  close_jumps(parser, last, none);
  return true;
}

static bool read_both(Parser *parser, Operand *out) {
  return read_row(parser, out, TOKEN_AND, read_comparison);
}

static bool read_either(Parser *parser, Operand *out) {
  return read_row(parser, out, TOKEN_OR, read_both);
}

static bool read_whole(Parser *parser, Operand *out) {
  if (!token_advance(&parser->reader) || !read_either(parser, out)) return false;
  return parser->reader.token.kind == TOKEN_END || refuse_following(&parser->reader);
}

// --- Parsing

// Only now: a rule that was copied in may stand in `code` itself, and must not move before.
static size_t append(ExprCode *code, Parser *parser) {
  size_t start = code->count;
  parser->ops[parser->count++] = (ExprOp){.code = OP_END};
  for (size_t i = 0; i < parser->count; i++) {
    code->ops = memory_push(code->ops, code->count, &code->cap, sizeof *code->ops);
    code->ops[code->count++] = parser->ops[i];
  }
  return start;
}

// Field by field: to clear the operations as well would take longer than most conditions.
static void begin(Parser *parser, const char *text, const ExprScope *scope, ExprFault *fault) {
  parser->reader = token_reader(text, fault);
  parser->scope = scope;
  parser->beside = NULL;
  parser->nesting = parser->depth = 0;
  parser->count = 0;
}

bool expr_parse(ExprCode *code, const char *text, ExprKind wanted, const ExprScope *scope,
                size_t *start, ExprFault *fault) {
  Parser parser;
  begin(&parser, text, scope, fault);
  Operand whole;
  if (!read_whole(&parser, &whole)) return false;
  if (!operand_need(&parser.reader, &whole, wanted, "this place")) return false;
  *start = append(code, &parser);
  return true;
}

bool expr_parse_rule(ExprCode *code, const char *text, const ExprScope *scope, size_t *start,
                     ExprName *out, ExprFault *fault) {
  Parser parser;
  begin(&parser, text, scope, fault);
  Operand whole;
  if (!read_whole(&parser, &whole)) return false;
  if (!operand_need(&parser.reader, &whole, whole.kind, "a rule")) return false;
  *start = append(code, &parser);
  *out = (ExprName){.kind = whole.kind,
                    .low = (int32_t)whole.low,
                    .high = (int32_t)whole.high,
                    .values = whole.values,
                    .value_count = whole.value_count};
  return true;
}

// --- The value

int32_t expr_value(const ExprOp *ops, const int32_t *state, const int32_t *mind,
                   const int32_t *local) {
  const int32_t *const sources[] = {[EXPR_STATE] = state, [EXPR_MIND] = mind, [EXPR_LOCAL] = local};
  int32_t stack[EXPR_STACK], top = 0;  // the topmost value is held beside the stack
  int32_t *free_place = stack;
  for (const ExprOp *op = ops;; op++) {
    switch ((OpCode)op->code) {
      case OP_END: return top;
      case OP_NUMBER:
        *free_place++ = top;
        top = op->value;
        break;
      case OP_WHOLE:
        *free_place++ = top;
        top = sources[op->source][op->slot];
        break;
      case OP_BIT:
        *free_place++ = top;
        top = (int32_t)((uint32_t)sources[op->source][op->slot] >> op->value & 1);
        break;
      case OP_AT_LEAST:
        *free_place++ = top;
        top = sources[op->source][op->slot] >= op->value;
        break;
      case OP_NEGATE: top = -top; break;
      case OP_NOT: top = !top; break;
      case OP_ADD: top = *--free_place + top; break;
      case OP_SUBTRACT: top = *--free_place - top; break;
      case OP_MULTIPLY: top = *--free_place * top; break;
      case OP_EQUAL: top = *--free_place == top; break;
      case OP_UNEQUAL: top = *--free_place != top; break;
      case OP_LESS: top = *--free_place < top; break;
      case OP_LESS_EQUAL: top = *--free_place <= top; break;
      case OP_GREATER: top = *--free_place > top; break;
      case OP_GREATER_EQUAL: top = *--free_place >= top; break;
      case OP_SKIP_IF_FALSE:
        if (top == 0)
          op += op->slot;
        else
          top = *--free_place;
        break;
      case OP_SKIP_IF_TRUE:
        if (top != 0)
          op += op->slot;
        else
          top = *--free_place;
        break;
    }
  }
}
