# Marché : quels marchés, et jusqu’où s’y engager.

market-enter-title = Entrer sur le marché : { $market }
market-enter-text = Ouvrir un compte vendeur est le premier pas. Regardez les conditions avant de payer.
market-enter-verb = Entrer sur le marché : { $market }
market-kind = Type de marché
market-fee = Frais sur chaque paiement
market-refusal-cod = Colis refusés à la porte
market-speak = { $share } des acheteurs
market-research = Étudier la demande
market-demand = Commandes par semaine, tous vendeurs
market-demand-range = { $mid } (probable : { $low } à { $high })
market-known-by = Source
market-outlook = Quatre semaines à venir
market-research-due = Le { $date }, vous recevrez votre étude.
market-research-verb = Acheter l’étude
market-reports = Veille commerciale
market-reports-text = Certaines nouvelles sont gratuites. Ces deux sources se paient au mois et vous préviennent plus tôt de ce qui vient. Ce qu’elles annoncent ne se réalise pas toujours.
market-subscribe = S’abonner
market-unsubscribe = Résilier
market-centre-text = Une équipe, un showroom et un entrepôt à vous sur le marché. Chaque étape repose sur la précédente et coûte un loyer chaque jour.
market-centre-month = { $amount } par mois
market-centre-open = Ouvrir
market-centre-close = Fermer
market-leave = Quitter ce marché
market-leave-text = Vos offres ferment. Marchandises et argent restent où ils sont jusqu’à votre retour.
market-leave-verb = Quitter le marché : { $market }
market-products = Produits de ce marché
market-ordinary-day = Un jour ordinaire
market-interest-sentence = Indice de recherche, { $product } : { $now } aujourd’hui, { $before } il y a quatre semaines. Un jour ordinaire vaut 100.
market-seasons = Saisons et pics de ventes
market-no-seasons = Aucune saison n’est connue ici.
market-seasons-sentence = Ce que les acheteurs dépensent en plus tant que dure la saison. La marchandise doit être là avant qu’elle commence.
season-now = en cours
season-begins = dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, le { $date }
season-lift = +{ $lift } pendant { $days } jours
market-news = Nouvelles
market-no-news = Aucune nouvelle pour l’instant.
market-report = { $source }, { $on } : { $what } (prévu : { $date }).
