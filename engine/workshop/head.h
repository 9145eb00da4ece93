// The head of a workshop's file, and the lines of it one after another. Only this room uses it.
//
//   unpersuaded workshop 1
//   room 24 people
//   agenda 45                 minutes of the guide's agenda, 0 none
//   begun 1795324800          seconds since 1970, UTC
//   unpersuaded journal 1     from here to "begin" the head of the first run's journal
//   ...
//   begin
#ifndef WORKSHOP_HEAD_H
#define WORKSHOP_HEAD_H

#include "workshop/workshop.h"

typedef struct WorkshopHead {
  int32_t room;
  WorkshopUnit unit;
  int32_t agenda;
  int64_t utc_seconds;
  JournalHead journal;
} WorkshopHead;

typedef struct HeadReader {
  const char *name;  // of the file, for sentences
  char *at;          // what was not read yet, ended by zero; lines are ended in place
  int32_t line;      // number of the line read last, from 1
} HeadReader;

// `length` is that of all of `reader->at`. False: `err` says what is wrong on which line.
bool head_read(HeadReader *reader, size_t length, WorkshopHead *out, Err *err);

// The next line without its newline, NULL after the last. False: it is unfinished.
bool head_next_line(HeadReader *reader, char **line, Err *err);

void head_write(const WorkshopHead *head, Buf *out);

#endif
