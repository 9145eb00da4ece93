// A square root in whole numbers: the same on every machine.
#ifndef BASE_ROOT_H
#define BASE_ROOT_H

#include <stdint.h>

int64_t root_up(int64_t value);  // rounded up; `value` from 0

#endif
