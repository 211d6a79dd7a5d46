# Names of the words that rules are made of: `<list>-<word>`; `-text` says what a word means and when to choose it.

category-electronics-acc = Electronics accessories
category-fashion = Fashion
category-beauty = Beauty
category-home = Home
category-mother-baby = Mother and baby
category-auto-parts = Car and motorcycle parts
category-solar-energy = Solar and energy
category-agri-inputs = Farm supplies
category-handicrafts = Handicrafts
category-food = Food

origin-south-china = South China
origin-region = Neighbouring country
origin-home = Home country

mode-postal = Postal packet
mode-postal-text = One parcel at a time by post: cheapest for light goods, slow and hard to trace. For low prices and patient buyers.
mode-ecom-line = E-commerce line
mode-ecom-line-text = A forwarder's own parcel line, by air or road: quicker and better traced than post. The usual choice for single orders.
mode-express = Courier express
mode-express-text = Door to door in days, at the highest price. For dear, light or urgent goods.
mode-air-cargo = Air cargo
mode-air-cargo-text = Bulk goods by air to a warehouse: about a week, dear by the kilogram. To restock before a peak.
mode-sea-lcl = Sea, shared container
mode-sea-lcl-text = Part of a container, billed by the cubic metre: cheapest for bulk, weeks under way. For goods that sell steadily.
mode-truck = Shared truck
mode-truck-text = Bulk goods by road over the border. Between sea and air in time and price, where a road leads there.
mode-rail = Rail, shared container
mode-rail-text = Part of a container by train, billed by the cubic metre. Faster than sea for markets far from a port.

leg-road = Road
leg-port = Port
leg-ocean = Ocean
leg-air = Flight
leg-rail = Rail
leg-border = Border
leg-parcel-hub = Parcel hub

method-cod = Cash on delivery
method-cod-text = The buyer pays the courier. Many buyers trust nothing else, but more parcels are refused and the money comes late.
method-mobile-money = Mobile money
method-mobile-money-text = Paid from a phone account. Common where few people have cards; quick and seldom refused.
method-card = Card
method-card-text = Credit or debit card. Quick money, a higher fee, and a few payments are charged back weeks later.
method-bank-transfer = Bank transfer
method-bank-transfer-text = The buyer transfers the sum before you send. Low fees; few buyers like it.
method-instalment = Pay later
method-instalment-text = Buy now, pay later: the firm pays you, the buyer pays the firm. Brings sales of dearer goods for a high fee.
method-voucher = Cash voucher
method-voucher-text = A slip that the buyer pays in cash at a counter. Reaches people without a bank account.

channel-marketplace-ads = Marketplace ads
channel-marketplace-ads-text = Paid places in the marketplace's search, seen by people about to buy. A good place to begin.
channel-social = Social media
channel-social-text = Ads in feeds: cheap clicks from people who were not looking. For goods that please at first sight.
channel-livestream = Livestream
channel-livestream-text = A host shows the goods live. Strong in some markets, weak in others: look at the fit first.
channel-influencer = Influencers
channel-influencer-text = A known person recommends the goods. Dear by the click, but it brings trust.
channel-search = Search ads
channel-search-text = Ads beside the results of web search. They find people who know what they want; reach is limited.

duty-terms-dap = DAP, duty at the door
duty-terms-dap-text = The buyer pays duty and tax when the parcel comes. Nothing for you to pay, but surprised buyers refuse parcels.
duty-terms-ddp = DDP, duty paid
duty-terms-ddp-text = You pay duty and tax before delivery, with a tax registration or through a broker. Fewer parcels are refused.

incoterm-exw = EXW, ex works
incoterm-exw-text = You fetch the goods at the works and clear them for export. The lowest price, the most costs of your own.
incoterm-fob = FOB, free on board
incoterm-fob-text = The supplier clears the goods for export and brings them to the port; freight is yours. The usual choice.
incoterm-cif = CIF, freight paid
incoterm-cif-text = The supplier ships and insures the goods to the market. Little work, but you cannot choose the way.

