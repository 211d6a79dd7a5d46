# Service: customers who wait, and who answers them.

service-waiting = Customers who wait
service-minutes = { $minutes } minutes of your day are left.
service-none = Nobody waits for an answer.
service-first-of = { $count } waiting; answer this one by { $date }.
service-order-value = Value of the order
service-mood = Mood
service-reason = Reason
service-photo = Sent a photograph
service-staff = Service agents
service-agent-day = An agent costs { $amount } a day and answers by the book.
service-automation = Let a program answer
service-automation-text = It answers at once and errs at times. Claims above the limit it leaves to people.
service-refund-limit = Refund up to
service-claims = Answers claims too
service-automate = Let it answer
service-automate-stop = Stop it
service-record = Your record
service-answered = Enquiries answered
service-lapsed = Enquiries that lapsed
