---@meta
-- Every word a scene file may use, one after another, with what it does. An editor with a Lua language server reads this file
-- and completes words while you write; the game itself never runs it. Scene files are tables with words in them. Plain
-- Lua (a local, a small function that returns a beat, a loop over ipairs) may build them. They run once, when a course is
-- loaded, in a sandbox: no files, no clock, no patterns, no chance. Of Lua's own words there are ipairs, type, tostring,
-- tonumber, select, error, assert, math.abs floor max min, string.format (%d %s %%) sub upper lower, and append below.
--
-- A condition (`when`) is text in Lua's own syntax over declared names: "trust >= 40 and understood.pace and not told".
--   Numbers:   trust, reactance, threat, readiness, openness (the expert's; another person's: helena.trust); voiced,
--              understood, purposes, honoured (how many concerns); volleys; your own numbers
--   Yes or no: voiced.pace, understood.pace, purpose.pace, honoured.pace; pressured, dropped, wants_known, designed, accepted,
--              hot; chosen.option, chosen.beat.option, chosen.scene.beat.option; seen.beat, seen.scene.beat; your own flags;
--              rules
--   Words:     a variant, one_of, ending ('none' until decided), landing: compared with == and ~= to a word in quotes
-- A target (`go`) is a beat of this scene, scene.beat, "next" (the next scene whose `when` holds) or "end".

---------------------------------------------------------------------------------------------- the course (course.lua)

--- The course, once, in course.lua: course "four_minutes" { title = "Four Minutes", ... }
---@param id string must be the folder's name
---@return fun(fields: CourseFields)
function course(id) end
---@class CourseFields
---@field title string
---@field about string one sentence for the title screen
---@field scenes string[] scene files in order of play, without .lua
---@field player? string the name {player} stands for when the person gives none
---@field marks? boolean true: curiosity and coercion are marked; needs an expert

--- Somebody who speaks. Makes a word of her id: cast "conrad" { ... }, then conrad { "Yes." }
---@param id string
---@return fun(fields: CastFields)
function cast(id) end
---@class CastFields
---@field name string in full
---@field short? string as it stands beside a line; the first word of the name unless given
---@field role? string for screen readers and the cast list
---@field pronouns? "they"|"he"|"she" for the shared words of the debrief; they unless given

--- The person whose coaching is at stake: her start state and her concerns. Her exchanges are the ones that are marked.
---@param id string of the cast
---@return fun(fields: MindFields)
function expert(id) end
--- Another person with a state of her own: her replies are steered by how things land, nothing is marked.
---@param id string of the cast
---@return fun(fields: MindFields)
function person(id) end
---@class MindFields
---@field trust integer 0-100
---@field reactance integer
---@field threat integer
---@field readiness integer
---@field [integer] table its concerns, at most five: concern "pace" { ... }

--- A concern of an expert or person: a valid reason to say no.
---@param id string
---@return fun(fields: ConcernFields): table
function concern(id) end
---@class ConcernFields
---@field depth integer 0-100: it can be voiced when it is not deeper than openness
---@field name string in a few words, as the notebook has it
---@field truth string what is really under it, for the debrief
---@field safe_zone? boolean honest rules alone honour it

--- Drawn from the seed of the playthrough, fixed for its length: variant "ready" { "yes", "not_now" }
---@param id string
---@return fun(words: string[])
function variant(id) end

--- Something that happened or not: flag "marisol_stays". False at the start.
---@param id string
function flag(id) end
--- A number with a range: number "pushes" { from = 0, to = 9, start = 0 }
---@param id string
---@return fun(fields: NumberFields)
function number(id) end
---@class NumberFields
---@field from integer the smallest it can be
---@field to integer the largest
---@field start? integer the smallest unless given

--- One word out of several, the first at the start: one_of "intention" { "none", "win", "learn" }
---@param id string
---@return fun(words: string[])
function one_of(id) end

--- A condition with a name, to be used in others: rule "earned_it" "trust + readiness >= 60"
---@param id string
---@return fun(condition: string)
function rule(id) end

--- Where a scene plays: place "office_morning" { "His office, first light." }
--- It is drawn in assets/place/office.svg. The last word may be the hour: morning, day, evening or night.
---@param id string
---@return fun(text: string[])
function place(id) end

------------------------------------------------------------------------------------------------------------- a scene

