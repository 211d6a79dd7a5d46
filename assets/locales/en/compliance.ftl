# Compliance: papers, customs, registrations, data, complaints.

compliance-not-entered = You do not sell in { $market } yet. Open an account there first; then this shows what its law asks of you.
compliance-no-range = Nothing is in your range in { $market }. Choose a product first; then this shows its papers and duties.
compliance-recalled = The authority has recalled this product. It may not be sold for the time being.

compliance-papers = Papers
compliance-no-papers = This product needs no papers here.
compliance-paper-missing = Missing
compliance-paper-ordered = Ordered, holds from { $date }
compliance-paper-holds = Holds to { $date }
compliance-paper-holds-on = Holds to the end
compliance-paper-ending = Ends on { $date }; can be renewed
compliance-paper-ended = Ended on { $date }
compliance-paper-terms = Holds for { $valid } days. Without it customs takes { $penalty } of the goods’ value, or seizes them.
compliance-paper-verb = Get it: { $paper }
compliance-paper-all = Get all { $count } papers
compliance-report = Test report of
compliance-report-own = None, a full test
compliance-report-genuine = { $supplier } (genuine)
compliance-report-forged = { $supplier } (forged)
compliance-report-unchecked = { $supplier } (not checked)
compliance-report-hint = A supplier’s test report makes papers cheaper and quicker, if it is genuine.
compliance-report-good = The issuer knows this report.
compliance-report-risk = Nobody has asked the issuer. If the report is forged and customs finds out, it takes { $share } of the goods’ value or the goods. Have it checked in Sourcing.
compliance-report-bad = The issuer does not know this report. Papers that stand on it cost { $share } of the goods’ value, or the goods, when customs finds out.
compliance-no-reports = No supplier that you know offers a test report for this product.

compliance-heading = Tariff heading
compliance-heading-text = The heading decides the duty. Read the texts: the right one is the one that fits the goods, whatever its duty.
compliance-declared-as = { $code }
compliance-declared-broker = left to the broker
compliance-broker = Leave it to the broker
compliance-broker-text = He finds the right heading and asks { $more } a consignment instead of { $less }.
compliance-duty-of = duty { $rate }
compliance-tariff-line = { $heading }: { $text }
compliance-heading-more = Every other heading is in the tariff, in the wide view.
compliance-heading-risk = If customs finds that it does not fit, you pay the duty kept back and { $times } times that as a penalty.
compliance-heading-verb = Declare as { $code }

compliance-value = Declared value
compliance-value-text = What customs is told that the goods cost, against what they did cost.
compliance-value-field = Of the cost
compliance-value-risk = Less than you paid is fraud. Doubtful consignments are opened more often. Found out, you pay what was kept back and { $times } times that, and the goods wait meanwhile.
compliance-value-kept = Kept back, a unit
compliance-value-found = { $amount } if found
compliance-value-high = Above the cost nothing is gained.
compliance-value-now = Declared today: { $share }.
compliance-value-verb = Declare { $share } of the cost

compliance-origin = Proof of origin
compliance-origin-none = This product is made only where no agreement lowers the duty.
compliance-origin-text = Countries of the South lower the duty on each other’s goods. A proof must go with each consignment from there.
compliance-origin-saves = Saves
compliance-origin-costs = Costs
compliance-a-unit = { $amount } a unit
compliance-a-consignment = { $amount } a consignment
compliance-origin-on = A proof goes with each consignment.
compliance-origin-start = Send proofs of origin
compliance-origin-stop = Send no more proofs

compliance-registrations = Registrations in { $market }
compliance-registered = In force since { $date }
compliance-registered-from = Applied for, in force from { $date }
compliance-apply = Apply
compliance-register = Apply: { $what }

compliance-data = Buyers’ data
compliance-data-text = Advertising outside the marketplace uses data about people. The law wants them asked.
compliance-data-risk = You advertise with data that nobody was asked for. Any complaint may bring a fine.
compliance-consent-now = now
compliance-consent-verb = Change to: { $consent }

compliance-complaint = Complaint about a mark or design
compliance-complaint-text = { $days ->
    [0] { $what }: the listing is down. Answer today, or the case is lost.
    [one] { $what }: the listing is down. Answer within { $days } day, by { $date }, or the case is lost.
   *[other] { $what }: the listing is down. Answer within { $days } days, by { $date }, or the case is lost.
}
compliance-product-in = { $product }, { $market }
compliance-plea = Answer to complaint
compliance-held-of = { $held } of { $needed }
compliance-complaints = Earlier complaints
compliance-decided-on = { $state }, decided on { $date }

# Facts.
compliance-papers-all = Papers of everything in range
compliance-papers-held = Papers held
compliance-none-missing = none missing
compliance-missing = { $count } missing
compliance-next-date = Next date
compliance-no-dates = nothing due
compliance-inspected = Opened by customs
compliance-inspected-note = of consignments decided
compliance-papers-empty = Nothing in your range needs papers. Products and their papers come here once they are in range.
compliance-col-paper = Paper
compliance-col-state = State
compliance-col-cost = Cost
compliance-col-days = Days
compliance-col-penalty = If missing
compliance-burden = What the state takes of a unit of { $product }
compliance-burden-total = Landed at the border
compliance-burden-none = No way in bulk leads here for this product.
compliance-burden-text = Duty, levies and VAT add { $share } to the customs value. { $mode } from { $origin }, the cheapest way in bulk.
compliance-burden-back = Duty, levies and VAT add { $share } to the customs value; you are registered, so the VAT is set against that on sales. { $mode } from { $origin }, the cheapest way in bulk.
compliance-headings-of = Duty on { $product } by heading
compliance-of-cif = of the customs value
compliance-headings-sentence = A low duty is only worth having if the text fits the goods.
compliance-line = { $code } · { $text }
compliance-line-declared = { $code } (declared) · { $text }
compliance-calendar = Dates to come
compliance-calendar-empty = Nothing begins or ends. Papers, registrations and answers to complaints come here with their dates.
compliance-date-begins = { $what } begins to hold
compliance-date-ends = { $what } ends
compliance-date-answer = Answer to a complaint is due
compliance-date-decided = A complaint is decided
compliance-col-date = Date
compliance-col-left = In
compliance-col-what = What
compliance-tariff = The tariff
compliance-tariff-text = Search by a word, such as “lamp” or “leather”. Press a line to take it into the column at the side.
compliance-col-code = Heading
compliance-col-text = Text
compliance-col-group = Group
compliance-tariff-chosen = { $code } · { $text }. Chapter: { $chapter }
compliance-history = What has happened
compliance-history-empty = Customs has not decided anything yet. Each consignment appears here with its duty, and with what was found.
compliance-col-duties = Duty and VAT
compliance-col-penalty-paid = Penalty
compliance-found = { $outcome }: { $findings }
compliance-released-opened = Opened, nothing wrong, released
compliance-barred = The marketplace asked for a paper: { $paper }
compliance-complaint-won = Complaint won
compliance-complaint-lost = Complaint lost
compliance-data-fine = Fine for use of personal data
