# The glossary: `term-<id>` is the term as screens write it, `term-<id>-text` what it means. Sorted by id.

term-air-cargo = Air cargo
term-air-cargo-text = Goods flown in bulk to a warehouse in the market. It takes about a week and is paid by the chargeable kilogram: use it to restock before a peak.

term-audit = Factory audit
term-audit-text = An auditor visits the supplier's address: is it a factory, are its papers genuine, how good is its work? It costs about as much as a small order, so keep it for large ones.

term-bank-transfer = Bank transfer
term-bank-transfer-text = The buyer sends the money from a bank account before you ship. Fees are low and refusals rare, but few buyers choose it.

term-campaign = Campaign
term-campaign-text = A sales event of the marketplace, such as a festival week. An offer that joins with a lower price is seen about three times as often, if the stock is already there.

term-card = Card payment
term-card-text = The buyer pays by credit or debit card. The money is yours within days, less a fee; a few payments are reversed later as chargebacks.

term-certificate = Certificate
term-certificate-text = A paper that says goods meet a rule of the market, such as a test of batteries or toys. It costs money and days, holds for a limited time, and customs asks for it.

term-channel = Advertising channel
term-channel-text = A place where you buy attention: marketplace ads, social media, livestreams, influencers, search. Each has its price for a click and its limit.

term-chargeable-weight = Chargeable weight
term-chargeable-weight-text = The weight that freight is charged on: the actual weight or the volumetric weight, whichever is greater. A pillow of 1 kg may be charged as 5 kg.

term-chargeback = Chargeback
term-chargeback-text = A card payment that the bank takes back because the buyer disputes it. You lose the money, and often the goods too.

term-cif = CIF
term-cif-text = Cost, insurance and freight: the supplier ships the goods to the market and insures them; import duty and taxes are yours. Also the name of the value that duty is charged on.

term-click = Click
term-click-text = One visit to your listing from an advertisement. At 0.10 a click, a budget of 5.00 a day buys at most 50 visits.

term-cod = Cash on delivery (COD)
term-cod-text = The buyer pays the courier at the door. Many trust nothing else, but more parcels are refused, and the cash reaches you days later.

term-commission = Commission
term-commission-text = The marketplace's share of each sale. At 10 %, a sale of 30.00 leaves you 27.00 before all other costs.

term-competent-player = Competent player
term-competent-player-text = A scripted player of known skill that plays the same form as you. Doing as well as it does earns 60 points of 100.

term-consent = Consent
term-consent-text = How you ask buyers before their data is used for advertising. Asking first makes ads work a little less well and complaints much rarer.

term-consolidation = Consolidation
term-consolidation-text = Small lots of several senders travel as one load and share its cost. That is how two cubic metres can go by sea without paying for a whole container.

term-content = Listing content
term-content-text = Photographs, video and description of a listing. Better content sells more to people; shopping agents read the product card instead.

term-conversion = Conversion rate
term-conversion-text = Orders divided by visits. If 100 clicks bring 3 orders, it is 3 %; at 0.10 a click, each order then costs 3.33 in advertising.

term-copycat = Copycat
term-copycat-text = A rival that watches what sells and brings a close copy some weeks later, a little cheaper. A design or a trade mark of your own slows it down.

term-credit-line = Credit line
term-credit-line-text = Money the bank lends when your cash falls below zero, up to a limit. You pay interest for each day on what you use.

term-customs-clearance = Customs clearance
term-customs-clearance-text = The formalities that release goods at the border: declaration, payment of duty and taxes, sometimes an inspection. Honest goods may lose days here too.

term-customs-value = Customs value
term-customs-value-text = The value you declare and pay duty on: goods, freight and insurance together (CIF). Declaring too little saves duty until it is found out; then the fine costs more.

term-dap = DAP
term-dap-text = Delivered at place: the parcel comes to the door, and the buyer pays duty and tax there. Buyers surprised by the bill often refuse it.

term-ddp = DDP
term-ddp-text = Delivered duty paid: the seller pays everything as far as the door, duty and tax included. It costs you more at first, and fewer parcels are refused.

