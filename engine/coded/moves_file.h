// Coded conversations from a file of comma-separated values, one row a turn:
//
//   session,turn,speaker,moves,landed,talk,note
//   s1,1,Anna,ask_open:meaning,voiced:pace,,
//   s1,2,Ben,,,sustain,"an hour, he said"
//   s1,3,Anna,REFLECT-CONCERN:pace ask_open,understood -,,
//
// `moves` are codes of the codebook, by word or by name, with spaces between them and a tag or the
// concerns they name behind a colon (pace+edge). They are taken as received: a move that landed
// otherwise has its landing at the same place in `landed`, "-" where it has not; a landing that
// opens or honours a concern may name it behind a colon. `talk` is how the other side spoke.
// Columns may stand in any order; landed, talk and note may be left out.
#ifndef CODED_MOVES_FILE_H
#define CODED_MOVES_FILE_H

#include "base/buf.h"
#include "base/err.h"
#include "base/memory.h"
#include "story/story.h"

enum {
  MOVES_FILE_BYTES = 16 << 20,
  MOVES_FILE_FAULTS = 20,
  MOVES_OF_TURN = 12,
  MOVES_CONCERNS = 32
};

typedef struct CodedMove {
  uint32_t row;  // of the landing table
  uint8_t code;
  uint32_t concerns;  // bits of the session's concerns: named by the move
  uint32_t opened;    // named by the landing
} CodedMove;

typedef struct CodedTurn {
  uint32_t session;
  bool own;                        // of the person whose moves are coded
  CodedMove moves[MOVES_OF_TURN];  // own turns
  uint32_t move_count;
  Talk talk;  // the other side's; TALK_UNSAID: not coded
} CodedTurn;

typedef struct CodedSession {
  const char *name;
  const char *speaker;  // whose moves are coded; NULL when nobody's are
  const char *concerns[MOVES_CONCERNS];
  uint32_t concern_count;
  int64_t last_turn;
  bool talks;  // talk is coded
} CodedSession;

typedef struct MovesFile {  // zero is an empty one
  Arena arena;              // owns the names
  CodedSession *sessions;   // in the order they first appear
  CodedTurn *turns;         // in the order of the file
  size_t session_count, session_cap, turn_count, turn_cap;
  bool names_concerns;  // somewhere
  Buf faults;           // "path:line:column: why" and a newline, each
  uint32_t fault_count;
} MovesFile;

// Reads all of it. False: `file->faults` says what is wrong, for the first MOVES_FILE_FAULTS rows
// that cannot be read. To be freed either way. `story` needs only model and rubric; `path` is used
// in sentences.
bool moves_file_read(MovesFile *file, const Story *story, const char *path, const char *text);
void moves_file_free(MovesFile *file);

#endif