habit-price-hunter = Price hunter
habit-price-hunter-text = Compares everything and takes the cheapest offer.
habit-pragmatic = Pragmatic buyer
habit-pragmatic-text = Weighs price, delivery time and reviews against each other.
habit-trust-seeker = Trust seeker
habit-trust-seeker-text = Pays more for good reviews, a badge and a known seller.
habit-urgent = Buyer in a hurry
habit-urgent-text = Pays for quick delivery.
habit-ai-delegator = Shopping by agent
habit-ai-delegator-text = Lets an AI agent choose. It reads product cards and sees no advertising.

language-role-national = National language
language-role-second = Second language
language-role-trade = Language of trade

paper-conformity = Conformity certificate
paper-conformity-text = Says that goods meet the market's technical standards. Without it customs may stop them.
paper-battery-transport = Battery transport test
paper-battery-transport-text = The UN 38.3 test report without which carriers take no lithium batteries.
paper-radio = Radio approval
paper-radio-text = Type approval for everything that sends radio waves: Bluetooth, Wi-Fi, mobile.
paper-cosmetic = Cosmetics notification
paper-cosmetic-text = Tells the health authority what a cosmetic holds, before it is sold.
paper-food = Food import permit
paper-food-text = The food authority's leave to import and sell. Without it food is held at the border.
paper-child-safety = Child safety certificate
paper-child-safety-text = Tests of toys and baby goods for small parts and harmful substances.
paper-plant-health = Plant health certificate
paper-plant-health-text = Says that seeds and plant goods carry no pests. Issued where they come from.
paper-energy-label = Energy label
paper-energy-label-text = States how much power an appliance uses. Asked for lamps and household machines.
paper-agrochemical = Pesticide registration
paper-agrochemical-text = Approval of plant protection products and fertilisers by the ministry of agriculture.
paper-label = Label in the language
paper-label-text = A label in the buyers' language with the contents that the law names.

return-reason-not-as-described = Not as described
return-reason-damaged = Damaged
return-reason-wrong-item = Wrong item
return-reason-wrong-size = Wrong size
return-reason-changed-mind = Changed their mind

life-steady = Steady
life-steady-text = Demand stays about the same over the months.
life-growing = Growing
life-growing-text = Demand rises slowly: room for those who come early.
life-fading = Fading
life-fading-text = Demand falls slowly: order little at a time.
life-fad = Fad
life-fad-text = Demand leaps and is gone within months. Be out before it is.

conduct-follower = Follower
conduct-follower-text = Goes part of the way down when it is undercut.
conduct-copycat = Copycat
conduct-copycat-text = Brings a close copy some weeks after somebody else has earned well.
conduct-price-warrior = Price warrior
conduct-price-warrior-text = Is always a little cheaper, down to its costs. Do not follow it there.
conduct-premium-brand = Premium brand
conduct-premium-brand-text = Known, dear and well rated; seldom changes its price.

directory-front-page = Front page
directory-front-page-text = The first page of the sourcing platform: free, and seen by every other seller too.
directory-platform = Platform search
directory-platform-text = Further pages and filters of the platform: costs a day, hardly any money, and brings more names.
directory-fair = Trade fair
directory-fair-text = Stands of a trade fair: the dearest way, but you meet makers.
directory-agent = Sourcing agent
directory-agent-text = An agent who knows workshops that are not online, for a fee. Names that few other sellers have.

probe-sample = Sample
probe-sample-text = A few pieces, looked at closely: an idea of the share of defects. Worth it before every first order.
probe-audit = Factory audit
probe-audit-text = An auditor visits the address: is it a factory, are the papers genuine, how good is the work. Before big orders.
probe-registry = Company register
probe-registry-text = Whether the firm exists and making goods is among its business. Cheap, and now and then wrong.
probe-documents = Certificate check
probe-documents-text = Ask the issuer whether the supplier's certificates are genuine. Before you rely on its test report.
probe-references = Former buyers
probe-references-text = Calls to earlier customers: how often goods came late. Before a season that will not wait.

