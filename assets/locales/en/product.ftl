# Product: what to carry, and a design of one's own.

product-range = Your range
product-places = Places
product-places-used = { $used } of { $slots }
product-range-empty = You carry nothing yet. Choose a product below, look at what is left of its price, and add it.

product-title = A product to carry
product-demand = Orders a week, all sellers
product-demand-range = { $mid } (likely { $low } to { $high })
product-price = Prices asked
product-price-range = { $mid } { $currency } (half of them { $low } to { $high })
product-works = Works price
product-no-papers = None needed
product-rivals-reviews = Reviews of a usual rival
product-recalled = Under recall here: nothing of it may be sold until the recall ends.
product-weight = { $kg } kg
product-volume = { $litres } l
product-battery = battery
product-liquid = liquid
product-fragile = fragile
product-custom = own design
product-add-text = One place of your range, and the first photos and texts.
product-add-verb = Add { $product }
product-next-source = In your range. Next: ask suppliers for quotations, in Sourcing.
product-next-quoted = In your range, with quotations in hand. Next: order, in Sourcing.
product-next-bought = In your range, and bought. Next: bring it in (Logistics) and offer it (Pricing).
product-next-sold = In your range, and on sale.
product-drop = Take it out of the range
product-drop-text = The listing closes, its advertising and reorders end, and the place is free. Goods stay where they are.
product-drop-verb = Take out { $product }

product-chain = A design of your own
product-chain-text = A designer draws it, a mould maker and a component maker prepare it, a factory assembles it. It costs fees and weeks, and nobody else can sell the same.
product-chain-not-custom = This product is only sold ready-made. Look for “own design” in the table of goods.
product-chain-no-maker = No supplier that you know calls itself a factory. Search further directories, in Sourcing.
product-chain-maker = Assembled by
product-chain-stars = Stars are what former clients gave. They tell part of the truth; the weakest of the three shows most.
product-chain-verb = Commission the design
product-partner = { $name } · { $stars }/5
product-partner-terms = Fee { $fee }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
product-chain-due = { $supplier } can make your design from { $date }.
product-chain-ready = Ready since { $date }. Ask { $supplier } for a quotation: it will be for your design.
product-col-part = Part
product-col-name = Partner
product-col-fee = Fee
product-col-days = Days
product-col-stars = Stars

product-all = Products of this market
product-cols = Columns
product-cols-money = What is left
product-cols-buyers = Buyers and rivals
product-cols-goods = The goods
product-cols-money-text = A unit at the middle price, by the cheapest way in, in home currency. Refused parcels, returns and advertising come on top. The last column is a week of all sellers together.
product-cols-buyers-text = Prices in { $currency }. Sort by searches to see the largest change in four weeks first.
product-cols-goods-text = What makes a product easy or hard to carry: weight and volume, what carriers ask about, papers.
product-in-range = in range
product-col-orders = Orders/wk
product-col-interest = Searches
product-col-works = Works
product-col-left = Left a unit
product-col-share = Left, %
product-col-week = All together
product-col-prices = Middle half
product-col-reviews = Reviews
product-col-category = Category
product-col-weight = kg
product-col-volume = Litres
product-col-handling = Handling
product-col-papers = Papers
product-col-again = Buy again

product-no-way = No lane brings this product here.
product-way = Way in
product-way-option = { $mode }, { $origin } · { $cost } · { $days ->
    [one] { $days } day
   *[other] { $days } days
}
product-parts = Where the middle price goes
product-freight = Freight and handling
product-import-vat = Import VAT
product-delivery = Delivery to the door
product-fees = Payment fees
product-sales-vat = VAT in the price
product-left = Left for you
product-middle-price = Middle price
product-parts-left = Of { $price } for { $product }, { $left } are left ({ $share }), before refused parcels, returns and advertising.
product-parts-loss = { $product } at { $price } does not pay for itself: { $left } are missing on each unit. Look at another way in, or another product.
product-rivals = What others ask
product-price-10 = Lowest tenth
product-price-25 = Lowest quarter
product-price-50 = Middle price
product-price-75 = Highest quarter
product-price-own = Your price
product-rivals-sentence = { $offers ->
    [one] { $offers } offer
   *[other] { $offers } offers
} of others today, shipping included. The usual one has { $reviews ->
    [one] { $reviews } review
   *[other] { $reviews } reviews
}.
product-papers = Papers it needs here
product-papers-none = No paper is needed to sell this here.
product-paper-held = In hand until { $date }
product-paper-due = Comes on { $date }
product-paper-terms = { $cost }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}; without it { $penalty } of the value