term-de-minimis = De minimis threshold
term-de-minimis-text = A value up to which parcels enter free of duty, and in some markets of VAT. With a limit of 50, a parcel worth 45 pays none, one worth 55 pays on the whole.

term-dead-stock = Dead stock
term-dead-stock-text = Goods that nobody buys any more. They tie up cash and cost storage every day, and at the end of the run they are worth nothing.

term-deadline = Deadline
term-deadline-text = The last day to answer a message or a complaint. After it, silence counts as no answer: stars are lost, and the case may be decided against you.

term-defect-rate = Defect rate
term-defect-rate-text = The share of units with a serious fault. At 4 %, a lot of 500 has about 20 bad ones: count the refunds before you praise the price.

term-deposit = Deposit
term-deposit-text = The part of an order that the supplier wants in advance, often 30 %. The balance falls due when the goods are ready.

term-desk-research = Desk research
term-desk-research-text = A first estimate from public figures. It costs nothing and is wide: the true demand may well be half of it, or twice as much.

term-devaluation = Devaluation
term-devaluation-text = A sudden fall of a currency. If you hold 1,000,000 in local money and it loses 20 %, a fifth of your takings is gone overnight.

term-duty = Customs duty
term-duty-text = A tax on goods that enter the country, as a share of the CIF value. At 10 %, goods of 2,000 pay 200, and VAT is then charged on 2,200.

term-ecom-line = E-commerce line
term-ecom-line-text = A forwarder's own service for single parcels, by air or road. Better traced and faster than the post, far cheaper than a courier.

term-enquiry = Enquiry
term-enquiry-text = A customer's message: a question, a complaint or a return. Each has a language, a mood and a deadline, and an answer takes minutes of your day.

term-escalation = Escalation
term-escalation-text = Handing a dispute to the marketplace to decide. It takes time, and most disputes are decided for the buyer: use it for claims that look made up.

term-exchange-rate = Exchange rate
term-exchange-rate-text = How much local money you get for one unit of home currency. At 15, a sale of 450 is worth 30 at home; at 18 it is worth only 25.

term-express = Courier express
term-express-text = Door to door in a few days at the highest price. For light and valuable goods, or for a promise that must not be broken.

term-exw = EXW
term-exw-text = Ex works: the price at the factory gate. You collect the goods, clear them for export and pay all the way. The lowest price on paper, the most to add.

term-fad = Fad
term-fad-text = A product that everyone wants for some weeks and nobody afterwards. Order small, sell fast, and be out before the curve falls.

term-fob = FOB
term-fob-text = Free on board: the supplier brings the goods to the port and clears them for export; sea freight and all after it are yours. The usual basis for comparing quotes.

term-form = Form
term-form-text = One numbered drawing of the scenario: its market, its suppliers and its luck. The same number is the same exercise for everybody who plays it.

term-forward = Forward contract
term-forward-text = An agreement with the bank to change an amount on a later day at a rate fixed today. You give up a small premium and the worry about the rate.

term-fulfilment = Fulfilment
term-fulfilment-text = How an order reaches the buyer: from stock in the market, which is fast, or parcel by parcel from the country of origin, which ties up no stock there.

term-fullness = Fullness
term-fullness-text = How much of a lane's capacity is taken, from empty to full. A full lane is dearer and slower, above all in the weeks before a peak.

term-funnel = Sales funnel
term-funnel-text = The way from seeing to buying: of 1,000 who see an offer, 50 may click and 2 order. Find the step where you lose the most, and work on that.

term-headroom = Headroom
term-headroom-text = What you can still spend: your cash and the unused part of the credit line. With 3,000 in cash and 4,000 of credit it is 7,000.

term-home-currency = Home currency
term-home-currency-text = The currency of your own country, in which your books are kept and suppliers are paid. Each market has a local currency besides.

term-hs-code = HS code
term-hs-code-text = The number of a product in the customs tariff; six digits are the same worldwide. It decides duty and papers: 8544.42, for example, is cables with plugs.

term-hub = Hub
term-hub-text = The forwarder's warehouse in the country of origin. Finished goods arrive there from suppliers and wait until you send them on.

term-importer-of-record = Importer of record
term-importer-of-record-text = Whoever answers to customs for an import. Register yourself, or an agent stands in for you and takes about 4 % of the value.

