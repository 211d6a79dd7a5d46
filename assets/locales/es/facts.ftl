# Lo que el programa dice de rechazos, decisiones y sucesos.

fact-day = día { $day }
fact-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
fact-units = { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
}
fact-list = { $first }; { $next }

# Por qué no se puede tomar una decisión, y qué hacer.
refusal-cash-short = Cuesta { $need } y puede gastar { $have }: faltan { $short }.
refusal-cash-short-hint = Pida menos, traiga dinero de un mercado o espere un pago.
refusal-minutes-short = Hacen falta { $need } minutos y hoy quedan { $have }.
refusal-minutes-short-hint = Siga mañana, o deje que respondan agentes o un programa.
refusal-shop-closed = La tienda es insolvente y ha dejado de vender.
refusal-shop-closed-hint = Ya no se puede decidir nada. Vuelva atrás o empiece otra partida.
refusal-market-unknown = No se indicó ningún mercado que exista aquí.
refusal-market-unknown-hint = Elija un mercado; una cotización CIF necesita el mercado de destino.
refusal-product-unknown = Ese producto no existe en esta partida.
refusal-product-unknown-hint = Elija un producto de la lista.
refusal-supplier-unknown = No conoce a este proveedor, o no sirve para esto.
refusal-supplier-unknown-hint = Búsquelo en un directorio; un informe de ensayo debe venir de quien lo ofrece.
refusal-quote-unknown = No tiene esa cotización.
refusal-quote-unknown-hint = Pida primero una cotización al proveedor.
refusal-enquiry-unknown = No hay tal mensaje para usted.
refusal-enquiry-unknown-hint = Elija uno de los mensajes abiertos.
refusal-market-not-entered = No tiene cuenta de vendedor en este mercado.
refusal-market-not-entered-hint = Entre primero en el mercado, en la etapa Mercado.
refusal-market-already-entered = Ya está en este mercado.
refusal-market-already-entered-hint = No hay que hacer nada.
refusal-range-missing = Este producto no está en su surtido allí.
refusal-range-missing-hint = Añádalo primero al surtido, en la etapa Producto.
refusal-range-already = Este producto ya está en su surtido.
refusal-range-already-hint = Siga con proveedores, precio y papeles.
refusal-range-full = { $slots ->
    [one] Su surtido tiene { $slots } lugar, y está ocupado.
   *[other] Su surtido tiene { $slots } lugares, y todos están ocupados.
}
refusal-range-full-hint = Quite el producto que menos gana y añada este.
refusal-listing-missing = No hay oferta abierta de este producto.
refusal-listing-missing-hint = Abra primero una oferta, en la etapa Precios.
refusal-already-pending = Ya está en marcha; respuesta prevista: { $when }.
refusal-already-pending-hint = Espérela, o pregunte otra cosa mientras tanto.
refusal-already-pending-opened = La aduana ha abierto un envío de este producto; lo declarado vale hasta: { $when }.
refusal-already-pending-opened-hint = Decídalo antes de que llegue el próximo envío.
refusal-already-pending-paper = Ya tiene o espera este papel; vale desde: { $when }.
refusal-already-pending-paper-hint = Un papel se renueva en su último mes.
refusal-already-pending-promotion = Una oferta descansa entre promociones; próxima fecha posible: { $when }.
refusal-already-pending-promotion-hint = Elija un comienzo posterior.
refusal-research-nothing-to-learn = Esto no traería nada nuevo.
refusal-research-nothing-to-learn-hint = Ya lo sabe, es gratis o no se pidió nada. Pregunte algo más a fondo.
refusal-certificate-not-needed = Este producto no necesita ese papel en este mercado.
refusal-certificate-not-needed-hint = No gaste en él; mire la lista de papeles exigidos.
refusal-quote-expired = Esta cotización venció: { $when }.
refusal-quote-expired-hint = Pida otra al proveedor; es gratis.
refusal-moq-below = El pedido mínimo de este proveedor es de { $units } unidades.
refusal-moq-below-hint = Pida más, negocie el mínimo o busque quien haga lotes pequeños.
refusal-stock-short = Hacen falta { $need } y hay { $have }.
refusal-stock-short-hint = Tome menos, o lleve antes más mercancía.
refusal-lane-missing = Ninguna ruta así lleva de allí a este mercado.
refusal-lane-missing-hint = Elija otra vía, o mercancía de otro origen.
refusal-warehouse-missing = No tiene espacio para guardar mercancía en este mercado.
refusal-warehouse-missing-hint = Alquile primero espacio de almacén, en la etapa Logística.
refusal-warehouse-already-rented = Ya alquila espacio en este mercado.
refusal-warehouse-already-rented-hint = Envíe mercancía allí.
refusal-tax-already-registered = Este registro ya se tiene o está pedido.
refusal-tax-already-registered-hint = No hay que hacer nada; vale desde su día.
refusal-tax-not-registered = Hace falta un registro que no tiene.
refusal-tax-not-registered-hint = Regístrese primero, en la etapa Cumplimiento.
refusal-method-not-offered = Aquí no existe, o ya está como usted quiere.
refusal-method-not-offered-hint = Elija de la lista de este mercado.
refusal-mode-wrong = Esta vía no lleva ese tipo de carga.
refusal-mode-wrong-hint = Las existencias van por aire, mar, camión o tren; los pedidos por correo, línea e-commerce o exprés.
refusal-enquiry-closed = Este mensaje está cerrado.
refusal-enquiry-closed-hint = Responda a uno de los mensajes abiertos.
refusal-complaint-unknown = No hay tal reclamo contra usted.
refusal-complaint-unknown-hint = Elija uno de los reclamos abiertos.
refusal-partner-unknown = Un socio no hace la parte para la que se eligió.
refusal-partner-unknown-hint = Elija un diseñador, un fabricante de moldes y un fabricante de piezas.
refusal-tariff-unknown-code = El arancel no tiene esa subpartida.
refusal-tariff-unknown-code-hint = Elija un código del arancel, seis cifras como 8509.40.
refusal-reorder-unknown = No hay orden permanente para este producto.
refusal-reorder-unknown-hint = No hay nada que terminar.
refusal-origin-no-preference = Esta mercancía no tiene un origen con arancel menor.
refusal-origin-no-preference-hint = Una prueba de origen sirve para lo hecho en la región o en casa.
refusal-design-not-for-this = Este proveedor no hace este producto con su diseño.
refusal-design-not-for-this-hint = Elija un producto que lo permita y un proveedor que sea fábrica.
refusal-talks-ended = El proveedor terminó la negociación.
refusal-talks-ended-hint = Tome su última cotización o hable con otro; pida menos cada vez.
refusal-stage-not-yet = Antes hay que abrir otra cosa.
refusal-stage-not-yet-hint = Primero va el equipo local; sobre él están la sala y el almacén.
refusal-already-done = Ya está hecho.
refusal-already-done-hint = No hay que hacer nada.
refusal-value-out-of-bounds = El valor debe estar entre { $low } y { $high }.
refusal-value-out-of-bounds-hint = Escriba un valor dentro de estos límites.
refusal-value-out-of-bounds-empty = Aquí no hay con qué hacerlo.
refusal-value-out-of-bounds-empty-hint = El dinero se vende a plazo cuando está en la billetera o viene de los compradores.
refusal-wallet-short = Hacen falta { $need } y la billetera tiene { $have }.
refusal-wallet-short-hint = Tome menos, o espere el próximo pago.

