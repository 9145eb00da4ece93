// Small things said about a session on more than one screen.
#ifndef SCREENS_WORDS_H
#define SCREENS_WORDS_H

#include "screens/shared.h"

const char *words_name(const Screens *screens, uint32_t speaker);   // "Conrad Weiss"
const char *words_label(const Screens *screens, uint32_t speaker);  // "Conrad": beside a line
bool words_own(const Screens *screens, const Entry *entry);         // said or done by the player
uint32_t words_expert(const Screens *screens);                      // index of cast, NONE
const char *words_option(const Screens *screens, uint32_t option);  // what it says, or what it does
bool words_option_is_said(const Screens *screens, uint32_t option);

// An entry of the transcript as it is read aloud: "Noor (turns round): It would move it."
void words_entry(const Screens *screens, const Entry *entry, Buf *out);

// "resident_expert" as a person reads it: Resident Expert. And a course's own title, once it was
// read.
void words_folder(const char *course, Buf *out);
void words_course(const Screens *screens, const char *course, Buf *out);

// "already_there" as a person reads it.
void words_plain(const char *id, Buf *out);

#endif
