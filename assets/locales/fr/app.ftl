# Le programme lui-même : ce que tout écran peut dire.

app-name = Dhow
date = { $day } { $month }
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.
days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
units = { $units ->
    [one] { $units } unité
   *[other] { $units } unités
}
minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
none = Aucun
yes = Oui
no = Non
close = Fermer
back = Retour
home-currency = monnaie nationale

# Ce que ferait une décision.
quote-free = Gratuit.
quote-charge = { $amount } ({ $purpose }).
quote-minutes = { $minutes ->
    [one] Prend { $minutes } minute de votre journée.
   *[other] Prend { $minutes } minutes de votre journée.
}
quote-today = Effet dès aujourd’hui.
quote-from = Effet le { $date }, dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
quote-some-refused = Impossible pour { $refused } sur { $all }.

# Tableaux et graphiques.
table-filter = Filtrer le tableau
table-filter-hint = Filtrer par mot
table-empty = Rien ici pour l’instant.
table-none-fit = Aucune ligne ne contient ce mot.
chart-empty = Un graphique apparaîtra ici dès qu’un jour aura passé.
chart-as-table = Voir en tableau
chart-as-chart = Voir en graphique
chart-day = Jour

# Commun aux étapes.
pick-market = Marché
pick-product = Produit
col-product = Produit
col-demand-week = Cdes/sem.
col-range = Fourchette
col-interest = Recherche
col-offers = Offres
col-median-price = Prix médian
col-landed = Coût rendu

# D’un écran à l’autre.
go-home = Accueil
go-settings = Réglages
go-briefing = Briefing
go-glossary = Glossaire
go-result = Résultat
go-palette = Chercher partout

# Ennuis.
trouble-save = Votre partie n’a pas pu être écrite sur le disque. Vérifiez qu’il reste de la place et que le dossier n’est pas protégé en écriture.
trouble-open = Ce fichier n’a pas pu être ouvert.
trouble-scenario = Ce scénario n’a pas pu être lu.
trouble-settings = Vos réglages n’ont pas pu être conservés.
trouble-answer = Votre réponse n’a pas pu être conservée.

# Réglages.
settings-language = Langue
settings-language-text = Dans les champs, la saisie de droite à gauche reste imparfaite ; la lecture, elle, fonctionne.
settings-look = Apparence
palette-night = Nuit
palette-day = Jour
palette-contrast = Contraste élevé
settings-scale = Taille du texte et des boutons
settings-comfort = Confort
settings-motion = Moins d’animations
settings-motion-text = Les jours passent d’un coup et rien ne glisse sur la carte.
settings-detail = Carte simplifiée
settings-detail-text = Moins de formes, pour les ordinateurs lents.
settings-guide = Proposer à nouveau la partie guidée
settings-guide-text = Elle commencera avec votre prochaine partie d’entraînement.
