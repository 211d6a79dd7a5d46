# L’évaluation : la note, ses parties et les preuves qui la fondent.

assess-head = { $scenario } · tirage { $form } · { $days } jours sur { $of }
assess-conduct-clean = Conduite : rien à signaler.
assess-breach = Conduite : { $breach }, { $cases } cas sur { $occasions } ; trop peu pour compter.
assess-breach-caps = Conduite : { $breach }, { $cases } cas sur { $occasions }. La note ne peut dépasser { $cap }.
assess-passed = Réussi avec { $mark } points ; il en fallait { $pass }.
assess-failed = Non réussi : { $mark } points sur les { $pass } nécessaires.
assess-below-floor = Non réussi : { $mark } points suffisent, mais chaque compétence doit en atteindre { $floor }, ce qui n’est pas le cas de : { $below }.
assess-unfinished = Partie inachevée, donc pas encore réussie : { $mark } points à ce stade.
assess-outcome = Bénéfice prolongé { $profit } : { $points } points sur l’échelle de ce tirage.
assess-no-occasion = sans occasion
assess-no-par = sans repère
assess-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
assess-posting = { $amount } de { $credit } à { $debit }
assess-fact = { $date } : { $fact }
assess-opening = { $date } : en début de journée
assess-line = { $fact } → { $value }

competence-market = Entrée sur le marché
competence-product = Choix du produit
competence-sourcing = Choix des fournisseurs
competence-pricing = Prix et offre
competence-marketing = Marketing
competence-logistics = Logistique
competence-compliance = Conformité
competence-payments = Paiements
competence-service = Service client
competence-data = Usage des données

level-not-yet = pas encore acquis
level-emerging = en cours d’acquisition
level-proficient = maîtrisé
level-advanced = avancé

breach-false-value = marchandise déclarée au-dessous de son coût
breach-false-heading = marchandise déclarée sous une position inexacte, à droits moindres
breach-false-paper = usage d’un faux document malgré un avertissement
breach-paper-missing = marchandise vendue sans un document exigé par la loi
breach-fair-claim-denied = réclamations fondées rejetées
breach-data-misused = données personnelles utilisées sans demande
breach-false-promise = délai de livraison promis impossible à tenir

indicator-market-demand-known = Premières commandes sur demande étudiée
indicator-market-demand-known-text = Part de l’argent des premières commandes placée dans des produits dont la demande avait été étudiée au-delà de l’étude documentaire.
indicator-market-research-used = Études arrivées avant la commande
indicator-market-research-used-text = Part de l’argent des études dont la réponse était là avant la première commande de marchandise.
indicator-market-season-met = De quoi vendre en haute saison
indicator-market-season-met-text = Part des jours de haute saison où vous aviez de quoi vendre ; les jours qui élèvent le plus la demande pèsent davantage.
indicator-market-fixed-costs = Coût de la présence sur le marché
indicator-market-fixed-costs-text = Ce que coûtent l’entrée, les études, les rapports et les locaux, rapporté aux ventes nettes ; moins vaut mieux.
indicator-market-days-to-sale = Jours jusqu’à la première vente
indicator-market-days-to-sale-text = Jours entre l’entrée sur le premier marché et la première vente, ou le dernier jour s’il n’y en eut aucune ; moins vaut mieux.

indicator-product-margin-at-choice = Marge au moment du choix
indicator-product-margin-at-choice-text = Ce qu’une commande au prix médian de la niche aurait laissé le matin où vous avez retenu le produit, en part de ce prix.
indicator-product-rank-of-choice = Choix comparé au meilleur disponible
indicator-product-rank-of-choice-text = Le bénéfice que promettait votre choix face à la meilleure niche encore libre, d’après ce que vous pouviez voir ce matin-là.
indicator-product-can-be-sold = Choix que la loi et les voies permettent
indicator-product-can-be-sold-text = Part de vos choix, en valeur, ayant une voie d’acheminement, sans rappel, et dont les documents s’obtenaient à temps et dans vos moyens.
indicator-product-money-back = Ventes rapportées aux achats
indicator-product-money-back-text = Ventes nettes qui vous sont restées pour chaque unité d’argent due aux fournisseurs du produit.
indicator-product-concentration = Argent dans le produit principal
indicator-product-concentration-text = Part de l’argent des achats placée dans le produit qui en a reçu le plus ; moins est plus sûr.

