#include "desk/sit_words.h"

#include <stdio.h>

void sit_words_beginning(const Sitting *sitting, Buf *out) {
  const Ticket *ticket = sitting_ticket(sitting);
  buf_add_format(
      out,
      "This is an exercise for the candidate %s, form %s. It can be sat once. Every "
      "choice is kept when it is made.%s",
      ticket->candidate, ticket->form,
      sitting_resumed(sitting) ? " You go on where it was interrupted; the clock ran on." : "");
}

void sit_words_code(const Sitting *sitting, char out[SIT_CODE]) {
  char code[CRYPT_CODE + 1];
  sitting_code(sitting, code);
  snprintf(out, SIT_CODE, "%.4s-%.4s", code, code + CRYPT_CODE / 2);
}
