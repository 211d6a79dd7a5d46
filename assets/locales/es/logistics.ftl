# Logística: del centro al mercado, la reposición, la promesa al comprador.

logistics-not-entered = Todavía no vende en { $market }. Abra allí una cuenta primero.
logistics-no-range = No hay nada en su surtido de { $market }. Elija primero un producto; después podrá enviarlo.
logistics-go = Ir a { $stage }
logistics-stock = Lo que hay
logistics-under-way = En camino
logistics-being-made = En producción
logistics-made-by = { $units ->
    [one] { $units } unidad para el { $date }
   *[other] { $units } unidades para el { $date }
}
logistics-pace = Ventas recientes
logistics-a-day = { $units } al día
logistics-cover = Días de cobertura
logistics-cover-none = Aún sin ventas
logistics-cover-days = { $days ->
    [one] { $days } día, al { $date }
   *[other] { $days } días, al { $date }
}
logistics-not-listed = Hay mercancía en el mercado y nadie puede comprarla. Abra una oferta en Precios.
logistics-sent-direct = Los pedidos salen en paquetes del centro: { $origin }; lo que hay en el mercado no se usa. Cambie la oferta en Precios.
logistics-too-late = { $days ->
    [one] Lo que hay y lo que viene alcanza para { $days } día. Antes del { $date } ni la ruta más rápida traería más.
   *[other] Lo que hay y lo que viene alcanza para { $days } días. Antes del { $date } ni la ruta más rápida traería más.
}
logistics-rent = Alquilar un almacén
logistics-rent-text = La mercancía a granel necesita un lugar en el mercado. Desde allí un pedido llega al comprador en días. Se paga, día a día, el espacio que ocupa la mercancía.
logistics-storage = Almacenaje
logistics-storage-hundred = Por 100 unidades
logistics-cbm-day = { $amount } por m³ y día
logistics-per-day = { $amount } al día
logistics-rent-verb = Alquilar espacio en { $market }

logistics-send = Enviar a { $market }
logistics-hub-empty = No hay nada en un centro. La mercancía llega allí cuando el proveedor la ha hecho: pídala en Compras.
logistics-from = Desde
logistics-hub-holds = { $units ->
    [one] { $origin }, { $units } unidad
   *[other] { $origin }, { $units } unidades
}
logistics-units = Unidades a enviar
logistics-insured = Asegurar el envío
logistics-by = Ruta
logistics-by-figure = puesto en destino, unidad
logistics-way = { $days ->
    [one] { $days } día. Daño habitual: { $damage }.
   *[other] { $days } días. Daño habitual: { $damage }.
}
logistics-way-full = { $days ->
    [one] { $days } día. Daño habitual: { $damage }. Ruta saturada al { $fullness }: más cara y más lenta.
   *[other] { $days } días. Daño habitual: { $damage }. Ruta saturada al { $fullness }: más cara y más lenta.
}
logistics-no-way = Ninguna ruta a granel llega aquí desde: { $origin }. Envíe paquetes sueltos: se elige en la oferta, en Precios.
logistics-landed-of = La unidad, en moneda nacional: { $goods } en el centro, { $way } por viaje, aduana y agentes.
logistics-papers-late = No estarán a la llegada: { $papers }. La aduana puede multar o decomisar. Vea Cumplimiento.
logistics-send-verb = { $units ->
    [one] Enviar { $units } unidad
   *[other] Enviar { $units } unidades
}

logistics-under-way-count = En camino ({ $count })
logistics-nothing-under-way = Nada va en camino a este mercado.
logistics-units-of = { $units } × { $product }
logistics-on-leg = { $leg }, tramo { $part } de { $parts }; se espera el { $date }
logistics-at-customs = En aduana; se espera el { $date }
logistics-opened = Abierto por la aduana para inspección; se espera el { $date }
logistics-late = { $days ->
    [one] { $days } día de retraso
   *[other] { $days } días de retraso
}

logistics-reorder = Reposición automática
logistics-reorder-text = Cuando lo que hay y lo que viene bajan al punto, sale mercancía del centro sin usted. Tiene que estar allí.
logistics-no-bulk = Ninguna ruta a granel llega aquí con este producto: nada se puede reponer.
logistics-reorder-stands = { $units ->
    [one] Con { $point } o menos sale { $units } unidad. { $origin }, { $mode }.
   *[other] Con { $point } o menos salen { $units } unidades. { $origin }, { $mode }.
}
logistics-reorder-near = Existencias frente al punto de pedido
logistics-reorder-near-text = { $have } allí o en camino; sale con { $point }.
logistics-point = Punto de pedido
logistics-point-suggested = { $days ->
    [one] A su ritmo, { $units } cubrirían { $days } día de viaje y { $safety } días de seguridad.
   *[other] A su ritmo, { $units } cubrirían { $days } días de viaje y { $safety } días de seguridad.
}
logistics-point-unknown = Aún no se vende nada, así que no hay ritmo con que calcular. Vuelva tras dos semanas de ventas.
logistics-refill = Unidades cada vez
logistics-reorder-set = Fijar la regla
logistics-reorder-change = Cambiar la regla
logistics-reorder-clear = Quitar la regla
logistics-reorder-many = Reglas para todo lo que se vende
logistics-reorder-short = con { $point }, enviar { $units }
logistics-reorder-many-verb = Fijar { $count } reglas

