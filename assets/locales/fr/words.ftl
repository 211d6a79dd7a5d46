# Noms des mots dont les règles sont faites : `<liste>-<mot>` ; `-text` dit ce qu’un mot veut dire et quand le choisir.

category-electronics-acc = Accessoires électroniques
category-fashion = Mode
category-beauty = Beauté
category-home = Maison
category-mother-baby = Maman et bébé
category-auto-parts = Pièces auto et moto
category-solar-energy = Solaire et énergie
category-agri-inputs = Intrants agricoles
category-handicrafts = Artisanat
category-food = Alimentation

origin-south-china = Chine du Sud
origin-region = Pays voisin
origin-home = Pays d’origine

mode-postal = Petit paquet postal
mode-postal-text = Un colis à la fois par la poste : le moins cher pour le léger, lent et mal suivi. Pour les petits prix et les patients.
mode-ecom-line = Ligne e-commerce
mode-ecom-line-text = Ligne colis d’un transitaire, par air ou route : plus rapide et mieux suivie que la poste. Le choix habituel.
mode-express = Express
mode-express-text = De porte à porte en quelques jours, au prix le plus haut. Pour le cher, le léger ou l’urgent.
mode-air-cargo = Fret aérien
mode-air-cargo-text = En gros par avion vers un entrepôt : une semaine environ, cher au kilo. Pour réassortir avant un pic.
mode-sea-lcl = Mer, conteneur partagé
mode-sea-lcl-text = Une part de conteneur, facturée au mètre cube : le moins cher en gros, des semaines de route. Pour les ventes stables.
mode-truck = Camion partagé
mode-truck-text = En gros par la route et la frontière. Entre mer et air en délai et en prix, là où une route y mène.
mode-rail = Rail, conteneur partagé
mode-rail-text = Une part de conteneur par train, facturée au mètre cube. Plus rapide que la mer loin des ports.

leg-road = Route
leg-port = Port
leg-ocean = Mer
leg-air = Vol
leg-rail = Rail
leg-border = Frontière
leg-parcel-hub = Centre de tri

method-cod = Paiement à la livraison
method-cod-text = L’acheteur paie le livreur. Beaucoup n’ont confiance qu’en cela, mais plus de colis sont refusés et l’argent tarde.
method-mobile-money = Argent mobile
method-mobile-money-text = Payé depuis un compte téléphonique. Courant là où les cartes sont rares ; rapide, peu de refus.
method-card = Carte
method-card-text = Carte de crédit ou de débit. Argent rapide, frais plus élevés, et quelques rétrofacturations des semaines plus tard.
method-bank-transfer = Virement bancaire
method-bank-transfer-text = L’acheteur vire la somme avant l’envoi. Peu de frais ; peu d’acheteurs l’aiment.
method-instalment = Paiement en plusieurs fois
method-instalment-text = Acheter maintenant, payer plus tard : la société vous paie. Vend mieux le cher, contre des frais élevés.
method-voucher = Bon à payer en espèces
method-voucher-text = Un bon que l’acheteur paie en espèces à un guichet. Touche les gens sans compte en banque.

channel-marketplace-ads = Annonces marketplace
channel-marketplace-ads-text = Places payées dans la recherche de la place de marché, vues par qui va acheter. Un bon début.
channel-social = Réseaux sociaux
channel-social-text = Annonces dans les fils : des clics peu chers de gens qui ne cherchaient pas. Pour ce qui plaît au premier regard.
channel-livestream = Vente en direct
channel-livestream-text = Un animateur montre les articles en direct. Forte ici, faible ailleurs : regardez d’abord l’affinité du marché.
channel-influencer = Influenceurs
channel-influencer-text = Une personne connue recommande l’article. Cher au clic, mais apporte la confiance.
channel-search = Annonces de recherche
channel-search-text = Annonces près des résultats du web. Touchent qui sait ce qu’il veut ; portée limitée.

