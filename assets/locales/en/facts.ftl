# What the program says about refusals, decisions and events.

fact-day = day { $day }
fact-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
fact-units = { $units ->
    [one] { $units } unit
   *[other] { $units } units
}
fact-list = { $first }; { $next }

# Why a decision cannot be taken, and what to do about it.
refusal-cash-short = This costs { $need }, and you can spend { $have }: { $short } are missing.
refusal-cash-short-hint = Order less, bring money home from a market, or wait for a payout.
refusal-minutes-short = This takes { $need } minutes, and { $have } are left today.
refusal-minutes-short-hint = Go on tomorrow, or let agents or a program answer.
refusal-shop-closed = The shop is insolvent and has stopped trading.
refusal-shop-closed-hint = Nothing can be decided any more. Go back, or start another run.
refusal-market-unknown = No market was named that exists here.
refusal-market-unknown-hint = Choose a market; a CIF quotation needs the market that the goods go to.
refusal-product-unknown = There is no such product in this run.
refusal-product-unknown-hint = Choose a product from the list.
refusal-supplier-unknown = You do not know this supplier, or it cannot help with this.
refusal-supplier-unknown-hint = Search a directory for it; a test report has to come from a supplier who offers one.
refusal-quote-unknown = There is no such quotation in your hands.
refusal-quote-unknown-hint = Ask the supplier for a quotation first.
refusal-enquiry-unknown = There is no such message for you.
refusal-enquiry-unknown-hint = Choose one of the open messages.
refusal-market-not-entered = You have no seller account in this market.
refusal-market-not-entered-hint = Enter the market first, at the market stage.
refusal-market-already-entered = You are in this market already.
refusal-market-already-entered-hint = Nothing needs to be done.
refusal-range-missing = This product is not in your range there.
refusal-range-missing-hint = Take it into the range first, at the product stage.
refusal-range-already = This product is in your range already.
refusal-range-already-hint = Go on with suppliers, price and papers.
refusal-range-full = { $slots ->
    [one] Your range has { $slots } place, and it is taken.
   *[other] Your range has { $slots } places, and all are taken.
}
refusal-range-full-hint = Drop the product that earns least, then add this one.
refusal-listing-missing = There is no open offer for this product.
refusal-listing-missing-hint = Open an offer first, at the pricing stage.
refusal-already-pending = This is under way already; an answer is due on { $when }.
refusal-already-pending-hint = Wait for it, or ask something else meanwhile.
refusal-already-pending-opened = Customs has opened a consignment of it; what was declared stands until { $when }.
refusal-already-pending-opened-hint = Decide it before the next consignment gets there.
refusal-already-pending-paper = You hold or await this paper already; it counts from { $when }.
refusal-already-pending-paper-hint = A paper can be renewed in its last month.
refusal-already-pending-promotion = An offer needs a rest between promotions; the next may begin on { $when }.
refusal-already-pending-promotion-hint = Choose a later beginning.
refusal-research-nothing-to-learn = This would bring nothing new.
refusal-research-nothing-to-learn-hint = You know it already, it is free, or nothing was asked for. Ask something deeper.
refusal-certificate-not-needed = This product needs no such paper in this market.
refusal-certificate-not-needed-hint = Spend nothing on it; look at the list of required papers.
refusal-quote-expired = This quotation ended on { $when }.
refusal-quote-expired-hint = Ask the supplier for a new one; it is free.
refusal-moq-below = The smallest order of this supplier is { $units } units.
refusal-moq-below-hint = Order more, ask for a smaller minimum, or find a supplier of small batches.
refusal-stock-short = { $need } are needed, and { $have } are there.
refusal-stock-short-hint = Take less, or bring more goods there first.
refusal-lane-missing = No such route leads from there to this market.
refusal-lane-missing-hint = Choose another way, or goods from another origin.
refusal-warehouse-missing = You have no space to store goods in this market.
refusal-warehouse-missing-hint = Rent warehouse space first, at the logistics stage.
refusal-warehouse-already-rented = You rent space in this market already.
refusal-warehouse-already-rented-hint = Send goods to it.
refusal-tax-already-registered = This registration is held or applied for already.
refusal-tax-already-registered-hint = Nothing needs to be done; it holds from its day on.
refusal-tax-not-registered = This needs a registration that you do not hold.
refusal-tax-not-registered-hint = Register first, at the compliance stage.
refusal-method-not-offered = This is not to be had here, or it is already as you want it.
refusal-method-not-offered-hint = Choose one from this market's list.
refusal-mode-wrong = This way does not carry such goods.
refusal-mode-wrong-hint = Stock goes by air cargo, sea, truck or rail; single orders by post, e-commerce line or express.
refusal-enquiry-closed = This message is closed.
refusal-enquiry-closed-hint = Answer one of the open messages.
refusal-complaint-unknown = There is no such complaint against you.
refusal-complaint-unknown-hint = Choose one of the open complaints.
refusal-partner-unknown = A partner does not do the part that it was chosen for.
refusal-partner-unknown-hint = Choose one designer, one mould maker and one component maker.
refusal-tariff-unknown-code = The tariff has no such subheading.
refusal-tariff-unknown-code-hint = Choose a code from the tariff, six digits as in 8509.40.
refusal-reorder-unknown = There is no standing order for this product.
refusal-reorder-unknown-hint = Nothing needs to be ended.
refusal-origin-no-preference = These goods have no origin that earns a lower duty.
refusal-origin-no-preference-hint = A proof of origin helps goods made in the region or at home.
refusal-design-not-for-this = This supplier does not make this product to your own design.
refusal-design-not-for-this-hint = Choose a product that allows own designs, and a supplier that is a factory.
refusal-talks-ended = The supplier has ended the talks.
refusal-talks-ended-hint = Take its last quotation, or talk to another supplier; ask for less at a time.
refusal-stage-not-yet = Something else has to be open first.
refusal-stage-not-yet-hint = A local team comes first; showroom and warehouse stand on it.
refusal-already-done = This is done already.
refusal-already-done-hint = Nothing needs to be done.
refusal-value-out-of-bounds = The value has to lie between { $low } and { $high }.
refusal-value-out-of-bounds-hint = Enter a value within these bounds.
refusal-value-out-of-bounds-empty = There is nothing here to do this with.
refusal-value-out-of-bounds-empty-hint = Money can be sold ahead once it is in the wallet or on its way from buyers.
refusal-wallet-short = This needs { $need }, and the wallet holds { $have }.
refusal-wallet-short-hint = Take less, or wait for the next payout.

