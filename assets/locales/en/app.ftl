# The program itself: what every screen may say.

app-name = Dhow
date = { $day } { $month }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
units = { $units ->
    [one] { $units } unit
   *[other] { $units } units
}
minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
none = None
yes = Yes
no = No
close = Close
back = Back
home-currency = home currency

# What a decision would do.
quote-free = Free.
quote-charge = { $amount } for { $purpose }.
quote-minutes = { $minutes ->
    [one] Takes { $minutes } minute of your day.
   *[other] Takes { $minutes } minutes of your day.
}
quote-today = Effective today.
quote-from = Effective in { $days ->
    [one] { $days } day
   *[other] { $days } days
}, on { $date }.
quote-some-refused = { $refused } of { $all } cannot be done.

# Tables and charts.
table-filter = Filter the table
table-filter-hint = Filter by a word
table-empty = Nothing here yet.
table-none-fit = No row has this word.
chart-empty = There will be a chart once a day has passed.
chart-as-table = Show as a table
chart-as-chart = Show as a chart
chart-day = Day

# Shared by the stages.
pick-market = Market
pick-product = Product
col-product = Product
col-demand-week = Orders a week
col-range = Likely range
col-interest = Search index
col-offers = Offers
col-median-price = Middle price
col-landed = Landed cost

# Ways between screens.
go-home = Home
go-settings = Settings
go-briefing = Briefing
go-glossary = Glossary
go-result = Result
go-palette = Find anything

# Trouble.
trouble-save = Your run could not be written to the disk. Check that there is room and that the folder may be written to.
trouble-open = This file could not be opened.
trouble-scenario = This scenario could not be read.
trouble-settings = Your settings could not be kept.
trouble-answer = Your answer could not be kept.

# Settings.
settings-language = Language
settings-language-text = Typing from right to left in fields is still imperfect; reading is not.
settings-look = Look
palette-night = Night
palette-day = Day
palette-contrast = High contrast
settings-scale = Size of text and controls
settings-comfort = Comfort
settings-motion = Less motion
settings-motion-text = Days pass at once, and nothing glides on the map.
settings-detail = Simple map
settings-detail-text = Fewer shapes, for slow computers.
settings-guide = Offer the guided first run again
settings-guide-text = It begins with the next run that you start for practice.
