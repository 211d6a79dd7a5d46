# Le bilan : d'où vient le résultat.

debrief-title = D’où vient le résultat
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