# Lo que se decidió.
decided-market-enter = Entrada en el mercado: { $market }.
decided-market-leave = Salida del mercado: { $market }.
decided-market-research = Estudio pedido: { $product }, { $market } ({ $grade }).
decided-market-subscribe = Suscripción para { $market } ({ $source }).
decided-market-unsubscribe = Fin de la suscripción para { $market } ({ $source }).
decided-market-open-centre = Apertura iniciada, { $market }: { $part }.
decided-market-close-centre = Cierre, { $market }: { $part }.
decided-product-add = Añadido al surtido, { $market }: { $product }.
decided-product-drop = Quitado del surtido, { $market }: { $product }.
decided-product-form-chain = Diseño propio encargado: { $product }, hecho por { $supplier }.
decided-sourcing-search = Búsqueda de más proveedores: { $product } ({ $directory }).
decided-sourcing-request-quote = Cotización pedida a { $supplier }: { $product } ({ $incoterm }).
decided-sourcing-counter = Mejores condiciones pedidas a { $supplier }: { $product }.
decided-sourcing-investigate = Averiguación sobre { $supplier } ({ $probe }).
decided-sourcing-order = Pedido a { $supplier }: { $product }, { $units }.
decided-sourcing-order-inspected = Pedido a { $supplier }, con inspección: { $product }, { $units }.
decided-pricing-set = Precio fijado, { $product }, { $market }: { $price }, entrega en { $days }.
decided-pricing-close = Oferta cerrada, { $market }: { $product }.
decided-pricing-promote = Promoción, { $product }, { $market }: { $off } menos durante { $days }, comienzo: { $when }.
decided-marketing-budget = Presupuesto diario, { $product }, { $market }: { $amount } ({ $channel }).
decided-marketing-budget-end = Fin de la publicidad, { $product }, { $market } ({ $channel }).
decided-logistics-rent = Espacio de almacén alquilado: { $market }.
decided-logistics-ship = Envío a { $market } ({ $origin }; { $mode }): { $product }, { $units }.
decided-logistics-ship-insured = Envío asegurado a { $market } ({ $origin }; { $mode }): { $product }, { $units }.
decided-logistics-set-reorder = Orden permanente, { $product }, { $market }: { $units } cuando queden { $point } ({ $mode }).
decided-logistics-clear-reorder = Fin de la orden permanente, { $product }, { $market }.
decided-compliance-classify = Declarado bajo { $code }: { $product }, { $market }.
decided-compliance-declare = Valor declarado al { $share }: { $product }, { $market }.
decided-compliance-certify = Papel pedido, { $product }, { $market }: { $paper }.
decided-compliance-certify-report = Papel pedido con el informe de { $supplier }, { $product }, { $market }: { $paper }.
decided-compliance-register = Solicitud, { $market }: { $registration }.
decided-compliance-prove-origin = Una prueba de origen va con los envíos: { $product }, { $market }.
decided-compliance-prove-origin-end = Ya no va prueba de origen con los envíos: { $product }, { $market }.
decided-compliance-consent = Cambio en cómo se piden los datos, { $market }: { $consent }.
decided-compliance-contest = Reclamo impugnado: { $product }, { $market }.
decided-compliance-settle = Acuerdo en el reclamo: { $product }, { $market }.
decided-payments-offer = Medio de pago añadido, { $market }: { $method }.
decided-payments-withdraw = Medio de pago retirado, { $market }: { $method }.
decided-payments-convert = Cambiado a moneda propia, { $market }: { $amount }.
decided-payments-convert-daily = Los pagos se cambian cada día: { $market }.
decided-payments-convert-daily-end = Los pagos quedan en la billetera: { $market }.
decided-payments-forward = Vendido a plazo de { $days }, { $market }: { $amount }.
decided-payments-early-payout = Pago anticipado elegido: { $market }.
decided-payments-early-payout-end = Fin del pago anticipado: { $market }.
decided-service-answer = Respuesta a un cliente, { $product }, { $market }: { $response }.
decided-service-staff = Agentes de servicio, { $market } ({ $language }): { $agents }.
decided-service-automate = Responde un programa, { $market }; devoluciones hasta { $amount }.
decided-service-automate-end = El programa deja de responder: { $market }.

