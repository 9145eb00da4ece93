// How large a course may be. A larger one is refused while loading, with the number. The tests are
// built a second time with tiny limits, so that every boundary is met daily.
#ifndef STORY_LIMITS_H
#define STORY_LIMITS_H

enum {
  LIMIT_AXES = 4,      // trust, reactance, threat, readiness
  LIMIT_CONCERNS = 5,  // a person's
  LIMIT_MINDS = 3,     // people with a state of their own, the expert first
  LIMIT_SPOKEN = 3,    // moves in one option
  LIMIT_VOICES = 5,    // concerns one question may open
  LIMIT_RECENT = 3,    // volleys remembered for pressure and repair
  LIMIT_CODES = 32,
  LIMIT_TAGS = 64,
  LIMIT_FLAGS = 16,  // of the model
  LIMIT_COUNTS = 24,
  LIMIT_CARDS = 128,  // of advice
#ifdef UNPERSUADED_TINY
  LIMIT_VARIABLES = 4,
  LIMIT_VARIANTS = 3,
  LIMIT_MEMORY = 64,
  LIMIT_OPTIONS = 5,
#else
  LIMIT_VARIABLES = 48,
  LIMIT_VARIANTS = 6,
  LIMIT_MEMORY = 1024,  // "was it said, was it seen": options and beats that must be remembered
  LIMIT_OPTIONS = 12,   // in one beat
#endif
  LIMIT_STEPS = 64  // beats passed through without a choice before we call it a loop
};

#endif
