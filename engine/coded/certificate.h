// Whether several sittings are enough evidence for a certificate, by one rule, and what is missing.
// Nobody is certified here: people decide, and this is what they can put beside other things.
//
// A scenario is a scene entered alone, or a stretch of scenes, with as many turns as marks need; two
// stretches of a course that share a scene are one scenario. A form is a scenario with its variants
// and its seed. The rule:
//
//   - six different scenarios, or four and an observed role-play that was coded;
//   - each is played to its end: who stops while it goes well has not met what comes at the end;
//   - two sittings of one form count once: the one with less curiosity, so that practising a form
//     gains nothing; another form of a scenario counts in the mean and makes no new scenario;
//   - no push of the heaviest kind in any sitting, also in those that do not count otherwise; and in
//     each that is long enough every row of the last gate kept that sets a most (how much is pushed);
//   - the mean of curiosity, over the sittings that count, above the last gate's mark by more than
//     one standard error of that mean; within one of it: to be sat again; below: not reached;
//   - all records intact and of one person. Practice sessions are for trying and are left out.
//
// The standard error is the sittings' own: their spread by the root of their number, rounded up. It
// holds what differs between scenarios too; and with six sittings it is itself a rough figure.
#ifndef CODED_CERTIFICATE_H
#define CODED_CERTIFICATE_H

#include "coded/moves_score.h"
#include "story/session.h"

enum {
  CERTIFY_SCENARIOS = 6,
  CERTIFY_WITH_ROLE_PLAY = 4,  // scenarios, when there is an observed role-play
  CERTIFY_SEVERE = 4,          // the heaviest kind of push
  CERTIFY_MOST = 64            // sittings
};

typedef struct CertifySitting {  // texts are lent
  const char *course, *scene;    // "the_ask", or "the_ask to the_table"; "" or NULL: none
  uint32_t first, last;          // these scenes' places in the course
  const char *candidate;         // however the assessor writes them down
  const char *form;              // its name, for people
  const char *variants;          // "root=edge ready=yes", in the course's order
  uint64_t seed;
  int32_t volleys;
  int32_t curiosity, coercion;  // per mille: the two axes of the rubric
  uint32_t gates;               // bit of gate: passed
  bool within;                  // kept the rows of the last gate that set a most
  int32_t severity;             // of the heaviest push, 0-4
  bool left_early;              // handed in before its scenes came to their end
  bool intact;                  // the record is whole and was not tampered with
  char level;                   // of trust: P practice, U alone, A anchored by codes, S supervised
} CertifySitting;

typedef struct CertifyRolePlay {  // played with a person, watched and coded by another
  const char *candidate;
  int32_t volleys;
  bool within;
  int32_t severity;
} CertifyRolePlay;

typedef struct CertifyRule {  // what of it stands in the rubric
  int32_t volleys;            // a scenario's least
  int32_t curiosity;          // the mark, per mille
} CertifyRule;

typedef enum CertifyUse {  // what a sitting is good for
  CERTIFY_COUNTS,
  CERTIFY_NO_SCENARIO,  // nothing was chosen in it
  CERTIFY_SHORT,
  CERTIFY_LEFT_EARLY,
  CERTIFY_SAME_FORM,  // another sitting of this form counts
  CERTIFY_DAMAGED,
  CERTIFY_SOMEBODY_ELSE,  // not the person of the first sitting
  CERTIFY_PRACTICE
} CertifyUse;

typedef enum CertifyVerdict {
  CERTIFY_INCOMPLETE,  // something is missing or must not be there
  CERTIFY_COERCIVE,    // complete, and somewhere was pushed too hard
  CERTIFY_NOT_REACHED,
  CERTIFY_AGAIN,  // too near the mark to say
  CERTIFY_REACHED
} CertifyVerdict;

typedef struct CertifyFinding {
  CertifyVerdict verdict;
  CertifyUse uses[CERTIFY_MOST];
  uint32_t same_as[CERTIFY_MOST];  // CERTIFY_SAME_FORM: the sitting that counts instead
  bool pushed[CERTIFY_MOST];       // a severe push, or more pushing than a row allows
  uint32_t sittings, counted, scenarios, needed;
  bool role_play_counts, role_play_pushed;
  bool one_person, all_intact;
  int32_t mean;       // of curiosity, per mille, rounded down; 0 when none counts
  int32_t error;      // standard error, rounded up; meaningless below two sittings
  int32_t low, high;  // the retake band: a mean from low to high is too near the mark to say
  bool supervised;    // every sitting that counts was
} CertifyFinding;

CertifyRule certificate_rule(const Story *story);

// `role_play` may be NULL. At most CERTIFY_MOST sittings.
void certificate_find(const CertifyRule *rule, const CertifySitting *sittings, uint32_t count,
                      const CertifyRolePlay *role_play, CertifyFinding *out);

// What a replayed session says of a sitting: course, scenes, variants (both kept in `texts`, which is
// empty), seed and marks. Who sat, the form's name, whether it was left early or is intact, and the level are
// the caller's to say.
void certificate_take(Session *session, Buf *texts, CertifySitting *out);

// The same of a coded role-play.
void certificate_take_role_play(const MovesFile *file, const Story *story, uint32_t session,
                                CertifyRolePlay *out);

#endif
