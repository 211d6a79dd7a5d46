# Logistique : du hub au marché, le réassort, la promesse aux acheteurs.

logistics-not-entered = Vous ne vendez pas encore en { $market }. Ouvrez-y d’abord un compte.
logistics-no-range = Rien n’est dans votre gamme pour { $market }. Choisissez d’abord un produit ; vous pourrez ensuite l’envoyer.
logistics-go = Aller à { $stage }
logistics-stock = Ce qui est là
logistics-under-way = En route
logistics-being-made = En fabrication
logistics-made-by = { $units ->
    [one] { $units } unité pour le { $date }
   *[other] { $units } unités pour le { $date }
}
logistics-pace = Ventes récentes
logistics-a-day = { $units } par jour
logistics-cover = Jours de couverture
logistics-cover-none = Pas encore de ventes
logistics-cover-days = { $days ->
    [one] { $days } jour, au { $date }
   *[other] { $days } jours, au { $date }
}
logistics-not-listed = Des marchandises sont sur le marché et personne ne peut les acheter. Ouvrez une offre dans Prix.
logistics-sent-direct = Les commandes partent en colis du hub : { $origin } ; le stock sur place ne sert pas. Changez l’offre dans Prix.
logistics-too-late = { $days ->
    [one] Stock et envois en route tiennent { $days } jour. Avant le { $date }, même la voie la plus rapide n’en amène pas d’autres.
   *[other] Stock et envois en route tiennent { $days } jours. Avant le { $date }, même la voie la plus rapide n’en amène pas d’autres.
}
logistics-rent = Louer un entrepôt
logistics-rent-text = Les marchandises en gros ont besoin d’une place sur le marché. De là, une commande est chez l’acheteur en quelques jours. Vous payez, jour après jour, la place qu’occupent vos marchandises.
logistics-storage = Stockage
logistics-storage-hundred = Pour 100 unités
logistics-cbm-day = { $amount } par m³ et par jour
logistics-per-day = { $amount } par jour
logistics-rent-verb = Louer de la place : { $market }

logistics-send = Envoyer vers { $market }
logistics-hub-empty = Rien n’attend dans un hub. Les marchandises y arrivent quand le fournisseur les a faites : commandez dans Achats.
logistics-from = Départ
logistics-hub-holds = { $units ->
    [one] { $origin }, { $units } unité
   *[other] { $origin }, { $units } unités
}
logistics-units = Unités à envoyer
logistics-insured = Assurer l’envoi
logistics-by = Voie
logistics-by-figure = rendu, l’unité
logistics-way = { $days ->
    [one] { $days } jour. Avarie habituelle : { $damage }.
   *[other] { $days } jours. Avarie habituelle : { $damage }.
}
logistics-way-full = { $days ->
    [one] { $days } jour. Avarie habituelle : { $damage }. Voie saturée à { $fullness } : plus chère et plus lente.
   *[other] { $days } jours. Avarie habituelle : { $damage }. Voie saturée à { $fullness } : plus chère et plus lente.
}
logistics-no-way = Aucune voie en gros ne mène ici depuis : { $origin }. Envoyez plutôt des colis : cela se choisit dans l’offre, dans Prix.
logistics-landed-of = L’unité, en monnaie nationale : { $goods } au hub, { $way } pour le trajet, la douane et les agents.
logistics-papers-late = Pas prêts à l’arrivée : { $papers }. La douane peut infliger une amende ou saisir. Voyez Conformité.
logistics-send-verb = { $units ->
    [one] Envoyer { $units } unité
   *[other] Envoyer { $units } unités
}

logistics-under-way-count = En route ({ $count })
logistics-nothing-under-way = Rien n’est en route vers ce marché.
logistics-units-of = { $units } × { $product }
logistics-on-leg = { $leg }, étape { $part } sur { $parts } ; attendu le { $date }
logistics-at-customs = En douane ; attendu le { $date }
logistics-opened = Ouvert par la douane pour contrôle ; attendu le { $date }
logistics-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}

logistics-reorder = Réassort automatique
logistics-reorder-text = Quand le stock et les envois en route tombent au point de commande, des marchandises partent du hub sans vous. Il faut qu’elles y soient.
logistics-no-bulk = Aucune voie en gros ne mène ici pour ce produit : rien ne peut être réassorti.
logistics-reorder-stands = { $units ->
    [one] À { $point } ou moins, { $units } unité part. { $origin }, { $mode }.
   *[other] À { $point } ou moins, { $units } unités partent. { $origin }, { $mode }.
}
logistics-reorder-near = Stock face au point de commande
logistics-reorder-near-text = { $have } sur place ou en route ; départ à { $point }.
logistics-point = Point de commande
logistics-point-suggested = { $days ->
    [one] À votre rythme, { $units } couvriraient { $days } jour de trajet et { $safety } jours de sécurité.
   *[other] À votre rythme, { $units } couvriraient { $days } jours de trajet et { $safety } jours de sécurité.
}
logistics-point-unknown = Rien ne se vend encore : aucun rythme pour calculer. Revenez après deux semaines de ventes.
logistics-refill = Unités par envoi
logistics-reorder-set = Fixer la règle
logistics-reorder-change = Changer la règle
logistics-reorder-clear = Supprimer la règle
logistics-reorder-many = Des règles pour tout ce qui se vend
logistics-reorder-short = à { $point }, envoyer { $units }
logistics-reorder-many-verb = Fixer { $count } règles