# Facts.
logistics-until = hasta el { $date }
logistics-made-units = { $units ->
    [0] nada en producción
   *[other] { $units } en producción
}
logistics-next = próximo el { $date }
logistics-next-none = no viene nada
logistics-stock-of = Existencias: { $product }
logistics-unit = unidades
logistics-stock-was = Existencias
logistics-stock-will = Previsto a este ritmo
logistics-today = Hoy
logistics-runs-out = Agotado
logistics-stock-rests = { $units ->
    [one] Hay { $units } unidad en el mercado y ahora no se vende nada.
   *[other] Hay { $units } unidades en el mercado y ahora no se vende nada.
}
logistics-stock-ends = { $units ->
    [one] Hay { $units } unidad en el mercado. A { $pace } al día se agota el { $date }, contando lo que viene.
   *[other] Hay { $units } unidades en el mercado. A { $pace } al día se agotan el { $date }, contando lo que viene.
}
logistics-stock-lasts = { $units ->
    [one] Hay { $units } unidad en el mercado. A { $pace } al día, con lo que viene, dura más de { $days } días.
   *[other] Hay { $units } unidades en el mercado. A { $pace } al día, con lo que viene, duran más de { $days } días.
}
logistics-ways = Rutas a { $market }
logistics-ways-text = Pulse una ruta para ver sus tramos. El granel va a un almacén; los paquetes van directo al comprador y se eligen en la oferta.
logistics-ways-landed = Puesto: estimación para 200 unidades al precio habitual. El suyo: el envío que está preparando.
logistics-per-kg = { $amount } / kg
logistics-per-cbm = { $amount } / m³
logistics-legs = { $mode }: { $legs }
logistics-unit-cost = Una unidad en el estante: { $units } enviadas, { $mode }
logistics-unit-cost-none = Una unidad en el estante
logistics-unit-cost-empty = En cuanto haya mercancía en un centro y tenga un almacén en el mercado, verá aquí lo que cuesta una unidad en el estante, paso a paso.
logistics-unit-cost-text = El { $share } se añade en el camino. El IVA de importación es un costo, pues no está registrado aquí.
logistics-unit-cost-back = El { $share } se añade en el camino. El IVA de importación, { $vat }, se descuenta del IVA de sus ventas.
logistics-goods-at-hub = Mercancía en el centro
logistics-freight = Flete y manejo
logistics-agents = Agente y gestores
logistics-where = Dónde está cada cosa
logistics-consignments = Envíos
logistics-no-consignments = No ha salido ningún envío. Pida en Compras; desde el centro usted lo envía.
logistics-damaged = { $units ->
    [one] Despachado, { $units } dañada
   *[other] Despachado, { $units } dañadas
}
logistics-lost = Perdido en el camino
logistics-promise = Promesa y entrega
logistics-promise-none = No se ha entregado nada de este producto en las últimas cuatro semanas.
logistics-on-time = A tiempo
logistics-four-weeks = últimas cuatro semanas
logistics-mean-days = Días en promedio
logistics-to-door = del pedido a la puerta
logistics-promise-now = de la oferta de hoy
logistics-not-delivered = Rechazados o perdidos
logistics-promise-bars = Pedidos por días hasta la puerta
logistics-promise-sentence = { $count ->
    [one] El { $share } de { $count } entrega cumplió la promesa. Los retrasos traen consultas y malas reseñas.
   *[other] El { $share } de { $count } entregas cumplió la promesa. Los retrasos traen consultas y malas reseñas.
}
logistics-days-range = { $from } a { $to } días
logistics-days-more = { $from } días y más
logistics-days-late = { $count }, tarde { $late }

logistics-col-way = Ruta
logistics-col-from = Desde
logistics-col-freight = Flete
logistics-col-days = Días
logistics-col-fullness = Llena
logistics-col-loss = Pérdida
logistics-col-damage = Daño
logistics-col-landed-200 = Puesto
logistics-col-landed-yours = El suyo
logistics-col-stock = Stock
logistics-col-under-way = En camino
logistics-col-at-hub = En centro
logistics-col-being-made = En produc.
logistics-col-pace = Al día
logistics-col-cover = Cobertura
logistics-col-point = Pedir con
logistics-col-units = Unidades
logistics-col-left = Salió
logistics-col-expected = Previsto
logistics-col-came = Llegó
logistics-col-state = Estado
