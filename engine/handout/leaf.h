// What the pieces of a workshop's document have in common while one is written. Only this room uses
// it.
//
// Runs and decisions are numbered from 1 for people and from 0 here. A decision has its place where
// it was made: a road shares those before it with the run it left.
#ifndef HANDOUT_LEAF_H
#define HANDOUT_LEAF_H

#include "handout/workshop_report.h"
#include "report/printed.h"
#include "workshop/turning.h"

typedef struct LeafPoints {
  TurningPoint items[TURNING_MOST];
  uint32_t count;
} LeafPoints;

typedef struct Leaf {
  Html html;
  const Workshop *workshop;
  const WorkshopFacts *facts;
  const Story *story;
  const WorkshopRun *runs;
  uint32_t run_count;
  LeafPoints *points;  // of each run
} Leaf;

// The pieces, in their order in the document. Each writes its sections, or nothing where there is
// nothing to say.
void path_add(Leaf *leaf);         // every run, decision by decision
void sides_add_roads(Leaf *leaf);  // a road beside the one it left
void sides_add_teams(Leaf *leaf);
void moments_add(Leaf *leaf);     // the turning points
void reactions_add(Leaf *leaf);   // plus and delta, and the sentences
void reflection_add(Leaf *leaf);  // the sheet to fill in
void limits_add(Leaf *leaf);      // what it does not say, and why there are no marks
void look_add(Buf *out);          // the style sheet

// Whether they would write anything, for the contents.
bool sides_have_roads(const Leaf *leaf);
bool sides_have_teams(const Leaf *leaf);
bool moments_are_there(const Leaf *leaf);
bool reactions_have(const Leaf *leaf, EventKind kind);

// Within a decision: what was offered with the votes, and which way was taken.
void votes_add(Leaf *leaf, uint32_t run, uint32_t choice);
void votes_outcome(const Decision *decision, Buf *out);  // "The room followed B, with 9 of 22."

// Small phrases ----------------------------------------------------------------------------------

void leaf_typed(Leaf *leaf, const char *tag, const char *text);  // by somebody: as it is

// A section that is called by its heading ("h2", "h3"). To be closed with html_close.
void leaf_open(Leaf *leaf, const char *id, const char *heading, const char *title);
void leaf_columns(Leaf *leaf, const char *const *columns);  // of a table; the last is NULL
void leaf_row_name(Leaf *leaf, const char *name);           // the <th> a row begins with

const char *leaf_expert(const Leaf *leaf);                             // the label, "" without one
const char *leaf_team(const Leaf *leaf, uint32_t run);                 // "the first team"
void leaf_run_title(const Leaf *leaf, uint32_t run, Buf *out);         // as a heading
uint32_t leaf_place(const Leaf *leaf, uint32_t run, uint32_t choice);  // the run it was made in
void leaf_link(Leaf *leaf, uint32_t run, uint32_t choice);             // "decision 3", to its place
void leaf_paragraph(Leaf *leaf, const Entry *entry);                   // of the transcript

// What was said at a choice, and the first thing said to it; "" when there is none.
typedef struct LeafExchange {
  const char *said, *reply;
} LeafExchange;
LeafExchange leaf_exchange(const Leaf *leaf, uint32_t run, uint32_t choice);
const TurningPoint *leaf_point(const Leaf *leaf, uint32_t run, uint32_t choice);  // NULL: none

#endif
