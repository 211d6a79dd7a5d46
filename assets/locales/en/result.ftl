# The result.

result-look-back = Look back
result-title = Result: { $title }
result-insolvent = The shop had to close on day { $day }: it could not pay its debts.
result-sentence = You made { $profit } beyond your capital. Among players of known skill on this very form that earns { $score } points of 100.
result-playing = Players of known skill are now playing your form …
result-score = Points
result-of-100 = of 100
result-profit = Profit after run-on
result-orders = Orders
result-refused = { $count } refused at the door
result-on-time = On time
result-delivered = { $count } delivered
result-stars = Stars
result-reviews = { $count ->
    [one] { $count } review
   *[other] { $count } reviews
}
result-penalties = Penalties
result-ladder = Profit among players of known skill
result-you = You
result-ladder-sentence = All played the same form with the same luck. After the last day a competent player runs each shop on for { $days } days, so that a full warehouse or a fire sale gains nothing.
result-cash = Cash
result-capital = Capital at the start
result-cash-sentence = Cash at home and in wallets began at { $from }, was { $least } at its lowest, and ended at { $to }.
result-books = Profit and loss
result-account = Account
result-amount = Amount
result-exchange = Exchange rates
result-book-profit = Profit by the books
result-books-text = Home currency at each day's rate. Goods that are left count at what they cost.
result-funnel = What became of orders
result-step-delivered = Delivered
result-step-late = of them late
result-step-refused = Refused at the door
result-step-lost = Lost or seized
result-step-refunded = Refunded or charged back
result-step-reviewed = Reviewed
