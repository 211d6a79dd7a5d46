# Le glossaire : `term-<id>` est le terme tel que les écrans l’écrivent, `term-<id>-text` ce qu’il veut dire. Trié par id.

term-air-cargo = Fret aérien
term-air-cargo-text = Marchandises en gros par avion jusqu’à un entrepôt du marché. Environ une semaine, facturé au kilo taxable : pour réassortir avant un pic de ventes.

term-audit = Audit d’usine
term-audit-text = Un auditeur va à l’adresse du fournisseur : est-ce une usine, les papiers sont-ils vrais, le travail est-il bon ? Cher : à garder pour les grosses commandes.

term-bank-transfer = Virement bancaire
term-bank-transfer-text = L’acheteur vire l’argent avant l’envoi. Peu de frais, peu de refus, mais peu d’acheteurs choisissent ce moyen.

term-campaign = Opération commerciale
term-campaign-text = Un temps fort de la marketplace, comme la semaine d’une fête. Une offre qui y participe à prix réduit est vue environ trois fois plus, si le stock est déjà là.

term-card = Paiement par carte
term-card-text = L’acheteur paie par carte. L’argent arrive en quelques jours, moins les frais ; quelques paiements sont ensuite repris (chargebacks).

term-certificate = Certificat
term-certificate-text = Un papier qui atteste le respect d’une règle du marché, par exemple pour les piles ou les jouets. Il coûte de l’argent et des jours, expire, et la douane le demande.

term-channel = Canal publicitaire
term-channel-text = Là où l’on achète de l’attention : marketplace, réseaux sociaux, vente en direct, influenceurs, recherche. Chacun a son prix du clic et sa limite.

term-chargeable-weight = Poids taxable
term-chargeable-weight-text = Le poids sur lequel le fret est facturé : le réel ou le volumétrique, le plus grand des deux. Un oreiller de 1 kg peut être facturé 5 kg.

term-chargeback = Chargeback (rétrofacturation)
term-chargeback-text = Un paiement par carte que la banque reprend parce que l’acheteur le conteste. Vous perdez l’argent, et souvent la marchandise.

term-cif = CIF (CAF)
term-cif-text = Coût, assurance, fret : le fournisseur expédie et assure la marchandise jusqu’au marché ; droits et taxes sont à vous. C’est aussi la valeur sur laquelle les droits sont calculés.

term-click = Clic
term-click-text = Une visite de votre annonce venue d’une publicité. À 0,10 le clic, un budget de 5,00 par jour achète 50 visites au plus.

term-cod = Paiement à la livraison (COD)
term-cod-text = L’acheteur paie le livreur à la porte. Beaucoup ne se fient qu’à cela, mais plus de colis sont refusés et l’argent arrive des jours plus tard.

term-commission = Commission
term-commission-text = La part de la marketplace sur chaque vente. À 10 %, une vente de 30,00 vous laisse 27,00 avant tous les autres coûts.

term-competent-player = Joueur compétent
term-competent-player-text = Un joueur programmé, de niveau connu, qui joue le même tirage que vous. Faire aussi bien que lui vaut 60 points sur 100.

term-consent = Consentement
term-consent-text = Comment vous demandez aux acheteurs d’utiliser leurs données pour la publicité. Demander d’abord la rend un peu moins efficace et les plaintes bien plus rares.

term-consolidation = Groupage
term-consolidation-text = De petits lots de plusieurs expéditeurs voyagent ensemble et partagent le coût. Deux mètres cubes peuvent ainsi partir par mer sans payer tout un conteneur.

term-content = Contenu de l’annonce
term-content-text = Photos, vidéo et texte d’une annonce. Un meilleur contenu vend plus aux personnes ; les agents d’achat lisent plutôt la fiche produit.

term-conversion = Taux de conversion
term-conversion-text = Commandes divisées par visites. Si 100 clics donnent 3 commandes, il est de 3 % ; à 0,10 le clic, chaque commande coûte alors 3,33 de publicité.

term-copycat = Copieur
term-copycat-text = Un concurrent qui regarde ce qui se vend et sort une copie proche quelques semaines après, un peu moins chère. Un modèle propre ou une marque déposée le freine.

term-credit-line = Ligne de crédit
term-credit-line-text = L’argent que la banque prête quand la trésorerie passe sous zéro, jusqu’à un plafond. Vous payez des intérêts chaque jour sur ce que vous utilisez.