indicator-sourcing-quotes-compared = Devis comparés à la première commande
indicator-sourcing-quotes-compared-text = Nombre de fournisseurs dont vous aviez le devis à la première commande d’un produit, si la commande en a tenu compte.
indicator-sourcing-supplier-checked = Fournisseurs vérifiés avant paiement
indicator-sourcing-supplier-checked-text = Part de l’argent des achats allée à des fournisseurs qu’une vérification n’avait pas mis en cause, ou à des lots à inspecter.
indicator-sourcing-good-unit-price = Prix d’une unité sans défaut
indicator-sourcing-good-unit-price-text = Ce que les fournisseurs ont reçu par unité saine remise, rapporté au prix d’usine habituel ; moins vaut mieux.
indicator-sourcing-bargained = Prix abaissé par la négociation
indicator-sourcing-bargained-text = Ce que la négociation a retranché du prix initial des devis suivis d’une commande.
indicator-sourcing-defects = Unités défectueuses livrées
indicator-sourcing-defects-text = Part des unités arrivées chez l’acheteur avec un défaut majeur, qu’il y ait eu plainte ou non ; moins vaut mieux.
indicator-sourcing-order-fit = Marchandise en trop ou manquante
indicator-sourcing-order-fit-text = Unités restantes à la fin et ventes manquées faute de stock, rapportées aux unités achetées ; moins vaut mieux.

indicator-pricing-above-cost = Unités vendues au-dessus du coût complet
indicator-pricing-above-cost-text = Part des unités vendues dont le prix couvrait achat, acheminement, douane, frais, TVA, livraison et refus habituels.
indicator-pricing-earning-price = Proximité du prix le plus rentable
indicator-pricing-earning-price-text = Ce que votre prix rapporterait chaque jour de vente, comparé à ce que rapporterait le meilleur prix.
indicator-pricing-promise-kept = Colis arrivés au jour promis
indicator-pricing-promise-kept-text = Part des colis parvenus à l’acheteur au plus tard le jour promis.
indicator-pricing-promise-room = Jours promis par jour nécessaire
indicator-pricing-promise-room-text = Jours promis pour chaque jour de livraison effectif : trop peu rompt la promesse, trop fait fuir les acheteurs.
indicator-pricing-offer-complete = Annonce complète
indicator-pricing-offer-complete-text = Ce que vos annonces offraient en langue, contenu, fiche produit et jours de retour, les jours où il y avait de quoi vendre.
indicator-pricing-festival = Jours de fête en opération commerciale
indicator-pricing-festival-text = Part des jours de fête, stock présent, où votre annonce participait à l’opération et où une commande laissait encore quelque chose.

indicator-marketing-return = Rendement de la publicité
indicator-marketing-return-text = Ce qu’ont laissé les commandes amenées par la publicité, rapporté à tout l’argent dépensé en publicité.
indicator-marketing-channel-fit = Argent dans les bons canaux
indicator-marketing-channel-fit-text = Valeur des visites achetées, comparée au maximum que le même argent pouvait amener ce jour-là.
indicator-marketing-overpaid = Argent versé à des canaux épuisés
indicator-marketing-overpaid-text = Part de l’argent qui n’a acheté aucun clic, le canal n’ayant plus personne à qui montrer l’offre ; moins vaut mieux.
indicator-marketing-launch = Attention achetée pour une nouvelle offre
indicator-marketing-launch-text = Visites achetées pendant les trois premières semaines avec du stock, comparées aux visites gratuites d’une offre moyenne de la niche.
indicator-marketing-stocked = Publicité appuyée par le stock
indicator-marketing-stocked-text = Part de l’argent publicitaire dépensée les jours commencés avec une semaine de ventes habituelles en stock.
indicator-marketing-season = Publicité en haute saison
indicator-marketing-season-text = Publicité d’un jour de haute saison, comparée à celle d’un jour ordinaire, tous deux avec de quoi vendre.

indicator-logistics-way-cost = Surcoût par rapport à la meilleure voie
indicator-logistics-way-cost-text = Ce que vos voies ont coûté par unité, en argent, pertes et temps, au-delà de la meilleure du jour, rapporté au prix d’usine ; moins vaut mieux.
indicator-logistics-in-stock = Jours avec du stock en rayon
indicator-logistics-in-stock-text = Parmi les jours où vous aviez de la marchandise quelque part pour une annonce locale, part de ceux où il y en avait en rayon.
indicator-logistics-hub-dwell = Jours d’attente au hub
indicator-logistics-hub-dwell-text = Jours qu’une unité a passés en moyenne au hub avant d’être expédiée ; moins vaut mieux.
indicator-logistics-insured-right = Assurance là où il le fallait
indicator-logistics-insured-right-text = Part de la valeur assurée, pour les envois dont le risque dépasse la prime ou dont la perte ferait mal.
indicator-logistics-consolidated = Frais fixes des envois
indicator-logistics-consolidated-text = Frais qu’un envoi coûte quel que soit son contenu, rapportés à la valeur expédiée ; moins vaut mieux.

