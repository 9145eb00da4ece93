// UUIDs made from names (RFC 9562, version 5): the same name in the same space is the same UUID
// everywhere and for ever, so what has been sent can be sent again. Version 5 and not the newer 8,
// because every library can work it out after us. A UUID can itself be the space of further names.
#ifndef XAPI_UUID_H
#define XAPI_UUID_H

#include <stdint.h>

enum { UUID_BYTES = 16, UUID_TEXT = 37 };  // the text with its final zero

typedef struct Uuid {
  uint8_t bytes[UUID_BYTES];
} Uuid;

extern const Uuid uuid_of_urls;  // the space of names that are URLs

Uuid uuid_from_name(const Uuid *space, const char *name);
void uuid_print(const Uuid *uuid, char out[UUID_TEXT]);  // "2ed6657d-e942-568b-95e1-2665a8aea6a2"

#endif