term-customs-clearance = Dédouanement
term-customs-clearance-text = Les formalités qui libèrent la marchandise à la frontière : déclaration, droits et taxes, parfois une visite. Même en règle, on peut y perdre des jours.

term-customs-value = Valeur en douane
term-customs-value-text = La valeur déclarée, base des droits : marchandise, fret et assurance (CIF). Déclarer trop bas économise des droits jusqu’au contrôle ; l’amende coûte alors plus cher.

term-dap = DAP
term-dap-text = Rendu au lieu de destination : le colis arrive à la porte, et l’acheteur y paie droits et taxes. Surpris par la note, il refuse souvent.

term-ddp = DDP
term-ddp-text = Rendu droits acquittés : le vendeur paie tout jusqu’à la porte, droits et taxes compris. Plus cher pour vous au départ, et moins de colis refusés.

term-de-minimis = Seuil de minimis
term-de-minimis-text = Valeur jusqu’à laquelle un colis entre sans droits, parfois sans TVA. Avec un seuil de 50, un colis de 45 ne paie rien, un colis de 55 paie sur le tout.

term-dead-stock = Stock mort
term-dead-stock-text = Des marchandises que personne n’achète plus. Elles immobilisent l’argent, coûtent du stockage chaque jour et ne valent plus rien à la fin de la partie.

term-deadline = Échéance
term-deadline-text = Dernier jour pour répondre à un message ou à une plainte. Ensuite, le silence compte comme une absence de réponse : des étoiles perdues, parfois l’affaire aussi.

term-defect-rate = Taux de défauts
term-defect-rate-text = Part des unités avec un défaut grave. À 4 %, un lot de 500 en contient environ 20 : comptez les remboursements avant de louer le prix.

term-deposit = Acompte
term-deposit-text = La part de la commande que le fournisseur veut d’avance, souvent 30 %. Le solde est dû quand la marchandise est prête.

term-desk-research = Étude documentaire
term-desk-research-text = Une première estimation à partir de chiffres publics. Gratuite et vague : la demande réelle peut en être la moitié ou le double.

term-devaluation = Dévaluation
term-devaluation-text = Une chute brusque d’une monnaie. Si vous avez 1 000 000 en monnaie locale et qu’elle perd 20 %, un cinquième de vos recettes disparaît en une nuit.

term-duty = Droits de douane
term-duty-text = Un impôt à l’entrée des marchandises, en part de la valeur CIF. À 10 %, une valeur de 2 000 paie 200, et la TVA porte ensuite sur 2 200.

term-ecom-line = Ligne e-commerce
term-ecom-line-text = Le service d’un transitaire pour colis isolés, par air ou par route. Mieux suivi et plus rapide que la poste, bien moins cher qu’un express.

term-enquiry = Demande client
term-enquiry-text = Un message d’un client : question, réclamation ou retour. Chacun a sa langue, son humeur et son échéance, et répondre prend des minutes de votre journée.

term-escalation = Recours à la marketplace
term-escalation-text = Laisser la marketplace trancher un litige. C’est long, et le plus souvent l’acheteur gagne : à garder pour les réclamations qui semblent inventées.

term-exchange-rate = Taux de change
term-exchange-rate-text = La monnaie locale que vaut une unité de votre monnaie. À 15, une vente de 450 vaut 30 chez vous ; à 18, elle n’en vaut plus que 25.

term-express = Express
term-express-text = De porte à porte en quelques jours, au prix le plus haut. Pour des articles légers et chers, ou une promesse à ne pas manquer.

term-exw = EXW
term-exw-text = À l’usine : le prix à la porte de l’usine. Vous enlevez la marchandise, la dédouanez à l’export et payez tout le trajet. Le prix le plus bas, le plus à ajouter.

term-fad = Mode passagère
term-fad-text = Un produit que tout le monde veut quelques semaines et personne après. Commandez peu, vendez vite, et sortez avant la chute.

term-fob = FOB
term-fob-text = Franco à bord : le fournisseur amène la marchandise au port et la dédouane à l’export ; le fret et la suite sont à vous. La base habituelle pour comparer les devis.

term-form = Tirage
term-form-text = Une version numérotée du scénario, tirée au sort : son marché, ses fournisseurs, sa chance. Le même numéro est le même exercice pour tous.

