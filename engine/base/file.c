#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"

// Not blocking: a pipe must not hold us up.
enum { OPEN_CAREFULLY = O_CLOEXEC | O_NOCTTY | O_NONBLOCK };

// path: what: why, the why from errno.
static bool refuse(Err *err, const char *path, const char *what) {
  return err_set(err, "%s: %s: %s", path, what, strerror(errno));
}

static bool check_regular(int fd, const char *path, off_t *length, Err *err) {
  struct stat about;
  if (fstat(fd, &about) != 0) return refuse(err, path, "cannot be examined");
  if (S_ISDIR(about.st_mode)) return err_set(err, "%s: is a folder; a file was expected", path);
  if (!S_ISREG(about.st_mode)) return err_set(err, "%s: is not an ordinary file", path);
  *length = about.st_size;
  return true;
}

// Reads one byte more than the limit if there is one, so that a file still growing is noticed as
// well.
static bool read_all(int fd, const char *path, size_t limit, Buf *out, Err *err) {
  char block[16 * 1024];
  for (;;) {
    size_t left = limit - out->length, wanted = left < sizeof block ? left + 1 : sizeof block;
    ssize_t got = read(fd, block, wanted);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return refuse(err, path, "cannot be read");
    if ((size_t)got > left)
      return err_set(err, "%s: is larger than the %zu bytes allowed here", path, limit);
    buf_add_bytes(out, block, (size_t)got);
    if (got == 0) return true;
  }
}

static bool read_open(int fd, const char *path, size_t limit, Buf *out, Err *err) {
  off_t length = 0;
  if (!check_regular(fd, path, &length, err)) return false;
  if ((uintmax_t)length > limit)
    return err_set(err, "%s: is %" PRIdMAX " bytes, more than the %zu allowed here", path,
                   (intmax_t)length, limit);
  return read_all(fd, path, limit, out, err);
}

static bool read_with(const char *path, int flags, size_t limit, Buf *out, Err *err) {
  buf_clear(out);
  int fd = open(path, O_RDONLY | OPEN_CAREFULLY | flags);
  if (fd < 0 && errno == ELOOP && (flags & O_NOFOLLOW))
    return err_set(err, "%s: is a link, and links are not followed here", path);
  if (fd < 0) return refuse(err, path, "cannot be opened");
  bool done = read_open(fd, path, limit, out, err);
  close(fd);
  if (!done) buf_clear(out);
  return done;
}

bool file_read(const char *path, size_t limit, Buf *out, Err *err) {
  return read_with(path, 0, limit, out, err);
}

bool file_read_strict(const char *path, size_t limit, Buf *out, Err *err) {
  return read_with(path, O_NOFOLLOW, limit, out, err);
}

static bool write_all(int fd, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t done = write(fd, bytes, length);
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return false;
    bytes += done;
    length -= (size_t)done;
  }
  return true;
}

void file_flush_folder(const char *path) {
  int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  fsync(fd);
  close(fd);
}

// Makes a new name last. Old or new is certain without it.
static void flush_folder_of(const char *path) {
  char *folder = memory_copy_text(path);
  char *slash = strrchr(folder, '/');
  if (slash) slash[slash == folder] = '\0';
  file_flush_folder(slash ? folder : ".");
  free(folder);
}

