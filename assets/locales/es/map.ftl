# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = Plegar la leyenda
map-legend-open = Abrir la leyenda
map-nearer = Acercar
map-farther = Alejar
map-fit = Todo el mapa
map-arrives = Se espera el { $date }
map-at-customs = En la aduana

# A measure's figure with what it counts.
measure-demand-said = { $figure } mil pedidos por semana, estimados
measure-margin-said = le queda el { $figure } del precio
measure-delivery-days-said = { $count ->
    [one] { $figure } día hasta el comprador
   *[other] { $figure } días hasta el comprador
}
measure-risk-said = { $figure } de lo que sería grave

# Where goods come in.
map-gate-port = { $name }: puerto
map-gate-air = { $name }: aeropuerto
map-gate-parcel-hub = { $name }: centro de paquetes
map-gate-rail = { $name }: terminal de carga
map-gate-border = { $name }: paso fronterizo

# In the list of keys.
keys-map = Con el foco en el mapa: moverlo, más cerca, más lejos, verlo todo; Intro pasa al mercado siguiente