# Facts.
logistics-until = jusqu’au { $date }
logistics-made-units = { $units ->
    [0] rien en fabrication
   *[other] { $units } en fabrication
}
logistics-next = prochain le { $date }
logistics-next-none = rien n’arrive
logistics-stock-of = Stock : { $product }
logistics-unit = unités
logistics-stock-was = Stock
logistics-stock-will = Attendu à ce rythme
logistics-today = Aujourd’hui
logistics-runs-out = Épuisé
logistics-stock-rests = { $units ->
    [one] { $units } unité est sur le marché et rien ne se vend en ce moment.
   *[other] { $units } unités sont sur le marché et rien ne se vend en ce moment.
}
logistics-stock-ends = { $units ->
    [one] { $units } unité est sur le marché. À { $pace } par jour, tout est vendu le { $date }, en comptant ce qui est en route.
   *[other] { $units } unités sont sur le marché. À { $pace } par jour, tout est vendu le { $date }, en comptant ce qui est en route.
}
logistics-stock-lasts = { $units ->
    [one] { $units } unité est sur le marché. À { $pace } par jour, avec ce qui est en route, cela tient plus de { $days } jours.
   *[other] { $units } unités sont sur le marché. À { $pace } par jour, avec ce qui est en route, cela tient plus de { $days } jours.
}
logistics-ways = Voies vers { $market }
logistics-ways-text = Cliquez sur une voie pour voir ses étapes. Le gros va dans un entrepôt ; les colis vont droit chez l’acheteur et se choisissent dans l’offre.
logistics-ways-landed = Rendu : estimation pour 200 unités au prix habituel. Le vôtre : l’envoi que vous saisissez.
logistics-per-kg = { $amount } / kg
logistics-per-cbm = { $amount } / m³
logistics-legs = { $mode } : { $legs }
logistics-unit-cost = Une unité en rayon : { $units } envoyées, { $mode }
logistics-unit-cost-none = Une unité en rayon
logistics-unit-cost-empty = Dès que des marchandises sont dans un hub et que vous avez un entrepôt sur le marché, vous voyez ici ce que coûte une unité en rayon, poste par poste.
logistics-unit-cost-text = { $share } de ce coût s’ajoutent en chemin. La TVA à l’importation est une charge, faute d’immatriculation fiscale ici.
logistics-unit-cost-back = { $share } de ce coût s’ajoutent en chemin. La TVA à l’importation, { $vat }, s’impute sur la TVA de vos ventes.
logistics-goods-at-hub = Marchandises au hub
logistics-freight = Fret et manutention
logistics-agents = Courtier et agents
logistics-where = Ce qui est où
logistics-consignments = Envois
logistics-no-consignments = Aucun envoi n’est parti. Commandez dans Achats ; du hub, vous expédiez.
logistics-damaged = { $units ->
    [one] Libéré, { $units } abîmée
   *[other] Libéré, { $units } abîmées
}
logistics-lost = Perdu en route
logistics-promise = Promesse et livraison
logistics-promise-none = Rien de ce produit n’a été livré ces quatre dernières semaines.
logistics-on-time = À l’heure
logistics-four-weeks = quatre dernières semaines
logistics-mean-days = Jours en moyenne
logistics-to-door = de la commande à la porte
logistics-promise-now = de l’offre d’aujourd’hui
logistics-not-delivered = Refusés ou perdus
logistics-promise-bars = Commandes par jours jusqu’à la porte
logistics-promise-sentence = { $count ->
    [one] { $share } de { $count } livraison a tenu la promesse. Les retards amènent des demandes et de mauvais avis.
   *[other] { $share } de { $count } livraisons ont tenu la promesse. Les retards amènent des demandes et de mauvais avis.
}
logistics-days-range = { $from } à { $to } jours
logistics-days-more = { $from } jours et plus
logistics-days-late = { $count }, dont { $late } en retard

logistics-col-way = Voie
logistics-col-from = Départ
logistics-col-freight = Fret
logistics-col-days = Jours
logistics-col-fullness = Plein
logistics-col-loss = Perte
logistics-col-damage = Avarie
logistics-col-landed-200 = Rendu
logistics-col-landed-yours = Le vôtre
logistics-col-stock = Stock
logistics-col-under-way = En route
logistics-col-at-hub = Au hub
logistics-col-being-made = En fabric.
logistics-col-pace = Par jour
logistics-col-cover = Couvert.
logistics-col-point = Seuil
logistics-col-units = Unités
logistics-col-left = Parti
logistics-col-expected = Attendu
logistics-col-came = Arrivé
logistics-col-state = État
