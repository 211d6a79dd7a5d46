# Home and briefing.

home-tagline = Run a shop across borders. Decide, see what comes of it, find out why.
home-continue = Go on
home-no-runs = No run yet. Begin with the first shop: it guides you to your first sale in a few minutes.
home-open-text = A run from a USB stick or a message: type where the file is.
home-open-path = Path of a .dhow file
home-open = Open
home-run-day = Day { $day } of { $days }, form { $form }
home-run-over = Finished, form { $form }
home-practice = Practice
home-assessed = For assessment
home-begin = Begin
home-kind = Kind of run
home-practice-text = You may take decisions and days back. The record shows that you did.
home-assessed-text = Nothing can be taken back, as in business. Choose this where your teacher asks for it.
home-begin-verb = Begin: { $title }
briefing-start = Start the run
briefing-go-on = Go on
briefing-none = This scenario has no briefing.
