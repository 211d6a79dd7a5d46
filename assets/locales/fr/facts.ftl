# Ce que le programme dit des refus, des décisions et des événements.

fact-day = jour { $day }
fact-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
fact-units = { $units ->
    [one] { $units } unité
   *[other] { $units } unités
}
fact-list = { $first } ; { $next }

# Pourquoi une décision ne peut être prise, et qu’y faire.
refusal-cash-short = Cela coûte { $need } et vous pouvez dépenser { $have } : il manque { $short }.
refusal-cash-short-hint = Commandez moins, rapatriez l’argent d’un marché, ou attendez un versement.
refusal-minutes-short = Cela prend { $need } minutes et il en reste { $have } aujourd’hui.
refusal-minutes-short-hint = Continuez demain, ou laissez répondre des agents ou un programme.
refusal-shop-closed = La boutique est insolvable et a cessé de vendre.
refusal-shop-closed-hint = Plus rien ne peut être décidé. Revenez en arrière, ou lancez une autre partie.
refusal-market-unknown = Aucun marché existant n’a été indiqué.
refusal-market-unknown-hint = Choisissez un marché ; un devis CIF doit nommer le marché de destination.
refusal-product-unknown = Ce produit n’existe pas dans cette partie.
refusal-product-unknown-hint = Choisissez un produit de la liste.
refusal-supplier-unknown = Vous ne connaissez pas ce fournisseur, ou il ne peut servir ici.
refusal-supplier-unknown-hint = Cherchez-le dans un annuaire ; un rapport d’essai doit venir d’un fournisseur qui en propose un.
refusal-quote-unknown = Vous n’avez pas ce devis en main.
refusal-quote-unknown-hint = Demandez d’abord un devis au fournisseur.
refusal-enquiry-unknown = Ce message n’est pas pour vous.
refusal-enquiry-unknown-hint = Choisissez un des messages ouverts.
refusal-market-not-entered = Vous n’avez pas de compte vendeur dans ce marché.
refusal-market-not-entered-hint = Entrez d’abord dans le marché, à l’étape Marché.
refusal-market-already-entered = Vous êtes déjà dans ce marché.
refusal-market-already-entered-hint = Rien à faire.
refusal-range-missing = Ce produit n’est pas dans votre gamme là-bas.
refusal-range-missing-hint = Ajoutez-le d’abord à la gamme, à l’étape Produit.
refusal-range-already = Ce produit est déjà dans votre gamme.
refusal-range-already-hint = Passez aux fournisseurs, au prix et aux papiers.
refusal-range-full = { $slots ->
    [one] Votre gamme a { $slots } place, et elle est prise.
   *[other] Votre gamme a { $slots } places, et toutes sont prises.
}
refusal-range-full-hint = Retirez le produit qui gagne le moins, puis ajoutez celui-ci.
refusal-listing-missing = Aucune offre n’est ouverte pour ce produit.
refusal-listing-missing-hint = Ouvrez d’abord une offre, à l’étape Prix.
refusal-already-pending = C’est déjà en cours ; réponse attendue : { $when }.
refusal-already-pending-hint = Attendez-la, ou demandez autre chose entre-temps.
refusal-already-pending-opened = La douane a ouvert un envoi de ce produit ; ce qui est déclaré vaut jusqu’à cette date : { $when }.
refusal-already-pending-opened-hint = Décidez-le avant l’arrivée du prochain envoi.
refusal-already-pending-paper = Vous avez ou attendez déjà ce papier ; il vaut à partir de cette date : { $when }.
refusal-already-pending-paper-hint = Un papier se renouvelle dans son dernier mois.
refusal-already-pending-promotion = Une offre doit se reposer entre deux promotions ; prochaine date possible : { $when }.
refusal-already-pending-promotion-hint = Choisissez un début plus tardif.
refusal-research-nothing-to-learn = Cela n’apporterait rien de nouveau.
refusal-research-nothing-to-learn-hint = Vous le savez déjà, c’est gratuit, ou rien n’est demandé. Posez une question plus précise.
refusal-certificate-not-needed = Ce produit n’a pas besoin de ce papier dans ce marché.
refusal-certificate-not-needed-hint = N’y dépensez rien ; regardez la liste des papiers exigés.
refusal-quote-expired = Ce devis a pris fin : { $when }.
refusal-quote-expired-hint = Demandez-en un nouveau au fournisseur ; c’est gratuit.
refusal-moq-below = La commande minimale de ce fournisseur est de { $units } unités.
refusal-moq-below-hint = Commandez plus, négociez le minimum, ou trouvez un fournisseur de petites séries.
refusal-stock-short = Il en faut { $need }, il y en a { $have }.
refusal-stock-short-hint = Prenez-en moins, ou faites d’abord venir des marchandises.
refusal-lane-missing = Aucune route de ce genre ne mène de là à ce marché.
refusal-lane-missing-hint = Choisissez une autre voie, ou des marchandises d’une autre origine.
refusal-warehouse-missing = Vous n’avez pas de place de stockage dans ce marché.
refusal-warehouse-missing-hint = Louez d’abord de la place en entrepôt, à l’étape Logistique.
refusal-warehouse-already-rented = Vous louez déjà de la place dans ce marché.
refusal-warehouse-already-rented-hint = Envoyez-y des marchandises.
refusal-tax-already-registered = Cette immatriculation est déjà acquise ou demandée.
refusal-tax-already-registered-hint = Rien à faire ; elle vaut à partir de son jour.
refusal-tax-not-registered = Il faut une immatriculation que vous n’avez pas.
refusal-tax-not-registered-hint = Immatriculez-vous d’abord, à l’étape Conformité.
refusal-method-not-offered = Cela n’existe pas ici, ou c’est déjà comme vous le voulez.
refusal-method-not-offered-hint = Choisissez dans la liste de ce marché.
refusal-mode-wrong = Cette voie ne transporte pas ce genre d’envoi.
refusal-mode-wrong-hint = Le stock va par air, mer, camion ou rail ; les commandes par poste, ligne e-commerce ou express.
refusal-enquiry-closed = Ce message est clos.
refusal-enquiry-closed-hint = Répondez à un des messages ouverts.
refusal-complaint-unknown = Il n’y a pas de telle plainte contre vous.
refusal-complaint-unknown-hint = Choisissez une des plaintes ouvertes.
refusal-partner-unknown = Un partenaire ne fait pas la part pour laquelle il est choisi.
refusal-partner-unknown-hint = Choisissez un designer, un mouliste et un fabricant de composants.
refusal-tariff-unknown-code = Le tarif ne connaît pas cette sous-position.
refusal-tariff-unknown-code-hint = Choisissez un code du tarif, six chiffres comme 8509.40.
refusal-reorder-unknown = Il n’y a pas d’ordre permanent pour ce produit.
refusal-reorder-unknown-hint = Rien à arrêter.
refusal-origin-no-preference = Ces marchandises n’ont pas d’origine à droits réduits.
refusal-origin-no-preference-hint = Une preuve d’origine sert aux marchandises faites dans la région ou au pays.
refusal-design-not-for-this = Ce fournisseur ne fait pas ce produit sur votre dessin.
refusal-design-not-for-this-hint = Choisissez un produit qui s’y prête et un fournisseur qui soit une usine.
refusal-talks-ended = Le fournisseur a mis fin à la négociation.
refusal-talks-ended-hint = Prenez son dernier devis, ou parlez à un autre ; demandez moins à la fois.
refusal-stage-not-yet = Autre chose doit être ouvert d’abord.
refusal-stage-not-yet-hint = L’équipe locale vient d’abord ; showroom et entrepôt reposent sur elle.
refusal-already-done = C’est déjà fait.
refusal-already-done-hint = Rien à faire.
refusal-value-out-of-bounds = La valeur doit être comprise entre { $low } et { $high }.
refusal-value-out-of-bounds-hint = Entrez une valeur dans ces limites.
refusal-value-out-of-bounds-empty = Il n’y a rien ici pour le faire.
refusal-value-out-of-bounds-empty-hint = L’argent se vend à terme une fois dans le portefeuille ou attendu des acheteurs.
refusal-wallet-short = Il faut { $need }, le portefeuille contient { $have }.
refusal-wallet-short-hint = Prenez moins, ou attendez le prochain versement.

