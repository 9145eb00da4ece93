// Where in a file a field stands. Tables do not remember lines, only words do; so the text is
// searched from the word on.
#ifndef COURSE_WHERE_H
#define COURSE_WHERE_H

// The line of `field =` in the table that begins in line `line`, or in the table nearest inside it;
// `line` itself when there is none.
int where_field(const char *text, int line, const char *field);

#endif
