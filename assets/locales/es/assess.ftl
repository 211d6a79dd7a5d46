# La evaluación: la nota, sus partes y las pruebas en que se apoya.

assess-head = { $scenario } · versión { $form } · { $days } de { $of } días
assess-conduct-clean = Conducta: sin observaciones.
assess-breach = Conducta: { $breach }, { $cases } de { $occasions } casos; demasiado pocos para contar.
assess-breach-caps = Conducta: { $breach }, { $cases } de { $occasions } casos. La nota no puede superar { $cap }.
assess-passed = Aprobado con { $mark } puntos; se necesitaban { $pass }.
assess-failed = No aprobado: { $mark } puntos de los { $pass } necesarios.
assess-below-floor = No aprobado: { $mark } puntos bastan, pero cada competencia exige { $floor }, que no se alcanzó en: { $below }.
assess-unfinished = Partida sin terminar, así que aún no está aprobada: { $mark } puntos hasta ahora.
assess-outcome = Ganancia con prórroga { $profit }: { $points } puntos en la escala de esta versión.
assess-no-occasion = sin ocasión
assess-no-par = sin referencia
assess-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
assess-posting = { $amount } de { $credit } a { $debit }
assess-fact = { $date }: { $fact }
assess-opening = { $date }: al comenzar el día
assess-line = { $fact } → { $value }

competence-market = Entrada en el mercado
competence-product = Selección de productos
competence-sourcing = Selección de proveedores
competence-pricing = Precios y oferta
competence-marketing = Marketing
competence-logistics = Logística
competence-compliance = Cumplimiento
competence-payments = Pagos
competence-service = Atención al cliente
competence-data = Uso de los datos

level-not-yet = todavía no
level-emerging = en desarrollo
level-proficient = competente
level-advanced = avanzado

breach-false-value = mercancía declarada por menos de lo que costó
breach-false-heading = mercancía declarada en una partida arancelaria incorrecta que paga menos
breach-false-paper = uso de un documento falso pese a una advertencia
breach-paper-missing = mercancía vendida sin un documento que exige la ley
breach-fair-claim-denied = reclamos justos rechazados
breach-data-misused = datos personales usados sin preguntar
breach-false-promise = plazo de entrega prometido que no se podía cumplir

indicator-market-demand-known = Primeros pedidos con demanda estudiada
indicator-market-demand-known-text = Parte del dinero de los primeros pedidos puesta en productos cuya demanda se había estudiado más allá del estudio documental.
indicator-market-research-used = Estudios a tiempo para el pedido
indicator-market-research-used-text = Parte del dinero en estudios cuya respuesta llegó antes del primer pedido de mercancía.
indicator-market-season-met = Algo que vender en temporada alta
indicator-market-season-met-text = Parte de los días de temporada alta en que tenía algo que vender; pesan más los días que más elevan la demanda.
indicator-market-fixed-costs = Costo de estar en el mercado
indicator-market-fixed-costs-text = Lo que cuestan la entrada, los estudios, los informes y los locales, frente a las ventas netas; menos es mejor.
indicator-market-days-to-sale = Días hasta la primera venta
indicator-market-days-to-sale-text = Días desde la entrada en el primer mercado hasta la primera venta, o hasta el último día si no hubo ninguna; menos es mejor.

indicator-product-margin-at-choice = Margen al elegir el producto
indicator-product-margin-at-choice-text = Lo que habría dejado una venta al precio medio del nicho la mañana en que tomó el producto, como parte de ese precio.
indicator-product-rank-of-choice = Elección frente a la mejor disponible
indicator-product-rank-of-choice-text = La ganancia que prometía su elección frente al mejor nicho aún libre, según lo que podía ver esa mañana.
indicator-product-can-be-sold = Elecciones que ley y rutas permiten
indicator-product-can-be-sold-text = Parte de sus elecciones, por dinero, con ruta de entrada, sin retirada del mercado y con documentos alcanzables a tiempo y con sus medios.
indicator-product-money-back = Ventas por el dinero en mercancía
indicator-product-money-back-text = Ventas netas que quedaron en sus manos por cada unidad de dinero debida a los proveedores del producto.
indicator-product-concentration = Dinero en el producto principal
indicator-product-concentration-text = Parte del dinero en mercancía que fue al producto que más recibió; menos es más seguro.

