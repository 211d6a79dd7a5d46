# Le résultat.

result-look-back = Revoir la partie
result-title = Résultat : { $title }
result-insolvent = La boutique a dû fermer le jour { $day } : elle ne pouvait plus payer ses dettes.
result-sentence = Votre bénéfice, capital déduit : { $profit }. Face à des joueurs de niveau connu, sur ce même tirage, cela vaut { $score } points sur 100.
result-playing = Des joueurs de niveau connu jouent votre tirage…
result-score = Points
result-of-100 = sur 100
result-profit = Bénéfice prolongé
result-orders = Commandes
result-refused = { $count ->
    [one] { $count } refusée à la porte
   *[other] { $count } refusées à la porte
}
result-on-time = À l’heure
result-delivered = { $count ->
    [one] { $count } livrée
   *[other] { $count } livrées
}
result-stars = Étoiles
result-reviews = { $count ->
    [one] { $count } avis
   *[other] { $count } avis
}
result-penalties = Amendes
result-ladder = Bénéfice face à des joueurs de niveau connu
result-you = Vous
result-ladder-sentence = Tous ont joué le même tirage, avec la même chance. Après le dernier jour, un joueur compétent prolonge chaque boutique de { $days } jours : un entrepôt plein ou une liquidation n’avantage donc personne.
result-cash = Trésorerie
result-capital = Capital de départ
result-cash-sentence = La trésorerie, au pays et sur les comptes locaux : { $from } au départ, { $least } au plus bas, { $to } à la fin.
result-books = Compte de résultat
result-account = Poste
result-amount = Montant
result-exchange = Écarts de change
result-book-profit = Bénéfice comptable
result-books-text = En monnaie nationale, au taux de chaque jour. La marchandise qui reste compte à son coût.
result-funnel = Ce que sont devenues les commandes
result-step-delivered = Livrées
result-step-late = dont en retard
result-step-refused = Refusées à la porte
result-step-lost = Perdues ou saisies
result-step-refunded = Remboursées ou rétrofacturées
result-step-reviewed = Avec avis
