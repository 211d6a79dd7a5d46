# Service : les clients qui attendent, qui leur répond, et ce qu’ils en disent.

service-nowhere = Vous n’avez pas encore de clients. Entrez d’abord sur un marché.

service-minutes = Votre journée
service-minutes-left = Minutes restantes
service-minutes-of = { $left } sur { $all }
service-minutes-enough = De quoi donner environ { $answers } réponses ; messages en attente : { $waiting }.

service-queue = Messages en attente
service-queue-empty = Personne n’attend de réponse. Les messages viennent avec les commandes.
service-waiting = { $count ->
    [one] { $count } message attend
   *[other] { $count } messages attendent
}
service-place = { $place } sur { $count }
service-next = Message suivant
service-before = Message précédent
service-about = { $product }, { $market }. Écrit en : { $language }.
service-reason = Motif
service-photo = Photo
service-no-return-right = Aucun
service-order-value = Montant
service-order-days = Colis
service-came = arrivé le { $date }, à temps
service-came-late = { $days ->
    [one] arrivé le { $date }, { $days } jour de retard
   *[other] arrivé le { $date }, { $days } jours de retard
}
service-overdue = { $days ->
    [one] promis pour le { $date }, { $days } jour de retard
   *[other] promis pour le { $date }, { $days } jours de retard
}
service-promised = promis pour le { $date }
service-today = dernier jour : aujourd’hui
service-today-short = ce jour
service-in-days = { $days ->
    [one] dans { $days } jour, le { $date }
   *[other] dans { $days } jours, le { $date }
}
service-col-message = Message

service-answers = Réponse
service-answer-verb = { $response } et continuer
service-same-text = { $count } messages de ce type tiennent dans votre journée : { $kind }.
service-same-verb = { $response } : les { $count }

service-staff = Agents, { $market }
service-staff-text = Un agent coûte { $wage } par jour, donne jusqu’à { $answers } réponses dans une langue et suit la règle : toute réclamation est remplacée ou remboursée.
service-language-text = { $share } des acheteurs · { $waiting } en attente · { $daily } par jour récemment
service-need = { $agents ->
    [one] Plus de messages que vous ne pouvez en traiter aujourd’hui : il faudrait { $agents } agent.
   *[other] Plus de messages que vous ne pouvez en traiter aujourd’hui : il faudrait { $agents } agents.
}
service-wages = Salaires
service-wages-day = { $agents ->
    [one] { $cost } par jour pour { $agents } agent ({ $language })
   *[other] { $cost } par jour pour { $agents } agents ({ $language })
}
service-staff-verb = { $agents ->
    [0] Se séparer des agents : { $language }
    [one] Employer { $agents } agent : { $language }
   *[other] Employer { $agents } agents : { $language }
}

service-program = Un programme qui répond
service-program-state = En ce moment
service-program-on = il répond seul
service-program-off = arrêté
service-program-text = Il répond aussitôt, à toute heure et dans toutes les langues, pour { $cost } par message. Aux essais, { $wrong } de ses réponses étaient fausses.
service-program-claims = Traite aussi les réclamations
service-program-limit = Rembourse jusqu’à
service-program-risk = Questions seulement : { $wrong } des réponses sont fausses, et une partie de ces acheteurs perd patience.
service-program-risk-claims = Il paie toute réclamation sous la limite, vraie ou inventée ; au-delà, il la laisse aux personnes. { $wrong } de ses réponses sont fausses.
service-program-start = Le laisser répondre
service-program-change = Changer ses limites
service-program-stop = Arrêter le programme

service-reviews = { $count ->
    [0] pas encore d’avis
    [one] d’après { $count } avis
   *[other] d’après { $count } avis
}
service-due-today = { $count ->
    [0] aucun pour aujourd’hui
   *[other] { $count } pour aujourd’hui
}
service-in-time = Réponses à temps
service-lapsed = { $count ->
    [0] aucun sans réponse
   *[other] { $count } sans réponse
}
service-quick = Réponses rapides
service-quick-text = sous un jour, récemment
service-queue-text = Cliquez sur un message pour l’ouvrir sur le côté.
service-col-late = Retard
service-stars-chart = Étoiles
service-stars-unit = sur 5
service-stars-all = Tous les avis
service-stars-late = 14 derniers jours
service-stars-sentence = { $count ->
    [one] { $count } avis jusqu’ici ; moyenne { $all }, et { $late } sur les 14 derniers jours.
   *[other] { $count } avis jusqu’ici ; moyenne { $all }, et { $late } sur les 14 derniers jours.
}
service-promise-chart = Promesse et livraison
service-parcels = colis
service-came-all = Arrivés
service-came-after = Dont en retard
service-promise-sentence = Ces quatre dernières semaines, { $count } colis sont arrivés, dont { $late } après le jour promis ({ $share }).
service-offers = Vos offres aux yeux des acheteurs
service-offers-none = Vous n’avez pas encore d’offre. Ses étoiles et sa promesse apparaîtront ici.
service-offers-text = Étoiles de toute la partie ; colis des quatre dernières semaines.
service-col-reviews = Avis
service-col-promised = Promis (j)
service-col-took = Réel (j)
service-col-late-share = En retard
service-col-refused = Refusés
service-stars = Les notes des acheteurs
service-stars-none = Pas encore d’avis. Environ un acheteur sur huit en laisse un.
service-stars-of = { $stars ->
    [one] { $stars } étoile
   *[other] { $stars } étoiles
}
service-stars-poor = { $share } ont donné une ou deux étoiles.
service-reasons = Motifs des réclamations
service-reasons-none = Aucune réclamation ces quatre dernières semaines.
service-reasons-text = Réclamations des quatre dernières semaines. « Endommagé » et « Non conforme » mettent en cause le fournisseur ou la fiche, pas l’acheteur.
service-outcomes = L’issue des messages
service-outcomes-none = Pas encore de messages.
service-col-waiting = En attente
service-col-answered = Répondus
service-col-lapsed = Sans réponse
service-col-paid = Argent ou article
service-history = Messages traités jusqu’ici
service-history-none = Rien n’a encore reçu de réponse. Celles des personnes et des programmes apparaîtront ici avec leur date.
service-col-date = Date
service-col-response = Réponse
service-unanswered = Échéance passée