# Ce qui a été décidé.
decided-market-enter = Entrée sur le marché : { $market }.
decided-market-leave = Sortie du marché : { $market }.
decided-market-research = Étude demandée : { $product }, { $market } ({ $grade }).
decided-market-subscribe = Abonnement pour { $market } ({ $source }).
decided-market-unsubscribe = Fin d’abonnement pour { $market } ({ $source }).
decided-market-open-centre = Ouverture lancée, { $market } : { $part }.
decided-market-close-centre = Fermeture, { $market } : { $part }.
decided-product-add = Ajouté à la gamme, { $market } : { $product }.
decided-product-drop = Retiré de la gamme, { $market } : { $product }.
decided-product-form-chain = Modèle propre commandé : { $product }, fabriqué par { $supplier }.
decided-sourcing-search = Recherche d’autres fournisseurs : { $product } ({ $directory }).
decided-sourcing-request-quote = Devis demandé à { $supplier } : { $product } ({ $incoterm }).
decided-sourcing-counter = Meilleures conditions demandées à { $supplier } : { $product }.
decided-sourcing-investigate = Enquête sur { $supplier } ({ $probe }).
decided-sourcing-order = Commande à { $supplier } : { $product }, { $units }.
decided-sourcing-order-inspected = Commande à { $supplier }, avec inspection : { $product }, { $units }.
decided-pricing-set = Prix fixé, { $product }, { $market } : { $price }, livraison sous { $days }.
decided-pricing-close = Offre fermée, { $market } : { $product }.
decided-pricing-promote = Promotion, { $product }, { $market } : { $off } de moins pendant { $days }, début : { $when }.
decided-marketing-budget = Budget par jour, { $product }, { $market } : { $amount } ({ $channel }).
decided-marketing-budget-end = Fin de la publicité, { $product }, { $market } ({ $channel }).
decided-logistics-rent = Place en entrepôt louée : { $market }.
decided-logistics-ship = Envoi vers { $market } ({ $origin } ; { $mode }) : { $product }, { $units }.
decided-logistics-ship-insured = Envoi assuré vers { $market } ({ $origin } ; { $mode }) : { $product }, { $units }.
decided-logistics-set-reorder = Ordre permanent, { $product }, { $market } : { $units } quand le stock tombe à { $point } ({ $mode }).
decided-logistics-clear-reorder = Fin de l’ordre permanent, { $product }, { $market }.
decided-compliance-classify = Déclaration sous { $code } : { $product }, { $market }.
decided-compliance-declare = Valeur déclarée à { $share } : { $product }, { $market }.
decided-compliance-certify = Papier demandé, { $product }, { $market } : { $paper }.
decided-compliance-certify-report = Papier demandé sur le rapport d’essai de { $supplier }, { $product }, { $market } : { $paper }.
decided-compliance-register = Demande, { $market } : { $registration }.
decided-compliance-prove-origin = Une preuve d’origine accompagne les envois : { $product }, { $market }.
decided-compliance-prove-origin-end = Plus de preuve d’origine avec les envois : { $product }, { $market }.
decided-compliance-consent = Demande des données changée, { $market } : { $consent }.
decided-compliance-contest = Plainte contestée : { $product }, { $market }.
decided-compliance-settle = Transaction sur la plainte : { $product }, { $market }.
decided-payments-offer = Moyen de paiement ajouté, { $market } : { $method }.
decided-payments-withdraw = Moyen de paiement retiré, { $market } : { $method }.
decided-payments-convert = Changé en monnaie du pays, { $market } : { $amount }.
decided-payments-convert-daily = Les versements sont changés chaque jour : { $market }.
decided-payments-convert-daily-end = Les versements restent dans le portefeuille : { $market }.
decided-payments-forward = Vendu à terme sur { $days }, { $market } : { $amount }.
decided-payments-early-payout = Versement anticipé choisi : { $market }.
decided-payments-early-payout-end = Fin du versement anticipé : { $market }.
decided-service-answer = Réponse à un client, { $product }, { $market } : { $response }.
decided-service-staff = Agents du service, { $market } ({ $language }) : { $agents }.
decided-service-automate = Un programme répond, { $market } ; remboursements jusqu’à { $amount }.
decided-service-automate-end = Le programme ne répond plus : { $market }.

