# Precios: la oferta como la ven los compradores, y lo que queda de su precio.

pricing-no-market = Aquí todavía no tiene cuenta de vendedor. Entre primero en el mercado.
pricing-no-range = Todavía no tiene ningún producto en este mercado. Añada antes uno a su surtido.
pricing-go-market = Ir a Mercado
pricing-go-product = Ir a Producto
pricing-go-compliance = Responder al reclamo

# Cómo está una oferta.
pricing-state-open = Abierta
pricing-state-closed = Cerrada
pricing-state-empty = Abierta, pero no queda nada que enviar
pricing-state-recalled = Producto retirado: no se puede vender
pricing-state-suspended = Retirada hasta que se decida un reclamo
pricing-state-barred = Retirada hasta el { $date }
pricing-rating-of = { $reviews ->
    [one] { $rating } con { $reviews } reseña
   *[other] { $rating } con { $reviews } reseñas
}
pricing-no-reviews = Aún sin reseñas
pricing-orders-28 = Pedidos en 28 días
pricing-ready = Listo para enviar

# El formulario.
pricing-price-title = Precio
pricing-price = Precio
pricing-ship-fee = Gastos de envío
pricing-no-others = Nadie más ofrece esto aquí. No hay precio con que comparar.
pricing-own-price = Su precio
pricing-break-even = Equilibrio
pricing-middle = Mediano
pricing-place-lowest = En el décimo más barato de { $offers } ofertas, con envío.
pricing-place-low = En el cuarto más barato de { $offers } ofertas, con envío.
pricing-place-below = Más barata que la mayoría de { $offers } ofertas, con envío.
pricing-place-above = Más cara que la mitad de { $offers } ofertas, con envío.
pricing-place-high = En el cuarto más caro de { $offers } ofertas, con envío.
pricing-left = Queda por pedido
pricing-left-of = { $amount } ({ $share })
pricing-no-way = No se conoce ninguna ruta que traiga este producto aquí, así que no se puede calcular su costo.

pricing-promise-title = Promesa de entrega
pricing-local = Almacén local
pricing-local-text = Los pedidos salen de su almacén en el mercado. Antes hay que llevar allí la mercancía.
pricing-direct-text = Cada pedido sale de su centro en el exterior como paquete. Sin existencias en el mercado, pero con un camino más largo.
pricing-promised-days = Días prometidos
pricing-usual-days = Suele tardar
pricing-own-days = Sus pedidos
pricing-nine-in-ten = { $days ->
    [one] 9 de 10 en { $days } día
   *[other] 9 de 10 en { $days } días
}
pricing-on-time = A tiempo
pricing-promise-short = Menos de lo que suele tardar. Los paquetes tardíos se rechazan más y reciben peores estrellas.
pricing-promise-long = Mucho más de lo que suele tardar. Quien tiene prisa compra en otra parte.
pricing-duty-terms = Quién paga arancel e IVA
pricing-duty-buyer = Al comprador se le piden unos { $amount } en la puerta. Se rechazan más paquetes.
pricing-duty-seller = Usted paga unos { $amount } por paquete; sin registro fiscal, un agente suma su tarifa.
pricing-duty-none = Los paquetes de este valor no pagan arancel ni IVA en la frontera.

pricing-content-title = Página de la oferta
pricing-content = Contenido
pricing-step-cost = { $amount } por paso
pricing-content-0 = Sin contenido: el texto del proveedor, tal cual.
pricing-content-1 = Fotos propias sobre fondo liso.
pricing-content-2 = Además, una descripción completa que responde a las preguntas habituales.
pricing-content-3 = Además, fotos en uso, con medidas.
pricing-content-4 = Además, un video.
pricing-product-card-0 = Vacía. Los agentes de compra no pueden leer la oferta.
pricing-product-card-1 = Identificadores: marca, modelo, código de producto.
pricing-product-card-2 = Además, atributos: tamaños, materiales, qué trae la caja.
pricing-product-card-3 = Además, políticas: entrega, devoluciones, garantía.
pricing-product-card-4 = Además, certificados. Completa para cualquier agente de compra.
pricing-languages = Idiomas
pricing-language = { $language }, { $share } de los compradores
pricing-readers = El { $share } de los compradores puede leer la página. Cada idioma añadido se traduce una vez, al precio de un paso de contenido.
pricing-return-days = Días para devolver
pricing-return-law = { $days ->
    [one] La ley da a los compradores { $days } día. Dar más crea confianza y trae más devoluciones.
   *[other] La ley da a los compradores { $days } días. Dar más crea confianza y trae más devoluciones.
}

