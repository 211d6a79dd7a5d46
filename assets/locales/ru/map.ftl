# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = Свернуть легенду
map-legend-open = Открыть легенду
map-nearer = Ближе
map-farther = Дальше
map-fit = Вся карта
map-arrives = Ожидается { $date }
map-at-customs = На таможне

# What a measure's figure counts, after the figure.
measure-demand-unit = тыс. заказов в неделю, оценка
measure-margin-unit = цены остаётся вам
measure-delivery-days-unit = дней до покупателя
measure-risk-unit = от опасного уровня

# Where goods come in.
map-gate-port = { $name }: порт
map-gate-air = { $name }: аэропорт
map-gate-parcel-hub = { $name }: центр посылок
map-gate-rail = { $name }: грузовая станция
map-gate-border = { $name }: пограничный переход