duty-terms-dap = DAP, droits à la porte
duty-terms-dap-text = L’acheteur paie droits et taxes à l’arrivée. Rien à payer pour vous, mais l’acheteur surpris refuse le colis.
duty-terms-ddp = DDP, droits payés
duty-terms-ddp-text = Vous payez droits et taxes avant la livraison, immatriculé ou par un courtier. Moins de colis refusés.

incoterm-exw = EXW, à l’usine
incoterm-exw-text = Vous enlevez les marchandises à l’usine et faites l’export. Le prix le plus bas, le plus de frais à vous.
incoterm-fob = FOB, franco à bord
incoterm-fob-text = Le fournisseur dédouane à l’export et livre au port ; le fret est à vous. Le choix habituel.
incoterm-cif = CIF, fret payé
incoterm-cif-text = Le fournisseur expédie et assure jusqu’au marché. Peu de travail, mais la route n’est pas à votre choix.

habit-price-hunter = Chasseur de prix
habit-price-hunter-text = Compare tout et prend l’offre la moins chère.
habit-pragmatic = Acheteur pragmatique
habit-pragmatic-text = Met en balance prix, délai et avis.
habit-trust-seeker = En quête de confiance
habit-trust-seeker-text = Paie plus pour de bons avis, un badge et un vendeur connu.
habit-urgent = Acheteur pressé
habit-urgent-text = Paie pour être livré vite.
habit-ai-delegator = Achat par agent
habit-ai-delegator-text = Laisse choisir un agent d’IA, qui lit les fiches produit et ne voit aucune publicité.

language-role-national = Langue nationale
language-role-second = Deuxième langue
language-role-trade = Langue du commerce

paper-conformity = Certificat de conformité
paper-conformity-text = Atteste que l’article suit les normes du marché. Sans lui, la douane peut l’arrêter.
paper-battery-transport = Essai transport batterie
paper-battery-transport-text = Le rapport d’essai UN 38.3, sans lequel les transporteurs refusent les batteries au lithium.
paper-radio = Homologation radio
paper-radio-text = Agrément de tout ce qui émet des ondes : Bluetooth, Wi-Fi, mobile.
paper-cosmetic = Notification cosmétique
paper-cosmetic-text = Dit à l’autorité sanitaire ce que contient un cosmétique, avant la vente.
paper-food = Permis d’import alimentaire
paper-food-text = L’accord de l’autorité alimentaire pour importer et vendre. Sans lui, tout reste à la frontière.
paper-child-safety = Certificat sécurité enfant
paper-child-safety-text = Essais des jouets et articles de bébé : petites pièces et substances nocives.
paper-plant-health = Certificat phytosanitaire
paper-plant-health-text = Atteste que graines et plantes sont sans parasites. Délivré au pays d’origine.
paper-energy-label = Étiquette énergie
paper-energy-label-text = Indique la consommation d’un appareil. Exigée pour lampes et électroménager.
paper-agrochemical = Homologation phytosanitaire
paper-agrochemical-text = Agrément des pesticides et des engrais par le ministère de l’agriculture.
paper-label = Étiquette en langue locale
paper-label-text = Une étiquette dans la langue des acheteurs, avec les mentions prévues par la loi.

return-reason-not-as-described = Non conforme
return-reason-damaged = Endommagé
return-reason-wrong-item = Mauvais article
return-reason-wrong-size = Mauvaise taille
return-reason-changed-mind = A changé d’avis

life-steady = Stable
life-steady-text = La demande varie peu au fil des mois.
life-growing = En croissance
life-growing-text = La demande monte lentement : de la place pour qui vient tôt.
life-fading = En déclin
life-fading-text = La demande baisse lentement : commandez peu à la fois.
life-fad = Mode passagère
life-fad-text = La demande bondit puis disparaît en quelques mois. Soyez sorti avant.

