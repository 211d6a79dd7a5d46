# Achats : chez qui, que vérifier d’abord, à quelles conditions.

sourcing-in-range = dans la gamme
sourcing-not-carried = Vous pouvez regarder les fournisseurs de ce produit. Pour demander ou acheter, ajoutez-le d’abord à votre gamme, dans Produit.

sourcing-steps = Étape
sourcing-step-ask = Devis
sourcing-step-check = Vérifier
sourcing-step-order = Achat
sourcing-step-track = Suivi
sourcing-standing = Réponses attendues : { $due } · devis en main : { $quotes } · commandes en cours : { $orders }

sourcing-search = Trouver d’autres fournisseurs
sourcing-free = gratuit
sourcing-search-verb = Chercher
sourcing-found = { $count ->
    [0] aucun trouvé
    [one] { $count } trouvé
   *[other] { $count } trouvés
}
sourcing-due = connu le { $date }

sourcing-ask = Demander des devis
sourcing-ask-text = Demander ne coûte rien. Comparez-en au moins trois : les pages affichent le prix plancher, le devis le prix que vous payez.
sourcing-ask-all = Tous
sourcing-ask-none = Aucun
sourcing-ask-verb = { $count ->
    [0] Choisissez à qui demander
    [one] Demander à { $count } fournisseur
   *[other] Demander à { $count } fournisseurs
}
sourcing-nobody = Vous ne connaissez aucun fournisseur de ce produit. Cherchez dans un annuaire ci-dessous.
sourcing-page-line = dès { $price } · { $moq } unités au moins · { $origin }
sourcing-quote-due = Devis { $incoterm } attendu le { $date }
sourcing-incoterm-exw = EXW
sourcing-incoterm-fob = FOB
sourcing-incoterm-cif = CIF
sourcing-cif-market = Destination

sourcing-probe = Vérifier avant de payer
sourcing-probe-text = Chaque moyen dit une part de la vérité ; aucun n’a toujours raison.
sourcing-probe-verb = Demander
sourcing-supplier = Fournisseur
sourcing-not-asked = non demandé
sourcing-found-sample = { $share } des pièces de l’échantillon étaient défectueuses.
sourcing-found-line = { $share } des pièces sur la ligne étaient défectueuses.
sourcing-found-factory = Il y a une usine à cette adresse.
sourcing-found-factory-short = Usine
sourcing-found-office = À cette adresse, un bureau sans machines.
sourcing-found-office-short = Bureau
sourcing-found-papers = Ses papiers sont en règle.
sourcing-found-no-papers = Ses papiers n’ont pas pu être confirmés.
sourcing-found-maker = Le registre mentionne la fabrication parmi ses activités.
sourcing-found-maker-short = Fabricant
sourcing-found-trader = Le registre mentionne le négoce, pas la fabrication.
sourcing-found-trader-short = Négociant
sourcing-found-known = L’organisme émetteur reconnaît ses certificats.
sourcing-found-known-short = Reconnus
sourcing-found-unknown = L’organisme émetteur ne reconnaît pas ses certificats.
sourcing-found-unknown-short = Inconnus
sourcing-found-late = Anciens clients : { $share } de leurs livraisons en retard.
sourcing-own-bought = Vous y avez commandé { $units ->
    [one] { $units } unité
   *[other] { $units } unités
}.
sourcing-own-late = Vos livraisons en retard : { $late } sur { $all }.
sourcing-own-vanished = A pris votre acompte et ne donne plus signe de vie.
sourcing-own-talks-ended = Ne discute plus des conditions.
sourcing-remark-private = Demande l’acompte sur un compte privé.
sourcing-remark-below = Son prix est { $share } sous le milieu des pages que vous connaissez.
sourcing-remark-above = Son prix est { $share } au-dessus du milieu des pages que vous connaissez.

sourcing-quotes = Devis et commandes
sourcing-no-quotes = Aucun devis en main. Demandez aux fournisseurs ; la réponse prend d’un à dix jours.
sourcing-quote = Devis
sourcing-tier = Dès { $units } unités
sourcing-small-batch = Petite série
sourcing-small-batch-terms = dès { $units } unités, +{ $premium }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
sourcing-valid = Valable au
sourcing-own-design = Pour votre propre conception.
sourcing-have = En stock et en route
sourcing-on-order = En commande
sourcing-sold = Vendu en quatre semaines
sourcing-units = Unités à commander
sourcing-inspected = Inspecter avant départ
sourcing-unit-price = Prix unitaire
sourcing-total = Total
sourcing-balance = Solde à la livraison
sourcing-balance-short = Quand la marchandise sera prête, il faudra cette somme ; aujourd’hui vous avez { $headroom }.
sourcing-order-verb = Commander { $units ->
    [one] { $units } unité
   *[other] { $units } unités
}

