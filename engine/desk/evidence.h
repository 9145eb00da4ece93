// What the commands of an assessor read: her key, results, and what verifying one of them says.
#ifndef DESK_EVIDENCE_H
#define DESK_EVIDENCE_H

#include "exam/verify.h"
#include "tools/command.h"

// The key named with --key, in hexadecimal or as a file, or the one of the data folder.
bool evidence_key(const CommandLine *line, uint8_t assessor[CRYPT_PUBLIC], Err *err);

// `digest` is of the whole file.
bool evidence_read(const char *path, Result *out, uint8_t digest[CRYPT_DIGEST], Err *err);

// The codes of "A,B,..." ; both are to be freed, the text last.
typedef struct EvidenceCodes {
  char *text;
  const char **items;
  uint32_t count;
} EvidenceCodes;
bool evidence_codes(const char *given, EvidenceCodes *out, Err *err);
void evidence_codes_free(EvidenceCodes *codes);

typedef struct EvidenceSetup {
  const CommandWorld *world;
  const char *course;  // NULL: as the ticket names it
  const uint8_t *assessor;
  const EvidenceCodes *codes;
  bool supervised;
} EvidenceSetup;

// Also looks at the clock of this computer. To be freed with verify_free.
void evidence_verify(const EvidenceSetup *setup, const Result *result, Verification *out);

// The journal of a result, as text, for commands that read journals; `course` NULL: as the ticket
// names it. Its choices must lead here where they led there; nothing else is verified.
bool evidence_journal(const CommandWorld *world, const char *path, const char *course, Buf *out,
                      Err *err);

#endif