news-source-ministry-gazette = Ministry gazette
news-source-ministry-gazette-text = Law as it is printed: late, and almost always true.
news-source-central-bank = Central bank
news-source-central-bank-text = Speaks of the currency at the last moment, and is right.
news-source-port-authority = Port authority
news-source-port-authority-text = Reports troubles at ports and on routes; reliable.
news-source-platform-notice = Marketplace notice
news-source-platform-notice-text = What the marketplace announces about its own rules and fees; reliable.
news-source-trade-press = Trade press
news-source-trade-press-text = Reports early and is right more often than not. Needs a subscription.
news-source-chamber = Chamber of commerce
news-source-chamber-text = Hears early what ministries plan; mostly right. Needs a subscription.
news-source-social-media = Social media
news-source-social-media-text = First to know, often wrong.
news-source-forum = Sellers' forum
news-source-forum-text = Rumours among sellers: very early, and wrong more often than right.

skill-idle = Does nothing
skill-idle-text = Keeps the capital and never trades.
skill-random = Random player
skill-random-text = Decides by dice.
skill-novice = Novice
skill-novice-text = Plays as many beginners do: takes what looks good and looks no further.
skill-rule-of-thumb = Rule of thumb
skill-rule-of-thumb-text = Sells what many sell, at cost plus a usual markup.
skill-competent = Competent player
skill-competent-text = Does the sums before each decision and checks suppliers.
skill-expert = Expert
skill-expert-text = Does all that pays: research, talks, papers, timing.

stage-market = Market
stage-market-question = Which markets, and how deep?
stage-product = Product
stage-product-question = What to sell there, and what to leave out?
stage-sourcing = Sourcing
stage-sourcing-question = Who makes it, and can they be trusted?
stage-pricing = Pricing
stage-pricing-question = At what price, with what promise?
stage-marketing = Marketing
stage-marketing-question = How do buyers hear of it, at what cost?
stage-logistics = Logistics
stage-logistics-question = How do goods get there, and when to refill?
stage-compliance = Compliance
stage-compliance-question = Which papers, duties and registrations?
stage-payments = Payments
stage-payments-question = How do buyers pay, and how does money come home?
stage-service = Service
stage-service-question = What do customers want, and what is fair?

chain-part-designer = Designer
chain-part-designer-text = Draws the product.
chain-part-mould-maker = Mould maker
chain-part-mould-maker-text = Makes the moulds that parts are cast in.
chain-part-component-maker = Component maker
chain-part-component-maker-text = Makes the parts that the supplier puts together.

grade-desk = Desk research
grade-desk-text = A first guess from public figures: free, and wide of the mark.
grade-survey = Survey
grade-survey-text = Asks shoppers: some money and days for a much narrower guess. Before you enter a niche.
grade-panel = Buyers' panel
grade-panel-text = Follows real buyers: the narrowest figure, and an outlook for four weeks. Before large orders.

centre-stage-team = Local team
centre-stage-team-text = People on the spot: more trust, and a call before delivery, so that fewer parcels are refused.
centre-stage-showroom = Showroom
centre-stage-showroom-text = Goods to see and touch: visits, and orders in quantity from shops and offices. Needs a team.
centre-stage-warehouse = Own warehouse
centre-stage-warehouse-text = A day quicker and no fee an order. Pays once many orders go out. Needs a team.

registration-tax = Tax registration
registration-tax-text = Import VAT can be set against VAT on sales, and DDP needs no broker. For goods stored in the market.
registration-importer = Importer registration
registration-importer-text = No broker has to act as importer, and customs looks less closely. Pays with regular bulk shipments.
registration-trade-mark = Trade mark
registration-trade-mark-text = A mark of your own: fewer complaints, and copies come later. For what you mean to sell for long.
registration-data-office = Data office
registration-data-office-text = Tells the data protection office what you collect. Lowers the risk of a fine.

consent-unasked = Not asked
consent-unasked-text = Data is used without asking: advertising works best, and the risk of a fine is highest.
consent-notice = Notice
consent-notice-text = Visitors are told that data is used. A little less advertising, a smaller risk.
consent-opt-in = Opt-in
consent-opt-in-text = Data only of those who said yes. Advertising is worth less, the risk of a fine is smallest.

plea-contest = Contest
plea-contest-text = Show your papers and wait some days with the listing down. Wise if they are genuine; losing costs double.
plea-settle = Settle
plea-settle-text = Pay the claim and sell again today. Wise if you cannot prove your case.

complaint-state-open = Waits for an answer
complaint-state-contested = Contested
complaint-state-won = Won
complaint-state-lost = Lost
complaint-state-settled = Settled

