// SHA-1 (FIPS 180-4), because UUIDs of version 5 are made with it. It names things, and protects
// nothing against anybody: the records room has what does.
#ifndef XAPI_SHA1_H
#define XAPI_SHA1_H

#include <stddef.h>
#include <stdint.h>

enum { SHA1_BYTES = 20 };

void sha1_of(const void *bytes, size_t length, uint8_t out[SHA1_BYTES]);

#endif
