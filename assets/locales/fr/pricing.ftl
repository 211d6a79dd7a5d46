# Prix : l’offre telle que la voient les acheteurs, et ce qui reste de son prix.

pricing-no-market = Vous n’avez pas encore de compte vendeur ici. Entrez d’abord sur le marché.
pricing-no-range = Vous ne proposez encore aucun produit sur ce marché. Ajoutez-en d’abord un à votre gamme.
pricing-go-market = Aller à Marché
pricing-go-product = Aller à Produit
pricing-go-compliance = Répondre à la plainte

# L’état d’une offre.
pricing-state-open = Ouverte
pricing-state-closed = Fermée
pricing-state-empty = Ouverte, mais rien à envoyer
pricing-state-recalled = Rappel : vente interdite
pricing-state-suspended = Retirée jusqu’à la décision sur une plainte
pricing-state-barred = Retirée jusqu’au { $date }
pricing-rating-of = { $reviews ->
    [one] { $rating } ({ $reviews } avis)
   *[other] { $rating } ({ $reviews } avis)
}
pricing-no-reviews = Pas encore d’avis
pricing-orders-28 = Commandes en 28 jours
pricing-ready = Prêt à envoyer

# Le formulaire.
pricing-price-title = Prix
pricing-price = Prix
pricing-ship-fee = Frais de port
pricing-no-others = Personne d’autre ne propose cela ici. Il n’y a aucun prix à comparer.
pricing-own-price = Votre prix
pricing-break-even = Point mort
pricing-middle = Médian
pricing-place-lowest = Dans le dixième le moins cher des { $offers } offres, port compris.
pricing-place-low = Dans le quart le moins cher des { $offers } offres, port compris.
pricing-place-below = Moins cher que la plupart des { $offers } offres, port compris.
pricing-place-above = Plus cher que la moitié des { $offers } offres, port compris.
pricing-place-high = Dans le quart le plus cher des { $offers } offres, port compris.
pricing-left = Reste par commande
pricing-left-of = { $amount } ({ $share })
pricing-no-way = Aucune voie connue n’amène ce produit ici : son coût ne peut être calculé.

pricing-promise-title = Promesse de livraison
pricing-local = Entrepôt local
pricing-local-text = Les commandes partent de votre entrepôt sur le marché. La marchandise doit d’abord y être.
pricing-direct-text = Chaque commande part en colis de votre hub à l’étranger. Pas de stock sur le marché, mais un trajet plus long.
pricing-promised-days = Jours promis
pricing-usual-days = Délai habituel
pricing-own-days = Vos commandes
pricing-nine-in-ten = { $days ->
    [one] 9 sur 10 en { $days } jour ou moins
   *[other] 9 sur 10 en { $days } jours ou moins
}
pricing-on-time = À l’heure
pricing-promise-short = Plus court que le délai habituel. Les colis en retard sont plus souvent refusés et moins bien notés.
pricing-promise-long = Beaucoup plus long que le délai habituel. Les acheteurs pressés iront ailleurs.
pricing-duty-terms = Qui paie droits et TVA
pricing-duty-buyer = On réclame environ { $amount } à l’acheteur à la porte. Plus de colis sont refusés.
pricing-duty-seller = Vous payez environ { $amount } par colis ; sans immatriculation fiscale, un courtier ajoute ses frais.
pricing-duty-none = Les colis de cette valeur passent la frontière sans droits ni TVA.

pricing-content-title = Page de l’offre
pricing-content = Contenu
pricing-step-cost = { $amount } par étape
pricing-content-0 = Aucun contenu : le texte du fournisseur tel quel.
pricing-content-1 = Vos propres photos sur fond uni.
pricing-content-2 = En plus, une description complète qui répond aux questions courantes.
pricing-content-3 = En plus, des photos en situation, avec les dimensions.
pricing-content-4 = En plus, une vidéo.
pricing-product-card-0 = Vide. Les agents d’achat ne peuvent pas lire l’offre.
pricing-product-card-1 = Identifiants : marque, modèle, code produit.
pricing-product-card-2 = En plus, les attributs : tailles, matières, contenu de la boîte.
pricing-product-card-3 = En plus, les conditions : livraison, retours, garantie.
pricing-product-card-4 = En plus, les certificats. Complète pour tout agent d’achat.
pricing-languages = Langues
pricing-language = { $language }, { $share } des acheteurs
pricing-readers = { $share } des acheteurs peuvent lire la page. Chaque langue ajoutée est traduite une fois, au prix d’une étape de contenu.
pricing-return-days = Jours pour renvoyer
pricing-return-law = { $days ->
    [one] La loi donne { $days } jour à l’acheteur. En offrir plus inspire confiance et amène plus de retours.
   *[other] La loi donne { $days } jours à l’acheteur. En offrir plus inspire confiance et amène plus de retours.
}

