# L’écran de jeu.

play-leave = Accueil (votre partie est conservée)
play-saved = enregistrée sous { $name }
play-day = Jour { $day } / { $days }
play-days-left = { $days ->
    [one] J-{ $days }
   *[other] J-{ $days }
}
play-pause = Pause
play-one-day = Un jour
play-one-week = Une semaine
play-to-event = Jusqu’au prochain événement
play-undo = Revenir en arrière
play-minutes = Minutes restantes
play-stock = Unités, partout
play-orders-week = Commandes, 7 j
play-cash = Trésorerie
play-waiting = { $count ->
    [one] { $count } chose à faire
   *[other] { $count } choses à faire
}
play-show-facts = Voir en large : tableaux et graphiques
play-show-map = Voir la carte
play-goods = Vos marchandises
play-no-goods = Vous ne proposez encore aucun produit.
play-choose-goods = Choisir des produits
play-goods-line = hub { $hub } · en route { $way } · ici { $market } · vendus { $sold } en 28 jours

map-measure = Colorer les marchés par
measure-demand = Demande
measure-margin = Marge
measure-delivery-days = Délai
measure-risk = Risque
map-legend = Légende
map-low = bas
map-high = haut
map-name = Carte du commerce : { $markets }. En route : { $shipments }.

# Ce qui demande quelqu’un, et ce qui s’est passé.
diary-pages = À afficher
diary-alerts = À faire ({ $count })
diary-happened = Journal
diary-quiet = Rien ne vous attend. Laissez passer un jour.
diary-open = Ouvrir la liste et le journal
diary-close = Fermer
diary-go = Y aller
diary-empty = Ce que vous décidez, et ce qui en résulte, s’inscrira ici.
diary-day = Jour { $day } · { $date }
alert-nowhere = Vous ne vendez encore nulle part : entrez sur un marché.
alert-idle-at-hub = { $product } : { $units } au hub. Envoyez-les, ou ouvrez une offre dont les colis partent du hub.
alert-not-listed = { $product }, { $market } : { $units } en stock, et aucune offre ouverte.
alert-sold-out = Rupture de stock, { $market } : { $product }. Rien n’est en route.
alert-running-low = { $product }, { $market } : du stock pour { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} ; le prochain envoi mettra plus longtemps.
alert-enquiries = { $market } : { $count ->
    [one] { $count } client attend
   *[other] { $count } clients attendent
} (première réponse au plus tard le { $date }).
alert-complaint = Plainte, réponse au plus tard le { $date } : { $product }, { $market }.
alert-barred = Offre retirée jusqu’au { $date } : { $product }, { $market }.
alert-paper-missing = Papier manquant, { $product }, { $market } : { $paper }.
alert-paper-ending = Papier valable jusqu’au { $date }, { $product }, { $market } : { $paper }.
alert-quote-ending = Un devis expire le { $date } : { $product }.
alert-overdrawn = Vous dépassez votre ligne de crédit depuis le jour { $day }. Si cela dure, la boutique fermera.
alert-credit-drawn = Vous utilisez { $amount } de crédit et payez des intérêts.
alert-closed = La boutique est fermée : elle n’a pas pu payer ses dettes.

# Chercher partout.
palette-hint = Une décision, un produit, un fournisseur, un terme…
palette-none = Rien ne contient ce mot.
palette-how = Les flèches choisissent, Entrée y mène, Échap ferme.
palette-command = Décision
palette-term = Terme
find-market-enter = Entrer sur un marché
find-market-leave = Quitter un marché
find-market-research = Acheter une étude de la demande
find-market-subscribe = S’abonner à une veille commerciale
find-market-centre = Ouvrir un centre à l’étranger
find-product-add = Ajouter un produit à la gamme
find-product-drop = Retirer un produit
find-product-design = Faire fabriquer son propre modèle
find-sourcing-search = Chercher des fournisseurs
find-sourcing-quote = Demander un devis
find-sourcing-counter = Négocier un devis
find-sourcing-investigate = Vérifier un fournisseur
find-sourcing-order = Commander des marchandises
find-pricing-set = Fixer le prix et l’offre
find-pricing-close = Fermer une offre
find-pricing-promote = Lancer une promotion
find-marketing-budget = Fixer un budget publicitaire
find-logistics-warehouse = Louer un entrepôt
find-logistics-ship = Envoyer des marchandises vers un marché
find-logistics-reorder = Fixer un point de commande
find-compliance-classify = Choisir la position tarifaire (code SH)
find-compliance-declare = Déclarer la valeur en douane
find-compliance-certify = Obtenir un certificat
find-compliance-register = S’enregistrer (fisc, importateur, marque, données)
find-compliance-origin = Joindre une preuve d’origine
find-compliance-consent = Régler le consentement aux données
find-compliance-plead = Répondre à une plainte
find-payments-methods = Choisir les moyens de paiement
find-payments-convert = Changer de l’argent
find-payments-forward = Vendre des devises à terme
find-payments-payout = Recevoir les versements plus tôt
find-service-answer = Répondre aux clients
find-service-staff = Employer des agents du service
find-service-automate = Laisser répondre un programme

# Glossaire et touches.
glossary-find = Chercher un terme
glossary-hint = Un mot du terme ou de sa définition
glossary-none = Aucun terme ne contient ce mot.
keys-title = Touches
keys-stages = Aller à une étape
keys-day = Un jour
keys-week = Une semaine
keys-event = Jusqu’au prochain événement
keys-undo = Revenir en arrière (entraînement)
keys-facts = Tableaux et graphiques, ou carte
keys-diary = Liste À faire et journal
keys-palette = Chercher partout
keys-glossary = Glossaire
