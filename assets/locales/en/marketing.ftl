# Marketing: money a day by channel, and what it brings.

marketing-no-market = You have no seller account here yet. Enter the market first.
marketing-no-range = You carry no product in this market yet. Take one into your range first.
marketing-no-channels = No channel can be booked in this market.
marketing-go-market = Go to Market
marketing-go-product = Go to Product
marketing-go-pricing = Open a listing in Pricing
marketing-go-logistics = Send goods in Logistics
marketing-go-card = Fill in the product card
marketing-go-compliance = Decide how to ask in Compliance

marketing-order-title = What an order may cost
marketing-no-listing = Without an open listing nothing is advertised and no budget is spent.
marketing-nothing-ready = Nothing is left to send. The marketplace stops your advertising until goods are there.
marketing-left = Left of an order
marketing-cost-order = Ads per order
marketing-orders-28 = Orders in 28 days
marketing-order-text = Advertising pays while an order brought by it costs less than an order leaves. Orders by regulars and search come without it.

# A channel.
marketing-off = Off
marketing-a-day = { $amount } a day
marketing-terms = { $price } a click; a click is worth { $worth } of an ordinary visit.
marketing-clicks = About { $clicks } clicks a day ({ $low } to { $high }); no more than { $most } can be had.
marketing-clicks-sure = About { $clicks } clicks a day; no more than { $most } can be had.
marketing-clicks-none = About { $most } clicks a day can be had at most; the first cost the list price, each further one more.
marketing-budget = Budget a day
marketing-budget-of = Budget a day: { $channel }
marketing-brought = { $orders ->
    [one] Last 28 days: { $amount } for { $clicks } clicks and { $orders } order.
   *[other] Last 28 days: { $amount } for { $clicks } clicks and { $orders } orders.
}
marketing-set-one = Set { $channel }
marketing-stop-one = Stop { $channel }

marketing-total = All channels, a day
marketing-now = Spent now
marketing-entered = As entered
marketing-share = Ads of sales
marketing-unchanged = These are the budgets as they run. Change one to see what it would bring.
marketing-set = Set these budgets
marketing-stop-all = Stop all of them

marketing-agents = Shopping agents
marketing-card-of = { $made } of { $all } steps
marketing-agents-text = Some buyers let an AI agent choose. It reads no advertising, only product cards: a fuller card reaches them, a budget does not.
marketing-agents-full = Some buyers let an AI agent choose. It reads no advertising, only product cards, and yours is complete.
marketing-consent-text = Social, livestream, influencer and search advertising hit better the more is known of people. Data taken unasked hits best, and can be fined. The marketplace's own slots need none.

# Over the map.
marketing-budgets = Running budgets
marketing-budgets-empty = No budget is running. Enter one in the side column: a few clicks a day show what a click does.
marketing-budgets-sentence = Clicks and orders of the last 28 days. A cost above what an order leaves loses money with each order.
marketing-col-channel = Channel
marketing-col-daily = Budget a day
marketing-col-clicks = Clicks
marketing-col-orders = Orders
marketing-tile-daily = Budgets a day
marketing-tile-orders = Orders by ads
marketing-tile-part = Part of all orders
marketing-28-days = last 28 days
marketing-funnel = From click to order, last 28 days
marketing-funnel-orders = { $orders } ({ $share })
marketing-funnel-empty = Nothing has been clicked or ordered in the last 28 days. Open a listing with goods behind it, then set a budget.
marketing-funnel-sentence = Orders by search and regulars come without advertising; a listing that sells is also found more easily.
marketing-unpaid = Orders without advertising
marketing-chart-spending = Spent on advertising
marketing-chart-spending-sentence = { $total } since the start. Nothing is spent on days on which nothing can be sent.
marketing-chart-orders = Orders by day
marketing-all-orders = All orders
marketing-paid-orders = By advertising
marketing-chart-orders-sentence = All orders, and those that an advertisement brought.
