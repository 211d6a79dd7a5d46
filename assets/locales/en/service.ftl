# Service: customers who wait, who answers them, and what they say in the end.

service-nowhere = There are no customers yet. Enter a market first.

# The day's minutes.
service-minutes = Your day
service-minutes-left = Minutes left today
service-minutes-of = { $left } of { $all }
service-minutes-enough = Enough for about { $answers } answers; messages waiting: { $waiting }.

# The message that is open.
service-queue = Messages that wait
service-queue-empty = Nobody waits for an answer. Messages come once orders do.
service-waiting = { $count ->
    [one] { $count } message waits
   *[other] { $count } messages wait
}
service-place = { $place } of { $count }
service-next = Next message
service-before = Message before
service-about = { $product }, { $market }. Written in: { $language }.
service-reason = Reason
service-photo = Photo
service-no-return-right = None
service-order-value = Order value
service-order-days = Parcel
service-came = came on { $date }, in time
service-came-late = { $days ->
    [one] came on { $date }, { $days } day late
   *[other] came on { $date }, { $days } days late
}
service-overdue = { $days ->
    [one] promised by { $date }, { $days } day overdue
   *[other] promised by { $date }, { $days } days overdue
}
service-promised = promised by { $date }
service-today = today is the last day
service-today-short = today
service-in-days = { $days ->
    [one] in { $days } day, on { $date }
   *[other] in { $days } days, on { $date }
}
service-col-message = Message

# Answers.
service-answers = Answer
service-answer-verb = { $response } and go on
service-same-text = { $count } messages of this kind fit into your day: { $kind }.
service-same-verb = { $response }: all { $count }

# Agents.
service-staff = Agents in { $market }
service-staff-text = An agent costs { $wage } a day, answers up to { $answers } messages in one language, and goes by the book: claims are replaced or refunded.
service-language-text = { $share } of buyers · { $waiting } waiting · { $daily } a day lately
service-need = { $agents ->
    [one] More waits than you can answer today: { $agents } agent could.
   *[other] More waits than you can answer today: { $agents } agents could.
}
service-wages = Wages
service-wages-day = { $agents ->
    [one] { $cost } a day for { $agents } agent ({ $language })
   *[other] { $cost } a day for { $agents } agents ({ $language })
}
service-staff-verb = { $agents ->
    [0] Let the agents go: { $language }
    [one] Employ { $agents } agent: { $language }
   *[other] Employ { $agents } agents: { $language }
}

# A program.
service-program = A program that answers
service-program-state = Now
service-program-on = answers by itself
service-program-off = off
service-program-text = It answers at once, at any hour and in every language, for { $cost } a message. In tests it got { $wrong } wrong.
service-program-claims = Answers claims too
service-program-limit = Pays back up to
service-program-risk = Questions only: of { $wrong } of them it says something wrong, and some of those buyers lose patience.
service-program-risk-claims = It pays every claim below the limit, made up or not; what is above the limit it leaves to people. { $wrong } of its answers are wrong.
service-program-start = Let it answer
service-program-change = Change its limits
service-program-stop = Stop the program

# The facts.
service-reviews = { $count ->
    [0] no review yet
    [one] from { $count } review
   *[other] from { $count } reviews
}
service-due-today = { $count ->
    [0] none due today
   *[other] { $count } due today
}
service-in-time = Answered in time
service-lapsed = { $count ->
    [0] none left unanswered
   *[other] { $count } left unanswered
}
service-quick = Quick replies
service-quick-text = within a day, lately
service-queue-text = Press a message to open it at the side.
service-col-late = Late by
service-stars-chart = Stars
service-stars-unit = of 5
service-stars-all = All reviews
service-stars-late = Last 14 days
service-stars-sentence = { $count ->
    [one] { $count } review so far; its mean is { $all }, and { $late } over the last 14 days.
   *[other] { $count } reviews so far; their mean is { $all }, and { $late } over the last 14 days.
}
service-promise-chart = Promise against delivery
service-parcels = parcels
service-came-all = Came
service-came-after = Of these, late
service-promise-sentence = In the last four weeks { $count } parcels came, { $late } of them after the promised day ({ $share }).
service-offers = Your offers in the eyes of buyers
service-offers-none = You have no offers yet. Once one is open, its stars and its promise stand here.
service-offers-text = Stars of the whole run; parcels of the last four weeks.
service-col-reviews = Reviews
service-col-promised = Promised days
service-col-took = Days taken
service-col-late-share = Late
service-col-refused = Refused
service-stars = How buyers rate
service-stars-none = No reviews yet. About one buyer in eight leaves one.
service-stars-of = { $stars ->
    [one] { $stars } star
   *[other] { $stars } stars
}
service-stars-poor = { $share } gave one or two stars.
service-reasons = Why goods are claimed
service-reasons-none = No claims in the last four weeks.
service-reasons-text = Claims of the last four weeks. “Damaged” and “Not as described” point to the supplier or the page, not to the buyer.
service-outcomes = How messages ended
service-outcomes-none = No messages yet.
service-col-waiting = Waiting
service-col-answered = Answered
service-col-lapsed = Unanswered
service-col-paid = Gave money or goods
service-history = Messages answered so far
service-history-none = Nothing has been answered yet. Answers of people and programs stand here with their dates.
service-col-date = Date
service-col-response = Answer
service-unanswered = Deadline passed
