# Questions sur une partie, tirées de ce qui s’y est passé.

reflect-customs-penalty = Le { $date }, la douane a relevé une irrégularité et vous avez payé une pénalité de { $amount } ({ $product }, { $market }). Comment en est-on arrivé là, et que vérifieriez-vous la prochaine fois avant le départ des marchandises ?
reflect-claim-paid = Le { $date }, une réclamation portant sur une marque ou un modèle vous a coûté { $amount }. Qu’est-ce qui aurait pu vous alerter plus tôt, et de quelles pièces disposeriez-vous la prochaine fois ?
reflect-data-fine = Le { $date }, vous avez reçu une amende de { $amount } pour l’usage de données d’acheteurs. Qu’y aviez-vous gagné, et comment organiseriez-vous la publicité la prochaine fois ?
reflect-seized = Le { $date }, la douane a saisi un envoi d’une valeur de { $amount } ({ $product }, { $units }, { $market }). À quel moment aurait-on pu l’éviter, et que vérifieriez-vous la prochaine fois ?
reflect-supplier-vanished = Le { $date }, { $supplier } a disparu avec { $amount } versés d’avance ({ $product }). Quels signes y avait-il, et que vérifieriez-vous avant le prochain acompte ?
reflect-insolvent = Le { $date }, la boutique n’a pu payer ses dettes et a dû fermer ; sa trésorerie était de { $amount }. À partir de quand était-ce difficile à éviter, et que surveilleriez-vous la prochaine fois pour le voir plus tôt ?
reflect-exchange-loss = Les taux de change vous ont coûté { $amount } sur ce que vous déteniez ou deviez recevoir en devises ; le pire jour pour votre portefeuille ({ $market }) fut le { $date }. Comment décideriez-vous la prochaine fois de la somme à y laisser, et pour combien de temps ?
reflect-idle-money = Votre trésorerie n’est jamais descendue sous { $amount } (au plus bas le { $date }). À quoi cet argent était-il destiné, et qu’auriez-vous dû savoir pour l’employer ?
reflect-sold-out = Le { $date }, rupture de stock : { $product }, { $market }. Rien à vendre ensuite pendant { $days } ; au rythme d’avant, il s’en serait vendu encore environ { $units }. Qu’est-ce qui vous dirait la prochaine fois quand recommander, et combien ?
reflect-left-over = À la fin, il reste des invendus : { $product }, { $units }, achetés et acheminés pour { $amount }. Combien pensiez-vous en vendre, sur quelle base, et que vérifieriez-vous avant une nouvelle commande de cette taille ?
reflect-below-cost = Vendu sous le coût de revient rendu : { $product }, { $market }, { $units } ; il a manqué { $amount } en tout, pour la première fois le { $date }. Était-ce voulu, et que vous faudrait-il savoir avant de fixer de nouveau un tel prix ?
reflect-bad-lot = Sur { $units } commandes livrées ({ $product }, fournisseur { $supplier }), { $defective } présentaient un défaut ; la première est arrivée le { $date }. Qu’aurait-on pu contrôler avant le départ, et combien cela aurait-il valu pour vous ?
reflect-best-seller = Votre meilleure vente : { $product }, { $market } ; { $units }, vendus { $amount } de plus que leur coût de revient rendu. Quelle part revient à votre décision, quelle part à la chance, et comment retrouveriez-vous un tel produit ?
reflect-late-wave = Dans la semaine du { $date }, { $late } colis sur { $delivered } sont arrivés en retard ({ $product }, { $market }). Quelle en était la cause, et que promettriez-vous ou changeriez-vous la prochaine fois ?
reflect-late-wave-stars = Dans la semaine du { $date }, { $late } colis sur { $delivered } sont arrivés en retard ({ $product }, { $market }). La note moyenne des avis était de { $before } avant, et de { $since } depuis. Quelle en était la cause, et que promettriez-vous ou changeriez-vous la prochaine fois ?
reflect-unfair-denial = Réclamations fondées que vous avez rejetées : { $count }, la première le { $date }. Comment distingueriez-vous la prochaine fois une réclamation fondée d’une autre ?
reflect-chargebacks = Paiements par carte rétrofacturés : { $count }, { $amount } en tout, le premier le { $date }. Qu’y avait-il derrière, et que changeriez-vous pour que moins d’acheteurs s’adressent à leur banque ?
reflect-unanswered = Messages restés trop longtemps sans réponse : { $count }, le premier le { $date }. Comment feriez-vous pour que les acheteurs aient une réponse à temps, et combien cela pourrait-il coûter ?
reflect-refused = Décisions refusées pour une seule et même raison : { $count }. La première, le { $date } : « { $decision } » { $why } Comment vous en assureriez-vous la prochaine fois avant de décider ?
reflect-paid = Une décision du { $date } vous a rapporté { $amount } ({ $stage }) : « { $decision } » Que saviez-vous alors, et aurait-elle été juste même si elle avait mal tourné ?
reflect-cost = Une décision du { $date } vous a coûté { $amount } ({ $stage }) : « { $decision } » Qu’en attendiez-vous, et que regarderiez-vous la prochaine fois avant de décider ainsi ?
reflect-quiet = En { $days }, vous avez pris peu de décisions : { $count }. Qu’attendiez-vous, et qu’auriez-vous dû savoir pour agir ?
reflect-result = Après { $days }, les comptes montrent un résultat de { $amount }. Lesquelles de vos décisions l’ont fait, et comment le distingueriez-vous de la chance ?
reflect-next-form = Si vous rejouiez ce scénario avec une autre chance, que feriez-vous de la même façon, et que ne décideriez-vous qu’après en avoir vu davantage ?
reflect-elsewhere = Supposons que vous entriez ensuite sur un autre marché (ici : { $market }). De ce que vous avez fait ici, que referiez-vous, que ne referiez-vous pas, et comment le sauriez-vous à temps ?
reflect-nowhere = Vous n’êtes entré sur aucun marché. Que faudrait-il savoir d’un marché pour qu’il vaille la peine d’y entrer, et où regarderiez-vous d’abord ?

# La grille selon laquelle les évaluateurs lisent les réponses : 0 à 4.
reflection-level-absent = Pas de réponse
reflection-level-absent-text = Le texte ne répond pas à la question, ou dit seulement que cela s’est bien ou mal passé.
reflection-level-retells = Raconte
reflection-level-retells-text = Dit ce qui s’est passé dans la partie, sans en donner de cause.
reflection-level-explains = Explique
reflection-level-explains-text = Nomme une cause plausible, sans l’appuyer sur un chiffre, un jour ou une décision de cette partie.
reflection-level-reasons = Argumente
reflection-level-reasons-text = Appuie la cause sur des chiffres, des jours ou des décisions de cette partie, et dit ce qui aurait été mieux et pourquoi.
reflection-level-transfers = Transpose
reflection-level-transfers-text = Dit en outre ce qui sera vérifié ou fait la prochaine fois, à quel signe on le saura assez tôt, et où cela ne vaudrait pas.
