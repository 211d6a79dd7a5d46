# La pantalla de la partida.

play-leave = Inicio (la partida se guarda)
play-saved = guardada como { $name }
play-day = Día { $day } de { $days }
play-days-left = { $days ->
    [one] queda { $days }
   *[other] quedan { $days }
}
play-pause = Pausa
play-one-day = Un día
play-one-week = Una semana
play-to-event = Hasta el próximo suceso
play-undo = Deshacer
play-minutes = Minutos libres
play-stock = Unidades en total
play-orders-week = Pedidos, 7 días
play-cash = Efectivo
play-waiting = { $count ->
    [one] { $count } asunto pendiente
   *[other] { $count } asuntos pendientes
}
play-show-facts = Vista amplia: tablas y gráficos
play-show-map = Ver el mapa
play-goods = Su mercancía
play-no-goods = Todavía no tiene ningún producto.
play-choose-goods = Elegir productos
play-goods-line = centro { $hub } · camino { $way } · aquí { $market } · ventas 28 d: { $sold }

map-measure = Colorear mercados por
measure-demand = Demanda
measure-margin = Margen
measure-delivery-days = Plazo de entrega
measure-risk = Riesgo
map-legend = Leyenda
map-low = bajo
map-high = alto
map-name = Mapa comercial: { $markets }. Envíos en camino: { $shipments }.

# Lo que necesita a una persona, y lo que pasó.
diary-pages = Qué mostrar
diary-alerts = Por hacer ({ $count })
diary-happened = Qué pasó
diary-quiet = Ahora nada requiere su atención. Deje pasar un día.
diary-open = Abrir la lista y el diario
diary-close = Cerrar
diary-go = Ir allí
diary-empty = Aquí quedará lo que decida y lo que salga de ello.
diary-day = Día { $day } · { $date }
alert-nowhere = Todavía no vende en ninguna parte: entre en un mercado.
alert-idle-at-hub = { $product }: { $units ->
    [one] { $units } unidad parada
   *[other] { $units } unidades paradas
} en el centro. Envíe la mercancía o abra una oferta que salga de allí.
alert-not-listed = { $product }: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
} en { $market } y ninguna oferta abierta.
alert-sold-out = { $product }: agotado en { $market }, y no hay nada en camino.
alert-running-low = { $product }, { $market }: queda para { $days ->
    [one] { $days } día
   *[other] { $days } días
}, menos de lo que tarda el próximo envío.
alert-enquiries = { $market }: { $count ->
    [one] { $count } cliente espera
   *[other] { $count } clientes esperan
} respuesta; la primera, a más tardar el { $date }
alert-complaint = Reclamo contra { $product } en { $market }: responda a más tardar el { $date }
alert-barred = Oferta retirada hasta el { $date }, { $market }: { $product }
alert-paper-missing = { $product }: falta un papel en { $market } ({ $paper }).
alert-paper-ending = { $product }: el { $date } vence un papel en { $market } ({ $paper }).
alert-quote-ending = El { $date } vence una cotización: { $product }.
alert-overdrawn = Desde el día { $day } supera su línea de crédito. Si sigue así, la tienda cerrará.
alert-credit-drawn = Ha tomado { $amount } de crédito y paga intereses por ello.
alert-closed = La tienda está cerrada: no pudo pagar sus deudas.

# Buscar en todo.
palette-hint = Una decisión, un producto, un proveedor, un término…
palette-none = Nada contiene esta palabra.
palette-how = Las flechas eligen, Intro va allí, Esc cierra.
palette-command = Comando
palette-term = Término
find-market-enter = Entrar en un mercado
find-market-leave = Salir de un mercado
find-market-research = Comprar un estudio de demanda
find-market-subscribe = Suscribirse a informes comerciales
find-market-centre = Abrir un centro en el exterior
find-product-add = Añadir un producto al surtido
find-product-drop = Quitar un producto
find-product-design = Encargar un producto propio
find-sourcing-search = Buscar proveedores
find-sourcing-quote = Pedir una cotización
find-sourcing-counter = Negociar una cotización
find-sourcing-investigate = Verificar a un proveedor
find-sourcing-order = Pedir mercancía
find-pricing-set = Fijar el precio y la oferta
find-pricing-close = Cerrar una oferta
find-pricing-promote = Hacer una promoción
find-marketing-budget = Fijar un presupuesto de publicidad
find-logistics-warehouse = Alquilar un almacén
find-logistics-ship = Enviar mercancía a un mercado
find-logistics-reorder = Fijar un punto de pedido
find-compliance-classify = Elegir el código SA (HS)
find-compliance-declare = Declarar el valor en aduana
find-compliance-certify = Obtener un certificado
find-compliance-register = Registrarse (impuestos, importador, marca, datos)
find-compliance-origin = Enviar pruebas de origen
find-compliance-consent = Decidir el consentimiento para datos personales
find-compliance-plead = Responder a un reclamo
find-payments-methods = Elegir medios de pago
find-payments-convert = Cambiar dinero
find-payments-forward = Vender moneda a plazo
find-payments-payout = Pedir el pago anticipado
find-service-answer = Responder a clientes
find-service-staff = Contratar agentes de servicio
find-service-automate = Dejar que responda un programa

# Glosario y teclas.
glossary-find = Buscar un término
glossary-hint = Una palabra del término o de su significado
glossary-none = Ningún término contiene esta palabra.
keys-title = Teclas
keys-stages = Ir a una etapa
keys-day = Un día
keys-week = Una semana
keys-event = Hasta el próximo suceso
keys-undo = Deshacer (práctica)
keys-facts = Tablas y gráficos, o el mapa
keys-diary = Lista de tareas y diario
keys-palette = Buscar en todo
keys-glossary = Glosario