term-forward = Change à terme
term-forward-text = Un accord avec la banque pour changer une somme plus tard à un taux fixé aujourd’hui. Vous cédez une petite prime et n’avez plus le souci du taux.

term-fulfilment = Exécution des commandes
term-fulfilment-text = Comment la commande rejoint l’acheteur : depuis un stock sur le marché, ce qui est rapide, ou colis par colis depuis l’origine, sans stock sur place.

term-fullness = Remplissage
term-fullness-text = La part de la capacité d’une voie déjà prise. Une voie pleine est plus chère et plus lente, surtout dans les semaines avant un pic.

term-funnel = Entonnoir de vente
term-funnel-text = Le chemin de la vue à l’achat : sur 1 000 qui voient une offre, 50 cliquent et 2 commandent. Trouvez l’étape où vous perdez le plus et travaillez-la.

term-headroom = Marge de trésorerie
term-headroom-text = Ce que vous pouvez encore dépenser : la trésorerie et la part libre du crédit. Avec 3 000 en caisse et 4 000 de crédit, c’est 7 000.

term-home-currency = Monnaie nationale
term-home-currency-text = La monnaie de votre pays : celle de vos comptes et de vos fournisseurs. Chaque marché a en plus sa monnaie locale.

term-hs-code = Code SH (HS)
term-hs-code-text = Le numéro d’un produit dans le tarif douanier ; six chiffres sont communs au monde entier. Il décide des droits et des papiers : 8544.42, par exemple, câbles avec connecteurs.

term-hub = Hub d’expédition
term-hub-text = L’entrepôt du transitaire dans le pays d’origine. Les marchandises finies y arrivent et attendent que vous les expédiiez.

term-importer-of-record = Importateur officiel
term-importer-of-record-text = Celui qui répond de l’importation devant la douane. Immatriculez-vous, sinon un agent le fait pour vous contre environ 4 % de la valeur.

term-incoterm = Incoterm
term-incoterm-text = Une règle de trois lettres (EXW, FOB, CIF, DAP, DDP) qui dit où finissent les coûts et le risque du vendeur. Ne comparez deux devis que sur la même.

term-influencer = Influenceur
term-influencer-text = Une personne suivie qui recommande un article contre paiement. Cher par clic ; fort pour la mode et la beauté, faible pour les pièces détachées.

term-insolvency = Insolvabilité
term-insolvency-text = La fin d’une boutique qui ne peut plus payer. Qui reste 21 jours au-delà de son crédit doit fermer, et la partie est finie.

term-inspection = Inspection
term-inspection-text = Un contrôle des marchandises. Avant l’envoi, payé par vous, il écarte la plupart des pièces mauvaises ; à la frontière, la douane peut ouvrir, ce qui coûte des jours.

term-instalment = Paiement en plusieurs fois
term-instalment-text = L’acheteur paie par parts ; une société vous paie tout de suite et prend des frais élevés. Utile pour vendre ce qui coûte plus qu’une semaine de salaire.

term-insurance = Assurance transport
term-insurance-text = Une petite prime, environ 0,4 % de la valeur, qui paie si la marchandise est perdue ou abîmée en route. Elle ne paie pas le retard.

term-ip-complaint = Plainte PI
term-ip-complaint-text = Quelqu’un dit que votre annonce utilise sa marque, son modèle ou son brevet. Elle est retirée jusqu’à ce que vous transigiez ou prouviez votre droit.

term-journal = Journal
term-journal-text = La trace de toutes vos décisions, jour après jour. On peut la rejouer, et personne ne peut la changer sans que cela se voie : c’est la preuve de votre partie.

term-landed-cost = Coût de revient rendu
term-landed-cost-text = Ce que coûte une unité arrivée chez l’acheteur : marchandise 4,00, fret 1,20, droits et taxes 0,90, livraison 1,50, soit 7,60. Fixez le prix à partir de là, pas de 4,00.

term-lane = Voie d’acheminement
term-lane-text = Un chemin d’une origine au marché par un mode, comme la mer depuis la Chine du Sud. Chacun a un prix, des jours habituels et un risque de perte ou de retard.

term-last-mile = Dernier kilomètre
term-last-mile-text = La fin du trajet, de l’entrepôt local à la porte. Court et cher : adresses fausses, second passage, routes sous la pluie.

term-lcl = LCL (groupage)
term-lcl-text = Moins d’un conteneur : vos cartons partagent un conteneur avec d’autres et paient au mètre cube. Bon marché en gros, mais des semaines en route.

