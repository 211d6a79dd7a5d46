# The play screen.

play-leave = Home (your run is kept)
play-saved = kept as { $name }
play-day = Day { $day } of { $days }
play-days-left = { $days ->
    [one] { $days } left
   *[other] { $days } left
}
play-pause = Pause
play-one-day = One day
play-one-week = One week
play-to-event = To the next event
play-undo = Take back
play-minutes = Minutes left
play-stock = Units, everywhere
play-orders-week = Orders, 7 days
play-cash = Cash
play-waiting = { $count ->
    [one] { $count } thing waits
   *[other] { $count } things wait
}
play-show-facts = Open wide: tables and charts
play-show-map = Show the map
play-goods = Your goods
play-no-goods = You carry no product yet.
play-choose-goods = Choose products
play-goods-line = hub { $hub } · on the way { $way } · here { $market } · sold { $sold } in 28 days

map-measure = Colour markets by
measure-demand = Demand
measure-margin = Margin
measure-delivery-days = Delivery time
measure-risk = Risk
map-legend = Legend
map-low = low
map-high = high
map-name = Trade map: { $markets }. { $shipments } on the way.

# What needs a person, and what happened.
diary-pages = What to show
diary-alerts = To do ({ $count })
diary-happened = What happened
diary-quiet = Nothing needs you now. Let a day pass.
diary-open = Open the list and the diary
diary-close = Close
diary-go = Go there
diary-empty = What you decide and what comes of it will stand here.
diary-day = Day { $day } · { $date }
alert-nowhere = You sell nowhere yet: enter a market.
alert-idle-at-hub = { $units } of { $product } lie at the hub. Ship them, or list them to be sent from there.
alert-not-listed = { $units } of { $product } lie in { $market } without a listing.
alert-sold-out = { $product } is sold out in { $market }, and nothing is on its way.
alert-running-low = { $product } in { $market } lasts { $days ->
    [one] { $days } day
   *[other] { $days } days
}: less than the next shipment takes.
alert-enquiries = { $count ->
    [one] { $count } customer waits
   *[other] { $count } customers wait
} in { $market }; answer the first by { $date }.
alert-complaint = A complaint against { $product } in { $market }: answer it by { $date }.
alert-barred = { $product } is taken down in { $market } until { $date }.
alert-paper-missing = { $product } lacks a paper in { $market }: { $paper }.
alert-paper-ending = A paper of { $product } in { $market } ends on { $date }: { $paper }.
alert-quote-ending = A quotation for { $product } ends on { $date }.
alert-overdrawn = You have been beyond your credit line since day { $day }. If this lasts, the shop closes.
alert-credit-drawn = You have drawn { $amount } of credit, at interest.
alert-closed = The shop is closed: it could not pay its debts.

# Find anything.
palette-hint = A decision, a product, a supplier, a term …
palette-none = Nothing has this word.
palette-how = Arrow keys choose, Enter goes there, Esc closes.
palette-command = Command
palette-term = Term
find-market-enter = Enter a market
find-market-leave = Leave a market
find-market-research = Buy demand research
find-market-subscribe = Subscribe to trade reports
find-market-centre = Open an overseas centre
find-product-add = Add a product to the range
find-product-drop = Drop a product
find-product-design = Have a product of your own made
find-sourcing-search = Search for suppliers
find-sourcing-quote = Ask for a quotation
find-sourcing-counter = Bargain over a quotation
find-sourcing-investigate = Check a supplier
find-sourcing-order = Order goods
find-pricing-set = Set price and listing
find-pricing-close = Take a listing down
find-pricing-promote = Run a promotion
find-marketing-budget = Set an advertising budget
find-logistics-warehouse = Rent a warehouse
find-logistics-ship = Ship goods to a market
find-logistics-reorder = Set a reorder point
find-compliance-classify = Choose the HS code
find-compliance-declare = Declare the customs value
find-compliance-certify = Obtain a certificate
find-compliance-register = Register (tax, importer, trade mark, data)
find-compliance-origin = Send proof of origin
find-compliance-consent = Set consent for personal data
find-compliance-plead = Answer a complaint
find-payments-methods = Choose payment methods
find-payments-convert = Change money
find-payments-forward = Sell currency forward
find-payments-payout = Take payouts early
find-service-answer = Answer customers
find-service-staff = Employ service agents
find-service-automate = Let a program answer

# Glossary and keys.
glossary-find = Find a term
glossary-hint = A word of the term or of its meaning
glossary-none = No term has this word.
keys-title = Keys
keys-stages = Go to a stage
keys-day = One day
keys-week = One week
keys-event = To the next event
keys-undo = Take back (practice)
keys-facts = Tables and charts, or the map
keys-diary = To-do list and diary
keys-palette = Find anything
keys-glossary = Glossary