conduct-follower = Suiveur
conduct-follower-text = Baisse un peu quand on vend moins cher que lui.
conduct-copycat = Copieur
conduct-copycat-text = Arrive avec une copie proche quelques semaines après qu’un autre a bien gagné.
conduct-price-warrior = Casseur de prix
conduct-price-warrior-text = Toujours un peu moins cher, jusqu’à ses coûts. Ne le suivez pas là.
conduct-premium-brand = Marque premium
conduct-premium-brand-text = Connue, chère et bien notée ; change rarement de prix.

directory-front-page = Première page
directory-front-page-text = La première page de la plateforme d’achat : gratuite, et vue par tous les autres vendeurs.
directory-platform = Recherche plateforme
directory-platform-text = Les pages et filtres suivants : un jour, presque pas d’argent, et plus de noms.
directory-fair = Salon professionnel
directory-fair-text = Les stands d’un salon : la voie la plus chère, mais on y rencontre des fabricants.
directory-agent = Agent d’achat
directory-agent-text = Un agent qui connaît des ateliers absents du web, contre commission. Des noms que peu d’autres ont.

probe-sample = Échantillon
probe-sample-text = Quelques pièces vues de près : une idée de la part de défauts. À faire avant chaque première commande.
probe-audit = Audit d’usine
probe-audit-text = Un auditeur va sur place : est-ce une usine, les papiers sont-ils vrais, la qualité ? Avant une grosse commande.
probe-registry = Registre du commerce
probe-registry-text = Si la société existe et a la fabrication pour objet. Peu cher, parfois faux.
probe-documents = Contrôle des certificats
probe-documents-text = Demander à l’émetteur si les certificats sont vrais. Avant de vous fier au rapport d’essai du fournisseur.
probe-references = Anciens clients
probe-references-text = Appels à d’anciens clients : combien de fois en retard. Avant une saison qui n’attend pas.

news-source-ministry-gazette = Journal officiel
news-source-ministry-gazette-text = La loi telle qu’imprimée : tard, et presque toujours vrai.
news-source-central-bank = Banque centrale
news-source-central-bank-text = Parle de la monnaie au dernier moment, et dit vrai.
news-source-port-authority = Autorité portuaire
news-source-port-authority-text = Signale les troubles aux ports et sur les routes ; fiable.
news-source-platform-notice = Avis de la marketplace
news-source-platform-notice-text = Ce que la place de marché annonce de ses règles et frais ; fiable.
news-source-trade-press = Presse spécialisée
news-source-trade-press-text = Parle tôt et a raison plus souvent que tort. Sur abonnement.
news-source-chamber = Chambre de commerce
news-source-chamber-text = Apprend tôt ce que préparent les ministères ; souvent juste. Sur abonnement.
news-source-social-media = Réseaux sociaux
news-source-social-media-text = Les premiers à savoir, souvent à tort.
news-source-forum = Forum de vendeurs
news-source-forum-text = Rumeurs entre vendeurs : très tôt, et plus souvent fausses que vraies.

skill-idle = Ne fait rien
skill-idle-text = Garde le capital et ne commerce jamais.
skill-random = Joueur au hasard
skill-random-text = Décide aux dés.
skill-novice = Débutant
skill-novice-text = Joue comme bien des débutants : prend ce qui a l’air bon, sans regarder plus loin.
skill-rule-of-thumb = Recette simple
skill-rule-of-thumb-text = Vend ce que beaucoup vendent, au coût plus la marge d’usage.
skill-competent = Joueur compétent
skill-competent-text = Calcule avant chaque décision et vérifie ses fournisseurs.
skill-expert = Expert
skill-expert-text = Fait tout ce qui rapporte : étude, négociation, papiers, calendrier.

stage-market = Marché
stage-market-question = Quels marchés, et jusqu’où s’y engager ?
stage-product = Produit
stage-product-question = Que vendre là-bas, et que laisser ?
stage-sourcing = Achats
stage-sourcing-question = Qui le fabrique, et peut-on s’y fier ?
stage-pricing = Prix
stage-pricing-question = À quel prix, avec quelle promesse ?
stage-marketing = Marketing
stage-marketing-question = Comment l’acheteur l’apprend-il, à quel coût ?
stage-logistics = Logistique
stage-logistics-question = Par quelle voie, et quand réassortir ?
stage-compliance = Conformité
stage-compliance-question = Quels papiers, droits et immatriculations ?
stage-payments = Paiements
stage-payments-question = Comment paie-t-on, et comment l’argent rentre-t-il ?
stage-service = Service
stage-service-question = Que veulent les clients, et qu’est-ce qui est juste ?