term-lead-time = Délai d’approvisionnement
term-lead-time-text = Jours entre la commande et la marchandise utilisable. 10 jours d’usine, 35 de mer et 5 de douane font 50 : commandez d’autant plus tôt avant le pic.

term-leg = Tronçon
term-leg-text = Une partie d’une voie : route, port, mer, vol, frontière. Chacun a ses jours et ses ennuis.

term-levy = Taxes annexes
term-levy-text = De petites taxes à la frontière en plus des droits : port, inspection, fonds régional. Un ou deux pour cent de la valeur CIF finissent par compter.

term-livestream = Vente en direct
term-livestream-text = Un animateur montre les articles en direct et l’on achète aussitôt. Une soirée peut vendre beaucoup, et une plus grande part revient en retours.

term-margin = Marge sur le prix
term-margin-text = Ce qui reste du prix, en part du prix (taux de marque). Coût rendu 7,60, frais 2,40, prix 12,50 : il reste 2,50, une marge de 20 %.

term-marketplace-ads = Annonces sponsorisées
term-marketplace-ads-text = Des places payées dans les résultats de la marketplace. On y est prêt à acheter : un bon premier canal. Prix et limite dépendent du marché.

term-markup = Taux de marge sur coût
term-markup-text = Ce que vous ajoutez au coût, en part du coût. De 10,00 à 15,00, c’est 50 %, alors que la marge sur le prix est de 33 %. Ne confondez pas les deux.

term-mobile-money = Argent mobile
term-mobile-money-text = De l’argent sur un compte téléphonique, envoyé par code ou application. Répandu là où peu ont une carte ; rapide, et peu de refus.

term-moq = MOQ (quantité minimale)
term-moq-text = Le moins d’unités qu’un fournisseur accepte à son prix. Avec un MOQ de 300 à 4,00, vous immobilisez 1 200 avant d’avoir rien vendu.

term-niche = Niche
term-niche-text = Un type de produit sur un marché : les acheteurs qui le veulent et toutes les offres qu’ils comparent. Demande, prix et concurrents sont ceux de la niche.

term-overseas-centre = Centre à l’étranger
term-overseas-centre-text = Votre présence sur le marché, par étapes : une équipe, puis un showroom ou un entrepôt. Confiance et vitesse montent ; un loyer est dû chaque mois.

term-own-design = Modèle propre
term-own-design-text = Une version du produit que vous seul avez, faite avec un designer, un mouliste et un fabricant de composants. Elle coûte du temps et de l’argent, et se copie mal.

term-panel = Panel d’acheteurs
term-panel-text = Une étude qui suit de vrais acheteurs une semaine : le meilleur chiffre possible, avec une tendance à quatre semaines. Plus chère qu’une enquête ; pour les gros achats.

term-payout = Versement
term-payout-text = Le virement par lequel la marketplace ou l’opérateur de paiement vous remet ce que les acheteurs ont payé, moins ses frais, quelques jours après la livraison.

term-penalty = Amende
term-penalty-text = Si une valeur ou une position est fausse, la douane réclame les droits éludés plus une amende, par exemple 150 % : économiser 100 peut coûter 250.

term-postal = Petit paquet postal
term-postal-text = De petits colis isolés par la poste. Le moins cher pour le léger ; lent, mal suivi. Qui attend vingt jours veut un prix bas.

term-preference = Préférence tarifaire
term-preference-text = Des droits plus bas pour les marchandises de certains pays, par accord. Il faut une preuve d’origine : sans elle, vous payez le taux plein.

term-price-position = Position de prix
term-price-position-text = La place de votre prix parmi toutes les offres de la niche. Au premier quart, trois offres sur quatre sont plus chères. Comptez aussi les frais de port.

term-product-card = Fiche produit
term-product-card-text = Les données structurées d’une annonce : taille, matière, identifiants, garanties, certificats. Recherche et agents d’achat la lisent ; vide, on ne la trouve pas.

term-promise = Promesse de livraison
term-promise-text = Les jours que vous annoncez. Une promesse courte vend plus ; chaque jour de retard coûte des étoiles et amène des refus.

term-promotion = Promotion
term-promotion-text = Un prix réduit pour quelques jours. Avec une marge de 20 %, une baisse de 10 % divise par deux le gain par unité : il faut vendre au moins le double.