# What was decided.
decided-market-enter = Entered { $market }.
decided-market-leave = Left { $market }.
decided-market-research = Asked for research on { $product } in { $market } ({ $grade }).
decided-market-subscribe = Subscribed to reports for { $market } ({ $source }).
decided-market-unsubscribe = Ended the reports for { $market } ({ $source }).
decided-market-open-centre = Began to open in { $market }: { $part }.
decided-market-close-centre = Closed in { $market }: { $part }.
decided-product-add = Took { $product } into the range in { $market }.
decided-product-drop = Dropped { $product } from the range in { $market }.
decided-product-form-chain = Ordered an own design of { $product }, to be made by { $supplier }.
decided-sourcing-search = Looked for more suppliers of { $product } ({ $directory }).
decided-sourcing-request-quote = Asked { $supplier } for a quotation for { $product } ({ $incoterm }).
decided-sourcing-counter = Asked { $supplier } for better terms for { $product }.
decided-sourcing-investigate = Had { $supplier } looked into ({ $probe }).
decided-sourcing-order = Ordered { $units } of { $product } from { $supplier }.
decided-sourcing-order-inspected = Ordered { $units } of { $product } from { $supplier }, with an inspection.
decided-pricing-set = Set the price of { $product } in { $market } to { $price }, delivery within { $days }.
decided-pricing-close = Closed the offer of { $product } in { $market }.
decided-pricing-promote = Cut the price of { $product } in { $market } by { $off } for { $days } from { $when }.
decided-marketing-budget = Set the daily budget for { $product } in { $market } to { $amount } ({ $channel }).
decided-marketing-budget-end = Ended the advertising for { $product } in { $market } ({ $channel }).
decided-logistics-rent = Rented warehouse space in { $market }.
decided-logistics-ship = Sent { $units } of { $product } from { $origin } to { $market } ({ $mode }).
decided-logistics-ship-insured = Sent { $units } of { $product } from { $origin } to { $market }, insured ({ $mode }).
decided-logistics-set-reorder = Set a standing order for { $product } in { $market }: { $units } when stock falls to { $point } ({ $mode }).
decided-logistics-clear-reorder = Ended the standing order for { $product } in { $market }.
decided-compliance-classify = Declared { $product } in { $market } under { $code }.
decided-compliance-declare = Declared { $product } in { $market } at { $share } of its value.
decided-compliance-certify = Applied for a paper for { $product } in { $market } ({ $paper }).
decided-compliance-certify-report = Applied for a paper for { $product } in { $market } with the test report of { $supplier } ({ $paper }).
decided-compliance-register = Applied in { $market }: { $registration }.
decided-compliance-prove-origin = Proof of origin goes with { $product } to { $market }.
decided-compliance-prove-origin-end = No more proof of origin goes with { $product } to { $market }.
decided-compliance-consent = Changed how data is asked for in { $market } ({ $consent }).
decided-compliance-contest = Contested the complaint about { $product } in { $market }.
decided-compliance-settle = Settled the complaint about { $product } in { $market }.
decided-payments-offer = Offered another payment method in { $market } ({ $method }).
decided-payments-withdraw = Withdrew a payment method in { $market } ({ $method }).
decided-payments-convert = Changed { $amount } from { $market } into home currency.
decided-payments-convert-daily = Payouts from { $market } are changed into home currency each day.
decided-payments-convert-daily-end = Payouts from { $market } stay in the wallet.
decided-payments-forward = Sold { $amount } from { $market } ahead, for { $days }.
decided-payments-early-payout = Chose early payout in { $market }.
decided-payments-early-payout-end = Ended early payout in { $market }.
decided-service-answer = Answered a customer about { $product } in { $market } ({ $response }).
decided-service-staff = Service agents in { $market } ({ $language }): { $agents }.
decided-service-automate = A program answers in { $market }, refunds up to { $amount }.
decided-service-automate-end = The program in { $market } stops answering.