// A name nobody has yet: `path`.<process>-<try>.part. Returns the descriptor, or -1 with errno.
static int open_beside(const char *path, Buf *name) {
  for (int try = 0; try < 100; try++) {
    buf_clear(name);
    buf_add_format(name, "%s.%ld-%d.part", path, (long)getpid(), try);
    int fd = open(buf_text(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd >= 0 || errno != EEXIST) return fd;
  }
  return -1;
}

// A file that only its owner may read must stay so when it is written anew.
static bool keep_mode(int fd, const char *path) {
  struct stat about;
  if (stat(path, &about) != 0) return true;
  return fchmod(fd, about.st_mode & 0777) == 0;
}

// A device or a pipe would be gone, and a file be in its place.
static bool check_replaceable(const char *path, Err *err) {
  struct stat about;
  if (stat(path, &about) != 0 || S_ISREG(about.st_mode)) return true;
  if (S_ISDIR(about.st_mode)) return err_set(err, "%s: is a folder; a file was expected", path);
  return err_set(err, "%s: is not an ordinary file", path);
}

bool file_write(const char *path, const void *bytes, size_t length, Err *err) {
  if (!check_replaceable(path, err)) return false;
  Buf name = {0};
  bool done = false;
  int fd = open_beside(path, &name);
  if (fd < 0) {
    refuse(err, path, "cannot be written");
    goto done;
  }
  done = keep_mode(fd, path) && write_all(fd, bytes, length) && fsync(fd) == 0;
  if (!done) refuse(err, path, "cannot be written");
  close(fd);
  if (done && rename(buf_text(&name), path) != 0) done = refuse(err, path, "cannot be replaced");
  if (done) {
    flush_folder_of(path);
  } else {
    unlink(buf_text(&name));
  }
done:
  buf_free(&name);
  return done;
}

bool file_append_open(FileAppend *file, const char *path, Err *err) {
  off_t length = 0;
  file->fd = -1;
  file->torn = false;
  if (strlen(path) >= sizeof file->path)
    return err_set(err, "%s: the path is longer than %zu bytes", path, sizeof file->path - 1);
  bool is_new = !file_exists(path);
  int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | OPEN_CAREFULLY, 0666);
  if (fd < 0) return refuse(err, path, "cannot be opened for writing");
  if (!check_regular(fd, path, &length, err)) {
    close(fd);
    return false;
  }
  if (is_new) flush_folder_of(path);
  file->fd = fd;
  memcpy(file->path, path, strlen(path) + 1);
  return true;
}

static bool cut_back(FileAppend *file) {
  file->torn = ftruncate(file->fd, file->whole) != 0;
  return !file->torn;
}

bool file_append(FileAppend *file, const void *bytes, size_t length, Err *err) {
  if (file->fd < 0) return err_set(err, "the file to write to is not open");
  if (file->torn && !cut_back(file)) return refuse(err, file->path, "cannot be mended");
  if (!check_regular(file->fd, file->path, &file->whole, err)) return false;
  if (write_all(file->fd, bytes, length) && fdatasync(file->fd) == 0) return true;
  refuse(err, file->path, "cannot be written");
  if (!cut_back(file)) err_set(err, "%s; half a line may be left at its end", err->text);
  return false;
}

void file_append_close(FileAppend *file) {
  if (file->fd >= 0) close(file->fd);
  file->fd = -1;
}

bool file_exists(const char *path) {
  struct stat about;
  return stat(path, &about) == 0;
}

bool file_is_folder(const char *path) {
  struct stat about;
  return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static bool make_folder(const char *path, Err *err) {
  if (mkdir(path, 0700) == 0 || file_is_folder(path)) return true;
  return refuse(err, path, "the folder cannot be made");
}

bool file_make_folders(const char *path, Err *err) {
  char *part = memory_copy_text(path);
  bool done = true;
  for (char *c = part; done && *c; c++) {
    if (*c != '/' || c == part) continue;
    *c = '\0';
    done = make_folder(part, err);
    *c = '/';
  }
  done = done && make_folder(part, err);
  free(part);
  return done;
}

static int by_bytes(const struct dirent **a, const struct dirent **b) {
  return strcmp((*a)->d_name, (*b)->d_name);
}

static int is_entry(const struct dirent *entry) {
  return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

bool file_list(const char *folder, void (*each)(void *to, const char *name), void *to, Err *err) {
  struct dirent **entries;
  int count = scandir(folder, &entries, is_entry, by_bytes);
  if (count < 0) return refuse(err, folder, "the folder cannot be read");
  for (int i = 0; i < count; i++) {
    each(to, entries[i]->d_name);
    free(entries[i]);
  }
  free(entries);
  return true;
}
