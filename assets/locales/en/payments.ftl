# Payments: how buyers pay, when the money comes, what it is worth by then, and whether it will do.

payments-not-entered = Enter { $market } first; then you can choose how its buyers pay.

# What there is and what is coming.
payments-cash = Your money
payments-cash-text = In home currency, at today's rates.
payments-at-home = Cash at home
payments-drawn = { $drawn } of { $line } drawn
payments-overdrawn = Beyond your credit line since { $since }. If that is still so on { $until }, the shop has to close.
payments-short = The money at home will not do from { $date } on: { $missing } will be missing.
payments-short-if-poor = If sales are poor, the money at home will not do from { $date } on: { $missing } would be missing.
payments-short-wallets = By then { $amount } lies in wallets: change it in time.
payments-suffices = Cash and credit will do for the next { $days } days, even if sales are poor.
payments-coming = Coming up
payments-coming-more = And { $count } more, in the table of what is due.

# Ways to pay.
payments-methods = Ways to pay
payments-methods-text = Buyers who do not find the way they prefer often leave without buying.
payments-coverage = Buyers who find their way
payments-no-method = No way to pay is offered: nobody can buy.
payments-method-terms = { $days ->
    [0] Preferred by { $share } of buyers · fee { $fee } · money on the day of delivery.
    [one] Preferred by { $share } of buyers · fee { $fee } · money { $days } day after delivery.
   *[other] Preferred by { $share } of buyers · fee { $fee } · money { $days } days after delivery.
}
payments-cod-refusals = Parcels paid at the door come back in { $cod } of cases, parcels paid ahead in { $prepaid }.
payments-cod-own = In the last four weeks { $refused } of your { $all } parcels came back: { $share }.
payments-offer-all = Offer all { $count } that are missing
payments-early = Be paid early
payments-early-text = { $days ->
    [one] The day after delivery instead of { $days } day later, for { $share } of the amount.
   *[other] The day after delivery instead of about { $days } days later, for { $share } of the amount.
}

# Changing money.
payments-convert = Change money
payments-amount = Amount to change
payments-all = All of it
payments-half = Half of it
payments-worth = Worth today
payments-gets = You get
payments-gets-on = { $amount } on { $date }
payments-convert-verb = Change { $amount }
payments-wallet-next = Nothing is in the wallet now. The next payout is { $amount } on { $date }.
payments-wallet-empty = Nothing is in the wallet. Money comes some days after orders are delivered.
payments-under-way = On its way home
payments-until = { $amount } by { $date }
payments-daily = Bring every payout home
payments-daily-text = { $days ->
    [0] Each payout is changed on the day it comes, and is at home the same day. Off: it waits here, and may gain or lose.
    [one] Each payout is changed on the day it comes, and is at home { $days } day later. Off: it waits here, and may gain or lose.
   *[other] Each payout is changed on the day it comes, and is at home { $days } days later. Off: it waits here, and may gain or lose.
}

# Selling money ahead.
payments-forward = Sell money ahead
payments-forward-text = Fixes a rate today for money that comes later. You know what you will get; if the rate turns out better, you gain nothing by it.
payments-forward-none = There is nothing to sell ahead: no money is in the wallet and none is owed to you here.
payments-forward-amount = Amount to sell
payments-forward-days = Days from now
payments-forward-cost = Price of safety
payments-forward-rate = Rate fixed today
payments-forward-gets = You will get
payments-forward-verb = { $days ->
    [one] Sell { $amount } { $days } day ahead
   *[other] Sell { $amount } { $days } days ahead
}
payments-forward-held = { $amount } sold for { $date }
payments-forward-today = Changed today it would bring { $amount }.

# What falls due.
payments-due-balance = Balance of the order of { $product }
payments-due-border = Border costs of { $product }
payments-due-payout = Payout in { $market }
payments-due-remittance = Money from a market comes home
payments-due-forward-pays = Forward in { $market }: money is handed over
payments-due-forward-fetches = Forward: money comes home
payments-due-vat = VAT of { $market }
payments-due-reports = Subscriptions to reports
payments-daily-advertising = Advertising
payments-daily-wages = Wages
payments-daily-rent = Rent
payments-daily-storage = Storage

# The facts.
payments-in-wallets = In wallets
payments-owed = Owed to you
payments-todays-rate = at today's rate
payments-cash-chart = Cash, and what it may come to
payments-cash-past = So far
payments-cash-ahead = If all goes on
payments-cash-sentence = You have { $now } in all. If sales go on as they do, it will be about { $mid } in { $days } days; between { $low } and { $high } in four cases of five.
payments-credit-end = End of the credit line
payments-short-day = Money runs short
payments-dues = What is due, and when
payments-no-dues = Nothing is due yet. Orders, consignments and deliveries put their dates here.
payments-col-date = Date
payments-col-what = What
payments-col-local = Local money
payments-col-home = At home
payments-ageing = Owed to you, by when it comes
payments-age-3 = Within 3 days
payments-age-7 = In 4 to 7 days
payments-age-14 = In 8 to 14 days
payments-age-more = Later
payments-ageing-text = Home currency at today's rate. You cannot pay with it until it comes.
payments-ageing-none = Nobody owes you anything. Money for an order is owed from its delivery until the payout.
payments-every-day = What every day costs
payments-every-day-none = Nothing goes out every day yet.
payments-by-market = Money by market
payments-col-wallet = Wallet
payments-col-receivable = Receivable
payments-col-worth = Worth at home
payments-col-rate = Rate
payments-col-change = In 4 weeks
payments-rate-chart = Exchange rate
payments-rate-sentence = One of home buys { $now } { $currency }; when the run began it bought { $first }. A rising line makes money kept here worth less.
payments-own-exchanges = You changed money
payments-payout-chart = Payouts received
payments-payout-sentence = { $amount } in the last four weeks.
payments-result = Profit and loss
payments-result-text = Home currency; what came in is positive, what it cost is negative.
payments-no-result = No money has been earned or spent yet.
payments-col-account = Account
payments-col-week = 7 days
payments-col-month = 28 days
payments-col-run = Whole run
payments-exchange = Gains and losses on rates
payments-profit = Profit
payments-result-chart = Where money came from and where it went
payments-result-sentence = On the whole: { $profit }.
