# Logistics: from the hub to the market, refilling, the promise to buyers.

logistics-not-entered = You do not sell in { $market } yet. Open an account there first.
logistics-no-range = Nothing is in your range in { $market }. Choose a product first; then you can send it.
logistics-go = Go to { $stage }
logistics-stock = What is there
logistics-under-way = On the way
logistics-being-made = Being made
logistics-made-by = { $units ->
    [one] { $units } unit by { $date }
   *[other] { $units } units by { $date }
}
logistics-pace = Sales lately
logistics-a-day = { $units } a day
logistics-cover = Days of cover
logistics-cover-none = No sales yet
logistics-cover-days = { $days ->
    [one] { $days } day, to { $date }
   *[other] { $days } days, to { $date }
}
logistics-not-listed = Goods lie in the market and nobody can buy them. Open an offer in Pricing.
logistics-sent-direct = Orders leave from the hub in { $origin } by parcel; what lies in the market is not used. Change the offer in Pricing.
logistics-too-late = { $days ->
    [one] Stock and goods on the way last { $days } day. Even the quickest way would bring more only on { $date }.
   *[other] Stock and goods on the way last { $days } days. Even the quickest way would bring more only on { $date }.
}
logistics-rent = Rent a warehouse
logistics-rent-text = Goods in bulk need a place in the market. From there an order is with the buyer in days. You pay for the space that your goods fill, day by day.
logistics-storage = Storage
logistics-storage-hundred = For 100 units
logistics-cbm-day = { $amount } a m³ and day
logistics-per-day = { $amount } a day
logistics-rent-verb = Rent space in { $market }

logistics-send = Send goods to { $market }
logistics-hub-empty = Nothing lies at a hub. Goods come there when the supplier has made them: order in Sourcing.
logistics-from = From
logistics-hub-holds = { $units ->
    [one] { $origin }, { $units } unit
   *[other] { $origin }, { $units } units
}
logistics-units = Units to send
logistics-insured = Insure the goods
logistics-by = Way
logistics-by-figure = landed, a unit
logistics-way = { $days ->
    [one] { $days } day. Usual damage { $damage }.
   *[other] { $days } days. Usual damage { $damage }.
}
logistics-way-full = { $days ->
    [one] { $days } day. Usual damage { $damage }. The lane is { $fullness } full: dearer and slower.
   *[other] { $days } days. Usual damage { $damage }. The lane is { $fullness } full: dearer and slower.
}
logistics-no-way = No way in bulk leads here from { $origin }. Send single parcels instead: choose it in the offer, in Pricing.
logistics-landed-of = A unit, home currency: { $goods } at the hub, { $way } for the way, customs and agents.
logistics-papers-late = Not there when the goods arrive: { $papers }. Customs may fine or seize them. See Compliance.
logistics-send-verb = { $units ->
    [one] Send { $units } unit
   *[other] Send { $units } units
}

logistics-under-way-count = On the way ({ $count })
logistics-nothing-under-way = Nothing is on the way to this market.
logistics-units-of = { $units } × { $product }
logistics-on-leg = { $leg }, part { $part } of { $parts }. Expected { $date }.
logistics-at-customs = At customs. Expected { $date }.
logistics-opened = Opened by customs for inspection. Expected { $date }.
logistics-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}

logistics-reorder = Refill by itself
logistics-reorder-text = When the stock and what is on the way fall to the point, goods set out from the hub without you. The hub must have them.
logistics-no-bulk = No way in bulk leads here for this product, so nothing can be refilled.
logistics-reorder-stands = { $units ->
    [one] At { $point } or fewer, { $units } unit sets out from { $origin }: { $mode }.
   *[other] At { $point } or fewer, { $units } units set out from { $origin }: { $mode }.
}
logistics-reorder-near = Stock against the reorder point
logistics-reorder-near-text = { $have } there or on the way; sends at { $point }.
logistics-point = Reorder point
logistics-point-suggested = { $days ->
    [one] At your pace { $units } would cover the way of { $days } day and { $safety } days of safety.
   *[other] At your pace { $units } would cover the way of { $days } days and { $safety } days of safety.
}
logistics-point-unknown = Nothing is sold yet, so there is no pace to go by. Come back after two weeks of sales.
logistics-refill = Units each time
logistics-reorder-set = Set the rule
logistics-reorder-change = Change the rule
logistics-reorder-clear = Clear the rule
logistics-reorder-many = Rules for all that sells
logistics-reorder-short = at { $point }, send { $units }
logistics-reorder-many-verb = Set { $count } rules

