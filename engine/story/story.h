// The compiled course: everything an author wrote, by index, in one arena, never changed after
// loading.
//
// A course is scenes; a scene is beats; a beat shows a script and then offers options. A script is
// a row of passages: each is shown if its condition holds, and then skips the alternatives beside
// it. An option carries moves; the model
// (`rows`) decides how they land, and the reply whose key fits the landing is shown. All numbers
// called `when` are the first operation of a condition in `code`; 0 is "always". Texts are offsets
// into `chars`; 0 is "".
#ifndef STORY_STORY_H
#define STORY_STORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/memory.h"
#include "story/expr.h"
#include "story/limits.h"

typedef uint32_t Text;

#define NONE UINT32_MAX           // no such thing; also a target that is not given
#define GO_NEXT (UINT32_MAX - 1)  // the next scene whose entry condition holds
#define GO_END (UINT32_MAX - 2)   // the course is over

typedef enum Talk { TALK_UNSAID, TALK_CHANGE, TALK_NEUTRAL, TALK_SUSTAIN, TALK_DISCORD } Talk;

typedef struct Place {  // where an author wrote it, for sentences
  Text file;
  int32_t line;
} Place;

typedef struct Range {  // items `first` .. `first + count - 1` of an array that the field's name
                        // tells
  uint32_t first, count;
} Range;

typedef struct Effect {  // a slot of the State (index of its int32_t), set or added to, kept within
                         // low..high
  uint16_t slot;
  bool add;
  int32_t value, low, high;
} Effect;

typedef struct Line {
  Text text, does,
      inner;         // spoken; the stage line before it; what he is thinking, shown only afterwards
  uint32_t speaker;  // NONE: narration
  uint32_t look;     // index of `looks`, NONE: as before
  uint32_t gesture;  // index of `gestures`: the first that `does` names, NONE
  uint32_t setting;  // index of `settings`: from here on it plays there, NONE: where it did
  uint32_t hold_ms;  // a held silence before it
  Talk talk;         // TALK_UNSAID: by the landing
  bool asks;
  Range effects;
  uint32_t go;  // beat, GO_ or NONE: the last line shown that has one decides
  Place place;
} Line;

typedef struct Passage {
  uint32_t when;
  Range lines;
  uint32_t skip;  // passages to pass over when this one was shown: the other alternatives
} Passage;

typedef struct Move {  // what an option is meant to do
  uint8_t code;        // index of `codes`
  uint8_t tag;         // index of `tags`; TAG_NONE
  uint8_t concerns;    // bit i: the addressed person's concern i
} Move;
enum { TAG_NONE = 255 };

// A reply's key: a landing, or a concern just voiced, or what is said when nothing else fits.
typedef enum KeyKind { KEY_LANDING, KEY_CONCERN, KEY_OTHER } KeyKind;
typedef struct Reply {
  KeyKind kind;
  uint32_t key;  // index of `landings` or of the person's concerns
  Range passages;
} Reply;

typedef struct Option {
  Text id;         // full: scene.beat.option
  Text say, does;  // at least one
  uint32_t beat, when;
  Move moves[LIMIT_SPOKEN];
  uint32_t move_count;
  uint8_t
      voices[LIMIT_VOICES];  // concerns of the addressed person, in the order they would be opened
  uint32_t voice_count;
  uint32_t memory;                 // bit that remembers it was chosen, NONE: not remembered
  bool again;                      // may be chosen again
  Range effects, replies, advice;  // advice: range of `advice_texts`
  uint32_t go;
  uint32_t instead;  // another option of this beat worth replaying, NONE
  Text why;          // and why, in a sentence
  Place place;
} Option;

typedef struct Beat {
  Text id;  // full: scene.beat
  uint32_t scene;
  uint32_t speaker;  // who is addressed, index of `cast`; NONE
  uint32_t mind;     // the state that is addressed, NONE: a person without one
  uint32_t memory;   // bit that remembers it was seen, NONE
  bool in_order;     // options as written, not shuffled
  Range passages, options, effects;
  uint32_t go;      // where a beat without open options leads, NONE if it always has one
  Range otherwise;  // passages shown then
  Place place;
} Beat;

typedef struct Level {  // a concern's level given by a scene's entry state
  uint8_t mind, concern, level;
} Level;

typedef struct Scene {
  Text id, title, setting, facilitator;  // setting: the place's id
  uint32_t when;                         // entry condition
  Range beats;
  bool no_agenda, is_public, epilogue;
  Range effects;          // each time it is entered in the course of play
  Range sensible, pushy;  // effects when a session begins here
  Range sensible_levels, pushy_levels;
  Place place;
} Scene;

typedef struct Speaker {
  Text id, name, label, role;  // label: as it stands beside a line
  uint32_t pronouns;           // 0 they, 1 he, 2 she
  uint32_t mind;               // NONE: no state of her own
  bool player;
  Place place;
} Speaker;