# Lo que pasó.
event-refused = Decisión rechazada ({ $stage }). { $why }
event-research-arrived = Llegó el estudio: { $product }, { $market }.
event-devaluation = Fuerte caída de la moneda: { $market }.
event-shock = { $market }: { $shock }. { $text }
event-copycat-entered = { $rival } vende una copia de su producto: { $product }, { $market }.
event-copycat-elsewhere = { $rival } llega con una copia, { $market }: { $product }.
event-quote-arrived = Llegó la cotización de { $supplier }: { $product }.
event-found = Averiguación terminada sobre { $supplier } ({ $probe }).
event-searched = { $suppliers ->
    [0] La búsqueda no halló más proveedores: { $product }.
    [one] La búsqueda halló { $suppliers } proveedor más: { $product }.
   *[other] La búsqueda halló { $suppliers } proveedores más: { $product }.
}
event-bargained = { $supplier } hace una nueva oferta: { $product }.
event-talks-ended = { $supplier } terminó la negociación: { $product }.
event-supplier-vanished = { $supplier } tomó el anticipo y desapareció: { $product }.
event-design-ready = Su diseño ya puede pedirse a { $supplier }: { $product }.
event-goods-ready = Mercancía lista de { $supplier }: { $product }, { $units }.
event-goods-ready-late = Mercancía lista de { $supplier }, con { $days } de retraso: { $product }, { $units }.
event-lot-passed = El lote de { $supplier } pasó la inspección: { $product }.
event-lot-failed = El lote de { $supplier } no pasó la inspección y se está separando: { $product }.
event-balance-unpaid = No se pudo pagar el saldo; { $supplier } retiene la mercancía: { $product }.
event-shipment-arrived = Envío en la frontera, { $market }: { $product }, { $units } ({ $mode }).
event-shipment-damaged = Envío en la frontera, { $market }: { $product }, { $units }; dañado: { $damaged } ({ $mode }).
event-shipment-lost = Envío perdido, { $market }: { $product }, { $lost } ({ $mode }).
event-customs-released = Despachado en aduana, { $market }: { $product }, { $units }; aranceles e impuestos { $amount }.
event-customs-inspected = Abierto en aduana sin hallar nada, { $market }: { $product }, { $units }; aranceles e impuestos { $amount }.
event-customs-reassessed = Revaluado en aduana, { $product }, { $market }: { $findings }. Aranceles e impuestos { $amount }, sanción { $penalty }.
event-customs-seized = Decomisado en aduana, { $market }: { $product }, { $units }. Motivo: { $findings }.
event-customs-held = Retenido en aduana hasta pagar { $amount }, { $market }: { $product }.
event-reorder-failed = La orden permanente no salió: { $product }, { $market }. { $why }
event-leg-passed = Tramo superado ({ $leg }), hacia { $market }: { $product }, { $units }.
event-traded = Vendido, { $market }: { $product }, { $units }.
event-sold-out = Vendido, { $market }: { $product }, { $units }; no queda nada.
event-trade-order = Pedido de una empresa, { $market }: { $product }, { $units }.
event-delivered = Entregado en { $days }, { $market }: { $product }.
event-delivered-late = Entregado en { $days }, con { $late } de retraso, { $market }: { $product }.
event-parcel-refused = Paquete rechazado en la puerta, { $market }: { $product }.
event-parcel-lost = Paquete perdido camino del comprador, { $market }: { $product }.
event-parcel-seized = Paquete decomisado en aduana, { $market }: { $product }.
event-reviewed = { $stars ->
    [one] Reseña, { $product }, { $market }: { $stars } estrella.
   *[other] Reseña, { $product }, { $market }: { $stars } estrellas.
}
event-chargeback = Contracargo de tarjeta, { $product }, { $market }: { $amount }.
event-paid-out = Pago recibido, { $market }: { $amount }.
event-forward-settled = Venta a plazo liquidada, { $market }: { $amount }.
event-credit-drawn = Sin efectivo: { $amount } tomados de la línea de crédito.
event-insolvent = La tienda no pudo pagar sus deudas y tuvo que cerrar.
event-complaint-raised = Reclamo por copiar una marca; la oferta está retirada: { $product }, { $market }.
event-complaint-won = Reclamo ganado; la oferta vuelve: { $product }, { $market }.
event-complaint-lost = Reclamo perdido; la oferta sigue retirada un tiempo: { $product }, { $market }.
event-papers-missing = El marketplace retiró la oferta, { $product }, { $market }; falta: { $paper }.
event-data-fine = Multa por el uso de datos personales, { $market }: { $amount }.
event-enquiry-opened = Escribe un cliente, { $product }, { $market }: { $kind }
event-enquiry-settled = Un cliente tiene respuesta, { $product }, { $market }: { $response }.
event-enquiry-lapsed = Mensaje sin respuesta demasiado tiempo: { $product }, { $market }.
event-dispute-lost = La plataforma decidió un reclamo en su contra, { $product }, { $market }; tarifa: { $fee }.
event-dispute-won = La plataforma decidió un reclamo a su favor, { $product }, { $market }.
