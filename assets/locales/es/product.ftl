# Producto: qué vender, y un diseño propio.

product-range = Su surtido
product-places = Plazas
product-places-used = { $used } de { $slots }
product-range-empty = Su surtido está vacío. Elija un producto abajo, vea qué queda de su precio y añádalo.

product-title = Un producto que vender
product-demand = Pedidos por semana, todos
product-demand-range = { $mid } (probable: { $low } a { $high })
product-price = Precios pedidos
product-price-range = { $mid } { $currency } (la mitad entre { $low } y { $high })
product-works = Precio en fábrica
product-no-papers = Ninguno
product-rivals-reviews = Opiniones de un rival típico
product-recalled = Retirado del mercado aquí: no se puede vender hasta que termine la retirada.
product-weight = { $kg } kg
product-volume = { $litres } l
product-battery = batería
product-liquid = líquido
product-fragile = frágil
product-custom = diseño propio
product-add-text = Una plaza de su surtido, más las primeras fotos y textos.
product-add-verb = Añadir { $product }
product-next-source = En su surtido. Siguiente: pida cotizaciones, en Compras.
product-next-quoted = En su surtido y con cotizaciones. Siguiente: haga el pedido, en Compras.
product-next-bought = En su surtido y comprado. Siguiente: tráigalo (Logística) y póngalo a la venta (Precios).
product-next-sold = En su surtido y a la venta.
product-drop = Sacarlo del surtido
product-drop-text = La oferta se cierra, su publicidad y sus reposiciones terminan y la plaza queda libre. La mercancía sigue donde está.
product-drop-verb = Sacar { $product }

product-chain = Un diseño propio
product-chain-text = Un diseñador lo dibuja, un matricero y un fabricante de componentes lo preparan, una fábrica lo monta. Cuesta honorarios y semanas, y nadie más vende lo mismo.
product-chain-not-custom = Este producto solo se compra hecho. Busque «diseño propio» en la tabla de la mercancía.
product-chain-no-maker = Ningún proveedor que conoce se dice fábrica. Busque en más directorios, en Compras.
product-chain-maker = Lo monta
product-chain-stars = Las estrellas son de clientes anteriores. Dicen parte de la verdad; el más flojo de los tres es el que más se nota.
product-chain-verb = Encargar el diseño
product-partner = { $name } · { $stars }/5
product-partner-terms = Tarifa { $fee }, { $days ->
    [one] { $days } día
   *[other] { $days } días
}
product-chain-due = { $supplier } podrá fabricar su diseño desde el { $date }.
product-chain-ready = Listo desde el { $date }. Pida una cotización a { $supplier }: será para su diseño.
product-col-part = Papel
product-col-name = Socio
product-col-fee = Tarifa
product-col-days = Días
product-col-stars = Estrellas

product-all = Productos de este mercado
product-cols = Columnas
product-cols-money = Lo que queda
product-cols-buyers = Compradores y rivales
product-cols-goods = La mercancía
product-cols-money-text = Una unidad al precio mediano, por la vía más barata, en moneda del país de origen. Rechazos, devoluciones y publicidad van aparte. La última columna: una semana de todos los vendedores juntos.
product-cols-buyers-text = Precios en { $currency }. Al ordenar por el índice de búsqueda, el mayor cambio va primero.
product-cols-goods-text = Lo que hace un producto fácil o difícil de llevar: peso y volumen, lo que preguntan los transportistas, papeles.
product-in-range = en el surtido
product-col-orders = Ped./sem.
product-col-interest = Búsqueda
product-col-works = Fábrica
product-col-left = Queda, ud.
product-col-share = Queda, %
product-col-week = En total
product-col-prices = Mitad central
product-col-reviews = Opiniones
product-col-category = Categoría
product-col-weight = kg
product-col-volume = Litros
product-col-handling = Manejo
product-col-papers = Papeles
product-col-again = Repiten

product-no-way = Ninguna línea trae este producto aquí.
product-way = Vía
product-way-option = { $mode }, { $origin } · { $cost } · { $days ->
    [one] { $days } día
   *[other] { $days } días
}
product-parts = Adónde va el precio mediano
product-freight = Flete y manipulación
product-import-vat = IVA de importación
product-delivery = Entrega a domicilio
product-fees = Comisiones de pago
product-sales-vat = IVA dentro del precio
product-left = Le queda
product-middle-price = Precio mediano
product-parts-left = De { $price } por { $product } quedan { $left } ({ $share }), antes de rechazos, devoluciones y publicidad.
product-parts-loss = { $product } a { $price } no se paga: faltan { $left } por unidad. Pruebe otra vía u otro producto.
product-rivals = Lo que piden otros
product-price-10 = Décimo más barato
product-price-25 = Cuarto más barato
product-price-50 = Precio mediano
product-price-75 = Cuarto más caro
product-price-own = Su precio
product-rivals-sentence = { $offers ->
    [one] { $offers } oferta
   *[other] { $offers } ofertas
} de otros hoy, con envío. La típica tiene { $reviews ->
    [one] { $reviews } opinión
   *[other] { $reviews } opiniones
}.
product-papers = Papeles que necesita aquí
product-papers-none = Para venderlo aquí no hace falta ningún papel.
product-paper-held = En mano hasta el { $date }
product-paper-due = Llega el { $date }
product-paper-terms = { $cost }, { $days ->
    [one] { $days } día
   *[other] { $days } días
}; sin él, { $penalty } del valor
