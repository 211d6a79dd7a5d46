# El glosario: `term-<id>` es el término tal como lo escriben las pantallas, `term-<id>-text` lo que significa. Ordenado por id.

term-air-cargo = Carga aérea
term-air-cargo-text = Mercancía a granel por avión hasta un almacén del mercado. Tarda cerca de una semana y se cobra por kilo tasable: para reponer antes de un pico de ventas.

term-audit = Auditoría de fábrica
term-audit-text = Un auditor visita la dirección del proveedor: ¿es una fábrica, son auténticos sus papeles, trabaja bien? Es cara; guárdela para pedidos grandes.

term-bank-transfer = Transferencia bancaria
term-bank-transfer-text = El comprador transfiere el dinero antes del envío. Comisiones bajas y pocos rechazos, pero pocos compradores la eligen.

term-campaign = Campaña
term-campaign-text = Un evento de ventas del marketplace, como la semana de una fiesta. La oferta que participa con rebaja se ve unas tres veces más, si el stock ya está allí.

term-card = Pago con tarjeta
term-card-text = El comprador paga con tarjeta de crédito o débito. El dinero llega en unos días, menos la comisión; algunos pagos se revierten después (contracargos).

term-certificate = Certificado
term-certificate-text = Un papel que acredita que la mercancía cumple una norma del mercado, como un ensayo de pilas o juguetes. Cuesta dinero y días, caduca, y la aduana lo pide.

term-channel = Canal publicitario
term-channel-text = Donde se compra atención: marketplace, redes sociales, venta en vivo, influencers, buscadores. Cada uno tiene su precio por clic y su límite.

term-chargeable-weight = Peso tasable
term-chargeable-weight-text = El peso por el que se cobra el flete: el real o el volumétrico, el mayor de los dos. Una almohada de 1 kg puede cobrarse como 5 kg.

term-chargeback = Contracargo (chargeback)
term-chargeback-text = Un pago con tarjeta que el banco retira porque el comprador lo disputa. Usted pierde el dinero y, a menudo, también la mercancía.

term-cif = CIF, costo, seguro y flete
term-cif-text = El proveedor envía la mercancía al mercado y la asegura; aranceles e impuestos son suyos. También es el valor sobre el que se calcula el arancel.

term-click = Clic
term-click-text = Una visita a su oferta que viene de un anuncio. A 0,10 por clic, un presupuesto de 5,00 al día compra como mucho 50 visitas.

term-cod = Pago contra entrega (COD)
term-cod-text = El comprador paga al repartidor en la puerta. Muchos no confían en otra cosa, pero se rechazan más paquetes y el efectivo llega días después.

term-commission = Comisión
term-commission-text = La parte del marketplace en cada venta. Al 10 %, de una venta de 30,00 le quedan 27,00 antes de los demás costos.

term-competent-player = Jugador competente
term-competent-player-text = Un jugador programado de nivel conocido que juega la misma versión que usted. Hacerlo tan bien como él vale 60 puntos de 100.

term-consent = Consentimiento
term-consent-text = Cómo pide permiso a los compradores para usar sus datos en publicidad. Preguntar antes resta algo de eficacia y evita casi todas las quejas.

term-consolidation = Consolidación de carga
term-consolidation-text = Lotes pequeños de varios remitentes viajan juntos y comparten el costo. Así, dos metros cúbicos van por mar sin pagar un contenedor entero.

term-content = Contenido de la oferta
term-content-text = Fotos, video y descripción. Un contenido mejor vende más a las personas; los agentes de compra leen en cambio la ficha de producto.

term-conversion = Tasa de conversión
term-conversion-text = Pedidos divididos por visitas. Si 100 clics traen 3 pedidos, es del 3 %; a 0,10 por clic, cada pedido cuesta entonces 3,33 de publicidad.

term-copycat = Imitador
term-copycat-text = Un rival que mira qué se vende y saca una copia parecida unas semanas después, algo más barata. Un diseño o una marca propios lo frenan.

term-credit-line = Línea de crédito
term-credit-line-text = El dinero que el banco presta cuando la caja baja de cero, hasta un tope. Se pagan intereses cada día por lo que se usa.

