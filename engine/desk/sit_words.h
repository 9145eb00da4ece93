// What a candidate is told in the same words in the window and in the terminal.
#ifndef DESK_SIT_WORDS_H
#define DESK_SIT_WORDS_H

#include "exam/sitting.h"

// For whom the exercise is, and that it goes on.
void sit_words_beginning(const Sitting *sitting, Buf *out);

// The code of the chain as it is now: "7F3K-9QWM".
enum { SIT_CODE = CRYPT_CODE + 2 };
void sit_words_code(const Sitting *sitting, char out[SIT_CODE]);

#endif
