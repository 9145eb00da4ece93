// Whose attempt it is: a name a person chose, or none. It stands in the journal itself, as the note
// "person NAME" right after "begin", so that nothing else is needed to know it. There is no
// password: it keeps conversations apart, and protects nobody from who sits at this machine.
//
// A name is any text of one line. Control characters and the formatting characters that turn the
// order of a whole line round (U+202A to U+202E, U+2066 to U+2069) become spaces, spaces at the
// ends go, and it is cut at PERSON_NAME bytes; everything else is kept as it was written. Names are
// compared byte for byte. "" is nobody's.
#ifndef SAVES_PERSON_H
#define SAVES_PERSON_H

#include "story/session.h"

enum { PERSON_NAME = 256 };  // bytes, with the final zero

void person_clean(const char *written, char out[PERSON_NAME]);

// Signs a session before its first choice and before it is written down; does nothing when the
// cleaned name is "". False: `err` says why, and the session is unsigned.
bool person_sign(Session *session, const char *name, Err *err);

// As these inputs of a journal say; "" for none.
void person_of(const JournalInput *inputs, uint32_t count, char out[PERSON_NAME]);

// Does the text of a journal, of which the end may be damaged or gone, say that it is theirs?
bool person_owns_text(const char *name, const char *journal);

// A name among other words of a terminal's line: in quotes, and in isolation, so that letters
// written from right to left turn nothing round but themselves. "" is said to be no name.
void person_quote(const char *name, Buf *out);

// Who plays from now on: kept as one line in person.txt of the data folder. What cannot be read is
// nobody.
void person_chosen(const char *folder, char out[PERSON_NAME]);
bool person_choose(const char *folder, const char *name, Err *err);

#endif