pricing-nothing-ready = Todavía no hay nada listo para enviar por esta vía. La oferta se puede abrir; venderá cuando haya mercancía.
pricing-unchanged = Así está la oferta. Cambie un campo para ver cuánto costaría.
pricing-open-verb = Abrir la oferta
pricing-change-verb = Cambiar la oferta
pricing-reopen-verb = Volver a abrir la oferta

# Lo que queda.
pricing-waterfall = Adónde va el precio
pricing-basis-stock = Mercancía: lo que ha costado poner aquí sus existencias.
pricing-basis-hub = Mercancía: lo que cuesta en su centro; después, { $way }.
pricing-basis-pages = Una estimación. Mercancía: lo que piden las páginas de los proveedores; después, { $way }.
pricing-part-landed = Mercancía puesta aquí
pricing-part-goods = Mercancía
pricing-part-freight = Flete
pricing-part-customs = Arancel e IVA de importación
pricing-part-payment = Comisiones de pago
pricing-part-delivery = Entrega a domicilio
pricing-part-refusals = Paquetes rechazados
pricing-part-paid = Paga el comprador
pricing-waterfall-sentence = Cuenta un { $refused } de paquetes rechazados, lo habitual con sus medios de pago. Sin contar publicidad, devoluciones, almacenaje ni alquiler.

# Promoción.
pricing-promotion = Promoción
pricing-promotion-text = Un precio más bajo por unos días. Entre dos promociones el precio debe descansar una semana.
pricing-promotion-planned = Prevista una rebaja del { $off }, del { $from } al { $until }
pricing-promotion-runs = En marcha: una rebaja del { $off } hasta el { $until }
pricing-promotion-over = La última promoción, del { $off }, terminó el { $until }
pricing-campaign = En temporada, una rebaja del { $least } o más entra en la campaña del marketplace.
pricing-for-season = { $season }, { $date }
pricing-off = Rebaja
pricing-begins-in = Días hasta el comienzo
pricing-lasts = Días que dura
pricing-span = Del { $from } al { $until }, ambos incluidos.
pricing-cut-price = Precio rebajado
pricing-promote-verb = Hacer la promoción

pricing-close = Cerrar la oferta
pricing-close-text = Los compradores dejan de verla. Los pedidos en camino llegan igual; existencias, reseñas y contenido se conservan.
pricing-close-verb = Cerrarla

# Sobre el mapa.
pricing-listings = Sus ofertas
pricing-listings-empty = Todavía no tiene ofertas. Fije un precio y una promesa en la columna lateral y abra una.
pricing-col-state = Estado
pricing-col-against = Vs. mediano
pricing-col-left = Queda
pricing-col-days = Promesa
pricing-col-orders = Ped., 28 d
pricing-col-ready = Stock
pricing-many = Cambiar muchos precios
pricing-many-text = Cada oferta abierta de este mercado recibe el nuevo precio; lo demás queda igual.
pricing-many-lower = Bajar
pricing-many-raise = Subir
pricing-many-middle = Al mediano
pricing-many-by = Cuánto
pricing-many-verb = { $count ->
    [one] Cambiar { $count } precio
   *[other] Cambiar { $count } precios
}
pricing-middle-others = Mediano de otros
pricing-chart-prices = Su precio y el de otros
pricing-chart-prices-sentence = Su precio sin promociones y el precio mediano de los demás, con envío.
pricing-chart-orders = Pedidos por día
pricing-chart-orders-sentence = Unidades en los últimos 28 días: { $month }; desde el comienzo: { $total }.
pricing-chart-days = Del pedido a la puerta
pricing-unit-days = días
pricing-took = Tardaron
pricing-chart-days-sentence = { $days ->
    [one] En las últimas cuatro semanas el { $share } llegó a tiempo; nueve de cada diez tardaron como mucho { $days } día.
   *[other] En las últimas cuatro semanas el { $share } llegó a tiempo; nueve de cada diez tardaron como mucho { $days } días.
}
pricing-chart-days-none = No se ha entregado nada en las últimas cuatro semanas.
pricing-chart-rating = La calificación en el tiempo
pricing-unit-stars = estrellas
pricing-chart-rating-sentence = { $reviews ->
    [0] Aún sin reseñas. La oferta típica de otros tiene { $others }.
    [one] { $rating } con { $reviews } reseña. La oferta típica de otros tiene { $others }.
   *[other] { $rating } con { $reviews } reseñas. La oferta típica de otros tiene { $others }.
}
