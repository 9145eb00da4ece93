// Files whole or not at all. Sentences name the path.
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/err.h"

// Reads a regular file of at most `limit` bytes into `out` (cleared first). `file_read_strict` also
// refuses a symbolic link in the last place and never waits on a pipe: for folders we did not
// write.
bool file_read(const char *path, size_t limit, Buf *out, Err *err);
bool file_read_strict(const char *path, size_t limit, Buf *out, Err *err);

// Writes under a temporary name beside `path`, flushes to the disk, then renames: a crash leaves
// old or new. Keeps the mode of the file it replaces; a symbolic link is replaced, not followed.
bool file_write(const char *path, const void *bytes, size_t length, Err *err);

// An append-only file. `file_append` returns after write(2) and fdatasync: a kill after it loses
// nothing. When it fails the file is cut back to its length before the call; a disk that refuses
// that too is asked again before anything else is written.
typedef struct FileAppend {
  int fd;     // -1 when closed
  bool torn;  // what is behind `whole` was not to stay
  off_t whole;
  char path[1024];
} FileAppend;
bool file_append_open(FileAppend *file, const char *path, Err *err);  // makes the file if need be
bool file_append(FileAppend *file, const void *bytes, size_t length, Err *err);
void file_append_close(FileAppend *file);

bool file_exists(const char *path);
bool file_is_folder(const char *path);
void file_flush_folder(const char *path);            // only a try: not every file system can
bool file_make_folders(const char *path, Err *err);  // like mkdir -p, mode 0700 for new ones

// `folder`/`name`, calling back in byte order of the names; "." and ".." are left out.
bool file_list(const char *folder, void (*each)(void *to, const char *name), void *to, Err *err);

#endif