# Facts.
logistics-until = to { $date }
logistics-made-units = { $units ->
    [0] none being made
   *[other] { $units } being made
}
logistics-next = next { $date }
logistics-next-none = nothing is coming
logistics-stock-of = Stock of { $product }
logistics-unit = units
logistics-stock-was = Stock
logistics-stock-will = Expected at this pace
logistics-today = Today
logistics-runs-out = Sold out
logistics-stock-rests = { $units ->
    [one] { $units } unit lies in the market, and nothing is sold at present.
   *[other] { $units } units lie in the market, and nothing is sold at present.
}
logistics-stock-ends = { $units ->
    [one] { $units } unit lies in the market. At { $pace } a day, with what is on the way, it is sold out on { $date }.
   *[other] { $units } units lie in the market. At { $pace } a day, with what is on the way, they are sold out on { $date }.
}
logistics-stock-lasts = { $units ->
    [one] { $units } unit lies in the market. At { $pace } a day, with what is on the way, it lasts more than { $days } days.
   *[other] { $units } units lie in the market. At { $pace } a day, with what is on the way, they last more than { $days } days.
}
logistics-ways = Ways into { $market }
logistics-ways-text = Press a way to see its legs. Bulk goes to a warehouse; parcels go straight to a buyer and are chosen in the offer.
logistics-ways-landed = Landed: estimate for 200 units bought at the usual price. Yours: the consignment that you are entering.
logistics-per-kg = { $amount } / kg
logistics-per-cbm = { $amount } / m³
logistics-legs = { $mode }: { $legs }
logistics-unit-cost = A unit on the shelf: { $units } sent, { $mode }
logistics-unit-cost-none = A unit on the shelf
logistics-unit-cost-empty = As soon as goods lie at a hub and you have a warehouse in the market, this shows what a unit costs on the shelf, step by step.
logistics-unit-cost-text = { $share } of it is added on the way. Import VAT is a cost, as you are not registered for tax here.
logistics-unit-cost-back = { $share } of it is added on the way. Import VAT of { $vat } is set against the VAT on your sales.
logistics-goods-at-hub = Goods at the hub
logistics-freight = Freight and handling
logistics-agents = Broker and agents
logistics-where = What is where
logistics-consignments = Consignments
logistics-no-consignments = No consignment has been sent. Order goods in Sourcing; from the hub you send them on.
logistics-damaged = { $units ->
    [one] Released, { $units } damaged
   *[other] Released, { $units } damaged
}
logistics-lost = Lost on the way
logistics-promise = Promise and delivery
logistics-promise-none = Nothing of this product has been delivered in the last four weeks.
logistics-on-time = On time
logistics-four-weeks = last four weeks
logistics-mean-days = Days on average
logistics-to-door = from order to door
logistics-promise-now = of the offer today
logistics-not-delivered = Refused or lost
logistics-promise-bars = Orders by days to the door
logistics-promise-sentence = { $count ->
    [one] { $share } of { $count } delivery kept the promise. Late parcels bring enquiries and poor reviews.
   *[other] { $share } of { $count } deliveries kept the promise. Late parcels bring enquiries and poor reviews.
}
logistics-days-range = { $from } to { $to } days
logistics-days-more = { $from } days and more
logistics-days-late = { $count }, late { $late }

logistics-col-way = Way
logistics-col-from = From
logistics-col-freight = Freight
logistics-col-days = Days
logistics-col-fullness = Full
logistics-col-loss = Loss
logistics-col-damage = Damage
logistics-col-landed-200 = Landed
logistics-col-landed-yours = Yours
logistics-col-stock = Stock
logistics-col-under-way = On the way
logistics-col-at-hub = At hubs
logistics-col-being-made = Being made
logistics-col-pace = A day
logistics-col-cover = Cover
logistics-col-point = Reorder at
logistics-col-units = Units
logistics-col-left = Left
logistics-col-expected = Expected
logistics-col-came = Came
logistics-col-state = State
