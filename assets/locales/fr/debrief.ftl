# Le bilan : d'où vient le résultat.

debrief-title = Bilan
debrief-working = Votre partie est rejouée avec des changements. Cela prend quelques secondes.
debrief-stages = Entre les mains du joueur compétent
debrief-stages-text = Ce que chaque étape aurait ajouté ou retiré, toutes vos autres décisions restant les mêmes. Les étapes ont besoin les unes des autres : ce que les parts n’expliquent pas est l’interaction.
debrief-interaction = Ensemble, au-delà des parts
debrief-whole = Les neuf étapes
debrief-days = Les jours qui ont le plus compté
debrief-days-text = Trouvés en rejouant votre partie sans les décisions de ce jour pour cette étape. Choisissez-en un pour voir la trésorerie sans lui.
debrief-none = Aucun jour ne se détache.
debrief-brought = { $date }, { $stage } : un gain
debrief-cost = { $date }, { $stage } : une perte
debrief-more = { $count ->
    [one] Encore une décision.
   *[other] Encore { $count } décisions.
}
debrief-carried = { $count ->
    [one] Une décision ultérieure en dépendait.
   *[other] { $count } décisions ultérieures en dépendaient.
}
debrief-cash = Trésorerie avec et sans
debrief-cash-own = Telle quelle
debrief-cash-without = Sans ce choix
debrief-cash-sentence = À la fin, { $own } telle quelle, { $without } sans ce choix.

debrief-of = Bilan : { $title }
debrief-score = Note
debrief-par = Face aux références
debrief-made = D’où vient le résultat
debrief-moments = Tournants
debrief-what-if = Et si ?
debrief-reflection = Réflexion

# La note.
debrief-rungs = Des joueurs de niveau connu jouent votre variante : { $played } sur { $all } ont terminé.
debrief-mark = Note
debrief-mark-note = { $pass } requis
debrief-outcome = Résultat
debrief-counts = compte pour { $share }
debrief-competence = { $points } · { $level }
debrief-below-floor = sous le seuil de { $floor }
debrief-seen = L’occasion s’est présentée pour { $share } de ses indicateurs. Choisissez-en un pour voir les faits qui le fondent.
debrief-points = { $points } points
debrief-rule = Selon la règle : { $points }
debrief-rule-point = { $points } points à { $reading }

# Face aux joueurs de niveau connu.
debrief-par-own = Vous
debrief-par-cash = Trésorerie, jour après jour
debrief-par-sentence = À la fin, vous déteniez { $own }, le débutant { $novice }, le joueur compétent { $competent } et l’expert { $expert }.
debrief-par-text = Tous ont joué la même variante : mêmes acheteurs, mêmes contrôles douaniers, mêmes chocs. La trésorerie baisse tant que les marchandises sont en route : regardez où elle finit.

# Tournants.
debrief-timeline = Vos jours, du premier au dernier
debrief-timeline-text = Au-dessus de la ligne, un gain ; en dessous, une perte. Plus le signe est grand, plus ce jour a compté.
debrief-without = Et si je ne l’avais pas fait ?

# Et si ?
debrief-day = Jour de la partie
debrief-day-earlier = Au jour de la décision précédente
debrief-day-later = Au jour de la décision suivante
debrief-day-none = Rien n’a été décidé ce jour-là.
debrief-was-refused = Les règles l’ont refusée.
debrief-leave-out = Retirer
debrief-put-back = Rétablir
debrief-change = Changer les chiffres
debrief-changes = Vos changements
debrief-changes-none = Choisissez un jour, puis retirez une décision ou donnez-lui d’autres chiffres.
debrief-left-out = Retirée : { $decision }
debrief-instead = À la place : { $decision }
debrief-clear = Supprimer tous les changements
debrief-try = Rejouer la partie avec ces changements
debrief-trying = La partie est rejouée avec vos changements.
debrief-stop = Arrêter
debrief-other-changes = Voici ce qu’ont donné les changements joués auparavant ; ils ont été modifiés depuis.
debrief-edit-refused = Le { $date }, les règles la refuseraient. { $why }
debrief-edit-stale = La partie ne contient plus cette décision. Supprimez le changement et choisissez de nouveau.
debrief-came = Le bénéfice après prolongation aurait été de { $changed } au lieu de { $was }.
debrief-figure = Chiffre
debrief-was = Telle quelle
debrief-changed = Avec changements
debrief-difference = Écart
debrief-what-if-cash = Trésorerie des deux parties
debrief-came-cash = À la fin, { $was } telle quelle, { $changed } avec les changements.
debrief-dropped = Décisions devenues sans objet
debrief-dropped-none = Toutes vos autres décisions ont pu être prises comme avant.
debrief-lost = Ce à quoi elle répondait n’existait pas.
debrief-days-differ = Jours qui diffèrent
debrief-days-same = Aucun jour ne diffère.
debrief-date = Date
debrief-cash-was = Trésorerie
debrief-cash-changed = Trésorerie, changée
debrief-units-was = Unités
debrief-units-changed = Unités, changées

# Réflexion.
debrief-reflection-text = Vos réponses sont conservées dans l’enregistrement de votre partie. Aucune machine ne les note ; un évaluateur peut le faire.
debrief-answer = Votre réponse à la question { $place }
debrief-save = Enregistrer la réponse
debrief-save-of = Enregistrer la réponse à la question { $place }
debrief-saved = Enregistrée avec votre partie.
debrief-unsaved = Pas encore enregistrée.
debrief-unfit = Ce texte ne peut être conservé : écrivez du texte simple d’au plus { $most } caractères.
debrief-no-question = Réponses à ce que la partie ne contient plus
debrief-rated-whole = Toutes les réponses ensemble
debrief-rating = { $level } ({ $number } sur 4) · { $author } · { $date }
debrief-rating-outdated = La réponse a été modifiée depuis : cette appréciation ne compte pas.
debrief-rating-of-other = Donnée pour une autre partie : cette appréciation ne compte pas.
debrief-ratings-unreadable = Des appréciations accompagnent cette partie, mais leur fichier a été altéré ou est illisible. Elles ne sont pas affichées.
