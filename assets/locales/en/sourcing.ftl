# Sourcing: whom to buy from, what to find out first, on which terms.

sourcing-in-range = in range
sourcing-not-carried = You can look at suppliers of this product. To ask or to buy, take it into your range first, in Product.

sourcing-steps = Step
sourcing-step-ask = Ask
sourcing-step-check = Check
sourcing-step-order = Order
sourcing-step-track = Track
sourcing-standing = Answers on the way: { $due } · quotations in hand: { $quotes } · open orders: { $orders }

sourcing-search = Find more suppliers
sourcing-free = free
sourcing-search-verb = Search
sourcing-found = { $count ->
    [0] none found
    [one] { $count } found
   *[other] { $count } found
}
sourcing-due = known on { $date }

sourcing-ask = Ask for quotations
sourcing-ask-text = Asking is free. Compare at least three: pages show the lowest price, quotations the price you pay.
sourcing-ask-all = Choose all
sourcing-ask-none = Choose none
sourcing-ask-verb = { $count ->
    [0] Choose whom to ask
    [one] Ask { $count } supplier
   *[other] Ask { $count } suppliers
}
sourcing-nobody = You know no supplier of this product. Search a directory below.
sourcing-page-line = from { $price } · { $moq } units or more · { $origin }
sourcing-quote-due = { $incoterm } quotation expected on { $date }
sourcing-incoterm-exw = EXW
sourcing-incoterm-fob = FOB
sourcing-incoterm-cif = CIF
sourcing-cif-market = Goes to

sourcing-probe = Find out before you pay
sourcing-probe-text = Each way tells a part, and none is always right.
sourcing-probe-verb = Ask
sourcing-supplier = Supplier
sourcing-not-asked = not asked
sourcing-found-sample = { $share } of the sampled pieces were faulty.
sourcing-found-line = { $share } of the pieces on the line were faulty.
sourcing-found-factory = A factory stands at the address.
sourcing-found-factory-short = Factory
sourcing-found-office = At the address is an office, without machines.
sourcing-found-office-short = Office
sourcing-found-papers = Its papers are in order.
sourcing-found-no-papers = Its papers could not be confirmed.
sourcing-found-maker = The register lists making goods among its business.
sourcing-found-maker-short = Maker
sourcing-found-trader = The register lists trade, not making goods.
sourcing-found-trader-short = Trader
sourcing-found-known = The issuer knows its certificates.
sourcing-found-known-short = Known
sourcing-found-unknown = The issuer does not know its certificates.
sourcing-found-unknown-short = Unknown
sourcing-found-late = Former buyers: { $share } of their goods came late.
sourcing-own-bought = You have ordered { $units ->
    [one] { $units } unit
   *[other] { $units } units
} here.
sourcing-own-late = Late deliveries to you: { $late } of { $all }.
sourcing-own-vanished = Took your deposit and has not been heard of since.
sourcing-own-talks-ended = Will not talk about terms any more.
sourcing-remark-private = Wants the deposit on a private account.
sourcing-remark-below = Its price is { $share } below the middle of the pages you know.
sourcing-remark-above = Its price is { $share } above the middle of the pages you know.

sourcing-quotes = Quotations and orders
sourcing-no-quotes = No quotation in hand. Ask suppliers; answers take one to ten days.
sourcing-quote = Quotation
sourcing-tier = From { $units } units
sourcing-small-batch = Small batch
sourcing-small-batch-terms = from { $units } units, +{ $premium }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
sourcing-valid = Valid until
sourcing-own-design = For your own design.
sourcing-have = Stock and under way
sourcing-on-order = On order
sourcing-sold = Sold in four weeks
sourcing-units = Units to order
sourcing-inspected = Inspect before shipment
sourcing-unit-price = Price a unit
sourcing-total = Total
sourcing-balance = Balance when ready
sourcing-balance-short = When the goods are ready you need this much; today you have { $headroom }.
sourcing-order-verb = Order { $units ->
    [one] { $units } unit
   *[other] { $units } units
}

sourcing-talks = Ask for better terms
sourcing-talks-text = Light wishes are granted, heavy ones half-way; too heavy ones end the talks. Who has bought before may ask for more.
sourcing-talks-rounds = Rounds so far
sourcing-talks-opening = First price quoted
sourcing-talks-due = The answer comes on { $date }.
sourcing-talks-verb = Send the counter-offer
sourcing-wish-price = A lower price
sourcing-wish-price-value = Price a unit
sourcing-wish-off = { $share } below the first price quoted
sourcing-wish-moq = A smaller minimum
sourcing-wish-moq-value = Smallest order
sourcing-wish-deposit = A smaller deposit
sourcing-wish-deposit-value = Share paid now

sourcing-orders = Goods on order
sourcing-orders-others = On order of other products
sourcing-orders-past = Earlier orders
sourcing-no-orders = Nothing is on order. An order needs a quotation: ask suppliers for one first.
sourcing-on-time = On time.
sourcing-promised = Promised for
sourcing-overdue = { $days ->
    [one] { $days } day late.
   *[other] { $days } days late.
}
sourcing-unpaid = The supplier asked for the balance and could not be paid. Have the money ready, or the deposit is lost.
sourcing-inspection-booked = inspection booked
sourcing-inspection-passed = inspection passed
sourcing-inspection-sorted = failed, then sorted

sourcing-suppliers = Suppliers of this product
sourcing-cols = Columns
sourcing-cols-offer = What they offer
sourcing-cols-standing = What they say of themselves
sourcing-cols-found = What you found out
sourcing-cols-offer-text = Prices and quantities on their pages; the last column is the best quotation in hand, or when one comes.
sourcing-cols-standing-text = Nobody has checked this. A click on a supplier opens its dossier.
sourcing-cols-found-text = Samples and audits give the share of faulty pieces, former buyers that of late deliveries.
sourcing-col-supplier = Supplier
sourcing-col-origin = Origin
sourcing-col-price = Price from
sourcing-col-moq = MOQ
sourcing-col-small = Small lots
sourcing-col-certificate = Certificate
sourcing-col-directory = Found in
sourcing-col-quoted = Quoted
sourcing-col-factory = Says it is
sourcing-says-factory = a factory
sourcing-says-trader = a trader
sourcing-col-years = Years
sourcing-col-hours = Answers in, h
sourcing-col-repeat = Repeat buyers
sourcing-col-badge = Badge
sourcing-col-account = Deposit goes to
sourcing-account-private = private account
sourcing-account-company = company account
sourcing-col-own-late = Late to you
sourcing-head-sample = Sample
sourcing-head-audit = Audit
sourcing-head-registry = Register
sourcing-head-documents = Certificates
sourcing-head-references = Buyers
sourcing-page = What its page says
sourcing-findings = What you found out
sourcing-col-incoterm = Terms
sourcing-col-tier-1 = Smallest
sourcing-col-tier-2 = Medium
sourcing-col-tier-3 = Large
sourcing-col-lead = Days
sourcing-col-deposit = Deposit
sourcing-tier-cell = { $price } ({ $units }+)
sourcing-compare = What a piece costs at { $units } units
sourcing-below-moq = below its minimum
sourcing-compare-text = Prices EXW, FOB and CIF hold different parts of the way: compare like with like.
sourcing-col-units = Units
sourcing-col-paid = Paid
sourcing-col-late = Days late
sourcing-col-state = State