term-customs-clearance = Despacho de aduana
term-customs-clearance-text = Los trámites que liberan la mercancía en la frontera: declaración, pago de aranceles e impuestos, a veces una inspección. Aun en regla se pierden días.

term-customs-value = Valor en aduana
term-customs-value-text = El valor declarado sobre el que se pagan aranceles: mercancía, flete y seguro (CIF). Declarar de menos ahorra hasta que se descubre; después la multa cuesta más.

term-dap = DAP
term-dap-text = Entregada en lugar convenido: el paquete llega a la puerta y el comprador paga allí aranceles e impuestos. Quien no se lo espera suele rechazarlo.

term-ddp = DDP
term-ddp-text = Entregada con derechos pagados: el vendedor paga todo hasta la puerta, aranceles e impuestos incluidos. Le cuesta más al principio y se rechazan menos paquetes.

term-de-minimis = Umbral de minimis
term-de-minimis-text = Valor hasta el que un paquete entra sin arancel y a veces sin IVA. Con un límite de 50, uno de 45 no paga y uno de 55 paga por el total.

term-dead-stock = Stock muerto
term-dead-stock-text = Mercancía que ya nadie compra. Inmoviliza dinero, cuesta almacenaje cada día y no vale nada al final de la partida.

term-deadline = Plazo
term-deadline-text = El último día para responder a un mensaje o a una queja. Después, el silencio cuenta como falta de respuesta: se pierden estrellas y a veces el caso.

term-defect-rate = Tasa de defectos
term-defect-rate-text = Parte de las unidades con un fallo grave. Al 4 %, un lote de 500 trae unas 20 malas: cuente los reembolsos antes de alabar el precio.

term-deposit = Anticipo
term-deposit-text = La parte del pedido que el proveedor quiere por adelantado, a menudo el 30 %. El resto se paga cuando la mercancía está lista.

term-desk-research = Estudio documental
term-desk-research-text = Una primera estimación con cifras públicas. Es gratis y poco precisa: la demanda real puede ser la mitad o el doble.

term-devaluation = Devaluación
term-devaluation-text = Una caída brusca de una moneda. Si tiene 1.000.000 en moneda local y pierde el 20 %, un quinto de sus ingresos desaparece de la noche a la mañana.

term-duty = Arancel
term-duty-text = Impuesto a la entrada de mercancía, como parte del valor CIF. Al 10 %, una mercancía de 2000 paga 200, y el IVA se calcula luego sobre 2200.

term-ecom-line = Línea e-commerce
term-ecom-line-text = Servicio de un transitario para paquetes sueltos, por aire o carretera. Mejor rastreo y más rapidez que el correo, y mucho más barato que el courier.

term-enquiry = Consulta
term-enquiry-text = El mensaje de un cliente: una pregunta, una queja o una devolución. Cada uno tiene idioma, ánimo y plazo, y responder lleva minutos de su día.

term-escalation = Derivar al marketplace
term-escalation-text = Dejar que el marketplace decida una disputa. Lleva tiempo y suele ganar el comprador: úselo ante reclamos que parecen inventados.

term-exchange-rate = Tipo de cambio
term-exchange-rate-text = Cuánta moneda local vale una unidad de su moneda. A 15, una venta de 450 vale 30 en su país; a 18, solo vale 25.

term-express = Courier exprés
term-express-text = De puerta a puerta en pocos días, al precio más alto. Para mercancía ligera y cara, o para una promesa que no puede fallar.

term-exw = EXW
term-exw-text = En fábrica: el precio en la puerta de la fábrica. Usted recoge la mercancía, la despacha de exportación y paga todo el trayecto. El precio más bajo, lo que más se le suma.

term-fad = Moda pasajera
term-fad-text = Un producto que todos quieren unas semanas y nadie después. Pida poco, venda rápido y salga antes de que caiga la curva.

term-fob = FOB
term-fob-text = Libre a bordo: el proveedor lleva la mercancía al puerto y la despacha de exportación; el flete y lo que sigue son suyos. La base habitual para comparar cotizaciones.

term-form = Versión
term-form-text = Un sorteo numerado del escenario: su mercado, sus proveedores y su suerte. El mismo número es el mismo ejercicio para todos.

term-forward = Cambio a plazo
term-forward-text = Un acuerdo con el banco para cambiar una suma más adelante a un tipo fijado hoy. Se cede una pequeña prima y se gana tranquilidad.