chain-part-designer = Designer
chain-part-designer-text = Dessine le produit.
chain-part-mould-maker = Mouliste
chain-part-mould-maker-text = Fait les moules des pièces.
chain-part-component-maker = Fabricant de composants
chain-part-component-maker-text = Fait les pièces que le fournisseur assemble.

grade-desk = Étude documentaire
grade-desk-text = Une première idée tirée de chiffres publics : gratuite, et large.
grade-survey = Enquête
grade-survey-text = On interroge des acheteurs : un peu d’argent et de jours pour un chiffre bien plus sûr. Avant d’entrer.
grade-panel = Panel d’acheteurs
grade-panel-text = Suit de vrais acheteurs : le chiffre le plus sûr, et un aperçu à quatre semaines. Avant les grosses commandes.

centre-stage-team = Équipe locale
centre-stage-team-text = Des gens sur place : plus de confiance, et un appel avant livraison, donc moins de refus.
centre-stage-showroom = Showroom
centre-stage-showroom-text = Voir et toucher : des visites, et des commandes en nombre de boutiques et bureaux. Il faut une équipe.
centre-stage-warehouse = Entrepôt en propre
centre-stage-warehouse-text = Un jour de moins et pas de frais par commande. Rentable avec du volume. Il faut une équipe.

registration-tax = Immatriculation fiscale
registration-tax-text = La TVA d’import se déduit, et le DDP se passe de courtier. Pour les stocks dans le marché.
registration-importer = Immatriculation importateur
registration-importer-text = Sans courtier comme importateur, et la douane regarde moins. Rentable avec des envois réguliers.
registration-trade-mark = Marque déposée
registration-trade-mark-text = Votre marque : moins de plaintes, des copies plus tardives. Pour ce que vous vendrez longtemps.
registration-data-office = Autorité des données
registration-data-office-text = Déclare les données que vous collectez. Réduit le risque d’amende.

consent-unasked = Sans demander
consent-unasked-text = Données utilisées sans demander : la publicité marche le mieux, le risque d’amende est le plus grand.
consent-notice = Avis
consent-notice-text = Les visiteurs sont avertis. Un peu moins d’effet publicitaire, moins de risque.
consent-opt-in = Consentement
consent-opt-in-text = Seulement les données de qui a dit oui. La publicité vaut moins, le risque est le plus petit.

plea-contest = Contester
plea-contest-text = Montrer vos papiers et attendre, offre retirée. Sage s’ils sont vrais ; perdre coûte le double.
plea-settle = Transiger
plea-settle-text = Payer la demande et vendre dès aujourd’hui. Sage si vous ne pouvez rien prouver.

complaint-state-open = Attend une réponse
complaint-state-contested = Contestée
complaint-state-won = Gagnée
complaint-state-lost = Perdue
complaint-state-settled = Transigée

purchase-state-in-production = En production
purchase-state-ready = Livrée au hub
purchase-state-forfeited = Acompte perdu
purchase-state-vanished = Fournisseur disparu

inspection-none = Sans inspection
inspection-booked = Inspection réservée
inspection-passed = Acceptée
inspection-sorted = Refusée, triée

shipment-state-under-way = En route
shipment-state-at-customs = En douane
shipment-state-arrived = Arrivée
shipment-state-seized = Saisie
shipment-state-lost = Perdue

fulfilment-local = Depuis le marché
fulfilment-local-text = Les commandes partent d’un entrepôt du marché : livrées en jours, mais il faut y envoyer le stock d’abord.
fulfilment-direct = Depuis l’origine
fulfilment-direct-text = Chaque commande part du hub : pas de stock à l’étranger, plus lent, plus cher par colis.

