# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = Plegar la leyenda
map-legend-open = Abrir la leyenda
map-nearer = Acercar
map-farther = Alejar
map-fit = Todo el mapa
map-arrives = Se espera el { $date }
map-at-customs = En la aduana

# What a measure's figure counts, after the figure.
measure-demand-unit = miles de pedidos por semana, estimados
measure-margin-unit = del precio le queda
measure-delivery-days-unit = días hasta el comprador
measure-risk-unit = de lo que sería grave

# Where goods come in.
map-gate-port = { $name }: puerto
map-gate-air = { $name }: aeropuerto
map-gate-parcel-hub = { $name }: centro de paquetes
map-gate-rail = { $name }: terminal de carga
map-gate-border = { $name }: paso fronterizo
