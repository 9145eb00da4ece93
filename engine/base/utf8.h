// UTF-8: is it, what is the next character, how many words.
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// True for well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF). On false
// `*at` is the offset of the first bad byte; `at` may be NULL.
bool utf8_valid(const char *bytes, size_t length, size_t *at);

// Reads the character at `*text` and moves past it. Ill-formed bytes give U+FFFD, one at a time. 0
// at the end.
uint32_t utf8_next(const char **text);

size_t utf8_count(const char *text);              // characters
size_t utf8_words(const char *text);              // runs of non-space that hold a letter or a digit
size_t utf8_cut(const char *text, size_t bytes);  // longest length <= bytes that ends a character
void utf8_encode(uint32_t c, char out[5]);        // ended by zero; U+FFFD for what is no character

// Controls, and the line and paragraph separators: a terminal may obey them, and a file of lines
// breaks at them.
bool utf8_is_control(uint32_t c);
bool utf8_has_control(const char *text);

#endif