pricing-nothing-ready = Rien n’est encore prêt à partir de cette façon. L’offre peut être ouverte ; elle vendra dès que la marchandise sera là.
pricing-unchanged = Voici l’offre telle qu’elle est. Modifiez un champ pour voir ce que cela coûterait.
pricing-open-verb = Ouvrir l’offre
pricing-change-verb = Modifier l’offre
pricing-reopen-verb = Rouvrir l’offre

# Ce qui reste.
pricing-waterfall = Où va le prix
pricing-basis-stock = Marchandise au coût rendu de votre stock ici.
pricing-basis-hub = Marchandise à son coût au hub, puis : { $way }.
pricing-basis-pages = Estimation : marchandise au prix des pages des fournisseurs, puis : { $way }.
pricing-part-landed = Marchandise, rendue
pricing-part-goods = Marchandise
pricing-part-freight = Fret
pricing-part-customs = Droits et TVA import
pricing-part-payment = Frais de paiement
pricing-part-delivery = Livraison à la porte
pricing-part-refusals = Colis refusés
pricing-part-paid = L’acheteur paie
pricing-waterfall-sentence = Tient compte de { $refused } de colis refusés, le taux habituel pour vos moyens de paiement. Hors publicité, retours, stockage et loyer.

# Promotion.
pricing-promotion = Promotion
pricing-promotion-text = Un prix plus bas pendant quelques jours. Entre deux promotions, il faut laisser passer une semaine.
pricing-promotion-planned = Du { $from } au { $until } : réduction de { $off } prévue.
pricing-promotion-runs = En cours jusqu’au { $until } : réduction de { $off }.
pricing-promotion-over = La dernière promotion ({ $off } de moins) a pris fin le { $until }.
pricing-campaign = En saison, dès { $least } de réduction, l’offre rejoint l’opération commerciale de la marketplace.
pricing-for-season = { $season }, { $date }
pricing-off = Réduction
pricing-begins-in = Début dans (jours)
pricing-lasts = Durée (jours)
pricing-span = Du { $from } au { $until } inclus.
pricing-cut-price = Prix réduit
pricing-promote-verb = Lancer la promotion

pricing-close = Fermer l’offre
pricing-close-text = Les acheteurs ne la voient plus. Les commandes en route arrivent encore ; stock, avis et contenu restent.
pricing-close-verb = Fermer l’offre

# Au-dessus de la carte.
pricing-listings = Vos offres
pricing-listings-empty = Vous n’avez pas encore d’offre. Dans la colonne latérale, fixez un prix et une promesse, puis ouvrez-en une.
pricing-col-state = État
pricing-col-against = vs médian
pricing-col-left = Reste
pricing-col-days = Promesse
pricing-col-orders = Cdes, 28 j
pricing-col-ready = Stock
pricing-many = Changer plusieurs prix
pricing-many-text = Chaque offre ouverte de ce marché reçoit son nouveau prix ; le reste ne change pas.
pricing-many-lower = Baisser
pricing-many-raise = Relever
pricing-many-middle = Au médian
pricing-many-by = Variation
pricing-many-verb = { $count ->
    [one] Changer { $count } prix
   *[other] Changer { $count } prix
}
pricing-middle-others = Médian des autres
pricing-chart-prices = Votre prix et les autres
pricing-chart-prices-sentence = Votre prix hors promotion, et le prix médian des autres, port compris.
pricing-chart-orders = Commandes par jour
pricing-chart-orders-sentence = Unités vendues : { $month } ces 28 derniers jours, { $total } depuis le début.
pricing-chart-days = De la commande à la porte
pricing-unit-days = jours
pricing-took = Durée réelle
pricing-chart-days-sentence = Ces quatre dernières semaines, { $share } des commandes à l’heure ; neuf sur dix livrées en { $days } jours ou moins.
pricing-chart-days-none = Rien n’a été livré ces quatre dernières semaines.
pricing-chart-rating = La note au fil du temps
pricing-unit-stars = étoiles
pricing-chart-rating-sentence = { $reviews ->
    [0] Pas encore d’avis. L’offre médiane des autres en compte { $others }.
    [one] { $rating } après { $reviews } avis. L’offre médiane des autres en compte { $others }.
   *[other] { $rating } après { $reviews } avis. L’offre médiane des autres en compte { $others }.
}
