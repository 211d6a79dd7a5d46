# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = Fold the legend
map-legend-open = Open the legend
map-nearer = Nearer
map-farther = Farther
map-fit = The whole map
map-arrives = Expected { $date }
map-at-customs = At customs

# A measure's figure with what it counts.
measure-demand-said = { $figure } thousand orders a week, estimated
measure-margin-said = { $figure } of the price is left
measure-delivery-days-said = { $count ->
    [one] { $figure } day until the buyer has it
   *[other] { $figure } days until the buyer has it
}
measure-risk-said = { $figure } of what would be grave

# Where goods come in.
map-gate-port = { $name }: port
map-gate-air = { $name }: airport
map-gate-parcel-hub = { $name }: parcel hub
map-gate-rail = { $name }: rail terminal
map-gate-border = { $name }: border crossing

# In the list of keys.
keys-map = With the map in focus: move it, nearer, farther, all of it; Enter goes to the next market