term-incoterm = Incoterm
term-incoterm-text = A three-letter rule (EXW, FOB, CIF, DAP, DDP) that says where the seller's costs and risk end. Compare two quotes only on the same one.

term-influencer = Influencer
term-influencer-text = A person with followers who recommends goods for a fee. Dear by the click, strong for fashion and beauty, weaker for spare parts.

term-insolvency = Insolvency
term-insolvency-text = The end of a shop that cannot pay. Whoever stays beyond the credit line for 21 days must close, and the run is over.

term-inspection = Inspection
term-inspection-text = A check of the goods. Before shipment you may pay for one, which sorts out most bad units; at the border customs may open a load, which costs days.

term-instalment = Pay later
term-instalment-text = The buyer pays in parts; a finance company pays you at once and takes a high fee. It helps to sell goods that cost more than a week's wage.

term-insurance = Cargo insurance
term-insurance-text = A small premium, about 0.4 % of the value, that pays when goods are lost or damaged on the way. It does not pay for goods that come late.

term-ip-complaint = IP complaint
term-ip-complaint-text = Somebody says that your listing uses their brand, design or patent. The listing is down until you settle, or prove your right to sell.

term-journal = Journal
term-journal-text = The record of every decision you took, day by day. It can be played again, and nobody can change it unnoticed: it is the evidence of your run.

term-landed-cost = Landed cost
term-landed-cost-text = What one unit costs by the time the buyer has it: goods 4.00, freight 1.20, duty and tax 0.90, delivery 1.50, together 7.60. Price from this, not from 4.00.

term-lane = Lane
term-lane-text = A way from an origin into the market by one mode, such as sea from South China. Each has a price, usual days and a risk of loss or delay.

term-last-mile = Last mile
term-last-mile-text = The last part of the way, from the local warehouse to the door. It is short and dear: bad addresses, second attempts, roads in the rain.

term-lcl = LCL
term-lcl-text = Less than a container load: your cartons share a container with those of others and pay by the cubic metre. Cheap for bulk, but weeks under way.

term-lead-time = Lead time
term-lead-time-text = Days from the order until the goods can be used. A supplier's 10 days, 35 at sea and 5 in customs make 50: order that long before the peak.

term-leg = Leg
term-leg-text = One part of a lane: a road, a port, an ocean, a flight, a border. Each has its own days and its own troubles.

term-levy = Levies
term-levy-text = Smaller charges at the border on top of duty, for ports, inspections or regional funds. One or two per cent of the CIF value soon add up.

term-livestream = Livestream selling
term-livestream-text = A host shows goods live and viewers buy on the spot. It can sell much in one evening, and a larger share comes back as returns.

term-margin = Margin
term-margin-text = What is left of the price, as a share of the price. Landed cost 7.60, fees 2.40, price 12.50: 2.50 is left, a margin of 20 %.

term-marketplace-ads = Marketplace ads
term-marketplace-ads-text = Paid places among the marketplace's search results. People there are ready to buy, so a good first channel. Price and limit differ by market.

term-markup = Markup
term-markup-text = What you add to the cost, as a share of the cost. From 10.00 to 15.00 it is 50 %, while the margin is 33 %. Do not confuse the two.

term-mobile-money = Mobile money
term-mobile-money-text = Money in a phone account, sent by code or app. Widely used where few people have cards; quick, and parcels are seldom refused.

term-moq = MOQ
term-moq-text = Minimum order quantity: the fewest units a supplier will make at its price. With an MOQ of 300 at 4.00, you tie up 1,200 before you have sold one.

term-niche = Niche
term-niche-text = One product type in one market: the buyers who want it and all offers they compare. Demand, prices and rivals are those of the niche.

term-overseas-centre = Overseas centre
term-overseas-centre-text = Your own presence in the market, built in stages: a team, then a showroom or a warehouse. Trust and speed grow; rent is due every month.

term-own-design = Own design
term-own-design-text = A version of a product that only you have, made by a designer, a mould maker and a component maker. It takes weeks and money, and is hard to copy.

