-- The advice this game is made of, one card each. An option names the cards it plays or breaks; the debrief shows them.
-- The words are ours; the thoughts come from a question put to coaches with its eight answers, and from an article
-- for managers of top performers. Where a saying stands under a famous name we only say whom the source credits.

local counted = { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth" }
local function answer(number)
  return "Persuading a reluctant professional to get coached, the " .. counted[number] .. " of eight answers"
end
local question = "Persuading a reluctant professional to get coached, the question"
local article = "5 ways to defuse resistance when coaching top performers"

----------------------------------------------------------------------------------------------------- A: the question

advice "A01" { text = "Ten strong years, and everybody at the top rings {him} first.", source = question }
advice "A02" { text = "The promotion went to somebody else, more than once, and {he} does not mention it.", source = question }
advice "A03" { text = "Why {he} was passed over is your guess until somebody who knows has said it.", source = question }
advice "A04" { text = "You once worked for {him}, and you are not the first to bring this up.", source = question }
advice "A05" { text = "{He} thinks a coach would make {him} worse at what {he} does best.", source = question }
advice "A06" { text = "Look at the verb you were handed: to persuade.", source = question }

----------------------------------------------------------------------------------------------------- A: the answers

advice "A07" { text = "No way of asking is sure to get a yes.", source = answer(1) }
advice "A08" { text = "The best in every field have somebody who watches them work.", source = answer(1) }
advice "A09" { text = "Ask people {he} respects whether they would tell {him} how it was for them.", source = answer(1) }
advice "A10" { text = "There are published accounts; have them at hand, and do not send them unasked.", source = answer(1) }
advice "A11" { text = "A first session can be free, and an end can be part of the deal.", source = answer(1) }
advice "A12" { text = "Some people will not be coached. You can take that as an answer.", source = answer(1) }
advice "A13" { text = "When somebody does not do the obvious thing, a part of {him} has a reason that is not being heard.", source = answer(2) }
advice "A14" { text = "Make it possible to talk about the objection, and want to know.", source = answer(2) }
advice "A15" { text = "A plan that begins by calling {his} reasons wrong has ended.", source = answer(2) }
advice "A16" { text = "Say {his} worry back to {him} until {he} says that this is it.", source = answer(2) }
advice "A17" { text = "Ask what the part that says no is looking after.", source = answer(2) }
advice "A18" { text = "Negotiate in the open: what you would like, what {he} fears, and a form that has room for both.", source = answer(2) }
advice "A19" { text = "Set it up as a trial, and let {him} say what would make it a fair one.", source = answer(2) }
advice "A20" { text = "You cannot persuade anybody. If you must, leave it.", source = answer(2) }
advice "A21" { text = "If you stay curious long enough, {he} may talk {himself} into it.", source = answer(2) }
advice "A22" { text = "The teacher turns up when the student is ready.",
  source = answer(3) .. "; the source calls it a saying of Zen, which nobody has shown" }
advice "A23" { text = "What {he} does and who {he} is may have become one thing.", source = answer(3) }
advice "A24" { text = "To be seen not knowing can be frightening, and fear makes jokes.", source = answer(3) }
advice "A25" { text = "Has the person who decides ever told {him} to {his} face?", source = answer(3) }
advice "A26" { text = "If nobody spoke for years, that is the company's share.", source = answer(3) }
advice "A27" { text = "Having to be the expert has cost people their careers. It is a story to offer, and no threat.", source = answer(3) }
advice "A28" { text = "Working well with others is part of the job now, and that can be said without a push.", source = answer(3) }
advice "A29" { text = "What {he} would gain and what {he} would risk is for {him} to weigh.", source = answer(3) }
advice "A30" { text = "Somebody argued into it against {his} will has not changed {his} mind.",
  source = answer(3) .. "; the source credits the saying to Shakespeare, it is usually traced to Butler's Hudibras in other words" }
advice "A31" { text = "People put up with your conclusions and act on their own.",
  source = answer(4) .. "; the source credits it to Haudan of Root Inc" }
advice "A32" { text = "Ask yourself whose conclusion this is.", source = answer(4) }
advice "A33" { text = "That {he} is better with systems than with people is an assumption. Check it or drop it.", source = answer(4) }
advice "A34" { text = "{He} may like the way {he} works better than a promotion.", source = answer(4) }
advice "A35" { text = "Figures can help once {he} has asked for them.", source = answer(4) }
advice "A36" { text = "Good numbers with people lost on the way are worth a look, if {he} agrees to look.", source = answer(4) }
advice "A37" { text = "If {he} wants to rise, people and technique together carry further.", source = answer(4) }
advice "A38" { text = "Does {he} want the promotion, or does everybody else want it for {him}?", source = answer(5) }
advice "A39" { text = "{He} may love this job, and the standing that comes with it.", source = answer(5) }
advice "A40" { text = "Nobody can promise {him} that {he} would be as good somewhere else.", source = answer(5) }
advice "A41" { text = "{He} stayed after every refusal. That may be hurt, and it may be contentment.", source = answer(5) }
advice "A42" { text = "Find out what {he} is after, and what this job already gives {him}.", source = answer(5) }
advice "A43" { text = "She took the promotion, then asked for her old desk, and was right both times.", source = answer(5) }
advice "A44" { text = "Ask what makes {him} glad to come in before you bring a solution.", source = answer(5) }
advice "A45" { text = "A company needs people who master a thing as much as people who climb.", source = answer(5) }
advice "A46" { text = "Coaching somebody who was made to come gets nowhere; people who tried it say so.", source = answer(6) }
advice "A47" { text = "A coach can tell the one who pays that the money is wasted, and stop.", source = answer(6) }
advice "A48" { text = "A talk with a coach about why {he} would rather not costs nothing, and {he} may refuse that too.", source = answer(6) }
advice "A49" { text = "{He} may change {his} mind later. If {he} does not, that is the end of it.", source = answer(6) }
advice "A50" { text = "What {he} tells the coach stays there unless {he} says otherwise.", source = answer(6) }
advice "A51" { text = "It works best as something {he} wants, for ends of {his} own.", source = answer(7) }
advice "A52" { text = "Ask first whether the company needs {him} promoted at all.", source = answer(7) }
advice "A53" { text = "A rise can take somebody out of what {he} does well and into managing.", source = answer(7) }
advice "A54" { text = "There are other ways to honour good work.", source = answer(7) }
advice "A55" { text = "Is it the position {he} wants, or that somebody sees what {he} did?", source = answer(7) }
advice "A56" { text = "If {he} wants the step, coaching can be part of the way there, and never its price.", source = answer(7) }
advice "A57" { text = "Nobody who talks about {him} has talked with {him}.", source = answer(8) }
advice "A58" { text = "You are walking uphill already; a push makes it steeper.", source = answer(8) }
advice "A59" { text = "Seen from {his} chair, with years of praise behind {him}, what is there to change?", source = answer(8) }
advice "A60" { text = "Without something {he} longs for, and a price {he} sees {himself} for staying put, it goes nowhere.", source = answer(8) }
advice "A61" { text = "{He} may believe that {he} has earned it already, and not know what they are looking for.", source = answer(8) }
advice "A62" { text = "{He} may be too good where {he} is: who would do it then?", source = answer(8) }
advice "A63" { text = "Which part, exactly, would get worse? Ask for {his} own words.", source = answer(8) }
advice "A64" { text = "Nobody gets to success by being dragged there.",
  source = answer(8) .. "; there it stands as a saying, without an author" }
advice "A65" { text = "Buy one session, to find out what the no is made of, and let {him} keep the result.", source = answer(8) }

-------------------------------------------------------------------------------------------------- B: top performers

advice "B01" { text = "To leave your best people uncoached because they would like it so is a favour to nobody.", source = article }
advice "B02" { text = "Managers everywhere hear it: the best ones say no thank you.", source = article }
advice "B03" { text = "Many then stop asking, and pay for it later.", source = article }
advice "B04" { text = "Others use force, and that costs as much.", source = article }
advice "B05" { text = "Find out where the no comes from, and answer that.", source = article }
advice "B06" { text = "If coaching is what happens when something is wrong, nobody good will want it.", source = article }
advice "B07" { text = "Coaching can be an extra for everybody instead of a repair for some.", source = article }
advice "B08" { text = "One cause of a no: a wrong picture of what coaching is.", source = article }
advice "B09" { text = "One cause of a no: the way your company has used it.", source = article }
advice "B10" { text = "One cause of a no: it went badly last time.", source = article }
advice "B11" { text = "What you say to your best is not what you say to somebody who struggles.", source = article }
advice "B12" { text = "It is your job to have this talk, alone with {him} and to find out.", source = article }
advice "B13" { text = "Begin with your own wish to be of more use to {him}.", source = article }
advice "B14" { text = "Ask what the word means to {him}, so that you both speak of one thing.", source = article }
advice "B15" { text = "Do not ask why {he} is the only one.", source = article }
advice "B16" { text = "Ask what worries {him} about being coached by you.", source = article }
advice "B17" { text = "When you have asked, be quiet.", source = article }
advice "B18" { text = "Get the whole picture, with the coach and the manager {he} had before you.", source = article }
advice "B19" { text = "Then make something new together: rules, what each expects, what stays in the room.", source = article }
advice "B20" { text = "Ask for {his} help, because you do need it.", source = article }
advice "B21" { text = "Others look to {him}; if {he} is in it, it holds. Say it only if it is not a lure.", source = article }
advice "B22" { text = "In the middle of the game you cannot watch yourself play.", source = article }
advice "B23" { text = "One thing you can see and {he} cannot, or two, and no more.", source = article }
advice "B24" { text = "Meet once only to be glad of what went well.", source = article }
advice "B25" { text = "Name exactly what {he} did, and it will happen again.", source = article }
advice "B26" { text = "A star nobody looks at drifts, and then leaves.", source = article }
advice "B27" { text = "{He} could learn to coach others, and be coached on the way.", source = article }
advice "B28" { text = "Where to: managing, selling at the top, helping others, or nowhere. Ask.", source = article }