term-fulfilment = Cumplimiento de pedidos
term-fulfilment-text = Cómo llega el pedido al comprador: desde stock en el mercado, que es rápido, o paquete a paquete desde el origen, que no inmoviliza stock allí.

term-fullness = Ocupación de la ruta
term-fullness-text = Cuánta capacidad está tomada, de vacía a llena. Una ruta llena es más cara y más lenta, sobre todo en las semanas antes de un pico.

term-funnel = Embudo de ventas
term-funnel-text = El camino de ver a comprar: de 1000 que ven una oferta, quizá 50 hacen clic y 2 compran. Encuentre el paso donde más pierde y mejórelo.

term-headroom = Margen disponible
term-headroom-text = Lo que aún puede gastar: la caja y la parte libre del crédito. Con 3000 en caja y 4000 de crédito, son 7000.

term-home-currency = Moneda propia
term-home-currency-text = La moneda de su país, en la que lleva las cuentas y paga a los proveedores. Cada mercado tiene además su moneda local.

term-hs-code = Código SA (HS)
term-hs-code-text = El número de un producto en el arancel; seis cifras son iguales en todo el mundo. Decide aranceles y papeles: 8544.42, por ejemplo, cables con conectores.

term-hub = Centro de consolidación
term-hub-text = El almacén del transitario en el país de origen. Allí llega la mercancía terminada y espera hasta que usted la envía.

term-importer-of-record = Importador registrado
term-importer-of-record-text = Quien responde ante la aduana por una importación. Regístrese, o un agente lo hará por usted por cerca del 4 % del valor.

term-incoterm = Incoterm
term-incoterm-text = Una regla de tres letras (EXW, FOB, CIF, DAP, DDP) que dice dónde acaban los costos y el riesgo del vendedor. Compare cotizaciones solo con la misma.

term-influencer = Influencer
term-influencer-text = Una persona con seguidores que recomienda mercancía por dinero. Caro por clic; fuerte en moda y belleza, débil en repuestos.

term-insolvency = Insolvencia
term-insolvency-text = El final de una tienda que no puede pagar. Quien pasa 21 días por encima del crédito debe cerrar, y la partida termina.

term-inspection = Inspección
term-inspection-text = Revisión de la mercancía. Antes del envío puede pagarla y aparta la mayoría de las piezas malas; en la frontera, la aduana puede abrir, y cuesta días.

term-instalment = Pago a plazos
term-instalment-text = El comprador paga por partes; una financiera le paga a usted al momento y cobra mucho. Ayuda a vender lo que cuesta más que el sueldo de una semana.

term-insurance = Seguro de carga
term-insurance-text = Una prima pequeña, cerca del 0,4 % del valor, que paga si la mercancía se pierde o se daña en el camino. No paga el retraso.

term-ip-complaint = Reclamo de propiedad intelectual
term-ip-complaint-text = Alguien dice que su oferta usa su marca, diseño o patente. La oferta se retira hasta que llegue a un acuerdo o pruebe su derecho a vender.

term-journal = Diario de la partida
term-journal-text = El registro de cada decisión suya, día a día. Puede reproducirse, y nadie lo cambia sin que se note: es la prueba de su partida.

term-landed-cost = Costo puesto en destino
term-landed-cost-text = Lo que cuesta una unidad cuando el comprador la tiene: mercancía 4,00, flete 1,20, aranceles e impuestos 0,90, reparto 1,50; total 7,60. Fije el precio desde ahí, no desde 4,00.

term-lane = Ruta
term-lane-text = Un camino de un origen al mercado por un modo, como el mar desde el sur de China. Cada una tiene un precio, unos días habituales y riesgo de pérdida o retraso.

term-last-mile = Última milla
term-last-mile-text = El último tramo, del almacén local a la puerta. Corto y caro: direcciones malas, segundos intentos, caminos bajo la lluvia.

term-lcl = LCL (carga consolidada)
term-lcl-text = Menos que un contenedor: sus cajas comparten contenedor con otras y pagan por metro cúbico. Barato a granel, pero semanas en camino.

term-lead-time = Plazo de entrega
term-lead-time-text = Días del pedido hasta poder usar la mercancía. 10 del proveedor, 35 de mar y 5 de aduana son 50: pida con esa antelación antes del pico.

