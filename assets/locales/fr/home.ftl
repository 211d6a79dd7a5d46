# Accueil et briefing.

home-tagline = Tenez une boutique par-delà les frontières. Décidez, voyez ce qui en résulte, comprenez pourquoi.
home-continue = Continuer
home-no-runs = Aucune partie encore. Commencez par la première boutique : elle vous guide jusqu’à votre première vente en quelques minutes.
home-open-text = Une partie reçue par clé USB ou par message : indiquez où se trouve le fichier.
home-open-path = Chemin d’un fichier .dhow
home-open = Ouvrir
home-run-day = Jour { $day } sur { $days }, tirage { $form }
home-run-over = Terminée, tirage { $form }
home-practice = Entraînement
home-assessed = Évaluation
home-begin = Commencer
home-kind = Type de partie
home-practice-text = Vous pouvez revenir sur vos décisions et sur les jours passés. Le journal de la partie en garde la trace.
home-assessed-text = Rien ne peut être repris, comme dans les affaires. À choisir si votre enseignant le demande.
home-begin-verb = Commencer : { $title }
briefing-start = Lancer la partie
briefing-go-on = Continuer
briefing-none = Ce scénario n’a pas de briefing.
