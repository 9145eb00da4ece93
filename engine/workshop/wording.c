#include "workshop/wording.h"

const char *wording_run(RunKind kind) {
  switch (kind) {
    case RUN_FIRST: return "first";
    case RUN_ROAD: return "road";
    case RUN_SCENE: return "scene";
    case RUN_TEAM: return "team";
    case RUN_VARIANT: return "variant";
  }
  return "";
}

const char *wording_decided(DecidedBy by) {
  switch (by) {
    case DECIDED_NOT: return "";
    case DECIDED_MAJORITY: return "majority";
    case DECIDED_FACILITATOR: return "facilitator";
    case DECIDED_ONLY: return "only";
  }
  return "";
}
