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
breach-false-paper = a forged paper used in spite of a warning
breach-paper-missing = goods sold without a paper that the law asks for
breach-fair-claim-denied = customers with a fair claim turned away
breach-data-misused = personal data used unasked
breach-false-promise = delivery promised that could not be kept

indicator-market-demand-known = First orders on researched demand
indicator-market-demand-known-text = Share of the money of first orders that went into products whose demand had been looked at beyond desk research.
indicator-market-research-used = Research in time for the order
indicator-market-research-used-text = Share of the money for research whose answer was there before the first goods were ordered.
indicator-market-season-met = Something to sell in high season
indicator-market-season-met-text = Share of the days of high season on which you had something to sell; days that lift demand more weigh more.
indicator-market-fixed-costs = Cost of being in the market
indicator-market-fixed-costs-text = What entry, research, reports and premises cost, against net sales; less is better.
indicator-market-days-to-sale = Days to the first sale
indicator-market-days-to-sale-text = Days from entering the first market to the first sale, or to the last day where none came; fewer is better.

indicator-product-margin-at-choice = Margin when a product was chosen
indicator-product-margin-at-choice-text = What an order at the niche's middle price would have left on the morning you took up the product, as a share of that price.
indicator-product-rank-of-choice = Choice against the best that was free
indicator-product-rank-of-choice-text = The profit your choice promised against the best niche still free, by what you could see that morning.
indicator-product-can-be-sold = Choices that law and ways in allow
indicator-product-can-be-sold-text = Share of your choices, by money, that had a way in, no recall, and papers to be had in time and for what you owned.
indicator-product-money-back = Sales for the money put into goods
indicator-product-money-back-text = Net sales that stayed with you for each unit of money that suppliers were to get for the product.
indicator-product-concentration = Money in the largest product
indicator-product-concentration-text = Share of the money for goods that went into the one product that got most of it; less is safer.

indicator-sourcing-quotes-compared = Quotations compared at the first order
indicator-sourcing-quotes-compared-text = How many suppliers' quotations were in hand when you first ordered a product, if the order made use of them.
indicator-sourcing-supplier-checked = Suppliers checked before being paid
indicator-sourcing-supplier-checked-text = Share of the money for goods that went to suppliers whom a check had not spoken against, or into lots to be inspected.
indicator-sourcing-good-unit-price = Price of a unit without a defect
indicator-sourcing-good-unit-price-text = What suppliers were paid for each sound unit they handed over, against the usual works price; less is better.
indicator-sourcing-bargained = Price brought down by talks
indicator-sourcing-bargained-text = What talks took off the opening price of the quotations that you ordered against.
indicator-sourcing-defects = Defective units delivered
indicator-sourcing-defects-text = Share of the units that reached buyers with a major defect, whether anybody complained or not; less is better.
indicator-sourcing-order-fit = Goods left over or missing
indicator-sourcing-order-fit-text = Units left at the end and units not sold for want of stock, against the units bought; less is better.

indicator-pricing-above-cost = Units sold above full cost
indicator-pricing-above-cost-text = Share of the units sold whose price covered goods, way in, customs, fees, VAT, delivery and usual refusals.
indicator-pricing-earning-price = Nearness to the price that earns most
indicator-pricing-earning-price-text = What your price would earn on each day of selling, against what the best price would.
indicator-pricing-promise-kept = Parcels that came by the promised day
indicator-pricing-promise-kept-text = Share of the parcels that reached their buyers by the promised day.
indicator-pricing-promise-room = Days promised for each day needed
indicator-pricing-promise-room-text = Days promised for each day that delivery took: too few break the promise, too many drive buyers away.
indicator-pricing-offer-complete = Completeness of the listing
indicator-pricing-offer-complete-text = How much of language, content, product card and days of return your listings had on days with goods to sell.
indicator-pricing-festival = Festival days in the campaign
indicator-pricing-festival-text = Share of the festival days with goods on which your listing was in the campaign and an order still left something.

indicator-marketing-return = Return on advertising
indicator-marketing-return-text = What was left of the orders that advertising brought, against all money spent on advertising.
indicator-marketing-channel-fit = Money in the right channels
indicator-marketing-channel-fit-text = What the visits you bought were worth, against the most that the same money could have brought on that day.
indicator-marketing-overpaid = Money spent on exhausted channels
indicator-marketing-overpaid-text = Share of the money that bought no click as the channel had nobody left to show the offer to; less is better.
indicator-marketing-launch = Attention bought for a new offer
indicator-marketing-launch-text = Visits bought in the first three weeks with goods, against the unpaid visits of an average offer of the niche.
indicator-marketing-stocked = Advertising backed by stock
indicator-marketing-stocked-text = Share of the advertising money spent on days that began with goods for a week of usual sales.
indicator-marketing-season = Advertising in high season
indicator-marketing-season-text = Money for advertising on a day of high season against a day outside it, both with something to sell.

