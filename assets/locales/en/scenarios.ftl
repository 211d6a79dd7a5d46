# Titles of the scenarios, and one sentence each: what it practises and where.

scenario-andes-parcels-title = Andes parcels
scenario-andes-parcels-summary = Half a year among sixty niches in Latin America: choosing with care, papers, an own design.

scenario-corridor-trade-title = Corridor trade
scenario-corridor-trade-summary = Exporting food, cloth and crafts by road along a West African coast: quality, papers, borders.

scenario-desert-festival-title = Desert festival
scenario-desert-festival-summary = One festival month decides everything: counting back from a date, in the Middle East and North Africa.

scenario-first-shop-title = First shop
scenario-first-shop-summary = All nine stages once, with few products and one market in West Africa: the place to begin.

scenario-harbour-live-title = Harbour live
scenario-harbour-live-summary = Livestreams, fads and quick copies in Southeast Asia: timing, channels, setting yourself apart.

scenario-lake-market-title = Lake market
scenario-lake-market-summary = Mobile money, bulky solar and farm goods, and a long way inland in East Africa: freight and papers.

scenario-monsoon-bazaar-title = Monsoon bazaar
scenario-monsoon-bazaar-summary = Thin margins, cash at the door and rain in South Asia: exact costing, and fewer refused parcels.

scenario-river-coast-title = River coast
scenario-river-coast-summary = A steady currency and buyers who read French, in West Africa: languages, refusals, regional origin.

scenario-steppe-road-title = Steppe road
scenario-steppe-road-summary = No coast, two borders and one railway in Central Asia: lanes, an overseas centre, currency risk.