typedef struct Concern {
  Text id, name, truth;  // what he would call it; what is really under it, for the debrief
  int32_t depth;         // 0-100: voiced when it is not deeper than his openness
  bool safe_zone;        // honoured by honest rules alone
} Concern;

typedef struct MindStart {  // a person with a state of her own
  uint32_t speaker;
  int32_t axis[LIMIT_AXES];
  Concern concerns[LIMIT_CONCERNS];
  uint32_t concern_count;
} MindStart;

typedef struct Choices {  // a variant, a variable of words, an enum of the model
  Text id;
  const char *const *values;
  uint32_t count;
  Place place;
} Choices;

typedef struct Variable {
  Text id;
  ExprKind kind;
  int32_t low, high, start;
  uint32_t choices;  // EXPR_ENUM: index of `choices`
  Place place;
} Variable;

// What of a drawn figure can be told apart. A part that is 0 is left to what comes after it: a
// gesture goes before a look, a look before a mood, a mood before rest.
typedef enum PosePart {
  POSE_POSTURE,
  POSE_HEAD,
  POSE_GAZE,
  POSE_BROWS,
  POSE_MOUTH,
  POSE_HANDS,
  POSE_PARTS
} PosePart;

typedef struct Pose {
  Text part[POSE_PARTS];
} Pose;

typedef struct Look {
  Text id, reads;  // reads: how a screen reader says it
  Pose pose;
  Place place;
} Look;

typedef struct Gesture {    // what a stage line means for the figure and for the ear
  Text id, sound, caption;  // 0: makes none
  Range words;              // of `gesture_words`: any of them in a stage line
  Pose pose;
  Place place;
} Gesture;

typedef struct Mood {  // how the state of a person shows where her look says nothing else
  Text id;
  uint32_t when;  // of the person's own state
  Pose pose;
  Place place;
} Mood;

typedef struct Advice {  // a card: one piece of advice that options play or break
  Text id, text, source;
  Place place;
} Advice;

// The model --------------------------------------------------------------------------------------

typedef struct Axis {
  Text id, name, about;
  int32_t tenths;  // its weight in openness
} Axis;

typedef enum Family { FAMILY_CURIOUS, FAMILY_NEUTRAL, FAMILY_COERCIVE, FAMILY_AVOIDANT } Family;

typedef struct Code {
  Text id, name,
      about;  // the word in the scenes; the name in the record; the definition in a sentence
  Family family;
  int32_t number;      // 1-22, the codebook's
  bool reflection;     // at most one in an option
  uint64_t questions;  // bit of tag: counts as a question; TAG_ALWAYS: with every tag
  uint64_t tags;       // tags it may carry
  bool needs_tag, needs_concern, takes_voices, once_per_tag;
  bool praise;        // an ask within two turns of it is bait
  bool echo;          // three in a row are parroting
  bool rests;         // leaves the count of questions in a row as it was
  bool leaves_space;  // received, it may be followed by a silence
} Code;
#define TAG_ALWAYS UINT64_MAX

typedef struct Landing {
  Text id, about;
  bool weak;  // decides the reply before the codes that went well
  Talk talk;
  uint32_t look;  // how it shows in the moment before the reply, NONE
} Landing;

typedef enum RowAction {  // what a row does besides its effects
  ROW_VOICES = 1,         // the first concern that openness reaches becomes voiced
  ROW_VOICES_DEEPER = 2,  // the same with openness + 10
  ROW_UNDERSTANDS = 4,    // every named concern at 1 -> 2
  ROW_PURPOSE = 8,        // the named concern 2 -> 3
  ROW_HONOURS_SAFE = 16,  // concerns marked safe_zone at 2 or 3 -> 4
  ROW_HONOURS_ALL = 32,   // every concern at 2 or 3 -> 4
  ROW_OPENS_WINDOW = 64,
  ROW_SHUTS_WINDOW = 128,
  ROW_WEIGHS = 256,   // one of the offers a window has room for
  ROW_RESTORES = 512  // half of the last push's effects come back; pressure ends
} RowAction;

typedef struct Row {
  Text id, about;
  uint8_t code, received, severity, landing;
  uint64_t tags;  // bit of tag; 0: any
  uint32_t when;
  int32_t effect[LIMIT_AXES];
  uint32_t actions;
  uint32_t sets, clears;        // bits of model flags
  int8_t counts[LIMIT_COUNTS];  // what one unvoided landing adds to each count
  uint32_t volley_counts;       // bit of count: adds 1 once a volley
  uint8_t critical_rank;        // which class of answer to a no it is, best first class is 0
  int8_t critical;              // its value, in halves
} Row;