indicator-compliance-papers-held = Unités vendues avec tous les documents
indicator-compliance-papers-held-text = Parmi les unités vendues exigeant des documents, part de celles vendues quand vous les déteniez tous.
indicator-compliance-papers-checked = Rapports confirmés par leur émetteur
indicator-compliance-papers-checked-text = Parmi les rapports d’essai de fournisseurs utilisés, part de ceux que l’émetteur avait confirmés auparavant.
indicator-compliance-declared-right = Déclarations en douane exactes
indicator-compliance-declared-right-text = Part des envois déclarés à leur pleine valeur et sous leur bonne position, que la douane ait regardé ou non.
indicator-compliance-vat-recovered = TVA à l’importation récupérée
indicator-compliance-vat-recovered-text = Part de la TVA à l’importation payée une fois immatriculé, donc déduite de la TVA sur les ventes.
indicator-compliance-data-asked = Ciblage avec avis ou consentement
indicator-compliance-data-asked-text = Part de l’argent de la publicité ciblée dépensée alors qu’un avis ou un consentement était en place.
indicator-compliance-penalties = Amendes et saisies
indicator-compliance-penalties-text = Pénalités, amendes, transactions, procès perdus et marchandises saisies, rapportés aux ventes nettes ; moins vaut mieux.

indicator-payments-ways = Acheteurs payant à leur façon
indicator-payments-ways-text = Part des acheteurs pouvant payer comme ils le souhaitent, moins ce que chaque moyen coûte en frais et en colis refusés.
indicator-payments-exchange = Coût du change
indicator-payments-exchange-text = Ce que le change a coûté et ce que les cours ont pris sur les soldes à l’étranger, rapporté aux ventes nettes ; moins vaut mieux.
indicator-payments-idle = Argent dormant à l’étranger
indicator-payments-idle-text = Argent des comptes locaux au-delà d’une semaine de dépenses sur place, en jours de ventes nettes ; moins vaut mieux.
indicator-payments-solvent = Jours avec une réserve de trésorerie
indicator-payments-solvent-text = Part des jours commencés avec une réserve en caisse ou en crédit et sans décision refusée faute d’argent.
indicator-payments-cost-of-money = Coût du crédit
indicator-payments-cost-of-money-text = Intérêts et prix des versements anticipés, rapportés aux ventes nettes ; moins vaut mieux.

indicator-service-answered = Demandes réglées
indicator-service-answered-text = Parmi les demandes réglées ou expirées, part de celles réglées, par vous ou par l’aide que vous employez.
indicator-service-quick = Demandes réglées en un jour
indicator-service-quick-text = Parmi les demandes réglées ou expirées, part de celles réglées dans la journée suivant leur arrivée.
indicator-service-fair = Réponses justes aux réclamations fondées
indicator-service-fair-text = Parmi les réclamations honnêtes ayant eu une réponse, part de celles traitées justement ; les grosses commandes pèsent plus.
indicator-service-overpaid = Donné au-delà du juste
indicator-service-overpaid-text = Remboursements et remplacements au-delà du minimum juste, rapportés à la valeur de ces commandes ; moins vaut mieux.
indicator-service-stars-lost = Étoiles perdues au service client
indicator-service-stars-lost-text = Étoiles perdues en moyenne par les avis pour des torts non réparés ou faute de bonne réponse ; moins vaut mieux.
indicator-service-desk-cost = Coût du service client
indicator-service-desk-cost-text = Salaires et prix des programmes qui répondent, rapportés aux ventes nettes ; moins vaut mieux.

indicator-data-reprice-follows = Changements de prix motivés
indicator-data-reprice-follows-text = Part de vos changements de prix qu’un fait visible appelait, et dans le bon sens.
indicator-data-reorder-follows-sales = Réapprovisionnements selon les ventes
indicator-data-reorder-follows-sales-text = Écart entre votre stock après chaque nouvelle commande et ce que demandait le rythme des ventes ; 0 est le mieux.
indicator-data-first-lot-lasted = Premier lot face à ses ventes
indicator-data-first-lot-lasted-text = Écart entre la durée du premier lot d’un produit et six semaines ; 0 est le mieux.
indicator-data-stock-watched = Semaines avec un stock suivi
indicator-data-stock-watched-text = Part des semaines où le stock n’était ni trop court ni trop grand, ou bien où vous avez réagi dans les dix jours.
indicator-data-spend-follows-return = Publicité guidée par son rendement
indicator-data-spend-follows-return-text = Part de la publicité reconduite allée là où elle avait été rentable dans les quinze jours précédents.

assess-of-hundred = sur 100
assess-made-under = Règles { $rules }, indicateurs { $version }, journal { $chain }
assess-competences = Compétences
assess-floor-note = Le repère dans chaque barre est le seuil : pour réussir, il faut { $floor } dans chaque compétence.
assess-cash = Trésorerie, jour après jour, face à des joueurs de niveau connu sur le même tirage
assess-attribution = D’où vient le résultat
assess-attribution-note = Bénéfice si une étape avait été confiée au joueur compétent, tout le reste demeurant tel quel. Les étapes ayant besoin les unes des autres, les parts ne s’additionnent pas ; le reste est indiqué.
assess-interaction = Ensemble, au-delà ou en deçà des parts
assess-whole = Les neuf étapes
assess-turning = Les jours qui ont le plus compté
assess-more = encore { $count }
assess-anchors = Repères sur ce tirage : débutant { $novice }, joueur compétent { $competent }, expert { $expert }