sourcing-talks = Demander mieux
sourcing-talks-text = Un souhait léger est accordé, un lourd à moitié ; trop lourd, il met fin aux discussions. Qui a déjà acheté peut demander plus.
sourcing-talks-rounds = Tours jusqu’ici
sourcing-talks-opening = Premier prix proposé
sourcing-talks-due = La réponse arrive le { $date }.
sourcing-talks-verb = Envoyer la contre-offre
sourcing-wish-price = Un prix plus bas
sourcing-wish-price-value = Prix unitaire
sourcing-wish-off = { $share } sous le premier prix proposé
sourcing-wish-moq = Un minimum plus petit
sourcing-wish-moq-value = Plus petite commande
sourcing-wish-deposit = Un acompte plus faible
sourcing-wish-deposit-value = Part payée d’avance

sourcing-orders = Commandes en cours
sourcing-orders-others = En cours pour d’autres produits
sourcing-orders-past = Commandes passées
sourcing-no-orders = Rien n’est en commande. Il faut un devis : demandez-en d’abord aux fournisseurs.
sourcing-on-time = À l’heure.
sourcing-promised = Promis pour
sourcing-overdue = { $days ->
    [one] { $days } jour de retard.
   *[other] { $days } jours de retard.
}
sourcing-unpaid = Le fournisseur a réclamé le solde et n’a pu être payé. Tenez l’argent prêt, sinon l’acompte est perdu.
sourcing-inspection-booked = inspection prévue
sourcing-inspection-passed = inspection réussie
sourcing-inspection-sorted = refusé, puis trié

sourcing-suppliers = Fournisseurs de ce produit
sourcing-cols = Colonnes
sourcing-cols-offer = Ce qu’ils offrent
sourcing-cols-standing = Ce qu’ils disent d’eux
sourcing-cols-found = Ce que vous savez
sourcing-cols-offer-text = Prix et quantités de leurs pages ; la dernière colonne donne le meilleur devis en main, ou la date du prochain.
sourcing-cols-standing-text = Personne ne l’a vérifié. Un clic sur un fournisseur ouvre son dossier.
sourcing-cols-found-text = Échantillons et audits donnent la part de pièces défectueuses, les anciens clients celle des retards.
sourcing-col-supplier = Fournisseur
sourcing-col-origin = Origine
sourcing-col-price = Prix dès
sourcing-col-moq = MOQ
sourcing-col-small = Petits lots
sourcing-col-certificate = Certificat
sourcing-col-directory = Trouvé par
sourcing-col-quoted = Devis
sourcing-col-factory = Se dit
sourcing-says-factory = usine
sourcing-says-trader = négociant
sourcing-col-years = Années
sourcing-col-hours = Répond en, h
sourcing-col-repeat = Fidèles
sourcing-col-badge = Badge
sourcing-col-account = Acompte vers
sourcing-account-private = compte privé
sourcing-account-company = compte de société
sourcing-col-own-late = Vos retards
sourcing-head-sample = Échantillon
sourcing-head-audit = Audit
sourcing-head-registry = Registre
sourcing-head-documents = Certificats
sourcing-head-references = Clients
sourcing-page = Ce que dit sa page
sourcing-findings = Ce que vous avez appris
sourcing-col-incoterm = Terme
sourcing-col-tier-1 = Petit lot
sourcing-col-tier-2 = Moyen
sourcing-col-tier-3 = Grand
sourcing-col-lead = Jours
sourcing-col-deposit = Acompte
sourcing-tier-cell = { $price } ({ $units }+)
sourcing-compare = Prix d’une pièce pour { $units } unités
sourcing-below-moq = sous son minimum
sourcing-compare-text = EXW, FOB et CIF ne couvrent pas la même part du trajet : comparez ce qui est comparable.
sourcing-col-units = Unités
sourcing-col-paid = Payé
sourcing-col-late = Retard, j
sourcing-col-state = État
