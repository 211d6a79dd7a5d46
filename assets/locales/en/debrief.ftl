# The debrief: where it went.

debrief-title = Debrief
debrief-working = Your run is being played again with changes. This takes some seconds.
debrief-stages = In the competent player's hands
debrief-stages-text = What each stage would have added or taken away, with all your other decisions as they were. Stages need each other: what the parts leave over is interaction.
debrief-interaction = Together, beyond the parts
debrief-whole = All nine stages
debrief-days = Days that moved the result most
debrief-days-text = Found by playing your run again without that day's decisions of the stage. Press one to see the cash without it.
debrief-none = No single day stands out.
debrief-brought = { $date }, { $stage }: it paid
debrief-cost = { $date }, { $stage }: it cost you
debrief-more = { $count ->
    [one] One more decision.
   *[other] { $count } more decisions.
}
debrief-carried = { $count ->
    [one] One later decision hung on it.
   *[other] { $count } later decisions hung on it.
}
debrief-cash = Cash with and without
debrief-cash-own = As it was
debrief-cash-without = Without it
debrief-cash-sentence = At the end { $own } as it was, { $without } without it.

debrief-of = Debrief: { $title }
debrief-score = Score
debrief-par = Against par
debrief-made = Where it was made
debrief-moments = Turning points
debrief-what-if = What if
debrief-reflection = Reflection

# The mark.
debrief-rungs = Players of known skill are playing your form: { $played } of { $all } are done.
debrief-mark = Mark
debrief-mark-note = { $pass } needed
debrief-outcome = Outcome
debrief-counts = counts { $share }
debrief-competence = { $points } · { $level }
debrief-below-floor = below the floor of { $floor }
debrief-seen = There was occasion for { $share } of its indicators. Press one to see the facts behind it.
debrief-points = { $points } points
debrief-rule = By rule: { $points }
debrief-rule-point = { $points } points at { $reading }

# Against players of known skill.
debrief-par-own = You
debrief-par-cash = Cash, day by day
debrief-par-sentence = At the end you held { $own }, the novice { $novice }, the competent player { $competent } and the expert { $expert }.
debrief-par-text = All played the same form: the same buyers, the same customs checks, the same shocks. Cash lies low while goods are on their way, so look at where it ends.

# Turning points.
debrief-timeline = Your days, from first to last
debrief-timeline-text = Above the line it paid, below it cost. The larger the sign, the more hung on that day.
debrief-without = What if I had not?

# What if.
debrief-day = Day of the run
debrief-day-earlier = To the day of the decision before
debrief-day-later = To the day of the next decision
debrief-day-none = Nothing was decided on this day.
debrief-was-refused = The rules refused it.
debrief-leave-out = Leave out
debrief-put-back = Put back
debrief-change = Change figures
debrief-changes = Your changes
debrief-changes-none = Choose a day, then leave a decision out or give it other figures.
debrief-left-out = Left out: { $decision }
debrief-instead = Instead: { $decision }
debrief-clear = Remove all changes
debrief-try = Play the run with these changes
debrief-trying = The run is being played with your changes.
debrief-stop = Stop
debrief-other-changes = This is what came of the changes you played before; they have changed since.
debrief-edit-refused = On { $date } the rules would refuse it. { $why }
debrief-edit-stale = The run no longer has this decision. Remove the change and choose again.
debrief-came = The profit after the run-on would have been { $changed } instead of { $was }.
debrief-figure = Figure
debrief-was = As it was
debrief-changed = With changes
debrief-difference = Difference
debrief-what-if-cash = Cash in both runs
debrief-came-cash = At the end { $was } as it was, { $changed } with the changes.
debrief-dropped = Decisions that no longer applied
debrief-dropped-none = All your other decisions could be taken as before.
debrief-lost = What it answered was not there.
debrief-days-differ = Days that differ
debrief-days-same = No day differs.
debrief-date = Date
debrief-cash-was = Cash
debrief-cash-changed = Cash, changed
debrief-units-was = Units
debrief-units-changed = Units, changed

# Reflection.
debrief-reflection-text = Your answers are kept in the record of your run. No machine marks them; an assessor may rate them.
debrief-answer = Your answer to question { $place }
debrief-save = Save answer
debrief-save-of = Save answer to question { $place }
debrief-saved = Saved in the record of your run.
debrief-unsaved = Not saved yet.
debrief-unfit = This cannot be kept: write plain text of at most { $most } letters.
debrief-no-question = Answers to what the run no longer holds
debrief-rated-whole = All answers together
debrief-rating = { $level } ({ $number } of 4) · { $author } · { $date }
debrief-rating-outdated = The answer was changed since, so this rating does not count.
debrief-rating-of-other = Given for another run, so this rating does not count.
debrief-ratings-unreadable = There are ratings beside this run, but their file was altered or cannot be read. They are not shown.