typedef struct Quantity {  // a number of the state, a mark worked out before, or a constant
  enum { QUANTITY_CONSTANT, QUANTITY_SLOT, QUANTITY_MARK } kind;
  int32_t value;  // the constant, the slot, the mark's index
  Text name;
} Quantity;

enum { RUBRIC_PARTS = 6 };

typedef struct Share {  // floor(times * min(of, upto) / (per[0] + per[1] + ...)), at most at_most;
                        // 0 when the divisor is 0 or not `when`
  Text about;
  uint32_t when;
  int32_t times, upto, at_most;  // upto and at_most: INT32_MAX when not given
  Quantity of, per[RUBRIC_PARTS];
  uint32_t per_count;
} Share;

typedef enum MarkKind {
  MARK_RATIO,
  MARK_AXIS,
  MARK_SKILL
} MarkKind;  // a figure behind gates; one of the two axes; a skill

typedef struct Mark {  // min(at_most, sum of lines) x scaled..., floor; 0 unless `when`
  Text id, name, about;
  MarkKind kind;
  uint32_t when;
  int32_t at_most;
  Share lines[RUBRIC_PARTS], scaled[RUBRIC_PARTS];
  uint32_t line_count, scaled_count;
} Mark;

typedef struct GateRow {  // of x 1000 >= at_least x per, and <= at_most x per; or a condition
  Text id, about;
  uint32_t when;  // not 0: only the condition counts
  Quantity of, per[RUBRIC_PARTS];
  uint32_t per_count;         // 0: compare `of` itself
  int32_t at_least, at_most;  // INT32_MIN, INT32_MAX when not given; per mille when per_count > 0
} GateRow;

typedef struct Gate {
  Text id, name;
  Range rows;  // of gate_rows
} Gate;

typedef struct Ending {
  Text id, name, about;
  uint32_t when;
} Ending;

typedef struct Named {
  Text id, text;
  Place place;
} Named;

struct Story {
  Arena arena;
  Text name, title, about, player;  // player: the name used when the person gives none
  bool marked;                      // a course with marks
  uint64_t rules, words;            // hashes of what it does and of what it says

  char *chars;
  size_t char_count;
  ExprOp *code;
  size_t code_count;

  Scene *scenes;
  Beat *beats;
  Option *options;
  Reply *replies;
  Passage *passages;
  Line *lines;
  Effect *effects;
  Level *levels;
  Speaker *cast;
  Look *looks;
  Gesture *gestures;
  Text *gesture_words;
  Mood *moods;
  Named *settings;  // the places
  Choices *choices;
  Variable *variables;
  uint32_t *variants;  // indices of `choices`
  Text *advice_texts;  // advice ids, as options list them
  Advice *cards;
  uint32_t scene_count, beat_count, option_count, reply_count, passage_count, line_count,
      effect_count, level_count, cast_count, look_count, gesture_count, gesture_word_count,
      mood_count, setting_count, choices_count, variable_count, variant_count, advice_count,
      card_count, memory_count;

  MindStart minds[LIMIT_MINDS];
  uint32_t mind_count;

  Axis axes[LIMIT_AXES];
  Code codes[LIMIT_CODES];
  Text tags[LIMIT_TAGS];
  Text flags[LIMIT_FLAGS];
  Text counts[LIMIT_COUNTS], count_abouts[LIMIT_COUNTS];
  Landing *landings;
  Row *rows;  // in order; code c's are rows[code_rows[c].first ...]
  Range code_rows[LIMIT_CODES];
  Mark *marks;
  Gate *gates;
  GateRow *gate_rows;
  Ending *endings;
  uint32_t axis_count, code_count_of_model, tag_count, flag_count, count_count, landing_count,
      row_count, mark_count, gate_count, gate_row_count, ending_count;

  int32_t openness_start;   // openness = start + the tenths of the axes, rounded up
  uint32_t scaled_axis;     // this axis's gains are scaled ...
  int32_t scaled_percent;   // ... by floor(percent x gain / 100) per code ...
  uint32_t scaled_when;     // ... while this holds; NONE: never
  int32_t window_length;    // volleys a permission lasts
  int32_t window_offers;    // offers it has room for
  int32_t deeper;           // how much deeper a kept silence reaches
  uint32_t neutral_code;    // what a move that came to nothing is received as
  uint32_t pressured_flag;  // assent after it is compliance
  int32_t marks_from;       // volleys below which marks and gates are empty
};
typedef struct Story Story;

void story_free(Story *story);  // accepts NULL

const char *story_text(const Story *story, Text text);
uint32_t story_find_scene(const Story *story, const char *id);   // NONE when there is none
uint32_t story_find_option(const Story *story, const char *id);  // by full id
uint32_t story_find_card(const Story *story, const char *id);    // of advice

const char *story_talk_name(Talk talk);
const char *story_family_name(Family family);

#endif