# What happened.
event-refused = A decision was refused ({ $stage }). { $why }
event-research-arrived = Research on { $product } in { $market } is in.
event-devaluation = The currency of { $market } fell sharply.
event-shock = { $market }: { $shock }. { $text }
event-copycat-entered = { $rival } sells a copy of your { $product } in { $market }.
event-copycat-elsewhere = { $rival } brought a copy to { $market }: { $product }.
event-quote-arrived = A quotation from { $supplier } for { $product } is in.
event-found = { $supplier } has been looked into ({ $probe }).
event-searched = { $suppliers ->
    [0] The search found no more suppliers of { $product }.
    [one] The search found { $suppliers } more supplier of { $product }.
   *[other] The search found { $suppliers } more suppliers of { $product }.
}
event-bargained = { $supplier } made a new offer for { $product }.
event-talks-ended = { $supplier } ended the talks about { $product }.
event-supplier-vanished = { $supplier } took the deposit for { $product } and vanished.
event-design-ready = Your own design of { $product } can be ordered from { $supplier }.
event-goods-ready = { $units } of { $product } from { $supplier } are ready.
event-goods-ready-late = { $units } of { $product } from { $supplier } are ready, { $days } late.
event-lot-passed = The lot of { $product } from { $supplier } passed inspection.
event-lot-failed = The lot of { $product } from { $supplier } failed inspection and is being sorted.
event-balance-unpaid = The balance for { $product } could not be paid; { $supplier } keeps the goods.
event-shipment-arrived = { $units } of { $product } reached the border of { $market } ({ $mode }).
event-shipment-damaged = { $units } of { $product } reached the border of { $market }; damaged: { $damaged } ({ $mode }).
event-shipment-lost = A shipment of { $product } to { $market } was lost: { $lost } ({ $mode }).
event-customs-released = Customs released { $units } of { $product } in { $market }; duty and tax { $amount }.
event-customs-inspected = Customs opened { $units } of { $product } in { $market } and found nothing wrong; duty and tax { $amount }.
event-customs-reassessed = Customs reassessed { $product } in { $market }: { $findings }. Duty and tax { $amount }, penalty { $penalty }.
event-customs-seized = Customs seized { $units } of { $product } in { $market }: { $findings }.
event-customs-held = Customs in { $market } holds { $product } until { $amount } can be paid.
event-reorder-failed = The standing order for { $product } in { $market } did not go out. { $why }
event-leg-passed = { $units } of { $product } to { $market } have passed a leg: { $leg }.
event-traded = Sold { $units } of { $product } in { $market }.
event-sold-out = Sold { $units } of { $product } in { $market }, and nothing is left.
event-trade-order = A business ordered { $units } of { $product } in { $market }.
event-delivered = Delivered { $product } in { $market } after { $days }.
event-delivered-late = Delivered { $product } in { $market } after { $days }, { $late } late.
event-parcel-refused = A buyer in { $market } refused { $product } at the door.
event-parcel-lost = A parcel with { $product } was lost on the way to a buyer in { $market }.
event-parcel-seized = Customs in { $market } seized a parcel with { $product }.
event-reviewed = { $stars ->
    [one] { $product } in { $market } got a review with { $stars } star.
   *[other] { $product } in { $market } got a review with { $stars } stars.
}
event-chargeback = A card payment of { $amount } for { $product } in { $market } was charged back.
event-paid-out = Payout from { $market }: { $amount }.
event-forward-settled = Money sold ahead was delivered in { $market }: { $amount }.
event-credit-drawn = Cash ran out: { $amount } drawn from the credit line.
event-insolvent = The shop could not pay its debts and had to close.
event-complaint-raised = Somebody claims that { $product } in { $market } copies a mark; the offer is down.
event-complaint-won = You won the complaint about { $product } in { $market }; the offer is back.
event-complaint-lost = You lost the complaint about { $product } in { $market }; the offer stays down for some time.
event-papers-missing = The marketplace in { $market } took { $product } down: { $paper } is missing.
event-data-fine = A fine for the use of personal data in { $market }: { $amount }.
event-enquiry-opened = A customer writes about { $product } in { $market }: { $kind }
event-enquiry-settled = A customer of { $product } in { $market } has an answer: { $response }.
event-enquiry-lapsed = A message about { $product } in { $market } went unanswered for too long.
event-dispute-lost = The marketplace decided a claim about { $product } in { $market } against you; its fee: { $fee }.
event-dispute-won = The marketplace decided a claim about { $product } in { $market } for you.