indicator-logistics-way-cost = Cost beyond the best way
indicator-logistics-way-cost-text = What your ways cost a unit in money, loss and time beyond the best way of that day, against the works price; less is better.
indicator-logistics-in-stock = Days with goods on the shelf
indicator-logistics-in-stock-text = Of the days on which you had goods anywhere for a local listing, the share on which some were on the shelf.
indicator-logistics-hub-dwell = Days that goods lay at the hub
indicator-logistics-hub-dwell-text = Days that a unit lay at a hub before it was sent on, on average; fewer is better.
indicator-logistics-insured-right = Cover where it was called for
indicator-logistics-insured-right-text = Share of the value that was insured, of consignments where cover is cheaper than the risk or a loss would hurt.
indicator-logistics-consolidated = Fixed fees of consignments
indicator-logistics-consolidated-text = Fees that a consignment costs whatever is in it, against the value sent; less is better.

indicator-compliance-papers-held = Units sold with every paper held
indicator-compliance-papers-held-text = Of the units sold that needed papers, the share sold while every one of them was held.
indicator-compliance-papers-checked = Reports confirmed by their issuer
indicator-compliance-papers-checked-text = Of suppliers' test reports used to get papers, the share that the issuer had confirmed before.
indicator-compliance-declared-right = True customs declarations
indicator-compliance-declared-right-text = Share of consignments declared at their full value and under their right heading, whether customs looked or not.
indicator-compliance-vat-recovered = Import VAT recovered
indicator-compliance-vat-recovered-text = Share of the import VAT that was paid while registered, so that it is set against the VAT on sales.
indicator-compliance-data-asked = Targeting with notice or consent
indicator-compliance-data-asked-text = Share of the money for targeted advertising that was spent while a notice or an opt-in was in place.
indicator-compliance-penalties = Penalties and seizures
indicator-compliance-penalties-text = Penalties, fines, settlements, lost cases and seized goods, against net sales; less is better.

indicator-payments-ways = Buyers who can pay their way
indicator-payments-ways-text = Share of buyers who could pay the way they like, less what each way costs in fees and refused parcels.
indicator-payments-exchange = Cost of exchange
indicator-payments-exchange-text = What changing money cost and what rates took from balances abroad, against net sales; less is better.
indicator-payments-idle = Money lying idle abroad
indicator-payments-idle-text = Money in wallets abroad beyond a week's costs there, counted in days of net sales; fewer is better.
indicator-payments-solvent = Days with a reserve of cash
indicator-payments-solvent-text = Share of days that began with a reserve in cash or credit and on which no decision was refused for want of cash.
indicator-payments-cost-of-money = Cost of credit
indicator-payments-cost-of-money-text = Interest and the price of early payouts, against net sales; less is better.

indicator-service-answered = Messages settled
indicator-service-answered-text = Of the messages that were settled or ran out, the share that was settled, by you or by help you employed.
indicator-service-quick = Messages settled within a day
indicator-service-quick-text = Of the messages that were settled or ran out, the share settled within a day of their coming.
indicator-service-fair = Fair answers to honest claims
indicator-service-fair-text = Of the honest claims that were answered, the share that got a fair answer; larger orders weigh more.
indicator-service-overpaid = Given beyond what was fair
indicator-service-overpaid-text = Refunds and replacements beyond the least that would have been fair, against the worth of those orders; less is better.
indicator-service-stars-lost = Stars lost at the desk
indicator-service-stars-lost-text = Stars that reviews lost for faults not made good and for lack of a proper answer, on average; fewer is better.
indicator-service-desk-cost = Cost of the desk
indicator-service-desk-cost-text = Wages and the price of programs that answer, against net sales; less is better.

indicator-data-reprice-follows = Price changes with a visible reason
indicator-data-reprice-follows-text = Share of your price changes for which something you could see had called, and in the right direction.
indicator-data-reorder-follows-sales = Reorders that fit the sales
indicator-data-reorder-follows-sales-text = How far your stock after each reorder was from what the pace of sales called for; 0 is best.
indicator-data-first-lot-lasted = First lot against what it sold
indicator-data-first-lot-lasted-text = How far the time a product's first lot lasted was from six weeks; 0 is best.
indicator-data-stock-watched = Weeks with stock under watch
indicator-data-stock-watched-text = Share of weeks in which stock was neither short nor too large, or in which you answered it within ten days.
indicator-data-spend-follows-return = Advertising that follows its return
indicator-data-spend-follows-return-text = Share of repeated advertising money that went where advertising had paid for itself in the fortnight before.

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
