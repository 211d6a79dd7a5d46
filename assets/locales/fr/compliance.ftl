# Conformité : papiers, douane, enregistrements, données, plaintes.

compliance-not-entered = Vous ne vendez pas encore en { $market }. Ouvrez-y d’abord un compte ; vous verrez ensuite ce que la loi exige.
compliance-no-range = Rien n’est dans votre gamme pour { $market }. Choisissez d’abord un produit ; vous verrez ensuite ses papiers et ses droits.
compliance-recalled = L’autorité a rappelé ce produit. Il ne peut pas être vendu pour le moment.

compliance-papers = Papiers
compliance-no-papers = Ce produit n’exige aucun papier ici.
compliance-paper-missing = Manquant
compliance-paper-ordered = Demandé, valable dès le { $date }
compliance-paper-holds = Valable jusqu’au { $date }
compliance-paper-holds-on = Valable jusqu’au bout
compliance-paper-ending = Finit le { $date } ; renouvelable
compliance-paper-ended = A expiré le { $date }
compliance-paper-terms = Valable { $valid } jours. Sans lui, la douane prend { $penalty } de la valeur ou saisit la marchandise.
compliance-paper-verb = Obtenir : { $paper }
compliance-paper-all = Obtenir les { $count } papiers
compliance-report = Rapport d’essai de
compliance-report-own = Aucun, essai complet
compliance-report-genuine = { $supplier } (authentique)
compliance-report-forged = { $supplier } (faux)
compliance-report-unchecked = { $supplier } (non vérifié)
compliance-report-hint = Le rapport d’essai d’un fournisseur rend les papiers moins chers et plus rapides, s’il est authentique.
compliance-report-good = L’organisme émetteur reconnaît ce rapport.
compliance-report-risk = Personne n’a interrogé l’organisme émetteur. Si le rapport est faux et que la douane le découvre, elle prend { $share } de la valeur ou la marchandise. Faites-le vérifier dans Achats.
compliance-report-bad = L’organisme émetteur ne reconnaît pas ce rapport. Les papiers qui s’y appuient coûtent { $share } de la valeur, ou la marchandise, quand la douane le découvre.
compliance-no-reports = Aucun fournisseur connu n’offre de rapport d’essai pour ce produit.

compliance-heading = Position tarifaire
compliance-heading-text = La position décide du droit. Lisez les textes : la bonne est celle qui décrit la marchandise, quel que soit son droit.
compliance-declared-as = { $code }
compliance-declared-broker = laissée au courtier
compliance-broker = La laisser au courtier
compliance-broker-text = Il trouve la bonne position et demande { $more } par envoi au lieu de { $less }.
compliance-duty-of = droit { $rate }
compliance-tariff-line = { $heading } : { $text }
compliance-heading-more = Toutes les autres positions sont dans le tarif, en vue large.
compliance-heading-risk = Si la douane juge qu’elle ne convient pas, vous payez le droit éludé et { $times } fois ce montant en amende.
compliance-heading-verb = Déclarer sous { $code }

compliance-value = Valeur déclarée
compliance-value-text = Ce que l’on dit à la douane du coût de la marchandise, par rapport à son coût réel.
compliance-value-field = Part du coût
compliance-value-risk = Moins que le prix payé, c’est une fraude. Les envois douteux sont ouverts plus souvent. Découvert, vous payez le montant éludé et { $times } fois ce montant, et la marchandise attend.
compliance-value-kept = Éludé, par unité
compliance-value-found = { $amount } si découvert
compliance-value-high = Au-dessus du coût, on ne gagne rien.
compliance-value-now = Déclaré aujourd’hui : { $share }.
compliance-value-verb = Déclarer { $share } du coût

compliance-origin = Preuve d’origine
compliance-origin-none = Ce produit n’est fabriqué que là où aucun accord n’abaisse le droit.
compliance-origin-text = Des pays du Sud abaissent entre eux les droits. Une preuve doit accompagner chaque envoi qui en vient.
compliance-origin-saves = Économie
compliance-origin-costs = Coût
compliance-a-unit = { $amount } par unité
compliance-a-consignment = { $amount } par envoi
compliance-origin-on = Une preuve accompagne chaque envoi.
compliance-origin-start = Joindre des preuves d’origine
compliance-origin-stop = Ne plus joindre de preuves