indicator-sourcing-quotes-compared = Cotizaciones comparadas al primer pedido
indicator-sourcing-quotes-compared-text = De cuántos proveedores tenía cotización al pedir un producto por primera vez, si el pedido las aprovechó.
indicator-sourcing-supplier-checked = Proveedores comprobados antes de pagar
indicator-sourcing-supplier-checked-text = Parte del dinero en mercancía que fue a proveedores contra los que nada dijo una comprobación, o a lotes por inspeccionar.
indicator-sourcing-good-unit-price = Precio de una unidad sin defectos
indicator-sourcing-good-unit-price-text = Lo que se pagó a los proveedores por cada unidad buena entregada, frente al precio de fábrica usual; menos es mejor.
indicator-sourcing-bargained = Precio rebajado al negociar
indicator-sourcing-bargained-text = Lo que la negociación quitó al precio inicial de las cotizaciones con las que hizo el pedido.
indicator-sourcing-defects = Unidades defectuosas entregadas
indicator-sourcing-defects-text = Parte de las unidades que llegaron al comprador con un defecto grave, hubiera queja o no; menos es mejor.
indicator-sourcing-order-fit = Mercancía de más o de menos
indicator-sourcing-order-fit-text = Unidades sobrantes al final y ventas perdidas por falta de stock, frente a las unidades compradas; menos es mejor.

indicator-pricing-above-cost = Unidades vendidas sobre el costo total
indicator-pricing-above-cost-text = Parte de las unidades vendidas cuyo precio cubría mercancía, transporte, aduana, comisiones, IVA, entrega y rechazos usuales.
indicator-pricing-earning-price = Cercanía al precio que más rinde
indicator-pricing-earning-price-text = Lo que su precio ganaría cada día de venta, frente a lo que ganaría el mejor precio.
indicator-pricing-promise-kept = Paquetes llegados el día prometido
indicator-pricing-promise-kept-text = Parte de los paquetes que llegaron al comprador a más tardar el día prometido.
indicator-pricing-promise-room = Días prometidos por día necesario
indicator-pricing-promise-room-text = Días prometidos por cada día que tardó la entrega: muy pocos rompen la promesa, demasiados ahuyentan al comprador.
indicator-pricing-offer-complete = Oferta completa
indicator-pricing-offer-complete-text = Cuánto tenían sus ofertas de idioma, contenido, ficha de producto y días de devolución, en los días con algo que vender.
indicator-pricing-festival = Días de fiesta en campaña
indicator-pricing-festival-text = Parte de los días de fiesta con mercancía en que su oferta estaba en la campaña y una venta aún dejaba algo.

indicator-marketing-return = Rendimiento de la publicidad
indicator-marketing-return-text = Lo que dejaron los pedidos que trajo la publicidad, frente a todo el dinero gastado en ella.
indicator-marketing-channel-fit = Dinero en los canales acertados
indicator-marketing-channel-fit-text = Lo que valían las visitas compradas, frente a lo máximo que el mismo dinero podía traer ese día.
indicator-marketing-overpaid = Dinero en canales agotados
indicator-marketing-overpaid-text = Parte del dinero que no compró ningún clic porque el canal ya no tenía a quién mostrar la oferta; menos es mejor.
indicator-marketing-launch = Atención comprada para una oferta nueva
indicator-marketing-launch-text = Visitas compradas en las tres primeras semanas con mercancía, frente a las visitas no pagadas de una oferta media del nicho.
indicator-marketing-stocked = Publicidad respaldada por stock
indicator-marketing-stocked-text = Parte del dinero en publicidad gastada en días que empezaron con mercancía para una semana de ventas usuales.
indicator-marketing-season = Publicidad en temporada alta
indicator-marketing-season-text = Publicidad de un día de temporada alta frente a la de un día fuera de ella, ambos con algo que vender.

indicator-logistics-way-cost = Costo por encima de la mejor ruta
indicator-logistics-way-cost-text = Lo que sus rutas costaron por unidad, en dinero, pérdidas y tiempo, por encima de la mejor del día, frente al precio de fábrica; menos es mejor.
indicator-logistics-in-stock = Días con mercancía a la venta
indicator-logistics-in-stock-text = De los días en que tenía mercancía en algún lugar para una oferta local, la parte en que había en el almacén de destino.
indicator-logistics-hub-dwell = Días de espera en el centro de salida
indicator-logistics-hub-dwell-text = Días que una unidad pasó, en promedio, en el centro de consolidación antes de salir; menos es mejor.
indicator-logistics-insured-right = Seguro donde hacía falta
indicator-logistics-insured-right-text = Parte del valor asegurada, en los envíos cuyo riesgo supera la prima o cuya pérdida dolería.
indicator-logistics-consolidated = Gastos fijos de los envíos
indicator-logistics-consolidated-text = Gastos que un envío cuesta lleve lo que lleve, frente al valor enviado; menos es mejor.

