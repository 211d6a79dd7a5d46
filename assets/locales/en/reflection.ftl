# Questions about a run, made from what happened in it.

reflect-customs-penalty = On { $date } customs found fault with your { $product } in { $market }, and you paid a penalty of { $amount }. What led to it, and what would you check next time before goods leave?
reflect-claim-paid = On { $date } a claim about a mark or a design cost you { $amount }. What could have told you earlier that the product was at risk, and what would you have in hand next time?
reflect-data-fine = On { $date } you were fined { $amount } for the use of buyers’ data. What had you gained by it, and how would you set up advertising next time?
reflect-seized = On { $date } customs seized { $units } of { $product } bound for { $market }, worth { $amount }. At which point could this have been prevented, and what would you check next time?
reflect-supplier-vanished = On { $date } { $supplier } vanished with { $amount } paid for { $product }. Which signs were there, and what would you check before the next deposit?
reflect-insolvent = On { $date } the shop could not pay its debts and had to stop; its cash stood at { $amount }. From when on was it hard to avoid, and what would you watch next time to see it sooner?
reflect-exchange-loss = Exchange rates took { $amount } from what you held or were owed in other currencies; the worst day for your wallet in { $market } was { $date }. How would you decide next time how much to leave there, and for how long?
reflect-idle-money = Your cash never fell below { $amount } (lowest on { $date }). What was that money kept for, and what would you have had to know to put it to use?
reflect-sold-out = On { $date } { $product } sold out in { $market }, and there was nothing to sell for { $days }; at the pace before, about { $units } more would have gone. What would tell you next time when to reorder, and how much?
reflect-left-over = At the end { $units } of { $product } are unsold; they cost { $amount } to buy and bring there. What had you expected to sell, on what grounds, and what would you check before another order of that size?
reflect-below-cost = In { $market } you sold { $units } of { $product } for less than they had cost to land: { $amount } short in all, first on { $date }. Was it intended, and what would you need to know before setting such a price again?
reflect-bad-lot = Of { $units } orders of { $product } from { $supplier } that reached buyers, { $defective } had a defect; the first came on { $date }. What could have been checked before they left, and what would that have been worth to you?
reflect-best-seller = { $product } in { $market } brought most: { $units } sold for { $amount } more than they had cost to land. How much of that was your decision and how much luck, and how would you find such a product again?
reflect-late-wave = In the week from { $date }, { $late } of { $delivered } parcels with { $product } reached buyers in { $market } late. What caused it, and what would you promise or change next time?
reflect-late-wave-stars = In the week from { $date }, { $late } of { $delivered } parcels with { $product } reached buyers in { $market } late. Reviews had averaged { $before } stars before, and { $since } since. What caused it, and what would you promise or change next time?
reflect-unfair-denial = Claims that you denied although they were justified: { $count }, the first on { $date }. How would you tell a justified claim from another next time?
reflect-chargebacks = Card payments charged back: { $count }, { $amount } in all, the first on { $date }. What stood behind them, and what would you change so that fewer buyers turn to their bank?
reflect-unanswered = Messages left unanswered for too long: { $count }, the first on { $date }. What would you arrange so that buyers get an answer in time, and what might that cost?
reflect-refused = Decisions refused for one and the same reason: { $count }. The first, on { $date }: “{ $decision }” { $why } How would you make sure of it next time before deciding?
reflect-paid = A decision of { $date } brought you { $amount } ({ $stage }): “{ $decision }” What did you know then, and would it have been right even if it had turned out badly?
reflect-cost = A decision of { $date } cost you { $amount } ({ $stage }): “{ $decision }” What had you expected, and what would you look at next time before deciding so?
reflect-quiet = In { $days } you took few decisions: { $count }. What were you waiting for, and what would you have had to know in order to act?
reflect-result = After { $days } the books show a result of { $amount }. Which of your decisions made it, and how would you tell that from luck?
reflect-next-form = If you played this scenario again with other luck, what would you do the same way, and what would you decide only after having seen more?
reflect-elsewhere = Suppose your next market is another one than { $market }. Which of what you did here would you do again, which not, and how would you find out in time?
reflect-nowhere = You entered no market. What would you have to know of one for it to be worth entering, and where would you look first?

# The rubric by which assessors read the answers: 0 to 4.
reflection-level-absent = Not answered
reflection-level-absent-text = The text does not answer the question, or only says that it went well or badly.
reflection-level-retells = Retells
reflection-level-retells-text = Says what happened in the run, without a cause.
reflection-level-explains = Explains
reflection-level-explains-text = Names a plausible cause, but supports it by no figure, day or decision of this run.
reflection-level-reasons = Reasons
reflection-level-reasons-text = Supports the cause by figures, days or decisions of this run, and says what would have been better and why.
reflection-level-transfers = Transfers
reflection-level-transfers-text = Says in addition what will be checked or done next time, by which sign it will be known early enough, and where it would not hold.
