# Market: which markets, and how deep.

market-enter-title = Enter { $market }
market-enter-text = Opening a seller account is the first step. Look at the terms before you pay for it.
market-enter-verb = Enter { $market }
market-kind = Kind of market
market-fee = Fee on each payment
market-refusal-cod = Parcels refused at the door
market-speak = { $share } of buyers
market-research = Research demand
market-demand = Orders a week, all sellers
market-demand-range = { $mid } (likely { $low } to { $high })
market-known-by = Known by
market-outlook = Next four weeks
market-research-due = Your research arrives on { $date }.
market-research-verb = Buy the research
market-reports = Trade reports
market-reports-text = Some reports are free. These two are paid for by the month, and warn you earlier of what is to come. Not everything they say comes true.
market-subscribe = Subscribe
market-unsubscribe = Cancel
market-centre-text = People, a showroom and a warehouse of your own in the market. Each stands on the one before and costs rent every day.
market-centre-month = { $amount } a month
market-centre-open = Open
market-centre-close = Close
market-leave = Leave this market
market-leave-text = Your listings close. Goods and money stay where they are until you come back for them.
market-leave-verb = Leave { $market }
market-products = Products in this market
market-ordinary-day = An ordinary day
market-interest-sentence = The search index of { $product } stands at { $now }; four weeks ago it was { $before }. An ordinary day has 100.
market-seasons = Seasons and sales peaks
market-no-seasons = No season is known here.
market-seasons-sentence = How much more buyers spend while a season lasts. Goods must be there before it begins.
season-now = now
season-begins = in { $days ->
    [one] { $days } day
   *[other] { $days } days
}, { $date }
season-lift = +{ $lift } for { $days } days
market-news = Reports
market-no-news = Nothing has been reported yet.
market-report = { $source }, { $on }: { $what }, expected { $date }.
