# Paiements : comment paient les acheteurs, quand l’argent arrive, ce qu’il vaut alors, et s’il suffira.

payments-not-entered = Entrez d’abord sur le marché { $market } ; vous choisirez ensuite comment ses acheteurs paient.

payments-cash = Votre argent
payments-cash-text = En monnaie du pays, au cours du jour.
payments-at-home = Trésorerie au pays
payments-drawn = { $drawn } utilisés sur { $line }
payments-overdrawn = Au-delà de votre ligne de crédit depuis le { $since }. Si cela dure jusqu’au { $until }, la boutique devra fermer.
payments-short = L’argent au pays ne suffira plus à partir du { $date } : il manquera { $missing }.
payments-short-if-poor = Si les ventes sont faibles, l’argent au pays ne suffira plus à partir du { $date } : il manquerait { $missing }.
payments-short-wallets = D’ici là, { $amount } se trouvent sur des comptes locaux : changez-les à temps.
payments-suffices = { $days ->
    [one] Trésorerie et crédit suffiront pour le jour qui vient, même si les ventes sont faibles ({ $days }).
   *[other] Trésorerie et crédit suffiront pour les { $days } jours qui viennent, même si les ventes sont faibles.
}
payments-coming = À venir
payments-coming-more = Et { $count } de plus, dans le tableau des échéances.

payments-methods = Moyens de paiement
payments-methods-text = Un acheteur qui ne trouve pas le moyen qu’il préfère part souvent sans acheter.
payments-coverage = Acheteurs qui trouvent le leur
payments-no-method = Aucun moyen de paiement n’est proposé : personne ne peut acheter.
payments-method-terms = { $days ->
    [0] Préféré par { $share } des acheteurs · frais { $fee } · argent le jour de la livraison.
    [one] Préféré par { $share } des acheteurs · frais { $fee } · argent { $days } jour après la livraison.
   *[other] Préféré par { $share } des acheteurs · frais { $fee } · argent { $days } jours après la livraison.
}
payments-cod-refusals = Payés à la porte, { $cod } des colis reviennent ; payés d’avance, { $prepaid }.
payments-cod-own = Ces quatre dernières semaines, { $refused } de vos { $all } colis sont revenus : { $share }.
payments-offer-all = Proposer les { $count } qui manquent
payments-early = Versement anticipé
payments-early-text = { $days ->
    [one] Le lendemain de la livraison plutôt que { $days } jour après, pour { $share } du montant.
   *[other] Le lendemain de la livraison plutôt qu’environ { $days } jours après, pour { $share } du montant.
}

payments-convert = Changer de l’argent
payments-amount = Montant à changer
payments-all = La totalité
payments-half = La moitié
payments-worth = Vaut aujourd’hui
payments-gets = Vous recevez
payments-gets-on = { $amount } le { $date }
payments-convert-verb = Changer { $amount }
payments-wallet-next = Le compte local est vide. Prochain versement : { $amount } le { $date }.
payments-wallet-empty = Le compte local est vide. L’argent arrive quelques jours après la livraison des commandes.
payments-under-way = En route vers le pays
payments-until = { $amount } d’ici le { $date }
payments-daily = Rapatrier chaque versement
payments-daily-text = { $days ->
    [0] Chaque versement est changé le jour où il arrive, et rentre le jour même. Sinon il attend ici, et peut gagner ou perdre.
    [one] Chaque versement est changé le jour où il arrive, et rentre { $days } jour plus tard. Sinon il attend ici, et peut gagner ou perdre.
   *[other] Chaque versement est changé le jour où il arrive, et rentre { $days } jours plus tard. Sinon il attend ici, et peut gagner ou perdre.
}

payments-forward = Vendre de l’argent à terme
payments-forward-text = Fixe aujourd’hui le cours d’un argent qui viendra plus tard. Vous savez ce que vous recevrez ; si le cours devient meilleur, vous n’y gagnez rien.
payments-forward-none = Rien à vendre à terme : le compte local est vide et personne ne vous doit rien ici.
payments-forward-amount = Montant à vendre
payments-forward-days = Jours d’ici là
payments-forward-cost = Prix de la sûreté
payments-forward-rate = Cours fixé aujourd’hui
payments-forward-gets = Vous recevrez
payments-forward-verb = { $days ->
    [one] Vendre { $amount } à { $days } jour
   *[other] Vendre { $amount } à { $days } jours
}
payments-forward-held = { $amount } vendus pour le { $date }
payments-forward-today = Changés aujourd’hui, ils rapporteraient { $amount }.

payments-due-balance = Solde de la commande : { $product }
payments-due-border = Frais à la frontière : { $product }
payments-due-payout = Versement, { $market }
payments-due-remittance = Argent d’un marché arrive au pays
payments-due-forward-pays = Change à terme, { $market } : argent remis
payments-due-forward-fetches = Change à terme : argent reçu au pays
payments-due-vat = TVA, { $market }
payments-due-reports = Abonnements aux rapports
payments-daily-advertising = Publicité
payments-daily-wages = Salaires
payments-daily-rent = Loyers
payments-daily-storage = Stockage

payments-in-wallets = Sur les comptes locaux
payments-owed = Ce qu’on vous doit
payments-todays-rate = au cours du jour
payments-cash-chart = La trésorerie, et ce qu’elle peut devenir
payments-cash-past = Jusqu’ici
payments-cash-ahead = Si tout continue
payments-cash-sentence = Vous avez { $now } en tout. Si les ventes continuent ainsi, ce sera environ { $mid } dans { $days } jours ; entre { $low } et { $high } quatre fois sur cinq.
payments-credit-end = Fin de la ligne de crédit
payments-short-day = L’argent vient à manquer
payments-dues = Échéances et dates
payments-no-dues = Rien n’est encore à payer ni à recevoir. Commandes, envois et livraisons inscriront ici leurs dates.
payments-col-date = Date
payments-col-what = Objet
payments-col-local = Monnaie locale
payments-col-home = Au pays
payments-ageing = Ce qu’on vous doit, par échéance
payments-age-3 = Sous 3 jours
payments-age-7 = Dans 4 à 7 jours
payments-age-14 = Dans 8 à 14 jours
payments-age-more = Plus tard
payments-ageing-text = En monnaie du pays, au cours du jour. Impossible de payer avec avant qu’il n’arrive.
payments-ageing-none = Personne ne vous doit rien. L’argent d’une commande vous est dû de sa livraison jusqu’au versement.
payments-every-day = Ce que coûte chaque jour
payments-every-day-none = Rien ne sort encore chaque jour.
payments-by-market = L’argent par marché
payments-col-wallet = Compte local
payments-col-receivable = Créances
payments-col-worth = Vaut au pays
payments-col-rate = Cours
payments-col-change = En 4 sem.
payments-rate-chart = Taux de change
payments-rate-sentence = Une unité de votre monnaie achète { $now } { $currency } ; au début, c’était { $first }. Quand la ligne monte, l’argent gardé ici perd de sa valeur.
payments-own-exchanges = Vous avez changé
payments-payout-chart = Versements reçus
payments-payout-sentence = { $amount } ces quatre dernières semaines.
payments-result = Compte de résultat
payments-result-text = En monnaie du pays ; ce qui est entré est positif, ce que cela a coûté négatif.
payments-no-result = Rien n’a encore été gagné ni dépensé.
payments-col-account = Poste
payments-col-week = 7 jours
payments-col-month = 28 jours
payments-col-run = Toute la partie
payments-exchange = Gains et pertes de change
payments-profit = Résultat
payments-result-chart = D’où vient l’argent, où il est allé
payments-result-sentence = Au total : { $profit }.
