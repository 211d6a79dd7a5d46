# The debrief: where it went.

debrief-title = Where it went
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