# Ce qui s’est passé.
event-refused = Décision refusée ({ $stage }). { $why }
event-research-arrived = Étude reçue : { $product }, { $market }.
event-devaluation = Forte chute de la monnaie : { $market }.
event-shock = { $market } : { $shock }. { $text }
event-copycat-entered = { $rival } vend une copie de votre produit : { $product }, { $market }.
event-copycat-elsewhere = { $rival } arrive avec une copie, { $market } : { $product }.
event-quote-arrived = Devis de { $supplier } reçu : { $product }.
event-found = Enquête sur { $supplier } terminée ({ $probe }).
event-searched = { $suppliers ->
    [0] La recherche n’a trouvé aucun autre fournisseur : { $product }.
    [one] La recherche a trouvé { $suppliers } autre fournisseur : { $product }.
   *[other] La recherche a trouvé { $suppliers } autres fournisseurs : { $product }.
}
event-bargained = { $supplier } fait une nouvelle offre : { $product }.
event-talks-ended = { $supplier } met fin à la négociation : { $product }.
event-supplier-vanished = { $supplier } a pris l’acompte et a disparu : { $product }.
event-design-ready = Votre modèle peut être commandé à { $supplier } : { $product }.
event-goods-ready = Marchandises prêtes chez { $supplier } : { $product }, { $units }.
event-goods-ready-late = Marchandises prêtes chez { $supplier }, { $days } de retard : { $product }, { $units }.
event-lot-passed = Le lot de { $supplier } a passé l’inspection : { $product }.
event-lot-failed = Le lot de { $supplier } a échoué à l’inspection et passe au tri : { $product }.
event-balance-unpaid = Le solde n’a pu être payé ; { $supplier } garde les marchandises : { $product }.
event-shipment-arrived = Envoi à la frontière, { $market } : { $product }, { $units } ({ $mode }).
event-shipment-damaged = Envoi à la frontière, { $market } : { $product }, { $units }, dont endommagées : { $damaged } ({ $mode }).
event-shipment-lost = Envoi perdu, { $market } : { $product }, { $lost } ({ $mode }).
event-customs-released = Dédouané, { $market } : { $product }, { $units } ; droits et taxes { $amount }.
event-customs-inspected = Ouvert par la douane sans rien trouver, { $market } : { $product }, { $units } ; droits et taxes { $amount }.
event-customs-reassessed = Redressement en douane, { $product }, { $market } : { $findings }. Droits et taxes { $amount }, pénalité { $penalty }.
event-customs-seized = Saisie en douane, { $market } : { $product }, { $units }. Motif : { $findings }.
event-customs-held = Retenu en douane jusqu’au paiement de { $amount }, { $market } : { $product }.
event-reorder-failed = L’ordre permanent n’est pas parti : { $product }, { $market }. { $why }
event-leg-passed = Étape passée ({ $leg }), vers { $market } : { $product }, { $units }.
event-traded = Vendu, { $market } : { $product }, { $units }.
event-sold-out = Vendu, { $market } : { $product }, { $units } ; il ne reste rien.
event-trade-order = Commande d’une entreprise, { $market } : { $product }, { $units }.
event-delivered = Livré en { $days }, { $market } : { $product }.
event-delivered-late = Livré en { $days }, dont { $late } de retard, { $market } : { $product }.
event-parcel-refused = Colis refusé à la porte, { $market } : { $product }.
event-parcel-lost = Colis perdu en route vers l’acheteur, { $market } : { $product }.
event-parcel-seized = Colis saisi par la douane, { $market } : { $product }.
event-reviewed = { $stars ->
    [one] Avis reçu, { $product }, { $market } : { $stars } étoile.
   *[other] Avis reçu, { $product }, { $market } : { $stars } étoiles.
}
event-chargeback = Paiement par carte rétrofacturé, { $product }, { $market } : { $amount }.
event-paid-out = Versement reçu, { $market } : { $amount }.
event-forward-settled = Vente à terme dénouée, { $market } : { $amount }.
event-credit-drawn = Caisse vide : { $amount } tirés sur la ligne de crédit.
event-insolvent = La boutique n’a pu payer ses dettes et a dû fermer.
event-complaint-raised = Plainte pour copie de marque ; l’offre est retirée : { $product }, { $market }.
event-complaint-won = Plainte gagnée ; l’offre est de retour : { $product }, { $market }.
event-complaint-lost = Plainte perdue ; l’offre reste retirée un temps : { $product }, { $market }.
event-papers-missing = La place de marché a retiré l’offre, { $product }, { $market } ; papier manquant : { $paper }.
event-data-fine = Amende pour l’usage de données personnelles, { $market } : { $amount }.
event-enquiry-opened = Un client écrit, { $product }, { $market } : { $kind }
event-enquiry-settled = Un client a sa réponse, { $product }, { $market } : { $response }.
event-enquiry-lapsed = Message resté trop longtemps sans réponse : { $product }, { $market }.
event-dispute-lost = La plateforme a tranché un litige contre vous, { $product }, { $market } ; frais : { $fee }.
event-dispute-won = La plateforme a tranché un litige en votre faveur, { $product }, { $market }.
