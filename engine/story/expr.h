// Conditions: small expressions in Lua's own syntax, parsed once, checked against declared names
// and ranges, evaluated without allocation.
//
//   trust >= 40 and understood.pace            not told and (pushes + 1) * 2 < 6
//   root == 'betrayal'                         earned_it           (a named rule)
//
// Integers, booleans (true, false), declared names (dots are part of a name), text in quotes only
// beside an enum with == or ~=, + - * and unary minus, == ~= < <= > >=, and or not on booleans,
// parentheses. Nothing else. Lua's precedence. What a name means is told by a scope; this file
// knows no story. Whatever could leave 32 bits, and a comparison that its ranges make always or
// never true, is refused while parsing: the author meant something else.
#ifndef STORY_EXPR_H
#define STORY_EXPR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { EXPR_STACK = 16, EXPR_LONGEST = 512 };  // values at once; operations in one condition

typedef enum ExprKind { EXPR_BOOL, EXPR_INT, EXPR_ENUM } ExprKind;

// Where a name's number stands when the condition is evaluated: the three arrays given to
// expr_value.
typedef enum ExprSource { EXPR_STATE, EXPR_MIND, EXPR_LOCAL } ExprSource;
typedef enum ExprReading { EXPR_WHOLE, EXPR_BIT, EXPR_AT_LEAST } ExprReading;

typedef struct ExprName {
  ExprKind kind;
  ExprSource source;
  ExprReading reading;  // the number itself, bit `value` of it, or whether it is at least `value`
  uint16_t slot;        // index into the source's array
  int32_t value;
  int32_t low, high;          // EXPR_INT: the declared range
  const char *const *values;  // EXPR_ENUM: value i is written values[i]
  uint32_t value_count;
  const struct ExprOp *rule;  // not NULL: a named rule; its operations are copied in, and source,
                              // reading, slot and value are ignored
} ExprName;

typedef struct ExprScope {
  // Fills `out` and returns true, or returns false. `nearest` gives the known name most like
  // `name`, or NULL.
  bool (*find)(void *of, const char *name, ExprName *out);
  const char *(*nearest)(void *of, const char *name);
  void *of;
} ExprScope;

typedef struct ExprOp {
  uint8_t code, source;
  uint16_t slot;  // or how many operations a jump skips
  int32_t value;
} ExprOp;

typedef struct ExprCode {
  ExprOp *ops;  // many conditions one after another, each ended by an end operation; the caller's,
                // from memory_push
  size_t count, cap;
} ExprCode;

typedef struct ExprFault {
  int column;      // in characters, from 1
  char text[256];  // what is wrong and what to write, without a final stop
} ExprFault;

// Parses `text`, which must give `wanted`, and appends it to `code`. `*start` is the index of its
// first operation. On false `code` is unchanged and `fault` says what and where.
bool expr_parse(ExprCode *code, const char *text, ExprKind wanted, const ExprScope *scope,
                size_t *start, ExprFault *fault);

// Parses the text of a named rule, whatever kind it gives, and fills `out` with what its users need
// to know: kind, range, values. `out->rule` stays NULL; the scope points it at the operations each
// time the rule is found, for they move as `code` grows.
bool expr_parse_rule(ExprCode *code, const char *text, const ExprScope *scope, size_t *start,
                     ExprName *out, ExprFault *fault);

// The value: a number, or 1 and 0; of an enum, the index of the text. The arrays are those the
// names' slots were meant for, each number within its declared range (a whole EXPR_BOOL is 1 or 0);
// a source no name used may be NULL.
int32_t expr_value(const ExprOp *ops, const int32_t *state, const int32_t *mind,
                   const int32_t *local);

#endif