indicator-compliance-papers-held = Unidades vendidas con todos los papeles
indicator-compliance-papers-held-text = De las unidades vendidas que requerían documentos, la parte vendida cuando se tenían todos.
indicator-compliance-papers-checked = Informes confirmados por su emisor
indicator-compliance-papers-checked-text = De los informes de ensayo de proveedores que usó, la parte que el emisor había confirmado antes.
indicator-compliance-declared-right = Declaraciones de aduana veraces
indicator-compliance-declared-right-text = Parte de los envíos declarados por todo su valor y en su partida correcta, mirara la aduana o no.
indicator-compliance-vat-recovered = IVA de importación recuperado
indicator-compliance-vat-recovered-text = Parte del IVA de importación pagada con registro fiscal, de modo que se descuenta del IVA de las ventas.
indicator-compliance-data-asked = Segmentación con aviso o consentimiento
indicator-compliance-data-asked-text = Parte del dinero en publicidad segmentada gastada con un aviso o un consentimiento en vigor.
indicator-compliance-penalties = Multas y decomisos
indicator-compliance-penalties-text = Penalizaciones, multas, acuerdos, pleitos perdidos y mercancía decomisada, frente a las ventas netas; menos es mejor.

indicator-payments-ways = Compradores que pagan a su manera
indicator-payments-ways-text = Parte de los compradores que podían pagar como prefieren, menos lo que cada medio cuesta en comisiones y paquetes rechazados.
indicator-payments-exchange = Costo del cambio
indicator-payments-exchange-text = Lo que costó cambiar dinero y lo que los tipos quitaron a los saldos en el exterior, frente a las ventas netas; menos es mejor.
indicator-payments-idle = Dinero ocioso en el exterior
indicator-payments-idle-text = Dinero en cuentas locales por encima de una semana de gastos allí, en días de ventas netas; menos es mejor.
indicator-payments-solvent = Días con reserva de efectivo
indicator-payments-solvent-text = Parte de los días que empezaron con reserva en efectivo o crédito y sin decisiones rechazadas por falta de dinero.
indicator-payments-cost-of-money = Costo del crédito
indicator-payments-cost-of-money-text = Intereses y precio de las liquidaciones anticipadas, frente a las ventas netas; menos es mejor.

indicator-service-answered = Consultas resueltas
indicator-service-answered-text = De las consultas resueltas o vencidas, la parte resuelta, por usted o por la ayuda que emplea.
indicator-service-quick = Consultas resueltas en un día
indicator-service-quick-text = De las consultas resueltas o vencidas, la parte resuelta en el día siguiente a su llegada.
indicator-service-fair = Respuestas justas a reclamos honestos
indicator-service-fair-text = De los reclamos honestos con respuesta, la parte que recibió una respuesta justa; los pedidos mayores pesan más.
indicator-service-overpaid = Dado más allá de lo justo
indicator-service-overpaid-text = Reembolsos y reemplazos por encima del mínimo justo, frente al valor de esos pedidos; menos es mejor.
indicator-service-stars-lost = Estrellas perdidas en la atención
indicator-service-stars-lost-text = Estrellas que las reseñas pierden en promedio por fallos no reparados o por falta de una buena respuesta; menos es mejor.
indicator-service-desk-cost = Costo de la atención
indicator-service-desk-cost-text = Salarios y precio de los programas que responden, frente a las ventas netas; menos es mejor.

indicator-data-reprice-follows = Cambios de precio con motivo visible
indicator-data-reprice-follows-text = Parte de sus cambios de precio que algo visible pedía, y en esa misma dirección.
indicator-data-reorder-follows-sales = Reposiciones acordes con las ventas
indicator-data-reorder-follows-sales-text = A qué distancia quedó su stock, tras cada nuevo pedido, de lo que pedía el ritmo de ventas; 0 es lo mejor.
indicator-data-first-lot-lasted = Primer lote frente a lo que vendió
indicator-data-first-lot-lasted-text = A qué distancia de seis semanas quedó lo que duró el primer lote de un producto; 0 es lo mejor.
indicator-data-stock-watched = Semanas con el stock vigilado
indicator-data-stock-watched-text = Parte de las semanas en que el stock no era ni corto ni excesivo, o en que usted reaccionó en diez días.
indicator-data-spend-follows-return = Publicidad que sigue a su rendimiento
indicator-data-spend-follows-return-text = Parte de la publicidad repetida que fue adonde la de la quincena anterior se había pagado sola.

assess-of-hundred = de 100
assess-made-under = Reglas { $rules }, indicadores { $version }, diario { $chain }
assess-competences = Competencias
assess-floor-note = La marca en cada barra es el mínimo: para aprobar hay que llegar a { $floor } en cada competencia.
assess-cash = Efectivo, día a día, frente a jugadores de nivel conocido con la misma versión
assess-attribution = De dónde viene el resultado
assess-attribution-note = Ganancia si una etapa hubiera estado en manos del jugador competente y todo lo demás como fue. Las partes no suman el total, pues las etapas se necesitan; se muestra lo que queda.
assess-interaction = Juntas, más o menos que por separado
assess-whole = Las nueve etapas
assess-turning = Los días que más movieron el resultado
assess-more = { $count } más
assess-anchors = Referencia en esta versión: principiante { $novice }, jugador competente { $competent }, experto { $expert }