term-leg = Tramo
term-leg-text = Una parte de una ruta: carretera, puerto, mar, vuelo, frontera. Cada uno tiene sus días y sus problemas.

term-levy = Tasas adicionales
term-levy-text = Cobros menores en la frontera además del arancel: puertos, inspecciones, fondos regionales. Un uno o dos por ciento del valor CIF se nota.

term-livestream = Venta en vivo
term-livestream-text = Un presentador muestra la mercancía en directo y se compra al instante. Una noche puede vender mucho, y una parte mayor vuelve como devolución.

term-margin = Margen
term-margin-text = Lo que queda del precio, como parte del precio. Costo puesto en destino 7,60, comisiones 2,40, precio 12,50: quedan 2,50, un margen del 20 %.

term-marketplace-ads = Anuncios del marketplace
term-marketplace-ads-text = Lugares pagados entre los resultados del marketplace. Quien los ve está por comprar: un buen primer canal. Precio y límite varían según el mercado.

term-markup = Recargo sobre el costo
term-markup-text = Lo que se añade al costo, como parte del costo. De 10,00 a 15,00 es el 50 %, mientras que el margen es del 33 %. No confunda los dos.

term-mobile-money = Dinero móvil
term-mobile-money-text = Dinero en una cuenta de teléfono, enviado por código o app. Muy usado donde pocos tienen tarjeta; rápido y con pocos rechazos.

term-moq = MOQ (pedido mínimo)
term-moq-text = Cantidad mínima de pedido: las menos unidades que el proveedor hace a su precio. Con un MOQ de 300 a 4,00 inmoviliza 1200 antes de vender una.

term-niche = Nicho
term-niche-text = Un tipo de producto en un mercado: los compradores que lo quieren y todas las ofertas que comparan. La demanda, los precios y los rivales son los del nicho.

term-overseas-centre = Centro en el exterior
term-overseas-centre-text = Su presencia en el mercado, por etapas: un equipo, luego una sala de muestras o un almacén. Crecen la confianza y la rapidez; el alquiler vence cada mes.

term-own-design = Diseño propio
term-own-design-text = Una versión del producto que solo tiene usted, hecha por un diseñador, un matricero y un fabricante de componentes. Lleva semanas y dinero, y es difícil de copiar.

term-panel = Panel de compradores
term-panel-text = Un estudio que sigue a compradores reales una semana: la mejor cifra que hay, con perspectiva de cuatro semanas. Más caro que la encuesta; para pedidos grandes.

term-payout = Liquidación
term-payout-text = La transferencia con que el marketplace o la empresa de pagos le entrega lo cobrado a los compradores, menos comisiones, días después de la entrega.

term-penalty = Multa
term-penalty-text = Si un valor o una partida es incorrecto, la aduana pide lo no pagado más una multa, por ejemplo del 150 %: ahorrar 100 puede costar 250.

term-postal = Paquete postal
term-postal-text = Paquetes pequeños sueltos por correo. Lo más barato para lo ligero; lento y con mal rastreo. Quien espera veinte días quiere un precio bajo.

term-preference = Preferencia arancelaria
term-preference-text = Un arancel menor para mercancía de ciertos países, por acuerdo entre gobiernos. Requiere prueba de origen: sin ella se paga la tasa completa.

term-price-position = Posición de precio
term-price-position-text = Dónde queda su precio entre todas las ofertas del nicho. En el cuarto más bajo, tres de cada cuatro son más caras. Cuente también el envío.

term-product-card = Ficha de producto
term-product-card-text = Los datos estructurados de una oferta: tamaño, material, identificadores, políticas, certificados. La leen buscadores y agentes de compra; vacía, no se encuentra.

term-promise = Promesa de entrega
term-promise-text = Los días que anuncia a los compradores. Una promesa corta vende más; cada día de más cuesta estrellas y trae rechazos.

term-promotion = Promoción
term-promotion-text = Un precio rebajado por unos días. Con un margen del 20 %, una rebaja del 10 % deja en la mitad lo que gana por unidad: debe vender al menos el doble.

term-proof-of-origin = Prueba de origen
term-proof-of-origin-text = Un certificado de dónde se hizo la mercancía. Con él, la de un país socio del Sur paga menos arancel; el papel cuesta algo cada vez.

