# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = Свернуть легенду
map-legend-open = Открыть легенду
map-nearer = Ближе
map-farther = Дальше
map-fit = Вся карта
map-arrives = Ожидается { $date }
map-at-customs = На таможне

# A measure's figure with what it counts.
measure-demand-said = { $figure } тыс. заказов в неделю, оценка
measure-margin-said = вам остаётся { $figure } цены
measure-delivery-days-said = { $count ->
    [one] { $figure } день до покупателя
    [few] { $figure } дня до покупателя
    [many] { $figure } дней до покупателя
   *[other] { $figure } дня до покупателя
}
measure-risk-said = { $figure } от опасного уровня

# Where goods come in.
map-gate-port = { $name }: порт
map-gate-air = { $name }: аэропорт
map-gate-parcel-hub = { $name }: центр посылок
map-gate-rail = { $name }: грузовая станция
map-gate-border = { $name }: пограничный переход

# In the list of keys.
keys-map = Когда выбрана карта: сдвинуть, ближе, дальше, вся целиком; Enter — следующий рынок