--- One file is one scene: scene "the_ask" { title = ..., beat "door" { ... }, ... }. Play begins at its first beat.
---@param id string must be the file's name
---@return fun(fields: SceneFields)
function scene(id) end
---@class SceneFields
---@field title string
---@field place? string
---@field with? string who is addressed in its beats, unless a beat says otherwise; the expert when there is one
---@field when? string the scene is passed over when this does not hold
---@field facilitator? string the question a facilitator asks the room after it
---@field no_agenda? boolean a scene to be with somebody: asking after praising is bait
---@field public? boolean others are listening
---@field epilogue? boolean after the ending was decided: a story, nothing is marked
---@field enter? EnterFields
---@field [integer] table its beats

---@class EnterFields
---@field add? table<string, integer> each time play comes in: { threat = -4 }. The only place besides the model that changes an expert's state
---@field set? table<string, any>
---@field sensible? table a session may begin here: the state a sensible path would bring: axes, variables, statuses (accepted = true), and voiced = {"pace"}, understood = {...}, purpose = {...}
---@field pushy? table the same for a path that pushed

--- A moment: lines, then options. A beat without options needs `go`.
---@param id string
---@return fun(fields: BeatFields): table
function beat(id) end
---@class BeatFields
---@field with? string who is addressed
---@field go? string where it leads when it has no options
---@field set? table<string, any> on entering
---@field add? table<string, integer>
---@field in_order? boolean options as written; otherwise the seed shuffles them
---@field [integer] string|table its lines, options and one otherwise

--- Something the player may say or do.
---@param id string unique in its beat; it is what the journal stores, so it stays when the text changes
---@return fun(fields: OptionFields): table
function option(id) end
---@class OptionFields
---@field say? string the words; `say`, `does` or both
---@field does? string the act: "You wait."
---@field move? table one move, or a list of up to three in the order spoken
---@field voices? string[] concerns this question or silence can open, in order
---@field when? string
---@field again? boolean may be said again; otherwise an option that was chosen is not offered a second time
---@field reply? table a line, or a list of lines, when no key of `landed` fits
---@field landed? table<string, table> replies by landing, or by the concern it voiced; `other` for the rest
---@field go? string
---@field set? table<string, any>
---@field add? table<string, integer>
---@field advice? string[] ids of the advice it plays or breaks
---@field instead? string another option of this beat that would have been worth trying
---@field why? string and why, in one sentence of plain language

--- What happens when no option is open: otherwise { "He looks at the clock.", go = "the_clock" }. Lines may stand in it.
---@param fields OtherwiseFields
---@return table
function otherwise(fields) end
---@class OtherwiseFields
---@field go? string where it leads; without it a line in it leads on
---@field [integer] string|table its lines

--- The first of several whose `when` holds: either { conrad { "Again?", when = "hot" }, conrad { "Go on." } }. An alternative
--- may be a list of lines with a `when`: { when = "hot", conrad { "Again?" }, "He waits." }
---@param alternatives (table|string|AlternativeFields)[]
---@return table
function either(alternatives) end
---@class AlternativeFields
---@field when? string
---@field [integer] string|table its lines

--- The player speaks without being asked: you { "Morning." }
---@param line LineFields|string
---@return table
function you(line) end
--- Narration with the fields of a line. A plain text in a list of lines is narration too.
---@param line LineFields|string
---@return table
function narrate(line) end
---@class LineFields
---@field [1]? string what is said; {player} is the player's name
---@field look? string how she looks from now on: one of the looks in scenes/common/looks.lua
---@field does? string a short stage line before the words
---@field inner? string what she is thinking: shown in the debrief, never in play
---@field talk? "change"|"neutral"|"sustain"|"discord" how she answers; by the landing unless given
---@field asks? boolean it is a question to the player; a silence after it is coldness
---@field place? string from here on it plays there: a place, or the same one at another hour
---@field hold? number seconds of held silence before it, 0.5 to 20
---@field when? string
---@field go? string where it leads, before the option's own; the lines after it are still shown
---@field set? table<string, any>
---@field add? table<string, integer>

--- Adds a value at the end of a list, for a helper that builds one.
---@param list table
---@param value any
function append(list, value) end

------------------------------------------------------------------------------------ advice (scenes/common/advice.lua)

--- One piece of advice, as a card of the debrief: advice "A14" { text = "...", source = "..." }. Options name it in `advice`.
---@param id string
---@return fun(fields: AdviceFields)
function advice(id) end
---@class AdviceFields
---@field text string in our own words, one line
---@field source string where the thought comes from

---------------------------------------------------------------------------- moves (declared in scenes/common/moves.lua)
-- A move is what an option is meant to do; how it lands is decided by the model. Tags and concerns are texts after the word:
-- ask_open "meaning", reflect_concern "pace", reflect_concern { "pace", "edge" }. A move without tags stands alone: silence.

