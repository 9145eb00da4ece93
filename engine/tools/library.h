// The courses at hand: those installed, by name, and any folder a path is given for. Each is loaded
// when it is first asked for and kept until the end.
#ifndef TOOLS_LIBRARY_H
#define TOOLS_LIBRARY_H

#include <stddef.h>

#include "course/course.h"

typedef struct Library Library;

enum { LIBRARY_PATH = 1024 };

// `data` is the folder that has scenes/ and assets/ in it. A folder without courses gives an empty
// library.
Library *library_open(const char *data);
void library_close(Library *library);

const char *const *library_names(const Library *library,
                                 size_t *count);  // in the order they are offered

// Lent until the library is closed. NULL: `err` holds the first thing that is wrong.
const Story *library_course(Library *library, const char *name, Err *err);

// The folder of a course, for what stands beside its scenes. False: there is no such course.
bool library_folder(const Library *library, const char *name, char out[LIBRARY_PATH], Err *err);

// The shared model and rubric without a course, as course_load_common gives them. Lent and refused
// as above.
const Story *library_common(Library *library, Err *err);

// Loads it anew and says everything that is wrong with it; `out` is given empty. True when nothing
// is. The numbers are of a course that loads.
typedef struct LibrarySizes {
  uint32_t scenes, beats, options;
} LibrarySizes;
bool library_check(Library *library, const char *name, CourseFaults *out, LibrarySizes *sizes,
                   Err *err);

#endif
