# Pricing: the offer as buyers see it, and what is left of its price.

pricing-no-market = You have no seller account here yet. Enter the market first.
pricing-no-range = You carry no product in this market yet. Take one into your range first.
pricing-go-market = Go to Market
pricing-go-product = Go to Product
pricing-go-compliance = Answer the complaint

# How a listing stands.
pricing-state-open = Open
pricing-state-closed = Closed
pricing-state-empty = Open, but nothing is left to send
pricing-state-recalled = Recalled: it may not be sold
pricing-state-suspended = Taken down until a complaint is decided
pricing-state-barred = Taken down until { $date }
pricing-rating-of = { $reviews ->
    [one] { $rating } from { $reviews } review
   *[other] { $rating } from { $reviews } reviews
}
pricing-no-reviews = No reviews yet
pricing-orders-28 = Orders in 28 days
pricing-ready = Ready to send

# The form.
pricing-price-title = Price
pricing-price = Price
pricing-ship-fee = Shipping fee
pricing-no-others = Nobody else offers this here. There is no price to compare with.
pricing-own-price = Your price
pricing-break-even = Break-even
pricing-middle = Middle
pricing-place-lowest = Among the cheapest tenth of { $offers } offers, shipping included.
pricing-place-low = Among the cheapest quarter of { $offers } offers, shipping included.
pricing-place-below = Cheaper than most of { $offers } offers, shipping included.
pricing-place-above = Dearer than half of { $offers } offers, shipping included.
pricing-place-high = Among the dearest quarter of { $offers } offers, shipping included.
pricing-left = Left of an order
pricing-left-of = { $amount } ({ $share })
pricing-no-way = No lane is known that brings this product here, so its cost cannot be worked out.

pricing-promise-title = Delivery promise
pricing-local = Local warehouse
pricing-local-text = Orders leave from your warehouse in the market. The goods have to be there first.
pricing-direct-text = Each order leaves from your hub abroad as a parcel. No stock in the market, but a longer way.
pricing-promised-days = Promised days
pricing-usual-days = Usually takes
pricing-own-days = Your orders
pricing-nine-in-ten = { $days ->
    [one] 9 in 10 within { $days } day
   *[other] 9 in 10 within { $days } days
}
pricing-on-time = Kept on time
pricing-promise-short = Shorter than it usually takes. Late parcels are refused more often and rated worse.
pricing-promise-long = Much longer than it usually takes. Buyers in a hurry go elsewhere.
pricing-duty-terms = Who pays duty and VAT
pricing-duty-buyer = The buyer is asked for about { $amount } at the door. More parcels are refused.
pricing-duty-seller = You pay about { $amount } for each parcel; without a tax registration a broker adds a fee.
pricing-duty-none = Parcels of this value go free of duty and VAT at the border.

pricing-content-title = Listing page
pricing-content = Content
pricing-step-cost = { $amount } a step
pricing-content-0 = No content: the supplier's text as it is.
pricing-content-1 = Photographs of your own on a plain ground.
pricing-content-2 = Also a full description that answers the usual questions.
pricing-content-3 = Also photographs in use, with sizes.
pricing-content-4 = Also a video.
pricing-product-card-0 = Empty. Shopping agents cannot read the offer.
pricing-product-card-1 = Identifiers: brand, model, product code.
pricing-product-card-2 = Also attributes: sizes, materials, what is in the box.
pricing-product-card-3 = Also policies: delivery, returns, warranty.
pricing-product-card-4 = Also certificates. Complete for any shopping agent.
pricing-languages = Languages
pricing-language = { $language }, { $share } of buyers
pricing-readers = { $share } of buyers can read the page. Each added language is translated once, at the price of a step of content.
pricing-return-days = Days to return
pricing-return-law = { $days ->
    [one] The law gives buyers { $days } day. More builds trust, and brings more returns.
   *[other] The law gives buyers { $days } days. More builds trust, and brings more returns.
}

pricing-nothing-ready = Nothing is ready to be sent this way yet. The listing can be opened, and sells once goods are there.
pricing-unchanged = This is how the listing stands. Change a field to see what it would cost.
pricing-open-verb = Open the listing
pricing-change-verb = Change the listing
pricing-reopen-verb = Open the listing again

# What is left.
pricing-waterfall = What becomes of the price
pricing-basis-stock = Goods at what your stock here has cost to land.
pricing-basis-hub = Goods at what they cost at your hub, then by { $way }.
pricing-basis-pages = An estimate: goods at what suppliers' pages ask, then by { $way }.
pricing-part-landed = Goods, landed
pricing-part-goods = Goods
pricing-part-freight = Freight
pricing-part-customs = Duty and import VAT
pricing-part-payment = Payment fees
pricing-part-delivery = Delivery to the door
pricing-part-refusals = Refused parcels
pricing-part-paid = The buyer pays
pricing-waterfall-sentence = Counts { $refused } of parcels refused, as is usual for your ways to pay. Not counted: advertising, returns, storage, rent.

# Promotion.
pricing-promotion = Promotion
pricing-promotion-text = A lower price for some days. Between two promotions the price has to rest for a week.
pricing-promotion-planned = { $off } off is planned from { $from } to { $until }.
pricing-promotion-runs = { $off } off is running until { $until }.
pricing-promotion-over = The last promotion, { $off } off, ended on { $until }.
pricing-campaign = In a season, a cut of { $least } or more joins the marketplace's campaign.
pricing-for-season = { $season }, { $date }
pricing-off = Off the price
pricing-begins-in = Begins in days
pricing-lasts = Lasts days
pricing-span = From { $from } to { $until }, both included.
pricing-cut-price = Price meanwhile
pricing-promote-verb = Run the promotion

pricing-close = Close the listing
pricing-close-text = Buyers no longer see it. Orders that are under way still arrive; stock, reviews and content stay.
pricing-close-verb = Close it

# Over the map.
pricing-listings = Your listings
pricing-listings-empty = You have no listing yet. Set a price and a promise in the side column and open one.
pricing-col-state = State
pricing-col-against = To middle
pricing-col-left = Left
pricing-col-days = Promise
pricing-col-orders = Orders, 28 d
pricing-col-ready = Stock
pricing-many = Change many prices
pricing-many-text = Every open listing of this market gets the new price; all else stays.
pricing-many-lower = Lower
pricing-many-raise = Raise
pricing-many-middle = To the middle
pricing-many-by = By
pricing-many-verb = { $count ->
    [one] Change { $count } price
   *[other] Change { $count } prices
}
pricing-middle-others = Middle of others
pricing-chart-prices = Price against others
pricing-chart-prices-sentence = Your price before promotions, and the middle of what others ask, shipping included.
pricing-chart-orders = Orders by day
pricing-chart-orders-sentence = { $month } units in the last 28 days, { $total } since the start.
pricing-chart-days = From order to door
pricing-unit-days = days
pricing-took = Orders took
pricing-chart-days-sentence = In the last four weeks { $share } came on time; nine in ten took { $days } days or fewer.
pricing-chart-days-none = Nothing has been delivered in the last four weeks.
pricing-chart-rating = Rating over time
pricing-unit-stars = stars
pricing-chart-rating-sentence = { $reviews ->
    [0] No reviews yet. The middle offer of others has { $others }.
    [one] { $rating } after { $reviews } review. The middle offer of others has { $others }.
   *[other] { $rating } after { $reviews } reviews. The middle offer of others has { $others }.
}