--- One open question without an answer hidden in it: meaning, experience, concern, aspiration, role_joy, precise_words.
--- Give the option `voices`.
ask_open = nil
--- After your own open question: wait. Give the option `voices`.
silence = nil
--- Gives back her words or their gist.
reflect = nil
--- Names one to three concerns with their meaning and lets her correct.
reflect_concern = nil
--- Asks what a concern she has is looking after.
ask_protects = nil
--- Asks leave, her view, or what to talk about: leave, view, agenda.
permission = nil
--- Says, and means, that the decision is hers.
autonomy = nil
--- Specific, true praise that wants nothing.
affirm = nil
--- Honest rules: what coaching is and is not, who hears what, the right to stop.
safe_zone = nil
--- One idea, by leave, discardable: testimonial, observation, data, career, free_session.
offer = nil
--- A real request she is free to refuse.
ask_help = nil
--- Lets her set the terms: length, topic, coach, measure, stop_rule, who_hears.
co_design = nil
--- Takes the no without a sting and keeps the door open.
accept_no = nil
--- Owns a push, without an excuse.
repair = nil
--- closed: a yes-or-no question; info: facts without push.
neutral = nil
--- Pushes the conclusion: leading, advice, pitch, testimonial, presume.
persuade = nil
--- Wins the point: argue, correct, moralise, label.
confront = nil
--- Others as a lever: everyone, why, gang_up.
social_pressure = nil
--- Praise or a favour whose purpose is the yes: flattery, lure.
bait = nil
--- Position makes refusal costly: threat, remedial, sanction, mandate.
power = nil
--- Passes on, spies, promises secrecy that cannot be kept.
breach = nil
--- Escapes in the name of kindness: drop, hand_off, reassure, hint.
oblige = nil

------------------------------------------------------ the model and the rubric (scenes/common: for training designers)

--- How somebody looks: look "guarded" { reads = "arms folded", posture = "crossed" }. A course may add its own.
---@param id string
---@return fun(fields: LookFields)
function look(id) end
---@class LookFields
---@field reads string what a screen reader says
---@field posture? "upright"|"leaning"|"turned"|"crossed"
---@field head? "front"|"down"|"aside"
---@field gaze? "you"|"down"|"away"|"clock"|"closed"
---@field brows? "level"|"low"|"up"|"one"
---@field mouth? "level"|"tight"|"open"|"corner"|"smile"
---@field hands? "still"|"pen"|"notebook"|"phone"

--- What a stage line does to figure and ear: gesture "writes" { words = { "writes" }, hands = "pen", sound = "pen" }. The first gesture with a word in the line counts.
---@param id string
---@return fun(fields: GestureFields)
function gesture(id) end
---@class GestureFields
---@field words string[] what stage lines call it; whole words
---@field sound? string one of the sounds
---@field caption? string the sound in words, for somebody who does not hear it
---@field posture? "upright"|"leaning"|"turned"|"crossed"
---@field head? "front"|"down"|"aside"
---@field gaze? "you"|"down"|"away"|"clock"|"closed"
---@field brows? "level"|"low"|"up"|"one"
---@field mouth? "level"|"tight"|"open"|"corner"|"smile"
---@field hands? "still"|"pen"|"notebook"|"phone"

--- How the state of a person shows where her look says nothing else: mood "wary" { when = "reactance >= 50", brows = "low" }.
---@param id string
---@return fun(fields: MoodFields)
function mood(id) end
---@class MoodFields
---@field when string a condition over that person's state
---@field posture? "upright"|"leaning"|"turned"|"crossed"
---@field head? "front"|"down"|"aside"
---@field gaze? "you"|"down"|"away"|"clock"|"closed"
---@field brows? "level"|"low"|"up"|"one"
---@field mouth? "level"|"tight"|"open"|"corner"|"smile"
---@field hands? "still"|"pen"|"notebook"|"phone"

--- A move: what an option can be meant to do. Makes a word of its id.
---@param id string
---@return fun(fields: MoveFields)
function move(id) end
---@class MoveFields
---@field number integer the codebook's
---@field name string in the record
---@field family "curious"|"neutral"|"coercive"|"avoidant"
---@field tags? string[] it may carry one of them
---@field needs? "tag"|"concern" it cannot stand alone
---@field question? true|string[] counts as a question: always, or with these tags
---@field reflection? boolean at most one in an option
---@field voices? boolean may open concerns
---@field once_per_tag? boolean said again with the same tag it is a habit
---@field praise? boolean an ask soon after it is bait
---@field echo? boolean three in a row are parroting
---@field rests? boolean leaves the count of questions in a row as it was
---@field leaves_space? boolean received, a silence may follow it
---@field about string its definition in a sentence

