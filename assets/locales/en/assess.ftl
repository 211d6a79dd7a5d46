# Assessment: the mark, its parts and the evidence behind them.

assess-head = { $scenario } · form { $form } · { $days } of { $of } days
assess-conduct-clean = Conduct: nothing found.
assess-breach = Conduct: { $breach }, { $cases } of { $occasions } cases; too few to count.
assess-breach-caps = Conduct: { $breach }, { $cases } of { $occasions } cases. The mark cannot be above { $cap }.
assess-passed = Passed with { $mark } points; { $pass } were needed.
assess-failed = Not passed: { $mark } points of the { $pass } that were needed.
assess-below-floor = Not passed: { $mark } points are enough, but every competence needs { $floor }, and this was not reached in: { $below }.
assess-unfinished = Not finished, so not a pass yet: { $mark } points so far.
assess-outcome = Profit after the run-on { $profit }: { $points } points on this form's ladder.
assess-no-occasion = no occasion
assess-no-par = no par
assess-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
assess-posting = { $amount } from { $credit } to { $debit }
assess-fact = { $date }: { $fact }
assess-opening = { $date }: as the day began
assess-line = { $fact } → { $value }

competence-market = Market entry
competence-product = Product selection
competence-sourcing = Supplier matching
competence-pricing = Pricing and offer
competence-marketing = Marketing
competence-logistics = Logistics
competence-compliance = Compliance
competence-payments = Payments
competence-service = Customer service
competence-data = Use of data

level-not-yet = not yet
level-emerging = emerging
level-proficient = proficient
level-advanced = advanced

breach-false-value = goods declared below what they cost
breach-false-heading = goods declared under a wrong heading that bears less duty
breach-false-paper = a paper used that its issuer does not know
breach-paper-missing = goods sold without a paper that the law asks for
breach-fair-claim-denied = customers with a fair claim turned away
breach-data-misused = personal data used unasked
breach-false-promise = delivery promised that could not be kept

indicator-market-demand-known = First orders on researched demand
indicator-market-research-used = Research in time for the order
indicator-market-season-met = Something to sell in high season
indicator-market-fixed-costs = Cost of being in the market
indicator-market-days-to-sale = Days to the first sale

assess-of-hundred = of 100
assess-made-under = Rules { $rules }, indicators { $version }, journal { $chain }
assess-competences = Competences
assess-floor-note = The mark in each bar is the floor: a pass needs { $floor } in every competence.
assess-cash = Cash, day by day, against players of known skill on the same form
assess-attribution = Where the result was made
assess-attribution-note = Profit if one stage had been in the competent player's hands and all else as it was. The parts do not add up, as stages need each other; what is left over is shown.
assess-interaction = Together more or less than apart
assess-whole = All nine
assess-turning = The days that moved the result most
assess-more = { $count } more
assess-anchors = Par on this form: novice { $novice }, competent { $competent }, expert { $expert }