order-state-on-way = En route
order-state-delivered = Livrée
order-state-kept = Gardée
order-state-refused = Refusée
order-state-lost = Perdue
order-state-seized = Saisie
order-state-refunded = Remboursée

customs-outcome-released = Libéré
customs-outcome-reassessed = Redressé, avec pénalité
customs-outcome-seized = Saisi
customs-outcome-held-unpaid = Retenu jusqu’au paiement

finding-missing-paper = Papier manquant
finding-forged-paper = Faux papier
finding-undervalued = Valeur sous-déclarée
finding-wrong-heading = Mauvaise position

enquiry-kind-product-question = Question sur un produit
enquiry-kind-where-is-it = Où est mon colis ?
enquiry-kind-customs-charge = Frais à la porte
enquiry-kind-broken = Cassé ou défectueux
enquiry-kind-return = Veut renvoyer
enquiry-kind-wrong-item = Mauvais article reçu
enquiry-kind-invoice = Demande une facture

mood-calm = Calme
mood-annoyed = Agacé
mood-angry = En colère

response-answer = Répondre
response-answer-text = Dire ce qu’il en est. Juste pour les questions.
response-apologise = S’excuser
response-apologise-text = S’excuser et expliquer. Juste pour un colis en retard quand rien n’est dû.
response-replace = Remplacer
response-replace-text = En envoyer un autre du stock. Juste pour le cassé ou le mauvais article.
response-refund-part = Rembourser une part
response-refund-part-text = Rendre une part et laisser l’article. Pour de petits défauts et des frais imprévus.
response-refund-full = Rembourser tout
response-refund-full-text = Tout rendre. Juste pour le cassé, le mauvais article ou le retour légal.
response-deny = Refuser
response-deny-text = Refuser, avec la raison. Juste seulement si la demande est inventée ou rien n’est dû.
response-escalate = Saisir la marketplace
response-escalate-text = Laisser trancher la place de marché. Pour les demandes qui semblent inventées ; prend du temps.

enquiry-state-open = En attente
enquiry-state-settled = Répondue
enquiry-state-lapsed = Sans réponse à temps

purpose-cash = Trésorerie
purpose-receivable = Créances
purpose-inventory = Stocks
purpose-goods-on-way = En route vers acheteurs
purpose-supplier-deposit = Acomptes fournisseurs
purpose-credit-line = Ligne de crédit
purpose-vat-payable = TVA à payer
purpose-capital = Capital versé
purpose-fx-clearing = Compensation de change
purpose-sales = Ventes
purpose-shipping-income = Port facturé
purpose-insurance-claims = Indemnités d’assurance
purpose-cost-of-goods = Coût des ventes
purpose-commission = Commission marketplace
purpose-payment-fees = Frais de paiement
purpose-delivery = Dernier kilomètre
purpose-parcel-freight = Fret des colis
purpose-parcel-duty = Droits sur colis
purpose-advertising = Publicité
purpose-storage = Entreposage
purpose-research = Études de marché
purpose-sourcing-costs = Frais d’achat
purpose-content = Contenu des offres
purpose-registration = Immatriculations et papiers
purpose-penalties = Amendes et transactions
purpose-staff = Personnel du service
purpose-refunds = Remboursements
purpose-chargebacks = Rétrofacturations
purpose-write-offs = Pertes et rebuts
purpose-fx-spread = Marge de change
purpose-interest = Intérêts
purpose-insurance = Assurance
purpose-design = Conception de produit
purpose-premises = Centre à l’étranger

place-capital = Capitale
place-interior = Intérieur
place-islands = Îles
place-metro = Grandes villes
place-provinces = Provinces
place-regions = Régions
place-towns = Villes moyennes
place-upcountry = Arrière-pays
place-villages = Villages

tier-lower = Revenus modestes
tier-middle = Revenus moyens
tier-upper = Revenus élevés
