# Produit : que proposer, et une conception à soi.

product-range = Votre gamme
product-places = Places
product-places-used = { $used } sur { $slots }
product-range-empty = Votre gamme est vide. Choisissez un produit ci-dessous, voyez ce qui reste de son prix, puis ajoutez-le.

product-title = Un produit à proposer
product-demand = Commandes par semaine, tous vendeurs
product-demand-range = { $mid } (probable : { $low } à { $high })
product-price = Prix demandés
product-price-range = { $mid } { $currency } (la moitié entre { $low } et { $high })
product-works = Prix d’usine
product-no-papers = Aucun exigé
product-rivals-reviews = Avis d’un concurrent typique
product-recalled = Rappel en cours ici : rien ne peut être vendu avant la fin du rappel.
product-weight = { $kg } kg
product-volume = { $litres } l
product-battery = batterie
product-liquid = liquide
product-fragile = fragile
product-custom = design propre
product-add-text = Une place de votre gamme, plus les premières photos et textes.
product-add-verb = Ajouter { $product }
product-next-source = Dans votre gamme. Ensuite : demandez des devis, dans Achats.
product-next-quoted = Dans votre gamme, devis en main. Ensuite : commandez, dans Achats.
product-next-bought = Dans votre gamme, et acheté. Ensuite : acheminez-le (Logistique) et mettez-le en vente (Prix).
product-next-sold = Dans votre gamme, et en vente.
product-drop = Retirer de la gamme
product-drop-text = L’annonce ferme, sa publicité et ses réassorts s’arrêtent, la place se libère. La marchandise reste où elle est.
product-drop-verb = Retirer { $product }

product-chain = Une conception à vous
product-chain-text = Un designer dessine, un mouliste et un fabricant de composants préparent, une usine assemble. Cela coûte des honoraires et des semaines, et personne d’autre ne vend la même chose.
product-chain-not-custom = Ce produit ne s’achète que tout fait. Cherchez « design propre » dans le tableau des marchandises.
product-chain-no-maker = Aucun fournisseur que vous connaissez ne se dit usine. Cherchez dans d’autres annuaires, dans Achats.
product-chain-maker = Assemblé par
product-chain-stars = Les étoiles viennent d’anciens clients. Elles disent une part de la vérité ; le plus faible des trois pèse le plus.
product-chain-verb = Commander la conception
product-partner = { $name } · { $stars }/5
product-partner-terms = Tarif { $fee }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
product-chain-due = { $supplier } pourra fabriquer votre conception à partir du { $date }.
product-chain-ready = Prête depuis le { $date }. Demandez un devis à { $supplier } : il portera sur votre conception.
product-col-part = Rôle
product-col-name = Partenaire
product-col-fee = Tarif
product-col-days = Jours
product-col-stars = Étoiles

product-all = Produits de ce marché
product-cols = Colonnes
product-cols-money = Ce qui reste
product-cols-buyers = Acheteurs et rivaux
product-cols-goods = La marchandise
product-cols-money-text = Une unité au prix médian, par la voie la moins chère, en monnaie du pays d’origine. Colis refusés, retours et publicité viennent en plus. La dernière colonne : une semaine, tous vendeurs réunis.
product-cols-buyers-text = Prix en { $currency }. Triez par recherche pour voir d’abord le plus grand changement en quatre semaines.
product-cols-goods-text = Ce qui rend un produit facile ou difficile à transporter : poids et volume, questions des transporteurs, papiers.
product-in-range = dans la gamme
product-col-orders = Cdes/sem.
product-col-interest = Recherche
product-col-works = Usine
product-col-left = Reste, unité
product-col-share = Reste, %
product-col-week = En tout
product-col-prices = Moitié centrale
product-col-reviews = Avis
product-col-category = Catégorie
product-col-weight = kg
product-col-volume = Litres
product-col-handling = Transport
product-col-papers = Papiers
product-col-again = Rachètent

product-no-way = Aucune ligne n’amène ce produit ici.
product-way = Voie
product-way-option = { $mode }, { $origin } · { $cost } · { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
product-parts = Où va le prix médian
product-freight = Fret et manutention
product-import-vat = TVA à l’importation
product-delivery = Livraison à la porte
product-fees = Frais de paiement
product-sales-vat = TVA dans le prix
product-left = Il vous reste
product-middle-price = Prix médian
product-parts-left = Sur { $price } pour { $product }, il reste { $left } ({ $share }), avant colis refusés, retours et publicité.
product-parts-loss = À { $price }, { $product } ne couvre pas ses coûts : il manque { $left } par unité. Essayez une autre voie, ou un autre produit.
product-rivals = Ce que demandent les autres
product-price-10 = Dixième le moins cher
product-price-25 = Quart le moins cher
product-price-50 = Prix médian
product-price-75 = Quart le plus cher
product-price-own = Votre prix
product-rivals-sentence = { $offers ->
    [one] { $offers } offre concurrente
   *[other] { $offers } offres concurrentes
} aujourd’hui, port compris. La typique compte { $reviews } avis.
product-papers = Papiers exigés ici
product-papers-none = Aucun papier n’est exigé pour le vendre ici.
product-paper-held = En main jusqu’au { $date }
product-paper-due = Arrive le { $date }
product-paper-terms = { $cost }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} ; sans lui, { $penalty } de la valeur
