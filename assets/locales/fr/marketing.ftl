# Marketing : l’argent par jour et par canal, et ce qu’il rapporte.

marketing-no-market = Vous n’avez pas encore de compte vendeur ici. Entrez d’abord sur le marché.
marketing-no-range = Vous ne proposez encore aucun produit sur ce marché. Ajoutez-en d’abord un à votre gamme.
marketing-no-channels = Aucun canal ne peut être réservé sur ce marché.
marketing-go-market = Aller à Marché
marketing-go-product = Aller à Produit
marketing-go-pricing = Ouvrir une offre dans Prix
marketing-go-logistics = Envoyer dans Logistique
marketing-go-card = Remplir la fiche produit
marketing-go-compliance = Régler le consentement (Conformité)

marketing-order-title = Ce que peut coûter une commande
marketing-no-listing = Sans offre ouverte, aucune publicité n’est faite et aucun budget n’est dépensé.
marketing-nothing-ready = Il ne reste rien à envoyer. La marketplace arrête votre publicité jusqu’à l’arrivée de marchandises.
marketing-left = Reste/commande
marketing-cost-order = Pub/commande
marketing-orders-28 = Commandes en 28 jours
marketing-order-text = La publicité est rentable tant qu’une commande qu’elle amène coûte moins que ce qu’une commande laisse. Celles des clients fidèles et de la recherche viennent sans elle.

# Un canal.
marketing-off = Arrêté
marketing-a-day = { $amount } par jour
marketing-terms = { $price } le clic ; un clic vaut { $worth } d’une visite ordinaire.
marketing-clicks = Environ { $clicks } clics par jour ({ $low } à { $high }) ; { $most } au maximum.
marketing-clicks-sure = Environ { $clicks } clics par jour ; { $most } au maximum.
marketing-clicks-none = Environ { $most } clics par jour au maximum ; les premiers au prix affiché, chacun des suivants un peu plus cher.
marketing-budget = Budget par jour
marketing-budget-of = Budget par jour : { $channel }
marketing-brought = { $orders ->
    [one] 28 derniers jours : { $amount } pour { $clicks } clics et { $orders } commande.
   *[other] 28 derniers jours : { $amount } pour { $clicks } clics et { $orders } commandes.
}
marketing-set-one = Fixer : { $channel }
marketing-stop-one = Arrêter : { $channel }

marketing-total = Tous les canaux, par jour
marketing-now = Budget actuel
marketing-entered = Selon votre saisie
marketing-share = Ratio pub/ventes
marketing-unchanged = Ce sont les budgets en cours. Modifiez-en un pour voir ce qu’il rapporterait.
marketing-set = Fixer ces budgets
marketing-stop-all = Tout arrêter

marketing-agents = Agents d’achat
marketing-card-of = Étape { $made } sur { $all }
marketing-agents-text = Certains acheteurs laissent choisir un agent d’IA. Il ne lit aucune publicité, seulement les fiches produit : une fiche plus complète touche ces acheteurs, un budget non.
marketing-agents-full = Certains acheteurs laissent choisir un agent d’IA. Il ne lit aucune publicité, seulement les fiches produit, et la vôtre est complète.
marketing-consent-text = Réseaux sociaux, vente en direct, influenceurs et annonces de recherche visent mieux quand on en sait plus sur les gens. Les données prises sans demander visent le mieux, mais exposent à une amende. Les annonces de la marketplace s’en passent.

# Au-dessus de la carte.
marketing-budgets = Budgets en cours
marketing-budgets-empty = Aucun budget en cours. Saisissez-en un dans la colonne latérale : quelques clics par jour montrent ce que vaut un clic.
marketing-budgets-sentence = Clics et commandes des 28 derniers jours. Si une commande coûte plus en publicité qu’elle ne laisse, chacune vous fait perdre de l’argent.
marketing-col-channel = Canal
marketing-col-daily = Par jour
marketing-col-clicks = Clics
marketing-col-orders = Cdes
marketing-tile-daily = Budgets par jour
marketing-tile-orders = Commandes par pub
marketing-tile-part = Part des commandes
marketing-28-days = 28 derniers jours
marketing-funnel = Du clic à la commande, 28 derniers jours
marketing-funnel-orders = { $orders } ({ $share })
marketing-funnel-empty = Ni clic ni commande ces 28 derniers jours. Ouvrez une offre avec de la marchandise derrière, puis fixez un budget.
marketing-funnel-sentence = Les commandes de la recherche et des clients fidèles viennent sans publicité ; une offre qui se vend se trouve aussi plus facilement.
marketing-unpaid = Commandes sans publicité
marketing-chart-spending = Dépenses de publicité
marketing-chart-spending-sentence = { $total } depuis le début. Les jours où rien ne peut être envoyé, rien n’est dépensé.
marketing-chart-orders = Commandes par jour
marketing-all-orders = Toutes les commandes
marketing-paid-orders = Par la publicité
marketing-chart-orders-sentence = Toutes les commandes, et celles qu’une publicité a amenées.
