# Titres des scénarios, et une phrase pour chacun : ce qu’on y exerce et où.

scenario-andes-parcels-title = Colis des Andes
scenario-andes-parcels-summary = Six mois et soixante niches en Amérique latine : bien choisir, papiers, modèle propre.

scenario-corridor-trade-title = Commerce de corridor
scenario-corridor-trade-summary = Exporter vivres, tissus et artisanat par la route en Afrique de l’Ouest : qualité, papiers, frontières.

scenario-desert-festival-title = Fête au désert
scenario-desert-festival-summary = Un mois de fête décide de tout, au Moyen-Orient et en Afrique du Nord : compter à rebours d’une date.

scenario-first-shop-title = Première boutique
scenario-first-shop-summary = Les neuf étapes une fois, peu de produits, un marché d’Afrique de l’Ouest : pour commencer.

scenario-harbour-live-title = Le port en direct
scenario-harbour-live-summary = Ventes en direct, modes et copies en Asie du Sud-Est : le bon moment, le bon canal, se distinguer.

scenario-lake-market-title = Marché du lac
scenario-lake-market-summary = Argent mobile, solaire volumineux, longue route en Afrique de l’Est : fret et papiers.

scenario-monsoon-bazaar-title = Bazar de la mousson
scenario-monsoon-bazaar-summary = Marges minces, espèces à la porte et pluies en Asie du Sud : coûts exacts, moins de refus.

scenario-river-coast-title = Côte des rivières
scenario-river-coast-summary = Monnaie stable et acheteurs francophones en Afrique de l’Ouest : langues, refus, origine régionale.

scenario-steppe-road-title = Route de la steppe
scenario-steppe-road-summary = Ni côte ni port en Asie centrale : rail ou route, centre à l’étranger, risque de change.
