# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = Replier la légende
map-legend-open = Ouvrir la légende
map-nearer = Se rapprocher
map-farther = S’éloigner
map-fit = Toute la carte
map-arrives = Attendu le { $date }
map-at-customs = En douane

# What a measure's figure counts, after the figure.
measure-demand-unit = commandes par semaine, estimées
measure-margin-unit = du prix vous reste
measure-delivery-days-unit = jours jusqu’à l’acheteur
measure-risk-unit = de ce qui serait grave