compliance-registrations = Enregistrements : { $market }
compliance-registered = En vigueur depuis le { $date }
compliance-registered-from = Demandé, en vigueur dès le { $date }
compliance-apply = Demander
compliance-register = Demander : { $what }

compliance-data = Données des acheteurs
compliance-data-text = Hors de la marketplace, la publicité utilise des données personnelles. La loi veut que l’on demande.
compliance-data-risk = Vous faites de la publicité avec des données que personne n’a autorisées. Une plainte peut coûter une amende.
compliance-consent-now = actuel
compliance-consent-verb = Passer à : { $consent }

compliance-complaint = Plainte sur une marque ou un modèle
compliance-complaint-text = { $days ->
    [0] { $what } : l’annonce est retirée. Répondez aujourd’hui, sinon l’affaire est perdue.
    [one] { $what } : l’annonce est retirée. Répondez sous { $days } jour, avant le { $date }, sinon l’affaire est perdue.
   *[other] { $what } : l’annonce est retirée. Répondez sous { $days } jours, avant le { $date }, sinon l’affaire est perdue.
}
compliance-product-in = { $product }, { $market }
compliance-plea = Réponse à la plainte
compliance-held-of = { $held } sur { $needed }
compliance-complaints = Plaintes passées
compliance-decided-on = { $state }, décision le { $date }

# Facts.
compliance-papers-all = Papiers de toute la gamme
compliance-papers-held = Papiers en main
compliance-none-missing = aucun ne manque
compliance-missing = { $count } manquent
compliance-next-date = Prochaine date
compliance-no-dates = rien à échéance
compliance-inspected = Ouverts en douane
compliance-inspected-note = des envois jugés
compliance-papers-empty = Rien dans votre gamme n’exige de papiers. Les produits et leurs papiers viennent ici dès qu’ils sont dans la gamme.
compliance-col-paper = Papier
compliance-col-state = État
compliance-col-cost = Coût
compliance-col-days = Jours
compliance-col-penalty = S’il manque
compliance-burden = Ce que prend l’État sur une unité : { $product }
compliance-burden-total = Rendu à la frontière
compliance-burden-none = Aucune voie en gros ne mène ici pour ce produit.
compliance-burden-text = Droits, taxes et TVA ajoutent { $share } à la valeur en douane. { $mode }, { $origin } : la voie en gros la moins chère.
compliance-burden-back = Droits, taxes et TVA ajoutent { $share } à la valeur en douane ; vous êtes immatriculé, la TVA s’impute donc sur celle des ventes. { $mode }, { $origin } : la voie en gros la moins chère.
compliance-headings-of = Droit par position : { $product }
compliance-of-cif = de la valeur en douane
compliance-headings-sentence = Un droit bas ne vaut que si le texte décrit la marchandise.
compliance-line = { $code } · { $text }
compliance-line-declared = { $code } (déclarée) · { $text }
compliance-calendar = Dates à venir
compliance-calendar-empty = Rien ne commence ni ne finit d’ici la fin. Papiers, enregistrements et réponses aux plaintes viennent ici avec leur date.
compliance-date-begins = Début : { $what }
compliance-date-ends = Fin : { $what }
compliance-date-answer = Réponse à une plainte à rendre
compliance-date-decided = Décision sur une plainte
compliance-col-date = Date
compliance-col-left = Dans
compliance-col-what = Quoi
compliance-tariff = Le tarif
compliance-tariff-text = Cherchez un mot du texte (en anglais), par exemple « lamp » ou « leather ». Cliquez sur une ligne pour la reprendre dans la colonne.
compliance-col-code = Position
compliance-col-text = Texte
compliance-col-group = Groupe
compliance-tariff-chosen = { $code } · { $text }. Chapitre : { $chapter }
compliance-history = Ce qui s’est passé
compliance-history-empty = La douane n’a encore rien décidé. Chaque envoi viendra ici avec ses droits et ce qui a été trouvé.
compliance-col-duties = Droits et TVA
compliance-col-penalty-paid = Amende
compliance-found = { $outcome } : { $findings }
compliance-released-opened = Ouvert, rien à redire, libéré
compliance-barred = La marketplace a demandé un papier : { $paper }
compliance-complaint-won = Plainte gagnée
compliance-complaint-lost = Plainte perdue
compliance-data-fine = Amende pour usage de données personnelles