purchase-state-in-production = In production
purchase-state-ready = Delivered to the hub
purchase-state-forfeited = Forfeited
purchase-state-vanished = Supplier vanished

inspection-none = Not inspected
inspection-booked = Inspection booked
inspection-passed = Passed
inspection-sorted = Failed, sorted

shipment-state-under-way = Under way
shipment-state-at-customs = At customs
shipment-state-arrived = Arrived
shipment-state-seized = Seized
shipment-state-lost = Lost

fulfilment-local = From the market
fulfilment-local-text = Orders leave a warehouse in the market: delivery in days, but goods have to be sent there first.
fulfilment-direct = From the origin
fulfilment-direct-text = Each order flies or drives from the hub: no stock abroad, slower delivery, dearer by the parcel.

order-state-on-way = On the way
order-state-delivered = Delivered
order-state-kept = Kept
order-state-refused = Refused
order-state-lost = Lost
order-state-seized = Seized
order-state-refunded = Refunded

customs-outcome-released = Released
customs-outcome-reassessed = Reassessed, with a penalty
customs-outcome-seized = Seized
customs-outcome-held-unpaid = Held until paid

finding-missing-paper = Paper missing
finding-forged-paper = Forged paper
finding-undervalued = Value declared too low
finding-wrong-heading = Wrong tariff heading

enquiry-kind-product-question = Question about a product
enquiry-kind-where-is-it = Where is my parcel?
enquiry-kind-customs-charge = Charged at the door
enquiry-kind-broken = Broken or faulty
enquiry-kind-return = Wants to return
enquiry-kind-wrong-item = Wrong item came
enquiry-kind-invoice = Asks for an invoice

mood-calm = Calm
mood-annoyed = Annoyed
mood-angry = Angry

response-answer = Answer
response-answer-text = Say what is so. Right for questions.
response-apologise = Apologise
response-apologise-text = Say sorry and explain. Right where a parcel is late and nothing is owed.
response-replace = Replace
response-replace-text = Send another one from stock. Fair for goods that came broken or wrong.
response-refund-part = Refund a part
response-refund-part-text = Pay back a part and let the buyer keep the goods. For small faults and unexpected charges.
response-refund-full = Refund in full
response-refund-full-text = Pay everything back. Fair where goods are broken, wrong or sent back within the law.
response-deny = Deny
response-deny-text = Refuse, with the reason. Fair only where the claim is made up or nothing is owed.
response-escalate = Escalate
response-escalate-text = Let the marketplace decide. For claims that look made up; it takes time.

enquiry-state-open = Waiting
enquiry-state-settled = Answered
enquiry-state-lapsed = Not answered in time

purpose-cash = Cash
purpose-receivable = Receivables
purpose-inventory = Inventory
purpose-goods-on-way = Goods on way to buyers
purpose-supplier-deposit = Deposits with suppliers
purpose-credit-line = Credit line
purpose-vat-payable = VAT payable
purpose-capital = Paid-in capital
purpose-fx-clearing = Exchange clearing
purpose-sales = Sales
purpose-shipping-income = Shipping charged
purpose-insurance-claims = Insurance claims
purpose-cost-of-goods = Cost of goods sold
purpose-commission = Marketplace commission
purpose-payment-fees = Payment fees
purpose-delivery = Last-mile delivery
purpose-parcel-freight = Parcel freight
purpose-parcel-duty = Duty on parcels
purpose-advertising = Advertising
purpose-storage = Storage
purpose-research = Market research
purpose-sourcing-costs = Sourcing costs
purpose-content = Listing content
purpose-registration = Registrations and papers
purpose-penalties = Fines and settlements
purpose-staff = Service staff
purpose-refunds = Refunds
purpose-chargebacks = Chargebacks
purpose-write-offs = Write-offs
purpose-fx-spread = Exchange spread
purpose-interest = Interest
purpose-insurance = Insurance
purpose-design = Product design
purpose-premises = Overseas centre

place-capital = Capital
place-interior = Interior
place-islands = Islands
place-metro = Main cities
place-provinces = Provinces
place-regions = Regions
place-towns = Towns
place-upcountry = Upcountry
place-villages = Villages

tier-lower = Lower incomes
tier-middle = Middle incomes
tier-upper = Upper incomes