term-panel = Buyers' panel
term-panel-text = Research that follows real buyers for a week: the best figure there is, with an outlook of four weeks. Dearer than a survey; for large orders.

term-payout = Payout
term-payout-text = The transfer in which the marketplace or the payment company gives you what buyers have paid, less its fees, some days after delivery.

term-penalty = Penalty
term-penalty-text = A fine. If a value or heading proves wrong, customs asks for the unpaid duty and a fine of, say, 150 % of it: saving 100 can cost 250.

term-postal = Postal packet
term-postal-text = Single small parcels by post. The cheapest way for light goods; slow, with weak tracing. Buyers who wait twenty days expect a low price.

term-preference = Tariff preference
term-preference-text = A lower duty for goods from certain countries, agreed between their governments. It needs a proof of origin: without one you pay the full rate.

term-price-position = Price position
term-price-position-text = Where your price stands among all offers in the niche. At the lowest quarter, three of four offers are dearer than yours. Count the shipping fee.

term-product-card = Product card
term-product-card-text = The structured facts of a listing: size, material, identifiers, policies, certificates. Searches and shopping agents read it; an empty card is not found.

term-promise = Delivery promise
term-promise-text = The days you tell buyers that delivery will take. A short promise sells more; each day beyond it costs stars and brings refusals.

term-promotion = Promotion
term-promotion-text = A lower price for some days. With a margin of 20 %, a cut of 10 % halves what you earn on each unit, so it must sell at least twice as much.

term-proof-of-origin = Proof of origin
term-proof-of-origin-text = A certificate of where goods were made. With it, goods from a partner country of the South pay a lower duty; the paper costs a little each time.

term-quotation = Quotation
term-quotation-text = A supplier's offer: price by quantity, minimum, deposit, days and Incoterm, valid for a limited time. Get three before you decide.

term-rail = Rail freight
term-rail-text = Part of a container by train, paid by the cubic metre. Between road and sea in time; wagons queue where the track gauge changes at a border.

term-rating = Rating
term-rating-text = The mean of the stars that buyers gave. Late parcels, bad goods and unanswered messages lower it; a low one costs sales every day.

term-receivable = Receivable
term-receivable-text = Money that is yours but not yet with you: sales delivered and not paid out. You cannot pay a supplier with it.

term-references = References
term-references-text = Calls to a supplier's former buyers: how often did goods come late? A cheap question to ask before a season that does not wait.

term-refund = Refund
term-refund-text = Money you give back to a buyer, all or a part. For a broken item a full refund in time is fair, and cheaper than a lost dispute.

term-refusal = Refusal
term-refusal-text = The buyer does not take the parcel at the door. Frequent with cash on delivery, late parcels and unexpected duty; you pay for both ways.

term-registry-check = Company register check
term-registry-check-text = A look into the official register: does the company exist, and is manufacturing part of its business? Cheap, and it finds many false claims.

term-regulars = Regulars
term-regulars-text = Satisfied buyers who come back by themselves. They cost no click, and are worth most where a product is used up and bought again.

term-reorder-point = Reorder point
term-reorder-point-text = The stock at which you order again: daily sales times lead time, and a safety stock. Selling 5 a day with 20 days to wait, that is 100 and a reserve.

term-repatriation = Repatriation
term-repatriation-text = Bringing money home from the market. It takes days, in some countries weeks, and the rate may move in the meantime.

term-repeat-purchase = Repeat purchase
term-repeat-purchase-text = A second order by the same buyer. Cream or coffee is bought again within weeks, a blender is not: it changes what a first customer is worth.

term-replacement = Replacement
term-replacement-text = Sending another unit instead of one that came broken or wrong. It costs goods and delivery, and saves the sale and the stars.

term-return = Return
term-return-text = Goods that a buyer sends back after delivery. They cost the way back and a refund; part of them can be sold again.

term-review = Review
term-review-text = A buyer's public words and stars after delivery. About one buyer in eight leaves one; the first five help a new listing most.

term-rival = Rival
term-rival-text = Another seller in your niche. Some follow the leaders' prices, some copy, some undercut, some build a name: learn which one you face.

term-rto = RTO
term-rto-text = Return to origin: a parcel that could not be handed over and travels back to you. At 25 %, one parcel in four earns nothing and is paid for twice.

