// Two who sorted the same things: how often they agree, and how far beyond chance (Cohen's kappa,
// 1960). All in whole numbers: per mille, rounded down, so that no figure looks better than it is.
#ifndef BASE_KAPPA_H
#define BASE_KAPPA_H

#include <stdbool.h>
#include <stdint.h>

enum { KAPPA_KINDS = 32, KAPPA_MOST = 30000 };  // of the error: its products stay in 64 bits

typedef struct Kappa {  // zero: nothing was sorted yet
  int64_t count, agreed;
  int64_t first[KAPPA_KINDS], second[KAPPA_KINDS];  // how often each kind was named, by whom
} Kappa;

// One thing, and the kinds the two put it in.
void kappa_add(Kappa *kappa, uint32_t first, uint32_t second);

// The share on which they agree. False: there is nothing to share.
bool kappa_agreed(const Kappa *kappa, int32_t *per_mille);

// (observed - expected) / (1 - expected), -1000..1000. Whoever always names the same kind gets 0,
// however often it is right. False when it is not defined: nothing was sorted, or both put
// everything into one and the same kind, so that chance alone would have agreed everywhere.
bool kappa_value(const Kappa *kappa, int32_t *per_mille);

// Its approximate standard error by Cohen's formula, rounded up. False as above, for more than
// KAPPA_MOST things, and when they agree everywhere or nowhere: the formula then says 0, which
// nobody should believe.
bool kappa_error(const Kappa *kappa, int32_t *per_mille);

#endif
