// A passphrase: the first line of a file, or typed at the terminal without being shown. It is wiped
// with passphrase_free.
#ifndef DESK_PASSPHRASE_H
#define DESK_PASSPHRASE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"

// `path` NULL: the terminal is asked; `twice`, for a new one, asks again and compares.
bool passphrase_read(const char *path, bool twice, Buf *out, Err *err);
void passphrase_free(Buf *passphrase);

#endif
