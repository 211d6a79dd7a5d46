# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = Replier la légende
map-legend-open = Ouvrir la légende
map-nearer = Se rapprocher
map-farther = S’éloigner
map-fit = Toute la carte
map-arrives = Attendu le { $date }
map-at-customs = En douane

# A measure's figure with what it counts.
measure-demand-said = { $figure } milliers de commandes par semaine, estimés
measure-margin-said = { $figure } du prix vous reste
measure-delivery-days-said = { $count ->
    [one] { $figure } jour jusqu’à l’acheteur
   *[other] { $figure } jours jusqu’à l’acheteur
}
measure-risk-said = { $figure } de ce qui serait grave

# Where goods come in.
map-gate-port = { $name } : port
map-gate-air = { $name } : aéroport
map-gate-parcel-hub = { $name } : centre de tri
map-gate-rail = { $name } : gare de fret
map-gate-border = { $name } : poste-frontière

# In the list of keys.
keys-map = Quand la carte a le focus : la déplacer, de plus près, de plus loin, tout voir ; Entrée va au marché suivant
