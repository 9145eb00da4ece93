#include "xapi/uuid.h"

#include <string.h>

#include "base/buf.h"
#include "xapi/sha1.h"

const Uuid uuid_of_urls = {{0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0,
                            0x4f, 0xd4, 0x30, 0xc8}};

Uuid uuid_from_name(const Uuid *space, const char *name) {
  Uuid uuid;
  Buf text = {0};
  uint8_t hash[SHA1_BYTES];
  buf_add_bytes(&text, space->bytes, UUID_BYTES);
  buf_add(&text, name);
  sha1_of(text.text, text.length, hash);
  buf_free(&text);
  memcpy(uuid.bytes, hash, UUID_BYTES);
  uuid.bytes[6] = (uint8_t)((uuid.bytes[6] & 0x0F) | 0x50);  // version 5
  uuid.bytes[8] = (uint8_t)((uuid.bytes[8] & 0x3F) | 0x80);  // the variant of the RFC
  return uuid;
}

void uuid_print(const Uuid *uuid, char out[UUID_TEXT]) {
  static const char digits[] = "0123456789abcdef";
  char *at = out;
  for (int i = 0; i < UUID_BYTES; i++) {
    if (i == 4 || i == 6 || i == 8 || i == 10) *at++ = '-';
    *at++ = digits[uuid->bytes[i] >> 4];
    *at++ = digits[uuid->bytes[i] & 0x0F];
  }
  *at = '\0';
}