term-quotation = Cotización
term-quotation-text = La oferta de un proveedor: precio por cantidad, mínimo, anticipo, plazo e Incoterm, válida por un tiempo. Pida tres antes de decidir.

term-rail = Transporte ferroviario
term-rail-text = Parte de un contenedor por tren, pagada por metro cúbico. Entre la carretera y el mar en tiempo; los vagones esperan donde cambia el ancho de vía, en la frontera.

term-rating = Calificación
term-rating-text = La media de las estrellas. Los retrasos, los defectos y los mensajes sin respuesta la bajan; una mala cuesta ventas cada día.

term-receivable = Cuentas por cobrar
term-receivable-text = Dinero que es suyo pero aún no tiene: ventas entregadas y no liquidadas. Con él no se paga a un proveedor.

term-references = Referencias
term-references-text = Llamadas a antiguos compradores de un proveedor: ¿cuántas veces llegó tarde? Una pregunta barata antes de una temporada que no espera.

term-refund = Reembolso
term-refund-text = Dinero que devuelve al comprador, todo o una parte. Por un artículo roto, devolverlo todo a tiempo es justo y más barato que perder una disputa.

term-refusal = Rechazo en la puerta
term-refusal-text = El comprador no acepta el paquete. Frecuente con pago contra entrega, retrasos y aranceles inesperados; usted paga ida y vuelta.

term-registry-check = Consulta del registro mercantil
term-registry-check-text = Una mirada al registro oficial: ¿existe la empresa, y fabricar es parte de su actividad? Es barata y descubre muchas afirmaciones falsas.

term-regulars = Clientes habituales
term-regulars-text = Compradores contentos que vuelven solos. No cuestan un clic y valen más donde el producto se gasta y se compra otra vez.

term-reorder-point = Punto de pedido
term-reorder-point-text = El stock con el que se vuelve a pedir: ventas diarias por plazo, más un stock de seguridad. A 5 al día y 20 días de espera: 100 y una reserva.

term-repatriation = Repatriación
term-repatriation-text = Traer el dinero del mercado a casa. Tarda días, en algunos países semanas, y el tipo puede moverse entretanto.

term-repeat-purchase = Recompra
term-repeat-purchase-text = El segundo pedido del mismo comprador. Crema o café se compran de nuevo en semanas, una licuadora no: cambia lo que vale un primer cliente.

term-replacement = Reemplazo
term-replacement-text = Enviar otra unidad en lugar de una rota o equivocada. Cuesta la mercancía y el reparto, y salva la venta y las estrellas.

term-return = Devolución
term-return-text = Mercancía que un comprador manda de vuelta tras la entrega. Cuesta el camino de vuelta y un reembolso; parte puede venderse otra vez.

term-review = Reseña
term-review-text = Las palabras y estrellas públicas de un comprador tras la entrega. Deja una cerca de uno de cada ocho; las cinco primeras ayudan más.

term-rival = Rival
term-rival-text = Otro vendedor de su nicho. Unos siguen los precios de los líderes, otros copian, otros bajan precios, otros hacen marca: sepa a quién tiene delante.

term-rto = RTO (devuelto al origen)
term-rto-text = Un paquete que no pudo entregarse y vuelve a usted. Al 25 %, uno de cada cuatro no gana nada y se paga dos veces.

term-safety-stock = Stock de seguridad
term-safety-stock-text = Unidades en reserva porque ventas y plazos varían. Si la ruta puede retrasarse una semana y vende 5 al día, guarde 35.

term-sample = Muestra
term-sample-text = Unas piezas compradas para mirarlas antes de pedir. Dan una idea de la calidad, no una prueba: el lote puede ser peor.

term-saturation = Saturación
term-saturation-text = El punto en que más publicidad casi no trae más clics: quien podía mirar ya miró. La mitad del dinero haría casi lo mismo.

term-search-ads = Anuncios de búsqueda
term-search-ads-text = Anuncios junto a los resultados de una búsqueda web. Encuentran a quien sabe lo que quiere; no hay muchos al día.

term-search-index = Índice de búsqueda
term-search-index-text = Cifra pública de cuánto se busca un producto: 100 es un día corriente. A 150, el interés supera en la mitad lo habitual.