term-proof-of-origin = Preuve d’origine
term-proof-of-origin-text = Un certificat du pays de fabrication. Avec lui, les marchandises d’un pays partenaire du Sud paient moins de droits ; il coûte un peu à chaque envoi.

term-quotation = Devis
term-quotation-text = L’offre d’un fournisseur : prix par quantité, minimum, acompte, délai et Incoterm, valable un temps. Demandez-en trois avant de décider.

term-rail = Fret ferroviaire
term-rail-text = Une part de conteneur par train, payée au mètre cube. Entre la route et la mer pour le temps ; les wagons attendent là où l’écartement change, à la frontière.

term-rating = Note
term-rating-text = La moyenne des étoiles données. Retards, défauts et messages sans réponse la font baisser ; une note basse coûte des ventes chaque jour.

term-receivable = Créances
term-receivable-text = L’argent qui est à vous mais pas encore chez vous : ventes livrées, pas encore versées. Cela ne paie pas un fournisseur.

term-references = Références
term-references-text = Des appels aux anciens clients d’un fournisseur : combien de fois a-t-il livré en retard ? Peu cher, avant une saison qui n’attend pas.

term-refund = Remboursement
term-refund-text = L’argent rendu à un acheteur, en tout ou en partie. Pour un article cassé, tout rembourser à temps est juste, et moins cher qu’un litige perdu.

term-refusal = Refus à la livraison
term-refusal-text = L’acheteur ne prend pas le colis. Fréquent avec le paiement à la livraison, un retard ou des droits inattendus ; vous payez l’aller et le retour.

term-registry-check = Registre du commerce
term-registry-check-text = Un regard au registre officiel : l’entreprise existe-t-elle, fabriquer est-il son métier ? Peu cher, et cela révèle beaucoup de fausses déclarations.

term-regulars = Clients fidèles
term-regulars-text = Des acheteurs contents qui reviennent d’eux-mêmes. Ils ne coûtent aucun clic et valent surtout là où le produit s’use et se rachète.

term-reorder-point = Point de commande
term-reorder-point-text = Le stock auquel on recommande : ventes par jour fois délai, plus un stock de sécurité. À 5 par jour et 20 jours d’attente : 100 et une réserve.

term-repatriation = Rapatriement
term-repatriation-text = Ramener l’argent du marché chez vous. Il faut des jours, dans certains pays des semaines, et le taux peut bouger entre-temps.

term-repeat-purchase = Réachat
term-repeat-purchase-text = La deuxième commande d’un même acheteur. Une crème ou un café se rachète en quelques semaines, un mixeur non : un premier client n’a pas la même valeur.

term-replacement = Remplacement
term-replacement-text = Envoyer une autre unité à la place d’une cassée ou fausse. Cela coûte l’article et la livraison, et sauve la vente et les étoiles.

term-return = Retour
term-return-text = La marchandise qu’un acheteur renvoie après livraison. Elle coûte le trajet et le remboursement ; une partie peut se revendre.

term-review = Avis
term-review-text = Ce qu’un acheteur écrit et les étoiles qu’il donne. Environ un acheteur sur huit en laisse un ; les cinq premiers aident le plus.

term-rival = Concurrent
term-rival-text = Un autre vendeur de la niche. L’un suit les prix des premiers, l’un copie, l’un casse les prix, l’un bâtit une marque : sachez à qui vous avez affaire.

term-rto = RTO (retour à l’origine)
term-rto-text = Un colis qui n’a pas pu être remis et qui revient. À 25 %, un colis sur quatre ne rapporte rien et se paie deux fois.

term-safety-stock = Stock de sécurité
term-safety-stock-text = Des unités en réserve parce que ventes et délais varient. Si la voie peut avoir une semaine de retard et que vous vendez 5 par jour, gardez-en 35.

term-sample = Échantillon
term-sample-text = Quelques pièces achetées pour les regarder avant de commander. Une idée de la qualité, pas une preuve : le lot peut être moins bon.

term-saturation = Saturation
term-saturation-text = Le point où plus de publicité n’apporte presque plus de clics : qui pouvait regarder a regardé. La moitié du budget ferait presque autant.

term-search-ads = Annonces de recherche
term-search-ads-text = Des annonces à côté des résultats d’un moteur de recherche. Elles touchent des gens qui savent ce qu’ils veulent ; il y en a peu par jour.