term-safety-stock = Safety stock
term-safety-stock-text = Units kept in reserve because sales and delivery times vary. If a lane may be a week late and you sell 5 a day, hold 35.

term-sample = Sample
term-sample-text = A few pieces bought to look at before an order. They give an idea of quality, not a proof: the lot that follows may be worse.

term-saturation = Saturation
term-saturation-text = The point where more advertising brings hardly any more clicks: those who might look have looked. Half the money may do nearly the same work.

term-search-ads = Search ads
term-search-ads-text = Advertisements beside the results of a web search. They find people who know what they want; there are not many of them in a day.

term-search-index = Search index
term-search-index-text = A public figure of how much people search for a product: 100 is an ordinary day. At 150, interest is half as much again as usual.

term-season = Season
term-season-text = A time of year when buyers spend more or less: a festival, harvest, school, year's end. Goods must be there before it begins.

term-segment = Segment
term-segment-text = A group of buyers who choose alike: price hunters, trust seekers, those in a hurry. The same offer suits one of them and not another.

term-seizure = Seizure
term-seizure-text = Customs takes the goods for good. It threatens loads without a required paper, and still more those with a forged one.

term-settlement-delay = Settlement delay
term-settlement-delay-text = Days from delivery until the money is paid out. With cash on delivery it is often ten, with mobile money two: growth needs cash in between.

term-shock = Shock
term-shock-text = An event that changes the rules for a while: a strike, a new tariff, a flood, a devaluation. Reports may warn of it, and not every report is true.

term-shopping-agent = Shopping agent
term-shopping-agent-text = A program that chooses for a buyer. It compares price, certificates and delivery record, reads product cards and never sees advertising.

term-showroom = Showroom
term-showroom-text = A room where buyers see and touch the goods. It brings visits and orders by the carton from shops and offices, at a lower price. It needs a team.

term-social-ads = Social media ads
term-social-ads-text = Ads in people's feeds. Clicks are cheap, but these people were not looking to buy, so fewer of them do.

term-spread = Exchange spread
term-spread-text = What changing money costs: the gap between the official rate and the one you get. At 0.8 %, changing 10,000 costs 80.

term-stock-out = Stock-out
term-stock-out-text = Nothing left to sell. You lose the sales and, as rank depends on recent sales, also your place in the list; rivals take your buyers.

term-survey = Survey
term-survey-text = Research by asking shoppers. For a little money and some days, the likely range becomes about half as wide as after desk research.

term-tax-registration = Tax registration
term-tax-registration-text = A number with the tax office. With it you set the VAT paid on imports against the VAT on sales, and can deliver DDP without a broker.

term-tier-price = Tiered price
term-tier-price-text = A unit price that falls with quantity: 5.00 from 100 units, 4.60 from 300, 4.30 from 1,000. A cheap unit is dear if it does not sell.

term-trademark = Trade mark
term-trademark-text = A name or sign registered as yours. Complaints become fewer and copies come later; registration takes weeks, so begin early.

term-truck = Road freight
term-truck-text = Bulk goods by shared truck across the border. Often the best middle way between air and sea, until a border or a road closes.

term-vat = VAT
term-vat-text = Value added tax: charged at import on goods with freight and duty, and again on sales. Once registered, you pay over only the difference.

term-volumetric-weight = Volumetric weight
term-volumetric-weight-text = Weight reckoned from size: length x width x height in cm, divided by 6,000 or so. A carton of 60 x 40 x 40 counts as 16 kg, even if it weighs 5.

term-voucher = Cash voucher
term-voucher-text = A slip with a code that the buyer pays in cash at a shop counter. It reaches people without a bank account; some never go to pay.

term-wallet = Wallet
term-wallet-text = Your account in the market's own currency. Local bills are paid from it; what you do not need there you can change and bring home.

term-warehouse = Warehouse
term-warehouse-text = Storage in the market. From there parcels arrive in days instead of weeks; space costs money per cubic metre and day.

term-withdrawal-period = Withdrawal period
term-withdrawal-period-text = Days within which a buyer may by law send goods back without a reason, 7 or 14 for example. You may offer more, never less.