--- A number from 0 to 100 that every person with a state has: axis "trust" { ... }
---@param id string
---@return fun(fields: AxisFields)
function axis(id) end
---@class AxisFields
---@field name string
---@field tenths? integer its weight in openness
---@field about string

--- The model's single numbers, once.
---@param fields ModelFields
function model(fields) end
---@class ModelFields
---@field openness integer before the axes are added
---@field window integer turns a permission lasts
---@field window_offers integer offers it has room for
---@field deeper integer how much deeper a kept silence reaches
---@field marks_from integer turns below which there are no marks
---@field nothing string the move that counts for one that came to nothing
---@field compliance string the status after which assent is compliance
---@field gains? GainsFields
---@class GainsFields
---@field axis string whose gains are scaled
---@field percent integer
---@field when string

--- Something that holds or not between two people: status "pressured". Rows set and clear it.
---@param id string
function status(id) end

--- A way a move can land: landing "heard" { about = "He noticed that you listened." }
---@param id string
---@return fun(fields: LandingFields)
function landing(id) end
---@class LandingFields
---@field weak? boolean it decides the reply before the moves that went well
---@field talk? "change"|"neutral"|"sustain"|"discord" how she answers unless the reply says so
---@field look? string how it shows in her in the moment before she answers
---@field about string

--- A row of the landing table. The first that fits counts, and its id goes into the record. Besides these fields the axes, as
--- what it adds to them: row "ask_asked" { code = "ask_open", landing = "asked", received = "ask_open", trust = 1 }
---@param id string
---@return fun(fields: RowFields)
function row(id) end
---@class RowFields
---@field code string the move as written
---@field tags? string[] only with these tags
---@field when? string
---@field landing string
---@field received string the move it counts as
---@field severity? integer of a push, 1 to 9
---@field does? string[] voices, voices_deeper, understands, purpose, honours_safe, honours_all, opens_window, shuts_window, weighs, restores
---@field sets? string[] statuses
---@field clears? string[] statuses
---@field about? string
---@field trust? integer
---@field reactance? integer
---@field threat? integer
---@field readiness? integer

--- Something that is counted: count "spaces" { received = { "silence" }, about = "silences you kept" }
---@param id string
---@return fun(fields: CountFields)
function count(id) end
---@class CountFields
---@field received? string[] each move received as one of these
---@field rows? string[] each move that lands by one of these rows
---@field once? string[] as received, but one for a turn
---@field volleys? boolean every turn
---@field pushes? boolean every push
---@field severity? boolean the weight of every push
---@field severity_from? integer every push of this weight or more
---@field about string

--- One class of answers to a no, the best first.
---@param fields CriticalFields
function critical(fields) end
---@class CriticalFields
---@field halves integer its value in halves, -2 to 2
---@field pushes? boolean
---@field rows? string[]
---@field received? string[]

--- A mark: a sum of lines.
---@param id string
---@return fun(fields: MarkFields)
function mark(id) end
---@class MarkFields
---@field name string
---@field about string
---@field ratio? boolean a figure behind the gates
---@field skill? boolean one of the skills; neither: one of the two axes
---@field when? string it is 0 when this does not hold
---@field at_most? integer per mille
---@field scaled? ShareFields[] the sum is multiplied by each
---@field [integer] ShareFields its lines
---@class ShareFields
---@field when? string
---@field times? integer per mille
---@field of? string a count, an axis, understood, purposes, honoured, answered, or a mark above
---@field upto? integer `of` counts no further
---@field per? (string|integer)[] divided by their sum
---@field at_most? integer
---@field about? string

--- A row of conditions that all must hold: gate "fair" { name = "Fair practice", { ... }, ... }
---@param id string
---@return fun(fields: GateFields)
function gate(id) end
---@class GateFields
---@field name string
---@field [integer] GateRowFields
---@class GateRowFields
---@field id string
---@field of? string
---@field per? (string|integer)[] then at_least and at_most are per mille of their sum
---@field at_least? integer
---@field at_most? integer
---@field when? string instead of a number: a condition
---@field about string

--- How it can end. The first whose condition holds.
---@param id string
---@return fun(fields: EndingFields)
function ending(id) end
---@class EndingFields
---@field name string
---@field about string
---@field when? string