term-search-index = Indice de recherche
term-search-index-text = Un chiffre public de l’intérêt pour un produit : 100 est un jour ordinaire. À 150, l’intérêt dépasse l’habitude de moitié.

term-season = Saison
term-season-text = Une période où l’on achète plus ou moins : fête, récolte, rentrée, fin d’année. La marchandise doit être là avant.

term-segment = Segment
term-segment-text = Des acheteurs qui choisissent de la même façon : chasseurs de prix, gens en quête de confiance, gens pressés. Une offre convient à l’un et pas à l’autre.

term-seizure = Saisie
term-seizure-text = La douane garde la marchandise pour toujours. Le risque pèse sur un envoi sans papier obligatoire, et plus encore avec un faux.

term-settlement-delay = Délai de règlement
term-settlement-delay-text = Jours entre la livraison et le versement. Souvent dix pour le paiement à la livraison, deux pour l’argent mobile : grandir demande de la trésorerie.

term-shock = Choc
term-shock-text = Un événement qui change les règles un temps : grève, nouveau tarif, inondation, dévaluation. Des nouvelles l’annoncent parfois, et toutes ne sont pas vraies.

term-shopping-agent = Agent d’achat
term-shopping-agent-text = Un programme qui choisit pour un acheteur. Il compare prix, certificats et ponctualité, lit les fiches produit et ne voit aucune publicité.

term-showroom = Showroom
term-showroom-text = Une salle où l’on voit et touche les articles. Elle amène des visites et des commandes au carton de magasins et bureaux, à prix plus bas. Il faut une équipe.

term-social-ads = Annonces sur réseaux sociaux
term-social-ads-text = Des annonces dans les fils d’actualité. Le clic est bon marché, mais ces gens ne cherchaient pas à acheter : moins achètent.

term-spread = Marge de change
term-spread-text = Ce que coûte changer de l’argent : la différence entre le taux officiel et le vôtre. À 0,8 %, changer 10 000 coûte 80.

term-stock-out = Rupture de stock
term-stock-out-text = Plus rien à vendre. Vous perdez les ventes et, comme le rang dépend des ventes récentes, votre place ; les concurrents prennent vos acheteurs.

term-survey = Enquête
term-survey-text = Une étude où l’on interroge des acheteurs. Pour un peu d’argent et quelques jours, la fourchette devient environ deux fois plus étroite.

term-tax-registration = Immatriculation fiscale
term-tax-registration-text = Un numéro auprès du fisc. La TVA payée à l’import se déduit alors de celle des ventes, et l’on peut livrer en DDP sans courtier.

term-tier-price = Prix dégressif
term-tier-price-text = Un prix unitaire qui baisse avec la quantité : 5,00 dès 100 unités, 4,60 dès 300, 4,30 dès 1 000. Une unité bon marché est chère si elle ne se vend pas.

term-trademark = Marque déposée
term-trademark-text = Un nom ou un signe enregistré à vous. Moins de plaintes, des copies plus tardives ; l’enregistrement prend des semaines, commencez tôt.

term-truck = Fret routier
term-truck-text = Des marchandises en gros par camion partagé, au-delà de la frontière. Souvent le bon milieu entre air et mer, tant que route et frontière restent ouvertes.

term-vat = TVA
term-vat-text = Taxe sur la valeur ajoutée : à l’import sur la marchandise avec fret et droits, puis sur les ventes. Immatriculé, vous ne versez que la différence.

term-volumetric-weight = Poids volumétrique
term-volumetric-weight-text = Un poids tiré de la taille : longueur x largeur x hauteur en cm, divisé par 6 000 environ. Un carton de 60 x 40 x 40 compte 16 kg, même s’il en pèse 5.

term-voucher = Bon à payer en espèces
term-voucher-text = Un code que l’acheteur paie en espèces à un guichet. Il atteint ceux qui n’ont pas de compte ; certains ne vont jamais payer.

term-wallet = Compte local
term-wallet-text = Votre compte dans la monnaie du marché. Les factures locales en sont payées ; le reste peut être changé et rapatrié.

term-warehouse = Entrepôt
term-warehouse-text = Du stockage sur le marché. Les colis arrivent de là en jours et non en semaines ; la place se paie au mètre cube et par jour.

term-withdrawal-period = Délai de rétractation
term-withdrawal-period-text = Les jours pendant lesquels la loi permet de renvoyer sans motif, 7 ou 14 par exemple. Vous pouvez offrir plus, jamais moins.