term-season = Temporada
term-season-text = Época en que se compra más o menos: una fiesta, la cosecha, la escuela, el fin de año. La mercancía debe estar allí antes de que empiece.

term-segment = Segmento
term-segment-text = Compradores que eligen igual: cazadores de precios, quienes buscan confianza, quienes tienen prisa. La misma oferta gusta a unos y no a otros.

term-seizure = Decomiso
term-seizure-text = La aduana se queda la mercancía para siempre. Amenaza a la carga sin un papel exigido, y aún más a la que lleva uno falso.

term-settlement-delay = Plazo de liquidación
term-settlement-delay-text = Días de la entrega al pago. Con pago contra entrega suelen ser diez, con dinero móvil dos: crecer exige caja mientras tanto.

term-shock = Choque
term-shock-text = Un hecho que cambia las reglas por un tiempo: una huelga, un arancel nuevo, una inundación, una devaluación. A veces se anuncia, y no todo anuncio es cierto.

term-shopping-agent = Agente de compra
term-shopping-agent-text = Un programa que elige por un comprador. Compara precio, certificados e historial de entregas, lee fichas de producto y nunca ve publicidad.

term-showroom = Sala de muestras
term-showroom-text = Una sala donde se ve y se toca la mercancía. Trae visitas y pedidos por caja de tiendas y oficinas, a un precio menor. Necesita un equipo.

term-social-ads = Anuncios en redes sociales
term-social-ads-text = Anuncios en los muros de la gente. El clic es barato, pero esas personas no buscaban comprar, así que menos lo hacen.

term-spread = Margen de cambio
term-spread-text = Lo que cuesta cambiar dinero: la diferencia entre el tipo oficial y el suyo. Con el 0,8 %, cambiar 10.000 cuesta 80.

term-stock-out = Rotura de stock
term-stock-out-text = No queda nada que vender. Pierde las ventas y, como el puesto depende de las ventas recientes, también su lugar; los rivales se llevan a sus compradores.

term-survey = Encuesta
term-survey-text = Un estudio que pregunta a compradores. Con algo de dinero y unos días, el rango probable queda cerca de la mitad que en el estudio documental.

term-tax-registration = Registro fiscal
term-tax-registration-text = Un número ante la oficina de impuestos. Con él, el IVA de importación se compensa con el de ventas, y se puede entregar DDP sin agente.

term-tier-price = Precio por tramos
term-tier-price-text = Precio por unidad que baja con la cantidad: 5,00 desde 100 unidades, 4,60 desde 300, 4,30 desde 1000. Una unidad barata es cara si no se vende.

term-trademark = Marca registrada
term-trademark-text = Un nombre o signo registrado a su favor. Menos reclamos y copias más tardías; el registro lleva semanas, así que empiece pronto.

term-truck = Transporte por carretera
term-truck-text = Mercancía a granel en camión compartido a través de la frontera. Suele ser el mejor punto medio entre aire y mar, mientras no cierren una frontera o un camino.

term-vat = IVA
term-vat-text = Impuesto al valor agregado: al importar, sobre la mercancía con flete y arancel, y otra vez en las ventas. Con registro solo se ingresa la diferencia.

term-volumetric-weight = Peso volumétrico
term-volumetric-weight-text = Peso según el tamaño: largo x ancho x alto en cm, dividido por unos 6000. Una caja de 60 x 40 x 40 cuenta 16 kg, aunque pese 5.

term-voucher = Cupón de pago en efectivo
term-voucher-text = Un código que el comprador paga en efectivo en una ventanilla. Llega a quien no tiene cuenta bancaria; algunos nunca van a pagar.

term-wallet = Cuenta local
term-wallet-text = Su cuenta en la moneda del mercado. Con ella se pagan las facturas locales; lo que no necesita allí puede cambiarlo y traerlo a casa.

term-warehouse = Almacén
term-warehouse-text = Almacenaje en el mercado. Desde allí los paquetes llegan en días y no en semanas; el espacio se paga por metro cúbico y día.

term-withdrawal-period = Plazo de desistimiento
term-withdrawal-period-text = Días en que la ley permite devolver sin motivo, 7 o 14 por ejemplo. Puede ofrecer más, nunca menos.
